//! Everything the window can be told to do, once: menus, buttons, tooltips and keys read this table.

use egui::Key;

use super::keymap::Chord;
use super::look::icons::{self, Glyph};

/// A thing the window does when told to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Command {
    New,
    Open,
    Save,
    SaveAs,
    Export,
    Close,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Remove,
    EditText,
    SelectAll,
    Deselect,
    AddStage,
    AddLane,
    AddCard,
    AddPersona,
    AddCurve,
    ZoomIn,
    ZoomOut,
    ZoomActual,
    ZoomMap,
    ZoomSelection,
    ToggleInspector,
    Find,
    Replace,
    FindNext,
    FindPrevious,
    Settings,
    Keys,
}

/// What must be so for a command to make sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    Nothing,
    /// A map is open.
    Map,
    /// A map is open and something on it is selected.
    Selection,
    /// There is something to take back.
    Past,
    /// There is something to do again.
    Future,
}

/// Where a command's keys are heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Everywhere, while typing too.
    Always,
    /// Unless a text is being typed, which then has its own use for the keys.
    UnlessTyping,
    /// Where neither a text nor any other control has the keyboard: the map's plain keys.
    OnMap,
    /// By the map itself, which does more with them; here they only have a name.
    ByMap,
    /// By the system, which sends an event of its own for them; here they only have a name.
    BySystem,
}

/// The menus, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    File,
    Edit,
    Insert,
    View,
    Help,
}

impl Group {
    /// All of them, in the order the menu shows.
    pub const ALL: [Group; 5] = [Group::File, Group::Edit, Group::Insert, Group::View, Group::Help];

    /// The id of the group's name.
    pub fn name(self) -> &'static str {
        match self {
            Group::File => "app-menu-file",
            Group::Edit => "app-menu-edit",
            Group::Insert => "app-menu-insert",
            Group::View => "app-menu-view",
            Group::Help => "app-menu-help",
        }
    }
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    pub command: Command,
    /// The id of the command's name, as menus show it.
    pub name: &'static str,
    pub icon: Option<Glyph>,
    /// The first one is shown, all of them work.
    pub keys: &'static [Chord],
    pub heard: Heard,
    pub needs: Needs,
    pub group: Group,
}

