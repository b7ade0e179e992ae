//! Pictures from outside, made fit to be kept in a map: decoded within limits, upright, no larger than needed.
//!
//! Nothing is taken at its word: the size a file claims is checked before memory is asked for, and what the map keeps
//! was decoded once. Notes a camera leaves in a file (the place, the owner) do not come along.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbaImage};

use crate::diag::{Message, Problem};
use crate::model::{Picture, PictureFormat, limits};

/// The longer side a kept picture has at most, in pixels: enough for a card on a wall.
pub const SIDE: u32 = 1_600;
/// Bytes of a file that is looked at.
pub const FILE: u64 = 64 << 20;
/// The most a side may claim.
pub const MOST_SIDE: u32 = 16_384;
/// Bytes a decoded picture may take; 16,384 × 8,192 in colour.
const MOST_BYTES: u64 = 512 << 20;
/// Bytes that notes and colour profiles in a file may take once they are unpacked; profiles in use have a tenth of it.
const NOTES: u64 = 8 << 20;
const JPEG_QUALITY: u8 = 86;

/// Why something is not taken for a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    #[error("not a picture")]
    NoPicture,
    #[error("a picture of a kind that is not read")]
    OtherKind,
    #[error("damaged or cut off")]
    Damaged,
    #[error("{0} × {1} pixels are too many")]
    TooLarge(u32, u32),
    #[error("too large even when it is made smaller")]
    TooHeavy,
}

impl PictureError {
    /// What the user is told; `name` is the picture's.
    pub fn problem(self, name: &str) -> Problem {
        let (what, hint) = match self {
            PictureError::NoPicture => ("capture-picture-none", "capture-picture-kinds"),
            PictureError::OtherKind => ("capture-picture-other", "capture-picture-kinds"),
            PictureError::Damaged => ("capture-picture-damaged", "capture-picture-damaged-hint"),
            PictureError::TooLarge(..) => ("capture-picture-large", "capture-picture-large-hint"),
            PictureError::TooHeavy => ("capture-picture-heavy", "capture-picture-large-hint"),
        };
        let mut what = Message::new(what).with("name", name);
        if let PictureError::TooLarge(width, height) = self {
            what = what.with("width", width).with("height", height);
        }
        let mut hint = Message::new(hint);
        if matches!(self, PictureError::TooLarge(..) | PictureError::TooHeavy) {
            hint = hint.with("side", SIDE);
        }
        Problem::error(what).hint(hint)
    }
}

/// The picture in the bytes of a file, whatever the file is called.
///
/// # Errors
/// Everything in [`PictureError`]; sizes are refused before anything is decoded.
pub fn from_bytes(bytes: &[u8]) -> Result<Picture, PictureError> {
    let format = match image::guess_format(bytes) {
        Ok(ImageFormat::Png) => PictureFormat::Png,
        Ok(ImageFormat::Jpeg) => PictureFormat::Jpeg,
        Ok(_) => return Err(PictureError::OtherKind),
        Err(_) => return Err(PictureError::NoPicture),
    };
    let mut decoder = decoder(bytes, format)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let has_notes = decoder.exif_metadata().ok().flatten().is_some();
    let mut image = DynamicImage::from_decoder(decoder).map_err(|_| PictureError::Damaged)?;
    image.apply_orientation(orientation);
    let is_small = image.width().max(image.height()) <= SIDE;
    let made = encoded(image)?;
    // What is as good as it was and no larger stays byte for byte.
    let stays = is_small && !has_notes && bytes.len() <= made.bytes.len();
    Ok(if stays { Picture { format, bytes: bytes.into() } } else { made })
}

/// The picture of pixels that come without a file: rows of RGBA, not premultiplied, top first.
///
/// # Errors
/// [`PictureError::Damaged`] where there are not as many bytes as pixels take, [`PictureError::TooLarge`] and
/// [`PictureError::TooHeavy`].
pub fn from_pixels(width: u32, height: u32, rgba: Vec<u8>) -> Result<Picture, PictureError> {
    bounded(width, height, rgba.len() as u64)?;
    let image = RgbaImage::from_raw(width, height, rgba).ok_or(PictureError::Damaged)?;
    encoded(DynamicImage::ImageRgba8(image))
}

