//! From a recipe to files: every page laid out, nothing written yet.

use std::io::Write;
use std::sync::Arc;

use super::look::Look;
use super::part::Part;
use super::persona;
use super::recipe::{Each, Pages, Recipe};
use super::slides;
use super::{house, letters};
use crate::compare::{Marks, Overlay};
use crate::diag::Problem;
use crate::export::{
    self, ExportError, Format, OnPaper, Paper, PdfOptions, PdfPart, PngOptions, PngSize, PptxOptions, Progress, Sheet,
    Slide, SvgOptions, Tiling, XlsxOptions,
};
use crate::format;
use crate::i18n::Lang;
use crate::layout::{Style, layout, layout_compared};
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
const WHOLE: (usize, usize) = (1, 1);

/// One file.
pub struct Output {
    /// What comes between the name and the ending: empty, or `-B3` for a tile.
    pub suffix: String,
    content: Content,
}

enum Content {
    Png { sheet: Sheet, options: PngOptions },
    Svg { sheet: Sheet, map: Map, options: SvgOptions },
    Pdf { pages: Vec<(Map, Vec<Sheet>)>, options: PdfOptions },
    Pptx { slides: Vec<(Map, Sheet)>, options: PptxOptions },
    Xlsx { map: Map, options: XlsxOptions },
    Markdown { map: Map, footer: String },
    Data { map: Map, format: Format },
}

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

/// The same for one map that is not taken apart.
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
    let planner = Planner { recipe, look, fallback, part, marks };
    let told = || part.told(map);
    let outputs = match format {
        Format::Png => planner.png(&shown)?,
        Format::Svg => planner.svg(shown)?,
        Format::Pdf => planner.pdf(shown)?,
        Format::Pptx => planner.pptx(&shown)?,
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

struct Planner<'a> {
    recipe: &'a Recipe,
    look: &'a Look,
    fallback: Lang,
    part: &'a Part,
    /// What became of the rows, where two maps are compared.
    marks: Option<&'a Marks>,
}

impl Planner<'_> {
    /// `page` is which page of how many.
    fn scene(&self, map: &Map, page: (usize, usize)) -> Scene {
        let style = Style { page, ..Style::of(map, Arc::clone(&self.look.theme), self.fallback) };
        let scene = match self.marks {
            Some(marks) => layout_compared(map, marks, &style, &self.look.fonts),
            None => layout(map, &style, &self.look.fonts),
        };
        self.part.cut(&scene, map)
    }

    /// The page on its paper.
    fn sheet(&self, scene: Scene, paper: Option<Paper>) -> Result<Sheet, ExportError> {
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
        let sheet = self.sheet(self.scene(map, page), self.recipe.paper)?;
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
        let on_paper = recipe.paper.is_some() || recipe.pages == Some(Pages::Tiles);
        let several = maps.len() > 1;
        let mut outputs = Vec::new();
        for (map, number) in maps.iter().zip(1..) {
            for sheet in self.sheets(map, (number, maps.len()))? {
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
                let suffix = match (several, sheet.name.as_str()) {
                    (true, _) => format!("-{number}"),
                    (false, "") => String::new(),
                    (false, name) => format!("-{name}"),
                };
                outputs.push(Output { suffix, content: Content::Png { sheet, options } });
            }
        }
        Ok(outputs)
    }

    fn svg(&self, map: Map) -> Result<Vec<Output>, ExportError> {
        let sheet = self.sheet(self.scene(&map, WHOLE), self.recipe.paper)?;
        let options = SvgOptions {
            text: self.recipe.text,
            transparent: self.recipe.transparent,
            mm_per_unit: self.recipe.paper.map(|_| sheet.mm_per_unit),
        };
        Ok(vec![Output::new(Content::Svg { sheet, map, options })])
    }

    fn pdf(&self, map: Map) -> Result<Vec<Output>, ExportError> {
        let maps = match self.recipe.pages {
            Some(Pages::Stages) => self.parts(&map, self.recipe.paper.unwrap_or(Paper::A4)),
            Some(Pages::One | Pages::Tiles) | None => vec![map],
        };
        let count = maps.len();
        let pages =
            maps.into_iter().zip(1..).map(|(map, number)| Ok((map.clone(), self.sheets(&map, (number, count))?)));
        let pages = pages.collect::<Result<Vec<_>, ExportError>>()?;
        let options = PdfOptions { transparent: self.recipe.transparent };
        Ok(vec![Output::new(Content::Pdf { pages, options })])
    }

    fn pptx(&self, map: &Map) -> Result<Vec<Output>, ExportError> {
        let one = self.recipe.pages == Some(Pages::One);
        let paper = self.recipe.paper.or((!one).then_some(Paper::Slide));
        let maps = match (one, paper) {
            (false, Some(paper)) => self.parts(map, paper),
            (true, _) | (false, None) => vec![map.clone()],
        };
        let count = maps.len();
        let slides = maps.into_iter().zip(1..).map(|(map, number)| {
            let sheet = self.sheet(self.scene(&map, (number, count)), paper)?;
            Ok((map, sheet))
        });
        let slides = slides.collect::<Result<_, ExportError>>()?;
        Ok(vec![Output::new(Content::Pptx { slides, options: house::slides(self.look) })])
    }
}

/// What prints sharply without needless pixels: posters are seen from further away.
fn usual_dpi(recipe: &Recipe) -> f64 {
    match recipe.paper {
        Some(Paper::A0 | Paper::A1 | Paper::A2 | Paper::Slide | Paper::Custom { .. }) => 150.0,
        Some(Paper::A3 | Paper::A4 | Paper::Letter | Paper::Tabloid) | None => 300.0,
    }
}

