//! The texts of a map that can be typed where they stand, and the edits that typing makes.

use crate::edit::Edit;
use crate::model::{CurveId, CurvePoint, Map, Node, Persona, Row, Rows, StageId};
use crate::scene::Part;

/// The text as the map holds it; `None` where the node is gone or has no such text.
pub fn text_of(map: &Map, node: Node, part: Part) -> Option<&str> {
    let text = match (node, part) {
        (Node::Title, Part::Name) => &map.about.title,
        (Node::Scenario, Part::Name) => &map.about.scenario,
        (Node::Goal, Part::Name) => &map.about.goal,
        (Node::Persona(id), Part::Name) => &map.personas.get(id)?.name,
        (Node::Persona(id), Part::Caption) => &map.personas.get(id)?.role,
        (Node::Persona(id), Part::Quote) => &map.personas.get(id)?.quote,
        (Node::Persona(id), Part::Line(list, at)) => map.personas.get(id)?.list(list).get(at)?,
        (Node::Stage(id), Part::Name) => &map.stages.get(id)?.name,
        (Node::Stage(id), Part::Caption) => &map.stages.get(id)?.caption,
        (Node::Phase(id), Part::Name) => &map.stages.get(id)?.phase,
        (Node::Lane(id), Part::Name) => &map.lanes.get(id)?.name,
        (Node::Lane(id), Part::Caption) => &map.lanes.get(id)?.hint,
        (Node::Card(id), Part::Name) => &map.cards.get(id)?.text,
        (Node::Card(id), Part::Owner) => &map.cards.get(id)?.facts.owner,
        (Node::Card(id), Part::Due) => &map.cards.get(id)?.opportunity.due,
        (Node::Point { curve, index }, Part::Quote) => &map.curves.get(curve)?.points.get(index)?.quote,
        (Node::Point { curve, index }, Part::Caption) => &map.curves.get(curve)?.points.get(index)?.emotion,
        (Node::Link(id), Part::Name) => &map.links.get(id)?.label,
        (Node::Stakeholder(id), Part::Name) => &map.stakeholders.get(id)?.name,
        (_, Part::Name | Part::Caption | Part::Quote | Part::Label) => return None,
        (_, Part::Owner | Part::Due | Part::Line(..)) => return None,
    };
    Some(text)
}

/// Whether the text may hold line breaks.
pub fn is_multiline(node: Node, part: Part) -> bool {
    matches!(
        (node, part),
        (Node::Card(_) | Node::Scenario | Node::Goal, Part::Name)
            | (Node::Point { .. } | Node::Persona(_), Part::Quote)
    )
}

/// The edits that make the text read so; none where the node is gone.
///
/// `bracket` are the stages a phase spans (see [`bracket`]), as they were when typing began: a name deleted to its
/// last letter on the way to another one must not let the bracket take in its neighbours.
pub fn set_text(map: &Map, node: Node, part: Part, bracket: &[StageId], text: &str) -> Vec<Edit> {
    let about = |change: fn(&mut crate::model::About, String)| {
        let mut about = (*map.about).clone();
        change(&mut about, text.to_owned());
        vec![Edit::SetAbout(about)]
    };
    match (node, part) {
        (Node::Title, Part::Name) => about(|about, text| about.title = text),
        (Node::Scenario, Part::Name) => about(|about, text| about.scenario = text),
        (Node::Goal, Part::Name) => about(|about, text| about.goal = text),
        (Node::Persona(id), Part::Name) => with(&map.personas, id, |row| row.name = text.into(), Edit::SetPersona),
        (Node::Persona(id), Part::Caption) => with(&map.personas, id, |row| row.role = text.into(), Edit::SetPersona),
        (Node::Persona(id), Part::Quote) => with(&map.personas, id, |row| row.quote = text.into(), Edit::SetPersona),
        (Node::Persona(id), Part::Line(list, at)) => {
            let set = |row: &mut Persona| {
                if let Some(line) = row.list_mut(list).get_mut(at) {
                    *line = text.into();
                }
            };
            with(&map.personas, id, set, Edit::SetPersona)
        }
        (Node::Stage(id), Part::Name) => with(&map.stages, id, |row| row.name = text.into(), Edit::SetStage),
        (Node::Stage(id), Part::Caption) => with(&map.stages, id, |row| row.caption = text.into(), Edit::SetStage),
        (Node::Phase(_), Part::Name) => bracket
            .iter()
            .flat_map(|id| with(&map.stages, *id, |row| row.phase = text.into(), Edit::SetStage))
            .collect(),
        (Node::Lane(id), Part::Name) => with(&map.lanes, id, |row| row.name = text.into(), Edit::SetLane),
        (Node::Lane(id), Part::Caption) => with(&map.lanes, id, |row| row.hint = text.into(), Edit::SetLane),
        (Node::Card(id), Part::Name) => with(&map.cards, id, |row| row.text = text.into(), Edit::SetCard),
        (Node::Card(id), Part::Owner) => with(&map.cards, id, |row| row.facts.owner = text.into(), Edit::SetCard),
        (Node::Card(id), Part::Due) => with(&map.cards, id, |row| row.opportunity.due = text.into(), Edit::SetCard),
        (Node::Point { curve, index }, Part::Quote) => with_point(map, curve, index, |point| point.quote = text.into()),
        (Node::Point { curve, index }, Part::Caption) => {
            with_point(map, curve, index, |point| point.emotion = text.into())
        }
        (Node::Link(id), Part::Name) => with(&map.links, id, |row| row.label = text.into(), Edit::SetLink),
        (Node::Stakeholder(id), Part::Name) => {
            with(&map.stakeholders, id, |row| row.name = text.into(), Edit::SetStakeholder)
        }
        (_, Part::Name | Part::Caption | Part::Quote | Part::Label) => Vec::new(),
        (_, Part::Owner | Part::Due | Part::Line(..)) => Vec::new(),
    }
}

