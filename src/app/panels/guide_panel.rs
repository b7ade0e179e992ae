//! The interview guide beside the map: the questions, a field under the one at hand, and where its answer goes.

use egui::accesskit::{self, Role};
use egui::{
    CursorIcon, Frame, Id, Key, Label, Margin, Modifiers, Panel, Rect, Response, ScrollArea, Sense, TextEdit,
    TextStyle, TextWrapMode, Ui, WidgetInfo, WidgetText, pos2, vec2,
};

use super::{aside, fields};
use crate::app::commands::Command;
use crate::app::guide::{self, Guide, Place};
use crate::app::look::{self, Weight, icons, palette, size};
use crate::app::request::Request;
use crate::app::shell::Work;
use crate::capture;
use crate::diag::Message;
use crate::i18n::Lang;
use crate::model::Map;
use crate::templates::Ask;

/// The field under the question at hand.
pub fn field() -> Id {
    Id::unique("answer to the question at hand")
}

/// What the guide is shown with.
struct Room<'a> {
    map: &'a Map,
    asks: &'a [(Place, Ask)],
    /// The language of the window, and that of the map.
    lang: Lang,
    words: Lang,
}

/// Shows the guide on the left where it is `open`; returns where it is.
pub fn beside(
    ui: &mut Ui,
    work: &mut Work,
    mut open: bool,
    (lang, words): (Lang, Lang),
    requests: &mut Vec<Request>,
) -> Option<Rect> {
    let frame = Frame::new().fill(palette(ui).chrome);
    let panel = Panel::left("guide").exact_size(aside::width(ui)).frame(frame).resizable(false);
    let shown = panel.show_collapsible(ui, &mut open, |ui| {
        let map = std::sync::Arc::clone(work.document.map());
        let asks = guide::asks(&map, words);
        let room = Room { map: &map, asks: &asks, lang, words };
        show(ui, &room, &mut work.guide, requests);
    });
    shown.map(|shown| shown.response.rect)
}

fn show(ui: &mut Ui, room: &Room<'_>, guide: &mut Guide, requests: &mut Vec<Request>) {
    let lang = room.lang;
    aside::head(ui, &lang.text("guide-title"), &lang.text("guide-close"), Command::ToggleGuide, lang, requests);
    if room.map.stages.is_empty() {
        return aside::remark(ui, &lang.text("guide-no-stage"));
    }
    Frame::new().inner_margin(Margin::symmetric(12, 0)).show(ui, |ui| {
        let name = lang.text("guide-source");
        let change = fields::line(ui, &name, Some(icons::PERSONA), &guide.source, "");
        if let Some(source) = change.value {
            guide.source = source;
        }
    });
    if guide.source.trim().is_empty() {
        let note = look::text(lang.text("guide-source-hint"), Weight::Regular).size(size::LABEL);
        aside::quiet(ui, note.color(palette(ui).ink_quiet));
    }
    keys(ui, room, guide, requests);
    let at = guide.at(room.asks);
    let mut chosen = None;
    let follow = std::mem::take(&mut guide.follow);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut heading = None;
        for (place, ask) in room.asks {
            if heading != Some(place.stage) {
                heading = Some(place.stage);
                head(ui, room, *place);
            }
            let response = question(ui, ask, *place == at, guide.is_answered(*place), lang);
            if response.clicked() && *place != at {
                chosen = Some(*place);
            }
            if *place == at {
                if follow {
                    response.scroll_to_me(None);
                }
                Frame::new().inner_margin(Margin { left: 17, right: 12, top: 2, bottom: 6 }).show(ui, |ui| {
                    answer(ui, room, guide, ask);
                    goal(ui, room, guide, *place, ask);
                });
            }
        }
        ui.add_space(12.0);
    });
    if let Some(place) = chosen {
        finish(room, guide, requests);
        guide.go(place);
    }
}

/// Enter makes a card of the answer, or goes on where nothing was typed; up and down go from question to question.
fn keys(ui: &Ui, room: &Room<'_>, guide: &mut Guide, requests: &mut Vec<Request>) {
    if !ui.memory(|memory| memory.has_focus(field())) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (enter, up, down) = (pressed(Key::Enter), pressed(Key::ArrowUp), pressed(Key::ArrowDown));
    let is_empty = guide.answer.trim().is_empty();
    if enter || up || down {
        finish(room, guide, requests);
    }
    if up || down || enter && is_empty {
        guide.step(room.asks, up);
    }
}

