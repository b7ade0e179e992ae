//! The palette: every command, stage, lane, card, persona and curve by a few letters of its name.

use egui::accesskit::{self, Role};
use egui::{Id, Key, Modifiers, Response, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::{fields, line};
use crate::app::commands::{Command, Standing};
use crate::app::keymap::Keymap;
use crate::app::look::icons::{self, Glyph};
use crate::app::look::{self, Weight, palette, size};
use crate::app::request::Request;
use crate::app::seek::{self, Seek, Wanted};
use crate::app::shell::Shell;
use crate::app::things;
use crate::diag::Message;
use crate::i18n::Lang;
use crate::model::Map;

/// Height of a row.
const ROW: f32 = 34.0;

/// What is looked for, and which answer Enter takes.
#[derive(Debug)]
pub struct CommandPalette {
    seek: Seek,
    query: String,
    chosen: usize,
    /// The keys moved the choice, so the list follows it.
    follow: bool,
    /// Enter was pressed, and waits for the answers to all that was typed before it.
    entered: bool,
}

impl CommandPalette {
    pub fn new(seek: Seek) -> CommandPalette {
        CommandPalette { seek, query: String::new(), chosen: 0, follow: false, entered: false }
    }
}

/// An answer as it is shown.
struct Line {
    icon: Option<Glyph>,
    name: String,
    /// Its menu or its place on the map; why it makes no sense now.
    place: String,
    key: String,
    makes_sense: bool,
}

/// Shows the palette.
pub fn show(ui: &mut Ui, state: &mut CommandPalette, shell: &Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    let moved = keys(ui, state, shell, requests);
    let before = state.query.clone();
    let field = fields::search(ui, &lang.text("palette-search"), &mut state.query);
    if !field.has_focus() {
        field.request_focus();
    }
    if state.query != before {
        state.seek.ask(&state.query);
        state.chosen = 0;
    }
    state.follow = moved || state.query != before;
    state.seek.go_on(seek::SLICE);
    if !state.seek.is_done() {
        ui.ctx().request_repaint();
    }
    let answers: Vec<Wanted> = state.seek.answers().iter().map(|answer| answer.wanted).collect();
    state.chosen = state.chosen.min(answers.len().saturating_sub(1));
    if state.seek.is_done()
        && std::mem::take(&mut state.entered)
        && let Some(wanted) = answers.get(state.chosen)
        && makes_sense(*wanted, &shell.standing())
    {
        requests.push(Request::Found(*wanted));
    }
    if answers.is_empty() {
        if state.seek.is_done() {
            nothing(ui, lang);
        }
        return;
    }
    let (map, standing) = (shell.work.as_ref().map(|work| work.document.map()), shell.standing());
    let room = (ui.ctx().content_rect().height() - 190.0).clamp(3.0 * ROW, 12.0 * ROW);
    let list = ui.scope_id().with("answers");
    ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        for (index, wanted) in answers.iter().enumerate() {
            let line = line_of(ui, *wanted, &state.seek, map.map(|map| &**map), &standing, lang);
            let response = row(ui, list.with(index), &line, index == state.chosen);
            // The pointer chooses when it moves; a list that grows under it does not.
            if response.hovered() && ui.input(|input| input.pointer.is_moving()) {
                state.chosen = index;
            }
            if index == state.chosen {
                let active = response.id.accesskit_id();
                ui.ctx().accesskit_node_builder(field.id, |node| node.set_active_descendant(active));
                if state.follow {
                    ui.scroll_to_rect(response.rect, None);
                }
            }
            if response.clicked() && line.makes_sense {
                requests.push(Request::Found(*wanted));
            }
        }
    });
}

