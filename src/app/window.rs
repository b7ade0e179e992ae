//! The eframe side: the window's title, closing it, and keeping the map when a frame goes wrong.

use std::panic::{AssertUnwindSafe, catch_unwind};

use egui::{Context, Ui, ViewportCommand};

use super::flows;
use super::geometry::Geometry;
use super::recovery;
use super::request::Next;
use super::shell::Shell;
use crate::diag::{Message, Problem, harmless};

/// The window as eframe drives it.
pub struct Window {
    pub shell: Shell,
    title: String,
    geometry: Geometry,
    /// Frames in a row that went wrong.
    broken_frames: u32,
}

impl Window {
    /// A window that is as large as it was.
    pub fn new(shell: Shell, geometry: Geometry) -> Window {
        Window { shell, title: String::new(), geometry, broken_frames: 0 }
    }

    /// One frame. A panic costs the frame, not the map.
    pub fn frame(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.close_request(&ctx);
        match catch_unwind(AssertUnwindSafe(|| self.shell.frame(ui))) {
            Ok(()) => self.broken_frames = 0,
            Err(_) => self.broken(&ctx),
        }
        self.name(&ctx);
        self.geometry = ctx.input(|input| self.geometry.now(input.viewport()));
    }

    fn close_request(&mut self, ctx: &Context) {
        if !ctx.input(|input| input.viewport().close_requested()) || self.shell.leaving {
            return;
        }
        let unsaved = self.shell.work.as_ref().is_some_and(|work| work.is_unsaved());
        if unsaved || self.shell.jobs.hold_window() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            flows::go(&mut self.shell, ctx, Next::Quit);
        }
    }

    /// Writes the map down before anything else is tried. What goes wrong in frame after frame is
    /// what the map makes the window do, so the map is closed then.
    fn broken(&mut self, ctx: &Context) {
        self.broken_frames = self.broken_frames.saturating_add(1);
        let kept = recovery::keep_now(&mut self.shell, ctx);
        let message = match kept {
            Some(path) => Message::new("app-broken-kept").with("path", path.display().to_string()),
            None => Message::new("app-broken"),
        };
        let problem = Problem::error(message);
        self.shell.notices.report(match recovery::last_panic() {
            Some(detail) => problem.hint(Message::new("app-broken-detail").with("detail", detail)),
            None => problem,
        });
        if self.broken_frames > 1 {
            self.shell.sheet = None;
            // What was written down stays, and is offered.
            self.shell.work = None;
            recovery::look(&mut self.shell, ctx, false);
        }
        if self.broken_frames > 3 {
            // Not even the start screen can be shown.
            self.shell.leaving = true;
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        ctx.request_repaint();
    }

    fn name(&mut self, ctx: &Context) {
        let title = title(&self.shell);
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

/// "Business phone system — phone-system.ron • unsaved".
fn title(shell: &Shell) -> String {
    let Some(work) = &shell.work else { return "Throughline".to_owned() };
    let map = work.document.map();
    let name = if map.about.title.is_empty() { shell.lang.text("picture-untitled") } else { map.about.title.clone() };
    let mut title = name.lines().next().unwrap_or_default().to_owned();
    if let Some(file) = work.file_name() {
        title = format!("{title} \u{2014} {file}");
    }
    if work.is_unsaved() {
        title = format!("{title} \u{2022} {}", shell.lang.text("app-state-unsaved"));
    }
    // The system's own texts end at a NUL, and windows with one in their name are a panic.
    harmless(&format!("{title} \u{2013} Throughline")).into_owned()
}

impl eframe::App for Window {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        recovery::end(&mut self.shell);
        if let Some(file) = self.shell.places.window_file() {
            self.geometry.save(&file);
        }
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::places::Places;
    use crate::app::shell::Work;
    use crate::files;
    use crate::keep;
    use crate::model::{About, Map};

    #[test]
    fn whatever_a_map_is_called_the_window_can_be_called_so() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut shell = Shell::new(&Context::default(), Places::below(folder.path()), false);
        let about = About { title: "a\0b\u{202e}\u{1b}[31m".to_owned(), ..About::default() };
        let path = folder.path().join("line\nbreak\r.ron");
        shell.work = Some(Work::new(Map { about: about.into(), ..Map::default() }, Some(path)));
        let title = title(&shell);
        assert!(title.starts_with("a\u{fffd}b") && !title.contains(['\0', '\u{1b}', '\u{202e}', '\r']), "{title:?}");
    }

    #[test]
    fn what_goes_wrong_in_every_frame_costs_the_window_the_map_and_nobody_the_work() {
        let folder = tempfile::tempdir().expect("a folder");
        let places = Places::below(folder.path());
        let store = places.store().expect("a store");
        let ctx = Context::default();
        let mut shell = Shell::new(&ctx, places, false);
        let map = Map { next_id: 7, ..Map::default() };
        shell.work = Some(Work::new(map.clone(), None));
        let mut window = Window::new(shell, Geometry::default());
        window.broken(&ctx);
        let said = |window: &Window| window.shell.notices.list().last().map(|notice| notice.message.clone());
        let message = said(&window).expect("it is said");
        assert_eq!(message.id, "app-broken-kept");
        let Some((_, crate::diag::Arg::Text(path))) = message.args.first() else { panic!("no path") };
        assert_eq!(files::open(path.as_ref()).expect("it opens by hand").map, map);
        assert!(window.shell.work.is_some(), "one frame is not the map's fault");
        window.broken(&ctx);
        assert!(window.shell.work.is_none());
        // The look that follows has it, or leaves it to us.
        drop(window);
        let left = loop {
            if let Some(left) = keep::scan(&store).left.pop() {
                break left;
            }
            std::thread::yield_now();
        };
        assert_eq!(*left.snapshot.stake.map, map);
    }
}
