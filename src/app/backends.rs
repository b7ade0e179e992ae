//! Another way onto the screen where the first one fails: X11 where Wayland does not answer, Mesa's software GL where no
//! driver does.

use std::ffi::OsString;

use crate::diag::{Message, Problem};

/// Which of the ways have failed already, with commas between them; set for the program's own next try.
const TRIED: &str = "THROUGHLINE_BACKENDS_TRIED";

/// Why there is no window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// A library of the system is missing.
    Libraries,
    /// Nothing answers at the display.
    Display,
    /// Nothing draws.
    Graphics,
}

impl Failure {
    /// Told by what eframe says.
    pub fn of(error: &str) -> Failure {
        let lower = error.to_lowercase();
        let tells = |words: &[&str]| words.iter().any(|word| lower.contains(word));
        if tells(&["xcursor", "xi.so", "xkbcommon", "libx11", "librar"]) {
            Failure::Libraries
        } else if tells(&["display", "wayland", "event loop", "os error"]) {
            Failure::Display
        } else {
            Failure::Graphics
        }
    }

    /// The same as something that can be acted on.
    pub fn problem(self, error: &str) -> Problem {
        let impossible = Message::new("app-window-impossible").with("reason", reason(error));
        let (what, hint) = match self {
            Failure::Libraries => (impossible, "app-window-needs-libraries"),
            // What the library says of it names lines of its own source.
            Failure::Display => (Message::new("app-window-no-display"), "app-window-needs-display"),
            Failure::Graphics => (impossible, "app-window-needs-gl"),
        };
        Problem::error(what).hint(Message::new(hint))
    }
}

/// The part of an error that is for people: what comes after the line of code it names, and before the data it dumps.
fn reason(error: &str) -> &str {
    let after = error.rsplit_once(".rs:").and_then(|(_, after)| after.split_once(": "));
    let reason = after.map_or(error, |(_, reason)| reason);
    reason.split_once(" {").map_or(reason, |(reason, _)| reason)
}

/// What can be tried instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    X11,
    SoftwareGl,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Way::X11 => "x11",
            Way::SoftwareGl => "software-gl",
        }
    }

    /// The way that may help, unless it was tried. `variable` asks the environment.
    fn after(failure: Failure, variable: impl Fn(&str) -> Option<OsString>) -> Option<Way> {
        let is_set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
        let way = match failure {
            Failure::Display if is_set("WAYLAND_DISPLAY") && is_set("DISPLAY") => Way::X11,
            Failure::Graphics => Way::SoftwareGl,
            Failure::Display | Failure::Libraries => return None,
        };
        let tried = variable(TRIED).unwrap_or_default();
        let was_tried = tried.to_string_lossy().split(',').any(|name| name == way.name());
        (!was_tried).then_some(way)
    }
}

/// Starts the program again on another way, in place of this process: one process may open one event loop only.
/// Returns where there is no other way.
#[cfg(unix)]
pub fn try_another(failure: Failure) {
    use std::os::unix::process::CommandExt;

    let Some(way) = Way::after(failure, |name| std::env::var_os(name)) else { return };
    let Ok(program) = std::env::current_exe() else { return };
    let mut tried = std::env::var_os(TRIED).unwrap_or_default();
    tried.push(",");
    tried.push(way.name());
    let mut next = std::process::Command::new(program);
    next.args(std::env::args_os().skip(1)).env(TRIED, tried);
    match way {
        Way::X11 => next.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET"),
        Way::SoftwareGl => next.env("LIBGL_ALWAYS_SOFTWARE", "1"),
    };
    // It comes back only if it fails, and then what is said of the first way is what helps.
    let _ = next.exec();
}

/// Elsewhere there is one way only.
#[cfg(not(unix))]
pub fn try_another(_failure: Failure) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named() {
        let hint = |error: &str| Failure::of(error).problem(error).hint.map(|hint| hint.id);
        assert_eq!(hint("Library libXcursor.so.1 could not be loaded"), Some("app-window-needs-libraries"));
        let one_of_them = "os error at a/b.rs:7: Failed to load one of xlib's shared libraries";
        assert_eq!(hint(one_of_them), Some("app-window-needs-libraries"));
        assert_eq!(hint("os error at a/b.rs:7: DISPLAY is not set"), Some("app-window-needs-display"));
        assert_eq!(hint("no suitable GL config"), Some("app-window-needs-gl"));
    }

    #[test]
    fn lines_of_code_are_not_for_people() {
        assert_eq!(reason("os error at /x/mod.rs:788: Failed to open: no server"), "Failed to open: no server");
        assert_eq!(reason("no config: Template { r: 8 }"), "no config: Template");
    }

    #[test]
    fn each_other_way_is_tried_once() {
        let after = |failure, known: &[(&str, &str)]| {
            let known: Vec<(String, OsString)> =
                known.iter().map(|(name, value)| ((*name).to_owned(), OsString::from(value))).collect();
            Way::after(failure, |name| known.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()))
        };
        let both = [("WAYLAND_DISPLAY", "wayland-0"), ("DISPLAY", ":0")];
        assert_eq!(after(Failure::Display, &both), Some(Way::X11));
        assert_eq!(after(Failure::Display, &both[1..]), None, "there is nothing but X11");
        assert_eq!(after(Failure::Display, &both[..1]), None, "there is no X11");
        assert_eq!(after(Failure::Display, &[both[0], both[1], (TRIED, ",x11")]), None);
        assert_eq!(after(Failure::Graphics, &[(TRIED, ",x11")]), Some(Way::SoftwareGl));
        assert_eq!(after(Failure::Graphics, &[(TRIED, ",x11,software-gl")]), None);
        assert_eq!(after(Failure::Libraries, &both), None, "what is missing must be installed");
    }
}
