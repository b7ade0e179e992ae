//! Mermaid: the journey as a `journey` diagram. It knows stages, steps, scores and people, and nothing else of a map.

use std::fmt::Write as _;
use std::io::Write;

use super::words::{self, Speaker};
use super::{ExportError, Progress};
use crate::model::{Card, Curve, LaneKind, Map, Scale, Stage, View};

/// Writes the diagram. Steps are a stage's touchpoints, or else its actions, or else the stage itself; each has the scores
/// of the curves there, on Mermaid's 1 to 5. A step has one score for all its people: where they feel differently it is
/// there once for each feeling, with those who have it.
///
/// # Errors
/// [`ExportError::Io`] may leave a part of the file behind.
pub fn mermaid(map: &Map, mut sink: impl Write, progress: &Progress) -> Result<(), ExportError> {
    sink.write_all(diagram(map).as_bytes())?;
    sink.flush()?;
    progress.tell(1, 1);
    Ok(())
}

fn diagram(map: &Map) -> String {
    let speaker = Speaker::new(map);
    let mut out = String::from("journey\n");
    let title = one_line(&map.about.title);
    if !title.is_empty() {
        let _ = writeln!(out, "    title {}", name(&title));
    }
    for stage in map.stages.iter() {
        let called = one_line(&stage.name);
        let called = if called.is_empty() { speaker.lang.text("picture-untitled-stage") } else { called };
        let _ = writeln!(out, "    section {}", name(&called));
        let mut steps = cards(map, stage, LaneKind::Touchpoints);
        if steps.is_empty() {
            steps = cards(map, stage, LaneKind::Actions);
        }
        if steps.is_empty() {
            // A section without a step would not be drawn at all.
            step(map, stage, None, &called, &mut out);
        }
        for card in steps {
            step(map, stage, Some(card), &one_line(&card.text), &mut out);
        }
    }
    out
}

/// The text in one line; what JavaScript takes for white space is white space here too.
fn one_line(text: &str) -> String {
    words::one_line(&text.replace('\u{feff}', " "))
}

fn cards<'a>(map: &'a Map, stage: &Stage, kind: LaneKind) -> Vec<&'a Card> {
    let in_lane = |card: &&Card| card.spot.lane().and_then(|lane| map.lanes.get(lane)).is_some_and(|l| l.kind == kind);
    let here = map.cards.iter().filter(|card| card.spot.stage() == Some(stage.id));
    here.filter(in_lane).filter(|card| !one_line(&card.text).is_empty()).collect()
}

fn step(map: &Map, stage: &Stage, card: Option<&Card>, text: &str, out: &mut String) {
    // Each score as it is written, with its people, in the order of the curves.
    let mut felt: Vec<(f64, Vec<String>)> = Vec::new();
    for curve in map.curves.iter().filter(|curve| curve.shown && curve.view == View::AsIs) {
        let Some(score) = score(curve, stage, card) else { continue };
        let score = (score * 10.0).round() / 10.0;
        let person = map.personas.get(curve.persona).map(|persona| one_line(&persona.name)).unwrap_or_default();
        let person = name(&person).replace(',', "#44;");
        let alike = felt.iter().position(|(other, _)| *other == score).unwrap_or_else(|| {
            felt.push((score, Vec::new()));
            felt.len() - 1
        });
        if let Some((_, people)) = felt.get_mut(alike).filter(|(_, people)| !people.contains(&person)) {
            people.push(person);
        }
    }
    if felt.is_empty() {
        // Who feels nothing here is not invented; but Mermaid wants a number, and 3 is its neutral one.
        felt.push((3.0, Vec::new()));
    }
    for (score, mut people) in felt {
        people.retain(|person| !person.is_empty());
        let _ = write!(out, "      {}: {score}", name(text));
        if !people.is_empty() {
            let _ = write!(out, ": {}", people.join(", "));
        }
        out.push('\n');
    }
}

/// The score a card caused, or the mean of those in its stage, on 1 to 5.
fn score(curve: &Curve, stage: &Stage, card: Option<&Card>) -> Option<f64> {
    let caused = curve.points.iter().find(|point| card.is_some_and(|card| point.card == Some(card.id)));
    if let Some(point) = caused {
        return Some(Scale::OneToFive.show(point.score));
    }
    let here: Vec<f64> = curve
        .points
        .iter()
        .filter(|point| point.stage == stage.id)
        .map(|point| Scale::OneToFive.show(point.score))
        .collect();
    (!here.is_empty()).then(|| here.iter().sum::<f64>() / here.len() as f64)
}

/// The text with every sign that Mermaid's parser, or the page it is drawn on, would take for its own written as its
/// number.
fn name(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let lower = text.to_lowercase();
    // The parser's word ends where a letter of ASCII does, whatever other letters follow.
    let is_keyword = |word: &str| {
        lower.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_'))
    };
    let keyword = ["title", "section", "journey", "acctitle", "accdescr"].iter().any(|word| is_keyword(word));
    let mut letters = text.chars().enumerate().peekable();
    while let Some((index, c)) = letters.next() {
        let own = match c {
            // The last is how its own markers begin.
            '#' | ';' | ':' | '%' | '<' | '>' | '{' | '}' | 'ﬂ' => true,
            '&' => letters.peek().is_some_and(|(_, next)| next.is_ascii_alphabetic() || *next == '#'),
            _ => index == 0 && keyword,
        };
        if own {
            let _ = write!(out, "#{};", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_be_taken_for_signs() {
        assert_eq!(name("At 10:30; #1"), "At 10#58;30#59; #35;1");
        assert_eq!(name("Title search"), "#84;itle search");
        assert_eq!(name("journey plan"), "#106;ourney plan");
        assert_eq!(name("Titles and sections"), "Titles and sections");
        assert_eq!(name("Journeyś"), "#74;ourneyś");
        assert_eq!(name("R&D, this & that, &lt;"), "R#38;D, this & that, #38;lt#59;");
    }
}
