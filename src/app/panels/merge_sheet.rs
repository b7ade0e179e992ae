//! What two sides changed differently, side by side: for each, who is right.

use egui::{Align, Button, Frame, Layout, Margin, ScrollArea, Stroke, Ui, vec2};

use super::{button, sheet};
use crate::app::look::{self, Weight, palette, size};
use crate::app::merging::MergeStep;
use crate::app::request::Request;
use crate::app::shell::Shell;
use crate::i18n::Lang;
use crate::merge::{Conflict, REMOVAL, Side};

/// Shows the conflicts.
pub fn show(ui: &mut Ui, shell: &Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    let Some(merging) = &shell.merging else { return };
    sheet::heading(ui, &lang.text("keep-merge-question"));
    sheet::explain(ui, &lang.text("keep-merge-explained"));
    let most = (ui.ctx().content_rect().height() - 240.0).max(160.0);
    ScrollArea::vertical().max_height(most).auto_shrink([false, true]).show(ui, |ui| {
        for conflict in &merging.merged.conflicts {
            let chosen = merging.decisions.each.get(&conflict.key).copied();
            ui.push_id(conflict.key, |ui| row(ui, conflict, chosen, lang, requests));
        }
    });
    ui.add_space(6.0);
    sheet::buttons(ui, |ui| {
        if button::main(ui, None, &lang.text("keep-merge"), merging.is_settled()).clicked() {
            requests.push(Request::Merge(MergeStep::Finish));
        }
        if button::plain(ui, None, &lang.text("app-cancel")).clicked() {
            requests.push(Request::CloseSheet);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            for (word, side) in [("keep-all-mine", Side::Ours), ("keep-all-theirs", Side::Theirs)] {
                if button::plain(ui, None, &lang.text(word)).clicked() {
                    requests.push(Request::Merge(MergeStep::ChooseAll(side)));
                }
            }
        });
    });
}

/// What it is about and, below, what each side says.
fn row(ui: &mut Ui, conflict: &Conflict, chosen: Option<Side>, lang: Lang, requests: &mut Vec<Request>) {
    let colors = palette(ui);
    let frame = Frame::new().stroke(Stroke::new(1.0, colors.line)).corner_radius(10).inner_margin(Margin::same(10));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let mut about = vec![lang.text(conflict.kind), lang.message(&conflict.name)];
        about.extend(conflict.at.as_ref().map(|at| lang.message(at)));
        if conflict.key.field != REMOVAL {
            about.push(lang.text(conflict.key.field));
        }
        let about = about.join(" \u{b7} ");
        ui.add(egui::Label::new(look::text(&about, Weight::Semibold).size(size::TEXT).color(colors.ink)).wrap());
        let half = (ui.available_width() - 10.0) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            for (side, word, says) in
                [(Side::Ours, "keep-mine", &conflict.ours), (Side::Theirs, "keep-theirs", &conflict.theirs)]
            {
                let text = format!("{}: {}", lang.text(word), lang.message(says));
                let is_chosen = chosen == Some(side);
                let fill = if is_chosen { colors.accent_wash } else { colors.chrome };
                let line = if is_chosen { colors.accent } else { colors.field_line };
                let label = look::text(&text, Weight::Regular).size(size::TEXT).color(colors.ink);
                let choice = Button::new(label).wrap().fill(fill).stroke(Stroke::new(1.0, line));
                let down = Layout::top_down_justified(Align::Min);
                let response = ui.allocate_ui_with_layout(vec2(half, 0.0), down, |ui| ui.add(choice)).inner;
                let name = format!("{about}: {text}");
                response.widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, is_chosen, &name));
                if response.clicked() {
                    requests.push(Request::Merge(MergeStep::Choose(conflict.key, side)));
                }
            }
        });
    });
}
