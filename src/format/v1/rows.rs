//! The rows of version 1, and what each becomes.

use serde::Deserialize;

use super::totals::{Entries, List, Points};
use super::values::{Bytes, Color, Figure, Fraction, Length, Rating, Score, Text};
use super::words;
use crate::model::{self, limits};
use crate::model::{CardId, CurveId, LaneId, LinkId, PersonaId, Spot, StageId, StakeholderId};

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct About {
    title: Text,
    scenario: Text,
    goal: Text,
    state: Option<words::MapState>,
    journey: Option<words::JourneyType>,
    authors: Text,
    date: Text,
    version: Text,
    language: Text,
    notes: Text,
    scale: Option<words::Scale>,
}

impl About {
    pub fn latest(self) -> model::About {
        model::About {
            title: self.title.0,
            scenario: self.scenario.0,
            goal: self.goal.0,
            state: self.state.map(words::MapState::latest).unwrap_or_default(),
            journey: self.journey.map(words::JourneyType::latest),
            authors: self.authors.0,
            date: self.date.0,
            version: self.version.0,
            language: self.language.0,
            notes: self.notes.0,
            scale: self.scale.map(words::Scale::latest).unwrap_or_default(),
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Picture {
    format: Option<words::PictureFormat>,
    bytes: Option<Bytes>,
}

impl Picture {
    /// Without bytes there is nothing to show.
    fn latest(self) -> Option<model::Picture> {
        let format = self.format.map_or(model::PictureFormat::Png, words::PictureFormat::latest);
        Some(model::Picture { format, bytes: self.bytes?.latest() })
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Persona {
    id: u32,
    name: Text,
    role: Text,
    kind: Option<words::PersonaKind>,
    initials: Text,
    color: Option<Color>,
    picture: Option<Picture>,
    quote: Text,
    goals: List,
    needs: List,
    frustrations: List,
    channels: Entries<words::Channel>,
    thinks: List,
    feels: List,
    says: List,
    does: List,
    pains: List,
    gains: List,
}

impl Persona {
    pub fn latest(self) -> model::Persona {
        model::Persona {
            id: PersonaId(self.id),
            name: self.name.0,
            role: self.role.0,
            kind: self.kind.map(words::PersonaKind::latest).unwrap_or_default(),
            initials: self.initials.0,
            color: self.color.map(|color| color.0),
            picture: self.picture.and_then(Picture::latest),
            quote: self.quote.0,
            goals: self.goals.latest(),
            needs: self.needs.latest(),
            frustrations: self.frustrations.latest(),
            channels: self.channels.0.into_iter().map(words::Channel::latest).collect(),
            empathy: model::Empathy {
                thinks: self.thinks.latest(),
                feels: self.feels.latest(),
                says: self.says.latest(),
                does: self.does.latest(),
                pains: self.pains.latest(),
                gains: self.gains.latest(),
            },
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Stage {
    id: u32,
    name: Text,
    caption: Text,
    phase: Text,
    duration: Text,
    color: Option<Color>,
    width: Option<Length<{ *limits::STAGE_WIDTH.start() }, { *limits::STAGE_WIDTH.end() }>>,
}

impl Stage {
    pub fn latest(self) -> model::Stage {
        model::Stage {
            id: StageId(self.id),
            name: self.name.0,
            caption: self.caption.0,
            phase: self.phase.0,
            duration: self.duration.0,
            color: self.color.map(|color| color.0),
            width: self.width.map(|width| width.0),
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Lane {
    id: u32,
    kind: Option<words::LaneKind>,
    name: Text,
    hint: Text,
    display: Option<words::LaneDisplay>,
    height: Option<Length<{ *limits::LANE_HEIGHT.start() }, { *limits::LANE_HEIGHT.end() }>>,
    divider: Option<words::Divider>,
}

impl Lane {
    pub fn latest(self) -> model::Lane {
        model::Lane {
            id: LaneId(self.id),
            name: self.name.0,
            hint: self.hint.0,
            kind: self.kind.map_or(model::LaneKind::Text, words::LaneKind::latest),
            display: self.display.map(words::LaneDisplay::latest).unwrap_or_default(),
            height: self.height.map(|height| height.0),
            divider: self.divider.map(words::Divider::latest),
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Metric {
    value: Option<Figure>,
    unit: Text,
    target: Option<Figure>,
}

impl Metric {
    /// Without a value there is nothing to show.
    fn latest(self) -> Option<model::Metric> {
        let value = self.value?.0;
        Some(model::Metric { value, unit: self.unit.0, target: self.target.map(|target| target.0) })
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Card {
    id: u32,
    lane: Option<u32>,
    stage: Option<u32>,
    span: Option<u16>,
    text: Text,
    note: Text,
    color: Option<Color>,
    tags: List,
    link: Text,
    picture: Option<Picture>,
    evidence: Option<words::Evidence>,
    source: Text,
    channel: Option<words::Channel>,
    device: Option<words::Device>,
    owner: Text,
    moment_of_truth: bool,
    pain_point: bool,
    advantage: bool,
    senses: Text,
    satisfaction: Option<Rating>,
    importance_to_customer: Option<Rating>,
    importance_to_us: Option<Rating>,
    duration: Text,
    waiting_time: Text,
    customer_uses: Option<bool>,
    we_provide: Option<bool>,
    impact: Option<Rating>,
    effort: Option<Rating>,
    #[serde(alias = "horizon_by_hand")]
    horizon: Option<words::Horizon>,
    due: Text,
    status: Option<words::OpportunityStatus>,
    votes: u32,
    metric: Option<Metric>,
}

impl Card {
    pub fn latest(self) -> model::Card {
        let rating = |rating: Option<Rating>| rating.map(|rating| rating.0);
        let lane = self.lane.map(LaneId);
        let spot = match self.stage {
            // A stage without a lane is no place; the lane 0, which never is, makes `mend` say so.
            Some(stage) => {
                Spot::Cell { lane: lane.unwrap_or(LaneId(0)), stage: StageId(stage), span: self.span.unwrap_or(1) }
            }
            None => Spot::Parked { lane },
        };
        model::Card {
            id: CardId(self.id),
            text: self.text.0,
            note: self.note.0,
            spot,
            color: self.color.map(|color| color.0),
            tags: self.tags.latest(),
            link: self.link.0,
            picture: self.picture.and_then(Picture::latest),
            evidence: self.evidence.map(words::Evidence::latest).unwrap_or_default(),
            source: self.source.0,
            facts: model::Facts {
                channel: self.channel.map(words::Channel::latest),
                device: self.device.map(words::Device::latest),
                owner: self.owner.0,
                moment_of_truth: self.moment_of_truth,
                pain_point: self.pain_point,
                advantage: self.advantage,
                senses: self.senses.0,
                satisfaction: rating(self.satisfaction),
                importance_to_customer: rating(self.importance_to_customer),
                importance_to_us: rating(self.importance_to_us),
                duration: self.duration.0,
                waiting_time: self.waiting_time.0,
                customer_uses: self.customer_uses,
                we_provide: self.we_provide,
            },
            opportunity: model::Opportunity {
                impact: rating(self.impact),
                effort: rating(self.effort),
                horizon_by_hand: self.horizon.map(words::Horizon::latest),
                due: self.due.0,
                status: self.status.map(words::OpportunityStatus::latest),
                votes: self.votes,
            },
            metric: self.metric.and_then(Metric::latest),
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct CurvePoint {
    stage: u32,
    at: Fraction,
    card: Option<u32>,
    score: Score,
    emotion: Text,
    quote: Text,
}

impl CurvePoint {
    fn latest(self) -> model::CurvePoint {
        model::CurvePoint {
            stage: StageId(self.stage),
            at: self.at.0,
            card: self.card.map(CardId),
            score: self.score.0,
            emotion: self.emotion.0,
            quote: self.quote.0,
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Curve {
    id: u32,
    persona: u32,
    view: Option<words::View>,
    form: Option<words::CurveForm>,
    lane: Option<u32>,
    shown: Option<bool>,
    dimmed: bool,
    compared: bool,
    marked: bool,
    points: Points<CurvePoint>,
}

impl Curve {
    pub fn latest(self) -> model::Curve {
        model::Curve {
            id: CurveId(self.id),
            persona: PersonaId(self.persona),
            view: self.view.map(words::View::latest).unwrap_or_default(),
            form: self.form.map(words::CurveForm::latest).unwrap_or_default(),
            lane: self.lane.map(LaneId),
            shown: self.shown.unwrap_or(true),
            dimmed: self.dimmed,
            compared: self.compared,
            marked: self.marked,
            points: self.points.0.into_iter().map(CurvePoint::latest).collect(),
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Link {
    id: u32,
    from: u32,
    to: u32,
    both_ways: bool,
    label: Text,
}

impl Link {
    pub fn latest(self) -> model::Link {
        model::Link {
            id: LinkId(self.id),
            from: CardId(self.from),
            to: CardId(self.to),
            both_ways: self.both_ways,
            label: self.label.0,
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Stakeholder {
    id: u32,
    name: Text,
    role: Text,
    power: Fraction,
    support: Fraction,
}

impl Stakeholder {
    pub fn latest(self) -> model::Stakeholder {
        model::Stakeholder {
            id: StakeholderId(self.id),
            name: self.name.0,
            role: self.role.0,
            power: self.power.0,
            support: self.support.0,
        }
    }
}
