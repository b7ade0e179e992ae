//! Hand-offs between cards.

use super::{known, new_id, replace};
use crate::edit::EditError;
use crate::model::limits::{self, Bounded};
use crate::model::{Link, LinkId, Map, Node};

pub fn add(map: &mut Map, mut row: Link) -> Result<Node, EditError> {
    row.within_limits()?;
    joins_cards(map, &row)?;
    row.id = LinkId(new_id(&mut map.next_id, map.links.len(), limits::LINKS)?);
    let node = Node::Link(row.id);
    map.links.push(row);
    Ok(node)
}

pub fn set(map: &mut Map, row: Link) -> Result<(), EditError> {
    joins_cards(map, &row)?;
    let node = Node::Link(row.id);
    replace(&mut map.links, row, node)
}

pub fn remove(map: &mut Map, id: LinkId) -> Result<(), EditError> {
    known(map.links.remove(id).is_some(), Node::Link(id))
}

fn joins_cards(map: &Map, link: &Link) -> Result<(), EditError> {
    if link.from == link.to {
        return Err(EditError::LinkToItself);
    }
    known(map.cards.contains(link.from), Node::Card(link.from))?;
    known(map.cards.contains(link.to), Node::Card(link.to))
}
