//! The whole window without a screen, driven by what a screen reader would find.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, ViewportId, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, Node};
use tempfile::TempDir;
use throughline::app::geometry::Geometry;
use throughline::app::look;
use throughline::app::places::Places;
use throughline::app::shell::Shell;
use throughline::app::window::Window;
use throughline::edit::Document;
use throughline::model::Map;

/// A window that keeps what it remembers in a folder of its own, and maps too.
pub struct Driver {
    pub harness: Harness<'static, Window>,
    pub folder: TempDir,
}

impl Driver {
    /// A window in English on the start screen.
    pub fn new() -> Driver {
        Driver::with_file(None)
    }

    /// A window that opens a file at once.
    pub fn with_file(file: Option<&Path>) -> Driver {
        let folder = tempfile::tempdir().expect("a folder");
        Driver::in_folder(folder, file)
    }

    /// A window that remembers what another one left in the folder.
    pub fn in_folder(folder: TempDir, file: Option<&Path>) -> Driver {
        Driver::at(Places::below(folder.path()), folder, file)
    }

    /// A second program of the same person: it remembers things in the same places.
    pub fn beside(other: &Driver, file: Option<&Path>) -> Driver {
        Driver::at(Places::below(other.folder.path()), tempfile::tempdir().expect("a folder"), file)
    }

    fn at(places: Places, folder: TempDir, file: Option<&Path>) -> Driver {
        let settings = places.settings_file().expect("it is below the folder");
        if !settings.exists() {
            throughline::files::write(&settings, b"(language: Some(\"en\"), motion: false)").expect("written");
        }
        let ctx = egui::Context::default();
        let shell = Shell::new(&ctx, places, false);
        drop(ctx);
        let mut harness = Harness::builder()
            .with_size(vec2(1440.0, 860.0))
            .with_theme(egui::Theme::Light)
            .with_max_steps(60)
            .with_context_setup(look::install)
            .build_ui_state(|ui, window: &mut Window| window.frame(ui), Window::new(shell, Geometry::default()));
        // Works report to the context they were given, which is not this one: the driver looks by itself.
        if let Some(file) = file {
            let ctx = harness.ctx.clone();
            harness.state_mut().shell.open(&ctx, file.to_owned());
        }
        let mut driver = Driver { harness, folder };
        driver.settle();
        driver
    }

    /// A path for a map of the test.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs until nothing is under way.
    pub fn settle(&mut self) {
        let start = Instant::now();
        loop {
            self.harness.run_ok();
            if self.harness.state().shell.jobs.running().is_empty() {
                break;
            }
            assert!(start.elapsed() < Duration::from_secs(60), "a work does not end");
            std::thread::sleep(Duration::from_millis(2));
        }
        self.harness.run();
    }

    pub fn shell(&self) -> &Shell {
        &self.harness.state().shell
    }

    pub fn document(&self) -> &Document {
        &self.shell().work.as_ref().expect("a map is open").document
    }

    pub fn map(&self) -> &Map {
        self.document().map()
    }

    pub fn node<'a>(&'a self, role: Role, label: &'a str) -> Node<'a> {
        self.harness.get_by_role_and_label(role, label)
    }

    pub fn has(&self, label: &str) -> bool {
        self.harness.query_all_by_label(label).next().is_some()
    }

    pub fn has_containing(&self, label: &str) -> bool {
        self.harness.query_all_by_label_contains(label).next().is_some()
    }

    /// Presses a button.
    pub fn press(&mut self, label: &str) {
        self.node(Role::Button, label).click();
        self.settle();
    }

    /// Replaces what stands in a text field.
    pub fn fill(&mut self, label: &str, text: &str) {
        let role = if self.is_multiline(label) { Role::MultilineTextInput } else { Role::TextInput };
        self.node(role, label).focus();
        self.settle();
        self.key(Modifiers::COMMAND, Key::A);
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    fn is_multiline(&self, label: &str) -> bool {
        self.harness.query_all_by_label(label).any(|node| node.accesskit_node().role() == Role::MultilineTextInput)
    }

    /// Chooses in a combo box.
    pub fn choose(&mut self, label: &str, choice: &str) {
        self.node(Role::ComboBox, label).click();
        self.settle();
        self.node(Role::ListBoxOption, choice).click();
        self.settle();
    }

    pub fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub fn text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    /// What the window's frame asked the system to do last.
    pub fn commands(&self) -> Vec<egui::ViewportCommand> {
        let output = self.harness.output().viewport_output.get(&ViewportId::ROOT);
        output.map(|output| output.commands.clone()).unwrap_or_default()
    }

    /// Asks the window to close, as its frame's button does.
    pub fn ask_to_close(&mut self) {
        let viewport = self.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default();
        viewport.events.push(egui::ViewportEvent::Close);
        self.harness.step();
    }
}
