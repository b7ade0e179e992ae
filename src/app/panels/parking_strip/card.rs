//! The cards of the strip: small, in the colour of their kind, to be clicked, typed over and carried away.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, EventFilter, FontId, Id, Key, KeyboardShortcut, LayerId, Modifiers, Order, Pos2, Rect, Response, Role,
    Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, WidgetInfo, vec2,
};

use crate::app::look::{self, Weight, palette, size};
use crate::app::request::Request;
use crate::app::shell::Work;
use crate::color::Rgba;
use crate::diag::Message;
use crate::edit::{Edit, Merge, Selection};
use crate::i18n::Lang;
use crate::layout;
use crate::model::{Card, CardId, LaneKind, Map, Node};
use crate::theme::{Theme, Tint};

const WIDTH: f32 = 168.0;
const HEIGHT: f32 = 64.0;
const PAD: f32 = 8.0;

/// How a small card looks.
struct Look {
    tint: Tint,
    kind: Option<LaneKind>,
}

impl Look {
    fn of(map: &Map, card: &Card, theme: &Theme) -> Look {
        let kind = card.spot.lane().and_then(|lane| map.lanes.get(lane)).map(|lane| lane.kind);
        Look { tint: layout::tint_of_card(theme, card, kind.unwrap_or(LaneKind::Text)), kind }
    }
}

/// Shows all of them; true while one of them has the keyboard.
pub(super) fn all(ui: &mut Ui, work: &mut Work, lang: Lang, theme: &Theme, requests: &mut Vec<Request>) -> bool {
    let map = std::sync::Arc::clone(work.document.map());
    let mut has_keyboard = false;
    for card in map.parked() {
        if work.parking.editing.as_ref().is_some_and(|editing| editing.id == card.id) {
            has_keyboard |= edit(ui, work, card, requests);
        } else {
            has_keyboard |= one(ui, work, &map, card, lang, theme, requests);
        }
    }
    if let Some(first) = work.canvas.carried().and_then(|ids| ids.first())
        && let Some(card) = map.cards.get(*first).filter(|card| card.spot.stage().is_none())
        && let Some(at) = ui.input(|input| input.pointer.latest_pos())
    {
        carry(ui, &Look::of(&map, card, theme), &card.text, at);
    }
    has_keyboard
}

fn id_of(card: CardId) -> Id {
    Id::unique(("parked", card.0))
}

fn one(
    ui: &mut Ui,
    work: &mut Work,
    map: &Map,
    card: &Card,
    lang: Lang,
    theme: &Theme,
    requests: &mut Vec<Request>,
) -> bool {
    let id = id_of(card.id);
    let had_keyboard = ui.memory(|memory| memory.has_focus(id));
    let pressed = |key: Key| had_keyboard && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    // Before the card sees its keys: Enter on a button would be a click.
    let opens = pressed(Key::Enter) | pressed(Key::F2);
    let removes = pressed(Key::Delete) | pressed(Key::Backspace);
    let (_, rect) = ui.allocate_space(vec2(WIDTH, HEIGHT));
    let response = ui.interact(rect, id, Sense::click_and_drag());
    let node = Node::Card(card.id);
    let is_selected = work.document.selection().contains(node);
    let name = lang.message(&Message::new("capture-parked-card").with("text", card.text.as_str()));
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_selected, &name));
    if work.parking.reveals == Some(card.id) {
        work.parking.reveals = None;
        response.scroll_to_me(None);
    }
    let is_away = work.canvas.carried().is_some_and(|ids| ids.contains(&card.id));
    let is_cut = paint(ui, rect, &Look::of(map, card, theme), &card.text, if is_away { 0.4 } else { 1.0 });
    outline(ui, rect, &response, is_selected);
    if response.drag_started() {
        work.canvas.carry(&work.document, card.id);
    }
    if removes {
        requests.push(Request::Remove(node));
    } else if opens || response.double_clicked() {
        work.parking.edit(map, card.id);
    } else if response.clicked() || (response.gained_focus() && !is_selected) {
        response.request_focus();
        let mut selection = work.document.selection().clone();
        if ui.input(|input| input.modifiers.shift) && response.clicked() {
            selection.toggle(node);
        } else {
            selection = Selection::one(node);
        }
        requests.push(Request::Select(selection));
    }
    let has_keyboard = response.has_focus();
    let response = response.on_hover_cursor(egui::CursorIcon::Grab);
    if is_cut {
        response.on_hover_text(&card.text);
    }
    has_keyboard
}

