//! What the window knows, and how a frame of it is put together.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{CentralPanel, Context, FocusDirection, Frame, Key, Modifiers, Panel, Popup, Ui};

use super::beside;
use super::canvas::CanvasView;
use super::commands::{Command, Selected, Standing};
use super::comparing::{self, Comparing};
use super::dispatch;
use super::flows::{Done, Ready};
use super::handover;
use super::io;
use super::jobs::Jobs;
use super::keymap::{self, Keymap, Platform, Typing};
use super::lens;
use super::look::{self, palette, size};
use super::merging::Merging;
use super::notices::Notices;
use super::outside;
use super::panels::context_menu::{self, ContextMenu};
use super::panels::sheet::Sheet;
use super::panels::start::Start;
use super::panels::{
    board_tabs, drop_hint, fields, find_bar, inspector, lens_chip, notice_area, parking_strip, paste_bar, sheet, start,
    status_bar, top_bar,
};
use super::panes::{Pane, Panes};
use super::pasting;
use super::places::Places;
use super::recent::Recent;
use super::recovery::{self, Offers};
use super::request::{FindStep, Next, Request};
use super::settings::Settings;
use super::versions::Versions;
use super::workshop;
use crate::clipboard::Plan;
use crate::diag::{Message, Problem};
use crate::i18n::Lang;
use crate::layout::{Board, Lens, Style};
use crate::model::Map;
use crate::text::Fonts;
use crate::theme::{self, Theme};

pub use super::work::Work;

/// Everything the window knows.
pub struct Shell {
    pub settings: Settings,
    pub lang: Lang,
    pub places: Places,
    pub recent: Recent,
    pub keymap: Arc<Keymap>,
    /// The commands chosen last in the palette, the latest first.
    pub recent_commands: Vec<Command>,
    pub work: Option<Work>,
    pub sheet: Option<Sheet>,
    /// What the map is held against, while that is looked at.
    pub comparing: Option<Comparing>,
    /// What the sheet lies over, and what is come back to when it closes.
    pub beneath: Option<Sheet>,
    pub context_menu: Option<ContextMenu>,
    pub notices: Notices,
    /// Unsaved work that other programs have left.
    pub offers: Offers,
    /// The versions being looked at.
    pub versions: Versions,
    /// The map and its file being brought together.
    pub merging: Option<Merging>,
    /// A file that another program has open, until it is said how to open it.
    pub in_use: Option<Ready>,
    pub jobs: Jobs<Done>,
    pub start: Start,
    pub panes: Panes,
    pub fonts: Arc<Fonts>,
    /// How the map is drawn on screen.
    pub theme: Arc<Theme>,
    /// Whether the system's file dialogs are tried before our own.
    pub native_dialogs: bool,
    /// Where to go once what must not be cut off is done.
    pub waiting: Option<Next>,
    /// Set once the window may close.
    pub leaving: bool,
}

/// The paper theme maps are shown in.
fn paper_theme() -> Arc<Theme> {
    theme::shipped(theme::DEFAULT).expect("the shipped themes are read in a test")
}

impl Shell {
    /// A window that starts with the start screen. `places` is where it remembers things.
    pub fn new(ctx: &Context, places: Places, native_dialogs: bool) -> Shell {
        look::install(ctx);
        let (settings, problem) = Settings::load(places.settings_file().as_deref());
        let mut notices = Notices::default();
        if let Some(problem) = problem {
            notices.report(problem);
        }
        ctx.set_theme(settings.appearance.preference());
        look::set_motion(ctx, settings.motion);
        let platform = Platform::of(ctx.os());
        let mut shell = Shell {
            lang: settings.lang(),
            settings,
            keymap: Arc::new(Keymap::new(platform)),
            recent_commands: Vec::new(),
            recent: Recent::load(places.recent_file().as_deref()),
            places,
            work: None,
            sheet: None,
            comparing: None,
            beneath: None,
            context_menu: None,
            notices,
            offers: Offers::default(),
            versions: Versions::default(),
            merging: None,
            in_use: None,
            jobs: Jobs::new(ctx.clone()),
            start: Start::default(),
            panes: Panes::default(),
            fonts: Arc::new(Fonts::new()),
            theme: paper_theme(),
            native_dialogs,
            waiting: None,
            leaving: false,
        };
        shell.start.come_back(shell.places.templates_folder().as_deref());
        shell.take_keys(platform);
        recovery::look(&mut shell, ctx, true);
        shell
    }

