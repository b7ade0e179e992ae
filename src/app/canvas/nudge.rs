//! Alt+Shift+arrows: moves the selected cards, stages or lanes one place; arrows alone move a score, with Ctrl a point along its stage.

use super::gesture::Ground;
use super::walk::Toward;
use super::{moment, place};
use crate::app::request::{Request, in_one_step};
use crate::edit::{self, Edit, Merge, StepTo};
use crate::model::{CardId, CurveId, CurvePoint, Fraction, LaneId, Map, Node, Score, Spot, StageId};

/// Moves what is selected one place that way, as one step; nothing where there is no place.
pub fn shift(ground: Ground<'_>, toward: Toward) -> Vec<Request> {
    let cards = ground.selection.cards(ground.map);
    if cards.is_empty() {
        return shift_rows(ground, toward);
    }
    let edits = shift_cards(ground, &cards, toward);
    match edits.len() {
        1 => edits.into_iter().map(|edit| Request::Edit(edit, Merge::Never)).collect(),
        _ => in_one_step("edit-move-cards", edits),
    }
}

/// Raises or lowers a point by so much on the −2…+2 scale.
pub fn score(map: &Map, curve: CurveId, index: usize, by: f64) -> Vec<Request> {
    let Some(point) = map.curves.get(curve).and_then(|curve| curve.points.get(index)) else { return Vec::new() };
    let point = CurvePoint { score: Score::clamped(point.score.value() + by), ..point.clone() };
    let merge = Merge::Field(Node::Point { curve, index }, "app-field-score");
    vec![Request::Edit(Edit::SetPoint { curve, index, point }, merge)]
}

/// Moves a point along its stage by so much of its width, as far as there is room.
pub fn along(map: &Map, curve: CurveId, index: usize, by: f64) -> Vec<Request> {
    let Some(point) = map.curves.get(curve).and_then(|curve| curve.points.get(index)) else { return Vec::new() };
    let (least, most) = moment::room(map, curve, index);
    let at = Fraction::new((point.at.value() + by).clamp(least, most)).unwrap_or(point.at);
    let merge = Merge::Field(Node::Point { curve, index }, "at");
    vec![Request::Edit(Edit::SetPoint { curve, index, point: CurvePoint { at, ..point.clone() } }, merge)]
}

/// The selected stages one place to the side, or the selected lanes up or down.
fn shift_rows(ground: Ground<'_>, toward: Toward) -> Vec<Request> {
    let map = ground.map;
    let is_selected = |stage: &StageId| ground.selection.contains(Node::Stage(*stage));
    let all: Vec<StageId> = map.stages.iter().map(|stage| stage.id).collect();
    let stages: Vec<StageId> = all.iter().copied().filter(is_selected).collect();
    let lanes: Vec<LaneId> = map.lanes.iter().map(|lane| lane.id).collect();
    let lanes: Vec<LaneId> = lanes.into_iter().filter(|lane| ground.selection.contains(Node::Lane(*lane))).collect();
    match toward {
        Toward::Left | Toward::Right => shift_stages(&all, &stages, toward),
        Toward::Up | Toward::Down => {
            let to = if toward == Toward::Up { StepTo::Back } else { StepTo::On };
            let label = if lanes.len() == 1 { "edit-move-lane" } else { "edit-move-lanes" };
            in_one_step(label, edit::lane_step(map, &lanes, to))
        }
    }
}

fn shift_stages(all: &[StageId], moving: &[StageId], toward: Toward) -> Vec<Request> {
    let staying_before =
        |stage: &StageId| all.iter().take_while(|id| *id != stage).filter(|id| !moving.contains(id)).count();
    let (Some(first), Some(last)) = (moving.first(), moving.last()) else { return Vec::new() };
    let to = if toward == Toward::Left {
        staying_before(first).checked_sub(1)
    } else {
        Some(staying_before(last) + 1).filter(|to| *to <= all.len().saturating_sub(moving.len()))
    };
    let edit = to.map(|to| match *moving {
        [id] => Edit::MoveStage { id, to },
        _ => Edit::MoveStages { ids: moving.to_vec(), to },
    });
    edit.map(|edit| Request::Edit(edit, Merge::Never)).into_iter().collect()
}

/// One move per cell the cards come from, so that neighbours stay neighbours.
fn shift_cards(ground: Ground<'_>, cards: &[CardId], toward: Toward) -> Vec<Edit> {
    let mut groups: Vec<(Spot, Vec<CardId>)> = Vec::new();
    for id in cards {
        let Some(card) = ground.map.cards.get(*id) else { continue };
        match groups.iter_mut().find(|(spot, _)| (spot.lane(), spot.stage()) == (card.spot.lane(), card.spot.stage())) {
            Some((_, ids)) => ids.push(*id),
            None => groups.push((card.spot, vec![*id])),
        }
    }
    groups.into_iter().filter_map(|(spot, ids)| shift_group(ground, spot, ids, toward)).collect()
}

