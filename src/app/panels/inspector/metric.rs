//! Numbers measured in a stage.

use egui::Ui;

use super::Pane;
use super::card::form;
use crate::app::panels::fields;
use crate::model::{Card, Metric};

/// Shows value, unit and target; a card without a value is no metric yet.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, cards: &[&Card]) {
    let mut form = form(pane, cards);
    let value = |card: &Card| card.metric.as_ref().map(|metric| metric.value);
    form.number(ui, "app-field-value", value, |card, value| {
        card.metric = value.map(|value| match card.metric.take() {
            Some(metric) => Metric { value, ..metric },
            None => Metric { value, unit: String::new(), target: None },
        });
    });
    if cards.iter().any(|card| card.metric.is_none()) {
        return;
    }
    let unit = form.common_by(|card| card.metric.as_ref().map(|metric| metric.unit.clone()).unwrap_or_default());
    let (unit, hint) = form.words(unit.as_ref());
    let change = fields::line(ui, &form.text("app-field-unit"), None, unit, &hint);
    form.take("app-field-unit", change, |card, unit| {
        if let Some(metric) = &mut card.metric {
            metric.unit = unit;
        }
    });
    let target = |card: &Card| card.metric.as_ref().and_then(|metric| metric.target);
    form.number(ui, "app-field-target", target, |card, target| {
        if let Some(metric) = &mut card.metric {
            metric.target = target;
        }
    });
}
