//! From a scene to files: one free function and one options struct per format.

mod error;
pub mod png;
mod progress;
pub mod raster;

pub use error::ExportError;
pub use png::{PngOptions, PngSize, png};
pub use progress::Progress;
