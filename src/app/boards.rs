//! Which board of the open map is looked at: the one shown, and those laid aside with their own view.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::Context;

use super::board_pages::BoardPages;
use super::canvas::Canvas;
use super::commands::Command;
use super::dispatch;
use super::shell::{Shell, Work};
use crate::edit::Edit;
use crate::layout::{Board, Style};
use crate::model::{Map, Node};
use crate::scene::{Part, Scene};
use crate::text::Fonts;

/// The boards that are not shown, and the pages of those beside the journey.
#[derive(Default)]
pub struct Boards {
    aside: BTreeMap<Board, Canvas>,
    pub pages: BoardPages,
}

/// The command that shows a board.
pub fn command(board: Board) -> Command {
    match board {
        Board::Journey => Command::JourneyBoard,
        Board::Personas => Command::PersonasBoard,
        Board::Stakeholders => Command::StakeholdersBoard,
        Board::Gaps => Command::GapsBoard,
        Board::Opportunities => Command::OpportunitiesBoard,
        Board::Decisions => Command::DecisionsBoard,
        Board::Evidence => Command::EvidenceBoard,
    }
}

/// Shows a board; what is being typed or dragged on the one before is ended first.
pub fn turn(shell: &mut Shell, board: Board) {
    if shell.work.as_ref().is_none_or(|work| work.board() == board) {
        return;
    }
    dispatch::end_typing(shell);
    if let Some(work) = &mut shell.work {
        // Where the journey is left a paste that is looked at would hang in the air.
        work.pasting = None;
        work.turn_to(board);
    }
}

/// Shows the board after the present one, or the one before; round and round.
pub fn step(shell: &mut Shell, on: bool) {
    let Some(shown) = shell.work.as_ref().map(Work::board) else { return };
    let mut order: Vec<Board> = Board::ALL.to_vec();
    if !on {
        order.reverse();
    }
    let next = order.iter().cycle().skip_while(|board| **board != shown).nth(1);
    if let Some(next) = next {
        turn(shell, *next);
    }
}

/// Shows what is selected on the journey.
pub fn show_on_journey(shell: &mut Shell) {
    let Some(node) = shell.work.as_ref().and_then(|work| work.document.selection().single()) else { return };
    turn(shell, Board::Journey);
    if let Some(work) = &mut shell.work {
        work.canvas.reveal(node);
    }
}

/// Shows the board on which what an edit makes can be named where it stands.
pub fn turn_for(shell: &mut Shell, edit: &Edit) {
    let Some(shown) = shell.work.as_ref().map(Work::board) else { return };
    let home = match edit {
        Edit::AddStakeholder { .. } => Board::Stakeholders,
        Edit::AddPersona { .. } if shown == Board::Personas => Board::Personas,
        _ => Board::Journey,
    };
    turn(shell, home);
}

impl Work {
    /// The board that is shown.
    pub fn board(&self) -> Board {
        self.canvas.board()
    }

    /// Shows another board, as it was left.
    pub fn turn_to(&mut self, board: Board) {
        if self.board() == board {
            return;
        }
        let next = self.boards.aside.remove(&board).unwrap_or_else(|| Canvas::of(board));
        // The strip of the parking lot is the journey's.
        self.parking.rect = None;
        let mut before = std::mem::replace(&mut self.canvas, next);
        before.lay_aside();
        self.boards.aside.insert(before.board(), before);
    }

    /// The page of the board that is shown, for a frame.
    pub fn page_now(&mut self, map: &Arc<Map>, style: &Style, fonts: &Arc<Fonts>, ctx: &Context) -> Arc<Scene> {
        match self.board() {
            Board::Journey => self.scenes.scene_now(map, style, fonts, ctx),
            board @ (Board::Personas
            | Board::Stakeholders
            | Board::Gaps
            | Board::Opportunities
            | Board::Decisions
            | Board::Evidence) => self.boards.pages.page_now(board, map, style, fonts, ctx),
        }
    }

    /// The page that was shown last.
    pub fn page(&self) -> Option<&Scene> {
        match self.board() {
            Board::Journey => self.scenes.shown(),
            board @ (Board::Personas
            | Board::Stakeholders
            | Board::Gaps
            | Board::Opportunities
            | Board::Decisions
            | Board::Evidence) => self.boards.pages.shown(board).map(Arc::as_ref),
        }
    }

    /// Shows the journey unless the node stands on the board that is shown.
    pub fn turn_to_node(&mut self, node: Node) {
        if self.page().is_none_or(|page| page.bounds_of(node).is_none()) {
            self.turn_to(Board::Journey);
        }
    }

    /// Shows the journey unless this text stands on the board that is shown.
    pub fn turn_to_text(&mut self, node: Node, part: Part) {
        // Sheets have places for what is not said yet.
        let is_sheet = matches!(node, Node::Persona(_) | Node::Stakeholder(_)) && self.board() != Board::Journey;
        let stands = |page: &Scene| page.texts_of(node).any(|text| text.part == part);
        if !is_sheet && !self.page().is_some_and(stands) {
            self.turn_to(Board::Journey);
        }
    }
}
