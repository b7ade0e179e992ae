//! What a finished work means for the window.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::{Obstacle, chosen, filter, go, is_for_saving, name_of, obstacle, own_dialog, remember};
use crate::app::actions;
use crate::app::comparing::{self, Compared};
use crate::app::dispatch::apply;
use crate::app::handover::{self, Answer, Order, Outcome};
use crate::app::merging::{self, Merging};
use crate::app::notices::{Action, Tone};
use crate::app::outside::{self, FileLook};
use crate::app::panels::file_dialog::FileDialog;
use crate::app::panels::sheet::Sheet;
use crate::app::panels::start::Thumbnail;
use crate::app::recovery::{self, Put};
use crate::app::request::{Next, Purpose, Request};
use crate::app::scene_cache::SceneCache;
use crate::app::shell::{Shell, Work};
use crate::app::states;
use crate::app::versions::{self, Listed, Read, VersionStep};
use crate::diag::{Message, Problem};
use crate::edit::{Edit, Merge};
use crate::export::Format;
use crate::files::{self, Trace};
use crate::format::Opened;
use crate::i18n::Lang;
use crate::keep::{Held, Kept};
use crate::layout::Style;
use crate::model::{Card, Map, Persona, Picture};
use crate::text::Fonts;
use crate::theme::Theme;

/// A map that was opened, and its page: a large one is laid out before the window has to show it.
pub struct Ready {
    map: Arc<Map>,
    scenes: SceneCache,
    /// What had to be mended.
    problems: Vec<Problem>,
    trace: Trace,
    /// Whether another program has the file open.
    held: Held,
}

impl Ready {
    /// Lays the map out as the window will show it.
    pub fn new((opened, trace): (Opened, Trace), theme: Arc<Theme>, lang: Lang, fonts: &Fonts) -> Box<Ready> {
        let map = Arc::new(opened.map);
        let mut scenes = SceneCache::default();
        scenes.scene(&map, &Style::of(&map, theme, lang), fonts);
        Box::new(Ready { map, scenes, problems: opened.problems, trace, held: Held::Unknown })
    }

    /// The same, with who has the file open.
    pub fn held(self: Box<Ready>, held: Held) -> Box<Ready> {
        Box::new(Ready { held, ..*self })
    }

    /// What the file held.
    pub fn trace(&self) -> Trace {
        self.trace
    }

    /// The map, its page, what had to be mended, and what the file held.
    pub fn parts(self) -> (Arc<Map>, SceneCache, Vec<Problem>, Trace) {
        (self.map, self.scenes, self.problems, self.trace)
    }
}

