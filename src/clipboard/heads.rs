//! The first row of a range as the names of stages.

use crate::model::{Map, Stage, StageId};

/// What happens to the stages before cards are put into them. Carried out in order.
#[derive(Debug, Clone, PartialEq)]
pub enum StageChange {
    /// A stage nobody has used yet takes this name.
    Rename(StageId, String),
    /// A new stage, at this place of the table; its id is the next free one.
    Add(Box<Stage>, usize),
}

/// Whether a row names stages of the map: at least two of its names are known, or its only one.
pub fn are_stages(map: &Map, row: &[String]) -> bool {
    let known = row.iter().filter(|name| named(map, name).is_some()).count();
    known >= 2 || (known == 1 && row.len() == 1)
}

/// Puts a stage to each column: the one with that name, else the one that would come next where it is still unused,
/// else a new one behind the stage of the column before. A column without a name keeps the stage it would have.
pub fn take(map: &Map, names: &[String], columns: &mut Vec<StageId>) -> Vec<StageChange> {
    let mut order: Vec<StageId> = map.stages.iter().map(|stage| stage.id).collect();
    let known: Vec<Option<StageId>> = names.iter().map(|name| named(map, name)).collect();
    let is_free = |id: &StageId| is_unused(map, *id) && !known.contains(&Some(*id));
    let mut free = columns.iter().copied().filter(is_free).collect::<Vec<_>>().into_iter();
    let mut next_id = map.next_id.max(1);
    let mut changes = Vec::new();
    let mut heads: Vec<StageId> = Vec::new();
    for (place, (name, known)) in names.iter().zip(&known).enumerate() {
        let stage = match (known, columns.get(place)) {
            (Some(stage), _) => *stage,
            (None, Some(stage)) if name.is_empty() => *stage,
            (None, _) => match free.next() {
                Some(stage) => {
                    changes.push(StageChange::Rename(stage, name.clone()));
                    stage
                }
                None => {
                    let before = heads.last().and_then(|id| order.iter().position(|other| other == id));
                    let at = before.map_or(order.len(), |index| index.saturating_add(1));
                    let stage = StageId(next_id);
                    next_id = next_id.saturating_add(1);
                    order.insert(at, stage);
                    changes.push(StageChange::Add(Box::new(Stage::named(name)), at));
                    stage
                }
            },
        };
        heads.push(stage);
    }
    *columns = heads;
    changes
}

fn named(map: &Map, name: &str) -> Option<StageId> {
    let plain = |text: &str| text.trim().to_lowercase();
    let name = plain(name);
    map.stages.iter().find(|stage| !name.is_empty() && plain(&stage.name) == name).map(|stage| stage.id)
}

/// No card stands in it and nothing is said about it but a name.
fn is_unused(map: &Map, id: StageId) -> bool {
    let is_bare = |stage: &Stage| stage.caption.is_empty() && stage.phase.is_empty() && stage.duration.is_empty();
    map.stages.get(id).is_some_and(is_bare) && !map.cards.iter().any(|card| card.spot.stage() == Some(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Card, CardId, Lane, LaneId, LaneKind, Spot};

    /// Stages Need, Buy, Use; a card in Use.
    fn map() -> Map {
        let mut map = Map::default();
        for (name, id) in ["Need", "Buy", "Use"].into_iter().zip(1..) {
            map.stages.push(Stage { id: StageId(id), ..Stage::named(name) });
        }
        map.lanes.push(Lane { id: LaneId(4), ..Lane::new(LaneKind::Actions, "Actions") });
        map.cards.push(Card { id: CardId(5), ..Card::new(Spot::cell(LaneId(4), StageId(3)), "calls") });
        map.next_id = 6;
        map
    }

    fn names(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn known_names_find_their_stage_and_new_ones_take_what_is_unused() {
        let map = map();
        let mut columns = vec![StageId(1), StageId(2), StageId(3)];
        let changes = take(&map, &names(&["use", "Research", "BUY", "Renew"]), &mut columns);
        assert_eq!(changes[0], StageChange::Rename(StageId(1), "Research".to_owned()));
        // Behind Buy, the column before.
        assert_eq!(changes[1], StageChange::Add(Box::new(Stage::named("Renew")), 2));
        assert_eq!(columns, [StageId(3), StageId(1), StageId(2), StageId(map.next_id)]);
        assert_eq!(changes.len(), 2);
    }

    #[test]
    fn a_row_of_stages_is_known_by_two_names() {
        let map = map();
        assert!(are_stages(&map, &names(&["Need", "buy", "Else"])));
        assert!(!are_stages(&map, &names(&["Need", "Else", "Other"])));
        assert!(!are_stages(&map, &names(&["", ""])));
    }
}
