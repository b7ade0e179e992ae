### What is wrong with a map or a file, and what to do about it.
