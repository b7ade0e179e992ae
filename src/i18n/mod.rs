//! The words of the program in four languages.
//!
//! Ids stand in the code as whole literals, never put together from parts, so that a test can hold code and message
//! files against each other.

mod date;
mod number;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::assets::{self, MessageFile};
use crate::diag::{Arg, Message};

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    #[default]
    En,
    Pl,
    Ro,
    Ru,
}

type Bundle = FluentBundle<FluentResource>;

impl Lang {
    pub const ALL: [Lang; 4] = [Lang::En, Lang::Pl, Lang::Ro, Lang::Ru];

    /// The language of a BCP 47 tag or POSIX locale name (`pl-PL`, `pl_PL.UTF-8`), by its first part alone; `None`
    /// for one the program does not speak.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(language))
    }

    /// The first language of the system's list that the program speaks, else English.
    pub fn system() -> Lang {
        sys_locale::get_locales().find_map(|tag| Lang::from_tag(&tag)).unwrap_or_default()
    }

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Pl => "pl",
            Lang::Ro => "ro",
            Lang::Ru => "ru",
        }
    }

    /// What it calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Pl => "Polski",
            Lang::Ro => "Română",
            Lang::Ru => "Русский",
        }
    }

    /// The marks that open and close what somebody said.
    pub fn quotation_marks(self) -> (char, char) {
        match self {
            Lang::En => ('“', '”'),
            Lang::Pl | Lang::Ro => ('„', '”'),
            Lang::Ru => ('«', '»'),
        }
    }

    /// The message with this id, without values.
    pub fn text(self, id: &str) -> String {
        self.format(id, None)
    }

    /// The message with its values filled in. A message this language lacks is said in English; one that nobody
    /// has shows its id in brackets.
    pub fn message(self, message: &Message) -> String {
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            args.set(*name, self.value(value));
        }
        self.format(message.id, Some(&args))
    }

    fn value(self, arg: &Arg) -> FluentValue<'_> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(number) => number::argument(*number, self),
            Arg::Word(id) => FluentValue::from(self.text(id)),
            Arg::Said(messages) => {
                let said: Vec<String> = messages.iter().map(|message| self.message(message)).collect();
                FluentValue::from(said.join(", "))
            }
        }
    }

    fn format(self, id: &str, args: Option<&FluentArgs>) -> String {
        for lang in [self, Lang::En] {
            let bundle = lang.bundle();
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else { continue };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, args, &mut errors);
            debug_assert!(errors.is_empty(), "{id} in {}: {errors:?}", lang.tag());
            return text.into_owned();
        }
        format!("[{id}]")
    }

    fn bundle(self) -> &'static Bundle {
        static BUNDLES: [OnceLock<Bundle>; 4] = [const { OnceLock::new() }; 4];
        let [en, pl, ro, ru] = &BUNDLES;
        match self {
            Lang::En => en.get_or_init(|| self.load(assets::MESSAGES_EN)),
            Lang::Pl => pl.get_or_init(|| self.load(assets::MESSAGES_PL)),
            Lang::Ro => ro.get_or_init(|| self.load(assets::MESSAGES_RO)),
            Lang::Ru => ru.get_or_init(|| self.load(assets::MESSAGES_RU)),
        }
    }

    fn load(self, files: &[MessageFile]) -> Bundle {
        let mut bundle = Bundle::new_concurrent(vec![self.tag().parse().unwrap_or_default()]);
        // The marks that keep right-to-left values apart would show as boxes in pictures.
        bundle.set_use_isolating(false);
        // A formatter is a plain function and cannot be told the language.
        match self {
            Lang::En => bundle.set_formatter(Some(|value, _| number::format(value, Lang::En))),
            Lang::Pl => bundle.set_formatter(Some(|value, _| number::format(value, Lang::Pl))),
            Lang::Ro => bundle.set_formatter(Some(|value, _| number::format(value, Lang::Ro))),
            Lang::Ru => bundle.set_formatter(Some(|value, _| number::format(value, Lang::Ru))),
        }
        // What is wrong in a message file is left out; tests see to it that nothing is.
        let _ = bundle.add_builtins();
        for (_, text) in files {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(parsed, _)| parsed);
            let _ = bundle.add_resource(resource);
        }
        bundle
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_found_by_tag_and_locale_name() {
        for (tag, lang) in [
            ("pl-PL", Some(Lang::Pl)),
            ("pl_PL.UTF-8", Some(Lang::Pl)),
            ("RO", Some(Lang::Ro)),
            ("ru@euro", Some(Lang::Ru)),
            ("en-GB", Some(Lang::En)),
            ("plx", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(Lang::from_tag(tag), lang, "{tag}");
        }
    }

    #[test]
    fn a_message_nobody_has_shows_its_id() {
        assert_eq!(Lang::Pl.text("no-such-message"), "[no-such-message]");
    }

    #[test]
    fn no_number_upsets_the_plural_rules() {
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN_POSITIVE, -0.0, 0.1 + 0.2, -7e20]
        {
            for lang in Lang::ALL {
                let message = Message { id: "picture-folded-cards", args: vec![("count", Arg::Number(number))] };
                assert!(!lang.message(&message).is_empty());
            }
        }
    }
}
