//! The curves of an emotion lane in a list: which are seen, dimmed, compared, marked, and which lies on top.

use egui::{
    Align, Atom, AtomExt, Button, Layout, Popup, PopupCloseBehavior, Role, Sense, Stroke, Ui, WidgetInfo, vec2,
};

use super::Pane;
use super::form::with_name;
use crate::app::commands::Command;
use crate::app::curves;
use crate::app::look::icons;
use crate::app::look::{self, Weight, miniature, palette, size};
use crate::app::panels::{button, fields, menu};
use crate::app::request::{Pen, Request};
use crate::edit::{Edit, Merge};
use crate::geom::Point;
use crate::layout::curve_sample;
use crate::model::{Curve, CurveId, LaneId, Map, Node, View};

/// Shows the list, and what can be done beside it. `selected` is the curve the rest of the panel is about.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, lane: LaneId, selected: Option<CurveId>) {
    fields::section(ui, &pane.text("app-section-curves"));
    let map = std::sync::Arc::clone(pane.map);
    let all: Vec<CurveId> = curves::of_lane(&map, lane).map(|curve| curve.id).collect();
    ui.spacing_mut().item_spacing.y = 2.0;
    for curve in curves::of_lane(&map, lane) {
        ui.push_id(("curve", curve.id.0), |ui| row(ui, pane, curve, &all, selected == Some(curve.id)));
    }
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        if button::quiet(ui, icons::PEN, &pane.text(Command::DrawCurve.entry().name)).clicked() {
            pane.requests.push(Request::Run(Command::DrawCurve));
        }
        if button::quiet(ui, icons::PLUS, &pane.text(Command::AddCurve.entry().name)).clicked() {
            pane.requests.push(Request::Run(Command::AddCurve));
        }
    });
    expectations(ui, pane, lane, selected);
    if all.iter().any(|id| map.curves.get(*id).is_some_and(|curve| !curve.shown))
        && button::quiet(ui, icons::EYE, &pane.text("curve-show-all")).clicked()
    {
        let hidden = curves::of_lane(&map, lane).filter(|curve| !curve.shown);
        let edits = hidden.map(|curve| Edit::SetCurve(Curve { shown: true, ..curve.clone() })).collect();
        together(pane, "curve-step-show-all", edits);
    }
    ui.spacing_mut().item_spacing.y = 6.0;
}

/// What was expected, against how it is: for the selected persona, or for each that has said both.
fn expectations(ui: &mut Ui, pane: &mut Pane<'_>, lane: LaneId, selected: Option<CurveId>) {
    let map = std::sync::Arc::clone(pane.map);
    let lead = || curves::of_lane(&map, lane).find(|curve| curve.view == View::AsIs).map(|curve| curve.id);
    let Some(curve) = selected.or_else(lead).and_then(|id| map.curves.get(id)) else { return };
    let Some(persona) = map.personas.get(curve.persona) else { return };
    match curves::against_expected(&map, curve.id) {
        Some(edits) => {
            let word = if curves::is_against_expected(&map, curve.id) {
                pane.text("curve-stop-comparing")
            } else {
                pane.lang.message(&with_name("curve-compare-with-expected", &persona.name))
            };
            if button::quiet(ui, icons::COMPARE, &word).clicked() {
                together(pane, "curve-step-compare", edits);
            }
        }
        None if curve.view == View::AsIs => {
            let word = pane.lang.message(&with_name("curve-draw-expected", &persona.name));
            if button::quiet(ui, icons::PEN, &word).clicked() {
                let pen = Pen { persona: Some(persona.id), view: View::Expected, curve: None };
                pane.requests.push(Request::TakePen(lane, pen));
            }
        }
        None => {}
    }
}

fn row(ui: &mut Ui, pane: &mut Pane<'_>, curve: &Curve, all: &[CurveId], selected: bool) {
    let colors = palette(ui);
    let name = name(pane, curve);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        eye(ui, pane, curve, &name);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            more(ui, pane, curve, all, &name);
            let width = ui.available_width();
            let ink = if curve.shown { colors.ink } else { colors.ink_quiet };
            let weight = if selected { Weight::Semibold } else { Weight::Regular };
            // Room for the piece of the line before the name.
            let shown = shown(pane, curve);
            let mut atoms = egui::Atoms::new(AtomExt::atom_size(Atom::default(), vec2(SAMPLE, 1.0)));
            atoms.push_right(AtomExt::atom_shrink(look::text(&shown, weight).color(ink), true));
            atoms.push_right(Atom::grow());
            let response = ui
                .scope(|ui| {
                    ui.visuals_mut().widgets.hovered.bg_stroke = Stroke::NONE;
                    ui.spacing_mut().button_padding = vec2(6.0, 4.0);
                    let mut button = Button::new(atoms).frame(true).frame_when_inactive(selected).truncate();
                    if selected {
                        button = button.fill(colors.accent_wash).stroke(Stroke::NONE);
                    }
                    ui.add(button.min_size(vec2(width, 28.0)))
                })
                .inner;
            response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &name));
            let left = Point::new(f64::from(response.rect.left()) + 8.0, f64::from(response.rect.center().y));
            let mut sample = curve_sample(pane.theme, pane.map, curve, left, f64::from(SAMPLE) - 6.0);
            if !curve.shown {
                sample.clear();
            }
            miniature::paint(ui.painter(), &sample);
            if response.clicked() {
                pane.select(Node::Curve(curve.id));
            }
            response.on_hover_text(&name);
        });
    });
}

