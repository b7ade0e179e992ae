//! Fonts with a house's own font before Inter.

use std::sync::{Arc, Mutex};

use parley::FontWeight;
use parley::fontique::Blob;
use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use skrifa::string::StringId;

use super::boxes::is_boxes;
use super::shape::{Shaper, is_inter};
use super::{First, Fonts};
use crate::scene::Run;

/// Whose font something is set in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Face {
    /// The font that was asked for: the house's, or else Inter.
    Own,
    /// Another, by its name, that steps in for what the own one lacks.
    Other(String),
    /// None has it.
    Missing,
}

/// A house's font, ready to set texts in.
pub struct HouseFonts {
    pub fonts: Fonts,
    /// What the family is called.
    pub family: String,
    /// Whether it has a cut for headings; without one they are set in the regular.
    pub has_bold: bool,
}

/// The name under which a house's files are registered: all of one family, whatever they call themselves.
const HOUSE: &str = "House";

impl Fonts {
    /// Fonts that set texts in a family of the machine as far as it goes; `None` where the machine has no such family.
    pub fn in_family(&self, name: &str) -> Option<HouseFonts> {
        // Where only the shipped fonts are to be used, the machine has none.
        self.system.as_ref()?;
        let mut shaper = Shaper::of_house(true, name);
        let cuts = cuts(&mut shaper, name)?;
        Some(HouseFonts { fonts: self.with(shaper, cuts.faces), family: cuts.family, has_bold: cuts.has_bold })
    }

    /// Fonts that set texts in the family of these files as far as it goes.
    ///
    /// # Errors
    /// The place of the first file that is no font.
    pub fn in_files(&self, files: &[Arc<[u8]>]) -> Result<HouseFonts, usize> {
        let mut shaper = Shaper::of_house(self.system.is_some(), HOUSE);
        for (index, bytes) in files.iter().enumerate() {
            if !is_measured(bytes) || !shaper.register(Blob::new(Arc::new(Arc::clone(bytes))), HOUSE) {
                return Err(index);
            }
        }
        let cuts = cuts(&mut shaper, HOUSE).ok_or(0_usize)?;
        let family = files.first().and_then(|bytes| family_name(bytes, 0)).unwrap_or_else(|| HOUSE.to_owned());
        Ok(HouseFonts { fonts: self.with(shaper, cuts.faces), family, has_bold: cuts.has_bold })
    }

    /// Whose font a run of a text laid out by these fonts is set in.
    pub fn face(&self, run: &Run) -> Face {
        if is_boxes(&run.font) {
            return Face::Missing;
        }
        let id = (run.font.data.id(), run.font.index);
        let is_own = if self.own.is_empty() { is_inter(&run.font) } else { self.own.contains(&id) };
        if is_own {
            return Face::Own;
        }
        let name =
            if is_inter(&run.font) { Some("Inter".to_owned()) } else { family_name(run.font.data.as_ref(), id.1) };
        Face::Other(name.unwrap_or_else(|| "?".to_owned()))
    }

    /// All texts go to the one shaper: it has the machine's fonts where there are any.
    fn with(&self, shaper: Shaper, own: Vec<(u64, u32)>) -> Fonts {
        Fonts { cache: Mutex::default(), first: First::House(Box::new(Mutex::new(shaper))), system: None, own }
    }
}

/// What a family has.
struct Cuts {
    family: String,
    has_bold: bool,
    /// Its fonts, as runs name them.
    faces: Vec<(u64, u32)>,
}

fn cuts(shaper: &mut Shaper, name: &str) -> Option<Cuts> {
    let family = shaper.family(name)?;
    let is_bold = |weight: FontWeight| weight.value() >= 600.0;
    let has_bold = family.fonts().iter().any(|font| font.has_weight_axis() || is_bold(font.weight()));
    let faces = family.fonts().iter().filter_map(|font| Some((shaper.bytes(font)?.id(), font.index()))).collect();
    Some(Cuts { family: family.name().to_owned(), has_bold, faces })
}

/// Whether the measures of a font file are such that something can be set in it.
fn is_measured(bytes: &[u8]) -> bool {
    // Of a collection the first font stands for all.
    skrifa::FontRef::from_index(bytes, 0).is_ok_and(|font| {
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        // What the format allows.
        let usual = (16..=16_384).contains(&metrics.units_per_em);
        usual && [metrics.ascent, metrics.descent, metrics.leading].iter().all(|measure| measure.is_finite())
    })
}

/// What a font file calls its family.
pub(super) fn family_name(bytes: &[u8], index: u32) -> Option<String> {
    let font = skrifa::FontRef::from_index(bytes, index).ok()?;
    let named = |id: StringId| font.localized_strings(id).english_or_first().map(|name| name.to_string());
    named(StringId::TYPOGRAPHIC_FAMILY_NAME).or_else(|| named(StringId::FAMILY_NAME)).filter(|name| !name.is_empty())
}
