//! Reads a house theme: a shipped theme with some of its tokens changed, and a house's own font, logo and footer.

use std::sync::Arc;

use ron::extensions::Extensions;
use serde::Deserialize;

use super::contrast;
use super::fault;
use super::patch::Over;
use super::{Brand, DEFAULT, Font, Footer, Logo, Theme, shipped};
use crate::diag::{Message, Problem};
use crate::{base64, picture};

/// The largest theme file that is read, a logo in it included.
pub const FILE_BYTES: u64 = 32 << 20;

/// How a font is named, and how its files are, for hints.
const FONT_NAMED: &str = "font: (family: \"Georgia\")";
pub const FONT_FILES: &str = "font: (files: [\"House.ttf\"])";

/// A house theme, and what there is to say about it.
#[derive(Debug, Clone, PartialEq)]
pub struct House {
    pub theme: Arc<Theme>,
    /// Warnings: what will be hard to read.
    pub problems: Vec<Problem>,
}

/// Brings the bytes of a file that the theme names.
pub type Fetch<'a> = dyn FnMut(&str) -> Result<Vec<u8>, Problem> + 'a;

/// Reads a house theme.
///
/// # Errors
/// A problem with its place and a hint: what is no RON, fields and places that there are not, colours that are none,
/// measures far out; files that cannot be had, and a logo that is no picture or too large a one.
pub fn house(text: &str, fetch: &mut Fetch) -> Result<House, Problem> {
    let text = text.trim_start_matches('\u{feff}');
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    // The base first, wherever it stands: the rest is read over it. What is wrong with the text is told below.
    let base = options.from_str::<Base>(text).ok().and_then(|found| found.base);
    let base = base.as_deref().unwrap_or(DEFAULT);
    let theme = shipped(base).ok_or_else(|| fault::no_base(base))?;
    let theme = Theme::clone(&theme);
    let mut draft = Draft { base: String::new(), theme, font: None, logo: None, footer: None };
    options.from_str_seed(text, Over(&mut draft)).map_err(|error| fault::unreadable(&error))?;
    let Draft { mut theme, font, logo, footer, .. } = draft;
    if theme.metrics.column_min > theme.metrics.column_max {
        return Err(Problem::error(Message::new("theme-columns")));
    }
    let problems = contrast::pairs(&theme).filter(|pair| pair.ratio < contrast::LEAST).map(faint).collect();
    let font = font.map(|font| font.bring(fetch)).transpose()?;
    let logo = logo.map(|logo| logo.bring(fetch)).transpose()?;
    theme.brand = Some(Arc::new(Brand { font, logo, footer }));
    Ok(House { theme: Arc::new(theme), problems })
}

fn faint(pair: contrast::Pair) -> Problem {
    let ratio = (pair.ratio * 100.0).floor() / 100.0;
    let what = Message::new("theme-faint").with("ink", pair.ink).with("ground", pair.ground);
    Problem::warning(what.with("ratio", ratio)).hint(Message::new("theme-faint-hint"))
}

#[derive(Deserialize)]
struct Base {
    base: Option<String>,
}

/// A house theme as far as its text goes.
pub(super) struct Draft {
    /// Read before the rest; here only so that it is a field.
    pub base: String,
    pub theme: Theme,
    pub font: Option<DraftFont>,
    pub logo: Option<DraftLogo>,
    pub footer: Option<Footer>,
}

#[derive(Default)]
pub(super) struct DraftFont {
    pub family: Option<String>,
    pub files: Vec<String>,
}

impl DraftFont {
    fn bring(self, fetch: &mut Fetch) -> Result<Font, Problem> {
        let family = self.family.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
        if family.is_none() && self.files.is_empty() {
            let hint = Message::new("theme-no-font-hint").with("name", FONT_NAMED).with("files", FONT_FILES);
            return Err(Problem::error(Message::new("theme-no-font")).hint(hint));
        }
        let files = self.files.iter().map(|name| fetch(name).map(Arc::from)).collect::<Result<_, _>>()?;
        Ok(Font { family, files })
    }
}

pub(super) struct DraftLogo {
    pub file: Option<String>,
    pub data: Option<String>,
    pub height: f64,
}

impl Default for DraftLogo {
    fn default() -> DraftLogo {
        DraftLogo { file: None, data: None, height: 40.0 }
    }
}

impl DraftLogo {
    fn bring(self, fetch: &mut Fetch) -> Result<Logo, Problem> {
        let (name, bytes) = match (self.file, self.data) {
            (Some(file), None) => {
                let bytes = fetch(&file)?;
                (file, bytes)
            }
            (None, Some(data)) => {
                let bytes = base64::decode(&data).ok_or_else(|| Problem::error(Message::new("theme-logo-data")))?;
                ("logo".to_owned(), bytes)
            }
            (Some(_), Some(_)) | (None, None) => return Err(Problem::error(Message::new("theme-logo-one"))),
        };
        let picture = picture::from_bytes(&bytes).map_err(|error| error.problem(&name))?;
        let damaged = || picture::PictureError::Damaged.problem(&name);
        let (width, height) = picture::size(&picture).ok_or_else(damaged)?;
        Ok(Logo { ratio: f64::from(width) / f64::from(height.max(1)), picture, height: self.height })
    }
}
