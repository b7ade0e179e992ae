//! The row of tabs under the bar of tools: the boards of the map, and the ones there is no room for behind a word.

use egui::accesskit::Role;
use egui::containers::menu::MenuButton;
use egui::{Align2, Atoms, Button, CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2};

use super::{button, menu};
use crate::app::boards;
use crate::app::look::{self, Weight, icons, palette, size};
use crate::app::request::Request;
use crate::i18n::Lang;
use crate::layout::Board;

/// Air left and right of a name.
const PADDING: f32 = 11.0;
/// What the line below the shown tab is high.
const LINE: f32 = 2.0;

/// Shows the tabs.
pub fn show(ui: &mut Ui, shown: Board, lang: Lang, requests: &mut Vec<Request>) {
    let list = ui.unique_id().with("boards");
    ui.ctx().accesskit_node_builder(list, |node| {
        node.set_role(Role::TabList);
        node.set_label(lang.text("board-tabs"));
    });
    ui.scope_builder(UiBuilder::new().accessibility_parent(list), |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.horizontal_centered(|ui| {
            ui.add_space(12.0);
            let (row, rest) = fitting(ui, shown, lang);
            for board in row {
                tab(ui, board, board == shown, lang, requests);
            }
            if !rest.is_empty() {
                more(ui, &rest, lang, requests);
            }
        });
    });
}

fn name_of(board: Board, lang: Lang) -> String {
    lang.text(board.word())
}

fn galley(ui: &Ui, text: &str, is_shown: bool) -> std::sync::Arc<egui::Galley> {
    let weight = if is_shown { Weight::Semibold } else { Weight::Medium };
    let font = egui::FontId::new(size::TEXT, look::fonts::family(weight));
    ui.painter().layout_no_wrap(text.to_owned(), font, palette(ui).ink)
}

/// The boards there is room for, the shown one always among them, and the others.
fn fitting(ui: &Ui, shown: Board, lang: Lang) -> (Vec<Board>, Vec<Board>) {
    // All as wide as when shown, so that nothing moves when another one is.
    let width = |board: &Board| galley(ui, &name_of(*board, lang), true).size().x + 2.0 * PADDING;
    let room = ui.available_width() - 12.0;
    let all: f32 = Board::ALL.iter().map(width).sum();
    if all <= room {
        return (Board::ALL.to_vec(), Vec::new());
    }
    let more = galley(ui, &lang.text("board-more"), false).size().x + 2.0 * PADDING + 22.0;
    let (mut left, mut row) = (room - more - width(&shown), Vec::new());
    for board in Board::ALL {
        let needs = if board == shown { 0.0 } else { width(&board) };
        if needs > left && board != shown {
            // Those behind it wait too: the order is known by heart.
            left = f32::NEG_INFINITY;
            continue;
        }
        left -= needs;
        row.push(board);
    }
    let rest = Board::ALL.into_iter().filter(|board| !row.contains(board)).collect();
    (row, rest)
}

fn tab(ui: &mut Ui, board: Board, is_shown: bool, lang: Lang, requests: &mut Vec<Request>) {
    let colors = palette(ui);
    let name = name_of(board, lang);
    let width = galley(ui, &name, true).size().x + 2.0 * PADDING;
    let (rect, response) = ui.allocate_exact_size(vec2(width, size::TABS), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_shown, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_shown));
    let ink = match (is_shown, response.hovered() || response.has_focus()) {
        (true, _) => colors.accent_ink,
        (false, true) => colors.ink,
        (false, false) => colors.ink_quiet,
    };
    let painter = ui.painter();
    let inner = rect.shrink2(vec2(2.0, 4.0));
    if response.hovered() && !is_shown {
        painter.rect_filled(inner, CornerRadius::same(size::RADIUS - 2), colors.hover);
    }
    let galley = galley(ui, &name, is_shown);
    let at = Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size()).min;
    painter.galley_with_override_text_color(at, galley, ink);
    if is_shown {
        let line = Rect::from_min_max(egui::pos2(rect.left(), rect.bottom() - LINE), rect.max).shrink2(vec2(2.0, 0.0));
        painter.rect_filled(line, CornerRadius::same(1), colors.accent);
    }
    if response.has_focus() {
        let ring = Stroke::new(1.5, colors.accent_ink);
        painter.rect_stroke(inner, CornerRadius::same(size::RADIUS - 2), ring, StrokeKind::Inside);
    }
    let command = boards::command(board);
    let tip = button::with_key(ui, command, lang.text(command.entry().name));
    if response.on_hover_text(tip).clicked() {
        requests.push(Request::Run(command));
    }
}

/// The boards there is no room for.
fn more(ui: &mut Ui, rest: &[Board], lang: Lang, requests: &mut Vec<Request>) {
    let colors = palette(ui);
    let word = lang.text("board-more");
    ui.visuals_mut().widgets.hovered.bg_stroke = Stroke::NONE;
    ui.visuals_mut().widgets.open.bg_stroke = Stroke::NONE;
    ui.spacing_mut().button_padding = vec2(PADDING, 4.0);
    let text = look::text(&word, Weight::Medium).size(size::TEXT).color(colors.ink_quiet);
    let atoms = Atoms::new((text, look::icon(icons::DOWN).size(12.0).color(colors.ink_quiet)));
    let button = Button::new(atoms).frame(true).frame_when_inactive(false);
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        for board in rest {
            let command = boards::command(*board);
            let key = crate::app::keymap::Keymap::shown(ui.ctx(), command);
            if menu::item(ui, None, &name_of(*board, lang), &key, true) {
                requests.push(Request::Run(command));
            }
        }
    });
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &word));
}
