//! The parts of the window around the map. They read the state and return wishes.

pub mod button;
pub mod changed_sheet;
pub mod command_palette;
pub mod context_menu;
pub mod drop_hint;
pub mod export;
pub mod fields;
pub mod file_dialog;
pub mod find_bar;
pub mod inspector;
pub mod keys_sheet;
pub mod line;
pub mod menu;
pub mod notice_area;
pub mod outline_panel;
pub mod parking_strip;
pub mod paste_bar;
pub mod recovery_sheet;
pub mod replace_sheet;
pub mod settings_sheet;
pub mod sheet;
pub mod start;
pub mod status_bar;
pub mod top_bar;
pub mod unsaved_sheet;
