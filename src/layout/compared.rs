//! The page of a comparison: the page of a map, with a sign and a colour on what changed, and a legend of the signs.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::page::{Page, Placed};
use super::{Style, layout};
use crate::color::Rgba;
use crate::compare::{Changed, Marks};
use crate::diag::Message;
use crate::geom::{BezPath, Point, Rect, Size};
use crate::model::{Map, Node};
use crate::scene::{Item, Paint, Part, Piece, Region, Scene, Section, Shape, Stroke, Text};
use crate::text::{Align, Fonts};
use crate::theme::Theme;

/// Lays out the map of a comparison: what was removed is pale, what changed has a sign.
pub fn layout_compared(map: &Map, marks: &Marks, style: &Style, fonts: &Fonts) -> Scene {
    let mut scene = layout(map, style, fonts);
    let removed: BTreeSet<Node> =
        marks.rows.iter().filter(|(_, what)| **what == Changed::Removed).map(|(node, _)| *node).collect();
    for section in &mut scene.sections {
        if section.piece.items().iter().any(|item| item.source.is_some_and(|node| removed.contains(&node))) {
            section.piece = Arc::new(paled(&section.piece, &removed, &style.theme));
        }
    }
    let mut page = Page::new(style, fonts);
    for area in scene.areas() {
        let what = marks.rows.get(&area.node).copied();
        if let (Some(what), Region::Rect(rect)) = (what, &area.region) {
            mark(&mut page, area.node, what, *rect);
        }
    }
    links(&mut page, &scene, marks);
    let top = scene.size.height - page.metrics().margin * 0.75;
    let bottom = legend(&mut page, marks, Size::new(scene.size.width, top));
    scene.sections.push(Section::new(0.0, page.take()));
    scene.size.height = bottom + style.theme.metrics.margin * 0.75;
    scene
}

/// The piece with what is gone drawn faintly, its words still readable.
fn paled(piece: &Piece, removed: &BTreeSet<Node>, theme: &Theme) -> Piece {
    let pale = |color: Rgba| if color.a == 0 { color } else { color.mix(theme.paper, 0.72) };
    let paint = |paint: &Paint| match paint {
        Paint::Solid(color) => Paint::Solid(pale(*color)),
        Paint::Linear { from, to, stops } => {
            Paint::Linear { from: *from, to: *to, stops: stops.iter().map(|(at, color)| (*at, pale(*color))).collect() }
        }
    };
    let stroke = |stroke: &Stroke| Stroke { paint: paint(&stroke.paint), ..stroke.clone() };
    let items = piece.items().iter().map(|item| {
        if !item.source.is_some_and(|node| removed.contains(&node)) {
            return item.clone();
        }
        let shape = match &item.shape {
            Shape::Rect { rect, radius, fill, stroke: line } => Shape::Rect {
                rect: *rect,
                radius: *radius,
                fill: fill.as_ref().map(paint),
                stroke: line.as_ref().map(stroke),
            },
            Shape::Path { path, fill, stroke: line } => Shape::Path {
                path: Arc::clone(path),
                fill: fill.as_ref().map(paint),
                stroke: line.as_ref().map(stroke),
            },
            Shape::Text(text) => Shape::Text(Text { color: theme.ink_faint, ..text.clone() }),
            Shape::Icon { icon, center, size, color } => {
                Shape::Icon { icon: *icon, center: *center, size: *size, color: pale(*color) }
            }
            Shape::Image { .. } => item.shape.clone(),
        };
        Item { shape, source: item.source }
    });
    Piece::new(items.collect(), piece.areas().to_vec())
}

/// The colour a change is shown in, dark or light enough to be seen on the paper.
fn color(theme: &Theme, what: Changed) -> Rgba {
    let color = match what {
        Changed::Added => theme.feeling(1.0),
        Changed::Removed => theme.feeling(0.0),
        Changed::Moved => theme.stage_color(0, 2),
        Changed::Altered => theme.feeling(0.3),
    };
    let seen = (0..=10).map(|step| color.mix(theme.ink, f64::from(step) / 10.0));
    seen.into_iter().find(|color| color.contrast(theme.paper) >= 3.2).unwrap_or(theme.ink)
}

/// An outline where the row has one of its own, and the sign at its corner.
fn mark(page: &mut Page, node: Node, what: Changed, rect: Rect) {
    let unit = page.unit();
    let tint = color(page.theme, what);
    let corner = match node {
        Node::Card(_) => {
            let dash = (what == Changed::Removed).then_some((4.0 * unit, 3.0 * unit));
            let radius = page.metrics().card_radius;
            let outline = Stroke { paint: Paint::Solid(tint), width: 2.0 * unit, dash };
            page.shape(Shape::Rect { rect, radius, fill: None, stroke: Some(outline) }, None);
            Point::new(rect.x0 + unit, rect.y0 + unit)
        }
        Node::Stage(_) => Point::new(rect.x0 + 4.0 * unit, rect.y0),
        // In the margin, beside the lane's label or the title.
        Node::Lane(_) | Node::Title => Point::new(rect.x0 - 14.0 * unit, rect.y0 + 20.0 * unit),
        Node::Persona(_) => Point::new(rect.x0 + 2.0 * unit, rect.y0 + 2.0 * unit),
        Node::Scenario
        | Node::Goal
        | Node::Footer
        | Node::Phase(_)
        | Node::Cell { .. }
        | Node::Curve(_)
        | Node::Point { .. }
        | Node::Link(_)
        | Node::Stakeholder(_) => return,
    };
    badge(page, what, corner);
}

