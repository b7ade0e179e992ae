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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::color::Rgba;

    #[test]
    fn every_shipped_theme_reads_and_is_readable() {
        for (name, source) in NAMES.iter().zip(SOURCES) {
            let theme: Theme = ron::from_str(source).unwrap_or_else(|error| panic!("{name}: {error}"));
            let mut pairs = vec![
                ("ink", theme.ink, theme.paper),
                ("ink_soft", theme.ink_soft, theme.paper),
                ("ink_faint", theme.ink_faint, theme.paper),
                ("ink_faint on band", theme.ink_faint, theme.band),
                ("state", theme.state.ink, theme.state.fill),
                ("quick_win", theme.quick_win.ink, theme.quick_win.fill),
                ("strategic", theme.strategic.ink, theme.strategic.fill),
            ];
            let kinds = &theme.kinds;
            for tint in [
                kinds.actions,
                kinds.touchpoints,
                kinds.thoughts,
                kinds.motivations,
                kinds.needs,
                kinds.barriers,
                kinds.opportunities,
                kinds.backstage,
                kinds.metrics,
                kinds.text,
            ] {
                pairs.push(("card", tint.ink, tint.fill));
                pairs.push(("small text on a card", theme.ink_soft, tint.fill));
            }
            for step in 0..=60 {
                pairs.push(("stage", theme.on_stage, theme.stage_color(step, 61)));
            }
            for (what, ink, ground) in pairs {
                let ratio = ink.contrast(ground.over(theme.paper));
                assert!(ratio >= 4.5, "{name}: {what} {ink} on {ground} has {ratio:.2}:1");
            }
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
