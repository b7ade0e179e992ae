//! The bar over the map that finds and replaces words.

use egui::text::{CCursor, CCursorRange};
use egui::{
    Align, Align2, Area, Frame, Id, Key, Layout, Margin, Modifiers, Order, Rect, TextEdit, Ui, UiBuilder, vec2,
};

use super::button;
use crate::app::commands::Command;
use crate::app::find::{Ask, Find};
use crate::app::look::{self, Weight, icons, palette};
use crate::app::request::{FindStep, Request};
use crate::app::shell::Work;
use crate::diag::Message;
use crate::i18n::Lang;
use crate::model::Map;
use crate::search::{self, Field};

/// How wide the bar is where the map leaves room.
const WIDTH: f32 = 470.0;

/// Shows the bar at the upper right of the map, if it is open.
pub fn show(ui: &Ui, canvas: Rect, work: &mut Work, lang: Lang, requests: &mut Vec<Request>) {
    if !work.find.open {
        return;
    }
    let focus = work.document.selection().focus();
    work.find.refresh(work.document.map(), focus);
    let colors = palette(ui);
    let frame = Frame::new()
        .fill(colors.chrome)
        .stroke(egui::Stroke::new(1.0, colors.line))
        .corner_radius(10)
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin::same(8));
    Area::new(Id::unique("find"))
        .order(Order::Middle)
        .pivot(Align2::RIGHT_TOP)
        .fixed_pos(canvas.right_top() + vec2(-12.0, 12.0))
        .constrain_to(canvas)
        .show(ui.ctx(), |ui| {
            frame.show(ui, |ui| {
                ui.set_width(WIDTH.min(canvas.width() - 42.0).max(200.0));
                ui.spacing_mut().item_spacing = vec2(4.0, 6.0);
                let top = Line::take(ui, "steps through what is found");
                place(ui, &work.find, work.document.map(), lang);
                let below = work.find.replacing.then(|| Line::take(ui, "replacing what is found"));
                // Tab goes from word to word first: what is looked for, what it becomes.
                query(&mut ui.new_child(top.start()), &mut work.find, lang, requests);
                if let Some(below) = &below {
                    becomes(&mut ui.new_child(below.start()), &mut work.find, lang, requests);
                }
                top.end(ui, |ui| steps(ui, &work.find, lang, requests));
                if let Some(below) = &below {
                    below.end(ui, |ui| replaces(ui, &work.find, lang, requests));
                }
            });
        });
}

/// A line of the bar: a field that takes what its buttons leave over.
struct Line {
    rect: Rect,
    /// Under this the width of the buttons is kept.
    id: Id,
    buttons: f32,
}

impl Line {
    fn take(ui: &mut Ui, name: &str) -> Line {
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 32.0));
        let id = Id::unique(name);
        Line { rect, id, buttons: ui.data(|data| data.get_temp(id)).unwrap_or_default() }
    }

    fn start(&self) -> UiBuilder {
        let mut rect = self.rect;
        rect.max.x -= self.buttons + 4.0;
        UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center))
    }

    /// From the left, so that Tab goes through them as they stand. They are measured, and drawn again where
    /// they took another width than before.
    fn end(&self, ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
        let mut rect = self.rect;
        rect.min.x = rect.max.x - self.buttons;
        let builder = UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center));
        let mut end = ui.new_child(builder);
        content(&mut end);
        let width = end.min_rect().width();
        if (width - self.buttons).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(self.id, width));
            ui.ctx().request_discard("the buttons of the find bar are measured");
        }
    }
}

/// What is looked for.
fn query(ui: &mut Ui, find: &mut Find, lang: Lang, requests: &mut Vec<Request>) {
    let id = Id::unique("find-query");
    for (modifiers, step) in [(Modifiers::SHIFT, FindStep::Previous), (Modifiers::NONE, FindStep::Next)] {
        if pressed_enter(ui, id, modifiers) {
            requests.push(Request::Find(step));
        }
    }
    let asked = find.ask == Some(Ask::Query);
    if field(ui, id, &lang.text("find-query"), &mut find.query, asked) {
        requests.push(Request::Find(FindStep::Here));
    }
    if asked {
        find.ask = None;
    }
}

/// How many there are, back and on, and away with the bar.
fn steps(ui: &mut Ui, find: &Find, lang: Lang, requests: &mut Vec<Request>) {
    count(ui, find, lang);
    for (command, glyph, step) in
        [(Command::FindPrevious, icons::UP, FindStep::Previous), (Command::FindNext, icons::DOWN, FindStep::Next)]
    {
        let tip = button::tooltip(ui, command, lang);
        let is_there = find.hit().is_some();
        let name = lang.text(command.entry().name);
        if ui.add_enabled_ui(is_there, |ui| button::icon(ui, glyph, &name, &tip)).inner.clicked() {
            requests.push(Request::Find(step));
        }
    }
    let close = lang.text("find-close");
    if button::icon(ui, icons::CLOSE, &close, &format!("{close}  (Esc)")).clicked() {
        requests.push(Request::Find(FindStep::Close));
    }
}

