//! Where the program keeps what it remembers between two runs.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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

    /// Where presets of exports are kept.
    pub fn presets_folder(&self) -> Option<PathBuf> {
        self.config.as_ref().map(|folder| folder.join("presets"))
    }

    /// Where one puts themes of a house.
    pub fn themes_folder(&self) -> Option<PathBuf> {
        self.config.as_ref().map(|folder| folder.join("themes"))
    }

    /// How the last export was asked for.
    pub fn export_file(&self) -> Option<PathBuf> {
        self.state.as_ref().map(|folder| folder.join("export.ron"))
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

/// What shows a folder on this platform.
const SHOWS: &str = if cfg!(target_os = "macos") {
    "open"
} else if cfg!(windows) {
    "explorer"
} else {
    "xdg-open"
};

/// Whether [`show`] is likely to do something.
pub fn can_show() -> bool {
    if !cfg!(target_os = "linux") {
        return cfg!(any(target_os = "macos", windows));
    }
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| folder.join(SHOWS).is_file())
}

/// Shows a folder in the system's own program for files.
pub fn show(folder: &Path) {
    let mut command = Command::new(SHOWS);
    command.arg(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut child) = command.spawn() else { return };
    // Waited for, so that nothing of it is left over.
    let waits = std::thread::Builder::new().name("throughline-folder".to_owned());
    let _ = waits.spawn(move || child.wait());
}
