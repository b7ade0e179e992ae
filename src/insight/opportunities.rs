//! Opportunities: which to take first, and where each stands between impact and effort.

use super::index::Index;
use crate::model::{CardId, Horizon, LaneKind, Map, Opportunity, OpportunityStatus, Rating};

/// A quarter of the impact × effort matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Quarter {
    QuickWin,
    Strategic,
    /// Little effort, little impact.
    FillIn,
    /// Much effort, little impact.
    LetGo,
}

impl Quarter {
    pub const ALL: [Quarter; 4] = [Quarter::QuickWin, Quarter::Strategic, Quarter::FillIn, Quarter::LetGo];

    /// The quarter of an opportunity, `None` while impact or effort is not said. An impact of 3 belongs to the upper
    /// half; the half of the effort is that of the horizon, so what was set by hand moves it.
    pub fn of(opportunity: &Opportunity) -> Option<Quarter> {
        opportunity.effort?;
        Some(match (opportunity.impact?.get() >= 3, opportunity.horizon()?) {
            (true, Horizon::QuickWin) => Quarter::QuickWin,
            (true, Horizon::Strategic) => Quarter::Strategic,
            (false, Horizon::QuickWin) => Quarter::FillIn,
            (false, Horizon::Strategic) => Quarter::LetGo,
        })
    }

    /// The id of the message that names it.
    pub fn word(self) -> &'static str {
        match self {
            Quarter::QuickWin => "insight-quarter-quick-wins",
            Quarter::Strategic => "insight-quarter-strategic",
            Quarter::FillIn => "insight-quarter-fill-ins",
            Quarter::LetGo => "insight-quarter-let-go",
        }
    }

    /// The id of the message that says it of a single opportunity.
    pub fn single_word(self) -> &'static str {
        match self {
            Quarter::QuickWin => "insight-quarter-quick-win",
            Quarter::Strategic => "insight-quarter-strategic-bet",
            Quarter::FillIn => "insight-quarter-fill-in",
            Quarter::LetGo => "insight-quarter-let-go",
        }
    }
}

/// An opportunity in its place of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ranked {
    pub card: CardId,
    pub votes: u32,
    pub impact: Option<Rating>,
    pub effort: Option<Rating>,
    /// `None` while impact or effort is not said.
    pub quarter: Option<Quarter>,
    pub status: Option<OpportunityStatus>,
}

/// The opportunities of a map, parked ones too: cards of an opportunities lane, and others with an impact or effort.
/// The room's votes come first, then the greater impact, then the lesser effort, then map order; what was dropped
/// stands at the end.
pub fn opportunities(map: &Map) -> Vec<Ranked> {
    let index = Index::of(map);
    let of_the_kind = map.cards.iter().filter(|card| {
        let Opportunity { impact, effort, .. } = card.opportunity;
        index.kind_of(card) == Some(LaneKind::Opportunities) || impact.is_some() || effort.is_some()
    });
    let mut ranked: Vec<Ranked> = of_the_kind
        .map(|card| {
            let opportunity = &card.opportunity;
            let Opportunity { impact, effort, status, votes, .. } = *opportunity;
            Ranked { card: card.id, votes, impact, effort, quarter: Quarter::of(opportunity), status }
        })
        .collect();
    ranked.sort_by_key(|it| {
        let dropped = it.status == Some(OpportunityStatus::Dropped);
        let [impact, effort] = [it.impact, it.effort].map(|rating| rating.map_or(0, Rating::get));
        let effort = if effort == 0 { u8::MAX } else { effort };
        (dropped, std::cmp::Reverse(it.votes), std::cmp::Reverse(impact), effort)
    });
    ranked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::testing::Hand;

    fn opportunity(impact: u8, effort: u8, votes: u32) -> Opportunity {
        Opportunity { impact: Rating::new(impact), effort: Rating::new(effort), votes, ..Opportunity::default() }
    }

    #[test]
    fn votes_then_impact_then_effort_make_the_order() {
        let mut hand = Hand::new(1, &[LaneKind::Opportunities, LaneKind::Actions]);
        let mut put = |given| hand.card(0, 0, |card| card.opportunity = given);
        let unrated = put(opportunity(0, 0, 0));
        let dropped = put(Opportunity { status: Some(OpportunityStatus::Dropped), ..opportunity(5, 1, 9) });
        let hard = put(opportunity(4, 5, 2));
        let easy = put(opportunity(4, 2, 2));
        let voted = put(opportunity(1, 5, 6));
        let elsewhere = hand.card(1, 0, |card| card.opportunity = opportunity(2, 1, 0));
        hand.card(1, 0, |_| {});
        let found: Vec<_> = opportunities(&hand.map).iter().map(|it| (it.card, it.quarter)).collect();
        assert_eq!(
            found,
            [
                (voted, Some(Quarter::LetGo)),
                (easy, Some(Quarter::QuickWin)),
                (hard, Some(Quarter::Strategic)),
                (elsewhere, Some(Quarter::FillIn)),
                (unrated, None),
                (dropped, Some(Quarter::QuickWin)),
            ]
        );
    }

    #[test]
    fn what_was_set_by_hand_moves_it() {
        let by_hand = Opportunity { horizon_by_hand: Some(Horizon::Strategic), ..opportunity(4, 1, 0) };
        assert_eq!(Quarter::of(&by_hand), Some(Quarter::Strategic));
        assert_eq!(Quarter::of(&Opportunity { effort: None, ..by_hand }), None);
    }
}
