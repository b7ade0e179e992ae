//! Handing the map over from the window: what is asked for, how it will look, and the files it becomes.

mod boards;
mod estimate;
mod fields;
mod flow;
mod order;
mod presets;
mod preview;
mod scope;
mod task;

use std::path::Path;
use std::sync::Arc;

use crate::deliver::{Part, Recipe};
use crate::edit::Selection;
use crate::export::Format;
use crate::model::Map;

pub use boards::toggled;
pub use estimate::Estimate;
pub use fields::{Field, Sizing, applies};
pub use flow::{PresetStep, handed_over, looked, make, open, preset, preset_file, work};
pub use order::{Order, Outcome, base};
pub use presets::{Presets, is_name};
pub use preview::{Preview, Shown};
pub use scope::{Scope, selected};
pub use task::{Answer, Excerpt, Facts, Made};

/// The export dialog while it is open.
#[derive(Debug)]
pub struct Handover {
    pub map: Arc<Map>,
    pub recipe: Recipe,
    pub scope: Scope,
    /// What is selected on the map, where that can be handed over by itself.
    pub selected: Option<Part>,
    pub preview: Preview,
    pub presets: Presets,
    /// The names of one's own themes.
    pub themes: Vec<String>,
    /// The name being given to a preset.
    pub naming: Option<Naming>,
}

/// A preset being named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    pub name: String,
    /// What it was called before; `None` for a new one.
    pub from: Option<String>,
    /// Whether the field has been given the keyboard.
    pub greeted: bool,
}

impl Handover {
    /// A dialog for this map, filled in as it was last time.
    pub fn new(map: Arc<Map>, selection: &Selection, presets: Presets, last: Option<&Path>) -> Handover {
        let last = last.and_then(|path| crate::files::small_text(path).ok()).and_then(|text| Recipe::read(&text).ok());
        let recipe = last.or_else(|| Recipe::preset("screen")).unwrap_or_default();
        let selected = scope::selected(&map, selection);
        let (scope, preview, themes) = (Scope::Whole, Preview::default(), Vec::new());
        Handover { map, recipe, scope, selected, preview, presets, themes, naming: None }
    }

    /// What is handed over.
    pub fn part(&self) -> Part {
        self.scope.part(self.selected.as_ref())
    }

    /// What is asked for, ready to be carried out.
    pub fn order(&self) -> Order {
        Order { recipe: self.recipe.clone(), part: self.part(), several: self.makes_several(), replace: Vec::new() }
    }

    /// The kind of file that is looked at.
    pub fn format(&self) -> Format {
        self.recipe.format.unwrap_or(Format::Png)
    }

    /// Whether there may be more than one file: the name that is asked for is then only how their names begin.
    fn makes_several(&self) -> bool {
        let formats = self.recipe.formats();
        let apart = self.recipe.each.is_some() && self.map.personas.len() > 1;
        let pages = self.recipe.pages.is_some_and(|pages| pages != crate::deliver::Pages::One);
        let pictures = formats.iter().any(|format| matches!(format, Format::Png | Format::Svg));
        let boards = self.recipe.boards.len() > 1 && pictures;
        formats.len() > 1 || apart || boards || pages && formats.contains(&Format::Png)
    }
}
