//! The head of the dialog: its name, and the presets, to be chosen, kept, named and shared.

use egui::{Align, Key, Layout, Modifiers, Popup, Ui, vec2};

use super::super::{button, fields, menu};
use crate::app::handover::{Handover, Naming, PresetStep, is_name};
use crate::app::look::{self, Weight, icons, palette, size};
use crate::app::request::{Purpose, Request};
use crate::deliver::{self, Recipe};
use crate::diag::Message;
use crate::i18n::Lang;

/// Width of the button with the presets.
const WIDTH: f32 = 250.0;

/// Shows the head.
pub(super) fn show(ui: &mut Ui, handover: &mut Handover, lang: Lang, requests: &mut Vec<Request>) {
    // A name being given up does not close the dialog.
    if handover.naming.is_some() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        handover.naming = None;
    }
    ui.horizontal(|ui| {
        ui.set_height(size::CONTROL);
        let text = look::text(lang.text("deliver-title"), Weight::Semibold).size(size::TITLE + 2.0);
        ui.label(text.color(palette(ui).ink));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = chosen(handover, lang).unwrap_or_else(|| lang.text("deliver-preset-none"));
            let shown = lang.message(&Message::new("deliver-preset").with("name", name));
            let response = ui.allocate_ui(vec2(WIDTH, size::CONTROL), |ui| fields::drop_down(ui, &shown)).inner;
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &shown));
            Popup::menu(&response).show(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                menu::scrolled(ui, |ui| list(ui, handover, lang, requests));
            });
        });
    });
    if let Some(naming) = handover.naming.take() {
        handover.naming = name(ui, handover, naming, lang, requests);
    }
}

/// The name of what is asked for, where it has one.
fn chosen(handover: &Handover, lang: Lang) -> Option<String> {
    if let Some(name) = handover.presets.name_of(&handover.recipe) {
        return Some(name.to_owned());
    }
    deliver::presets()
        .find(|name| Recipe::preset(name).as_ref() == Some(&handover.recipe))
        .map(|name| shipped(name, lang))
}

fn shipped(name: &str, lang: Lang) -> String {
    lang.text(match name {
        "slide" => "deliver-preset-slide",
        "deck" => "deliver-preset-deck",
        "print" => "deliver-preset-print",
        "poster" => "deliver-preset-poster",
        "tiles" => "deliver-preset-tiles",
        _ => "deliver-preset-screen",
    })
}

fn list(ui: &mut Ui, handover: &mut Handover, lang: Lang, requests: &mut Vec<Request>) {
    let mut taken: Option<Recipe> = None;
    let mark = |is_chosen: bool| is_chosen.then_some(icons::CHECK);
    for (name, recipe) in deliver::presets().filter_map(|name| Some((name, Recipe::preset(name)?))) {
        if menu::item(ui, mark(recipe == handover.recipe), &shipped(name, lang), "", true) {
            taken = Some(recipe);
        }
    }
    if !handover.presets.own().is_empty() {
        ui.separator();
    }
    for (name, recipe) in handover.presets.own() {
        if menu::item(ui, mark(*recipe == handover.recipe), name, "", true) {
            taken = Some(recipe.clone());
        }
    }
    ui.separator();
    if menu::item(ui, Some(icons::SAVE), &lang.text("deliver-preset-keep"), "", true) {
        handover.name_new();
    }
    if let Some(own) = handover.presets.name_of(&handover.recipe).map(str::to_owned) {
        let with = |id: &'static str| lang.message(&Message::new(id).with("name", own.as_str()));
        if menu::item(ui, Some(icons::EDIT), &with("deliver-preset-rename"), "", true) {
            handover.rename(&own);
        }
        if menu::item(ui, Some(icons::REMOVE), &with("deliver-preset-forget"), "", true) {
            requests.push(Request::Preset(PresetStep::Forget(own.clone())));
        }
    }
    ui.separator();
    if menu::item(ui, Some(icons::OPEN), &lang.text("deliver-preset-read-from"), "", true) {
        requests.push(Request::Ask(Purpose::ReadPreset));
    }
    if menu::item(ui, Some(icons::FILE), &lang.text("deliver-preset-write-to"), "", true) {
        requests.push(Request::Ask(Purpose::WritePreset(Box::new(handover.recipe.clone()))));
    }
    if menu::item(ui, Some(icons::COPY), &lang.text("deliver-preset-copy"), "", true) {
        requests.push(Request::Preset(PresetStep::Copy));
    }
    if let Some(recipe) = taken {
        handover.recipe = recipe;
    }
}

/// A name being typed; `None` once it is given or given up.
fn name(
    ui: &mut Ui,
    handover: &Handover,
    mut naming: Naming,
    lang: Lang,
    requests: &mut Vec<Request>,
) -> Option<Naming> {
    let label = lang.text("deliver-preset-name");
    let enter = ui.input(|input| input.key_pressed(Key::Enter));
    let change = fields::line(ui, &label, None, &naming.name, &lang.text("deliver-preset-name-hint"));
    if !naming.greeted {
        naming.greeted = true;
        let field = ui.scope_id().with(&label);
        ui.memory_mut(|memory| memory.request_focus(field));
    }
    if let Some(name) = change.value {
        naming.name = name;
    }
    let name = naming.name.trim().to_owned();
    let is_taken = naming.from.as_deref() != Some(&name) && handover.presets.get(&name).is_some();
    if !name.is_empty() && !is_name(&name) {
        super::super::sheet::explain(ui, &lang.text("deliver-preset-name-wrong"));
    }
    let mut stays = true;
    ui.horizontal(|ui| {
        let word = if is_taken { "app-dialog-replace" } else { "deliver-preset-keep-button" };
        let clicked = button::main(ui, None, &lang.text(word), is_name(&name)).clicked();
        if is_name(&name) && (clicked || change.left && enter) {
            let step = match naming.from.clone() {
                Some(from) => PresetStep::Rename { from, to: name.clone() },
                None => PresetStep::Keep(name.clone()),
            };
            requests.push(Request::Preset(step));
            stays = false;
        }
        if button::plain(ui, None, &lang.text("deliver-preset-name-cancel")).clicked() {
            stays = false;
        }
    });
    ui.add_space(4.0);
    stays.then_some(naming)
}
