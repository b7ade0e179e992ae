//! A point of an emotion curve: a feeling at a moment.

use egui::Ui;

use super::form::{Form, at};
use super::{Pane, header, picker, score};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::app::panels::button;
use crate::app::panels::fields::{self, Common};
use crate::diag::Message;
use crate::edit::Edit;
use crate::model::{Card, Curve, CurveId, CurvePoint, Node, Score, Spot};

/// A point with the curve it is on and its place there: an edit of it needs all three.
#[derive(Debug, Clone)]
struct Row {
    curve: CurveId,
    index: usize,
    point: CurvePoint,
}

impl Row {
    fn node(&self) -> Node {
        Node::Point { curve: self.curve, index: self.index }
    }
}

fn set(Row { curve, index, point }: Row) -> Edit {
    Edit::SetPoint { curve, index, point }
}

fn set_all(rows: Vec<Row>) -> Edit {
    Edit::SetPoints(rows.into_iter().map(|Row { curve, index, point }| (curve, index, point)).collect())
}

/// Shows every fact of the point.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, id: CurveId, index: usize) {
    let map = pane.map;
    let Some(curve) = map.curves.get(id) else { return };
    let Some(point) = curve.points.get(index) else { return };
    let name = pane.text("app-point");
    header::show(ui, pane, icons::POINT, &name, header::Moves::default(), &[Command::Remove]);
    feeling(ui, pane, curve, index, point);
    let stages: Vec<_> = pane.map.stages.iter().map(|stage| (stage.id, None, stage.name.clone())).collect();
    let row = Row { curve: id, index, point: point.clone() };
    let mut form = Form::new(pane, &row, row.node(), set);
    form.line(ui, "app-field-emotion", Some(icons::EMOTION), at!(point.emotion));
    form.choice(ui, "app-stage", &stages, at!(point.stage));
    let place = fields::fraction(ui, &form.text("app-field-position"), point.at);
    form.take("app-field-position", place, |row, at| row.point.at = at);
    let cards: Vec<_> = pane
        .map
        .cards
        .iter()
        .filter(|card| card.spot.stage() == Some(point.stage))
        .map(|card| (card.id, card.text.clone()))
        .collect();
    if let Some(card) = picker::card(ui, pane, "app-field-caused-by", point.card, &cards) {
        pane.edit(Edit::SetPoint { curve: id, index, point: CurvePoint { card, ..point.clone() } });
    }
}

/// Shows what several points have in common: how strong the feeling is, and its word.
pub(super) fn several(ui: &mut Ui, pane: &mut Pane<'_>, points: &[(CurveId, usize, &CurvePoint)]) {
    let name = pane.lang.message(&Message::new("select-count-points").with("count", points.len()));
    header::show(ui, pane, icons::POINT, &name, header::Moves::default(), &[Command::Remove]);
    let rows: Vec<Row> = points
        .iter()
        .map(|(curve, index, point)| Row { curve: *curve, index: *index, point: (*point).clone() })
        .collect();
    let rows: Vec<&Row> = rows.iter().collect();
    let Some(first) = rows.first() else { return };
    let (scale, theme, lang) = (pane.map.about.scale, pane.theme, pane.lang);
    let mut form = Form::of_all(pane, &rows, first.node(), set_all);
    let value = form.common(|row| &row.point.score).map(|score| *score);
    let change = score::show(ui, &form.text("app-field-score"), value, scale, theme, lang);
    form.take("app-field-score", change, |row, score| row.point.score = score);
    form.line(ui, "app-field-emotion", Some(icons::EMOTION), at!(point.emotion));
    form.lines(ui, "app-field-quote", 2, at!(point.quote));
}

/// Score and quote, under the name of whose feeling it is.
fn feeling(ui: &mut Ui, pane: &mut Pane<'_>, curve: &Curve, index: usize, point: &CurvePoint) {
    let name = match pane.map.personas.get(curve.persona) {
        Some(persona) => pane.lang.message(&Message::new("app-emotion-of").with("name", persona.name.clone())),
        None => pane.text("app-field-score"),
    };
    let value = Common::One(point.score);
    let change = score::show(ui, &name, value, pane.map.about.scale, pane.theme, pane.lang);
    let row = Row { curve: curve.id, index, point: point.clone() };
    let mut form = Form::new(pane, &row, row.node(), set);
    form.take("app-field-score", change, |row, score| row.point.score = score);
    form.lines(ui, "app-field-quote", 2, at!(point.quote));
}

/// The feelings a touchpoint caused, and a way to note one where there is none yet.
pub(super) fn of_card(ui: &mut Ui, pane: &mut Pane<'_>, card: &Card) {
    let Spot::Cell { stage, .. } = card.spot else { return };
    let map = std::sync::Arc::clone(pane.map);
    for curve in map.curves.iter() {
        let caused = curve.points.iter().enumerate().find(|(_, point)| point.card == Some(card.id));
        if let Some((index, point)) = caused {
            ui.push_id(("feeling", curve.id.0), |ui| feeling(ui, pane, curve, index, point));
            continue;
        }
        let Some(persona) = map.personas.get(curve.persona) else { continue };
        let word = Message::new("app-add-feeling").with("name", persona.name.clone());
        let word = format!("{} ({})", pane.lang.message(&word), pane.text(curve.view.word()));
        if button::quiet(ui, icons::PLUS, &word).clicked() {
            let point = CurvePoint { card: Some(card.id), ..CurvePoint::new(stage, Score::NEUTRAL) };
            pane.edit(Edit::AddPoint { curve: curve.id, point });
        }
    }
}
