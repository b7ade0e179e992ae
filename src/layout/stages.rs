//! The head of the grid: phase brackets and the chevrons of the stages.

use crate::geom::{BezPath, Point, Rect};
use crate::layout::columns::Columns;
use crate::layout::header::readable_on;
use crate::layout::page::{Page, Placed};
use crate::model::{Map, Node};
use crate::scene::{Column, Paint, Part, Region};
use crate::text::Align;

/// How deep a chevron's point reaches into the next stage, and the gap between the two.
const NOTCH: f64 = 12.0;
const GAP: f64 = 5.0;

/// Lays brackets and chevrons out from `y`; returns where the lanes begin.
pub(super) fn lay(page: &mut Page, map: &Map, columns: &Columns, y: f64) -> f64 {
    let y = phases(page, map, columns, y);
    chevrons(page, map, columns, y) + 12.0
}

fn phases(page: &mut Page, map: &Map, columns: &Columns, y: f64) -> f64 {
    let stages: Vec<_> = map.stages.iter().collect();
    let cut = page.cuts().phase;
    let mut bottom = y;
    let mut first = 0;
    while let Some(stage) = stages.get(first) {
        let run = stages.iter().skip(first).take_while(|other| other.phase.trim() == stage.phase.trim()).count().max(1);
        let edges = columns.spans.get(first).zip(columns.spans.get(first + run - 1));
        first += run;
        let (Some((from, to)), false) = (edges, stage.phase.trim().is_empty()) else { continue };
        let node = Node::Phase(stage.id);
        let (left, right) = (from.left + 3.0, to.right - GAP);
        page.line(Point::new(left, y), Point::new(right, y), page.theme.rule, 1.6, None);
        let block = page.lay(&stage.phase.trim().to_uppercase(), cut, Some(right - left - 4.0), Align::Start);
        let end = y + 6.0 + block.size.height;
        page.area(node, Region::Rect(Rect::new(left, y - 3.0, right, end)));
        let origin = Point::new(left + 2.0, y + 6.0);
        let color = page.theme.ink_faint;
        page.text(Placed { block, cut, origin, color, part: Part::Name }, Some(node));
        bottom = bottom.max(end);
    }
    if bottom > y { bottom + 6.0 } else { y }
}

fn chevrons(page: &mut Page, map: &Map, columns: &Columns, y: f64) -> f64 {
    let count = map.stages.len();
    let (name_cut, caption_cut) = (page.cuts().stage, page.cuts().caption);
    let widths: Vec<f64> =
        columns.spans.iter().map(|column| column.right - column.left - (NOTCH * 2.0 + 16.0) * page.unit()).collect();
    let captions = captions(page, map, &widths);
    let blocks: Vec<_> = map
        .stages
        .iter()
        .zip(&widths)
        .zip(captions)
        .map(|((stage, width), caption)| {
            let untitled = stage.name.trim().is_empty();
            let name = if untitled { page.lang.text("picture-untitled-stage") } else { stage.name.clone() };
            let caption = (!caption.is_empty()).then(|| page.lay(&caption, caption_cut, Some(*width), Align::Start));
            (page.lay(&name, name_cut, Some(*width), Align::Start), caption)
        })
        .collect();
    let tallest = blocks
        .iter()
        .map(|(name, caption)| name.size.height + caption.as_ref().map_or(0.0, |caption| caption.size.height + 1.0))
        .fold(0.0, f64::max);
    let height = (tallest + 20.0).max(name_cut.size * 3.0);

    for (index, ((stage, column), (name, caption))) in map.stages.iter().zip(&columns.spans).zip(blocks).enumerate() {
        let node = Some(Node::Stage(stage.id));
        let own = stage.color.map(|color| page.theme.own(color));
        let from = own.unwrap_or_else(|| page.theme.stage_color(index, count));
        // A breath of the next stage's colour leads the eye on.
        let to = match own {
            Some(color) => color,
            None => from.mix(page.theme.stage_color((index + 1).min(count.saturating_sub(1)), count), 0.35),
        };
        let ink = if own.is_some() { readable_on(from) } else { page.theme.on_stage };
        let paint = Paint::Linear {
            from: Point::new(column.left, y),
            to: Point::new(column.right, y),
            stops: vec![(0.0, from), (1.0, to)],
        };
        page.fill(chevron(column, y, height, page.unit(), index + 1 == count), paint, node);
        page.area(Node::Stage(stage.id), Region::Rect(Rect::new(column.left, y, column.right, y + height)));

        let text_height = name.size.height + caption.as_ref().map_or(0.0, |caption| caption.size.height + 1.0);
        let x = column.left + (NOTCH + 12.0) * page.unit();
        let mut top = y + (height - text_height) / 2.0;
        let name_height = name.size.height;
        let origin = Point::new(x, top);
        page.text(Placed { block: name, cut: name_cut, origin, color: ink, part: Part::Name }, node);
        top += name_height + 1.0;
        if let Some(block) = caption {
            let origin = Point::new(x, top);
            page.text(Placed { block, cut: caption_cut, origin, color: ink, part: Part::Caption }, node);
        }
    }
    y + height
}

/// What stands under each name: the caption and how long the stage lasts, on one line where that fits in every stage.
fn captions(page: &Page, map: &Map, widths: &[f64]) -> Vec<String> {
    let joined = |between: &str| -> Vec<String> {
        let parts = map.stages.iter().map(|stage| [stage.caption.trim(), stage.duration.trim()]);
        let filled = parts.map(|both| both.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>());
        filled.map(|both| both.join(between)).collect()
    };
    let beside = joined(" · ");
    let fits = |(text, width): (&String, &f64)| page.label(text, page.cuts().caption).size.width <= *width;
    if beside.iter().zip(widths).all(fits) { beside } else { joined("\n") }
}

/// The outline of a stage: notched on the left, pointed into the next one; the last keeps within its column.
fn chevron(column: &Column, y: f64, height: f64, unit: f64, last: bool) -> BezPath {
    let (notch, gap) = (NOTCH * unit, GAP * unit);
    let (left, bottom, middle) = (column.left, y + height, y + height / 2.0);
    let tip = if last { column.right } else { column.right + notch - gap };
    let mut path = BezPath::new();
    path.move_to((left, y));
    path.line_to((tip - notch, y));
    path.line_to((tip, middle));
    path.line_to((tip - notch, bottom));
    path.line_to((left, bottom));
    path.line_to((left + notch, middle));
    path.close_path();
    path
}
