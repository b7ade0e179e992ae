//! Cards: what sits in a cell, with every fact a touchpoint or an opportunity may carry.

use std::sync::Arc;

use super::rows::row;
use super::{CardId, LaneId, Rating, StageId};
use crate::color::Rgba;

/// One thing on the map. Its place in the cell is its order among the map's cards. Empty texts mean "not said".
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub id: CardId,
    pub text: String,
    pub note: String,
    pub spot: Spot,
    pub color: Option<Rgba>,
    pub tags: Vec<String>,
    pub link: String,
    pub picture: Option<Picture>,
    pub evidence: Evidence,
    /// Where the evidence comes from: "4 of 6 interviews".
    pub source: String,
    pub facts: Facts,
    pub opportunity: Opportunity,
    pub metric: Option<Metric>,
}

impl Card {
    /// A card that only has a text. Its evidence is *assumed*, which is the truth about a new card.
    pub fn new(spot: Spot, text: impl Into<String>) -> Card {
        Card {
            id: CardId(0),
            text: text.into(),
            note: String::new(),
            spot,
            color: None,
            tags: Vec::new(),
            link: String::new(),
            picture: None,
            evidence: Evidence::Assumed,
            source: String::new(),
            facts: Facts::default(),
            opportunity: Opportunity::default(),
            metric: None,
        }
    }
}

/// Where a card is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spot {
    /// In the cell where `lane` and `stage` cross, over `span` stages (at least 1; it ends with the last stage).
    Cell { lane: LaneId, stage: StageId, span: u16 },
    /// In the parking lot: it has no stage yet, perhaps a lane.
    Parked { lane: Option<LaneId> },
}

impl Spot {
    /// One cell.
    pub fn cell(lane: LaneId, stage: StageId) -> Spot {
        Spot::Cell { lane, stage, span: 1 }
    }

    pub fn lane(self) -> Option<LaneId> {
        match self {
            Spot::Cell { lane, .. } => Some(lane),
            Spot::Parked { lane } => lane,
        }
    }

    pub fn stage(self) -> Option<StageId> {
        match self {
            Spot::Cell { stage, .. } => Some(stage),
            Spot::Parked { .. } => None,
        }
    }

    /// Whether the card starts in this cell.
    pub fn is_in(self, in_lane: LaneId, in_stage: StageId) -> bool {
        matches!(self, Spot::Cell { lane, stage, .. } if lane == in_lane && stage == in_stage)
    }
}

/// How sure we are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Evidence {
    /// Seen or heard in research.
    Observed,
    #[default]
    Assumed,
    /// Something that does not exist yet.
    Proposed,
}

impl Evidence {
    pub const ALL: [Evidence; 3] = [Evidence::Observed, Evidence::Assumed, Evidence::Proposed];
}

/// Facts about a touchpoint, every one optional.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    pub channel: Option<Channel>,
    pub device: Option<Device>,
    /// The department or person answerable for it.
    pub owner: String,
    pub moment_of_truth: bool,
    pub pain_point: bool,
    /// Where we are better than others.
    pub advantage: bool,
    /// What is smelled, heard, felt.
    pub senses: String,
    pub satisfaction: Option<Rating>,
    pub importance_to_customer: Option<Rating>,
    pub importance_to_us: Option<Rating>,
    pub duration: String,
    pub waiting_time: String,
    pub customer_uses: Option<bool>,
    pub we_provide: Option<bool>,
}

impl Facts {
    /// What the two answers of the gap analysis add up to; `None` until both are given, or where neither side is there.
    pub fn gap(&self) -> Option<Gap> {
        match (self.customer_uses?, self.we_provide?) {
            (true, true) => Some(Gap::Matched),
            (true, false) => Some(Gap::Missing),
            (false, true) => Some(Gap::Wasted),
            (false, false) => None,
        }
    }
}

/// The outcome of the gap analysis for one touchpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gap {
    Matched,
    /// Customers use it and we are not there.
    Missing,
    /// We spend on it and they do not use it.
    Wasted,
}

