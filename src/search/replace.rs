//! The edits that put other words in the place of those found.

use std::ops::Range;

use super::find::Hit;
use super::texts::Texts;
use crate::edit::Edit;
use crate::model::{Map, Node};

/// The edit that replaces this one hit; `None` where it is no longer on the map.
pub fn replace_one(map: &Map, hit: &Hit, with: &str) -> Option<Edit> {
    replace_all(map, std::slice::from_ref(hit), with).into_iter().next()
}

/// The edits that replace all these hits, one for each row they stand in.
pub fn replace_all(map: &Map, hits: &[Hit], with: &str) -> Vec<Edit> {
    // Hits come row by row; an edit takes all of a row at once.
    hits.chunk_by(|a, b| row_of(a.node) == row_of(b.node)).filter_map(|hits| row(map, hits, with)).collect()
}

/// What is one row: the title block, or a curve with all its points.
fn row_of(node: Node) -> Node {
    match node {
        Node::Scenario | Node::Goal => Node::Title,
        Node::Point { curve, .. } => Node::Curve(curve),
        node => node,
    }
}

fn row(map: &Map, hits: &[Hit], with: &str) -> Option<Edit> {
    Some(match row_of(hits.first()?.node) {
        Node::Title => Edit::SetAbout(changed(&*map.about, hits, with)),
        Node::Persona(id) => Edit::SetPersona(changed(map.personas.get(id)?, hits, with)),
        Node::Stage(id) => Edit::SetStage(changed(map.stages.get(id)?, hits, with)),
        Node::Lane(id) => Edit::SetLane(changed(map.lanes.get(id)?, hits, with)),
        Node::Card(id) => Edit::SetCard(changed(map.cards.get(id)?, hits, with)),
        Node::Curve(id) => Edit::SetCurve(changed(map.curves.get(id)?, hits, with)),
        Node::Link(id) => Edit::SetLink(changed(map.links.get(id)?, hits, with)),
        Node::Stakeholder(id) => Edit::SetStakeholder(changed(map.stakeholders.get(id)?, hits, with)),
        Node::Scenario | Node::Goal | Node::Footer | Node::Phase(_) | Node::Cell { .. } | Node::Point { .. } => {
            return None;
        }
    })
}

fn changed<T: Texts + Clone>(row: &T, hits: &[Hit], with: &str) -> T {
    let mut row = row.clone();
    let mut count = 0_usize;
    row.change(&mut |_, text| {
        let ranges = hits.iter().filter(|hit| hit.text == count).map(|hit| hit.range.clone());
        replace(text, ranges, with);
        count = count.saturating_add(1);
    });
    row
}

/// From the right, so that the ranges before stay where they are. A range the text does not have is passed over.
fn replace(text: &mut String, ranges: impl DoubleEndedIterator<Item = Range<usize>>, with: &str) {
    for range in ranges.rev() {
        if text.get(range.clone()).is_some() {
            text.replace_range(range, with);
        }
    }
}
