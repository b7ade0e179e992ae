//! What there must be for a command to make sense, and what there is.

use super::Command;
use crate::edit;
use crate::model::Node;

/// What must be so for a command to make sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    Nothing,
    /// A map is open.
    Map,
    /// Something on the map is selected.
    Selection,
    /// One single thing is selected.
    One,
    /// One or several cards are selected.
    Cards,
    /// One single stage is selected.
    Stage,
    /// One single lane is selected.
    Lane,
    /// One single curve, or one of its points.
    Curve,
    /// One single point of a curve.
    Point,
    /// One single link is selected.
    Link,
    /// What can be moved by the keys: cards, stages or lanes.
    Movable,
    /// What is as wide as stages: some of them, or cards.
    Sizable,
    /// One or several stages.
    Stages,
    /// One or several lanes.
    Lanes,
    /// One stage, or cards to part it by.
    Splittable,
    /// A lane is hidden.
    Hidden,
    /// There is something to take back.
    Past,
    /// There is something to do again.
    Future,
    /// One single thing is selected, on a board beside the journey.
    Aside,
}

impl Needs {
    /// The id of what to do first, as the palette says it of a command that makes no sense now.
    pub fn hint(self) -> &'static str {
        match self {
            Needs::Nothing | Needs::Map => "palette-needs-map",
            Needs::Selection => "palette-needs-selection",
            Needs::One => "palette-needs-one",
            Needs::Cards => "palette-needs-cards",
            Needs::Stage => "palette-needs-stage",
            Needs::Lane => "palette-needs-lane",
            Needs::Curve => "palette-needs-curve",
            Needs::Point => "palette-needs-point",
            Needs::Link => "palette-needs-link",
            Needs::Movable => "palette-needs-movable",
            Needs::Sizable => "structure-needs-sizable",
            Needs::Stages => "structure-needs-stages",
            Needs::Lanes => "structure-needs-lanes",
            Needs::Splittable => "structure-needs-splittable",
            Needs::Hidden => "structure-needs-hidden",
            Needs::Past => "palette-needs-past",
            Needs::Future => "palette-needs-future",
            Needs::Aside => "board-needs-aside",
        }
    }
}

/// How many things of each kind are selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Selected {
    pub all: usize,
    pub cards: usize,
    pub stages: usize,
    pub lanes: usize,
    pub curves: usize,
    pub points: usize,
    pub links: usize,
}

impl Selected {
    /// Counts a selection.
    pub fn of(selection: &edit::Selection) -> Selected {
        let mut selected = Selected { all: selection.len(), ..Selected::default() };
        for node in selection.iter() {
            let count = match node {
                Node::Card(_) => &mut selected.cards,
                Node::Stage(_) => &mut selected.stages,
                Node::Lane(_) => &mut selected.lanes,
                Node::Curve(_) => &mut selected.curves,
                Node::Point { .. } => &mut selected.points,
                Node::Link(_) => &mut selected.links,
                Node::Title
                | Node::Scenario
                | Node::Goal
                | Node::Footer
                | Node::Persona(_)
                | Node::Phase(_)
                | Node::Cell { .. }
                | Node::Stakeholder(_) => continue,
            };
            *count = count.saturating_add(1);
        }
        selected
    }
}

/// What there is to act on, as far as commands need to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    pub map: bool,
    pub selected: Selected,
    /// How many lanes are hidden.
    pub hidden: usize,
    pub past: bool,
    pub future: bool,
    /// Whether a board beside the journey is looked at.
    pub aside: bool,
}

impl Standing {
    /// Whether the command makes sense now.
    pub fn allows(&self, command: Command) -> bool {
        self.meets(command.entry().needs)
    }

    /// Whether there is what is needed.
    pub fn meets(&self, needs: Needs) -> bool {
        let Selected { all, cards, stages, lanes, curves, points, links } = self.selected;
        match needs {
            Needs::Nothing => true,
            Needs::Map => self.map,
            Needs::Selection => self.map && all > 0,
            Needs::One => all == 1,
            Needs::Cards => cards > 0,
            Needs::Stage => all == 1 && stages == 1,
            Needs::Lane => all == 1 && lanes == 1,
            Needs::Curve => all == 1 && curves + points == 1,
            Needs::Point => all == 1 && points == 1,
            Needs::Link => all == 1 && links == 1,
            Needs::Movable => cards + stages + lanes > 0,
            Needs::Sizable => cards + stages > 0,
            Needs::Stages => stages > 0,
            Needs::Lanes => lanes > 0,
            Needs::Splittable => cards > 0 || (all == 1 && stages == 1),
            Needs::Hidden => self.map && self.hidden > 0,
            Needs::Past => self.past,
            Needs::Future => self.future,
            Needs::Aside => all == 1 && self.aside,
        }
    }
}
