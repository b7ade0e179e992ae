//! The pieces a page is put together from: laid out once, kept as long as they stay as they are, and shared.

use std::sync::{Arc, OnceLock};

use super::{Area, Item, Text};
use crate::geom::{Rect, Vec2};
use crate::model::Node;

/// A piece of the page and the height it begins at. Where only the height changes the piece itself is the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// What 0 in the piece is on the page.
    pub top: f64,
    pub piece: Arc<Piece>,
}

/// What is painted and what can be pointed at, counted from the top of its section.
#[derive(Debug, Default)]
pub struct Piece {
    items: Vec<Item>,
    areas: Vec<Area>,
    boxes: OnceLock<Boxes>,
    nodes: OnceLock<Nodes>,
}

/// How far each item reaches, and all of them together: left, top, right, bottom, rounded outwards.
#[derive(Debug)]
struct Boxes {
    each: Vec<[f32; 4]>,
    whole: [f32; 4],
}

/// Items and areas by what they show, in the order of the nodes; those of one node keep their order.
#[derive(Debug)]
struct Nodes {
    items: Vec<(Node, u32)>,
    areas: Vec<(Node, u32)>,
}

impl PartialEq for Piece {
    fn eq(&self, other: &Piece) -> bool {
        self.items == other.items && self.areas == other.areas
    }
}

impl Piece {
    pub fn new(items: Vec<Item>, areas: Vec<Area>) -> Piece {
        Piece { items, areas, boxes: OnceLock::new(), nodes: OnceLock::new() }
    }

    /// In the order they are painted.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Lowest first.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// The items that may touch `area`, in the order they are painted.
    pub fn items_in(&self, area: Rect) -> impl DoubleEndedIterator<Item = &Item> {
        let area = outwards(area);
        let Boxes { each, whole } = self.boxes();
        let (items, each) =
            if meet(*whole, area) { (self.items.as_slice(), each.as_slice()) } else { Default::default() };
        items.iter().zip(each).filter(move |(_, reach)| meet(**reach, area)).map(|(item, _)| item)
    }

    /// What all the items together may cover; `None` where there are none to be seen.
    pub fn reach(&self) -> Option<Rect> {
        let [left, top, right, bottom] = self.boxes().whole.map(f64::from);
        (left <= right).then(|| Rect::new(left, top, right, bottom))
    }

    /// The first area that stands for a node.
    pub fn area_of(&self, node: Node) -> Option<&Area> {
        self.areas_of(node).next()
    }

    /// The areas that stand for a node.
    pub fn areas_of(&self, node: Node) -> impl Iterator<Item = &Area> {
        found(&self.nodes().areas, node).filter_map(|index| self.areas.get(index))
    }

    /// The items that show a node, in the order they are painted.
    pub fn items_of(&self, node: Node) -> impl Iterator<Item = &Item> {
        found(&self.nodes().items, node).filter_map(|index| self.items.get(index))
    }

    fn boxes(&self) -> &Boxes {
        self.boxes.get_or_init(|| {
            let each: Vec<[f32; 4]> = self.items.iter().map(|item| outwards(item.reach())).collect();
            let none = [f32::INFINITY, f32::INFINITY, f32::NEG_INFINITY, f32::NEG_INFINITY];
            let whole = each.iter().fold(none, |[left, top, right, bottom], each| {
                [left.min(each[0]), top.min(each[1]), right.max(each[2]), bottom.max(each[3])]
            });
            Boxes { each, whole }
        })
    }

    fn nodes(&self) -> &Nodes {
        self.nodes.get_or_init(|| {
            let items = self.items.iter().zip(0..).filter_map(|(item, index)| Some((item.source?, index)));
            let areas = self.areas.iter().zip(0..).map(|(area, index)| (area.node, index));
            let mut nodes = Nodes { items: items.collect(), areas: areas.collect() };
            nodes.items.sort();
            nodes.areas.sort();
            nodes
        })
    }
}

impl Section {
    pub fn new(top: f64, piece: impl Into<Arc<Piece>>) -> Section {
        Section { top, piece: piece.into() }
    }

    /// From the piece to the page.
    pub fn shift(&self) -> Vec2 {
        Vec2::new(0.0, self.top)
    }

    /// The texts that show a node, on the page.
    pub fn texts_of(&self, node: Node) -> impl Iterator<Item = Text> + '_ {
        let texts = self.piece.items_of(node).filter_map(Item::text);
        texts.map(|text| Text { origin: text.origin + self.shift(), ..text.clone() })
    }
}

fn found(sorted: &[(Node, u32)], node: Node) -> impl Iterator<Item = usize> {
    let from = sorted.partition_point(|(other, _)| *other < node);
    sorted.iter().skip(from).take_while(move |(other, _)| *other == node).map(|(_, index)| *index as usize)
}

fn meet(a: [f32; 4], b: [f32; 4]) -> bool {
    a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1]
}

/// What lies absurdly far out, or is not a number at all, gets a box that no view touches: nobody could see it, and
/// the rasteriser would take for ever over it.
fn outwards(rect: Rect) -> [f32; 4] {
    const FAR: f64 = 1e7;
    if ![rect.x0, rect.y0, rect.x1, rect.y1].iter().all(|value| value.abs() < FAR) {
        return [f32::NAN; 4];
    }
    let down = |value: f64| (value as f32).next_down();
    let up = |value: f64| (value as f32).next_up();
    [down(rect.x0), down(rect.y0), up(rect.x1), up(rect.y1)]
}
