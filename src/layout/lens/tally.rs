//! How many cards give which answer to a lens: on the whole map and in each stage.

use std::collections::BTreeSet;

use super::Lens;
use crate::diag::Message;
use crate::i18n::Lang;
use crate::insight::{self, EvidenceShare};
use crate::model::{CardId, Evidence, Gap, Map};

/// Numbers of cards by their answer. Under gaps: matched, missing, wasted, not answered; under evidence: observed, assumed,
/// proposed, and those among the observed that have no source.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::layout) struct Tally {
    pub lens: Lens,
    pub whole: [usize; 4],
    /// One per stage. A card over several stages counts in all of them, and once in the whole.
    pub stages: Vec<[usize; 4]>,
}

impl Tally {
    pub fn of(map: &Map, lens: Lens) -> Tally {
        match lens {
            Lens::None => Tally::default(),
            Lens::Gaps => Tally::of_gaps(map),
            Lens::Evidence => Tally::of_evidence(map),
        }
    }

    fn of_gaps(map: &Map) -> Tally {
        let mut seen: [BTreeSet<CardId>; 4] = Default::default();
        let mut stages = Vec::with_capacity(map.stages.len());
        for row in insight::gap_table(map) {
            let lists = [row.matched, row.missing, row.wasted, row.unanswered];
            stages.push([0, 1, 2, 3].map(|place: usize| lists.get(place).map_or(0, Vec::len)));
            for (seen, list) in seen.iter_mut().zip(lists) {
                seen.extend(list);
            }
        }
        Tally { lens: Lens::Gaps, whole: seen.map(|cards| cards.len()), stages }
    }

    fn of_evidence(map: &Map) -> Tally {
        let numbers = |share: EvidenceShare| [share.observed, share.assumed, share.proposed, share.without_source];
        let stages = insight::evidence_by_stage(map).into_iter().map(|(_, share)| numbers(share)).collect();
        Tally { lens: Lens::Evidence, whole: numbers(insight::evidence_share(map)), stages }
    }

    /// Whether nobody has answered anything yet.
    pub fn is_empty(&self) -> bool {
        self.whole.iter().all(|count| *count == 0)
    }

    /// What the legend says of each answer that occurs, with the place of its number. That nothing was observed is said too.
    pub fn words(&self, lang: Lang) -> Vec<(usize, String)> {
        let is_told = |place: usize| self.lens == Lens::Evidence && place == 0 && !self.is_empty();
        let told = self.whole.iter().enumerate().filter(|(place, count)| **count > 0 || is_told(*place));
        told.map(|(place, count)| (place, self.word(lang, place, *count))).collect()
    }

    fn word(&self, lang: Lang, place: usize, count: usize) -> String {
        let counted = |name: String| Message::new("lens-count").with("name", name).with("count", count);
        let message = match self.lens {
            Lens::None => return String::new(),
            Lens::Gaps => {
                let gap = [Gap::Matched, Gap::Missing, Gap::Wasted].get(place).copied();
                let Some(gap) = gap else { return lang.message(&counted(lang.text("insight-gaps-unanswered"))) };
                let hint = match gap {
                    Gap::Matched => "board-gap-matched-hint",
                    Gap::Missing => "board-gap-missing-hint",
                    Gap::Wasted => "board-gap-wasted-hint",
                };
                let message = Message::new("lens-count-hint").with("name", lang.text(gap.word()));
                message.with("count", count).with("hint", lang.text(hint))
            }
            Lens::Evidence => match Evidence::ALL.get(place) {
                Some(evidence) => {
                    let all: usize = self.whole.iter().take(Evidence::ALL.len()).sum();
                    let message = Message::new("lens-share").with("name", lang.text(evidence.word()));
                    message.with("count", count).with("all", all)
                }
                None => counted(lang.text("lens-no-source")),
            },
        };
        lang.message(&message)
    }
}
