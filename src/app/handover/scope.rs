//! What of the map is handed over.

use crate::deliver::Part;
use crate::edit::Selection;
use crate::model::{LaneId, Map, Node, StageId};

/// A choice of what is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Scope {
    #[default]
    Whole,
    /// What is selected on the map.
    Selection,
    Stage(StageId),
    Lanes(Vec<LaneId>),
}

impl Scope {
    /// The part of the map it means.
    pub fn part(&self, selected: Option<&Part>) -> Part {
        match self {
            Scope::Whole => Part::default(),
            Scope::Selection => selected.cloned().unwrap_or_default(),
            Scope::Stage(stage) => Part { stages: vec![*stage], ..Part::default() },
            Scope::Lanes(lanes) => Part { lanes: lanes.clone(), ..Part::default() },
        }
    }
}

/// The selected cards on the page by themselves; where there are none, the selected stages and lanes.
pub fn selected(map: &Map, selection: &Selection) -> Option<Part> {
    let mut part = Part::default();
    for node in selection.iter() {
        match node {
            Node::Card(id) if map.cards.get(id).is_some_and(|card| card.spot.lane().is_some()) => part.cards.push(id),
            Node::Stage(id) => part.stages.push(id),
            Node::Lane(id) => part.lanes.push(id),
            Node::Card(_)
            | Node::Title
            | Node::Scenario
            | Node::Goal
            | Node::Footer
            | Node::Persona(_)
            | Node::Phase(_)
            | Node::Cell { .. }
            | Node::Curve(_)
            | Node::Point { .. }
            | Node::Link(_)
            | Node::Stakeholder(_) => {}
        }
    }
    if !part.cards.is_empty() {
        part = Part { cards: part.cards, ..Part::default() };
    }
    (part != Part::default()).then_some(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{assets, format};

    #[test]
    fn cards_go_before_what_they_stand_in() {
        let map = format::open(assets::examples()[0].ron).unwrap().map;
        let (stage, card) = (map.stages.at(1).unwrap().id, map.cards.at(0).unwrap().id);
        let mut selection = Selection::one(Node::Stage(stage));
        assert_eq!(selected(&map, &selection), Some(Part { stages: vec![stage], ..Part::default() }));
        selection.add(Node::Card(card));
        assert_eq!(selected(&map, &selection), Some(Part { cards: vec![card], ..Part::default() }));
        assert_eq!(selected(&map, &Selection::one(Node::Title)), None);
        assert_eq!(Scope::Selection.part(None), Part::default());
    }
}
