//! Channel × stage: where we meet, where nobody does, and where customers have too much to choose from.

use std::ops::Range;

use super::draw::{Frame, Mark, legend, outline};
use super::gaps::{Columns, look};
use crate::geom::{Point, Rect};
use crate::insight::{self, ChannelCell, ChannelRow};
use crate::layout::icons::{MET, PREFERRED, channel_icon};
use crate::layout::page::{Page, Placed};
use crate::model::{Channel, Gap, Map, Node};
use crate::scene::{Part, Region, Takes};
use crate::theme::Tint;

/// Height of a row, and how far it gives way or grows to fill a page, in document units of the default theme.
const ROW: f64 = 29.0;
const ROWS: (f64, f64) = (24.0, 38.0);

/// Some of the channels in some of the stages, with the legend.
pub(super) fn lay(
    page: &mut Page,
    map: &Map,
    (some, stages): (&Range<usize>, &Range<usize>),
    frame: Frame,
    y: f64,
    fill: Option<f64>,
) -> f64 {
    let matrix = insight::channel_matrix(map);
    let rows = matrix.rows.get(some.clone()).unwrap_or_default();
    let unit = page.unit();
    let columns = Columns::of(page, stages, frame);
    let mut y = columns.head(page, map, stages, y);
    let gap = 4.0 * unit;
    let below = page.measured(|page| legend(page, marks(page), frame, 0.0)) + 8.0 * unit;
    let least = fill.map_or(ROW * unit, |fill| {
        ((fill - y - below) / rows.len().max(1) as f64 - gap).clamp(ROWS.0 * unit, ROWS.1 * unit)
    });
    for row in rows {
        let height = name(page, row, columns.names, y, least);
        let cells = row.cells.iter().zip(map.stages.iter()).skip(stages.start);
        for ((cell, stage), column) in cells.zip(&columns.stages) {
            let rect = Rect::new(column.left, y, column.right, y + height);
            lay_cell(page, row, cell, rect);
            page.slot(rect, Takes::Meeting { stage: stage.id, channel: row.channel.clone() });
        }
        y += height + gap;
    }
    legend(page, marks(page), frame, y + 8.0 * unit)
}

/// The channel's icon and name, with a heart where a persona prefers it; returns how high it is.
fn name(page: &mut Page, row: &ChannelRow, frame: Frame, y: f64, least: f64) -> f64 {
    let unit = page.unit();
    let (size, cut) = (page.metrics().icon, page.cuts().card);
    let (sign, word) = match &row.channel {
        Channel::Other(name) => (Channel::Other(String::new()), name.clone()),
        known => (known.clone(), page.lang.message(&known.word())),
    };
    let (soft, ink, heart) = (page.theme.ink_soft, page.theme.ink, page.theme.flags.pain_point);
    let x = frame.left + size + 7.0 * unit;
    let room = frame.right - x - if row.preferred { size } else { 0.0 };
    let block = page.lay(&word, cut, Some(room.max(24.0)), crate::text::Align::Start);
    let height = (block.size.height + 4.0 * unit).max(least);
    let middle = y + height / 2.0;
    page.icon(channel_icon(&sign), Point::new(frame.left + size / 2.0, middle), size, soft, None);
    let size_of = block.size;
    let origin = Point::new(x, middle - size_of.height / 2.0);
    page.text(Placed { block, cut, origin, color: ink, part: Part::Label }, None);
    if row.preferred {
        let at = Point::new(x + size_of.width + 5.0 * unit + size * 0.4, middle);
        page.icon(PREFERRED, at, size * 0.8, heart, None);
    }
    height
}

fn lay_cell(page: &mut Page, row: &ChannelRow, cell: &ChannelCell, rect: Rect) {
    let unit = page.unit();
    let source = match cell.cards.as_slice() {
        [card] => Some(Node::Card(*card)),
        [] | [_, _, ..] => None,
    };
    if cell.is_white() {
        if row.preferred {
            let color = page.theme.rule;
            outline(page, rect, color, unit, true, None);
        } else {
            let color = page.theme.hairline;
            outline(page, rect, color, unit, false, None);
        }
        return;
    }
    let (tint, icon, color) = match cell.gap {
        Some(gap) => look(page, gap),
        None => (unknown(page), MET, page.theme.ink_soft),
    };
    page.panel(rect, 6.0 * unit, tint.fill, tint.line, source);
    if cell.is_crowded() {
        let ink = page.theme.ink_soft;
        outline(page, rect, ink, unit * 1.5, false, source);
    }
    let size = page.metrics().icon;
    let count = (cell.cards.len() > 1).then(|| cell.cards.len().to_string());
    let cut = page.cuts().chip;
    let block = count.map(|count| page.label(&count, cut));
    let width = size + block.as_ref().map_or(0.0, |block| block.size.width + 4.0 * unit);
    let x = rect.center().x - width / 2.0;
    page.icon(icon, Point::new(x + size / 2.0, rect.center().y), size, color, source);
    if let Some(block) = block {
        let origin = Point::new(x + size + 4.0 * unit, rect.center().y - block.size.height / 2.0);
        page.text(Placed { block, cut, origin, color: tint.ink, part: Part::Label }, source);
    }
    if let Some(node) = source {
        page.region(node, Region::Rect(rect));
    }
}

/// Where we meet, and nobody has said yet whether it is used and provided.
fn unknown(page: &Page) -> Tint {
    page.theme.kinds.actions
}

fn marks(page: &Page) -> Vec<(Mark, String)> {
    let text = |id: &str| page.lang.text(id);
    let gap = |gap: Gap, id: &str| {
        let (_, icon, color) = look(page, gap);
        (Mark::Icon(icon, color), format!("{}: {}", text(gap.word()), text(id)))
    };
    vec![
        gap(Gap::Matched, "board-gap-matched-hint"),
        gap(Gap::Missing, "board-gap-missing-hint"),
        gap(Gap::Wasted, "board-gap-wasted-hint"),
        (Mark::Icon(MET, page.theme.ink_soft), text("insight-gaps-unanswered")),
        (Mark::Icon(PREFERRED, page.theme.flags.pain_point), text("board-preferred")),
        (Mark::Dashed(page.theme.rule), text("board-white-spot")),
        (Mark::Outlined(page.theme.ink_soft), text("board-crowded")),
    ]
}
