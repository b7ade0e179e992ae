//! What pasting whole stages or lanes does to a map: the edits, tried out on a copy of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::{self, Edit, EditError, Side};
use crate::format::{Extent, Part};
use crate::model::{
    Card, CardId, Curve, CurvePoint, Lane, LaneId, LaneKind, Link, Map, Node, Persona, PersonaId, Spot, Stage, StageId,
};

/// Where the new rows come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Before the stage that now stands here, from 0.
    pub stage: usize,
    /// Before the lane that now stands here, from 0; above the line there.
    pub lane: usize,
}

/// The edits that paste a part, and what there is to tell about them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Graft {
    pub edits: Vec<Edit>,
    /// The new stages or lanes.
    pub made: Vec<Node>,
    pub cards: usize,
    /// How many of the cards found no lane or stage of theirs and are parked.
    pub parked: usize,
    /// How many curve points found no stage or no emotion lane and are left out.
    pub left_out: usize,
    /// Names of personas the map did not have.
    pub personas: Vec<String>,
}

impl Graft {
    /// Stages meet lanes of their own kind, by name where names agree; lanes meet stages by name, else by place.
    /// Personas are met by name, or added.
    pub fn of(part: &Part, map: &Map, place: Place) -> Result<Graft, EditError> {
        let mut draft = Draft { map: map.clone(), graft: Graft::default() };
        match part.of {
            Extent::Stages => draft.stages(&part.map, place.stage)?,
            Extent::Lanes => draft.lanes(&part.map, place.lane)?,
        }
        Ok(draft.graft)
    }
}

/// The map as it will be, and how it came to be so.
struct Draft {
    map: Map,
    graft: Graft,
}

/// What rows of a part have become.
#[derive(Default)]
struct Met {
    stages: BTreeMap<StageId, StageId>,
    lanes: BTreeMap<LaneId, LaneId>,
    cards: BTreeMap<CardId, CardId>,
}

impl Draft {
    fn run(&mut self, edit: Edit) -> Result<Option<Node>, EditError> {
        let created = edit::apply(&mut self.map, edit.clone())?.created;
        self.graft.edits.push(edit);
        Ok(created)
    }

    fn stages(&mut self, part: &Map, at: usize) -> Result<(), EditError> {
        let mut met = Met { lanes: lanes_met(part, &self.map), ..Met::default() };
        for (index, stage) in part.stages.iter().enumerate() {
            if let Some(Node::Stage(id)) =
                self.run(Edit::AddStage { row: stage.clone(), at: at.saturating_add(index) })?
            {
                met.stages.insert(stage.id, id);
                self.graft.made.push(Node::Stage(id));
            }
        }
        self.cards(part, &mut met)?;
        let has_feelings = self.map.emotion_lane().is_some();
        for curve in part.curves.iter() {
            if has_feelings {
                self.points(part, curve, &met)?;
            } else {
                self.graft.left_out += curve.points.len();
            }
        }
        Ok(())
    }

    fn lanes(&mut self, part: &Map, at: usize) -> Result<(), EditError> {
        let mut met = Met { stages: stages_met(part, &self.map), ..Met::default() };
        for (index, lane) in part.lanes.iter().enumerate() {
            let at = at.saturating_add(index);
            if let Some(Node::Lane(id)) = self.run(Edit::AddLane { row: lane.clone(), at })? {
                let to = self.map.lanes.index_of(id).unwrap_or(at);
                self.run(Edit::MoveLane { id, to, side: Side::Above })?;
                met.lanes.insert(lane.id, id);
                self.graft.made.push(Node::Lane(id));
            }
        }
        self.cards(part, &mut met)?;
        for curve in part.curves.iter() {
            let lane = curve.lane.and_then(|lane| met.lanes.get(&lane)).copied();
            let persona = self.persona(part, curve.persona)?;
            let points = self.met_points(&curve.points, &met);
            self.run(Edit::AddCurve(Curve { persona, lane, points, ..curve.clone() }))?;
        }
        Ok(())
    }

    /// Adds the cards and the links among them.
    fn cards(&mut self, part: &Map, met: &mut Met) -> Result<(), EditError> {
        let spot = |spot: Spot, met: &Met| match spot {
            Spot::Cell { lane, stage, span } => match (met.lanes.get(&lane), met.stages.get(&stage)) {
                (Some(lane), Some(stage)) => Spot::Cell { lane: *lane, stage: *stage, span },
                (lane, _) => Spot::Parked { lane: lane.copied() },
            },
            Spot::Parked { lane } => Spot::Parked { lane: lane.and_then(|lane| met.lanes.get(&lane)).copied() },
        };
        let rows: Vec<Card> =
            part.cards.iter().map(|card| Card { spot: spot(card.spot, met), ..card.clone() }).collect();
        let is_lost = |(old, new): &(&Card, &Card)| old.spot.stage().is_some() && new.spot.stage().is_none();
        self.graft.parked += part.cards.iter().zip(&rows).filter(is_lost).count();
        self.graft.cards += rows.len();
        if let Some(Node::Card(CardId(first))) = self.run(Edit::AddCards { rows, at: usize::MAX })? {
            met.cards = part.cards.iter().map(|card| card.id).zip((first..).map(CardId)).collect();
        }
        for link in part.links.iter() {
            if let (Some(from), Some(to)) = (met.cards.get(&link.from), met.cards.get(&link.to)) {
                self.run(Edit::AddLink(Link { from: *from, to: *to, ..link.clone() }))?;
            }
        }
        Ok(())
    }

