//! Fields of forms: a label above, a control below it, each with a name for screen readers.

mod choice;
mod common;
mod draft;
mod toggle;

use egui::{Context, Id, Response, RichText, Slider, TextEdit, Ui, vec2};

use crate::app::look::icons::{self, Glyph};
use crate::app::look::{self, Weight, palette, size};
use crate::model::Fraction;

pub use choice::{choice, choice_in_common, choice_with_icons, drop_down};
pub use common::Common;
pub use draft::{color_number, list, number};
pub use toggle::{check, check_in_common, count, yes_no};

/// Where the note is kept which text field has been typed into since it got the keyboard.
const TYPED: &str = "typed-since-focus";

/// Whether the text field that has the keyboard has something of its own to take back.
pub fn focused_was_changed(ctx: &Context) -> bool {
    let focused = ctx.memory(|memory| memory.focused());
    focused.is_some() && focused == ctx.data(|data| data.get_temp::<Id>(Id::unique(TYPED)))
}

/// Notes for [`focused_was_changed`] what happened to a text field.
pub fn note_typing(ui: &Ui, response: &Response) {
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(Id::unique(TYPED), response.id));
    }
    if response.gained_focus() || response.lost_focus() {
        ui.data_mut(|data| data.remove::<Id>(Id::unique(TYPED)));
    }
}

/// Where it is kept which field is wanted next.
const WANTED: &str = "field-wanted";

/// The field of the inspector with this name is to take the keyboard as soon as it is shown.
pub fn want(ctx: &Context, name: &str) {
    ctx.data_mut(|data| data.insert_temp(Id::unique(WANTED), name.to_owned()));
}

/// Gives the keyboard to a field that is wanted, and brings it into view.
pub fn greet(response: &Response, name: &str) {
    let key = Id::unique(WANTED);
    if response.ctx.data(|data| data.get_temp::<String>(key)).is_some_and(|wanted| wanted == name) {
        response.request_focus();
        response.scroll_to_me(Some(egui::Align::Center));
        // Its ring is drawn by the next frame.
        response.ctx.request_repaint();
        response.ctx.data_mut(|data| data.remove::<String>(key));
    }
}

/// No field is wanted any more: it was not there.
pub fn give_up(ctx: &Context) {
    ctx.data_mut(|data| data.remove::<String>(Id::unique(WANTED)));
}

/// What happened to a field this frame.
#[derive(Debug, Clone, PartialEq)]
pub struct Change<T> {
    /// The new value, where it changed.
    pub value: Option<T>,
    /// Whether the keyboard left the field: what comes next is another step.
    pub left: bool,
}

/// A label above something.
pub fn label(ui: &mut Ui, text: &str) -> Response {
    let text = look::label(text, palette(ui));
    let response = ui.label(text);
    ui.add_space(-2.0);
    response
}

/// One line of text under a label.
pub fn line(ui: &mut Ui, name: &str, glyph: Option<Glyph>, value: &str, hint: &str) -> Change<String> {
    let label = label(ui, name);
    let mut text = value.to_owned();
    let mut edit = TextEdit::singleline(&mut text).id(ui.scope_id().with(name));
    if let Some(glyph) = glyph {
        edit = edit.prefix(prefix(ui, glyph));
    }
    let response = place(ui, edit, &label, hint);
    greet(&response, name);
    Change::of(&response, text)
}

/// Several lines of text under a label; as high as what it holds, from `rows` lines on.
pub fn lines(ui: &mut Ui, name: &str, rows: usize, value: &str, hint: &str) -> Change<String> {
    let label = label(ui, name);
    let mut text = value.to_owned();
    let edit = TextEdit::multiline(&mut text).id(ui.scope_id().with(name)).desired_rows(rows);
    Change::of(&place(ui, edit, &label, hint), text)
}

fn prefix(ui: &Ui, glyph: Glyph) -> RichText {
    look::icon(glyph).color(palette(ui).ink_quiet)
}

impl Change<String> {
    /// What happened to a field that now holds this text.
    fn of(response: &Response, text: String) -> Change<String> {
        Change { value: response.changed().then_some(text), left: response.lost_focus() }
    }
}

/// Puts a text field under its label, as wide as there is room; `hint` stands in it while it is empty.
pub fn place(ui: &mut Ui, edit: TextEdit<'_>, label: &Response, hint: &str) -> Response {
    let width = ui.available_width();
    let hint = look::text(hint, Weight::Regular).color(palette(ui).ink_quiet);
    let edit = edit.desired_width(width).hint_text(hint).margin(egui::Margin::symmetric(10, 7));
    let response = ui.add(edit).labelled_by(label.id);
    note_typing(ui, &response);
    ui.add_space(5.0);
    response
}

/// A field to search with; its name is its hint.
pub fn search(ui: &mut Ui, name: &str, text: &mut String) -> Response {
    let hint = look::text(name, Weight::Regular).color(palette(ui).ink_quiet);
    let width = ui.available_width();
    let edit = TextEdit::singleline(text)
        .prefix(prefix(ui, icons::ZOOM))
        .hint_text(hint)
        .desired_width(width)
        .margin(egui::Margin::symmetric(10, 7));
    let response = ui.add(edit).accessible_name(name);
    note_typing(ui, &response);
    response
}

/// A part of a whole as a slider from 0 to 100 %.
pub fn fraction(ui: &mut Ui, name: &str, value: Fraction) -> Change<Fraction> {
    let label = label(ui, name);
    let mut percent = value.value() * 100.0;
    let response = ui
        .scope(|ui| {
            let colors = palette(ui);
            let widgets = &mut ui.visuals_mut().widgets;
            for visuals in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
                visuals.bg_fill = colors.chrome;
                visuals.fg_stroke = egui::Stroke::new(2.0, colors.accent);
            }
            ui.visuals_mut().widgets.inactive.bg_fill = colors.press;
            ui.visuals_mut().selection.bg_fill = colors.accent;
            ui.spacing_mut().slider_width = (ui.available_width() - 64.0).max(80.0);
            ui.spacing_mut().interact_size.y = 24.0;
            ui.add(Slider::new(&mut percent, 0.0..=100.0).fixed_decimals(0).suffix(" %").trailing_fill(true))
        })
        .inner
        .labelled_by(label.id);
    ui.add_space(5.0);
    // The slider knows whole percents: one it has only rounded was not moved.
    let is_moved = response.changed() && percent.round() != (value.value() * 100.0).round();
    let next = Fraction::new(percent / 100.0).filter(|_| is_moved);
    Change { value: next, left: response.drag_stopped() || response.lost_focus() }
}

/// A heading between fields.
pub fn section(ui: &mut Ui, name: &str) {
    ui.add_space(4.0);
    rule(ui);
    ui.add_space(4.0);
    let color = palette(ui).ink;
    ui.label(look::text(name, Weight::Semibold).size(size::TEXT).color(color));
    ui.add_space(2.0);
}

/// A hairline.
pub fn rule(ui: &mut Ui) {
    let color = palette(ui).line;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, egui::Stroke::new(1.0, color));
}
