//! Answers of a survey, pasted: what they come to, what was left out and why, and the card they become.

use std::sync::Arc;

use egui::accesskit::Live;
use egui::{Key, Label, Modifiers, Rect, ScrollArea, Sense, TextEdit, Ui, pos2, vec2};

use super::{button, fields, sheet};
use crate::app::actions::Measured;
use crate::app::look::{self, Weight, icons, palette, size};
use crate::app::request::{AnswersStep, Request};
use crate::app::shell::Shell;
use crate::diag::Message;
use crate::i18n::Lang;
use crate::insight::{Answers, Sorted, Survey};
use crate::model::{Map, StageId};

/// The sheet as it is filled in.
#[derive(Debug)]
pub struct AnswersSheet {
    pub text: String,
    /// Chosen by hand; guessed from the answers otherwise.
    pub kind: Option<Survey>,
    pub stage: StageId,
    /// Given by hand; that of the kind otherwise.
    pub name: Option<String>,
    /// They were pasted on the map, where they can become cards too.
    was_pasted: bool,
    greeted: bool,
    read: Option<Read>,
}

/// What was read, as long as neither the text nor the kind is another.
#[derive(Debug)]
struct Read {
    text: String,
    chosen: Option<Survey>,
    kind: Survey,
    sorted: Sorted,
}

/// Lines about what was left out; more are counted.
const TOLD: usize = 4;
/// Height of the field for the answers.
const FIELD: f32 = 190.0;
/// Height of the bars.
const BARS: f32 = 56.0;

impl AnswersSheet {
    /// The sheet for a stage, perhaps with what was pasted there.
    pub fn new(stage: StageId, pasted: Option<String>) -> AnswersSheet {
        let was_pasted = pasted.is_some();
        let text = pasted.unwrap_or_default();
        AnswersSheet { text, kind: None, stage, name: None, was_pasted, greeted: false, read: None }
    }

    fn read(&mut self) -> &Read {
        let kept = self.read.take().filter(|read| read.text == self.text && read.chosen == self.kind);
        let read = kept.unwrap_or_else(|| {
            let kind = self.kind.or_else(|| Survey::guess(&self.text)).unwrap_or(Survey::Nps);
            Read { text: self.text.clone(), chosen: self.kind, kind, sorted: Answers::sort(kind, &self.text) }
        });
        self.read.insert(read)
    }
}

/// Shows the sheet.
pub fn show(ui: &mut Ui, state: &mut AnswersSheet, shell: &Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    let Some(map) = shell.work.as_ref().map(|work| Arc::clone(work.document.map())) else { return };
    sheet::heading(ui, &lang.text("survey-title"));
    let kind = state.read().kind;
    ui.columns(2, |columns| {
        let [left, right] = columns else { return };
        answers(left, state, lang);
        facts(right, state, kind, &map, lang);
    });
    let read = state.read();
    let (kind, sorted) = (read.kind, read.sorted.clone());
    match &sorted.answers {
        Some(found) => result(ui, kind, found, lang),
        None if sorted.left_out.is_empty() => sheet::explain(ui, &lang.text("survey-waiting")),
        None => {}
    }
    left_out(ui, &sorted, lang);
    ui.add_space(6.0);
    let measured = sorted.answers.map(|answers| {
        let name = state.name.clone().filter(|name| !name.trim().is_empty());
        let name = name.unwrap_or_else(|| kind.name().to_owned());
        Measured { name: name.trim().to_owned(), stage: state.stage, answers }
    });
    foot(ui, state, measured, &map, lang, requests);
}

fn answers(ui: &mut Ui, state: &mut AnswersSheet, lang: Lang) {
    let label = fields::label(ui, &lang.text("survey-answers"));
    ScrollArea::vertical().id_salt("answers").max_height(FIELD).show(ui, |ui| {
        let id = ui.scope_id().with("answers");
        let edit = TextEdit::multiline(&mut state.text).id(id).desired_rows(9);
        let response = fields::place(ui, edit, &label, &lang.text("survey-answers-hint"));
        if !state.greeted {
            response.request_focus();
            state.greeted = true;
        }
    });
}

fn facts(ui: &mut Ui, state: &mut AnswersSheet, kind: Survey, map: &Map, lang: Lang) {
    let all = Survey::ALL.map(|kind| (kind, lang.text(word(kind))));
    if let Some(chosen) = fields::choice(ui, &lang.text("survey-kind"), &kind, &all) {
        state.kind = Some(chosen);
    }
    let named = |name: &str| if name.trim().is_empty() { lang.text("picture-untitled-stage") } else { name.to_owned() };
    let stages: Vec<(StageId, String)> = map.stages.iter().map(|stage| (stage.id, named(&stage.name))).collect();
    if let Some(stage) = fields::choice(ui, &lang.text("deliver-stage"), &state.stage, &stages) {
        state.stage = stage;
    }
    let name = state.name.clone().unwrap_or_default();
    if let Some(name) = fields::line(ui, &lang.text("survey-name"), None, &name, kind.name()).value {
        state.name = Some(name);
    }
}

