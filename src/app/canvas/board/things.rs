//! What can be pointed at on a board, and where the keys lead from one thing to another.

use crate::app::canvas::Toward;
use crate::geom::{Point, Rect};
use crate::model::Node;
use crate::scene::{Scene, Slot, Takes};

/// Where the keyboard is on a board. It outlives a layout: the place is found again by what it is and where it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    pub takes: Takes,
    pub center: Point,
}

impl Spot {
    pub fn of(slot: &Slot) -> Spot {
        Spot { takes: slot.takes.clone(), center: slot.rect.center() }
    }

    /// The place on this page: the same thing, nearest to where it was.
    pub fn on<'a>(&self, scene: &'a Scene) -> Option<&'a Slot> {
        nearest(scene.grid.slots.iter().filter(|slot| slot.takes == self.takes), self.center)
    }
}

fn nearest<'a>(slots: impl Iterator<Item = &'a Slot>, to: Point) -> Option<&'a Slot> {
    slots.min_by(|a, b| a.rect.center().distance(to).total_cmp(&b.rect.center().distance(to)))
}

/// The thing a place is about; `None` for fields and for what is still to be made.
pub fn node_of(takes: &Takes) -> Option<Node> {
    match takes {
        Takes::Thing(node) | Takes::Text(node, _) | Takes::Question(node) => Some(*node),
        Takes::NextLine(id, _) => Some(Node::Persona(*id)),
        Takes::Votes(card) | Takes::Progress(card) => Some(Node::Card(*card)),
        Takes::Priority { .. }
        | Takes::Standing { .. }
        | Takes::Answer { .. }
        | Takes::Meeting { .. }
        | Takes::Decision(_)
        | Takes::Influence => None,
    }
}

/// Whether the keyboard stops there.
pub fn is_stop(takes: &Takes) -> bool {
    match takes {
        Takes::Thing(_)
        | Takes::Text(..)
        | Takes::NextLine(..)
        | Takes::Question(_)
        | Takes::Votes(_)
        | Takes::Progress(_)
        | Takes::Meeting { .. } => true,
        Takes::Priority { .. } | Takes::Standing { .. } | Takes::Answer { .. } | Takes::Decision(_) => false,
        Takes::Influence => false,
    }
}

/// The places the keyboard stops at, as they are read.
pub fn stops(scene: &Scene) -> impl Iterator<Item = &Slot> {
    scene.grid.slots.iter().filter(|slot| is_stop(&slot.takes))
}

/// The innermost of the places that are asked for at a point of the page.
fn innermost(scene: &Scene, at: Point, wanted: impl Fn(&Takes) -> bool) -> Option<&Slot> {
    let here = scene.grid.slots.iter().filter(|slot| wanted(&slot.takes) && slot.rect.contains(at));
    here.min_by(|a, b| a.rect.area().total_cmp(&b.rect.area()))
}

/// What lies under a point of the page.
pub fn at(scene: &Scene, point: Point) -> Option<&Slot> {
    innermost(scene, point, is_stop)
}

/// The field under a point of the page.
pub fn field_at(scene: &Scene, point: Point) -> Option<&Slot> {
    innermost(scene, point, |takes| !is_stop(takes))
}

/// The place that shows a node, nearest to where the keyboard was.
pub fn showing(scene: &Scene, node: Node, from: Option<Point>) -> Option<&Slot> {
    let all = || stops(scene).filter(move |slot| node_of(&slot.takes) == Some(node));
    match from {
        Some(from) => nearest(all(), from),
        None => all().next(),
    }
}

/// The place after one in reading order, or the one before.
pub fn beside<'a>(scene: &'a Scene, from: Option<&Slot>, on: bool) -> Option<&'a Slot> {
    let all: Vec<&Slot> = stops(scene).collect();
    let Some(from) = from else { return if on { all.first() } else { all.last() }.copied() };
    let here = all.iter().position(|slot| *slot == from)?;
    let next = if on { here.checked_add(1) } else { here.checked_sub(1) };
    all.get(next?).copied()
}

/// The nearest place that way.
pub fn toward<'a>(scene: &'a Scene, from: &Slot, toward: Toward) -> Option<&'a Slot> {
    let ahead = stops(scene).filter_map(|slot| Some((far(from.rect, slot.rect, toward)?, slot)));
    ahead.min_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, slot)| slot)
}

