//! Maps to start from: those that ship, in the reader's language, and one's own in a folder.

mod folder;
mod guide;
mod words;

pub use folder::{Own, folder, own};
pub use guide::{Ask, Guide, guide};

use words::Words;

use crate::assets::{self, Template};
use crate::format::{self, OpenError};
use crate::i18n::Lang;
use crate::model::{Map, Row, Rows};
use crate::search::Texts;

/// A map made from a shipped template or example. A template speaks the language asked for; an example stays in the
/// one it is written in. Languages differ in nothing but the texts.
pub fn open(template: &Template, lang: Lang) -> Result<Map, OpenError> {
    let mut map = format::open(template.ron)?.map;
    let Some(own) = template.words else { return Ok(map) };
    let words = Words::read(&[own, assets::TEMPLATE_WORDS], lang);
    let mut about = (*map.about).clone();
    about.language = lang.tag().to_owned();
    about.change(&mut |_, text| words.put(text));
    map.about = about.into();
    say(&mut map.personas, &words);
    say(&mut map.stages, &words);
    say(&mut map.lanes, &words);
    say(&mut map.cards, &words);
    say(&mut map.curves, &words);
    say(&mut map.links, &words);
    say(&mut map.stakeholders, &words);
    Ok(map)
}

fn say<T: Row + Texts>(rows: &mut Rows<T>, words: &Words<'_>) {
    rows.update(|row| {
        let mut row = row.clone();
        row.change(&mut |_, text| words.put(text));
        Some(row)
    });
}
