//! The map as a list that folds: stages with their cards, lanes, personas with their curves, the parking lot.

mod rows;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use rows::{Row, Section};

use crate::model::{Map, Node};
use crate::search;

/// What a row stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    Section(Section),
    Node(Node),
}

/// A step through the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    /// Folds, or goes to what the row belongs to.
    Left,
    /// Unfolds, or goes to the first row that belongs to it.
    Right,
}

/// How many rows a page is.
const PAGE: usize = 12;

/// What is unfolded, what is looked for, and where the keyboard is.
#[derive(Debug)]
pub struct Outline {
    open: BTreeSet<Item>,
    pub filter: String,
    cursor: Option<Item>,
    /// The cursor moved, so the list follows it.
    pub follow: bool,
    /// It was just opened: the keyboard goes there.
    pub wants_keyboard: bool,
    rows: Vec<Row>,
    /// What the rows were made of: the map, and the folded filter.
    made_of: Option<(Arc<Map>, String)>,
    /// Where the selection was last seen.
    focus: Option<Node>,
}

impl Default for Outline {
    fn default() -> Outline {
        let open = [Section::Stages, Section::People].into_iter().map(Item::Section).collect();
        Outline {
            open,
            filter: String::new(),
            cursor: None,
            follow: false,
            wants_keyboard: false,
            rows: Vec::new(),
            made_of: None,
            focus: None,
        }
    }
}

impl Outline {
    /// Brings the rows up to date with the map, and goes where the selection went.
    pub fn settle(&mut self, map: &Arc<Map>, focus: Option<Node>) {
        if focus != self.focus {
            self.focus = focus;
            let item = focus.and_then(|node| rows::item_of(map, node));
            if let Some(item) = item.filter(|item| self.cursor != Some(*item)) {
                for above in rows::above(map, item) {
                    if self.open.insert(above) {
                        self.made_of = None;
                    }
                }
                self.cursor = Some(item);
                self.follow = true;
            }
        }
        let needle = search::fold(self.filter.trim());
        let is_fresh =
            self.made_of.as_ref().is_some_and(|(made_of, with)| Arc::ptr_eq(made_of, map) && *with == needle);
        if !is_fresh {
            self.rows = rows::rows(map, &self.open, &needle);
            self.made_of = Some((Arc::clone(map), needle));
        }
    }

    /// The rows to be seen, from the top.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Where the keyboard is, as a place among the rows.
    pub fn place(&self) -> Option<usize> {
        let cursor = self.cursor?;
        self.rows.iter().position(|row| row.item == cursor)
    }

    /// Puts the keyboard on a row.
    pub fn go_to(&mut self, item: Item) {
        self.cursor = Some(item);
        // What is selected for it is no news when it comes back.
        self.focus = match item {
            Item::Node(node) => Some(node),
            Item::Section(_) => None,
        };
        self.follow = true;
    }

    /// Folds what is unfolded and the other way round. While something is looked for, everything is unfolded.
    pub fn fold(&mut self, item: Item) {
        if !self.open.remove(&item) {
            self.open.insert(item);
        }
        self.made_of = None;
    }

    /// What a step from where the keyboard is leads to; `None` where it only folds, or leads nowhere.
    pub fn step(&mut self, step: Step) -> Option<Item> {
        let last = self.rows.len().checked_sub(1)?;
        let Some(here) = self.place() else {
            let row = self.rows.get(if step == Step::Last { last } else { 0 })?;
            return Some(row.item);
        };
        let row = *self.rows.get(here)?;
        let to = match step {
            Step::Up => here.saturating_sub(1),
            Step::Down => here.saturating_add(1).min(last),
            Step::PageUp => here.saturating_sub(PAGE),
            Step::PageDown => here.saturating_add(PAGE).min(last),
            Step::First => 0,
            Step::Last => last,
            Step::Left if row.is_open => {
                self.fold(row.item);
                return None;
            }
            Step::Left => self.rows.get(..here)?.iter().rposition(|above| above.depth < row.depth)?,
            Step::Right if row.children > 0 && !row.is_open => {
                self.fold(row.item);
                return None;
            }
            Step::Right if row.children > 0 => here.saturating_add(1).min(last),
            Step::Right => return None,
        };
        self.rows.get(to).map(|row| row.item).filter(|item| self.cursor != Some(*item))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Card, CardId, Curve, CurveId, Lane, LaneId, LaneKind, Persona, PersonaId, Spot, Stage, StageId, View,
    };

