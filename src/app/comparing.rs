//! The map held against a file: the picture of what differs, and the same as a list beside it, until it is left.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{CentralPanel, Context, Frame, Key, Label, Margin, Modifiers, Panel, ScrollArea, Ui};

use super::canvas::Canvas;
use super::commands::{Command, Standing};
use super::dispatch::settled_map;
use super::flows::{self, Done};
use super::keymap::{Keymap, Typing};
use super::look::{self, Weight, palette, size};
use super::notices::Tone;
use super::panels::{button, sheet};
use super::request::{Purpose, Request};
use super::shell::Shell;
use crate::compare::{Overlay, difference, overlay, tell};
use crate::deliver::{Look, Part, Recipe, plan_compared};
use crate::diag::{Message, Problem};
use crate::export::{ExportError, Format, Progress};
use crate::files::{self, Overwrite, WriteError};
use crate::i18n::Lang;
use crate::layout::{Style, layout_compared};
use crate::model::{Map, MapState};
use crate::scene::Scene;
use crate::text::Fonts;
use crate::theme::Theme;

/// A comparison while it is looked at.
pub struct Comparing {
    overlay: Arc<Overlay>,
    scene: Arc<Scene>,
    /// The difference in words, a line each.
    lines: Vec<String>,
    canvas: Canvas,
}

impl Comparing {
    /// Screen points per unit of the page.
    pub fn zoom(&self) -> f32 {
        self.canvas.zoom()
    }
}

/// A comparison ready to be shown.
pub struct Compared {
    overlay: Overlay,
    scene: Scene,
    lines: Vec<String>,
}

/// A step of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompareStep {
    ZoomIn,
    ZoomOut,
    ZoomActual,
    Fit,
    Close,
}

/// Reads a file and compares it with the map. The file is the earlier of the two, unless it tells of the future.
pub fn start(shell: &mut Shell, path: PathBuf) {
    let name = flows::name_of(&path);
    compare(shell, name, move || files::open(&path).map(|opened| opened.map).map_err(|error| error.problem()));
}

/// Compares an earlier map with the map.
pub fn against(shell: &mut Shell, before: Arc<Map>, name: String) {
    compare(shell, name, move || Ok(Map::clone(&before)));
}

/// Compares with what `read` gives, on a thread of its own.
fn compare(shell: &mut Shell, name: String, read: impl FnOnce() -> Result<Map, Problem> + Send + 'static) {
    let Some(map) = settled_map(shell) else { return };
    let own = shell.work.as_ref().and_then(|work| work.file_name());
    let own = own.unwrap_or_else(|| shell.lang.text("compare-this-map"));
    let what = Message::new("app-opening").with("name", name.as_str());
    let names = [name, own];
    let (theme, lang, fonts) = (Arc::clone(&shell.theme), shell.lang, Arc::clone(&shell.fonts));
    shell.jobs.start(
        Some(what),
        false,
        move |_| {
            let compared = read().map(|other| {
                // What is comes before what is to be, whichever of them is open.
                let is_later = map.about.state == MapState::Current && other.about.state == MapState::Future;
                let [theirs, own] = names;
                if is_later {
                    Compared::new(&map, &other, [own, theirs], theme, lang, &fonts)
                } else {
                    Compared::new(&other, &map, [theirs, own], theme, lang, &fonts)
                }
            });
            Done::Compared(compared.map(Box::new))
        },
        |problem| Done::Compared(Err(problem)),
    );
}

impl Compared {
    fn new(before: &Map, after: &Map, names: [String; 2], theme: Arc<Theme>, lang: Lang, fonts: &Fonts) -> Compared {
        let found = difference(before, after);
        let overlay = overlay(&found, after, names, lang);
        let scene = layout_compared(&overlay.map, &overlay.marks, &Style::of(&overlay.map, theme, lang), fonts);
        let lines = tell(&found, lang).lines().map(str::to_owned).collect();
        Compared { overlay, scene, lines }
    }
}

/// Shows what was compared.
pub fn found(shell: &mut Shell, compared: Result<Box<Compared>, Problem>) {
    match compared {
        Err(problem) => shell.notices.report(problem),
        Ok(compared) => {
            let Compared { overlay, scene, lines } = *compared;
            let (overlay, scene) = (Arc::new(overlay), Arc::new(scene));
            shell.comparing = Some(Comparing { overlay, scene, lines, canvas: Canvas::new() });
        }
    }
}

/// Goes on with what is looked at.
pub fn act(shell: &mut Shell, step: CompareStep) {
    let Some(comparing) = &mut shell.comparing else { return };
    match step {
        CompareStep::ZoomIn => comparing.canvas.zoom_by(1.25),
        CompareStep::ZoomOut => comparing.canvas.zoom_by(0.8),
        CompareStep::ZoomActual => comparing.canvas.set_zoom(1.0),
        CompareStep::Fit => comparing.canvas.fit(),
        CompareStep::Close => shell.comparing = None,
    }
}

/// What the keyboard asks of it: the view is moved by the keys that move it over a map, and nothing is edited.
pub fn keys(ctx: &Context, keymap: &Keymap) -> Vec<Request> {
    if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        return vec![Request::Compare(CompareStep::Close)];
    }
    let standing = Standing { map: true, ..Standing::default() };
    let commands = keymap.take(ctx, standing, Typing::Map).into_iter();
    let asked = commands.filter_map(|command| match command {
        Command::ZoomIn => Some(Request::Compare(CompareStep::ZoomIn)),
        Command::ZoomOut => Some(Request::Compare(CompareStep::ZoomOut)),
        Command::ZoomActual => Some(Request::Compare(CompareStep::ZoomActual)),
        Command::ZoomMap => Some(Request::Compare(CompareStep::Fit)),
        Command::Quit => Some(Request::Run(Command::Quit)),
        _ => None,
    });
    asked.collect()
}

