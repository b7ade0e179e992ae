//! Notices that a file may have changed: from outside, seldom, and away from the window's thread.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::{Duration, SystemTime};

/// How often a file is looked at.
const PERIOD: Duration = Duration::from_secs(2);

/// Looks at one file until it is dropped.
#[derive(Debug)]
pub struct Watch {
    path: PathBuf,
    // Its end tells the thread to end; nobody waits for that, because a disk that does not answer must not hold a window.
    _end: Sender<()>,
}

/// What a look costs nothing to compare. What it says is no proof, only a reason to read the file.
#[derive(Debug, PartialEq)]
struct Look {
    time: Option<SystemTime>,
    length: u64,
    file: u64,
}

impl Watch {
    /// Calls `tell` whenever the file looks other than before, or is gone. `None` where no thread can be had.
    pub fn start(path: &Path, tell: impl Fn() + Send + 'static) -> Option<Watch> {
        let (end, ended) = channel::<()>();
        let watched = path.to_owned();
        let run = move || {
            let mut before = look(&watched);
            while ended.recv_timeout(PERIOD) == Err(RecvTimeoutError::Timeout) {
                let now = look(&watched);
                if now != before {
                    before = now;
                    tell();
                }
            }
        };
        std::thread::Builder::new().name("throughline-watch".to_owned()).spawn(run).ok()?;
        Some(Watch { path: path.to_owned(), _end: end })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}

fn look(path: &Path) -> Option<Look> {
    let about = fs::metadata(path).ok()?;
    #[cfg(unix)]
    let file = std::os::unix::fs::MetadataExt::ino(&about);
    #[cfg(not(unix))]
    let file = 0;
    Some(Look { time: about.modified().ok(), length: about.len(), file })
}
