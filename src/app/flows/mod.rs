//! Opening, saving, exporting, leaving: what happens to files, step by step.

mod done;
mod ending;
mod obstacle;
mod pick;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Context, ViewportCommand};

use super::comparing;
use super::dispatch::{dispatch, settled_map};
use super::handover;
use super::io;
use super::notices::Tone;
use super::panels::file_dialog::FileDialog;
use super::panels::sheet::Sheet;
use super::places;
use super::recovery;
use super::request::{Answer, Next, OnUse, Purpose};
use super::shell::{Shell, Work};
use crate::diag::Message;
use crate::files::{self, Wish};
use crate::keep::{self, Held};
use crate::model::Map;

pub use done::{Done, Ready};
pub use ending::with_ending;
pub use obstacle::{Obstacle, answer as answer_obstacle};
pub use pick::{filter, is_for_saving, title};

/// Goes somewhere else, unless that would lose something nobody has been asked about.
pub fn go(shell: &mut Shell, ctx: &Context, next: Next) {
    if shell.jobs.hold_window() {
        shell.waiting = Some(next);
        return;
    }
    // Choosing a file loses nothing; the question comes once one is chosen.
    let unsaved = shell.work.as_ref().is_some_and(|work| work.is_unsaved());
    if unsaved && next != Next::ChooseAndOpen {
        settled_map(shell);
        take_typed(shell, ctx);
        shell.sheet = Some(Sheet::Unsaved(next));
        return;
    }
    proceed(shell, ctx, next);
}

/// What is typed is entered before anybody is asked about the map.
fn take_typed(shell: &mut Shell, ctx: &Context) {
    let lang = shell.lang;
    let Some(work) = &mut shell.work else { return };
    for request in work.take_typed(lang) {
        dispatch(shell, ctx, request);
    }
}

/// The answer to the question about unsaved changes.
pub fn answer(shell: &mut Shell, ctx: &Context, answer: Answer) {
    let Some(Sheet::Unsaved(next)) = shell.sheet.take() else { return };
    match answer {
        Answer::Save => save(shell, Some(next)),
        Answer::Discard => proceed(shell, ctx, next),
        Answer::Stay => {}
    }
}

/// How to open a file that another program has open.
pub fn answer_use(shell: &mut Shell, answer: OnUse) {
    let Some(Sheet::InUse(path, _)) = shell.sheet.take() else { return };
    let Some(ready) = shell.in_use.take() else { return };
    match answer {
        OnUse::Read | OnUse::Anyway => {
            done::show(shell, path, ready);
            if let Some(work) = &mut shell.work {
                work.is_to_read = answer == OnUse::Read;
            }
        }
        OnUse::Copy => {
            recovery::leave(shell);
            let (map, scenes, ..) = ready.parts();
            shell.work = Some(Work { scenes, ..Work::new(map, None) });
        }
    }
}

