//! What must hold between the rows of a map, checked in one place.
//!
//! 1. **Ids.** Within its table no two rows have the same id; every id is at least 1, at most
//!    [`limits::LAST_ID`], and below the map's `next_id`.
//! 2. **References.** Every lane, stage, card and persona that a row names is on the map. A curve's own lane is an
//!    emotion lane.
//! 3. **Spans.** A card covers at least one stage and ends with the last stage or before it.
//! 4. **Journey order.** The points of a curve are sorted by the place of their stage, then by place within it.
//! 5. **Links** join two different cards.
//! 6. **Bounds.** Tables, texts, lists, pictures, widths and heights are within [`limits`], points and entries also in
//!    all; figures are finite.
//!
//! `edit::apply` keeps all of this; `format` sees to 6 while it reads; [`mend`] brings about 1 to 5 in a map that
//! comes from outside.

mod mend;
mod report;

pub use mend::mend;

use std::collections::{BTreeMap, BTreeSet};

use super::limits::{self, Bounded, Excess};
use super::{
    CardId, Curve, CurveId, CurvePoint, Fraction, LaneId, LaneKind, LinkId, Map, Node, PersonaId, Row, Rows, Spot,
    StageId, StakeholderId,
};

/// A broken invariant, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Violation {
    #[error("{0:?}: the id is 0, too high, or not below the next id")]
    Id(Node),
    #[error("{0:?}: another row has the same id")]
    Twice(Node),
    #[error("{of:?} names {missing:?}, which is not on the map")]
    Dangling { of: Node, missing: Node },
    #[error("{curve:?} is drawn in {lane:?}, which holds no emotions")]
    NoEmotionLane { curve: CurveId, lane: LaneId },
    #[error("{0:?} covers no stage, or goes on past the last one")]
    Span(CardId),
    #[error("the points of {0:?} are not in journey order")]
    Unsorted(CurveId),
    #[error("{0:?} joins a card to itself")]
    LinkToItself(LinkId),
    #[error("{of:?}: {excess}")]
    Excess { of: Node, excess: Excess },
    #[error("{0:?} is wider or higher, narrower or lower than a stage or lane may be")]
    Size(Node),
    #[error("a table holds more than {0} rows")]
    Full(usize),
    #[error("{0}")]
    InAll(Excess),
}

/// Every broken invariant, in table order; empty for a sound map.
pub fn violations(map: &Map) -> Vec<Violation> {
    let mut found = Found { next_id: map.next_id, list: Vec::new() };
    if let Err(excess) = map.about.within_limits() {
        found.list.push(Violation::Excess { of: Node::Title, excess });
    }
    found.table(&map.personas, limits::PERSONAS, Node::Persona, |id: PersonaId| id.0);
    found.table(&map.stages, limits::STAGES, Node::Stage, |id: StageId| id.0);
    found.table(&map.lanes, limits::LANES, Node::Lane, |id: LaneId| id.0);
    found.table(&map.cards, limits::CARDS, Node::Card, |id: CardId| id.0);
    found.table(&map.curves, limits::CURVES, Node::Curve, |id: CurveId| id.0);
    found.table(&map.links, limits::LINKS, Node::Link, |id: LinkId| id.0);
    found.table(&map.stakeholders, limits::STAKEHOLDERS, Node::Stakeholder, |id: StakeholderId| id.0);
    let in_all = [limits::points_in_all(&map.curves), limits::entries_in_all(&map.personas, &map.cards)];
    found.list.extend(in_all.into_iter().filter_map(Result::err).map(Violation::InAll));
    sizes(map, &mut found.list);
    references(map, &Known::of(map), &mut found.list);
    found.list
}

struct Found {
    next_id: u32,
    list: Vec<Violation>,
}

impl Found {
    fn table<T>(&mut self, rows: &Rows<T>, limit: usize, node: fn(T::Id) -> Node, number: fn(T::Id) -> u32)
    where
        T: Row + Bounded,
    {
        if rows.len() > limit {
            self.list.push(Violation::Full(limit));
        }
        let mut seen = BTreeSet::new();
        for row in rows.iter() {
            let (of, id) = (node(row.id()), number(row.id()));
            if !(1..=limits::LAST_ID).contains(&id) || id >= self.next_id {
                self.list.push(Violation::Id(of));
            }
            if !seen.insert(id) {
                self.list.push(Violation::Twice(of));
            }
            if let Err(excess) = row.within_limits() {
                self.list.push(Violation::Excess { of, excess });
            }
        }
    }
}

