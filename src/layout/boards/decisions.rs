//! What was decided: on one page, by how far it has come, each with its owner and its day.

use std::ops::Range;

use super::draw::{Frame, Words, card_text, chips, label, say};
use crate::color::Rgba;
use crate::diag::Message;
use crate::geom::{Point, Rect};
use crate::insight::{self, Ranked, Wording};
use crate::layout::icons::{DUE, MISSING, OWNER};
use crate::layout::page::{Page, Placed};
use crate::model::{CardId, Map, Node, OpportunityStatus};
use crate::scene::{Icon, Part, Region, Takes};
use crate::text::Align;
use crate::theme::Tint;

/// What counts as decided, left to right.
const DECIDED: [OpportunityStatus; 3] = [OpportunityStatus::Planned, OpportunityStatus::Doing, OpportunityStatus::Done];

/// Cards side by side, where everything has come equally far.
const SIDE_BY_SIDE: usize = 3;

/// What was decided in the order it is shown: by how far it has come, then by the day it is due.
pub(super) fn decided(map: &Map) -> Vec<Ranked> {
    let place = |it: &Ranked| DECIDED.into_iter().position(|status| it.status == Some(status));
    let mut decided: Vec<Ranked> = insight::opportunities(map).into_iter().filter(|it| place(it).is_some()).collect();
    decided.sort_by_cached_key(|it| {
        let due = map.cards.get(it.card).map(|card| card.opportunity.due.trim().to_owned()).unwrap_or_default();
        (place(it), due.is_empty(), due)
    });
    decided
}

/// A column for each status there is, and a line about what is not decided.
pub(super) fn lay(page: &mut Page, map: &Map, some: &Range<usize>, frame: Frame, y: f64) -> f64 {
    let all = decided(map);
    let shown = all.get(some.clone()).unwrap_or_default();
    let (unit, words, is_at_hand) = (page.unit(), Wording::of(map), page.is_at_hand());
    let groups: Vec<(OpportunityStatus, Vec<&Ranked>)> = DECIDED
        .into_iter()
        .map(|status| (status, shown.iter().filter(|it| it.status == Some(status)).collect()))
        .filter(|(_, group): &(_, Vec<_>)| is_at_hand || !group.is_empty())
        .collect();
    let mut bottom = y;
    for (place, (status, group)) in groups.iter().enumerate() {
        let column = frame.part(place, groups.len(), 24.0 * unit);
        let tint = tint_of(page, *status);
        let count = all.iter().filter(|it| it.status == Some(*status)).count();
        let below = head(page, *status, count, tint, column, y);
        let side_by_side = if groups.len() == 1 { SIDE_BY_SIDE.min(group.len()) } else { 1 };
        let mut ends = vec![below; side_by_side];
        for it in group {
            // The next one goes where there is most room.
            let Some((index, top)) = ends.iter().copied().enumerate().min_by(|a, b| a.1.total_cmp(&b.1)) else { break };
            let within = column.part(index, side_by_side, 16.0 * unit);
            let end = Decision { page, map, words: &words, it, tint }.lay(within, top) + 12.0 * unit;
            if let Some(place) = ends.get_mut(index) {
                *place = end;
            }
        }
        bottom = ends.into_iter().fold(bottom, f64::max);
    }
    if is_at_hand {
        // Room to let go in where nothing is decided yet.
        bottom = bottom.max(y + 120.0 * unit);
        for (place, (status, _)) in groups.iter().enumerate() {
            let column = frame.part(place, groups.len(), 24.0 * unit);
            page.slot(Rect::new(column.left, y, column.right, bottom), Takes::Decision(*status));
        }
    }
    let ranked = insight::opportunities(map);
    let open = ranked.iter().filter(|it| matches!(it.status, None | Some(OpportunityStatus::Idea))).count();
    let dropped = ranked.iter().filter(|it| it.status == Some(OpportunityStatus::Dropped)).count();
    if open.saturating_add(dropped) == 0 {
        return bottom;
    }
    let text = page.lang.message(&Message::new("board-not-decided").with("open", open).with("dropped", dropped));
    let words = label(&text, page.cuts().caption, page.theme.ink_faint);
    let at = Point::new(frame.left, bottom + 4.0 * unit);
    let bottom = at.y + say(page, &words, at, Some(frame.width())).height;
    if !is_at_hand {
        return bottom;
    }
    let is_undecided = |it: &&Ranked| matches!(it.status, None | Some(OpportunityStatus::Idea));
    let cards: Vec<CardId> = ranked.iter().filter(is_undecided).map(|it| it.card).collect();
    chips(page, map, &cards, frame, bottom + 8.0 * unit)
}

/// How far it has come, and how many have; returns where the cards begin.
fn head(page: &mut Page, status: OpportunityStatus, count: usize, tint: Tint, column: Frame, y: f64) -> f64 {
    let unit = page.unit();
    let mut cut = page.cuts().lane;
    cut.size *= 1.1;
    let number = page.label(&count.to_string(), page.cuts().chip);
    let width = (number.size.width + 14.0 * unit).max(number.size.height + 6.0 * unit);
    let (name, ink) = (page.lang.text(status.word()), page.theme.ink);
    let room = column.width() - width - 8.0 * unit;
    let size = say(page, &label(&name, cut, ink), Point::new(column.left, y), Some(room));
    let middle = y + size.height / 2.0;
    let high = number.size.height + 6.0 * unit;
    let left = column.left + size.width + 8.0 * unit;
    let rect = Rect::new(left, middle - high / 2.0, left + width, middle + high / 2.0);
    page.panel(rect, high / 2.0, tint.fill, tint.line, None);
    let origin = Point::new(rect.center().x - number.size.width / 2.0, middle - number.size.height / 2.0);
    let cut = page.cuts().chip;
    page.text(Placed { block: number, cut, origin, color: tint.ink, part: Part::Label }, None);
    let below = y + size.height.max(high) + 5.0 * unit;
    let accent = accent_of(page, status);
    page.line(Point::new(column.left, below), Point::new(column.right, below), accent, 2.0 * unit, None);
    below + 13.0 * unit
}