/// "3 of 12", spoken when it changes.
fn count(ui: &mut Ui, find: &Find, lang: Lang) {
    let (current, total) = find.count();
    let text = if find.query.trim().is_empty() {
        return;
    } else if total == 0 {
        lang.text("find-none")
    } else {
        lang.message(&Message::new("find-count").with("current", current).with("total", total))
    };
    let color = if total == 0 { palette(ui).danger } else { palette(ui).ink_quiet };
    ui.add_space(4.0);
    let response = ui.label(look::text(text, Weight::Regular).size(12.5).color(color));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// Which text the find is in, and its words: not everything a card says is drawn on the page.
fn place(ui: &mut Ui, find: &Find, map: &Map, lang: Lang) {
    let Some(hit) = find.hit() else { return };
    let Some(text) = search::text_at(map, hit) else { return };
    let colors = palette(ui);
    ui.horizontal(|ui| {
        ui.add_space(6.0);
        ui.spacing_mut().item_spacing.x = 0.0;
        let name = format!("{}: ", lang.text(name_of(hit.field)));
        ui.label(look::text(name, Weight::Regular).size(12.0).color(colors.ink_quiet));
        let (before, word, after) = excerpt(text, &hit.range);
        ui.label(look::text(before, Weight::Regular).size(12.0).color(colors.ink_quiet));
        ui.label(look::text(word, Weight::Semibold).size(12.0).color(colors.ink));
        let after = look::text(after, Weight::Regular).size(12.0).color(colors.ink_quiet);
        ui.add(egui::Label::new(after).truncate());
    });
}

/// A little of the text before the find, the find, and what comes after; each on one line.
fn excerpt(text: &str, range: &std::ops::Range<usize>) -> (String, String, String) {
    const BEFORE: usize = 18;
    const MOST: usize = 60;
    let line = |part: &str| part.replace(['\n', '\r', '\t'], " ");
    let before = text.get(..range.start).unwrap_or_default();
    let cut = before.char_indices().rev().nth(BEFORE).map(|(at, _)| at);
    let before = match cut.and_then(|at| before.get(at..)) {
        Some(end) => format!("…{}", line(end)),
        None => line(before),
    };
    let few = |part: &str| line(&part.chars().take(MOST).collect::<String>());
    (before, few(text.get(range.clone()).unwrap_or_default()), few(text.get(range.end..).unwrap_or_default()))
}

/// What it becomes.
fn becomes(ui: &mut Ui, find: &mut Find, lang: Lang, requests: &mut Vec<Request>) {
    let id = Id::unique("find-with");
    if pressed_enter(ui, id, Modifiers::NONE) {
        requests.push(Request::Find(FindStep::ReplaceOne));
    }
    let asked = find.ask == Some(Ask::With);
    field(ui, id, &lang.text("find-with"), &mut find.with, asked);
    if asked {
        find.ask = None;
    }
}

fn replaces(ui: &mut Ui, find: &Find, lang: Lang, requests: &mut Vec<Request>) {
    let is_there = find.hit().is_some();
    for (word, step) in [("find-replace-one", FindStep::ReplaceOne), ("find-replace-all", FindStep::ReplaceAll)] {
        let word = lang.text(word);
        if ui.add_enabled_ui(is_there, |ui| button::plain(ui, None, &word)).inner.clicked() {
            requests.push(Request::Find(step));
        }
    }
}

/// A text field by its hint; true where it changed. One that is `asked` for gets the keyboard, all selected.
fn field(ui: &mut Ui, id: Id, name: &str, text: &mut String, asked: bool) -> bool {
    let hint = look::text(name, Weight::Regular).color(palette(ui).ink_quiet);
    let edit = TextEdit::singleline(text)
        .id(id)
        .hint_text(hint)
        .desired_width(ui.available_width())
        .margin(Margin::symmetric(10, 6));
    let mut output = edit.show(ui);
    let response = output.response.response.clone();
    if asked {
        response.request_focus();
        let all = CCursorRange::two(CCursor::new(0), CCursor::new(text.chars().count()));
        output.state.cursor.set_char_range(Some(all));
        output.state.store(ui.ctx(), response.id);
    }
    response.accessible_name(name).changed()
}

/// Takes Enter before the field does, which would let go of the keyboard.
fn pressed_enter(ui: &Ui, field: Id, modifiers: Modifiers) -> bool {
    ui.memory(|memory| memory.has_focus(field)) && ui.input_mut(|input| input.consume_key(modifiers, Key::Enter))
}

/// The id of what the inspector calls the field.
fn name_of(field: Field) -> &'static str {
    match field {
        Field::Title => "app-field-title",
        Field::Scenario => "app-field-scenario",
        Field::Goal => "app-field-goal",
        Field::JourneyName => "app-field-journey-name",
        Field::Authors => "app-field-authors",
        Field::Version => "app-field-version",
        Field::Notes => "app-field-notes",
        Field::Name => "app-field-name",
        Field::PersonName => "app-field-person-name",
        Field::Role => "app-field-role",
        Field::Quote => "app-field-quote",
        Field::Goals => "app-field-goals",
        Field::Needs => "app-field-needs",
        Field::Frustrations => "app-field-frustrations",
        Field::ChannelName => "app-field-channel-name",
        Field::Thinks => "app-field-thinks",
        Field::Feels => "app-field-feels",
        Field::Says => "app-field-says",
        Field::Does => "app-field-does",
        Field::Pains => "app-field-pains",
        Field::Gains => "app-field-gains",
        Field::Caption => "app-field-state-of-mind",
        Field::Phase => "app-field-phase",
        Field::Duration => "app-field-duration",
        Field::Hint => "app-field-hint",
        Field::Text => "app-field-text",
        Field::Note => "app-field-note",
        Field::Owner => "app-field-owner",
        Field::Tags => "app-field-tags",
        Field::Source => "app-field-source",
        Field::Senses => "app-field-senses",
        Field::WaitingTime => "app-field-waiting-time",
        Field::Due => "app-field-due",
        Field::Unit => "app-field-unit",
        Field::Link => "app-field-link",
        Field::Emotion => "app-field-emotion",
        Field::Label => "app-field-label",
    }
}