/// Arrows, pages and Enter, before the text field sees them. Returns whether they moved the choice.
fn keys(ui: &Ui, state: &mut CommandPalette, shell: &Shell, requests: &mut Vec<Request>) -> bool {
    let count = state.seek.answers().len();
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let before = state.chosen;
    if pressed(Key::ArrowDown) {
        state.chosen = if state.chosen.saturating_add(1) < count { state.chosen.saturating_add(1) } else { 0 };
    }
    if pressed(Key::ArrowUp) {
        state.chosen = state.chosen.checked_sub(1).unwrap_or(count.saturating_sub(1));
    }
    if pressed(Key::PageDown) {
        state.chosen = state.chosen.saturating_add(10).min(count.saturating_sub(1));
    }
    if pressed(Key::PageUp) {
        state.chosen = state.chosen.saturating_sub(10);
    }
    state.entered |= pressed(Key::Enter);
    // The keys that opened it close it.
    let chords = shell.keymap.keys(Command::Palette);
    if ui.input_mut(|input| chords.iter().any(|chord| chord.take(input))) {
        requests.push(Request::CloseSheet);
    }
    before != state.chosen
}

fn makes_sense(wanted: Wanted, standing: &Standing) -> bool {
    match wanted {
        Wanted::Command(command) => standing.allows(command),
        Wanted::Node(_) | Wanted::Like(_) => true,
    }
}

fn line_of(ui: &Ui, wanted: Wanted, seek: &Seek, map: Option<&Map>, standing: &Standing, lang: Lang) -> Line {
    match wanted {
        Wanted::Command(command) => {
            let entry = command.entry();
            let makes_sense = standing.allows(command);
            let place = if makes_sense { entry.group.name() } else { entry.needs.hint() };
            let key = if makes_sense { Keymap::shown(ui.ctx(), command) } else { String::new() };
            Line { icon: entry.icon, name: lang.text(entry.name), place: lang.text(place), key, makes_sense }
        }
        Wanted::Like(place) => Line {
            icon: Some(icons::SELECT_ALL),
            name: seek.like(place).map(|like| lang.message(&like.message(lang))).unwrap_or_default(),
            place: lang.text("select-menu"),
            key: String::new(),
            makes_sense: true,
        },
        Wanted::Node(node) => Line {
            icon: map.map(|map| things::icon(map, node)),
            name: map.map(|map| things::name(map, lang, node)).unwrap_or_default(),
            place: map.map(|map| things::place(map, lang, node)).unwrap_or_default(),
            key: String::new(),
            makes_sense: true,
        },
    }
}

/// A row: icon, name, and from the right the key and the place.
fn row(ui: &mut Ui, id: Id, said: &Line, chosen: bool) -> Response {
    let colors = palette(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let response = ui.interact(rect, id, Sense::click());
    let spoken = if said.key.is_empty() { said.name.clone() } else { format!("{}, {}", said.name, said.key) };
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, said.makes_sense, chosen, &spoken));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_selected(chosen);
        node.set_description(said.place.as_str());
        node.add_action(accesskit::Action::Click);
    });
    if said.makes_sense {
        response.clone().on_hover_cursor(egui::CursorIcon::PointingHand);
    }
    if !ui.is_rect_visible(rect) {
        return response;
    }
    if chosen {
        ui.painter().rect_filled(rect, size::RADIUS, colors.accent_wash);
    }
    let ink = if said.makes_sense { colors.ink } else { colors.ink_quiet };
    if let Some(icon) = said.icon {
        line::paint(ui, rect, rect.left() + 12.0, look::icon(icon).color(colors.ink_quiet), 24.0);
    }
    let (left, mut right) = (rect.left() + 38.0, rect.right() - 18.0);
    if !said.key.is_empty() {
        let key = look::text(&said.key, Weight::Medium).size(12.0).color(colors.ink_quiet);
        right -= line::paint_right(ui, rect, right, key) + 14.0;
    }
    let name = look::text(&said.name, Weight::Regular).size(size::TEXT).color(ink);
    let room = right - left - line::paint(ui, rect, left, name, (right - left) * 0.72) - 16.0;
    if room > 40.0 {
        let place = look::text(&said.place, Weight::Regular).size(12.0).color(colors.ink_quiet);
        let place = line::galley(ui, place, room);
        line::put(ui, rect, right - place.size().x, place);
    }
    response
}

fn nothing(ui: &mut Ui, lang: Lang) {
    let colors = palette(ui);
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.add_space(12.0);
        let text = look::text(lang.message(&Message::new("palette-nothing")), Weight::Regular);
        let response = ui.add(egui::Label::new(text.color(colors.ink_quiet)).wrap());
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(accesskit::Live::Polite));
    });
    ui.add_space(8.0);
}
