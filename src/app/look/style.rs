//! Turns the tokens into egui's style.

use egui::style::{HandleShape, ScrollAnimation, WidgetVisuals};
use egui::{Color32, Context, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle, Theme, vec2};

use super::{Palette, Weight, fonts, size};

/// Gives the context our fonts, sizes and colours, light and dark.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts::definitions());
    ctx.options_mut(|options| {
        // Ctrl +, − and 0 belong to the map.
        options.zoom_with_keyboard = false;
        // Where the system does not say what it prefers.
        options.fallback_theme = Theme::Light;
    });
    for theme in [Theme::Light, Theme::Dark] {
        ctx.style_mut_of(theme, |style| dress(style, Palette::of(theme)));
    }
}

/// Lets the interface move by itself, or not.
pub fn set_motion(ctx: &Context, motion: bool) {
    ctx.all_styles_mut(|style| {
        style.animation_time = if motion { 0.12 } else { 0.0 };
        style.scroll_animation = if motion { ScrollAnimation::default() } else { ScrollAnimation::none() };
    });
}

fn dress(style: &mut Style, palette: &Palette) {
    text(style);
    spacing(style);
    let visuals = &mut style.visuals;
    let radius = CornerRadius::same(size::RADIUS);
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(palette.ink_quiet);
    visuals.panel_fill = palette.chrome;
    visuals.window_fill = palette.chrome;
    visuals.extreme_bg_color = palette.chrome;
    visuals.text_edit_bg_color = Some(palette.chrome);
    visuals.faint_bg_color = palette.hover;
    visuals.code_bg_color = palette.hover;
    visuals.hyperlink_color = palette.accent_ink;
    visuals.warn_fg_color = palette.warning;
    visuals.error_fg_color = palette.danger;
    visuals.window_stroke = Stroke::new(1.0, palette.line);
    visuals.window_corner_radius = CornerRadius::same(12);
    visuals.menu_corner_radius = radius;
    let shadow = Shadow { offset: [0, 6], blur: 24, spread: 0, color: palette.shadow };
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    visuals.selection.bg_fill = palette.accent_wash;
    visuals.selection.stroke = Stroke::new(1.5, palette.accent_ink);
    visuals.text_cursor.stroke = Stroke::new(1.5, palette.accent_ink);
    visuals.handle_shape = HandleShape::Circle;
    visuals.slider_trailing_fill = false;
    visuals.striped = false;
    visuals.indent_has_left_vline = false;
    visuals.collapsing_header_frame = false;
    visuals.disabled_alpha = 0.45;
    visuals.widgets.noninteractive = widget(palette.chrome, palette.line, palette.ink, radius);
    visuals.widgets.inactive = widget(palette.chrome, palette.field_line, palette.ink, radius);
    visuals.widgets.hovered = widget(palette.hover, palette.field_line, palette.ink, radius);
    visuals.widgets.active = widget(palette.press, palette.accent, palette.ink, radius);
    visuals.widgets.open = widget(palette.hover, palette.accent, palette.ink, radius);
}

fn widget(fill: Color32, line: Color32, ink: Color32, corner_radius: CornerRadius) -> WidgetVisuals {
    WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, line),
        corner_radius,
        fg_stroke: Stroke::new(1.0, ink),
        expansion: 0.0,
    }
}

fn text(style: &mut Style) {
    style.text_styles = [
        (TextStyle::Body, FontId::new(size::TEXT, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(size::TEXT, fonts::family(Weight::Medium))),
        (TextStyle::Small, FontId::new(size::LABEL, FontFamily::Proportional)),
        (TextStyle::Heading, FontId::new(size::TITLE, fonts::family(Weight::Semibold))),
        (TextStyle::Monospace, FontId::new(size::TEXT, FontFamily::Monospace)),
    ]
    .into();
    style.drag_value_text_style = TextStyle::Body;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.animation_time = 0.12;
}

fn spacing(style: &mut Style) {
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 6.0);
    spacing.button_padding = vec2(10.0, 6.0);
    spacing.interact_size = vec2(size::CONTROL, size::CONTROL);
    spacing.icon_width = 15.0;
    spacing.icon_width_inner = 9.0;
    spacing.icon_spacing = 7.0;
    spacing.menu_margin = Margin::same(6);
    spacing.menu_width = 280.0;
    spacing.window_margin = Margin::same(20);
    spacing.combo_height = 520.0;
    spacing.default_area_size = vec2(600.0, 560.0);
    spacing.tooltip_width = 320.0;
    spacing.slider_rail_height = 5.0;
    spacing.scroll.bar_width = 8.0;
    spacing.scroll.floating = true;
    spacing.scroll.dormant_handle_opacity = 0.25;
    spacing.scroll.active_handle_opacity = 0.35;
    spacing.scroll.interact_handle_opacity = 0.5;
}