/// The medium through which customer and provider meet.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Channel {
    Website,
    Email,
    Phone,
    LiveChat,
    TextMessage,
    SocialMedia,
    PaidAds,
    Reviews,
    Search,
    Video,
    Event,
    InPerson,
    Product,
    Post,
    Survey,
    /// One's own, by name.
    Other(String),
}

impl Channel {
    /// The fifteen that have a name in every language, in legend order.
    pub const KNOWN: [Channel; 15] = [
        Channel::Website,
        Channel::Email,
        Channel::Phone,
        Channel::LiveChat,
        Channel::TextMessage,
        Channel::SocialMedia,
        Channel::PaidAds,
        Channel::Reviews,
        Channel::Search,
        Channel::Video,
        Channel::Event,
        Channel::InPerson,
        Channel::Product,
        Channel::Post,
        Channel::Survey,
    ];
}

/// What the customer holds in their hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Device {
    Mobile,
    Tablet,
    Desktop,
}

impl Device {
    pub const ALL: [Device; 3] = [Device::Mobile, Device::Tablet, Device::Desktop];
}

/// Facts about an opportunity, every one optional; its owner is [`Facts::owner`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opportunity {
    pub impact: Option<Rating>,
    pub effort: Option<Rating>,
    /// Set by hand; [`Opportunity::horizon`] derives it otherwise.
    pub horizon_by_hand: Option<Horizon>,
    pub due: String,
    pub status: Option<OpportunityStatus>,
    pub votes: u32,
}

impl Opportunity {
    /// The horizon set by hand, or else derived: effort up to 3 is a quick win, more is strategic; `None` until
    /// both impact and effort are known.
    pub fn horizon(&self) -> Option<Horizon> {
        self.horizon_by_hand.or_else(|| {
            self.impact?;
            Some(if self.effort?.get() <= 3 { Horizon::QuickWin } else { Horizon::Strategic })
        })
    }
}

/// How soon an opportunity pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Horizon {
    QuickWin,
    Strategic,
}

impl Horizon {
    pub const ALL: [Horizon; 2] = [Horizon::QuickWin, Horizon::Strategic];
}

/// How far an opportunity has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OpportunityStatus {
    Idea,
    Planned,
    Doing,
    Done,
    Dropped,
}

impl OpportunityStatus {
    pub const ALL: [OpportunityStatus; 5] = [
        OpportunityStatus::Idea,
        OpportunityStatus::Planned,
        OpportunityStatus::Doing,
        OpportunityStatus::Done,
        OpportunityStatus::Dropped,
    ];
}

/// A number measured in a stage; the card's text is its name ("NPS"). Values are finite.
#[derive(Debug, Clone, PartialEq)]
pub struct Metric {
    pub value: f64,
    pub unit: String,
    pub target: Option<f64>,
}

/// A picture kept inside the map, encoded as it came.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Picture {
    pub format: PictureFormat,
    pub bytes: Arc<[u8]>,
}

/// How a [`Picture`] is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PictureFormat {
    Png,
    Jpeg,
}

row!(Card => CardId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gap_follows_from_the_two_answers() {
        let gap = |uses, provide| Facts { customer_uses: uses, we_provide: provide, ..Facts::default() }.gap();
        assert_eq!(gap(Some(true), Some(true)), Some(Gap::Matched));
        assert_eq!(gap(Some(true), Some(false)), Some(Gap::Missing));
        assert_eq!(gap(Some(false), Some(true)), Some(Gap::Wasted));
        assert_eq!(gap(Some(false), Some(false)), None);
        assert_eq!(gap(None, Some(true)), None);
    }

    #[test]
    fn horizon_is_derived_until_set_by_hand() {
        let mut opportunity = Opportunity { impact: Rating::new(4), ..Opportunity::default() };
        assert_eq!(opportunity.horizon(), None);
        opportunity.effort = Rating::new(2);
        assert_eq!(opportunity.horizon(), Some(Horizon::QuickWin));
        opportunity.effort = Rating::new(4);
        assert_eq!(opportunity.horizon(), Some(Horizon::Strategic));
        opportunity.horizon_by_hand = Some(Horizon::QuickWin);
        assert_eq!(opportunity.horizon(), Some(Horizon::QuickWin));
    }
}
