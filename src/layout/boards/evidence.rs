//! Evidence: how much of the map was seen, how much is assumed, how much does not exist yet.

use super::draw::{Frame, Words, label, say};
use crate::color::Rgba;
use crate::diag::Message;
use crate::geom::{Point, Rect};
use crate::insight::{self, EvidenceShare};
use crate::layout::page::Page;
use crate::model::{Evidence, Map, Node};
use crate::scene::{Paint, Part, Region, Shape, Stroke};
use crate::text::Align;

/// The whole, then lane by lane beside stage by stage.
pub(super) fn lay(page: &mut Page, map: &Map, frame: Frame, y: f64) -> f64 {
    let whole = insight::evidence_share(map);
    let Some(percent) = whole.percent() else { return y };
    let unit = page.unit();
    let mut y = y;
    let high = 26.0 * unit;
    bar(page, &whole, Rect::new(frame.left, y, frame.right, y + high));
    y = legend(page, &whole, percent, frame, y + high + 8.0 * unit);
    if whole.without_source > 0 {
        let text = page.lang.message(&Message::new("board-without-source").with("count", whole.without_source));
        let said = label(&text, page.cuts().caption, page.theme.ink_soft);
        y += 4.0 * unit;
        y += say(page, &said, Point::new(frame.left, y), Some(frame.width())).height;
    }
    y += 22.0 * unit;
    let lane = |id| map.lanes.get(id).map(|lane| lane.name.clone()).unwrap_or_default();
    let stage = |id| map.stages.get(id).map(|stage| stage.name.clone()).unwrap_or_default();
    let by_lane: Vec<_> = insight::evidence_by_lane(map)
        .into_iter()
        .map(|(id, share)| (Node::Lane(id), named(page, lane(id), "picture-untitled-lane"), share))
        .collect();
    let by_stage: Vec<_> = insight::evidence_by_stage(map)
        .into_iter()
        .map(|(id, share)| (Node::Stage(id), named(page, stage(id), "picture-untitled-stage"), share))
        .collect();
    let gap = 44.0 * unit;
    let left = rows(page, "board-by-lane", &by_lane, frame.part(0, 2, gap), y);
    let right = rows(page, "board-by-stage", &by_stage, frame.part(1, 2, gap), y);
    left.max(right)
}

fn named(page: &Page, name: String, otherwise: &str) -> String {
    if name.trim().is_empty() { page.lang.text(otherwise) } else { name }
}

/// How a kind of evidence is drawn: seen is solid, assumed pale, proposed hollow, so that it shows without colour too.
fn look(page: &Page, evidence: Evidence) -> (Rgba, Rgba) {
    let theme = page.theme;
    match evidence {
        Evidence::Observed => (theme.quick_win.ink, Rgba::TRANSPARENT),
        Evidence::Assumed => (theme.rule, Rgba::TRANSPARENT),
        Evidence::Proposed => (theme.paper, theme.strategic.ink),
    }
}

/// A bar in three parts, as wide as their shares.
fn bar(page: &mut Page, share: &EvidenceShare, within: Rect) {
    let (all, unit) = (share.all().max(1) as f64, page.unit());
    let mut x = within.x0;
    for evidence in Evidence::ALL {
        let width = within.width() * share.of(evidence) as f64 / all;
        if width <= 0.0 {
            continue;
        }
        let gap = (1.5 * unit).min(width / 3.0);
        field(page, evidence, Rect::new(x, within.y0, x + width - gap, within.y1));
        x += width;
    }
}

fn field(page: &mut Page, evidence: Evidence, rect: Rect) {
    let unit = page.unit();
    let (fill, line) = look(page, evidence);
    let stroke = (line.a > 0).then(|| Stroke { dash: Some((4.0 * unit, 3.0 * unit)), ..Stroke::solid(line, unit) });
    let inset = if stroke.is_some() { (unit / 2.0).min(rect.width() / 3.0) } else { 0.0 };
    let radius = (3.0 * unit).min(rect.width() / 2.0);
    page.shape(Shape::Rect { rect: rect.inset(-inset), radius, fill: Some(Paint::Solid(fill)), stroke }, None);
}

fn legend(page: &mut Page, whole: &EvidenceShare, percent: [usize; 3], frame: Frame, y: f64) -> f64 {
    let unit = page.unit();
    let (cut, ink) = (page.cuts().label, page.theme.ink);
    let line = cut.size * cut.leading;
    let (mut x, mut y) = (frame.left, y);
    for (evidence, percent) in Evidence::ALL.into_iter().zip(percent) {
        let message = Message::new("board-share").with("name", page.lang.text(evidence.word()));
        let text = page.lang.message(&message.with("count", whole.of(evidence)).with("percent", percent));
        let width = page.label(&text, cut).size.width;
        if x > frame.left && x + 22.0 * unit + width > frame.right {
            (x, y) = (frame.left, y + line + 5.0 * unit);
        }
        let middle = Point::new(x + 8.0 * unit, y + line / 2.0);
        field(page, evidence, Rect::from_center_size(middle, (16.0 * unit, 12.0 * unit)));
        say(page, &label(&text, cut, ink), Point::new(x + 23.0 * unit, y), None);
        x += 23.0 * unit + width + 28.0 * unit;
    }
    y + line
}

/// A bar for each, its name before and its numbers behind.
fn rows(page: &mut Page, heading: &str, rows: &[(Node, String, EvidenceShare)], frame: Frame, y: f64) -> f64 {
    let unit = page.unit();
    let text = page.lang.text(heading);
    let words = label(&text, page.cuts().lane, page.theme.ink);
    let mut y = y + say(page, &words, Point::new(frame.left, y), Some(frame.width())).height + 8.0 * unit;
    let (names, numbers) = (frame.width() * 0.34, 84.0 * unit);
    let (cut, small) = (page.cuts().card, page.cuts().caption);
    let (ink, soft) = (page.theme.ink, page.theme.ink_soft);
    for (node, name, share) in rows {
        let words = Words { text: name, cut, color: ink, part: Part::Name, source: Some(*node) };
        let size = say(page, &words, Point::new(frame.left, y), Some(names - 12.0 * unit));
        let middle = y + cut.size * cut.leading / 2.0;
        let (from, to) = (frame.left + names, frame.right - numbers);
        bar(page, share, Rect::new(from, middle - 6.0 * unit, to, middle + 6.0 * unit));
        let text = Evidence::ALL.map(|evidence| share.of(evidence).to_string()).join(" · ");
        let block = page.lay(&text, small, Some(numbers - 10.0 * unit), Align::Start);
        let (height, origin) =
            (block.size.height, Point::new(to + 10.0 * unit, middle - small.size * small.leading / 2.0));
        let placed = crate::layout::page::Placed { block, cut: small, origin, color: soft, part: Part::Label };
        page.text(placed, None);
        page.area(*node, Region::Rect(Rect::new(frame.left, y, frame.right, y + size.height.max(height))));
        y += size.height.max(height) + 8.0 * unit;
    }
    y
}
