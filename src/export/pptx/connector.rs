//! Links as connectors that hold on to their cards, for programs that leave them the way they are laid.

use super::geometry::{around, freeform, preset};
use super::paint::line;
use super::slide::{Pen, named};
use crate::geom::{Point, Rect};
use crate::model::{CardId, LinkId, Node};
use crate::scene::{Item, Shape};

/// How far from its card a link may end, in document units.
const REACH: f64 = 4.0;

/// The connector; `None` where these are not the items of a line, or it holds on to nothing.
pub(super) fn connector(pen: &mut Pen, id: LinkId, items: &[Item]) -> Option<String> {
    let link = pen.speaker.map.links.get(id)?;
    let (path, stroke) = items.iter().find_map(|item| match &item.shape {
        Shape::Path { path, fill: None, stroke: Some(stroke) } => Some((path, stroke)),
        Shape::Rect { .. } | Shape::Path { .. } | Shape::Text(_) | Shape::Icon { .. } | Shape::Image { .. } => None,
    })?;
    let first = path.elements().first()?.end_point()?;
    let last = path.elements().last()?.end_point()?;
    let start = held(pen, link.from, first).map(|held| format!("<a:stCxn {held}/>"));
    let end = held(pen, link.to, last).map(|held| format!("<a:endCxn {held}/>"));
    if start.is_none() && end.is_none() {
        return None;
    }
    let words = pen.speaker.of(Node::Link(id)).unwrap_or_default();
    let bounds = around(path);
    let geometry = match bounds.is_zero_area() {
        true => preset("straightConnector1", None),
        false => freeform(path, bounds, pen.scale),
    };
    // A line across or down that runs backwards is a line that is turned.
    let turn = match bounds.is_zero_area() {
        true if last.x < first.x => " flipH=\"1\"",
        true if last.y < first.y => " flipV=\"1\"",
        true | false => "",
    };
    let arrow = |end: &str| format!("<a:{end} type=\"triangle\" w=\"sm\" len=\"sm\"/>");
    let back = if link.both_ways { arrow("headEnd") } else { String::new() };
    let arrows = format!("{back}{}</a:ln>", arrow("tailEnd"));
    Some(format!(
        "<p:cxnSp><p:nvCxnSpPr>{}<p:cNvCxnSpPr>{}{}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>{}{geometry}<a:noFill/>{}</p:spPr></p:cxnSp>",
        named(pen.id(), &words, ""),
        start.unwrap_or_default(),
        end.unwrap_or_default(),
        pen.scale.place(bounds).replace("<a:xfrm>", &format!("<a:xfrm{turn}>")),
        line(Some(stroke), bounds, pen.scale).replace("</a:ln>", &arrows)
    ))
}

/// The card's shape, and which of its sides a point is at: Office counts from the top, against the clock.
fn held(pen: &Pen, card: CardId, at: Point) -> Option<String> {
    let (id, rect) = pen.cards.get(&card)?;
    let Rect { x0, y0, x1, y1 } = *rect;
    let sides = [at.y - y0, at.x - x0, at.y - y1, at.x - x1].map(f64::abs);
    let (side, far) = sides.into_iter().enumerate().min_by(|a, b| a.1.total_cmp(&b.1))?;
    let near = far <= REACH && rect.inflate(REACH, REACH).contains(at);
    near.then(|| format!("id=\"{id}\" idx=\"{side}\""))
}
