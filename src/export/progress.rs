//! How far a long piece of work is, and the wish to stop it: shared with the thread that watches.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// Told by the worker, read by the watcher; all of it through shared references.
#[derive(Debug)]
pub struct Progress {
    /// Of `WHOLE`.
    done: AtomicU32,
    cancelled: AtomicBool,
    /// A wish to stop that several pieces of work share.
    stop: Option<Arc<AtomicBool>>,
    /// Where the piece under way begins, and how much of the whole it is; of `WHOLE`.
    from: AtomicU32,
    span: AtomicU32,
}

const WHOLE: u32 = 1 << 20;

impl Default for Progress {
    fn default() -> Progress {
        Progress::new()
    }
}

impl Progress {
    pub const fn new() -> Progress {
        Progress {
            done: AtomicU32::new(0),
            cancelled: AtomicBool::new(false),
            from: AtomicU32::new(0),
            span: AtomicU32::new(WHOLE),
            stop: None,
        }
    }

    /// Work that also stops when `stop` becomes true, as when the whole program is asked to end.
    pub fn until(stop: Arc<AtomicBool>) -> Progress {
        Progress { stop: Some(stop), ..Progress::new() }
    }

    /// The part that is done, 0–1. It reaches 1 only when all is written.
    pub fn fraction(&self) -> f64 {
        f64::from(self.done.load(Ordering::Relaxed)) / f64::from(WHOLE)
    }

    /// Asks the worker to stop soon.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    pub fn is_cancelled(&self) -> bool {
        let stopped = self.stop.as_ref().is_some_and(|stop| stop.load(Ordering::Relaxed));
        stopped || self.cancelled.load(Ordering::Relaxed)
    }

    /// What comes next is the piece `index` of `count` alike, counted from 0.
    pub fn piece(&self, index: usize, count: usize) {
        let part = f64::from(WHOLE) / count.max(1) as f64;
        let from = (part * index as f64) as u32;
        self.from.store(from, Ordering::Relaxed);
        self.span.store(((part * (index as f64 + 1.0)) as u32).saturating_sub(from), Ordering::Relaxed);
        self.done.store(from, Ordering::Relaxed);
    }

    /// `done` of `all` pieces are finished.
    pub(super) fn tell(&self, done: usize, all: usize) {
        let fraction = done as f64 / all.max(1) as f64;
        let (from, span) = (self.from.load(Ordering::Relaxed), self.span.load(Ordering::Relaxed));
        self.done.store(from.saturating_add((fraction * f64::from(span)) as u32), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_make_up_the_whole() {
        let progress = Progress::new();
        for index in 0..3 {
            progress.piece(index, 3);
            progress.tell(1, 2);
            assert!((progress.fraction() - (index as f64 + 0.5) / 3.0).abs() < 1e-4);
            progress.tell(1, 1);
        }
        assert!((progress.fraction() - 1.0).abs() < 1e-9);
    }
}
