//! What was decided: on one page, by how far it has come.

use super::draw::{Frame, Words, card_text, chips, label, nothing, say};
use crate::diag::Message;
use crate::geom::{Point, Rect};
use crate::insight::{self, Ranked, Wording};
use crate::layout::page::Page;
use crate::model::{CardId, Map, Node, OpportunityStatus};
use crate::scene::{Part, Region, Takes};
use crate::text::Align;
use crate::theme::Tint;

/// What counts as decided, left to right.
const DECIDED: [OpportunityStatus; 3] = [OpportunityStatus::Planned, OpportunityStatus::Doing, OpportunityStatus::Done];

/// A column for each status, and a line about what is not decided.
pub(super) fn lay(page: &mut Page, map: &Map, frame: Frame, y: f64) -> f64 {
    let ranked = insight::opportunities(map);
    let of = |status: OpportunityStatus| ranked.iter().filter(move |it| it.status == Some(status));
    let is_open = page.is_at_hand() && !ranked.is_empty();
    if DECIDED.into_iter().all(|status| of(status).next().is_none()) && !is_open {
        return nothing(page, "board-no-decisions", frame, y);
    }
    let (unit, words) = (page.unit(), Wording::of(map));
    let mut bottom = y;
    for (place, status) in DECIDED.into_iter().enumerate() {
        let column = frame.part(place, DECIDED.len(), 20.0 * unit);
        let tint = tint_of(page, status);
        let heading = format!("{} · {}", page.lang.text(status.word()), of(status).count());
        let mut cut = page.cuts().lane;
        cut.size *= 1.1;
        let color = page.theme.ink;
        let at = Point::new(column.left, y);
        let mut below = y + say(page, &label(&heading, cut, color), at, Some(column.width())).height + 6.0 * unit;
        let rule = tint.ink;
        page.line(Point::new(column.left, below), Point::new(column.right, below), rule, 2.0 * unit, None);
        below += 12.0 * unit;
        for it in of(status) {
            below = card(page, map, &words, it, tint, column, below) + 10.0 * unit;
        }
        bottom = bottom.max(below);
    }
    if page.is_at_hand() {
        // Room to let go in where nothing is decided yet.
        bottom = bottom.max(y + 120.0 * unit);
        for (place, status) in DECIDED.into_iter().enumerate() {
            let column = frame.part(place, DECIDED.len(), 20.0 * unit);
            page.slot(Rect::new(column.left, y, column.right, bottom), Takes::Decision(status));
        }
    }
    let open = ranked.iter().filter(|it| matches!(it.status, None | Some(OpportunityStatus::Idea))).count();
    let dropped = of(OpportunityStatus::Dropped).count();
    if open.saturating_add(dropped) == 0 {
        return bottom;
    }
    let text = page.lang.message(&Message::new("board-not-decided").with("open", open).with("dropped", dropped));
    let words = label(&text, page.cuts().caption, page.theme.ink_faint);
    let at = Point::new(frame.left, bottom + 8.0 * unit);
    let bottom = at.y + say(page, &words, at, Some(frame.width())).height;
    if !page.is_at_hand() {
        return bottom;
    }
    let is_undecided = |it: &&Ranked| matches!(it.status, None | Some(OpportunityStatus::Idea));
    let cards: Vec<CardId> = ranked.iter().filter(is_undecided).map(|it| it.card).collect();
    chips(page, map, &cards, frame, bottom + 8.0 * unit)
}

fn tint_of(page: &Page, status: OpportunityStatus) -> Tint {
    match status {
        OpportunityStatus::Done => page.theme.quick_win,
        OpportunityStatus::Doing => page.theme.strategic,
        OpportunityStatus::Idea | OpportunityStatus::Planned | OpportunityStatus::Dropped => page.theme.state,
    }
}

/// One decision: what, who, until when; returns where it ends.
fn card(page: &mut Page, map: &Map, words: &Wording, it: &Ranked, tint: Tint, column: Frame, y: f64) -> f64 {
    let unit = page.unit();
    let pad = 12.0 * unit;
    let source = Some(Node::Card(it.card));
    let text = card_text(map, words, it.card);
    let mut cut = page.cuts().card;
    cut.weight = cut.weight.max(600);
    cut.size *= 1.08;
    let (fact, width) = (page.cuts().caption, column.width() - pad * 2.0);
    let facts = facts(page, map, words, it);
    let mut height = pad * 2.0 + page.lay(&text, cut, Some(width), Align::Start).size.height;
    height += facts.iter().map(|text| page.lay(text, fact, Some(width), Align::Start).size.height).sum::<f64>();
    height += if facts.is_empty() { 0.0 } else { 4.0 * unit };
    let rect = Rect::new(column.left, y, column.right, y + height);
    page.panel(rect, page.metrics().card_radius, tint.fill.mix(page.theme.paper, 0.55), tint.line, source);
    page.area(Node::Card(it.card), Region::Rect(rect));
    let (ink, soft) = (page.theme.ink, page.theme.ink_soft);
    let mut at = Point::new(rect.x0 + pad, rect.y0 + pad);
    let said = Words { text: &text, cut, color: ink, part: Part::Name, source };
    at.y += say(page, &said, at, Some(width)).height + 4.0 * unit;
    for text in &facts {
        let said = Words { text, cut: fact, color: soft, part: Part::Label, source };
        at.y += say(page, &said, at, Some(width)).height;
    }
    rect.y1
}

/// The owner with the day it is due, and the stage it is about.
fn facts(page: &Page, map: &Map, words: &Wording, it: &Ranked) -> Vec<String> {
    let Some(card) = map.cards.get(it.card) else { return Vec::new() };
    let owner = card.facts.owner.trim();
    let owner = if owner.is_empty() { page.lang.text("board-no-owner") } else { owner.to_owned() };
    let due = page.lang.date(&card.opportunity.due);
    let who = if due.trim().is_empty() {
        owner
    } else {
        page.lang.message(&Message::new("board-owner-due").with("owner", owner).with("date", due.trim()))
    };
    let stage = card.spot.stage().map(|stage| words.stage(stage)).filter(|stage| !stage.is_empty());
    std::iter::once(who).chain(stage).collect()
}
