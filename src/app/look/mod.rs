//! The look of the window: colours, sizes, fonts and icons, in one place.
//!
//! A map keeps its paper theme whatever the window looks like; nothing here reaches an exported picture.

pub mod emblem;
pub mod fonts;
pub mod icons;
pub mod miniature;
mod palette;
mod style;
pub mod thumbnail;

pub use palette::{Palette, palette};
pub use style::{install, set_motion};

use egui::{AtomExt, Atoms, Color32, FontFamily, RichText};

/// Lengths in points.
pub mod size {
    /// Height of the bar of tools.
    pub const TOP_BAR: f32 = 48.0;
    /// Height of the row of tabs.
    pub const TABS: f32 = 38.0;
    /// Height of the status bar.
    pub const STATUS_BAR: f32 = 32.0;
    /// Width of the inspector.
    pub const INSPECTOR: f32 = 300.0;
    /// Width of the outline, and where the window is narrow.
    pub const OUTLINE: f32 = 260.0;
    pub const OUTLINE_NARROW: f32 = 216.0;
    /// Height of a field, a button, a menu row.
    pub const CONTROL: f32 = 31.0;
    /// Corner radius of fields, buttons, cards, popups.
    pub const RADIUS: u8 = 8;
    /// Plain text.
    pub const TEXT: f32 = 13.0;
    /// Labels above fields, the status bar.
    pub const LABEL: f32 = 11.5;
    /// The name of what a panel or a sheet shows.
    pub const TITLE: f32 = 15.0;
    /// The name of the program on the start screen.
    pub const DISPLAY: f32 = 30.0;
    /// Icons in buttons and fields.
    pub const ICON: f32 = 16.0;
}

/// How heavy a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Medium,
    Semibold,
    Bold,
}

/// Text of the window in a weight.
pub fn text(text: impl Into<String>, weight: Weight) -> RichText {
    RichText::new(text).family(fonts::family(weight))
}

/// The label above a field: small, semibold, in the quiet ink.
pub fn label(text_of_it: impl Into<String>, palette: &Palette) -> RichText {
    text(text_of_it, Weight::Semibold).size(size::LABEL).color(palette.ink_quiet)
}

/// An icon in the size of the icons beside text.
pub fn icon(icon: icons::Glyph) -> RichText {
    let family: FontFamily = fonts::icon_family(icon.filled);
    RichText::new(icon.code).family(family).size(size::ICON)
}

/// A text with an icon before it. Where there is too little room the text gives way, not the icon.
pub fn with_icon(glyph: Option<icons::Glyph>, color: Color32, text: RichText) -> Atoms<'static> {
    let mut atoms = Atoms::new(());
    if let Some(glyph) = glyph {
        atoms.push_right(icon(glyph).color(color));
    }
    atoms.push_right(text.atom_shrink(true));
    atoms
}
