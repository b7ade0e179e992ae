//! Texts as a searcher thinks of them: without case, without accents, with plain quotes and dashes.

use std::ops::Range;

use icu_normalizer::DecomposingNormalizer;
use icu_normalizer::properties::CanonicalCombiningClassMap;

/// Marks of this combining class and above are written over, under or through a letter: accents. What is below
/// (voicing marks, vowel signs, viramas) makes another letter and is kept.
const ACCENTS: u8 = 200;

/// The text that stands for all its spellings: "Łódź" and "LODZ" fold to "lodz".
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        push(c, &mut folded);
    }
    folded
}

/// A folded text that remembers where it comes from.
#[derive(Debug)]
pub struct Folded {
    text: String,
    /// For each letter of the original that left something: where that begins in `text`, and its bytes there.
    letters: Vec<(usize, Range<usize>)>,
}

impl Folded {
    pub fn new(original: &str) -> Folded {
        let mut text = String::with_capacity(original.len());
        let mut letters: Vec<(usize, Range<usize>)> = Vec::new();
        for (at, c) in original.char_indices() {
            let (from, end) = (text.len(), at + c.len_utf8());
            push(c, &mut text);
            if text.len() > from {
                letters.push((from, at..end));
            } else if let Some((_, letter)) = letters.last_mut() {
                // An accent of its own belongs to the letter before it.
                letter.end = end;
            }
        }
        Folded { text, letters }
    }

    /// Where the folded `needle` stands in the original, in bytes, from left to right and never overlapping. Only
    /// whole letters count: "s" is not found in "ß". An empty needle is nowhere.
    pub fn find(&self, needle: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(at) = self.text.get(from..).and_then(|rest| rest.find(needle)).map(|at| at + from) {
            if needle.is_empty() {
                break;
            }
            let end = at + needle.len();
            if let (Some(first), Some(last)) = (self.starting_at(at), self.ending_at(end)) {
                found.push(first.start..last.end);
                from = end;
            } else {
                // On to the next letter of the folded text.
                from = at + self.text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
            }
        }
        found
    }

    fn starting_at(&self, at: usize) -> Option<&Range<usize>> {
        let index = self.letters.binary_search_by_key(&at, |(from, _)| *from).ok()?;
        self.letters.get(index).map(|(_, letter)| letter)
    }

    fn ending_at(&self, end: usize) -> Option<&Range<usize>> {
        let next = match self.letters.binary_search_by_key(&end, |(from, _)| *from) {
            Ok(index) => index,
            Err(index) if end == self.text.len() => index,
            Err(_) => return None,
        };
        self.letters.get(next.checked_sub(1)?).map(|(_, letter)| letter)
    }
}

/// Adds what stands for one character.
fn push(c: char, folded: &mut String) {
    if c.is_ascii() {
        folded.push(c.to_ascii_lowercase());
        return;
    }
    if matches!(c, 'й' | 'Й') {
        // A letter of its own in the alphabet, unlike ё, which is mostly written е.
        folded.push('й');
        return;
    }
    let classes = CanonicalCombiningClassMap::new();
    let parts = DecomposingNormalizer::new_nfkd().normalize_iter(std::iter::once(c).flat_map(char::to_lowercase));
    for part in parts {
        if classes.get_u8(part) >= ACCENTS {
            // "й" typed as two characters.
            if part == '\u{306}' && folded.ends_with('и') {
                folded.pop();
                folded.push('й');
            }
            continue;
        }
        match plain(part) {
            Some(plain) => folded.push_str(plain),
            None => folded.extend(part.to_lowercase()),
        }
    }
}

/// Letters with a stroke and typographer's signs, which Unicode does not take apart.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ø' => "o",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ς' => "σ",
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}' => "'",
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{201f}' | '«' | '»' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2212}' => "-",
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(text: &'a str, query: &str) -> Vec<&'a str> {
        Folded::new(text).find(&fold(query)).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn case_and_accents_are_ignored_in_our_four_languages() {
        for (text, query) in [
            ("Lojalność", "lojalnosc"),
            ("ZAŻÓŁĆ GĘŚLĄ JAŹŃ", "zazolc gesla jazn"),
            ("Ștefan și țara", "stefan si tara"),
            ("şi ţara", "și țara"),
            ("Ещё раз", "еще раз"),
            ("Hełm", "HELM"),
            ("e\u{301}te\u{301}", "été"),
            ("Straße", "strasse"),
            ("“Don’t”", "\"don't\""),
            ("10\u{a0}%", "10 %"),
            ("to\u{2013}be", "to-be"),
        ] {
            assert_eq!(found(text, query), [text], "{query}");
        }
    }

    #[test]
    fn what_is_another_letter_stays_another_letter() {
        assert!(found("мои", "мой").is_empty());
        assert_eq!(found("мои\u{306}", "Мой"), ["мои\u{306}"]);
        assert!(found("Straße", "s").len() == 1, "the s of ß is half a letter");
        assert!(found("か", "が").is_empty());
    }

    #[test]
    fn finds_are_where_they_stand_in_the_original() {
        assert_eq!(Folded::new("aŁaŁa").find("la"), [1..4, 4..7]);
        assert_eq!(Folded::new("aaaaa").find("aa"), [0..2, 2..4]);
        assert!(Folded::new("abc").find("").is_empty());
        assert!(Folded::new("").find("a").is_empty());
        assert!(Folded::new("\u{301}").find("a").is_empty());
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_found_in_itself_and_ranges_are_letters(text in "\\PC{0,12}", query in "\\PC{0,2}") {
            let folded = Folded::new(&text);
            for range in folded.find(&fold(&query)) {
                proptest::prop_assert!(text.get(range.clone()).is_some_and(|part| !part.is_empty()));
            }
            let all = fold(&text);
            if !all.is_empty() {
                proptest::prop_assert_eq!(folded.find(&all).len(), 1);
            }
        }
    }
}
