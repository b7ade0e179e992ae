//! The head of the screen: which stage this is, how to get on, how much time is left.

use egui::{Align, Button, Layout, RichText, Ui, UiBuilder, WidgetInfo, vec2};

use super::clock::Tone;
use super::round::Round;
use super::{Room, Workshop, round};
use crate::app::commands::Command;
use crate::app::keymap::Keymap;
use crate::app::look::icons::{self, Glyph};
use crate::app::look::{self, Weight};
use crate::app::request::Request;
use crate::diag::Message;

/// Shows the name of the stage and everything beside it.
pub fn show(ui: &mut Ui, room: &Room<'_>, workshop: &mut Workshop, requests: &mut Vec<Request>) {
    let head = ui.max_rect();
    let mut name_bottom = head.top();
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.x = 6.0 * room.unit;
        if button(ui, room, icons::CLOSE, "workshop-leave", "Esc").clicked() {
            requests.push(Request::Run(Command::Workshop));
        }
        ui.add_space(10.0 * room.unit);
        timer(ui, room, workshop);
        ui.add_space(10.0 * room.unit);
        let key = Keymap::shown(ui.ctx(), Command::SilentRound);
        if button(ui, room, icons::HIDDEN, "workshop-round", &key).clicked() {
            workshop.toggle_round();
        }
        if button(ui, room, icons::RIGHT, "workshop-next", "Page Down").clicked() {
            workshop.step(room.map, false);
        }
        if button(ui, room, icons::LEFT, "workshop-previous", "Page Up").clicked() {
            workshop.step(room.map, true);
        }
        ui.add_space(14.0 * room.unit);
        name_bottom = ui.with_layout(Layout::top_down(Align::Min), |ui| name(ui, room)).inner;
    });
    // Below the buttons it has the whole width.
    let top = name_bottom.max(head.top() + 46.0 * room.unit) + 2.0;
    let line = UiBuilder::new().max_rect(head.with_min_y(top)).layout(Layout::top_down(Align::Min));
    let text = RichText::new(says(room, workshop)).font(room.font(18.0, Weight::Regular)).color(room.colors.ink_quiet);
    ui.scope_builder(line, |ui| ui.add(egui::Label::new(text).truncate()));
}

/// The name of the stage, and where it ends below.
fn name(ui: &mut Ui, room: &Room<'_>) -> f32 {
    let Some(stage) = room.map.stages.get(room.stage) else { return ui.max_rect().top() };
    let name = if stage.name.trim().is_empty() { room.text("picture-untitled-stage") } else { stage.name.clone() };
    // As large as the width allows on at most two lines.
    let width = ui.available_width();
    let sizes = [42.0, 34.0, 28.0, 22.0, 18.0, 15.0];
    let fits = |size: f32| {
        let galley = ui.painter().layout(name.clone(), room.font(size, Weight::Bold), room.colors.ink, width);
        galley.size().y <= 60.0 * room.unit
    };
    let size = sizes.into_iter().find(|size| fits(*size)).unwrap_or(15.0);
    let heading = ui.label(RichText::new(&name).font(room.font(size, Weight::Bold)).color(room.colors.ink));
    heading.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &name));
    heading.rect.bottom()
}

/// The line below the name: the round under way, or where in the journey this is and what the customer thinks.
fn says(room: &Room<'_>, workshop: &Workshop) -> String {
    let Some(stage) = room.map.stages.get(room.stage) else { return String::new() };
    if let Some(round) = &workshop.round {
        let (are_in, people) = match round {
            Round::Counting => return room.text("workshop-round"),
            Round::Voting { people, scores } => (scores.len(), *people),
            Round::Shown { scores } => (scores.len(), scores.len()),
        };
        let message = Message::new("workshop-are-in").with("in", are_in).with("people", people);
        let mut says = format!("{} · {}", room.text("workshop-round"), room.lang.message(&message));
        if matches!(round, Round::Shown { .. })
            && let Some(widest) = round::widest(room.map, &workshop.rounds)
        {
            let name = room.map.stages.get(widest).map_or("", |stage| stage.name.as_str());
            let disagree = if widest == room.stage {
                room.text("workshop-widest-here")
            } else {
                room.lang.message(&Message::new("workshop-widest-at").with("stage", name))
            };
            says = format!("{says} · {disagree}");
        }
        return says;
    }
    let number = room.map.stages.index_of(room.stage).map_or(1, |index| index + 1);
    let place = Message::new("workshop-place").with("number", number).with("count", room.map.stages.len());
    let place = room.lang.message(&place);
    if stage.caption.trim().is_empty() { place } else { format!("{place} · {}", stage.caption) }
}

fn timer(ui: &mut Ui, room: &Room<'_>, workshop: &mut Workshop) {
    let clock = &mut workshop.clock;
    let color = match clock.tone(room.now) {
        Tone::Calm => room.colors.ink,
        Tone::Soon => room.colors.warning,
        Tone::Over => room.colors.danger,
    };
    if button(ui, room, icons::PLUS, "workshop-minute-more", "").clicked() {
        clock.add_minutes(1.0);
    }
    if button(ui, room, icons::MINUS, "workshop-minute-less", "").clicked() {
        clock.add_minutes(-1.0);
    }
    let key = Keymap::shown(ui.ctx(), Command::ResetTimer);
    if button(ui, room, icons::UNDO, "workshop-timer-reset", &key).clicked() {
        clock.reset();
    }
    let (glyph, word) =
        if clock.runs() { (icons::PAUSE, "workshop-timer-pause") } else { (icons::PLAY, "workshop-timer-start") };
    let key = Keymap::shown(ui.ctx(), Command::Timer);
    if button(ui, room, glyph, word, &key).clicked() {
        clock.toggle(room.now);
    }
    let face = clock.face(room.now);
    // As wide as its widest face, so that nothing beside it moves with the seconds.
    let size = vec2(116.0, 44.0) * room.unit;
    let says = room.lang.message(&Message::new("workshop-time-left").with("time", face.as_str()));
    let label = egui::Label::new(RichText::new(&face).font(room.font(36.0, Weight::Bold)).color(color));
    let response = ui.add_sized(size, label);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &says));
}

/// An icon with a name, and its key where it has one.
fn button(ui: &mut Ui, room: &Room<'_>, glyph: Glyph, name: &str, key: &str) -> egui::Response {
    let name = room.text(name);
    let text = look::icon(glyph).size(24.0 * room.unit).color(room.colors.ink_quiet);
    let button = Button::new(text).min_size(vec2(44.0, 44.0) * room.unit).corner_radius(10).frame_when_inactive(false);
    let response = ui.add(button);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    let tip = if key.is_empty() { name } else { format!("{name} ({key})") };
    response.on_hover_text(tip)
}
