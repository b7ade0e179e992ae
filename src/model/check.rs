//! What must hold between the rows of a map, checked in one place.
