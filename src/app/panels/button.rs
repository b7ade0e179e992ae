//! Buttons of the chrome: an icon, perhaps a word, a tooltip that names the key.

use egui::{AtomExt, Atoms, Button, Color32, CornerRadius, Response, Stroke, Ui, vec2};

use crate::app::commands::{Command, Standing};
use crate::app::keymap::Keymap;
use crate::app::look::icons::Glyph;
use crate::app::look::{self, Weight, palette, size};
use crate::app::request::Request;
use crate::i18n::Lang;

/// The command's name and, after it, its first key.
pub fn tooltip(ui: &Ui, command: Command, lang: Lang) -> String {
    with_key(ui, command, lang.text(command.entry().name))
}

/// What a tooltip says and, after it, the first key of the command it is about.
pub fn with_key(ui: &Ui, command: Command, says: String) -> String {
    let key = Keymap::shown(ui.ctx(), command);
    if key.is_empty() { says } else { format!("{says}  ({key})") }
}

/// A frameless button that is only an icon; a screen reader hears the command's name.
pub fn icon_command(
    ui: &mut Ui,
    command: Command,
    standing: &Standing,
    lang: Lang,
    requests: &mut Vec<Request>,
) -> Option<Response> {
    let entry = command.entry();
    let glyph = entry.icon?;
    let tip = tooltip(ui, command, lang);
    let response =
        ui.add_enabled_ui(standing.allows(command), |ui| icon(ui, glyph, &lang.text(entry.name), &tip)).inner;
    if response.clicked() {
        requests.push(Request::Run(command));
    }
    Some(response)
}

/// A frameless button that is only an icon. `name` is for screen readers, `tip` for the pointer.
pub fn icon(ui: &mut Ui, glyph: Glyph, name: &str, tip: &str) -> Response {
    let colors = palette(ui);
    let side = 30.0;
    let button = Button::new(look::icon(glyph).color(colors.ink_quiet))
        .frame(true)
        .frame_when_inactive(false)
        .min_size(vec2(side, side));
    let response = ui
        .scope(|ui| {
            bare(ui);
            ui.spacing_mut().button_padding = vec2(6.0, 4.0);
            ui.add(button)
        })
        .inner;
    named(&response, name);
    response.on_hover_text(tip).on_disabled_hover_text(tip)
}

/// Below this width of the window the tools are only icons.
pub const ROOM_FOR_WORDS: f32 = 1_000.0;

/// A frameless button with an icon and, where there is room, a word, as in the bar of tools.
pub fn tool(ui: &mut Ui, glyph: Glyph, word: &str, tip: &str, enabled: bool) -> Response {
    let colors = palette(ui);
    let atoms = if ui.ctx().content_rect().width() < ROOM_FOR_WORDS {
        Atoms::new(look::icon(glyph).color(colors.ink_quiet))
    } else {
        look::with_icon(Some(glyph), colors.ink_quiet, look::text(word, Weight::Medium))
    };
    let response = ui
        .add_enabled_ui(enabled, |ui| {
            bare(ui);
            ui.spacing_mut().button_padding = vec2(9.0, 6.0);
            ui.add(Button::new(atoms).frame(true).frame_when_inactive(false))
        })
        .inner;
    named(&response, word);
    response.on_hover_text(tip).on_disabled_hover_text(tip)
}

/// The one button that matters most, filled with the accent.
pub fn main(ui: &mut Ui, glyph: Option<Glyph>, word: &str, enabled: bool) -> Response {
    let colors = palette(ui);
    filled(ui, glyph, word, enabled, colors.accent, colors.accent_hover, colors.on_accent)
}

/// A button for what cannot be taken back.
pub fn danger(ui: &mut Ui, word: &str) -> Response {
    let colors = palette(ui);
    ui.add(Button::new(look::text(word, Weight::Medium).color(colors.danger)))
}

/// A plain, framed button.
pub fn plain(ui: &mut Ui, glyph: Option<Glyph>, word: &str) -> Response {
    let colors = palette(ui);
    let text = look::text(word, Weight::Medium);
    let response = ui.add(Button::new(look::with_icon(glyph, colors.ink_quiet, text)));
    named(&response, word);
    response
}

/// A quiet button in a row of text: a small icon, a word.
pub fn quiet(ui: &mut Ui, glyph: Glyph, word: &str) -> Response {
    let colors = palette(ui);
    let text = look::text(word, Weight::Medium).size(size::LABEL + 0.5).color(colors.accent_ink);
    let atoms = Atoms::new((look::icon(glyph).size(13.0).color(colors.accent_ink), text.atom_shrink(true)));
    let response = ui
        .scope(|ui| {
            bare(ui);
            ui.spacing_mut().button_padding = vec2(6.0, 3.0);
            ui.spacing_mut().interact_size.y = 24.0;
            ui.spacing_mut().icon_spacing = 5.0;
            ui.add(Button::new(atoms).frame(true).frame_when_inactive(false).truncate())
        })
        .inner;
    named(&response, word);
    response
}

fn filled(
    ui: &mut Ui,
    glyph: Option<Glyph>,
    word: &str,
    enabled: bool,
    fill: Color32,
    hover: Color32,
    ink: Color32,
) -> Response {
    let response = ui
        .add_enabled_ui(enabled, |ui| {
            let radius = CornerRadius::same(size::RADIUS);
            let widgets = &mut ui.visuals_mut().widgets;
            for (visuals, fill) in
                [(&mut widgets.inactive, fill), (&mut widgets.hovered, hover), (&mut widgets.active, hover)]
            {
                visuals.weak_bg_fill = fill;
                visuals.bg_fill = fill;
                visuals.bg_stroke = Stroke::NONE;
                visuals.fg_stroke.color = ink;
                visuals.corner_radius = radius;
            }
            ui.spacing_mut().button_padding = vec2(13.0, 6.0);
            let text = look::text(word, Weight::Semibold).color(ink);
            ui.add(Button::new(look::with_icon(glyph, ink, text)))
        })
        .inner;
    named(&response, word);
    if response.has_focus() {
        let ring = Stroke::new(2.0, palette(ui).accent_ink);
        ui.painter().rect_stroke(response.rect.expand(2.5), size::RADIUS + 2, ring, egui::StrokeKind::Inside);
    }
    response
}

/// No outline until the pointer or the keyboard is there.
fn bare(ui: &mut Ui) {
    let colors = palette(ui);
    let widgets = &mut ui.visuals_mut().widgets;
    widgets.hovered.bg_stroke = Stroke::NONE;
    widgets.active.bg_stroke = Stroke::new(1.5, colors.accent);
    widgets.active.weak_bg_fill = colors.hover;
}

/// Screen readers hear the word, not the icon's code point.
fn named(response: &Response, name: &str) {
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, response.enabled(), name));
}
