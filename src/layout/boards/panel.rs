//! The panels of each board, what they lack, and how long lists are divided among pages.

use std::ops::Range;

use super::draw::Frame;
use super::{
    Board, channels, decisions, evidence, gaps, hand_offs, importance, opportunities, personas, questions, stakeholders,
};
use crate::i18n::Lang;
use crate::insight;
use crate::layout::page::Page;
use crate::model::Map;

/// A part of a board. Those with a range show that part of a list: of personas, stages, links and so on.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Panel {
    Personas(Range<usize>),
    Stakeholders,
    GapTable(Range<usize>),
    /// Some of the channels in some of the stages.
    Channels(Range<usize>, Range<usize>),
    Importance,
    HandOffs(Range<usize>),
    Matrix,
    List(Range<usize>),
    Decisions(Range<usize>),
    Shares,
    Questions(Range<usize>),
}

/// The panels of a board that have something to show, or for hands to do, and for the others the ids of messages that say what to fill in.
pub(super) fn of(board: Board, map: &Map, at_hand: bool) -> (Vec<Panel>, Vec<&'static str>) {
    let (mut shown, mut lacking) = (Vec::new(), Vec::new());
    for panel in all(board, map) {
        match panel.lacks(map, at_hand) {
            None => shown.push(panel),
            Some(message) if !lacking.contains(&message) => lacking.push(message),
            Some(_) => {}
        }
    }
    (shown, lacking)
}

fn all(board: Board, map: &Map) -> Vec<Panel> {
    let stages = 0..map.stages.len();
    match board {
        Board::Journey => Vec::new(),
        Board::Personas => vec![Panel::Personas(0..map.personas.len())],
        Board::Stakeholders => vec![Panel::Stakeholders],
        Board::Gaps => vec![
            Panel::GapTable(stages.clone()),
            Panel::Channels(0..insight::channel_matrix(map).rows.len(), stages),
            Panel::Importance,
            Panel::HandOffs(0..map.links.len()),
        ],
        Board::Opportunities => vec![Panel::Matrix, Panel::List(0..insight::opportunities(map).len())],
        Board::Decisions => vec![Panel::Decisions(0..decisions::decided(map).len())],
        Board::Evidence => vec![Panel::Shares, Panel::Questions(0..insight::open_questions(map).len())],
    }
}

/// At least one, about as long as each other.
fn chunks(all: Range<usize>, most: usize) -> Vec<Range<usize>> {
    let pages = all.len().div_ceil(most.max(1)).max(1);
    let each = all.len().div_ceil(pages).max(1);
    (0..pages).map(|page| (page * each).min(all.end)..((page + 1) * each).min(all.end)).collect()
}

/// Lists of up to so many pages are divided evenly where that fits too; longer ones are filled page by page.
const EVEN: usize = 8;

/// Parts that each fit, as few as there can be.
fn fitting(all: Range<usize>, fits: impl Fn(Range<usize>) -> bool) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let (mut start, mut count) = (all.start, 8);
    while start < all.end {
        let left = all.end - start;
        count = count.clamp(1, left);
        if fits(start..start + count) {
            while count < left && fits(start..start + count + 1) {
                count += 1;
            }
        } else {
            while count > 1 && !fits(start..start + count) {
                count -= 1;
            }
        }
        parts.push(start..start + count);
        start += count;
    }
    if parts.len() < 2 || parts.len() > EVEN {
        return if parts.is_empty() { vec![all] } else { parts };
    }
    let even = chunks(all.clone(), all.len().div_ceil(parts.len()));
    if even.len() == parts.len() && even.iter().all(|part| fits(part.clone())) { even } else { parts }
}

/// Stages or rows that a page of a table has at least, where there are as many.
const FEW: usize = 3;