fn outline(ui: &Ui, rect: Rect, response: &Response, is_selected: bool) {
    let colors = palette(ui);
    let stroke = if is_selected || response.has_focus() {
        Stroke::new(2.0, colors.accent)
    } else if response.hovered() {
        Stroke::new(1.0, colors.accent.gamma_multiply(0.55))
    } else {
        return;
    };
    ui.painter().rect_stroke(rect, size::RADIUS, stroke, StrokeKind::Middle);
}

/// Paints the card; true where its text is longer than what can be shown.
fn paint(ui: &Ui, rect: Rect, look: &Look, text: &str, opacity: f32) -> bool {
    draw(ui, ui.painter(), rect, look, text, opacity)
}

fn draw(ui: &Ui, painter: &egui::Painter, rect: Rect, look: &Look, text: &str, opacity: f32) -> bool {
    let (fill, ink) = (opaque(look.tint.fill).gamma_multiply(opacity), opaque(look.tint.ink).gamma_multiply(opacity));
    let line = Stroke::new(1.0, palette(ui).field_line.gamma_multiply(opacity));
    painter.rect(rect, size::RADIUS, fill, line, StrokeKind::Inside);
    let mut at = rect.min + vec2(PAD, PAD - 1.0);
    if let Some(kind) = look.kind {
        let glyph = layout::lane_icon(kind);
        let font = FontId::new(14.0, look::fonts::icon_family(glyph.filled));
        painter.text(at + vec2(7.0, 8.0), egui::Align2::CENTER_CENTER, glyph.code, font, ink);
        at.x += 20.0;
    }
    let font = FontId::new(12.0, look::fonts::family(Weight::Regular));
    let mut job = LayoutJob::single_section(text.to_owned(), TextFormat::simple(font, ink));
    job.wrap = TextWrapping { max_width: rect.right() - PAD - at.x, max_rows: 3, ..TextWrapping::default() };
    let galley = painter.layout_job(job);
    let is_cut = galley.elided;
    painter.galley(at, galley, ink);
    is_cut
}

/// A card on its way from the strip to the map.
fn carry(ui: &Ui, look: &Look, text: &str, at: Pos2) {
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, Id::unique("parked-on-its-way")));
    let rect = Rect::from_min_size(at - vec2(20.0, 14.0), vec2(WIDTH, HEIGHT));
    painter.add(ui.visuals().popup_shadow.as_shape(rect, size::RADIUS));
    draw(ui, &painter, rect, look, text, 0.94);
}

/// The text of a card, open: Enter keeps it, Esc leaves it as it was.
fn edit(ui: &mut Ui, work: &mut Work, card: &Card, requests: &mut Vec<Request>) -> bool {
    let id = id_of(card.id).with("text");
    let (_, rect) = ui.allocate_space(vec2(WIDTH, HEIGHT));
    let colors = palette(ui);
    ui.painter().rect(rect, size::RADIUS, colors.chrome, Stroke::new(2.0, colors.accent), StrokeKind::Middle);
    let Some(editing) = &mut work.parking.editing else { return false };
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let pressed = |key: Key| has_focus && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (keeps, leaves) = (pressed(Key::Enter), pressed(Key::Escape));
    // Esc is ours: egui would only take the keyboard away.
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, tab: false };
    let inner = rect.shrink2(vec2(PAD, PAD - 2.0));
    let response = ui
        .scope_builder(UiBuilder::new().max_rect(inner), |ui| {
            egui::ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
                let edit = TextEdit::multiline(&mut editing.text)
                    .id(id)
                    .font(FontId::new(12.0, look::fonts::family(Weight::Regular)))
                    .frame(egui::Frame::NONE)
                    .margin(egui::Margin::ZERO)
                    .desired_rows(1)
                    .desired_width(inner.width())
                    .event_filter(filter)
                    .return_key(Some(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter)));
                ui.add(edit)
            })
        })
        .inner
        .inner;
    ui.ctx().accesskit_node_builder(id, |node| node.set_label(card.text.as_str()));
    if !std::mem::replace(&mut editing.begun, true) {
        response.request_focus();
        return true;
    }
    if keeps || leaves || response.lost_focus() {
        let text = editing.text.trim().to_owned();
        work.parking.editing = None;
        if !leaves && !text.is_empty() && text != card.text {
            requests.push(Request::Edit(Edit::SetCard(Card { text, ..card.clone() }), Merge::Never));
        }
        if keeps || leaves {
            ui.memory_mut(|memory| memory.request_focus(id_of(card.id)));
        }
    }
    true
}

fn opaque(color: Rgba) -> Color32 {
    Color32::from_rgb(color.r, color.g, color.b)
}
