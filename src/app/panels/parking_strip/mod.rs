//! The parking lot: a strip below the map with the cards that have no place yet, and a field for the next thought.

mod card;

use egui::accesskit::Role;
use egui::{
    Align, Frame, Id, Key, Layout, Margin, Modifiers, Panel, ScrollArea, Stroke, TextEdit, Ui, UiBuilder, vec2,
};

use super::button;
use crate::app::commands::Command;
use crate::app::look::{self, Weight, icons, palette, size};
use crate::app::parking;
use crate::app::request::Request;
use crate::app::settings::{ParkingLot, Settings};
use crate::app::shell::Work;
use crate::diag::Message;
use crate::edit::{Edit, Merge};
use crate::i18n::Lang;
use crate::model::{CardId, Map, Node};
use crate::theme::Theme;

/// Heights of the strip, open and folded.
const OPEN: f32 = 92.0;
const FOLDED: f32 = 30.0;
/// Width of the part with the name and the field.
const SIDE: f32 = 210.0;

/// How much of the strip is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Showing {
    Nothing,
    /// A line that says how many cards wait.
    Folded,
    Open,
}

impl Showing {
    /// What the settings say for this map.
    pub fn of(setting: ParkingLot, map: &Map) -> Showing {
        let is_used = map.parked().next().is_some();
        match setting {
            ParkingLot::Shown => Showing::Open,
            ParkingLot::WhenUsed if is_used => Showing::Open,
            ParkingLot::Folded if is_used => Showing::Folded,
            ParkingLot::WhenUsed | ParkingLot::Folded => Showing::Nothing,
        }
    }
}

/// Shows the strip at the foot of what is left of the window.
pub fn show(ui: &mut Ui, work: &mut Work, settings: &Settings, lang: Lang, theme: &Theme, requests: &mut Vec<Request>) {
    let height = match Showing::of(settings.parking, work.document.map()) {
        Showing::Nothing => {
            work.parking.rect = None;
            work.parking.has_keyboard = false;
            return;
        }
        Showing::Folded => FOLDED,
        Showing::Open => OPEN,
    };
    let colors = palette(ui);
    let frame = Frame::new().fill(colors.chrome).inner_margin(Margin { left: 12, right: 12, top: 0, bottom: 0 });
    let panel = Panel::bottom("parking-lot").exact_size(height).frame(frame).resizable(false);
    let shown = panel.show(ui, |ui| {
        if height == FOLDED {
            work.parking.has_keyboard = false;
            folded(ui, work.document.map(), settings, lang, requests);
        } else {
            open(ui, work, settings, lang, theme, requests);
        }
    });
    let rect = shown.response.rect;
    work.parking.rect = Some(rect);
    receive(ui, work, rect, lang);
}

/// The name of the lot, how many cards wait there, and the button that folds it or opens it again.
fn title(ui: &mut Ui, map: &Map, settings: &Settings, lang: Lang, requests: &mut Vec<Request>) {
    let colors = palette(ui);
    ui.spacing_mut().item_spacing.x = 6.0;
    ui.label(look::icon(icons::PARKED).size(15.0).color(colors.ink_quiet));
    let name = look::text(lang.text("picture-parking-lot"), Weight::Semibold).size(12.5).color(colors.ink);
    ui.label(name);
    let count = lang.message(&Message::new("app-count-cards").with("count", map.parked().count()));
    ui.label(look::text(count, Weight::Regular).size(size::LABEL + 0.5).color(colors.ink_quiet));
    let is_open = Showing::of(settings.parking, map) == Showing::Open;
    let (glyph, word, next) = if is_open {
        (icons::DOWN, "capture-parking-fold", ParkingLot::Folded)
    } else {
        (icons::UP, "capture-parking-open", ParkingLot::Shown)
    };
    let tip = button::tooltip(ui, Command::Parking, lang);
    if button::icon(ui, glyph, &lang.text(word), &tip).clicked() {
        requests.push(Request::Set(Settings { parking: next, ..settings.clone() }));
    }
}

