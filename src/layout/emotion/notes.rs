//! What the emotion lane has to say in words: quotes and emotions at their points, the marks of a curve, the widest gap.

use std::sync::Arc;

use crate::color::Rgba;
use crate::diag::Message;
use crate::geom::{Point, Size};
use crate::insight::{self, Statistics};
use crate::layout::curve_look::own_ink;
use crate::layout::emotion::compare::Between;
use crate::layout::emotion::curve::Drawn;
use crate::layout::page::{Cut, Page};
use crate::model::{CurveId, Map, Node, Score};
use crate::scene::{Part, TextBlock};
use crate::text::Align;

/// A few lines that belong to a spot of the lane.
pub(super) struct Note {
    pub node: Node,
    pub anchor: Point,
    /// It may belong to any spot of this line instead.
    pub along: Option<(Point, Point)>,
    /// Better set above its spot than below.
    pub above: bool,
    pub blocks: Vec<Block>,
}

/// One text of a note; a note's texts stand under each other, centred.
pub(super) struct Block {
    pub block: Arc<TextBlock>,
    pub cut: Cut,
    pub color: Rgba,
    pub part: Part,
}

impl Note {
    /// The spots it may stand at, the best first.
    pub fn anchors(&self) -> Vec<Point> {
        match self.along {
            None => vec![self.anchor],
            Some((from, to)) => [0.5, 0.35, 0.65, 0.2, 0.8].into_iter().map(|t| from.lerp(to, t)).collect(),
        }
    }

    /// The curve it speaks of.
    pub fn curve(&self) -> Option<CurveId> {
        match self.node {
            Node::Curve(id) | Node::Point { curve: id, .. } => Some(id),
            _ => None,
        }
    }

    pub fn size(&self) -> Size {
        let width = self.blocks.iter().map(|block| block.block.size.width).fold(0.0, f64::max);
        Size::new(width, self.blocks.iter().map(|block| block.block.size.height).sum())
    }
}

/// Everything to be said, most important first: the gap, the leading curve's notes, then the others'.
pub(super) fn gather(page: &Page, map: &Map, drawn: &[Drawn], between: Option<&Between>) -> Vec<Note> {
    let mut notes = Vec::new();
    notes.extend(between.and_then(|between| gap(page, map, between)));
    for one in drawn.iter().rev().filter(|one| !one.curve.dimmed) {
        let inks = inks(page, map, one);
        let told = insight::statistics(one.curve).filter(|_| one.curve.marked);
        for (index, (point, at)) in one.curve.points.iter().zip(&one.points).enumerate() {
            let Some(at) = *at else { continue };
            let mut blocks = Vec::new();
            if let Some(told) = &told {
                blocks.extend(block(page, &marks(page, told, index), Voice::Mark, inks));
            }
            blocks.extend(block(page, &point.emotion, Voice::Emotion, inks));
            blocks.extend(block(page, &point.quote, Voice::Quote, inks));
            let node = Node::Point { curve: one.curve.id, index };
            push(&mut notes, Note { node, anchor: at, along: None, above: point.score > Score::NEUTRAL, blocks });
        }
        notes.extend(told.and_then(|told| fall(page, map, one, &told, inks)));
    }
    notes
}

/// The inks of what a curve says, firm and soft: the leading one speaks in that of the page, the others in the colour
/// of their line, so that a reader sees whose words they are.
fn inks(page: &Page, map: &Map, one: &Drawn) -> (Rgba, Rgba) {
    if one.lead {
        return (page.theme.ink, page.theme.ink_soft);
    }
    let ink = own_ink(page.theme, map, one.curve);
    (ink, ink)
}

/// The name of the widest gap: within it where there is room for words, else beside the curve.
fn gap(page: &Page, map: &Map, between: &Between) -> Option<Note> {
    let gap = between.gap.as_ref()?;
    let width = difference(page, map, gap.width);
    let message = Message::new("picture-widest-gap").with("difference", width).with("stage", gap.stage.clone());
    let size = page.cuts().chip.size;
    let roomy = gap.from.distance(gap.to) > size * 6.0;
    let (anchor, along) = if roomy { (gap.from.midpoint(gap.to), Some((gap.from, gap.to))) } else { (gap.from, None) };
    // Narrow enough to stand between the line and the edge of the stage.
    let most = (gap.column / 2.0 - size * 2.2).clamp(size * 6.5, size * 14.0);
    let blocks = set(page, &page.lang.message(&message), page.cuts().chip, most, page.theme.ink, Part::Label);
    Some(Note { node: Node::Curve(between.of), anchor, along, above: false, blocks: blocks.into_iter().collect() })
}

fn push(notes: &mut Vec<Note>, note: Note) {
    if !note.blocks.is_empty() {
        notes.push(note);
    }
}

/// The words for a point that is the peak, the pit or the end of its curve.
fn marks(page: &Page, told: &Statistics, index: usize) -> String {
    let words = [(told.peak, "picture-peak"), (told.pit, "picture-pit"), (told.end, "picture-end")];
    let here = words.into_iter().filter(|(at, _)| *at == index).map(|(_, id)| page.lang.text(id));
    here.collect::<Vec<_>>().join(" · ")
}

/// The steepest fall, told half way down.
fn fall(page: &Page, map: &Map, one: &Drawn, told: &Statistics, inks: (Rgba, Rgba)) -> Option<Note> {
    let fall = told.fall?;
    let from = one.points.get(fall.from).copied().flatten()?;
    let to = one.points.get(fall.from + 1).copied().flatten()?;
    let depth = difference(page, map, -f64::from(fall.depth) / 100.0);
    let message = Message::new("picture-steepest-fall").with("difference", depth);
    let blocks = block(page, &page.lang.message(&message), Voice::Mark, inks).into_iter().collect();
    Some(Note { node: Node::Curve(one.curve.id), anchor: from.midpoint(to), along: None, above: false, blocks })
}

/// A difference of scores, signed, on the scale of the map.
fn difference(page: &Page, map: &Map, scores: f64) -> String {
    let (low, high) = map.about.scale.range();
    let shown = scores * (high - low) / 4.0;
    let sign = if shown > 0.0 { "+" } else { "" };
    format!("{sign}{}", page.lang.number((shown * 10.0).round() / 10.0))
}

enum Voice {
    Mark,
    Emotion,
    Quote,
}

fn block(page: &Page, text: &str, voice: Voice, (firm, soft): (Rgba, Rgba)) -> Option<Block> {
    let cuts = page.cuts();
    let (cut, color, part) = match voice {
        Voice::Mark => (cuts.chip, firm, Part::Label),
        Voice::Emotion => (cuts.chip, soft, Part::Caption),
        Voice::Quote => (cuts.quote, firm, Part::Quote),
    };
    set(page, text, cut, cuts.quote.size * 13.0, color, part)
}

/// A text in lines of at most `most`.
fn set(page: &Page, text: &str, cut: Cut, most: f64, color: Rgba, part: Part) -> Option<Block> {
    (!text.trim().is_empty()).then(|| Block { block: page.lay_tight(text, cut, most, Align::Center), cut, color, part })
}
