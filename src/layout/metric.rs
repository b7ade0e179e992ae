//! Numbers of a lane of metrics, each with a bar against its target and against the same metric in other stages.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::color::Rgba;
use crate::geom::{Point, Rect};
use crate::layout::page::{Page, Placed};
use crate::model::{Card, Metric, Node};
use crate::scene::{Part, TextBlock};
use crate::text::Align;

/// From where to where the bars of each metric of a lane reach. One metric is what has one name and one unit, so that
/// its bars can be compared from stage to stage; where a stage has no number there is no bar.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Scales(BTreeMap<Key, Scale>);

/// The name in small letters, and the unit.
type Key = (String, String);

#[derive(Debug, Clone, Copy, PartialEq)]
struct Scale {
    least: f64,
    most: f64,
    /// How many numbers share it.
    count: usize,
    has_target: bool,
}

fn key(card: &Card, metric: &Metric) -> Key {
    let words: Vec<&str> = card.text.split_whitespace().collect();
    (words.join(" ").to_lowercase(), metric.unit.trim().to_owned())
}

impl Scales {
    /// The scales of the cards of a lane.
    pub fn of(cards: &[&Arc<Card>]) -> Scales {
        let mut scales: BTreeMap<Key, Scale> = BTreeMap::new();
        for card in cards {
            let Some(metric) = card.metric.as_ref().filter(|_| card.spot.stage().is_some()) else { continue };
            // Bars begin at nothing, so that one twice as long means twice as much.
            let none = Scale { least: 0.0, most: 0.0, count: 0, has_target: false };
            let scale = scales.entry(key(card, metric)).or_insert(none);
            for value in std::iter::once(metric.value).chain(metric.target) {
                (scale.least, scale.most) = (scale.least.min(value), scale.most.max(value));
            }
            scale.count = scale.count.saturating_add(1);
            scale.has_target |= metric.target.is_some();
        }
        Scales(scales)
    }

    /// The bar of a card, where there is anything to compare its number with.
    fn bar(&self, card: &Card, metric: &Metric) -> Option<Bar> {
        let scale = self.0.get(&key(card, metric)).filter(|scale| scale.count > 1 || scale.has_target)?;
        let reach = scale.most - scale.least;
        // Of numbers too large to be subtracted there is no picture.
        let share = |value: f64| Some((value - scale.least) / reach).filter(|share| share.is_finite());
        let target = match metric.target {
            Some(target) => Some(share(target)?),
            None => None,
        };
        Some(Bar { zero: share(0.0)?, value: share(metric.value)?, target })
    }
}

/// Shares of the width from its left edge.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Bar {
    zero: f64,
    value: f64,
    target: Option<f64>,
}

/// A number, its bar and its target, broken into lines.
pub(super) struct Figure {
    value: Arc<TextBlock>,
    bar: Option<Bar>,
    target: Option<Arc<TextBlock>>,
}

/// Height of a bar, of the mark of its target, and of the room they stand in.
const BAR: f64 = 5.0;
const MARK: f64 = 11.0;
const ROOM: f64 = 15.0;

impl Figure {
    pub fn of(page: &Page, card: &Card, metric: &Metric, scales: &Scales, width: f64) -> Figure {
        let number = |value: f64| with_unit(page.lang.number(value), &metric.unit);
        let target = metric.target.map(|target| {
            let text = format!("{} {}", page.lang.text("picture-target"), number(target));
            page.lay(&text, page.cuts().hint, Some(width), Align::Start)
        });
        let value = page.lay(&number(metric.value), page.cuts().metric, Some(width), Align::Start);
        Figure { value, bar: scales.bar(card, metric), target }
    }

    pub fn height(&self, page: &Page) -> f64 {
        let target = self.target.as_ref().map_or(0.0, |block| block.size.height);
        self.value.size.height + self.bar.map_or(0.0, |_| ROOM * page.unit()) + target
    }