/// Width of the piece of line before a name.
const SAMPLE: f32 = 34.0;

/// A box that looks like an eye.
fn eye(ui: &mut Ui, pane: &mut Pane<'_>, curve: &Curve, name: &str) {
    let colors = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::click());
    let word = pane.lang.message(&with_name("curve-shown", name));
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, curve.shown, &word));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, size::RADIUS, colors.hover);
    }
    if response.has_focus() {
        let ring = Stroke::new(1.5, colors.accent);
        ui.painter().rect_stroke(rect, size::RADIUS, ring, egui::StrokeKind::Inside);
    }
    let glyph = if curve.shown { icons::EYE } else { icons::EYE_CLOSED };
    let font = egui::FontId::new(size::ICON, look::fonts::icon_family(glyph.filled));
    let ink = if curve.shown { colors.ink } else { colors.ink_quiet };
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, glyph.code, font, ink);
    if response.clicked() {
        pane.edit(Edit::SetCurve(Curve { shown: !curve.shown, ..curve.clone() }));
    }
    response.on_hover_text(word);
}

/// The menu of everything else a curve can be.
fn more(ui: &mut Ui, pane: &mut Pane<'_>, curve: &Curve, all: &[CurveId], name: &str) {
    let word = pane.lang.message(&with_name("curve-more", name));
    let button = button::icon(ui, icons::MORE, &word, &word);
    let map = std::sync::Arc::clone(pane.map);
    let place = all.iter().position(|id| *id == curve.id).unwrap_or(0);
    Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        let solo = if curves::is_solo(&map, curve.id) { "curve-show-all" } else { "curve-command-solo" };
        if menu::item(ui, Some(icons::EYE), &pane.text(solo), "", all.len() > 1) {
            together(pane, "curve-step-solo", curves::solo(&map, curve.id));
        }
        if menu::item(ui, Some(icons::PEN), &pane.text("curve-draw-over"), "", true)
            && let Some(lane) = map.lane_of(curve)
        {
            let pen = Pen { persona: Some(curve.persona), view: curve.view, curve: Some(curve.id) };
            pane.requests.push(Request::TakePen(lane, pen));
        }
        ui.separator();
        type Flag = fn(&mut Curve) -> &mut bool;
        let flags: [(&str, Flag); 3] = [
            ("app-field-dimmed", |curve| &mut curve.dimmed),
            ("app-field-compared", |curve| &mut curve.compared),
            ("app-field-marked", |curve| &mut curve.marked),
        ];
        for (id, flag) in flags {
            let mut next = curve.clone();
            let value = flag(&mut next);
            let glyph = value.then_some(icons::CHECK);
            *value = !*value;
            if menu::item(ui, glyph, &pane.text(id), "", true) {
                pane.edit(Edit::SetCurve(next));
            }
        }
        ui.separator();
        let above = place.checked_sub(1).and_then(|above| all.get(above));
        let below = all.get(place + 1);
        let ways = [("curve-move-up", icons::ARROW_UP, above), ("curve-move-down", icons::ARROW_DOWN, below)];
        for (id, glyph, other) in ways {
            if menu::item(ui, Some(glyph), &pane.text(id), "", other.is_some())
                && let Some(to) = other.and_then(|other| map.curves.index_of(*other))
            {
                pane.edit(Edit::MoveCurve { id: curve.id, to });
            }
        }
        ui.separator();
        if menu::item(ui, Some(icons::DUPLICATE), &pane.text("curve-duplicate"), "", true)
            && let Some(edit) = curves::copy(&map, curve.id)
        {
            pane.edit(edit);
        }
        if menu::item(ui, Some(icons::REMOVE), &pane.text("curve-remove"), "", true) {
            pane.requests.push(Request::Remove(Node::Curve(curve.id)));
        }
    });
}

/// Whose it is, and in which view.
fn name(pane: &Pane<'_>, curve: &Curve) -> String {
    named(pane.map, curve, &pane.text(curve.view.word()))
}

/// As it stands in the list, where there is little room: how it is goes without saying.
fn shown(pane: &Pane<'_>, curve: &Curve) -> String {
    let persona = pane.map.personas.get(curve.persona).map(|persona| persona.name.trim());
    match (curve.view, persona.filter(|name| !name.is_empty())) {
        (View::AsIs, Some(persona)) => persona.to_owned(),
        (View::AsIs | View::Expected | View::ToBe, _) => name(pane, curve),
    }
}

fn named(map: &Map, curve: &Curve, view: &str) -> String {
    let persona = map.personas.get(curve.persona).map(|persona| persona.name.as_str()).unwrap_or_default();
    format!("{persona} \u{b7} {view}")
}

/// Edits as one step.
fn together(pane: &mut Pane<'_>, label: &'static str, edits: Vec<Edit>) {
    pane.requests.push(Request::Begin(label));
    pane.requests.extend(edits.into_iter().map(|edit| Request::Edit(edit, Merge::Never)));
    pane.requests.push(Request::Commit);
}
