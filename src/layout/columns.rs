//! How wide the columns are and where each stage stands.

use crate::model::{Map, Spot, StageId, limits};
use crate::scene::Column;
use crate::theme::Metrics;

/// The widths of a page, fixed before anything is laid out.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Columns {
    /// Left edge of everything.
    pub left: f64,
    /// Right edge of everything.
    pub right: f64,
    pub page_width: f64,
    /// One per stage, left to right.
    pub spans: Vec<Column>,
}

impl Columns {
    pub fn of(map: &Map, metrics: &Metrics) -> Columns {
        let count = map.stages.len().max(1) as f64;
        let share = (metrics.columns / count).clamp(metrics.column_min, metrics.column_max);
        let start = metrics.margin + metrics.label_column;
        let mut x = start;
        let spans: Vec<Column> = map
            .stages
            .iter()
            .map(|stage| {
                let left = x;
                x += stage.width.map_or(share, f64::from).max(f64::from(*limits::STAGE_WIDTH.start()));
                Column { stage: stage.id, left, right: x }
            })
            .collect();
        // A page of one or two stages still has room for its title block.
        let right = x.max(start + metrics.column_max * 2.0);
        Columns { left: metrics.margin, right, page_width: right + metrics.margin, spans }
    }

    /// Where the first column begins.
    pub fn start(&self, metrics: &Metrics) -> f64 {
        self.left + metrics.label_column
    }

    pub fn index_of(&self, stage: StageId) -> Option<usize> {
        self.spans.iter().position(|column| column.stage == stage)
    }

    /// The first and last column a card covers; spans end with the last stage.
    pub fn covered(&self, spot: Spot) -> Option<(usize, usize)> {
        match spot {
            Spot::Cell { stage, span, .. } => {
                let first = self.index_of(stage)?;
                let last = first.saturating_add(usize::from(span.max(1)) - 1).min(self.spans.len().saturating_sub(1));
                Some((first, last))
            }
            Spot::Parked { .. } => None,
        }
    }
}