    fn map() -> Arc<Map> {
        let mut map = Map::default();
        for (id, name) in [(1, "Need"), (2, "Buy")] {
            map.stages.push(Stage { id: StageId(id), ..Stage::named(name) });
        }
        map.lanes.push(Lane { id: LaneId(3), ..Lane::new(LaneKind::Actions, "Actions") });
        map.lanes.push(Lane { id: LaneId(4), ..Lane::new(LaneKind::Barriers, "Barriers") });
        for (id, lane, stage, text) in [(5, 4, 1, "Ścieżka"), (6, 3, 1, "Asks"), (7, 3, 2, "Pays")] {
            let spot = Spot::cell(LaneId(lane), StageId(stage));
            map.cards.push(Card { id: CardId(id), ..Card::new(spot, text) });
        }
        map.cards.push(Card { id: CardId(8), ..Card::new(Spot::Parked { lane: None }, "Later") });
        map.personas.push(Persona { id: PersonaId(9), ..Persona::named("Dana") });
        map.curves.push(Curve { id: CurveId(10), ..Curve::new(PersonaId(9), View::AsIs) });
        Arc::new(map)
    }

    fn seen(outline: &Outline, map: &Map) -> Vec<String> {
        let lang = crate::i18n::Lang::En;
        outline.rows().iter().map(|row| format!("{}{}", "  ".repeat(row.depth), row.name(map, lang))).collect()
    }

    #[test]
    fn stages_hold_their_cards_in_the_order_of_lanes() {
        let (map, mut outline) = (map(), Outline::default());
        outline.settle(&map, None);
        outline.fold(Item::Node(Node::Stage(StageId(1))));
        outline.fold(Item::Section(Section::Parking));
        outline.settle(&map, None);
        assert_eq!(
            seen(&outline, &map),
            [
                "Stages",
                "  Need",
                "    Asks",
                "    Ścieżka",
                "  Buy",
                "Lanes",
                "Personas",
                "  Dana",
                "Parking lot",
                "  Later"
            ]
        );
    }

    #[test]
    fn the_filter_shows_what_fits_and_what_it_belongs_to() {
        let (map, mut outline) = (map(), Outline::default());
        outline.filter = "sciez".to_owned();
        outline.settle(&map, None);
        assert_eq!(seen(&outline, &map), ["Stages", "  Need", "    Ścieżka"]);
        outline.filter = "dana".to_owned();
        outline.settle(&map, None);
        assert_eq!(seen(&outline, &map), ["Personas", "  Dana"]);
        outline.filter = "nowhere".to_owned();
        outline.settle(&map, None);
        assert!(outline.rows().is_empty());
    }

    #[test]
    fn the_selection_is_followed_into_what_was_folded() {
        let (map, mut outline) = (map(), Outline::default());
        outline.settle(&map, Some(Node::Card(CardId(7))));
        assert_eq!(outline.place().map(|place| outline.rows()[place].item), Some(Item::Node(Node::Card(CardId(7)))));
        outline.settle(&map, Some(Node::Card(CardId(8))));
        assert_eq!(
            outline.place().map(|place| outline.rows()[place].name(&map, crate::i18n::Lang::En)),
            Some("Later".to_owned())
        );
        outline.settle(&map, Some(Node::Point { curve: CurveId(10), index: 0 }));
        assert_eq!(outline.place().map(|place| outline.rows()[place].item), Some(Item::Node(Node::Curve(CurveId(10)))));
    }

    #[test]
    fn arrows_walk_fold_and_unfold() {
        let (map, mut outline) = (map(), Outline::default());
        outline.settle(&map, None);
        let mut go = |step| {
            if let Some(item) = outline.step(step) {
                outline.go_to(item);
            }
            outline.settle(&map, outline.focus);
            outline.place().map(|place| outline.rows()[place].name(&map, crate::i18n::Lang::En)).unwrap_or_default()
        };
        assert_eq!(go(Step::Down), "Stages");
        assert_eq!(go(Step::Down), "Need");
        assert_eq!(go(Step::Right), "Need", "unfolded");
        assert_eq!(go(Step::Right), "Asks");
        assert_eq!(go(Step::Left), "Need");
        assert_eq!(go(Step::Left), "Need", "folded");
        assert_eq!(go(Step::Down), "Buy");
        assert_eq!(go(Step::Last), "Parking lot");
        assert_eq!(go(Step::First), "Stages");
        assert_eq!(go(Step::Left), "Stages");
        assert_eq!(go(Step::Down), "Lanes", "the stages are folded away");
    }
}
