//! What a theme says: colours, type and measures.

use std::sync::Arc;

use serde::{Deserialize, Deserializer};

use super::Brand;
use crate::color::Rgba;

/// A paper theme. Lengths are document units.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Whether colours people chose are drawn as greys, for printing in black and white.
    #[serde(default)]
    pub monochrome: bool,
    /// The page.
    #[serde(deserialize_with = "color")]
    pub paper: Rgba,
    /// Titles and card texts.
    #[serde(deserialize_with = "color")]
    pub ink: Rgba,
    /// Running text of the title block.
    #[serde(deserialize_with = "color")]
    pub ink_soft: Rgba,
    /// Hints, captions, the legend; still 4.5:1 on paper.
    #[serde(deserialize_with = "color")]
    pub ink_faint: Rgba,
    /// Hairlines between lanes.
    #[serde(deserialize_with = "color")]
    pub hairline: Rgba,
    /// Brackets, dividers, the neutral line.
    #[serde(deserialize_with = "color")]
    pub rule: Rgba,
    /// Behind lanes of white cards.
    #[serde(deserialize_with = "color")]
    pub band: Rgba,
    /// Along the journey; stages in between are mixed.
    #[serde(deserialize_with = "colors")]
    pub stages: Vec<Rgba>,
    /// Text on a stage.
    #[serde(deserialize_with = "color")]
    pub on_stage: Rgba,
    pub kinds: Kinds,
    /// From awful to delightful.
    #[serde(deserialize_with = "colors")]
    pub feelings: Vec<Rgba>,
    /// For personas without a colour of their own, in list order.
    #[serde(deserialize_with = "colors")]
    pub personas: Vec<Rgba>,
    pub flags: Flags,
    /// The chip beside the title.
    pub state: Tint,
    pub quick_win: Tint,
    pub strategic: Tint,
    pub text: TypeScale,
    pub metrics: Metrics,
    /// What a house theme brings beside these; the shipped themes have none.
    #[serde(skip)]
    pub brand: Option<Arc<Brand>>,
}

/// A ground and the ink on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tint {
    #[serde(deserialize_with = "color")]
    pub fill: Rgba,
    #[serde(deserialize_with = "color")]
    pub ink: Rgba,
    /// The outline; transparent for none.
    #[serde(deserialize_with = "color", default = "none")]
    pub line: Rgba,
}

/// Card tints by the kind of their lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kinds {
    pub actions: Tint,
    pub touchpoints: Tint,
    pub thoughts: Tint,
    pub motivations: Tint,
    pub needs: Tint,
    pub barriers: Tint,
    pub opportunities: Tint,
    pub backstage: Tint,
    pub metrics: Tint,
    pub text: Tint,
}

/// Colours of the marks on cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flags {
    #[serde(deserialize_with = "color")]
    pub moment_of_truth: Rgba,
    #[serde(deserialize_with = "color")]
    pub pain_point: Rgba,
    #[serde(deserialize_with = "color")]
    pub advantage: Rgba,
    /// The dot before a number of votes.
    #[serde(deserialize_with = "color")]
    pub votes: Rgba,
}

/// One cut of the type.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Type {
    pub size: f64,
    pub weight: u16,
    #[serde(default)]
    pub italic: bool,
    /// Added after each letter, as a fraction of the size.
    #[serde(default)]
    pub tracking: f64,
    /// Baseline to baseline, as a multiple of the size.
    #[serde(default = "leading")]
    pub leading: f64,
}

/// The cut for each kind of text.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeScale {
    pub title: Type,
    /// Scenario and goal.
    pub lead: Type,
    /// The word over scenario and goal; persona names.
    pub label: Type,
    pub phase: Type,
    pub stage: Type,
    pub caption: Type,
    pub lane: Type,
    pub hint: Type,
    pub card: Type,
    pub quote: Type,
    pub chip: Type,
    pub metric: Type,
}

/// The measures of the page.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    pub margin: f64,
    pub label_column: f64,
    /// What the columns of a short journey share out among them, and the least and most one gets.
    pub columns: f64,
    pub column_min: f64,
    pub column_max: f64,
    pub emotion_lane: f64,
    pub card_padding: f64,
    pub card_gap: f64,
    pub card_radius: f64,
    pub lane_padding: f64,
    pub icon: f64,
    /// The thickness of the first persona's curve.
    pub curve: f64,
}

fn none() -> Rgba {
    Rgba::TRANSPARENT
}

fn leading() -> f64 {
    1.35
}

fn color<'de, D: Deserializer<'de>>(from: D) -> Result<Rgba, D::Error> {
    String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
}

fn colors<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Rgba>, D::Error> {
    let texts = Vec::<String>::deserialize(from)?;
    if texts.is_empty() {
        return Err(serde::de::Error::custom("at least one colour is needed"));
    }
    texts.iter().map(|text| text.parse().map_err(serde::de::Error::custom)).collect()
}

impl Theme {
    /// The colour of stage `index` of `count`: the palette spread over the journey.
    pub fn stage_color(&self, index: usize, count: usize) -> Rgba {
        let t = if count > 1 { index as f64 / (count - 1) as f64 } else { 0.0 };
        along(&self.stages, t)
    }

    /// The colour of a feeling, `t` from 0 (awful) to 1 (delightful).
    pub fn feeling(&self, t: f64) -> Rgba {
        along(&self.feelings, t)
    }

    /// A colour somebody chose, as this theme draws it.
    pub fn own(&self, color: Rgba) -> Rgba {
        if !self.monochrome {
            return color;
        }
        // The grey of the same luminance, by the inverse of the sRGB curve.
        let linear = color.luminance();
        let srgb = if linear <= 0.0031308 { linear * 12.92 } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
        let grey = (srgb * 255.0).round() as u8;
        Rgba { r: grey, g: grey, b: grey, a: color.a }
    }

    /// The colour of the persona at `index` where it has none of its own.
    pub fn persona_color(&self, index: usize) -> Rgba {
        let count = self.personas.len().max(1);
        self.personas.get(index % count).copied().unwrap_or(self.ink)
    }
}

/// The colour `t` (0–1) of the way along a palette.
fn along(palette: &[Rgba], t: f64) -> Rgba {
    let last = palette.len().saturating_sub(1);
    let place = t.clamp(0.0, 1.0) * last as f64;
    let index = place.floor() as usize;
    let (Some(from), Some(to)) = (palette.get(index), palette.get((index + 1).min(last))) else {
        return Rgba::BLACK;
    };
    from.mix(*to, place - place.floor())
}
