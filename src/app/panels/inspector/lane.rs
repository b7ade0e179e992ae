//! A lane.

use egui::Ui;

use super::form::{Form, optional, words};
use super::{Pane, header};
use crate::app::commands::Command;
use crate::edit::{self, Edit, StepTo};
use crate::layout::lane_icon;
use crate::model::{Divider, LaneDisplay, LaneId, LaneKind, Node, limits};

const DISPLAYS: [(LaneDisplay, &str); 3] = [
    (LaneDisplay::Shown, "app-lane-shown"),
    (LaneDisplay::Folded, "app-lane-folded"),
    (LaneDisplay::Hidden, "app-lane-hidden"),
];

/// Shows every fact of the lane.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, id: LaneId) {
    let Some(lane) = pane.map.lanes.get(id).cloned() else { return };
    let moves = header::Moves {
        back: edit::lane_step(pane.map, id, StepTo::Back),
        on: edit::lane_step(pane.map, id, StepTo::On),
        sideways: false,
    };
    let name = pane.text("app-lane");
    header::show(ui, pane, lane_icon(lane.kind), &name, moves, &[Command::Duplicate, Command::Remove]);
    let kinds: Vec<_> =
        LaneKind::ALL.into_iter().map(|kind| (kind, Some(lane_icon(kind)), pane.text(kind.word()))).collect();
    let displays: Vec<_> = DISPLAYS.into_iter().map(|(display, id)| (display, None, pane.text(id))).collect();
    let dividers = optional(pane, words(pane, &Divider::ALL, Divider::word));
    let mut form = Form::new(pane, &lane, Node::Lane(id), Edit::SetLane);
    form.line(ui, "app-field-name", None, |lane| &mut lane.name);
    form.lines(ui, "app-field-hint", 1, |lane| &mut lane.hint);
    form.choice(ui, "app-field-kind", &kinds, |lane| &mut lane.kind);
    form.choice(ui, "app-field-display", &displays, |lane| &mut lane.display);
    form.choice(ui, "app-field-divider", &dividers, |lane| &mut lane.divider);
    form.number(ui, "app-field-height", lane.height.map(f64::from), |lane, height| {
        lane.height = height.map(|height| limits::clamp(height.round() as u16, &limits::LANE_HEIGHT));
    });
}
