//! The words of the program in four languages.

use crate::diag::Message;

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    #[default]
    En,
    Pl,
    Ro,
    Ru,
}

impl Lang {
    pub const ALL: [Lang; 4] = [Lang::En, Lang::Pl, Lang::Ro, Lang::Ru];

    /// The message with this id, without values.
    pub fn text(self, _id: &str) -> String {
        todo!()
    }

    /// The message with its values filled in.
    pub fn message(self, _message: &Message) -> String {
        todo!()
    }
}