/// Width and height in pixels, upright; `None` where the picture cannot be read. Only its head is looked at.
pub fn size(picture: &Picture) -> Option<(u32, u32)> {
    let mut decoder = decoder(&picture.bytes, picture.format).ok()?;
    let (width, height) = decoder.dimensions();
    let is_turned = matches!(
        decoder.orientation(),
        Ok(Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH)
    );
    Some(if is_turned { (height, width) } else { (width, height) })
}

/// What decodes a picture, once its size is known to be within bounds; for pictures in maps too, which anybody may
/// have written.
///
/// # Errors
/// [`PictureError::Damaged`] and [`PictureError::TooLarge`].
pub fn decoder(bytes: &[u8], format: PictureFormat) -> Result<impl ImageDecoder + '_, PictureError> {
    let format = match format {
        PictureFormat::Png => ImageFormat::Png,
        PictureFormat::Jpeg => ImageFormat::Jpeg,
    };
    let mut limits = Limits::default();
    limits.max_alloc = Some(NOTES);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(|_| PictureError::Damaged)?;
    let (width, height) = decoder.dimensions();
    bounded(width, height, decoder.total_bytes())?;
    Ok(decoder)
}

fn bounded(width: u32, height: u32, bytes: u64) -> Result<(), PictureError> {
    if width == 0 || height == 0 {
        return Err(PictureError::Damaged);
    }
    if width.max(height) > MOST_SIDE || bytes > MOST_BYTES {
        return Err(PictureError::TooLarge(width, height));
    }
    Ok(())
}

/// Scaled down where it is too large, as PNG or as JPEG, whichever is smaller. What is transparent stays PNG.
fn encoded(image: DynamicImage) -> Result<Picture, PictureError> {
    let image = fitted(image);
    let is_opaque = image.to_rgba8().pixels().all(|pixel| pixel.0[3] == u8::MAX);
    let image = match (is_opaque, image.color().has_color()) {
        (true, true) => DynamicImage::ImageRgb8(image.into_rgb8()),
        (true, false) => DynamicImage::ImageLuma8(image.into_luma8()),
        (false, _) => DynamicImage::ImageRgba8(image.into_rgba8()),
    };
    let mut png = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Default, FilterType::Adaptive);
    image.write_with_encoder(encoder).map_err(|_| PictureError::Damaged)?;
    let mut best = Picture { format: PictureFormat::Png, bytes: png.into() };
    if is_opaque {
        let mut jpeg = Vec::new();
        let encoder = JpegEncoder::new_with_quality(&mut jpeg, JPEG_QUALITY);
        image.write_with_encoder(encoder).map_err(|_| PictureError::Damaged)?;
        if jpeg.len() < best.bytes.len() {
            best = Picture { format: PictureFormat::Jpeg, bytes: jpeg.into() };
        }
    }
    if best.bytes.len() > limits::PICTURE { Err(PictureError::TooHeavy) } else { Ok(best) }
}

