//! What a finished work means for the window.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::{chosen, filter, go, is_for_saving, name_of, remember, with_ending};
use crate::app::dispatch::apply;
use crate::app::io::Size;
use crate::app::notices::Tone;
use crate::app::panels::file_dialog::FileDialog;
use crate::app::panels::sheet::Sheet;
use crate::app::panels::start::Thumbnail;
use crate::app::request::{Next, Purpose};
use crate::app::shell::{Shell, Work};
use crate::diag::{Message, Problem};
use crate::edit::{Edit, Merge};
use crate::format::Opened;
use crate::model::{Card, Map, Persona, Picture};

/// The result of a work.
pub enum Done {
    Opened {
        path: PathBuf,
        result: Result<Opened, Problem>,
    },
    Saved {
        path: PathBuf,
        map: Arc<Map>,
        then: Option<Next>,
        result: Result<Option<PathBuf>, Problem>,
    },
    /// `Ok(None)`: it was stopped.
    Exported {
        path: PathBuf,
        result: Result<Option<Size>, Problem>,
    },
    /// What the system's dialog said; `quick` when nobody can have answered so fast.
    Picked {
        purpose: Purpose,
        path: Option<PathBuf>,
        quick: bool,
        folder: PathBuf,
        name: String,
    },
    /// A picture for a card or a persona.
    Read {
        purpose: Purpose,
        result: Result<Picture, Problem>,
    },
    Thumbnail(Thumbnail),
    /// Nothing came of it, and nobody needs to know.
    Nothing,
}

impl Done {
    /// Lets the window have the result.
    pub fn land(self, shell: &mut Shell, ctx: &Context) {
        match self {
            Done::Opened { path, result } => opened(shell, path, result),
            Done::Saved { path, map, then, result } => saved(shell, ctx, path, map, then, result),
            Done::Exported { path, result: Ok(Some(size)) } => {
                let message = Message::new("app-exported")
                    .with("name", name_of(&path))
                    .with("width", size.width)
                    .with("height", size.height);
                shell.notices.say(Tone::Done, message);
            }
            Done::Exported { result: Ok(None), .. } => {
                shell.notices.say(Tone::Plain, Message::new("app-export-stopped"));
            }
            Done::Exported { result: Err(problem), .. } => shell.notices.report(problem),
            Done::Picked { purpose, path: Some(path), .. } => picked(shell, ctx, purpose, path),
            // An answer faster than any hand means that there is no dialog to answer.
            Done::Picked { purpose, path: None, quick: true, folder, name } => {
                shell.native_dialogs = false;
                shell.sheet = Some(Sheet::Files(FileDialog::new(purpose, folder, name)));
            }
            Done::Picked { path: None, quick: false, .. } | Done::Nothing => {}
            Done::Read { purpose, result: Ok(picture) } => put_picture(shell, &purpose, picture),
            Done::Read { result: Err(problem), .. } => shell.notices.report(problem),
            Done::Thumbnail(thumbnail) => shell.start.receive(ctx, thumbnail),
        }
    }
}

/// The system's dialog asks about replacing the file as it was typed. Where the ending is added here, the file that
/// would be replaced is another one, and our own dialog asks.
fn picked(shell: &mut Shell, ctx: &Context, purpose: Purpose, path: PathBuf) {
    let (_, endings) = filter(&purpose);
    let whole = with_ending(path.clone(), endings.first().copied().unwrap_or_default());
    if is_for_saving(&purpose) && whole != path && whole.exists() {
        let folder = whole.parent().map(Path::to_owned).unwrap_or_default();
        shell.sheet = Some(Sheet::Files(FileDialog::new(purpose, folder, name_of(&whole))));
        return;
    }
    chosen(shell, ctx, purpose, path);
}

fn opened(shell: &mut Shell, path: PathBuf, result: Result<Opened, Problem>) {
    match result {
        Ok(opened) => {
            let mended = !opened.problems.is_empty();
            if mended {
                let message = Message::new("app-opened-mended").with("name", name_of(&path));
                shell.notices.report_all(message, opened.problems);
            }
            shell.recent.add(&path);
            shell.work = Some(Work { mended, ..Work::new(opened.map, Some(path)) });
            shell.sheet = None;
            remember(shell);
        }
        Err(problem) => shell.notices.report(problem),
    }
}

fn saved(
    shell: &mut Shell,
    ctx: &Context,
    path: PathBuf,
    map: Arc<Map>,
    then: Option<Next>,
    result: Result<Option<PathBuf>, Problem>,
) {
    let waiting = shell.waiting.take();
    match result {
        // Going on now would lose what could not be saved.
        Err(problem) => return shell.notices.report(problem),
        Ok(Some(kept)) => {
            shell.notices.say(Tone::Plain, Message::new("app-saved-kept").with("name", name_of(&kept)));
        }
        Ok(None) => {}
    }
    if let Some(work) = &mut shell.work {
        if work.path.as_ref() != Some(&path) {
            shell.notices.say(Tone::Done, Message::new("app-saved-as").with("name", name_of(&path)));
        }
        work.document.mark_saved(map);
        work.path = Some(path.clone());
        work.mended = false;
    }
    shell.recent.add(&path);
    remember(shell);
    if let Some(next) = then.or(waiting) {
        go(shell, ctx, next);
    }
}

fn put_picture(shell: &mut Shell, purpose: &Purpose, picture: Picture) {
    let Some(map) = shell.work.as_ref().map(|work| Arc::clone(work.document.map())) else { return };
    let edit = match purpose {
        Purpose::CardPicture(id) => {
            map.cards.get(*id).map(|card| Edit::SetCard(Card { picture: Some(picture), ..card.clone() }))
        }
        Purpose::PersonaPicture(id) => {
            map.personas.get(*id).map(|persona| Edit::SetPersona(Persona { picture: Some(picture), ..persona.clone() }))
        }
        Purpose::Open | Purpose::SaveAs(_) | Purpose::Export(_) => None,
    };
    if let Some(edit) = edit {
        apply(shell, edit, Merge::Never);
    }
}
