//! The two weights of the icon font, whose em square is the icon's box.

use std::sync::{Arc, LazyLock};

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use crate::assets;
use crate::geom::{Affine, BezPath, Point};
use crate::scene::Icon;
use crate::text::glyph;
use parley::FontData;
use parley::fontique::Blob;

/// One weight of the icon font.
pub(super) struct IconFace {
    pub font: FontData,
    charmap: Option<skrifa::charmap::Charmap<'static>>,
    /// From the top of the em square to its baseline, in ems.
    pub ascent: f64,
}

static REGULAR: LazyLock<IconFace> = LazyLock::new(|| IconFace::new(assets::PHOSPHOR));
static FILLED: LazyLock<IconFace> = LazyLock::new(|| IconFace::new(assets::PHOSPHOR_FILL));

impl IconFace {
    /// The face an icon is taken from.
    pub(super) fn of(icon: Icon) -> &'static IconFace {
        if icon.filled { &FILLED } else { &REGULAR }
    }

    fn new(bytes: &'static [u8]) -> IconFace {
        let font = FontRef::new(bytes).ok();
        let metrics = font.as_ref().map(|font| font.metrics(Size::new(1.0), LocationRef::default()));
        IconFace {
            font: FontData::new(Blob::new(Arc::new(bytes)), 0),
            charmap: font.map(|font| font.charmap()),
            ascent: metrics.map_or(0.0, |metrics| f64::from(metrics.ascent)),
        }
    }

    pub(super) fn glyph(&self, code: char) -> Option<u32> {
        Some(self.charmap.as_ref()?.map(code)?.to_u32())
    }
}

/// The outline of an icon in a square of side 1 around the origin, y downwards.
pub(super) fn outline(icon: Icon) -> Option<BezPath> {
    let face = IconFace::of(icon);
    let glyph = face.glyph(icon.code)?;
    let font = FontRef::from_index(face.font.data.as_ref(), face.font.index).ok()?;
    let em = glyph::units_per_em(&font);
    let place = Affine::translate(Point::new(-0.5, face.ascent - 0.5).to_vec2())
        * Affine::scale_non_uniform(1.0 / em, -1.0 / em);
    Some(place * glyph::outline(&font, glyph, &[]))
}

/// What stands for a picture that cannot be decoded: its box, the mark on it, and the mark's icon.
pub(super) mod broken {
    use crate::color::Rgba;
    use crate::scene::Icon;

    pub const BOX: Rgba = Rgba::rgb(0xe5, 0xe7, 0xeb);
    pub const MARK: Rgba = Rgba::rgb(0x6b, 0x72, 0x80);
    pub const ICON: Icon = Icon { code: '\u{e7a8}', filled: false };
    /// The side of the icon in a box of this width and height.
    pub fn side(width: f64, height: f64) -> f64 {
        (width.min(height) * 0.6).min(32.0)
    }
}
