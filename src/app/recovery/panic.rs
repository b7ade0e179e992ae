//! What a panic said, for a report.

use std::panic;
use std::sync::{Mutex, Once, PoisonError};

/// What the last panic said and where.
static LAST: Mutex<Option<String>> = Mutex::new(None);

/// Notes what panics say, besides what was done with them before.
pub fn watch() {
    static WATCHING: Once = Once::new();
    WATCHING.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(info.to_string());
            before(info);
        }));
    });
}

/// What the last panic said, once.
pub fn last_panic() -> Option<String> {
    LAST.lock().unwrap_or_else(PoisonError::into_inner).take()
}
