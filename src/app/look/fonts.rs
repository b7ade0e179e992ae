//! The faces of the window: Inter in four weights, and the icons.

use std::sync::{Arc, LazyLock};

use egui::epaint::text::VariationCoords;
use egui::{FontData, FontDefinitions, FontFamily, FontTweak};

use super::Weight;
use crate::assets;

static MEDIUM: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name("inter-medium".into()));
static SEMIBOLD: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name("inter-semibold".into()));
static BOLD: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name("inter-bold".into()));
static ICONS: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name("icons".into()));
static ICONS_FILLED: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name("icons-filled".into()));

/// The family that sets a weight.
pub fn family(weight: Weight) -> FontFamily {
    match weight {
        Weight::Regular => FontFamily::Proportional,
        Weight::Medium => MEDIUM.clone(),
        Weight::Semibold => SEMIBOLD.clone(),
        Weight::Bold => BOLD.clone(),
    }
}

/// The family of the icons, drawn as outlines or filled.
pub fn icon_family(filled: bool) -> FontFamily {
    if filled { ICONS_FILLED.clone() } else { ICONS.clone() }
}

/// All faces; the files are in the program once, whatever reads them.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let weights = [
        (FontFamily::Proportional, "inter", 400.0),
        (family(Weight::Medium), "inter-medium", 500.0),
        (family(Weight::Semibold), "inter-semibold", 600.0),
        (family(Weight::Bold), "inter-bold", 700.0),
    ];
    for (family, name, weight) in weights {
        // The optical size axis ends at 14: its text end is what a window needs.
        let coords = VariationCoords::new([(b"wght", weight), (b"opsz", 14.0)]);
        let data = FontData::from_static(assets::INTER).tweak(FontTweak { coords, ..FontTweak::default() });
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
        fonts.families.insert(family, vec![name.to_owned(), "icons".to_owned()]);
    }
    fonts.families.insert(FontFamily::Monospace, vec!["inter".to_owned()]);
    for (family, name, bytes) in
        [(icon_family(false), "icons", assets::PHOSPHOR), (icon_family(true), "icons-filled", assets::PHOSPHOR_FILL)]
    {
        // Phosphor sits on the baseline of its box; this centres it on Inter's capitals.
        let tweak = FontTweak { y_offset_factor: 0.05, ..FontTweak::default() };
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes).tweak(tweak)));
        fonts.families.insert(family, vec![name.to_owned(), "inter".to_owned()]);
    }
    fonts
}