impl Panel {
    /// What is missing for it to show anything: the id of a message that says what to fill in.
    fn lacks(&self, map: &Map, at_hand: bool) -> Option<&'static str> {
        let (is_empty, message) = match self {
            Panel::Personas(some) => (some.is_empty(), "board-no-personas"),
            Panel::Stakeholders => (map.stakeholders.is_empty() && !at_hand, "board-no-stakeholders"),
            Panel::GapTable(_) => (!gaps::is_answered(map, at_hand), "board-no-gaps"),
            Panel::Channels(some, stages) => (some.is_empty() || stages.is_empty(), "board-no-channels"),
            Panel::Importance => (insight::importance(map).is_empty(), "board-no-importance"),
            Panel::HandOffs(some) => (some.is_empty(), "board-no-links"),
            Panel::Matrix => {
                let ranked = insight::opportunities(map);
                let message = if ranked.is_empty() { "board-no-opportunities" } else { "board-no-marks" };
                (ranked.is_empty() || !at_hand && ranked.iter().all(|it| it.quarter.is_none()), message)
            }
            Panel::List(some) => (some.is_empty(), "board-no-opportunities"),
            Panel::Decisions(some) => {
                let is_open = at_hand && !insight::opportunities(map).is_empty();
                (some.is_empty() && !is_open, "board-no-decisions")
            }
            Panel::Shares => (insight::evidence_share(map).percent().is_none(), "board-no-cards"),
            Panel::Questions(some) => (some.is_empty(), "board-no-questions"),
        };
        is_empty.then_some(message)
    }

    /// The same in as many panels as it needs pages that are so wide.
    pub fn divided(&self, page: &Page, map: &Map, width: f64, fits: impl Fn(&[Panel]) -> bool) -> Vec<Panel> {
        let rows = |all: &Range<usize>, panel: fn(Range<usize>) -> Panel| -> Vec<Panel> {
            fitting(all.clone(), |some| fits(&[panel(some)])).into_iter().map(panel).collect()
        };
        let evenly = |all: &Range<usize>, most: usize, panel: fn(Range<usize>) -> Panel| -> Vec<Panel> {
            chunks(all.clone(), most).into_iter().map(panel).collect()
        };
        match self {
            Panel::Personas(all) => evenly(all, personas::in_a_row(page, width), Panel::Personas),
            Panel::GapTable(all) => {
                // Fewer stages have wider cells, whose texts need fewer lines.
                let mut most = gaps::stages(page, map, width).min(all.len());
                let mut panels = evenly(all, most, Panel::GapTable);
                while most > FEW && !panels.iter().all(|panel| fits(std::slice::from_ref(panel))) {
                    most = most.div_ceil(2);
                    panels = evenly(all, most, Panel::GapTable);
                }
                panels
            }
            Panel::Channels(all, stages) => {
                let parts = chunks(stages.clone(), gaps::stages(page, map, width));
                let each = |most: usize| -> Vec<Panel> {
                    let mut panels = Vec::new();
                    for stages in &parts {
                        let rows = chunks(all.clone(), most).into_iter();
                        panels.extend(rows.map(|some| Panel::Channels(some, stages.clone())));
                    }
                    panels
                };
                let mut most = all.len();
                while most > FEW && !each(most).iter().all(|panel| fits(std::slice::from_ref(panel))) {
                    most = most.div_ceil(2);
                }
                each(most)
            }
            Panel::HandOffs(all) => rows(all, Panel::HandOffs),
            Panel::List(all) => rows(all, Panel::List),
            Panel::Decisions(all) => rows(all, Panel::Decisions),
            Panel::Questions(all) => rows(all, Panel::Questions),
            Panel::Stakeholders | Panel::Importance | Panel::Matrix | Panel::Shares => vec![self.clone()],
        }
    }

    /// The id of the message that names it, where its board has several.
    pub fn word(&self) -> Option<&'static str> {
        match self {
            Panel::GapTable(_) => Some("board-gap-table"),
            Panel::Channels(..) => Some("board-channels"),
            Panel::Importance => Some("board-importance"),
            Panel::HandOffs(_) => Some("board-hand-offs"),
            Panel::Matrix => Some("board-matrix"),
            Panel::List(_) => Some("board-list"),
            Panel::Shares => Some("board-shares"),
            Panel::Questions(_) => Some("board-questions"),
            Panel::Personas(_) | Panel::Stakeholders | Panel::Decisions(_) => None,
        }
    }

    /// The place of the only persona it shows, whose name is then that of the page.
    pub fn only_persona(&self) -> Option<usize> {
        match self {
            Panel::Personas(some) if some.len() == 1 => Some(some.start),
            Panel::Personas(_)
            | Panel::Stakeholders
            | Panel::GapTable(_)
            | Panel::Channels(..)
            | Panel::Importance
            | Panel::HandOffs(_)
            | Panel::Matrix
            | Panel::List(_)
            | Panel::Decisions(_)
            | Panel::Shares
            | Panel::Questions(_) => None,
        }
    }

    /// What a page that shows it alone is called, beside the name of its board.
    pub fn name(&self, map: &Map, lang: Lang) -> Option<String> {
        let persona = self.only_persona().and_then(|place| map.personas.iter().nth(place));
        let persona = persona.map(|persona| persona.name.trim().to_owned()).filter(|name| !name.is_empty());
        self.word().map(|word| lang.text(word)).or(persona)
    }

    /// The id of the message that says how to read it.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Panel::GapTable(_) => Some("board-gap-table-hint"),
            Panel::Channels(..) => Some("board-channels-hint"),
            Panel::Importance => Some("board-importance-hint"),
            Panel::HandOffs(_) => Some("board-hand-offs-hint"),
            Panel::Matrix => Some("board-matrix-hint"),
            Panel::List(_) => Some("board-list-hint"),
            Panel::Shares => Some("board-shares-hint"),
            Panel::Questions(_) => Some("board-questions-hint"),
            Panel::Personas(_) | Panel::Stakeholders | Panel::Decisions(_) => None,
        }
    }

    /// The least width it needs in a picture that may be as wide as it likes.
    pub fn width(&self, page: &Page, map: &Map) -> f64 {
        match self {
            Panel::GapTable(_) | Panel::Channels(..) => gaps::width(page, map),
            Panel::Personas(some) => personas::width(page, some.len()),
            Panel::Stakeholders
            | Panel::Importance
            | Panel::HandOffs(_)
            | Panel::Matrix
            | Panel::List(_)
            | Panel::Decisions(_)
            | Panel::Shares
            | Panel::Questions(_) => 0.0,
        }
    }

    /// Lays it out from `y` and returns where it ends. What can grow does, down to `fill`.
    pub fn lay(&self, page: &mut Page, map: &Map, frame: Frame, y: f64, fill: Option<f64>) -> f64 {
        match self {
            Panel::Personas(some) => personas::lay(page, map, some, frame, y, fill),
            Panel::Stakeholders => stakeholders::lay(page, map, frame, y, fill),
            Panel::GapTable(some) => gaps::lay(page, map, some, frame, y),
            Panel::Channels(some, stages) => channels::lay(page, map, (some, stages), frame, y, fill),
            Panel::Importance => importance::lay(page, map, frame, y, fill),
            Panel::HandOffs(some) => hand_offs::lay(page, map, some, frame, y),
            Panel::Matrix => opportunities::matrix(page, map, frame, y, fill),
            Panel::List(some) => opportunities::list(page, map, some, frame, y),
            Panel::Decisions(some) => decisions::lay(page, map, some, frame, y),
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

    #[test]
    fn a_page_takes_as_much_as_fits_and_always_something() {
        assert_eq!(fitting(0..12, |part| part.len() <= 11), [0..6, 6..12]);
        assert_eq!(fitting(0..3, |_| false), [0..1, 1..2, 2..3]);
        assert_eq!(fitting(0..0, |_| true).len(), 1);
        // A long one goes alone.
        let fits = |part: Range<usize>| part.len() + if part.contains(&4) { 9 } else { 0 } <= 10;
        assert_eq!(fitting(0..10, fits), [0..4, 4..5, 5..10]);
    }
}
