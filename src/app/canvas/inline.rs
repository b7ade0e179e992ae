//! A text being typed where it stands on the map.
//!
//! The text is left out of the painted page and painted by itself on top, by the same rasteriser and with the same
//! line breaks, so nothing jumps when typing begins or ends. egui's editor lies over it, invisible but for its caret
//! and selection, and knows where our letters stand.

use std::sync::Arc;

use egui::text::{CCursor, CCursorRange};
use egui::{
    Color32, Event, EventFilter, FontId, Frame, Id, Key, KeyboardShortcut, Modifiers, Stroke, TextEdit, Ui, vec2,
};

use super::camera::Lens;
use super::closing::Closing;
use super::frame::Sight;
use super::sprite::Sprite;
use super::texts;
use super::{access, caret};
use crate::app::look;
use crate::app::request::Request;
use crate::capture::Mark;
use crate::color::Rgba;
use crate::edit::{Document, Merge};
use crate::export::raster;
use crate::geom::{Point, Rect};
use crate::i18n::Lang;
use crate::model::{Map, Node, StageId};
use crate::scene::{Align, Item, Part, Scene, Shape, Text, TextBlock, TextStyle};
use crate::text::Fonts;

/// Where the caret stands when a text is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Everything is selected, so that the first letter replaces it.
    All,
    /// Behind the last letter.
    End,
}

/// How typing ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Esc, a click elsewhere.
    Done,
    Enter,
    /// Tab, and with Shift.
    Next,
    Previous,
    /// Ctrl+Enter, and with Shift.
    Below,
    Above,
}

/// The text under the caret.
pub struct Typing {
    pub node: Node,
    pub part: Part,
    opening: Opening,
    /// The stages a phase spans.
    bracket: Vec<StageId>,
    /// The step of the document that typing belongs to was open before: the node is new.
    pub fresh: bool,
    /// Whether the first frame has been shown.
    begun: bool,
    /// The mark the text begins with is plain text after all: Backspace at its start has said so.
    plain: bool,
    /// The language of the map.
    words: Lang,
    frame: TextFrame,
    sprite: Option<(SpriteKey, Sprite)>,
    /// Where on the page it is, should the same text stand there several times.
    near: Option<Point>,
    /// Where the editor was, for clicks.
    rect: egui::Rect,
}

/// How and where the text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
struct TextFrame {
    origin: Point,
    color: Rgba,
    style: TextStyle,
    wrap: Option<f64>,
    align: Align,
}

#[derive(PartialEq)]
struct SpriteKey {
    block: Arc<TextBlock>,
    origin: Point,
    color: Rgba,
    scale: f64,
}

/// What a frame of typing came to.
pub struct Typed {
    pub requests: Vec<Request>,
    /// How it ended, and whether the card is no more where it was typed.
    pub ended: Option<(Ending, bool)>,
    /// The mark a new card's text begins with, and whether it is all there is.
    pub mark: Option<(Mark, bool)>,
}

impl Typing {
    /// A text about to be opened; it takes its place and look from the page when it is first shown.
    pub fn new(node: Node, part: Part, opening: Opening) -> Typing {
        let style = TextStyle { size: 12.5, weight: 400, italic: false, tracking: 0.0, leading: 1.4 };
        let color = Rgba::rgb(0x1b, 0x23, 0x33);
        let frame = TextFrame { origin: Point::ZERO, color, style, wrap: Some(140.0), align: Align::Start };
        Typing {
            node,
            part,
            opening,
            bracket: Vec::new(),
            fresh: false,
            begun: false,
            plain: false,
            words: Lang::default(),
            frame,
            sprite: None,
            near: None,
            rect: egui::Rect::NOTHING,
        }
    }

    /// The same, opened at a place of the page.
    pub fn near(self, near: Option<Point>) -> Typing {
        Typing { near, ..self }
    }

    /// Whether a click at this place belongs to the text.
    pub fn holds(&self, at: egui::Pos2) -> bool {
        self.rect.expand(3.0).contains(at)
    }