fn fitted(image: DynamicImage) -> DynamicImage {
    if image.width().max(image.height()) <= SIDE {
        return image;
    }
    image.resize(SIDE, SIDE, imageops::FilterType::Triangle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{GrayImage, RgbImage};

    fn png(image: &DynamicImage) -> Vec<u8> {
        let mut bytes = Vec::new();
        image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        bytes
    }

    /// Noise, as in a photograph.
    fn photo(width: u32, height: u32) -> DynamicImage {
        let mut seed = 7_u32;
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            image::Rgb([(x / 9) as u8, (y / 7) as u8, (seed >> 24) as u8])
        }))
    }

    #[test]
    fn large_ones_are_made_smaller_and_keep_their_shape() {
        let picture = from_bytes(&png(&photo(2_400, 1_200))).unwrap();
        assert_eq!(size(&picture), Some((SIDE, SIDE / 2)));
        assert_eq!(picture.format, PictureFormat::Jpeg, "a photograph is smaller so");
        let tall = from_pixels(4, 6_400, vec![200; 4 * 4 * 6_400]).unwrap();
        assert_eq!(size(&tall), Some((1, SIDE)));
    }

    #[test]
    fn small_ones_stay_as_they_are_and_drawings_stay_png() {
        let drawing =
            png(&DynamicImage::ImageLuma8(GrayImage::from_fn(300, 200, |x, _| image::Luma([(x / 100 * 90) as u8]))));
        let picture = from_bytes(&drawing).unwrap();
        assert_eq!(picture.format, PictureFormat::Png);
        assert!(picture.bytes.len() <= drawing.len());
        let mut seen_through = RgbaImage::from_pixel(50, 50, image::Rgba([9, 9, 9, 255]));
        seen_through.put_pixel(0, 0, image::Rgba([0, 0, 0, 0]));
        assert_eq!(from_pixels(50, 50, seen_through.into_raw()).unwrap().format, PictureFormat::Png);
    }

    #[test]
    fn what_a_camera_notes_turns_the_picture_and_stays_out() {
        let mut jpeg = Vec::new();
        photo(40, 20).write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, 90)).unwrap();
        // An EXIF segment that says: turned by 90°.
        let tiff = [&b"II*\0\x08\0\0\0"[..], &[1, 0], &[0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0], &[0; 4]].concat();
        let body = [&b"Exif\0\0"[..], &tiff].concat();
        let length = (body.len() as u16 + 2).to_be_bytes();
        jpeg.splice(2..2, [&[0xff, 0xe1][..], &length, &body].concat());
        let picture = from_bytes(&jpeg).unwrap();
        assert_eq!(size(&picture), Some((20, 40)));
        assert!(!picture.bytes.windows(4).any(|bytes| bytes == b"Exif"));
    }

    #[test]
    fn what_is_no_picture_is_named_for_what_it_is() {
        let whole = png(&photo(40, 40));
        assert_eq!(from_bytes(b""), Err(PictureError::NoPicture));
        assert_eq!(from_bytes(b"Throughline(version: 1)"), Err(PictureError::NoPicture));
        assert_eq!(from_bytes(b"GIF89a\x01\0\x01\0\0\0\0"), Err(PictureError::OtherKind));
        assert_eq!(from_bytes(b"RIFF\x1a\0\0\0WEBPVP8L"), Err(PictureError::OtherKind));
        for cut in [9, 30, whole.len() / 2] {
            assert_eq!(from_bytes(&whole[..cut]), Err(PictureError::Damaged), "{cut}");
        }
        assert_eq!(from_pixels(3, 3, vec![0; 35]), Err(PictureError::Damaged));
        assert_eq!(from_pixels(0, 3, vec![]), Err(PictureError::Damaged));
    }

    #[test]
    fn a_small_file_that_claims_to_be_huge_is_refused_unread() {
        let mut bomb = png(&photo(1, 1));
        // Width and height of the header, and its check sum.
        bomb.splice(16..24, [0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]);
        let crc = crc32(&bomb[12..29]);
        bomb.splice(29..33, crc.to_be_bytes());
        assert_eq!(from_bytes(&bomb), Err(PictureError::TooLarge(100_000, 100_000)));
        let mut flat = png(&DynamicImage::ImageLuma8(GrayImage::new(1, 1)));
        flat.splice(16..24, [0, 0, 0x40, 0, 0, 0, 0xff, 0xff]);
        let crc = crc32(&flat[12..29]);
        flat.splice(29..33, crc.to_be_bytes());
        assert_eq!(from_bytes(&flat), Err(PictureError::TooLarge(16_384, 65_535)));
    }

    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 })
        })
    }
}
