//! Open questions: what the map leaves unsaid, in two columns.

use std::ops::Range;

use super::draw::{Frame, Words, say};
use crate::geom::{Point, Rect};
use crate::insight::{self, Wording};
use crate::layout::icons::UNANSWERED;
use crate::layout::page::Page;
use crate::model::Map;
use crate::scene::{Part, Region, Takes};

pub(super) fn lay(page: &mut Page, map: &Map, some: &Range<usize>, frame: Frame, y: f64) -> f64 {
    let open = insight::open_questions(map);
    let open = open.get(some.clone()).unwrap_or_default();
    let (unit, words) = (page.unit(), Wording::of(map));
    let size = page.metrics().icon;
    let (cut, ink, mark) = (page.cuts().card, page.theme.ink, page.theme.state.ink);
    let mut bottom = y;
    for (place, column) in open.chunks(open.len().div_ceil(2).max(1)).enumerate() {
        let frame = frame.part(place, 2, 32.0 * unit);
        let mut y = y;
        for question in column {
            let text = page.lang.message(&words.question(question));
            let source = Some(question.node);
            let middle = y + cut.size * cut.leading / 2.0;
            page.icon(UNANSWERED, Point::new(frame.left + size / 2.0, middle), size, mark, source);
            let at = Point::new(frame.left + size + 8.0 * unit, y);
            let said = Words { text: &text, cut, color: ink, part: Part::Label, source };
            let height = say(page, &said, at, Some(frame.right - at.x)).height;
            let rect = Rect::new(frame.left, y, frame.right, y + height);
            page.region(question.node, Region::Rect(rect));
            page.slot(rect, Takes::Question(question.node));
            y += height + 11.0 * unit;
        }
        bottom = bottom.max(y - 11.0 * unit);
    }
    bottom
}
