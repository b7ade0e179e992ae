//! Acts for the export dialog: opens it, keeps its works going, makes the files, keeps presets.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::order::{Order, Outcome};
use super::presets::{self, Presets};
use super::task::{Answer, Surroundings};
use super::{Handover, Naming};
use crate::app::dispatch::settled_map;
use crate::app::flows::{Done, name_of};
use crate::app::notices::{Action, Tone};
use crate::app::panels::sheet::Sheet;
use crate::app::places::{self, Places};
use crate::app::request::Request;
use crate::app::shell::Shell;
use crate::deliver::Recipe;
use crate::diag::{Message, Problem};
use crate::files;
use crate::i18n::Lang;
use crate::layout::Board;
use crate::model::Map;
use crate::text::Fonts;

/// What is to become of a preset.
#[derive(Debug, Clone, PartialEq)]
pub enum PresetStep {
    /// Keeps what is asked for under this name.
    Keep(String),
    Rename {
        from: String,
        to: String,
    },
    Forget(String),
    /// Takes a forgotten one back.
    Restore(String, Box<Recipe>),
    /// Puts what is asked for on the clipboard, as the text of a preset.
    Copy,
}

/// Opens the dialog for the open map.
pub fn open(shell: &mut Shell) {
    let Some(map) = settled_map(shell) else { return };
    let Some(work) = &shell.work else { return };
    let presets = Presets::load(shell.places.presets_folder());
    let last = shell.places.export_file();
    let mut handover = Handover::new(map, work.document.selection(), presets, last.as_deref());
    // What is on screen is what is handed over.
    handover.recipe.lens = work.lens;
    if work.board() != Board::Journey {
        handover.show_boards(&[work.board()]);
    }
    let themes = shell.places.themes_folder().map(|folder| files::themes_in(&folder)).unwrap_or_default();
    handover.themes = themes.into_iter().map(|(name, _)| name).collect();
    shell.sheet = Some(Sheet::Export(Box::new(handover)));
}

/// Begins the next piece of work the dialog waits for.
pub fn work(shell: &mut Shell) {
    let Some(Sheet::Export(handover)) = &mut shell.sheet else { return };
    let part = handover.part();
    handover.preview.ask(&handover.recipe, &part);
    let Some(task) = handover.preview.next_task() else { return };
    let around = surroundings(&handover.map, &shell.fonts, shell.lang, &shell.places);
    let (turn, other) = (handover.preview.turn(), task.clone());
    let started = shell.jobs.start(
        None,
        false,
        move |progress| Done::Looked { turn, answer: task.carry_out(&around, progress) },
        move |problem| Done::Looked { turn, answer: other.broken(problem) },
    );
    if let Some(progress) = started {
        handover.preview.begin(progress);
    }
}

fn surroundings(map: &Arc<Map>, fonts: &Arc<Fonts>, lang: Lang, places: &Places) -> Surroundings {
    Surroundings { map: Arc::clone(map), fonts: Arc::clone(fonts), lang, themes: places.themes_folder() }
}

/// The dialog, also while another sheet lies over it.
fn dialog(shell: &mut Shell) -> Option<&mut Handover> {
    let sheets = [shell.sheet.as_mut(), shell.beneath.as_mut()];
    sheets.into_iter().flatten().find_map(|sheet| match sheet {
        Sheet::Export(handover) => Some(&mut **handover),
        Sheet::Unsaved(_)
        | Sheet::Merge
        | Sheet::Changed(..)
        | Sheet::Files(_)
        | Sheet::Replace(_)
        | Sheet::InUse(..)
        | Sheet::Versions
        | Sheet::Recovery
        | Sheet::Answers(_)
        | Sheet::Settings
        | Sheet::Keys(_)
        | Sheet::Palette(_) => None,
    })
}

/// Lets the dialog have what it waited for.
pub fn looked(shell: &mut Shell, ctx: &Context, turn: u64, answer: Answer) {
    if let Some(handover) = dialog(shell) {
        handover.preview.take(ctx, turn, answer);
    }
}

/// Makes the files at a place that was chosen, and remembers how for the next time.
pub fn make(shell: &mut Shell, order: Order, path: PathBuf) {
    let Some(map) = settled_map(shell) else { return };
    if let Some(file) = shell.places.export_file()
        && let Err(problem) = files::write(&file, order.recipe.print().as_bytes())
    {
        shell.notices.report(problem);
    }
    let around = surroundings(&map, &shell.fonts, shell.lang, &shell.places);
    let source = shell.work.as_ref().and_then(|work| work.path.clone());
    let what = Message::new("app-exporting").with("name", name_of(&path));
    let order = Box::new(order);
    let broken = (order.clone(), path.clone());
    shell.jobs.start(
        Some(what),
        false,
        move |progress| {
            let result = order.carry_out(&path, source.as_deref(), &around, progress);
            Done::HandedOver { order, path, result }
        },
        move |problem| Done::HandedOver { order: broken.0, path: broken.1, result: Err(problem) },
    );
}

