//! The keys in force: the table's, with what the settings change, less what the system keeps for itself.

mod chord;
mod custom;
mod hear;
mod platform;
#[cfg(test)]
mod tests;
mod word;

use std::sync::Arc;

use egui::{Context, Id};

pub use chord::Chord;
pub use custom::{Refusal, Wishes};
pub use hear::{Typing, take_clipboard};
pub use platform::Platform;

use super::commands::{Command, TABLE};

/// The keys of every command on this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keymap {
    /// By the command's place in the table.
    keys: Vec<Vec<Chord>>,
}

impl Keymap {
    /// The keys the program comes with, on a platform.
    pub fn new(platform: Platform) -> Keymap {
        let free = |entry: &crate::app::commands::Entry| {
            entry.keys.iter().copied().filter(|chord| !platform.reserves(chord)).collect()
        };
        Keymap { keys: TABLE.iter().map(free).collect() }
    }

    /// The command's keys: the first one is shown, all of them work.
    pub fn keys(&self, command: Command) -> &[Chord] {
        self.keys.get(command as usize).map_or(&[], Vec::as_slice)
    }

    fn set(&mut self, command: Command, chords: Vec<Chord>) {
        if let Some(keys) = self.keys.get_mut(command as usize) {
            *keys = chords;
        }
    }

    fn push(&mut self, command: Command, chord: Chord) {
        if let Some(keys) = self.keys.get_mut(command as usize) {
            keys.push(chord);
        }
    }

    /// Makes these the keys that the window shows.
    pub fn install(self: &Arc<Keymap>, ctx: &Context) {
        let keymap = Arc::clone(self);
        ctx.data_mut(|data| data.insert_temp(id(), keymap));
    }

    /// The keys in force; panels find them with the context, as they find the look.
    pub fn of(ctx: &Context) -> Arc<Keymap> {
        ctx.data(|data| data.get_temp::<Arc<Keymap>>(id())).unwrap_or_default()
    }

    /// The key that is shown for a command, as the platform writes it; empty where it has none.
    pub fn shown(ctx: &Context, command: Command) -> String {
        Keymap::of(ctx).keys(command).first().map(|chord| chord.name(ctx)).unwrap_or_default()
    }
}

impl Default for Keymap {
    fn default() -> Keymap {
        Keymap::new(Platform::of(egui::os::OperatingSystem::from_target_os()))
    }
}

fn id() -> Id {
    Id::unique("keymap")
}
