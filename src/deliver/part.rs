//! A part of a map: some of its stages, lanes or cards.

use std::collections::BTreeSet;

use crate::model::{Card, CardId, LaneDisplay, LaneId, Map, Node, Spot, StageId};
use crate::scene::{Item, Scene};

/// What of a map is shown. Empty lists leave nothing out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Part {
    pub stages: Vec<StageId>,
    pub lanes: Vec<LaneId>,
    /// Only these cards and what hangs between them, by themselves, as they lie on the page.
    pub cards: Vec<CardId>,
}

impl Part {
    /// A name as people write it: of a stage or lane, whatever its case, or `#12` for the card with that number.
    /// `None` where the map has nothing of that name.
    pub fn add(&mut self, name: &str, map: &Map) -> Option<()> {
        let wanted = name.trim().to_lowercase();
        let is = |other: &str| other.trim().to_lowercase() == wanted;
        if let Some(id) = wanted.strip_prefix('#').and_then(|id| id.parse().ok()).map(CardId)
            && map.cards.contains(id)
        {
            self.cards.push(id);
            return Some(());
        }
        let stages: Vec<StageId> = map.stages.iter().filter(|stage| is(&stage.name)).map(|stage| stage.id).collect();
        let lanes: Vec<LaneId> = map.lanes.iter().filter(|lane| is(&lane.name)).map(|lane| lane.id).collect();
        if wanted.is_empty() || stages.is_empty() && lanes.is_empty() {
            return None;
        }
        self.stages.extend(stages);
        self.lanes.extend(lanes);
        Some(())
    }

    /// The map without the stages and lanes that are not asked for. Lanes that are asked for are shown, whatever the
    /// map says. What reaches over the edge of a stage ends there.
    pub fn of(&self, map: &Map) -> Map {
        let mut map = map.clone();
        if !self.lanes.is_empty() {
            map.lanes.update(|lane| {
                let display = if self.lanes.contains(&lane.id) { LaneDisplay::Shown } else { LaneDisplay::Hidden };
                let mut changed = lane.clone();
                changed.display = display;
                (lane.display != display).then_some(changed)
            });
        }
        if !self.stages.is_empty() {
            keep_stages(&mut map, &self.stages);
        }
        map
    }

    /// The same for tables and texts, which tell of cards and not of a page: without the cards that are not asked for.
    /// A card in the parking lot is in no stage and in no lane yet.
    pub fn told(&self, map: &Map) -> Map {
        let mut map = self.of(map);
        if *self == Part::default() {
            return map;
        }
        let is_placed = |card: &Card| match card.spot {
            Spot::Cell { lane, .. } => self.lanes.is_empty() || self.lanes.contains(&lane),
            Spot::Parked { .. } => self.lanes.is_empty() && self.stages.is_empty(),
        };
        map.cards.retain(|card| is_placed(card) && (self.cards.is_empty() || self.cards.contains(&card.id)));
        forget_lost_cards(&mut map);
        map
    }

    /// The page, or the part of it that the chosen cards take up.
    pub fn cut(&self, scene: &Scene, map: &Map) -> Scene {
        let chosen: BTreeSet<CardId> = self.cards.iter().copied().collect();
        let places = self.cards.iter().filter_map(|card| scene.bounds_of(Node::Card(*card)));
        let Some(around) = places.reduce(|a, b| a.union(b)) else { return scene.clone() };
        let keep = |item: &Item| match item.source {
            Some(Node::Card(id)) => chosen.contains(&id),
            Some(Node::Link(id)) => {
                map.links.get(id).is_some_and(|link| chosen.contains(&link.from) && chosen.contains(&link.to))
            }
            Some(_) | None => false,
        };
        scene.cut(around.inflate(EDGE, EDGE), keep)
    }
}

/// Air around chosen cards, in document units.
const EDGE: f64 = 12.0;

