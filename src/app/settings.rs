//! What somebody chose about the program itself.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::keymap::Wishes;
use crate::diag::{Message, Problem};
use crate::files::{self, OpenError};
use crate::format;
use crate::i18n::Lang;

/// The settings in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// `None` takes the system's language.
    pub language: Option<Lang>,
    pub appearance: Appearance,
    /// Whether things ease into place.
    pub motion: bool,
    pub inspector: bool,
    pub parking: ParkingLot,
    /// Whether the map is also shown as a list.
    pub outline: bool,
    /// What else stands where the list would.
    pub aside: Aside,
    /// Keys of one's own, by the words of their commands.
    pub keys: Wishes,
}

/// Whether the parking lot is shown below the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ParkingLot {
    /// While cards wait there.
    #[default]
    WhenUsed,
    Shown,
    /// As a line that says how many cards wait.
    Folded,
}

/// What stands on the left of the map, where the outline does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Aside {
    #[default]
    Nothing,
    /// What the map leaves unsaid.
    Questions,
    /// What to ask somebody about the journey.
    Guide,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Appearance {
    #[default]
    System,
    Light,
    Dark,
}

impl Appearance {
    pub const ALL: [Appearance; 3] = [Appearance::System, Appearance::Light, Appearance::Dark];

    /// The id of its name.
    pub fn name(self) -> &'static str {
        match self {
            Appearance::System => "app-appearance-system",
            Appearance::Light => "app-appearance-light",
            Appearance::Dark => "app-appearance-dark",
        }
    }

    pub fn preference(self) -> egui::ThemePreference {
        match self {
            Appearance::System => egui::ThemePreference::System,
            Appearance::Light => egui::ThemePreference::Light,
            Appearance::Dark => egui::ThemePreference::Dark,
        }
    }
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            language: None,
            appearance: Appearance::System,
            motion: true,
            inspector: true,
            parking: ParkingLot::WhenUsed,
            outline: false,
            aside: Aside::Nothing,
            keys: Wishes::new(),
        }
    }
}

/// How settings stand in the file. What a file does not say keeps its default; what it says beyond is left alone
/// by being ignored.
#[derive(Debug, Serialize, Deserialize)]
#[serde(default)]
struct File {
    language: Option<String>,
    appearance: Appearance,
    motion: bool,
    inspector: bool,
    parking: ParkingLot,
    outline: bool,
    aside: Aside,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    keys: BTreeMap<String, Chords>,
}

/// Keys of a command: a list, or just the one.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(transparent)]
struct Chords(Vec<String>);

impl<'de> Deserialize<'de> for Chords {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Chords, D::Error> {
        deserializer.deserialize_any(ChordsVisitor)
    }
}

struct ChordsVisitor;

