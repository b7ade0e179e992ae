//! What `export` is asked for: options on top of a preset.

use std::path::PathBuf;

use clap::ArgMatches;

use super::{Export, Place};
use crate::deliver::{Each, Pages, Recipe};
use crate::diag::Message;
use crate::export::{Format, Paper};
use crate::layout::{Board, Lens};

/// Reads the options. The error says what makes no sense.
pub(super) fn read(given: &ArgMatches) -> Result<Export, Message> {
    let all = |name: &str| given.get_many::<PathBuf>(name).into_iter().flatten().cloned().map(Place::from).collect();
    let files: Vec<Place> = all("file");
    let output = given.get_one::<PathBuf>("output").cloned().map_or(Place::Stream, Place::from);
    let recipe = recipe(given)?;
    let formats = formats(given, &output, &recipe)?;
    // A command that makes one file has no such option.
    let jobs = given.try_get_one::<u32>("jobs").ok().flatten().map_or(1, |jobs| *jobs as usize);
    if jobs == 0 {
        return Err(Message::new("cli-not-positive").with("name", "--jobs"));
    }
    let recipes = formats.into_iter().map(|format| recipe.in_format(format)).collect();
    let select = given.get_many::<String>("select").into_iter().flatten().cloned().collect();
    let (force, strict_fonts) = (given.get_flag("force"), given.get_flag("strict-fonts"));
    Ok(Export { files, output, recipes, select, jobs, force, strict_fonts })
}

/// The preset with what is given beside it.
fn recipe(given: &ArgMatches) -> Result<Recipe, Message> {
    let mut recipe = match given.get_one::<String>("preset") {
        Some(preset) => preset_named(preset)?,
        None => Recipe::default(),
    };
    let text = |name: &str| given.get_one::<String>(name).map(String::as_str);
    let measure = |name: &'static str, flag: &'static str, least: f64| match given.get_one::<f64>(name) {
        Some(value) if !value.is_finite() || *value < least || *value == 0.0 && least > 0.0 => {
            Err(Message::new("cli-not-positive").with("name", flag))
        }
        Some(value) => Ok(Some(*value)),
        None => Ok(None),
    };
    let paper = |name: &'static str| match text(name) {
        Some(value) => Paper::from_name(value).map(Some).ok_or(Message::new("cli-no-paper").with("name", value)),
        None => Ok(None),
    };
    let (scale, dpi) = (measure("scale", "--scale", 1e-12)?, measure("dpi", "--dpi", 1e-12)?);
    let (margin, overlap) = (measure("margin", "--margin", 0.0)?, measure("overlap", "--overlap", 0.0)?);
    let width = given.get_one::<u32>("width").copied();
    if width == Some(0) {
        return Err(Message::new("cli-not-positive").with("name", "--width"));
    }
    if scale.is_some() || width.is_some() {
        // What is given by hand stands instead of the preset's, not beside it.
        (recipe.scale, recipe.width) = (None, None);
    }
    recipe.scale = scale.or(recipe.scale);
    recipe.width = width.or(recipe.width);
    recipe.dpi = dpi.or(recipe.dpi);
    recipe.margin = margin.or(recipe.margin);
    recipe.overlap = overlap.or(recipe.overlap);
    recipe.paper = paper("paper")?.or(recipe.paper);
    recipe.tile = paper("tile")?.or(recipe.tile);
    recipe.pages = text("pages").and_then(Pages::from_name).or(recipe.pages);
    if let Some(names) = text("board") {
        let unknown = || Message::new("cli-no-board").with("name", names).with("names", boards());
        recipe.boards = Recipe::boards_named(names).ok_or_else(unknown)?;
    }
    recipe.lens = text("lens").and_then(Lens::from_name).unwrap_or(recipe.lens);
    recipe.each = text("each").and_then(Each::from_name).or(recipe.each);
    recipe.theme = text("theme").map(str::to_owned).or(recipe.theme);
    recipe.transparent |= given.get_flag("transparent");
    recipe.orientation = text("orientation").and_then(Recipe::orientation_named).unwrap_or(recipe.orientation);
    recipe.text = text("text").and_then(Recipe::text_named).unwrap_or(recipe.text);
    Ok(recipe)
}

/// A preset that comes with the program, or that of a file.
fn preset_named(name: &str) -> Result<Recipe, Message> {
    if let Some(recipe) = Recipe::preset(name) {
        return Ok(recipe);
    }
    let text = crate::files::small_text(std::path::Path::new(name))
        .map_err(|_| Message::new("cli-no-preset").with("name", name))?;
    let folder = std::path::Path::new(name).parent().unwrap_or(std::path::Path::new(""));
    let recipe = Recipe::read(&text).map_err(|error| error.problem().what)?;
    Ok(recipe.beside(folder))
}

