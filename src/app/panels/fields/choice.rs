//! One of several: a box that opens a list.

use egui::{ComboBox, Id, Response, Ui, vec2};

use super::{Common, label};
use crate::app::look::icons::{self, Glyph};
use crate::app::look::{self, Weight, palette, size};

/// One of several under a label. Returns another choice where one was made.
pub fn choice<T: Clone + PartialEq>(ui: &mut Ui, name: &str, value: &T, all: &[(T, String)]) -> Option<T> {
    let all: Vec<(T, Option<Glyph>, String)> =
        all.iter().map(|(value, word)| (value.clone(), None, word.clone())).collect();
    choice_with_icons(ui, name, value, &all)
}

/// One of several, each perhaps with an icon, under a label.
pub fn choice_with_icons<T: Clone + PartialEq>(
    ui: &mut Ui,
    name: &str,
    value: &T,
    all: &[(T, Option<Glyph>, String)],
) -> Option<T> {
    choice_in_common(ui, name, Common::One(value), "", all)
}

/// The same for several things at once; `different` is shown where they differ.
pub fn choice_in_common<T: Clone + PartialEq>(
    ui: &mut Ui,
    name: &str,
    value: Common<&T>,
    different: &str,
    all: &[(T, Option<Glyph>, String)],
) -> Option<T> {
    let label = label(ui, name);
    let chosen = combo(ui, name, value, different, all, label.id);
    ui.add_space(5.0);
    chosen
}

fn combo<T: Clone + PartialEq>(
    ui: &mut Ui,
    name: &str,
    value: Common<&T>,
    different: &str,
    all: &[(T, Option<Glyph>, String)],
    label: Id,
) -> Option<T> {
    let colors = palette(ui);
    let mut chosen = None;
    let present = value.one().and_then(|value| all.iter().find(|(other, ..)| other == value));
    let word = match value {
        Common::One(_) => present.map(|(.., word)| word.clone()).unwrap_or_default(),
        Common::Different => different.to_owned(),
    };
    let glyph = present.and_then(|(_, glyph, _)| *glyph);
    let text = look::text(&word, Weight::Regular);
    let text = if value.is_different() { text.color(colors.ink_quiet) } else { text };
    let atoms = look::with_icon(glyph, colors.ink_quiet, text);
    let width = ui.available_width();
    let response = ComboBox::from_id_salt(ui.scope_id().with(name))
        .width(width)
        .selected_text(atoms)
        .icon(|ui, rect, visuals, _| {
            let stroke = egui::Stroke::new(1.4, visuals.fg_stroke.color.gamma_multiply(0.7));
            let (c, r) = (rect.center(), 3.6);
            let points = vec![c + vec2(-r, -r * 0.5), c + vec2(0.0, r * 0.5), c + vec2(r, -r * 0.5)];
            ui.painter().add(egui::Shape::line(points, stroke));
        })
        .truncate()
        .show_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            for (other, glyph, word) in all {
                let is_chosen = value.one() == Some(other);
                let atoms = look::with_icon(*glyph, colors.ink_quiet, look::text(word, Weight::Regular));
                let button = egui::Button::selectable(is_chosen, atoms).min_size(vec2(ui.available_width(), 28.0));
                let response = ui.add(button);
                response.widget_info(|| egui::WidgetInfo::selected(egui::Role::ListBoxOption, true, is_chosen, word));
                if response.clicked() && !is_chosen {
                    chosen = Some(other.clone());
                }
            }
        });
    let response = response.response.labelled_by(label);
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::new(egui::Role::ComboBox);
        info.enabled = response.enabled();
        info.current_text_value = Some(word.clone());
        info
    });
    chosen
}

/// A button that looks like a choice and opens something of its own.
pub fn drop_down(ui: &mut Ui, shown: &str) -> Response {
    let button = egui::Button::new(look::text(shown, Weight::Regular))
        .truncate()
        .right_text(look::icon(icons::DOWN).size(13.0).color(palette(ui).ink))
        .min_size(vec2(ui.available_width(), size::CONTROL));
    ui.add(button)
}
