//! Boards as pages: a picture each, or as many pages as can be read.

use std::sync::Arc;

use super::output::Output;
use super::plan::{Planner, WHOLE, tile_suffix};
use super::recipe::Pages;
use crate::export::{ExportError, Paper, Sheet};
use crate::geom::Size;
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

    fn board_scene(&self, board: Board, page: (usize, usize)) -> Scene {
        layout::board(board, &self.told, &Style { page, ..self.style() }, &self.look.fonts)
    }

    /// What a sheet of paper has room for inside its margins, in millimetres.
    fn room(&self, paper: Paper) -> Size {
        let sheet = paper.turned(self.recipe.orientation, Size::new(2.0, 1.0));
        let margins = self.recipe.margin.unwrap_or(0.0) * 2.0;
        // Margins that leave nothing are refused where the page is put on the sheet.
        Size::new((sheet.width - margins).max(1.0), (sheet.height - margins).max(1.0))
    }

    /// A board as a picture, or as the tiles of one.
    pub(super) fn board_png(&self, board: Board) -> Result<Vec<Output>, ExportError> {
        let mut outputs = Vec::new();
        for sheet in self.sheets_of(self.board_scene(board, WHOLE), &self.told)? {
            let suffix = tile_suffix(&sheet);
            outputs.push(self.png_of(sheet, &self.told, suffix)?);
        }
        Ok(outputs)
    }

    pub(super) fn board_svg(&self, board: Board) -> Result<Vec<Output>, ExportError> {
        self.svg_of(self.board_scene(board, WHOLE), self.told.clone())
    }

    /// A board in a document: on paper a page for each of its panels, else one as large as it needs; each is called
    /// what it shows. `page` is the number of the first, of how many.
    pub(super) fn board_pages(
        &self,
        board: Board,
        paper: Option<Paper>,
        page: (usize, usize),
    ) -> Result<Vec<(Map, Vec<Sheet>)>, ExportError> {
        let map = || self.told.clone();
        if self.recipe.pages == Some(Pages::Tiles) {
            return Ok(vec![(map(), self.sheets_of(self.board_scene(board, page), &self.told)?)]);
        }
        let style = Style { page, ..self.style() };
        let pages = match paper.filter(|_| self.recipe.pages != Some(Pages::One)) {
            Some(paper) => layout::board_pages(board, &self.told, &style, self.room(paper), &self.look.fonts),
            None => vec![BoardPage { name: style.lang.text(board.word()), scene: self.board_scene(board, page) }],
        };
        let sheet = |page: BoardPage| {
            let sheet = self.sheet(page.scene, paper)?;
            Ok((map(), vec![Sheet { name: page.name, ..sheet }]))
        };
        pages.into_iter().map(sheet).collect()
    }
}
