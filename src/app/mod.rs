//! The window: the only place that knows egui.

mod actions;
mod ago;
mod backends;
pub mod canvas;
pub mod commands;
mod curves;
pub mod dispatch;
pub mod find;
pub mod flows;
pub mod geometry;
pub mod handover;
pub mod io;
pub mod jobs;
pub mod keymap;
pub mod look;
pub mod notices;
pub mod outline;
pub mod panels;
pub mod panes;
pub mod parking;
pub mod pasting;
pub mod places;
pub mod recent;
pub mod recovery;
pub mod request;
mod run;
pub mod scene_cache;
pub mod seek;
pub mod select;
pub mod settings;
pub mod shell;
pub mod things;
pub mod window;
mod work;
mod workshop;

pub use run::run;
