//! The pictures inside a map, decoded the right way up.

use std::borrow::Cow;
use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::model::{Picture, PictureFormat};

/// Larger pictures are not decoded: a small file may claim to be huge.
pub(super) const MAX_SIDE: u32 = 16_384;
const MAX_DECODED_BYTES: u64 = 512 << 20;

/// The picture the right way up, as its camera noted it.
pub(super) fn decode(picture: &Picture) -> Option<DynamicImage> {
    let mut decoder = decoder(picture)?;
    let orientation = decoder.orientation().ok()?;
    let mut image = DynamicImage::from_decoder(decoder).ok()?;
    image.apply_orientation(orientation);
    (image.width() > 0 && image.height() > 0).then_some(image)
}

/// What other programs may show as it is: its bytes and its size in pixels. A photograph that lies on its side, as its
/// camera held it, is turned and encoded anew, because not every reader turns it. `None` where it cannot be decoded.
pub(super) fn ready(picture: &Picture) -> Option<Ready<'_>> {
    let mut decoder = decoder(picture)?;
    let upright = decoder.orientation().ok()? == Orientation::NoTransforms;
    let image = decode(picture)?;
    let (width, height) = (image.width(), image.height());
    if upright {
        return Some(Ready { format: picture.format, bytes: Cow::Borrowed(&picture.bytes), width, height });
    }
    let mut bytes = Vec::new();
    let format = match picture.format {
        PictureFormat::Png => ImageFormat::Png,
        PictureFormat::Jpeg => ImageFormat::Jpeg,
    };
    image.write_to(&mut Cursor::new(&mut bytes), format).ok()?;
    Some(Ready { format: picture.format, bytes: Cow::Owned(bytes), width, height })
}

/// An upright picture; its size in pixels.
pub(super) struct Ready<'a> {
    pub format: PictureFormat,
    pub bytes: Cow<'a, [u8]>,
    pub width: u32,
    pub height: u32,
}

fn decoder(picture: &Picture) -> Option<impl ImageDecoder + '_> {
    let format = match picture.format {
        PictureFormat::Png => ImageFormat::Png,
        PictureFormat::Jpeg => ImageFormat::Jpeg,
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_DECODED_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(&picture.bytes), format);
    reader.limits(limits);
    reader.into_decoder().ok()
}
