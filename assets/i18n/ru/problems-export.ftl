### What can go wrong while a picture is made, and what to do about it.
