//! From a recipe to files: every page laid out, nothing written yet.

use std::sync::Arc;

use super::look::Look;
use super::output::{Content, Output};
use super::part::Part;
use super::persona;
use super::recipe::{Each, Pages, Recipe};
use super::slides;
use super::{house, letters};
use crate::compare::{Marks, Overlay};
use crate::diag::Problem;
use crate::export::{
    self, ExportError, Format, OnPaper, Paper, PdfOptions, PngOptions, PngSize, Sheet, SvgOptions, Tiling,
};
use crate::i18n::Lang;
use crate::layout::{Board, Lens, Style, layout, layout_compared};
use crate::model::Map;
use crate::scene::Scene;

/// The files a map becomes.
pub struct Plan {
    pub outputs: Vec<Output>,
    /// Texts that are not in the font they should be in: what to tell before anything is written. What there is to say
    /// about the theme is with the look.
    pub warnings: Vec<Problem>,
}

/// The one page there is.
pub(super) const WHOLE: (usize, usize) = (1, 1);

/// Pixels per document unit where nothing else is asked for: sharp on a good screen.
pub(super) const SCALE: f64 = 2.0;

/// Lays out what the recipe asks for, in a look that is the recipe's. `fallback` is the language of the page where the
/// map's own is not spoken.
///
/// # Errors
/// [`ExportError::Paper`], [`ExportError::Measure`] and [`ExportError::TooLarge`] where paper, margins or scale make no
/// sense.
pub fn plan(map: &Map, part: &Part, recipe: &Recipe, look: &Look, fallback: Lang) -> Result<Plan, ExportError> {
    let Some(Each::Persona) = recipe.each else { return whole(map, None, part, recipe, look, fallback) };
    let mut plan = Plan { outputs: Vec::new(), warnings: Vec::new() };
    for (suffix, map) in persona::apart(map) {
        let own = whole(&map, None, part, recipe, look, fallback)?;
        for mut output in own.outputs {
            output.suffix.insert_str(0, &suffix);
            plan.outputs.push(output);
        }
        for warning in own.warnings {
            if !plan.warnings.contains(&warning) {
                plan.warnings.push(warning);
            }
        }
    }
    Ok(plan)
}

/// Lays out a comparison of two maps the same way; tables and texts tell of its map.
///
/// # Errors
/// As those of [`plan`].
pub fn plan_compared(
    overlay: &Overlay,
    part: &Part,
    recipe: &Recipe,
    look: &Look,
    fallback: Lang,
) -> Result<Plan, ExportError> {
    whole(&overlay.map, Some(&overlay.marks), part, recipe, look, fallback)
}

/// The same for one map that is not taken apart. Boards become files of their own in pictures, and pages of the same
/// file in documents and slides; what differs between two maps is shown on the journey alone.
fn whole(
    map: &Map,
    marks: Option<&Marks>,
    part: &Part,
    recipe: &Recipe,
    look: &Look,
    fallback: Lang,
) -> Result<Plan, ExportError> {
    let format = recipe.format.unwrap_or(Format::Png);
    let shown = part.of(map);
    let is_journey = recipe.boards.is_empty() || marks.is_some();
    let boards = if is_journey { vec![Board::Journey] } else { recipe.boards.clone() };
    let planner = Planner { recipe, look, fallback, part, marks, told: part.told(map) };
    let told = || planner.told.clone();
    let outputs = match format {
        Format::Png => planner.each(&boards, |board| match board {
            Board::Journey => planner.png(&shown),
            board => planner.board_png(board),
        })?,
        Format::Svg => planner.each(&boards, |board| match board {
            Board::Journey => planner.svg(shown.clone()),
            board => planner.board_svg(board),
        })?,
        Format::Pdf => planner.pdf(&shown, &boards)?,
        Format::Pptx => planner.pptx(&shown, &boards)?,
        Format::Xlsx => {
            let options = house::workbook(look, map, fallback);
            vec![Output::new(Content::Xlsx { map: told(), options })]
        }
        Format::Markdown => {
            let footer = house::closing_line(look, map, fallback);
            vec![Output::new(Content::Markdown { map: told(), footer })]
        }
        Format::Csv | Format::Mermaid | Format::Json => vec![Output::new(Content::Data { map: told(), format })],
    };
    let warnings = if format.is_picture() { letters::warnings(&outputs, map, look, fallback) } else { Vec::new() };
    Ok(Plan { outputs, warnings })
}

