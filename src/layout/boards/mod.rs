//! Boards: the same map seen another way. Each is laid out to a scene, so that it prints and exports like the journey.
//!
//! A board is made of panels. As one picture they stand below each other; on slides and paper each has a page.

mod channels;
mod decisions;
mod draw;
mod evidence;
mod gaps;
mod hand_offs;
mod importance;
mod lattice;
mod opportunities;
mod panel;
mod personas;
mod questions;
mod sheet;
mod stakeholders;
mod table;

use super::{Style, brand, layout};
use crate::geom::Size;
use crate::layout::page::Page;
use crate::model::Map;
use crate::scene::Scene;
use crate::text::Fonts;
pub(super) use gaps::look as gap_look;
use panel::Panel;
use sheet::{Leaf, Sheet};

/// A way to look at a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Board {
    /// The map itself.
    Journey,
    /// A sheet for each persona.
    Personas,
    /// Power × support.
    Stakeholders,
    /// What customers use against what is provided, priorities, hand-offs.
    Gaps,
    /// Impact × effort, and the list in the order of the votes.
    Opportunities,
    /// One page of what was decided.
    Decisions,
    /// What was seen and what is assumed, and what is still to be asked.
    Evidence,
}

/// A page of a board and what it is called, in the map's language.
#[derive(Debug, Clone, PartialEq)]
pub struct BoardPage {
    pub name: String,
    pub scene: Scene,
}

impl Board {
    pub const ALL: [Board; 7] = [
        Board::Journey,
        Board::Personas,
        Board::Stakeholders,
        Board::Gaps,
        Board::Opportunities,
        Board::Decisions,
        Board::Evidence,
    ];

    /// What the command line and presets call it.
    pub fn name(self) -> &'static str {
        match self {
            Board::Journey => "journey",
            Board::Personas => "personas",
            Board::Stakeholders => "stakeholders",
            Board::Gaps => "gaps",
            Board::Opportunities => "opportunities",
            Board::Decisions => "decisions",
            Board::Evidence => "evidence",
        }
    }

    pub fn from_name(name: &str) -> Option<Board> {
        Board::ALL.into_iter().find(|board| board.name() == name)
    }

    /// The id of the message that names it.
    pub fn word(self) -> &'static str {
        match self {
            Board::Journey => "board-journey",
            Board::Personas => "board-personas",
            Board::Stakeholders => "board-stakeholders",
            Board::Gaps => "board-gaps",
            Board::Opportunities => "board-opportunities",
            Board::Decisions => "board-decisions",
            Board::Evidence => "board-evidence",
        }
    }

    /// The id of the message under the name: how to read it. The journey explains itself.
    fn hint(self) -> Option<&'static str> {
        match self {
            Board::Journey => None,
            Board::Personas => Some("board-personas-hint"),
            Board::Stakeholders => Some("board-stakeholders-hint"),
            Board::Gaps => Some("board-gaps-hint"),
            Board::Opportunities => Some("board-opportunities-hint"),
            Board::Decisions => Some("board-decisions-hint"),
            Board::Evidence => Some("board-evidence-hint"),
        }
    }
}

/// Lays a board out as one picture. What there is nothing to show of yet is said at its end.
pub fn board(board: Board, map: &Map, style: &Style, fonts: &Fonts) -> Scene {
    picture(board, map, style, Page::new(style, fonts), fonts)
}

/// Lays a board out to be worked on: the same picture, with room for what is not said yet and with what hands can do
/// where in [`Grid::slots`].
pub fn board_at_hand(board: Board, map: &Map, style: &Style, fonts: &Fonts) -> Scene {
    picture(board, map, style, Page::new(style, fonts).at_hand(), fonts)
}

fn picture(board: Board, map: &Map, style: &Style, page: Page, fonts: &Fonts) -> Scene {
    match board {
        Board::Journey => layout(map, style, fonts),
        Board::Personas
        | Board::Stakeholders
        | Board::Gaps
        | Board::Opportunities
        | Board::Decisions
        | Board::Evidence => {
            let (panels, lacking) = panel::of(board, map, page.is_at_hand());
            Sheet { board, panels: &panels, lacking: &lacking, leaf: None }.lay(map, page)
        }
    }
}

/// Lays a board out as pages of the shape of a sheet, which is so many millimetres wide and high: on each as many panels
/// as it holds, long lists over several, and nothing of what there is nothing to show of. The style says the number of
/// the first page.
pub fn board_pages(board: Board, map: &Map, style: &Style, sheet: Size, fonts: &Fonts) -> Vec<BoardPage> {
    let name = style.lang.text(board.word());
    if board == Board::Journey {
        return vec![BoardPage { name, scene: layout(map, style, fonts) }];
    }
    let (shown, lacking) = panel::of(board, map, false);
    let page = Page::new(style, fonts);
    let leaf = Leaf::of(&page, sheet);
    let (first, count) = style.page;
    let lay = |panels: &[Panel], lacking: &[&'static str], number: usize, leaf: Leaf| {
        let style = Style { page: (number, count), ..style.clone() };
        Sheet { board, panels, lacking, leaf: Some(leaf) }.lay(map, Page::new(&style, fonts))
    };
    if shown.is_empty() {
        return vec![BoardPage { name, scene: lay(&[], &lacking, first, leaf) }];
    }
    let fits = |panels: &[Panel]| leaf.holds(&lay(panels, &[], first, leaf));
    let divided = shown.iter().map(|panel| panel.divided(&page, map, leaf.width, fits));
    let mut pages: Vec<Vec<Panel>> = Vec::new();
    for parts in divided {
        // A panel that goes over several pages has them for itself.
        let joined = match (pages.last(), parts.as_slice()) {
            (Some(before), [panel]) => Some([before.as_slice(), std::slice::from_ref(panel)].concat()),
            (None | Some(_), _) => None,
        };
        match (joined.filter(|joined| fits(joined)), pages.last_mut()) {
            (Some(joined), Some(last)) => *last = joined,
            (None | Some(_), _) => pages.extend(parts.into_iter().map(|panel| vec![panel])),
        }
    }
    let page = |(panels, number): (Vec<Panel>, usize)| {
        let words = panels.iter().filter_map(|panel| panel.name(map, style.lang));
        let name = std::iter::once(name.clone()).chain(words).collect::<Vec<_>>().join(" · ");
        let lay = |leaf: Leaf| lay(&panels, &[], number, leaf);
        let (mut leaf, mut scene) = (leaf, lay(leaf));
        // What is too high even by itself is set smaller, so that the page is filled all the same.
        for _ in 0..4 {
            if leaf.holds(&scene) {
                break;
            }
            leaf = leaf.widened(&scene);
            scene = lay(leaf);
        }
        BoardPage { name, scene }
    };
    pages.into_iter().zip(first..).map(page).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        for board in Board::ALL {
            assert_eq!(Board::from_name(board.name()), Some(board));
        }
        assert_eq!(Board::from_name("all"), None);
    }
}
