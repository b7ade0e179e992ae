//! One line about what hands and keys can do now, for the status bar.

use egui::{Context, Modifiers};

use super::Canvas;
use super::gesture::Gesture;
use crate::diag::Message;
use crate::edit::Document;
use crate::model::Node;

impl Canvas {
    /// The line for what is under way, or for what has the focus; `None` where there is nothing worth saying.
    pub fn hint(&self, ctx: &Context, document: &Document) -> Option<Message> {
        let (ctrl, shift) = (ctx.format_modifiers(Modifiers::COMMAND), ctx.format_modifiers(Modifiers::SHIFT));
        let told = |id: &'static str| Message::new(id).with("ctrl", ctrl.clone()).with("shift", shift.clone());
        match &self.gesture {
            Gesture::Point(_) => return Some(told("curve-hint-drag")),
            Gesture::Stroke(_) => return Some(told("curve-hint-stroke")),
            Gesture::Idle
            | Gesture::Pressed(_)
            | Gesture::Marquee(_)
            | Gesture::Cards(_)
            | Gesture::Stage(_)
            | Gesture::Lane(_)
            | Gesture::Link(_)
            | Gesture::Resize(_)
            | Gesture::Stretch(_) => {}
        }
        if self.feeling.is_some() {
            return Some(told("curve-hint-feeling"));
        }
        let is_emotion =
            |lane| document.map().lanes.get(lane).is_some_and(|lane| lane.kind == crate::model::LaneKind::Emotion);
        match document.selection().single()? {
            Node::Point { .. } if !self.is_typing() => Some(told("curve-hint-point")),
            Node::Cell { lane, .. } if is_emotion(lane) => Some(told("curve-hint-cell")),
            Node::Curve(_) => Some(told("curve-hint-curve")),
            _ => None,
        }
    }
}
