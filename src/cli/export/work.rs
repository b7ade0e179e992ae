//! One map: read, laid out, and written in every format asked for.

use std::io;
use std::path::{Path, PathBuf};

use super::Job;
use super::progress::Watch;
use crate::cli::arguments::Export;
use crate::cli::{Exit, Place, read, say};
use crate::compare::Overlay;
use crate::deliver::{Look, Output, Part, Plan, Recipe, plan, plan_compared};
use crate::diag::{Message, Problem};
use crate::export::{ExportError, Progress};
use crate::files::{Overwrite, WriteError, write_atomically};
use crate::i18n::Lang;
use crate::model::Map;

/// Makes a job's files; says what goes wrong, and stops there.
pub(super) fn carry_out(job: &Job, options: &Export, look: &Look, watch: &Watch, lang: Lang) -> Exit {
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
    let planned = |recipe: &Recipe| {
        plan(&map, &part, recipe, look, lang).map_err(|error| {
            say::problem(&error.problem(), Some(job.file), lang);
            Exit::NoPicture
        })
    };
    let mut told: Vec<Problem> = Vec::new();
    let mut tell = |plan: &Plan| {
        for problem in &plan.warnings {
            if !told.contains(problem) {
                say::problem(problem, Some(job.file), lang);
                told.push(problem.clone());
            }
        }
    };
    if options.strict_fonts {
        // Before the first of the files is written.
        for (recipe, _) in &job.outputs {
            let plan = match planned(recipe) {
                Ok(plan) => plan,
                Err(exit) => return exit,
            };
            tell(&plan);
            if !plan.warnings.is_empty() {
                say::problem(&super::strict(), Some(job.file), lang);
                return Exit::Substituted;
            }
        }
    }
    for (recipe, output) in &job.outputs {
        let plan = match planned(recipe) {
            Ok(plan) => plan,
            Err(exit) => return exit,
        };
        tell(&plan);
        let exit = write_all(&plan, output, options.force, watch, lang);
        if exit != Exit::Done {
            return exit;
        }
        watch.done();
    }
    Exit::Done
}

/// Draws a comparison in one format; says what goes wrong.
pub(super) fn draw(
    overlay: &Overlay,
    recipe: &Recipe,
    options: &Export,
    look: &Look,
    watch: &Watch,
    lang: Lang,
) -> Exit {
    let plan = part(options, &overlay.map)
        .and_then(|part| plan_compared(overlay, &part, recipe, look, lang).map_err(|error| error.problem()));
    let plan = match plan {
        Ok(plan) => plan,
        Err(problem) => {
            say::problem(&problem, Some(&options.output), lang);
            return Exit::NoPicture;
        }
    };
    for problem in &plan.warnings {
        say::problem(problem, Some(&options.output), lang);
    }
    if options.strict_fonts && !plan.warnings.is_empty() {
        say::problem(&super::strict(), Some(&options.output), lang);
        return Exit::Substituted;
    }
    let exit = write_all(&plan, &options.output, options.force, watch, lang);
    watch.done();
    exit
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
