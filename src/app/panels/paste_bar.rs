//! The bar over the map that says what a paste will do before it is done.

use egui::accesskit::Live;
use egui::{Align2, Area, Frame, Id, Margin, Order, Rect, Ui, vec2};

use super::button;
use crate::app::look::{self, Weight, icons, palette, size};
use crate::app::pasting::Pasting;
use crate::app::request::{PasteStep, Request};
use crate::app::shell::Work;
use crate::clipboard::{Plan, StageChange};
use crate::diag::Message;
use crate::i18n::Lang;

/// Shows the bar while a paste is looked at: at the head of the map, or at its foot where the head is what the paste
/// is about.
pub fn show(ui: &Ui, canvas: Rect, work: &Work, plan: Option<&Plan>, lang: Lang, requests: &mut Vec<Request>) {
    let (Some(pasting), Some(plan)) = (&work.pasting, plan) else { return };
    let colors = palette(ui);
    let frame = Frame::new()
        .fill(colors.chrome)
        .stroke(egui::Stroke::new(1.0, colors.line))
        .corner_radius(10)
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin::symmetric(14, 10));
    let (pivot, at) = if begins_low(work) {
        (Align2::CENTER_TOP, canvas.center_top() + vec2(0.0, 12.0))
    } else {
        (Align2::CENTER_BOTTOM, canvas.center_bottom() - vec2(0.0, 12.0))
    };
    Area::new(Id::unique("paste")).order(Order::Middle).pivot(pivot).fixed_pos(at).constrain_to(canvas).show(
        ui.ctx(),
        |ui| {
            frame.show(ui, |ui| {
                ui.set_max_width((canvas.width() - 60.0).clamp(240.0, 620.0));
                ui.spacing_mut().item_spacing = vec2(8.0, 7.0);
                what(ui, work, pasting, plan, lang);
                choices(ui, pasting, lang, requests);
                ends(ui, lang, requests);
            });
        },
    );
}

/// Whether pasting begins in the lower half of the map.
fn begins_low(work: &Work) -> bool {
    let lanes = &work.document.map().lanes;
    let place = work.paste_anchor().and_then(|anchor| lanes.index_of(anchor.lane));
    place.is_some_and(|place| place.saturating_mul(2) >= lanes.len())
}

/// "48 cards, 6 × 8, from Touchpoints / Onboard", and what will not be as one might think.
fn what(ui: &mut Ui, work: &Work, pasting: &Pasting, plan: &Plan, lang: Lang) {
    let map = work.document.map();
    let colors = palette(ui);
    let cards = lang.message(&Message::new("app-count-cards").with("count", plan.cards.len()));
    let anchor = work.paste_anchor().and_then(|anchor| map.lanes.get(anchor.lane).zip(map.stages.get(anchor.stage)));
    let size = pasting.table().and_then(|table| table.size());
    let message = match (anchor, size) {
        (None, _) => Message::new("capture-paste-to-lot"),
        (Some((lane, stage)), size) => {
            let message = Message::new(if size.is_some() { "capture-paste-range" } else { "capture-paste-lines" });
            let message = message.with("lane", lane.name.as_str()).with("stage", stage.name.as_str());
            match size {
                Some((rows, columns)) => {
                    let rows = rows.saturating_sub(usize::from(pasting.options.names_stages));
                    message.with("rows", rows).with("columns", columns)
                }
                None => message,
            }
        }
    };
    let text = look::text(lang.message(&message.with("cards", cards)), Weight::Semibold).color(colors.ink);
    ui.horizontal(|ui| {
        ui.label(look::icon(icons::PASTE).color(colors.accent_ink));
        let response = ui.add(egui::Label::new(text.size(size::TEXT + 0.5)).wrap());
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    });
    let said = remarks(plan);
    if !said.is_empty() {
        let said: Vec<String> = said.iter().map(|message| lang.message(message)).collect();
        let text = look::text(said.join(" \u{b7} "), Weight::Regular).size(12.0).color(colors.ink_quiet);
        ui.add(egui::Label::new(text).wrap());
    }
}

fn remarks(plan: &Plan) -> Vec<Message> {
    let is_new = |change: &&StageChange| matches!(change, StageChange::Add(..));
    let new = plan.stages.iter().filter(is_new).count();
    let renamed = plan.stages.len().saturating_sub(new);
    let counted = [
        ("capture-paste-new-stages", new),
        ("capture-paste-named-stages", renamed),
        ("capture-paste-parked", plan.parked),
    ];
    counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| Message::new(id).with("count", count))
        .collect()
}

/// The options, each with the digit that chooses it.
fn choices(ui: &mut Ui, pasting: &Pasting, lang: Lang, requests: &mut Vec<Request>) {
    let colors = palette(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 26.0;
        ui.spacing_mut().button_padding = vec2(9.0, 3.0);
        for (place, choice) in pasting.choices().into_iter().enumerate() {
            let name = lang.text(choice.name());
            let digit = place.saturating_add(1).to_string();
            let holds = choice.holds(pasting.options);
            let key = look::text(digit, Weight::Semibold).size(11.0).color(colors.accent_ink);
            let word = look::text(&name, Weight::Medium).size(12.5);
            let response = ui.add(egui::Button::selectable(holds, (key, word)));
            response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, holds, &name));
            if response.clicked() {
                requests.push(Request::Pasting(PasteStep::Choose(choice)));
            }
        }
    });
}

fn ends(ui: &mut Ui, lang: Lang, requests: &mut Vec<Request>) {
    let colors = palette(ui);
    ui.horizontal_wrapped(|ui| {
        if button::main(ui, None, &lang.text("capture-paste-do"), true).clicked() {
            requests.push(Request::Pasting(PasteStep::Done));
        }
        if button::plain(ui, None, &lang.text("app-cancel")).clicked() {
            requests.push(Request::Pasting(PasteStep::Cancel));
        }
        let text = look::text(lang.text("capture-paste-keys"), Weight::Regular).size(12.0).color(colors.ink_quiet);
        ui.add(egui::Label::new(text).wrap());
    });
}
