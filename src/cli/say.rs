//! Problems as lines of text.

use std::io::{self, Write};

use super::{Exit, Place};
use crate::diag::{Message, Problem, Severity, harmless};
use crate::files::SaveError;
use crate::i18n::Lang;

/// Says a problem and its hint on the standard error: `map.ron:7:50: warning: …`.
pub fn problem(problem: &Problem, file: Option<&Place>, lang: Lang) {
    // Nobody listens where this fails.
    let _ = io::stderr().lock().write_all(lines(problem, file, lang).as_bytes());
}

/// Writes to the standard output, and then ends with `exit`. A reader who has gone away, as `head` does, has read
/// enough; anything else that is lost is said.
pub fn out(text: &str, exit: Exit, lang: Lang) -> Exit {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => lost(&error, lang),
        Ok(()) | Err(_) => exit,
    }
}

/// Says that the standard output did not take everything.
pub fn lost(error: &io::Error, lang: Lang) -> Exit {
    let what = Message::new("cli-output-lost").with("reason", error.to_string());
    let said = Problem::error(what).hint(Message::new("cli-output-lost-hint"));
    let _ = io::stderr().lock().write_all(lines_at(lang.text("cli-stdout"), &said, lang).as_bytes());
    Exit::Unwritten
}

/// A problem and its hint as two lines.
pub fn lines(problem: &Problem, file: Option<&Place>, lang: Lang) -> String {
    let place = match file {
        // In one line, whatever the name has in it.
        Some(Place::File(path)) => harmless(&path.display().to_string()).replace(['\n', '\t'], "\u{fffd}"),
        Some(Place::Stream) => lang.text("cli-stdin"),
        None => "throughline".to_owned(),
    };
    lines_at(place, problem, lang)
}

fn lines_at(mut place: String, problem: &Problem, lang: Lang) -> String {
    if let Some(at) = problem.place {
        place.push_str(&format!(":{}:{}", at.line, at.column));
    }
    let severity = match problem.severity {
        Severity::Warning => "cli-warning",
        Severity::Error => "cli-error",
    };
    let mut lines = format!("{place}: {}: {}\n", lang.text(severity), harmless(&lang.message(&problem.what)));
    if let Some(hint) = &problem.hint {
        let hint = Message::new("cli-hint").with("hint", lang.message(hint));
        lines.push_str(&format!("    {}\n", harmless(&lang.message(&hint))));
    }
    lines
}

/// Says why a file was not written. Where it is in the way, that `--force` would replace it.
pub fn unwritten(error: &SaveError, output: &Place, lang: Lang) {
    let mut said = error.problem();
    if *error == SaveError::Exists {
        said = said.hint(Message::new("cli-exists-hint"));
    }
    problem(&said, Some(output), lang);
}