/// How far a place is that way; `None` where it does not lie there. What lies askew counts as further.
fn far(from: Rect, to: Rect, toward: Toward) -> Option<f64> {
    // What holds the other is neither beside nor below it: into it one goes down or right, out of it up or left.
    let (inner, outer) = (from.contains_rect(to), to.contains_rect(from));
    let (a, b) = (from.center(), to.center());
    let overlap = |low: f64, high: f64, other_low: f64, other_high: f64| high.min(other_high) - low.max(other_low);
    let (ahead, aside) = match toward {
        Toward::Left | Toward::Right => {
            let ahead = if toward == Toward::Right { to.x0 - from.x1 } else { from.x0 - to.x1 };
            let shares = overlap(from.y0, from.y1, to.y0, to.y1) > 0.0;
            (ahead, if shares { 0.0 } else { (a.y - b.y).abs() })
        }
        Toward::Up | Toward::Down => {
            let ahead = if toward == Toward::Down { to.y0 - from.y1 } else { from.y0 - to.y1 };
            let shares = overlap(from.x0, from.x1, to.x0, to.x1) > 0.0;
            (ahead, if shares { (a.x - b.x).abs() * 0.1 } else { (a.x - b.x).abs() })
        }
    };
    if inner && from != to {
        let goes_in = matches!(toward, Toward::Down | Toward::Right);
        return goes_in.then_some(to.y0 - from.y0 + (to.x0 - from.x0) * 0.1);
    }
    if outer {
        return None;
    }
    let is_ahead = ahead > -1.0 && (from.center().distance(to.center()) > 0.5);
    is_ahead.then_some(ahead.max(0.0) + aside * 3.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::color::Rgba;
    use crate::geom::Size;
    use crate::model::{CardId, PersonaId};
    use crate::scene::{Grid, Part};

    fn card(id: u32) -> Takes {
        Takes::Thing(Node::Card(CardId(id)))
    }

    fn scene(slots: &[(Takes, [f64; 4])]) -> Scene {
        let slot = |(takes, [x0, y0, x1, y1]): &(Takes, [f64; 4])| Slot {
            rect: Rect::new(*x0, *y0, *x1, *y1),
            takes: takes.clone(),
        };
        let grid = Grid { slots: slots.iter().map(slot).collect(), ..Grid::default() };
        Scene { grid, ..Scene::plain(Size::new(500.0, 500.0), Rgba::WHITE, Vec::new()) }
    }

    #[test]
    fn what_lies_innermost_is_meant() {
        let persona = Node::Persona(PersonaId(1));
        let name = Takes::Text(persona, Part::Name);
        let sheet = Takes::Thing(persona);
        let page = scene(&[(name.clone(), [10.0, 10.0, 90.0, 30.0]), (sheet.clone(), [0.0, 0.0, 200.0, 200.0])]);
        assert_eq!(at(&page, Point::new(20.0, 20.0)).map(|slot| &slot.takes), Some(&name));
        assert_eq!(at(&page, Point::new(150.0, 20.0)).map(|slot| &slot.takes), Some(&sheet));
        assert_eq!(at(&page, Point::new(300.0, 20.0)), None);
    }

    #[test]
    fn arrows_go_to_the_nearest_and_tab_as_one_reads() {
        let page = scene(&[
            (card(1), [0.0, 0.0, 80.0, 20.0]),
            (card(2), [100.0, 0.0, 180.0, 20.0]),
            (Takes::Influence, [0.0, 0.0, 400.0, 400.0]),
            (card(3), [10.0, 40.0, 80.0, 60.0]),
        ]);
        let find = |id: u32| showing(&page, Node::Card(CardId(id)), None).unwrap();
        let walk = |from: u32, way: Toward| toward(&page, find(from), way).and_then(|slot| node_of(&slot.takes));
        let named = |id: u32| Some(Node::Card(CardId(id)));
        assert_eq!((walk(1, Toward::Right), walk(1, Toward::Down), walk(1, Toward::Left)), (named(2), named(3), None));
        assert_eq!((walk(3, Toward::Up), walk(2, Toward::Left), walk(2, Toward::Down)), (named(1), named(1), named(3)));
        let next = |from: u32, on: bool| beside(&page, Some(find(from)), on).and_then(|slot| node_of(&slot.takes));
        assert_eq!((next(2, true), next(2, false), next(3, true)), (named(3), named(1), None));
        assert_eq!(beside(&page, None, false), Some(find(3)));
    }

    #[test]
    fn a_place_is_found_again_after_a_layout() {
        let spot = Spot { takes: card(1), center: Point::new(10.0, 100.0) };
        let page = scene(&[(card(1), [0.0, 0.0, 20.0, 20.0]), (card(1), [0.0, 80.0, 20.0, 110.0])]);
        assert_eq!(spot.on(&page).map(|slot| slot.rect.y0), Some(80.0));
        assert_eq!(spot.on(&scene(&[])), None);
    }
}
