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
mod stakeholders;
mod table;

use super::{Style, brand, layout};
use crate::geom::{Point, Rect, Size};
use crate::layout::page::{Page, Placed};
use crate::model::{Map, Node};
use crate::scene::{Grid, Part, Region, Scene, Section};
use crate::text::Fonts;
use draw::{Frame, Words, say};
pub(super) use gaps::look as gap_look;
use panel::Panel;

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

/// Lays a board out as one picture.
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
            let panels = panel::whole(board, map);
            Sheet { board, is_titled: panels.len() > 1, panels: &panels, is_slide: false }.lay(map, page)
        }
    }
}

/// Lays a board out as pages that can be read from a slide: a panel on each, long lists over several.
pub fn board_pages(board: Board, map: &Map, style: &Style, fonts: &Fonts) -> Vec<BoardPage> {
    let name = style.lang.text(board.word());
    if board == Board::Journey {
        return vec![BoardPage { name, scene: layout(map, style, fonts) }];
    }
    let is_titled = panel::whole(board, map).len() > 1;
    let panels = panel::pages(board, map);
    let count = panels.len();
    let page = |(panel, number): (Panel, usize)| {
        let name = match panel.word().filter(|_| is_titled) {
            Some(word) => format!("{name} · {}", style.lang.text(word)),
            None => name.clone(),
        };
        let sheet = Sheet { board, is_titled, panels: &[panel], is_slide: true };
        let style = Style { page: (number, count), ..style.clone() };
        BoardPage { name, scene: sheet.lay(map, Page::new(&style, fonts)) }
    };
    panels.into_iter().zip(1..).map(page).collect()
}

/// A page about to be laid out.
struct Sheet<'a> {
    board: Board,
    panels: &'a [Panel],
    /// Each panel has its own heading.
    is_titled: bool,
    /// As high as a slide even where less would do, so that the headings of all slides stand at the same place.
    is_slide: bool,
}

/// How wide a board is where its columns do not need more, in document units of the default theme.
const WIDTH: f64 = 1208.0;

/// The height of a slide for its width.
const SLIDE: f64 = 9.0 / 16.0;

impl Sheet<'_> {
    fn lay(&self, map: &Map, mut page: Page) -> Scene {
        let (margin, unit) = (page.metrics().margin, page.unit());
        let needed = self.panels.iter().map(|panel| panel.width(&page, map));
        let width = needed.fold(WIDTH * unit, f64::max).ceil();
        let frame = Frame { left: margin, right: margin + width };
        let mut y = self.head(&mut page, map, frame, margin * 0.8);
        for (index, panel) in self.panels.iter().enumerate() {
            if index > 0 {
                y += 38.0 * unit;
            }
            if self.is_titled {
                y = heading(&mut page, panel, frame, y);
            }
            y = panel.lay(&mut page, map, frame, y);
        }
        let page_width = width + margin * 2.0;
        let least = if self.is_slide { page_width * SLIDE } else { 0.0 };
        let height = foot(&mut page, map, frame, y, least - margin * 0.75) + margin * 0.75;
        Scene {
            size: Size::new(page_width, height.max(least).ceil()),
            background: page.theme.paper,
            sections: vec![Section::new(0.0, page.take())],
            grid: Grid { slots: page.take_slots(), ..Grid::default() },
        }
    }

    /// The name of the board, of its map, and how to read it.
    fn head(&self, page: &mut Page, map: &Map, frame: Frame, y: f64) -> f64 {
        let unit = page.unit();
        let (logo, logo_bottom) = brand::logo(page, (frame.left, frame.right), y);
        let frame = Frame { right: frame.right - logo, ..frame };
        let mut cut = page.cuts().title;
        cut.size *= 0.82;
        let (ink, soft, faint) = (page.theme.ink, page.theme.ink_soft, page.theme.ink_faint);
        let name = page.lang.text(self.board.word());
        let words = Words { text: &name, cut, color: ink, part: Part::Label, source: Some(Node::Title) };
        let mut bottom = y + say(page, &words, Point::new(frame.left, y), Some(frame.width())).height;
        if let Some(hint) = self.board.hint() {
            let hint = page.lang.text(hint);
            let words = Words { text: &hint, cut: page.cuts().lead, color: soft, part: Part::Label, source: None };
            bottom += 2.0 * unit;
            bottom += say(page, &words, Point::new(frame.left, bottom), Some(frame.width())).height;
        }
        let title = map.about.title.split_whitespace().collect::<Vec<_>>().join(" ");
        if !title.is_empty() {
            let state = page.lang.text(map.about.state.word());
            let text = format!("{title} · {state}");
            let words = Words { text: &text, cut: page.cuts().hint, color: faint, part: Part::Label, source: None };
            let at = Point::new(frame.left, bottom + 3.0 * unit);
            let size = say(page, &words, at, Some(frame.width()));
            bottom = at.y + size.height;
        }
        bottom.max(logo_bottom) + 20.0 * unit
    }
}

/// A panel's own name, and how to read it.
fn heading(page: &mut Page, panel: &Panel, frame: Frame, y: f64) -> f64 {
    let unit = page.unit();
    let mut y = y;
    if let Some(word) = panel.word() {
        let mut cut = page.cuts().stage;
        cut.size *= 1.15;
        let (text, color) = (page.lang.text(word), page.theme.ink);
        let words = Words { text: &text, cut, color, part: Part::Label, source: None };
        y += say(page, &words, Point::new(frame.left, y), Some(frame.width())).height;
    }
    if let Some(hint) = panel.hint() {
        let (text, color) = (page.lang.text(hint), page.theme.ink_faint);
        let words = Words { text: &text, cut: page.cuts().caption, color, part: Part::Label, source: None };
        y += say(page, &words, Point::new(frame.left, y + unit), Some(frame.width())).height + unit;
    }
    y + 12.0 * unit
}

/// Authors, date and version and the house's line, the last of them at `bottom` or below what is there; returns where
/// it ends.
fn foot(page: &mut Page, map: &Map, frame: Frame, y: f64, bottom: f64) -> f64 {
    let cut = page.cuts().hint;
    let imprint = super::footer::imprint(page, map, frame.width() * 2.0);
    let height = imprint.as_ref().map_or(0.0, |block| block.size.height + 20.0 * page.unit());
    // How high the house's line is depends on its theme; it is asked on a page that is thrown away.
    let edges = (frame.left, frame.right);
    let house = page.measured(|page| brand::footer(page, map, edges, 0.0));
    let mut end = y.max(bottom - height - house);
    if let Some(block) = imprint {
        let (size, color) = (block.size, page.theme.ink_faint);
        let origin = Point::new(frame.right - size.width, end + 20.0 * page.unit());
        page.text(Placed { block, cut, origin, color, part: Part::Label }, Some(Node::Footer));
        page.area(Node::Footer, Region::Rect(Rect::from_origin_size(origin, size)));
        end = origin.y + size.height;
    }
    brand::footer(page, map, edges, end)
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
