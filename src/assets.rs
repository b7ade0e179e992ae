//! Every file that is built into the program.

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
