//! The outline beside the map: its rows, the filter above them, and the keys that walk through them.

use std::sync::Arc;

use egui::accesskit::{self, Role};
use egui::{
    CursorIcon, EventFilter, Frame, Id, Key, Margin, Modifiers, Panel, Rect, Response, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, WidgetInfo, vec2,
};

use super::{button, fields, line};
use crate::app::commands::Command;
use crate::app::look::{self, Weight, icons, palette, size};
use crate::app::outline::{Item, Outline, Row, Step};
use crate::app::request::Request;
use crate::app::shell::Work;
use crate::edit::Selection;
use crate::i18n::Lang;
use crate::model::{Map, Node};
use crate::scene::Part;

/// Height of a row, and how far one that belongs to another stands in.
const ROW: f32 = 26.0;
const INDENT: f32 = 15.0;

/// The list itself, which takes the keyboard.
pub fn tree() -> Id {
    Id::unique("tree of the outline")
}

/// Shows the outline on the left where it is `open`; returns where it is.
pub fn beside(ui: &mut Ui, work: &mut Work, mut open: bool, lang: Lang, requests: &mut Vec<Request>) -> Option<Rect> {
    let frame = Frame::new().fill(palette(ui).chrome);
    let width = if ui.available_width() < 1_000.0 { size::OUTLINE_NARROW } else { size::OUTLINE };
    let panel = Panel::left("outline").exact_size(width).frame(frame).resizable(false);
    let shown = panel.show_collapsible(ui, &mut open, |ui| show(ui, work, lang, requests));
    shown.map(|shown| shown.response.rect)
}

fn show(ui: &mut Ui, work: &mut Work, lang: Lang, requests: &mut Vec<Request>) {
    let map = Arc::clone(work.document.map());
    let selection = work.document.selection().clone();
    let outline = &mut work.outline;
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        ui.add_space(12.0);
        let colors = palette(ui);
        ui.label(look::text(lang.text("outline-title"), Weight::Semibold).size(size::TITLE).color(colors.ink));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.add_space(6.0);
            let (name, tip) = (lang.text("outline-close"), button::tooltip(ui, Command::ToggleOutline, lang));
            if button::icon(ui, icons::CLOSE, &name, &tip).clicked() {
                requests.push(Request::Run(Command::ToggleOutline));
            }
        });
    });
    let tree = tree();
    Frame::new().inner_margin(Margin::symmetric(10, 0)).show(ui, |ui| {
        let search = fields::search(ui, &lang.text("outline-search"), &mut outline.filter);
        // Down from the filter into what it has left.
        if search.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown)) {
            ui.memory_mut(|memory| memory.request_focus(tree));
        }
    });
    outline.settle(&map, selection.focus());
    let area = ui.available_rect_before_wrap();
    let list = ui.interact(area, tree, Sense::focusable_noninteractive());
    list.widget_info(|| WidgetInfo::labeled(Role::Tree, true, lang.text("outline-title")));
    if std::mem::take(&mut outline.wants_keyboard) {
        list.request_focus();
    }
    if list.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(tree, filter));
        keys(ui, outline, requests);
        outline.settle(&map, selection.focus());
    }
    if outline.rows().is_empty() {
        ui.horizontal(|ui| {
            ui.add_space(12.0);
            let text = look::text(lang.text("outline-nothing"), Weight::Regular).color(palette(ui).ink_quiet);
            ui.add(egui::Label::new(text).wrap());
        });
        return;
    }
    let mut view = View { map: &map, selection: &selection, lang, tree, focused: list.has_focus() };
    ui.scope_builder(UiBuilder::new().accessibility_parent(tree), |ui| rows(ui, &mut view, outline, requests));
}

/// What the rows are drawn with.
struct View<'a> {
    map: &'a Map,
    selection: &'a Selection,
    lang: Lang,
    tree: Id,
    focused: bool,
}

/// Only the rows that can be seen are made.
fn rows(ui: &mut Ui, view: &mut View<'_>, outline: &mut Outline, requests: &mut Vec<Request>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let here = outline.place();
    let mut scroll = ScrollArea::vertical().auto_shrink([false, false]);
    if std::mem::take(&mut outline.follow)
        && let Some(here) = here
    {
        let (top, height) = (here as f32 * ROW, ui.available_height());
        let offset = ui.data(|data| data.get_temp::<f32>(view.tree)).unwrap_or_default();
        if top < offset {
            scroll = scroll.vertical_scroll_offset(top);
        } else if top + ROW > offset + height {
            scroll = scroll.vertical_scroll_offset(top + ROW - height);
        }
    }
    let count = outline.rows().len();
    let output = scroll.show_rows(ui, ROW, count, |ui, range| {
        for index in range {
            let Some(row) = outline.rows().get(index).copied() else { continue };
            let response = line_of(ui, view, row, here == Some(index));
            if let Some(at) = response.interact_pointer_pos().filter(|_| response.clicked()) {
                let is_caret = row.children > 0 && at.x < response.rect.left() + caret_end(row);
                press(ui, view, outline, row, is_caret, requests);
            }
        }
    });
    ui.data_mut(|data| data.insert_temp(view.tree, output.state.clamped_offset().y));
}

