//! Opens the window, or explains why there is none.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use egui::ViewportBuilder;

use super::geometry::{self, Geometry};
use super::look::emblem;
use super::places::Places;
use super::recovery;
use super::shell::Shell;
use super::window::Window;
use crate::diag::{Message, Problem};

/// Shows the window until it is closed. `file` is opened at once.
///
/// Where there is no display, or a library of the system is missing, the problem says which and what to install.
pub fn run(file: Option<PathBuf>) -> Result<(), Problem> {
    let places = Places::of_platform();
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
    let create: eframe::AppCreator<'_> = Box::new(move |creation| {
        let ctx = &creation.egui_ctx;
        let mut shell = Shell::new(ctx, places, true);
        if let Some(path) = file {
            shell.open(ctx, path);
        }
        Ok(Box::new(Window::new(shell, geometry)))
    });
    // Libraries of the platform are looked for while running; some of them are missed by a panic.
    let ended = catch_unwind(AssertUnwindSafe(|| eframe::run_native("throughline", options, create)));
    match ended {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(explain(&error.to_string())),
        Err(payload) => {
            let text = payload.downcast_ref::<String>().map(String::as_str);
            Err(explain(text.or(payload.downcast_ref::<&str>().copied()).unwrap_or_default()))
        }
    }
}

/// What eframe said, as something that can be acted on.
fn explain(error: &str) -> Problem {
    let lower = error.to_lowercase();
    let hint = if ["xcursor", "xi.so", "xkbcommon", "libx11", "librar"].iter().any(|name| lower.contains(name)) {
        Message::new("app-window-needs-libraries")
    } else if ["display", "wayland", "event loop", "os error"].iter().any(|name| lower.contains(name)) {
        // What the library says of it names lines of its own source.
        let what = Problem::error(Message::new("app-window-no-display"));
        return what.hint(Message::new("app-window-needs-display"));
    } else {
        Message::new("app-window-needs-gl")
    };
    Problem::error(Message::new("app-window-impossible").with("reason", reason(error))).hint(hint)
}

/// The part of an error that is for people: what comes after the line of code it names, and before the data it dumps.
fn reason(error: &str) -> &str {
    let after = error.rsplit_once(".rs:").and_then(|(_, after)| after.split_once(": "));
    let reason = after.map_or(error, |(_, reason)| reason);
    reason.split_once(" {").map_or(reason, |(reason, _)| reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named() {
        let hint = |error: &str| explain(error).hint.map(|hint| hint.id);
        assert_eq!(hint("Library libXcursor.so.1 could not be loaded"), Some("app-window-needs-libraries"));
        let one_of_them = "os error at a/b.rs:7: Failed to load one of xlib's shared libraries";
        assert_eq!(hint(one_of_them), Some("app-window-needs-libraries"));
        assert_eq!(hint("os error at a/b.rs:7: DISPLAY is not set"), Some("app-window-needs-display"));
        assert_eq!(hint("no suitable GL config"), Some("app-window-needs-gl"));
    }

    #[test]
    fn lines_of_code_are_not_for_people() {
        assert_eq!(reason("os error at /x/mod.rs:788: Failed to open: no server"), "Failed to open: no server");
        assert_eq!(reason("no config: Template { r: 8 }"), "no config: Template");
    }
}
