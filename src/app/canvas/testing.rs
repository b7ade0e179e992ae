//! A map and its page made by hand, so that gestures are tested without layout and fonts.
//!
//! Columns are 100 wide from x = 100, rows 100 high from y = 100, unless they say otherwise: actions, touchpoints, emotion. Cards are 80 × 30, the
//! first at (10, 10) of its cell, the next 40 below. Scores run from y = 310 (+2) to 390 (−2). A line below a lane takes 20.

use super::gesture::Ground;
use crate::app::request::Request;
use crate::color::Rgba;
use crate::edit::{Document, Edit, Merge};
use crate::geom::{Point, Rect, Size};
use crate::model::{
    Card, Curve, CurveId, CurvePoint, Lane, LaneId, LaneKind, Map, Node, Persona, Score, Spot, Stage, StageId, View,
};
use crate::scene::{Area, Column, EmotionFrame, Grid, Piece, Region, Row, Scene, Section};

/// A document and its page.
pub struct Table {
    pub document: Document,
    pub scene: Scene,
}

impl Table {
    /// Stages A, B, C; cards "a1" and "a2" in actions of A, "t1" in touchpoints of A, "t2" of B; one curve at 0.
    pub fn new() -> Table {
        let mut document = Document::new(Map::default());
        let mut add = |edit: Edit| document.edit(edit, Merge::Never).unwrap().created.unwrap();
        for name in ["A", "B", "C"] {
            add(Edit::AddStage { row: Stage::named(name), at: usize::MAX });
        }
        for kind in [LaneKind::Actions, LaneKind::Touchpoints, LaneKind::Emotion] {
            add(Edit::AddLane { row: Lane::new(kind, format!("{kind:?}")), at: usize::MAX });
        }
        for (lane, stage, text) in [(4, 1, "a1"), (4, 1, "a2"), (5, 1, "t1"), (5, 2, "t2")] {
            let row = Card::new(Spot::cell(LaneId(lane), StageId(stage)), text);
            add(Edit::AddCard { row, at: usize::MAX });
        }
        let Node::Persona(persona) = add(Edit::AddPersona { row: Persona::named("Dana"), at: 0 }) else { panic!() };
        let points = (1..=3).map(|stage| CurvePoint::new(StageId(stage), Score::NEUTRAL)).collect();
        add(Edit::AddCurve(Curve { points, ..Curve::new(persona, View::AsIs) }));
        let mut table = Table { scene: page(document.map()), document };
        table.lay_out();
        table
    }

    /// The map as it is.
    pub fn map(&self) -> &Map {
        self.document.map()
    }

    /// What gestures are made on.
    pub fn ground(&self) -> Ground<'_> {
        Ground { scene: &self.scene, map: self.document.map(), selection: self.document.selection() }
    }

    /// Makes the page anew after the map has changed.
    pub fn lay_out(&mut self) {
        self.scene = page(self.document.map());
    }

    /// Carries requests out as the window does, apart from typing and notices; gives those back.
    pub fn carry_out(&mut self, requests: Vec<Request>) -> Vec<Request> {
        let mut others = Vec::new();
        for request in requests {
            match request {
                Request::Begin(label) => self.document.begin(label),
                Request::Commit => {
                    self.document.commit();
                }
                Request::Cancel => self.document.cancel(),
                Request::Edit(edit, merge) => {
                    self.document.edit(edit, merge).unwrap();
                }
                Request::Select(selection) => self.document.select(selection),
                other => others.push(other),
            }
        }
        self.lay_out();
        others
    }

    /// The card with this text.
    pub fn card(&self, text: &str) -> Node {
        Node::Card(self.map().cards.iter().find(|card| card.text == text).unwrap().id)
    }

    /// The texts of the cards of a cell, counted from 0.
    pub fn cell(&self, lane: usize, stage: usize) -> Vec<&str> {
        let (lane, stage) = (self.map().lanes.at(lane).unwrap().id, self.map().stages.at(stage).unwrap().id);
        self.map().cards_in(lane, stage).map(|card| card.text.as_str()).collect()
    }

    /// The one curve.
    pub fn curve(&self) -> CurveId {
        self.map().curves.at(0).unwrap().id
    }

    /// The score of a point of the one curve.
    pub fn score(&self, index: usize) -> f64 {
        self.map().curves.at(0).unwrap().points[index].score.value()
    }
}

fn page(map: &Map) -> Scene {
    let mut areas = Vec::new();
    let mut grid = Grid::default();
    let mut right = 100.0;
    for stage in map.stages.iter() {
        let left = right;
        right += stage.width.map_or(100.0, f64::from);
        grid.columns.push(Column { stage: stage.id, left, right });
        areas.push(Area { node: Node::Stage(stage.id), region: Region::Rect(Rect::new(left, 50.0, right, 90.0)) });
    }
    let mut bottom = 100.0;
    for lane in map.visible_lanes() {
        let top = bottom;
        let end = top + lane.height.map_or(100.0, f64::from);
        bottom = end + if lane.divider.is_some() { 20.0 } else { 0.0 };
        grid.rows.push(Row { lane: lane.id, top, bottom: end });
        areas.push(Area { node: Node::Lane(lane.id), region: Region::Rect(Rect::new(0.0, top, 100.0, end)) });
        if lane.kind == LaneKind::Emotion {
            grid.emotions.push(EmotionFrame { lane: lane.id, best: top + 10.0, worst: top + 90.0 });
        }
        for column in grid.columns.clone() {
            for (nth, card) in map.cards_in(lane.id, column.stage).enumerate() {
                let corner = Point::new(column.left + 10.0, top + 10.0 + 40.0 * nth as f64);
                let rect = Rect::from_origin_size(corner, (80.0, 30.0));
                areas.push(Area { node: Node::Card(card.id), region: Region::Rect(rect) });
            }
        }
    }
    for curve in map.curves.iter() {
        for (index, point) in curve.points.iter().enumerate() {
            let column = grid.columns.iter().find(|column| column.stage == point.stage).unwrap();
            let y = grid.emotions[0].y_of(point.score);
            let center = Point::new(column.left + 100.0 * point.at.value(), y);
            let node = Node::Point { curve: curve.id, index };
            areas.push(Area { node, region: Region::Disc { center, radius: 9.0 } });
        }
    }
    let size = Size::new(500.0, 450.0);
    Scene { size, background: Rgba::WHITE, sections: vec![Section::new(0.0, Piece::new(Vec::new(), areas))], grid }
}
