//! Everything that is asked for when a map is handed over; kept and shared as RON.

mod written;

use std::path::Path;

use crate::assets;
use crate::diag::{Message, Problem};
use crate::export::{Format, Orientation, Paper, SvgText};
use crate::layout::{Board, Lens};

/// How a map is handed over. What is left out takes what suits the format.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Recipe {
    pub format: Option<Format>,
    /// Further kinds of files to be made in the same go.
    pub also: Vec<Format>,
    /// The boards that are shown; the journey alone where none is named. Tables and texts tell of the whole map.
    pub boards: Vec<Board>,
    /// What the journey is looked at by.
    pub lens: Lens,
    /// What there is to be a file of its own for.
    pub each: Option<Each>,
    /// The name of a theme, or the path of a theme file; [`super::Look::find`] finds it.
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

    pub fn name(self) -> &'static str {
        match self {
            Pages::One => "one",
            Pages::Tiles => "tiles",
            Pages::Stages => "stages",
        }
    }

    pub fn from_name(name: &str) -> Option<Pages> {
        match name {
            "one" => Some(Pages::One),
            "tiles" => Some(Pages::Tiles),
            "stages" => Some(Pages::Stages),
            _ => None,
        }
    }
}

/// What there may be a file of its own for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Each {
    /// The map as each persona makes the journey: with that persona and their curves alone.
    Persona,
}

impl Each {
    /// What the command line and presets call them.
    pub const NAMES: [&'static str; 1] = ["persona"];

    pub fn name(self) -> &'static str {
        match self {
            Each::Persona => "persona",
        }
    }

    pub fn from_name(name: &str) -> Option<Each> {
        match name {
            "persona" => Some(Each::Persona),
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

impl Recipe {
    /// Every kind of file that is asked for, each once; a PNG where none is named.
    pub fn formats(&self) -> Vec<Format> {
        let mut formats = vec![self.format.unwrap_or(Format::Png)];
        for format in &self.also {
            if !formats.contains(format) {
                formats.push(*format);
            }
        }
        formats
    }

    /// The same for one kind of file alone.
    pub fn in_format(&self, format: Format) -> Recipe {
        Recipe { format: Some(format), also: Vec::new(), ..self.clone() }
    }

    /// The same recipe, read from a file in `folder`: a theme file it names is looked for there.
    pub fn beside(mut self, folder: &Path) -> Recipe {
        let is_path = |name: &String| Path::new(name).extension().is_some();
        if let Some(theme) = self.theme.as_ref().filter(|name| is_path(name)) {
            self.theme = Some(folder.join(theme).display().to_string());
        }
        self
    }

    /// Boards by their names with commas between them, each once; `all` for every one of them. `None` where one is
    /// unknown or there is none.
    pub fn boards_named(names: &str) -> Option<Vec<Board>> {
        let mut boards = Vec::new();
        for name in names.split(',').map(str::trim) {
            let named = if name == "all" { Board::ALL.to_vec() } else { vec![Board::from_name(name)?] };
            boards.extend(named.into_iter().filter(|board| !boards.contains(board)).collect::<Vec<_>>());
        }
        (!boards.is_empty()).then_some(boards)
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

    /// What [`Recipe::orientation_named`] calls it.
    pub fn orientation_name(orientation: Orientation) -> &'static str {
        match orientation {
            Orientation::Automatic => "auto",
            Orientation::Portrait => "portrait",
            Orientation::Landscape => "landscape",
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

    /// What [`Recipe::text_named`] calls it.
    pub fn text_name(text: SvgText) -> &'static str {
        match text {
            SvgText::Overlaid => "overlaid",
            SvgText::Fonts => "fonts",
            SvgText::Outlines => "outlines",
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
