//! A point of an emotion curve: a feeling at a moment.

use egui::Ui;

use super::form::Form;
use super::{Pane, header, picker, score};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::app::panels::{button, fields};
use crate::diag::Message;
use crate::edit::Edit;
use crate::model::{Card, Curve, CurveId, CurvePoint, Node, Score, Spot};

/// Shows every fact of the point.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, id: CurveId, index: usize) {
    let Some(curve) = pane.map.curves.get(id).cloned() else { return };
    let Some(point) = curve.points.get(index).cloned() else { return };
    let name = pane.text("app-point");
    header::show(ui, pane, icons::POINT, &name, header::Moves::default(), &[Command::Remove]);
    feeling(ui, pane, &curve, index, &point);
    let stages: Vec<_> = pane.map.stages.iter().map(|stage| (stage.id, None, stage.name.clone())).collect();
    let node = Node::Point { curve: id, index };
    // The row is the pair of the place in the curve and the point: an edit of a point needs both.
    let mut form = Form::new(pane, &(id, index, point.clone()), node, set);
    form.line(ui, "app-field-emotion", Some(icons::EMOTION), |row| &mut row.2.emotion);
    form.choice(ui, "app-stage", &stages, |row| &mut row.2.stage);
    let place = fields::fraction(ui, &form.text("app-field-position"), point.at);
    form.take("app-field-position", place, |row, at| row.2.at = at);
    let cards: Vec<_> = pane
        .map
        .cards
        .iter()
        .filter(|card| card.spot.stage() == Some(point.stage))
        .map(|card| (card.id, card.text.clone()))
        .collect();
    if let Some(card) = picker::card(ui, pane, "app-field-caused-by", point.card, &cards) {
        pane.edit(Edit::SetPoint { curve: id, index, point: CurvePoint { card, ..point } });
    }
}

/// Score and quote, under the name of whose feeling it is.
fn feeling(ui: &mut Ui, pane: &mut Pane<'_>, curve: &Curve, index: usize, point: &CurvePoint) {
    let name = match pane.map.personas.get(curve.persona) {
        Some(persona) => pane.lang.message(&Message::new("app-emotion-of").with("name", persona.name.clone())),
        None => pane.text("app-field-score"),
    };
    let change = score::show(ui, &name, point.score, pane.map.about.scale, pane.theme, pane.lang);
    let node = Node::Point { curve: curve.id, index };
    let mut form = Form::new(pane, &(curve.id, index, point.clone()), node, set);
    form.take("app-field-score", change, |row, score| row.2.score = score);
    form.lines(ui, "app-field-quote", 2, |row| &mut row.2.quote);
}

fn set((curve, index, point): (CurveId, usize, CurvePoint)) -> Edit {
    Edit::SetPoint { curve, index, point }
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
