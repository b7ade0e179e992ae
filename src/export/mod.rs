//! From a scene to files: one free function and one options struct per format.

mod csv;
mod emoji;
mod error;
mod format;
mod icons;
mod legibility;
mod markdown;
mod mermaid;
mod paper;
mod pdf;
mod picture;
pub mod png;
mod pptx;
mod progress;
pub mod raster;
mod sheets;
mod svg;
mod table;
mod words;
mod xlsx;
mod xml;

pub use csv::csv;
pub use error::ExportError;
pub use format::Format;
pub use legibility::{Legibility, legibility};
pub use markdown::{markdown, outline};
pub use mermaid::mermaid;
pub use paper::{Orientation, Paper, SIDES};
pub use pdf::{PdfOptions, PdfPart, pdf};
pub use png::{PngOptions, PngSize, png};
pub use pptx::{PptxOptions, Slide, SlideColors, pptx};
pub use progress::Progress;
pub use sheets::{OnPaper, Sheet, Tiling, one_sheet, tiles};
pub use svg::{SvgOptions, SvgText, svg};
pub use xlsx::{PAGE, PAGES, XlsxOptions, xlsx};
