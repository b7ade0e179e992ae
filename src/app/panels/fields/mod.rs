//! Fields of forms: a label above, a control below it, each with a name for screen readers.

mod draft;

use egui::{Align, ComboBox, Context, Id, Layout, Response, RichText, Slider, TextEdit, Ui, vec2};

use crate::app::look::icons::{self, Glyph};
use crate::app::look::{self, Weight, palette, size};
use crate::model::Fraction;

pub use draft::{color_number, list, number, tags};

/// Where the note is kept which text field has been typed into since it got the keyboard.
const TYPED: &str = "typed-since-focus";

/// Whether the text field that has the keyboard has something of its own to take back.
pub fn focused_was_changed(ctx: &Context) -> bool {
    let focused = ctx.memory(|memory| memory.focused());
    focused.is_some() && focused == ctx.data(|data| data.get_temp::<Id>(Id::unique(TYPED)))
}

/// Notes for [`focused_was_changed`] what happened to a text field.
fn note_typing(ui: &Ui, response: &Response) {
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(Id::unique(TYPED), response.id));
    }
    if response.gained_focus() || response.lost_focus() {
        ui.data_mut(|data| data.remove::<Id>(Id::unique(TYPED)));
    }
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
    finish(ui, edit, &label, hint, |ui, edit| ui.add(edit)).change(text)
}

/// Several lines of text under a label; as high as what it holds, from `rows` lines on.
pub fn lines(ui: &mut Ui, name: &str, rows: usize, value: &str, hint: &str) -> Change<String> {
    let label = label(ui, name);
    let mut text = value.to_owned();
    let edit = TextEdit::multiline(&mut text).id(ui.scope_id().with(name)).desired_rows(rows);
    finish(ui, edit, &label, hint, |ui, edit| ui.add(edit)).change(text)
}

fn prefix(ui: &Ui, glyph: Glyph) -> RichText {
    look::icon(glyph).color(palette(ui).ink_quiet)
}

struct Finished(Response);

impl Finished {
    fn change(self, text: String) -> Change<String> {
        Change { value: self.0.changed().then_some(text), left: self.0.lost_focus() }
    }
}

fn finish<'t>(
    ui: &mut Ui,
    edit: TextEdit<'t>,
    label: &Response,
    hint: &str,
    add: impl FnOnce(&mut Ui, TextEdit<'t>) -> Response,
) -> Finished {
    let width = ui.available_width();
    let hint = look::text(hint, Weight::Regular).color(palette(ui).ink_quiet);
    let edit = edit.desired_width(width).hint_text(hint).margin(egui::Margin::symmetric(10, 7));
    let response = add(ui, edit).labelled_by(label.id);
    note_typing(ui, &response);
    ui.add_space(5.0);
    Finished(response)
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
    let label = label(ui, name);
    let chosen = combo(ui, name, value, all, label.id);
    ui.add_space(5.0);
    chosen
}

fn combo<T: Clone + PartialEq>(
    ui: &mut Ui,
    name: &str,
    value: &T,
    all: &[(T, Option<Glyph>, String)],
    label: Id,
) -> Option<T> {
    let colors = palette(ui);
    let mut chosen = None;
    let present = all.iter().find(|(other, ..)| other == value);
    let word = present.map(|(.., word)| word.clone()).unwrap_or_default();
    let glyph = present.and_then(|(_, glyph, _)| *glyph);
    let atoms = look::with_icon(glyph, colors.ink_quiet, look::text(&word, Weight::Regular));
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
                let is_chosen = other == value;
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

/// Yes or no: a box, perhaps an icon, a word.
pub fn check(ui: &mut Ui, mark: Option<(Glyph, egui::Color32)>, name: &str, value: &mut bool) -> Response {
    let colors = palette(ui);
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 25.0;
        if *value {
            let widgets = &mut ui.visuals_mut().widgets;
            for visuals in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
                visuals.bg_fill = colors.accent;
                visuals.bg_stroke = egui::Stroke::new(1.0, colors.accent);
            }
        }
        let (glyph, color) = mark.map_or((None, colors.ink), |(glyph, color)| (Some(glyph), color));
        let atoms = look::with_icon(glyph, color, look::text(name, Weight::Regular).color(colors.ink));
        let response = {
            let widgets = &mut ui.visuals_mut().widgets;
            for visuals in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
                visuals.fg_stroke.color = colors.on_accent;
                visuals.fg_stroke.width = 1.8;
            }
            ui.add(egui::Checkbox::new(value, atoms))
        };
        let checked = *value;
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, checked, name));
        response
    })
    .inner
}

/// Yes, no, or not known: a word, and two small buttons of which the pressed one can be let go again.
pub fn yes_no(ui: &mut Ui, mark: Glyph, name: &str, value: Option<bool>, words: [&str; 2]) -> Option<Option<bool>> {
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
            for (answer, word) in [(false, words[1]), (true, words[0])] {
                let is_given = value == Some(answer);
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
        });
    });
    next
}

/// A button that looks like a choice and opens something of its own.
pub fn drop_down(ui: &mut Ui, shown: &str) -> Response {
    let button = egui::Button::new(look::text(shown, Weight::Regular))
        .truncate()
        .right_text(look::icon(icons::DOWN).size(13.0).color(palette(ui).ink))
        .min_size(vec2(ui.available_width(), size::CONTROL));
    ui.add(button)
}

/// A count with a button to each side.
pub fn count(ui: &mut Ui, name: &str, value: u32) -> Change<u32> {
    let mut next = value;
    let mut left = false;
    ui.horizontal(|ui| {
        let label = ui.label(look::text(name, Weight::Regular).color(palette(ui).ink));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().interact_size = vec2(64.0, 27.0);
            let response = ui.add(egui::DragValue::new(&mut next).speed(0.1).range(0..=1_000_000_u32));
            left = response.drag_stopped() || response.lost_focus();
            response.labelled_by(label.id);
        });
    });
    ui.add_space(5.0);
    Change { value: (next != value).then_some(next), left }
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
    let next = Fraction::new(percent / 100.0).filter(|next| response.changed() && *next != value);
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
