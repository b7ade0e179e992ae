//! Lanes, one or several.

use egui::Ui;

use super::form::{Form, at, optional, words};
use super::{Pane, curves, header};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::app::panels::fields;
use crate::diag::Message;
use crate::edit::{self, Edit, StepTo};
use crate::layout::lane_icon;
use crate::model::{Divider, Lane, LaneDisplay, LaneKind, Node, limits};

const DISPLAYS: [(LaneDisplay, &str); 3] = [
    (LaneDisplay::Shown, "app-lane-shown"),
    (LaneDisplay::Folded, "app-lane-folded"),
    (LaneDisplay::Hidden, "app-lane-hidden"),
];

/// Shows every fact of the lanes; name and hint belong to one alone.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, lanes: &[&Lane]) {
    let Some(first) = lanes.first() else { return };
    let commands = [Command::Duplicate, Command::Remove];
    if let [lane] = lanes {
        let moves = header::Moves {
            back: edit::lane_step(pane.map, &[lane.id], StepTo::Back).pop(),
            on: edit::lane_step(pane.map, &[lane.id], StepTo::On).pop(),
            sideways: false,
        };
        let name = pane.text("app-lane");
        header::show(ui, pane, lane_icon(lane.kind), &name, moves, &commands);
        if lane.kind == LaneKind::Emotion {
            curves::show(ui, pane, lane.id, None);
            fields::section(ui, &name);
        }
    } else {
        let name = pane.lang.message(&Message::new("app-count-lanes").with("count", lanes.len()));
        header::show(ui, pane, icons::LANE, &name, header::Moves::default(), &commands);
    }
    let kinds: Vec<_> =
        LaneKind::ALL.into_iter().map(|kind| (kind, Some(lane_icon(kind)), pane.text(kind.word()))).collect();
    let displays: Vec<_> = DISPLAYS.into_iter().map(|(display, id)| (display, None, pane.text(id))).collect();
    let dividers = optional(pane, words(pane, &Divider::ALL, Divider::word));
    let mut form = Form::of_all(pane, lanes, Node::Lane(first.id), Edit::SetLanes);
    if let [_] = lanes {
        form.line(ui, "app-field-name", None, at!(name));
        form.lines(ui, "app-field-hint", 1, at!(hint));
    }
    form.choice(ui, "app-field-kind", &kinds, at!(kind));
    form.choice(ui, "app-field-display", &displays, at!(display));
    form.choice(ui, "app-field-divider", &dividers, at!(divider));
    let height = |lane: &Lane| lane.height.map(f64::from);
    form.number(ui, "app-field-height", height, |lane, height| {
        lane.height = height.map(|height| limits::clamp(height.round() as u16, &limits::LANE_HEIGHT));
    });
}
