//! Cards of several cells that move together and keep their arrangement.

use std::collections::BTreeMap;

use super::gesture::Ground;
use super::place;
use crate::geom::{Point, Rect};
use crate::model::{CardId, LaneId, Map, Spot, StageId};

/// The cells that cards are in, with those of each in map order.
pub type Block = BTreeMap<(LaneId, StageId), Vec<CardId>>;

/// Where the cards of one cell go.
#[derive(Debug, Clone, PartialEq)]
pub struct Landing {
    pub ids: Vec<CardId>,
    pub lane: LaneId,
    pub stage: StageId,
    pub cell: Rect,
}

impl Landing {
    pub fn spot(&self) -> Spot {
        Spot::cell(self.lane, self.stage)
    }
}

/// The cells of these cards where there are several; `None` for cards of one cell, or where some are parked and so
/// have no place among the others.
pub fn of(map: &Map, ids: &[CardId]) -> Option<Block> {
    if ids.len() < 2 {
        return None;
    }
    let wanted: std::collections::BTreeSet<CardId> = ids.iter().copied().collect();
    let mut block = Block::new();
    for card in map.cards.iter().filter(|card| wanted.contains(&card.id)) {
        let Spot::Cell { lane, stage, .. } = card.spot else { return None };
        block.entry((lane, stage)).or_default().push(card.id);
    }
    (block.len() > 1).then_some(block)
}

/// Where the block goes when the held card is over this point: every cell by as many stages and lanes, drawn back so
/// far that all of it stays on the map. Empty where that is where it is.
pub fn landings(ground: Ground<'_>, block: &Block, held: CardId, at: Point) -> Vec<Landing> {
    by_steps(ground, block, held, at).unwrap_or_default()
}

fn by_steps(ground: Ground<'_>, block: &Block, held: CardId, at: Point) -> Option<Vec<Landing>> {
    let rows = ground.scene.grid.rows.iter().map(|row| row.lane);
    let lanes: Vec<LaneId> = rows.filter(|lane| place::takes_cards(ground.map, *lane)).collect();
    let stages: Vec<StageId> = ground.scene.grid.columns.iter().map(|column| column.stage).collect();
    let place_of = |(lane, stage): (LaneId, StageId)| {
        Some((lanes.iter().position(|other| *other == lane)?, stages.iter().position(|other| *other == stage)?))
    };
    let home = place_of(*block.iter().find(|(_, ids)| ids.contains(&held))?.0)?;
    let target = place_of(place::cell_at(ground.scene, at)?)?;
    // Cards in lanes that are folded away stay where they are.
    let cells: Vec<((usize, usize), &Vec<CardId>)> =
        block.iter().filter_map(|(cell, ids)| Some((place_of(*cell)?, ids))).collect();
    let down = step(home.0, target.0, cells.iter().map(|((lane, _), _)| *lane), lanes.len());
    let on = step(home.1, target.1, cells.iter().map(|((_, stage), _)| *stage), stages.len());
    if (down, on) == (0, 0) {
        return None;
    }
    cells
        .into_iter()
        .map(|((lane, stage), ids)| {
            let lane = *lanes.get(lane.checked_add_signed(down)?)?;
            let stage = *stages.get(stage.checked_add_signed(on)?)?;
            let cell = ground.scene.grid.cell(lane, stage)?;
            Some(Landing { ids: ids.clone(), lane, stage, cell })
        })
        .collect()
}

/// How far to go from `home` to `target`, so that none of `all` leaves a row of this length.
fn step(home: usize, target: usize, all: impl Iterator<Item = usize> + Clone, length: usize) -> isize {
    let wanted = target as isize - home as isize;
    let least = -(all.clone().min().unwrap_or(0) as isize);
    let most = length.saturating_sub(1) as isize - all.max().unwrap_or(0) as isize;
    wanted.max(least).min(most.max(0))
}
