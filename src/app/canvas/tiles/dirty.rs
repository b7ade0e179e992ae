//! What of a painted tile is no longer true after the scene has changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::grid::{Cut, PxRect, TileId};
use super::state::State;
use crate::geom::{Rect, Vec2};
use crate::scene::{Item, Section, Shape, Text};

/// The pixels that differ between two states of the page, for each of `tiles` where there are any.
///
/// Sections that are the same piece at the same height are passed over; one that only moved is stale as a whole. Of a
/// section that was laid out anew the items are compared: within a tile those that touch it, in painting order, so
/// that a change of order counts as a change too.
pub fn dirty(old: &State, new: &State, cut: &Cut, tiles: &[TileId]) -> Vec<(TileId, PxRect)> {
    if old.scene().background != new.scene().background {
        return tiles.iter().map(|tile| (*tile, cut.tile(*tile))).collect();
    }
    let mut stale = Stale { cut, tiles, found: BTreeMap::new() };
    let same_place = |a: &Section, b: &Section| a.top == b.top && Arc::ptr_eq(&a.piece, &b.piece);
    let alike = |a: &Section, b: &Section| same_place(a, b) && new.hides_as(old, &b.piece);
    let (before, after) = unlike(&old.scene().sections, &new.scene().sections, alike);
    if before.len() != after.len() {
        before.iter().chain(after).for_each(|section| stale.section(section));
        return stale.found.into_iter().collect();
    }
    for (a, b) in before.iter().zip(after).filter(|(a, b)| !alike(a, b)) {
        if a.top == b.top {
            stale.items((old, a), (new, b));
        } else {
            stale.section(a);
            stale.section(b);
        }
    }
    stale.found.into_iter().collect()
}

/// What lies between the parts two lists have in common at both ends.
fn unlike<'a, T>(before: &'a [T], after: &'a [T], alike: impl Fn(&T, &T) -> bool) -> (&'a [T], &'a [T]) {
    let head = before.iter().zip(after).take_while(|(a, b)| alike(a, b)).count();
    let (before, after) = (before.get(head..).unwrap_or(&[]), after.get(head..).unwrap_or(&[]));
    let tail = before.iter().rev().zip(after.iter().rev()).take_while(|(a, b)| alike(a, b)).count();
    let rest = |list: &'a [T]| list.get(..list.len().saturating_sub(tail)).unwrap_or(&[]);
    (rest(before), rest(after))
}

/// What is stale so far.
struct Stale<'a> {
    cut: &'a Cut,
    tiles: &'a [TileId],
    found: BTreeMap<TileId, PxRect>,
}

impl Stale<'_> {
    /// All of a section.
    fn section(&mut self, section: &Section) {
        let Some(reach) = section.piece.reach() else { return };
        let pixels = self.cut.pixels(reach + section.shift());
        for tile in self.tiles {
            self.add(*tile, pixels);
        }
    }

    /// What differs between the items of two sections at the same height.
    fn items(&mut self, (old, a): (&State, &Section), (new, b): (&State, &Section)) {
        let alike = |a: &Item, b: &Item| old.hides(a) == new.hides(b) && same(a, b);
        // Most edits change a handful of items somewhere in a long list: what is alike at both ends is passed over
        // once, not for each tile.
        let (before, after) = unlike(a.piece.items(), b.piece.items(), alike);
        if before.is_empty() && after.is_empty() {
            return;
        }
        let before = self.by_tile(before.iter().filter(|item| !old.hides(item)), a.shift());
        let after = self.by_tile(after.iter().filter(|item| !new.hides(item)), b.shift());
        for (tile, before) in &before {
            if let Some(rect) = after.get(tile).and_then(|after| difference(before, after)) {
                self.add(*tile, self.cut.pixels(rect));
            }
        }
    }

    /// For each of the tiles the items that touch it, in painting order.
    fn by_tile<'a>(&self, items: impl Iterator<Item = &'a Item>, shift: Vec2) -> BTreeMap<TileId, Reaching<'a>> {
        let (cut, tiles) = (self.cut, self.tiles);
        let mut lists: BTreeMap<TileId, Reaching> = tiles.iter().map(|tile| (*tile, Vec::new())).collect();
        let Some(all) = tiles.iter().map(|tile| cut.tile(*tile)).reduce(PxRect::union) else { return lists };
        for item in items {
            let reach = item.reach() + shift;
            for tile in cut.tiles_over(cut.pixels(reach).intersect(all)) {
                if let Some(list) = lists.get_mut(&tile) {
                    list.push((item, reach));
                }
            }
        }
        lists
    }

    fn add(&mut self, tile: TileId, pixels: PxRect) {
        let pixels = pixels.intersect(self.cut.tile(tile));
        if !pixels.is_empty() {
            self.found.entry(tile).and_modify(|found| *found = found.union(pixels)).or_insert(pixels);
        }
    }
}

