//! Unsaved work that was left, to be restored or set aside: a picture, where it belongs, and what would be lost.

use egui::{Align, Frame, Layout, Margin, Rect, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use super::{button, sheet};
use crate::app::ago::ago;
use crate::app::flows;
use crate::app::look::{self, Weight, icons, palette, size, thumbnail};
use crate::app::recovery::{Offer, RecoveryStep};
use crate::app::request::Request;
use crate::app::shell::Shell;
use crate::diag::Message;
use crate::files::Standing;
use crate::i18n::Lang;
use crate::keep::Change;

/// Width of a picture.
const PICTURE: f32 = 184.0;

/// Shows what there is.
pub fn show(ui: &mut Ui, shell: &Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    let (left, asides) = (&shell.offers.left, &shell.offers.asides);
    sheet::heading(ui, &lang.text("keep-title"));
    let explained = match (left.is_empty(), asides.is_empty()) {
        (false, _) => "keep-explained",
        (true, false) => "keep-only-aside",
        (true, true) => "keep-nothing",
    };
    sheet::explain(ui, &lang.text(explained));
    let most = (ui.ctx().content_rect().height() - 220.0).max(160.0);
    ScrollArea::vertical().max_height(most).auto_shrink([false, true]).show(ui, |ui| {
        for (place, offer) in left.iter().enumerate() {
            ui.push_id(&offer.file, |ui| whole(ui, offer, place == 0, lang, requests));
        }
        if !asides.is_empty() {
            ui.add_space(8.0);
            let color = palette(ui).ink;
            ui.label(look::text(lang.text("keep-aside"), Weight::Semibold).size(size::TEXT).color(color));
            for offer in asides {
                ui.push_id(&offer.file, |ui| short(ui, offer, lang, requests));
            }
        }
    });
    ui.add_space(6.0);
    sheet::buttons(ui, |ui| {
        let word = if left.is_empty() { "app-done" } else { "keep-later" };
        if button::plain(ui, None, &lang.text(word)).clicked() {
            requests.push(Request::CloseSheet);
        }
    });
}

/// What a dead program left, in full.
fn whole(ui: &mut Ui, offer: &Offer, is_first: bool, lang: Lang, requests: &mut Vec<Request>) {
    let colors = palette(ui);
    let frame = Frame::new().stroke(Stroke::new(1.0, colors.line)).corner_radius(10).inner_margin(Margin::same(12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            picture(ui, offer);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 3.0;
                let title = title(offer, lang);
                line(ui, &title, Weight::Semibold, colors.ink);
                for text in facts(offer, lang) {
                    line(ui, &text, Weight::Regular, colors.ink_quiet);
                }
                if let Some(warning) = warning(offer) {
                    line(ui, &lang.text(warning), Weight::Medium, colors.danger);
                }
            });
        });
        ui.add_space(4.0);
        sheet::buttons(ui, |ui| {
            let restore = button::main(ui, None, &lang.text("keep-restore"), true);
            // Enter restores: the answer that loses nothing.
            if is_first && ui.memory(|memory| memory.focused().is_none()) {
                restore.request_focus();
            }
            if restore.clicked() {
                requests.push(Request::Recovery(RecoveryStep::Restore(offer.file.clone())));
            }
            let has_file = offer.path.is_some() && offer.standing != Some(Standing::Gone);
            if has_file && button::plain(ui, None, &lang.text("keep-open-file")).clicked() {
                requests.push(Request::Recovery(RecoveryStep::OpenFile(offer.file.clone())));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if button::plain(ui, None, &lang.text("keep-set-aside")).clicked() {
                    requests.push(Request::Recovery(RecoveryStep::SetAside(offer.file.clone())));
                }
            });
        });
    });
}

/// What was set aside, in a row.
fn short(ui: &mut Ui, offer: &Offer, lang: Lang, requests: &mut Vec<Request>) {
    let colors = palette(ui);
    ui.allocate_ui_with_layout(vec2(ui.available_width(), size::CONTROL), Layout::right_to_left(Align::Center), |ui| {
        let title = title(offer, lang);
        let restore = lang.text("keep-restore");
        let button = ui.add(egui::Button::new(look::text(&restore, Weight::Medium)));
        let name = format!("{restore}: {title}");
        button.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
        if button.clicked() {
            requests.push(Request::Recovery(RecoveryStep::Restore(offer.file.clone())));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let about = facts(offer, lang).join(" \u{b7} ");
            let mut job = egui::text::LayoutJob::default();
            for (text, weight, color) in
                [(title.as_str(), Weight::Medium, colors.ink), (about.as_str(), Weight::Regular, colors.ink_quiet)]
            {
                let font = egui::FontId::new(size::TEXT, look::fonts::family(weight));
                job.append(text, if job.is_empty() { 0.0 } else { 8.0 }, egui::TextFormat::simple(font, color));
            }
            ui.add(egui::Label::new(job).truncate());
        });
    });
}

fn picture(ui: &mut Ui, offer: &Offer) {
    let colors = palette(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(PICTURE, (PICTURE / thumbnail::ASPECT).round()), Sense::hover());
    ui.painter().rect_filled(rect, 6, colors.hover);
    if let Some(texture) = &offer.picture {
        let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, uv, egui::Color32::WHITE);
    } else {
        let font = egui::FontId::new(26.0, look::fonts::icon_family(icons::MAP.filled));
        ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, icons::MAP.code, font, colors.ink_quiet);
    }
    ui.painter().rect_stroke(rect, 6, Stroke::new(1.0, colors.line), egui::StrokeKind::Inside);
}

fn line(ui: &mut Ui, text: &str, weight: Weight, color: egui::Color32) {
    let text = look::text(text, weight).size(size::TEXT).color(color);
    ui.add(egui::Label::new(text).wrap());
}

fn title(offer: &Offer, lang: Lang) -> String {
    if offer.title.is_empty() { lang.text("picture-untitled") } else { offer.title.clone() }
}

/// Where it belongs, when it was kept, and how much it is.
fn facts(offer: &Offer, lang: Lang) -> Vec<String> {
    let file = match &offer.path {
        Some(path) => flows::name_of(path),
        None => lang.text("keep-no-file"),
    };
    let mut facts = vec![file];
    facts.extend(offer.time.map(|time| lang.message(&ago(time))));
    facts.push(match (&offer.change, offer.is_left()) {
        (Some(change), _) => difference(change, lang),
        (None, _) => lang.message(&Message::new("app-count-cards").with("count", offer.cards)),
    });
    facts
}

/// "2 cards added, 1 changed": a change in words.
pub(super) fn difference(change: &Change, lang: Lang) -> String {
    let count =
        |id: &'static str, count: usize| (count > 0).then(|| lang.message(&Message::new(id).with("count", count)));
    let mut parts: Vec<String> = [
        count("keep-cards-added", change.added),
        count("keep-cards-changed", change.changed),
        count("keep-cards-removed", change.removed),
    ]
    .into_iter()
    .flatten()
    .collect();
    if change.besides {
        parts.push(lang.text(if parts.is_empty() { "keep-besides-alone" } else { "keep-besides" }));
    }
    parts.join(", ")
}

/// What to know before restoring.
fn warning(offer: &Offer) -> Option<&'static str> {
    match offer.standing {
        Some(Standing::Changed) => Some("keep-file-changed"),
        Some(Standing::Gone) => Some("keep-file-gone"),
        Some(Standing::Known) | None => None,
    }
}
