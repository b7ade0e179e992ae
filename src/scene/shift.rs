//! Things of the display list moved to another place, and how far they reach.

use std::sync::Arc;

use super::{Area, Item, Paint, Region, Shape, Stroke, Text};
use crate::geom::{Affine, Rect, Vec2};

impl Item {
    /// What it may cover: never smaller than what is painted, sometimes a little larger.
    pub fn reach(&self) -> Rect {
        match &self.shape {
            Shape::Rect { rect, stroke, .. } => outset(*rect, stroke.as_ref()),
            Shape::Path { path, stroke, .. } => outset(path.control_box(), stroke.as_ref()),
            Shape::Text(text) => {
                // Accents, descenders and slanted letters reach out of their line and past its end.
                let reach = text.style.size * 0.5;
                text.rect().inflate(reach, reach)
            }
            Shape::Icon { center, size, .. } => Rect::from_center_size(*center, (*size, *size)),
            Shape::Image { rect, .. } => *rect,
        }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&Text> {
        match &self.shape {
            Shape::Text(text) => Some(text),
            Shape::Rect { .. } | Shape::Path { .. } | Shape::Icon { .. } | Shape::Image { .. } => None,
        }
    }

    /// The same, elsewhere.
    pub fn shifted(&self, by: Vec2) -> Item {
        Item { shape: self.shape.shifted(by), source: self.source }
    }
}

fn outset(rect: Rect, stroke: Option<&Stroke>) -> Rect {
    let reach = stroke.map_or(0.0, |stroke| stroke.width / 2.0);
    rect.inflate(reach, reach)
}

impl Shape {
    /// The same, elsewhere. What is shared stays shared.
    pub fn shifted(&self, by: Vec2) -> Shape {
        if by == Vec2::ZERO {
            return self.clone();
        }
        let paint = |paint: &Option<Paint>| paint.as_ref().map(|paint| paint.shifted(by));
        let pen = |stroke: &Option<Stroke>| {
            stroke.as_ref().map(|stroke| Stroke { paint: stroke.paint.shifted(by), ..stroke.clone() })
        };
        match self {
            Shape::Rect { rect, radius, fill, stroke } => {
                Shape::Rect { rect: *rect + by, radius: *radius, fill: paint(fill), stroke: pen(stroke) }
            }
            Shape::Path { path, fill, stroke } => Shape::Path {
                path: Arc::new(Affine::translate(by) * (**path).clone()),
                fill: paint(fill),
                stroke: pen(stroke),
            },
            Shape::Text(text) => Shape::Text(Text { origin: text.origin + by, ..text.clone() }),
            Shape::Icon { icon, center, size, color } => {
                Shape::Icon { icon: *icon, center: *center + by, size: *size, color: *color }
            }
            Shape::Image { rect, radius, picture } => {
                Shape::Image { rect: *rect + by, radius: *radius, picture: picture.clone() }
            }
        }
    }
}

impl Paint {
    /// The same, elsewhere.
    pub fn shifted(&self, by: Vec2) -> Paint {
        match self {
            Paint::Solid(color) => Paint::Solid(*color),
            Paint::Linear { from, to, stops } => Paint::Linear { from: *from + by, to: *to + by, stops: stops.clone() },
        }
    }
}

impl Area {
    /// The same, elsewhere.
    pub fn shifted(&self, by: Vec2) -> Area {
        let region = match &self.region {
            Region::Rect(rect) => Region::Rect(*rect + by),
            Region::Disc { center, radius } => Region::Disc { center: *center + by, radius: *radius },
            Region::Along { path, within } if by == Vec2::ZERO => {
                Region::Along { path: Arc::clone(path), within: *within }
            }
            Region::Along { path, within } => {
                Region::Along { path: Arc::new(Affine::translate(by) * (**path).clone()), within: *within }
            }
        };
        Area { node: self.node, region }
    }
}
