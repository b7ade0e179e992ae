//! Outlines of shapes as DrawingML has them.

use std::fmt::Write;

use crate::geom::{BezPath, PathEl, Point, Rect, Shape as _};

/// From document units to EMU.
#[derive(Clone, Copy)]
pub(super) struct Scale(pub f64);

impl Scale {
    pub fn emu(self, units: f64) -> i64 {
        (units * self.0).round() as i64
    }

    /// Hundredths of a point, the unit of font sizes and spacing.
    pub fn hundredths(self, units: f64) -> i64 {
        (units * self.0 / 127.0).round() as i64
    }

    /// `<a:xfrm>` around a rectangle.
    pub fn place(self, rect: Rect) -> String {
        format!(
            "<a:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></a:xfrm>",
            self.emu(rect.x0),
            self.emu(rect.y0),
            self.emu(rect.width()).max(0),
            self.emu(rect.height()).max(0)
        )
    }
}

/// A preset with its adjustment, in thousandths of a per cent of the shorter side.
pub(super) fn preset(name: &str, adjust: Option<f64>) -> String {
    let guide = adjust.map_or(String::new(), |value| {
        format!("<a:gd name=\"adj\" fmla=\"val {}\"/>", (value * 100_000.0).round().clamp(0.0, 1e7) as i64)
    });
    format!("<a:prstGeom prst=\"{name}\"><a:avLst>{guide}</a:avLst></a:prstGeom>")
}

/// A rectangle, its corners rounded as they are; a disc where they meet.
pub(super) fn rectangle(rect: Rect, radius: f64) -> String {
    let short = rect.width().min(rect.height());
    if radius <= 0.0 || short <= 0.0 {
        return preset("rect", None);
    }
    if radius * 2.0 >= short - 1e-6 && (rect.width() - rect.height()).abs() < 1e-6 {
        return preset("ellipse", None);
    }
    preset("roundRect", Some((radius / short).min(0.5)))
}

/// The box around a path; never without width and height, which Office would not draw.
pub(super) fn around(path: &BezPath) -> Rect {
    path.bounding_box()
}

/// A freeform.
pub(super) fn freeform(path: &BezPath, bounds: Rect, scale: Scale) -> String {
    let (wide, high) = (scale.emu(bounds.width()).max(0), scale.emu(bounds.height()).max(0));
    let mut out = format!(
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"{wide}\" h=\"{high}\">"
    );
    let mut points = |tag: &str, points: &[Point]| {
        let _ = write!(out, "<a:{tag}>");
        for point in points {
            let (x, y) = (scale.emu(point.x - bounds.x0), scale.emu(point.y - bounds.y0));
            let _ = write!(out, "<a:pt x=\"{x}\" y=\"{y}\"/>");
        }
        let _ = write!(out, "</a:{tag}>");
    };
    for element in path.elements() {
        match *element {
            PathEl::MoveTo(a) => points("moveTo", &[a]),
            PathEl::LineTo(a) => points("lnTo", &[a]),
            PathEl::QuadTo(a, b) => points("quadBezTo", &[a, b]),
            PathEl::CurveTo(a, b, c) => points("cubicBezTo", &[a, b, c]),
            PathEl::ClosePath => points("close", &[]),
        }
    }
    out.push_str("</a:path></a:pathLst></a:custGeom>");
    out
}
