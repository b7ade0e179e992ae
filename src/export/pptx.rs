//! PPTX: slides of native shapes that can be edited: a card is one shape with its text inside, a stage a chevron, a curve
//! a freeform.
//!
//! PowerPoint lays texts out again, in a font its machine has. So texts wrap in boxes of their own width, broken only
//! where their author broke them, in a font no wider than ours; the theme's font changes all of them at once.

mod connector;
mod geometry;
mod package;
mod paint;
mod pieces;
mod slide;
mod text;
mod theme;

use std::io::Write;

use super::sheets::Sheet;
use super::words::Speaker;
use super::{ExportError, Progress};
use crate::color::Rgba;
use crate::model::Map;
use package::Package;
use theme::theme;

/// A slide: a sheet, and the map it shows a part of.
pub struct Slide<'a> {
    pub map: &'a Map,
    pub sheet: &'a Sheet,
}

/// What a presentation is to be like; the usual one where everything is left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PptxOptions {
    /// The font of the theme, which all texts are in.
    pub font: Option<String>,
    pub colors: Option<SlideColors>,
}

/// The colours a presentation's theme offers for what is added later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlideColors {
    /// Text and background, and the same a little fainter.
    pub ink: Rgba,
    pub paper: Rgba,
    pub ink_soft: Rgba,
    pub band: Rgba,
    pub accents: [Rgba; 6],
}

/// EMU, the unit of Office files, in a millimetre.
const EMU_PER_MM: f64 = 36_000.0;

/// The least and most EMU a side of a slide may have.
const SIDES: std::ops::RangeInclusive<f64> = 914_400.0..=51_206_400.0;

/// Writes the slides, all of the size of the first. The same slides give the same bytes.
///
/// # Errors
/// [`ExportError::Paper`] where the slide would be larger or smaller than presentations may be;
/// [`ExportError::Cancelled`] and [`ExportError::Io`] before or while the file is written.
pub fn pptx(
    slides: &[Slide],
    options: &PptxOptions,
    mut sink: impl Write,
    progress: &Progress,
) -> Result<(), ExportError> {
    let first = slides.first().ok_or(ExportError::Paper)?;
    let size = first.sheet.size() * EMU_PER_MM;
    if !SIDES.contains(&size.width) || !SIDES.contains(&size.height) {
        return Err(ExportError::Paper);
    }
    let speaker = Speaker::new(first.map);
    let mut package = Package::new(size, &speaker, theme(options));
    for (index, slide) in slides.iter().enumerate() {
        if progress.is_cancelled() {
            return Err(ExportError::Cancelled);
        }
        let drawn = slide::draw(slide, &mut package);
        package.slide(drawn);
        progress.tell(index + 1, slides.len() + 1);
    }
    let bytes = package.finish()?;
    sink.write_all(&bytes)?;
    sink.flush()?;
    progress.tell(1, 1);
    Ok(())
}
