//! Everything the window can be told to do, once: menus, palette, keys, shortcut sheet and tooltips read this table.
//!
//! A new command is a row in `table.rs`, its name in the message files, and an arm in `app/actions`.

mod fits;
mod needs;
mod row;
mod table;
#[cfg(test)]
mod tests;

pub use fits::Kind;
pub use needs::{Needs, Selected, Standing};
pub use row::{Entry, Group, Heard};
pub use table::{Command, TABLE};

impl Command {
    /// The command's row of the table.
    pub fn entry(self) -> &'static Entry {
        // The table makes the enum, so they run side by side; the first row stands in for a hole there cannot be.
        TABLE.get(self as usize).unwrap_or(&TABLE[0])
    }
}