/// The picture between its bar and the list.
pub fn show(ui: &mut Ui, shell: &mut Shell, requests: &mut Vec<Request>) {
    let (lang, motion) = (shell.lang, shell.settings.motion);
    let Some(comparing) = &mut shell.comparing else { return };
    let colors = palette(ui);
    let frame = Frame::new().fill(colors.chrome).inner_margin(Margin::symmetric(14, 6));
    let [before, after] = &comparing.overlay.marks.names;
    let heading = Message::new("compare-heading").with("before", before.as_str()).with("after", after.as_str());
    let heading = lang.message(&heading);
    Panel::top("comparing-bar").exact_size(size::TOP_BAR).frame(frame).resizable(false).show(ui, |ui| {
        sheet::buttons(ui, |ui| {
            if button::main(ui, None, &lang.text("compare-leave"), true).clicked() {
                requests.push(Request::Compare(CompareStep::Close));
            }
            let word = look::text(lang.text("compare-save-picture"), Weight::Medium);
            ui.menu_button(word, |ui| {
                for format in Format::ALL.into_iter().filter(|format| format.is_picture()) {
                    if ui.button(format.ending().to_uppercase()).clicked() {
                        requests.push(Request::Ask(Purpose::ExportDifference(format)));
                    }
                }
            });
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                let text = look::text(&heading, Weight::Semibold).size(size::TITLE).color(colors.ink);
                ui.add(Label::new(text).truncate());
            });
        });
    });
    let side = Frame::new().fill(colors.chrome).inner_margin(Margin::same(14));
    Panel::right("comparing-list").exact_size(size::INSPECTOR).frame(side).resizable(false).show(ui, |ui| {
        list(ui, &comparing.lines);
    });
    let sum = comparing.lines.last().cloned().unwrap_or_default();
    CentralPanel::no_frame().frame(Frame::new().fill(colors.desk)).show(ui, |ui| {
        comparing.canvas.look(ui, &comparing.scene, motion, &format!("{heading}. {sum}"));
    });
}

/// The difference in words.
fn list(ui: &mut Ui, lines: &[String]) {
    let colors = palette(ui);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        for line in lines.iter().take(MOST) {
            let depth = line.chars().take_while(|letter| *letter == ' ').count();
            let (weight, color) = match depth {
                0 => (Weight::Semibold, colors.ink),
                2 => (Weight::Medium, colors.ink),
                _ => (Weight::Regular, colors.ink_quiet),
            };
            if depth == 0 {
                ui.add_space(6.0);
            }
            ui.horizontal_top(|ui| {
                ui.add_space(depth as f32 * 3.0);
                let text = look::text(line.trim_start(), weight).size(size::TEXT).color(color);
                ui.add(Label::new(text).wrap());
            });
        }
        if lines.len() > MOST {
            ui.label(look::text("…", Weight::Regular).color(colors.ink_quiet));
        }
    });
}

/// Lines that are listed; beyond, the picture tells more than a list.
const MOST: usize = 2_000;

/// Draws the comparison into a file, its ending says as what.
pub fn export(shell: &mut Shell, path: PathBuf) {
    let Some(comparing) = &shell.comparing else { return };
    let overlay = Arc::clone(&comparing.overlay);
    let (fonts, lang) = (Arc::clone(&shell.fonts), shell.lang);
    let what = Message::new("app-exporting").with("name", flows::name_of(&path));
    let written = path.clone();
    shell.jobs.start(
        Some(what),
        false,
        move |progress| {
            Done::DifferenceDrawn(draw(&path, &overlay, &fonts, lang, progress).map(|done| (written, done)))
        },
        |problem| Done::DifferenceDrawn(Err(problem)),
    );
}

/// False where it was stopped.
fn draw(path: &Path, overlay: &Overlay, fonts: &Arc<Fonts>, lang: Lang, progress: &Progress) -> Result<bool, Problem> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
    let format = Format::of_ending(&ending).filter(|format| format.is_picture()).unwrap_or(Format::Png);
    let recipe = Recipe { format: Some(format), ..Recipe::default() };
    let look = Look::find(None, None, fonts)?;
    let plan = plan_compared(overlay, &Part::default(), &recipe, &look, lang).map_err(|error| error.problem())?;
    for output in &plan.outputs {
        match files::write_atomically(path, Overwrite::Replace, |sink| output.write(sink, progress)) {
            Ok(()) => {}
            Err(WriteError::Content(ExportError::Cancelled)) => return Ok(false),
            Err(error) => return Err(error.problem()),
        }
    }
    Ok(true)
}

/// Tells how the drawing went.
pub fn drawn(shell: &mut Shell, result: Result<(PathBuf, bool), Problem>) {
    match result {
        Err(problem) => shell.notices.report(problem),
        Ok((_, false)) => shell.notices.say(Tone::Plain, Message::new("app-export-stopped")),
        Ok((path, true)) => {
            let message = Message::new("compare-drawn").with("name", flows::name_of(&path));
            shell.notices.say(Tone::Done, message);
        }
    }
}
