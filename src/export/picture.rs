//! The pictures inside a map, decoded the right way up.

use std::borrow::Cow;
use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat};

use crate::model::{Picture, PictureFormat};
use crate::picture::decoder;

/// The picture the right way up, as its camera noted it.
pub(super) fn decode(picture: &Picture) -> Option<DynamicImage> {
    let mut decoder = decoder(&picture.bytes, picture.format).ok()?;
    let orientation = decoder.orientation().ok()?;
    let mut image = DynamicImage::from_decoder(decoder).ok()?;
    image.apply_orientation(orientation);
    (image.width() > 0 && image.height() > 0).then_some(image)
}

/// What other programs may show as it is: its bytes and its size in pixels. A photograph that lies on its side, as its
/// camera held it, is turned and encoded anew, because not every reader turns it. `None` where it cannot be decoded.
pub(super) fn ready(picture: &Picture) -> Option<Ready<'_>> {
    let mut decoder = decoder(&picture.bytes, picture.format).ok()?;
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
