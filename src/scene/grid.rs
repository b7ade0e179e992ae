//! Where columns, rows and emotion scales lie on the page, so that gestures can be read back into the map.

use super::Slot;
use crate::geom::{Point, Rect};
use crate::model::{LaneId, Node, Score, StageId};

/// The skeleton of a laid-out journey. Empty for pages that have none.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grid {
    /// Left to right.
    pub columns: Vec<Column>,
    /// Top to bottom; hidden lanes are missing.
    pub rows: Vec<Row>,
    pub emotions: Vec<EmotionFrame>,
    /// The places of a board laid out for hands, as they are read.
    pub slots: Vec<Slot>,
}

/// A stage's column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column {
    pub stage: StageId,
    pub left: f64,
    pub right: f64,
}

/// A lane's row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    pub lane: LaneId,
    pub top: f64,
    pub bottom: f64,
}

/// Where the scores of an emotion lane lie: `best` and `worst` are the heights of +2 and −2.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EmotionFrame {
    pub lane: LaneId,
    pub best: f64,
    pub worst: f64,
}

impl EmotionFrame {
    /// The height of a score on the page.
    pub fn y_of(&self, score: Score) -> f64 {
        self.worst + (self.best - self.worst) * score.fraction()
    }

    /// The same scale, so much further down.
    pub fn shifted(self, by: f64) -> EmotionFrame {
        EmotionFrame { best: self.best + by, worst: self.worst + by, ..self }
    }

    /// The score at a height on the page; clamped to the scale.
    pub fn score_at(&self, y: f64) -> Score {
        let span = self.best - self.worst;
        if span == 0.0 {
            return Score::NEUTRAL;
        }
        Score::clamped((y - self.worst) / span * 4.0 - 2.0)
    }
}

impl Grid {
    pub fn column(&self, stage: StageId) -> Option<&Column> {
        self.columns.iter().find(|column| column.stage == stage)
    }

    pub fn row(&self, lane: LaneId) -> Option<&Row> {
        self.rows.iter().find(|row| row.lane == lane)
    }

    pub fn emotion(&self, lane: LaneId) -> Option<&EmotionFrame> {
        self.emotions.iter().find(|frame| frame.lane == lane)
    }

    /// The rectangle of a cell.
    pub fn cell(&self, lane: LaneId, stage: StageId) -> Option<Rect> {
        let (column, row) = (self.column(stage)?, self.row(lane)?);
        Some(Rect::new(column.left, row.top, column.right, row.bottom))
    }

    /// The cell at a point of the page, if it lies in one.
    pub fn cell_at(&self, point: Point) -> Option<Node> {
        let column = self.columns.iter().find(|column| column.left <= point.x && point.x < column.right)?;
        let row = self.rows.iter().find(|row| row.top <= point.y && point.y < row.bottom)?;
        Some(Node::Cell { lane: row.lane, stage: column.stage })
    }

    /// The column at `x`; beyond the edges the nearest one.
    pub fn column_at(&self, x: f64) -> Option<&Column> {
        self.columns.iter().find(|column| x < column.right).or(self.columns.last())
    }

    /// The row at `y`; beyond the edges the nearest one.
    pub fn row_at(&self, y: f64) -> Option<&Row> {
        self.rows.iter().find(|row| y < row.bottom).or(self.rows.last())
    }
}
