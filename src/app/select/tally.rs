//! How many of each kind are selected: "12 cards, 3 stages".

use crate::diag::Message;
use crate::edit::Selection;
use crate::i18n::Lang;
use crate::model::Node;

/// The counts of a selection. Cells are no things: they say where the keyboard is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    pub cards: usize,
    pub stages: usize,
    pub lanes: usize,
    pub points: usize,
    pub curves: usize,
    pub personas: usize,
    pub links: usize,
    pub stakeholders: usize,
    /// The title block, phases, the legend.
    pub texts: usize,
}

impl Tally {
    /// Counts what is selected.
    pub fn of(selection: &Selection) -> Tally {
        let mut tally = Tally::default();
        for node in selection.iter() {
            let count = match node {
                Node::Card(_) => &mut tally.cards,
                Node::Stage(_) => &mut tally.stages,
                Node::Lane(_) => &mut tally.lanes,
                Node::Point { .. } => &mut tally.points,
                Node::Curve(_) => &mut tally.curves,
                Node::Persona(_) => &mut tally.personas,
                Node::Link(_) => &mut tally.links,
                Node::Stakeholder(_) => &mut tally.stakeholders,
                Node::Title | Node::Scenario | Node::Goal | Node::Footer | Node::Phase(_) => &mut tally.texts,
                Node::Cell { .. } => continue,
            };
            *count = count.saturating_add(1);
        }
        tally
    }

    /// The counts that are not nothing, most telling first.
    pub fn messages(&self) -> Vec<Message> {
        let all = [
            ("app-count-cards", self.cards),
            ("app-count-stages", self.stages),
            ("app-count-lanes", self.lanes),
            ("select-count-points", self.points),
            ("select-count-curves", self.curves),
            ("select-count-personas", self.personas),
            ("select-count-links", self.links),
            ("select-count-stakeholders", self.stakeholders),
            ("select-count-texts", self.texts),
        ];
        all.into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| Message::new(id).with("count", count))
            .collect()
    }
}

/// "12 cards, 3 stages"; empty where nothing is selected.
pub fn counts(selection: &Selection, lang: Lang) -> String {
    let counts: Vec<String> = Tally::of(selection).messages().iter().map(|message| lang.message(message)).collect();
    counts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardId, CurveId, LaneId, StageId};

    #[test]
    fn counts_are_said_in_every_language() {
        let cards = (0..12).map(|id| Node::Card(CardId(id)));
        let stages = (0..3).map(|id| Node::Stage(StageId(id)));
        let point = Node::Point { curve: CurveId(1), index: 0 };
        let selection: Selection = cards.chain(stages).chain([point]).collect();
        for (lang, expected) in [
            (Lang::En, "12 cards, 3 stages, 1 point"),
            (Lang::Pl, "12 kart, 3 etapy, 1 punkt"),
            (Lang::Ro, "12 carduri, 3 etape, 1 punct"),
            (Lang::Ru, "12 карточек, 3 этапа, 1 точка"),
        ] {
            assert_eq!(counts(&selection, lang), expected);
        }
    }

    #[test]
    fn a_cell_is_a_place_and_no_thing() {
        let cell = Selection::one(Node::Cell { lane: LaneId(1), stage: StageId(1) });
        assert_eq!(counts(&cell, Lang::En), "");
    }
}