/// What a status is told by beside its name: a line above its cards and at their edge.
fn accent_of(page: &Page, status: OpportunityStatus) -> Rgba {
    match status {
        OpportunityStatus::Doing => page.theme.feeling(0.5),
        OpportunityStatus::Idea | OpportunityStatus::Planned | OpportunityStatus::Done | OpportunityStatus::Dropped => {
            tint_of(page, status).ink
        }
    }
}

fn tint_of(page: &Page, status: OpportunityStatus) -> Tint {
    match status {
        OpportunityStatus::Done => page.theme.quick_win,
        OpportunityStatus::Doing => page.theme.kinds.opportunities,
        OpportunityStatus::Idea | OpportunityStatus::Planned | OpportunityStatus::Dropped => page.theme.state,
    }
}

/// One decision: what, who, until when.
struct Decision<'a, 'b> {
    page: &'a mut Page<'b>,
    map: &'a Map,
    words: &'a Wording<'a>,
    it: &'a Ranked,
    tint: Tint,
}

/// A line of a decision.
struct Fact {
    icon: Option<Icon>,
    text: String,
    mark: Rgba,
    color: Rgba,
}

impl Decision<'_, '_> {
    /// Lays it out and returns where it ends.
    fn lay(self, column: Frame, y: f64) -> f64 {
        let facts = self.facts();
        let Decision { page, map, words, it, tint } = self;
        let unit = page.unit();
        let (pad, strip) = (13.0 * unit, 4.0 * unit);
        let (size, gap) = (page.metrics().icon, 6.0 * unit);
        let source = Some(Node::Card(it.card));
        let accent = it.status.map_or(tint.ink, |status| accent_of(page, status));
        let text = card_text(map, words, it.card);
        let mut cut = page.cuts().card;
        cut.weight = cut.weight.max(600);
        cut.size *= 1.12;
        let (fact, width) = (page.cuts().card, column.width() - pad * 2.0 - strip);
        let room = |fact: &Fact| width - if fact.icon.is_some() { size + gap } else { 0.0 };
        let mut height = pad * 2.0 + page.lay(&text, cut, Some(width), Align::Start).size.height;
        for line in &facts {
            height += page.lay(&line.text, fact, Some(room(line)), Align::Start).size.height + 3.0 * unit;
        }
        height += 3.0 * unit;
        let rect = Rect::new(column.left, y, column.right, y + height);
        page.panel(rect, page.metrics().card_radius, tint.fill.mix(page.theme.paper, 0.55), tint.line, source);
        let edge = Rect::new(rect.x0, rect.y0 + 8.0 * unit, rect.x0 + strip, rect.y1 - 8.0 * unit);
        page.panel(edge, strip / 2.0, accent, Rgba::TRANSPARENT, source);
        page.area(Node::Card(it.card), Region::Rect(rect));
        let mut at = Point::new(rect.x0 + strip + pad, rect.y0 + pad);
        let said = Words { text: &text, cut, color: page.theme.ink, part: Part::Name, source };
        at.y += say(page, &said, at, Some(width)).height + 6.0 * unit;
        for line in &facts {
            let (room, mut from) = (room(line), at);
            if let Some(icon) = line.icon {
                let middle = Point::new(at.x + size / 2.0, at.y + fact.size * fact.leading / 2.0);
                page.icon(icon, middle, size, line.mark, source);
                from.x += size + gap;
            }
            let said = Words { text: &line.text, cut: fact, color: line.color, part: Part::Label, source };
            at.y += say(page, &said, from, Some(room)).height + 3.0 * unit;
        }
        rect.y1
    }

    /// The owner, the day it is due, and the stage it is about.
    fn facts(&self) -> Vec<Fact> {
        let Decision { page, map, words, it, .. } = self;
        let Some(card) = map.cards.get(it.card) else { return Vec::new() };
        let (ink, soft, faint) = (page.theme.ink, page.theme.ink_soft, page.theme.ink_faint);
        let owner = card.facts.owner.trim();
        let who = if owner.is_empty() {
            let (text, mark) = (page.lang.text("board-no-owner"), page.theme.flags.pain_point);
            Fact { icon: Some(MISSING), text, mark, color: ink }
        } else {
            Fact { icon: Some(OWNER), text: owner.to_owned(), mark: soft, color: ink }
        };
        let due = page.lang.date(&card.opportunity.due);
        let due = (!due.trim().is_empty()).then(|| {
            let text = page.lang.message(&Message::new("board-due-by").with("date", due.trim()));
            Fact { icon: Some(DUE), text, mark: soft, color: ink }
        });
        let stage = card.spot.stage().map(|stage| words.stage(stage)).filter(|stage| !stage.is_empty());
        let stage = stage.map(|text| Fact { icon: None, text, mark: faint, color: soft });
        std::iter::once(who).chain(due).chain(stage).collect()
    }
}
