//! Links between cards: lines in the gutters between columns and lanes that run through no card and no text.

mod busy;
mod dock;
mod ground;
mod paint;
mod route;
mod search;
#[cfg(test)]
mod tests;
mod tracks;

use std::collections::BTreeMap;

use crate::geom::{Point, Rect};
use crate::layout::page::Page;
use crate::model::{CardId, Link, LinkId, Map};
use crate::scene::Grid;

use busy::Busy;
use ground::Ground;
use route::Route;
use search::End;

/// What there is on the page when links are laid.
pub(super) struct Laid<'a> {
    pub grid: &'a Grid,
    /// The cards and where they are, in painting order.
    pub cards: &'a [(CardId, Rect)],
    /// Texts outside of cards, points of curves: what a link must not run through.
    pub things: &'a [Rect],
    /// How far cards keep from the edges of their column and of their lane.
    pub inset: f64,
    pub pad: f64,
}

/// Draws every link whose two cards, or the folded lanes they are in, are on the page.
pub(super) fn lay(page: &mut Page, map: &Map, laid: &Laid<'_>) {
    let docks = dock::docks(map, laid);
    dock::paint(page, &docks);
    let (routes, _) = route_all(map, laid, &docks);
    for link in map.links.iter() {
        if let Some(route) = routes.get(&link.id) {
            paint::link(page, link, route);
        }
    }
}

/// The corners of every link, and how many places were looked at on the way.
fn route_all(map: &Map, laid: &Laid<'_>, docks: &dock::Docks) -> (BTreeMap<LinkId, Vec<Point>>, usize) {
    let walls: Vec<Rect> = laid.cards.iter().map(|(_, rect)| *rect).collect();
    let with_texts: Vec<Rect> = walls.iter().chain(laid.things).copied().chain(docks.rings()).collect();
    let ground = Ground::new(laid.grid, &with_texts, laid.inset, laid.pad);
    let places: BTreeMap<CardId, Rect> = laid.cards.iter().copied().chain(docks.of_cards()).collect();
    let end = |card: CardId| {
        let rect = *places.get(&card)?;
        let (first, last) = ground.covered(rect)?;
        let is_open = |left: f64, right: f64| {
            let way = Rect::new(left, rect.center().y - 1.0, right, rect.center().y + 1.0);
            !laid.things.iter().any(|thing| thing.overlaps(way))
        };
        let (left, right) = (ground.gutters.get(first)?.x, ground.gutters.get(last + 1)?.x);
        Some(End { rect, first, last, open: (is_open(left, rect.x0), is_open(rect.x1, right)) })
    };
    let mut wanted: Vec<(&Link, End, End)> =
        map.links.iter().filter_map(|link| Some((link, end(link.from)?, end(link.to)?))).collect();
    wanted.retain(|(_, from, to)| from != to);
    // Short links first: they have the least choice.
    let length = |from: &End, to: &End| from.rect.center().distance(to.rect.center());
    wanted.sort_by(|a, b| length(&a.1, &a.2).total_cmp(&length(&b.1, &b.2)));

    let mut busy = Busy::new(&ground);
    let mut looked = 0;
    let (mut ids, mut routes): (Vec<LinkId>, Vec<Route>) = (Vec::new(), Vec::new());
    // Where texts leave no way at all, a link runs behind one rather than not be told.
    let mut open_ground = None;
    for (link, from, to) in wanted {
        let (mut found, steps) = search::find(&ground, &busy, from, to);
        looked += steps;
        if found.is_none() {
            let open = open_ground.get_or_insert_with(|| Ground::new(laid.grid, &walls, laid.inset, laid.pad));
            found = search::find(open, &busy, from, to).0;
        }
        if let Some(route) = found {
            busy.add(&ground, &route);
            ids.push(link.id);
            routes.push(route);
        }
    }
    tracks::set_apart(&ground, &mut routes);
    (ids.into_iter().zip(routes.iter().map(Route::points)).collect(), looked)
}
