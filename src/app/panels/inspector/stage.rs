//! Stages, one or several.

use egui::Ui;

use super::form::{Form, at};
use super::{Pane, header};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::diag::Message;
use crate::edit::Edit;
use crate::model::{Node, Stage, limits};

/// Shows every fact of the stages; name and state of mind belong to one alone.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, stages: &[&Stage]) {
    let Some(first) = stages.first() else { return };
    let commands = [Command::SplitStage, Command::MergeStages, Command::Duplicate, Command::Remove];
    if let [stage] = stages {
        let (id, index) = (stage.id, pane.map.stages.index_of(stage.id).unwrap_or_default());
        let moves = header::Moves {
            back: index.checked_sub(1).map(|to| Edit::MoveStage { id, to }),
            on: index.checked_add(1).filter(|to| *to < pane.map.stages.len()).map(|to| Edit::MoveStage { id, to }),
            sideways: true,
        };
        let name = pane.text("app-stage");
        header::show(ui, pane, icons::STAGE, &name, moves, &commands);
    } else {
        let name = pane.lang.message(&Message::new("app-count-stages").with("count", stages.len()));
        header::show(ui, pane, icons::STAGE, &name, header::Moves::default(), &commands);
    }
    let mut form = Form::of_all(pane, stages, Node::Stage(first.id), Edit::SetStages);
    if let [_] = stages {
        form.line(ui, "app-field-name", None, at!(name));
        form.lines(ui, "app-field-state-of-mind", 1, at!(caption));
    }
    form.line(ui, "app-field-phase", None, at!(phase));
    form.line(ui, "app-field-duration", Some(icons::RECENT), at!(duration));
    form.color(ui, at!(color));
    let width = |stage: &Stage| stage.width.map(f64::from);
    form.number(ui, "app-field-width", width, |stage, width| {
        stage.width = width.map(|width| limits::clamp(width.round() as u16, &limits::STAGE_WIDTH));
    });
}
