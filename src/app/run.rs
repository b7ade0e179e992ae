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
    let hint = if ["xcursor", "xi.so", "xkbcommon", "libx11", "library"].iter().any(|name| lower.contains(name)) {
        Message::new("app-window-needs-libraries")
    } else if ["display", "wayland", "event loop", "os error"].iter().any(|name| lower.contains(name)) {
        Message::new("app-window-needs-display")
    } else {
        Message::new("app-window-needs-gl")
    };
    Problem::error(Message::new("app-window-impossible").with("reason", error)).hint(hint)
}
