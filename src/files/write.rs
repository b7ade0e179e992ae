//! Writing a file whole or not at all.

use std::fs::{self, File, Metadata};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::NamedTempFile;

use super::error::{SaveError, WriteError};
use super::owner::Owner;

/// What to do where there is a file of that name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    Refuse,
    Replace,
    /// A file set read-only too.
    ReplaceProtected,
}

/// Where the bytes of a file under way go.
pub type Sink<'a> = BufWriter<&'a File>;

/// How files under way are called, around a word for the program that writes them and a random part.
const UNDER_WAY: (&str, &str) = (".throughline-", ".tmp");

/// How much older than a file just written one under way must be to count as left behind by a crash.
const LEFT_BEHIND: Duration = Duration::from_secs(60 * 60);

/// How many links may follow one upon another.
const LINKS: usize = 40;

/// Lets `content` write a new file, and puts it in the place of `path` once it is whole and on disk. Where anything
/// fails, what was at `path` is there still.
pub fn write_atomically<T, E>(
    path: &Path,
    overwrite: Overwrite,
    content: impl FnOnce(&mut Sink) -> Result<T, E>,
) -> Result<T, WriteError<E>> {
    let mut written = None;
    let pending = prepare(path, overwrite, |sink| {
        written = Some(content(sink)?);
        Ok(())
    })?;
    pending.place()?;
    // Whatever was prepared has been written.
    written.ok_or(WriteError::Save(SaveError::NoPlace))
}

/// A file that is whole and on disk beside its place. It vanishes unless it is put there.
pub struct Pending {
    target: Target,
    file: NamedTempFile,
    overwrite: Overwrite,
}

impl Pending {
    /// Puts the file in its place.
    pub fn place(self) -> Result<(), SaveError> {
        let Pending { target, file, overwrite } = self;
        let written = file.as_file().metadata().ok();
        target.put(file, overwrite)?;
        note("rename");
        sync_folder(&target.folder);
        note("sync folder");
        sweep(&target.folder, written);
        Ok(())
    }
}

/// Lets `content` write a new file beside `path`, for [`Pending::place`]. For several files that are to be there all or
/// none.
pub fn prepare<E>(
    path: &Path,
    overwrite: Overwrite,
    content: impl FnOnce(&mut Sink) -> Result<(), E>,
) -> Result<Pending, WriteError<E>> {
    let target = Target::at(path, overwrite)?;
    let file = target.begin()?;

    let mut sink = BufWriter::with_capacity(1 << 16, file.as_file());
    content(&mut sink).map_err(WriteError::Content)?;
    sink.flush().map_err(|error| SaveError::because(&error))?;
    drop(sink);
    if let Some(old) = &target.old {
        take_after(file.as_file(), old);
    }
    note("content");
    file.as_file().sync_all().map_err(|error| SaveError::because(&error))?;
    note("sync file");
    Ok(Pending { target, file, overwrite })
}

/// Whether a file could be written at `path`, in place of what is there; leaves everything as it was.
pub fn try_place(path: &Path) -> Result<(), SaveError> {
    Target::at(path, Overwrite::Replace)?.begin().map(drop)
}

/// Where the bytes go in the end, links followed.
struct Target {
    path: PathBuf,
    folder: PathBuf,
    /// What is there now.
    old: Option<Metadata>,
}

impl Target {
    fn at(path: &Path, overwrite: Overwrite) -> Result<Target, SaveError> {
        let path = followed(path)?;
        if path.file_name().is_none() {
            return Err(SaveError::Folder);
        }
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        let old = match fs::metadata(&path) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(SaveError::because(&error)),
        };
        match &old {
            None if !folder.is_dir() => return Err(SaveError::FolderMissing),
            None => {}
            Some(old) if old.is_dir() => return Err(SaveError::Folder),
            Some(old) if !old.is_file() => return Err(SaveError::NoFile),
            Some(_) if overwrite == Overwrite::Refuse => return Err(SaveError::Exists),
            // Renaming would go past it; whoever set it meant it.
            Some(old) if old.permissions().readonly() && overwrite != Overwrite::ReplaceProtected => {
                return Err(SaveError::ReadOnly);
            }
            Some(_) => {}
        }
        Ok(Target { path, folder, old })
    }

    /// The file under way, beside the target.
    fn begin(&self) -> Result<NamedTempFile, SaveError> {
        let mut builder = tempfile::Builder::new();
        let prefix = format!("{}{}-", UNDER_WAY.0, Owner::this().word());
        builder.prefix(&prefix).suffix(UNDER_WAY.1);
        // Where nothing is replaced the mode is what the system gives new files.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        builder.tempfile_in(&self.folder).map_err(|error| match SaveError::because(&error) {
            // `/proc` says so of every name that it does not have.
            SaveError::FolderMissing if self.folder.is_dir() => SaveError::NoPlace,
            because => because,
        })
    }

    fn put(&self, file: NamedTempFile, overwrite: Overwrite) -> Result<(), SaveError> {
        let file = match overwrite {
            Overwrite::Replace | Overwrite::ReplaceProtected => file,
            Overwrite::Refuse => match file.persist_noclobber(&self.path) {
                Ok(_) => return Ok(()),
                Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => return Err(SaveError::Exists),
                // Some file systems cannot; a moment ago there was nothing there.
                Err(error) => error.file,
            },
        };
        file.persist(&self.path).map_err(|error| SaveError::because(&error.error))?;
        Ok(())
    }
}

