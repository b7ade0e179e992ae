//! Draws a link along its corners: a line with rounded turns, an arrow head at its end.

use std::sync::Arc;

use crate::geom::{BezPath, Point, Vec2};
use crate::layout::page::Page;
use crate::model::{Link, Node};
use crate::scene::{Paint, Region, Stroke};

/// How near the pointer must come.
const WITHIN: f64 = 4.0;

/// Paints the link and the area it is taken hold of by.
pub(super) fn link(page: &mut Page, link: &Link, corners: &[Point]) {
    let node = Node::Link(link.id);
    let color = page.theme.ink_faint;
    let path = rounded(corners);
    page.area(node, Region::Along { path: Arc::new(path.clone()), within: WITHIN });
    page.stroke(path, Stroke::solid(color, 1.4), Some(node));
    if let [.., before, end] = corners {
        page.fill(arrow_head(*before, *end), Paint::Solid(color), Some(node));
    }
    if let ([start, after, ..], true) = (corners, link.both_ways) {
        page.fill(arrow_head(*after, *start), Paint::Solid(color), Some(node));
    }
}

/// The polyline with its corners rounded.
fn rounded(corners: &[Point]) -> BezPath {
    let mut path = BezPath::new();
    let (Some(first), Some(last)) = (corners.first(), corners.last()) else { return path };
    path.move_to(*first);
    for triple in corners.windows(3) {
        let [a, b, c] = triple else { continue };
        let radius = 5.0_f64.min(a.distance(*b) / 2.0).min(b.distance(*c) / 2.0);
        if radius < 0.5 {
            path.line_to(*b);
            continue;
        }
        path.line_to(*b + unit(*a - *b) * radius);
        path.quad_to(*b, *b + unit(*c - *b) * radius);
    }
    path.line_to(*last);
    path
}

fn arrow_head(from: Point, tip: Point) -> BezPath {
    let along = unit(tip - from);
    let across = Vec2::new(-along.y, along.x);
    let mut path = BezPath::new();
    path.move_to(tip);
    path.line_to(tip - along * 6.0 + across * 3.2);
    path.line_to(tip - along * 6.0 - across * 3.2);
    path.close_path();
    path
}

fn unit(way: Vec2) -> Vec2 {
    let length = way.hypot();
    if length > 0.0 { way / length } else { Vec2::new(1.0, 0.0) }
}
