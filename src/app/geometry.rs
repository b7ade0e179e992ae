//! How large the window was when it was closed.

use std::path::Path;

use egui::{Vec2, ViewportInfo, vec2};

use crate::files;

/// Size in points, and whether it filled the screen. The place is the window manager's business.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Geometry {
    pub size: Vec2,
    pub maximized: bool,
}

impl Default for Geometry {
    fn default() -> Geometry {
        Geometry { size: vec2(1440.0, 900.0), maximized: false }
    }
}

/// Nothing smaller can be worked in.
pub const LEAST: Vec2 = vec2(760.0, 480.0);

impl Geometry {
    /// Reads what was written; the usual size where there is nothing sensible.
    pub fn load(file: Option<&Path>) -> Geometry {
        let text = file.and_then(|file| files::small_text(file).ok()).unwrap_or_default();
        Geometry::read(&text).unwrap_or_default()
    }

    /// What a text says; `None` where there is nothing sensible in it.
    pub fn read(text: &str) -> Option<Geometry> {
        let mut words = text.split_whitespace();
        let mut length = || words.next()?.parse::<f32>().ok().filter(|length| (100.0..20_000.0).contains(length));
        let size = vec2(length()?, length()?).max(LEAST);
        Some(Geometry { size, maximized: words.next() == Some("maximized") })
    }

    /// The window as it is; a maximised one keeps the size it had before.
    pub fn now(self, viewport: &ViewportInfo) -> Geometry {
        let maximized = viewport.maximized.unwrap_or(false) || viewport.fullscreen.unwrap_or(false);
        let size = viewport.inner_rect.map(|rect| rect.size()).filter(|size| size.min_elem() > 100.0 && !maximized);
        Geometry { size: size.unwrap_or(self.size), maximized }
    }

    /// Writes the geometry; that it could not be remembered is not worth a word.
    pub fn save(self, file: &Path) {
        let maximized = if self.maximized { " maximized" } else { "" };
        let _ = files::write(file, format!("{:.0} {:.0}{maximized}\n", self.size.x, self.size.y).as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_nonsense_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("window.txt");
        let geometry = Geometry { size: vec2(1000.0, 700.0), maximized: true };
        geometry.save(&file);
        assert_eq!(Geometry::load(Some(&file)), geometry);
        for text in ["", "1", "NaN 800", "-5 800", "1e9 800", "wide high"] {
            assert_eq!(Geometry::read(text), None, "{text}");
        }
        assert_eq!(Geometry::read("300 300").map(|geometry| geometry.size), Some(LEAST));
    }
}
