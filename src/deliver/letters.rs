//! Texts that do not come out in the font they should: which, where they stand, and what they are set in instead.

use std::collections::{BTreeMap, BTreeSet};

use super::look::Look;
use super::output::Output;
use crate::diag::{Arg, Message, Problem};
use crate::i18n::Lang;
use crate::model::{Map, Node, Spot};
use crate::scene::Text;
use crate::text::Face;

/// A text, shortened, and the thing it says something about.
type Found = (Option<Node>, String);

/// Texts told one by one for each font; more are counted.
const TOLD: usize = 4;

/// Characters told one by one.
const CHARACTERS: usize = 12;

/// One warning for characters that no font has, and some for each font that steps in. In the order of the page.
pub(super) fn warnings(outputs: &[Output], map: &Map, look: &Look, lang: Lang) -> Vec<Problem> {
    let mut missing: BTreeSet<char> = BTreeSet::new();
    let mut first_missing: Option<Found> = None;
    let mut others: BTreeMap<String, Vec<Found>> = BTreeMap::new();
    for item in outputs.iter().flat_map(Output::scenes).flat_map(|scene| scene.items()) {
        let Some(text) = item.text() else { continue };
        for run in text.block.lines.iter().flat_map(|line| &line.runs) {
            let found = || (item.source, excerpt(text));
            match look.fonts.face(run) {
                Face::Own => {}
                Face::Missing => {
                    missing.extend(look.fonts.missing(&text.block.text));
                    first_missing.get_or_insert_with(found);
                }
                Face::Other(name) => {
                    let texts = others.entry(name).or_default();
                    let found = found();
                    if !texts.contains(&found) {
                        texts.push(found);
                    }
                }
            }
        }
    }
    let mut warnings = Vec::new();
    if let Some(found) = first_missing {
        let what = Message::new("letters-missing").with("letters", listed(&missing));
        let hint = Message::new("letters-missing-hint");
        warnings.push(Problem::warning(told(what, &found, map, lang)).hint(hint));
    }
    let own = look.family.as_deref().unwrap_or("Inter");
    for (font, texts) in others {
        for found in texts.iter().take(TOLD) {
            let what = Message::new("letters-substituted").with("font", font.as_str()).with("own", own);
            let hint = Message::new("letters-substituted-hint").with("font", font.as_str());
            warnings.push(Problem::warning(told(what, found, map, lang)).hint(hint));
        }
        let more = texts.len().saturating_sub(TOLD);
        if more > 0 {
            let what = Message::new("letters-more").with("font", font.as_str()).with("count", more);
            warnings.push(Problem::warning(what));
        }
    }
    warnings
}

fn listed(missing: &BTreeSet<char>) -> String {
    let named = |c: &char| format!("{c} (U+{:04X})", u32::from(*c));
    let mut names: Vec<String> = missing.iter().take(CHARACTERS).map(named).collect();
    if missing.len() > CHARACTERS {
        names.push("…".to_owned());
    }
    names.join(", ")
}

/// The beginning of a text, on one line.
fn excerpt(text: &Text) -> String {
    const LETTERS: usize = 48;
    let line = one_line(&text.block.text);
    if line.chars().count() <= LETTERS {
        return line;
    }
    line.chars().take(LETTERS).chain(['…']).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The message with the text, the kind of thing it stands on, and which one.
fn told(message: Message, (node, text): &Found, map: &Map, lang: Lang) -> Message {
    let (kind, name) = place(*node, map, lang);
    message.with("text", text.as_str()).with("kind", Arg::Word(kind)).with("name", name)
}

fn place(node: Option<Node>, map: &Map, lang: Lang) -> (&'static str, String) {
    let title = || one_line(&map.about.title);
    match node {
        Some(Node::Card(id)) => {
            let spot = map.cards.get(id).map(|card| card.spot);
            let lane = spot.and_then(|spot| spot.lane()).and_then(|lane| map.lanes.get(lane));
            let stage = match spot {
                Some(Spot::Cell { stage, .. }) => map.stages.get(stage).map(|stage| one_line(&stage.name)),
                Some(Spot::Parked { .. }) | None => Some(lang.text("picture-parking-lot")),
            };
            let lane = lane.map(|lane| one_line(&lane.name));
            let place: Vec<String> = [lane, stage].into_iter().flatten().filter(|name| !name.is_empty()).collect();
            ("letters-card", format!("#{} {}", id.0, place.join(" · ")))
        }
        Some(Node::Stage(id)) => {
            ("letters-stage", map.stages.get(id).map(|stage| one_line(&stage.name)).unwrap_or_default())
        }
        Some(Node::Lane(id) | Node::Cell { lane: id, .. }) => {
            ("letters-lane", map.lanes.get(id).map(|lane| one_line(&lane.name)).unwrap_or_default())
        }
        Some(Node::Persona(id)) => {
            ("letters-persona", map.personas.get(id).map(|persona| one_line(&persona.name)).unwrap_or_default())
        }
        Some(Node::Curve(id) | Node::Point { curve: id, .. }) => {
            let persona = map.curves.get(id).and_then(|curve| map.personas.get(curve.persona));
            ("letters-curve", persona.map(|persona| one_line(&persona.name)).unwrap_or_default())
        }
        Some(Node::Title | Node::Scenario | Node::Goal) => ("letters-title", title()),
        Some(Node::Footer | Node::Phase(_) | Node::Link(_) | Node::Stakeholder(_)) | None => ("letters-page", title()),
    }
}
