//! The lanes: label on the left, cards in their cells, and the line below where there is one.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::geom::{Point, Rect};
use crate::layout::columns::Columns;
use crate::layout::icons::lane_icon;
use crate::layout::metric::Scales;
use crate::layout::page::{Page, Placed};
use crate::layout::shelf::Shelf;
use crate::layout::used::Used;
use crate::layout::{card, emotion};
use crate::model::{Card, CardId, Divider, Lane, LaneDisplay, LaneKind, Link, LinkId, Map, Node};
use crate::scene::{EmotionFrame, Part, Piece, Region};
use crate::text::Align;

/// A lane laid out by itself, counted from its own top.
#[derive(Debug)]
pub(super) struct Laid {
    pub piece: Arc<Piece>,
    /// Where its row ends.
    pub bottom: f64,
    /// Where the next lane begins: below the divider, where there is one.
    pub next: f64,
    pub emotion: Option<EmotionFrame>,
    /// Its cards and where they are, in painting order.
    pub cards: Vec<(CardId, Rect)>,
    /// What links go round beside cards.
    pub things: Vec<Rect>,
    /// What the legend has to explain.
    pub used: Used,
}

/// Lays out a lane that is drawn. `map` is asked about feelings alone, and has no cards.
pub(super) fn lay(
    page: &mut Page,
    map: &Map,
    columns: &Columns,
    lane: &Lane,
    cards: &[&Arc<Card>],
    hand_offs: &[&Arc<Link>],
) -> Laid {
    hairline(page, columns, 0.0);
    let (bottom, emotion) = match lane.display {
        LaneDisplay::Folded => (folded(page, columns, lane, cards, 0.0), None),
        LaneDisplay::Shown | LaneDisplay::Hidden if shows_feelings(lane) => {
            let frame = emotion_lane(page, map, columns, lane, 0.0);
            (frame.bottom, Some(frame.scale))
        }
        LaneDisplay::Shown | LaneDisplay::Hidden => {
            let mut labels = HandOffs::new();
            for link in hand_offs {
                labels.entry(link.from).or_default().push((link.id, &link.label));
            }
            (shown(page, columns, lane, cards, &labels, 0.0), None)
        }
    };
    let next = match lane.divider {
        Some(divider) => divider_line(page, columns, lane, divider, bottom),
        None => bottom,
    };
    let used = if lane.display == LaneDisplay::Shown { Used::by(cards) } else { Used::default() };
    laid(page.take(), (bottom, next), emotion, used)
}

/// Lays out a lane that is not drawn. Its line parts the lanes above from those below all the same.
pub(super) fn lay_hidden(page: &mut Page, columns: &Columns, lane: &Lane, is_first: bool) -> Laid {
    let next = match lane.divider.filter(|_| !is_first) {
        Some(divider) => divider_line(page, columns, lane, divider, 0.0),
        None => 0.0,
    };
    laid(page.take(), (0.0, next), None, Used::default())
}

/// Whether the lane is drawn with curves in it.
pub(super) fn shows_feelings(lane: &Lane) -> bool {
    lane.kind == LaneKind::Emotion && lane.display == LaneDisplay::Shown
}

/// What links go round beside cards: texts that stand in none, and points of curves.
pub(super) fn things_in(piece: &Piece) -> Vec<Rect> {
    let texts = piece.items().iter().filter_map(|item| match (item.text(), item.source) {
        (Some(_), Some(Node::Card(_) | Node::Link(_))) | (None, _) => None,
        (Some(text), _) => Some(text.rect()),
    });
    let points = piece.areas().iter().filter_map(|area| match (area.node, &area.region) {
        (Node::Point { .. }, Region::Disc { .. }) => Some(area.region.bounds()),
        _ => None,
    });
    texts.chain(points).collect()
}

