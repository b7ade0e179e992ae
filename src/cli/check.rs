//! `throughline check`: what is wrong with a map, and what to do about it.

use super::{Exit, Place, read, say};
use crate::diag::Message;
use crate::files::OpenError;
use crate::i18n::Lang;

/// Lists the problems of a file on the standard output.
pub fn check(file: &Place, strict: bool, lang: Lang) -> Exit {
    let problems = match read(file) {
        Ok(opened) => opened.problems,
        Err(OpenError::Format(error)) if error.is_map() => {
            return say::out(&say::lines(&error.problem(), Some(file), lang), Exit::Found, lang);
        }
        Err(error) => {
            say::problem(&error.problem(), Some(file), lang);
            return Exit::Unread;
        }
    };
    let mut text: String = problems.iter().map(|problem| say::lines(problem, Some(file), lang)).collect();
    text.push_str(&lang.message(&Message::new("cli-check-sum").with("count", problems.len())));
    text.push('\n');
    let exit = if strict && !problems.is_empty() { Exit::Found } else { Exit::Done };
    say::out(&text, exit, lang)
}