impl Output {
    fn new(content: Content) -> Output {
        Output { suffix: String::new(), content }
    }

    /// Writes the file. The same plan gives the same bytes.
    ///
    /// # Errors
    /// As those of the format's own function.
    pub fn write(&self, sink: impl Write, progress: &Progress) -> Result<(), ExportError> {
        if progress.is_cancelled() {
            return Err(ExportError::Cancelled);
        }
        match &self.content {
            Content::Png { sheet, options } => export::png(&sheet.scene, options, sink, progress),
            Content::Svg { sheet, map, options } => export::svg(&sheet.scene, map, options, sink, progress),
            Content::Pdf { pages, options } => {
                let parts: Vec<PdfPart> = pages.iter().map(|(map, sheets)| PdfPart { map, sheets }).collect();
                export::pdf(&parts, options, sink, progress)
            }
            Content::Pptx { slides, options } => {
                let slides: Vec<Slide> = slides.iter().map(|(map, sheet)| Slide { map, sheet }).collect();
                export::pptx(&slides, options, sink, progress)
            }
            Content::Xlsx { map, options } => export::xlsx(map, options, sink, progress),
            Content::Markdown { map, footer } => export::markdown(map, footer, sink, progress),
            Content::Data { map, format } => data(map, *format, sink, progress),
        }
    }

    /// The same picture with about so many pixels; what is not made of pixels is written as it is.
    ///
    /// # Errors
    /// As [`Output::write`].
    pub fn write_smaller(&self, pixels: f64, sink: impl Write, progress: &Progress) -> Result<(), ExportError> {
        let Content::Png { sheet, options } = &self.content else { return self.write(sink, progress) };
        let size = sheet.scene.size;
        let width = (pixels * size.width / size.height).sqrt().ceil().clamp(1.0, 1e6) as u32;
        let options = PngOptions { size: PngSize::Width(width), ..options.clone() };
        export::png(&sheet.scene, &options, sink, progress)
    }

    /// The kind of file.
    pub fn format(&self) -> Format {
        match &self.content {
            Content::Png { .. } => Format::Png,
            Content::Svg { .. } => Format::Svg,
            Content::Pdf { .. } => Format::Pdf,
            Content::Pptx { .. } => Format::Pptx,
            Content::Xlsx { .. } => Format::Xlsx,
            Content::Markdown { .. } => Format::Markdown,
            Content::Data { format, .. } => *format,
        }
    }

    /// Width and height in pixels, where it is a picture made of them.
    pub fn pixels(&self) -> Option<(u32, u32)> {
        match &self.content {
            Content::Png { sheet, options } => options.pixels(&sheet.scene).ok(),
            Content::Svg { .. } | Content::Pdf { .. } | Content::Pptx { .. } => None,
            Content::Xlsx { .. } | Content::Markdown { .. } | Content::Data { .. } => None,
        }
    }

    /// Whether the paper is left out.
    pub fn is_transparent(&self) -> bool {
        match &self.content {
            Content::Png { options, .. } => options.transparent,
            Content::Svg { options, .. } => options.transparent,
            Content::Pdf { options, .. } => options.transparent,
            Content::Pptx { .. } | Content::Xlsx { .. } | Content::Markdown { .. } | Content::Data { .. } => false,
        }
    }

    /// Millimetres of a unit of one of its sheets, where it is printed as large as the file says. Programs take a
    /// picture that does not say it for one of 96 dots per inch.
    pub fn mm_per_unit(&self, sheet: &Sheet) -> f64 {
        match (&self.content, self.pixels()) {
            (Content::Png { options, .. }, Some((width, _))) => {
                f64::from(width) / sheet.scene.size.width / options.dpi.unwrap_or(96.0) * 25.4
            }
            (Content::Png { .. } | Content::Svg { .. } | Content::Pdf { .. }, _)
            | (Content::Pptx { .. } | Content::Xlsx { .. } | Content::Markdown { .. } | Content::Data { .. }, _) => {
                sheet.mm_per_unit
            }
        }
    }

    /// The pages it shows, and how large they are.
    pub fn sheets(&self) -> Vec<&Sheet> {
        match &self.content {
            Content::Png { sheet, .. } | Content::Svg { sheet, .. } => vec![sheet],
            Content::Pdf { pages, .. } => pages.iter().flat_map(|(_, sheets)| sheets).collect(),
            Content::Pptx { slides, .. } => slides.iter().map(|(_, sheet)| sheet).collect(),
            Content::Xlsx { .. } | Content::Markdown { .. } | Content::Data { .. } => Vec::new(),
        }
    }

    /// The pages it shows.
    pub fn scenes(&self) -> Vec<&Scene> {
        self.sheets().into_iter().map(|sheet| &sheet.scene).collect()
    }
}

fn data(map: &Map, format: Format, mut sink: impl Write, progress: &Progress) -> Result<(), ExportError> {
    match format {
        Format::Csv => export::csv(map, sink, progress),
        Format::Mermaid => export::mermaid(map, sink, progress),
        Format::Json => Ok(sink.write_all(format::json(map).as_bytes())?),
        // The others have options and do not come here.
        Format::Png | Format::Svg | Format::Pdf | Format::Pptx | Format::Xlsx | Format::Markdown => {
            Err(ExportError::Measure)
        }
    }
}
