//! What the table says of a command.

use super::{Command, Kind, Needs};
use crate::app::keymap::Chord;
use crate::app::look::icons::Glyph;

/// Where a command's keys are heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Everywhere, while typing too.
    Always,
    /// Unless a text is being typed, which then has its own use for the keys.
    UnlessTyping,
    /// Where neither a text nor any other control has the keyboard: the map's plain keys.
    OnMap,
    /// In a workshop alone, which takes them in turn with what is typed.
    InWorkshop,
    /// By the system, which sends an event of its own for them; here they only have a name.
    BySystem,
}

/// The menus, in order. One without commands is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    File,
    Edit,
    /// What the next command will act on.
    Select,
    Insert,
    /// Where things stand: moving, ordering, splitting, folding.
    Arrange,
    /// What a card says about itself: kind, channel, evidence, colour.
    Card,
    Curve,
    /// Which board is looked at.
    Boards,
    View,
    Help,
}

impl Group {
    /// All of them, in the order the menu shows.
    pub const ALL: [Group; 10] = [
        Group::File,
        Group::Edit,
        Group::Select,
        Group::Insert,
        Group::Arrange,
        Group::Card,
        Group::Curve,
        Group::Boards,
        Group::View,
        Group::Help,
    ];

    /// The id of the group's name.
    pub fn name(self) -> &'static str {
        match self {
            Group::File => "app-menu-file",
            Group::Edit => "app-menu-edit",
            Group::Select => "select-menu",
            Group::Insert => "app-menu-insert",
            Group::Arrange => "app-menu-arrange",
            Group::Card => "app-menu-card",
            Group::Curve => "app-menu-curve",
            Group::Boards => "board-menu",
            Group::View => "app-menu-view",
            Group::Help => "app-menu-help",
        }
    }
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    pub command: Command,
    /// What the settings file calls it, in every language.
    pub word: &'static str,
    pub group: Group,
    /// The id of the command's name, as menus show it.
    pub name: &'static str,
    pub icon: Option<Glyph>,
    /// As the program comes: the first one is shown, all of them work. `Keymap` knows those in force.
    pub keys: &'static [Chord],
    pub heard: Heard,
    pub needs: Needs,
    /// The id of other words the command is found by.
    pub also: Option<&'static str>,
    /// Things whose context menu lists it, besides those it needs to be selected.
    pub on: &'static [Kind],
    /// Whether it stands in its menu; the palette has them all.
    pub in_menu: bool,
    /// Whether the menu draws a line below it.
    pub line_below: bool,
    /// Whether it is done on the journey, so that the window turns to it first.
    pub on_journey: bool,
}

/// A row still being written: what it does not say is the commonest case.
#[derive(Clone, Copy)]
pub(super) struct Row {
    name: &'static str,
    icon: Option<Glyph>,
    keys: &'static [Chord],
    heard: Heard,
    needs: Needs,
    also: Option<&'static str>,
    on: &'static [Kind],
    in_menu: bool,
    line_below: bool,
    on_journey: bool,
}

/// A command with this name that needs a map, has no keys and stands in its menu.
pub(super) const fn row(name: &'static str) -> Row {
    Row {
        name,
        icon: None,
        keys: &[],
        heard: Heard::UnlessTyping,
        needs: Needs::Map,
        also: None,
        on: &[],
        in_menu: true,
        line_below: false,
        on_journey: false,
    }
}

impl Row {
    pub(super) const fn icon(mut self, icon: Glyph) -> Row {
        self.icon = Some(icon);
        self
    }

    pub(super) const fn keys(mut self, heard: Heard, keys: &'static [Chord]) -> Row {
        self.heard = heard;
        self.keys = keys;
        self
    }

    pub(super) const fn needs(mut self, needs: Needs) -> Row {
        self.needs = needs;
        self
    }

    /// Other words people look for it by, as a message.
    pub(super) const fn also(mut self, words: &'static str) -> Row {
        self.also = Some(words);
        self
    }

    /// Puts it into the context menu of these things too. What needs cards, a stage, a lane, a curve or a point is in
    /// theirs already.
    pub(super) const fn on(mut self, kinds: &'static [Kind]) -> Row {
        self.on = kinds;
        self
    }

    /// Rare or long in number: in the palette, not in a menu.
    pub(super) const fn only_in_palette(mut self) -> Row {
        self.in_menu = false;
        self
    }

    /// Done on the journey and nowhere else: from another board it leads there first.
    pub(super) const fn on_journey(mut self) -> Row {
        self.on_journey = true;
        self
    }

    pub(super) const fn line_below(mut self) -> Row {
        self.line_below = true;
        self
    }

    pub(super) const fn of(self, command: Command, word: &'static str, group: Group) -> Entry {
        let Row { name, icon, keys, heard, needs, also, on, in_menu, line_below, on_journey } = self;
        Entry { command, word, group, name, icon, keys, heard, needs, also, on, in_menu, line_below, on_journey }
    }
}
