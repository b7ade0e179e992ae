//! Writes version 1: the same map always gives the same text.

use std::fmt::Write;

use super::VERSION;
use super::words::{OpenWord, Word};
use crate::base64;
use crate::color::Rgba;
use crate::format::Extent;
use crate::model::{
    About, Card, Curve, CurveForm, CurvePoint, Fraction, Lane, LaneDisplay, Link, Map, Persona, PersonaKind, Picture,
    Rating, Row, Rows, Spot, Stage, Stakeholder,
};

/// The whole file.
pub fn print(map: &Map) -> String {
    // Rows are seldom longer; growing is cheap.
    let mut out = String::with_capacity(1_024 + 160 * (map.cards.len() + map.links.len()));
    let _ = write!(
        out,
        "#![enable(implicit_some)]\nThroughline(\n    version: {VERSION},\n    next_id: {},\n",
        map.next_id
    );
    about(&map.about, &mut out);
    table("personas", &map.personas, persona, &mut out);
    table("stages", &map.stages, stage, &mut out);
    table("lanes", &map.lanes, lane, &mut out);
    table("cards", &map.cards, card, &mut out);
    table("curves", &map.curves, curve, &mut out);
    table("links", &map.links, link, &mut out);
    table("stakeholders", &map.stakeholders, stakeholder, &mut out);
    out.push_str(")\n");
    out
}

/// What the cards say, a line each, as a remark for people: a card pasted into a letter is read there.
fn plainly(excerpt: &Map) -> String {
    let mut out = String::new();
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for card in excerpt.cards.iter() {
        let lane = card.spot.lane().and_then(|id| excerpt.lanes.get(id)).map(|lane| line(&lane.name));
        let stage = card.spot.stage().and_then(|id| excerpt.stages.get(id)).map(|stage| line(&stage.name));
        let place = [lane, stage].into_iter().flatten().collect::<Vec<_>>().join(" / ");
        let _ = match place.as_str() {
            "" => writeln!(out, "// {}", line(&card.text)),
            place => writeln!(out, "// {place}: {}", line(&card.text)),
        };
    }
    out
}

/// Cards by themselves, on the part of a grid they were taken from.
pub fn print_cards(excerpt: &Map) -> String {
    let mut out = plainly(excerpt);
    let _ = write!(out, "#![enable(implicit_some)]\nThroughlineCards(\n    version: {VERSION},\n");
    table("stages", &excerpt.stages, stage, &mut out);
    table("lanes", &excerpt.lanes, lane, &mut out);
    table("cards", &excerpt.cards, card, &mut out);
    table("links", &excerpt.links, link, &mut out);
    out.push_str(")\n");
    out
}

/// Whole stages or lanes by themselves, with what hangs on them.
pub fn print_part(of: Extent, part: &Map) -> String {
    let mut out = format!("#![enable(implicit_some)]\nThroughlinePart(\n    version: {VERSION},\n");
    let _ = writeln!(out, "    of: {},", of.spelled());
    table("personas", &part.personas, persona, &mut out);
    table("stages", &part.stages, stage, &mut out);
    table("lanes", &part.lanes, lane, &mut out);
    table("cards", &part.cards, card, &mut out);
    table("curves", &part.curves, curve, &mut out);
    table("links", &part.links, link, &mut out);
    out.push_str(")\n");
    out
}

fn table<T: Row>(name: &str, rows: &Rows<T>, row: fn(&T, &mut Fields), out: &mut String) {
    if rows.is_empty() {
        return;
    }
    let _ = writeln!(out, "    {name}: [");
    for each in rows.iter() {
        out.push_str("        (");
        row(each, &mut Fields { out, between: ", ", first: true });
        out.push_str("),\n");
    }
    out.push_str("    ],\n");
}

fn about(about: &About, out: &mut String) {
    out.push_str("    about: (\n        ");
    let mut row = Fields { out, between: ",\n        ", first: true };
    row.text("title", &about.title);
    row.text("scenario", &about.scenario);
    row.text("goal", &about.goal);
    row.word("state", about.state.spelled());
    row.open_word("journey", about.journey.as_ref());
    row.text("authors", &about.authors);
    row.text("date", &about.date);
    row.text("version", &about.version);
    row.text("language", &about.language);
    row.text("notes", &about.notes);
    row.word_unless_default("scale", about.scale);
    out.push_str(",\n    ),\n");
}

