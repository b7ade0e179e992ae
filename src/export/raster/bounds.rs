//! Where the items of a scene lie, so that a view paints only what it shows.

use std::ops::Deref;

use crate::geom::Rect;
use crate::scene::{Item, Scene, Shape, Stroke};

/// What an item may cover on the page: never smaller than what is painted, sometimes a little larger.
pub fn bounds(item: &Item) -> Rect {
    match &item.shape {
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

fn outset(rect: Rect, stroke: Option<&Stroke>) -> Rect {
    let reach = stroke.map_or(0.0, |stroke| stroke.width / 2.0);
    rect.inflate(reach, reach)
}

/// A scene and where its items lie, worked out once for all the views of it.
pub struct Prepared<S> {
    scene: S,
    /// Left, top, right, bottom; rounded outwards. Half the memory of rectangles, and read for every view.
    boxes: Vec<[f32; 4]>,
}

impl<S: Deref<Target = Scene>> Prepared<S> {
    /// Takes a `&Scene` or an `Arc<Scene>`.
    pub fn new(scene: S) -> Prepared<S> {
        let boxes = scene.items.iter().map(|item| outwards(bounds(item))).collect();
        Prepared { scene, boxes }
    }

    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// The items that may touch `area`, in the order they are painted.
    pub fn items_in(&self, area: Rect) -> impl Iterator<Item = &Item> {
        let [left, top, right, bottom] = outwards(area);
        self.scene
            .items
            .iter()
            .zip(&self.boxes)
            .filter(move |(_, b)| b[0] <= right && b[2] >= left && b[1] <= bottom && b[3] >= top)
            .map(|(item, _)| item)
    }
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