fn with<T: Row>(rows: &Rows<T>, id: T::Id, change: impl FnOnce(&mut T), edit: fn(T) -> Edit) -> Vec<Edit> {
    let changed = rows.get(id).cloned().map(|mut row| {
        change(&mut row);
        edit(row)
    });
    changed.into_iter().collect()
}

fn with_point(map: &Map, curve: CurveId, index: usize, change: impl FnOnce(&mut CurvePoint)) -> Vec<Edit> {
    let changed = map.curves.get(curve).and_then(|curve| curve.points.get(index)).cloned().map(|mut point| {
        change(&mut point);
        Edit::SetPoint { curve, index, point }
    });
    changed.into_iter().collect()
}

/// The neighbouring stages that share a phase with the bracket's first one; none for other nodes.
pub fn bracket(map: &Map, node: Node) -> Vec<StageId> {
    let Node::Phase(first) = node else { return Vec::new() };
    let Some(name) = map.stages.get(first).map(|stage| stage.phase.trim()) else { return Vec::new() };
    let from_here = map.stages.iter().skip_while(|stage| stage.id != first);
    from_here.take_while(|stage| stage.phase.trim() == name).map(|stage| stage.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::apply;
    use crate::model::{Card, Lane, LaneKind, Spot, Stage};

    fn map() -> Map {
        let mut map = Map::default();
        for name in ["A", "B", "C"] {
            let phase = if name == "C" { "" } else { "Before" };
            let row = Stage { phase: phase.into(), ..Stage::named(name) };
            apply(&mut map, Edit::AddStage { row, at: 99 }).unwrap();
        }
        apply(&mut map, Edit::AddLane { row: Lane::new(LaneKind::Actions, "Actions"), at: 0 }).unwrap();
        let (stage, lane) = (map.stages.at(0).unwrap().id, map.lanes.at(0).unwrap().id);
        apply(&mut map, Edit::AddCard { row: Card::new(Spot::cell(lane, stage), "Calls"), at: 0 }).unwrap();
        map
    }

    #[test]
    fn what_is_set_is_read_back() {
        let mut map = map();
        let (stage, lane, card) =
            (map.stages.at(0).unwrap().id, map.lanes.at(0).unwrap().id, map.cards.at(0).unwrap().id);
        let texts = [
            (Node::Title, Part::Name),
            (Node::Scenario, Part::Name),
            (Node::Goal, Part::Name),
            (Node::Stage(stage), Part::Name),
            (Node::Stage(stage), Part::Caption),
            (Node::Phase(stage), Part::Name),
            (Node::Lane(lane), Part::Name),
            (Node::Lane(lane), Part::Caption),
            (Node::Card(card), Part::Name),
        ];
        for (node, part) in texts {
            for edit in set_text(&map.clone(), node, part, &bracket(&map, node), "nowe") {
                apply(&mut map, edit).unwrap();
            }
            assert_eq!(text_of(&map, node, part), Some("nowe"), "{node:?} {part:?}");
        }
    }

    #[test]
    fn a_bracket_is_renamed_as_a_whole() {
        let mut map = map();
        let first = map.stages.at(0).unwrap().id;
        let span = bracket(&map, Node::Phase(first));
        for text in ["", "Earlier"] {
            for edit in set_text(&map.clone(), Node::Phase(first), Part::Name, &span, text) {
                apply(&mut map, edit).unwrap();
            }
        }
        assert_eq!(map.stages.iter().map(|stage| stage.phase.as_str()).collect::<Vec<_>>(), ["Earlier", "Earlier", ""]);
    }

    #[test]
    fn words_of_the_program_cannot_be_typed_over() {
        assert_eq!(text_of(&map(), Node::Footer, Part::Label), None);
        assert!(set_text(&map(), Node::Footer, Part::Label, &[], "x").is_empty());
    }
}
