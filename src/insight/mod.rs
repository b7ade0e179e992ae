//! What a map tells without anybody having typed it: computed, never stored.

mod channels;
mod curve;
mod evidence;
mod gaps;
mod hand_offs;
mod importance;
mod index;
mod loops;
mod opportunities;
mod questions;
mod survey;
#[cfg(test)]
mod testing;

pub use channels::{CROWDED, ChannelCell, ChannelMatrix, ChannelRow, channel_matrix};
pub use curve::{Fall, Gap, Statistics, statistics, widest_gap};
pub use evidence::{EvidenceShare, evidence_by_lane, evidence_by_stage, evidence_share};
pub use gaps::{StageGaps, gap_table};
pub use hand_offs::{Count as HandOffCount, Flow, FlowCount, HandOff, flow, hand_offs};
pub use importance::{Rated, Verdict, importance};
pub use loops::Loop;
pub use opportunities::{Quarter, Ranked, opportunities};
pub use questions::{Question, Why, Wording, open_questions};
pub use survey::{Answers, Sorted, Survey, SurveyResult};
