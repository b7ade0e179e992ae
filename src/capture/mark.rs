//! The mark a card's text begins with: `!` barrier, `*` opportunity, `?` question, a quotation mark what somebody said.
//!
//! Typed twice it stands for itself: `!!` begins a text with a plain `!`.

use crate::i18n::Lang;
use crate::model::LaneKind;

/// What the first letter says about the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Barrier,
    Opportunity,
    Question,
    Quote,
}

/// Quotation marks that may open what somebody said, as keyboards and word processors write them.
const OPENING: [char; 5] = ['"', '„', '«', '“', '”'];
/// Those that may close it.
const CLOSING: [char; 4] = ['"', '”', '»', '“'];
/// What ends a sentence, so that a question needs no question mark.
const ENDS: [char; 4] = ['?', '!', '.', '…'];

impl Mark {
    /// The mark a text begins with; `None` where it begins with none, or with one typed twice. Words that only begin
    /// with a quotation (`"Price" page`) are plain words.
    pub fn of(text: &str) -> Option<Mark> {
        let mut letters = text.chars();
        let first = letters.next()?;
        let mark = Mark::of_letter(first)?;
        let rest = letters.as_str();
        if rest.starts_with(first) || (mark == Mark::Quote && goes_on_behind(rest)) {
            return None;
        }
        Some(mark)
    }

    fn of_letter(letter: char) -> Option<Mark> {
        match letter {
            '!' => Some(Mark::Barrier),
            '*' => Some(Mark::Opportunity),
            '?' => Some(Mark::Question),
            letter if OPENING.contains(&letter) => Some(Mark::Quote),
            _ => None,
        }
    }

    /// The kind of lane such cards belong to.
    pub fn kind(self) -> LaneKind {
        match self {
            Mark::Barrier => LaneKind::Barriers,
            Mark::Opportunity => LaneKind::Opportunities,
            Mark::Question | Mark::Quote => LaneKind::Thoughts,
        }
    }

    /// The id of the word for such a card.
    pub fn word(self) -> &'static str {
        match self {
            Mark::Barrier => "capture-barrier",
            Mark::Opportunity => "capture-opportunity",
            Mark::Question => "capture-question",
            Mark::Quote => "capture-quote",
        }
    }

    /// What a text of this mark reads in the end, in the typography of a language; empty where nothing followed the
    /// mark. A quote stands between quotation marks, a question ends as one.
    pub fn finished(self, text: &str, lang: Lang) -> String {
        let rest = text.chars().next().map_or("", |first| text.get(first.len_utf8()..).unwrap_or_default()).trim();
        if rest.is_empty() {
            return String::new();
        }
        match self {
            Mark::Barrier | Mark::Opportunity => rest.to_owned(),
            Mark::Question if rest.ends_with(ENDS) => rest.to_owned(),
            Mark::Question => format!("{rest}?"),
            Mark::Quote => {
                let said = rest.trim_end_matches(CLOSING).trim_end();
                let (open, close) = lang.quotation_marks();
                if said.is_empty() { String::new() } else { format!("{open}{said}{close}") }
            }
        }
    }

    /// A text that begins with a mark typed twice, with one of the two taken off; any other as it is.
    pub fn unescaped(text: &str) -> &str {
        let mut letters = text.chars();
        let first = letters.next();
        let rest = letters.as_str();
        match first {
            Some(first) if Mark::of_letter(first).is_some() && rest.starts_with(first) => rest,
            _ => text,
        }
    }
}

/// Whether words follow what is already closed.
fn goes_on_behind(said: &str) -> bool {
    let closed = said.find(CLOSING);
    closed.and_then(|at| said.get(at..)).is_some_and(|behind| behind.chars().any(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished(text: &str, lang: Lang) -> Option<(LaneKind, String)> {
        Mark::of(text).map(|mark| (mark.kind(), mark.finished(text, lang)))
    }

    #[test]
    fn the_first_letter_says_the_kind() {
        for (text, kind, reads) in [
            ("!important", LaneKind::Barriers, "important"),
            ("! Nine days of silence ", LaneKind::Barriers, "Nine days of silence"),
            ("* Live tracking", LaneKind::Opportunities, "Live tracking"),
            ("*Live\ntracking", LaneKind::Opportunities, "Live\ntracking"),
            ("? What does it cost", LaneKind::Thoughts, "What does it cost?"),
            ("?Who decides?", LaneKind::Thoughts, "Who decides?"),
            ("\"Nobody told me", LaneKind::Thoughts, "“Nobody told me”"),
            ("\"Nobody told me.\"", LaneKind::Thoughts, "“Nobody told me.”"),
            ("!", LaneKind::Barriers, ""),
            ("?", LaneKind::Thoughts, ""),
            ("* ", LaneKind::Opportunities, ""),
            ("«", LaneKind::Thoughts, ""),
            ("« »", LaneKind::Thoughts, ""),
        ] {
            assert_eq!(finished(text, Lang::En), Some((kind, reads.to_owned())), "{text}");
        }
    }

    #[test]
    fn quotes_get_the_marks_of_the_maps_language() {
        for (lang, reads) in [(Lang::En, "“A”"), (Lang::Pl, "„A”"), (Lang::Ro, "„A”"), (Lang::Ru, "«A»")]
        {
            for text in ["\"A", "\"A\"", "„A”", "« A »", "“A”"] {
                assert_eq!(finished(text, lang), Some((LaneKind::Thoughts, reads.to_owned())), "{text}");
            }
        }
    }

    #[test]
    fn typed_twice_it_stands_for_itself() {
        for (text, reads) in [
            ("!!", "!"),
            ("!!important", "!important"),
            ("!!!", "!!"),
            ("** note", "* note"),
            ("??", "?"),
            ("\"\"Price\"", "\"Price\""),
            ("««", "«"),
        ] {
            assert_eq!(Mark::of(text), None, "{text}");
            assert_eq!(Mark::unescaped(text), reads);
        }
    }

    #[test]
    fn other_texts_are_left_alone() {
        for text in ["", " ! late", "Why?", "5 * 3", "¿Qué", "\"Price\" page", "„Cennik” na stronie", "- item"] {
            assert_eq!(Mark::of(text), None, "{text}");
            assert_eq!(Mark::unescaped(text), text);
        }
        assert_eq!(Mark::of("\"Why?\"!"), Some(Mark::Quote));
    }
}
