//! What `diff` and `merge` are asked for.

use std::path::PathBuf;

use clap::ArgMatches;

use super::{Diff, Export, Merging, Place, export};
use crate::diag::Message;
use crate::export::Format;
use crate::merge::{Decisions, Side};

/// Reads the options of `diff`. The error says what makes no sense.
pub(super) fn diff(given: &ArgMatches) -> Result<Diff, Message> {
    let picture = if given.contains_id("output") { Some(export::read(given)?) } else { None };
    let is_drawn = |picture: &Export| picture.recipes.iter().all(|recipe| recipe.format.is_none_or(Format::is_picture));
    if picture.as_ref().is_some_and(|picture| !is_drawn(picture)) {
        return Err(Message::new("compare-no-picture"));
    }
    let mut files = given.get_many::<PathBuf>("file").into_iter().flatten().cloned().map(Place::from);
    let (before, after) = (files.next(), files.next());
    // Two are required.
    let (before, after) = (before.unwrap_or(Place::Stream), after.unwrap_or(Place::Stream));
    if before == Place::Stream && after == Place::Stream {
        return Err(Message::new("cli-one-stream"));
    }
    Ok(Diff { before, after, picture, json: given.get_flag("json") })
}

/// Reads the options of `merge`.
pub(super) fn merge(given: &ArgMatches) -> Merging {
    let path = |name: &str| given.get_one::<PathBuf>(name).cloned();
    let file = |name: &str| Place::File(path(name).unwrap_or_default());
    let side = match (given.get_flag("ours"), given.get_flag("theirs")) {
        (true, _) => Some(Side::Ours),
        (false, true) => Some(Side::Theirs),
        (false, false) => None,
    };
    Merging {
        base: file("base"),
        ours: file("our-file"),
        theirs: file("their-file"),
        output: path("output").map(Place::from),
        decisions: Decisions { all: side, ..Decisions::none() },
        name: path("name"),
        force: given.get_flag("force"),
    }
}