fn proceed(shell: &mut Shell, ctx: &Context, next: Next) {
    match next {
        Next::Start => {
            recovery::leave(shell);
            shell.work = None;
            shell.start.come_back(shell.places.templates_folder().as_deref());
        }
        Next::New(map) => {
            recovery::leave(shell);
            shell.work = Some(Work::begun(*map));
            shell.sheet = None;
        }
        Next::Future(map) => {
            let origin = shell.work.as_ref().and_then(|work| work.path.clone().or_else(|| work.origin.clone()));
            recovery::leave(shell);
            shell.work = Some(Work { origin, ..Work::new(*map, None) });
            shell.sheet = None;
            shell.notices.say(Tone::Plain, Message::new("states-made"));
        }
        Next::Open(path) => open(shell, path),
        Next::Restore(file) => {
            if let Some(work) = recovery::restored(shell, ctx, &file) {
                recovery::leave(shell);
                shell.work = Some(work);
                shell.sheet = None;
            }
        }
        Next::Version(map, path) => {
            recovery::leave(shell);
            shell.work = Some(recovery::unsaved(map, None, Some(path)));
        }
        Next::ChooseAndOpen => ask(shell, Purpose::Open),
        Next::Quit => {
            shell.leaving = true;
            recovery::leave(shell);
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
    }
}

fn open(shell: &mut Shell, path: PathBuf) {
    // What is kept of it must lead to the file from anywhere.
    let path = std::path::absolute(&path).unwrap_or(path);
    let what = Message::new("app-opening").with("name", name_of(&path));
    let broken = path.clone();
    let store = shell.places.store();
    let (theme, lang, fonts) = (Arc::clone(&shell.theme), shell.lang, Arc::clone(&shell.fonts));
    shell.jobs.start(
        Some(what),
        false,
        move |_| {
            files::sweep_beside(&path);
            let result = files::open_traced(&path).map(|opened| {
                let held = store.map_or(Held::Unknown, |store| keep::hold(&store, &path));
                Ready::new(opened, theme, lang, &fonts).held(held)
            });
            Done::Opened { result: result.map_err(|error| error.problem()), path }
        },
        move |problem| Done::Opened { result: Err(problem), path: broken },
    );
}

/// Writes the map to its file, or asks for one; then goes on.
pub fn save(shell: &mut Shell, then: Option<Next>) {
    let to_write = shell.work.as_ref().filter(|work| !work.is_to_read);
    let file = to_write.and_then(|work| Some((work.path.clone()?, work.trace)));
    match file {
        Some((path, known)) => save_to(shell, path, then, Wish { known, ..Wish::default() }),
        None => ask(shell, Purpose::SaveAs(then)),
    }
}

/// Writes the map as wished; where a file is known and is another one by now, or set read-only, that is asked about
/// first.
fn save_to(shell: &mut Shell, path: PathBuf, then: Option<Next>, wish: Wish) {
    let Some(map) = settled_map(shell) else { return };
    let what = Message::new("app-saving").with("name", name_of(&path));
    // What was mended on opening is still as it was in the file; that file is kept once.
    let keeps = shell.work.as_ref().is_some_and(|work| work.mended && work.path.as_ref() == Some(&path));
    let wish = Wish { keeps, ..wish };
    let store = shell.places.store();
    // The hold goes with the name.
    let moves = shell.work.as_ref().is_none_or(|work| work.hold.is_none() || work.path.as_ref() != Some(&path));
    let (kept, written) = (Arc::clone(&map), path.clone());
    let (broken_map, broken_path) = (Arc::clone(&map), path.clone());
    shell.jobs.start(
        Some(what),
        true,
        move |_| {
            let saved = keep::save(store.as_ref(), &path, &map, wish);
            if let Some(obstacle) = saved.as_ref().err().and_then(Obstacle::of) {
                return Done::InTheWay { path, then, obstacle };
            }
            let held = store.filter(|_| moves && saved.is_ok()).map(|store| keep::hold(&store, &path));
            let result = saved.map(|kept| (kept, held)).map_err(|error| error.problem());
            Done::Saved { result, path: written, map: kept, then }
        },
        move |problem| Done::Saved { result: Err(problem), path: broken_path, map: broken_map, then: None },
    );
}

/// Asks for a path: with the system's dialog where there is one, else with ours.
pub fn ask(shell: &mut Shell, purpose: Purpose) {
    let folder = start_folder(shell, &purpose);
    let name = suggested_name(shell, &purpose);
    if shell.native_dialogs && pick::is_likely() {
        if !over_export(&purpose) {
            shell.sheet = None;
        }
        pick::start(shell, purpose, folder, name);
    } else {
        own_dialog(shell, FileDialog::new(purpose, folder, name));
    }
}

/// Opens our own dialog; what belongs to the export dialog lies over it.
fn own_dialog(shell: &mut Shell, dialog: FileDialog) {
    if over_export(dialog.purpose())
        && let Some(sheet @ Sheet::Export(_)) = shell.sheet.take()
    {
        shell.beneath = Some(sheet);
    }
    shell.sheet = Some(Sheet::Files(dialog));
}

/// Whether the path is wanted by the export dialog, which stays until it is chosen.
fn over_export(purpose: &Purpose) -> bool {
    match purpose {
        Purpose::Export(_) | Purpose::ReadPreset | Purpose::WritePreset(_) => true,
        Purpose::Open
        | Purpose::Compare
        | Purpose::ExportDifference(_)
        | Purpose::SaveAs(_)
        | Purpose::CardPicture(_)
        | Purpose::PersonaPicture(_) => false,
    }
}

/// A path was chosen; the dialog has already asked about replacing a file.
pub fn chosen(shell: &mut Shell, ctx: &Context, purpose: Purpose, path: PathBuf) {
    let beneath = shell.beneath.take();
    match &purpose {
        // Back to the dialog that asked.
        Purpose::ReadPreset | Purpose::WritePreset(_) => shell.sheet = beneath.or(shell.sheet.take()),
        Purpose::Open
        | Purpose::SaveAs(_)
        | Purpose::Export(_)
        | Purpose::Compare
        | Purpose::ExportDifference(_)
        | Purpose::CardPicture(_)
        | Purpose::PersonaPicture(_) => shell.sheet = None,
    }
    match purpose {
        Purpose::Open => go(shell, ctx, Next::Open(path)),
        Purpose::Compare => comparing::start(shell, path),
        Purpose::ExportDifference(_) => comparing::export(shell, path),
        Purpose::SaveAs(then) => save_to(shell, path, then, Wish::default()),
        Purpose::Export(mut order) => {
            // The dialog has asked about the one file it knew of.
            if !order.several {
                order.replace.push(path.clone());
            }
            handover::make(shell, *order, path);
        }
        Purpose::ReadPreset => handover::preset_file(shell, &path, None),
        Purpose::WritePreset(recipe) => handover::preset_file(shell, &path, Some(&recipe)),
        Purpose::CardPicture(_) | Purpose::PersonaPicture(_) => {
            let broken = purpose.clone();
            shell.jobs.start(
                None,
                false,
                move |_| Done::Read { result: io::read_picture(&path), purpose },
                move |problem| Done::Read { result: Err(problem), purpose: broken },
            );
        }
    }
}

/// Writes the list of recent files.
pub fn remember(shell: &mut Shell) {
    if let Some(file) = shell.places.recent_file()
        && let Err(problem) = shell.recent.save(&file)
    {
        shell.notices.report(problem);
    }
}

fn start_folder(shell: &Shell, purpose: &Purpose) -> PathBuf {
    let of_map = shell.work.as_ref().and_then(|work| work.path.as_deref().or(work.origin.as_deref()));
    let of_map = of_map.and_then(Path::parent);
    let folder = of_map.filter(|_| *purpose != Purpose::Open).or(shell.recent.folder()).or(of_map);
    folder.filter(|folder| folder.is_dir()).map_or_else(places::documents, Path::to_owned)
}

fn suggested_name(shell: &Shell, purpose: &Purpose) -> String {
    let ending = match purpose {
        Purpose::SaveAs(_) => "ron",
        Purpose::Export(order) if order.several => "",
        Purpose::Export(order) => order.format().ending(),
        Purpose::ExportDifference(format) => format.ending(),
        Purpose::WritePreset(_) => return format!("{}.ron", shell.lang.text("deliver-preset-file")),
        Purpose::ReadPreset
        | Purpose::Open
        | Purpose::Compare
        | Purpose::CardPicture(_)
        | Purpose::PersonaPicture(_) => {
            return String::new();
        }
    };
    let stem = shell.work.as_ref().map(|work| match work.path.as_deref().and_then(Path::file_stem) {
        Some(stem) => stem.to_string_lossy().into_owned(),
        None => match work.origin.as_deref().and_then(Path::file_stem) {
            Some(stem) => {
                let state = shell.lang.text(work.document.map().about.state.word());
                format!("{} – {}", stem.to_string_lossy(), state.to_lowercase())
            }
            None => file_stem(work.document.map(), shell),
        },
    });
    let stem = stem.unwrap_or_default();
    if ending.is_empty() { stem } else { format!("{stem}.{ending}") }
}

/// A file name for a map that has none: its title, without what file systems refuse.
fn file_stem(map: &Map, shell: &Shell) -> String {
    let allowed = |c: char| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c };
    let title: String = map.about.title.chars().map(allowed).collect();
    let stem = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let stem: String = stem.trim_matches('.').chars().take(80).collect();
    if stem.is_empty() { shell.lang.text("app-untitled-file") } else { stem }
}

/// The last part of a path, for people.
pub fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
