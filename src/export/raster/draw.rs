//! Puts each kind of shape on the rasteriser's canvas.

use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::peniko::{ColorStop, Gradient, ImageBrush, ImageQuality, ImageSampler};
use vello_cpu::{ImageSource, PaintType, RenderContext, Resources};

use super::glyphs::Glyphs;
use super::pictures::Pictures;
use super::{Detail, View};
use crate::color::Rgba;
use crate::export::icons::{IconFace, broken};
use crate::geom::{Affine, BezPath, Point, Rect, RoundedRect, Shape as _, Size, Vec2};
use crate::model::Picture;
use crate::scene::{Icon, Line, Paint, Run, Shape, Stroke, Text};

/// Texts whose letters are lower than this many pixels are bars on the screen.
const READABLE: f64 = 3.0;

/// What is kept from one view to the next.
#[derive(Default)]
pub(super) struct Tools {
    pub(super) resources: Resources,
    glyphs: Glyphs,
    pictures: Pictures,
    /// The memory of the path of a line.
    line: BezPath,
}

/// The canvas of one view.
pub(super) struct Canvas<'a> {
    context: &'a mut RenderContext,
    tools: &'a mut Tools,
    view: View,
    transform: Affine,
    /// What is seen, counted as shapes are, for leaving out lines of a text.
    seen: Rect,
    detail: Detail,
}

