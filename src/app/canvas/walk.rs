//! Where the arrow keys lead: from card to card and cell to cell, as in a spreadsheet.

use super::gesture::Ground;
use super::place;
use crate::model::{CardId, LaneDisplay, LaneId, LaneKind, LinkId, Map, Node, StageId};
use crate::scene::Scene;

/// A direction on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    Left,
    Right,
    Up,
    Down,
}

/// The node the focus goes to from `node`; `None` where there is nothing that way.
pub fn neighbour(ground: Ground<'_>, node: Option<Node>, toward: Toward) -> Option<Node> {
    let walk = Walk { scene: ground.scene, map: ground.map };
    match node {
        None => walk.first(),
        Some(Node::Card(id)) => walk.leave_card(id, toward),
        Some(Node::Cell { lane, stage }) => walk.leave_cell(lane, stage, toward),
        Some(Node::Stage(id) | Node::Phase(id)) => walk.leave_stage(id, toward),
        Some(Node::Lane(id)) => walk.leave_lane(id, toward),
        Some(Node::Point { curve, index }) => walk.leave_point(curve, index, toward),
        Some(Node::Curve(curve)) => Some(Node::Point { curve, index: 0 }).filter(|node| walk.is_there(*node)),
        Some(Node::Title | Node::Scenario | Node::Goal | Node::Persona(_)) => match toward {
            Toward::Down => walk.first_stage(),
            Toward::Left => Some(Node::Title),
            Toward::Right => walk.map.personas.at(0).map(|persona| Node::Persona(persona.id)),
            Toward::Up => None,
        },
        Some(Node::Link(id)) => walk.leave_link(id, toward).or_else(|| walk.first()),
        Some(Node::Footer | Node::Stakeholder(_)) => walk.first(),
    }
}

/// The card or empty cell that stands for a cell when it is entered at a height of the page.
pub fn enter(ground: Ground<'_>, lane: LaneId, stage: StageId, y: f64) -> Node {
    Walk { scene: ground.scene, map: ground.map }.enter(lane, stage, y)
}

struct Walk<'a> {
    scene: &'a Scene,
    map: &'a Map,
}