    /// Puts the keys of the settings in force, and tells what of them cannot be.
    pub fn take_keys(&mut self, platform: Platform) {
        let lang = self.lang;
        let (keymap, problems) = Keymap::with(platform, &self.settings.keys, |command| lang.text(command.entry().name));
        self.keymap = Arc::new(keymap);
        match <[Problem; 1]>::try_from(problems) {
            Ok([problem]) => self.notices.report(problem),
            Err(problems) if problems.is_empty() => {}
            Err(problems) => {
                let message = Message::new("palette-keys-passed-over").with("count", problems.len());
                self.notices.report_all(message, problems);
            }
        }
    }

    /// Shows this file, as if it had been opened by hand.
    pub fn open(&mut self, ctx: &Context, path: PathBuf) {
        dispatch::dispatch(self, ctx, Request::Go(Next::Open(path)));
    }

    /// What commands need to know about the present state.
    pub fn standing(&self) -> Standing {
        let Some(work) = &self.work else { return Standing::default() };
        Standing {
            map: true,
            selected: Selected::of(work.document.selection()),
            hidden: work.document.map().hidden_lanes().count(),
            past: work.document.undo_label().is_some(),
            future: work.document.redo_label().is_some(),
            aside: work.canvas.board() != Board::Journey,
        }
    }

    /// How the map is drawn.
    pub fn style(&self, map: &Map) -> Style {
        let lens = self.work.as_ref().map_or(Lens::None, |work| work.lens);
        Style { lens, ..Style::of(map, Arc::clone(&self.theme), self.lang) }
    }

    /// One frame: results of works, keys, panels, and then what they asked for.
    pub fn frame(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.keymap.install(&ctx);
        for done in self.jobs.finished() {
            done.land(self, &ctx);
        }
        if self.jobs.take_broken() {
            recovery::tell_of_copy(self, &ctx);
        }
        // A text that is only just opening has no say yet in where Tab leads.
        if self.work.as_ref().is_some_and(|work| work.canvas.keeps_tab(&ctx)) {
            ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        }
        let mut requests = self.dropped(&ctx);
        requests.extend(self.escape(&ctx));
        requests.extend(self.keys(&ctx));
        if self.work.is_none() {
            self.paint_thumbnails(&ctx);
        }
        self.panels(ui, &mut requests);
        handover::work(self);
        // What was asked for shows in the next frame.
        if !requests.is_empty() {
            ctx.request_repaint();
        }
        for request in requests {
            dispatch::dispatch(self, &ctx, request);
        }
        outside::follow(self, &ctx);
        recovery::follow(self, &ctx);
        self.notices.settle(self.work.as_ref().map(|work| work.document.map()));
    }

    /// Esc leaves a workshop, and closes the bar that finds before it lets go of what is selected.
    fn escape(&mut self, ctx: &Context) -> Vec<Request> {
        if self.comparing.is_some() {
            return Vec::new();
        }
        let is_covered = self.sheet.is_some() || Popup::is_any_open(ctx);
        let pressed = |ctx: &Context| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        if self.in_workshop() {
            return if !is_covered && pressed(ctx) { self.leave_workshop() } else { Vec::new() };
        }
        let is_shown = self.work.as_ref().is_some_and(|work| work.find.open && !work.canvas.is_busy());
        if is_shown && !is_covered && pressed(ctx) {
            return vec![Request::Find(FindStep::Close)];
        }
        let leave = self
            .work
            .as_ref()
            .filter(|work| !is_covered && work.board() == Board::Journey && lens::ends_by_escape(work, ctx));
        let leave = leave.and_then(|work| lens::command(work.lens)).filter(|_| pressed(ctx));
        leave.map(Request::Run).into_iter().collect()
    }