fn shift_group(ground: Ground<'_>, spot: Spot, ids: Vec<CardId>, toward: Toward) -> Option<Edit> {
    let (map, lane, stage) = (ground.map, spot.lane()?, spot.stage()?);
    let here: Vec<CardId> = map.cards_in(lane, stage).map(|card| card.id).collect();
    let first = here.iter().position(|id| ids.contains(id))?;
    let last = here.iter().rposition(|id| ids.contains(id))?;
    let column = map.stages.index_of(stage)?;
    match toward {
        Toward::Left | Toward::Right => {
            let to = if toward == Toward::Left { column.checked_sub(1)? } else { column + 1 };
            let stage = map.stages.at(to)?.id;
            Some(Edit::MoveCards { ids, spot: Spot::cell(lane, stage), at: first })
        }
        Toward::Up if first > 0 => Some(Edit::MoveCards { ids, spot: Spot::cell(lane, stage), at: first - 1 }),
        Toward::Down if last + 1 < here.len() => {
            // Counted without those that move: past the card that now follows the last of them.
            let before = here.iter().take(last + 1).filter(|id| !ids.contains(id)).count();
            Some(Edit::MoveCards { ids, spot: Spot::cell(lane, stage), at: before + 1 })
        }
        Toward::Up => {
            let lane = next_lane(ground, lane, toward)?;
            let at = map.cards_in(lane, stage).count();
            Some(Edit::MoveCards { ids, spot: Spot::cell(lane, stage), at })
        }
        Toward::Down => {
            let lane = next_lane(ground, lane, toward)?;
            Some(Edit::MoveCards { ids, spot: Spot::cell(lane, stage), at: 0 })
        }
    }
}

/// The nearest lane that way that takes cards.
fn next_lane(ground: Ground<'_>, from: LaneId, toward: Toward) -> Option<LaneId> {
    let rows = &ground.scene.grid.rows;
    let here = rows.iter().position(|row| row.lane == from)?;
    let takes = |lane: &LaneId| place::takes_cards(ground.map, *lane);
    let lanes = rows.iter().map(|row| row.lane);
    match toward {
        Toward::Up => lanes.take(here).rfind(takes),
        Toward::Down => lanes.skip(here + 1).find(takes),
        Toward::Left | Toward::Right => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::canvas::testing::Table;

    fn shifted(selected: &[&str], toward: Toward) -> Table {
        let mut table = Table::new();
        table.document.select(selected.iter().map(|text| table.card(text)).collect());
        let requests = shift(table.ground(), toward);
        assert!(table.carry_out(requests).is_empty());
        table
    }

    #[test]
    fn cards_step_through_their_cell_and_on_into_the_next_lane() {
        assert_eq!(shifted(&["a1"], Toward::Down).cell(0, 0), ["a2", "a1"]);
        assert_eq!(shifted(&["a2"], Toward::Up).cell(0, 0), ["a2", "a1"]);
        assert_eq!(shifted(&["a2"], Toward::Down).cell(1, 0), ["a2", "t1"]);
        assert_eq!(shifted(&["t1"], Toward::Up).cell(0, 0), ["a1", "a2", "t1"]);
        assert_eq!(shifted(&["t1"], Toward::Down).cell(1, 0), ["t1"], "feelings take no cards");
        assert_eq!(shifted(&["a1"], Toward::Left).cell(0, 0), ["a1", "a2"]);
        assert_eq!(shifted(&["a1"], Toward::Right).cell(0, 1), ["a1"]);
    }

    #[test]
    fn several_cards_move_together_in_one_step() {
        let mut table = shifted(&["a1", "a2", "t2"], Toward::Right);
        assert_eq!((table.cell(0, 1), table.cell(1, 2)), (vec!["a1", "a2"], vec!["t2"]));
        table.document.undo();
        assert_eq!(table.cell(0, 0), ["a1", "a2"]);
        assert_eq!(table.document.undo_label(), Some("edit-add-curve"));
    }

    #[test]
    fn scores_stop_at_the_ends_of_the_scale() {
        let mut table = Table::new();
        for _ in 0..30 {
            let requests = score(table.map(), table.curve(), 0, 0.1);
            table.carry_out(requests);
        }
        assert_eq!(table.score(0), 2.0);
        table.document.undo();
        assert_eq!(table.score(0), 0.0, "one slide is one step");
    }
}
