//! What a house brings to a page beside colours and measures.

use std::sync::Arc;

use super::Footer;
use crate::model::Picture;

/// The house's own on a page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Brand {
    pub font: Option<Font>,
    pub logo: Option<Logo>,
    pub footer: Option<Footer>,
}

/// A font that texts are set in, as far as it goes.
#[derive(Debug, Clone, PartialEq)]
pub struct Font {
    /// What the machine calls it, or what slides are to call it where it comes as files.
    pub family: Option<String>,
    /// The bytes of font files, all of one family; none for a font of the machine.
    pub files: Vec<Arc<[u8]>>,
}

/// A picture in the title block.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    pub picture: Picture,
    /// Width over height.
    pub ratio: f64,
    /// Document units.
    pub height: f64,
}
