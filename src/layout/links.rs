//! Links between cards: lines in the gutters between columns and lanes that run through no card.

use crate::geom::{BezPath, Point, Rect, Vec2};
use crate::layout::page::Page;
use crate::model::{CardId, Link, Map, Node};
use crate::scene::{Grid, Paint, Region, Stroke};

/// Draws every link whose two cards are on the page; `cards` are their rectangles, in painting order.
pub(super) fn lay(page: &mut Page, map: &Map, grid: &Grid, cards: &[(CardId, Rect)], texts: &[Rect]) {
    let rect_of = |id: CardId| cards.iter().find(|(card, _)| *card == id).map(|(_, rect)| *rect);
    for (index, link) in map.links.iter().enumerate() {
        let (Some(from), Some(to)) = (rect_of(link.from), rect_of(link.to)) else { continue };
        // Links that share a gutter stand a little apart.
        let lane = (index % 5) as f64 * 2.0 - 4.0;
        let blocks = |rect: &Rect| *rect != from && *rect != to;
        let obstacles: Vec<Rect> =
            cards.iter().map(|(_, rect)| *rect).filter(blocks).chain(texts.iter().copied()).collect();
        let route = routes(grid, from, to, lane)
            .into_iter()
            .map(|route| (cost(&route, &obstacles, from, to), route))
            .min_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, route)) = route {
            paint(page, link, &route);
        }
    }
}

/// The corners of a way from card to card.
type Route = Vec<Point>;

/// The ways worth trying: out of either side, along a gutter, perhaps along a line between lanes, in at either side.
fn routes(grid: &Grid, from: Rect, to: Rect, lane: f64) -> Vec<Route> {
    let (start_y, end_y) = (port(from, lane), port(to, -lane));
    // Lines between lanes, from the one above the two cards to the one below them.
    let (high, low) = (from.y0.min(to.y0), from.y1.max(to.y1));
    let near = grid.rows.iter().filter(|row| row.bottom >= high && row.top <= low);
    let mut levels: Vec<f64> = near.flat_map(|row| [row.top, row.bottom]).map(|y| y + lane * 0.8).collect();
    levels.dedup();
    let mut routes = Vec::new();
    for out in [Side::Right, Side::Left] {
        for enter in [Side::Left, Side::Right] {
            let start = Point::new(out.edge(from), start_y);
            let end = Point::new(enter.edge(to), end_y);
            let (out_x, in_x) = (start.x + out.sign() * (GUTTER + lane), end.x + enter.sign() * (GUTTER + lane));
            if (out_x - in_x).abs() < GUTTER * 2.0 {
                let x = (out_x + in_x) / 2.0;
                routes.push(vec![start, Point::new(x, start.y), Point::new(x, end.y), end]);
            }
            for level in &levels {
                routes.push(vec![
                    start,
                    Point::new(out_x, start.y),
                    Point::new(out_x, *level),
                    Point::new(in_x, *level),
                    Point::new(in_x, end.y),
                    end,
                ]);
            }
        }
    }
    routes
}

/// From a card's edge to the middle of the gutter beside it.
const GUTTER: f64 = 6.0;

#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

impl Side {
    fn sign(self) -> f64 {
        match self {
            Side::Left => -1.0,
            Side::Right => 1.0,
        }
    }

    fn edge(self, rect: Rect) -> f64 {
        match self {
            Side::Left => rect.x0,
            Side::Right => rect.x1,
        }
    }
}

/// Where on a card's side a link docks.
fn port(rect: Rect, lane: f64) -> f64 {
    rect.center().y + lane.clamp(-rect.height() / 3.0, rect.height() / 3.0)
}

/// Length, with every card or text on the way, and every turn, made dear.
fn cost(route: &[Point], obstacles: &[Rect], from: Rect, to: Rect) -> f64 {
    let mut cost = route.len() as f64 * 12.0;
    for pair in route.windows(2) {
        let [a, b] = pair else { continue };
        let way = Rect::from_points(*a, *b);
        cost += a.distance(*b);
        cost += obstacles.iter().filter(|rect| meets(way, **rect)).count() as f64 * 10_000.0;
        cost += [from, to].iter().filter(|rect| meets(way, rect.inflate(-1.0, -1.0))).count() as f64 * 10_000.0;
    }
    cost
}

/// Whether an upright or level way comes within a hair of a rectangle.
fn meets(way: Rect, rect: Rect) -> bool {
    way.x0 < rect.x1 + 1.0 && rect.x0 - 1.0 < way.x1 && way.y0 < rect.y1 + 1.0 && rect.y0 - 1.0 < way.y1
}

fn paint(page: &mut Page, link: &Link, route: &[Point]) {
    let node = Node::Link(link.id);
    let color = page.theme.ink_faint;
    let path = rounded(route);
    page.area(node, Region::Along { path: std::sync::Arc::new(path.clone()), within: 4.0 });
    page.stroke(path, Stroke::solid(color, 1.4), Some(node));
    if let [.., before, end] = route {
        page.fill(arrow_head(*before, *end), Paint::Solid(color), Some(node));
    }
    if let ([start, after, ..], true) = (route, link.both_ways) {
        page.fill(arrow_head(*after, *start), Paint::Solid(color), Some(node));
    }
}

/// The polyline with its corners rounded.
fn rounded(route: &[Point]) -> BezPath {
    let mut path = BezPath::new();
    let (Some(first), Some(last)) = (route.first(), route.last()) else { return path };
    path.move_to(*first);
    for triple in route.windows(3) {
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
