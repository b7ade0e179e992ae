//! `throughline new` and `throughline templates`: maps to start from.

use super::{Exit, Place, say};
use crate::assets;
use crate::files::{self, Overwrite};
use crate::format;
use crate::i18n::Lang;

/// Writes a template to a file.
pub fn new(template: &str, output: &Place, force: bool, lang: Lang) -> Exit {
    let shipped = assets::templates().iter().find(|shipped| shipped.name == template);
    let map = match shipped.map(|shipped| format::open(shipped.ron)) {
        Some(Ok(opened)) => opened.map,
        Some(Err(error)) => {
            say::problem(&error.problem(), None, lang);
            return Exit::Unread;
        }
        // The arguments allow no other name.
        None => return Exit::Usage,
    };
    match output {
        Place::Stream => return say::out(&format::print(&map), Exit::Done, lang),
        Place::File(path) => {
            let overwrite = if force { Overwrite::Replace } else { Overwrite::Refuse };
            if let Err(error) = files::save_new(path, &map, overwrite) {
                say::unwritten(&error, output, lang);
                return Exit::Unwritten;
            }
        }
    }
    Exit::Done
}

/// Lists the templates: name, title, what for.
pub fn templates(lang: Lang) -> Exit {
    let width = assets::templates().iter().map(|template| template.name.len()).max().unwrap_or(0);
    let mut text = String::new();
    for template in assets::templates() {
        let (title, what) = (lang.text(template.title_id), lang.text(template.description_id));
        text.push_str(&format!("{:width$}  {title}\n{:width$}  {what}\n", template.name, ""));
    }
    say::out(&text, Exit::Done, lang)
}
