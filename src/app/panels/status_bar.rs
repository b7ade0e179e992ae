//! The foot of the window: what is on the map, what is selected, where things are kept, how large the map is shown.

use egui::{Align, Layout, TextStyle, TextWrapMode, Ui, WidgetText, vec2};

use super::{button, menu};
use crate::app::commands::Command;
use crate::app::look::{self, Weight, icons, palette};
use crate::app::request::Request;
use crate::app::select;
use crate::app::settings::Settings;
use crate::app::shell::{Shell, Work};
use crate::diag::Message;
use crate::i18n::Lang;
use crate::layout::Board;

/// Shows the bar.
pub fn show(ui: &mut Ui, shell: &Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    ui.spacing_mut().interact_size.y = 24.0;
    ui.horizontal_centered(|ui| {
        ui.add_space(12.0);
        if let Some(work) = &shell.work {
            counts(ui, work, lang);
            hidden(ui, work, lang, requests);
            questions(ui, work, lang, requests);
        }
        running(ui, shell, requests);
        let hint = shell.work.as_ref().and_then(|work| hint(ui, work));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(8.0);
            ui.spacing_mut().item_spacing.x = 2.0;
            if let Some(work) = &shell.work {
                zoom(ui, shell, work, requests);
                ui.add_space(10.0);
            }
            language(ui, shell, requests);
            ui.add_space(8.0);
            offline(ui, lang);
            if let Some(hint) = hint {
                tell(ui, &lang.message(&hint));
            }
        });
    });
}

/// What hands and keys can do now.
fn hint(ui: &Ui, work: &Work) -> Option<Message> {
    match work.board() {
        Board::Journey => work.canvas.hint(ui.ctx(), &work.document),
        Board::Personas
        | Board::Stakeholders
        | Board::Gaps
        | Board::Opportunities
        | Board::Decisions
        | Board::Evidence => work.canvas.board_hint(ui.ctx(), work.page()?),
    }
}

fn small(ui: &Ui, text: impl Into<String>) -> egui::RichText {
    look::text(text, Weight::Regular).size(12.0).color(palette(ui).ink_quiet)
}

fn counts(ui: &mut Ui, work: &Work, lang: Lang) {
    let map = work.document.map();
    let count = |id: &'static str, count: usize| lang.message(&Message::new(id).with("count", count));
    let all = [
        count("app-count-stages", map.stages.len()),
        count("app-count-lanes", map.lanes.len()),
        count("app-count-cards", map.cards.len()),
    ];
    let text = small(ui, all.join(" \u{b7} "));
    ui.label(text);
    if work.canvas.shows_hand_offs() {
        ui.add_space(6.0);
        let text = small(ui, count("links-count", crate::insight::hand_offs(map).len()));
        ui.label(text);
    }
    let selected = select::counts(work.document.selection(), lang);
    if !selected.is_empty() {
        ui.add_space(6.0);
        let text = small(ui, lang.message(&Message::new("select-status").with("what", selected)));
        ui.label(text);
    }
}

/// How many lanes are not drawn, so that nobody takes them for lost; a click shows them.
fn hidden(ui: &mut Ui, work: &Work, lang: Lang, requests: &mut Vec<Request>) {
    let count = work.document.map().hidden_lanes().count();
    if count == 0 {
        return;
    }
    let said = lang.message(&Message::new("structure-hidden-count").with("count", count));
    let tip = button::tooltip(ui, Command::ShowLanes, lang);
    let response = ui
        .scope(|ui| {
            ui.visuals_mut().widgets.hovered.bg_stroke = egui::Stroke::NONE;
            ui.spacing_mut().button_padding = vec2(6.0, 3.0);
            let text = small(ui, &said);
            let atoms = look::with_icon(Some(icons::HIDDEN), palette(ui).ink_quiet, text);
            ui.add(egui::Button::new(atoms).frame(true).frame_when_inactive(false))
        })
        .inner;
    let name = lang.message(&Message::new("structure-show-hidden").with("count", count));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    if response.on_hover_text(tip).clicked() {
        requests.push(Request::Run(Command::ShowLanes));
    }
}

/// How much is left unsaid; a click lists it.
fn questions(ui: &mut Ui, work: &Work, lang: Lang, requests: &mut Vec<Request>) {
    let count = work.questions.asked().len();
    if count == 0 {
        return;
    }
    let said = lang.message(&Message::new("questions-count").with("count", count));
    let tip = button::tooltip(ui, Command::ToggleQuestions, lang);
    let response = ui
        .scope(|ui| {
            ui.visuals_mut().widgets.hovered.bg_stroke = egui::Stroke::NONE;
            ui.spacing_mut().button_padding = vec2(6.0, 3.0);
            let atoms = look::with_icon(Some(icons::QUESTIONS), palette(ui).ink_quiet, small(ui, &said));
            ui.add(egui::Button::new(atoms).frame(true).frame_when_inactive(false))
        })
        .inner;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
    if response.on_hover_text(tip).clicked() {
        requests.push(Request::Run(Command::ToggleQuestions));
    }
}

