//! The strip under the stages: how many cards of each stage give which answer to the lens.

use super::{Lens, Tally, swatch};
use crate::geom::{Point, Rect};
use crate::layout::columns::Columns;
use crate::layout::page::{Page, Placed};
use crate::scene::Part;
use crate::text::Align;

/// Lays the numbers out from `y`; returns where the lanes begin.
pub(in crate::layout) fn lay(page: &mut Page, tally: &Tally, columns: &Columns, y: f64) -> f64 {
    let unit = page.unit();
    let cut = page.cuts().label;
    let (ink, faint) = (page.theme.ink, page.theme.ink_faint);
    let name = page.lay(&page.lang.text(tally.lens.word()), cut, Some(page.metrics().label_column - 8.0), Align::Start);
    let mut bottom = y + name.size.height;
    let origin = Point::new(columns.left, y);
    page.text(Placed { block: name, cut, origin, color: ink, part: Part::Label }, None);
    if tally.is_empty() {
        let word = match tally.lens {
            Lens::None => return y,
            Lens::Gaps => "insight-no-gaps",
            Lens::Evidence => "board-no-cards",
        };
        let start = columns.start(page.metrics());
        let cut = page.cuts().hint;
        let said = page.lay(&page.lang.text(word), cut, Some(columns.right - start), Align::Start);
        bottom = bottom.max(y + said.size.height);
        page.text(Placed { block: said, cut, origin: Point::new(start, y), color: faint, part: Part::Label }, None);
    }
    let line = cut.size * cut.leading;
    let sample = (line * 0.86).min(15.0 * unit);
    for (numbers, column) in tally.stages.iter().zip(&columns.spans) {
        let (left, right) = (column.left + 6.0 * unit, column.right - 6.0 * unit);
        let (mut x, mut top) = (left, y);
        for (place, count) in numbers.iter().enumerate().filter(|(_, count)| **count > 0) {
            let block = page.label(&count.to_string(), cut);
            let need = sample * 1.4 + 5.0 * unit + block.size.width;
            if x > left && x + need > right {
                (x, top) = (left, top + line + 3.0 * unit);
            }
            let middle = top + block.size.height / 2.0;
            let within = Rect::new(x, middle - sample / 2.0, x + sample * 1.4, middle + sample / 2.0);
            swatch(page, place, within);
            bottom = bottom.max(top + block.size.height);
            let origin = Point::new(within.x1 + 5.0 * unit, top);
            page.text(Placed { block, cut, origin, color: ink, part: Part::Label }, None);
            x += need + 12.0 * unit;
        }
    }
    (bottom + 10.0 * unit).ceil()
}