    fn keys(&self, ctx: &Context) -> Vec<Request> {
        // A sheet has the keyboard to itself.
        if self.sheet.is_some() || Popup::is_any_open(ctx) {
            return Vec::new();
        }
        // What is only looked at takes no commands.
        if self.comparing.is_some() {
            return comparing::keys(ctx, &self.keymap);
        }
        let mut requests = self.work.as_ref().map(|work| pasting::keys(ctx, work)).unwrap_or_default();
        // While something is held on the map its commands would act behind the hand's back; Esc is the canvas's own.
        if self.work.as_ref().is_some_and(|work| work.canvas.is_dragging()) {
            return Vec::new();
        }
        let typing = if self.work.as_ref().is_some_and(|work| work.canvas.is_typing()) {
            Typing::Text { can_undo: true }
        } else if ctx.text_edit_focused() {
            let in_line = self.work.as_ref().is_some_and(|work| work.workshop.has_line());
            Typing::Text { can_undo: fields::focused_was_changed(ctx) || (self.in_workshop() && in_line) }
        } else if ctx.memory(|memory| memory.focused().is_none())
            || self.work.as_ref().is_some_and(|work| work.canvas.has_keyboard(ctx))
        {
            Typing::Map
        } else {
            Typing::Control
        };
        if let Some(work) = &self.work {
            work.canvas.spare_marks(ctx, &work.document);
        }
        // Esc ends what is being done on the map before it lets go of what is selected.
        let busy = self.work.as_ref().is_some_and(|work| work.canvas.is_busy());
        let standing = self.standing();
        let selected = if busy { Selected::default() } else { standing.selected };
        let commands = self.keymap.take(ctx, Standing { selected, ..standing }, typing);
        requests.extend(commands.into_iter().map(Request::Run));
        requests.extend(keymap::take_clipboard(ctx, standing, typing));
        if self.in_workshop() {
            requests.retain(workshop::allows);
        }
        requests
    }

    fn panels(&mut self, ui: &mut Ui, requests: &mut Vec<Request>) {
        if self.comparing.is_some() {
            comparing::show(ui, self, requests);
        } else if self.in_workshop() {
            self.workshop(ui, requests);
        } else {
            self.desk(ui, requests);
        }
        drop_hint::show(ui, self.work.is_some(), self.lang);
        context_menu::show(ui.ctx(), self, requests);
        let lot = self.work.as_ref().and_then(|work| work.parking.rect).map_or(0.0, |lot| lot.height());
        let lot = if self.in_workshop() { 0.0 } else { lot };
        let is_covered = self.sheet.is_some();
        notice_area::show(ui.ctx(), &mut self.notices, lot, is_covered, self.lang, requests);
        sheet::show(ui.ctx(), self, requests);
    }