fn sizes(map: &Map, list: &mut Vec<Violation>) {
    let stages = map.stages.iter().filter(|stage| stage.width.is_some_and(|w| !limits::STAGE_WIDTH.contains(&w)));
    list.extend(stages.map(|stage| Violation::Size(Node::Stage(stage.id))));
    let lanes = map.lanes.iter().filter(|lane| lane.height.is_some_and(|h| !limits::LANE_HEIGHT.contains(&h)));
    list.extend(lanes.map(|lane| Violation::Size(Node::Lane(lane.id))));
}

fn references(map: &Map, known: &Known, list: &mut Vec<Violation>) {
    for card in map.cards.iter() {
        let of = Node::Card(card.id);
        if let Some(lane) = card.spot.lane().filter(|lane| !known.lanes.contains_key(lane)) {
            list.push(Violation::Dangling { of, missing: Node::Lane(lane) });
        }
        if let Spot::Cell { stage, span, .. } = card.spot {
            match known.room(stage) {
                None => list.push(Violation::Dangling { of, missing: Node::Stage(stage) }),
                Some(room) if span < 1 || usize::from(span) > room => list.push(Violation::Span(card.id)),
                Some(_) => {}
            }
        }
    }
    for curve in map.curves.iter() {
        let of = Node::Curve(curve.id);
        if !map.personas.contains(curve.persona) {
            list.push(Violation::Dangling { of, missing: Node::Persona(curve.persona) });
        }
        match curve.lane.map(|lane| (lane, known.lanes.get(&lane))) {
            None | Some((_, Some(LaneKind::Emotion))) => {}
            Some((lane, None)) => list.push(Violation::Dangling { of, missing: Node::Lane(lane) }),
            Some((lane, Some(_))) => list.push(Violation::NoEmotionLane { curve: curve.id, lane }),
        }
        for (index, point) in curve.points.iter().enumerate() {
            let of = Node::Point { curve: curve.id, index };
            if !known.stages.contains_key(&point.stage) {
                list.push(Violation::Dangling { of, missing: Node::Stage(point.stage) });
            }
            if let Some(card) = point.card.filter(|card| !known.cards.contains(card)) {
                list.push(Violation::Dangling { of, missing: Node::Card(card) });
            }
        }
        if !known.is_sorted(curve) {
            list.push(Violation::Unsorted(curve.id));
        }
    }
    for link in map.links.iter() {
        for end in [link.from, link.to].into_iter().filter(|end| !known.cards.contains(end)) {
            list.push(Violation::Dangling { of: Node::Link(link.id), missing: Node::Card(end) });
        }
        if link.from == link.to {
            list.push(Violation::LinkToItself(link.id));
        }
    }
}

/// The ids on a map, for quick look-up.
struct Known {
    /// With the place of each stage in the journey.
    stages: BTreeMap<StageId, usize>,
    lanes: BTreeMap<LaneId, LaneKind>,
    cards: BTreeSet<CardId>,
}

impl Known {
    fn of(map: &Map) -> Known {
        Known {
            stages: map.stages.iter().enumerate().map(|(place, stage)| (stage.id, place)).collect(),
            lanes: map.lanes.iter().map(|lane| (lane.id, lane.kind)).collect(),
            cards: map.cards.iter().map(|card| card.id).collect(),
        }
    }

    /// How many stages there are from this one to the last.
    fn room(&self, stage: StageId) -> Option<usize> {
        self.stages.get(&stage).map(|place| self.stages.len().saturating_sub(*place))
    }

    /// Where a point stands in the journey.
    fn moment(&self, point: &CurvePoint) -> (Option<usize>, Fraction) {
        (self.stages.get(&point.stage).copied(), point.at)
    }

    fn is_sorted(&self, curve: &Curve) -> bool {
        curve.points.is_sorted_by_key(|point| self.moment(point))
    }
}
