//! Opens the window, or explains why there is none.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use egui::ViewportBuilder;

use super::backends::{self, Failure};
use super::geometry::{self, Geometry};
use super::look::emblem;
use super::places::Places;
use super::recovery;
use super::shell::Shell;
use super::window::Window;
use crate::diag::{Message, Problem};
use crate::keep::{self, Store};

/// Shows the window until it is closed. `file` is opened at once.
///
/// Where there is no display, or a library of the system is missing, the problem says which and what to install.
pub fn run(file: Option<PathBuf>) -> Result<(), Problem> {
    let places = Places::of_platform();
    let store = places.store();
    let geometry = Geometry::load(places.window_file().as_deref());
    let viewport = ViewportBuilder::default()
        .with_title("Throughline")
        .with_app_id("throughline")
        .with_inner_size(geometry.size)
        .with_maximized(geometry.maximized)
        .with_min_inner_size(geometry::LEAST)
        .with_icon(emblem::icon());
    let options = eframe::NativeOptions { viewport, centered: true, dithering: false, ..Default::default() };
    recovery::watch();
    let shown = Arc::new(AtomicBool::new(false));
    let opened = Arc::clone(&shown);
    let create: eframe::AppCreator<'_> = Box::new(move |creation| {
        let ctx = &creation.egui_ctx;
        let mut shell = Shell::new(ctx, places, true);
        if let Some(path) = file {
            shell.open(ctx, path);
        }
        opened.store(true, Ordering::Relaxed);
        Ok(Box::new(Window::new(shell, geometry)))
    });
    // Libraries of the platform are looked for while running; some of them are missed by a panic.
    let ended = catch_unwind(AssertUnwindSafe(|| eframe::run_native("throughline", options, create)));
    let error = match ended {
        Ok(Ok(())) => return Ok(()),
        Ok(Err(error)) => error.to_string(),
        Err(payload) => {
            let text = payload.downcast_ref::<String>().map(String::as_str);
            text.or(payload.downcast_ref::<&str>().copied()).unwrap_or_default().to_owned()
        }
    };
    let failure = Failure::of(&error);
    // A window that was open had a map in it; what is left of that is for recovery.
    if shown.load(Ordering::Relaxed) {
        return Err(broken_off(&error, store.as_ref()));
    }
    backends::try_another(failure);
    Err(failure.problem(&error))
}

/// Says that a window which was open is gone, and where what was in it is.
fn broken_off(error: &str, store: Option<&Store>) -> Problem {
    let what = Message::new("app-window-died").with("detail", error.lines().next().unwrap_or_default());
    let kept = store.and_then(|store| keep::kept_here(store).pop());
    Problem::error(what).hint(match kept {
        Some(path) => Message::new("app-window-died-kept").with("path", path.display().to_string()),
        None => Message::new("app-window-died-hint"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keep::{Journal, Stake};
    use crate::model::Map;

    #[test]
    fn a_window_that_breaks_off_says_where_the_work_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::new(folder.path().join("state"));
        assert_eq!(broken_off("boom", Some(&store)).hint, Some(Message::new("app-window-died-hint")));
        let mut journal = Journal::new(store.clone(), || {});
        journal.keep(Some(Stake { map: Map::default().into(), path: None, held: None }));
        let path = journal.flush().expect("written");
        // As when the panic takes the window's things with it.
        drop(journal);
        let hint = broken_off("boom\n  at a line of code", Some(&store)).hint;
        assert_eq!(hint, Some(Message::new("app-window-died-kept").with("path", path.display().to_string())));
    }
}