/// All commands in menu order.
#[rustfmt::skip]
pub static TABLE: &[Entry] = {
    use Command::*;
    use Group::{Edit, File, Help, Insert, View};
    use Heard::{Always, ByMap, BySystem, OnMap, UnlessTyping};
    use Needs::{Future, Map, Nothing, Past, Selection};
    &[
        entry(New, "app-command-new", Some(icons::NEW), &[Chord::ctrl(Key::N)], Always, Nothing, File),
        entry(Open, "app-command-open", Some(icons::OPEN), &[Chord::ctrl(Key::O)], Always, Nothing, File),
        entry(Save, "app-command-save", Some(icons::SAVE), &[Chord::ctrl(Key::S)], Always, Map, File),
        entry(SaveAs, "app-command-save-as", None, &[Chord::ctrl_shift(Key::S)], Always, Map, File),
        entry(Export, "app-command-export", Some(icons::EXPORT), &[Chord::ctrl(Key::E)], Always, Map, File),
        entry(Settings, "app-command-settings", Some(icons::SETTINGS), &[], Always, Nothing, File),
        entry(Close, "app-command-close", None, &[Chord::ctrl(Key::W)], Always, Map, File),
        entry(Quit, "app-command-quit", Some(icons::QUIT), &[Chord::ctrl(Key::Q)], Always, Nothing, File),
        entry(Undo, "app-command-undo", Some(icons::UNDO), &[Chord::ctrl(Key::Z)], UnlessTyping, Past, Edit),
        entry(Redo, "app-command-redo", Some(icons::REDO), &[Chord::ctrl(Key::Y), Chord::ctrl_shift(Key::Z)], UnlessTyping, Future, Edit),
        entry(EditText, "app-command-edit-text", Some(icons::EDIT), &[Chord::plain(Key::F2), Chord::plain(Key::Enter)], ByMap, Selection, Edit),
        entry(Cut, "app-command-cut", Some(icons::CUT), &[Chord::ctrl(Key::X)], BySystem, Selection, Edit),
        entry(Copy, "app-command-copy", Some(icons::COPY), &[Chord::ctrl(Key::C)], BySystem, Selection, Edit),
        entry(Paste, "app-command-paste", Some(icons::PASTE), &[Chord::ctrl(Key::V)], BySystem, Map, Edit),
        entry(Duplicate, "app-command-duplicate", Some(icons::DUPLICATE), &[Chord::ctrl(Key::D)], UnlessTyping, Selection, Edit),
        entry(Remove, "app-command-remove", Some(icons::REMOVE), &[Chord::plain(Key::Delete), Chord::plain(Key::Backspace)], OnMap, Selection, Edit),
        entry(SelectAll, "app-command-select-all", None, &[Chord::ctrl(Key::A)], UnlessTyping, Map, Edit),
        entry(Deselect, "app-command-deselect", None, &[Chord::plain(Key::Escape)], OnMap, Selection, Edit),
        entry(Find, "find-command-find", Some(icons::ZOOM), &[Chord::ctrl(Key::F)], Always, Map, Edit),
        entry(Replace, "find-command-replace", None, &[Chord::ctrl(Key::H), Chord::ctrl_shift(Key::H)], Always, Map, Edit),
        entry(FindNext, "find-command-next", None, &[Chord::plain(Key::F3)], Always, Map, Edit),
        entry(FindPrevious, "find-command-previous", None, &[Chord::shift(Key::F3)], Always, Map, Edit),
        entry(AddStage, "app-command-add-stage", Some(icons::STAGE), &[], UnlessTyping, Map, Insert),
        entry(AddLane, "app-command-add-lane", Some(icons::LANE), &[], UnlessTyping, Map, Insert),
        entry(AddCard, "app-command-add-card", Some(icons::CARD), &[], UnlessTyping, Map, Insert),
        entry(AddPersona, "app-command-add-persona", Some(icons::PERSONA), &[], UnlessTyping, Map, Insert),
        entry(AddCurve, "app-command-add-curve", Some(icons::CURVE), &[], UnlessTyping, Map, Insert),
        entry(ZoomIn, "app-command-zoom-in", Some(icons::PLUS), &[Chord::ctrl_any_shift(Key::Plus), Chord::ctrl(Key::Equals)], Always, Map, View),
        entry(ZoomOut, "app-command-zoom-out", Some(icons::MINUS), &[Chord::ctrl(Key::Minus)], Always, Map, View),
        entry(ZoomActual, "app-command-zoom-actual", Some(icons::ZOOM), &[Chord::ctrl(Key::Num0)], Always, Map, View),
        entry(ZoomMap, "app-command-zoom-map", Some(icons::FIT), &[Chord::shift(Key::Num1)], OnMap, Map, View),
        entry(ZoomSelection, "app-command-zoom-selection", Some(icons::FIT_SELECTION), &[Chord::shift(Key::Num2)], OnMap, Selection, View),
        entry(ToggleInspector, "app-command-toggle-inspector", Some(icons::PANEL), &[], UnlessTyping, Map, View),
        entry(Keys, "app-command-keys", Some(icons::KEYS), &[Chord::plain(Key::F1), Chord::any_shift(Key::Questionmark)], OnMap, Nothing, Help),
    ]
};

const fn entry(
    command: Command,
    name: &'static str,
    icon: Option<Glyph>,
    keys: &'static [Chord],
    heard: Heard,
    needs: Needs,
    group: Group,
) -> Entry {
    Entry { command, name, icon, keys, heard, needs, group }
}

impl Command {
    /// The command's row of the table.
    pub fn entry(self) -> &'static Entry {
        // A test proves that every command has its row; the first row stands in for a hole.
        TABLE.iter().find(|entry| entry.command == self).unwrap_or(&TABLE[0])
    }
}

/// What there is to act on, as far as commands need to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    pub map: bool,
    pub selection: bool,
    pub past: bool,
    pub future: bool,
}

impl Standing {
    /// Whether the command makes sense now.
    pub fn allows(&self, command: Command) -> bool {
        match command.entry().needs {
            Needs::Nothing => true,
            Needs::Map => self.map,
            Needs::Selection => self.map && self.selection,
            Needs::Past => self.past,
            Needs::Future => self.future,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_one_row() {
        // The enum is dense, so its last variant tells how many there are.
        assert_eq!(TABLE.len(), Command::Keys as usize + 1);
        for entry in TABLE {
            assert_eq!(TABLE.iter().filter(|other| other.command == entry.command).count(), 1, "{:?}", entry.command);
        }
    }

    #[test]
    fn no_two_commands_share_a_key() {
        let all: Vec<(Command, Chord)> =
            TABLE.iter().flat_map(|entry| entry.keys.iter().map(|chord| (entry.command, *chord))).collect();
        for (place, (command, chord)) in all.iter().enumerate() {
            for (other, same) in &all[place + 1..] {
                assert!(!chord.collides(same), "{command:?} and {other:?} share {chord:?}");
            }
        }
    }
}
