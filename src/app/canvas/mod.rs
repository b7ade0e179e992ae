//! The map on screen.
