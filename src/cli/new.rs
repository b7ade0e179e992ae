//! `throughline new` and `throughline templates`: maps to start from.

use super::{Exit, Place, say};
use crate::assets;
use crate::diag::{Message, Problem};
use crate::files::{self, Overwrite};
use crate::format::{self, Opened};
use crate::i18n::Lang;
use crate::model::Map;
use crate::slip::nearest;
use crate::templates::{self, Own};

/// Writes a template to a file: one of one's own by this name, or else a shipped one in the language `of_map`.
pub fn new(template: &str, of_map: Lang, output: &Place, force: bool, lang: Lang) -> Exit {
    let map = match open(template, of_map, lang) {
        Ok(map) => map,
        Err(exit) => return exit,
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

fn open(name: &str, of_map: Lang, lang: Lang) -> Result<Map, Exit> {
    let own = own();
    if let Some(found) = own.iter().find(|own| own.name == name) {
        let place = Place::File(found.path.clone());
        let said = |problem: &Problem| say::problem(problem, Some(&place), lang);
        return match files::open(&found.path) {
            Ok(Opened { map, problems }) => {
                problems.iter().for_each(said);
                Ok(map)
            }
            Err(error) => {
                said(&error.problem());
                Err(Exit::Unread)
            }
        };
    }
    let Some(shipped) = assets::templates().iter().find(|shipped| shipped.name == name) else {
        let shipped = assets::templates().iter().map(|template| template.name);
        let names: Vec<&str> = own.iter().map(|own| own.name.as_str()).chain(shipped).collect();
        let what = match nearest(name, &names) {
            Some(meant) => Message::new("cli-no-template-like").with("name", name).with("meant", meant),
            None => Message::new("cli-no-template").with("name", name),
        };
        say::problem(&Problem::error(what), None, lang);
        return Err(Exit::Usage);
    };
    templates::open(shipped, of_map).map_err(|error| {
        say::problem(&error.problem(), None, lang);
        Exit::Unread
    })
}

fn own() -> Vec<Own> {
    templates::folder().map(|folder| templates::own(&folder)).unwrap_or_default()
}

/// Lists the templates: name, title, what for; then those of one's own by name.
pub fn templates(lang: Lang) -> Exit {
    let width = assets::templates().iter().map(|template| template.name.len()).max().unwrap_or(0);
    let mut text = String::new();
    for template in assets::templates() {
        let (title, what) = (lang.text(template.title_id), lang.text(template.description_id));
        text.push_str(&format!("{:width$}  {title}\n{:width$}  {what}\n", template.name, ""));
    }
    if let Some(folder) = templates::folder() {
        let own = own();
        let id = if own.is_empty() { "cli-templates-none-own" } else { "cli-templates-own" };
        let message = Message::new(id).with("folder", folder.display().to_string());
        text.push_str(&format!("\n{}\n", lang.message(&message)));
        for own in own {
            text.push_str(&format!("{}\n", own.name));
        }
    }
    say::out(&text, Exit::Done, lang)
}
