//! From how far what is handed over reads, and what makes it read from far enough.

use super::look::Look;
use super::part::Part;
use super::plan::{Plan, plan};
use super::recipe::{Pages, Recipe};
use crate::export::{ExportError, Format, Legibility, Paper, legibility};
use crate::i18n::Lang;
use crate::model::Map;

/// Metres between the eyes and a sheet in the hand: what reads from here is large enough.
pub const READ_FROM: f64 = 0.4;

/// The smallest text of all pages, as large as it is printed. `None` where there is none, and for tables and texts.
/// Tiles are glued together and count as the sheet they were.
///
/// # Errors
/// Those of [`plan`].
pub fn reading(
    map: &Map,
    part: &Part,
    recipe: &Recipe,
    look: &Look,
    fallback: Lang,
) -> Result<Option<Legibility>, ExportError> {
    let pages = recipe.pages.filter(|pages| *pages != Pages::Tiles);
    Ok(plan(map, part, &Recipe { pages, ..recipe.clone() }, look, fallback)?.reading())
}

impl Plan {
    /// The smallest text of all its sheets, as large as it is printed; tiles count one by one.
    pub fn reading(&self) -> Option<Legibility> {
        let outputs = self.outputs.iter();
        let sheets = outputs.flat_map(|output| output.sheets().into_iter().map(move |sheet| (output, sheet)));
        let all = sheets.filter_map(|(output, sheet)| {
            let read = legibility(sheet)?;
            // A picture without paper is printed as large as its dots per inch make it.
            let grown = output.mm_per_unit(sheet) / sheet.mm_per_unit;
            Some(Legibility { points: read.points * grown, metres: read.metres * grown })
        });
        all.min_by(|a, b| a.points.total_cmp(&b.points))
    }
}

/// The same recipe, made larger so that its smallest text reads from [`READ_FROM`]: by the next paper that does, by a
/// larger scale where there is no paper, or by spreading the stages over several slides. `None` where nothing does.
pub fn enlarged(map: &Map, part: &Part, recipe: &Recipe, look: &Look, fallback: Lang) -> Option<Recipe> {
    let read = |recipe: &Recipe| reading(map, part, recipe, look, fallback).ok().flatten().map(|read| read.metres);
    let now = read(recipe)?;
    if now >= READ_FROM || now <= 0.0 {
        return None;
    }
    let reads = |recipe: &Recipe| read(recipe).is_some_and(|metres| metres >= READ_FROM);
    candidates(recipe, READ_FROM / now).into_iter().find(reads)
}

/// What to try, the smallest first. `factor` is how much larger it would have to be.
fn candidates(recipe: &Recipe, factor: f64) -> Vec<Recipe> {
    let on = |paper: Paper| Recipe { paper: Some(paper), ..recipe.clone() };
    let staged = || Recipe { pages: Some(Pages::Stages), ..recipe.clone() };
    match (recipe.format.unwrap_or(Format::Png), recipe.paper) {
        (Format::Png, None) if recipe.pages != Some(Pages::Tiles) => {
            let scale = |scale: f64| (scale * factor * 10.0).ceil() / 10.0;
            let width = |width: u32| (f64::from(width) * factor / 10.0).ceil() * 10.0;
            vec![match recipe.width {
                Some(pixels) => Recipe { width: Some(width(pixels) as u32), ..recipe.clone() },
                None => Recipe { scale: Some(scale(recipe.scale.unwrap_or(super::plan::SCALE))), ..recipe.clone() },
            }]
        }
        // What has the size of the page already: on paper that is large enough.
        (Format::Png | Format::Svg | Format::Pdf, None) => SHEETS.map(on).to_vec(),
        (Format::Pptx, None | Some(Paper::Slide)) => vec![staged()],
        (Format::Png | Format::Svg | Format::Pdf, Some(Paper::Slide)) => vec![staged()],
        (Format::Png | Format::Svg | Format::Pdf | Format::Pptx, Some(paper)) => {
            let larger = |other: &Paper| area(*other) > area(paper);
            let mut all: Vec<Recipe> = SHEETS.into_iter().filter(larger).map(on).collect();
            let size = paper.size();
            let side = |side: f64| (side * factor / 10.0).ceil() * 10.0;
            all.push(on(Paper::Custom { width: side(size.width), height: side(size.height) }));
            if matches!(paper, Paper::Custom { .. }) {
                all.reverse();
            }
            all
        }
        (Format::Xlsx | Format::Csv | Format::Markdown | Format::Mermaid | Format::Json, _) => Vec::new(),
    }
}

/// Sheets every print shop has.
const SHEETS: [Paper; 5] = [Paper::A4, Paper::A3, Paper::A2, Paper::A1, Paper::A0];

fn area(paper: Paper) -> f64 {
    paper.size().area()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{assets, format};

    fn example() -> Map {
        format::open(assets::examples()[0].ron).unwrap().map
    }

    fn usual() -> Look {
        let fonts = std::sync::Arc::new(crate::text::Fonts::shipped_only());
        Look::shipped(crate::theme::DEFAULT, &fonts).unwrap()
    }

    #[test]
    fn what_is_too_small_grows_until_it_reads() {
        let (map, look, part) = (example(), usual(), Part::default());
        let read = |recipe: &Recipe| reading(&map, &part, recipe, &look, Lang::En).unwrap().unwrap().metres;
        let small = [
            "(format: \"pdf\", paper: \"a4\")",
            "(format: \"png\", paper: \"a4\", pages: \"tiles\", tile: \"letter\")",
            "(format: \"svg\", paper: \"200x100\", margin: 5)",
            "(format: \"png\", scale: 0.5)",
            "(format: \"png\", width: 900, dpi: 150)",
        ];
        for text in small {
            let recipe = Recipe::read(text).unwrap();
            assert!(read(&recipe) < READ_FROM, "{text}: {}", read(&recipe));
            let Some(larger) = enlarged(&map, &part, &recipe, &look, Lang::En) else { panic!("nothing for {text}") };
            assert!(read(&larger) >= READ_FROM, "{text}: {larger:?}");
            assert_eq!(enlarged(&map, &part, &larger, &look, Lang::En), None, "{text}");
        }
        let larger = enlarged(&map, &part, &Recipe::read(small[0]).unwrap(), &look, Lang::En).unwrap();
        assert_eq!(larger.paper, Some(Paper::A3));
    }

    #[test]
    fn tables_have_no_letters_to_measure() {
        let (map, look) = (example(), usual());
        let recipe = Recipe { format: Some(Format::Csv), ..Recipe::default() };
        assert_eq!(reading(&map, &Part::default(), &recipe, &look, Lang::En).unwrap(), None);
        assert_eq!(enlarged(&map, &Part::default(), &recipe, &look, Lang::En), None);
    }
}
