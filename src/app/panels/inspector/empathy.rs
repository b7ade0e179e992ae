//! The empathy map of a persona.

use egui::Ui;

use super::Pane;
use super::form::{Form, at};
use crate::app::panels::fields;
use crate::edit::Edit;
use crate::model::{Node, Persona};

/// Shows what they think, feel, say and do, their pains and gains.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, persona: &Persona) {
    fields::section(ui, &pane.text("app-section-empathy"));
    let mut form = Form::new(pane, persona, Node::Persona(persona.id), Edit::SetPersona);
    form.list(ui, "app-field-thinks", at!(empathy.thinks));
    form.list(ui, "app-field-feels", at!(empathy.feels));
    form.list(ui, "app-field-says", at!(empathy.says));
    form.list(ui, "app-field-does", at!(empathy.does));
    form.list(ui, "app-field-pains", at!(empathy.pains));
    form.list(ui, "app-field-gains", at!(empathy.gains));
}
