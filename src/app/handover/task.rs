//! What the dialog has done on other threads: the files laid out, a page painted, sizes measured.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use egui::ColorImage;

use super::estimate::{self, Estimate};
use crate::deliver::{self, Look, Output, Pages, Part, Plan, Recipe};
use crate::diag::Problem;
use crate::export::raster::{self, View};
use crate::export::{Format, Legibility, Progress, Sheet};
use crate::geom::Point;
use crate::i18n::Lang;
use crate::model::Map;
use crate::text::Fonts;

/// Everything a task needs to know.
#[derive(Clone)]
pub struct Surroundings {
    pub map: Arc<Map>,
    pub fonts: Arc<Fonts>,
    pub lang: Lang,
    /// Where themes are looked for by name.
    pub themes: Option<PathBuf>,
}

impl Surroundings {
    /// The look a recipe asks for.
    ///
    /// # Errors
    /// A theme that is not there, or cannot be read.
    pub fn look(&self, recipe: &Recipe) -> Result<Look, Problem> {
        Look::find(recipe.theme.as_deref(), self.themes.as_deref(), &self.fonts)
    }
}

/// A piece of work, so that the window goes on.
#[derive(Debug, Clone)]
pub enum Task {
    /// Lays out every file.
    Plan { recipe: Recipe, part: Part },
    /// Paints a page as large as fits into so many pixels.
    Page { made: Arc<Made>, page: usize, room: [u16; 2] },
    /// Looks for a size that reads.
    Enlarge { recipe: Recipe, part: Part },
    /// Measures how large the files will be.
    Measure { made: Arc<Made> },
}

/// What came of a task.
#[derive(Debug)]
pub enum Answer {
    Planned(Result<Arc<Made>, Problem>),
    Painted { page: usize, room: [u16; 2], image: ColorImage },
    Enlarged(Option<Recipe>),
    Measured(Option<Estimate>),
}

/// Every file laid out, ready to be looked at.
pub struct Made {
    /// One for each kind of file; the first is looked at.
    plans: Vec<Plan>,
    pub facts: Facts,
    /// What a file without pages says.
    pub excerpt: Option<Excerpt>,
}

/// What can be told of the files before they are written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    pub files: usize,
    /// Pages of the kind that is looked at, over all its files.
    pub pages: usize,
    /// Of the first page: pixels, where it has them, and centimetres.
    pub pixels: Option<(u32, u32)>,
    pub centimetres: Option<(f64, f64)>,
    pub reading: Option<Legibility>,
    /// Texts that are not in their font, and what there is to say about the theme.
    pub warnings: Vec<Problem>,
    /// Seconds it took to lay them out.
    pub seconds: f64,
}

/// The beginning of a file of text, or of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Excerpt {
    Lines {
        text: String,
        is_whole: bool,
    },
    /// Rows of cells, the headings first.
    Table {
        rows: Vec<Vec<String>>,
        is_whole: bool,
    },
}

impl std::fmt::Debug for Made {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Made").field("facts", &self.facts).finish_non_exhaustive()
    }
}

impl Task {
    /// Does the work.
    pub fn carry_out(self, around: &Surroundings, progress: &Progress) -> Answer {
        match self {
            Task::Plan { recipe, part } => Answer::Planned(Made::new(&recipe, &part, around).map(Arc::new)),
            Task::Page { made, page, room } => {
                let image =
                    made.paint(page, room).unwrap_or_else(|| ColorImage::filled([1, 1], egui::Color32::TRANSPARENT));
                Answer::Painted { page, room, image }
            }
            Task::Enlarge { recipe, part } => {
                let look = around.look(&recipe).ok();
                Answer::Enlarged(
                    look.and_then(|look| deliver::enlarged(&around.map, &part, &recipe, &look, around.lang)),
                )
            }
            Task::Measure { made } => Answer::Measured(made.measure(progress)),
        }
    }