fn keep_stages(map: &mut Map, kept: &[StageId]) {
    let order: Vec<StageId> = map.stages.iter().map(|stage| stage.id).collect();
    let is_kept = |stage: &StageId| kept.contains(stage);
    map.cards.update(|card| {
        let Spot::Cell { lane, stage, span } = card.spot else { return None };
        let from = order.iter().position(|other| *other == stage)?;
        // Of a card over several stages, the first stretch that stays.
        let covered = order.iter().skip(from).take(usize::from(span));
        let stays: Vec<&StageId> = covered.skip_while(|s| !is_kept(s)).take_while(|s| is_kept(s)).collect();
        let (first, span) = (**stays.first()?, u16::try_from(stays.len()).ok()?);
        let spot = Spot::Cell { lane, stage: first, span };
        let mut changed = card.clone();
        changed.spot = spot;
        (spot != card.spot).then_some(changed)
    });
    map.cards.retain(|card| card.spot.stage().is_none_or(|stage| is_kept(&stage)));
    map.stages.retain(|stage| is_kept(&stage.id));
    map.curves.update(|curve| {
        let stays = |stage: &StageId| is_kept(stage);
        if curve.points.iter().all(|point| stays(&point.stage)) {
            return None;
        }
        let mut curve = curve.clone();
        curve.points.retain(|point| stays(&point.stage));
        Some(curve)
    });
    forget_lost_cards(map);
}

/// Nothing hangs on cards that are gone.
fn forget_lost_cards(map: &mut Map) {
    let cards: BTreeSet<CardId> = map.cards.iter().map(|card| card.id).collect();
    map.links.retain(|link| cards.contains(&link.from) && cards.contains(&link.to));
    map.curves.update(|curve| {
        let lost = |card: CardId| !cards.contains(&card);
        if !curve.points.iter().any(|point| point.card.is_some_and(lost)) {
            return None;
        }
        let mut curve = curve.clone();
        curve.points.iter_mut().for_each(|point| point.card = point.card.filter(|card| !lost(*card)));
        Some(curve)
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Rect;
    use crate::{assets, format, model::check};

    fn example() -> Map {
        format::open(assets::examples()[0].ron).unwrap().map
    }

    #[test]
    fn a_part_is_a_sound_map() {
        let map = example();
        for stage in map.stages.iter() {
            let part = Part { stages: vec![stage.id], ..Part::default() };
            let some = part.of(&map);
            assert_eq!(some.stages.len(), 1);
            assert_eq!(check::violations(&some), []);
        }
        let mut part = Part::default();
        part.add("  TOUCHPOINTS ", &map).unwrap();
        part.add("look around", &map).unwrap();
        assert_eq!(part.add("nowhere", &map), None);
        let some = part.of(&map);
        assert_eq!((some.stages.len(), some.visible_lanes().count()), (1, 1));
        assert_eq!(Part::default().of(&map), map);
    }

    #[test]
    fn tables_tell_of_what_is_asked_for_and_nothing_else() {
        let map = example();
        let mut part = Part::default();
        part.add("touchpoints", &map).unwrap();
        let some = part.told(&map);
        assert!(!some.cards.is_empty() && some.cards.iter().all(|card| card.spot.lane() == Some(part.lanes[0])));
        assert_eq!(check::violations(&some), []);
        let mut parked = map.clone();
        parked.cards.update(|card| {
            let lane = card.spot.lane().filter(|lane| *lane == part.lanes[0])?;
            Some(Card { spot: Spot::Parked { lane: Some(lane) }, ..card.clone() })
        });
        assert!(part.told(&parked).cards.is_empty());
        let stage = Part { stages: vec![map.stages.at(0).unwrap().id], ..Part::default() };
        assert!(stage.told(&parked).parked().next().is_none());
        let card = parked.parked().next().unwrap().id;
        assert_eq!(Part { cards: vec![card], ..Part::default() }.told(&parked).cards.len(), 1);
        let card = map.cards.at(3).unwrap().id;
        let one = Part { cards: vec![card], ..Part::default() }.told(&map);
        assert_eq!(one.cards.iter().map(|card| card.id).collect::<Vec<_>>(), [card]);
        assert_eq!(check::violations(&one), []);
        assert_eq!(Part::default().told(&map), map);
    }

    #[test]
    fn cards_stand_by_themselves() {
        let map = example();
        let fonts = crate::text::Fonts::shipped_only();
        let theme = crate::theme::shipped(crate::theme::DEFAULT).unwrap();
        let style = crate::layout::Style::of(&map, theme, crate::i18n::Lang::En);
        let scene = crate::layout::layout(&map, &style, &fonts);
        let card = map.cards.at(3).unwrap().id;
        let cut = Part { cards: vec![card], ..Part::default() }.cut(&scene, &map);
        assert!(cut.items().all(|item| item.source == Some(Node::Card(card))));
        let inside = cut.items().next().unwrap().reach();
        assert!(cut.size.width < 300.0);
        assert!(Rect::from_origin_size((0.0, 0.0), cut.size).contains_rect(inside));
    }
}
