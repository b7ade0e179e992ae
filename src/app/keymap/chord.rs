//! A key with its modifiers: how it is matched, shown, and written in the settings file.

use egui::{Context, Key, Modifiers};

/// A key with its modifiers. Ctrl is Cmd on macOS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chord {
    pub key: Key,
    pub ctrl: bool,
    pub alt: bool,
    /// `None`: with or without, for characters that need Shift on some layouts only.
    pub shift: Option<bool>,
}

impl Chord {
    pub const fn plain(key: Key) -> Chord {
        Chord { key, ctrl: false, alt: false, shift: Some(false) }
    }

    pub const fn shift(key: Key) -> Chord {
        Chord { shift: Some(true), ..Chord::plain(key) }
    }

    pub const fn any_shift(key: Key) -> Chord {
        Chord { shift: None, ..Chord::plain(key) }
    }

    pub const fn ctrl(key: Key) -> Chord {
        Chord { ctrl: true, ..Chord::plain(key) }
    }

    pub const fn ctrl_shift(key: Key) -> Chord {
        Chord { ctrl: true, ..Chord::shift(key) }
    }

    pub const fn ctrl_any_shift(key: Key) -> Chord {
        Chord { ctrl: true, ..Chord::any_shift(key) }
    }

    pub const fn alt(key: Key) -> Chord {
        Chord { alt: true, ..Chord::plain(key) }
    }

    pub const fn alt_shift(key: Key) -> Chord {
        Chord { alt: true, ..Chord::shift(key) }
    }

    /// How the platform writes it: "Ctrl+Shift+S", "⇧⌘S".
    pub fn name(&self, ctx: &Context) -> String {
        let mut modifiers = if self.ctrl { Modifiers::COMMAND } else { Modifiers::NONE };
        modifiers.alt = self.alt;
        modifiers.shift = self.shift == Some(true);
        let prefix = ctx.format_modifiers(modifiers);
        let sign = sign(self.key);
        // Signs of modifiers stand together; words have a plus between them.
        if prefix.ends_with(|c: char| c.is_ascii_alphabetic()) {
            format!("{prefix}+{sign}")
        } else {
            format!("{prefix}{sign}")
        }
    }

    /// Whether one key press could mean both.
    pub fn collides(&self, other: &Chord) -> bool {
        self.key == other.key
            && self.ctrl == other.ctrl
            && self.alt == other.alt
            && (self.shift.is_none() || other.shift.is_none() || self.shift == other.shift)
    }

    /// Digits are taken by their place on the keyboard, so that Shift+1 works where Shift makes another character of
    /// it; so are letters with Alt, of which macOS makes others.
    pub(super) fn matches(&self, key: Key, physical: Option<Key>, modifiers: Modifiers) -> bool {
        let by_place = is_digit(self.key) || (self.alt && is_letter(self.key));
        let key_fits = key == self.key || (by_place && physical == Some(self.key));
        let ctrl_fits = modifiers.command == self.ctrl && (self.ctrl || !modifiers.ctrl);
        key_fits && ctrl_fits && modifiers.alt == self.alt && self.shift.is_none_or(|shift| shift == modifiers.shift)
    }

    /// Whether it was pressed in this frame; the press is then nobody else's.
    pub fn take(&self, input: &mut egui::InputState) -> bool {
        let mut taken = false;
        input.events.retain(|event| match event {
            egui::Event::Key { key, physical_key, pressed: true, modifiers, .. }
                if self.matches(*key, *physical_key, *modifiers) =>
            {
                taken = true;
                false
            }
            _ => true,
        });
        taken
    }

    /// Whether pressing it types a character into a text.
    pub fn types(&self) -> bool {
        !self.ctrl && (types_character(self.key) || is_letter(self.key) || is_digit(self.key))
    }
}

/// Digits of the row above the letters, and of the number pad.
pub(super) fn is_digit(key: Key) -> bool {
    (Key::Num0..=Key::Num9).contains(&key)
}

/// The 26 letters that every keyboard can send.
pub(super) fn is_letter(key: Key) -> bool {
    (Key::A..=Key::Z).contains(&key)
}

fn types_character(key: Key) -> bool {
    matches!(key, Key::Plus | Key::Minus | Key::Equals | Key::Questionmark | Key::Space)
}

/// The key as it is printed on keyboards; "Plus" and "Left" are words of one language, the signs are not.
fn sign(key: Key) -> &'static str {
    match key {
        Key::Plus => "+",
        Key::Minus => "\u{2212}",
        Key::Equals => "=",
        Key::Questionmark => "?",
        Key::Escape => "Esc",
        Key::ArrowLeft => "\u{2190}",
        Key::ArrowRight => "\u{2192}",
        Key::ArrowUp => "\u{2191}",
        Key::ArrowDown => "\u{2193}",
        key => key.name(),
    }
}