    /// Shows the editor and takes its keys. `None`: the step was closed or the node is gone, so there is nothing to type.
    ///
    /// `carry` takes the events behind the key that ended typing: they are meant for what comes next.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        id: Id,
        sight: &Sight<'_>,
        brush: &mut raster::Painter,
        carry: &mut Vec<Event>,
    ) -> Option<Typed> {
        let Sight { view, lens, .. } = sight;
        let (document, scene, fonts) = (view.document, view.scene, view.fonts);
        let map = document.map();
        let before = texts::text_of(map, self.node, self.part)?;
        let mut requests = Vec::new();
        let first = !self.begun;
        if first {
            self.begun = true;
            // A link may stay without a word.
            self.fresh = document.is_open() && !matches!(self.node, Node::Link(_));
            self.words = super::words(map, view.lang);
            self.bracket = texts::bracket(map, self.node);
            self.place_near(map, scene);
            if !document.is_open() {
                requests.push(Request::Begin(label(self.node)));
            }
        } else if !document.is_open() {
            return None;
        }
        self.follow(scene);

        let ended = take_ending(ui, carry);
        let mut text = before.to_owned();
        self.take_back(ui, id, &text);
        let name = access::name(map, view.lang, self.node).unwrap_or_default();
        let output = self.edit(ui, id, &mut text, fonts, lens, first);
        // The editor takes the place of what is typed, so it has its name.
        ui.ctx().accesskit_node_builder(id, |builder| builder.set_label(name));
        if !texts::is_multiline(self.node, self.part) && text.contains(['\n', '\r']) {
            text = text.replace("\r\n", " ").replace(['\n', '\r'], " ");
        }
        if text != before {
            let edits = texts::set_text(map, self.node, self.part, &self.bracket, &text);
            requests.extend(edits.into_iter().map(|edit| Request::Edit(edit, Merge::Never)));
        }
        let lost = !first && output.lost_focus();
        let ended = ended.or(lost.then_some(Ending::Done)).map(|ended| {
            let closing = self.closing(map, &text);
            let leaves = closing.leaves();
            requests.extend(closing.requests());
            (ended, leaves)
        });
        self.paint(ui, brush, &text, fonts, lens);
        self.plain &= Mark::of(&text).is_some();
        let mark = self.mark(&text).map(|mark| (mark, text.chars().nth(1).is_none()));
        Some(Typed { requests, ended, mark })
    }

    /// The mark that a new card's text begins with; other texts keep theirs as it is typed.
    fn mark(&self, text: &str) -> Option<Mark> {
        let is_new_card = self.fresh && matches!(self.node, Node::Card(_));
        Mark::of(text).filter(|_| is_new_card && !self.plain)
    }

    /// Backspace before the first letter, where there is nothing to delete, makes a mark a letter like any other.
    fn take_back(&mut self, ui: &Ui, id: Id, text: &str) {
        if self.mark(text).is_none() {
            return;
        }
        let range = egui::text_edit::TextEditState::load(ui.ctx(), id).and_then(|state| state.cursor.char_range());
        let is_at_start = range.is_some_and(|range| range.is_empty() && range.primary.index == CCursor::new(0).index);
        if is_at_start && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Backspace)) {
            self.plain = true;
        }
    }

    /// How the step ends when typing ends with this text: a new thing left without a word is taken back, a new card
    /// goes where its mark says.
    pub fn closing(&self, map: &Map, text: &str) -> Closing {
        match self.node {
            _ if self.fresh && text.trim().is_empty() => Closing::cancelled(),
            Node::Persona(id) if text.trim().is_empty() => Closing::of_empty_line(map, id, self.part),
            Node::Card(id) if self.fresh && !self.plain => {
                Closing::of_new_card(map, id, text, self.mark(text), self.words)
            }
            _ => Closing::kept(),
        }
    }

    /// How the step ends when something else begins before typing was ended by hand. `None` where the step is closed.
    pub fn cut_short(&self, document: &Document) -> Option<Closing> {
        let text = texts::text_of(document.map(), self.node, self.part).filter(|_| document.is_open())?;
        // Not shown yet, so nothing has been typed.
        let never_begun = !self.begun && text.trim().is_empty() && !matches!(self.node, Node::Link(_));
        Some(if never_begun { Closing::cancelled() } else { self.closing(document.map(), text) })
    }

    fn edit(
        &mut self,
        ui: &mut Ui,
        id: Id,
        text: &mut String,
        fonts: &Fonts,
        lens: &Lens,
        first: bool,
    ) -> egui::Response {
        let TextFrame { origin, color, style, wrap, align } = self.frame;
        let block = fonts.lay(text, &style, wrap, align);
        let zoom = lens.length(1.0);
        // Wide enough for the caret behind a space that takes no room on the page.
        let width = wrap.unwrap_or(block.size.width).max(block.size.width) + style.size * 2.0;
        let area = Rect::from_origin_size(origin, (width, block.size.height));
        self.rect = lens.screen_from_page_rect(area);
        dress(ui, color);
        if first {
            self.open(ui, id, text);
        }
        let mut layouter = |ui: &Ui, buffer: &dyn egui::TextBuffer, _: f32| {
            caret::galley(ui, &fonts.lay(buffer.as_str(), &style, wrap, align), style.size, zoom)
        };
        let filter = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };
        let multiline = texts::is_multiline(self.node, self.part);
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(self.rect).id_salt("typing"));
        let output = TextEdit::multiline(text)
            .id(id)
            .font(FontId::proportional((style.size * style.leading) as f32 * zoom * 0.8))
            .text_color(Color32::TRANSPARENT)
            .frame(Frame::NONE)
            .margin(egui::Margin::ZERO)
            .desired_rows(1)
            .desired_width(self.rect.width())
            .min_size(vec2(0.0, 0.0))
            .event_filter(filter)
            .return_key(multiline.then(|| KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter)))
            .layouter(&mut layouter)
            .show(&mut child);
        output.response.response
    }

    /// Gives the editor the keyboard, and sets the caret, before it sees this frame's letters.
    fn open(&self, ui: &Ui, id: Id, text: &str) {
        let end = CCursor::end_of_str(text);
        let range = match self.opening {
            Opening::All => CCursorRange::two(CCursor::new(0), end),
            Opening::End => CCursorRange::one(end),
        };
        let mut state = egui::text_edit::TextEditState::default();
        state.cursor.set_char_range(Some(range));
        state.store(ui.ctx(), id);
        ui.memory_mut(|memory| memory.request_focus(id));
    }

    /// Paints the text as it reads now, over the caret's selection.
    fn paint(&mut self, ui: &Ui, brush: &mut raster::Painter, text: &str, fonts: &Fonts, lens: &Lens) {
        let TextFrame { origin, color, style, wrap, align } = self.frame;
        let block = fonts.lay(text, &style, wrap, align);
        let key = SpriteKey { block: Arc::clone(&block), origin, color, scale: lens.scale() };
        if self.sprite.as_ref().is_none_or(|(shown, _)| *shown != key) {
            let text = Text { part: self.part, origin, color, style, block };
            let area = text.rect().inflate(style.size, style.size * 0.5);
            let items = vec![Item { shape: Shape::Text(text), source: None }];
            self.sprite = Some((key, Sprite::new(ui.ctx(), brush, "typed text", items, area, lens)));
        }
        if let Some((_, sprite)) = &self.sprite {
            sprite.draw(ui.painter(), lens, crate::geom::Vec2::ZERO, 1.0);
        }
    }

    /// Takes place and look from the text on the page, where there is one.
    fn follow(&mut self, scene: &Scene) {
        let mut texts = scene.texts_of(self.node).filter(|text| text.part == self.part);
        let text = match self.near {
            Some(near) => {
                let far = |text: &Text| text.rect().center().distance(near);
                texts.min_by(|a, b| far(a).total_cmp(&far(b)))
            }
            None => texts.next(),
        };
        if let Some(text) = text {
            self.near = self.near.map(|_| text.rect().center());
            let Text { origin, color, style, block, .. } = text;
            self.frame = TextFrame { origin, color, style, wrap: block.wrap, align: block.align };
        }
    }

    /// A place for a text the page does not show while it is empty.
    fn place_near(&mut self, map: &Map, scene: &Scene) {
        if let Node::Link(link) = self.node {
            // Where its words will stand as soon as there are some: at the foot of the card it leaves.
            self.frame.style.size = 11.0;
            self.frame.origin = super::place::words_of_link(map, scene, link).unwrap_or(self.frame.origin);
        } else if let Some(rect) = super::place::rect_of(scene, self.node) {
            self.frame.origin = Point::new(rect.x0, rect.y1 + 4.0);
        }
    }
}

