//! How far a long piece of work is, and the wish to stop it: shared with the thread that watches.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// Told by the worker, read by the watcher; all of it through shared references.
#[derive(Debug, Default)]
pub struct Progress {
    /// Of `WHOLE`.
    done: AtomicU32,
    cancelled: AtomicBool,
    /// A wish to stop that several pieces of work share.
    stop: Option<Arc<AtomicBool>>,
}

const WHOLE: u32 = 1 << 20;

impl Progress {
    pub const fn new() -> Progress {
        Progress { done: AtomicU32::new(0), cancelled: AtomicBool::new(false), stop: None }
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

    /// `done` of `all` pieces are finished.
    pub(super) fn tell(&self, done: usize, all: usize) {
        let fraction = done as f64 / all.max(1) as f64;
        self.done.store((fraction * f64::from(WHOLE)) as u32, Ordering::Relaxed);
    }
}
