# Workshop
