//! The texts of a template in other languages.
//!
//! A words file holds entries with an empty line between them: the English text as it stands in the template, then
//! a line for each other language that begins with its tag. A text without such lines is the same everywhere. Lines
//! that begin with # are remarks.

use std::collections::BTreeMap;

use crate::i18n::Lang;

/// English texts, and what they are in one language.
pub(super) struct Words<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Words<'a> {
    /// Reads words files; what an earlier one says holds.
    pub fn read(files: &[&'a str], lang: Lang) -> Words<'a> {
        let mut words = BTreeMap::new();
        if lang != Lang::En {
            for (english, own) in files.iter().flat_map(|file| entries(file)).filter_map(|entry| entry.own(lang)) {
                words.entry(english).or_insert(own);
            }
        }
        Words(words)
    }

    /// Puts the word of this language in the place of the English one, if there is one.
    pub fn put(&self, text: &mut String) {
        if let Some(own) = self.0.get(text.as_str()) {
            *text = (*own).to_owned();
        }
    }
}

/// An English text with its lines in other languages.
struct Entry<'a> {
    english: &'a str,
    others: Vec<(&'a str, &'a str)>,
}

impl<'a> Entry<'a> {
    fn own(&self, lang: Lang) -> Option<(&'a str, &'a str)> {
        let (_, own) = self.others.iter().find(|(tag, _)| *tag == lang.tag())?;
        Some((self.english, *own))
    }
}

fn entries(file: &str) -> impl Iterator<Item = Entry<'_>> {
    file.split("\n\n").filter_map(|block| {
        let mut lines = block.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let english = lines.next()?;
        Some(Entry { english, others: lines.filter_map(|line| line.split_once(' ')).collect() })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::{self, Template};
    use crate::format;
    use crate::model::Map;
    use crate::search::Texts;
    use std::collections::BTreeSet;

    /// Every text of a map, but for empty ones.
    fn texts(map: &Map) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut see = |_: crate::search::Field, text: &str| {
            if !text.is_empty() {
                found.insert(text.to_owned());
            }
        };
        map.about.see(&mut see);
        map.personas.iter().for_each(|row| row.see(&mut see));
        map.stages.iter().for_each(|row| row.see(&mut see));
        map.lanes.iter().for_each(|row| row.see(&mut see));
        map.cards.iter().for_each(|row| row.see(&mut see));
        map.curves.iter().for_each(|row| row.see(&mut see));
        map.links.iter().for_each(|row| row.see(&mut see));
        map.stakeholders.iter().for_each(|row| row.see(&mut see));
        found
    }

    #[test]
    fn an_entry_says_a_text_in_each_language_and_the_first_file_holds() {
        let files = ["# Remark\n\nTea\npl Herbata\nru Чай\n\nNPS\n", "Tea\npl Napar\nro Ceai\n"];
        let said = |lang| {
            let mut text = "Tea".to_owned();
            Words::read(&files, lang).put(&mut text);
            text
        };
        assert_eq!(Lang::ALL.map(said), ["Tea", "Herbata", "Ceai", "Чай"]);
    }

    #[test]
    fn every_text_of_a_template_is_there_in_every_language_and_none_is_idle() {
        let shared: Vec<Entry<'_>> = entries(assets::TEMPLATE_WORDS).collect();
        let mut used: BTreeSet<&str> = BTreeSet::new();
        for Template { name, ron, words, .. } in assets::templates() {
            let own: Vec<Entry<'_>> = entries(words.expect("words")).collect();
            let texts = texts(&format::open(ron).expect("a map").map);
            let known: BTreeSet<&str> = own.iter().chain(&shared).map(|entry| entry.english).collect();
            let missing: Vec<_> = texts.iter().filter(|text| !known.contains(text.as_str())).collect();
            // The language's own tag is no text.
            assert!(missing.is_empty(), "{name} says in English alone: {missing:#?}");
            let idle: Vec<_> = own.iter().map(|entry| entry.english).filter(|it| !texts.contains(*it)).collect();
            assert!(idle.is_empty(), "nothing in {name} says {idle:#?}");
            let twice = own.len() - own.iter().map(|entry| entry.english).collect::<BTreeSet<_>>().len();
            assert_eq!(twice, 0, "{name} has an entry twice");
            used.extend(shared.iter().map(|entry| entry.english).filter(|it| texts.contains(*it)));
            whole(name, &own);
        }
        whole("shared", &shared);
        let idle: Vec<_> = shared.iter().map(|entry| entry.english).filter(|it| !used.contains(it)).collect();
        assert!(idle.is_empty(), "no template says {idle:#?}");
    }

    /// An entry has all three other languages, or none.
    fn whole(name: &str, entries: &[Entry<'_>]) {
        for entry in entries {
            let tags: Vec<&str> = entry.others.iter().map(|(tag, _)| *tag).collect();
            assert!(tags.is_empty() || tags == ["pl", "ro", "ru"], "{name}: {} has {tags:?}", entry.english);
        }
    }
}
