//! Makes a map from outside sound again, and says what was changed.

use std::collections::{BTreeMap, BTreeSet};

use super::Known;
use super::report::Report;
use crate::diag::{Message, Problem};
use crate::model::limits::{self, LAST_ID};
use crate::model::{
    Card, CardId, Curve, CurveId, LaneId, LaneKind, Link, LinkId, Map, Persona, PersonaId, Row, Rows, Spot, StageId,
    StakeholderId,
};

/// Brings about the invariants 1 to 5 of [`super`]; what had to be changed is reported, one warning each, and only
/// counted where it is more than anybody reads.
///
/// - A row whose id is taken, or too high to count on from, gets a new one. References to a taken id follow its
///   first holder. A row with the id 0 was never given one and gets it silently.
/// - A card whose stage or lane is missing goes to the parking lot. A span is drawn into the map.
/// - A curve whose persona is missing gets one named "?" with that id; where there is no room for one more person, it
///   becomes one of the last. A lane that is missing, or holds no emotions,
///   is forgotten, and so is the card of a point.
/// - A point whose stage is missing, and a link with a missing end, or from a card to itself, are taken out: there is
///   no place to keep them. The report quotes them.
pub fn mend(map: &mut Map) -> Vec<Problem> {
    let mut report = Report::default();
    number(map, &mut report);
    people(map, &mut report);
    let known = Known::of(map);
    cards(map, &known, &mut report);
    curves(map, &known, &mut report);
    links(map, &known, &mut report);
    report.finish()
}

/// Ids up to here are kept as they come, so that there is always room to count on from.
const KEPT: u32 = LAST_ID / 2;

fn number(map: &mut Map, report: &mut Report) {
    let mut fresh = Fresh::of(map);
    let personas = renumber(&mut map.personas, "persona", PersonaId, |id| id.0, |p| &p.name, &mut fresh, report);
    let stages = renumber(&mut map.stages, "stage", StageId, |id| id.0, |s| &s.name, &mut fresh, report);
    let lanes = renumber(&mut map.lanes, "lane", LaneId, |id| id.0, |l| &l.name, &mut fresh, report);
    let cards = renumber(&mut map.cards, "card", CardId, |id| id.0, |c| &c.text, &mut fresh, report);
    renumber(&mut map.curves, "curve", CurveId, |id| id.0, |_| "", &mut fresh, report);
    renumber(&mut map.links, "link", LinkId, |id| id.0, |l| &l.label, &mut fresh, report);
    renumber(&mut map.stakeholders, "stakeholder", StakeholderId, |id| id.0, |s| &s.name, &mut fresh, report);
    map.next_id = fresh.next;

    let follow = |moved: &BTreeMap<u32, u32>, id: u32| moved.get(&id).copied().unwrap_or(id);
    if !(stages.is_empty() && lanes.is_empty()) {
        map.cards.update(|card| {
            let spot = match card.spot {
                Spot::Cell { lane, stage, span } => {
                    Spot::Cell { lane: LaneId(follow(&lanes, lane.0)), stage: StageId(follow(&stages, stage.0)), span }
                }
                Spot::Parked { lane } => Spot::Parked { lane: lane.map(|lane| LaneId(follow(&lanes, lane.0))) },
            };
            (spot != card.spot).then(|| Card { spot, ..card.clone() })
        });
    }
    map.curves.update(|curve| {
        let mut next = curve.clone();
        next.persona = PersonaId(follow(&personas, curve.persona.0));
        next.lane = curve.lane.map(|lane| LaneId(follow(&lanes, lane.0)));
        for point in &mut next.points {
            point.stage = StageId(follow(&stages, point.stage.0));
            point.card = point.card.map(|card| CardId(follow(&cards, card.0)));
        }
        (next != *curve).then_some(next)
    });
    map.links.update(|link| {
        let next =
            Link { from: CardId(follow(&cards, link.from.0)), to: CardId(follow(&cards, link.to.0)), ..link.clone() };
        (next != *link).then_some(next)
    });
}

/// Gives out ids that no row has.
struct Fresh {
    next: u32,
}

impl Fresh {
    fn of(map: &Map) -> Fresh {
        let ids = (map.personas.iter().map(|row| row.id.0))
            .chain(map.stages.iter().map(|row| row.id.0))
            .chain(map.lanes.iter().map(|row| row.id.0))
            .chain(map.cards.iter().map(|row| row.id.0))
            .chain(map.curves.iter().map(|row| row.id.0))
            .chain(map.links.iter().map(|row| row.id.0))
            .chain(map.stakeholders.iter().map(|row| row.id.0));
        let above = ids.filter(|id| *id <= KEPT).max().map_or(0, |id| id + 1);
        let stated = if map.next_id <= KEPT { map.next_id } else { 0 };
        Fresh { next: above.max(stated) }
    }

    fn take(&mut self) -> u32 {
        let id = self.next.max(1);
        self.next = id + 1;
        id
    }
}

