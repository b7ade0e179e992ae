//! Gaps: per stage, the touchpoints that match, are missing or wasted.

use std::ops::Range;

use super::draw::{Frame, Words, card_text, chip, label, say, say_centred};
use crate::color::Rgba;
use crate::geom::{Point, Rect};
use crate::insight::{self, StageGaps, Wording};
use crate::layout::icons::{MATCHED, MISSING, UNANSWERED, WASTED};
use crate::layout::page::Page;
use crate::model::{CardId, Gap, Map, Node};
use crate::scene::{Icon, Part, Region, Takes};
use crate::theme::Tint;

/// The names of the rows, in document units of the default theme.
const NAMES: f64 = 150.0;

/// The least a stage needs.
const STAGE: f64 = 104.0;

/// What a table with a column for each stage needs.
pub(super) fn width(page: &Page, map: &Map) -> f64 {
    (NAMES + map.stages.len() as f64 * STAGE) * page.unit()
}

/// The least a stage needs on a page, where names break into more lines.
const NARROW: f64 = 80.0;

/// The most a long word in the name of a stage is made room for.
const WIDE: f64 = 150.0;

/// How many stages a page of this width holds, so that no word of their names is broken.
pub(super) fn stages(page: &Page, map: &Map, width: f64) -> usize {
    let unit = page.unit();
    let names = map.stages.iter().flat_map(|stage| stage.name.split_whitespace());
    let word = |word: &str| page.label(word, page.cuts().label).size.width + 8.0 * unit;
    let each = names.map(word).fold(NARROW * unit, f64::max).min(WIDE * unit);
    ((width - names_width(page, width)) / each).floor().max(1.0) as usize
}

/// How much of a width the names of the rows take.
fn names_width(page: &Page, width: f64) -> f64 {
    (width * 0.165).min(NAMES * page.unit())
}

/// Where the names of the rows stand, and where the column of each stage.
pub(super) struct Columns {
    pub names: Frame,
    pub stages: Vec<Frame>,
}

impl Columns {
    pub fn of(page: &Page, some: &Range<usize>, frame: Frame) -> Columns {
        let left = frame.left + names_width(page, frame.width());
        let rest = Frame { left, ..frame };
        let count = some.len();
        let stages = (0..count).map(|place| rest.part(place, count, 6.0 * page.unit())).collect();
        Columns { names: Frame { right: left - 12.0 * page.unit(), ..frame }, stages }
    }

    /// The names of the stages; returns where they end.
    pub fn head(&self, page: &mut Page, map: &Map, some: &Range<usize>, y: f64) -> f64 {
        let mut bottom = y;
        for (stage, column) in map.stages.iter().skip(some.start).zip(&self.stages) {
            let source = Some(Node::Stage(stage.id));
            let (text, color) = stage_name(page, &stage.name);
            let words = Words { text: &text, cut: page.cuts().label, color, part: Part::Name, source };
            let within = Rect::new(column.left, y, column.right, y);
            let size = say_centred(page, &words, within);
            page.area(Node::Stage(stage.id), Region::Rect(Rect { y1: y + size.height, ..within }));
            bottom = bottom.max(y + size.height);
        }
        bottom + 8.0 * page.unit()
    }
}

fn stage_name(page: &Page, name: &str) -> (String, Rgba) {
    if name.trim().is_empty() {
        (page.lang.text("picture-untitled-stage"), page.theme.ink_faint)
    } else {
        (name.to_owned(), page.theme.ink)
    }
}

/// How an outcome is tinted and marked.
pub(in crate::layout) fn look(page: &Page, gap: Gap) -> (Tint, Icon, Rgba) {
    let tint = match gap {
        Gap::Matched => page.theme.quick_win,
        Gap::Missing => page.theme.kinds.barriers,
        Gap::Wasted => page.theme.kinds.backstage,
    };
    match gap {
        Gap::Matched => (tint, MATCHED, tint.ink),
        Gap::Missing => (tint, MISSING, page.theme.flags.pain_point),
        Gap::Wasted => (tint, WASTED, page.theme.ink_soft),
    }
}