/// The message id that names the step.
fn label(node: Node) -> &'static str {
    match node {
        Node::Title | Node::Scenario | Node::Goal | Node::Footer => "edit-set-about",
        Node::Persona(_) => "edit-set-persona",
        Node::Stage(_) | Node::Phase(_) => "edit-set-stage",
        Node::Lane(_) | Node::Cell { .. } => "edit-set-lane",
        Node::Card(_) => "edit-set-card",
        Node::Curve(_) => "edit-set-curve",
        Node::Point { .. } => "edit-set-point",
        Node::Link(_) => "edit-set-link",
        Node::Stakeholder(_) => "edit-set-stakeholder",
    }
}

/// Caret in the colour of the text; a wash that leaves dark and white letters readable.
fn dress(ui: &mut Ui, color: Rgba) {
    let ink = Color32::from_rgba_unmultiplied(color.r, color.g, color.b, color.a);
    let accent = look::palette(ui).accent;
    let visuals = ui.visuals_mut();
    visuals.text_cursor.stroke = Stroke::new(1.5, ink);
    let is_light = color.luminance() > 0.4;
    visuals.selection.bg_fill = if is_light { ink.gamma_multiply(0.3) } else { accent.gamma_multiply(0.25) };
    visuals.selection.stroke = Stroke::new(1.0, Color32::TRANSPARENT);
}

