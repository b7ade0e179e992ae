//! `throughline themes`: the looks there are, a starting point for a house's own, and what is wrong with one.

use std::path::Path;

use super::{Exit, Place, say};
use crate::deliver::Look;
use crate::diag::Message;
use crate::files;
use crate::i18n::Lang;
use crate::text::Fonts;
use crate::theme;

/// Lists the themes, or prints a shipped one to be changed, or tells what is wrong with a theme file.
pub fn themes(name: Option<&str>, lang: Lang) -> Exit {
    let folder = files::theme_folder();
    match name {
        None => say::out(&list(folder.as_deref(), lang), Exit::Done, lang),
        Some(name) => match theme::starting_point(name) {
            Some(text) => say::out(&text, Exit::Done, lang),
            None => check(name, folder.as_deref(), lang),
        },
    }
}

fn list(folder: Option<&Path>, lang: Lang) -> String {
    let kept = folder.map(files::themes_in).unwrap_or_default();
    let names = theme::NAMES.into_iter().chain(kept.iter().map(|(name, _)| name.as_str()));
    let width = names.map(|name| name.chars().count()).max().unwrap_or(0);
    let mut text = String::new();
    for name in theme::NAMES {
        text.push_str(&format!("{name:width$}  {}\n", lang.text(theme::title(name))));
    }
    for (name, path) in &kept {
        text.push_str(&format!("{name:width$}  {}\n", path.display()));
    }
    if let Some(folder) = folder {
        let hint = Message::new("cli-themes-folder").with("folder", folder.display().to_string());
        text.push_str(&format!("\n{}\n", lang.message(&hint)));
    }
    text
}

fn check(name: &str, folder: Option<&Path>, lang: Lang) -> Exit {
    let place = Look::file(name, folder).ok().map(Place::File);
    match Look::find(Some(name), folder, &std::sync::Arc::new(Fonts::new())) {
        Ok(look) => {
            look.problems.iter().for_each(|problem| say::problem(problem, place.as_ref(), lang));
            let sum = Message::new("cli-check-sum").with("count", look.problems.len());
            say::out(&format!("{}\n", lang.message(&sum)), Exit::Done, lang)
        }
        Err(problem) => {
            say::problem(&problem, place.as_ref(), lang);
            Exit::Unread
        }
    }
}