fn laid(piece: Piece, (bottom, next): (f64, f64), emotion: Option<EmotionFrame>, used: Used) -> Laid {
    let cards = piece.areas().iter().filter_map(|area| match (area.node, &area.region) {
        (Node::Card(id), Region::Rect(rect)) => Some((id, *rect)),
        _ => None,
    });
    let cards = cards.collect();
    let things = things_in(&piece);
    Laid { piece: Arc::new(piece), bottom, next, emotion, cards, things, used }
}

/// The line above a lane, and below the last one.
pub(super) fn hairline(page: &mut Page, columns: &Columns, y: f64) {
    let color = page.theme.hairline;
    page.line(Point::new(columns.left, y), Point::new(columns.right, y), color, 1.0, None);
}

/// The inset of a card from the edges of its column.
pub(super) const INSET: f64 = 6.0;

/// The labels of the links that start at a card.
type HandOffs<'a> = BTreeMap<CardId, Vec<(LinkId, &'a str)>>;

fn shown(page: &mut Page, columns: &Columns, lane: &Lane, cards: &[&Arc<Card>], hand_offs: &HandOffs, y: f64) -> f64 {
    let pad = page.metrics().lane_padding;
    let (gap, inset) = (page.metrics().card_gap, INSET * page.unit());
    let mut shelf = Shelf::new(y + pad, columns.spans.len());
    let mut placed = Vec::with_capacity(cards.len());
    let scales = if lane.kind == LaneKind::Metrics { Scales::of(cards) } else { Scales::default() };
    for card in cards {
        let Some((first, last)) = columns.covered(card.spot) else { continue };
        let (Some(from), Some(to)) = (columns.spans.get(first), columns.spans.get(last)) else { continue };
        let (left, right) = (from.left + inset, to.right - inset);
        let labels = hand_offs.get(&card.id).map(Vec::as_slice).unwrap_or_default();
        let measured = card::measure(page, card, lane.kind, labels, &scales, right - left);
        let top = shelf.put(first..=last, measured.height, gap);
        placed.push((Point::new(left, top), measured));
    }
    let lowest = shelf.lowest(gap);
    let label = Label::of(page, lane, page.metrics().label_column - LABEL_GAP);
    let least = lane.height.map_or(page.metrics().icon * 3.0, f64::from);
    let bottom = (lowest + pad).max(y + label.height + pad * 2.0).max(y + least).ceil();

    if page.theme.band != page.theme.paper && matches!(lane.kind, LaneKind::Touchpoints | LaneKind::Metrics) {
        let band = Rect::new(columns.left, y + 0.5, columns.right, bottom);
        page.panel(band, 0.0, page.theme.band, crate::color::Rgba::TRANSPARENT, None);
    }
    column_lines(page, columns, y, bottom);
    label.paint(page, columns, lane, y, bottom);
    for (at, measured) in placed {
        card::paint(page, measured, at);
    }
    bottom
}

fn column_lines(page: &mut Page, columns: &Columns, y: f64, bottom: f64) {
    let color = page.theme.hairline.faded(0.7);
    for column in &columns.spans {
        page.line(Point::new(column.left, y + 1.0), Point::new(column.left, bottom - 1.0), color, 1.0, None);
    }
}

fn emotion_lane(page: &mut Page, map: &Map, columns: &Columns, lane: &Lane, y: f64) -> emotion::Frame {
    let faces = page.metrics().icon * 1.2 + 22.0;
    let label = Label::of(page, lane, page.metrics().label_column - LABEL_GAP - faces);
    let frame = emotion::lay(page, map, columns, lane, y, label.height + page.metrics().lane_padding * 2.0);
    label.paint(page, columns, lane, y, frame.bottom);
    frame
}

