//! What was typed in the entry line, as edits: a card in this stage, in the lane chosen or the one its mark names.

use crate::app::request::Request;
use crate::capture::{self, Goal, Mark};
use crate::edit::{Edit, Merge};
use crate::i18n::Lang;
use crate::model::{Card, Lane, LaneDisplay, LaneId, LaneKind, Map, Spot, StageId};

/// The lanes a card can be typed into, as they stand on the map.
pub fn lanes(map: &Map) -> Vec<LaneId> {
    let open = |lane: &&Lane| lane.kind != LaneKind::Emotion && lane.display == LaneDisplay::Shown;
    map.lanes.iter().filter(open).map(|lane| lane.id).collect()
}

/// The lane cards go to until another one is chosen: touchpoints, else actions, else the first.
pub fn usual_lane(map: &Map) -> Option<LaneId> {
    let lanes = lanes(map);
    let of_kind =
        |kind: LaneKind| lanes.iter().copied().find(|id| map.lanes.get(*id).is_some_and(|it| it.kind == kind));
    of_kind(LaneKind::Touchpoints).or_else(|| of_kind(LaneKind::Actions)).or_else(|| lanes.first().copied())
}

/// The lane `steps` further on, round and round.
pub fn next_lane(map: &Map, lane: Option<LaneId>, back: bool) -> Option<LaneId> {
    let lanes = lanes(map);
    let here = lanes.iter().position(|id| Some(*id) == lane).unwrap_or(0);
    let step = if back { lanes.len().saturating_sub(1) } else { 1 };
    lanes.get((here + step) % lanes.len().max(1)).copied()
}

/// What adding this text to a stage asks for, one step in all; nothing for a text without a word.
pub fn card(map: &Map, lane: LaneId, stage: StageId, text: &str, words: Lang) -> Vec<Request> {
    let edits = edits(map, lane, stage, text, words);
    if edits.is_empty() {
        return Vec::new();
    }
    let mut requests = vec![Request::Begin("edit-add-card")];
    requests.extend(edits.into_iter().map(|edit| Request::Edit(edit, Merge::Never)));
    requests.push(Request::Commit);
    requests
}

/// The edits that add this text to a stage; none for a text without a word.
pub fn edits(map: &Map, lane: LaneId, stage: StageId, text: &str, words: Lang) -> Vec<Edit> {
    let text = text.trim();
    let (text, goal) = match Mark::of(text) {
        Some(mark) => (mark.finished(text, words), capture::goal(map, lane, mark, words)),
        None => (Mark::unescaped(text).to_owned(), Goal::Here),
    };
    if text.trim().is_empty() {
        return Vec::new();
    }
    let (first, lane) = match goal {
        Goal::Here => (None, lane),
        Goal::Lane(lane) => (None, lane),
        Goal::Closed(lane) => {
            let opened = map.lanes.get(lane).map(|row| Lane { display: LaneDisplay::Shown, ..row.clone() });
            (opened.map(Edit::SetLane), lane)
        }
        // Ids are handed out one after the other, so the lane can be named before it exists.
        Goal::New { row, at } => (Some(Edit::AddLane { row: *row, at }), LaneId(map.next_id.max(1))),
    };
    let card = Edit::AddCard { row: Card::new(Spot::cell(lane, stage), text), at: usize::MAX };
    first.into_iter().chain([card]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::Document;
    use crate::model::Stage;

    fn document(kinds: &[LaneKind]) -> Document {
        let mut document = Document::new(Map::default());
        document.edit(Edit::AddStage { row: Stage::named("Buy"), at: 0 }, Merge::Never).unwrap();
        for kind in kinds {
            let row = Lane::new(*kind, format!("{kind:?}"));
            document.edit(Edit::AddLane { row, at: usize::MAX }, Merge::Never).unwrap();
        }
        document
    }

    /// Types a line and gives the lane it came to and the text it has there.
    fn typed(document: &mut Document, line: &str) -> Option<(String, String)> {
        let map = document.map().clone();
        let (lane, stage) = (usual_lane(&map)?, map.stages.at(0)?.id);
        for request in card(&map, lane, stage, line, Lang::En) {
            match request {
                Request::Begin(label) => document.begin(label),
                Request::Edit(edit, merge) => drop(document.edit(edit, merge).unwrap()),
                Request::Commit => drop(document.commit()),
                other => panic!("{other:?}"),
            }
        }
        let map = document.map();
        let card = map.cards.iter().last()?;
        Some((map.lanes.get(card.spot.lane()?)?.name.clone(), card.text.clone()))
    }

    #[test]
    fn a_line_becomes_a_card_of_the_usual_lane_in_one_step() {
        let mut document = document(&[LaneKind::Actions, LaneKind::Touchpoints]);
        let before = document.map().clone();
        assert_eq!(typed(&mut document, "  Kick-off call "), Some(("Touchpoints".into(), "Kick-off call".into())));
        assert_eq!(document.undo(), Some("edit-add-card"));
        assert_eq!(*document.map(), before);
        assert_eq!(typed(&mut document, "   "), None);
    }

    #[test]
    fn a_mark_chooses_the_lane_and_makes_it_where_there_is_none() {
        let mut document = document(&[LaneKind::Touchpoints, LaneKind::Barriers]);
        assert_eq!(typed(&mut document, "!no price"), Some(("Barriers".into(), "no price".into())));
        let before = document.map().clone();
        assert_eq!(typed(&mut document, "*calculator"), Some(("Opportunities".into(), "calculator".into())));
        document.undo();
        assert_eq!(*document.map(), before, "lane and card in one step");
        assert_eq!(typed(&mut document, "!!"), Some(("Touchpoints".into(), "!".into())));
    }

    #[test]
    fn lanes_follow_each_other_round_and_round() {
        let document = document(&[LaneKind::Actions, LaneKind::Emotion, LaneKind::Touchpoints]);
        let map = document.map();
        let all = lanes(map);
        assert_eq!(all.len(), 2, "feelings are no place for cards");
        assert_eq!(next_lane(map, Some(all[1]), false), Some(all[0]));
        assert_eq!(next_lane(map, Some(all[0]), true), Some(all[1]));
        assert_eq!(next_lane(&Map::default(), None, false), None);
    }
}
