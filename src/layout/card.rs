//! One card: its picture, channel, text, flags and the line of chips below; as tall as its text needs.

use std::sync::Arc;

use crate::color::Rgba;
use crate::geom::{Point, Rect};
use crate::layout::header::readable_on;
use crate::layout::icons::{ADVANTAGE, HAND_OFF, MOMENT_OF_TRUTH, PAIN_POINT, channel_icon, device_icon};
use crate::layout::lens::{self, Edge};
use crate::layout::metric::{Figure, Scales};
use crate::layout::page::{Cut, Page, Placed};
use crate::model::{Card, Horizon, LaneKind, LinkId, Node, Picture};
use crate::picture;
use crate::scene::{Icon, Paint, Part, Region, Shape, TextBlock};
use crate::text::Align;
use crate::theme::{Theme, Tint};

/// A card whose height is known and which only wants a place.
pub(super) struct Measured<'a> {
    card: &'a Card,
    tint: Tint,
    /// What a lens draws round it.
    edge: Option<Edge>,
    /// A lens draws it back.
    pale: bool,
    cut: Cut,
    text: Arc<TextBlock>,
    picture_height: f64,
    lead: Option<Icon>,
    flags: Vec<(Icon, Rgba)>,
    chips: Chips,
    /// What is handed over to other cards, a line each.
    hand_offs: Vec<(LinkId, Arc<TextBlock>)>,
    width: f64,
    pub height: f64,
}

/// The line below the text.
#[derive(Default)]
struct Chips {
    horizon: Option<(Arc<TextBlock>, Tint)>,
    votes: Option<Arc<TextBlock>>,
    metric: Option<Figure>,
    /// The votes stand under the horizon, because side by side they are too wide.
    stacked: bool,
    height: f64,
}

const FLAG: f64 = 15.0;
/// Room for the arrow before what is handed over.
const HAND_OFF_ICON: f64 = 16.0;
const CHIP_PAD: f64 = 7.0;
/// Room for the dot before the number of votes.
const VOTES_DOT: f64 = 16.0;

/// Breaks the card's text for a width and finds how tall the card is.
///
/// `hand_offs` are the labels of the links that start here: told inside the card, where they cover nothing. `scales` are
/// those of the metrics of its lane.
pub(super) fn measure<'a>(
    page: &Page,
    card: &'a Card,
    kind: LaneKind,
    hand_offs: &[(LinkId, &str)],
    scales: &Scales,
    width: f64,
) -> Measured<'a> {
    let metrics = page.metrics();
    let pad = metrics.card_padding;
    let mut cut = page.cuts().card;
    cut.italic = kind == LaneKind::Thoughts;
    let seen = lens::look(page, card, kind, tint_of_card(page.theme, card, kind));
    let (tint, edge, pale) = (seen.tint, seen.edge, seen.pale);
    let lead = card.facts.channel.as_ref().map(channel_icon);
    // What the lens says stands first, at the edge.
    let flags: Vec<_> = seen.mark.into_iter().chain(flags(page.theme, card)).collect();
    let left = if lead.is_some() { metrics.icon + 6.0 } else { 0.0 };
    let right = flags.len() as f64 * (FLAG + 3.0) * page.unit();
    let room = (width - pad * 2.0 - left - right).max(24.0);
    let text = page.lay(&card.text, cut, Some(room), Align::Start);
    let chips = chips(page, card, kind, scales, width - pad * 2.0);
    let hint_room = Some((width - pad * 2.0 - HAND_OFF_ICON * page.unit()).max(24.0));
    let hand_offs: Vec<_> = hand_offs
        .iter()
        .map(|(link, label)| (*link, page.lay(label, page.cuts().hint, hint_room, Align::Start)))
        .collect();
    let picture_height = card.picture.as_ref().map_or(0.0, |picture| (width * share(picture, kind)).round());
    let show_text = !card.text.is_empty() || card.picture.is_none();
    let mut height = picture_height;
    if show_text {
        height += text.size.height + pad * 1.5;
    }
    if chips.height > 0.0 {
        height += chips.height + 4.0;
    }
    height += hand_offs.iter().map(|(_, block)| block.size.height + 2.0).sum::<f64>();
    let height = height.ceil();
    Measured { card, tint, edge, pale, cut, text, picture_height, lead, flags, chips, hand_offs, width, height }
}

/// How high a picture is shown, as a share of its width. A storyboard shows it whole, as far as that is reasonable;
/// elsewhere it is one look at the card.
fn share(picture: &Picture, kind: LaneKind) -> f64 {
    const USUAL: f64 = 0.62;
    if kind != LaneKind::Storyboard {
        return USUAL;
    }
    let size = picture::size(picture);
    size.map_or(USUAL, |(width, height)| (f64::from(height) / f64::from(width).max(1.0)).clamp(0.4, 1.5))
}

