//! What cards can be alike in: kind, tag, channel, owner, evidence, flags. What is alike can be selected at once.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Arg, Message};
use crate::edit::Selection;
use crate::i18n::Lang;
use crate::model::{Card, Channel, Evidence, LaneDisplay, LaneId, LaneKind, Map, Node, Spot};

/// One thing that cards have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Like {
    Kind(LaneKind),
    Tag(String),
    Channel(Channel),
    Owner(String),
    Evidence(Evidence),
    MomentOfTruth,
    PainPoint,
    Advantage,
}

/// A way in which cards can be alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    Kind,
    Tag,
    Channel,
    Owner,
    Evidence,
}

/// The cards that can be seen and are like one of those selected in this way; empty where none of these says anything
/// of the kind.
pub fn alike(map: &Map, selection: &Selection, likeness: Likeness) -> Selection {
    let cards = map.cards.iter().filter(|card| selection.contains(Node::Card(card.id)));
    let wanted: BTreeSet<Like> = cards.flat_map(|card| Like::of(map, card)).filter(|like| like.is(likeness)).collect();
    seen(map)
        .filter(|card| Like::of(map, card).iter().any(|like| wanted.contains(like)))
        .map(|card| Node::Card(card.id))
        .collect()
}

impl Like {
    fn is(&self, likeness: Likeness) -> bool {
        match self {
            Like::Kind(_) => likeness == Likeness::Kind,
            Like::Tag(_) => likeness == Likeness::Tag,
            Like::Channel(_) => likeness == Likeness::Channel,
            Like::Owner(_) => likeness == Likeness::Owner,
            Like::Evidence(_) => likeness == Likeness::Evidence,
            Like::MomentOfTruth | Like::PainPoint | Like::Advantage => false,
        }
    }

    /// Everything this card shares, or could share, with others; what it is first, then what is said about it.
    pub fn of(map: &Map, card: &Card) -> Vec<Like> {
        let facts = &card.facts;
        let kind = card.spot.lane().and_then(|lane| map.lanes.get(lane)).map(|lane| Like::Kind(lane.kind));
        let owner = Some(&facts.owner).filter(|owner| !owner.is_empty());
        kind.into_iter()
            .chain(card.tags.iter().cloned().map(Like::Tag))
            .chain(facts.channel.clone().map(Like::Channel))
            .chain(owner.cloned().map(Like::Owner))
            .chain(facts.moment_of_truth.then_some(Like::MomentOfTruth))
            .chain(facts.pain_point.then_some(Like::PainPoint))
            .chain(facts.advantage.then_some(Like::Advantage))
            .chain(std::iter::once(Like::Evidence(card.evidence)))
            .collect()
    }

    /// Everything the cards of a map that can be seen are alike in, with how many are.
    pub fn all(map: &Map) -> Vec<(Like, usize)> {
        let mut found: BTreeMap<Like, usize> = BTreeMap::new();
        for card in seen(map) {
            for like in Like::of(map, card) {
                let count = found.entry(like).or_default();
                *count = count.saturating_add(1);
            }
        }
        found.into_iter().collect()
    }

    /// The cards that can be seen and are like this.
    pub fn select(&self, map: &Map) -> Selection {
        seen(map).filter(|card| self.holds(map, card)).map(|card| Node::Card(card.id)).collect()
    }

    fn holds(&self, map: &Map, card: &Card) -> bool {
        let facts = &card.facts;
        match self {
            Like::Kind(kind) => {
                card.spot.lane().and_then(|lane| map.lanes.get(lane)).is_some_and(|lane| lane.kind == *kind)
            }
            Like::Tag(tag) => card.tags.contains(tag),
            Like::Channel(channel) => facts.channel.as_ref() == Some(channel),
            Like::Owner(owner) => facts.owner == *owner,
            Like::Evidence(evidence) => card.evidence == *evidence,
            Like::MomentOfTruth => facts.moment_of_truth,
            Like::PainPoint => facts.pain_point,
            Like::Advantage => facts.advantage,
        }
    }

    /// What it is called: "All barriers", "Tag: slow".
    pub fn message(&self, lang: Lang) -> Message {
        match self {
            Like::Kind(kind) => Message::new(kind_word(*kind)),
            Like::Tag(tag) => Message::new("select-with-tag").with("name", tag.as_str()),
            Like::Channel(channel) => Message::new("select-with-channel").with("name", lang.message(&channel.word())),
            Like::Owner(owner) => Message::new("select-with-owner").with("name", owner.as_str()),
            Like::Evidence(evidence) => Message::new("select-with-evidence").with("name", Arg::Word(evidence.word())),
            Like::MomentOfTruth => Message::new("select-moments-of-truth"),
            Like::PainPoint => Message::new("select-pain-points"),
            Like::Advantage => Message::new("select-advantages"),
        }
    }
}

