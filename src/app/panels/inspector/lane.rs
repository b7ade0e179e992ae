//! A lane.

use egui::Ui;

use super::form::{Form, optional, words};
use super::{Pane, header};
use crate::app::commands::Command;
use crate::edit::Edit;
use crate::layout::lane_icon;
use crate::model::{Divider, LaneDisplay, LaneId, LaneKind, Node, limits};

const DISPLAYS: [(LaneDisplay, &str); 3] = [
    (LaneDisplay::Shown, "app-lane-shown"),
    (LaneDisplay::Folded, "app-lane-folded"),
    (LaneDisplay::Hidden, "app-lane-hidden"),
];

/// Shows every fact of the lane.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, id: LaneId) {
    let Some((lane, index)) = pane.map.lanes.get(id).zip(pane.map.lanes.index_of(id)) else { return };
    let lane = lane.clone();
    let moves = header::Moves {
        back: index.checked_sub(1).map(|to| Edit::MoveLane { id, to }),
        on: index.checked_add(1).filter(|to| *to < pane.map.lanes.len()).map(|to| Edit::MoveLane { id, to }),
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