/// Takes the key that ends typing out of this frame's events; what comes behind it waits in `carry`.
fn take_ending(ui: &Ui, carry: &mut Vec<Event>) -> Option<Ending> {
    ui.input_mut(|input| {
        let place = input.events.iter().position(|event| ending_of(event).is_some())?;
        let mut behind = input.events.split_off(place).into_iter();
        let ending = behind.next().as_ref().and_then(ending_of);
        let (wait, keep): (Vec<Event>, Vec<Event>) = behind.partition(is_of_keyboard);
        input.events.extend(keep);
        carry.extend(wait);
        ending
    })
}

/// Whether the keyboard has sent it, the clipboard's keys included.
fn is_of_keyboard(event: &Event) -> bool {
    let is_clipboard = matches!(event, Event::Paste(_) | Event::Copy | Event::Cut);
    is_clipboard || matches!(event, Event::Text(_) | Event::Key { pressed: true, .. })
}

fn ending_of(event: &Event) -> Option<Ending> {
    let Event::Key { key, pressed: true, modifiers, .. } = event else { return None };
    match key {
        Key::Escape => Some(Ending::Done),
        Key::Tab if modifiers.shift => Some(Ending::Previous),
        Key::Tab => Some(Ending::Next),
        Key::Enter if modifiers.command && modifiers.shift => Some(Ending::Above),
        Key::Enter if modifiers.command => Some(Ending::Below),
        Key::Enter if modifiers.shift || modifiers.alt => None,
        Key::Enter => Some(Ending::Enter),
        _ => None,
    }
}
