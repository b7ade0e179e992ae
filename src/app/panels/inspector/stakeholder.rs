//! A stakeholder: how much power, how much support.

use egui::Ui;

use super::form::{Form, at, remark};
use super::{Pane, header};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::app::panels::fields;
use crate::edit::Edit;
use crate::model::{Node, StakeholderId};

/// Shows every fact of the stakeholder.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, id: StakeholderId) {
    let Some(stakeholder) = pane.map.stakeholders.get(id).cloned() else { return };
    let name = pane.text("app-stakeholder");
    header::show(ui, pane, icons::OWNER, &name, header::Moves::default(), &[Command::Remove]);
    let quadrant = pane.text(stakeholder.quadrant().word());
    let mut form = Form::new(pane, &stakeholder, Node::Stakeholder(id), Edit::SetStakeholder);
    form.line(ui, "app-field-person-name", None, at!(name));
    form.line(ui, "app-field-role", None, at!(role));
    let power = fields::fraction(ui, &form.text("app-field-power"), stakeholder.power);
    form.take("app-field-power", power, |row, value| row.power = value);
    let support = fields::fraction(ui, &form.text("app-field-support"), stakeholder.support);
    form.take("app-field-support", support, |row, value| row.support = value);
    remark(ui, quadrant);
}
