//! A scene as text, one item a line: what tests compare and people read.

use std::fmt::Write;

use super::{Scene, Shape};
use crate::geom::Shape as _;

/// The scene as readable lines, rounded to whole units.
pub fn dump(scene: &Scene) -> String {
    let mut out = format!("page {:.0}×{:.0}\n", scene.size.width, scene.size.height);
    for item in scene.items() {
        let (kind, rect, text) = match &item.shape {
            Shape::Rect { rect, .. } => ("rect", *rect, ""),
            Shape::Path { path, .. } => ("path", path.bounding_box(), ""),
            Shape::Text(text) => ("text", text.rect(), text.block.text.as_str()),
            Shape::Icon { center, size, .. } => {
                ("icon", crate::geom::Rect::from_center_size(*center, (*size, *size)), "")
            }
            Shape::Image { rect, .. } => ("image", *rect, ""),
        };
        let _ = write!(out, "{kind} {:.0},{:.0} {:.0}×{:.0}", rect.x0, rect.y0, rect.width(), rect.height());
        if let Some(node) = item.source {
            let _ = write!(out, " {node:?}");
        }
        if !text.is_empty() {
            let _ = write!(out, " {text:?}");
        }
        out.push('\n');
    }
    out
}