    /// What to answer where the work broke off.
    pub fn broken(&self, problem: Problem) -> Answer {
        match self {
            Task::Plan { .. } => Answer::Planned(Err(problem)),
            Task::Page { page, room, .. } => Answer::Painted {
                page: *page,
                room: *room,
                image: ColorImage::filled([1, 1], egui::Color32::TRANSPARENT),
            },
            Task::Enlarge { .. } => Answer::Enlarged(None),
            Task::Measure { .. } => Answer::Measured(None),
        }
    }
}

impl Made {
    fn new(recipe: &Recipe, part: &Part, around: &Surroundings) -> Result<Made, Problem> {
        let Surroundings { map, lang, .. } = around;
        let look = around.look(recipe)?;
        let started = Instant::now();
        let plans = recipe.formats().into_iter();
        let plans = plans.map(|format| deliver::plan(map, part, &recipe.in_format(format), &look, *lang));
        let plans: Vec<Plan> = plans.collect::<Result<_, _>>().map_err(|error| error.problem())?;
        let seconds = started.elapsed().as_secs_f64();
        let single = recipe.in_format(recipe.format.unwrap_or(Format::Png));
        let reading = match recipe.pages {
            // Laid out once more, because tiles are read when they are one sheet again.
            Some(Pages::Tiles) => {
                deliver::reading(map, part, &single, &look, *lang).map_err(|error| error.problem())?
            }
            Some(Pages::One | Pages::Stages) | None => plans.first().and_then(Plan::reading),
        };
        let mut warnings = look.problems;
        for warning in plans.iter().flat_map(|plan| &plan.warnings) {
            if !warnings.contains(warning) {
                warnings.push(warning.clone());
            }
        }
        let mut made = Made { plans, facts: Facts::default(), excerpt: None };
        let first = made.sheets().next();
        made.facts = Facts {
            files: made.plans.iter().map(|plan| plan.outputs.len()).sum(),
            pages: made.sheets().count(),
            pixels: first.and_then(|(output, _)| output.pixels()),
            centimetres: first.map(|(output, sheet)| {
                let size = sheet.scene.size * output.mm_per_unit(sheet) / 10.0;
                (size.width, size.height)
            }),
            reading,
            warnings,
            seconds,
        };
        made.excerpt = made.shown().and_then(|plan| plan.outputs.first()).and_then(|output| excerpt(output, map, part));
        Ok(made)
    }

    fn shown(&self) -> Option<&Plan> {
        self.plans.first()
    }

    /// The pages of the kind of file that is looked at.
    fn sheets(&self) -> impl Iterator<Item = (&Output, &Sheet)> {
        let outputs = self.shown().into_iter().flat_map(|plan| &plan.outputs);
        outputs.flat_map(|output| output.sheets().into_iter().map(move |sheet| (output, sheet)))
    }

    /// What the page is called: that of a tile, or what tells its file from the others.
    pub fn page_name(&self, page: usize) -> String {
        let Some((output, sheet)) = self.sheets().nth(page) else { return String::new() };
        if sheet.name.is_empty() { output.suffix.trim_start_matches('-').to_owned() } else { sheet.name.clone() }
    }

    fn paint(&self, page: usize, [width, height]: [u16; 2]) -> Option<ColorImage> {
        let (output, sheet) = self.sheets().nth(page)?;
        let size = sheet.scene.size;
        let scale = (f64::from(width) / size.width).min(f64::from(height) / size.height);
        let side = |length: f64, most: u16| (length * scale).round().clamp(1.0, f64::from(most)) as u16;
        let view = View {
            origin: Point::ZERO,
            scale,
            width: side(size.width, width),
            height: side(size.height, height),
            paper: (!output.is_transparent()).then_some(sheet.scene.background),
        };
        let pixels = raster::paint(&sheet.scene, view);
        Some(ColorImage::from_rgba_premultiplied([usize::from(view.width), usize::from(view.height)], &pixels))
    }

    fn measure(&self, progress: &Progress) -> Option<Estimate> {
        let mut all = Estimate { bytes: 0.0, seconds: self.facts.seconds };
        for plan in &self.plans {
            let one = estimate::measure(plan.outputs.iter(), progress)?;
            all = Estimate { bytes: all.bytes + one.bytes, seconds: all.seconds + one.seconds };
        }
        Some(all)
    }
}

