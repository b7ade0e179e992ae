# Select
