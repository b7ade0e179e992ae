//! Facts about opportunities.

use egui::Ui;

use super::Pane;
use super::card::form;
use super::form::{at, optional, words};
use crate::app::look::icons;
use crate::app::panels::fields::{self, Common};
use crate::diag::Message;
use crate::model::{Card, Horizon, Opportunity, OpportunityStatus};

/// Shows impact, effort, horizon, status, due date and votes.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, cards: &[&Card]) {
    let statuses = optional(pane, words(pane, &OpportunityStatus::ALL, OpportunityStatus::word));
    let derived = |card: &Card| Opportunity { horizon_by_hand: None, ..card.opportunity.clone() }.horizon();
    let derived = form(pane, cards).common_by(derived);
    let horizons = horizons(pane, derived);
    let mut form = form(pane, cards);
    form.rating(ui, "app-field-impact", at!(opportunity.impact));
    form.rating(ui, "app-field-effort", at!(opportunity.effort));
    ui.add_space(4.0);
    form.choice(ui, "app-field-horizon", &horizons, at!(opportunity.horizon_by_hand));
    form.choice(ui, "app-field-status", &statuses, at!(opportunity.status));
    form.line(ui, "app-field-due", Some(icons::DATE), at!(opportunity.due));
    form.count(ui, "app-field-votes", at!(opportunity.votes));
    fields::rule(ui);
    ui.add_space(4.0);
}

/// Derived until set by hand: the first choice says what is derived.
fn horizons(pane: &Pane<'_>, derived: Common<Option<Horizon>>) -> Vec<(Option<Horizon>, Option<icons::Glyph>, String)> {
    let derived = match derived {
        Common::One(Some(horizon)) => {
            pane.lang.message(&Message::new("app-horizon-derived").with("horizon", pane.text(horizon.word())))
        }
        Common::One(None) => pane.text("app-not-said"),
        Common::Different => pane.text("select-horizon-derived"),
    };
    let mut all = optional(pane, words(pane, &Horizon::ALL, Horizon::word));
    if let Some((_, _, first)) = all.first_mut() {
        *first = derived;
    }
    all
}
