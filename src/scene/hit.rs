//! What lies under a point of the page.

use std::sync::Arc;

use super::{Scene, Shape, Text};
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

impl Scene {
    /// The topmost node at a point of the page; where nothing lies, the cell of the grid.
    pub fn hit(&self, point: Point) -> Option<Node> {
        let area = self.areas.iter().rev().find(|area| area.region.contains(point));
        area.map(|area| area.node).or_else(|| self.grid.cell_at(point))
    }

    /// Where a node can be pointed at.
    pub fn bounds_of(&self, node: Node) -> Option<Rect> {
        match node {
            Node::Cell { lane, stage } => self.grid.cell(lane, stage),
            _ => self.areas.iter().find(|area| area.node == node).map(|area| area.region.bounds()),
        }
    }

    /// The texts that show a node.
    pub fn texts_of(&self, node: Node) -> impl Iterator<Item = &Text> {
        self.items.iter().filter(move |item| item.source == Some(node)).filter_map(|item| match &item.shape {
            Shape::Text(text) => Some(text),
            _ => None,
        })
    }
}
