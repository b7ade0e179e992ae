//! The part of a map that travels with some of its cards.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Card, CardId, Lane, LaneDisplay, LaneId, LaneKind, Link, LinkId, Map, Spot, Stage, StageId};

/// These cards and the links between them, on a grid of the stages and lanes from the first to the last they are in,
/// numbered from 1. Lanes that take no cards are left out.
pub fn excerpt(map: &Map, ids: &[CardId]) -> Map {
    let wanted: BTreeSet<CardId> = ids.iter().copied().collect();
    let cards: Vec<&Card> = map.cards.iter().filter(|card| wanted.contains(&card.id)).collect();
    let in_cells = || cards.iter().filter(|card| card.spot.stage().is_some());
    let used: BTreeSet<LaneId> = in_cells().filter_map(|card| card.spot.lane()).collect();
    let begun: BTreeSet<StageId> = in_cells().filter_map(|card| card.spot.stage()).collect();

    let takes_cards = |lane: &&Lane| lane.kind != LaneKind::Emotion && lane.display == LaneDisplay::Shown;
    let lanes: Vec<&Lane> = map.lanes.iter().filter(|lane| used.contains(&lane.id) || takes_cards(lane)).collect();
    let lanes = between(&lanes, |lane| used.contains(&lane.id));
    let stages: Vec<&Stage> = map.stages.iter().collect();
    let stages = between(&stages, |stage| begun.contains(&stage.id));
    let lane_numbers: BTreeMap<LaneId, u32> = lanes.iter().map(|lane| lane.id).zip(1..).collect();
    let stage_numbers: BTreeMap<StageId, u32> = stages.iter().map(|stage| stage.id).zip(1..).collect();
    let card_numbers: BTreeMap<CardId, u32> = cards.iter().map(|card| card.id).zip(1..).collect();

    let place = |spot: Spot| match spot {
        Spot::Cell { lane, stage, span } => match (lane_numbers.get(&lane), stage_numbers.get(&stage)) {
            (Some(lane), Some(stage)) => Spot::Cell { lane: LaneId(*lane), stage: StageId(*stage), span },
            _ => Spot::Parked { lane: None },
        },
        Spot::Parked { .. } => Spot::Parked { lane: None },
    };
    let joined = map.links.iter().filter_map(|link| {
        let (from, to) = (card_numbers.get(&link.from)?, card_numbers.get(&link.to)?);
        Some(Link { from: CardId(*from), to: CardId(*to), ..link.clone() })
    });
    let stage = |(stage, id): (&&Stage, u32)| Stage { id: StageId(id), ..Stage::named(&stage.name) };
    let lane = |(lane, id): (&&Lane, u32)| Lane { id: LaneId(id), ..Lane::new(lane.kind, &lane.name) };
    let card = |(card, id): (&&Card, u32)| Card { id: CardId(id), spot: place(card.spot), ..Card::clone(card) };
    Map {
        stages: stages.iter().zip(1..).map(stage).collect(),
        lanes: lanes.iter().zip(1..).map(lane).collect(),
        cards: cards.iter().zip(1..).map(card).collect(),
        links: joined.zip(1..).map(|(link, id)| Link { id: LinkId(id), ..link }).collect(),
        ..Map::default()
    }
}

/// From the first to the last of those that are meant.
fn between<'a, T>(rows: &[&'a T], is_meant: impl Fn(&T) -> bool) -> Vec<&'a T> {
    let first = rows.iter().position(|row| is_meant(row));
    let last = rows.iter().rposition(|row| is_meant(row));
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    rows.get(first..=last).unwrap_or_default().to_vec()
}
