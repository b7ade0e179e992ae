//! Notices on screen: dark strips at the foot of the map, the latest lowest.

use egui::{Align2, Area, Context, Frame, Id, Margin, Order, Ui, vec2};

use crate::app::look::icons::{self, Glyph};
use crate::app::look::{self, Palette, Weight, size};
use crate::app::notices::{Notice, Notices, Tone};
use crate::app::request::Request;
use crate::diag::Problem;
use crate::i18n::Lang;

/// Shows the notices and lets their time pass. They wait while the pointer is on them.
///
/// `lot` is how high the parking lot below the map is: notices stand above it. While a sheet is shown, which is then
/// what is to be decided, those that wait for another decision wait unseen instead of lying over it.
pub fn show(ctx: &Context, notices: &mut Notices, lot: f32, is_covered: bool, lang: Lang, requests: &mut Vec<Request>) {
    let is_shown = |notice: &Notice| !(is_covered && notice.waits());
    if !notices.list().iter().any(is_shown) {
        return;
    }
    let area = Area::new(Id::unique("notices"))
        .order(Order::Tooltip)
        .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -size::STATUS_BAR - lot - 14.0))
        .interactable(true);
    let response = area.show(ctx, |ui| {
        for notice in notices.list_mut().iter_mut().filter(|notice| is_shown(notice)) {
            strip(ui, notice, lang, requests);
            ui.add_space(4.0);
        }
    });
    let reads = response.response.contains_pointer();
    if let Some(left) = notices.tick(ctx.time(), reads) {
        ctx.request_repaint_after_secs(left as f32);
    }
}

fn strip(ui: &mut Ui, notice: &mut Notice, lang: Lang, requests: &mut Vec<Request>) {
    let colors = look::palette(ui);
    let frame = Frame::new()
        .fill(colors.notice)
        .corner_radius(10)
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin::symmetric(14, 9));
    frame.show(ui, |ui| {
        ui.set_max_width(560.0);
        ui.vertical(|ui| {
            ui.horizontal(|ui| {
                let (glyph, color) = mark(notice.tone, colors);
                ui.label(look::icon(glyph).color(color));
                let text = look::text(lang.message(&notice.message), Weight::Medium).color(colors.on_notice);
                ui.add(egui::Label::new(text).wrap());
                if !notice.details.is_empty() {
                    let word = lang.text(if notice.unfolded { "app-notice-less" } else { "app-notice-more" });
                    if link(ui, &word, colors).clicked() {
                        notice.unfolded = !notice.unfolded;
                    }
                }
                if let Some(action) = &notice.action
                    && link(ui, &lang.text(action.name), colors).clicked()
                {
                    requests.push(Request::Act(notice.id));
                }
                let name = lang.text("app-notice-dismiss");
                let close = egui::Button::new(look::icon(icons::CLOSE).size(14.0).color(colors.on_notice)).frame(false);
                let close = ui.add(close).on_hover_text(&name);
                close.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
                if close.clicked() {
                    requests.push(Request::Dismiss(notice.id));
                }
            });
            if let Some(hint) = &notice.hint {
                let text = look::text(lang.message(hint), Weight::Regular).color(colors.on_notice).size(12.5);
                ui.add(egui::Label::new(text).wrap());
            }
            if notice.unfolded {
                details(ui, &notice.details, lang, colors);
            }
        });
    });
}

fn details(ui: &mut Ui, problems: &[Problem], lang: Lang, colors: &Palette) {
    egui::ScrollArea::vertical().max_height(220.0).show(ui, |ui| {
        for problem in problems {
            let mut text = lang.message(&problem.what);
            if let Some(place) = problem.place {
                text = format!("{}:{}  {text}", place.line, place.column);
            }
            let text = look::text(text, Weight::Regular).size(12.5).color(colors.on_notice);
            ui.add(egui::Label::new(text).wrap());
        }
    });
}

fn link(ui: &mut Ui, word: &str, colors: &Palette) -> egui::Response {
    ui.add(egui::Button::new(look::text(word, Weight::Semibold).color(colors.notice_action)).frame(false))
}

fn mark(tone: Tone, colors: &Palette) -> (Glyph, egui::Color32) {
    match tone {
        Tone::Plain => (icons::INFO, colors.on_notice),
        Tone::Done => (icons::DONE, colors.notice_action),
        Tone::Warning => (icons::WARNING, colors.warning),
        Tone::Error => (icons::ERROR, egui::Color32::from_rgb(0xff, 0x9a, 0x8f)),
    }
}
