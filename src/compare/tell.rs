//! A difference as text to be read: what was added (+), removed (−), moved (→) and altered (~), and the feelings.

use super::{Change, Changed, Difference, FieldChange, Moment, quoted};
use crate::diag::{Arg, Message};
use crate::i18n::Lang;

impl Changed {
    /// The sign it stands under in texts and pictures.
    pub fn sign(self) -> char {
        match self {
            Changed::Added => '+',
            Changed::Removed => '−',
            Changed::Moved => '→',
            Changed::Altered => '~',
        }
    }

    /// The id of the message that names it.
    pub fn word(self) -> &'static str {
        match self {
            Changed::Added => "compare-added",
            Changed::Removed => "compare-removed",
            Changed::Moved => "compare-moved",
            Changed::Altered => "compare-altered",
        }
    }
}

/// What a field says, in a line.
pub fn shortened(message: &Message, lang: Lang) -> String {
    quoted(&lang.message(message))
}

/// The difference, a row to a line with its fields below, and a sum at the end.
pub fn tell(difference: &Difference, lang: Lang) -> String {
    let mut text = String::new();
    let mut kind = "";
    for change in &difference.changes {
        if change.kind != kind {
            kind = change.kind;
            text.push_str(&format!("{}\n", lang.text(heading(kind))));
        }
        text.push_str(&format!("  {} {}\n", change.what.sign(), title(change, lang)));
        for field in &change.fields {
            text.push_str(&format!("      {}\n", field_line(field, lang)));
        }
    }
    if !difference.feelings.is_empty() {
        text.push_str(&format!("{}\n", lang.text("compare-feelings")));
        for feeling in &difference.feelings {
            text.push_str(&format!("  {}\n", shortened(&feeling.name, lang)));
            for moment in &feeling.moments {
                text.push_str(&format!("      {}\n", moment_line(moment, lang)));
            }
        }
    }
    text.push_str(&sum(difference, lang));
    text.push('\n');
    text
}

fn heading(kind: &'static str) -> &'static str {
    match kind {
        "app-map" => "app-map",
        "app-persona" => "compare-personas",
        "app-stage" => "compare-stages",
        "app-lane" => "compare-lanes",
        "app-tool-card" => "compare-cards",
        "app-curve" => "compare-curves",
        "app-hand-off" => "compare-links",
        _ => "compare-stakeholders",
    }
}

/// "“Call” (Touchpoints, Use)".
fn title(change: &Change, lang: Lang) -> String {
    let name = shortened(&change.name, lang);
    match &change.place {
        Some(place) => {
            let message = Message::new("compare-named-in").with("name", name).with("place", shortened(place, lang));
            lang.message(&message)
        }
        None => lang.message(&Message::new("compare-named").with("name", name)),
    }
}

fn field_line(field: &FieldChange, lang: Lang) -> String {
    let values = |message: Message| {
        let message = message.with("field", Arg::Word(field.field));
        let message = message.with("before", shortened(&field.before, lang));
        lang.message(&message.with("after", shortened(&field.after, lang)))
    };
    match &field.at {
        Some(at) => values(Message::new("compare-field-at").with("at", shortened(at, lang))),
        None => values(Message::new("compare-field-change")),
    }
}

fn moment_line(moment: &Moment, lang: Lang) -> String {
    let score = |score: Option<f64>| score.map_or_else(|| lang.text("compare-nothing"), |score| signed(score, lang));
    let message = Message::new(if moment.delta().is_some() { "compare-moment-delta" } else { "compare-moment" });
    let message = message.with("stage", shortened(&moment.name, lang));
    let message = message.with("before", score(moment.before)).with("after", score(moment.after));
    match moment.delta() {
        Some(delta) => lang.message(&message.with("delta", signed(delta, lang))),
        None => lang.message(&message),
    }
}

/// A score or a difference of scores with its sign.
pub(super) fn signed(score: f64, lang: Lang) -> String {
    let number = lang.number((score * 100.0).round() / 100.0);
    if score > 0.0 { format!("+{number}") } else { number }
}

/// "3 added, 1 removed, 2 moved, 4 altered".
fn sum(difference: &Difference, lang: Lang) -> String {
    if difference.is_empty() {
        return lang.text("compare-same");
    }
    let count = |what| difference.count(what);
    let message = Message::new("compare-sum").with("added", count(Changed::Added));
    let message = message.with("removed", count(Changed::Removed)).with("moved", count(Changed::Moved));
    lang.message(&message.with("altered", count(Changed::Altered)))
}