impl<'a> Canvas<'a> {
    pub(super) fn new(context: &'a mut RenderContext, tools: &'a mut Tools, view: View, detail: Detail) -> Canvas<'a> {
        let transform = view.transform();
        context.set_transform(transform);
        Canvas { context, tools, view, transform, seen: view.rect(), detail }
    }

    /// From here on shapes are counted from a point of the page.
    pub(super) fn enter(&mut self, shift: Vec2) {
        self.transform = self.view.transform() * Affine::translate(shift);
        self.seen = self.view.rect() - shift;
        self.context.set_transform(self.transform);
    }

    pub(super) fn paper(&mut self, color: Rgba) {
        self.context.set_transform(Affine::IDENTITY);
        self.context.set_paint(solid(color));
        self.context.fill_rect(&Rect::new(0.0, 0.0, f64::from(self.view.width), f64::from(self.view.height)));
        self.context.set_transform(self.transform);
    }

    pub(super) fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Rect { rect, radius, fill, stroke } => self.rect(*rect, *radius, fill.as_ref(), stroke.as_ref()),
            Shape::Path { path, fill, stroke } => {
                if let Some(fill) = fill {
                    self.fill(path, fill);
                }
                if let Some(stroke) = stroke {
                    self.stroke(path, stroke);
                }
            }
            Shape::Text(text) => self.text(text),
            Shape::Icon { icon, center, size, color } => self.icon(*icon, *center, *size, *color),
            Shape::Image { rect, radius, picture } => self.image(*rect, *radius, picture),
        }
    }

    fn rect(&mut self, rect: Rect, radius: f64, fill: Option<&Paint>, stroke: Option<&Stroke>) {
        if self.is_speck(rect) {
            return;
        }
        let sharp = radius * self.view.scale < if self.detail == Detail::Screen { 0.75 } else { 0.05 };
        if let Some(fill) = fill {
            if !sharp {
                self.fill(&self.rounded(rect, radius), fill);
            } else if let Some(paint) = paint(fill) {
                self.context.set_paint(paint);
                self.context.fill_rect(&rect);
            }
        }
        if let Some(stroke) = stroke {
            let outline = if sharp { rect.to_path(1.0) } else { self.rounded(rect, radius) };
            self.stroke(&outline, stroke);
        }
    }

    fn rounded(&self, rect: Rect, radius: f64) -> BezPath {
        let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0).max(0.0);
        RoundedRect::from_rect(rect, radius).to_path(0.1 / self.view.scale)
    }

    fn fill(&mut self, path: &BezPath, fill: &Paint) {
        if let Some(paint) = paint(fill) {
            self.context.set_paint(paint);
            self.context.fill_path(path);
        }
    }

    fn stroke(&mut self, path: &BezPath, stroke: &Stroke) {
        let Some(paint) = paint(&stroke.paint) else { return };
        let thinnest = if self.detail == Detail::Screen { 0.1 / self.view.scale } else { 0.0 };
        if stroke.width.is_nan() || stroke.width <= thinnest {
            return;
        }
        let mut pen = kurbo::Stroke::new(stroke.width).with_caps(kurbo::Cap::Round).with_join(kurbo::Join::Round);
        if let Some((on, off)) = stroke.dash.filter(|&dash| self.can_dash(path, dash)) {
            pen = pen.with_dashes(0.0, [on, off]);
        }
        self.context.set_paint(paint);
        self.context.set_stroke(pen);
        self.context.stroke_path(path);
    }

    /// Dashes too short to be seen, or too many to be counted, run together into a line.
    fn can_dash(&self, path: &BezPath, (on, off): (f64, f64)) -> bool {
        const MOST: f64 = 50_000.0;
        let length = on + off;
        on >= 0.0
            && off > 0.0
            && length.is_finite()
            && length * self.view.scale > 0.25
            && path.perimeter(1.0) / length < MOST
    }

    fn text(&mut self, text: &Text) {
        let unreadable = self.detail == Detail::Screen && text.style.size * self.view.scale < READABLE;
        let reach = text.style.size;
        let above = self.seen.y0 - text.origin.y - reach;
        let below = self.seen.y1 - text.origin.y + reach;
        let lines = text.block.lines.iter().filter(|line| line.baseline >= above && line.baseline - reach <= below);
        if unreadable {
            self.context.set_paint(solid(text.color.faded(0.3)));
            lines.for_each(|line| self.bar(text, line));
            return;
        }
        self.context.set_transform(self.transform * Affine::translate(text.origin.to_vec2()));
        self.context.set_paint(solid(text.color));
        for line in lines {
            self.tools.line.truncate(0);
            for run in &line.runs {
                if !self.tools.glyphs.add(run, self.view.scale, &mut self.tools.line) {
                    self.colored(run);
                }
            }
            if !self.tools.line.is_empty() {
                self.context.fill_path(&self.tools.line);
            }
        }
        self.context.set_transform(self.transform);
    }

    /// A line of text as a bar as high as its small letters.
    fn bar(&mut self, text: &Text, line: &Line) {
        let left = text.origin.x + line.x;
        let baseline = text.origin.y + line.baseline;
        self.context.fill_rect(&Rect::new(left, baseline - text.style.size * 0.55, left + line.width, baseline));
    }

    /// A run of a font whose glyphs may have colours of their own.
    fn colored(&mut self, run: &Run) {
        let mut builder = self
            .context
            .glyph_run(&mut self.tools.resources, &run.font)
            .font_size(run.size as f32)
            .normalized_coords(&run.coords)
            .hint(false);
        if let Some(degrees) = run.skew {
            builder = builder.glyph_transform(Affine::skew(-degrees.to_radians().tan(), 0.0));
        }
        builder.fill_glyphs(run.glyphs.iter().map(|glyph| vello_cpu::Glyph {
            id: glyph.id,
            x: glyph.x as f32,
            y: glyph.y as f32,
        }));
    }

    fn icon(&mut self, icon: Icon, center: Point, size: f64, color: Rgba) {
        if size.is_nan() || size <= 0.0 {
            return;
        }
        let face = IconFace::of(icon);
        let Some(glyph) = face.glyph(icon.code) else { return };
        if self.is_speck(Rect::from_center_size(center, (size, size))) {
            return;
        }
        let corner = center - (size / 2.0, size / 2.0);
        self.context.set_transform(self.transform * Affine::translate(corner.to_vec2()));
        self.context.set_paint(solid(color));
        let glyph = vello_cpu::Glyph { id: glyph, x: 0.0, y: (size * face.ascent) as f32 };
        self.context
            .glyph_run(&mut self.tools.resources, &face.font)
            .font_size(size as f32)
            .hint(false)
            .fill_glyphs(std::iter::once(glyph));
        self.context.set_transform(self.transform);
    }

    fn image(&mut self, rect: Rect, radius: f64, picture: &Picture) {
        let outline = self.rounded(rect, radius);
        let side = rect.width().max(rect.height()) * self.view.scale;
        let Some(image) = self.tools.pictures.get(picture, side) else { return self.no_image(rect, &outline) };
        let (wide, high) = (f64::from(image.width()), f64::from(image.height()));
        let scale = (rect.width() / wide).max(rect.height() / high);
        let shown = Size::new(wide, high) * scale;
        let corner = rect.center() - shown.to_vec2() / 2.0;
        self.context.set_paint(ImageBrush {
            image: ImageSource::Pixmap(image),
            sampler: ImageSampler { quality: ImageQuality::Medium, ..ImageSampler::default() },
        });
        self.context.set_paint_transform(Affine::translate(corner.to_vec2()) * Affine::scale(scale));
        self.context.fill_path(&outline);
        self.context.reset_paint_transform();
    }

    /// What stands for a picture that cannot be decoded.
    fn no_image(&mut self, rect: Rect, outline: &BezPath) {
        self.fill(outline, &Paint::Solid(broken::BOX));
        self.icon(broken::ICON, rect.center(), broken::side(rect.width(), rect.height()), broken::MARK);
    }

    fn is_speck(&self, rect: Rect) -> bool {
        self.detail == Detail::Screen && rect.width().max(rect.height()) * self.view.scale < 0.5
    }
}

fn solid(color: Rgba) -> AlphaColor<Srgb> {
    AlphaColor::from_rgba8(color.r, color.g, color.b, color.a)
}

/// `None` where there is nothing to see.
fn paint(paint: &Paint) -> Option<PaintType> {
    match paint {
        Paint::Solid(color) => (color.a > 0).then(|| solid(*color).into()),
        Paint::Linear { from, to, stops } => {
            let (_, last) = stops.last()?;
            if from == to || stops.len() == 1 {
                return Some(solid(*last).into());
            }
            let stops: Vec<ColorStop> =
                stops.iter().map(|(at, color)| ColorStop::from((*at as f32, solid(*color)))).collect();
            Some(Gradient::new_linear(*from, *to).with_stops(&*stops).into())
        }
    }
}
