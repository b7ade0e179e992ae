//! Where on the map a thing stands: its lane, its stage, its cell.

use super::{LaneId, Map, Node, StageId};

impl Map {
    /// The stage a node stands in.
    pub fn stage_under(&self, node: Node) -> Option<StageId> {
        self.standing(node).1
    }

    /// The lane a node stands in.
    pub fn lane_under(&self, node: Node) -> Option<LaneId> {
        self.standing(node).0
    }

    /// The cell a node lies in: a card's own, a point's in the lane of its curve.
    pub fn cell_under(&self, node: Node) -> Option<Node> {
        let (lane, stage) = self.standing(node);
        Some(Node::Cell { lane: lane?, stage: stage? })
    }

    fn standing(&self, node: Node) -> (Option<LaneId>, Option<StageId>) {
        match node {
            Node::Stage(stage) | Node::Phase(stage) => (None, Some(stage)),
            Node::Lane(lane) => (Some(lane), None),
            Node::Cell { lane, stage } => (Some(lane), Some(stage)),
            Node::Card(id) => self.cards.get(id).map_or((None, None), |card| (card.spot.lane(), card.spot.stage())),
            Node::Curve(id) => (self.curves.get(id).and_then(|curve| self.lane_of(curve)), None),
            Node::Point { curve, index } => self
                .curves
                .get(curve)
                .map_or((None, None), |curve| (self.lane_of(curve), curve.points.get(index).map(|point| point.stage))),
            Node::Title
            | Node::Scenario
            | Node::Goal
            | Node::Footer
            | Node::Persona(_)
            | Node::Link(_)
            | Node::Stakeholder(_) => (None, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CurveId, Node};

    #[test]
    fn what_is_not_there_stands_nowhere() {
        let map = Map::default();
        assert_eq!(map.cell_under(Node::Point { curve: CurveId(9), index: 0 }), None);
        assert_eq!((map.stage_under(Node::Title), map.lane_under(Node::Title)), (None, None));
        let cell = Node::Cell { lane: LaneId(1), stage: StageId(2) };
        assert_eq!(
            (map.lane_under(cell), map.stage_under(cell), map.cell_under(cell)),
            (Some(LaneId(1)), Some(StageId(2)), Some(cell))
        );
    }
}
