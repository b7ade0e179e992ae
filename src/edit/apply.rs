//! Carries out one edit, keeping the invariants of `model::check`.

use super::{Edit, EditError, Outcome};
use crate::model::Map;

/// Applies `edit`; where it cannot be applied the map stays as it was.
pub fn apply(_map: &mut Map, _edit: Edit) -> Result<Outcome, EditError> {
    todo!()
}
