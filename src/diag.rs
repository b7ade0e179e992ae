//! Problems: what is wrong, where, and what to do, as message ids the reader's language fills in.

use std::borrow::Cow;
use std::fmt;

/// A value put into a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    Text(String),
    Number(f64),
    /// The message with this id, which needs no values.
    Word(&'static str),
    /// Other messages, with commas between them.
    Said(Vec<Message>),
}

impl From<Message> for Arg {
    fn from(message: Message) -> Arg {
        Arg::Said(vec![message])
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(number as f64)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Arg {
        Arg::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Arg {
        Arg::Number(f64::from(number))
    }
}

/// A sentence in no language yet: the id of a message in `assets/i18n` and the values it needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    pub id: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A message that needs no values.
    pub const fn new(id: &'static str) -> Message {
        Message { id, args: Vec::new() }
    }

    /// The same message with one more value, named as the message file names it.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Message {
        self.args.push((name, value.into()));
        self
    }
}

impl fmt::Display for Message {
    /// For logs and test failures; people read `i18n::Lang::message`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)?;
        for (name, value) in &self.args {
            match value {
                Arg::Text(text) => write!(f, " {name}={text:?}")?,
                Arg::Number(number) => write!(f, " {name}={number}")?,
                Arg::Word(id) => write!(f, " {name}=[{id}]")?,
                Arg::Said(messages) => {
                    write!(f, " {name}=[")?;
                    for message in messages {
                        write!(f, "{message};")?;
                    }
                    write!(f, "]")?;
                }
            }
        }
        Ok(())
    }
}

/// A place in a text, both counted from 1; the column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something was mended or left out; the work went on.
    Warning,
    /// The work could not be done.
    Error,
}

/// Something wrong, said so that the reader can act on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    pub severity: Severity,
    pub what: Message,
    pub hint: Option<Message>,
    pub place: Option<Place>,
}

impl Problem {
    pub fn warning(what: Message) -> Problem {
        Problem { severity: Severity::Warning, what, hint: None, place: None }
    }

    pub fn error(what: Message) -> Problem {
        Problem { severity: Severity::Error, what, hint: None, place: None }
    }

    pub fn hint(self, hint: Message) -> Problem {
        Problem { hint: Some(hint), ..self }
    }

    pub fn at(self, place: Option<Place>) -> Problem {
        Problem { place, ..self }
    }
}

/// A text from outside as it may be shown: without signs that would move the cursor of a terminal, end a text of the
/// system, or turn round what stands behind them. Line ends and tabs stay.
pub fn harmless(text: &str) -> Cow<'_, str> {
    let is_harmful = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t')) || ('\u{202a}'..='\u{202e}').contains(&c) && c != '\u{202c}'
    };
    if text.contains(is_harmful) { text.replace(is_harmful, "\u{fffd}").into() } else { text.into() }
}
