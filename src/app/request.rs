//! What panels and gestures ask for; `dispatch` alone acts.

use crate::diag::Message;
use crate::edit::{Edit, Merge, Selection};
use crate::model::Node;
use crate::scene::Part;

/// One wish of the interface. Within a frame they are carried out in order, after every panel has been shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// Starts a step that gathers edits; the label is a message id.
    Begin(&'static str),
    Commit,
    Cancel,
    Edit(Edit, Merge),
    /// Applies the edit, selects what it made and opens its name for typing, all in one step with what is typed.
    AddAndType(Edit),
    /// Opens a text of a node for typing where it stands.
    Type {
        node: Node,
        part: Part,
    },
    Select(Selection),
    /// A short message that goes away by itself.
    Notice(Message),
}
