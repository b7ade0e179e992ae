//! An emotion curve: whose, which view, where it is drawn, and its points.

use egui::Ui;

use super::form::{Form, at, words};
use super::lists::{self, Row};
use super::{Pane, curves as list, header, score};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::app::panels::{button, fields, menu};
use crate::diag::Message;
use crate::edit::Edit;
use crate::layout::lane_icon;
use crate::model::{Curve, CurveForm, CurveId, CurvePoint, LaneId, LaneKind, Node, Score, StageId, View};

/// Shows every fact of the curve.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, id: CurveId) {
    let map = pane.map;
    let Some(curve) = map.curves.get(id) else { return };
    let name = pane.text("app-curve");
    header::show(ui, pane, icons::CURVE, &name, header::Moves::default(), &[Command::Remove]);
    if let Some(lane) = map.lane_of(curve) {
        list::show(ui, pane, lane, Some(id));
        fields::rule(ui);
        ui.add_space(4.0);
    }
    let personas: Vec<_> = pane.map.personas.iter().map(|persona| (persona.id, None, persona.name.clone())).collect();
    let views = words(pane, &View::ALL, View::word);
    let forms = words(pane, &CurveForm::ALL, CurveForm::word);
    let lanes = lanes(pane);
    let curves = [curve];
    let mut form = form(pane, &curves);
    form.choice(ui, "app-persona", &personas, at!(persona));
    form.choice(ui, "app-field-view", &views, at!(view));
    form.choice(ui, "curve-field-form", &forms, at!(form));
    if lanes.len() > 2 {
        form.choice(ui, "app-lane", &lanes, at!(lane));
    }
    shown(ui, &mut form);
    points(ui, pane, curve);
}

/// Shows what several curves have in common.
pub(super) fn several(ui: &mut Ui, pane: &mut Pane<'_>, curves: &[&Curve]) {
    let name = pane.lang.message(&Message::new("select-count-curves").with("count", curves.len()));
    header::show(ui, pane, icons::CURVE, &name, header::Moves::default(), &[Command::Remove]);
    let views = words(pane, &View::ALL, View::word);
    let mut form = form(pane, curves);
    form.choice(ui, "app-field-view", &views, at!(view));
    shown(ui, &mut form);
}

fn form<'p, 'a, 'r>(pane: &'p mut Pane<'a>, curves: &[&'r Curve]) -> Form<'p, 'a, 'r, Curve> {
    let node = curves.first().map_or(Node::Title, |curve| Node::Curve(curve.id));
    Form::of_all(pane, curves, node, Edit::SetCurves)
}

/// How curves are drawn.
fn shown(ui: &mut Ui, form: &mut Form<'_, '_, '_, Curve>) {
    form.check(ui, "app-field-shown", None, at!(shown));
    form.check(ui, "app-field-dimmed", None, at!(dimmed));
    form.check(ui, "app-field-compared", None, at!(compared));
    form.check(ui, "app-field-marked", None, at!(marked));
}

/// The emotion lanes; without a choice it is the first one.
fn lanes(pane: &Pane<'_>) -> Vec<(Option<LaneId>, Option<icons::Glyph>, String)> {
    let first = (None, None, pane.text("app-first-emotion-lane"));
    let emotion = pane.map.lanes.iter().filter(|lane| lane.kind == LaneKind::Emotion);
    std::iter::once(first)
        .chain(emotion.map(|lane| (Some(lane.id), Some(lane_icon(lane.kind)), lane.name.clone())))
        .collect()
}

/// The points that the curves of an emotion lane have in a stage, and buttons for more.
pub(super) fn in_cell(ui: &mut Ui, pane: &mut Pane<'_>, lane: LaneId, stage: StageId) {
    let map = std::sync::Arc::clone(pane.map);
    for curve in map.curves.iter().filter(|curve| map.lane_of(curve) == Some(lane)) {
        let Some(persona) = map.personas.get(curve.persona) else { continue };
        fields::section(ui, &format!("{} ({})", persona.name, pane.text(curve.view.word())));
        for (index, point) in curve.points.iter().enumerate().filter(|(_, point)| point.stage == stage) {
            let score = score::number(point.score, pane.map.about.scale, pane.lang);
            let said = if point.quote.is_empty() { &point.emotion } else { &point.quote };
            let node = Node::Point { curve: curve.id, index };
            let row = Row { glyph: icons::POINT, text: format!("{score}   {said}"), node };
            ui.push_id((curve.id.0, index), |ui| lists::row(ui, pane, &row));
        }
        ui.push_id(curve.id.0, |ui| {
            if button::quiet(ui, icons::PLUS, &pane.text("app-add-point")).clicked() {
                pane.edit(Edit::AddPoint { curve: curve.id, point: CurvePoint::new(stage, Score::NEUTRAL) });
            }
        });
    }
    list::show(ui, pane, lane, None);
}

fn points(ui: &mut Ui, pane: &mut Pane<'_>, curve: &Curve) {
    fields::section(ui, &pane.text("app-section-points"));
    for (index, point) in curve.points.iter().enumerate() {
        let stage = pane.map.stages.get(point.stage).map(|stage| stage.name.clone()).unwrap_or_default();
        let score = score::number(point.score, pane.map.about.scale, pane.lang);
        let node = Node::Point { curve: curve.id, index };
        let row = Row { glyph: icons::POINT, text: format!("{score}   {stage}"), node };
        ui.push_id(index, |ui| lists::row(ui, pane, &row));
    }
    let add = button::quiet(ui, icons::PLUS, &pane.text("app-add-point"));
    let stages: Vec<(StageId, String)> = pane.map.stages.iter().map(|stage| (stage.id, stage.name.clone())).collect();
    egui::Popup::menu(&add).show(|ui| {
        for (stage, name) in stages {
            if menu::item(ui, None, &name, "", true) {
                let point = CurvePoint::new(stage, Score::NEUTRAL);
                pane.edit(Edit::AddPoint { curve: curve.id, point });
            }
        }
    });
}
