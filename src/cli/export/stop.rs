//! Ctrl+C and a polite request to end: what is under way is broken off, and nothing half written stays behind.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::{flag, low_level};

/// The wish to stop, as the system tells it.
pub(super) struct Stop {
    wished: Arc<AtomicBool>,
    signal: Arc<AtomicUsize>,
}

impl Stop {
    /// Listens from now on. Whoever asks twice is not made to wait for the end of what is under way.
    pub fn listen() -> Stop {
        let stop = Stop { wished: Arc::default(), signal: Arc::default() };
        for signal in [SIGINT, SIGTERM] {
            // Where the system does not let us listen, its signals end the program as ever.
            let _ = flag::register_conditional_default(signal, Arc::clone(&stop.wished));
            let _ = flag::register(signal, Arc::clone(&stop.wished));
            let _ = flag::register_usize(signal, Arc::clone(&stop.signal), usize::try_from(signal).unwrap_or(0));
        }
        stop
    }

    /// For what is to stop.
    pub fn wish(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.wished)
    }

    /// Where a signal came, the program ends as if nobody had listened, so that whoever sent it sees it obeyed.
    pub fn end(&self) {
        if let Ok(signal @ 1..) = i32::try_from(self.signal.load(Ordering::Relaxed)) {
            let _ = low_level::emulate_default_handler(signal);
        }
    }
}
