//! The recipe as it stands in a file: read, and printed the same way.

use serde::{Deserialize, Serialize};

use super::{Each, Pages, Recipe, RecipeError};
use crate::export::{Format, Orientation, Paper, SvgText};
use crate::layout::Lens;

/// Names instead of our enums, so that people can write a preset by hand.
#[derive(Deserialize, Serialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Written {
    /// Several with commas between them, as the command line has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<String>,
    /// Several with commas between them.
    #[serde(skip_serializing_if = "Option::is_none")]
    board: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lens: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    each: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scale: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    width: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dpi: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paper: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    orientation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    margin: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tile: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overlap: Option<f64>,
    #[serde(skip_serializing_if = "is_no")]
    transparent: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
fn is_no(value: &bool) -> bool {
    !value
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

impl Recipe {
    /// Reads a preset.
    ///
    /// # Errors
    /// [`RecipeError`] for what is no preset, and for names that nothing has.
    pub fn read(text: &str) -> Result<Recipe, RecipeError> {
        let written: Written = options()
            .from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| RecipeError::Unreadable(error.to_string()))?;
        let mut formats = known("format", written.format, formats_named)?.unwrap_or_default().into_iter();
        Ok(Recipe {
            format: formats.next(),
            also: formats.collect(),
            boards: known("board", written.board, Recipe::boards_named)?.unwrap_or_default(),
            lens: known("lens", written.lens, Lens::from_name)?.unwrap_or_default(),
            each: known("each", written.each, Each::from_name)?,
            theme: written.theme,
            scale: written.scale,
            width: written.width,
            dpi: written.dpi,
            paper: known("paper", written.paper, Paper::from_name)?,
            orientation: known("orientation", written.orientation, Recipe::orientation_named)?.unwrap_or_default(),
            margin: written.margin,
            pages: known("pages", written.pages, Pages::from_name)?,
            tile: known("tile", written.tile, Paper::from_name)?,
            overlap: written.overlap,
            transparent: written.transparent,
            text: known("text", written.text, Recipe::text_named)?.unwrap_or_default(),
        })
    }

    /// The text of a preset. [`Recipe::read`] makes the same recipe of it, as long as its papers are between
    /// [`crate::export::SIDES`] and its numbers finite.
    pub fn print(&self) -> String {
        let named = |name: &str| Some(name.to_owned());
        let orientation = Recipe::orientation_name(self.orientation);
        let formats = || self.formats().iter().map(|format| format.ending()).collect::<Vec<_>>().join(",");
        let written = Written {
            format: self.format.map(|_| formats()),
            board: Some(self.boards.iter().map(|board| board.name()).collect::<Vec<_>>().join(","))
                .filter(|names| !names.is_empty()),
            lens: named(self.lens.name()).filter(|_| self.lens != Lens::None),
            each: self.each.map(|each| each.name().to_owned()),
            theme: self.theme.clone(),
            scale: self.scale,
            width: self.width,
            dpi: self.dpi,
            paper: self.paper.map(Paper::word),
            orientation: named(orientation).filter(|_| self.orientation != Orientation::default()),
            margin: self.margin,
            pages: self.pages.map(|pages| pages.name().to_owned()),
            tile: self.tile.map(Paper::word),
            overlap: self.overlap,
            transparent: self.transparent,
            text: named(Recipe::text_name(self.text)).filter(|_| self.text != SvgText::default()),
        };
        let pretty = ron::ser::PrettyConfig::new().new_line("\n");
        // Names and numbers can always be written.
        options().to_string_pretty(&written, pretty).unwrap_or_default() + "\n"
    }
}

/// The kinds of files that are named, each once; `None` where one of them is unknown or there is none.
fn formats_named(names: &str) -> Option<Vec<Format>> {
    let mut formats = Vec::new();
    for name in names.split(',').map(str::trim) {
        let format = Format::of_ending(name)?;
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    (!formats.is_empty()).then_some(formats)
}

fn known<T>(
    field: &'static str,
    value: Option<String>,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, RecipeError> {
    match value {
        None => Ok(None),
        Some(value) => read(&value).map(Some).ok_or(RecipeError::Unknown { field, value }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Board;

    #[test]
    fn a_preset_reads_as_people_would_write_it() {
        let recipe = Recipe {
            format: Some(Format::Pdf),
            also: vec![Format::Png],
            boards: vec![Board::Gaps, Board::Journey],
            lens: Lens::Gaps,
            each: Some(Each::Persona),
            paper: Some(Paper::Custom { width: 600.0, height: 1000.5 }),
            margin: Some(5.0),
            ..Recipe::default()
        };
        let text = "(\n    format: \"pdf,png\",\n    board: \"gaps,journey\",\n    lens: \"gaps\",\n    each: \"persona\",\n    paper: \"600x1000.5\",\n    margin: 5.0,\n)\n";
        assert_eq!(recipe.print(), text);
        assert_eq!(Recipe::read(text), Ok(recipe));
        assert_eq!(
            Recipe::read("(format: \" pdf , pdf,md\")").map(|recipe| recipe.formats()),
            Ok(vec![Format::Pdf, Format::Markdown])
        );
        for wrong in [
            "(format: \"\")",
            "(format: \"pdf,bmp\")",
            "(each: \"lane\")",
            "(lens: \"rose\")",
            "(board: \"walls\")",
            "(board: \"\")",
        ] {
            assert!(Recipe::read(wrong).is_err(), "{wrong}");
        }
    }
}