/// Paints a measured card with its top left corner at `at`.
pub(super) fn paint(page: &mut Page, measured: Measured, at: Point) {
    let Measured { card, tint, edge, pale, cut, text, picture_height, lead, flags, chips, hand_offs, width, height } =
        measured;
    let (pad, radius, icon) = (page.metrics().card_padding, page.metrics().card_radius, page.metrics().icon);
    let node = Some(Node::Card(card.id));
    let rect = Rect::from_origin_size(at, (width, height));
    ground(page, tint, edge, rect, node);
    page.area(Node::Card(card.id), Region::Rect(rect));
    if let Some(picture) = &card.picture {
        let rect = Rect::new(at.x, at.y, at.x + width, at.y + picture_height);
        page.shape(Shape::Image { rect, radius, picture: picture.clone() }, node);
        if pale {
            page.panel(rect, radius, page.theme.paper.faded(0.62), Rgba::TRANSPARENT, node);
        }
        if let Some(stroke) = edge.map(|edge| edge.stroke(page.unit())) {
            let rect = Rect::from_origin_size(at, (width, height)).inset(-stroke.width / 2.0);
            page.shape(Shape::Rect { rect, radius, fill: None, stroke: Some(stroke) }, node);
        }
    }

    let soft = softer(tint);
    let top = at.y + picture_height + pad * 0.75;
    let first_line = top + cut.size * cut.leading / 2.0;
    let mut x = at.x + pad;
    if let Some(lead) = lead {
        page.icon(lead, Point::new(x + icon / 2.0 - 1.0, first_line), icon, soft, node);
        x += icon + 6.0;
    }
    let flag_size = FLAG * page.unit();
    let mut flag_x = at.x + width - pad - flag_size / 2.0 + 1.0;
    for (flag, color) in flags {
        page.icon(flag, Point::new(flag_x, first_line), flag_size, color, node);
        flag_x -= flag_size + 3.0 * page.unit();
    }
    let mut y = top + text.size.height + 4.0;
    page.text(Placed { block: text, cut, origin: Point::new(x, top), color: tint.ink, part: Part::Name }, node);
    if chips.height > 0.0 {
        if card.text.is_empty() && picture_height > 0.0 {
            y = at.y + picture_height + 4.0;
        }
        let inner = Rect::new(at.x + pad, y, at.x + width - pad, y + chips.height);
        y = inner.y1 + 4.0;
        paint_chips(page, chips, inner, tint.ink, node);
    }
    y -= 2.0;
    for (link, block) in hand_offs {
        let cut = page.cuts().hint;
        let middle = y + cut.size * cut.leading / 2.0;
        page.icon(HAND_OFF, Point::new(at.x + pad + 5.0 * page.unit(), middle), cut.size * 1.1, soft, node);
        let height = block.size.height;
        let origin = Point::new(at.x + pad + HAND_OFF_ICON * page.unit(), y);
        // The words belong to the link: they are typed, and taken hold of, where they stand.
        page.area(Node::Link(link), Region::Rect(Rect::from_origin_size(origin, block.size)));
        page.text(Placed { block, cut, origin, color: soft, part: Part::Name }, Some(Node::Link(link)));
        y += height + 2.0;
    }
}

/// Its ink, a little softer where that can still be read.
fn softer(tint: Tint) -> Rgba {
    let soft = tint.ink.mix(tint.fill, 0.22);
    if soft.contrast(tint.fill) >= 4.5 { soft } else { tint.ink }
}

/// What a card stands on, with the edge of a lens or else its own.
fn ground(page: &mut Page, tint: Tint, edge: Option<Edge>, rect: Rect, node: Option<Node>) {
    let radius = page.metrics().card_radius;
    let Some(edge) = edge else { return page.panel(rect, radius, tint.fill, tint.line, node) };
    let stroke = edge.stroke(page.unit());
    // The whole line lies inside, so that a card is as large as without it.
    let rect = rect.inset(-stroke.width / 2.0);
    page.shape(Shape::Rect { rect, radius, fill: Some(Paint::Solid(tint.fill)), stroke: Some(stroke) }, node);
}

