//! Where the program keeps what it remembers between two runs.

use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

use crate::keep::Store;

/// The program's own folders. Missing where the platform names none; then nothing is remembered.
#[derive(Debug, Clone, Default)]
pub struct Places {
    /// Settings.
    pub config: Option<PathBuf>,
    /// The list of recent files, unsaved work, versions.
    pub state: Option<PathBuf>,
}

impl Places {
    /// The folders the platform gives us.
    pub fn of_platform() -> Places {
        match ProjectDirs::from("", "", "Throughline") {
            Some(dirs) => Places {
                config: Some(dirs.config_dir().to_owned()),
                state: Some(dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir()).to_owned()),
            },
            None => Places::default(),
        }
    }

    /// Both folders below one: for tests.
    pub fn below(folder: &Path) -> Places {
        Places { config: Some(folder.join("config")), state: Some(folder.join("state")) }
    }

    pub fn settings_file(&self) -> Option<PathBuf> {
        self.config.as_ref().map(|folder| folder.join("settings.ron"))
    }

    /// Where one puts maps to start from.
    pub fn templates_folder(&self) -> Option<PathBuf> {
        self.config.as_ref().map(|folder| folder.join("templates"))
    }

    pub fn recent_file(&self) -> Option<PathBuf> {
        self.state.as_ref().map(|folder| folder.join("recent.txt"))
    }

    pub fn window_file(&self) -> Option<PathBuf> {
        self.state.as_ref().map(|folder| folder.join("window.txt"))
    }

    /// Unsaved work, versions of saved work, and who has which file open.
    pub fn store(&self) -> Option<Store> {
        self.state.clone().map(Store::new)
    }
}

/// Where somebody's maps are likely to be: the documents folder, or home.
pub fn documents() -> PathBuf {
    UserDirs::new()
        .map(|dirs| dirs.document_dir().filter(|path| path.is_dir()).unwrap_or(dirs.home_dir()).to_owned())
        .or_else(|| std::env::current_dir().ok())
        .unwrap_or_else(|| PathBuf::from("/"))
}

/// The person's home folder.
pub fn home() -> Option<PathBuf> {
    UserDirs::new().map(|dirs| dirs.home_dir().to_owned())
}