fn word(kind: Survey) -> &'static str {
    match kind {
        Survey::Nps => "survey-kind-nps",
        Survey::Ces => "survey-kind-ces",
        Survey::Csat => "survey-kind-csat",
    }
}

/// The figure, of how many answers, and how they are spread.
fn result(ui: &mut Ui, kind: Survey, answers: &Answers, lang: Lang) {
    let colors = palette(ui);
    let metric = answers.metric(None);
    let found = answers.result();
    let number = match metric.unit.as_str() {
        "" => lang.number(metric.value),
        unit => format!("{}\u{a0}{unit}", lang.number(metric.value)),
    };
    let spread = Message::new(match kind {
        Survey::Nps => "survey-spread-nps",
        Survey::Ces => "survey-spread-ces",
        Survey::Csat => "survey-spread-csat",
    });
    let spread = lang.message(&spread.with("high", found.high).with("low", found.low));
    let count = lang.message(&Message::new("survey-count").with("count", found.answers));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let words = look::text(&number, Weight::Semibold).size(30.0).color(colors.ink);
        let response = ui.add(Label::new(words));
        let said = format!("{} {number}, {count}", kind.name());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
        ui.vertical(|ui| {
            ui.label(look::text(count, Weight::Medium).color(colors.ink));
            ui.label(look::text(spread, Weight::Regular).size(12.5).color(colors.ink_quiet));
        });
    });
    bars(ui, answers, lang);
}

/// A bar for each answer of the scale, its number below.
fn bars(ui: &mut Ui, answers: &Answers, lang: Lang) {
    let colors = palette(ui);
    let counts: Vec<(u8, usize)> = answers.counts().collect();
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1) as f32;
    let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), BARS + 34.0), Sense::hover());
    let each = area.width() / counts.len().max(1) as f32;
    for (place, (value, count)) in counts.iter().enumerate() {
        let left = area.left() + each * place as f32;
        let height = if *count == 0 { 0.0 } else { (BARS * *count as f32 / most).max(2.0) };
        let bottom = area.top() + 16.0 + BARS;
        let bar = Rect::from_min_max(pos2(left + 3.0, bottom - height), pos2(left + each - 3.0, bottom));
        ui.painter().rect_filled(bar, 3, colors.accent);
        let middle = left + each / 2.0;
        let font = egui::FontId::proportional(11.5);
        let below = pos2(middle, bottom + 3.0);
        ui.painter().text(below, egui::Align2::CENTER_TOP, value, font.clone(), colors.ink_quiet);
        if *count > 0 {
            let above = pos2(middle, bar.top() - 2.0);
            ui.painter().text(above, egui::Align2::CENTER_BOTTOM, count, font, colors.ink);
        }
    }
    let said: Vec<String> = counts.iter().map(|(value, count)| format!("{value}: {count}")).collect();
    let said = lang.message(&Message::new("survey-bars").with("counts", said.join(", ")));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &said));
}

/// What does not count, each with its reason.
fn left_out(ui: &mut Ui, sorted: &Sorted, lang: Lang) {
    let Some(first) = sorted.left_out.first() else { return };
    let colors = palette(ui);
    let count = sorted.left_out_count;
    ui.horizontal(|ui| {
        ui.label(look::icon(icons::WARNING).size(14.0).color(colors.warning));
        let said = lang.message(&Message::new("survey-left-out").with("count", count));
        let response = ui.add(Label::new(look::text(said, Weight::Medium).color(colors.ink)));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    });
    for problem in sorted.left_out.iter().take(TOLD) {
        sheet::explain(ui, &lang.message(&problem.what));
    }
    if count > TOLD {
        let more = Message::new("survey-more").with("count", count.saturating_sub(TOLD));
        sheet::explain(ui, &lang.message(&more));
    }
    if let Some(hint) = &first.hint {
        sheet::explain(ui, &lang.message(hint));
    }
}

fn foot(
    ui: &mut Ui,
    state: &AnswersSheet,
    measured: Option<Measured>,
    map: &Map,
    lang: Lang,
    requests: &mut Vec<Request>,
) {
    let pressed = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let is_there = measured.as_ref().is_some_and(|measured| measured.card(map).is_some());
    let name = lang.text(if is_there { "survey-update" } else { "survey-add" });
    sheet::buttons(ui, |ui| {
        ui.spacing_mut().interact_size.y = size::CONTROL;
        let clicked = button::main(ui, None, &name, measured.is_some()).clicked();
        if let Some(measured) = measured.filter(|_| clicked || pressed) {
            requests.push(Request::Answers(AnswersStep::Put(Box::new(measured))));
        }
        if button::plain(ui, None, &lang.text("app-cancel")).clicked() {
            requests.push(Request::CloseSheet);
        }
        if state.was_pasted && button::plain(ui, None, &lang.text("survey-as-cards")).clicked() {
            requests.push(Request::Answers(AnswersStep::AsCards(state.text.clone())));
        }
    });
}
