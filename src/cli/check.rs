//! `throughline check`: what is wrong with a map, and what to do about it; on request what it leaves unsaid.

mod told;

use super::arguments::Tell;
use super::{Exit, Place, json, read, say};
use crate::diag::{Message, harmless};
use crate::files::OpenError;
use crate::format::Opened;
use crate::i18n::Lang;

/// Lists the problems of a file on the standard output, and then what else is asked for.
pub fn check(file: &Place, strict: bool, tell: Tell, lang: Lang) -> Exit {
    let Opened { map, problems } = match read(file) {
        Ok(opened) => opened,
        Err(OpenError::Format(error)) if error.is_map() => {
            if tell.json {
                return say::out(&json::unread(file, &error.problem(), lang), Exit::Found, lang);
            }
            return say::out(&say::lines(&error.problem(), Some(file), lang), Exit::Found, lang);
        }
        Err(error) => {
            say::problem(&error.problem(), Some(file), lang);
            return Exit::Unread;
        }
    };
    let exit = if strict && !problems.is_empty() { Exit::Found } else { Exit::Done };
    if tell.json {
        return say::out(&json::checked(file, &map, &problems, lang), exit, lang);
    }
    let mut text: String = problems.iter().map(|problem| say::lines(problem, Some(file), lang)).collect();
    text.push_str(&lang.message(&Message::new("cli-check-sum").with("count", problems.len())));
    text.push('\n');
    for (is_asked, section) in [
        (tell.questions, told::questions as fn(&_, _) -> String),
        (tell.gaps, told::gaps),
        (tell.handoffs, told::handoffs),
    ] {
        if is_asked {
            text.push('\n');
            text.push_str(&section(&map, lang));
        }
    }
    say::out(&harmless(&text), exit, lang)
}
