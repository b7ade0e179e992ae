//! Opportunities: impact × effort, and all of them in the order to take them up.

use std::ops::Range;

use super::draw::{Frame, card_text, chips, label, say};
use super::lattice::{Lattice, Spot, Zone};
use super::table::{self, Cell, Column};
use crate::diag::Message;
use crate::geom::Point;
use crate::insight::{self, Quarter, Ranked, Wording};
use crate::layout::page::Page;
use crate::model::{CardId, Horizon, Map, Node, Rating};
use crate::scene::{Part, Takes};
use crate::theme::Tint;

/// The opportunities between impact and effort, the number of votes in each dot.
pub(super) fn matrix(page: &mut Page, map: &Map, frame: Frame, y: f64, fill: Option<f64>) -> f64 {
    let ranked = insight::opportunities(map);
    let words = Wording::of(map);
    let spots: Vec<Spot> = ranked.iter().filter_map(|it| spot(page, map, &words, it)).collect();
    let unplaced = ranked.len().saturating_sub(spots.len());
    let zone = |quarter: Quarter, paleness: f64| {
        Zone::of(page, page.lang.text(quarter.word()), tint_of(page, quarter), paleness)
    };
    let zones = [
        zone(Quarter::QuickWin, 0.45),
        zone(Quarter::Strategic, 0.45),
        zone(Quarter::FillIn, 0.7),
        zone(Quarter::LetGo, 0.7),
    ];
    let text = |id: &str| page.lang.text(id);
    let lattice = Lattice {
        zones,
        left: QUICK_COLUMNS,
        across: [text("board-little-effort"), text("board-much-effort")],
        up: [text("board-little-impact"), text("board-much-impact")],
        spots,
        takes: |across, up| Takes::Priority { impact: up, effort: across },
    };
    if unplaced == 0 {
        return lattice.lay(page, frame, y, fill);
    }
    let text = page.lang.message(&Message::new("board-unplaced").with("count", unplaced));
    let words = label(&text, page.cuts().caption, page.theme.ink_soft);
    let gap = 8.0 * page.unit();
    let height = page.measured(|page| say(page, &words, Point::ZERO, Some(frame.width())).height) + gap;
    let bottom = lattice.lay(page, frame, y, fill.map(|fill| fill - height));
    let at = Point::new(frame.left, bottom + gap);
    let bottom = at.y + say(page, &words, at, Some(frame.width())).height;
    unplaced_chips(page, map, &ranked, frame, bottom)
}

/// Those that have no place yet, for hands to put them in one.
fn unplaced_chips(page: &mut Page, map: &Map, ranked: &[Ranked], frame: Frame, y: f64) -> f64 {
    let cards: Vec<CardId> = ranked.iter().filter(|it| it.quarter.is_none()).map(|it| it.card).collect();
    if page.is_at_hand() { chips(page, map, &cards, frame, y + 8.0 * page.unit()) } else { y }
}

/// Efforts up to this are those of quick wins, as [`crate::model::Opportunity::horizon`] has it.
const QUICK_COLUMNS: u8 = 3;

/// Where it stands: a horizon set by hand moves it to the nearest column of that half.
fn spot(page: &Page, map: &Map, words: &Wording, it: &Ranked) -> Option<Spot> {
    let (impact, effort) = (it.impact?, it.effort?);
    let horizon = map.cards.get(it.card)?.opportunity.horizon()?;
    let column = match horizon {
        Horizon::QuickWin => effort.get().min(QUICK_COLUMNS),
        Horizon::Strategic => effort.get().max(QUICK_COLUMNS.saturating_add(1)),
    };
    let tint = tint_of(page, it.quarter?);
    Some(Spot {
        across: Rating::new(column)?,
        up: impact,
        card: it.card,
        text: card_text(map, words, it.card),
        badge: it.votes.to_string(),
        color: tint.ink.mix(tint.fill, 0.18),
    })
}

/// The tint of a quarter.
pub(super) fn tint_of(page: &Page, quarter: Quarter) -> Tint {
    match quarter {
        Quarter::QuickWin | Quarter::FillIn => page.theme.quick_win,
        Quarter::Strategic | Quarter::LetGo => page.theme.strategic,
    }
}

/// Everything there is to say about each, in the order of the votes.
pub(super) fn list(page: &mut Page, map: &Map, some: &Range<usize>, frame: Frame, y: f64) -> f64 {
    let ranked = insight::opportunities(map);
    let ranked = ranked.get(some.clone()).unwrap_or_default();
    let words = Wording::of(map);
    let column = |id: &str, weight: f64| Column { heading: page.lang.text(id), weight };
    let columns = [
        column("board-votes", 0.65),
        column("board-opportunity", 2.6),
        column("board-stage", 1.6),
        column("board-horizon", 1.4),
        column("board-owner", 1.2),
        column("board-due", 1.35),
        column("board-status", 1.1),
    ];
    let rows: Vec<Vec<Cell>> = ranked.iter().map(|it| row(page, map, &words, it)).collect();
    table::lay(page, &columns, &rows, frame, y)
}

fn row(page: &Page, map: &Map, words: &Wording, it: &Ranked) -> Vec<Cell> {
    let card = map.cards.get(it.card);
    let said = |text: Option<String>| Cell::plain(text.filter(|text| !text.trim().is_empty()).unwrap_or(dash()));
    let stage = card.and_then(|card| card.spot.stage()).map(|stage| words.stage(stage));
    let horizon = match it.quarter {
        Some(quarter) => Cell::chip(page.lang.text(quarter.single_word()), tint_of(page, quarter)),
        None => Cell::plain(dash()),
    };
    let node = Node::Card(it.card);
    vec![
        Cell::plain(it.votes.to_string()).strong().at_hand(Takes::Votes(it.card)),
        Cell::of(card_text(map, words, it.card), node).strong(),
        said(stage),
        horizon,
        said(card.map(|card| card.facts.owner.clone())).at_hand(Takes::Text(node, Part::Owner)),
        said(card.map(|card| page.lang.date(&card.opportunity.due))).at_hand(Takes::Text(node, Part::Due)),
        said(it.status.map(|status| page.lang.text(status.word()))).at_hand(Takes::Progress(it.card)),
    ]
}

/// What stands where nothing was said.
fn dash() -> String {
    "–".to_owned()
}
