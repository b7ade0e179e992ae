//! Markdown: the map as an outline, stage by stage, for documents and for those who read with their ears.

use std::fmt::Write as _;
use std::io::Write;

use super::words::{Speaker, one_line, safe_link};
use super::{ExportError, Progress};
use crate::model::{Card, Curve, Lane, LaneKind, Map, Stage, View};

/// Writes the outline: title block, personas, then each stage with its lanes and cards; last a house's line, unless it is
/// empty.
///
/// # Errors
/// [`ExportError::Io`] may leave a part of the file behind.
pub fn markdown(map: &Map, footer: &str, mut sink: impl Write, progress: &Progress) -> Result<(), ExportError> {
    sink.write_all(outline(map).as_bytes())?;
    if !footer.is_empty() {
        sink.write_all(format!("\n---\n\n{}\n", literal(footer)).as_bytes())?;
    }
    sink.flush()?;
    progress.tell(1, 1);
    Ok(())
}

/// The whole outline as text.
pub fn outline(map: &Map) -> String {
    let speaker = Speaker::new(map);
    let mut out = format!("# {}\n", literal(&speaker.title()));
    head(&speaker, &mut out);
    people(&speaker, &mut out);
    let mut cards: std::collections::BTreeMap<_, Vec<&Card>> = std::collections::BTreeMap::new();
    for card in map.cards.iter() {
        if let (Some(lane), Some(stage)) = (card.spot.lane(), card.spot.stage()) {
            cards.entry((lane, stage)).or_default().push(card);
        }
    }
    for (number, stage) in (1..).zip(map.stages.iter()) {
        stage_heading(&speaker, number, stage, &mut out);
        for lane in map.visible_lanes() {
            let here = cards.get(&(lane.id, stage.id)).map(Vec::as_slice).unwrap_or_default();
            let feelings = if lane.kind == LaneKind::Emotion { feelings(&speaker, lane, stage) } else { String::new() };
            if here.is_empty() && feelings.is_empty() {
                continue;
            }
            let _ = write!(out, "\n### {}\n\n{feelings}", literal(&one_line(&lane.name)));
            here.iter().for_each(|card| item(&speaker, card, &mut out));
        }
    }
    let parked: Vec<&Card> = map.parked().collect();
    if !parked.is_empty() {
        let _ = write!(out, "\n## {}\n\n", speaker.lang.text("picture-parking-lot"));
        parked.iter().for_each(|card| item(&speaker, card, &mut out));
    }
    out
}

fn head(speaker: &Speaker, out: &mut String) {
    let about = &speaker.map.about;
    let state = speaker.lang.text(about.state.word());
    let date = speaker.lang.date(&about.date);
    let imprint = [state.as_str(), about.authors.trim(), date.trim(), about.version.trim()];
    let imprint: Vec<String> = imprint.into_iter().filter(|part| !part.is_empty()).map(literal).collect();
    let _ = write!(out, "\n{}\n", imprint.join(" · "));
    for (word, text) in [("picture-scenario", &about.scenario), ("picture-goal", &about.goal)] {
        let text = one_line(text);
        if !text.is_empty() {
            let _ = write!(out, "\n**{}:** {}\n", speaker.lang.text(word), literal(&text));
        }
    }
}

fn people(speaker: &Speaker, out: &mut String) {
    if speaker.map.personas.is_empty() {
        return;
    }
    let _ = write!(out, "\n## {}\n\n", speaker.lang.text("app-section-personas"));
    for persona in speaker.map.personas.iter() {
        let name = one_line(&persona.name);
        let name = if name.is_empty() { speaker.lang.text("picture-untitled-persona") } else { name };
        let _ = write!(out, "- **{}**", literal(&name));
        let role = one_line(&persona.role);
        if !role.is_empty() {
            let _ = write!(out, ", {}", literal(&role));
        }
        let quote = one_line(&persona.quote);
        if !quote.is_empty() {
            let _ = write!(out, " — {}", literal(&quote));
        }
        out.push('\n');
    }
}

