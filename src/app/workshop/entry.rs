//! The line at the foot: "What happened here?", ready for the next answer as soon as one is in.

use egui::{Align, Frame, Id, Key, Layout, Margin, Modifiers, Stroke, TextEdit, Ui, vec2};

use super::line::words;
use super::round::{self, Round};
use super::{Room, Workshop, capture, mood};
use crate::app::look::{self, Weight, icons};
use crate::app::request::Request;
use crate::capture::Mark;
use crate::diag::Message;

/// The line itself; it has the keyboard whenever nothing else has.
pub fn id() -> Id {
    Id::unique("workshop line")
}

/// Shows the line and takes Enter.
pub fn show(ui: &mut Ui, room: &Room<'_>, workshop: &mut Workshop, covered: bool, requests: &mut Vec<Request>) {
    let is_ours = ui.memory(|memory| memory.focused().is_none_or(|focused| focused == id()));
    if is_ours && !covered {
        ui.memory_mut(|memory| memory.request_focus(id()));
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
            enter(room, workshop, requests);
            ui.ctx().request_repaint();
        }
    }
    let colors = room.colors;
    let frame = Frame::new()
        .fill(colors.chrome)
        .stroke(Stroke::new(1.5, if is_ours { colors.accent } else { colors.line }))
        .corner_radius(12)
        .inner_margin(Margin::symmetric((18.0 * room.unit) as i8, 0));
    let height = ui.available_height();
    frame.show(ui, |ui| {
        ui.set_min_size(vec2(ui.available_width(), height));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_height(height);
            match &workshop.round {
                Some(_) => round_label(ui, room, workshop),
                None => lane_chip(ui, room, workshop),
            }
            ui.add_space(12.0 * room.unit);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                what_enter_does(ui, room, workshop);
                line(ui, room, workshop);
            });
        });
    });
}

fn line(ui: &mut Ui, room: &Room<'_>, workshop: &mut Workshop) {
    let hides = matches!(workshop.round, Some(Round::Voting { .. }));
    let (name, hint) = match &workshop.round {
        None => (room.text("workshop-what-happened"), room.text("workshop-what-happened")),
        Some(round) => (question(room, round), String::new()),
    };
    let hint = egui::RichText::new(hint).font(room.font(24.0, Weight::Regular)).color(room.colors.ink_quiet);
    let response = ui.add(
        TextEdit::singleline(&mut workshop.line)
            .id(id())
            .font(room.font(24.0, Weight::Regular))
            .text_color(room.colors.ink)
            .frame(Frame::NONE)
            .password(hides)
            .hint_text(hint)
            .desired_width(ui.available_width())
            .lock_focus(true),
    );
    ui.ctx().accesskit_node_builder(response.id, |builder| builder.set_label(name));
}

/// The lane the card will go to, or the kind its mark has just made it.
fn lane_chip(ui: &mut Ui, room: &Room<'_>, workshop: &mut Workshop) {
    let lane = workshop.lane(room.map);
    let name = match (Mark::of(workshop.line.trim()), lane.and_then(|lane| room.map.lanes.get(lane))) {
        (Some(mark), _) => room.text(mark.word()),
        (None, Some(lane)) if lane.name.trim().is_empty() => room.text("picture-untitled-lane"),
        (None, Some(lane)) => lane.name.clone(),
        (None, None) => return,
    };
    let text = egui::RichText::new(&name).font(room.font(17.0, Weight::Semibold)).color(room.colors.accent_ink);
    let chip =
        egui::Button::new(text).fill(room.colors.accent_wash).corner_radius(20).wrap_mode(egui::TextWrapMode::Truncate);
    let says = room.lang.message(&Message::new("workshop-lane").with("lane", name.as_str()));
    let response = ui.scope(|ui| {
        ui.set_max_width(240.0 * room.unit);
        ui.add(chip)
    });
    let response = response.inner;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &says));
    if response.on_hover_text(room.text("workshop-lane-how")).clicked() {
        workshop.lane = capture::next_lane(room.map, lane, false);
    }
}

fn round_label(ui: &mut Ui, room: &Room<'_>, workshop: &Workshop) {
    let Some(round) = &workshop.round else { return };
    ui.label(look::icon(icons::HIDDEN).size(22.0 * room.unit).color(room.colors.warning));
    let text = egui::RichText::new(question(room, round)).font(room.font(20.0, Weight::Semibold));
    ui.label(text.color(room.colors.ink));
}

/// What the round asks for now.
fn question(room: &Room<'_>, round: &Round) -> String {
    let (low, high) = room.map.about.scale.range();
    match round {
        Round::Counting => room.text("workshop-how-many"),
        Round::Voting { people, scores } => room.lang.message(
            &Message::new("workshop-your-score")
                .with("person", scores.len() + 1)
                .with("people", *people)
                .with("low", room.lang.number(low))
                .with("high", room.lang.number(high)),
        ),
        Round::Shown { .. } => room.text("workshop-all-in"),
    }
}

fn what_enter_does(ui: &mut Ui, room: &Room<'_>, workshop: &Workshop) {
    let says = match &workshop.round {
        None => "workshop-enter-adds",
        Some(Round::Shown { .. }) => "workshop-enter-takes-mean",
        Some(Round::Counting | Round::Voting { .. }) => "workshop-enter-goes-on",
    };
    let text = egui::RichText::new(room.text(says)).font(room.font(15.0, Weight::Regular)).color(room.colors.ink_quiet);
    ui.label(text);
}

/// Enter: a card, a score, or the mean of all of them.
fn enter(room: &Room<'_>, workshop: &mut Workshop, requests: &mut Vec<Request>) {
    let scale = room.map.about.scale;
    match workshop.round.take() {
        None => {
            let Some(lane) = workshop.lane(room.map) else {
                return requests.push(Request::Notice(Message::new("workshop-needs-a-lane")));
            };
            let words = words(room.map, room.lang);
            requests.extend(capture::card(room.map, lane, room.stage, &workshop.line, words));
            workshop.shows_newest = true;
            workshop.line.clear();
        }
        Some(Round::Shown { scores }) => {
            workshop.line = std::mem::take(&mut workshop.waits);
            requests
                .extend(round::mean(&scores).into_iter().flat_map(|mean| mood::set(room.map, room.stage, mean, false)));
        }
        Some(round) => {
            let next = round.take(&workshop.line, scale);
            workshop.line.clear();
            match &next {
                Round::Voting { people, .. } => workshop.people = Some(*people),
                Round::Shown { scores } => drop(workshop.rounds.insert(room.stage, scores.clone())),
                Round::Counting => {}
            }
            workshop.round = Some(next);
        }
    }
}
