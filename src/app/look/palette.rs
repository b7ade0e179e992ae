//! The colours of the window, light and dark.

use egui::Color32;

/// Every colour the chrome uses. Text colours reach 4.5:1 on `chrome` and on `desk`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// Bars, panels, popups, fields.
    pub chrome: Color32,
    /// What the paper lies on.
    pub desk: Color32,
    /// Hairlines between parts of the window.
    pub line: Color32,
    /// The outline of a field.
    pub field_line: Color32,
    /// Text.
    pub ink: Color32,
    /// Labels, icons, what is said beside the point.
    pub ink_quiet: Color32,
    /// Under the pointer.
    pub hover: Color32,
    /// Pressed.
    pub press: Color32,
    /// The main button, the focus, what is selected; white stands on it.
    pub accent: Color32,
    /// The accent under the pointer.
    pub accent_hover: Color32,
    /// Accent as a text colour.
    pub accent_ink: Color32,
    /// A wash of the accent behind something selected.
    pub accent_wash: Color32,
    /// What stands on the accent.
    pub on_accent: Color32,
    /// Pain points, errors.
    pub danger: Color32,
    /// Warnings, moments of truth.
    pub warning: Color32,
    /// What went well, advantages.
    pub success: Color32,
    /// The dark strip of a notice, and what stands on it.
    pub notice: Color32,
    pub on_notice: Color32,
    /// The action of a notice.
    pub notice_action: Color32,
    /// A link on the map that goes on to another owner, and one that crosses a line.
    pub owner_line: Color32,
    pub crossing_line: Color32,
    /// Shadows of popups.
    pub shadow: Color32,
}

const LIGHT: Palette = Palette {
    chrome: Color32::WHITE,
    desk: Color32::from_rgb(0xee, 0xf1, 0xf6),
    line: Color32::from_rgb(0xe3, 0xe7, 0xef),
    field_line: Color32::from_rgb(0xd5, 0xda, 0xe5),
    ink: Color32::from_rgb(0x1b, 0x23, 0x33),
    ink_quiet: Color32::from_rgb(0x5f, 0x69, 0x7d),
    hover: Color32::from_rgb(0xf1, 0xf3, 0xf8),
    press: Color32::from_rgb(0xe3, 0xe7, 0xf0),
    accent: Color32::from_rgb(0x34, 0x51, 0xd1),
    accent_hover: Color32::from_rgb(0x2a, 0x44, 0xb8),
    accent_ink: Color32::from_rgb(0x2b, 0x44, 0xb8),
    accent_wash: Color32::from_rgb(0xe8, 0xec, 0xfb),
    on_accent: Color32::WHITE,
    danger: Color32::from_rgb(0xc8, 0x3f, 0x35),
    warning: Color32::from_rgb(0xe0, 0xa1, 0x00),
    success: Color32::from_rgb(0x1c, 0x87, 0x55),
    notice: Color32::from_rgb(0x1f, 0x29, 0x3b),
    on_notice: Color32::from_rgb(0xf5, 0xf7, 0xfb),
    notice_action: Color32::from_rgb(0x9d, 0xb2, 0xff),
    owner_line: Color32::from_rgb(0x7a, 0x3f, 0xc0),
    crossing_line: Color32::from_rgb(0x0f, 0x7f, 0x74),
    shadow: Color32::from_rgba_premultiplied(3, 5, 8, 40),
};

const DARK: Palette = Palette {
    chrome: Color32::from_rgb(0x1c, 0x20, 0x29),
    desk: Color32::from_rgb(0x11, 0x14, 0x1a),
    line: Color32::from_rgb(0x2d, 0x33, 0x3f),
    field_line: Color32::from_rgb(0x3d, 0x45, 0x55),
    ink: Color32::from_rgb(0xe9, 0xec, 0xf2),
    ink_quiet: Color32::from_rgb(0xa2, 0xac, 0xbd),
    hover: Color32::from_rgb(0x27, 0x2d, 0x39),
    press: Color32::from_rgb(0x32, 0x39, 0x48),
    accent: Color32::from_rgb(0x47, 0x63, 0xe0),
    accent_hover: Color32::from_rgb(0x4e, 0x68, 0xe0),
    accent_ink: Color32::from_rgb(0x9a, 0xae, 0xfa),
    accent_wash: Color32::from_rgb(0x28, 0x30, 0x52),
    on_accent: Color32::WHITE,
    danger: Color32::from_rgb(0xf0, 0x7a, 0x6e),
    warning: Color32::from_rgb(0xe8, 0xb1, 0x2c),
    success: Color32::from_rgb(0x4f, 0xbf, 0x8b),
    notice: Color32::from_rgb(0x3a, 0x43, 0x55),
    on_notice: Color32::from_rgb(0xf5, 0xf7, 0xfb),
    notice_action: Color32::from_rgb(0xb4, 0xc4, 0xff),
    owner_line: Color32::from_rgb(0x7a, 0x3f, 0xc0),
    crossing_line: Color32::from_rgb(0x0f, 0x7f, 0x74),
    shadow: Color32::from_rgba_premultiplied(0, 0, 0, 110),
};

impl Palette {
    /// The colours of a theme of the window.
    pub const fn of(theme: egui::Theme) -> &'static Palette {
        match theme {
            egui::Theme::Light => &LIGHT,
            egui::Theme::Dark => &DARK,
        }
    }
}

/// The colours in force.
pub fn palette(ui: &egui::Ui) -> &'static Palette {
    if ui.visuals().dark_mode { &DARK } else { &LIGHT }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::color::Rgba;

    fn rgba(color: Color32) -> Rgba {
        Rgba::rgb(color.r(), color.g(), color.b())
    }

    #[test]
    fn text_can_be_read_on_what_it_stands_on() {
        for palette in [&LIGHT, &DARK] {
            let pairs = [
                (palette.ink, palette.chrome),
                (palette.ink, palette.desk),
                (palette.ink, palette.press),
                (palette.ink_quiet, palette.chrome),
                (palette.ink_quiet, palette.desk),
                (palette.ink_quiet, palette.hover),
                (palette.accent_ink, palette.accent_wash),
                (palette.accent_ink, palette.chrome),
                (palette.on_accent, palette.accent),
                (palette.on_accent, palette.accent_hover),
                (palette.danger, palette.chrome),
                (palette.on_notice, palette.notice),
                (palette.notice_action, palette.notice),
            ];
            for (ink, ground) in pairs {
                let contrast = rgba(ink).contrast(rgba(ground));
                assert!(contrast >= 4.5, "{ink:?} on {ground:?}: {contrast:.2}");
            }
        }
    }
}
