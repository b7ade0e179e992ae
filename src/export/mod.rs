//! From a scene to files: one free function and one options struct per format.

pub mod raster;