/// What is being done that takes a while, with a way to stop it.
fn running(ui: &mut Ui, shell: &Shell, requests: &mut Vec<Request>) {
    let Some((running, what)) = shell.jobs.running().iter().find_map(|running| Some((running, running.what.as_ref()?)))
    else {
        return;
    };
    ui.add_space(10.0);
    let text = small(ui, shell.lang.message(what));
    ui.label(text);
    let fraction = running.progress.fraction() as f32;
    if fraction > 0.0 {
        ui.add(egui::ProgressBar::new(fraction).desired_width(120.0).desired_height(6.0));
    }
    if !running.holds_window {
        let stop = shell.lang.text("app-stop");
        if button::icon(ui, icons::CLOSE, &stop, &stop).clicked() {
            requests.push(Request::StopJobs);
        }
    }
    // The bar moves while the work does.
    ui.ctx().request_repaint_after(std::time::Duration::from_millis(100));
}

/// What hands and keys can do now, in what room the rest of the bar leaves.
fn tell(ui: &mut Ui, hint: &str) {
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.add_space(14.0);
        if ui.available_width() > 120.0 {
            let text = small(ui, hint);
            ui.add(egui::Label::new(text).truncate());
        }
    });
}

/// That nothing leaves the computer; the sign alone where there is no room for the words.
fn offline(ui: &mut Ui, lang: Lang) {
    let says = lang.text("app-offline");
    let words = WidgetText::from(small(ui, &says));
    let width = words.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body).size().x;
    let is_room = ui.available_width() > width + 40.0;
    if is_room {
        let text = small(ui, &says);
        ui.label(text);
        ui.add_space(4.0);
    }
    let sign = ui.label(look::icon(icons::OFFLINE).size(15.0).color(palette(ui).ink_quiet));
    if !is_room {
        sign.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &says));
        sign.on_hover_text(says);
    }
}

fn language(ui: &mut Ui, shell: &Shell, requests: &mut Vec<Request>) {
    let text = small(ui, shell.lang.own_name());
    let response = ui
        .scope(|ui| {
            ui.visuals_mut().widgets.hovered.bg_stroke = egui::Stroke::NONE;
            ui.spacing_mut().button_padding = vec2(7.0, 3.0);
            ui.add(egui::Button::new(text).frame(true).frame_when_inactive(false))
        })
        .inner;
    let name = shell.lang.text("app-language");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    let response = response.on_hover_text(&name);
    egui::Popup::menu(&response).align(egui::RectAlign::TOP_END).show(|ui| {
        choices(ui, shell, requests);
    });
}

/// The languages, and the system's choice of them.
fn choices(ui: &mut Ui, shell: &Shell, requests: &mut Vec<Request>) {
    let system = shell.lang.message(&Message::new("app-language-system").with("name", Lang::system().own_name()));
    let all = std::iter::once((None, system))
        .chain(Lang::ALL.into_iter().map(|lang| (Some(lang), lang.own_name().to_owned())));
    for (language, name) in all {
        let glyph = (shell.settings.language == language).then_some(icons::CHECK);
        if menu::item(ui, glyph, &name, "", true) {
            requests.push(Request::Set(Settings { language, ..shell.settings.clone() }));
        }
    }
}

fn zoom(ui: &mut Ui, shell: &Shell, work: &Work, requests: &mut Vec<Request>) {
    let (standing, lang) = (shell.standing(), shell.lang);
    button::icon_command(ui, Command::ZoomMap, &standing, lang, requests);
    button::icon_command(ui, Command::ZoomIn, &standing, lang, requests);
    let percent = (f64::from(work.canvas.zoom()) * 100.0).round();
    let text = lang.message(&Message { id: "app-zoom", args: vec![("percent", crate::diag::Arg::Number(percent))] });
    let response = ui
        .scope(|ui| {
            ui.visuals_mut().widgets.hovered.bg_stroke = egui::Stroke::NONE;
            ui.spacing_mut().button_padding = vec2(4.0, 3.0);
            let text = small(ui, &text);
            ui.add(egui::Button::new(text).frame(true).frame_when_inactive(false).min_size(vec2(50.0, 24.0)))
        })
        .inner;
    if response.on_hover_text(button::tooltip(ui, Command::ZoomActual, lang)).clicked() {
        requests.push(Request::Run(Command::ZoomActual));
    }
    button::icon_command(ui, Command::ZoomOut, &standing, lang, requests);
}
