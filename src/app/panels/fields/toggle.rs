//! Yes or no, and how many: boxes, small buttons, counts. For several things at once too, which may differ.

use egui::accesskit::Toggled;
use egui::{Align, Layout, Response, Ui, vec2};

use super::{Change, Common};
use crate::app::look::icons::Glyph;
use crate::app::look::{self, Weight, palette};

/// Yes or no: a box, perhaps an icon, a word.
pub fn check(ui: &mut Ui, mark: Option<(Glyph, egui::Color32)>, name: &str, value: &mut bool) -> Response {
    let shown = Common::One(*value);
    tick(ui, mark, name, shown, value)
}

/// The same for several things at once: half a tick where they differ, which a click makes a whole one. Returns what
/// all of them are to be.
pub fn check_in_common(
    ui: &mut Ui,
    mark: Option<(Glyph, egui::Color32)>,
    name: &str,
    value: Common<bool>,
) -> Option<bool> {
    let mut next = value.one().unwrap_or_default();
    tick(ui, mark, name, value, &mut next).changed().then_some(next)
}

fn tick(
    ui: &mut Ui,
    mark: Option<(Glyph, egui::Color32)>,
    name: &str,
    shown: Common<bool>,
    value: &mut bool,
) -> Response {
    let colors = palette(ui);
    let is_filled = shown != Common::One(false);
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 25.0;
        if is_filled {
            let widgets = &mut ui.visuals_mut().widgets;
            for visuals in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
                visuals.bg_fill = colors.accent;
                visuals.bg_stroke = egui::Stroke::new(1.0, colors.accent);
            }
        }
        let (glyph, color) = mark.map_or((None, colors.ink), |(glyph, color)| (Some(glyph), color));
        let atoms = look::with_icon(glyph, color, look::text(name, Weight::Regular).color(colors.ink));
        let widgets = &mut ui.visuals_mut().widgets;
        for visuals in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
            visuals.fg_stroke.color = colors.on_accent;
            visuals.fg_stroke.width = 1.8;
        }
        let response = ui.add(egui::Checkbox::new(value, atoms).indeterminate(shown.is_different()));
        let checked = *value;
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, checked, name));
        if shown.is_different() {
            ui.ctx().accesskit_node_builder(response.id, |builder| builder.set_toggled(Toggled::Mixed));
        }
        response
    })
    .inner
}

/// Yes, no, or not known: a word, and two small buttons of which the pressed one can be let go again. `words` are yes,
/// no, and what is said where several things differ.
pub fn yes_no(
    ui: &mut Ui,
    mark: Glyph,
    name: &str,
    value: Common<Option<bool>>,
    words: &[String; 3],
) -> Option<Option<bool>> {
    let [yes, no, different] = words;
    let colors = palette(ui);
    let mut next = None;
    ui.horizontal(|ui| {
        ui.set_height(28.0);
        ui.spacing_mut().item_spacing.x = 7.0;
        ui.label(look::icon(mark).color(colors.ink_quiet));
        let label = ui.label(look::text(name, Weight::Regular).color(colors.ink));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            ui.spacing_mut().interact_size.y = 24.0;
            ui.spacing_mut().button_padding = vec2(9.0, 2.0);
            for (answer, word) in [(false, no), (true, yes)] {
                let is_given = value == Common::One(Some(answer));
                let mut text = look::text(word, Weight::Medium).size(12.0);
                if is_given {
                    text = text.color(colors.accent_ink);
                }
                let mut button = egui::Button::new(text);
                if is_given {
                    button = button.fill(colors.accent_wash).stroke(egui::Stroke::new(1.0, colors.accent));
                }
                let response = ui.add(button).labelled_by(label.id);
                let said = format!("{name}: {word}");
                response.widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, is_given, &said));
                if response.clicked() {
                    next = Some(if is_given { None } else { Some(answer) });
                }
            }
            if value.is_different() {
                let text = look::text("\u{2014}", Weight::Regular).color(colors.ink_quiet);
                ui.label(text).on_hover_text(different);
            }
        });
    });
    next
}

/// A count that is dragged or typed; a dash where several things differ.
pub fn count(ui: &mut Ui, name: &str, value: Common<u32>) -> Change<u32> {
    let before = value.one().unwrap_or_default();
    let mut next = before;
    let mut left = false;
    ui.horizontal(|ui| {
        let label = ui.label(look::text(name, Weight::Regular).color(palette(ui).ink));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().interact_size = vec2(64.0, 27.0);
            let mut drag = egui::DragValue::new(&mut next).speed(0.1).range(0..=1_000_000_u32);
            if value.is_different() {
                drag = drag.custom_formatter(|_, _| "\u{2014}".to_owned());
            }
            let response = ui.add(drag);
            left = response.drag_stopped() || response.lost_focus();
            response.labelled_by(label.id);
        });
    });
    ui.add_space(5.0);
    Change { value: (next != before).then_some(next), left }
}
