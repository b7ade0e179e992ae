//! Files of the program's own: private folders, and files that move and go.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Makes a folder, and those above it, that nobody else can look into: copies of maps lie there.
pub fn private_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Takes a file away. Fine where there is none.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// A path in a folder that nothing has: the name of a file, or that name with a number. `fits` may want more.
pub(super) fn free_name(folder: &Path, path: &Path, fits: impl Fn(&Path) -> bool) -> io::Result<PathBuf> {
    let (stem, ending) = (path.file_stem().unwrap_or_default(), path.extension().unwrap_or_default());
    for count in 1..10_000 {
        let mut name = stem.to_owned();
        if count > 1 {
            name.push(format!("-{count}"));
        }
        if !ending.is_empty() {
            name.push(".");
            name.push(ending);
        }
        let to = folder.join(name);
        if to.symlink_metadata().is_err() && fits(&to) {
            return Ok(to);
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}