fn press(ui: &Ui, view: &View<'_>, outline: &mut Outline, row: Row, on_caret: bool, requests: &mut Vec<Request>) {
    ui.memory_mut(|memory| memory.request_focus(view.tree));
    let modifiers = ui.input(|input| input.modifiers);
    match row.item {
        Item::Section(_) => {
            outline.go_to(row.item);
            outline.fold(row.item);
        }
        Item::Node(_) if on_caret => outline.fold(row.item),
        Item::Node(node) if modifiers.shift || modifiers.command => {
            let mut selection = view.selection.clone();
            selection.toggle(node);
            outline.go_to(row.item);
            requests.push(Request::Select(selection));
        }
        Item::Node(node) => {
            outline.go_to(row.item);
            requests.push(Request::Show(node));
        }
    }
}

/// Arrows walk and select as they go; Enter goes to the thing on the map; F2 types its name.
fn keys(ui: &Ui, outline: &mut Outline, requests: &mut Vec<Request>) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, step) in [
        (Key::ArrowUp, Step::Up),
        (Key::ArrowDown, Step::Down),
        (Key::ArrowLeft, Step::Left),
        (Key::ArrowRight, Step::Right),
        (Key::PageUp, Step::PageUp),
        (Key::PageDown, Step::PageDown),
        (Key::Home, Step::First),
        (Key::End, Step::Last),
    ] {
        if pressed(key)
            && let Some(item) = outline.step(step)
        {
            outline.go_to(item);
            requests.push(match item {
                Item::Node(node) => Request::Show(node),
                Item::Section(_) => Request::Select(Selection::none()),
            });
        }
    }
    let item = outline.place().and_then(|place| outline.rows().get(place)).map(|row| row.item);
    let (enter, rename) = (pressed(Key::Enter) || pressed(Key::Space), pressed(Key::F2));
    match item {
        Some(item @ Item::Section(_)) if enter => outline.fold(item),
        Some(Item::Node(node)) if enter => {
            requests.push(Request::Show(node));
            // The map takes the keyboard where nobody has it.
            ui.memory_mut(|memory| memory.focused().map(|focused| memory.surrender_focus(focused)));
        }
        Some(Item::Node(node)) if rename && has_name(node) => {
            requests.extend([Request::Show(node), Request::Type { node, part: Part::Name }]);
        }
        Some(_) | None => {}
    }
}

/// Whether there is a text on the page to be typed.
fn has_name(node: Node) -> bool {
    matches!(node, Node::Card(_) | Node::Stage(_) | Node::Lane(_) | Node::Persona(_))
}

/// Where the sign that folds ends.
fn caret_end(row: Row) -> f32 {
    8.0 + row.depth as f32 * INDENT + 18.0
}

/// One row: the sign that folds, an icon, the name, how many belong to it.
fn line_of(ui: &mut Ui, view: &View<'_>, row: Row, is_here: bool) -> Response {
    let colors = palette(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let response = ui.interact(rect, view.tree.with(row.item), Sense::CLICK).on_hover_cursor(CursorIcon::PointingHand);
    let name = row.name(view.map, view.lang);
    let selected = matches!(row.item, Item::Node(node) if view.selection.contains(node));
    describe(ui, view, row, &response, &name, selected, is_here);
    let area = Rect::from_min_max(rect.min + vec2(6.0, 0.0), rect.max - vec2(8.0, 0.0));
    if selected {
        ui.painter().rect_filled(area, 6, colors.accent_wash);
    } else if response.hovered() {
        ui.painter().rect_filled(area, 6, colors.hover);
    }
    if is_here && view.focused {
        ui.painter().rect_stroke(area, 6, Stroke::new(1.5, colors.accent), StrokeKind::Inside);
    }
    let mut x = rect.left() + 8.0 + row.depth as f32 * INDENT;
    if row.children > 0 {
        let glyph = if row.is_open { icons::DOWN } else { icons::RIGHT };
        line::paint(ui, rect, x + 2.0, look::icon(glyph).size(12.0).color(colors.ink_quiet), 16.0);
    }
    x += 18.0;
    if let Some(icon) = row.icon(view.map) {
        line::paint(ui, rect, x, look::icon(icon).size(14.0).color(colors.ink_quiet), 20.0);
        x += 20.0;
    }
    let mut right = area.right() - 6.0;
    if row.children > 0 && !row.is_open {
        let count = look::text(row.children.to_string(), Weight::Regular).size(size::LABEL).color(colors.ink_quiet);
        right -= line::paint_right(ui, rect, right, count) + 8.0;
    }
    let (weight, ink) = match row.item {
        Item::Section(_) => (Weight::Semibold, colors.ink_quiet),
        Item::Node(_) => (Weight::Regular, colors.ink),
    };
    let letters = if row.depth == 0 { size::LABEL } else { 12.5 };
    line::paint(ui, rect, x, look::text(&name, weight).size(letters).color(ink), right - x);
    response
}

/// What a screen reader hears of the row.
fn describe(ui: &Ui, view: &View<'_>, row: Row, response: &Response, name: &str, selected: bool, is_here: bool) {
    response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, selected, name));
    let lane = row.lane(view.map).to_owned();
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_selected(selected);
        node.set_level(row.depth.saturating_add(1));
        node.add_action(accesskit::Action::Click);
        if row.children > 0 {
            node.set_expanded(row.is_open);
        }
        if !lane.is_empty() {
            node.set_description(lane);
        }
    });
    if is_here {
        let active = response.id.accesskit_id();
        ui.ctx().accesskit_node_builder(view.tree, |node| node.set_active_descendant(active));
    }
    // A card's lane is told by its icon, and by name under a pointer that waits.
    if let Item::Node(Node::Card(_)) = row.item
        && response.hovered()
    {
        let lane = row.lane(view.map);
        let tip = if lane.is_empty() { name.to_owned() } else { format!("{name}\n{lane}") };
        response.clone().on_hover_text(tip);
    }
}
