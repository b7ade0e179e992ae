//! The program: reads its arguments and opens a door of the library.

use std::process::ExitCode;

use throughline::cli;

fn main() -> ExitCode {
    cli::run(std::env::args_os(), WINDOW)
}

#[cfg(feature = "gui")]
const WINDOW: Option<cli::Window> = Some(throughline::app::run);
#[cfg(not(feature = "gui"))]
const WINDOW: Option<cli::Window> = None;
