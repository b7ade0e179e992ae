//! What lies under a point of the page.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Item, Scene, Section, Text};
use crate::geom::{BezPath, Point, Rect, Shape as _};
use crate::model::Node;

/// A place on the page that stands for a node.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    pub node: Node,
    pub region: Region,
}

/// The shape of an [`Area`].
#[derive(Debug, Clone, PartialEq)]
pub enum Region {
    Rect(Rect),
    Disc {
        center: Point,
        radius: f64,
    },
    /// Everything within a distance of a line.
    Along {
        path: Arc<BezPath>,
        within: f64,
    },
}

impl Region {
    pub fn contains(&self, point: Point) -> bool {
        match self {
            Region::Rect(rect) => rect.contains(point),
            Region::Disc { center, radius } => center.distance(point) <= *radius,
            Region::Along { path, within } => {
                path.bounding_box().inflate(*within, *within).contains(point)
                    && path.segments().any(|segment| {
                        use kurbo::ParamCurveNearest;
                        segment.nearest(point, 0.1).distance_sq <= within * within
                    })
            }
        }
    }

    pub fn bounds(&self) -> Rect {
        match self {
            Region::Rect(rect) => *rect,
            Region::Disc { center, radius } => Rect::from_center_size(*center, (radius * 2.0, radius * 2.0)),
            Region::Along { path, within } => path.bounding_box().inflate(*within, *within),
        }
    }
}

/// How far what can be pointed at may reach beyond what is painted for it.
const NEAR: f64 = 16.0;

impl Scene {
    /// The topmost node at a point of the page; where nothing lies, the cell of the grid.
    pub fn hit(&self, point: Point) -> Option<Node> {
        let topmost = |section: &Section| {
            let point = point - section.shift();
            section.piece.areas().iter().rev().find(|area| area.region.contains(point)).map(|area| area.node)
        };
        self.sections.iter().rev().find_map(topmost).or_else(|| self.grid.cell_at(point))
    }

    /// Where a node can be pointed at.
    pub fn bounds_of(&self, node: Node) -> Option<Rect> {
        if let Node::Cell { lane, stage } = node {
            return self.grid.cell(lane, stage);
        }
        self.sections
            .iter()
            .find_map(|section| section.piece.area_of(node).map(|area| area.region.bounds() + section.shift()))
    }

    /// Everything but cells that can be pointed at in a part of the page, and perhaps some of what lies near it.
    pub fn nodes_near(&self, part: Rect) -> BTreeSet<Node> {
        let in_sight = |section: &&Section| {
            let reach = section.piece.reach().map(|reach| (reach + section.shift()).inflate(NEAR, NEAR));
            reach.is_some_and(|reach| reach.overlaps(part))
        };
        let near = |section: &Section, area: &Area| match &area.region {
            region @ (Region::Rect(_) | Region::Disc { .. }) => (region.bounds() + section.shift()).overlaps(part),
            // Where a bent line reaches is more to work out than it saves.
            Region::Along { .. } => true,
        };
        let sections = self.sections.iter().filter(in_sight);
        let areas = sections.flat_map(|section| section.piece.areas().iter().map(move |area| (section, area)));
        areas.filter(|(section, area)| near(section, area)).map(|(_, area)| area.node).collect()
    }

    /// The areas that stand for a node, where they lie on the page.
    pub fn areas_of(&self, node: Node) -> impl Iterator<Item = Area> + '_ {
        self.sections
            .iter()
            .flat_map(move |section| section.piece.areas_of(node).map(|area| area.shifted(section.shift())))
    }

    /// The items that show a node, where they lie on the page.
    pub fn items_of(&self, node: Node) -> impl Iterator<Item = Item> + '_ {
        self.sections
            .iter()
            .flat_map(move |section| section.piece.items_of(node).map(|item| item.shifted(section.shift())))
    }

    /// The texts that show a node.
    pub fn texts_of(&self, node: Node) -> impl Iterator<Item = Text> + '_ {
        self.sections.iter().flat_map(move |section| section.texts_of(node))
    }
}