    /// Paints it into the upper edge of `at`; returns where it ends.
    pub fn paint(self, page: &mut Page, at: Rect, ink: Rgba, node: Option<Node>) -> f64 {
        let mut y = at.y0;
        let (height, cut) = (self.value.size.height, page.cuts().metric);
        let origin = Point::new(at.x0, y);
        page.text(Placed { block: self.value, cut, origin, color: ink, part: Part::Label }, node);
        y += height;
        if let Some(bar) = self.bar {
            let room = ROOM * page.unit();
            bar.paint(page, Rect::new(at.x0, y, at.x1, y + room), ink, node);
            y += room;
        }
        if let Some(block) = self.target {
            let (height, cut, color) = (block.size.height, page.cuts().hint, page.theme.ink_soft);
            let origin = Point::new(at.x0, y);
            page.text(Placed { block, cut, origin, color, part: Part::Label }, node);
            y += height;
        }
        y
    }
}

impl Bar {
    fn paint(self, page: &mut Page, at: Rect, ink: Rgba, node: Option<Node>) {
        let unit = page.unit();
        let (middle, half) = (at.center().y, BAR * unit / 2.0);
        let x = |share: f64| at.x0 + share.clamp(0.0, 1.0) * at.width();
        let track = Rect::new(at.x0, middle - half, at.x1, middle + half);
        let (pale, full) = (page.theme.hairline, ink.mix(page.theme.rule, 0.45));
        page.panel(track, half, pale, Rgba::TRANSPARENT, node);
        let (from, to) = (x(self.zero.min(self.value)), x(self.zero.max(self.value)));
        // A number that is nothing is a dot at the zero, so that it is not taken for one that is missing.
        let to = to.max((from + half * 2.0).min(at.x1));
        let from = from.min(to - half * 2.0).max(at.x0);
        page.panel(Rect::new(from, track.y0, to, track.y1), half, full, Rgba::TRANSPARENT, node);
        if let Some(target) = self.target {
            let (wide, high) = (2.0 * unit, MARK * unit / 2.0);
            let x = x(target).clamp(at.x0 + wide / 2.0, (at.x1 - wide / 2.0).max(at.x0 + wide / 2.0));
            let mark = Rect::new(x - wide / 2.0, middle - high, x + wide / 2.0, middle + high);
            page.panel(mark, wide / 2.0, ink, Rgba::TRANSPARENT, node);
        }
    }
}

/// "42 %", "3,5 min": a percent sign or a word after a no-break space.
fn with_unit(number: String, unit: &str) -> String {
    if unit.is_empty() { number } else { format!("{number}\u{a0}{unit}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardId, LaneId, Spot, StageId};

    fn card(stage: u32, text: &str, value: f64, target: Option<f64>) -> Arc<Card> {
        let mut card = Card::new(Spot::Cell { lane: LaneId(1), stage: StageId(stage), span: 1 }, text);
        card.id = CardId(stage + 10);
        card.metric = Some(Metric { value, unit: "%".to_owned(), target });
        Arc::new(card)
    }

    fn bars(cards: &[Arc<Card>]) -> Vec<Option<Bar>> {
        let shared: Vec<&Arc<Card>> = cards.iter().collect();
        let scales = Scales::of(&shared);
        cards.iter().map(|card| scales.bar(card, card.metric.as_ref().unwrap())).collect()
    }

    #[test]
    fn a_metric_has_one_scale_from_stage_to_stage() {
        let cards = [card(2, "NPS", 20.0, Some(50.0)), card(3, " nps", 40.0, None), card(4, "Days", 7.0, None)];
        let bars = bars(&cards);
        assert_eq!(bars[0], Some(Bar { zero: 0.0, value: 0.4, target: Some(1.0) }));
        assert_eq!(bars[1], Some(Bar { zero: 0.0, value: 0.8, target: None }));
        // With nothing to compare it with a number stands alone.
        assert_eq!(bars[2], None);
    }

    #[test]
    fn what_is_below_zero_goes_the_other_way_and_nothing_is_no_scale() {
        assert_eq!(
            bars(&[card(2, "NPS", -50.0, Some(50.0))]),
            [Some(Bar { zero: 0.5, value: 0.0, target: Some(1.0) })]
        );
        assert_eq!(bars(&[card(2, "NPS", 0.0, Some(0.0))]), [None]);
        assert_eq!(bars(&[card(2, "Huge", -f64::MAX, Some(f64::MAX))]), [None]);
    }
}
