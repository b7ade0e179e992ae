//! A piece of the page being built: items and areas gathered in painting order, and short words for making them.

use std::sync::Arc;

use crate::color::Rgba;
use crate::geom::{BezPath, Point, Rect};
use crate::i18n::Lang;
use crate::layout::{Lens, Style};
use crate::model::Node;
use crate::scene::{
    Area, Icon, Item, Paint, Part, Piece, Region, Shape, Slot, Stroke, Takes, Text, TextBlock, TextStyle,
};
use crate::text::{Align, Fonts};
use crate::theme::{Metrics, Theme, TypeScale};

/// What a text is set in.
pub(super) type Cut = crate::theme::Type;

pub(super) struct Page<'a> {
    pub theme: &'a Theme,
    pub lang: Lang,
    /// Which page of how many.
    pub number: (usize, usize),
    /// What cards are drawn by.
    pub lens: Lens,
    fonts: &'a Fonts,
    items: Vec<Item>,
    areas: Vec<Area>,
    /// The places hands can do something with; `None` on pages that are only looked at.
    slots: Option<Vec<Slot>>,
}

impl<'a> Page<'a> {
    pub fn new(style: &'a Style, fonts: &'a Fonts) -> Page<'a> {
        let Style { theme, lang, page, lens } = style;
        Page {
            theme,
            lang: *lang,
            number: *page,
            lens: *lens,
            fonts,
            items: Vec::new(),
            areas: Vec::new(),
            slots: None,
        }
    }

    /// An empty page like this one.
    pub fn anew(&self) -> Page<'a> {
        Page { items: Vec::new(), areas: Vec::new(), slots: None, ..*self }
    }

    pub fn cuts(&self) -> &'a TypeScale {
        &self.theme.text
    }

    pub fn metrics(&self) -> &'a Metrics {
        &self.theme.metrics
    }

    /// What small measures are multiples of: 1 in the default theme, more where its type is larger.
    pub fn unit(&self) -> f64 {
        self.theme.metrics.icon / 16.0
    }

    /// Breaks a text into lines; measures without painting.
    pub fn lay(&self, text: &str, cut: Cut, width: Option<f64>, align: Align) -> Arc<TextBlock> {
        self.fonts.lay(text, &style_of(cut), width, align)
    }

    /// Breaks a text for at most `width`, and aligns its lines within the width they then need.
    pub fn lay_tight(&self, text: &str, cut: Cut, width: f64, align: Align) -> Arc<TextBlock> {
        let natural = self.lay(text, cut, Some(width), Align::Start);
        // A little more than the widest line, so that the same breaks come out again.
        self.lay(text, cut, Some((natural.size.width + 0.5).min(width)), align)
    }

    /// The program's own words, on one line.
    pub fn label(&self, text: &str, cut: Cut) -> Arc<TextBlock> {
        self.lay(text, cut, None, Align::Start)
    }

    pub fn shape(&mut self, shape: Shape, source: Option<Node>) {
        self.items.push(Item { shape, source });
    }

    pub fn text(&mut self, text: Placed, source: Option<Node>) {
        let Placed { block, cut, origin, color, part } = text;
        self.shape(Shape::Text(Text { part, origin, color, style: style_of(cut), block }), source);
    }

    /// A filled rectangle, outlined where `line` is not transparent.
    pub fn panel(&mut self, rect: Rect, radius: f64, fill: Rgba, line: Rgba, source: Option<Node>) {
        let stroke = (line.a > 0).then(|| Stroke::solid(line, 1.0));
        // The outline lies inside, so that a white card is as large as a tinted one.
        let rect = if stroke.is_some() { rect.inset(-0.5) } else { rect };
        self.shape(Shape::Rect { rect, radius, fill: Some(Paint::Solid(fill)), stroke }, source);
    }

    pub fn fill(&mut self, path: BezPath, paint: Paint, source: Option<Node>) {
        self.shape(Shape::Path { path: Arc::new(path), fill: Some(paint), stroke: None }, source);
    }

    pub fn stroke(&mut self, path: BezPath, stroke: Stroke, source: Option<Node>) {
        self.shape(Shape::Path { path: Arc::new(path), fill: None, stroke: Some(stroke) }, source);
    }

    pub fn line(&mut self, from: Point, to: Point, color: Rgba, width: f64, dash: Option<(f64, f64)>) {
        let mut path = BezPath::new();
        path.move_to(from);
        path.line_to(to);
        self.stroke(path, Stroke { paint: Paint::Solid(color), width, dash }, None);
    }

    pub fn icon(&mut self, icon: Icon, center: Point, size: f64, color: Rgba, source: Option<Node>) {
        self.shape(Shape::Icon { icon, center, size, color }, source);
    }

    pub fn disc(&mut self, center: Point, radius: f64, fill: Rgba, source: Option<Node>) {
        let rect = Rect::from_center_size(center, (radius * 2.0, radius * 2.0));
        self.shape(Shape::Rect { rect, radius, fill: Some(Paint::Solid(fill)), stroke: None }, source);
    }

    /// A place that stands for a node, and where hands select it.
    pub fn area(&mut self, node: Node, region: Region) {
        self.slot(region.bounds(), Takes::Thing(node));
        self.region(node, region);
    }

    /// A place that stands for a node.
    pub fn region(&mut self, node: Node, region: Region) {
        self.areas.push(Area { node, region });
    }

    /// The same page for hands: with a place for what is not said yet.
    pub fn at_hand(self) -> Page<'a> {
        Page { slots: Some(Vec::new()), ..self }
    }

    /// Whether hands can do something on it.
    pub fn is_at_hand(&self) -> bool {
        self.slots.is_some()
    }

    /// A place hands can do something with.
    pub fn slot(&mut self, rect: Rect, takes: Takes) {
        if let Some(slots) = &mut self.slots {
            slots.push(Slot { rect, takes });
        }
    }

    /// The places gathered so far.
    pub fn take_slots(&mut self) -> Vec<Slot> {
        self.slots.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// What drawing would return, without anything of it staying on the page.
    pub fn measured<T>(&mut self, draw: impl FnOnce(&mut Page) -> T) -> T {
        let (items, areas) = (self.items.len(), self.areas.len());
        let slots = self.slots.as_ref().map_or(0, Vec::len);
        let told = draw(self);
        self.items.truncate(items);
        self.areas.truncate(areas);
        if let Some(all) = &mut self.slots {
            all.truncate(slots);
        }
        told
    }

    /// What has been painted since the last piece was taken, as one piece.
    pub fn take(&mut self) -> Piece {
        Piece::new(std::mem::take(&mut self.items), std::mem::take(&mut self.areas))
    }
}

/// A laid-out text and where it goes.
pub(super) struct Placed {
    pub block: Arc<TextBlock>,
    pub cut: Cut,
    pub origin: Point,
    pub color: Rgba,
    pub part: Part,
}

fn style_of(cut: Cut) -> TextStyle {
    TextStyle {
        size: cut.size,
        weight: cut.weight,
        italic: cut.italic,
        tracking: cut.tracking * cut.size,
        leading: cut.leading,
    }
}
