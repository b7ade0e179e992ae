//! How pages are to look: a theme by its name or its file, and the fonts to set it in.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diag::{Message, Problem};
use crate::files;
use crate::slip::nearest;
use crate::text::Fonts;
use crate::theme::{self, Font, House, Theme};

/// A theme, and the fonts its pages are set in.
#[derive(Clone)]
pub struct Look {
    pub theme: Arc<Theme>,
    pub fonts: Arc<Fonts>,
    /// What the house's font is called, where there is one.
    pub family: Option<String>,
    /// Warnings about the theme: colours that are hard to read, a font that is not there.
    pub problems: Vec<Problem>,
    /// Whether the font that the theme asks for is not there.
    pub lacks_font: bool,
}

impl Look {
    /// The shipped theme of this name.
    pub fn shipped(name: &str, fonts: &Arc<Fonts>) -> Option<Look> {
        let theme = theme::shipped(name)?;
        let fonts = Arc::clone(fonts);
        Some(Look { theme, fonts, family: None, problems: Vec::new(), lacks_font: false })
    }

    /// The theme of a recipe: a shipped one by its name, a file by its path, or one of `folder` by its name; the usual
    /// one where there is none. `fonts` are those of the program.
    ///
    /// # Errors
    /// A problem with a hint where there is no such theme, or it cannot be read.
    pub fn find(name: Option<&str>, folder: Option<&Path>, fonts: &Arc<Fonts>) -> Result<Look, Problem> {
        let name = name.unwrap_or(theme::DEFAULT);
        if let Some(look) = Look::shipped(name, fonts) {
            return Ok(look);
        }
        Look::of_house(files::theme(&Look::file(name, folder)?)?, fonts)
    }

    /// The file of a theme that is not shipped.
    ///
    /// # Errors
    /// Where there is none: what was probably meant.
    pub fn file(name: &str, folder: Option<&Path>) -> Result<PathBuf, Problem> {
        let path = PathBuf::from(name);
        let is_path = path.components().count() > 1 || path.extension().is_some();
        if is_path || path.is_file() {
            return Ok(path);
        }
        let kept = folder.map(files::themes_in).unwrap_or_default();
        if let Some((_, path)) = kept.iter().find(|(known, _)| known == name) {
            return Ok(path.clone());
        }
        let names: Vec<&str> = theme::NAMES.into_iter().chain(kept.iter().map(|(name, _)| name.as_str())).collect();
        let hint = match nearest(name, &names) {
            Some(meant) => Message::new("theme-meant").with("meant", meant),
            None => Message::new("theme-bases").with("names", names.join(", ")),
        };
        Err(Problem::error(Message::new("theme-none").with("name", name)).hint(hint))
    }

    /// A house's theme, set in its font as far as that is there.
    ///
    /// # Errors
    /// A font file that is none.
    pub fn of_house(house: House, fonts: &Arc<Fonts>) -> Result<Look, Problem> {
        let House { theme, problems } = house;
        let mut look = Look { theme, fonts: Arc::clone(fonts), family: None, problems, lacks_font: false };
        let brand = look.theme.brand.clone();
        if let Some(font) = brand.as_ref().and_then(|brand| brand.font.as_ref()) {
            look.set_in(font)?;
        }
        Ok(look)
    }

    fn set_in(&mut self, font: &Font) -> Result<(), Problem> {
        let found = match (&font.family, font.files.as_slice()) {
            (Some(name), []) => self.fonts.in_family(name),
            (None, []) => None,
            (_, files) => Some(self.fonts.in_files(files).map_err(no_font)?),
        };
        let name = font.family.clone().unwrap_or_default();
        let Some(found) = found else {
            self.lacks_font = true;
            let what = Message::new("theme-font-missing").with("name", name);
            let hint = Message::new("theme-font-missing-hint").with("files", theme::FONT_FILES);
            self.problems.push(Problem::warning(what).hint(hint));
            return Ok(());
        };
        let family = if name.is_empty() { found.family } else { name };
        if !found.has_bold {
            let what = Message::new("theme-no-bold").with("name", family.as_str());
            self.problems.push(Problem::warning(what).hint(Message::new("theme-no-bold-hint")));
        }
        (self.fonts, self.family) = (Arc::new(found.fonts), Some(family));
        Ok(())
    }
}

fn no_font(index: usize) -> Problem {
    Problem::error(Message::new("theme-font-damaged").with("number", index.saturating_add(1)))
        .hint(Message::new("theme-font-kinds"))
}
