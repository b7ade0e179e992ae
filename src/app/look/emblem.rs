//! The picture of the program itself: a journey through three stages, painted by the program's own rasteriser.

use std::sync::Arc;

use egui::IconData;

use crate::color::Rgba;
use crate::export::raster::{View, paint};
use crate::geom::{BezPath, Point, Rect, Size};
use crate::scene::{Item, Paint, Scene, Shape, Stroke};

/// Pixels of a side.
const SIDE: u16 = 128;

/// The icon of the window.
pub fn icon() -> IconData {
    let view = View { origin: Point::ZERO, scale: 1.0, width: SIDE, height: SIDE, paper: None };
    let mut rgba = paint(&scene(), view);
    // Window systems want straight alpha.
    for pixel in rgba.chunks_exact_mut(4) {
        if let [r, g, b, a] = pixel
            && *a > 0
        {
            for channel in [r, g, b] {
                *channel = (u32::from(*channel) * 255 / u32::from(*a)).min(255) as u8;
            }
        }
    }
    IconData { rgba, width: u32::from(SIDE), height: u32::from(SIDE) }
}

fn scene() -> Scene {
    let solid = |shape: Shape| Item { shape, source: None };
    let ground = Paint::Linear {
        from: Point::new(0.0, 0.0),
        to: Point::new(128.0, 128.0),
        stops: vec![(0.0, Rgba::rgb(0x43, 0x4c, 0xb8)), (1.0, Rgba::rgb(0x1f, 0x6f, 0xa8))],
    };
    let mut line = BezPath::new();
    line.move_to((22.0, 72.0));
    line.curve_to((40.0, 72.0), (38.0, 98.0), (56.0, 98.0));
    line.curve_to((78.0, 98.0), (76.0, 36.0), (106.0, 36.0));
    let points = [(22.0, 72.0), (56.0, 98.0), (106.0, 36.0)];
    let mut items = vec![
        solid(Shape::Rect { rect: Rect::new(4.0, 4.0, 124.0, 124.0), radius: 30.0, fill: Some(ground), stroke: None }),
        solid(Shape::Path { path: Arc::new(line), fill: None, stroke: Some(Stroke::solid(Rgba::WHITE, 10.0)) }),
    ];
    for (x, y) in points {
        let rect = Rect::from_center_size((x, y), (22.0, 22.0));
        let ring = Some(Stroke::solid(Rgba::WHITE, 7.0));
        let fill = Some(Paint::Solid(Rgba::rgb(0xe8, 0xa3, 0x2a)));
        items.push(solid(Shape::Rect { rect, radius: 11.0, fill, stroke: ring }));
    }
    let size = Size::new(f64::from(SIDE), f64::from(SIDE));
    Scene::plain(size, Rgba::TRANSPARENT, items)
}
