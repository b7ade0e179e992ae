//! How large the smallest text of a sheet is in print, and from how far it can be read.

use super::sheets::Sheet;
use crate::scene::Item;

/// The smallest text on paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Legibility {
    /// Its size in points.
    pub points: f64,
    /// The furthest it can be read from, in metres.
    pub metres: f64,
}

/// Height of Inter's small letters, in ems.
const X_HEIGHT: f64 = 1118.0 / 2048.0;

/// A letter is read with ease where its small letters are seen under an angle of 10.9 minutes of arc (DIN 1450): from 315
/// times their height.
const HEIGHTS: f64 = 315.0;

/// `None` for a sheet without text.
pub fn legibility(sheet: &Sheet) -> Option<Legibility> {
    let size = |item: Item| item.text().filter(|text| !text.block.text.trim().is_empty()).map(|text| text.style.size);
    let sizes = sheet.scene.items().filter_map(size);
    let millimetres = sizes.min_by(f64::total_cmp)? * sheet.mm_per_unit;
    Some(Legibility { points: millimetres / 25.4 * 72.0, metres: millimetres * X_HEIGHT * HEIGHTS / 1000.0 })
}
