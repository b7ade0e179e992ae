//! The legend and the line of authors, date and version: what a reader needs who was not in the room.

use std::sync::Arc;

use crate::color::Rgba;
use crate::geom::{Point, Rect};
use crate::layout::brand;
use crate::layout::columns::Columns;
use crate::layout::curve_look::{curve_sample, is_drawn, is_individual};
use crate::layout::icons::{ADVANTAGE, MOMENT_OF_TRUTH, PAIN_POINT, channel_icon, device_icon};
use crate::layout::lens::{self, Tally};
use crate::layout::page::{Page, Placed};
use crate::layout::used::Used;
use crate::model::{Channel, Curve, CurveId, Device, Map, Node, PersonaKind, View};
use crate::scene::{Icon, Part, Region, TextBlock};
use crate::text::Align;

/// Lays the legend out below `y` and returns where it ends. `map` needs no cards: what occurs on them is `used`, and
/// `tally` what they say under a lens.
pub(super) fn lay(page: &mut Page, map: &Map, used: &Used, tally: &Tally, columns: &Columns, y: f64) -> f64 {
    let top = y + 14.0;
    let cut = page.cuts().hint;
    let width = columns.right - columns.left;
    let imprint = imprint(page, map, width);
    let taken = imprint.as_ref().map_or(0.0, |block| block.size.width + 32.0);
    let (bottom, curves) =
        legend(page, map, entries(page, map, used, tally), columns, top, (width - taken).max(width * 0.4));
    let mut end = bottom;
    if let Some(block) = imprint {
        let origin = Point::new(columns.right - block.size.width, top);
        end = end.max(top + block.size.height);
        let color = page.theme.ink_faint;
        page.text(Placed { block, cut, origin, color, part: Part::Label }, Some(Node::Footer));
    }
    end = brand::footer(page, map, (columns.left, columns.right), end);
    page.area(Node::Footer, Region::Rect(Rect::new(columns.left, top, columns.right, end.max(top + 1.0))));
    // Above the footer they stand in, so that a click on one selects its curve.
    for (id, rect) in curves {
        page.area(Node::Curve(id), Region::Rect(rect));
    }
    end
}

/// Authors, date and version, where there are any.
pub(super) fn imprint(page: &Page, map: &Map, width: f64) -> Option<Arc<TextBlock>> {
    let date = page.lang.date(&map.about.date);
    let parts = [map.about.authors.as_str(), date.as_str(), map.about.version.as_str()];
    let text = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    (!text.is_empty()).then(|| page.lay_tight(&text, page.cuts().hint, width * 0.45, Align::End))
}

/// What stands before a word of the legend.
enum Mark<'a> {
    Icon(Icon, Rgba),
    Curve(&'a Curve),
    Dot(Rgba),
    /// A card as a lens shows it.
    Answer(usize),
}

/// Only what occurs on the map, in a fixed order, wrapped to `width`; returns where it ends and where its curves are.
fn legend(
    page: &mut Page,
    map: &Map,
    entries: Vec<(Mark, String)>,
    columns: &Columns,
    y: f64,
    width: f64,
) -> (f64, Vec<(CurveId, Rect)>) {
    let cut = page.cuts().hint;
    let faint = page.theme.ink_faint;
    let line_height = cut.size * cut.leading;
    let icon = page.metrics().icon;
    let (mut x, mut y) = (columns.left, y);
    let mut curves = Vec::new();
    for (mark, words) in entries {
        let mark_width = match mark {
            Mark::Icon(..) => icon,
            Mark::Curve(_) => 36.0,
            Mark::Dot(_) => 10.0,
            Mark::Answer(_) => icon * 1.4,
        };
        let block = page.lay(&words, cut, Some((width - mark_width - 6.0).max(60.0)), Align::Start);
        let need = mark_width + 6.0 + block.size.width;
        if x > columns.left && x + need > columns.left + width {
            x = columns.left;
            y += line_height + 8.0;
        }
        let middle = y + line_height / 2.0;
        match mark {
            Mark::Icon(which, color) => page.icon(which, Point::new(x + icon / 2.0, middle), icon * 0.92, color, None),
            Mark::Answer(place) => {
                let size = (icon * 1.4, line_height.min(icon) * 0.9);
                let within = Rect::from_center_size(Point::new(x + icon * 0.7, middle), size);
                lens::swatch(page, place, within);
            }
            Mark::Dot(color) => page.disc(Point::new(x + 5.0, middle), 3.5, color, None),
            Mark::Curve(curve) => {
                for item in curve_sample(page.theme, map, curve, Point::new(x + 2.0, middle), 32.0) {
                    page.shape(item.shape, None);
                }
                curves.push((curve.id, Rect::new(x, y, x + need, y + block.size.height)));
            }
        }
        let origin = Point::new(x + mark_width + 6.0, y);
        page.text(Placed { block, cut, origin, color: faint, part: Part::Label }, None);
        x += need + 18.0;
    }
    (y + line_height, curves)
}

fn entries<'a>(page: &Page, map: &'a Map, used: &Used, tally: &Tally) -> Vec<(Mark<'a>, String)> {
    let (soft, faint) = (page.theme.ink_soft, page.theme.ink_faint);
    let mut entries: Vec<_> =
        tally.words(page.lang).into_iter().map(|(place, words)| (Mark::Answer(place), words)).collect();
    for channel in &used.channels {
        let (sign, word) = match channel {
            Channel::Other(name) => (Channel::Other(String::new()), name.clone()),
            known => (known.clone(), page.lang.message(&known.word())),
        };
        entries.push((Mark::Icon(channel_icon(&sign), soft), word));
    }
    let flags = &page.theme.flags;
    let marks = [
        (used.moment_of_truth, MOMENT_OF_TRUTH, flags.moment_of_truth, "picture-moment-of-truth"),
        (used.pain_point, PAIN_POINT, flags.pain_point, "picture-pain-point"),
        (used.advantage, ADVANTAGE, flags.advantage, "picture-advantage"),
    ];
    for (_, icon, color, word) in marks.into_iter().filter(|(occurs, ..)| *occurs) {
        entries.push((Mark::Icon(icon, color), page.lang.text(word)));
    }
    for (device, _) in Device::ALL.into_iter().zip(used.devices).filter(|(_, occurs)| *occurs) {
        entries.push((Mark::Icon(device_icon(device), faint), page.lang.text(device.word())));
    }
    if used.votes {
        entries.push((Mark::Dot(flags.votes), page.lang.text("picture-votes-of-the-room")));
    }
    for curve in map.curves.iter().filter(|curve| is_drawn(map, curve)) {
        let name = map.personas.get(curve.persona).map(|persona| persona.name.as_str()).unwrap_or_default();
        let mut words = match curve.view {
            View::AsIs => name.to_owned(),
            View::Expected | View::ToBe => format!("{name}: {}", page.lang.text(curve.view.word())),
        };
        if is_individual(map, curve) {
            words = format!("{words} ({})", page.lang.text(PersonaKind::Individual.word()));
        }
        entries.push((Mark::Curve(curve), words));
    }
    entries
}