fn persona(persona: &Persona, row: &mut Fields) {
    row.number("id", persona.id.0);
    row.text("name", &persona.name);
    row.text("role", &persona.role);
    row.word_unless_default::<PersonaKind>("kind", persona.kind);
    row.text("initials", &persona.initials);
    row.color(persona.color);
    row.picture(persona.picture.as_ref());
    row.text("quote", &persona.quote);
    row.list("goals", &persona.goals);
    row.list("needs", &persona.needs);
    row.list("frustrations", &persona.frustrations);
    row.sequence("channels", &persona.channels, open_word);
    row.list("thinks", &persona.empathy.thinks);
    row.list("feels", &persona.empathy.feels);
    row.list("says", &persona.empathy.says);
    row.list("does", &persona.empathy.does);
    row.list("pains", &persona.empathy.pains);
    row.list("gains", &persona.empathy.gains);
}

fn stage(stage: &Stage, row: &mut Fields) {
    row.number("id", stage.id.0);
    row.text("name", &stage.name);
    row.text("caption", &stage.caption);
    row.text("phase", &stage.phase);
    row.text("duration", &stage.duration);
    row.color(stage.color);
    row.maybe("width", stage.width);
}

fn lane(lane: &Lane, row: &mut Fields) {
    row.number("id", lane.id.0);
    row.text("name", &lane.name);
    row.text("hint", &lane.hint);
    row.word("kind", lane.kind.spelled());
    row.word_unless_default::<LaneDisplay>("display", lane.display);
    row.maybe("height", lane.height);
    row.maybe_word("divider", lane.divider);
}

fn card(card: &Card, row: &mut Fields) {
    let (facts, opportunity) = (&card.facts, &card.opportunity);
    row.number("id", card.id.0);
    row.maybe("lane", card.spot.lane().map(|lane| lane.0));
    if let Spot::Cell { stage, span, .. } = card.spot {
        row.number("stage", stage.0);
        row.maybe("span", Some(span).filter(|span| *span != 1));
    }
    row.text("text", &card.text);
    row.text("note", &card.note);
    row.color(card.color);
    row.list("tags", &card.tags);
    row.text("link", &card.link);
    row.picture(card.picture.as_ref());
    row.word_unless_default("evidence", card.evidence);
    row.text("source", &card.source);
    row.open_word("channel", facts.channel.as_ref());
    row.maybe_word("device", facts.device);
    row.text("owner", &facts.owner);
    row.flag("moment_of_truth", facts.moment_of_truth);
    row.flag("pain_point", facts.pain_point);
    row.flag("advantage", facts.advantage);
    row.text("senses", &facts.senses);
    row.maybe("satisfaction", facts.satisfaction.map(Rating::get));
    row.maybe("importance_to_customer", facts.importance_to_customer.map(Rating::get));
    row.maybe("importance_to_us", facts.importance_to_us.map(Rating::get));
    row.text("duration", &facts.duration);
    row.text("waiting_time", &facts.waiting_time);
    row.maybe("customer_uses", facts.customer_uses);
    row.maybe("we_provide", facts.we_provide);
    row.maybe("impact", opportunity.impact.map(Rating::get));
    row.maybe("effort", opportunity.effort.map(Rating::get));
    row.maybe_word("horizon", opportunity.horizon_by_hand);
    row.text("due", &opportunity.due);
    row.maybe_word("status", opportunity.status);
    row.maybe("votes", Some(opportunity.votes).filter(|votes| *votes != 0));
    if let Some(metric) = &card.metric {
        let mut inner = row.nested("metric");
        inner.figure("value", metric.value);
        inner.text("unit", &metric.unit);
        if let Some(target) = metric.target {
            inner.figure("target", target);
        }
        row.out.push(')');
    }
}

fn curve(curve: &Curve, row: &mut Fields) {
    row.number("id", curve.id.0);
    row.number("persona", curve.persona.0);
    row.word("view", curve.view.spelled());
    if curve.form != CurveForm::Smooth {
        row.word("form", curve.form.spelled());
    }
    row.maybe("lane", curve.lane.map(|lane| lane.0));
    row.maybe("shown", Some(false).filter(|_| !curve.shown));
    row.flag("dimmed", curve.dimmed);
    row.flag("compared", curve.compared);
    row.flag("marked", curve.marked);
    if curve.points.is_empty() {
        return;
    }
    row.name("points");
    row.out.push_str("[\n");
    for each in &curve.points {
        row.out.push_str("            (");
        point(each, &mut Fields { out: row.out, between: ", ", first: true });
        row.out.push_str("),\n");
    }
    row.out.push_str("        ]");
}

