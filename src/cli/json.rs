//! What `check` and `diff` find, as JSON for other programs.
//!
//! Names of fields, kinds and reasons stay as they are for as long as `version` does; fields may be added. Sentences
//! are in the reader's language and may change.

mod check;
mod diff;

use serde::Serialize;

use crate::model::Node;

pub(super) use check::{checked, unread};
pub(super) use diff::differing;

/// The version of both schemas.
const VERSION: u32 = 1;

fn printed(value: &impl Serialize) -> String {
    // Names, numbers and texts can always be written.
    let text = serde_json::to_string_pretty(value).unwrap_or_default() + "\n";
    // JSON lets them stand as they are, and terminals act on them.
    let is_control = |c: char| ('\u{7f}'..='\u{9f}').contains(&c);
    if !text.contains(is_control) {
        return text;
    }
    text.chars().map(|c| if is_control(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() }).collect()
}

/// A thing on the map: what kind it is, and its id where it has one.
#[derive(Serialize)]
struct Thing {
    kind: &'static str,
    id: Option<u32>,
}

impl Thing {
    fn of(node: Node) -> Thing {
        let (kind, id) = match node {
            Node::Title | Node::Scenario | Node::Goal | Node::Footer => ("map", None),
            Node::Persona(id) => ("persona", Some(id.0)),
            Node::Stage(id) | Node::Phase(id) | Node::Cell { stage: id, .. } => ("stage", Some(id.0)),
            Node::Lane(id) => ("lane", Some(id.0)),
            Node::Card(id) => ("card", Some(id.0)),
            Node::Curve(id) | Node::Point { curve: id, .. } => ("curve", Some(id.0)),
            Node::Link(id) => ("link", Some(id.0)),
            Node::Stakeholder(id) => ("stakeholder", Some(id.0)),
        };
        Thing { kind, id }
    }
}