impl<'de> Visitor<'de> for ChordsVisitor {
    type Value = Chords;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("keys such as \"Ctrl+Shift+F\", or a list of them")
    }

    fn visit_str<E: Error>(self, one: &str) -> Result<Chords, E> {
        Ok(Chords(vec![one.to_owned()]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Chords, A::Error> {
        let mut chords = Vec::new();
        while let Some(chord) = list.next_element()? {
            chords.push(chord);
        }
        Ok(Chords(chords))
    }
}

impl Default for File {
    fn default() -> File {
        File::from(&Settings::default())
    }
}

impl File {
    fn of_text(text: &str) -> Option<File> {
        ron::from_str(text).ok()
    }
}

impl From<&Settings> for File {
    fn from(settings: &Settings) -> File {
        File {
            language: settings.language.map(|lang| lang.tag().to_owned()),
            appearance: settings.appearance,
            motion: settings.motion,
            inspector: settings.inspector,
            parking: settings.parking,
            outline: settings.outline,
            aside: settings.aside,
            keys: settings.keys.iter().map(|(word, keys)| (word.clone(), Chords(keys.clone()))).collect(),
        }
    }
}

impl Settings {
    /// The language in force.
    pub fn lang(&self) -> Lang {
        self.language.unwrap_or_else(Lang::system)
    }

    /// Reads the settings. Where the file cannot be understood the defaults hold, and the problem says so; the file
    /// stays as it is until settings are changed, and then a copy of it is kept beside.
    pub fn load(path: Option<&Path>) -> (Settings, Option<Problem>) {
        match path.map_or(Standing::Absent, Standing::of) {
            Standing::Absent => (Settings::default(), None),
            Standing::Read(file) => (Settings::from(*file), None),
            Standing::Unreadable => {
                let problem = Problem::warning(Message::new("app-settings-unreadable"))
                    .hint(Message::new("app-settings-unreadable-hint"));
                (Settings::default(), Some(problem))
            }
        }
    }

    /// Writes the settings, and keeps what could not be read under another name.
    pub fn save(&self, path: &Path) -> Result<(), Problem> {
        if let Standing::Unreadable = Standing::of(path)
            && let Ok(bytes) = files::bytes(path, files::SMALL)
        {
            files::write(&path.with_extension("unreadable.ron"), &bytes)?;
        }
        files::write(path, self.text().as_bytes())
    }

    /// The settings that a text says; `None` where it cannot be understood.
    pub fn of_text(text: &str) -> Option<Settings> {
        File::of_text(text).map(Settings::from)
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        ron::ser::to_string_pretty(&File::from(self), ron::ser::PrettyConfig::new()).unwrap_or_default()
    }
}

/// What there is where the settings should be.
enum Standing {
    Absent,
    Read(Box<File>),
    Unreadable,
}

impl Standing {
    fn of(path: &Path) -> Standing {
        match files::small_text(path) {
            Ok(text) => File::of_text(&text).map_or(Standing::Unreadable, |file| Standing::Read(Box::new(file))),
            Err(OpenError::Missing) => Standing::Absent,
            // An empty file says nothing, and nothing is lost with it.
            Err(OpenError::Format(format::OpenError::Empty)) => Standing::Absent,
            Err(_) => Standing::Unreadable,
        }
    }
}

impl From<File> for Settings {
    fn from(file: File) -> Settings {
        Settings {
            language: file.language.as_deref().and_then(Lang::from_tag),
            appearance: file.appearance,
            motion: file.motion,
            inspector: file.inspector,
            parking: file.parking,
            outline: file.outline,
            aside: file.aside,
            keys: file.keys.into_iter().map(|(word, Chords(keys))| (word, keys)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.ron");
        let keys = Wishes::from([("Find".to_owned(), vec!["F4".to_owned()]), ("Duplicate".to_owned(), Vec::new())]);
        let settings = Settings {
            language: Some(Lang::Ro),
            appearance: Appearance::Dark,
            motion: false,
            inspector: false,
            parking: ParkingLot::Folded,
            outline: true,
            aside: Aside::Guide,
            keys,
        };
        settings.save(&path).expect("written");
        assert_eq!(Settings::load(Some(&path)), (settings, None));
    }

    #[test]
    fn one_key_needs_no_list() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.ron");
        files::write(&path, br#"(keys: {"Find": "F4", "Save": ["Ctrl+S", "F12"]})"#).expect("written");
        let (settings, problem) = Settings::load(Some(&path));
        assert_eq!(problem, None);
        assert_eq!(settings.keys["Find"], ["F4"]);
        assert_eq!(settings.keys["Save"], ["Ctrl+S", "F12"]);
    }

    #[test]
    fn what_cannot_be_read_is_reported_and_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.ron");
        files::write(&path, b"(motion: perhaps)").expect("written");
        let (settings, problem) = Settings::load(Some(&path));
        assert_eq!(settings, Settings::default());
        assert!(problem.is_some());
        settings.save(&path).expect("written");
        let kept = std::fs::read_to_string(folder.path().join("settings.unreadable.ron")).expect("kept");
        assert_eq!(kept, "(motion: perhaps)");
        assert_eq!(Settings::load(Some(&path)).1, None);
    }

    #[test]
    fn whatever_stands_there_the_program_starts() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.ron");
        let deep = "[".repeat(200_000);
        let long = format!("(language: \"{}\")", "x".repeat(1 << 20));
        let hostile: [&[u8]; 6] =
            [b"\xff\xfe(\0", &[0; 4_096], b"\x89PNG\r\n", deep.as_bytes(), b"(keys: {1: 2})", long.as_bytes()];
        for bytes in hostile {
            files::write(&path, bytes).expect("written");
            let (settings, problem) = Settings::load(Some(&path));
            assert_eq!((settings, problem.is_some()), (Settings::default(), true));
        }
        std::fs::remove_file(&path).expect("removed");
        std::fs::create_dir(&path).expect("made");
        assert!(Settings::load(Some(&path)).1.is_some());
        assert_eq!(Settings::load(None), (Settings::default(), None));
    }

    #[test]
    fn settings_in_another_encoding_are_kept_when_new_ones_are_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.ron");
        let latin = b"(language: Some(\"pl\"), motion: false) // ma\xb3y";
        files::write(&path, latin).expect("written");
        Settings::default().save(&path).expect("written");
        assert_eq!(std::fs::read(folder.path().join("settings.unreadable.ron")).expect("kept"), latin);
    }

    #[test]
    fn a_newer_file_is_read_as_far_as_it_is_known() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.ron");
        files::write(&path, b"(appearance: Dark, language: Some(\"xx\"), sparkle: 7)").expect("written");
        let (settings, problem) = Settings::load(Some(&path));
        assert_eq!(settings, Settings { appearance: Appearance::Dark, ..Settings::default() });
        assert_eq!(problem, None);
    }
}
