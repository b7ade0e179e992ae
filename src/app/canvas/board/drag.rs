//! Something of a board on its way to another place. The map changes when it is let go, in one step.

use super::acts::{carry_out, share};
use super::things;
use super::write;
use crate::app::request::Request;
use crate::geom::{Point, Rect, Vec2};
use crate::model::{Map, Node};
use crate::scene::{Scene, Slot, Takes};

/// How far the pointer travels before a press becomes a drag, in screen points.
const SLOP: f64 = 4.0;

/// What the pointer has hold of.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Held {
    #[default]
    Nothing,
    /// The paper itself, to move it.
    Paper,
    /// The button is down and has not moved yet.
    Pressed {
        slot: Slot,
        at: Point,
    },
    Drag(Drag),
}

/// A thing being dragged.
#[derive(Debug, Clone, PartialEq)]
pub struct Drag {
    pub node: Node,
    /// Where it stood.
    pub rect: Rect,
    pub from: Point,
    pub to: Point,
}

impl Held {
    /// After the pointer has moved.
    pub fn moved(self, map: &Map, scene: &Scene, to: Point, unit: f64) -> Held {
        match self {
            Held::Nothing => Held::Nothing,
            Held::Paper => Held::Paper,
            Held::Pressed { slot, at } if at.distance(to) < SLOP * unit => Held::Pressed { slot, at },
            Held::Pressed { slot, at } => match things::node_of(&slot.takes) {
                Some(node) if can_be_dragged(map, scene, node) => {
                    let rect = block_of(scene, node, &slot);
                    Held::Drag(Drag { node, rect, from: at, to })
                }
                Some(_) | None => Held::Nothing,
            },
            Held::Drag(drag) => Held::Drag(Drag { to, ..drag }),
        }
    }
}

/// Whether some field of this board takes it.
fn can_be_dragged(map: &Map, scene: &Scene, node: Node) -> bool {
    match node {
        Node::Card(_) => scene.grid.slots.iter().any(|slot| match slot.takes {
            Takes::Priority { .. } | Takes::Standing { .. } | Takes::Answer { .. } | Takes::Decision(_) => true,
            Takes::Thing(_) | Takes::Text(..) | Takes::NextLine(..) | Takes::Question(_) => false,
            Takes::Votes(_) | Takes::Progress(_) | Takes::Meeting { .. } | Takes::Influence => false,
        }),
        Node::Stakeholder(id) => map.stakeholders.contains(id),
        _ => false,
    }
}

/// The whole chip, where only a text of it was taken hold of.
fn block_of(scene: &Scene, node: Node, slot: &Slot) -> Rect {
    let whole = things::stops(scene).filter(|other| other.takes == Takes::Thing(node));
    let around = whole.filter(|other| other.rect.contains(slot.rect.center()));
    around.map(|other| other.rect).min_by(|a, b| a.area().total_cmp(&b.area())).unwrap_or(slot.rect)
}

impl Drag {
    /// How far it has come.
    pub fn by(&self) -> Vec2 {
        self.to - self.from
    }

    /// The field it would be let go on; `None` where it would go back.
    pub fn target<'a>(&self, map: &Map, scene: &'a Scene) -> Option<&'a Slot> {
        // A chip that reaches out of the field is still meant for its edge.
        let field = things::field_at(scene, self.to).or_else(|| {
            let nearest = scene.grid.slots.iter().find(|slot| slot.takes == Takes::Influence)?;
            nearest.rect.inflate(40.0, 40.0).contains(self.to).then_some(nearest)
        })?;
        let takes = match (self.node, &field.takes) {
            (Node::Card(_), Takes::Influence) => false,
            (Node::Card(_), _) => true,
            (_, takes) => *takes == Takes::Influence,
        };
        // Beside its own stage nothing would come of it.
        let refused = matches!(field.takes, Takes::Answer { .. })
            && write::drop_on(map, self.node, &field.takes, (0.0, 0.0)).is_none();
        (takes && !refused).then_some(field)
    }

    /// What letting it go asks for.
    pub fn release(&self, map: &Map, scene: &Scene) -> Vec<Request> {
        let Some(field) = self.target(map, scene) else { return Vec::new() };
        let share = self.share(map, field);
        write::drop_on(map, self.node, &field.takes, share).map(carry_out).unwrap_or_default()
    }

    /// Where in the field it comes to stand. Those who stand pushed aside by others keep what they were on an axis
    /// along which they were not moved.
    fn share(&self, map: &Map, field: &Slot) -> (f64, f64) {
        let Node::Stakeholder(id) = self.node else { return share(field, self.to) };
        let Some(row) = map.stakeholders.get(id) else { return share(field, self.to) };
        let stood = Point::new(self.rect.x0 + DOT, self.rect.center().y);
        let (right, up) = share(field, stood + self.by());
        let still = |by: f64| by.abs() < STILL;
        (
            if still(self.by().x) { row.support.value() } else { right },
            if still(self.by().y) { row.power.value() } else { up },
        )
    }
}

/// From the left edge of a stakeholder to the middle of the dot, in document units.
const DOT: f64 = 15.0;

/// Less than this along an axis is a hand that trembles.
const STILL: f64 = 6.0;
