//! Why a file could not be opened or written: closed sets, each with a hint.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::diag::{Message, Problem};
use crate::export::ExportError;
use crate::format;

/// Why a file was not opened.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum OpenError {
    #[error("there is no such file")]
    Missing,
    #[error("the link leads nowhere")]
    LinkToNowhere,
    #[error("this is a folder")]
    Folder,
    #[error("this is a pipe or a device")]
    NoFile,
    #[error("no permission to read it")]
    Denied,
    #[error("reading failed: {0}")]
    Reading(String),
    #[error(transparent)]
    Format(#[from] format::OpenError),
}

impl OpenError {
    pub(super) fn because(error: &io::Error, path: &Path) -> OpenError {
        let is_link = || path.symlink_metadata().is_ok_and(|about| about.is_symlink());
        match error.kind() {
            ErrorKind::PermissionDenied => OpenError::Denied,
            // Also a link to itself, for which there is no kind yet.
            _ if is_link() => OpenError::LinkToNowhere,
            ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename => OpenError::Missing,
            _ => OpenError::Reading(error.to_string()),
        }
    }

    /// The same as a sentence with a hint.
    pub fn problem(&self) -> Problem {
        let (what, hint) = match self {
            OpenError::Missing => ("problem-open-missing", "problem-hint-check-path"),
            OpenError::LinkToNowhere => ("problem-open-link", "problem-hint-check-link"),
            OpenError::Folder => ("problem-open-folder", "problem-hint-choose-inside"),
            OpenError::NoFile => ("problem-open-no-file", "problem-hint-pipe"),
            OpenError::Denied => ("problem-open-denied", "problem-hint-permission"),
            OpenError::Reading(reason) => {
                let what = Message::new("problem-open-reading").with("reason", reason.as_str());
                return Problem::error(what).hint(Message::new("problem-hint-copy-elsewhere"));
            }
            OpenError::Format(error) => return error.problem(),
        };
        Problem::error(Message::new(what)).hint(Message::new(hint))
    }
}

/// Why a file was not written. What was there before is there still.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum SaveError {
    #[error("there is a file of that name")]
    Exists,
    #[error("this is a folder")]
    Folder,
    #[error("this is a pipe or a device")]
    NoFile,
    #[error("the file is read-only")]
    ReadOnly,
    #[error("no permission to write in the folder")]
    Denied,
    #[error("there is no such folder")]
    FolderMissing,
    /// As in a folder that is a view of something else.
    #[error("nothing can be written in the folder")]
    NoPlace,
    #[error("another program has changed the file")]
    Changed,
    #[error("the file is not there any more")]
    Gone,
    #[error("the links lead in a circle")]
    LinkLoop,
    #[error("the file system cannot have such a name")]
    BadName,
    #[error("the disk is full")]
    DiskFull,
    #[error("the disk is read-only")]
    DiskReadOnly,
    #[error("the map has {bytes} bytes, more than could be opened again")]
    TooLarge { bytes: u64 },
    #[error("the file that was there could not be kept under another name")]
    NotKept,
    #[error("writing failed: {0}")]
    Writing(String),
}

impl SaveError {
    /// The nearest of them to an error of the system.
    pub fn because(error: &io::Error) -> SaveError {
        match error.kind() {
            ErrorKind::PermissionDenied => SaveError::Denied,
            ErrorKind::NotFound | ErrorKind::NotADirectory => SaveError::FolderMissing,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => SaveError::DiskFull,
            ErrorKind::ReadOnlyFilesystem => SaveError::DiskReadOnly,
            ErrorKind::IsADirectory => SaveError::Folder,
            ErrorKind::InvalidFilename => SaveError::BadName,
            _ => SaveError::Writing(error.to_string()),
        }
    }

    /// The same as a sentence with a hint.
    pub fn problem(&self) -> Problem {
        let (what, hint) = match self {
            SaveError::Exists => ("problem-save-exists", "problem-hint-another-name"),
            SaveError::Folder => ("problem-save-folder", "problem-hint-another-name"),
            SaveError::NoFile => ("problem-save-no-file", "problem-hint-another-name"),
            SaveError::ReadOnly => ("problem-save-read-only", "problem-hint-save-as"),
            SaveError::Denied => ("problem-save-denied", "problem-hint-another-folder"),
            SaveError::FolderMissing => ("problem-save-folder-missing", "problem-hint-another-folder"),
            SaveError::NoPlace => ("problem-save-no-place", "problem-hint-another-folder"),
            SaveError::Changed => ("problem-save-changed", "problem-hint-save-as"),
            SaveError::Gone => ("problem-save-gone", "problem-hint-save-as"),
            SaveError::LinkLoop => ("problem-save-link-loop", "problem-hint-another-name"),
            SaveError::BadName => ("problem-save-bad-name", "problem-hint-another-name"),
            SaveError::DiskFull => ("problem-save-disk-full", "problem-hint-free-space"),
            SaveError::DiskReadOnly => ("problem-save-disk-read-only", "problem-hint-another-folder"),
            SaveError::NotKept => ("problem-save-not-kept", "problem-hint-save-as"),
            SaveError::TooLarge { bytes } => {
                let mebibytes = |bytes: u64| u32::try_from(bytes >> 20).unwrap_or(u32::MAX);
                let what = Message::new("problem-save-large").with("size", mebibytes(*bytes));
                let what = what.with("limit", mebibytes(format::LIMIT));
                return Problem::error(what).hint(Message::new("problem-hint-smaller"));
            }
            SaveError::Writing(reason) => {
                let what = Message::new("problem-save-writing").with("reason", reason.as_str());
                return Problem::error(what).hint(Message::new("problem-hint-another-folder"));
            }
        };
        Problem::error(Message::new(what)).hint(Message::new(hint))
    }
}

/// Why a file was not written: the place, or what was to be written.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum WriteError<E> {
    #[error(transparent)]
    Save(#[from] SaveError),
    #[error("{0}")]
    Content(E),
}

impl WriteError<ExportError> {
    /// The same as a sentence with a hint.
    pub fn problem(&self) -> Problem {
        match self {
            WriteError::Save(error) => error.problem(),
            // Where it is the disk that fails, its words are better than the exporter's.
            WriteError::Content(ExportError::Io(error)) => SaveError::because(error).problem(),
            WriteError::Content(error) => error.problem(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_disk_or_a_share_says_becomes_a_sentence_with_a_hint() {
        for kind in [
            ErrorKind::StaleNetworkFileHandle,
            ErrorKind::TimedOut,
            ErrorKind::Unsupported,
            ErrorKind::NetworkUnreachable,
            ErrorKind::ResourceBusy,
            ErrorKind::CrossesDevices,
            ErrorKind::Other,
        ] {
            let error = SaveError::because(&io::Error::from(kind));
            assert!(matches!(error, SaveError::Writing(_)), "{kind:?}");
            assert!(error.problem().hint.is_some());
        }
        // EIO has no kind of its own.
        assert!(matches!(SaveError::because(&io::Error::from_raw_os_error(5)), SaveError::Writing(_)));
        assert_eq!(SaveError::because(&io::Error::from(ErrorKind::QuotaExceeded)), SaveError::DiskFull);
    }
}