impl Walk<'_> {
    fn first(&self) -> Option<Node> {
        let row = self.scene.grid.rows.first()?;
        let column = self.scene.grid.columns.first()?;
        Some(self.enter(row.lane, column.stage, row.top))
    }

    fn first_stage(&self) -> Option<Node> {
        self.scene.grid.columns.first().map(|column| Node::Stage(column.stage))
    }

    fn is_there(&self, node: Node) -> bool {
        self.scene.bounds_of(node).is_some()
    }

    fn leave_card(&self, id: CardId, toward: Toward) -> Option<Node> {
        let spot = self.map.cards.get(id)?.spot;
        let (lane, stage) = (spot.lane()?, spot.stage()?);
        let cards: Vec<CardId> = self.map.cards_in(lane, stage).map(|card| card.id).collect();
        let here = cards.iter().position(|card| *card == id)?;
        let beside = match toward {
            Toward::Up => here.checked_sub(1),
            Toward::Down => here.checked_add(1),
            Toward::Left | Toward::Right => None,
        };
        if let Some(card) = beside.and_then(|beside| cards.get(beside)) {
            return Some(Node::Card(*card));
        }
        let y = place::rect_of(self.scene, Node::Card(id)).map_or(0.0, |rect| rect.center().y);
        self.step_out(lane, stage, y, toward)
    }

    fn leave_cell(&self, lane: LaneId, stage: StageId, toward: Toward) -> Option<Node> {
        // Down into a cell that has cards after all; a click may have selected the cell around them.
        let cards: Vec<CardId> = self.map.cards_in(lane, stage).map(|card| card.id).collect();
        let inside = match toward {
            Toward::Up => cards.last(),
            Toward::Down => cards.first(),
            Toward::Left | Toward::Right => None,
        };
        if let Some(card) = inside.filter(|_| place::takes_cards(self.map, lane)) {
            return Some(Node::Card(*card));
        }
        let y = self.scene.grid.cell(lane, stage).map_or(0.0, |rect| rect.y0);
        self.step_out(lane, stage, y, toward)
    }

    /// Out of a cell to the one beside it, to the stage above or to the lane's label.
    fn step_out(&self, lane: LaneId, stage: StageId, y: f64, toward: Toward) -> Option<Node> {
        let (columns, rows) = (&self.scene.grid.columns, &self.scene.grid.rows);
        let column = columns.iter().position(|column| column.stage == stage)?;
        let row = rows.iter().position(|row| row.lane == lane)?;
        let beside = |step: Option<usize>| step.and_then(|index| columns.get(index)).map(|column| column.stage);
        let lane_at = |step: Option<usize>| step.and_then(|index| rows.get(index));
        match toward {
            Toward::Left => match beside(column.checked_sub(1)) {
                Some(stage) => Some(self.enter(lane, stage, y)),
                None => Some(Node::Lane(lane)),
            },
            Toward::Right => beside(column.checked_add(1)).map(|stage| self.enter(lane, stage, y)),
            Toward::Up => match lane_at(row.checked_sub(1)) {
                Some(above) => Some(self.enter(above.lane, stage, above.bottom)),
                None => Some(Node::Stage(stage)),
            },
            Toward::Down => lane_at(row.checked_add(1)).map(|below| self.enter(below.lane, stage, below.top)),
        }
    }

    fn enter(&self, lane: LaneId, stage: StageId, y: f64) -> Node {
        if !self.map.lanes.get(lane).is_some_and(|lane| lane.display == LaneDisplay::Shown) {
            return Node::Lane(lane);
        }
        let distance = |id: CardId| {
            place::rect_of(self.scene, Node::Card(id)).map_or(f64::MAX, |rect| (rect.center().y - y).abs())
        };
        self.map
            .cards_in(lane, stage)
            .map(|card| card.id)
            .filter(|_| place::takes_cards(self.map, lane))
            .min_by(|a, b| distance(*a).total_cmp(&distance(*b)))
            .map_or(Node::Cell { lane, stage }, Node::Card)
    }

    fn leave_stage(&self, id: StageId, toward: Toward) -> Option<Node> {
        let columns = &self.scene.grid.columns;
        let here = columns.iter().position(|column| column.stage == id)?;
        match toward {
            Toward::Left => columns.get(here.checked_sub(1)?).map(|column| Node::Stage(column.stage)),
            Toward::Right => columns.get(here + 1).map(|column| Node::Stage(column.stage)),
            Toward::Up => Some(Node::Title),
            Toward::Down => self.scene.grid.rows.first().map(|row| self.enter(row.lane, id, row.top)),
        }
    }

    fn leave_lane(&self, id: LaneId, toward: Toward) -> Option<Node> {
        let rows = &self.scene.grid.rows;
        let here = rows.iter().position(|row| row.lane == id)?;
        match toward {
            Toward::Up => match here.checked_sub(1).and_then(|above| rows.get(above)) {
                Some(row) => Some(Node::Lane(row.lane)),
                None => self.first_stage(),
            },
            Toward::Down => rows.get(here + 1).map(|row| Node::Lane(row.lane)),
            Toward::Left => None,
            Toward::Right => {
                let (row, column) = (rows.get(here)?, self.scene.grid.columns.first()?);
                Some(self.enter(id, column.stage, row.top)).filter(|node| *node != Node::Lane(id))
            }
        }
    }

    /// Back to the card it comes from, on to the one it goes to.
    fn leave_link(&self, id: LinkId, toward: Toward) -> Option<Node> {
        let link = self.map.links.get(id)?;
        let card = match toward {
            Toward::Left | Toward::Up => link.from,
            Toward::Right | Toward::Down => link.to,
        };
        Some(Node::Card(card)).filter(|node| self.is_there(*node))
    }

    /// Along the curve; up and down set the score and never come here.
    fn leave_point(&self, curve: crate::model::CurveId, index: usize, toward: Toward) -> Option<Node> {
        let next = match toward {
            Toward::Left => index.checked_sub(1)?,
            Toward::Right => index + 1,
            Toward::Up | Toward::Down => return None,
        };
        Some(Node::Point { curve, index: next }).filter(|node| self.is_there(*node))
    }
}