pub(super) struct Planner<'a> {
    pub(super) recipe: &'a Recipe,
    pub(super) look: &'a Look,
    pub(super) fallback: Lang,
    part: &'a Part,
    /// What became of the rows, where two maps are compared.
    marks: Option<&'a Marks>,
    /// What boards tell of: the map without what is not asked for.
    pub(super) told: Map,
}

impl Planner<'_> {
    /// `page` is which page of how many.
    fn scene(&self, map: &Map, page: (usize, usize)) -> Scene {
        let plain = Style::of(map, Arc::clone(&self.look.theme), self.fallback);
        // A comparison has colours of its own.
        let lens = if self.marks.is_some() { Lens::None } else { self.recipe.lens };
        let style = Style { page, lens, ..plain };
        let scene = match self.marks {
            Some(marks) => layout_compared(map, marks, &style, &self.look.fonts),
            None => layout(map, &style, &self.look.fonts),
        };
        self.part.cut(&scene, map)
    }

    /// The page on its paper.
    pub(super) fn sheet(&self, scene: Scene, paper: Option<Paper>) -> Result<Sheet, ExportError> {
        match paper {
            None => Ok(Sheet::bare(scene)),
            Some(paper) => {
                let margin = self.recipe.margin.unwrap_or(0.0);
                export::one_sheet(&scene, &OnPaper { paper, orientation: self.recipe.orientation, margin })
            }
        }
    }

    /// The sheets of a map that is not divided by stages.
    fn sheets(&self, map: &Map, page: (usize, usize)) -> Result<Vec<Sheet>, ExportError> {
        self.sheets_of(self.scene(map, page), map)
    }

    /// A page on the sheets it fills.
    pub(super) fn sheets_of(&self, scene: Scene, map: &Map) -> Result<Vec<Sheet>, ExportError> {
        let sheet = self.sheet(scene, self.recipe.paper)?;
        match self.recipe.pages.unwrap_or(Pages::One) {
            Pages::One | Pages::Stages => Ok(vec![sheet]),
            Pages::Tiles => {
                let tiling = Tiling {
                    paper: self.recipe.tile.unwrap_or(Paper::A4),
                    margin: 8.0,
                    overlap: self.recipe.overlap.unwrap_or(10.0),
                };
                let title = map.about.title.split_whitespace().collect::<Vec<_>>().join(" ");
                export::tiles(&sheet, &tiling, &title, &self.look.fonts)
            }
        }
    }

    /// The map, or its parts where it is divided by stages.
    fn parts(&self, map: &Map, paper: Paper) -> Vec<Map> {
        let page = paper.turned(self.recipe.orientation, crate::geom::Size::new(2.0, 1.0));
        slides::parts(map, page, |part| self.scene(part, WHOLE).size)
    }

    fn png(&self, map: &Map) -> Result<Vec<Output>, ExportError> {
        let recipe = self.recipe;
        let maps = match recipe.pages {
            Some(Pages::Stages) => self.parts(map, recipe.paper.unwrap_or(Paper::Slide)),
            Some(Pages::One | Pages::Tiles) | None => vec![map.clone()],
        };
        let several = maps.len() > 1;
        let mut outputs = Vec::new();
        for (map, number) in maps.iter().zip(1..) {
            for sheet in self.sheets(map, (number, maps.len()))? {
                let suffix = if several { format!("-{number}") } else { tile_suffix(&sheet) };
                outputs.push(self.png_of(sheet, map, suffix)?);
            }
        }
        Ok(outputs)
    }

    pub(super) fn png_of(&self, sheet: Sheet, map: &Map, suffix: String) -> Result<Output, ExportError> {
        let recipe = self.recipe;
        let on_paper = recipe.paper.is_some() || recipe.pages == Some(Pages::Tiles);
        let filling = recipe.width.map(|width| f64::from(width) / sheet.size().width * 25.4);
        let dpi = recipe.dpi.or_else(|| on_paper.then(|| filling.unwrap_or_else(|| usual_dpi(recipe))));
        let size = match (recipe.width, recipe.scale, dpi.filter(|_| on_paper)) {
            (Some(width), _, _) => PngSize::Width(width),
            (None, Some(scale), _) => PngSize::Scale(scale),
            (None, None, Some(dpi)) => PngSize::Scale(sheet.mm_per_unit / 25.4 * dpi),
            (None, None, None) => PngSize::Scale(SCALE),
        };
        let options = PngOptions {
            size,
            dpi,
            transparent: recipe.transparent,
            title: map.about.title.clone(),
            author: map.about.authors.clone(),
        };
        options.pixels(&sheet.scene)?;
        Ok(Output { suffix, content: Content::Png { sheet, options } })
    }

    fn svg(&self, map: Map) -> Result<Vec<Output>, ExportError> {
        let scene = self.scene(&map, WHOLE);
        self.svg_of(scene, map)
    }

    pub(super) fn svg_of(&self, scene: Scene, map: Map) -> Result<Vec<Output>, ExportError> {
        let sheet = self.sheet(scene, self.recipe.paper)?;
        let options = SvgOptions {
            text: self.recipe.text,
            transparent: self.recipe.transparent,
            mm_per_unit: self.recipe.paper.map(|_| sheet.mm_per_unit),
        };
        Ok(vec![Output::new(Content::Svg { sheet, map, options })])
    }

    /// Pages numbered through the file. How many there are is known when they are laid out, so a house's line that may
    /// tell it has them laid out once more.
    fn numbered(
        &self,
        pages: impl Fn(usize) -> Result<Vec<(Map, Vec<Sheet>)>, ExportError>,
    ) -> Result<Vec<(Map, Vec<Sheet>)>, ExportError> {
        let made = pages(1)?;
        let is_told = self.look.theme.brand.as_ref().is_some_and(|brand| brand.footer.is_some());
        if is_told && made.len() > 1 { pages(made.len()) } else { Ok(made) }
    }

    fn pdf(&self, map: &Map, boards: &[Board]) -> Result<Vec<Output>, ExportError> {
        let pages = self.numbered(|count| {
            let mut pages = Vec::new();
            for board in boards {
                let first = pages.len().saturating_add(1);
                if *board != Board::Journey {
                    pages.extend(self.board_pages(*board, self.recipe.paper, (first, count))?);
                    continue;
                }
                let maps = match self.recipe.pages {
                    Some(Pages::Stages) => self.parts(map, self.recipe.paper.unwrap_or(Paper::A4)),
                    Some(Pages::One | Pages::Tiles) | None => vec![map.clone()],
                };
                for (map, number) in maps.into_iter().zip(first..) {
                    let sheets = self.sheets(&map, (number, count))?;
                    pages.push((map, sheets));
                }
            }
            Ok(pages)
        })?;
        let options = PdfOptions { transparent: self.recipe.transparent };
        Ok(vec![Output::new(Content::Pdf { pages, options })])
    }

    fn pptx(&self, map: &Map, boards: &[Board]) -> Result<Vec<Output>, ExportError> {
        let one = self.recipe.pages == Some(Pages::One);
        let paper = self.recipe.paper.or((!one).then_some(Paper::Slide));
        let slides = self.numbered(|count| {
            let mut slides = Vec::new();
            for board in boards {
                let first = slides.len().saturating_add(1);
                if *board != Board::Journey {
                    slides.extend(self.board_pages(*board, paper, (first, count))?);
                    continue;
                }
                let maps = match (one, paper) {
                    (false, Some(paper)) => self.parts(map, paper),
                    (true, _) | (false, None) => vec![map.clone()],
                };
                for (map, number) in maps.into_iter().zip(first..) {
                    let sheet = self.sheet(self.scene(&map, (number, count)), paper)?;
                    slides.push((map, vec![sheet]));
                }
            }
            Ok(slides)
        })?;
        let each = |(map, sheets): (Map, Vec<Sheet>)| sheets.into_iter().map(move |sheet| (map.clone(), sheet));
        let slides = slides.into_iter().flat_map(each).collect();
        Ok(vec![Output::new(Content::Pptx { slides, options: house::slides(self.look) })])
    }
}

/// What tells a tile's file from the others.
pub(super) fn tile_suffix(sheet: &Sheet) -> String {
    if sheet.name.is_empty() { String::new() } else { format!("-{}", sheet.name) }
}

/// What prints sharply without needless pixels: posters are seen from further away.
fn usual_dpi(recipe: &Recipe) -> f64 {
    match recipe.paper {
        Some(Paper::A0 | Paper::A1 | Paper::A2 | Paper::Slide | Paper::Custom { .. }) => 150.0,
        Some(Paper::A3 | Paper::A4 | Paper::Letter | Paper::Tabloid) | None => 300.0,
    }
}
