//! Which chords the system keeps for itself.

use egui::Key;
use egui::os::OperatingSystem;

use super::Chord;
use super::chord::is_letter;

/// A family of systems with one set of habits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    Linux,
    Windows,
    Mac,
}

impl Platform {
    pub const ALL: [Platform; 3] = [Platform::Linux, Platform::Windows, Platform::Mac];

    /// The platform egui says it runs on.
    pub fn of(os: OperatingSystem) -> Platform {
        match os {
            OperatingSystem::Mac | OperatingSystem::IOS => Platform::Mac,
            OperatingSystem::Windows => Platform::Windows,
            OperatingSystem::Nix | OperatingSystem::Android | OperatingSystem::Unknown => Platform::Linux,
        }
    }

    /// Whether the system, or the program's frame, takes the chord before we hear it, or expects it to mean something
    /// else than what we would do.
    pub fn reserves(self, chord: &Chord) -> bool {
        let Chord { key, ctrl, alt, shift } = *chord;
        let shift = shift == Some(true);
        // Ctrl+Alt is AltGr on many keyboards: it types "ł" and "ș".
        if ctrl && alt {
            return true;
        }
        match self {
            // Closing, menus, switching windows, moving and running programs; hexadecimal input.
            Platform::Linux => {
                (alt && matches!(key, Key::F1 | Key::F2 | Key::F4 | Key::F7 | Key::F8 | Key::Tab | Key::Space))
                    || (ctrl && shift && key == Key::U)
            }
            // Closing, the frame's menu, switching windows, the task manager, the start menu.
            Platform::Windows => {
                (alt && matches!(key, Key::F4 | Key::Tab | Key::Space | Key::Escape | Key::Enter))
                    || (ctrl && matches!(key, Key::Escape | Key::Space))
            }
            // Hide, minimise, switching programs and windows, Spotlight, pictures of the screen, log out; Alt with a
            // letter types another one.
            Platform::Mac => {
                (ctrl && matches!(key, Key::Tab | Key::Space | Key::Escape))
                    || (ctrl && !shift && matches!(key, Key::H | Key::M))
                    || (ctrl && shift && matches!(key, Key::Num3 | Key::Num4 | Key::Num5 | Key::Q))
                    || (alt && !shift && is_letter(key))
            }
        }
    }
}