/// Tells what came of it, or asks about what is in the way.
pub fn handed_over(shell: &mut Shell, order: Order, path: PathBuf, result: Result<Outcome, Problem>) {
    match result {
        Ok(Outcome::Written(written)) => told(shell, &written),
        Ok(Outcome::Exists(files)) => {
            if let Some(sheet) = shell.sheet.take() {
                shell.beneath = Some(sheet);
            }
            shell.sheet = Some(Sheet::Replace(crate::app::panels::replace_sheet::ReplaceSheet { order, path, files }));
        }
        Ok(Outcome::Stopped) => shell.notices.say(Tone::Plain, Message::new("app-export-stopped")),
        Err(problem) => shell.notices.report(problem),
    }
}

fn told(shell: &mut Shell, written: &[PathBuf]) {
    let Some(first) = written.first() else { return };
    let folder = first.parent().unwrap_or(Path::new("")).to_owned();
    let message = match written {
        [one] => Message::new("deliver-done").with("name", name_of(one)),
        several => Message::new("deliver-done-several").with("count", several.len()).with("folder", name_of(&folder)),
    };
    if places::can_show() {
        let request = Request::ShowFolder(folder);
        shell.notices.offer(message, Action { name: "deliver-open-folder", request, map: None });
    } else {
        shell.notices.say(Tone::Done, message);
    }
}

/// Goes on with presets.
pub fn preset(shell: &mut Shell, ctx: &Context, step: PresetStep) {
    let Some(handover) = dialog(shell) else { return };
    let recipe = handover.recipe.clone();
    let presets = &mut handover.presets;
    let result = match step {
        PresetStep::Keep(name) => presets.keep(&name, &recipe).map(|()| None),
        PresetStep::Rename { from, to } => presets.rename(&from, &to).map(|()| None),
        PresetStep::Forget(name) => presets.forget(&name).map(|was| was.map(|was| (name, was))),
        PresetStep::Restore(name, recipe) => presets.keep(&name, &recipe).map(|()| None),
        PresetStep::Copy => {
            ctx.copy_text(recipe.print());
            return shell.notices.say(Tone::Done, Message::new("deliver-preset-copied"));
        }
    };
    handover.naming = None;
    match result {
        Ok(None) => {}
        Ok(Some((name, was))) => {
            let message = Message::new("deliver-preset-forgotten").with("name", name.as_str());
            let request = Request::Preset(PresetStep::Restore(name, Box::new(was)));
            shell.notices.offer(message, Action { name: "app-command-undo", request, map: None });
        }
        Err(problem) => shell.notices.report(problem),
    }
}

/// A file with a preset was chosen: to be read, or to be written where there is a recipe.
pub fn preset_file(shell: &mut Shell, path: &Path, written: Option<&Recipe>) {
    if let Some(recipe) = written {
        match files::write(path, recipe.print().as_bytes()) {
            Ok(()) => shell.notices.say(Tone::Done, Message::new("deliver-preset-written").with("name", name_of(path))),
            Err(problem) => shell.notices.report(problem),
        }
        return;
    }
    let recipe = match presets::read(path) {
        Ok(recipe) => recipe,
        Err(problem) => return shell.notices.report(problem),
    };
    let Some(handover) = dialog(shell) else { return };
    handover.recipe = recipe.clone();
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    // Kept under a name of its own; one that is there already is left alone.
    let free = |name: &String| handover.presets.get(name).is_none_or(|own| *own == recipe);
    let numbered = (2..100).map(|number: usize| format!("{stem} {number}"));
    let name = std::iter::once(stem.clone()).chain(numbered).find(free).filter(|name| presets::is_name(name));
    let Some(name) = name else { return };
    match handover.presets.keep(&name, &recipe) {
        Ok(()) => shell.notices.say(Tone::Done, Message::new("deliver-preset-read").with("name", name)),
        Err(problem) => shell.notices.report(problem),
    }
}

impl Handover {
    /// Begins to name what is asked for.
    pub fn name_new(&mut self) {
        self.naming = Some(Naming { name: String::new(), from: None, greeted: false });
    }

    /// Begins to give a preset another name.
    pub fn rename(&mut self, name: &str) {
        self.naming = Some(Naming { name: name.to_owned(), from: Some(name.to_owned()), greeted: false });
    }
}
