//! Facts about an opportunity.

use egui::Ui;

use super::Pane;
use super::form::{Form, optional, words};
use crate::app::look::icons;
use crate::app::panels::fields;
use crate::diag::Message;
use crate::edit::Edit;
use crate::model::{Card, Horizon, Node, Opportunity, OpportunityStatus};

/// Shows impact, effort, horizon, status, due date and votes.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, card: &Card) {
    let statuses = optional(pane, words(pane, &OpportunityStatus::ALL, OpportunityStatus::word));
    let horizons = horizons(pane, &card.opportunity);
    let mut form = Form::new(pane, card, Node::Card(card.id), Edit::SetCard);
    form.rating(ui, "app-field-impact", |card| &mut card.opportunity.impact);
    form.rating(ui, "app-field-effort", |card| &mut card.opportunity.effort);
    ui.add_space(4.0);
    form.choice(ui, "app-field-horizon", &horizons, |card| &mut card.opportunity.horizon_by_hand);
    form.choice(ui, "app-field-status", &statuses, |card| &mut card.opportunity.status);
    form.line(ui, "app-field-due", Some(icons::DATE), |card| &mut card.opportunity.due);
    let votes = fields::count(ui, &form.text("app-field-votes"), card.opportunity.votes);
    form.take("app-field-votes", votes, |card, votes| card.opportunity.votes = votes);
    fields::rule(ui);
    ui.add_space(4.0);
}

/// Derived until set by hand: the first choice says what is derived.
fn horizons(pane: &Pane<'_>, opportunity: &Opportunity) -> Vec<(Option<Horizon>, Option<icons::Glyph>, String)> {
    let derived = Opportunity { horizon_by_hand: None, ..opportunity.clone() }.horizon();
    let derived = match derived {
        Some(horizon) => {
            pane.lang.message(&Message::new("app-horizon-derived").with("horizon", pane.text(horizon.word())))
        }
        None => pane.text("app-not-said"),
    };
    let mut all = optional(pane, words(pane, &Horizon::ALL, Horizon::word));
    if let Some((_, _, first)) = all.first_mut() {
        *first = derived;
    }
    all
}
