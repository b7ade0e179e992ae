//! Why a picture could not be made.

use std::io;

use super::png::{MAX_PIXELS, MAX_SIDE};
use crate::diag::{Arg, Message, Problem};

/// Everything that can go wrong in an export.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// A scale, width or resolution that is not a positive number within reason.
    #[error("the scale, width or resolution cannot be used")]
    Measure,
    /// More pixels than the program makes; nothing was begun.
    #[error("{width} × {height} pixels are too many")]
    TooLarge {
        /// Pixels.
        width: u64,
        height: u64,
    },
    /// Paper, margins or overlap that leave no room, too many tiles, or a page larger than the format has.
    #[error("the page cannot be put on this paper")]
    Paper,
    #[error("cancelled")]
    Cancelled,
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl ExportError {
    /// The same, for people. Somebody who cancelled knows it already; the message is for logs.
    pub fn problem(&self) -> Problem {
        match self {
            ExportError::Measure => {
                Problem::error(Message::new("problem-export-measure")).hint(Message::new("problem-export-measure-hint"))
            }
            ExportError::TooLarge { width, height } => Problem::error(
                Message::new("problem-export-too-large")
                    .with("width", Arg::Number(*width as f64))
                    .with("height", Arg::Number(*height as f64))
                    .with("side", MAX_SIDE)
                    .with("millions", Arg::Number(MAX_PIXELS as f64 / 1e6)),
            )
            .hint(Message::new("problem-export-too-large-hint")),
            ExportError::Paper => {
                Problem::error(Message::new("problem-export-paper")).hint(Message::new("problem-export-paper-hint"))
            }
            ExportError::Cancelled => Problem::error(Message::new("problem-export-cancelled")),
            ExportError::Io(error) => {
                Problem::error(Message::new("problem-export-write").with("reason", error.to_string()))
                    .hint(Message::new("problem-export-write-hint"))
            }
        }
    }
}
