//! The files as they will be, small: pages that can be turned, or the beginning of a text.

use std::sync::Arc;

use egui::{Align2, Color32, Rect, ScrollArea, Sense, Stroke, TextureHandle, Ui, Vec2, pos2, vec2};

use super::super::button;
use crate::app::handover::{Excerpt, Handover, Made, Shown};
use crate::app::look::{self, Weight, icons, palette, size};
use crate::diag::Message;
use crate::i18n::Lang;

/// What the facts below need.
const FACTS: f32 = 62.0;
/// Height of the line that turns pages.
const TURN: f32 = 30.0;
/// Air around the page.
const AIR: f32 = 12.0;

/// Shows it in what room there is.
pub(super) fn show(ui: &mut Ui, handover: &mut Handover, lang: Lang) {
    let pages = handover.preview.made().map_or(0, |made| made.facts.pages);
    let turn = if pages > 1 { TURN } else { 0.0 };
    let room = vec2(ui.available_width(), (ui.available_height() - FACTS - turn).max(80.0));
    let (rect, _) = ui.allocate_exact_size(room, Sense::hover());
    let colors = palette(ui);
    ui.painter().rect(rect, size::RADIUS, colors.desk, Stroke::new(1.0, colors.line), egui::StrokeKind::Inside);
    let inside = rect.shrink(AIR);
    give_room(ui, handover, inside);
    match handover.preview.shown() {
        Shown::Waiting => say(ui, rect, &lang.text("deliver-preview-waiting"), colors.ink_quiet),
        Shown::Problem(problem) => {
            let hint = problem.hint.as_ref().map(|hint| lang.message(hint)).unwrap_or_default();
            say(ui, rect, &format!("{}\n{hint}", lang.message(&problem.what)), colors.danger);
        }
        Shown::Made(made, picture) => match &made.excerpt {
            Some(excerpt) => text(ui, rect, excerpt, lang),
            None => page(ui, inside, made, handover.preview.page(), picture, lang),
        },
    }
    if pages > 1 {
        turn_pages(ui, handover, pages, lang);
    }
}

fn give_room(ui: &Ui, handover: &mut Handover, inside: Rect) {
    // In steps, so that a window that is being resized does not paint anew all the time.
    let pixels = inside.size() * ui.ctx().pixels_per_point();
    let side = |length: f32| ((length / 64.0).ceil() * 64.0).clamp(64.0, 4_096.0) as u16;
    handover.preview.give_room([side(pixels.x), side(pixels.y)]);
}

/// What is to be said where there is nothing to see.
fn say(ui: &mut Ui, rect: Rect, words: &str, color: Color32) {
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(rect.shrink(24.0)));
    inner.centered_and_justified(|ui| {
        ui.add(egui::Label::new(look::text(words, Weight::Regular).color(color)).wrap().halign(egui::Align::Center))
    });
}

fn page(ui: &mut Ui, inside: Rect, made: &Arc<Made>, page: usize, picture: Option<&TextureHandle>, lang: Lang) {
    let Some(picture) = picture else { return };
    let colors = palette(ui);
    let whole = picture.size_vec2();
    let shrink = (inside.width() / whole.x).min(inside.height() / whole.y);
    let rect = Align2::CENTER_CENTER.align_size_within_rect(whole * shrink, inside);
    checks(ui, rect);
    let response = ui.interact(rect, ui.scope_id().with("page"), Sense::hover());
    ui.painter().image(picture.id(), rect, Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)), Color32::WHITE);
    ui.painter().rect_stroke(rect, 0, Stroke::new(1.0, colors.field_line), egui::StrokeKind::Outside);
    let name = lang.message(&turned(made, page, made.facts.pages));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &name));
}

/// What lies under a page without paper.
fn checks(ui: &Ui, rect: Rect) {
    let colors = palette(ui);
    let painter = ui.painter().with_clip_rect(rect);
    painter.rect_filled(rect, 0, colors.chrome);
    let side = 8.0;
    let count = rect.size() / (side * 2.0);
    for row in 0..(count.y.ceil() as usize * 2) {
        for column in 0..count.x.ceil() as usize {
            let shift = if row % 2 == 0 { 0.0 } else { side };
            let corner = rect.min + vec2(column as f32 * side * 2.0 + shift, row as f32 * side);
            painter.rect_filled(Rect::from_min_size(corner, Vec2::splat(side)), 0, colors.line);
        }
    }
}

/// The beginning of a text, or of a table.
fn text(ui: &mut Ui, rect: Rect, excerpt: &Excerpt, lang: Lang) {
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(rect.shrink(8.0)));
    let ui = &mut inner;
    let colors = palette(ui);
    ui.set_clip_rect(rect.shrink(2.0).intersect(ui.clip_rect()));
    ScrollArea::both().id_salt("excerpt").auto_shrink(false).show(ui, |ui| {
        let is_whole = match excerpt {
            Excerpt::Lines { text, is_whole } => {
                let text = egui::RichText::new(text).monospace().size(12.0).color(colors.ink);
                ui.add(egui::Label::new(text).extend().selectable(true));
                *is_whole
            }
            Excerpt::Table { rows, is_whole } => {
                table(ui, rows);
                *is_whole
            }
        };
        if !is_whole {
            ui.label(look::text(lang.text("deliver-preview-more"), Weight::Regular).color(colors.ink_quiet));
        }
    });
}

fn table(ui: &mut Ui, rows: &[Vec<String>]) {
    let colors = palette(ui);
    egui::Grid::new("excerpt")
        .num_columns(rows.first().map_or(1, Vec::len))
        .spacing(vec2(18.0, 5.0))
        .min_row_height(16.0)
        .show(ui, |ui| {
            for (index, row) in rows.iter().enumerate() {
                for cell in row {
                    let weight = if index == 0 { Weight::Semibold } else { Weight::Regular };
                    let line = cell.lines().next().unwrap_or_default();
                    let short: String = line.chars().take(36).collect();
                    let short = if short.len() < cell.len() { format!("{short}…") } else { short };
                    ui.label(look::text(short, weight).size(12.0).color(colors.ink));
                }
                ui.end_row();
            }
        });
}

fn turned(made: &Made, page: usize, pages: usize) -> Message {
    let name = made.page_name(page);
    let id = if name.is_empty() { "deliver-preview-page" } else { "deliver-preview-page-named" };
    let message = Message::new(id).with("page", page + 1).with("pages", pages);
    if name.is_empty() { message } else { message.with("name", name) }
}

fn turn_pages(ui: &mut Ui, handover: &mut Handover, pages: usize, lang: Lang) {
    let page = handover.preview.page();
    let said = handover.preview.made().map(|made| lang.message(&turned(made, page, pages))).unwrap_or_default();
    let mut next = page;
    ui.horizontal(|ui| {
        ui.set_height(TURN - 6.0);
        let colors = palette(ui);
        for (glyph, id, to, can) in [
            (icons::LEFT, "deliver-preview-back", page.saturating_sub(1), page > 0),
            (icons::RIGHT, "deliver-preview-on", page.saturating_add(1), page + 1 < pages),
        ] {
            let name = lang.text(id);
            if ui.add_enabled_ui(can, |ui| button::icon(ui, glyph, &name, &name)).inner.clicked() {
                next = to;
            }
        }
        ui.label(look::text(said, Weight::Regular).size(12.0).color(colors.ink_quiet));
    });
    if next != page {
        handover.preview.turn_to(next);
    }
}
