//! Which characters Inter has, and which need no glyph at all.

use std::sync::LazyLock;

use skrifa::MetadataProvider;

use crate::assets;

/// Whether Inter can draw every character of the text.
pub(super) fn inter_has_all(text: &str) -> bool {
    text.chars().all(|c| is_silent(c) || inter_has(c))
}

fn inter_has(c: char) -> bool {
    static CHARMAP: LazyLock<Option<skrifa::charmap::Charmap<'static>>> =
        LazyLock::new(|| skrifa::FontRef::new(assets::INTER).ok().map(|font| font.charmap()));
    // Printable ASCII is most of what is asked.
    matches!(c, ' '..='~') || CHARMAP.as_ref().is_some_and(|charmap| charmap.map(c).is_some())
}

/// Characters that are never drawn: controls, and what Unicode calls default-ignorable.
pub(super) fn is_silent(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inter_has_our_four_languages() {
        for text in
            ["Zażółć gęślą jaźń", "Ștefan și înțelepții săi, ă â", "Съешь же ещё этих мягких булок", "“€ – …” → ✓"]
        {
            assert!(inter_has_all(text), "{text}");
        }
        assert!(!inter_has_all("日本"));
        assert!(inter_has_all("a\u{200d}\u{fe0f}\r\n\tb"));
    }
}
