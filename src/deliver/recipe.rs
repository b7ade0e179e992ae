//! Everything that is asked for when a map is handed over; kept and shared as RON.

use serde::Deserialize;

use crate::assets;
use crate::diag::{Message, Problem};
use crate::export::{Format, Orientation, Paper, SvgText};
use crate::theme;

/// How a map is handed over. What is left out takes what suits the format.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Recipe {
    pub format: Option<Format>,
    /// The name of a shipped theme.
    pub theme: Option<String>,
    /// Pixels per document unit.
    pub scale: Option<f64>,
    /// Pixels across.
    pub width: Option<u32>,
    /// Dots per inch.
    pub dpi: Option<f64>,
    /// The sheet the page is put on; without one, the sheet is as large as the page.
    pub paper: Option<Paper>,
    pub orientation: Orientation,
    /// Millimetres left free at each edge of the paper, beside the page's own margin.
    pub margin: Option<f64>,
    pub pages: Option<Pages>,
    /// What goes through the printer, where the sheet is cut into tiles.
    pub tile: Option<Paper>,
    /// Millimetres that neighbouring tiles share.
    pub overlap: Option<f64>,
    pub transparent: bool,
    /// How texts are put into an SVG.
    pub text: SvgText,
}

/// How many pages there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pages {
    /// One, however large.
    One,
    /// The sheet cut into tiles, behind an overview.
    Tiles,
    /// As many stages on each as suit its shape, lanes named anew.
    Stages,
}

impl Pages {
    /// What the command line and presets call them.
    pub const NAMES: [&'static str; 3] = ["one", "tiles", "stages"];

    pub fn from_name(name: &str) -> Option<Pages> {
        match name {
            "one" => Some(Pages::One),
            "tiles" => Some(Pages::Tiles),
            "stages" => Some(Pages::Stages),
            _ => None,
        }
    }
}

/// What a preset may look like, for hints.
const EXAMPLE: &str = "(format: \"pdf\", paper: \"a3\")";

/// Why a preset cannot be used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum RecipeError {
    #[error("this is no preset: {0}")]
    Unreadable(String),
    #[error("{field}: there is no {value}")]
    Unknown { field: &'static str, value: String },
}

impl RecipeError {
    /// The same as a sentence with a hint.
    pub fn problem(&self) -> Problem {
        match self {
            RecipeError::Unreadable(reason) => {
                Problem::error(Message::new("problem-preset-unreadable").with("reason", reason.as_str()))
                    .hint(Message::new("problem-preset-hint").with("example", EXAMPLE))
            }
            RecipeError::Unknown { field, value } => Problem::error(
                Message::new("problem-preset-unknown").with("field", *field).with("value", value.as_str()),
            )
            .hint(Message::new("problem-preset-hint").with("example", EXAMPLE)),
        }
    }
}

/// The recipe as it stands in a file.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Written {
    format: Option<String>,
    theme: Option<String>,
    scale: Option<f64>,
    width: Option<u32>,
    dpi: Option<f64>,
    paper: Option<String>,
    orientation: Option<String>,
    margin: Option<f64>,
    pages: Option<String>,
    tile: Option<String>,
    overlap: Option<f64>,
    transparent: bool,
    text: Option<String>,
}

impl Recipe {
    /// Reads a preset.
    ///
    /// # Errors
    /// [`RecipeError`] for what is no preset, and for names that nothing has.
    pub fn read(text: &str) -> Result<Recipe, RecipeError> {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let written: Written = options
            .from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| RecipeError::Unreadable(error.to_string()))?;
        let themes = |name: &str| theme::NAMES.contains(&name).then(|| name.to_owned());
        Ok(Recipe {
            format: known("format", written.format, Format::of_ending)?,
            theme: known("theme", written.theme, themes)?,
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

    /// An orientation by its name: `auto`, `portrait` or `landscape`.
    pub fn orientation_named(name: &str) -> Option<Orientation> {
        match name {
            "auto" => Some(Orientation::Automatic),
            "portrait" => Some(Orientation::Portrait),
            "landscape" => Some(Orientation::Landscape),
            _ => None,
        }
    }

    /// How texts are put into an SVG, by its name: `overlaid`, `fonts` or `outlines`.
    pub fn text_named(name: &str) -> Option<SvgText> {
        match name {
            "overlaid" => Some(SvgText::Overlaid),
            "fonts" => Some(SvgText::Fonts),
            "outlines" => Some(SvgText::Outlines),
            _ => None,
        }
    }

    /// A preset that comes with the program.
    pub fn preset(name: &str) -> Option<Recipe> {
        let (_, text) = assets::PRESETS.iter().find(|(known, _)| *known == name)?;
        Recipe::read(text).ok()
    }
}

/// The names of the presets that come with the program.
pub fn presets() -> impl Iterator<Item = &'static str> {
    assets::PRESETS.iter().map(|(name, _)| *name)
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

    #[test]
    fn shipped_presets_are_sound() {
        for name in presets() {
            assert!(Recipe::preset(name).unwrap().format.is_some(), "{name}");
        }
        assert_eq!(Recipe::preset("poster").unwrap().paper, Some(Paper::A0));
    }

    #[test]
    fn what_a_preset_does_not_know_is_named() {
        assert_eq!(Recipe::read("()"), Ok(Recipe::default()));
        assert!(matches!(Recipe::read("(colour: \"red\")"), Err(RecipeError::Unreadable(_))));
        let wrong = RecipeError::Unknown { field: "paper", value: "a9".to_owned() };
        assert_eq!(Recipe::read("(paper: \"a9\")"), Err(wrong));
    }
}