/// The path behind symbolic links; its last part need not exist.
fn followed(path: &Path) -> Result<PathBuf, SaveError> {
    let mut path = path.to_owned();
    for _ in 0..LINKS {
        match fs::symlink_metadata(&path) {
            Ok(about) if about.is_symlink() => {
                let next = fs::read_link(&path).map_err(|error| SaveError::because(&error))?;
                path = path.parent().unwrap_or(Path::new("")).join(next);
            }
            _ => return Ok(path),
        }
    }
    Err(SaveError::LinkLoop)
}

/// Gives the new file the owner and the mode of the old one, as far as that is allowed.
fn take_after(file: &File, old: &Metadata) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        let same = file.metadata().is_ok_and(|new| (new.uid(), new.gid()) == (old.uid(), old.gid()));
        // First the owner, which clears bits of the mode.
        if !same && fchown(file, Some(old.uid()), Some(old.gid())).is_err() {
            let _ = fchown(file, None, Some(old.gid()));
        }
    }
    let _ = file.set_permissions(old.permissions());
}

/// Makes the new name last through a power cut. Some file systems cannot, and the bytes are safe either way.
fn sync_folder(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

/// Takes away what runs that were killed while writing left in the folder of a file.
pub fn sweep_beside(path: &Path) {
    if let Ok(target) = followed(path)
        && let Some(folder) = target.parent().filter(|folder| !folder.as_os_str().is_empty())
    {
        sweep(folder, None);
    }
}

/// What a program has left that died on this computer goes at once; what others have, when it is much older than what
/// was `written`.
fn sweep(folder: &Path, written: Option<Metadata>) {
    let now = written.and_then(|written| written.modified().ok());
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        let Some(name) = name.strip_prefix(UNDER_WAY.0).and_then(|name| name.strip_suffix(UNDER_WAY.1)) else {
            continue;
        };
        let Some(about) = entry.metadata().ok().filter(Metadata::is_file) else { continue };
        let is_of_dead = name.rsplit_once('-').is_some_and(|(owner, _)| Owner::is_word_of_dead(owner));
        let age = about.modified().ok().zip(now).and_then(|(then, now)| now.duration_since(then).ok());
        if is_of_dead || age.is_some_and(|age| age > LEFT_BEHIND) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Lets a test see in which order things are done.
fn note(step: &'static str) {
    #[cfg(test)]
    tests::STEPS.with_borrow_mut(|steps| steps.push(step));
    let _ = step;
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    thread_local! {
        pub static STEPS: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
    }

    #[test]
    fn bytes_are_on_disk_before_the_name_is_theirs_and_the_name_before_the_save_is_done() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("map.ron");
        for _ in 0..2 {
            STEPS.with_borrow_mut(Vec::clear);
            write_atomically(&path, Overwrite::Replace, |sink| sink.write_all(b"bytes")).expect("written");
            assert_eq!(STEPS.with_borrow(Vec::clone), ["content", "sync file", "rename", "sync folder"]);
        }
    }

    #[test]
    fn a_file_under_way_lies_where_the_file_does() {
        let (folder, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let path = folder.path().join("map.ron");
        let seen = write_atomically(&path, Overwrite::Replace, |_| {
            let names = |folder: &Path| fs::read_dir(folder).map(|entries| entries.count());
            Ok::<_, std::io::Error>((names(folder.path())?, names(other.path())?))
        });
        assert_eq!(seen.expect("written"), (1, 0), "a rename across file systems cannot happen");
    }

    #[test]
    fn what_the_dead_left_goes_at_once_and_what_the_living_have_under_way_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let dead = Owner { pid: u32::MAX, ..Owner::this().clone() };
        let name = |owner: &Owner| format!("{}{}-x7YzQ1{}", UNDER_WAY.0, owner.word(), UNDER_WAY.1);
        let (left, living) = (folder.path().join(name(&dead)), folder.path().join(name(Owner::this())));
        for path in [&left, &living] {
            fs::File::create_new(path).expect("made");
        }
        sweep_beside(&folder.path().join("map.ron"));
        assert!(living.exists());
        assert_eq!(left.exists(), !cfg!(target_os = "linux"));
    }
}
