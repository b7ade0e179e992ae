//! The file of the open map as other programs leave it: taken over where that loses nothing, else told.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use egui::{Context, Event};

use super::commands::Command;
use super::flows::{self, Done, Ready};
use super::notices::Action;
use super::request::{Next, OnChange, Request};
use super::shell::{Shell, Work};
use crate::diag::{Message, Problem};
use crate::files::{self, Standing, Trace};
use crate::keep::Watch;

/// What is known of the file of a map while it is open.
#[derive(Default)]
pub struct Outside {
    watch: Option<Watch>,
    /// Whether there is reason to read the file again.
    touched: Arc<AtomicBool>,
    is_looking: bool,
    /// Whether the file was there, and is not any more.
    pub is_gone: bool,
    /// What the file held when somebody was told last.
    told: Option<Trace>,
}

/// What a look at the file has found.
pub struct FileLook {
    path: PathBuf,
    /// What it was compared with.
    known: Trace,
    found: Found,
}

enum Found {
    Known,
    Gone,
    Changed(Result<Box<Ready>, Problem>),
}

/// Keeps an eye on the file. Called in every frame; the file is read only when it looks other than before, or when the
/// window comes to the front.
pub fn follow(shell: &mut Shell, ctx: &Context) {
    let is_saving = shell.jobs.hold_window();
    let Some(work) = &mut shell.work else { return };
    let outside = &mut work.outside;
    let Some(path) = &work.path else {
        outside.watch = None;
        return;
    };
    if outside.watch.as_ref().is_none_or(|watch| watch.path() != path) {
        let (touched, ctx) = (Arc::clone(&outside.touched), ctx.clone());
        outside.watch = Watch::start(path, move || {
            touched.store(true, Ordering::Relaxed);
            ctx.request_repaint();
        });
        outside.is_gone = false;
    }
    if ctx.input(|input| input.events.iter().any(|event| matches!(event, Event::WindowFocused(true)))) {
        outside.touched.store(true, Ordering::Relaxed);
    }
    if !is_saving && !outside.is_looking && outside.touched.swap(false, Ordering::Relaxed) {
        look(shell);
    }
}

/// Reads the file and compares it with what is known, on a thread of its own.
pub fn look(shell: &mut Shell) {
    let (theme, lang, fonts) = (Arc::clone(&shell.theme), shell.lang, Arc::clone(&shell.fonts));
    let Some(work) = &mut shell.work else { return };
    let (Some(path), Some(known)) = (work.path.clone(), work.trace) else { return };
    work.outside.is_looking = true;
    let (broken_path, broken) = (path.clone(), known);
    shell.jobs.start(
        None,
        false,
        move |_| {
            let found = match Trace::standing(&path, &[known]) {
                Standing::Known => Found::Known,
                Standing::Gone => Found::Gone,
                Standing::Changed => {
                    let opened = files::open_traced(&path).map_err(|error| error.problem());
                    Found::Changed(opened.map(|opened| Ready::new(opened, theme, lang, &fonts)))
                }
            };
            Done::FileLook(Box::new(FileLook { path, known, found }))
        },
        move |problem| {
            let found = Found::Changed(Err(problem));
            Done::FileLook(Box::new(FileLook { path: broken_path, known: broken, found }))
        },
    );
}

/// Acts on what a look has found.
pub fn looked(shell: &mut Shell, looked: FileLook) {
    let is_saving = shell.jobs.hold_window();
    let FileLook { path, known, found } = looked;
    let Some(work) = shell.work.as_mut() else { return };
    work.outside.is_looking = false;
    if is_saving || work.path.as_ref() != Some(&path) || work.trace != Some(known) {
        // It was about a file that is another one by now.
        work.outside.touched.store(true, Ordering::Relaxed);
        return;
    }
    let name = flows::name_of(&path);
    match found {
        Found::Known => work.outside.is_gone = false,
        Found::Gone => {
            if !std::mem::replace(&mut work.outside.is_gone, true) {
                let what = Message::new("keep-gone").with("name", name);
                shell.notices.report(Problem::warning(what).hint(Message::new("keep-gone-hint")));
            }
        }
        Found::Changed(Ok(ready)) => {
            work.outside.is_gone = false;
            let is_busy = work.document.is_open() || work.canvas.is_busy();
            if !work.document.is_modified() && !work.mended && !is_busy {
                take_over(shell, *ready, "keep-reloaded");
            } else if work.outside.told.replace(ready.trace()) != Some(ready.trace()) {
                let action = Action { name: "keep-decide", request: Request::Changed(OnChange::Ask), map: None };
                shell.notices.insist(Message::new("keep-changed-outside").with("name", name), action, true);
            }
        }
        Found::Changed(Err(problem)) => {
            let what = Message::new("keep-unreadable-outside").with("name", name);
            shell.notices.report(Problem::warning(what).hint(problem.what));
        }
    }
}

/// Shows the file as it is now. What was on the map before is one undo away, and set aside where no file had it.
pub fn take_over(shell: &mut Shell, ready: Ready, says: &'static str) {
    let Some(work) = &mut shell.work else { return };
    if work.document.is_modified()
        && let Some(journal) = &mut work.journal
    {
        journal.set_aside();
        journal.flush();
    }
    let name = work.file_name().unwrap_or_default();
    let (map, scenes, problems, trace) = ready.parts();
    work.document.replace("keep-step-reload", map);
    let now = Arc::clone(work.document.map());
    work.document.mark_saved(Arc::clone(&now));
    work.scenes = scenes;
    work.trace = Some(trace);
    work.mended = !problems.is_empty();
    work.outside.is_gone = false;
    let request = Request::Run(Command::Undo);
    let action = Action { name: "app-notice-undo", request, map: Some(now) };
    shell.notices.forget_files();
    shell.notices.offer(Message::new(says).with("name", name), action);
}

/// Reads the file anew because somebody wants theirs, and then goes on.
pub fn reload(shell: &mut Shell, path: PathBuf, then: Option<Next>) {
    let what = Message::new("app-opening").with("name", flows::name_of(&path));
    let (theme, lang, fonts) = (Arc::clone(&shell.theme), shell.lang, Arc::clone(&shell.fonts));
    shell.jobs.start(
        Some(what),
        false,
        move |_| {
            let result = files::open_traced(&path).map(|opened| Ready::new(opened, theme, lang, &fonts));
            Done::Reloaded { result: result.map_err(|error| error.problem()), then }
        },
        |problem| Done::Reloaded { result: Err(problem), then: None },
    );
}

impl Work {
    /// Whether its file was there, and is not any more.
    pub fn is_without_file(&self) -> bool {
        self.outside.is_gone
    }
}
