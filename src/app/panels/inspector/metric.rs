//! A number measured in a stage.

use egui::Ui;

use super::Pane;
use super::form::Form;
use crate::app::panels::fields;
use crate::edit::Edit;
use crate::model::{Card, Metric, Node};

/// Shows value, unit and target; a card without a value is no metric yet.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, card: &Card) {
    let metric = card.metric.clone();
    let mut form = Form::new(pane, card, Node::Card(card.id), Edit::SetCard);
    let value = metric.as_ref().map(|metric| metric.value);
    form.number(ui, "app-field-value", value, |card, value| {
        card.metric = value.map(|value| match card.metric.take() {
            Some(metric) => Metric { value, ..metric },
            None => Metric { value, unit: String::new(), target: None },
        });
    });
    let Some(metric) = metric else { return };
    let change = fields::line(ui, &form.text("app-field-unit"), None, &metric.unit, "");
    form.take("app-field-unit", change, |card, unit| {
        if let Some(metric) = &mut card.metric {
            metric.unit = unit;
        }
    });
    form.number(ui, "app-field-target", metric.target, |card, target| {
        if let Some(metric) = &mut card.metric {
            metric.target = target;
        }
    });
}
