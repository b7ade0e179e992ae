//! How much a map may hold: what is beyond is refused with a sentence, not met with a freeze.

use std::ops::RangeInclusive;

use super::{
    About, Card, Channel, Curve, Empathy, JourneyType, Lane, Link, Metric, Persona, Picture, Rows, Stage, Stakeholder,
};

/// Personas of a map.
pub const PERSONAS: usize = 1_000;
/// Stages of a map.
pub const STAGES: usize = 2_000;
/// Lanes of a map.
pub const LANES: usize = 1_000;
/// Cards of a map, parked ones included.
pub const CARDS: usize = 100_000;
/// Curves of a map.
pub const CURVES: usize = 2_000;
/// Points of one curve.
pub const POINTS: usize = 10_000;
/// Points of all curves of a map together; a file of empty ones would otherwise take fifty times its size.
pub const POINTS_IN_ALL: usize = 200_000;
/// Links of a map.
pub const LINKS: usize = 100_000;
/// Stakeholders of a map.
pub const STAKEHOLDERS: usize = 10_000;

/// Bytes of one text.
pub const TEXT: usize = 1 << 20;
/// Entries of one list: a persona's goals, a card's tags.
pub const LIST: usize = 1_000;
/// Entries of all lists of a map together.
pub const ENTRIES_IN_ALL: usize = 1_000_000;
/// Bytes of one encoded picture.
pub const PICTURE: usize = 16 << 20;
/// The highest id; far below the end of `u32`, so that a counter never runs into it.
pub const LAST_ID: u32 = 1 << 31;

/// Widths a stage may be given, in document units; in a narrower one no word fits beside its padding.
pub const STAGE_WIDTH: RangeInclusive<u16> = 96..=4_000;
/// Least heights a lane may be given, in document units.
pub const LANE_HEIGHT: RangeInclusive<u16> = 16..=8_000;

/// `value` drawn into `range`.
pub fn clamp(value: u16, range: &RangeInclusive<u16>) -> u16 {
    value.clamp(*range.start(), *range.end())
}

/// What a row has too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Excess {
    #[error("a text holds at most {TEXT} bytes")]
    Text,
    #[error("a list holds at most {LIST} entries")]
    List,
    #[error("a picture holds at most {PICTURE} bytes")]
    Picture,
    #[error("a figure must be a finite number")]
    Figure,
    #[error("a curve holds at most {POINTS} points")]
    Points,
    #[error("the curves of a map hold at most {POINTS_IN_ALL} points together")]
    PointsInAll,
    #[error("the lists of a map hold at most {ENTRIES_IN_ALL} entries together")]
    EntriesInAll,
}

/// Whether all curves of a map together have no more points than they may.
pub fn points_in_all(curves: &Rows<Curve>) -> Result<(), Excess> {
    let points: usize = curves.iter().map(|curve| curve.points.len()).sum();
    if points > POINTS_IN_ALL { Err(Excess::PointsInAll) } else { Ok(()) }
}

/// Whether all lists of a map together have no more entries than they may.
pub fn entries_in_all(personas: &Rows<Persona>, cards: &Rows<Card>) -> Result<(), Excess> {
    let of_cards: usize = cards.iter().map(|card| card.tags.len()).sum();
    let of_personas: usize = personas.iter().map(entries).sum();
    if of_cards.saturating_add(of_personas) > ENTRIES_IN_ALL { Err(Excess::EntriesInAll) } else { Ok(()) }
}

/// The entries of all lists of a persona.
fn entries(persona: &Persona) -> usize {
    lists(persona).iter().map(|list| list.len()).sum::<usize>().saturating_add(persona.channels.len())
}

fn lists(persona: &Persona) -> [&Vec<String>; 9] {
    let Persona { goals, needs, frustrations, empathy, .. } = persona;
    let Empathy { thinks, feels, says, does, pains, gains } = empathy;
    [goals, needs, frustrations, thinks, feels, says, does, pains, gains]
}

/// Something that is kept on a map and has bounds of its own.
pub trait Bounded {
    /// Whether every text, list, picture and figure is within bounds.
    fn within_limits(&self) -> Result<(), Excess>;
}

fn texts<'a>(texts: impl IntoIterator<Item = &'a String>) -> Result<(), Excess> {
    if texts.into_iter().any(|text| text.len() > TEXT) { Err(Excess::Text) } else { Ok(()) }
}

fn list(list: &[String]) -> Result<(), Excess> {
    if list.len() > LIST { Err(Excess::List) } else { texts(list) }
}

fn picture(picture: &Option<Picture>) -> Result<(), Excess> {
    if picture.as_ref().is_some_and(|picture| picture.bytes.len() > PICTURE) { Err(Excess::Picture) } else { Ok(()) }
}

fn channel(channel: &Channel) -> Option<&String> {
    if let Channel::Other(name) = channel { Some(name) } else { None }
}

impl Bounded for About {
    fn within_limits(&self) -> Result<(), Excess> {
        let About { title, scenario, goal, journey, authors, date, version, language, notes, state: _, scale: _ } =
            self;
        if let Some(JourneyType::Other(name)) = journey {
            texts([name])?;
        }
        texts([title, scenario, goal, authors, date, version, language, notes])
    }
}

impl Bounded for Persona {
    fn within_limits(&self) -> Result<(), Excess> {
        texts([&self.name, &self.role, &self.initials, &self.quote])?;
        lists(self).into_iter().try_for_each(|entries| list(entries))?;
        if self.channels.len() > LIST {
            return Err(Excess::List);
        }
        texts(self.channels.iter().filter_map(channel))?;
        picture(&self.picture)
    }
}

impl Bounded for Stage {
    fn within_limits(&self) -> Result<(), Excess> {
        texts([&self.name, &self.caption, &self.phase, &self.duration])
    }
}

impl Bounded for Lane {
    fn within_limits(&self) -> Result<(), Excess> {
        texts([&self.name, &self.hint])
    }
}

impl Bounded for Card {
    fn within_limits(&self) -> Result<(), Excess> {
        let facts = &self.facts;
        texts([&self.text, &self.note, &self.link, &self.source, &self.opportunity.due])?;
        texts([&facts.owner, &facts.senses, &facts.duration, &facts.waiting_time])?;
        texts(facts.channel.iter().filter_map(channel))?;
        list(&self.tags)?;
        picture(&self.picture)?;
        match &self.metric {
            Some(Metric { value, unit, target }) => {
                if !value.is_finite() || target.is_some_and(|target| !target.is_finite()) {
                    return Err(Excess::Figure);
                }
                texts([unit])
            }
            None => Ok(()),
        }
    }
}

impl Bounded for Curve {
    fn within_limits(&self) -> Result<(), Excess> {
        if self.points.len() > POINTS {
            return Err(Excess::Points);
        }
        texts(self.points.iter().flat_map(|point| [&point.emotion, &point.quote]))
    }
}

impl Bounded for Link {
    fn within_limits(&self) -> Result<(), Excess> {
        texts([&self.label])
    }
}

impl Bounded for Stakeholder {
    fn within_limits(&self) -> Result<(), Excess> {
        texts([&self.name, &self.role])
    }
}