/// How large the sign's disc is, in units.
const BADGE: f64 = 7.5;

/// The sign of a change on a disc of its colour. It is drawn, not written, so that no font has to have it.
fn badge(page: &mut Page, what: Changed, at: Point) {
    let unit = page.unit();
    let tint = color(page.theme, what);
    let ink = page.theme.paper;
    page.disc(at, (BADGE + 1.2) * unit, page.theme.paper, None);
    page.disc(at, BADGE * unit, tint, None);
    let reach = 3.6 * unit;
    let mut path = BezPath::new();
    match what {
        Changed::Added => {
            path.move_to((at.x - reach, at.y));
            path.line_to((at.x + reach, at.y));
            path.move_to((at.x, at.y - reach));
            path.line_to((at.x, at.y + reach));
        }
        Changed::Removed => {
            path.move_to((at.x - reach, at.y));
            path.line_to((at.x + reach, at.y));
        }
        Changed::Moved => {
            path.move_to((at.x - reach, at.y));
            path.line_to((at.x + reach, at.y));
            path.move_to((at.x + reach * 0.2, at.y - reach * 0.75));
            path.line_to((at.x + reach, at.y));
            path.line_to((at.x + reach * 0.2, at.y + reach * 0.75));
        }
        Changed::Altered => {
            path.move_to((at.x - reach, at.y + reach * 0.25));
            path.curve_to(
                (at.x - reach * 0.4, at.y - reach * 1.1),
                (at.x + reach * 0.4, at.y + reach * 1.1),
                (at.x + reach, at.y - reach * 0.25),
            );
        }
    }
    page.stroke(path, Stroke::solid(ink, 1.8 * unit), None);
}

/// Links have the colour of what became of them, and the sign half-way.
fn links(page: &mut Page, scene: &Scene, marks: &Marks) {
    let mut seen = BTreeSet::new();
    for area in scene.areas() {
        let what = marks.rows.get(&area.node).copied().filter(|_| matches!(area.node, Node::Link(_)));
        let (Some(what), Region::Along { path, .. }) = (what, &area.region) else {
            continue;
        };
        let tint = color(page.theme, what);
        let dash = (what == Changed::Removed).then_some((4.0, 3.0));
        page.stroke(BezPath::clone(path), Stroke { paint: Paint::Solid(tint), width: 1.8, dash }, None);
        if seen.insert(area.node)
            && let Some(middle) = half_way(path)
        {
            badge(page, what, middle);
        }
    }
}

fn half_way(path: &BezPath) -> Option<Point> {
    use kurbo::{ParamCurve, ParamCurveArclen};
    let lengths: Vec<(kurbo::PathSeg, f64)> = path.segments().map(|segment| (segment, segment.arclen(0.5))).collect();
    let mut left = lengths.iter().map(|(_, length)| length).sum::<f64>() / 2.0;
    for (segment, length) in &lengths {
        if *length >= left && *length > 0.0 {
            return Some(segment.eval(left / length));
        }
        left -= length;
    }
    None
}

/// What is compared with what, and what the signs mean; returns where it ends.
fn legend(page: &mut Page, marks: &Marks, below: Size) -> f64 {
    let margin = page.metrics().margin;
    let (left, right) = (margin, below.width - margin);
    let cut = page.cuts().label;
    let [before, after] = &marks.names;
    let compared = Message::new("compare-heading").with("before", before.as_str()).with("after", after.as_str());
    let top = below.height + 14.0;
    let rule = page.theme.hairline;
    page.line(Point::new(left, top), Point::new(right, top), rule, 1.0, None);
    let heading = page.lay(&page.lang.message(&compared), cut, Some(right - left), Align::Start);
    let mut y = top + 12.0;
    let color_of_text = page.theme.ink;
    let height = heading.size.height;
    let origin = Point::new(left, y);
    page.text(Placed { block: heading, cut, origin, color: color_of_text, part: Part::Label }, None);
    y += height + 10.0;
    let cut = page.cuts().hint;
    let (mut x, line) = (left, (cut.size * cut.leading).max((BADGE + 1.0) * 2.0 * page.unit()));
    for what in [Changed::Added, Changed::Removed, Changed::Moved, Changed::Altered] {
        let words = Message::new("compare-count").with("what", page.lang.text(what.word()));
        let words = page.lang.message(&words.with("count", marks.count(what)));
        let block = page.label(&words, cut);
        let room = (BADGE * 2.0 + 6.0) * page.unit();
        let need = room + block.size.width;
        if x > left && x + need > right {
            x = left;
            y += line + 6.0;
        }
        let middle = y + line / 2.0;
        badge(page, what, Point::new(x + BADGE * page.unit(), middle));
        let origin = Point::new(x + room, middle - block.size.height / 2.0);
        let color = page.theme.ink_faint;
        page.text(Placed { block, cut, origin, color, part: Part::Label }, None);
        x += need + 20.0;
    }
    y + line
}
