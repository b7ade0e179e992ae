//! Puts each kind of shape on a page.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Rect as PdfRect, Size, Transform};
use krilla::image::Image;
use krilla::num::NormalizedF32;
use krilla::paint::{
    Fill, FillRule, LineCap, LineJoin, LinearGradient, SpreadMethod, Stop, Stroke as PdfStroke, StrokeDash,
};
use krilla::surface::Surface;

use super::letters::Faces;
use crate::color::Rgba;
use crate::export::icons::{self, broken};
use crate::export::picture;
use crate::geom::{Affine, BezPath, PathEl, Point, Rect, RoundedRect, Shape as _};
use crate::model::{Picture, PictureFormat};
use crate::scene::{Icon, Paint, Shape, Stroke};

/// A page being drawn, in document units.
pub(super) struct Canvas<'a, 'b> {
    pub surface: &'a mut Surface<'b>,
    pub faces: &'a mut Faces,
}

impl Canvas<'_, '_> {
    pub(super) fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Rect { rect, radius, fill, stroke } => {
                self.path(&rounded(*rect, *radius), fill.as_ref(), stroke.as_ref());
            }
            Shape::Path { path, fill, stroke } => self.path(path, fill.as_ref(), stroke.as_ref()),
            Shape::Text(text) => self.text(text),
            Shape::Icon { icon, center, size, color } => self.icon(*icon, *center, *size, *color),
            Shape::Image { rect, radius, picture } => self.image(*rect, *radius, picture),
        }
    }

    pub(super) fn paper(&mut self, rect: Rect, color: Rgba) {
        self.path(&rect.to_path(1.0), Some(&Paint::Solid(color)), None);
    }

    fn path(&mut self, path: &BezPath, fill: Option<&Paint>, stroke: Option<&Stroke>) {
        let Some(outline) = outline(path) else { return };
        let (fill, stroke) = (fill.and_then(filling), stroke.and_then(stroking));
        if fill.is_none() && stroke.is_none() {
            return;
        }
        self.surface.set_fill(fill);
        self.surface.set_stroke(stroke);
        self.surface.draw_path(&outline);
    }

    fn icon(&mut self, icon: Icon, center: Point, size: f64, color: Rgba) {
        let Some(outline) = icons::outline(icon).filter(|_| size > 0.0) else { return };
        let path = Affine::translate(center.to_vec2()) * Affine::scale(size) * outline;
        self.path(&path, Some(&Paint::Solid(color)), None);
    }

    fn image(&mut self, rect: Rect, radius: f64, picture: &Picture) {
        let Some((image, wide, high)) = image(picture) else {
            self.path(&rounded(rect, radius), Some(&Paint::Solid(broken::BOX)), None);
            let side = broken::side(rect.width(), rect.height());
            return self.icon(broken::ICON, rect.center(), side, broken::MARK);
        };
        let Some(clip) = outline(&rounded(rect, radius)) else { return };
        let scale = (rect.width() / wide).max(rect.height() / high);
        let (width, height) = (wide * scale, high * scale);
        let Some(size) = Size::from_wh(width as f32, height as f32) else { return };
        let (x, y) = (rect.center().x - width / 2.0, rect.center().y - height / 2.0);
        self.surface.push_clip_path(&clip, &FillRule::NonZero);
        self.surface.push_transform(&Transform::from_translate(x as f32, y as f32));
        self.surface.draw_image(image, size);
        self.surface.pop();
        self.surface.pop();
    }
}

/// The picture as it came where readers can show it so, else as pixels; with its width and height.
fn image(picture: &Picture) -> Option<(Image, f64, f64)> {
    let ready = picture::ready(picture)?;
    let (wide, high) = (f64::from(ready.width), f64::from(ready.height));
    let bytes = ready.bytes.into_owned();
    let made = match ready.format {
        PictureFormat::Png => Image::from_png(bytes.into(), true),
        PictureFormat::Jpeg => Image::from_jpeg(bytes.into(), true),
    };
    let image = made.ok().or_else(|| {
        let pixels = picture::decode(picture)?.into_rgba8();
        let (width, height) = pixels.dimensions();
        Some(Image::from_rgba8(pixels.into_raw(), width, height))
    });
    image.map(|image| (image, wide, high))
}

fn rounded(rect: Rect, radius: f64) -> BezPath {
    let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0).max(0.0);
    if radius > 0.0 { RoundedRect::from_rect(rect, radius).to_path(0.01) } else { rect.to_path(1.0) }
}

fn outline(path: &BezPath) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for element in path.elements() {
        match *element {
            PathEl::MoveTo(a) => builder.move_to(a.x as f32, a.y as f32),
            PathEl::LineTo(a) => builder.line_to(a.x as f32, a.y as f32),
            PathEl::QuadTo(a, b) => builder.quad_to(a.x as f32, a.y as f32, b.x as f32, b.y as f32),
            PathEl::CurveTo(a, b, c) => {
                builder.cubic_to(a.x as f32, a.y as f32, b.x as f32, b.y as f32, c.x as f32, c.y as f32);
            }
            PathEl::ClosePath => builder.close(),
        }
    }
    builder.finish()
}

/// A fill of one colour.
pub(super) fn solid(color: Rgba) -> Fill {
    Fill { paint: rgb(color).into(), opacity: alpha(color), rule: FillRule::NonZero }
}

/// `None` where there is nothing to see.
fn filling(paint: &Paint) -> Option<Fill> {
    match paint {
        Paint::Solid(color) => (color.a > 0).then(|| solid(*color)),
        Paint::Linear { from, to, stops } => {
            let (_, last) = stops.last()?;
            if from == to || stops.len() == 1 {
                return filling(&Paint::Solid(*last));
            }
            let stops = stops.iter().map(|(at, color)| Stop {
                offset: NormalizedF32::new(at.clamp(0.0, 1.0) as f32).unwrap_or(NormalizedF32::ZERO),
                color: rgb(*color).into(),
                opacity: alpha(*color),
            });
            let gradient = LinearGradient {
                x1: from.x as f32,
                y1: from.y as f32,
                x2: to.x as f32,
                y2: to.y as f32,
                transform: Transform::identity(),
                spread_method: SpreadMethod::Pad,
                stops: stops.collect(),
                anti_alias: false,
            };
            Some(Fill { paint: gradient.into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero })
        }
    }
}

fn stroking(stroke: &Stroke) -> Option<PdfStroke> {
    if stroke.width.is_nan() || stroke.width <= 0.0 {
        return None;
    }
    let Fill { paint, opacity, .. } = filling(&stroke.paint)?;
    let dash = stroke.dash.filter(|(on, off)| *on >= 0.0 && *off > 0.0);
    Some(PdfStroke {
        paint,
        opacity,
        width: stroke.width as f32,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        dash: dash.map(|(on, off)| StrokeDash { array: vec![on as f32, off as f32], offset: 0.0 }),
        ..PdfStroke::default()
    })
}

fn rgb(color: Rgba) -> rgb::Color {
    rgb::Color::new(color.r, color.g, color.b)
}

fn alpha(color: Rgba) -> NormalizedF32 {
    NormalizedF32::new(f32::from(color.a) / 255.0).unwrap_or(NormalizedF32::ONE)
}

/// A rectangle in points.
pub(super) fn in_points(rect: Rect, scale: f64) -> Option<PdfRect> {
    let side = |value: f64| (value * scale) as f32;
    PdfRect::from_ltrb(side(rect.x0), side(rect.y0), side(rect.x1), side(rect.y1))
}