/// A row of the table: how it is called, and which cards of a stage stand in it.
struct Row {
    gap: Option<Gap>,
    word: &'static str,
    hint: &'static str,
    icon: (Icon, Rgba),
    tint: Tint,
    cards: fn(&StageGaps) -> &Vec<CardId>,
}

fn rows(page: &Page) -> [Row; 4] {
    let row = |gap: Gap, hint, cards| {
        let (tint, icon, color) = look(page, gap);
        Row { gap: Some(gap), word: gap.word(), hint, icon: (icon, color), tint, cards }
    };
    [
        row(Gap::Matched, "board-gap-matched-hint", |stage| &stage.matched),
        row(Gap::Missing, "board-gap-missing-hint", |stage| &stage.missing),
        row(Gap::Wasted, "board-gap-wasted-hint", |stage| &stage.wasted),
        Row {
            gap: None,
            word: "insight-gaps-unanswered",
            hint: "board-gap-unanswered-hint",
            icon: (UNANSWERED, page.theme.ink_faint),
            tint: page.theme.kinds.touchpoints,
            cards: |stage| &stage.unanswered,
        },
    ]
}

/// Whether any touchpoint says whether it is used and provided; for hands it is enough that one could.
pub(super) fn is_answered(map: &Map, at_hand: bool) -> bool {
    let is_answered = |row: &StageGaps| !(row.matched.is_empty() && row.missing.is_empty() && row.wasted.is_empty());
    let is_open = |row: &StageGaps| at_hand && !row.unanswered.is_empty();
    insight::gap_table(map).iter().any(|row| is_answered(row) || is_open(row))
}

/// The table for some of the stages; rows that nothing stands in are left out.
pub(super) fn lay(page: &mut Page, map: &Map, some: &Range<usize>, frame: Frame, y: f64) -> f64 {
    let table = insight::gap_table(map);
    let shown = table.get(some.clone()).unwrap_or_default();
    let (unit, words) = (page.unit(), Wording::of(map));
    let columns = Columns::of(page, some, frame);
    let mut y = columns.head(page, map, some, y);
    for row in rows(page) {
        let count: usize = table.iter().map(|stage| (row.cards)(stage).len()).sum();
        // Hands may put a card there.
        if shown.iter().all(|stage| (row.cards)(stage).is_empty()) && !page.is_at_hand() {
            continue;
        }
        let hairline = page.theme.hairline;
        page.line(Point::new(frame.left, y), Point::new(frame.right, y), hairline, 1.0, None);
        y += 9.0 * unit;
        let mut bottom = y + name(page, &row, count, columns.names, y);
        let first = y;
        for (stage, column) in shown.iter().zip(&columns.stages) {
            let mut below = y;
            for card in (row.cards)(stage) {
                let text = card_text(map, &words, *card);
                let at = Point::new(column.left, below);
                below += chip(page, &text, row.tint, *card, at, column.width()) + 5.0 * unit;
            }
            bottom = bottom.max(below - 5.0 * unit);
        }
        y = bottom + 9.0 * unit;
        for (stage, column) in shown.iter().zip(&columns.stages) {
            let cell = Rect::new(column.left - 3.0 * unit, first - 9.0 * unit, column.right + 3.0 * unit, y);
            page.slot(cell, Takes::Answer { stage: stage.stage, gap: row.gap });
        }
    }
    y
}

/// What a row is called, with how many there are; returns how high it is.
fn name(page: &mut Page, row: &Row, count: usize, frame: Frame, y: f64) -> f64 {
    let size = page.metrics().icon;
    let (icon, color) = row.icon;
    let cut = page.cuts().lane;
    page.icon(icon, Point::new(frame.left + size / 2.0, y + cut.size * cut.leading / 2.0), size, color, None);
    let x = frame.left + size + 6.0 * page.unit();
    let width = Some(frame.right - x);
    let text = format!("{} · {count}", page.lang.text(row.word));
    let (ink, faint) = (page.theme.ink, page.theme.ink_faint);
    let height = say(page, &label(&text, cut, ink), Point::new(x, y), width).height;
    let hint = page.lang.text(row.hint);
    let below = Point::new(x, y + height + page.unit());
    let hint_height = say(page, &label(&hint, page.cuts().hint, faint), below, width).height;
    below.y + hint_height - y
}
