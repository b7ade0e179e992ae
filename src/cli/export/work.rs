//! One map: read, laid out, and written in every format asked for.

use std::io;
use std::path::{Path, PathBuf};

use super::Job;
use super::progress::Watch;
use crate::cli::arguments::Export;
use crate::cli::{Exit, Place, read, say};
use crate::deliver::{Output, Part, Plan, plan};
use crate::diag::{Message, Problem};
use crate::export::{ExportError, Progress};
use crate::files::{Overwrite, WriteError, write_atomically};
use crate::i18n::Lang;
use crate::model::Map;
use crate::text::Fonts;

/// Makes a job's files; says what goes wrong, and stops there.
pub(super) fn carry_out(job: &Job, options: &Export, fonts: &Fonts, watch: &Watch, lang: Lang) -> Exit {
    let opened = match read(job.file) {
        Ok(opened) => opened,
        Err(error) => {
            say::problem(&error.problem(), Some(job.file), lang);
            return Exit::Unread;
        }
    };
    for problem in &opened.problems {
        say::problem(problem, Some(job.file), lang);
    }
    let map = opened.map;
    let part = match part(options, &map) {
        Ok(part) => part,
        Err(problem) => {
            say::problem(&problem, Some(job.file), lang);
            return Exit::NoPicture;
        }
    };
    let mut warned = false;
    for (recipe, output) in &job.outputs {
        let plan = match plan(&map, &part, recipe, fonts, lang) {
            Ok(plan) => plan,
            Err(error) => {
                say::problem(&error.problem(), Some(job.file), lang);
                return Exit::NoPicture;
            }
        };
        if !warned && let Some(problem) = missing_letters(&plan, fonts) {
            warned = true;
            say::problem(&problem, Some(job.file), lang);
        }
        let exit = write_all(&plan, output, options.force, watch, lang);
        if exit != Exit::Done {
            return exit;
        }
        watch.done();
    }
    Exit::Done
}

fn part(options: &Export, map: &Map) -> Result<Part, Problem> {
    let mut part = Part::default();
    for name in &options.select {
        let unknown = || {
            Problem::error(Message::new("cli-nothing-named").with("name", name.as_str()))
                .hint(Message::new("cli-nothing-named-hint"))
        };
        part.add(name, map).ok_or_else(unknown)?;
    }
    Ok(part)
}

fn write_all(plan: &Plan, output: &Place, force: bool, watch: &Watch, lang: Lang) -> Exit {
    if let (Place::Stream, [_, _, ..]) = (output, plan.outputs.as_slice()) {
        say::problem(&Problem::error(Message::new("cli-several-to-stream")), Some(output), lang);
        return Exit::Usage;
    }
    for one in &plan.outputs {
        let place = match output {
            Place::Stream => Place::Stream,
            Place::File(path) => Place::File(with_suffix(path, &one.suffix)),
        };
        let progress = watch.start();
        let exit = told(write(one, &place, force, &progress), &place, lang);
        watch.end(&progress);
        if exit != Exit::Done {
            return exit;
        }
    }
    Exit::Done
}

fn write(output: &Output, place: &Place, force: bool, progress: &Progress) -> Result<(), WriteError<ExportError>> {
    match place {
        Place::Stream => output.write(io::stdout().lock(), progress).map_err(WriteError::Content),
        Place::File(path) => {
            let overwrite = if force { Overwrite::Replace } else { Overwrite::Refuse };
            write_atomically(path, overwrite, |sink| output.write(sink, progress))
        }
    }
}

fn told(result: Result<(), WriteError<ExportError>>, place: &Place, lang: Lang) -> Exit {
    match result {
        Ok(()) => Exit::Done,
        Err(WriteError::Save(error)) => {
            say::unwritten(&error, place, lang);
            Exit::Unwritten
        }
        Err(WriteError::Content(ExportError::Io(error))) => {
            match place {
                // Whoever read our output has gone away; that is no news to them.
                Place::Stream if error.kind() == io::ErrorKind::BrokenPipe => {}
                Place::Stream => return say::lost(&error, lang),
                Place::File(_) => {
                    say::problem(&WriteError::Content(ExportError::Io(error)).problem(), Some(place), lang);
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

/// `poster.png` and `-B3` are `poster-B3.png`.
fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    if suffix.is_empty() {
        return path.to_owned();
    }
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(suffix);
    if let Some(ending) = path.extension() {
        name.push(".");
        name.push(ending);
    }
    path.with_file_name(name)
}

/// A warning where the pages have letters that no font of this machine can draw.
fn missing_letters(plan: &Plan, fonts: &Fonts) -> Option<Problem> {
    let mut missing: Vec<char> = Vec::new();
    for scene in plan.outputs.iter().flat_map(Output::scenes) {
        for item in scene.items() {
            if let Some(text) = item.text() {
                missing.extend(fonts.missing(&text.block.text));
            }
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
