//! A lock that lasts as long as the program that holds it, and not a moment longer.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

use super::own::private_folder;
use super::owner::{Life, Owner};

/// A lock that is held. Dropping it lets it go; so does the death of the program, however it comes.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    // Held for what the system keeps with it.
    _file: File,
}

/// What came of asking for a lock.
#[derive(Debug)]
pub enum Taken {
    Mine(Lock),
    /// Another program has it; who, where that can be read.
    Theirs(Option<Owner>),
}

/// How often a lock is tried again whose file was taken away meanwhile.
const TRIES: usize = 50;

impl Lock {
    /// Takes the lock kept in this file, which is made, with its folder, where it is missing. Never waits.
    ///
    /// The system's own lock decides. Where a file system has none, the owner written in the file does: one that has
    /// died, or that ran before the computer was started again, holds nothing.
    pub fn take(path: &Path) -> io::Result<Taken> {
        if let Some(folder) = path.parent() {
            private_folder(folder)?;
        }
        for _ in 0..TRIES {
            let mut file = File::options().read(true).write(true).create(true).truncate(false).open(path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(Taken::Theirs(owner(&mut file))),
                Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {
                    let owner = owner(&mut file);
                    let holds = |owner: &Owner| owner != Owner::this() && owner.life() != Life::Dead;
                    if owner.as_ref().is_some_and(holds) {
                        return Ok(Taken::Theirs(owner));
                    }
                }
                Err(TryLockError::Error(error)) => return Err(error),
            }
            // The one who held it before takes the file away; then this is a lock on nothing.
            if !is_at(&file, path) {
                continue;
            }
            file.set_len(0)?;
            file.rewind()?;
            file.write_all(Owner::this().line().as_bytes())?;
            return Ok(Taken::Mine(Lock { path: path.to_owned(), _file: file }));
        }
        Err(io::Error::from(ErrorKind::ResourceBusy))
    }

    /// Takes the lock. Where a program has it that is just dying, which takes a large one some moments, that is
    /// waited for.
    pub fn take_from_dying(path: &Path) -> io::Result<Taken> {
        match Lock::take(path)? {
            Taken::Theirs(Some(owner)) if owner.life() == Life::Dead => {
                let lock = Lock::wait(path)?;
                Ok(lock.map_or(Taken::Theirs(Some(owner)), Taken::Mine))
            }
            taken => Ok(taken),
        }
    }

    /// Takes the lock, waiting for another program for some moments. `None` where it still has it then.
    pub fn wait(path: &Path) -> io::Result<Option<Lock>> {
        for _ in 0..200 {
            if let Taken::Mine(lock) = Lock::take(path)? {
                return Ok(Some(lock));
            }
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        Ok(None)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

fn owner(file: &mut File) -> Option<Owner> {
    let mut text = String::new();
    file.take(1_000).read_to_string(&mut text).ok()?;
    Owner::of_line(&text)
}

/// Whether the file opened is the one that has the name now.
fn is_at(file: &File, path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let (Ok(opened), Ok(named)) = (file.metadata(), fs::metadata(path)) else { return false };
        (opened.dev(), opened.ino()) == (named.dev(), named.ino())
    }
    #[cfg(not(unix))]
    {
        let _ = file;
        path.exists()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_mine(path: &Path) -> Option<Lock> {
        match Lock::take(path).expect("asked") {
            Taken::Mine(lock) => Some(lock),
            Taken::Theirs(_) => None,
        }
    }

    #[test]
    fn one_holds_it_at_a_time() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("deep/map.lock");
        let lock = is_mine(&path).expect("free");
        match Lock::take(&path).expect("asked") {
            Taken::Theirs(owner) if cfg!(unix) => assert_eq!(owner.as_ref(), Some(Owner::this())),
            Taken::Theirs(_) => {}
            Taken::Mine(_) => panic!("it is held"),
        }
        drop(lock);
        assert!(!path.exists());
        assert!(is_mine(&path).is_some());
    }

    #[test]
    fn what_a_dead_program_left_is_free() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("map.lock");
        let dead = Owner { pid: u32::MAX, ..Owner::this().clone() };
        super::super::write(&path, dead.line().as_bytes()).expect("written");
        assert!(is_mine(&path).is_some());
    }

    #[test]
    fn of_many_who_ask_at_once_one_gets_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("map.lock");
        let inside = std::sync::atomic::AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..300 {
                        let Ok(Taken::Mine(_lock)) = Lock::take(&path) else { continue };
                        use std::sync::atomic::Ordering::SeqCst;
                        assert_eq!(inside.fetch_add(1, SeqCst), 0);
                        inside.fetch_sub(1, SeqCst);
                    }
                });
            }
        });
    }
}