/// The cards that are drawn: what is folded away or hidden is not caught by a net thrown over the page.
pub fn seen(map: &Map) -> impl Iterator<Item = &Card> {
    let shown: BTreeSet<LaneId> =
        map.lanes.iter().filter(|lane| lane.display == LaneDisplay::Shown).map(|lane| lane.id).collect();
    map.cards.iter().filter(move |card| match card.spot {
        Spot::Cell { lane, .. } => shown.contains(&lane),
        Spot::Parked { .. } => false,
    })
}

fn kind_word(kind: LaneKind) -> &'static str {
    match kind {
        LaneKind::Actions => "select-kind-actions",
        LaneKind::Touchpoints => "select-kind-touchpoints",
        LaneKind::Emotion => "select-kind-emotion",
        LaneKind::Thoughts => "select-kind-thoughts",
        LaneKind::Motivations => "select-kind-motivations",
        LaneKind::Needs => "select-kind-needs",
        LaneKind::Barriers => "select-kind-barriers",
        LaneKind::Opportunities => "select-kind-opportunities",
        LaneKind::Backstage => "select-kind-backstage",
        LaneKind::Metrics => "select-kind-metrics",
        LaneKind::Storyboard => "select-kind-storyboard",
        LaneKind::Text => "select-kind-text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::{Document, Edit, Merge};
    use crate::model::{Facts, Lane, Stage, StageId};

    fn map() -> Map {
        let mut document = Document::new(Map::default());
        let mut add = |edit: Edit| document.edit(edit, Merge::Never).unwrap().created.unwrap();
        add(Edit::AddStage { row: Stage::named("Start"), at: 0 });
        for (kind, display) in [
            (LaneKind::Barriers, LaneDisplay::Shown),
            (LaneKind::Touchpoints, LaneDisplay::Shown),
            (LaneKind::Barriers, LaneDisplay::Hidden),
        ] {
            add(Edit::AddLane { row: Lane { display, ..Lane::new(kind, "") }, at: usize::MAX });
        }
        for (lane, tags, owner) in [(2, "slow", "Sales"), (2, "", "Sales"), (3, "slow", ""), (4, "slow", "Sales")] {
            let tags = Some(tags.to_owned()).filter(|tag| !tag.is_empty()).into_iter().collect();
            let facts = Facts { owner: owner.to_owned(), ..Facts::default() };
            let row = Card { tags, facts, ..Card::new(Spot::cell(LaneId(lane), StageId(1)), "card") };
            add(Edit::AddCard { row, at: usize::MAX });
        }
        add(Edit::AddCard { row: Card::new(Spot::Parked { lane: Some(LaneId(2)) }, "parked"), at: usize::MAX });
        Map::clone(document.map())
    }

    fn ids(like: Like) -> Vec<u32> {
        like.select(&map()).cards(&map()).iter().map(|id| id.0).collect()
    }

    #[test]
    fn what_is_alike_is_selected_where_it_can_be_seen() {
        assert_eq!(ids(Like::Kind(LaneKind::Barriers)), [5, 6]);
        assert_eq!(ids(Like::Tag("slow".to_owned())), [5, 7]);
        assert_eq!(ids(Like::Owner("Sales".to_owned())), [5, 6]);
        assert_eq!(ids(Like::Evidence(Evidence::Assumed)), [5, 6, 7]);
        assert_eq!(ids(Like::PainPoint), [0_u32; 0]);
    }

    #[test]
    fn from_some_cards_to_all_that_are_alike_in_one_way() {
        let map = map();
        let first = Selection::one(Node::Card(crate::model::CardId(5)));
        let ids = |likeness| alike(&map, &first, likeness).cards(&map).iter().map(|id| id.0).collect::<Vec<_>>();
        assert_eq!(ids(Likeness::Kind), [5, 6]);
        assert_eq!(ids(Likeness::Tag), [5, 7]);
        assert_eq!(ids(Likeness::Owner), [5, 6]);
        assert_eq!(ids(Likeness::Evidence), [5, 6, 7]);
        assert_eq!(ids(Likeness::Channel), [0_u32; 0], "it has none");
    }

    #[test]
    fn a_map_tells_what_its_cards_are_alike_in() {
        let all = Like::all(&map());
        assert_eq!(
            all,
            [
                (Like::Kind(LaneKind::Touchpoints), 1),
                (Like::Kind(LaneKind::Barriers), 2),
                (Like::Tag("slow".to_owned()), 2),
                (Like::Owner("Sales".to_owned()), 2),
                (Like::Evidence(Evidence::Assumed), 3),
            ]
        );
    }
}
