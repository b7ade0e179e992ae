//! Whether what is written on a page can be read on what it stands on.

use super::Theme;
use crate::color::Rgba;

/// The least ratio for text that WCAG 2.2 asks for.
pub(super) const LEAST: f64 = 4.5;

/// An ink and the ground it stands on, as a theme names them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pair {
    pub ink: String,
    pub ground: String,
    pub ratio: f64,
}

/// Every ink of the theme on every ground it is used on; for gradients where they are worst.
pub(super) fn pairs(theme: &Theme) -> impl Iterator<Item = Pair> {
    let of = |names: (&str, &str), ink: Rgba, ground: Rgba| Pair {
        ink: names.0.to_owned(),
        ground: names.1.to_owned(),
        ratio: ink.over(ground).contrast(ground.over(theme.paper)),
    };
    let mut pairs = vec![
        of(("ink", "paper"), theme.ink, theme.paper),
        of(("ink_soft", "paper"), theme.ink_soft, theme.paper),
        of(("ink_faint", "paper"), theme.ink_faint, theme.paper),
        of(("ink_faint", "band"), theme.ink_faint, theme.band),
    ];
    for (name, tint) in [("state", theme.state), ("quick_win", theme.quick_win), ("strategic", theme.strategic)] {
        pairs.push(of((&format!("{name}.ink"), &format!("{name}.fill")), tint.ink, tint.fill));
    }
    let kinds = &theme.kinds;
    for (name, tint) in [
        ("actions", kinds.actions),
        ("touchpoints", kinds.touchpoints),
        ("thoughts", kinds.thoughts),
        ("motivations", kinds.motivations),
        ("needs", kinds.needs),
        ("barriers", kinds.barriers),
        ("opportunities", kinds.opportunities),
        ("backstage", kinds.backstage),
        ("metrics", kinds.metrics),
        ("text", kinds.text),
    ] {
        let ground = format!("kinds.{name}.fill");
        pairs.push(of((&format!("kinds.{name}.ink"), &ground), tint.ink, tint.fill));
        pairs.push(of(("ink_soft", &ground), theme.ink_soft, tint.fill));
    }
    let stages = (0..=60).map(|step| of(("on_stage", "stages"), theme.on_stage, theme.stage_color(step, 61)));
    pairs.extend(stages.min_by(|a, b| a.ratio.total_cmp(&b.ratio)));
    pairs.into_iter()
}