/// What was typed is not left behind: it becomes a card.
fn finish(room: &Room<'_>, guide: &mut Guide, requests: &mut Vec<Request>) {
    let at = guide.at(room.asks);
    if let Some((place, ask)) = room.asks.iter().find(|(place, _)| *place == at) {
        requests.extend(guide.take(room.map, *place, ask, room.words));
    }
}

/// The stage the questions below are about.
fn head(ui: &mut Ui, room: &Room<'_>, place: Place) {
    let name = match place.stage.and_then(|stage| room.map.stages.get(stage)) {
        None => room.lang.text("guide-journey"),
        Some(stage) if stage.name.trim().is_empty() => room.lang.text("picture-untitled-stage"),
        Some(stage) => stage.name.clone(),
    };
    ui.add_space(8.0);
    aside::quiet(ui, look::label(name, palette(ui)));
}

/// A question on as many lines as it needs; a check mark says that it has got an answer.
fn question(ui: &mut Ui, ask: &Ask, is_here: bool, is_answered: bool, lang: Lang) -> Response {
    let colors = palette(ui);
    let width = ui.available_width();
    let weight = if is_here { Weight::Semibold } else { Weight::Regular };
    let text = look::text(&ask.question, weight).size(12.5).color(colors.ink);
    let mark = if is_answered { 20.0 } else { 0.0 };
    let room = (width - 30.0 - mark).max(40.0);
    let galley = WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Wrap), room, TextStyle::Body);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y + 8.0), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let said = if is_answered {
        lang.message(&Message::new("guide-answered").with("question", ask.question.as_str()))
    } else {
        ask.question.clone()
    };
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_here, &said));
    ui.ctx().accesskit_node_builder(response.id, |node| node.add_action(accesskit::Action::Click));
    let area = Rect::from_min_max(rect.min + vec2(8.0, 0.0), rect.max - vec2(8.0, 0.0));
    if is_here {
        ui.painter().rect_filled(area, 6, colors.accent_wash);
    } else if response.hovered() {
        ui.painter().rect_filled(area, 6, colors.hover);
    }
    if response.has_focus() {
        let stroke = egui::Stroke::new(1.5, colors.accent);
        ui.painter().rect_stroke(area, 6, stroke, egui::StrokeKind::Inside);
    }
    ui.painter().galley(pos2(rect.left() + 15.0, rect.top() + 4.0), galley, colors.ink);
    if is_answered {
        let check = look::icon(icons::CHECK).size(14.0).color(colors.accent_ink);
        super::line::paint_right(ui, rect, rect.right() - 14.0, check);
    }
    response
}

fn answer(ui: &mut Ui, room: &Room<'_>, guide: &mut Guide, ask: &Ask) {
    let hint = look::text(room.lang.text("guide-hint"), Weight::Regular).color(palette(ui).ink_quiet);
    let edit = TextEdit::singleline(&mut guide.answer)
        .id(field())
        .hint_text(hint)
        .desired_width(ui.available_width())
        .margin(Margin::symmetric(10, 7));
    let response = ui.add(edit).accessible_name(&ask.question);
    fields::note_typing(ui, &response);
    if std::mem::take(&mut guide.wants_keyboard) {
        response.request_focus();
        ui.ctx().request_repaint();
    }
}

/// Where the answer goes. What is asked about the whole journey goes to the first stage until another one is chosen.
fn goal(ui: &mut Ui, room: &Room<'_>, guide: &mut Guide, place: Place, ask: &Ask) {
    let lane = capture::way_to(room.map, ask.answer, room.words).name;
    let stage = guide.stage_for(room.map, place).and_then(|stage| room.map.stages.get(stage));
    let stage = stage.map(|stage| stage.name.clone()).unwrap_or_default();
    let text = room.lang.message(&Message::new("guide-goal").with("lane", lane).with("stage", stage));
    let text = look::text(text, Weight::Regular).size(size::LABEL).color(palette(ui).ink_quiet);
    if place.stage.is_some() {
        ui.add(Label::new(text).wrap());
        return;
    }
    let button = ui.menu_button(text, |ui| {
        for stage in room.map.stages.iter() {
            if ui.button(look::text(&stage.name, Weight::Regular)).clicked() {
                guide.stage = Some(stage.id);
                guide.wants_keyboard = true;
            }
        }
    });
    button.response.on_hover_text(room.lang.text("guide-choose-stage"));
}
