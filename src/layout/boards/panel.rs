//! The panels of each board, and how long lists are divided among pages.

use std::ops::Range;

use super::draw::Frame;
use super::{
    Board, channels, decisions, evidence, gaps, hand_offs, importance, opportunities, personas, questions, stakeholders,
};
use crate::insight;
use crate::layout::page::Page;
use crate::model::Map;

/// A part of a board. Those with a range show that part of a list.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Panel {
    Personas(Range<usize>),
    Stakeholders,
    GapTable,
    Channels,
    Importance,
    HandOffs(Range<usize>),
    Matrix,
    List(Range<usize>),
    Decisions,
    Shares,
    Questions(Range<usize>),
}

/// How many rows of a list fit on a slide.
const ROWS: usize = 11;

/// Open questions stand in two columns.
const QUESTIONS: usize = 22;

/// Persona sheets side by side.
const SHEETS: usize = 2;

/// The panels of a board that stands on one page.
pub(super) fn whole(board: Board, map: &Map) -> Vec<Panel> {
    match board {
        Board::Journey => Vec::new(),
        Board::Personas => vec![Panel::Personas(0..map.personas.len())],
        Board::Stakeholders => vec![Panel::Stakeholders],
        Board::Gaps => {
            vec![Panel::GapTable, Panel::Channels, Panel::Importance, Panel::HandOffs(0..map.links.len())]
        }
        Board::Opportunities => vec![Panel::Matrix, Panel::List(0..insight::opportunities(map).len())],
        Board::Decisions => vec![Panel::Decisions],
        Board::Evidence => vec![Panel::Shares, Panel::Questions(0..insight::open_questions(map).len())],
    }
}

/// The same with long lists cut into as many panels as they need pages.
pub(super) fn pages(board: Board, map: &Map) -> Vec<Panel> {
    let divided = |panel: Panel| match panel {
        Panel::Personas(all) => chunks(all, SHEETS).into_iter().map(Panel::Personas).collect(),
        Panel::HandOffs(all) => chunks(all, ROWS).into_iter().map(Panel::HandOffs).collect(),
        Panel::List(all) => chunks(all, ROWS).into_iter().map(Panel::List).collect(),
        Panel::Questions(all) => chunks(all, QUESTIONS).into_iter().map(Panel::Questions).collect(),
        Panel::Stakeholders
        | Panel::GapTable
        | Panel::Channels
        | Panel::Importance
        | Panel::Matrix
        | Panel::Decisions
        | Panel::Shares => vec![panel],
    };
    whole(board, map).into_iter().flat_map(divided).collect()
}

/// At least one, about as long as each other.
fn chunks(all: Range<usize>, most: usize) -> Vec<Range<usize>> {
    let pages = all.len().div_ceil(most).max(1);
    let each = all.len().div_ceil(pages).max(1);
    (0..pages).map(|page| (page * each).min(all.end)..((page + 1) * each).min(all.end)).collect()
}

impl Panel {
    /// The id of the message that names it, where its board has several.
    pub fn word(&self) -> Option<&'static str> {
        match self {
            Panel::GapTable => Some("board-gap-table"),
            Panel::Channels => Some("board-channels"),
            Panel::Importance => Some("board-importance"),
            Panel::HandOffs(_) => Some("board-hand-offs"),
            Panel::Matrix => Some("board-matrix"),
            Panel::List(_) => Some("board-list"),
            Panel::Shares => Some("board-shares"),
            Panel::Questions(_) => Some("board-questions"),
            Panel::Personas(_) | Panel::Stakeholders | Panel::Decisions => None,
        }
    }

    /// The id of the message that says how to read it.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Panel::GapTable => Some("board-gap-table-hint"),
            Panel::Channels => Some("board-channels-hint"),
            Panel::Importance => Some("board-importance-hint"),
            Panel::HandOffs(_) => Some("board-hand-offs-hint"),
            Panel::Matrix => Some("board-matrix-hint"),
            Panel::List(_) => Some("board-list-hint"),
            Panel::Shares => Some("board-shares-hint"),
            Panel::Questions(_) => Some("board-questions-hint"),
            Panel::Personas(_) | Panel::Stakeholders | Panel::Decisions => None,
        }
    }

    /// The least width it needs.
    pub fn width(&self, page: &Page, map: &Map) -> f64 {
        match self {
            Panel::GapTable | Panel::Channels => gaps::width(page, map),
            Panel::Personas(_)
            | Panel::Stakeholders
            | Panel::Importance
            | Panel::HandOffs(_)
            | Panel::Matrix
            | Panel::List(_)
            | Panel::Decisions
            | Panel::Shares
            | Panel::Questions(_) => 0.0,
        }
    }

    /// Lays it out from `y` and returns where it ends.
    pub fn lay(&self, page: &mut Page, map: &Map, frame: Frame, y: f64) -> f64 {
        match self {
            Panel::Personas(some) => personas::lay(page, map, some, frame, y),
            Panel::Stakeholders => stakeholders::lay(page, map, frame, y),
            Panel::GapTable => gaps::lay(page, map, frame, y),
            Panel::Channels => channels::lay(page, map, frame, y),
            Panel::Importance => importance::lay(page, map, frame, y),
            Panel::HandOffs(some) => hand_offs::lay(page, map, some, frame, y),
            Panel::Matrix => opportunities::matrix(page, map, frame, y),
            Panel::List(some) => opportunities::list(page, map, some, frame, y),
            Panel::Decisions => decisions::lay(page, map, frame, y),
            Panel::Shares => evidence::lay(page, map, frame, y),
            Panel::Questions(some) => questions::lay(page, map, some, frame, y),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lists_are_divided_evenly_and_wholly() {
        assert_eq!(chunks(0..0, 5).len(), 1);
        assert_eq!(chunks(0..12, 11), [0..6, 6..12]);
        assert_eq!(chunks(0..5, 2), [0..2, 2..4, 4..5]);
        for count in 0..60 {
            let all: Vec<usize> = chunks(0..count, 7).into_iter().flatten().collect();
            assert_eq!(all, (0..count).collect::<Vec<_>>());
        }
    }
}