/// What the beginning of a file without pages says. A workbook's cards are those of the table.
fn excerpt(output: &Output, map: &Map, part: &Part) -> Option<Excerpt> {
    let progress = Progress::new();
    match output.format() {
        Format::Csv | Format::Markdown | Format::Mermaid | Format::Json => {
            let mut head = Head::default();
            output.write(&mut head, &progress).ok()?;
            let text = String::from_utf8_lossy(&head.bytes);
            let mut lines = text.trim_start_matches('\u{feff}').lines();
            let text: Vec<String> =
                lines.by_ref().take(LINES).map(|line| line.chars().take(LETTERS).collect()).collect();
            let is_whole = head.is_whole && lines.next().is_none();
            Some(Excerpt::Lines { text: text.join("\n"), is_whole })
        }
        Format::Xlsx => {
            let mut bytes = Vec::new();
            crate::export::csv(&part.told(map), &mut bytes, &progress).ok()?;
            let text = String::from_utf8_lossy(&bytes);
            let mut rows = rows(text.trim_start_matches('\u{feff}'));
            let is_whole = rows.len() <= LINES;
            rows.truncate(LINES);
            Some(Excerpt::Table { rows, is_whole })
        }
        Format::Png | Format::Svg | Format::Pdf | Format::Pptx => None,
    }
}

fn rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let rows = reader.records().map_while(Result::ok).take(LINES + 1);
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

/// So many lines of a file are looked at, and so many letters of each.
const LINES: usize = 200;
const LETTERS: usize = 300;

/// Keeps the beginning of what is written.
struct Head {
    bytes: Vec<u8>,
    is_whole: bool,
}

impl Default for Head {
    fn default() -> Head {
        Head { bytes: Vec::new(), is_whole: true }
    }
}

/// Bytes of the beginning.
const HEAD: usize = 128 << 10;

impl Write for Head {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let kept = bytes.len().min(HEAD.saturating_sub(self.bytes.len()));
        self.bytes.extend_from_slice(bytes.get(..kept).unwrap_or_default());
        self.is_whole &= kept == bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{assets, format};

    fn made(recipe: &str) -> Made {
        let map = Arc::new(format::open(assets::examples()[0].ron).unwrap().map);
        let around = Surroundings { map, fonts: Arc::new(Fonts::shipped_only()), lang: Lang::En, themes: None };
        Made::new(&Recipe::read(recipe).unwrap(), &Part::default(), &around).unwrap()
    }

    #[test]
    fn a_page_is_painted_as_large_as_fits() {
        let made = made("(format: \"pdf\", paper: \"a3\")");
        assert_eq!((made.facts.files, made.facts.pages), (1, 1));
        let image = made.paint(0, [400, 400]).unwrap();
        assert_eq!(image.size, [400, 283]);
        assert!(made.paint(1, [400, 400]).is_none());
        assert_eq!(made.facts.centimetres.map(|(wide, high)| (wide.round(), high.round())), Some((42.0, 30.0)));
    }

    #[test]
    fn tiles_are_files_of_their_own_with_names() {
        let made = made("(format: \"png\", paper: \"a1\", pages: \"tiles\", tile: \"a3\")");
        assert!(made.facts.files > 3 && made.facts.files == made.facts.pages);
        assert_eq!((made.page_name(0).as_str(), made.page_name(1).as_str()), ("", "A1"));
    }

    #[test]
    fn files_without_pages_show_what_they_say() {
        let Some(Excerpt::Lines { text, .. }) = made("(format: \"md\")").excerpt else { panic!("no text") };
        assert!(text.starts_with('#'));
        let Some(Excerpt::Table { rows, .. }) = made("(format: \"xlsx\")").excerpt else { panic!("no table") };
        assert!(rows.len() > 10 && rows.iter().all(|row| row.len() == rows[0].len()));
        assert!(made("(format: \"svg\")").excerpt.is_none());
    }
}