/// A folded lane: its name, and how many cards wait inside.
fn folded(page: &mut Page, columns: &Columns, lane: &Lane, cards: &[&Arc<Card>], y: f64) -> f64 {
    let label = Label::of(page, &Lane { hint: String::new(), ..lane.clone() }, f64::INFINITY);
    let pad = page.metrics().lane_padding * 0.6;
    let bottom = (y + label.height + pad * 2.0).ceil();
    label.paint_at(page, columns, lane, y + pad, y, bottom);
    let count = crate::diag::Message::new("picture-folded-cards").with("count", cards.len());
    let cut = page.cuts().hint;
    let block = page.label(&page.lang.message(&count), cut);
    let start = columns.start(page.metrics());
    let x = start.max(columns.left + page.metrics().icon + 22.0 + label.width()) + INSET;
    let origin = Point::new(x, (y + bottom - block.size.height) / 2.0);
    let color = page.theme.ink_faint;
    page.text(Placed { block, cut, origin, color, part: Part::Label }, Some(Node::Lane(lane.id)));
    bottom
}

/// Room between a label and the first column.
const LABEL_GAP: f64 = 8.0;

/// A lane's name and hint, broken into lines.
struct Label {
    name: Arc<crate::scene::TextBlock>,
    hint: Option<Arc<crate::scene::TextBlock>>,
    height: f64,
}

impl Label {
    fn of(page: &Page, lane: &Lane, width: f64) -> Label {
        let width = Some((width - page.metrics().icon - 10.0).max(40.0)).filter(|width| width.is_finite());
        let text =
            if lane.name.trim().is_empty() { page.lang.text("picture-untitled-lane") } else { lane.name.clone() };
        let name = page.lay(&text, page.cuts().lane, width, Align::Start);
        let hint = (!lane.hint.trim().is_empty()).then(|| page.lay(&lane.hint, page.cuts().hint, width, Align::Start));
        let height = name.size.height + hint.as_ref().map_or(0.0, |hint| hint.size.height + 2.0);
        Label { name, hint, height }
    }

    fn width(&self) -> f64 {
        self.name.size.width
    }

    fn paint(self, page: &mut Page, columns: &Columns, lane: &Lane, top: f64, bottom: f64) {
        let pad = page.metrics().lane_padding + 4.0;
        self.paint_at(page, columns, lane, top + pad, top, bottom);
    }

    fn paint_at(&self, page: &mut Page, columns: &Columns, lane: &Lane, y: f64, top: f64, bottom: f64) {
        let node = Some(Node::Lane(lane.id));
        let icon = page.metrics().icon;
        let (lane_cut, hint_cut) = (page.cuts().lane, page.cuts().hint);
        let (ink, soft, faint) = (page.theme.ink, page.theme.ink_soft, page.theme.ink_faint);
        let middle = y + lane_cut.size * lane_cut.leading / 2.0;
        page.icon(lane_icon(lane.kind), Point::new(columns.left + icon / 2.0, middle), icon * 1.1, soft, node);
        let x = columns.left + icon + 10.0;
        let name =
            Placed { block: self.name.clone(), cut: lane_cut, origin: Point::new(x, y), color: ink, part: Part::Name };
        page.text(name, node);
        if let Some(hint) = &self.hint {
            let origin = Point::new(x, y + self.name.size.height + 2.0);
            page.text(Placed { block: hint.clone(), cut: hint_cut, origin, color: faint, part: Part::Caption }, node);
        }
        let right = columns.start(page.metrics());
        page.area(Node::Lane(lane.id), Region::Rect(Rect::new(columns.left, top, right, bottom)));
    }
}

/// The blueprint line below a lane, with its name; returns where the next lane begins.
fn divider_line(page: &mut Page, columns: &Columns, lane: &Lane, divider: Divider, y: f64) -> f64 {
    let cut = page.cuts().phase;
    let block = page.label(&page.lang.text(divider.word()).to_uppercase(), cut);
    let height = block.size.height + 8.0;
    let middle = y + height / 2.0;
    let x = columns.left + block.size.width + 10.0;
    let origin = Point::new(columns.left, middle - block.size.height / 2.0);
    let (ink, rule) = (page.theme.ink_faint, page.theme.ink_faint.mix(page.theme.rule, 0.5));
    page.text(Placed { block, cut, origin, color: ink, part: Part::Label }, Some(Node::Lane(lane.id)));
    page.line(Point::new(x, middle), Point::new(columns.right, middle), rule, 1.3, Some((4.0, 4.0)));
    y + height
}