fn folded(ui: &mut Ui, map: &Map, settings: &Settings, lang: Lang, requests: &mut Vec<Request>) {
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        title(ui, map, settings, lang, requests);
    });
}

fn open(ui: &mut Ui, work: &mut Work, settings: &Settings, lang: Lang, theme: &Theme, requests: &mut Vec<Request>) {
    let space = ui.available_rect_before_wrap();
    let (side, cards) = space.split_left_right_at_x(space.left() + SIDE.min(space.width() / 2.0));
    let mut has_keyboard = false;
    ui.scope_builder(UiBuilder::new().max_rect(side.shrink2(vec2(0.0, 8.0))), |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.horizontal(|ui| {
            ui.set_height(30.0);
            title(ui, work.document.map(), settings, lang, requests);
        });
        has_keyboard |= quick_field(ui, work, lang, requests);
    });
    let list = UiBuilder::new()
        .max_rect(cards.with_min_x(cards.left() + 14.0))
        .layout(Layout::left_to_right(Align::Center))
        .accessibility_role(Role::List)
        .accessibility_label(lang.text("picture-parking-lot"));
    ui.scope_builder(list, |ui| {
        if work.document.map().parked().next().is_none() {
            let hint = look::text(lang.text("capture-parking-empty"), Weight::Regular).color(palette(ui).ink_quiet);
            ui.add(egui::Label::new(hint.size(12.5)).wrap());
            return;
        }
        ScrollArea::horizontal().id_salt("parked").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            ui.horizontal_centered(|ui| has_keyboard |= card::all(ui, work, lang, theme, requests));
        });
    });
    work.parking.has_keyboard = has_keyboard;
}

/// Takes one thought after the other: Enter parks it, and the field is ready for the next. True while it has the
/// keyboard.
fn quick_field(ui: &mut Ui, work: &mut Work, lang: Lang, requests: &mut Vec<Request>) -> bool {
    let id = Id::unique("parking-draft");
    let entered = ui.memory(|memory| memory.has_focus(id))
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let name = lang.text("capture-park-a-thought");
    let edit = TextEdit::singleline(&mut work.parking.draft)
        .id(id)
        .hint_text(&name)
        .desired_width(f32::INFINITY)
        .margin(Margin::symmetric(10, 6));
    let response = ui.add(edit).accessible_name(&name);
    if std::mem::take(&mut work.parking.asks) {
        response.request_focus();
    }
    if entered {
        let draft = std::mem::take(&mut work.parking.draft);
        let map = work.document.map();
        if let Some(row) = parking::parked(map, &draft, lang) {
            work.parking.reveals = Some(CardId(map.next_id.max(1)));
            requests.push(Request::Edit(Edit::AddCard { row, at: usize::MAX }, Merge::Never));
        }
    }
    response.has_focus()
}

/// Says that cards carried over the strip will be parked.
fn receive(ui: &Ui, work: &Work, rect: egui::Rect, lang: Lang) {
    let over = ui.input(|input| input.pointer.latest_pos()).is_some_and(|at| rect.contains(at));
    let Some(ids) = work.canvas.carried().filter(|_| over) else { return };
    let map = work.document.map();
    let is_parked = |id: &CardId| map.cards.get(*id).is_some_and(|card| card.spot.stage().is_none());
    if ids.iter().all(is_parked) {
        return;
    }
    let colors = palette(ui);
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Foreground, Id::unique("parking-drop")));
    let rect = rect.shrink(3.0);
    painter.rect_filled(rect, size::RADIUS, colors.accent_wash.gamma_multiply(0.92));
    painter.rect_stroke(rect, size::RADIUS, Stroke::new(2.0, colors.accent), egui::StrokeKind::Inside);
    let font = egui::FontId::new(13.5, look::fonts::family(Weight::Semibold));
    let text = lang.text("capture-let-go-to-park");
    painter.text(rect.center(), egui::Align2::CENTER_CENTER, text, font, colors.accent_ink);
}

/// Whether the node is a card that waits in the lot.
pub fn holds(map: &Map, node: Node) -> bool {
    matches!(node, Node::Card(id) if map.cards.get(id).is_some_and(|card| card.spot.stage().is_none()))
}
