//! Personas and stakeholders.

use super::{known, new_id, replace};
use crate::edit::EditError;
use crate::model::limits::{self, Bounded};
use crate::model::{Map, Node, Persona, PersonaId, Stakeholder, StakeholderId};

pub fn add_persona(map: &mut Map, mut row: Persona, at: usize) -> Result<Node, EditError> {
    row.within_limits()?;
    row.id = PersonaId(new_id(&mut map.next_id, map.personas.len(), limits::PERSONAS)?);
    let node = Node::Persona(row.id);
    map.personas.insert(at, row);
    Ok(node)
}

pub fn set_persona(map: &mut Map, row: Persona) -> Result<(), EditError> {
    let node = Node::Persona(row.id);
    replace(&mut map.personas, row, node)
}

pub fn move_persona(map: &mut Map, id: PersonaId, to: usize) -> Result<(), EditError> {
    known(map.personas.move_to(id, to), Node::Persona(id))
}

pub fn remove_persona(map: &mut Map, id: PersonaId) -> Result<(), EditError> {
    known(map.personas.remove(id).is_some(), Node::Persona(id))?;
    map.curves.retain(|curve| curve.persona != id);
    Ok(())
}

pub fn add_stakeholder(map: &mut Map, mut row: Stakeholder, at: usize) -> Result<Node, EditError> {
    row.within_limits()?;
    row.id = StakeholderId(new_id(&mut map.next_id, map.stakeholders.len(), limits::STAKEHOLDERS)?);
    let node = Node::Stakeholder(row.id);
    map.stakeholders.insert(at, row);
    Ok(node)
}

pub fn set_stakeholder(map: &mut Map, row: Stakeholder) -> Result<(), EditError> {
    let node = Node::Stakeholder(row.id);
    replace(&mut map.stakeholders, row, node)
}

pub fn remove_stakeholder(map: &mut Map, id: StakeholderId) -> Result<(), EditError> {
    known(map.stakeholders.remove(id).is_some(), Node::Stakeholder(id))
}
