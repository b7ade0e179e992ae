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
            $language: "app", "canvas", "cli", "content", "edit", "picture", "problems", "problems-export"
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