/// The point that Enter goes to from a cell of an emotion lane: the first shown curve's in that stage.
pub fn point_in(map: &Map, lane: LaneId, stage: StageId) -> Option<Node> {
    if map.lanes.get(lane)?.kind != LaneKind::Emotion {
        return None;
    }
    map.curves.iter().filter(|curve| curve.shown && map.lane_of(curve) == Some(lane)).find_map(|curve| {
        let index = curve.points.iter().position(|point| point.stage == stage)?;
        Some(Node::Point { curve: curve.id, index })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::canvas::testing::Table;

    fn path(table: &Table, from: Node, toward: &[Toward]) -> Vec<Node> {
        let mut at = from;
        let mut path = Vec::new();
        for toward in toward {
            at = neighbour(table.ground(), Some(at), *toward).unwrap_or(at);
            path.push(at);
        }
        path
    }

    fn cell(lane: u32, stage: u32) -> Node {
        Node::Cell { lane: LaneId(lane), stage: StageId(stage) }
    }

    #[test]
    fn down_and_up_a_column() {
        use Toward::{Down, Up};
        let table = Table::new();
        let [a1, a2, t1] = ["a1", "a2", "t1"].map(|text| table.card(text));
        let down = path(&table, Node::Stage(StageId(1)), &[Down, Down, Down, Down, Down]);
        assert_eq!(down, [a1, a2, t1, cell(6, 1), cell(6, 1)]);
        assert_eq!(path(&table, cell(6, 1), &[Up, Up, Up, Up, Up]), [t1, a2, a1, Node::Stage(StageId(1)), Node::Title]);
    }

    #[test]
    fn along_a_row_by_height() {
        use Toward::{Left, Right};
        let table = Table::new();
        let t2 = table.card("t2");
        assert_eq!(path(&table, table.card("t1"), &[Right, Right, Right]), [t2, cell(5, 3), cell(5, 3)]);
        let left = path(&table, cell(4, 2), &[Left, Left, Left]);
        assert_eq!(left, [table.card("a1"), Node::Lane(LaneId(4)), Node::Lane(LaneId(4))]);
        let lane = Node::Lane(LaneId(5));
        assert_eq!(path(&table, lane, &[Right, Left, Toward::Down]), [table.card("t1"), lane, Node::Lane(LaneId(6))]);
    }

    #[test]
    fn points_are_walked_sideways_and_left_by_their_cell() {
        let table = Table::new();
        let point = |index| Node::Point { curve: table.curve(), index };
        assert_eq!(
            path(&table, point(0), &[Toward::Right, Toward::Right, Toward::Right]),
            [point(1), point(2), point(2)]
        );
        assert_eq!(point_in(table.map(), LaneId(6), StageId(2)), Some(point(1)));
        assert_eq!(table.map().cell_under(point(1)), Some(cell(6, 2)));
    }

    #[test]
    fn an_empty_page_leads_nowhere() {
        let table = Table::new();
        let empty = Scene { grid: Default::default(), sections: Vec::new(), ..table.scene.clone() };
        let ground = Ground { scene: &empty, ..table.ground() };
        for toward in [Toward::Left, Toward::Right, Toward::Up, Toward::Down] {
            assert_eq!(neighbour(ground, None, toward), None);
            assert_eq!(
                neighbour(ground, Some(table.card("a1")), toward).filter(|node| *node != table.card("a2")),
                None
            );
        }
    }
}