    /// Puts points on the curve of the same persona and view, or on a new one.
    fn points(&mut self, part: &Map, curve: &Curve, met: &Met) -> Result<(), EditError> {
        let persona = self.persona(part, curve.persona)?;
        let points = self.met_points(&curve.points, met);
        // A curve may be drawn in an emotion lane of its own; where there is none like it, in the first.
        let emotion = |id: LaneId| self.map.lanes.get(id).is_some_and(|lane| lane.kind == LaneKind::Emotion);
        let lane = curve.lane.and_then(|lane| met.lanes.get(&lane)).copied().filter(|lane| emotion(*lane));
        let lane = lane.filter(|lane| self.map.emotion_lane().is_some_and(|first| first.id != *lane));
        let same = |other: &&Curve| other.persona == persona && other.view == curve.view;
        let there: Vec<&Curve> = self.map.curves.iter().filter(same).collect();
        let there = there.iter().find(|other| other.lane == lane).or(there.first()).map(|other| Curve::clone(other));
        match there {
            Some(there) => {
                let points = there.points.iter().cloned().chain(points).collect();
                self.run(Edit::SetCurve(Curve { points, ..there }))?;
            }
            None => {
                self.run(Edit::AddCurve(Curve { persona, lane, points, ..curve.clone() }))?;
            }
        }
        Ok(())
    }

    fn met_points(&mut self, points: &[CurvePoint], met: &Met) -> Vec<CurvePoint> {
        let meet = |point: &CurvePoint| {
            let stage = *met.stages.get(&point.stage)?;
            let card = point.card.and_then(|card| met.cards.get(&card)).copied();
            Some(CurvePoint { stage, card, ..point.clone() })
        };
        let kept: Vec<CurvePoint> = points.iter().filter_map(meet).collect();
        self.graft.left_out += points.len() - kept.len();
        kept
    }

    /// The persona of this name, added where there is none.
    fn persona(&mut self, part: &Map, id: PersonaId) -> Result<PersonaId, EditError> {
        let Some(persona) = part.personas.get(id) else { return Err(EditError::Unknown(Node::Persona(id))) };
        let same = |other: &&Persona| plain(&other.name) == plain(&persona.name);
        if let Some(there) = self.map.personas.iter().find(same) {
            return Ok(there.id);
        }
        match self.run(Edit::AddPersona { row: persona.clone(), at: usize::MAX })? {
            Some(Node::Persona(id)) => {
                self.graft.personas.push(persona.name.clone());
                Ok(id)
            }
            _ => Err(EditError::Unknown(Node::Persona(id))),
        }
    }
}

/// A name as it is compared.
fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}

/// The lane of the map for each lane of a part: of the same kind and name, else the next free one of the kind.
fn lanes_met(part: &Map, map: &Map) -> BTreeMap<LaneId, LaneId> {
    let mut met = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for by_name in [true, false] {
        for lane in part.lanes.iter() {
            let fits = |other: &&Lane| {
                other.kind == lane.kind
                    && !taken.contains(&other.id)
                    && (!by_name || plain(&other.name) == plain(&lane.name))
            };
            if met.contains_key(&lane.id) {
                continue;
            }
            if let Some(other) = map.lanes.iter().find(fits) {
                taken.insert(other.id);
                met.insert(lane.id, other.id);
            }
        }
    }
    met
}

/// The stage of the map for each stage of a part: of the same name, else the one in the same place.
fn stages_met(part: &Map, map: &Map) -> BTreeMap<StageId, StageId> {
    let mut met = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for stage in part.stages.iter() {
        let fits = |other: &&Stage| plain(&other.name) == plain(&stage.name) && !taken.contains(&other.id);
        if let Some(other) = map.stages.iter().find(fits) {
            taken.insert(other.id);
            met.insert(stage.id, other.id);
        }
    }
    for (place, stage) in part.stages.iter().enumerate() {
        if let Some(other) =
            map.stages.at(place).filter(|other| !taken.contains(&other.id) && !met.contains_key(&stage.id))
        {
            taken.insert(other.id);
            met.insert(stage.id, other.id);
        }
    }
    met
}
