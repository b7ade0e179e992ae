//! The four themes that come with the program.

use std::sync::{Arc, OnceLock};

use super::Theme;

/// The names of the shipped themes, as the command line and the menus spell them.
pub const NAMES: [&str; 4] = ["throughline", "plain", "bold", "dark"];

/// The theme a map has until another is chosen.
pub const DEFAULT: &str = "throughline";

const SOURCES: [&str; 4] = [
    include_str!("../../assets/themes/throughline.ron"),
    include_str!("../../assets/themes/plain.ron"),
    include_str!("../../assets/themes/bold.ron"),
    include_str!("../../assets/themes/dark.ron"),
];

/// The shipped theme of this name.
pub fn shipped(name: &str) -> Option<Arc<Theme>> {
    static THEMES: OnceLock<Vec<Option<Arc<Theme>>>> = OnceLock::new();
    let themes = THEMES.get_or_init(|| SOURCES.iter().map(|text| ron::from_str(text).ok().map(Arc::new)).collect());
    let index = NAMES.iter().position(|known| *known == name)?;
    themes.get(index)?.clone()
}

/// The message that says what a shipped theme is good for.
pub fn title(name: &str) -> &'static str {
    match name {
        "plain" => "app-theme-plain",
        "bold" => "app-theme-bold",
        "dark" => "app-theme-dark",
        _ => "app-theme-throughline",
    }
}

/// A house theme that looks as the shipped theme of this name does: all of its tokens, to be changed or left out, and
/// what else there is, as comments.
pub fn starting_point(name: &str) -> Option<String> {
    let index = NAMES.iter().position(|known| *known == name)?;
    let (head, tokens) = SOURCES.get(index)?.split_once("(\n")?;
    Some(format!("{head}{HINTS}(\n    base: \"{name}\",\n{OWN}{tokens}"))
}

const HINTS: &str = "// What is left out is as in the base. Colours are #rrggbb; lengths are units of the page.\n";

/// What a house theme has beside tokens.
const OWN: &str = "    // A font of this machine by its name, or files beside this one; all of them are one family.
    // font: (family: \"Georgia\"),
    // font: (files: [\"House-Regular.ttf\", \"House-Bold.ttf\"]),
    // A PNG or JPEG beside this file, or its bytes in base64 as data: \"…\".
    // logo: (file: \"logo.png\", height: 40),
    // The line at the foot of each page. What stands between two · goes where its places are empty.
    // footer: \"{title} · {authors} · {date} · {version} · {page}/{pages}\",
";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::color::Rgba;
    use crate::theme::contrast;

    #[test]
    fn every_shipped_theme_reads_and_is_readable() {
        for (name, source) in NAMES.iter().zip(SOURCES) {
            let theme: Theme = ron::from_str(source).unwrap_or_else(|error| panic!("{name}: {error}"));
            let faint: Vec<_> = contrast::pairs(&theme).filter(|pair| pair.ratio < contrast::LEAST).collect();
            assert!(faint.is_empty(), "{name}: {faint:?}");
        }
    }

    #[test]
    fn unknown_names_are_none() {
        assert!(shipped("throughline").is_some());
        assert_eq!(shipped("nope"), None);
    }

    #[test]
    fn stage_colours_run_from_the_first_to_the_last() {
        let theme = shipped(DEFAULT).expect("shipped");
        assert_eq!(Some(&theme.stage_color(0, 7)), theme.stages.first());
        assert_eq!(Some(&theme.stage_color(6, 7)), theme.stages.last());
        assert_ne!(theme.feeling(0.0), theme.feeling(1.0));
        assert_ne!(theme.feeling(0.5), Rgba::BLACK);
    }
}