fn chips(page: &Page, card: &Card, kind: LaneKind, scales: &Scales, width: f64) -> Chips {
    let chip_pad = CHIP_PAD * page.unit();
    let cut = page.cuts().chip;
    let opportunity = &card.opportunity;
    let horizon = opportunity.horizon().map(|horizon| {
        let tint = match horizon {
            Horizon::QuickWin => page.theme.quick_win,
            Horizon::Strategic => page.theme.strategic,
        };
        (page.lay(&page.lang.text(horizon.word()), cut, Some((width - chip_pad * 2.0).max(24.0)), Align::Start), tint)
    });
    let votes = (opportunity.votes > 0).then(|| page.label(&opportunity.votes.to_string(), cut));
    let metric = card.metric.as_ref().filter(|_| kind == LaneKind::Metrics);
    let metric = metric.map(|metric| Figure::of(page, card, metric, scales, width));
    let side_by_side = |block: &Arc<TextBlock>, votes: f64| block.size.width + chip_pad * 2.0 + 8.0 + votes <= width;
    let votes_width = votes.as_ref().map(|block| block.size.width + VOTES_DOT * page.unit());
    let stacked = horizon.as_ref().zip(votes_width).is_some_and(|((block, _), votes)| !side_by_side(block, votes));
    let horizon_height = horizon.as_ref().map_or(0.0, |(block, _)| block.size.height + 4.0);
    let votes_height = votes.as_ref().map_or(0.0, |block| block.size.height + 4.0);
    let chips_height = if stacked { horizon_height + votes_height } else { horizon_height.max(votes_height) };
    let height = chips_height + metric.as_ref().map_or(0.0, |figure| figure.height(page));
    Chips { horizon, votes, metric, stacked, height }
}

fn paint_chips(page: &mut Page, chips: Chips, at: Rect, ink: Rgba, node: Option<Node>) {
    let (cut, chip_pad) = (page.cuts().chip, CHIP_PAD * page.unit());
    let mut y = at.y0;
    if let Some(figure) = chips.metric {
        y = figure.paint(page, at, ink, node);
    }
    let mut votes_y = y;
    if let Some((block, tint)) = chips.horizon {
        let (width, height) = (block.size.width + chip_pad * 2.0, block.size.height + 4.0);
        let rect = Rect::new(at.x0, y, at.x0 + width, y + height);
        page.panel(rect, height.min(cut.size * 1.8) / 2.0, tint.fill, tint.line, node);
        let origin = Point::new(rect.x0 + chip_pad, rect.y0 + 2.0);
        page.text(Placed { block, cut, origin, color: tint.ink, part: Part::Label }, node);
        if chips.stacked {
            votes_y += height;
        }
    }
    if let Some(block) = chips.votes {
        let x = at.x1 - block.size.width;
        let color = page.theme.flags.votes;
        let middle = votes_y + 2.0 + block.size.height / 2.0;
        page.disc(Point::new(x - VOTES_DOT * page.unit() / 2.0, middle), cut.size * 0.28, color, node);
        let origin = Point::new(x, votes_y + 2.0);
        page.text(Placed { block, cut, origin, color: ink, part: Part::Label }, node);
    }
}

/// The marks at the right edge, outermost first.
fn flags(theme: &Theme, card: &Card) -> Vec<(Icon, Rgba)> {
    let facts = &card.facts;
    let marks = [
        (facts.pain_point, PAIN_POINT, theme.flags.pain_point),
        (facts.moment_of_truth, MOMENT_OF_TRUTH, theme.flags.moment_of_truth),
        (facts.advantage, ADVANTAGE, theme.flags.advantage),
    ];
    let mut shown: Vec<_> = marks.into_iter().filter(|(set, ..)| *set).map(|(_, icon, color)| (icon, color)).collect();
    if let Some(device) = facts.device {
        shown.push((device_icon(device), theme.ink_faint));
    }
    shown
}

/// How a card is tinted in a lane of this kind: in its own colour where it has one.
pub fn tint_of_card(theme: &Theme, card: &Card, kind: LaneKind) -> Tint {
    match card.color {
        Some(own) => {
            let fill = theme.own(own);
            Tint { fill, ink: readable_on(fill), line: Rgba::TRANSPARENT }
        }
        None => tint_of(theme, kind),
    }
}

/// How cards of a lane of this kind are tinted.
pub fn tint_of(theme: &Theme, kind: LaneKind) -> Tint {
    let kinds = &theme.kinds;
    match kind {
        LaneKind::Actions => kinds.actions,
        LaneKind::Touchpoints => kinds.touchpoints,
        LaneKind::Thoughts => kinds.thoughts,
        LaneKind::Motivations => kinds.motivations,
        LaneKind::Needs => kinds.needs,
        LaneKind::Barriers => kinds.barriers,
        LaneKind::Opportunities => kinds.opportunities,
        LaneKind::Backstage => kinds.backstage,
        LaneKind::Metrics => kinds.metrics,
        LaneKind::Emotion | LaneKind::Storyboard | LaneKind::Text => kinds.text,
    }
}
