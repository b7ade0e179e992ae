//! Rectangles, paths, icons and pictures as elements.

use super::Writer;
use crate::base64;
use crate::color::Rgba;
use crate::export::icons::{self, broken};
use crate::export::picture;
use crate::export::xml::number;
use crate::geom::{BezPath, PathEl, Point, Rect};
use crate::model::{Picture, PictureFormat};
use crate::scene::{Icon, Paint, Shape, Stroke};

impl Writer<'_> {
    pub(super) fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Rect { rect, radius, fill, stroke } => self.rect(*rect, *radius, fill.as_ref(), stroke.as_ref()),
            Shape::Path { path, fill, stroke } => {
                self.out.push_str("<path d=\"");
                path_data(path.elements(), 2, &mut self.out);
                self.out.push('"');
                self.painted(fill.as_ref(), stroke.as_ref());
                self.out.push_str("/>\n");
            }
            Shape::Text(text) => self.text(text),
            Shape::Icon { icon, center, size, color } => self.icon(*icon, *center, *size, *color),
            Shape::Image { rect, radius, picture } => self.image(*rect, *radius, picture),
        }
    }

    fn rect(&mut self, rect: Rect, radius: f64, fill: Option<&Paint>, stroke: Option<&Stroke>) {
        self.out.push_str("<rect");
        self.place(rect);
        let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0).max(0.0);
        if radius > 0.0 {
            self.attribute("rx", radius);
        }
        self.painted(fill, stroke);
        self.out.push_str("/>\n");
    }

    fn place(&mut self, rect: Rect) {
        for (name, value) in [("x", rect.x0), ("y", rect.y0), ("width", rect.width()), ("height", rect.height())] {
            self.attribute(name, value);
        }
    }

    pub(super) fn attribute(&mut self, name: &str, value: f64) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        number(value, 2, &mut self.out);
        self.out.push('"');
    }

    fn painted(&mut self, fill: Option<&Paint>, stroke: Option<&Stroke>) {
        match fill {
            Some(fill) => self.paint("fill", fill),
            None => self.out.push_str(" fill=\"none\""),
        }
        let Some(stroke) = stroke else { return };
        self.paint("stroke", &stroke.paint);
        self.attribute("stroke-width", stroke.width);
        self.out.push_str(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        if let Some((on, off)) = stroke.dash.filter(|(on, off)| *on >= 0.0 && *off > 0.0) {
            self.out.push_str(" stroke-dasharray=\"");
            number(on, 2, &mut self.out);
            self.out.push(' ');
            number(off, 2, &mut self.out);
            self.out.push('"');
        }
    }

    fn paint(&mut self, property: &str, paint: &Paint) {
        match paint {
            Paint::Solid(fill) => color(property, *fill, &mut self.out),
            Paint::Linear { from, to, stops } => match stops.last() {
                None => self.out.push_str(&format!(" {property}=\"none\"")),
                Some((_, last)) if from == to || stops.len() == 1 => color(property, *last, &mut self.out),
                Some(_) => {
                    let id = self.defs.gradient(*from, *to, stops);
                    self.out.push_str(&format!(" {property}=\"url(#{id})\""));
                }
            },
        }
    }

    fn icon(&mut self, icon: Icon, center: Point, size: f64, fill: Rgba) {
        if size.is_nan() || size <= 0.0 {
            return;
        }
        let Some(id) = self.defs.icon(icon, || icons::outline(icon)) else { return };
        self.out.push_str(&format!("<use xlink:href=\"#{id}\" transform=\"translate("));
        number(center.x, 2, &mut self.out);
        self.out.push(' ');
        number(center.y, 2, &mut self.out);
        self.out.push_str(") scale(");
        // The outline is kept in thousandths of its square.
        number(size / 1000.0, 6, &mut self.out);
        self.out.push_str(")\"");
        color("fill", fill, &mut self.out);
        self.out.push_str("/>\n");
    }

    fn image(&mut self, rect: Rect, radius: f64, picture: &Picture) {
        let Some(ready) = picture::ready(picture) else {
            self.rect(rect, radius, Some(&Paint::Solid(broken::BOX)), None);
            let side = broken::side(rect.width(), rect.height());
            return self.icon(broken::ICON, rect.center(), side, broken::MARK);
        };
        let clip = self.defs.clip(rect, radius);
        self.out.push_str(&format!("<g clip-path=\"url(#{clip})\"><image"));
        self.place(rect);
        self.out.push_str(" preserveAspectRatio=\"xMidYMid slice\" xlink:href=\"data:");
        self.out.push_str(match ready.format {
            PictureFormat::Png => "image/png",
            PictureFormat::Jpeg => "image/jpeg",
        });
        self.out.push_str(";base64,");
        base64::encode(&ready.bytes, &mut self.out);
        self.out.push_str("\"/></g>\n");
    }
}

/// Appends a colour as an attribute, its alpha as another.
pub(super) fn color(property: &str, color: Rgba, out: &mut String) {
    out.push_str(&format!(" {property}=\"{}\"", Rgba { a: 255, ..color }));
    if color.a < 255 {
        out.push_str(&format!(" {property}-opacity=\""));
        number(f64::from(color.a) / 255.0, 3, out);
        out.push('"');
    }
}

/// Appends the `d` of a path.
pub(super) fn path_data(elements: &[PathEl], places: u32, out: &mut String) {
    let point = |letter: Option<char>, at: Point, out: &mut String| {
        if let Some(letter) = letter {
            out.push(letter);
        } else {
            out.push(' ');
        }
        number(at.x, places, out);
        out.push(' ');
        number(at.y, places, out);
    };
    for element in elements {
        match *element {
            PathEl::MoveTo(a) => point(Some('M'), a, out),
            PathEl::LineTo(a) => point(Some('L'), a, out),
            PathEl::QuadTo(a, b) => {
                point(Some('Q'), a, out);
                point(None, b, out);
            }
            PathEl::CurveTo(a, b, c) => {
                point(Some('C'), a, out);
                point(None, b, out);
                point(None, c, out);
            }
            PathEl::ClosePath => out.push('Z'),
        }
    }
}

/// A path with its points multiplied, for keeping it in whole numbers.
pub(super) fn scaled(path: &BezPath, by: f64) -> BezPath {
    crate::geom::Affine::scale(by) * path
}