/// The result of a work.
pub enum Done {
    Opened {
        path: PathBuf,
        result: Result<Box<Ready>, Problem>,
    },
    Saved {
        path: PathBuf,
        map: Arc<Map>,
        then: Option<Next>,
        result: Result<(Kept, Option<Held>), Problem>,
    },
    /// Nothing was saved: the file is not as the window left it.
    InTheWay {
        path: PathBuf,
        then: Option<Next>,
        obstacle: Obstacle,
    },
    /// The file was looked at, because it may have changed.
    FileLook(Box<FileLook>),
    /// The file was read anew, for somebody who wants what it says.
    Reloaded {
        result: Result<Box<Ready>, Problem>,
        then: Option<Next>,
    },
    /// The map and its file were brought together, as far as nobody has to be asked.
    Merged(Result<Box<Merging>, Problem>),
    /// The map held against a file.
    Compared(Result<Box<Compared>, Problem>),
    /// The map of the other state, where there is one.
    Sibling(Option<PathBuf>),
    /// A picture of what differs; false where it was stopped.
    DifferenceDrawn(Result<(PathBuf, bool), Problem>),
    Versions(Listed),
    VersionRead(Box<Read>),
    /// The files an export was to make.
    HandedOver {
        order: Box<Order>,
        path: PathBuf,
        result: Result<Outcome, Problem>,
    },
    /// What the export dialog waited for.
    Looked {
        turn: u64,
        answer: Answer,
    },
    /// The map, or what is selected, as text for the clipboard.
    Written {
        format: Format,
        result: Result<String, Problem>,
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
    /// Pictures from outside, to become cards.
    Pictures {
        place: actions::Place,
        read: Vec<Result<Picture, Problem>>,
    },
    /// A part of the map, all of it or a board, for the clipboard, and the message that says so.
    Painted {
        image: egui::ColorImage,
        said: &'static str,
    },
    /// A work that broke off.
    Broken(Problem),
    Thumbnail(Thumbnail),
    /// Unsaved work that was left.
    Recovery(Box<Put>),
    /// Nothing came of it, and nobody needs to know.
    Nothing,
}

impl Done {
    /// Lets the window have the result.
    pub fn land(self, shell: &mut Shell, ctx: &Context) {
        match self {
            Done::Opened { path, result } => opened(shell, path, result),
            Done::Saved { path, map, then, result } => saved(shell, ctx, path, map, then, result),
            Done::InTheWay { path, then, obstacle } => obstacle::meet(shell, path, then, obstacle),
            Done::FileLook(look) => outside::looked(shell, *look),
            Done::Reloaded { result: Ok(ready), then } => {
                outside::take_over(shell, *ready, "keep-reloaded");
                if let Some(next) = then {
                    go(shell, ctx, next);
                }
            }
            Done::Reloaded { result: Err(problem), .. } => shell.notices.report(problem),
            Done::Merged(merging) => merging::landed(shell, merging),
            Done::Compared(compared) => comparing::found(shell, compared),
            Done::Sibling(path) => states::found(shell, path),
            Done::DifferenceDrawn(result) => comparing::drawn(shell, result),
            Done::Versions(listed) => versions::listed(shell, ctx, listed),
            Done::VersionRead(read) => versions::received(shell, ctx, *read),
            Done::HandedOver { order, path, result } => handover::handed_over(shell, *order, path, result),
            Done::Looked { turn, answer } => handover::looked(shell, ctx, turn, answer),
            Done::Written { format, result: Ok(text) } => actions::land_copied_text(shell, ctx, format, text),
            Done::Written { result: Err(problem), .. } => shell.notices.report(problem),
            Done::Picked { purpose, path: Some(path), .. } => picked(shell, ctx, purpose, path),
            // An answer faster than any hand means that there is no dialog to answer.
            Done::Picked { purpose, path: None, quick: true, folder, name } => {
                shell.native_dialogs = false;
                own_dialog(shell, FileDialog::new(purpose, folder, name));
            }
            Done::Picked { path: None, quick: false, .. } | Done::Nothing => {}
            Done::Read { purpose, result: Ok(picture) } => put_picture(shell, &purpose, picture),
            Done::Read { result: Err(problem), .. } => shell.notices.report(problem),
            Done::Pictures { place, read } => actions::land_pictures(shell, ctx, place, read),
            Done::Painted { image, said } => actions::land_copied_picture(shell, ctx, image, said),
            Done::Broken(problem) => shell.notices.report(problem),
            Done::Recovery(put) => recovery::found(shell, ctx, *put),
            Done::Thumbnail(thumbnail) => shell.start.receive(ctx, thumbnail),
        }
    }
}

/// The system's dialog has asked about replacing a file, but knows nothing of endings; ours goes on where the path is
/// not yet one to write to.
fn picked(shell: &mut Shell, ctx: &Context, purpose: Purpose, path: PathBuf) {
    if is_for_saving(&purpose) && filter(&purpose).1.first().is_some_and(|ending| !has_ending(&path, ending)) {
        let folder = path.parent().map(Path::to_owned).unwrap_or_default();
        let mut dialog = FileDialog::new(purpose.clone(), folder, name_of(&path));
        if let Some(path) = dialog.accept() {
            return chosen(shell, ctx, purpose, path);
        }
        own_dialog(shell, dialog);
        return;
    }
    chosen(shell, ctx, purpose, path);
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|typed| typed.eq_ignore_ascii_case(ending))
}

