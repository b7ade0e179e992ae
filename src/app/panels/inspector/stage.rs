//! A stage.

use egui::Ui;

use super::form::Form;
use super::{Pane, header};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::edit::Edit;
use crate::model::{Node, StageId, limits};

/// Shows every fact of the stage.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, id: StageId) {
    let Some((stage, index)) = pane.map.stages.get(id).zip(pane.map.stages.index_of(id)) else { return };
    let stage = stage.clone();
    let moves = header::Moves {
        back: index.checked_sub(1).map(|to| Edit::MoveStage { id, to }),
        on: index.checked_add(1).filter(|to| *to < pane.map.stages.len()).map(|to| Edit::MoveStage { id, to }),
        sideways: true,
    };
    let name = pane.text("app-stage");
    header::show(ui, pane, icons::STAGE, &name, moves, &[Command::Duplicate, Command::Remove]);
    let mut form = Form::new(pane, &stage, Node::Stage(id), Edit::SetStage);
    form.line(ui, "app-field-name", None, |stage| &mut stage.name);
    form.lines(ui, "app-field-state-of-mind", 1, |stage| &mut stage.caption);
    form.line(ui, "app-field-phase", None, |stage| &mut stage.phase);
    form.line(ui, "app-field-duration", Some(icons::RECENT), |stage| &mut stage.duration);
    form.color(ui, |stage| &mut stage.color);
    form.number(ui, "app-field-width", stage.width.map(f64::from), |stage, width| {
        stage.width = width.map(|width| limits::clamp(width.round() as u16, &limits::STAGE_WIDTH));
    });
}
