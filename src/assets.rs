//! Every file that is built into the program.

// Fonts.

/// Inter, upright: one variable font for every weight (`wght` 100–900) and optical size (`opsz` 14–32).
pub static INTER: &[u8] = include_bytes!("../assets/fonts/InterVariable.ttf");

/// Inter, italic, with the same axes.
pub static INTER_ITALIC: &[u8] = include_bytes!("../assets/fonts/InterVariable-Italic.ttf");

/// Phosphor icons in the regular weight, one glyph to a private-use code point.
pub static PHOSPHOR: &[u8] = include_bytes!("../assets/icons/Phosphor.ttf");

/// The same icons, filled.
pub static PHOSPHOR_FILL: &[u8] = include_bytes!("../assets/icons/Phosphor-Fill.ttf");

// The program's words.

/// A file of messages: its name without the ending, and its Fluent text.
pub type MessageFile = (&'static str, &'static str);

/// The one list of message files; every language has all of them.
macro_rules! message_files {
    ($language:literal) => {
        message_files!(
            $language: "app", "board", "canvas", "capture", "cli", "clipboard", "compare", "content", "curve", "deliver", "edit", "export",
            "find", "guide", "hands", "insight", "keep", "lens", "links", "merge", "outline", "palette", "picture", "problems", "problems-export", "questions", "select", "states", "structure", "survey", "theme",
            "workshop"
        )
    };
    ($language:literal: $($name:literal),*) => {
        &[$(($name, include_str!(concat!("../assets/i18n/", $language, "/", $name, ".ftl")))),*]
    };
}

pub const MESSAGES_EN: &[MessageFile] = message_files!("en");
pub const MESSAGES_PL: &[MessageFile] = message_files!("pl");
pub const MESSAGES_RO: &[MessageFile] = message_files!("ro");
pub const MESSAGES_RU: &[MessageFile] = message_files!("ru");

// Ways to hand a map over.

/// Shipped presets by name.
pub const PRESETS: [(&str, &str); 6] = [
    ("screen", include_str!("../assets/presets/screen.ron")),
    ("slide", include_str!("../assets/presets/slide.ron")),
    ("deck", include_str!("../assets/presets/deck.ron")),
    ("print", include_str!("../assets/presets/print.ron")),
    ("poster", include_str!("../assets/presets/poster.ron")),
    ("tiles", include_str!("../assets/presets/tiles.ron")),
];

// Maps to start from.

/// A whole map shipped with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template {
    /// What the command line calls it.
    pub name: &'static str,
    /// Ids of the messages that name it and say what it is good for.
    pub title_id: &'static str,
    pub description_id: &'static str,
    /// The text of a map file.
    pub ron: &'static str,
    /// Its texts in the other languages, as `templates` reads them; `None` where it stays in its own.
    pub words: Option<&'static str>,
}

/// Words that several templates share.
pub const TEMPLATE_WORDS: &str = include_str!("../assets/templates/shared.words");

/// A template: its name, and the messages that name and describe it.
macro_rules! template {
    ($name:literal, $title:literal, $description:literal) => {
        Template {
            name: $name,
            title_id: $title,
            description_id: $description,
            ron: include_str!(concat!("../assets/templates/", $name, ".ron")),
            words: Some(include_str!(concat!("../assets/templates/", $name, ".words"))),
        }
    };
}

/// Maps to start from, the emptiest first.
pub fn templates() -> &'static [Template] {
    &[
        template!("blank", "content-blank", "content-blank-description"),
        template!("five-stages", "content-five-stages", "content-five-stages-description"),
        template!("before-during-after", "content-before-during-after", "content-before-during-after-description"),
        template!("b2b-purchase", "content-b2b-purchase", "content-b2b-purchase-description"),
        template!("phone-system", "content-phone-system", "content-phone-system-description"),
        template!("life-cycle", "content-life-cycle", "content-life-cycle-description"),
        template!("service-blueprint", "content-service-blueprint", "content-service-blueprint-description"),
        template!("cafe", "content-cafe", "content-cafe-description"),
        template!("online-shop", "content-online-shop", "content-online-shop-description"),
        template!("music-streaming", "content-music-streaming", "content-music-streaming-description"),
        template!("business-software", "content-business-software", "content-business-software-description"),
        template!("travel-app", "content-travel-app", "content-travel-app-description"),
        template!("worksheet", "content-worksheet", "content-worksheet-description"),
        template!("gap-analysis", "content-gap-analysis", "content-gap-analysis-description"),
    ]
}

/// Finished maps that show what a journey map can hold.
pub fn examples() -> &'static [Template] {
    &[
        Template {
            name: "phone-system",
            title_id: "content-example-phone-system",
            description_id: "content-example-phone-system-description",
            ron: include_str!("../assets/examples/phone-system.ron"),
            words: None,
        },
        Template {
            name: "biblioteka",
            title_id: "content-example-library",
            description_id: "content-example-library-description",
            ron: include_str!("../assets/examples/biblioteka.ron"),
            words: None,
        },
    ]
}
