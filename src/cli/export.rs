//! `throughline export`: maps as pictures, slides, documents and tables.

mod progress;
mod stop;
mod work;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::arguments::Export;
use super::{Exit, Place, say};
use crate::compare::Overlay;
use crate::deliver::{Look, Recipe};
use crate::diag::{Message, Problem};
use crate::export::Format;
use crate::files::{self, SaveError};
use crate::i18n::Lang;
use crate::text::Fonts;
use progress::Watch;
use stop::Stop;

/// One map to be read, and the files to be made of it.
struct Job<'a> {
    file: &'a Place,
    /// Where each recipe's file goes.
    outputs: Vec<(&'a Recipe, Place)>,
}

/// Makes the files. What went wrong with one map does not keep the others; the exit tells of the first.
pub fn export(options: &Export, lang: Lang) -> Exit {
    let jobs = match jobs(options) {
        Ok(jobs) => jobs,
        Err(problem) => {
            say::problem(&problem, Some(&options.output), lang);
            return Exit::Unwritten;
        }
    };
    for job in &jobs {
        for (recipe, output) in &job.outputs {
            if let Some(exit) = refuse(job.file, output, recipe, options.force, lang) {
                return exit;
            }
        }
    }
    let look = match look(options, lang) {
        Ok(look) => look,
        Err(exit) => return exit,
    };
    let total = jobs.iter().map(|job| job.outputs.len()).sum();
    let stop = Stop::listen();
    let watch = Watch::new(total, stop.wish());
    let next = AtomicUsize::new(0);
    let exits: Mutex<Vec<(usize, Exit)>> = Mutex::default();
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = jobs.get(index).filter(|_| !watch.is_stopped()) else { return };
            let exit = work::carry_out(job, options, &look, &watch, lang);
            exits.lock().unwrap_or_else(PoisonError::into_inner).push((index, exit));
        }
    };
    watch.show(lang, || {
        thread::scope(|scope| {
            for _ in 1..options.jobs.min(jobs.len()) {
                scope.spawn(work);
            }
            work();
        });
    });
    stop.end();
    let mut exits = exits.into_inner().unwrap_or_else(PoisonError::into_inner);
    exits.sort_by_key(|(index, _)| *index);
    exits.into_iter().map(|(_, exit)| exit).find(|exit| *exit != Exit::Done).unwrap_or(Exit::Done)
}

/// The theme asked for, and what there is to say about it.
fn look(options: &Export, lang: Lang) -> Result<Look, Exit> {
    let name = options.recipes.first().and_then(|recipe| recipe.theme.as_deref());
    let folder = files::theme_folder();
    let place = name.and_then(|name| Look::file(name, folder.as_deref()).ok()).map(Place::File);
    match Look::find(name, folder.as_deref(), &Arc::new(Fonts::new())) {
        Ok(look) => {
            look.problems.iter().for_each(|problem| say::problem(problem, place.as_ref(), lang));
            if look.lacks_font && options.strict_fonts {
                say::problem(&strict(), place.as_ref(), lang);
                return Err(Exit::Substituted);
            }
            Ok(look)
        }
        Err(problem) => {
            say::problem(&problem, place.as_ref(), lang);
            Err(Exit::Unread)
        }
    }
}

/// Nothing is written, because something would not be in its font.
fn strict() -> Problem {
    Problem::error(Message::new("cli-strict-fonts")).hint(Message::new("cli-strict-fonts-hint"))
}

/// Draws a comparison of two maps.
pub fn drawn(overlay: &Overlay, options: &Export, lang: Lang) -> Exit {
    let [recipe] = options.recipes.as_slice() else {
        say::problem(&Problem::error(Message::new("cli-several-to-stream")), Some(&options.output), lang);
        return Exit::Usage;
    };
    for file in &options.files {
        if let Some(exit) = refuse(file, &options.output, recipe, options.force, lang) {
            return exit;
        }
    }
    let look = match look(options, lang) {
        Ok(look) => look,
        Err(exit) => return exit,
    };
    let stop = Stop::listen();
    let watch = Watch::new(1, stop.wish());
    let mut exit = Exit::Done;
    watch.show(lang, || exit = work::draw(overlay, recipe, options, &look, &watch, lang));
    stop.end();
    exit
}

/// Which file becomes which: one map in one format goes to the output itself, more go into it as a folder.
fn jobs(options: &Export) -> Result<Vec<Job<'_>>, Problem> {
    let several = options.files.len() > 1 || options.recipes.len() > 1;
    let folder = match &options.output {
        Place::File(path) if several || path.is_dir() => Some(path),
        Place::File(_) => None,
        Place::Stream if several => return Err(Problem::error(Message::new("cli-several-to-stream"))),
        Place::Stream => None,
    };
    if let Some(folder) = folder
        && !folder.is_dir()
    {
        return Err(Problem::error(Message::new("cli-no-folder")).hint(Message::new("cli-no-folder-hint")));
    }
    let mut taken: Vec<PathBuf> = Vec::new();
    let mut jobs = Vec::new();
    for file in &options.files {
        let mut outputs = Vec::new();
        for recipe in &options.recipes {
            let output = match folder {
                None => options.output.clone(),
                Some(folder) => {
                    let path = folder.join(name_in_folder(file, recipe));
                    if taken.contains(&path) {
                        let what = Message::new("cli-same-name").with("name", path.display().to_string());
                        return Err(Problem::error(what));
                    }
                    taken.push(path.clone());
                    Place::File(path)
                }
            };
            outputs.push((recipe, output));
        }
        jobs.push(Job { file, outputs });
    }
    Ok(jobs)
}

fn name_in_folder(file: &Place, recipe: &Recipe) -> PathBuf {
    let stem = match file {
        Place::File(path) => path.file_stem().map(Path::new).map(Path::to_path_buf),
        Place::Stream => None,
    };
    let mut name = stem.unwrap_or_else(|| PathBuf::from("map")).into_os_string();
    name.push(".");
    name.push(recipe.format.unwrap_or(Format::Png).ending());
    name.into()
}

/// What can be refused before any work is done.
fn refuse(file: &Place, output: &Place, recipe: &Recipe, force: bool, lang: Lang) -> Option<Exit> {
    match (file, output) {
        (Place::File(file), Place::File(path)) if files::is_same(file, path) => {
            let what = Problem::error(Message::new("cli-over-itself")).hint(Message::new("problem-hint-another-name"));
            say::problem(&what, Some(output), lang);
            Some(Exit::Unwritten)
        }
        (_, Place::File(path)) if !force && path.is_file() => {
            say::unwritten(&SaveError::Exists, output, lang);
            Some(Exit::Unwritten)
        }
        (_, Place::Stream) if io::stdout().is_terminal() && !recipe.format.is_some_and(Format::is_text) => {
            let what = Problem::error(Message::new("cli-picture-to-terminal"));
            say::problem(&what.hint(Message::new("cli-picture-to-terminal-hint")), None, lang);
            Some(Exit::Usage)
        }
        _ => None,
    }
}
