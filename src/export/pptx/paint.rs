//! Fills and outlines as DrawingML has them.

use std::fmt::Write;

use super::geometry::Scale;
use crate::color::Rgba;
use crate::geom::Rect;
use crate::scene::{Paint, Stroke};

/// One colour.
pub(super) fn color(color: Rgba) -> String {
    let hex = format!("{:02X}{:02X}{:02X}", color.r, color.g, color.b);
    if color.a == 255 {
        return format!("<a:srgbClr val=\"{hex}\"/>");
    }
    let alpha = u32::from(color.a) * 100_000 / 255;
    format!("<a:srgbClr val=\"{hex}\"><a:alpha val=\"{alpha}\"/></a:srgbClr>")
}

/// A fill for a shape that covers `bounds`; gradients are told by the shape in Office, by the page with us.
pub(super) fn fill(paint: Option<&Paint>, bounds: Rect) -> String {
    match paint {
        None => "<a:noFill/>".to_owned(),
        Some(Paint::Solid(solid)) => format!("<a:solidFill>{}</a:solidFill>", color(*solid)),
        Some(Paint::Linear { from, to, stops }) => {
            let Some((_, last)) = stops.last() else { return "<a:noFill/>".to_owned() };
            if from == to || stops.len() == 1 {
                return format!("<a:solidFill>{}</a:solidFill>", color(*last));
            }
            gradient(*from, *to, stops, bounds)
        }
    }
}

/// The part of a level or upright gradient that lies in the bounds, as stops from edge to edge.
fn gradient(from: crate::geom::Point, to: crate::geom::Point, stops: &[(f64, Rgba)], bounds: Rect) -> String {
    let upright = (to.x - from.x).abs() < (to.y - from.y).abs();
    let (start, end, low, high) =
        if upright { (from.y, to.y, bounds.y0, bounds.y1) } else { (from.x, to.x, bounds.x0, bounds.x1) };
    let along = |at: f64| ((at - start) / (end - start)).clamp(0.0, 1.0);
    let (mut first, mut last) = (along(low), along(high));
    let backwards = first > last;
    if backwards {
        std::mem::swap(&mut first, &mut last);
    }
    if last - first < 1e-9 {
        return format!("<a:solidFill>{}</a:solidFill>", color(at(stops, first)));
    }
    let inner = stops.iter().filter(|(t, _)| *t > first && *t < last).copied();
    let mut shown: Vec<(f64, Rgba)> =
        [(first, at(stops, first))].into_iter().chain(inner).chain([(last, at(stops, last))]).collect();
    if backwards {
        shown.reverse();
    }
    let mut out = String::from("<a:gradFill rotWithShape=\"1\"><a:gsLst>");
    for (t, stop) in shown {
        let part = (t - first) / (last - first);
        let part = if backwards { 1.0 - part } else { part };
        let _ = write!(out, "<a:gs pos=\"{}\">{}</a:gs>", (part * 100_000.0).round() as i64, color(stop));
    }
    let angle = if upright { 5_400_000 } else { 0 };
    let _ = write!(out, "</a:gsLst><a:lin ang=\"{angle}\" scaled=\"0\"/></a:gradFill>");
    out
}

/// The colour of a gradient at a place.
pub(super) fn at(stops: &[(f64, Rgba)], t: f64) -> Rgba {
    let after = stops.partition_point(|(place, _)| *place < t);
    match (stops.get(after.saturating_sub(1)), stops.get(after)) {
        (Some((a, one)), Some((b, other))) if b > a => one.mix(*other, (t - a) / (b - a)),
        (_, Some((_, color))) | (Some((_, color)), None) => *color,
        (None, None) => Rgba::TRANSPARENT,
    }
}

/// An outline of a shape that covers `bounds`.
pub(super) fn line(stroke: Option<&Stroke>, bounds: Rect, scale: Scale) -> String {
    let Some(stroke) = stroke.filter(|stroke| stroke.width > 0.0) else { return "<a:ln><a:noFill/></a:ln>".to_owned() };
    let width = scale.emu(stroke.width).clamp(0, 20_116_800);
    let paint = fill(Some(&stroke.paint), bounds);
    let dash = match stroke.dash.filter(|(on, off)| *on >= 0.0 && *off > 0.0) {
        None => String::new(),
        Some((on, off)) => {
            let part = |length: f64| (length / stroke.width * 100_000.0).round().max(1_000.0) as i64;
            format!("<a:custDash><a:ds d=\"{}\" sp=\"{}\"/></a:custDash>", part(on), part(off))
        }
    };
    format!("<a:ln w=\"{width}\" cap=\"rnd\">{paint}{dash}<a:round/></a:ln>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Point;

    #[test]
    fn a_gradient_of_the_page_is_cut_to_the_shape() {
        let stops = vec![(0.0, Rgba::BLACK), (1.0, Rgba::rgb(200, 200, 200))];
        let paint = Paint::Linear { from: Point::new(0.0, 100.0), to: Point::new(0.0, 0.0), stops };
        let made = fill(Some(&paint), Rect::new(0.0, 0.0, 10.0, 50.0));
        assert!(made.contains("<a:gs pos=\"0\"><a:srgbClr val=\"C8C8C8\"/>"), "{made}");
        assert!(made.contains("<a:gs pos=\"100000\"><a:srgbClr val=\"646464\"/>"), "{made}");
        assert!(made.contains("ang=\"5400000\""));
    }
}
