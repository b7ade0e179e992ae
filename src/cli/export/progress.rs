//! How far the work is, on a terminal; nothing in a pipe.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::diag::{Arg, Message};
use crate::export::Progress;
use crate::i18n::Lang;

/// Counts the files, and knows the ones under way.
pub(super) struct Watch {
    total: usize,
    done: AtomicUsize,
    under_way: Mutex<Vec<Arc<Progress>>>,
    /// Somebody wants it all to stop.
    stop: Arc<AtomicBool>,
}

/// Between two looks. The first comes only after this, so that quick work says nothing.
const PAUSE: Duration = Duration::from_millis(200);

impl Watch {
    pub fn new(total: usize, stop: Arc<AtomicBool>) -> Watch {
        Watch { total, done: AtomicUsize::new(0), under_way: Mutex::default(), stop }
    }

    /// Whether nothing more is to be begun.
    pub fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// The progress of a file that is begun.
    pub fn start(&self) -> Arc<Progress> {
        let progress = Arc::new(Progress::until(Arc::clone(&self.stop)));
        self.lock().push(Arc::clone(&progress));
        progress
    }

    pub fn end(&self, progress: &Arc<Progress>) {
        self.lock().retain(|other| !Arc::ptr_eq(other, progress));
    }

    /// One more of the files is there.
    pub fn done(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Arc<Progress>>> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does the work; on a terminal it tells how far it is meanwhile.
    pub fn show(&self, lang: Lang, work: impl FnOnce()) {
        if !io::stderr().is_terminal() {
            return work();
        }
        let over = AtomicBool::new(false);
        thread::scope(|scope| {
            let teller = scope.spawn(|| self.tell(lang, &over));
            work();
            over.store(true, Ordering::Relaxed);
            teller.thread().unpark();
        });
    }

    fn tell(&self, lang: Lang, over: &AtomicBool) {
        let mut told = false;
        loop {
            thread::park_timeout(PAUSE);
            if over.load(Ordering::Relaxed) {
                break;
            }
            let done = self.done.load(Ordering::Relaxed);
            let part: f64 = self.lock().iter().map(|progress| progress.fraction()).sum();
            let percent = ((done as f64 + part) / self.total.max(1) as f64 * 100.0).min(100.0).floor();
            let message = Message::new("cli-progress")
                .with("done", done)
                .with("total", self.total)
                .with("percent", Arg::Number(percent));
            let _ = write!(io::stderr().lock(), "\r\x1b[K{}", lang.message(&message));
            told = true;
        }
        if told {
            let _ = write!(io::stderr().lock(), "\r\x1b[K");
        }
    }
}
