//! How typing ends: what becomes of the text, and of the step it was typed in.

use crate::app::request::Request;
use crate::capture::{self, Goal, Mark};
use crate::diag::Message;
use crate::edit::{Edit, Merge, Selection};
use crate::i18n::Lang;
use crate::model::{Card, CardId, LaneId, Map, Node, PersonaId, Spot, StageId};
use crate::scene::Part;

/// The end of a text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Closing {
    /// Whether the step is kept; a new thing left without a word is taken back.
    pub keeps: bool,
    /// What its mark still makes of a new card.
    pub edits: Vec<Edit>,
    /// The cell where it was typed, once the card has gone to another lane: capture goes on there.
    pub stay: Option<Node>,
    /// What happened beside it.
    pub says: Option<Message>,
}

impl Closing {
    /// A step that is taken back.
    pub fn cancelled() -> Closing {
        Closing::default()
    }

    /// A step that is kept as it is.
    pub fn kept() -> Closing {
        Closing { keeps: true, ..Closing::default() }
    }

    /// The end of a new card of some cell: its mark is taken off and it goes to the lane of its kind.
    pub fn of_new_card(map: &Map, id: CardId, text: &str, mark: Option<Mark>, words: Lang) -> Closing {
        let Some(card) = map.cards.get(id) else { return Closing::kept() };
        let set = |text: String| Edit::SetCard(Card { text, ..card.clone() });
        let Some((mark, (lane, stage))) = mark.zip(cell_of(card)) else {
            let plain = Mark::unescaped(text);
            let edits = if plain == text { Vec::new() } else { vec![set(plain.to_owned())] };
            return Closing { edits, ..Closing::kept() };
        };
        let finished = mark.finished(text, words);
        if finished.is_empty() {
            return Closing::cancelled();
        }
        let goal = capture::goal(map, lane, mark, words);
        let says = match &goal {
            Goal::Here | Goal::Lane(_) => None,
            Goal::Closed(lane) => map.lanes.get(*lane).map(|lane| ("capture-lane-opened", lane.name.clone())),
            Goal::New { row, .. } => Some(("capture-lane-made", row.name.clone())),
        };
        let mut edits = vec![set(finished)];
        let (more, gone_to) = capture::landing(map, id, stage, goal);
        edits.extend(more);
        Closing {
            keeps: true,
            edits,
            stay: gone_to.map(|_| Node::Cell { lane, stage }),
            says: says.map(|(id, lane)| Message::new(id).with("lane", lane)),
        }
    }

    /// The end of a text of a persona that was left empty: a line of a list goes.
    pub fn of_empty_line(map: &Map, id: PersonaId, part: Part) -> Closing {
        let (Part::Line(list, at), Some(persona)) = (part, map.personas.get(id)) else { return Closing::kept() };
        let mut persona = persona.clone();
        let lines = persona.list_mut(list);
        if at < lines.len() {
            lines.remove(at);
        }
        Closing { edits: vec![Edit::SetPersona(persona)], ..Closing::kept() }
    }

    /// Whether the card is no more where it was typed.
    pub fn leaves(&self) -> bool {
        !self.keeps || self.stay.is_some()
    }

    /// What carries it out.
    pub fn requests(self) -> Vec<Request> {
        if !self.keeps {
            return vec![Request::Cancel];
        }
        let edits = self.edits.into_iter().map(|edit| Request::Edit(edit, Merge::Never));
        let stay = self.stay.map(|cell| Request::Select(Selection::one(cell)));
        edits.chain([Request::Commit]).chain(stay).chain(self.says.map(Request::Notice)).collect()
    }
}

/// The cell of a card that is in one.
pub fn cell_of(card: &Card) -> Option<(LaneId, StageId)> {
    match card.spot {
        Spot::Cell { lane, stage, .. } => Some((lane, stage)),
        Spot::Parked { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::canvas::testing::Table;

    /// A new card with this text in touchpoints of B, closed.
    fn close(text: &str, is_declined: bool) -> (Table, CardId, Vec<Request>) {
        let mut table = Table::new();
        table.document.begin("edit-add-card");
        let row = Card::new(Spot::cell(LaneId(5), StageId(2)), text);
        let made = table.document.edit(Edit::AddCard { row, at: 0 }, Merge::Never).unwrap().created;
        let Some(Node::Card(id)) = made else { panic!() };
        let mark = Mark::of(text).filter(|_| !is_declined);
        let closing = Closing::of_new_card(table.map(), id, text, mark, Lang::Pl);
        let others = table.carry_out(closing.requests());
        (table, id, others)
    }

    #[test]
    fn a_marked_card_lands_in_a_new_lane_in_the_same_step() {
        let (mut table, id, others) = close("!Długo czeka", false);
        assert_eq!(others, [Request::Notice(Message::new("capture-lane-made").with("lane", "Bariery"))]);
        assert_eq!(table.map().cards.get(id).unwrap().text, "Długo czeka");
        assert_eq!(table.map().kind_of(id), Some(crate::model::LaneKind::Barriers));
        assert_eq!(table.document.selection().single(), Some(Node::Cell { lane: LaneId(5), stage: StageId(2) }));
        table.document.undo();
        assert_eq!((table.map().cards.len(), table.map().lanes.len()), (4, 3));
        assert_eq!(table.document.undo_label(), Table::new().document.undo_label(), "one step");
    }

    #[test]
    fn a_mark_alone_is_taken_back_and_an_escaped_one_stays() {
        let (table, id, _) = close("?", false);
        assert!(!table.map().cards.contains(id));
        for (text, declined, reads) in [("!!", false, "!"), ("!no mark", true, "!no mark"), ("plain", false, "plain")] {
            let (table, id, others) = close(text, declined);
            let card = table.map().cards.get(id).unwrap();
            assert_eq!((card.text.as_str(), cell_of(card)), (reads, Some((LaneId(5), StageId(2)))));
            assert!(others.is_empty());
        }
    }
}