fn stage_heading(speaker: &Speaker, number: usize, stage: &Stage, out: &mut String) {
    let name = one_line(&stage.name);
    let name = if name.is_empty() { speaker.lang.text("picture-untitled-stage") } else { name };
    let _ = write!(out, "\n## {number}. {}\n", literal(&name));
    let parts = [&stage.phase, &stage.caption, &stage.duration].map(|part| literal(&one_line(part)));
    let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if !said.is_empty() {
        let _ = write!(out, "\n{}\n", said.join(" · "));
    }
}

/// A line for each curve that has points in the stage.
fn feelings(speaker: &Speaker, lane: &Lane, stage: &Stage) -> String {
    let map = speaker.map;
    let mut out = String::new();
    for curve in map.curves.iter().filter(|curve| curve.shown && map.lane_of(curve) == Some(lane.id)) {
        for point in curve.points.iter().filter(|point| point.stage == stage.id) {
            let shown = speaker.lang.number((map.about.scale.show(point.score) * 100.0).round() / 100.0);
            let _ = write!(out, "- {}: {shown}", literal(&of(speaker, curve)));
            for part in [one_line(&point.emotion), one_line(&point.quote)].iter().filter(|part| !part.is_empty()) {
                let _ = write!(out, " · {}", literal(part));
            }
            out.push('\n');
        }
    }
    out
}

/// Whose curve it is, and of which reality.
fn of(speaker: &Speaker, curve: &Curve) -> String {
    let name = speaker.map.personas.get(curve.persona).map(|persona| one_line(&persona.name)).unwrap_or_default();
    match curve.view {
        View::AsIs => name,
        View::Expected | View::ToBe => format!("{name} ({})", speaker.lang.text(curve.view.word())),
    }
}

fn item(speaker: &Speaker, card: &Card, out: &mut String) {
    let text = literal(&one_line(&card.text));
    match safe_link(&card.link) {
        Some(link) => {
            let _ = write!(out, "- [{text}](<{}>)", link.replace(['<', '>'], ""));
        }
        None => {
            let _ = write!(out, "- {text}");
        }
    }
    let facts = &card.facts;
    let mut marks: Vec<String> = Vec::new();
    marks.extend(facts.channel.as_ref().map(|channel| literal(&speaker.lang.message(&channel.word()))));
    for (set, word) in [
        (facts.moment_of_truth, "picture-moment-of-truth"),
        (facts.pain_point, "picture-pain-point"),
        (facts.advantage, "picture-advantage"),
    ] {
        if set {
            marks.push(speaker.lang.text(word));
        }
    }
    marks.extend(card.opportunity.horizon().map(|horizon| speaker.lang.text(horizon.word())));
    if let Some(metric) = &card.metric {
        marks.push(literal(&format!("{} {}", speaker.lang.number(metric.value), metric.unit.trim())).trim().to_owned());
    }
    if !marks.is_empty() {
        let _ = write!(out, " ({})", marks.join(", "));
    }
    out.push('\n');
    let note = one_line(&card.note);
    if !note.is_empty() {
        let _ = writeln!(out, "  - {}", literal(&note));
    }
}

/// The text with everything that Markdown would read as a sign made plain.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut letters = text.chars().peekable();
    // "1." and "1)" at the start would begin a list.
    let mut number = true;
    let mut first = true;
    while let Some(c) = letters.next() {
        let opens_line = first && matches!(c, '#' | '+' | '-' | '=' | '>');
        let ends_number = number && !first && matches!(c, '.' | ')');
        let begins_code = c == '&' && letters.peek().is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#');
        let is_sign = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '|');
        if opens_line || ends_number || begins_code || is_sign {
            out.push('\\');
        }
        out.push(c);
        number &= c.is_ascii_digit();
        first = false;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_made_plain() {
        assert_eq!(literal("# a *b* [c](d) <e>"), "\\# a \\*b\\* \\[c\\](d) \\<e>");
        assert_eq!(literal("1. first"), "1\\. first");
        assert_eq!(literal("v1.2 - x & y"), "v1.2 - x & y");
        assert_eq!(literal("&lt;"), "\\&lt;");
    }
}
