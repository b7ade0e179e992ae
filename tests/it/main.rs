//! Tests of the library from outside, in one binary.

mod i18n;
mod layout;
mod random_map;
mod raster;
mod text;