/// Items with how far they reach.
type Reaching<'a> = Vec<(&'a Item, Rect)>;

/// The union of what differs between two lists of items, after what they have in common at both ends.
fn difference(before: &Reaching, after: &Reaching) -> Option<Rect> {
    let alike = |a: &(&Item, Rect), b: &(&Item, Rect)| same(a.0, b.0);
    let (before, after) = unlike(before, after, alike);
    // Where nothing came or went, items that stayed alike in between need no painting.
    if before.len() == after.len() {
        let changed = before.iter().zip(after).filter(|(a, b)| !alike(a, b));
        return changed.map(|(a, b)| a.1.union(b.1)).reduce(|a, b| a.union(b));
    }
    before.iter().chain(after).map(|(_, reach)| *reach).reduce(|a, b| a.union(b))
}

/// Whether two items paint the same. What is shared is compared by pointer first.
fn same(a: &Item, b: &Item) -> bool {
    match (&a.shape, &b.shape) {
        (Shape::Text(a), Shape::Text(b)) => same_text(a, b),
        (
            Shape::Path { path: path_a, fill: fill_a, stroke: stroke_a },
            Shape::Path { path: path_b, fill: fill_b, stroke: stroke_b },
        ) => (Arc::ptr_eq(path_a, path_b) || path_a == path_b) && fill_a == fill_b && stroke_a == stroke_b,
        (
            Shape::Image { rect: rect_a, radius: radius_a, picture: picture_a },
            Shape::Image { rect: rect_b, radius: radius_b, picture: picture_b },
        ) => {
            rect_a == rect_b
                && radius_a == radius_b
                && (Arc::ptr_eq(&picture_a.bytes, &picture_b.bytes) || picture_a == picture_b)
        }
        (a, b) => a == b,
    }
}

fn same_text(a: &Text, b: &Text) -> bool {
    a.origin == b.origin
        && a.color == b.color
        && (Arc::ptr_eq(&a.block, &b.block)
            || (a.style == b.style && a.block.text == b.block.text && a.block == b.block))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::color::Rgba;
    use crate::geom::Size;
    use crate::scene::{Paint, Scene};

    fn card(x: f64, y: f64, color: Rgba) -> Item {
        let rect = Rect::new(x, y, x + 100.0, y + 40.0);
        Item { shape: Shape::Rect { rect, radius: 8.0, fill: Some(Paint::Solid(color)), stroke: None }, source: None }
    }

    fn scene(items: Vec<Item>) -> State {
        let scene = Arc::new(Scene::plain(Size::new(1024.0, 512.0), Rgba::WHITE, items));
        State::new(scene, None)
    }

    fn changes(before: Vec<Item>, after: Vec<Item>) -> Vec<(TileId, PxRect)> {
        let cut = Cut::new(Size::new(1024.0, 512.0), 1.0);
        dirty(&scene(before), &scene(after), &cut, &cut.tiles_over(cut.page()).collect::<Vec<_>>())
    }

    const RED: Rgba = Rgba::rgb(255, 0, 0);

    #[test]
    fn nothing_changed_is_nothing_to_paint() {
        let items = || vec![card(10.0, 10.0, RED), card(600.0, 10.0, RED)];
        assert_eq!(changes(items(), items()), []);
    }

    #[test]
    fn a_changed_card_dirties_itself_only() {
        let before = vec![card(10.0, 10.0, RED), card(600.0, 10.0, RED), card(10.0, 200.0, RED)];
        let mut after = before.clone();
        after[1] = card(600.0, 10.0, Rgba::BLACK);
        assert_eq!(changes(before, after), [((2, 0), PxRect { x0: 599, y0: 9, x1: 701, y1: 51 })]);
    }

    #[test]
    fn a_card_that_came_and_one_that_went_are_both_seen() {
        let before = vec![card(10.0, 10.0, RED), card(10.0, 200.0, RED)];
        let after = vec![card(10.0, 10.0, RED), card(10.0, 100.0, RED), card(10.0, 200.0, RED)];
        let place = PxRect { x0: 9, y0: 99, x1: 111, y1: 141 };
        assert_eq!(changes(before.clone(), after.clone()), [((0, 0), place)]);
        assert_eq!(changes(after, before), [((0, 0), place)]);
    }

    #[test]
    fn moving_dirties_where_it_was_and_where_it_is() {
        let change = changes(vec![card(10.0, 10.0, RED)], vec![card(900.0, 10.0, RED)]);
        assert_eq!(change.iter().map(|(tile, _)| *tile).collect::<Vec<_>>(), [(0, 0), (3, 0)]);
    }

    #[test]
    fn order_counts() {
        let (a, b) = (card(10.0, 10.0, RED), card(30.0, 20.0, Rgba::BLACK));
        assert_eq!(changes(vec![a.clone(), b.clone()], vec![b, a]).len(), 1);
    }
}
