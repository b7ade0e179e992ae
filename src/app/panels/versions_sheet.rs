//! The versions of a file: a list by time, and beside it a picture of the one looked at.

use egui::{Align, Layout, Rect, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use super::recovery_sheet::difference;
use super::{button, sheet};
use crate::app::ago::ago;
use crate::app::flows;
use crate::app::look::{self, Weight, palette, size, thumbnail};
use crate::app::request::Request;
use crate::app::shell::Shell;
use crate::app::versions::{Row, VersionStep};
use crate::diag::Message;
use crate::i18n::Lang;

/// Width of the list.
const LIST: f32 = 268.0;
/// Height of a row.
const ROW: f32 = 46.0;

/// Shows the versions.
pub fn show(ui: &mut Ui, shell: &Shell, requests: &mut Vec<Request>) {
    let (versions, lang) = (&shell.versions, shell.lang);
    let name = flows::name_of(&versions.path);
    sheet::heading(ui, &lang.message(&Message::new("keep-versions-of").with("name", name)));
    match &versions.rows {
        None => sheet::explain(ui, &lang.text("keep-versions-reading")),
        Some(rows) if rows.is_empty() => sheet::explain(ui, &lang.text("keep-no-versions-yet")),
        Some(rows) => {
            sheet::explain(ui, &lang.text("keep-versions-explained"));
            ui.add_space(4.0);
            let height = (ui.ctx().content_rect().height() - 260.0).clamp(180.0, 380.0);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 16.0;
                let down = Layout::top_down(Align::Min);
                ui.allocate_ui_with_layout(vec2(LIST, height), down, |ui| {
                    list(ui, rows, versions.selected, height, lang, requests);
                });
                picture(ui, shell, height);
            });
        }
    }
    ui.add_space(8.0);
    sheet::buttons(ui, |ui| {
        let is_seen = versions.seen.is_some();
        if button::main(ui, None, &lang.text("keep-restore"), is_seen).clicked() {
            requests.push(Request::Version(VersionStep::Restore));
        }
        let copy = ui.add_enabled_ui(is_seen, |ui| button::plain(ui, None, &lang.text("keep-open-copy"))).inner;
        if copy.clicked() {
            requests.push(Request::Version(VersionStep::OpenCopy));
        }
        let has_map = shell.work.as_ref().is_some_and(|work| work.path.as_ref() == Some(&versions.path));
        let compare = || lang.text("compare-with-version");
        if ui.add_enabled_ui(is_seen && has_map, |ui| button::plain(ui, None, &compare())).inner.clicked() {
            requests.push(Request::Version(VersionStep::Compare));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if button::plain(ui, None, &lang.text("app-cancel")).clicked() {
                requests.push(Request::CloseSheet);
            }
        });
    });
}

fn list(ui: &mut Ui, rows: &[Row], selected: usize, height: f32, lang: Lang, requests: &mut Vec<Request>) {
    ScrollArea::vertical().max_height(height).auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for (place, row) in rows.iter().enumerate() {
            let response = entry(ui, row, place == selected, lang);
            if place == selected && ui.memory(|memory| memory.focused().is_none()) {
                response.request_focus();
            }
            if response.clicked() && place != selected {
                requests.push(Request::Version(VersionStep::Look(place)));
            }
            if place == selected && response.has_focus() {
                let step = ui.input(|input| {
                    i32::from(input.key_pressed(egui::Key::ArrowDown))
                        - i32::from(input.key_pressed(egui::Key::ArrowUp))
                });
                let next = if step < 0 { place.checked_sub(1) } else { place.checked_add(1) };
                if let Some(next) = next.filter(|next| step != 0 && *next < rows.len()) {
                    ui.memory_mut(|memory| memory.surrender_focus(response.id));
                    requests.push(Request::Version(VersionStep::Look(next)));
                }
            }
        }
    });
}

/// When it was saved and, below, what came with it.
fn entry(ui: &mut Ui, row: &Row, is_selected: bool, lang: Lang) -> egui::Response {
    let colors = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let time = row.version.time.map_or_else(|| lang.text("keep-no-time"), |time| lang.message(&ago(time)));
    let what = match (&row.change, row.cards) {
        (_, None) => lang.text("keep-version-unreadable"),
        (Some(change), _) if !change.is_none() => difference(change, lang),
        (_, Some(cards)) => lang.message(&Message::new("app-count-cards").with("count", cards)),
    };
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::ListBoxOption, true, is_selected, format!("{time}: {what}"))
    });
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let painter = ui.painter();
    let fill = match (is_selected, response.hovered()) {
        (true, _) => colors.accent_wash,
        (false, true) => colors.hover,
        (false, false) => egui::Color32::TRANSPARENT,
    };
    painter.rect_filled(rect, size::RADIUS, fill);
    if response.has_focus() {
        painter.rect_stroke(rect, size::RADIUS, Stroke::new(1.5, colors.accent), egui::StrokeKind::Inside);
    }
    for (text, weight, size, color, y) in [
        (&time, Weight::Medium, size::TEXT, colors.ink, 6.0),
        (&what, Weight::Regular, size::LABEL + 0.5, colors.ink_quiet, 25.0),
    ] {
        let font = egui::FontId::new(size, look::fonts::family(weight));
        let mut job = egui::text::LayoutJob::simple_singleline(text.clone(), font, color);
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width() - 20.0);
        painter.galley(pos2(rect.left() + 10.0, rect.top() + y), painter.layout_job(job), color);
    }
    response.on_hover_text(what)
}

fn picture(ui: &mut Ui, shell: &Shell, height: f32) {
    let colors = palette(ui);
    let width = ui.available_width().min(height * thumbnail::ASPECT);
    let (rect, _) = ui.allocate_exact_size(vec2(width, (width / thumbnail::ASPECT).round()), Sense::hover());
    ui.painter().rect_filled(rect, 6, colors.hover);
    if let Some(texture) = shell.versions.seen.as_ref().and_then(|seen| seen.picture.as_ref()) {
        let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, uv, egui::Color32::WHITE);
    }
    ui.painter().rect_stroke(rect, 6, Stroke::new(1.0, colors.line), egui::StrokeKind::Inside);
}
