//! What of a painted tile is no longer true after the scene has changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::grid::{Cut, PxRect, TileId};
use crate::export::raster;
use crate::geom::Rect;
use crate::model::Node;
use crate::scene::{Item, Part, Scene, Shape, Text};

/// A scene with how far each of its items reaches, and perhaps one text left out.
#[derive(Debug, Clone)]
pub struct Measured {
    pub scene: Arc<Scene>,
    /// The text that is not painted, because it is being typed above the picture.
    pub hidden: Option<(Node, Part)>,
    /// `None` for what is hidden.
    reach: Vec<Option<Rect>>,
}

impl Measured {
    pub fn new(scene: Arc<Scene>, hidden: Option<(Node, Part)>) -> Measured {
        let is_hidden = |item: &Item| match (&item.shape, item.source, hidden) {
            (Shape::Text(text), Some(source), Some((node, part))) => source == node && text.part == part,
            _ => false,
        };
        let reach = scene.items.iter().map(|item| (!is_hidden(item)).then(|| raster::bounds(item))).collect();
        Measured { scene, hidden, reach }
    }

    /// For each of the tiles the items that touch it, in painting order.
    pub fn by_tile(&self, cut: &Cut, tiles: &[TileId]) -> BTreeMap<TileId, Vec<usize>> {
        let mut lists: BTreeMap<TileId, Vec<usize>> = tiles.iter().map(|tile| (*tile, Vec::new())).collect();
        let Some(all) = tiles.iter().map(|tile| cut.tile(*tile)).reduce(PxRect::union) else { return lists };
        for (index, reach) in self.reach.iter().enumerate() {
            let Some(reach) = reach else { continue };
            for tile in cut.tiles_over(cut.pixels(*reach).intersect(all)) {
                if let Some(list) = lists.get_mut(&tile) {
                    list.push(index);
                }
            }
        }
        lists
    }

    /// A page with these items alone.
    pub fn excerpt(&self, items: &[usize]) -> Scene {
        Scene {
            size: self.scene.size,
            background: self.scene.background,
            items: items.iter().filter_map(|index| self.scene.items.get(*index).cloned()).collect(),
            areas: Vec::new(),
            grid: Default::default(),
        }
    }

    fn reach_of(&self, index: usize) -> Option<Rect> {
        *self.reach.get(index)?
    }
}

/// The pixels that differ between two scenes, for each of `tiles` where there are any.
///
/// Exact to the item: within a tile the items that touch it are compared in painting order, so that a change of
/// order counts as a change too.
pub fn dirty(old: &Measured, new: &Measured, cut: &Cut, tiles: &[TileId]) -> Vec<(TileId, PxRect)> {
    if old.scene.background != new.scene.background {
        return tiles.iter().map(|tile| (*tile, cut.tile(*tile))).collect();
    }
    let (before, after) = (old.by_tile(cut, tiles), new.by_tile(cut, tiles));
    let mut changes = Vec::new();
    for tile in tiles {
        let (Some(before), Some(after)) = (before.get(tile), after.get(tile)) else { continue };
        if let Some(rect) = difference(old, before, new, after) {
            let pixels = cut.pixels(rect).intersect(cut.tile(*tile));
            if !pixels.is_empty() {
                changes.push((*tile, pixels));
            }
        }
    }
    changes
}

/// The union of what differs between two lists of items, after what they have in common at both ends.
fn difference(old: &Measured, before: &[usize], new: &Measured, after: &[usize]) -> Option<Rect> {
    let alike = |a: &usize, b: &usize| match (old.scene.items.get(*a), new.scene.items.get(*b)) {
        (Some(a), Some(b)) => same(a, b),
        _ => false,
    };
    let head = before.iter().zip(after).take_while(|(a, b)| alike(a, b)).count();
    let (before, after) = (before.get(head..).unwrap_or(&[]), after.get(head..).unwrap_or(&[]));
    let tail = before.iter().rev().zip(after.iter().rev()).take_while(|(a, b)| alike(a, b)).count();
    let before = before.get(..before.len().saturating_sub(tail)).unwrap_or(&[]);
    let after = after.get(..after.len().saturating_sub(tail)).unwrap_or(&[]);
    let union = |sum: Option<Rect>, rect: Rect| Some(sum.map_or(rect, |sum: Rect| sum.union(rect)));
    // Where nothing came or went, items that stayed alike in between need no painting.
    if before.len() == after.len() {
        return before
            .iter()
            .zip(after)
            .filter(|(a, b)| !alike(a, b))
            .filter_map(|(a, b)| Some(old.reach_of(*a)?.union(new.reach_of(*b)?)))
            .fold(None, union);
    }
    let gone = before.iter().filter_map(|index| old.reach_of(*index));
    let come = after.iter().filter_map(|index| new.reach_of(*index));
    gone.chain(come).fold(None, union)
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
    use crate::scene::Paint;

    fn card(x: f64, y: f64, color: Rgba) -> Item {
        let rect = Rect::new(x, y, x + 100.0, y + 40.0);
        Item { shape: Shape::Rect { rect, radius: 8.0, fill: Some(Paint::Solid(color)), stroke: None }, source: None }
    }

    fn scene(items: Vec<Item>) -> Measured {
        let scene = Arc::new(Scene {
            size: Size::new(1024.0, 512.0),
            background: Rgba::WHITE,
            items,
            areas: Vec::new(),
            grid: Default::default(),
        });
        Measured::new(scene, None)
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
        assert_eq!(changes(before, after), [((1, 0), PxRect { x0: 599, y0: 9, x1: 701, y1: 51 })]);
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
        assert_eq!(change.iter().map(|(tile, _)| *tile).collect::<Vec<_>>(), [(0, 0), (1, 0)]);
    }

    #[test]
    fn order_counts() {
        let (a, b) = (card(10.0, 10.0, RED), card(30.0, 20.0, Rgba::BLACK));
        assert_eq!(changes(vec![a.clone(), b.clone()], vec![b, a]).len(), 1);
    }
}