/// The kinds of files: those named, else what the output's name ends with, else the preset's, else a PNG.
fn formats(given: &ArgMatches, output: &Place, recipe: &Recipe) -> Result<Vec<Format>, Message> {
    if let Some(named) = given.get_one::<String>("format") {
        let mut formats = Vec::new();
        for name in named.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            match Format::of_ending(name) {
                Some(format) if !formats.contains(&format) => formats.push(format),
                Some(_) => {}
                None if name == "all" => formats = Format::ALL.to_vec(),
                None => return Err(Message::new("cli-no-format").with("name", name).with("names", names())),
            }
        }
        if !formats.is_empty() {
            return Ok(formats);
        }
    }
    if let Place::File(path) = output
        && !path.is_dir()
        && let Some(ending) = path.extension()
    {
        let ending = ending.to_string_lossy();
        let format = Format::of_ending(&ending);
        let unknown = || Message::new("cli-no-format").with("name", ending.as_ref()).with("names", names());
        return format.map(|format| vec![format]).ok_or_else(unknown);
    }
    Ok(recipe.formats())
}

/// The formats there are, as the command line calls them.
pub(in crate::cli) fn names() -> String {
    Format::ALL.map(Format::ending).join(", ")
}

/// The boards there are, as the command line calls them.
pub(in crate::cli) fn boards() -> String {
    Board::ALL.map(Board::name).join(", ")
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::super::{Asked, parse};
    use super::*;
    use crate::i18n::Lang;

    fn asked(arguments: &[&str]) -> Option<Export> {
        let arguments = ["throughline", "export"].iter().chain(arguments).map(OsString::from);
        match parse(arguments, Lang::En) {
            Ok(Asked::Export(export)) => Some(export),
            Ok(_) | Err(_) => None,
        }
    }

    #[test]
    fn the_ending_chooses_the_format() {
        for (ending, format) in [("png", Format::Png), ("SVG", Format::Svg), ("md", Format::Markdown)] {
            let export = asked(&["a.ron", "-o", &format!("b.{ending}")]).unwrap();
            assert_eq!(export.recipes[0].format, Some(format));
        }
        assert_eq!(asked(&["a.ron", "-o", "-b.png"]).unwrap().output, Place::File("-b.png".into()));
        let several = asked(&["a.ron", "b.ron", "-o", "out", "--format", "pdf,xlsx,pdf"]).unwrap();
        assert_eq!(several.recipes.iter().filter_map(|r| r.format).collect::<Vec<_>>(), [Format::Pdf, Format::Xlsx]);
        assert_eq!(several.files.len(), 2);
        assert_eq!(asked(&["a.ron", "-o", "-", "--format", "all"]).unwrap().recipes.len(), Format::ALL.len());
    }

    #[test]
    fn options_stand_over_the_preset() {
        let export = asked(&["a.ron", "-o", "b.pdf", "--preset", "tiles", "--tile", "a3"]).unwrap();
        let recipe = &export.recipes[0];
        assert_eq!((recipe.paper, recipe.tile), (Some(Paper::A0), Some(Paper::A3)));
        let export = asked(&["a.ron", "-o", "b.png", "--preset", "screen", "--width", "99"]).unwrap();
        assert_eq!((export.recipes[0].scale, export.recipes[0].width), (None, Some(99)));
    }

    #[test]
    fn boards_are_named_each_once() {
        let boards = |names| asked(&["a.ron", "-o", "b.png", "--board", names]).unwrap().recipes[0].boards.clone();
        assert_eq!(boards("gaps, personas,gaps"), [Board::Gaps, Board::Personas]);
        assert_eq!(boards("all"), Board::ALL);
        assert_eq!(asked(&["a.ron", "-o", "b.png"]).unwrap().recipes[0].boards, []);
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for wrong in [
            &["a.ron"][..],
            &["-o", "b.png"],
            &["a.ron", "-o", "b.bmp"],
            &["a.ron", "-o", "b.png", "--scale", "2", "--width", "9"],
            &["a.ron", "-o", "b.png", "--scale", "big"],
            &["a.ron", "-o", "b.png", "--scale", "0"],
            &["a.ron", "-o", "b.png", "--width", "-1"],
            &["a.ron", "-o", "b.png", "--width", "0"],
            &["a.ron", "-o", "b.png", "--paper", "a9"],
            &["a.ron", "-o", "b.png", "--pages", "two"],
            &["a.ron", "-o", "b.png", "--margin", "-1"],
            &["a.ron", "-o", "b.png", "--preset", "nothing"],
            &["a.ron", "-o", "b", "--format", "bmp"],
            &["a.ron", "-o", "b.png", "--jobs", "0"],
            &["a.ron", "-o", "b.png", "--board", "gaps,walls"],
            &["a.ron", "-o", "b.png", "--lens", "rose"],
        ] {
            assert_eq!(asked(wrong), None, "{wrong:?}");
        }
    }
}
