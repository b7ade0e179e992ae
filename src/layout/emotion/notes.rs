//! What the emotion lane has to say in words: quotes and emotions at their points, the marks of a curve, the widest gap.

use std::sync::Arc;

use crate::color::Rgba;
use crate::diag::Message;
use crate::geom::{Point, Size};
use crate::insight::{self, Statistics};
use crate::layout::emotion::compare::Between;
use crate::layout::emotion::curve::Drawn;
use crate::layout::page::{Cut, Page};
use crate::model::{Map, Node, Score};
use crate::scene::{Part, TextBlock};
use crate::text::Align;

/// A few lines that belong to a spot of the lane.
pub(super) struct Note {
    pub node: Node,
    pub anchor: Point,
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
    pub fn size(&self) -> Size {
        let width = self.blocks.iter().map(|block| block.block.size.width).fold(0.0, f64::max);
        Size::new(width, self.blocks.iter().map(|block| block.block.size.height).sum())
    }
}

/// Everything to be said, most important first: the leading curve's notes, then the others', then the gap.
pub(super) fn gather(page: &Page, map: &Map, drawn: &[Drawn], between: Option<&Between>) -> Vec<Note> {
    let mut notes = Vec::new();
    for one in drawn.iter().rev().filter(|one| !one.curve.dimmed) {
        let told = insight::statistics(one.curve).filter(|_| one.curve.marked);
        for (index, (point, at)) in one.curve.points.iter().zip(&one.points).enumerate() {
            let Some(at) = *at else { continue };
            let mut blocks = Vec::new();
            if let Some(told) = &told {
                blocks.extend(block(page, &marks(page, told, index), Voice::Mark));
            }
            blocks.extend(block(page, &point.emotion, Voice::Emotion));
            blocks.extend(block(page, &point.quote, Voice::Quote));
            let node = Node::Point { curve: one.curve.id, index };
            push(&mut notes, Note { node, anchor: at, above: point.score > Score::NEUTRAL, blocks });
        }
        notes.extend(told.and_then(|told| fall(page, map, one, &told)));
    }
    if let Some((between, gap)) = between.and_then(|between| Some((between, between.gap.as_ref()?))) {
        let width = difference(page, map, gap.width);
        let message = Message::new("picture-widest-gap").with("difference", width).with("stage", gap.stage.clone());
        // Inside the gap where there is room for words, else beside the curve.
        let roomy = gap.from.distance(gap.to) > page.cuts().chip.size * 6.0;
        let anchor = if roomy { gap.from.midpoint(gap.to) } else { gap.from };
        let blocks = block(page, &page.lang.message(&message), Voice::Mark).into_iter().collect();
        push(&mut notes, Note { node: Node::Curve(between.of), anchor, above: false, blocks });
    }
    notes
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
fn fall(page: &Page, map: &Map, one: &Drawn, told: &Statistics) -> Option<Note> {
    let fall = told.fall?;
    let from = one.points.get(fall.from).copied().flatten()?;
    let to = one.points.get(fall.from + 1).copied().flatten()?;
    let depth = difference(page, map, -f64::from(fall.depth) / 100.0);
    let message = Message::new("picture-steepest-fall").with("difference", depth);
    let blocks = block(page, &page.lang.message(&message), Voice::Mark).into_iter().collect();
    Some(Note { node: Node::Curve(one.curve.id), anchor: from.midpoint(to), above: false, blocks })
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

fn block(page: &Page, text: &str, voice: Voice) -> Option<Block> {
    if text.trim().is_empty() {
        return None;
    }
    let cuts = page.cuts();
    let (cut, color, part) = match voice {
        Voice::Mark => (cuts.chip, page.theme.ink, Part::Label),
        Voice::Emotion => (cuts.chip, page.theme.ink_soft, Part::Caption),
        Voice::Quote => (cuts.quote, page.theme.ink, Part::Quote),
    };
    let block = page.lay_tight(text, cut, cuts.quote.size * 13.0, Align::Center);
    Some(Block { block, cut, color, part })
}