fn point(point: &CurvePoint, row: &mut Fields) {
    row.number("stage", point.stage.0);
    if point.at != Fraction::HALF {
        row.figure("at", point.at.value());
    }
    row.maybe("card", point.card.map(|card| card.0));
    row.figure("score", point.score.value());
    row.text("emotion", &point.emotion);
    row.text("quote", &point.quote);
}

fn link(link: &Link, row: &mut Fields) {
    row.number("id", link.id.0);
    row.number("from", link.from.0);
    row.number("to", link.to.0);
    row.flag("both_ways", link.both_ways);
    row.text("label", &link.label);
}

fn stakeholder(stakeholder: &Stakeholder, row: &mut Fields) {
    row.number("id", stakeholder.id.0);
    row.text("name", &stakeholder.name);
    row.text("role", &stakeholder.role);
    row.figure("power", stakeholder.power.value());
    row.figure("support", stakeholder.support.value());
}

/// A row under way: writes the fields that have something to say.
struct Fields<'a> {
    out: &'a mut String,
    between: &'static str,
    first: bool,
}

impl Fields<'_> {
    fn name(&mut self, name: &str) {
        if !self.first {
            self.out.push_str(self.between);
        }
        self.first = false;
        self.out.push_str(name);
        self.out.push_str(": ");
    }

    fn number(&mut self, name: &str, value: u32) {
        self.maybe(name, Some(value));
    }

    fn maybe(&mut self, name: &str, value: Option<impl std::fmt::Display>) {
        if let Some(value) = value {
            self.name(name);
            let _ = write!(self.out, "{value}");
        }
    }

    /// The shortest text that reads back as the same number, without an idle ".0".
    fn figure(&mut self, name: &str, value: f64) {
        let text = format!("{value:?}");
        self.maybe(name, Some(text.strip_suffix(".0").unwrap_or(&text)));
    }

    fn flag(&mut self, name: &str, value: bool) {
        self.maybe(name, Some(true).filter(|_| value));
    }

    fn word(&mut self, name: &str, word: &str) {
        self.maybe(name, Some(word));
    }

    fn maybe_word<T: Word>(&mut self, name: &str, value: Option<T>) {
        self.maybe(name, value.map(|value| value.spelled()));
    }

    fn word_unless_default<T: Word + Default + PartialEq>(&mut self, name: &str, value: T) {
        self.maybe_word(name, Some(value).filter(|value| *value != T::default()));
    }

    fn open_word<T: OpenWord>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            self.name(name);
            open_word(value, self.out);
        }
    }

    fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.name(name);
            quote(text, self.out);
        }
    }

    fn list(&mut self, name: &str, texts: &[String]) {
        self.sequence(name, texts, |text, out| quote(text, out));
    }

    fn sequence<T>(&mut self, name: &str, items: &[T], item: fn(&T, &mut String)) {
        if items.is_empty() {
            return;
        }
        self.name(name);
        for (index, each) in items.iter().enumerate() {
            self.out.push_str(if index == 0 { "[" } else { ", " });
            item(each, self.out);
        }
        self.out.push(']');
    }

    fn color(&mut self, color: Option<Rgba>) {
        if let Some(color) = color {
            self.text("color", &color.to_string());
        }
    }

    fn picture(&mut self, picture: Option<&Picture>) {
        let Some(picture) = picture else { return };
        let mut inner = self.nested("picture");
        inner.word("format", picture.format.spelled());
        inner.name("bytes");
        inner.out.push('"');
        base64::encode(&picture.bytes, inner.out);
        inner.out.push_str("\")");
    }

    /// Opens a bracket within the row; whoever asked for it closes it.
    fn nested(&mut self, name: &str) -> Fields<'_> {
        self.name(name);
        self.out.push('(');
        Fields { out: self.out, between: ", ", first: true }
    }
}

fn open_word<T: OpenWord>(value: &T, out: &mut String) {
    match value.spelled() {
        Ok(word) => out.push_str(word),
        Err(own) => {
            out.push_str("Other(");
            quote(own, out);
            out.push(')');
        }
    }
}

/// A text in quotes, on one line. What cannot be seen, or turns the direction of what follows, is written as its code.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(letter));
            }
            _ if letter.is_control() => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}
