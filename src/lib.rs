//! Throughline: journey maps as data, as pictures, and in a window.
//!
//! The rooms and what each may know are drawn in `ARCHITECTURE.md`.

#[cfg(feature = "gui")]
pub mod app;
pub mod assets;
mod base64;
pub mod capture;
pub mod cli;
pub mod clipboard;
pub mod color;
pub mod compare;
pub mod deliver;
pub mod diag;
pub mod edit;
pub mod export;
pub mod files;
pub mod format;
pub mod geom;
pub mod i18n;
pub mod insight;
pub mod keep;
pub mod layout;
pub mod merge;
pub mod model;
pub mod picture;
pub mod scene;
pub mod search;
mod slip;
pub mod templates;
pub mod text;
pub mod theme;
