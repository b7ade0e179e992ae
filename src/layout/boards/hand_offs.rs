//! Hand-offs: every link with the owners it passes between, the lines it crosses, and where work comes back.

use std::collections::BTreeSet;
use std::ops::Range;

use super::draw::{Frame, card_text, label, say};
use super::table::{self, Cell, Column};
use crate::diag::Message;
use crate::geom::Point;
use crate::insight::{self, Flow, HandOff, Wording};
use crate::layout::page::Page;
use crate::model::{CardId, Link, LinkId, Map, Node};

/// The sums, the table, and the loops.
pub(super) fn lay(page: &mut Page, map: &Map, some: &Range<usize>, frame: Frame, y: f64) -> f64 {
    let flow = insight::flow(map);
    let (unit, words) = (page.unit(), Wording::of(map));
    let mut y = y;
    let text = sums(page, &flow);
    let said = label(&text, page.cuts().label, page.theme.ink);
    y += say(page, &said, Point::new(frame.left, y), Some(frame.width())).height + 4.0 * unit;
    for circle in &flow.loops {
        let around = circle.cards.iter().chain(circle.cards.first());
        let cards: Vec<String> = around.map(|card| words.card(*card)).collect();
        let text = page.lang.message(&Message::new("insight-loop").with("cards", cards.join(" → ")));
        let said = label(&text, page.cuts().caption, page.theme.ink_soft);
        y += say(page, &said, Point::new(frame.left, y), Some(frame.width())).height + 2.0 * unit;
    }
    let column = |id: &str, weight: f64| Column { heading: page.lang.text(id), weight };
    let columns = [
        column("board-from", 2.2),
        column("board-to", 2.2),
        column("board-owner", 1.9),
        column("board-crosses", 2.0),
        column("board-attention", 2.4),
    ];
    let circling: BTreeSet<LinkId> = flow.loops.iter().flat_map(|circle| &circle.links).copied().collect();
    let shown = flow.links.get(some.clone()).unwrap_or_default();
    let row = |it: &HandOff| {
        let link = map.links.get(it.link)?;
        Some(row(page, map, &words, link, it, circling.contains(&it.link)))
    };
    let rows: Vec<Vec<Cell>> = shown.iter().filter_map(row).collect();
    table::lay(page, &columns, &rows, frame, y + 8.0 * unit)
}

fn sums(page: &Page, flow: &Flow) -> String {
    let count = flow.count();
    let say = |id: &'static str, count: usize| page.lang.message(&Message::new(id).with("count", count));
    let said = [
        say("insight-links", count.links),
        say("insight-sum-lane", count.change_lane),
        say("insight-sum-line", count.cross_a_line),
        say("insight-sum-owner", count.change_owner),
        say("insight-sum-ownerless", count.ownerless),
        say("insight-sum-loop", count.in_loops),
    ];
    said.join(" · ")
}

fn row(page: &Page, map: &Map, words: &Wording, link: &Link, it: &HandOff, circles: bool) -> Vec<Cell> {
    let end = |card: CardId| Cell::of(card_text(map, words, card), Node::Card(card)).strong();
    let owner = |card: CardId| {
        let owner = map.cards.get(card).map(|card| card.facts.owner.trim()).unwrap_or_default();
        if owner.is_empty() { "?".to_owned() } else { owner.to_owned() }
    };
    let (from, to) = (owner(link.from), owner(link.to));
    let owners = match (from == "?" && to == "?", it.changes_owner || from != to) {
        (true, _) => "–".to_owned(),
        (false, true) => format!("{from} → {to}"),
        (false, false) => from,
    };
    let crosses: Vec<String> = it.crosses.iter().map(|line| page.lang.text(line.word())).collect();
    let mut attention = Vec::new();
    if !it.ownerless.is_empty() {
        attention.push(page.lang.text("insight-link-ownerless"));
    }
    if circles {
        attention.push(page.lang.text("insight-link-loop"));
    }
    let tint = if circles { page.theme.kinds.barriers } else { page.theme.kinds.opportunities };
    vec![
        end(link.from),
        end(link.to),
        Cell::plain(owners),
        Cell::plain(if crosses.is_empty() { "–".to_owned() } else { crosses.join(", ") }),
        Cell::chip(attention.join(" · "), tint),
    ]
}
