//! PNG: painted and compressed in bands by several threads, written as it goes, never in memory as a whole.

mod band;
mod zlib;

use std::io::{self, BufWriter, Write};
use std::num::NonZero;
use std::sync::mpsc;
use std::thread;

use super::raster::View;
use super::{ExportError, Progress};
use crate::scene::Scene;
use band::{Band, Sheet};

/// The most pixels a picture may have: a wall of 20 × 4 m at 150 dots per inch is 2,800 million.
pub const MAX_PIXELS: u64 = 4_000_000_000;

/// The most pixels a side may have.
pub const MAX_SIDE: u32 = 500_000;

/// How large the picture becomes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PngSize {
    /// Pixels per document unit.
    Scale(f64),
    /// Pixels across; the height follows.
    Width(u32),
}

/// What a PNG is to be like.
#[derive(Debug, Clone, PartialEq)]
pub struct PngOptions {
    pub size: PngSize,
    /// Dots per inch, written into the file for programs that print it; the number of pixels stays the same.
    pub dpi: Option<f64>,
    /// Leaves out the paper.
    pub transparent: bool,
    /// Written into the file where not empty.
    pub title: String,
    pub author: String,
}

impl Default for PngOptions {
    fn default() -> PngOptions {
        PngOptions {
            size: PngSize::Scale(1.0),
            dpi: None,
            transparent: false,
            title: String::new(),
            author: String::new(),
        }
    }
}

impl PngOptions {
    /// Width and height in pixels of the picture of a page.
    ///
    /// # Errors
    /// [`ExportError::Measure`] and [`ExportError::TooLarge`].
    pub fn pixels(&self, scene: &Scene) -> Result<(u32, u32), ExportError> {
        let scale = self.scale(scene);
        if !scale.is_finite() || scale <= 0.0 || self.dpi.is_some_and(|dpi| !(1.0..=1e5).contains(&dpi)) {
            return Err(ExportError::Measure);
        }
        // Whole pixels even where the multiplication says a trifle more.
        let pixels = |side: f64| (side * scale - 1e-6).ceil().max(1.0) as u64;
        let height = pixels(scene.size.height);
        let width = match self.size {
            PngSize::Scale(_) => pixels(scene.size.width),
            PngSize::Width(width) => u64::from(width),
        };
        match (u32::try_from(width), u32::try_from(height)) {
            (Ok(w), Ok(h)) if w <= MAX_SIDE && h <= MAX_SIDE && width * height <= MAX_PIXELS => {
                if View::SCALES.contains(&scale) { Ok((w, h)) } else { Err(ExportError::Measure) }
            }
            _ => Err(ExportError::TooLarge { width, height }),
        }
    }

    fn scale(&self, scene: &Scene) -> f64 {
        match self.size {
            PngSize::Scale(scale) => scale,
            PngSize::Width(width) => f64::from(width) / scene.size.width,
        }
    }
}

/// Writes the page as a PNG: 8-bit sRGB, with alpha where transparent. The same scene and options give the same bytes.
///
/// # Errors
/// [`ExportError::Measure`] and [`ExportError::TooLarge`] before anything is written; [`ExportError::Cancelled`] and
/// [`ExportError::Io`] may leave a part of the file behind.
pub fn png(scene: &Scene, options: &PngOptions, sink: impl Write, progress: &Progress) -> Result<(), ExportError> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get).min(4);
    write(scene, options, sink, progress, workers)
}

fn write(
    scene: &Scene,
    options: &PngOptions,
    sink: impl Write,
    progress: &Progress,
    workers: usize,
) -> Result<(), ExportError> {
    let (width, height) = options.pixels(scene)?;
    let sheet = Sheet::new(scene, options.scale(scene), width, height, options.transparent);
    let count = sheet.bands();
    let workers = workers.min(count).max(1);
    let mut file = header(options, width, height, BufWriter::new(sink))?;
    let mut check = zlib::Adler::default();
    thread::scope(|scope| {
        // Each worker takes every so-manieth band and waits when two of them lie unwritten.
        let finished = Vec::from_iter((0..workers).map(|first| {
            let (send, receive) = mpsc::sync_channel::<Band>(2);
            let sheet = &sheet;
            scope.spawn(move || sheet.work(first, workers, progress, &send));
            receive
        }));
        for (index, worker) in (0..count).zip(finished.iter().cycle()) {
            let band = worker.recv().map_err(|_| ExportError::Cancelled)?;
            if progress.is_cancelled() {
                return Err(ExportError::Cancelled);
            }
            check.append(band.check, band.length);
            let mut data = band.data;
            if index == 0 {
                data.splice(0..0, zlib::HEADER);
            }
            if index + 1 == count {
                data.extend(check.value().to_be_bytes());
            }
            file.write_chunk(::png::chunk::IDAT, &data).map_err(encoding)?;
            progress.tell(index + 1, count + 1);
        }
        Ok(())
    })?;
    file.finish().map_err(encoding)?;
    progress.tell(1, 1);
    Ok(())
}

fn header<W: Write>(options: &PngOptions, width: u32, height: u32, sink: W) -> Result<::png::Writer<W>, ExportError> {
    let mut encoder = ::png::Encoder::new(sink, width, height);
    encoder.set_depth(::png::BitDepth::Eight);
    encoder.set_color(if options.transparent { ::png::ColorType::Rgba } else { ::png::ColorType::Rgb });
    encoder.set_source_srgb(::png::SrgbRenderingIntent::Perceptual);
    if let Some(dpi) = options.dpi {
        let per_metre = (dpi / 0.0254).round() as u32;
        encoder.set_pixel_dims(Some(::png::PixelDimensions {
            xppu: per_metre,
            yppu: per_metre,
            unit: ::png::Unit::Meter,
        }));
    }
    for (keyword, text) in [("Title", &*options.title), ("Author", &options.author), ("Software", "Throughline")] {
        // A zero byte would end the text for readers.
        let text = text.replace('\0', " ");
        if !text.is_empty() {
            encoder.add_itxt_chunk(keyword.to_owned(), text).map_err(encoding)?;
        }
    }
    encoder.write_header().map_err(encoding)
}

fn encoding(error: ::png::EncodingError) -> ExportError {
    ExportError::Io(match error {
        ::png::EncodingError::IoError(error) => error,
        other => io::Error::other(other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::color::Rgba;
    use crate::geom::{Rect, Size};
    use crate::scene::{Item, Paint, Shape};

    #[test]
    fn the_number_of_workers_shows_nowhere() {
        let shape = |i: i32| Shape::Rect {
            rect: Rect::new(0.0, 0.0, 100.0, 97.3).scale_from_origin(f64::from(i) / 30.0),
            radius: 9.0,
            fill: Some(Paint::Solid(Rgba { r: 200, g: (i * 8) as u8, b: 9, a: 30 })),
            stroke: None,
        };
        let items = (1..30).map(|i| Item { shape: shape(i), source: None }).collect();
        let scene = Scene::plain(Size::new(100.0, 100.0), Rgba::WHITE, items);
        for transparent in [false, true] {
            let options = PngOptions { size: PngSize::Width(1_003), transparent, ..PngOptions::default() };
            let made = [1, 2, 3, 5, 64].map(|workers| {
                let mut bytes = Vec::new();
                write(&scene, &options, &mut bytes, &Progress::new(), workers).unwrap();
                bytes
            });
            assert!(made.windows(2).all(|pair| pair[0] == pair[1]));
        }
    }
}