/// Gives new ids where they are needed; returns which id that was only too high became which.
fn renumber<T: Row>(
    rows: &mut Rows<T>,
    kind: &'static str,
    wrap: fn(u32) -> T::Id,
    number: fn(T::Id) -> u32,
    name: fn(&T) -> &str,
    fresh: &mut Fresh,
    report: &mut Report,
) -> BTreeMap<u32, u32> {
    let mut seen = BTreeSet::new();
    let mut moved = BTreeMap::new();
    rows.update(|row| {
        let id = number(row.id());
        let first = seen.insert(id);
        if id != 0 && id <= KEPT && first {
            return None;
        }
        let new = fresh.take();
        if id > KEPT && first {
            moved.insert(id, new);
        }
        if id != 0 {
            report.push(|| {
                let what = if id <= KEPT { "problem-id-twice" } else { "problem-id-high" };
                let what = Message::new(what).with("kind", kind).with("name", quoted(name(row)));
                what.with("id", id.to_string()).with("new", new.to_string())
            });
        }
        let mut row = row.clone();
        row.set_id(wrap(new));
        Some(row)
    });
    moved
}

fn people(map: &mut Map, report: &mut Report) {
    let mut known: BTreeSet<PersonaId> = map.personas.iter().map(|persona| persona.id).collect();
    let mut stand_ins: BTreeMap<PersonaId, PersonaId> = BTreeMap::new();
    for missing in map.curves.iter().map(|curve| curve.persona).collect::<Vec<_>>() {
        if known.contains(&missing) || stand_ins.contains_key(&missing) {
            continue;
        }
        report.push(|| Message::new("problem-curve-persona").with("id", missing.0.to_string()));
        if map.personas.len() >= limits::PERSONAS {
            let last = map.personas.len().checked_sub(1).and_then(|last| map.personas.at(last));
            stand_ins.extend(last.map(|last| (missing, last.id)));
            continue;
        }
        let id = if (1..map.next_id).contains(&missing.0) { missing } else { PersonaId(map.take_id()) };
        known.insert(id);
        stand_ins.insert(missing, id);
        map.personas.push(Persona { id, ..Persona::named("?") });
    }
    map.curves.update(|curve| {
        let persona = *stand_ins.get(&curve.persona)?;
        (persona != curve.persona).then(|| Curve { persona, ..curve.clone() })
    });
}

fn cards(map: &mut Map, known: &Known, report: &mut Report) {
    map.cards.update(|card| {
        let say = |what| Message::new(what).with("name", quoted(&card.text));
        let lane = card.spot.lane().filter(|lane| known.lanes.contains_key(lane));
        let lost = card.spot.lane().filter(|_| lane.is_none());
        let spot = match card.spot {
            Spot::Cell { stage, span, .. } => match (lane, known.room(stage)) {
                (Some(lane), Some(room)) => {
                    let span = span.clamp(1, u16::try_from(room).unwrap_or(u16::MAX).max(1));
                    Spot::Cell { lane, stage, span }
                }
                (_, None) => {
                    report.push(|| say("problem-card-stage").with("id", stage.0.to_string()));
                    Spot::Parked { lane }
                }
                (None, Some(_)) => Spot::Parked { lane },
            },
            Spot::Parked { .. } => Spot::Parked { lane },
        };
        if spot == card.spot {
            return None;
        }
        // The lane 0 was never named; a missing stage has been told already.
        if let Some(lane) =
            lost.filter(|lane| lane.0 != 0 || card.spot.stage().is_none_or(|stage| known.room(stage).is_some()))
        {
            report.push(|| say("problem-card-lane").with("id", lane.0.to_string()));
        } else if let Spot::Cell { span, .. } = spot {
            report.push(|| say("problem-card-span").with("span", u32::from(span)));
        }
        Some(Card { spot, ..card.clone() })
    });
}

fn curves(map: &mut Map, known: &Known, report: &mut Report) {
    let names: BTreeMap<PersonaId, String> =
        map.personas.iter().map(|persona| (persona.id, persona.name.clone())).collect();
    map.curves.update(|curve| {
        let persona = names.get(&curve.persona).map_or("", String::as_str);
        let say = |what| Message::new(what).with("persona", quoted(persona));
        let mut next = curve.clone();
        next.lane = curve.lane.filter(|lane| known.lanes.get(lane) == Some(&LaneKind::Emotion));
        if let Some(lane) = curve.lane.filter(|_| next.lane.is_none()) {
            report.push(|| say("problem-curve-lane").with("id", lane.0.to_string()));
        }
        next.points.retain(|point| {
            let stands = known.stages.contains_key(&point.stage);
            if !stands {
                report.push(|| {
                    let what = say("problem-point-stage").with("id", point.stage.0.to_string());
                    what.with("score", format!("{}", point.score.value())).with("quote", quoted(&point.quote))
                });
            }
            stands
        });
        for point in &mut next.points {
            if let Some(card) = point.card.filter(|card| !known.cards.contains(card)) {
                report.push(|| say("problem-point-card").with("id", card.0.to_string()));
                point.card = None;
            }
        }
        next.points.sort_by_key(|point| known.moment(point));
        (next != *curve).then_some(next)
    });
}

fn links(map: &mut Map, known: &Known, report: &mut Report) {
    let mut broken = BTreeSet::new();
    for link in map.links.iter() {
        let to_itself = link.from == link.to;
        if !to_itself && known.cards.contains(&link.from) && known.cards.contains(&link.to) {
            continue;
        }
        report.push(|| {
            let end = |id: CardId| map.cards.get(id).map_or_else(|| format!("({})", id.0), |card| quoted(&card.text));
            let what = Message::new(if to_itself { "problem-link-to-itself" } else { "problem-link-end" });
            what.with("label", quoted(&link.label)).with("from", end(link.from)).with("to", end(link.to))
        });
        broken.insert(link.id);
    }
    map.links.retain(|link| !broken.contains(&link.id));
}

/// The beginning of a text, short enough for a sentence.
fn quoted(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let mut short: String = line.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