    /// The map between its bars.
    fn desk(&mut self, ui: &mut Ui, requests: &mut Vec<Request>) {
        let colors = palette(ui);
        let bar = Frame::new().fill(colors.chrome);
        self.panes.begin();
        beside::refresh(self, ui);
        let tools = Panel::top("top-bar").exact_size(size::TOP_BAR).frame(bar).resizable(false);
        let tools = tools.show(ui, |ui| top_bar::show(ui, self, requests));
        self.panes.note(Pane::Tools, tools.response.rect, None);
        if let Some(work) = &self.work {
            let tabs = Panel::top("boards").exact_size(size::TABS).frame(bar).resizable(false);
            let tabs = tabs.show(ui, |ui| board_tabs::show(ui, work.board(), self.lang, requests));
            self.panes.note(Pane::Boards, tabs.response.rect, None);
        }
        let status = Panel::bottom("status-bar").exact_size(size::STATUS_BAR).frame(bar).resizable(false);
        let status = status.show(ui, |ui| status_bar::show(ui, self, requests));
        self.panes.note(Pane::Status, status.response.rect, None);
        beside::show(ui, self, requests);
        if let Some(work) = &self.work {
            let mut open = self.settings.inspector;
            let panel = Panel::right("inspector").exact_size(size::INSPECTOR).frame(bar).resizable(false);
            let show = |ui: &mut Ui| inspector::show(ui, work, self.lang, &self.theme, requests);
            if let Some(shown) = panel.show_collapsible(ui, &mut open, show) {
                self.panes.note(Pane::Inspector, shown.response.rect, None);
            }
        }
        if let Some(work) = self.work.as_mut().filter(|work| work.board() == Board::Journey) {
            parking_strip::show(ui, work, &self.settings, self.lang, &self.theme, requests);
            if let Some(rect) = work.parking.rect {
                self.panes.note(Pane::Parking, rect, None);
            }
        }
        CentralPanel::no_frame().frame(Frame::new().fill(colors.desk)).show(ui, |ui| match &mut self.work {
            Some(work) => {
                let map = Arc::clone(work.document.map());
                let plain = Style::of(&map, Arc::clone(&self.theme), self.lang);
                // A lens lies over the journey alone.
                let lens = if work.board() == Board::Journey { work.lens } else { Lens::None };
                let style = Style { lens, ..plain };
                let scene = work.page_now(&map, &style, &self.fonts, ui.ctx());
                if work.canvas.is_typing() {
                    work.pasting = None;
                }
                let plan = work.paste_plan(self.lang);
                let preview = plan.as_ref().map(Plan::cells);
                let view = CanvasView {
                    document: &work.document,
                    scene: &scene,
                    lang: self.lang,
                    fonts: &self.fonts,
                    theme: &self.theme,
                    motion: self.settings.motion,
                    parking: work.parking.rect,
                    preview: preview.as_ref(),
                };
                let canvas = ui.max_rect();
                requests.extend(work.canvas.show(ui, view));
                self.panes.note(Pane::Map, canvas, work.canvas.id());
                paste_bar::show(ui, canvas, work, plan.as_ref(), self.lang, requests);
                lens_chip::show(ui, canvas, lens, self.lang, requests);
                find_bar::show(ui, canvas, work, self.lang, requests);
            }
            None => {
                let screen = ui.max_rect();
                start::show(ui, &mut self.start, &self.recent, self.offers.left.len(), self.lang, requests);
                self.panes.note(Pane::Map, screen, None);
            }
        });
    }

    /// The pictures of the start screen, one after the other.
    fn paint_thumbnails(&mut self, ctx: &Context) {
        let Some(work) = self.start.next_work(ctx, self.lang) else { return };
        let broken = work.clone();
        let (theme, fonts, lang) = (Arc::clone(&self.theme), Arc::clone(&self.fonts), self.lang);
        self.jobs.start(
            None,
            false,
            move |_| Done::Thumbnail(work.paint(&theme, &fonts, lang)),
            move |_| Done::Thumbnail(broken.nothing()),
        );
    }

    /// A file let go over the window is opened; pictures let go over a map become cards.
    fn dropped(&self, ctx: &Context) -> Vec<Request> {
        let paths: Vec<PathBuf> =
            ctx.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
        if !paths.is_empty() && self.work.is_some() && paths.iter().all(|path| io::is_picture_name(path)) {
            return vec![Request::TakePictures(paths)];
        }
        let map = paths.iter().find(|path| !io::is_picture_name(path)).or(paths.first());
        map.map(|path| Request::Go(Next::Open(path.clone()))).into_iter().collect()
    }
}
