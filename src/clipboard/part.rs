//! The part of a map that travels with whole stages or lanes.

use std::collections::{BTreeMap, BTreeSet};

use crate::format::{Extent, Part};
use crate::model::{
    Card, CardId, Curve, CurveId, CurvePoint, Lane, LaneId, Link, LinkId, Map, Persona, PersonaId, Spot, Stage, StageId,
};

/// These stages with the cards that start in them, the curve points on them and the links among the cards; every row
/// numbered from 1. The lanes of the map come along by name.
pub fn stages(map: &Map, ids: &[StageId]) -> Part {
    let taken: Vec<&Stage> = map.stages.iter().filter(|stage| ids.contains(&stage.id)).collect();
    let grid = Grid {
        stages: taken.iter().map(|stage| stage.id).zip(1..).collect(),
        lanes: map.lanes.iter().map(|lane| lane.id).zip(1..).collect(),
    };
    let rows = taken.iter().map(|stage| Stage { id: StageId(grid.number(stage.id)), ..Stage::clone(stage) });
    let lanes = map.lanes.iter().zip(1..).map(|(lane, id)| Lane { id: LaneId(id), ..Lane::new(lane.kind, &lane.name) });
    let here = |card: &&Card| card.spot.stage().is_some_and(|stage| grid.stages.contains_key(&stage));
    let (stages, lanes) = (rows.collect(), lanes.collect());
    let cards = map.cards.iter().filter(here).collect();
    let curves = map.curves.iter().filter_map(|curve| {
        let points: Vec<CurvePoint> =
            curve.points.iter().filter(|point| grid.stages.contains_key(&point.stage)).cloned().collect();
        (!points.is_empty()).then(|| Curve { points, ..curve.clone() })
    });
    let curves = curves.collect();
    numbered(Extent::Stages, Map { stages, lanes, ..grid.hung(map, cards, curves) })
}

/// These lanes with their cards, parked ones too, the curves drawn in them and the links among the cards; every row
/// numbered from 1. The stages of the map come along by name.
pub fn lanes(map: &Map, ids: &[LaneId]) -> Part {
    let taken: Vec<&Lane> = map.lanes.iter().filter(|lane| ids.contains(&lane.id)).collect();
    let grid = Grid {
        stages: map.stages.iter().map(|stage| stage.id).zip(1..).collect(),
        lanes: taken.iter().map(|lane| lane.id).zip(1..).collect(),
    };
    // A line belongs between lanes, not to one.
    let rows = taken.iter().zip(1..).map(|(lane, id)| Lane { id: LaneId(id), divider: None, ..Lane::clone(lane) });
    let stages = map.stages.iter().zip(1..).map(|(stage, id)| Stage { id: StageId(id), ..Stage::named(&stage.name) });
    let here = |card: &&Card| card.spot.lane().is_some_and(|lane| grid.lanes.contains_key(&lane));
    let (stages, lanes) = (stages.collect(), rows.collect());
    let cards = map.cards.iter().filter(here).collect();
    let curves = map.curves.iter().filter_map(|curve| {
        let lane = map.lane_of(curve).filter(|lane| grid.lanes.contains_key(lane))?;
        Some(Curve { lane: Some(lane), ..curve.clone() })
    });
    let curves = curves.collect();
    numbered(Extent::Lanes, Map { stages, lanes, ..grid.hung(map, cards, curves) })
}

/// The part, with an id for the row that would come next.
fn numbered(of: Extent, mut map: Map) -> Part {
    let rows =
        [map.personas.len(), map.stages.len(), map.lanes.len(), map.cards.len(), map.curves.len(), map.links.len()];
    let most = rows.into_iter().max().unwrap_or_default();
    map.next_id = u32::try_from(most + 1).unwrap_or(u32::MAX);
    Part { of, map }
}

/// The rows that are taken, each with its number.
struct Grid {
    stages: BTreeMap<StageId, u32>,
    lanes: BTreeMap<LaneId, u32>,
}

impl Grid {
    fn number(&self, stage: StageId) -> u32 {
        self.stages.get(&stage).copied().unwrap_or_default()
    }

    /// What hangs on the rows, renumbered.
    fn hung(&self, map: &Map, cards: Vec<&Card>, curves: Vec<Curve>) -> Map {
        let numbers: BTreeMap<CardId, u32> = cards.iter().map(|card| card.id).zip(1..).collect();
        let met: BTreeSet<PersonaId> = curves.iter().map(|curve| curve.persona).collect();
        let personas: Vec<&Persona> = map.personas.iter().filter(|persona| met.contains(&persona.id)).collect();
        let persona_numbers: BTreeMap<PersonaId, u32> = personas.iter().map(|persona| persona.id).zip(1..).collect();
        let order: Vec<StageId> = map.stages.iter().map(|stage| stage.id).collect();
        let card = |(card, id): (&&Card, u32)| Card {
            id: CardId(id),
            spot: self.spot(card.spot, &order),
            ..Card::clone(card)
        };
        let point = |point: &CurvePoint| CurvePoint {
            stage: StageId(self.number(point.stage)),
            card: point.card.and_then(|card| numbers.get(&card)).map(|id| CardId(*id)),
            ..point.clone()
        };
        let curve = |(curve, id): (&Curve, u32)| {
            let persona = PersonaId(*persona_numbers.get(&curve.persona)?);
            let lane = curve.lane.and_then(|lane| self.lanes.get(&lane)).map(|id| LaneId(*id));
            let points = curve.points.iter().map(point).collect();
            Some(Curve { id: CurveId(id), persona, lane, points, ..curve.clone() })
        };
        let link = |link: &Link| {
            let (from, to) = (numbers.get(&link.from)?, numbers.get(&link.to)?);
            Some(Link { from: CardId(*from), to: CardId(*to), ..link.clone() })
        };
        let persona = |(persona, id): (&&Persona, u32)| Persona { id: PersonaId(id), ..Persona::clone(persona) };
        let links = map.links.iter().filter_map(link).zip(1..).map(|(link, id)| Link { id: LinkId(id), ..link });
        Map {
            personas: personas.iter().zip(1..).map(persona).collect(),
            cards: cards.iter().zip(1..).map(card).collect(),
            curves: curves.iter().zip(1..).filter_map(curve).collect(),
            links: links.collect(),
            ..Map::default()
        }
    }

    /// The spot in the part: over as many stages as are taken of those it covers.
    fn spot(&self, spot: Spot, order: &[StageId]) -> Spot {
        match spot {
            Spot::Cell { lane, stage, span } => {
                let covered = order.iter().skip_while(|id| **id != stage).take(usize::from(span));
                let span = covered.filter(|id| self.stages.contains_key(id)).count();
                match self.lanes.get(&lane) {
                    Some(lane) => Spot::Cell {
                        lane: LaneId(*lane),
                        stage: StageId(self.number(stage)),
                        span: u16::try_from(span).unwrap_or(u16::MAX),
                    },
                    None => Spot::Parked { lane: None },
                }
            }
            Spot::Parked { lane } => {
                Spot::Parked { lane: lane.and_then(|lane| self.lanes.get(&lane)).map(|id| LaneId(*id)) }
            }
        }
    }
}
