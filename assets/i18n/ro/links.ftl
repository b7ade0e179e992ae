# Links
