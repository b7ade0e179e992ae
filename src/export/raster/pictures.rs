//! Decodes the pictures inside a map, once for each size they are shown at.

use std::collections::HashMap;
use std::sync::Arc;

use image::DynamicImage;
use vello_cpu::Pixmap;
use vello_cpu::color::PremulRgba8;

use crate::export::picture::decode;
use crate::model::{Picture, PictureFormat};
use crate::picture::MOST_SIDE;

/// Decoded pictures beyond this are forgotten; they can be had again.
const CACHE_BYTES: usize = 128 << 20;

/// Decoded pictures, premultiplied, reduced to about the size they are shown at.
#[derive(Default)]
pub(super) struct Pictures {
    /// By where the encoded bytes lie, what they are taken for, and the size. The bytes are kept, so that nothing else
    /// can come to lie there.
    decoded: HashMap<(usize, PictureFormat, u32), Decoded>,
    bytes: usize,
}

struct Decoded {
    _encoded: Arc<[u8]>,
    pixmap: Option<Arc<Pixmap>>,
}

impl Pictures {
    /// The picture, with at least one pixel for each of the `side` pixels of the longer side of what it has to cover;
    /// `None` where it cannot be decoded.
    pub(super) fn get(&mut self, picture: &Picture, side: f64) -> Option<Arc<Pixmap>> {
        // In steps, so that zooming does not decode again for every pixel.
        let step = (side.clamp(1.0, f64::from(MOST_SIDE)).log2() * 2.0).ceil() as u32;
        let key = (picture.bytes.as_ptr().addr(), picture.format, step);
        if let Some(known) = self.decoded.get(&key) {
            return known.pixmap.clone();
        }
        let enough = 2_f64.powf(f64::from(step) / 2.0).ceil() as usize;
        let pixmap = decode(picture).map(|image| Arc::new(Raw::of(image).reduced(enough).into_pixmap()));
        let bytes = pixmap.as_ref().map_or(0, |p| usize::from(p.width()) * usize::from(p.height()) * 4);
        if self.bytes + bytes > CACHE_BYTES {
            *self = Pictures::default();
        }
        self.bytes += bytes;
        self.decoded.insert(key, Decoded { _encoded: picture.bytes.clone(), pixmap: pixmap.clone() });
        pixmap
    }
}

/// Premultiplied pixels.
struct Raw {
    width: usize,
    height: usize,
    pixels: Vec<[u8; 4]>,
}

impl Raw {
    fn of(image: DynamicImage) -> Raw {
        let image = image.into_rgba8();
        let times = |c: u8, a: u8| ((u16::from(c) * u16::from(a) + 127) / 255) as u8;
        let pixels = image.pixels().map(|p| {
            let [r, g, b, a] = p.0;
            [times(r, a), times(g, a), times(b, a), a]
        });
        Raw { width: image.width() as usize, height: image.height() as usize, pixels: pixels.collect() }
    }

    /// Halved as often as both sides stay at least `enough`: sampling then never skips a pixel by more than two.
    fn reduced(mut self, enough: usize) -> Raw {
        while self.width.min(self.height) / 2 >= enough {
            self = self.halved();
        }
        self
    }

    /// Every four pixels become their mean; an odd last row or column is dropped.
    fn halved(&self) -> Raw {
        let (width, height) = (self.width / 2, self.height / 2);
        let rows = self.pixels.chunks_exact(self.width * 2).take(height);
        let pixels = rows.flat_map(|rows| {
            let (upper, lower) = rows.split_at(self.width);
            upper.chunks_exact(2).zip(lower.chunks_exact(2)).map(|(above, below)| mean(above, below))
        });
        Raw { width, height, pixels: pixels.collect() }
    }

    fn into_pixmap(self) -> Pixmap {
        let opaque = self.pixels.iter().all(|pixel| pixel[3] == 255);
        let pixels = self.pixels.into_iter().map(|[r, g, b, a]| PremulRgba8 { r, g, b, a }).collect();
        // `MOST_SIDE` fits into 16 bits.
        Pixmap::from_parts_with_opacity(pixels, self.width as u16, self.height as u16, !opaque)
    }
}

fn mean(above: &[[u8; 4]], below: &[[u8; 4]]) -> [u8; 4] {
    std::array::from_fn(|channel| {
        let sum: u16 = above.iter().chain(below).filter_map(|pixel| pixel.get(channel)).map(|&c| u16::from(c)).sum();
        ((sum + 2) / 4) as u8
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::ImageFormat;
    use std::io::Cursor;

    fn png(width: u32, height: u32) -> Picture {
        let mut bytes = Vec::new();
        let image = image::RgbaImage::from_fn(width, height, |x, _| image::Rgba([(x % 2) as u8 * 255, 0, 0, 255]));
        image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        Picture { format: PictureFormat::Png, bytes: bytes.into() }
    }

    #[test]
    fn pictures_are_reduced_to_what_is_shown() {
        let picture = png(801, 400);
        let mut pictures = Pictures::default();
        let small = pictures.get(&picture, 90.0).unwrap();
        assert_eq!((small.width(), small.height()), (200, 100));
        // Stripes of one pixel become their mean instead of one or the other.
        assert!(small.data().iter().all(|pixel| (127..=128).contains(&pixel.r)));
        assert!(Arc::ptr_eq(&small, &pictures.get(&picture, 88.0).unwrap()));
        assert_eq!(pictures.get(&picture, 5_000.0).unwrap().width(), 801);
    }

    #[test]
    fn what_cannot_be_decoded_is_nothing() {
        let mut pictures = Pictures::default();
        let whole = png(40, 40);
        for bytes in [&b""[..], b"not a picture", &whole.bytes[..whole.bytes.len() / 2]] {
            let broken = Picture { format: PictureFormat::Png, bytes: bytes.into() };
            assert!(pictures.get(&broken, 10.0).is_none());
        }
        assert!(pictures.get(&Picture { format: PictureFormat::Jpeg, ..whole }, 10.0).is_none());
        // A header that promises 100,000 × 100,000 pixels.
        let mut huge = png(1, 1).bytes.to_vec();
        huge.splice(16..24, [0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]);
        assert!(pictures.get(&Picture { format: PictureFormat::Png, bytes: huge.into() }, 10.0).is_none());
    }
}
