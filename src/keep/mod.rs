//! What is kept beside the files so that no work is lost: a journal of unsaved work, versions of saved work, and who
//! has which file open.
//!
//! All of it lies in one folder, the state folder, and none of it knows a window. Nobody needs these files to use a
//! map, and every one of them that holds a map opens as one.

mod album;
mod change;
mod hold;
mod journal;
mod left;
mod save;
mod snapshot;
mod store;
mod versions;
mod watch;

pub use change::Change;
pub use hold::{Held, Hold, hold};
pub use journal::Journal;
pub use left::{Aside, Left, Scan, asides, kept_here, scan};
pub use save::{Kept, save};
pub use snapshot::{Snapshot, Stake, Unread};
pub use store::Store;
pub use versions::{Version, versions};
pub use watch::Watch;
