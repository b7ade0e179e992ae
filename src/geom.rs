//! Points, rectangles and paths: kurbo's, under one name for the whole program.
//!
//! Lengths are *document units*: 1 unit is 1 pixel of a picture exported at scale 1, y grows downwards.

pub use kurbo::{Affine, BezPath, Circle, Insets, PathEl, Point, Rect, RoundedRect, Shape, Size, Vec2};
