//! `throughline export`: a map as a picture.

use std::io::{self, IsTerminal};
use std::sync::Arc;

use super::arguments::Export;
use super::{Exit, Place, read, say};
use crate::diag::{Message, Problem};
use crate::export::{ExportError, PngOptions, Progress, png};
use crate::files::{self, Overwrite, SaveError, WriteError, write_atomically};
use crate::i18n::Lang;
use crate::layout::{Style, layout};
use crate::scene::Scene;
use crate::text::Fonts;
use crate::theme;

/// Draws the map and writes the picture.
pub fn export(options: &Export, lang: Lang) -> Exit {
    let Some(theme) = theme::shipped(&options.theme) else { return Exit::Usage };
    if let Some(exit) = refuse(options, lang) {
        return exit;
    }
    let opened = match read(&options.file) {
        Ok(opened) => opened,
        Err(error) => {
            say::problem(&error.problem(), Some(&options.file), lang);
            return Exit::Unread;
        }
    };
    for problem in &opened.problems {
        say::problem(problem, Some(&options.file), lang);
    }
    let map = opened.map;
    let fonts = Fonts::new();
    let scene = layout(&map, &Style::of(&map, Arc::clone(&theme), lang), &fonts);
    if let Some(problem) = missing_letters(&scene, &fonts) {
        say::problem(&problem, Some(&options.file), lang);
    }
    let picture = PngOptions {
        size: options.size,
        dpi: options.dpi,
        transparent: options.transparent,
        title: map.about.title.clone(),
        author: map.about.authors.clone(),
    };
    match write(&scene, &picture, options) {
        Ok(()) => Exit::Done,
        Err(WriteError::Save(error)) => {
            say::unwritten(&error, &options.output, lang);
            Exit::Unwritten
        }
        Err(WriteError::Content(ExportError::Io(error))) => {
            match options.output {
                // Whoever read our output has gone away; that is no news to them.
                Place::Stream if error.kind() == io::ErrorKind::BrokenPipe => {}
                Place::Stream => return say::lost(&error, lang),
                Place::File(_) => {
                    say::problem(&WriteError::Content(ExportError::Io(error)).problem(), Some(&options.output), lang);
                }
            }
            Exit::Unwritten
        }
        Err(WriteError::Content(error)) => {
            say::problem(&error.problem(), None, lang);
            Exit::NoPicture
        }
    }
}

fn write(scene: &Scene, picture: &PngOptions, options: &Export) -> Result<(), WriteError<ExportError>> {
    let progress = Progress::new();
    match &options.output {
        Place::Stream => png(scene, picture, io::stdout().lock(), &progress).map_err(WriteError::Content),
        Place::File(path) => {
            let overwrite = if options.force { Overwrite::Replace } else { Overwrite::Refuse };
            write_atomically(path, overwrite, |sink| png(scene, picture, sink, &progress))
        }
    }
}

/// What can be refused before any work is done.
fn refuse(options: &Export, lang: Lang) -> Option<Exit> {
    match (&options.file, &options.output) {
        (Place::File(file), Place::File(output)) if files::is_same(file, output) => {
            let what = Problem::error(Message::new("cli-over-itself")).hint(Message::new("problem-hint-another-name"));
            say::problem(&what, Some(&options.output), lang);
            Some(Exit::Unwritten)
        }
        (_, Place::File(output)) if !options.force && output.is_file() => {
            say::unwritten(&SaveError::Exists, &options.output, lang);
            Some(Exit::Unwritten)
        }
        (_, Place::Stream) if io::stdout().is_terminal() => {
            let what = Problem::error(Message::new("cli-picture-to-terminal"));
            say::problem(&what.hint(Message::new("cli-picture-to-terminal-hint")), None, lang);
            Some(Exit::Usage)
        }
        _ => None,
    }
}

/// A warning where the page has letters that no font of this machine can draw.
fn missing_letters(scene: &Scene, fonts: &Fonts) -> Option<Problem> {
    let mut missing: Vec<char> = Vec::new();
    for item in scene.items() {
        if let Some(text) = item.text() {
            missing.extend(fonts.missing(&text.block.text));
        }
    }
    missing.sort_unstable();
    missing.dedup();
    if missing.is_empty() {
        return None;
    }
    let letters: String = missing.iter().take(40).flat_map(|letter| [*letter, ' ']).collect();
    let what = Message::new("cli-missing-letters").with("letters", letters.trim_end());
    Some(Problem::warning(what).hint(Message::new("cli-missing-letters-hint")))
}
