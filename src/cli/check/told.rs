//! Open questions, gaps and hand-offs as lines of text.

use std::collections::BTreeSet;

use crate::diag::Message;
use crate::i18n::Lang;
use crate::insight::{self, HandOff, StageGaps, Wording};
use crate::model::{CardId, Gap, LinkId, Map};

/// Lines one below the other, those of a section two spaces in.
struct Lines {
    text: String,
    lang: Lang,
}

impl Lines {
    fn new(lang: Lang) -> Lines {
        Lines { text: String::new(), lang }
    }

    fn say(&mut self, depth: usize, message: &Message) {
        let line = self.lang.message(message);
        self.write(depth, &line);
    }

    fn write(&mut self, depth: usize, line: &str) {
        self.text.push_str(&"  ".repeat(depth));
        self.text.push_str(line);
        self.text.push('\n');
    }
}

/// What is still to be asked.
pub fn questions(map: &Map, lang: Lang) -> String {
    let mut lines = Lines::new(lang);
    let open = insight::open_questions(map);
    if open.is_empty() {
        lines.say(0, &Message::new("insight-no-questions"));
        return lines.text;
    }
    lines.say(0, &Message::new("insight-questions").with("count", open.len()));
    let words = Wording::of(map);
    for question in &open {
        lines.say(1, &words.question(question));
    }
    lines.text
}

/// What customers use against what is provided, by stage, and the sum of it.
pub fn gaps(map: &Map, lang: Lang) -> String {
    let mut lines = Lines::new(lang);
    let table = insight::gap_table(map);
    let words = Wording::of(map);
    let sum = |list: fn(&StageGaps) -> &Vec<CardId>| table.iter().map(|row| list(row).len()).sum::<usize>();
    let [matched, missing, wasted, open] =
        [sum(|row| &row.matched), sum(|row| &row.missing), sum(|row| &row.wasted), sum(|row| &row.unanswered)];
    if matched + missing + wasted == 0 {
        lines.say(0, &Message::new("insight-no-gaps"));
        return lines.text;
    }
    lines.say(0, &Message::new("insight-gaps"));
    for row in &table {
        lines.write(1, &words.stage(row.stage));
        for (word, cards) in [
            (Gap::Matched.word(), &row.matched),
            (Gap::Missing.word(), &row.missing),
            (Gap::Wasted.word(), &row.wasted),
            ("insight-gaps-unanswered", &row.unanswered),
        ] {
            if !cards.is_empty() {
                let message = Message::new("insight-gaps-list").with("name", lang.text(word));
                let said: Vec<String> = cards.iter().map(|card| words.card(*card)).collect();
                lines.say(2, &message.with("count", cards.len()).with("cards", said.join(" · ")));
            }
        }
    }
    let message = Message::new("insight-gaps-sum").with("matched", matched).with("missing", missing);
    lines.say(0, &message.with("wasted", wasted).with("open", open));
    lines.text
}

/// Every link with what it hands on, the sums, and the loops.
pub fn handoffs(map: &Map, lang: Lang) -> String {
    let mut lines = Lines::new(lang);
    let flow = insight::flow(map);
    if flow.links.is_empty() {
        lines.say(0, &Message::new("insight-no-links"));
        return lines.text;
    }
    let words = Wording::of(map);
    let circling: BTreeSet<LinkId> = flow.loops.iter().flat_map(|circle| &circle.links).copied().collect();
    let count = flow.count();
    lines.say(0, &Message::new("insight-links").with("count", count.links));
    for (link, hand_off) in map.links.iter().zip(&flow.links) {
        let told = told(hand_off, circling.contains(&link.id), lang);
        let id = if told.is_empty() { "insight-link" } else { "insight-link-told" };
        let mut message = Message::new(id).with("from", words.card(link.from)).with("to", words.card(link.to));
        if !told.is_empty() {
            message = message.with("told", told);
        }
        lines.say(1, &message);
    }
    for (id, count) in [
        ("insight-sum-lane", count.change_lane),
        ("insight-sum-line", count.cross_a_line),
        ("insight-sum-owner", count.change_owner),
        ("insight-sum-ownerless", count.ownerless),
        ("insight-sum-loop", count.in_loops),
    ] {
        lines.say(0, &Message::new(id).with("count", count));
    }
    for circle in &flow.loops {
        let around = circle.cards.iter().chain(circle.cards.first());
        let said: Vec<String> = around.map(|card| words.card(*card)).collect();
        lines.say(0, &Message::new("insight-loop").with("cards", said.join(" → ")));
    }
    lines.text
}

fn told(hand_off: &HandOff, circles: bool, lang: Lang) -> String {
    let mut told = Vec::new();
    let mut tell = |holds: bool, id| {
        if holds {
            told.push(lang.text(id));
        }
    };
    tell(hand_off.changes_owner, "insight-link-owner");
    tell(!hand_off.ownerless.is_empty(), "insight-link-ownerless");
    for line in &hand_off.crosses {
        tell(true, line.word());
    }
    tell(circles, "insight-link-loop");
    told.join(", ")
}
