//! The display list: what a map looks like, with every decision already taken.
//!
//! Layout writes it; the raster, every exporter and the window read it. Items are painted in order.

mod cut;
mod dump;
mod grid;
mod hit;
mod section;
mod shift;
mod slot;

pub use dump::dump;
pub use grid::{Column, EmotionFrame, Grid, Row};
pub use hit::{Area, Region};
pub use section::{Piece, Section};
pub use slot::{Slot, Takes};

use std::sync::Arc;

use crate::color::Rgba;
use crate::geom::{BezPath, Point, Rect, Size};
use crate::model::{Node, PersonaList, Picture};

/// A laid-out page.
///
/// It is put together from sections (the title block, a lane, the links …) that a layout after an edit uses again where
/// nothing in them has changed. [`Scene::items`] and [`Scene::areas`] give everything in page coordinates.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// In document units; everything lies within it.
    pub size: Size,
    /// The paper.
    pub background: Rgba,
    /// In the order they are painted.
    pub sections: Vec<Section>,
    /// Where the columns, rows and emotion scales lie, for gestures.
    pub grid: Grid,
}

impl Scene {
    /// A page of these items, on which nothing can be pointed at.
    pub fn plain(size: Size, background: Rgba, items: Vec<Item>) -> Scene {
        let sections = vec![Section::new(0.0, Piece::new(items, Vec::new()))];
        Scene { size, background, sections, grid: Grid::default() }
    }

    /// Everything that is painted, in order, where it lies on the page.
    ///
    /// For what runs once over a page: writers of files, tests. What runs in every frame asks the sections.
    pub fn items(&self) -> impl DoubleEndedIterator<Item = Item> + '_ {
        self.sections.iter().flat_map(|section| section.piece.items().iter().map(|item| item.shifted(section.shift())))
    }

    /// Everything that can be pointed at, lowest first, where it lies on the page.
    pub fn areas(&self) -> impl DoubleEndedIterator<Item = Area> + '_ {
        self.sections.iter().flat_map(|section| section.piece.areas().iter().map(|area| area.shifted(section.shift())))
    }
}

/// One thing to paint, and what on the map it shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub shape: Shape,
    pub source: Option<Node>,
}

/// The kinds of things that are painted.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    Rect {
        rect: Rect,
        radius: f64,
        fill: Option<Paint>,
        stroke: Option<Stroke>,
    },
    Path {
        path: Arc<BezPath>,
        fill: Option<Paint>,
        stroke: Option<Stroke>,
    },
    Text(Text),
    /// A Phosphor icon centred in a square of side `size`.
    Icon {
        icon: Icon,
        center: Point,
        size: f64,
        color: Rgba,
    },
    /// A picture scaled to cover `rect`, its corners rounded.
    Image {
        rect: Rect,
        radius: f64,
        picture: Picture,
    },
}

/// What fills a shape or a stroke.
#[derive(Debug, Clone, PartialEq)]
pub enum Paint {
    Solid(Rgba),
    /// A linear gradient in page coordinates; stops are (0–1, colour), in order.
    Linear {
        from: Point,
        to: Point,
        stops: Vec<(f64, Rgba)>,
    },
}

/// An outline. Joins and caps are round; `dash` is (on, off) in document units.
#[derive(Debug, Clone, PartialEq)]
pub struct Stroke {
    pub paint: Paint,
    pub width: f64,
    pub dash: Option<(f64, f64)>,
}

impl Stroke {
    pub fn solid(color: Rgba, width: f64) -> Stroke {
        Stroke { paint: Paint::Solid(color), width, dash: None }
    }
}

/// An icon of the shipped set, by its Phosphor code point; `filled` takes it from the fill weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Icon {
    pub code: char,
    pub filled: bool,
}

/// Which text of a node this is, so that it can be edited where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The node's main text: a card's text, a stage's, lane's or persona's name, the title.
    Name,
    /// What stands under the name: a stage's caption, a lane's hint, a persona's role.
    Caption,
    /// What somebody said, at a curve point.
    Quote,
    /// A line of one of a persona's lists, counted from 0.
    Line(PersonaList, usize),
    /// Who a card is the business of.
    Owner,
    /// When an opportunity is due.
    Due,
    /// Words the program wrote: labels, legend, chips.
    Label,
}

/// How text is set. Sizes and tracking in document units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    pub size: f64,
    /// 100–900.
    pub weight: u16,
    pub italic: bool,
    /// Added after each letter.
    pub tracking: f64,
    /// Baseline to baseline, as a multiple of the size.
    pub leading: f64,
}

/// A block of text, already broken into lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    pub part: Part,
    /// Top left of the block.
    pub origin: Point,
    pub color: Rgba,
    pub style: TextStyle,
    pub block: Arc<TextBlock>,
}

impl Text {
    pub fn rect(&self) -> Rect {
        Rect::from_origin_size(self.origin, self.block.size)
    }
}

/// Lines of shaped glyphs; positions are relative to the block's top left.
#[derive(Debug, PartialEq)]
pub struct TextBlock {
    /// The text as it was given, unbroken.
    pub text: String,
    pub size: Size,
    pub lines: Vec<Line>,
    /// The width the lines were broken for, if any, so that a text being typed can be broken the same way.
    pub wrap: Option<f64>,
    pub align: Align,
}

/// How the lines of a block stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Align {
    #[default]
    Start,
    Center,
    End,
}

/// One line of a block.
#[derive(Debug, PartialEq)]
pub struct Line {
    /// Bytes of the block's text, line break and trailing space included.
    pub range: std::ops::Range<usize>,
    pub x: f64,
    pub baseline: f64,
    /// Advance without trailing space.
    pub width: f64,
    pub runs: Vec<Run>,
}

/// Glyphs of one face, in visual order.
#[derive(Debug, PartialEq)]
pub struct Run {
    pub font: parley::FontData,
    /// Em size in document units.
    pub size: f64,
    /// Normalised variation coordinates (F2Dot14 bits).
    pub coords: Vec<i16>,
    /// Slant applied because the face has no italic, in degrees.
    pub skew: Option<f64>,
    /// Bytes of the block's text.
    pub range: std::ops::Range<usize>,
    pub glyphs: Vec<Glyph>,
}

/// A glyph; `x`, `y` place its origin relative to the block's top left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    pub id: u32,
    /// Where what it shows begins, in bytes of the block's text. Glyphs that show one thing together share it.
    pub start: u32,
    pub x: f64,
    pub y: f64,
}
