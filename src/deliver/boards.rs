//! Boards as pages: a picture each, or as many pages as can be read.

use std::sync::Arc;

use super::output::Output;
use super::plan::{Planner, tile_suffix};
use super::recipe::Pages;
use crate::export::{ExportError, Paper, Sheet};
use crate::layout::{self, Board, BoardPage, Style};
use crate::model::Map;
use crate::scene::Scene;

impl Planner<'_> {
    fn style(&self) -> Style {
        Style::of(&self.told, Arc::clone(&self.look.theme), self.fallback)
    }

    /// The files of each board, with its name between where there are several.
    pub(super) fn each(
        &self,
        boards: &[Board],
        files: impl Fn(Board) -> Result<Vec<Output>, ExportError>,
    ) -> Result<Vec<Output>, ExportError> {
        let mut outputs = Vec::new();
        for board in boards {
            let name = if boards.len() > 1 { format!("-{}", board.name()) } else { String::new() };
            for mut output in files(*board)? {
                output.suffix.insert_str(0, &name);
                if boards.len() > 1 {
                    output.call(self.style().lang.text(board.word()));
                }
                outputs.push(output);
            }
        }
        Ok(outputs)
    }

    fn board_scene(&self, board: Board) -> Scene {
        layout::board(board, &self.told, &self.style(), &self.look.fonts)
    }

    /// A board as a picture, or as the tiles of one.
    pub(super) fn board_png(&self, board: Board) -> Result<Vec<Output>, ExportError> {
        let mut outputs = Vec::new();
        for sheet in self.sheets_of(self.board_scene(board), &self.told)? {
            let suffix = tile_suffix(&sheet);
            outputs.push(self.png_of(sheet, &self.told, suffix)?);
        }
        Ok(outputs)
    }

    pub(super) fn board_svg(&self, board: Board) -> Result<Vec<Output>, ExportError> {
        self.svg_of(self.board_scene(board), self.told.clone())
    }

    /// A board in a document: on paper a page for each of its panels, else one as large as it needs; each is called
    /// what it shows.
    pub(super) fn board_pages(
        &self,
        board: Board,
        paper: Option<Paper>,
    ) -> Result<Vec<(Map, Vec<Sheet>)>, ExportError> {
        let map = || self.told.clone();
        if self.recipe.pages == Some(Pages::Tiles) {
            return Ok(vec![(map(), self.sheets_of(self.board_scene(board), &self.told)?)]);
        }
        let style = self.style();
        let pages = if paper.is_some() && self.recipe.pages != Some(Pages::One) {
            layout::board_pages(board, &self.told, &style, &self.look.fonts)
        } else {
            vec![BoardPage { name: style.lang.text(board.word()), scene: self.board_scene(board) }]
        };
        let sheet = |page: BoardPage| {
            let sheet = self.sheet(page.scene, paper)?;
            Ok((map(), vec![Sheet { name: page.name, ..sheet }]))
        };
        pages.into_iter().map(sheet).collect()
    }
}