fn opened(shell: &mut Shell, path: PathBuf, result: Result<Box<Ready>, Problem>) {
    match result {
        Ok(ready) => {
            // Opening what is open here already is no reason to ask.
            let is_here =
                |work: &Work| work.hold.is_some() && work.path.as_ref().is_some_and(|open| files::is_same(open, &path));
            if let Held::Elsewhere(owner) = &ready.held
                && !shell.work.as_ref().is_some_and(is_here)
            {
                shell.sheet = Some(Sheet::InUse(path, owner.clone()));
                shell.in_use = Some(*ready);
                return;
            }
            show(shell, path, *ready);
        }
        Err(problem) => {
            if std::fs::metadata(&path).is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound) {
                shell.recent.forget(&std::path::absolute(&path).unwrap_or_else(|_| path.clone()));
                remember(shell);
            }
            let mut file = name_of(&path);
            if let Some(at) = problem.place {
                file.push_str(&format!(":{}:{}", at.line, at.column));
            }
            let what =
                Message::new("app-open-failed").with("file", file).with("what", shell.lang.message(&problem.what));
            shell.notices.report_file(Problem { what, ..problem });
            if versions::are_there(shell, &path) {
                let request = Request::Version(VersionStep::ShowOf(path));
                shell.notices.add_action(Action { name: "keep-show-versions", request, map: None });
            }
        }
    }
}

/// Shows a file that was read.
pub(super) fn show(shell: &mut Shell, path: PathBuf, ready: Ready) {
    let before = shell.work.as_mut().and_then(|work| work.hold.take());
    let hold = match ready.held {
        Held::Here(hold) => Some(hold),
        // By the map that is open now, which is left.
        Held::Elsewhere(_) => {
            before.filter(|_| shell.work.as_ref().is_some_and(|work| work.path.as_ref() == Some(&path)))
        }
        Held::Unknown => None,
    };
    let Ready { map, scenes, problems, trace, .. } = ready;
    shell.notices.forget_files();
    let mended = !problems.is_empty();
    if mended {
        let message = Message::new("app-opened-mended").with("name", name_of(&path));
        shell.notices.report_all(message, problems);
    }
    shell.recent.add(&path);
    recovery::leave(shell);
    shell.work = Some(Work { mended, trace: Some(trace), scenes, hold, ..Work::new(map, Some(path)) });
    // What was found at the start still waits for an answer.
    if !matches!(shell.sheet, Some(Sheet::Recovery)) {
        shell.sheet = None;
    }
    remember(shell);
}

fn saved(
    shell: &mut Shell,
    ctx: &Context,
    path: PathBuf,
    map: Arc<Map>,
    then: Option<Next>,
    result: Result<(Kept, Option<Held>), Problem>,
) {
    let waiting = shell.waiting.take();
    let (Kept { saved, trouble }, held) = match result {
        // Going on now would lose what could not be saved.
        Err(problem) => return shell.notices.report(problem),
        Ok(kept) => kept,
    };
    if let Some(problem) = trouble {
        let what = Message::new("keep-no-version-kept").with("reason", shell.lang.message(&problem.what));
        shell.notices.report(Problem::warning(what));
    }
    if let Some(kept) = saved.kept {
        shell.notices.say(Tone::Plain, Message::new("app-saved-kept").with("name", name_of(&kept)));
    }
    if let Some(work) = &mut shell.work {
        if work.path.as_ref() != Some(&path) {
            shell.notices.say(Tone::Done, Message::new("app-saved-as").with("name", name_of(&path)));
        }
        work.document.mark_saved(map);
        work.path = Some(path.clone());
        work.trace = Some(saved.trace);
        work.mended = false;
        work.is_to_read = false;
        work.outside.is_gone = false;
        if let Some(held) = held {
            work.hold = if let Held::Here(hold) = held { Some(hold) } else { None };
        }
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
        Purpose::Open
        | Purpose::Compare
        | Purpose::SaveAs(_)
        | Purpose::Export(_)
        | Purpose::ExportDifference(_)
        | Purpose::ReadPreset
        | Purpose::WritePreset(_) => None,
    };
    if let Some(edit) = edit {
        apply(shell, edit, Merge::Never);
    }
}
