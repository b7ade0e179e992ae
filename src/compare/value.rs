//! What a field says, as a sentence in no language yet, and the names of what rows point at.

use std::collections::BTreeMap;

use crate::color::Rgba;
use crate::diag::{Arg, Message};
use crate::model::{
    CardId, Channel, Curve, CurvePoint, Fraction, Lane, LaneId, Link, Map, PersonaId, Picture, Rating, Score, Stage,
    StageId, View,
};

/// Looks up the names of what rows point at; quick for maps of any size.
pub struct Names<'a> {
    personas: BTreeMap<PersonaId, &'a str>,
    stages: BTreeMap<StageId, &'a Stage>,
    lanes: BTreeMap<LaneId, &'a Lane>,
    cards: BTreeMap<CardId, &'a str>,
}

impl<'a> Names<'a> {
    /// The names on several maps that share their ids; where they differ the first map has its say.
    pub fn of(maps: &[&'a Map]) -> Names<'a> {
        let mut names = Names {
            personas: BTreeMap::new(),
            stages: BTreeMap::new(),
            lanes: BTreeMap::new(),
            cards: BTreeMap::new(),
        };
        for map in maps.iter().rev() {
            names.personas.extend(map.personas.iter().map(|row| (row.id, row.name.as_str())));
            names.stages.extend(map.stages.iter().map(|row| (row.id, row)));
            names.lanes.extend(map.lanes.iter().map(|row| (row.id, row)));
            names.cards.extend(map.cards.iter().map(|row| (row.id, row.text.as_str())));
        }
        names
    }

    /// The words, or what is said where there are none.
    pub fn said(words: &str, otherwise: &'static str) -> Message {
        if words.trim().is_empty() { Message::new(otherwise) } else { text(words) }
    }

    pub fn persona(&self, id: PersonaId) -> Message {
        Names::said(self.personas.get(&id).copied().unwrap_or_default(), "picture-untitled-persona")
    }

    pub fn stage(&self, id: StageId) -> Message {
        Names::said(self.stages.get(&id).map_or("", |stage| &stage.name), "picture-untitled-stage")
    }

    pub fn lane(&self, id: LaneId) -> Message {
        Names::said(self.lanes.get(&id).map_or("", |lane| &lane.name), "picture-untitled-lane")
    }

    pub fn card(&self, id: CardId) -> Message {
        Names::said(self.cards.get(&id).copied().unwrap_or_default(), "compare-wordless")
    }

    /// "Dana Reed, as it is".
    pub fn curve(&self, curve: &Curve) -> Message {
        let persona = self.personas.get(&curve.persona).copied().unwrap_or_default();
        Message::new("compare-curve").with("persona", quoted(persona)).with("view", view(curve.view))
    }

    /// "Call → Letter".
    pub fn link(&self, link: &Link) -> Message {
        let end = |id| quoted(self.cards.get(&id).copied().unwrap_or_default());
        Message::new("compare-link").with("from", end(link.from)).with("to", end(link.to))
    }

    /// Where a card lies: "Touchpoints, Use".
    pub fn cell(&self, lane: Option<LaneId>, stage: Option<StageId>) -> Message {
        let lane_name = |id: LaneId| self.lanes.get(&id).map_or("", |lane| lane.name.as_str());
        let stage_name = |id: StageId| self.stages.get(&id).map_or("", |stage| stage.name.as_str());
        match (lane, stage) {
            (Some(lane), Some(stage)) => {
                let cell = Message::new("compare-cell").with("lane", quoted(lane_name(lane)));
                cell.with("stage", quoted(stage_name(stage)))
            }
            (Some(lane), None) => Message::new("compare-parked-for").with("lane", quoted(lane_name(lane))),
            (None, _) => Message::new("picture-parking-lot"),
        }
    }
}

fn view(view: View) -> Arg {
    Arg::Word(match view {
        View::AsIs => "compare-view-as-is",
        View::Expected => "compare-view-expected",
        View::ToBe => "compare-view-to-be",
    })
}

/// The beginning of a text on one line, short enough for a sentence.
pub fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    let mut words = String::new();
    for word in text.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
        if words.len() > MOST * 4 {
            break;
        }
    }
    match words.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default().trim_end()),
        None => words,
    }
}

pub(super) fn nothing() -> Message {
    Message::new("compare-nothing")
}

/// A text as it stands, whole.
pub(super) fn text(text: &str) -> Message {
    if text.is_empty() { nothing() } else { Message::new("picture-own-name").with("name", text) }
}

pub(super) fn word(id: &'static str) -> Message {
    Message::new(id)
}

pub(super) fn maybe(message: Option<Message>) -> Message {
    message.unwrap_or_else(nothing)
}

pub(super) fn number(value: f64) -> Message {
    Message::new("compare-number").with("value", Arg::Number(value))
}

pub(super) fn yes_no(value: bool) -> Message {
    word(if value { "app-yes" } else { "app-no" })
}

pub(super) fn rating(value: Option<Rating>) -> Message {
    maybe(value.map(|rating| number(f64::from(rating.get()))))
}

pub(super) fn fraction(value: Fraction) -> Message {
    Message::new("compare-percent").with("value", Arg::Number((value.value() * 100.0).round()))
}

pub(super) fn units(value: Option<u16>) -> Message {
    maybe(value.map(|units| number(f64::from(units))))
}

pub(super) fn list(entries: &[String]) -> Message {
    text(&entries.join(", "))
}

pub(super) fn color(color: Option<Rgba>) -> Message {
    maybe(color.map(|color| text(&color.to_string())))
}

pub(super) fn picture(picture: &Option<Picture>) -> Message {
    let size = |picture: &Picture| Arg::Number(picture.bytes.len().div_ceil(1024) as f64);
    maybe(picture.as_ref().map(|picture| Message::new("compare-picture").with("size", size(picture))))
}

pub(super) fn channels(channels: &[Channel]) -> Message {
    said(channels.iter().map(Channel::word).collect())
}

/// Several things with commas between them.
pub(super) fn said(messages: Vec<Message>) -> Message {
    if messages.is_empty() { nothing() } else { Message::new("picture-own-name").with("name", Arg::Said(messages)) }
}

pub(super) fn score(score: Score) -> Message {
    number(score.value())
}

impl Names<'_> {
    /// A point of a curve: "“Use”: −1.5".
    pub fn point(&self, point: &CurvePoint) -> Message {
        let stage = self.stages.get(&point.stage).map_or("", |stage| stage.name.as_str());
        let said = Message::new("compare-point").with("stage", quoted(stage));
        said.with("score", Arg::Number(point.score.value())).with("quote", quoted(&point.quote))
    }
}
