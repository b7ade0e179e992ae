//! What was changed to make a map sound: told one by one as far as anybody reads, then counted.

use crate::diag::{Message, Problem};

/// More changes than anybody reads; further ones are counted.
const TOLD: usize = 1_000;

/// The changes so far.
#[derive(Default)]
pub(super) struct Report {
    told: Vec<Problem>,
    further: usize,
}

impl Report {
    /// One more change; `what` is made only where it is told.
    pub fn push(&mut self, what: impl FnOnce() -> Message) {
        if self.told.len() < TOLD {
            self.told.push(Problem::warning(what()).hint(Message::new("problem-hint-kept")));
        } else {
            self.further = self.further.saturating_add(1);
        }
    }

    /// All of them, with the number of those that are not told at the end.
    pub fn finish(mut self) -> Vec<Problem> {
        if self.further > 0 {
            self.told.push(Problem::warning(Message::new("problem-value-further").with("count", self.further)));
        }
        self.told
    }
}
