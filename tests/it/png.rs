//! PNG files: the right pixels, the right header, the same bytes every time, and an end where it was asked for.

use std::io::{self, Write};

use throughline::color::Rgba;
use throughline::diag::Severity;
use throughline::export::{ExportError, PngOptions, PngSize, Progress, png};
use throughline::geom::{Point, Rect};
use throughline::i18n::Lang;
use throughline::model::{Picture, PictureFormat};
use throughline::scene::{Paint, Scene, Shape, TextStyle};
use throughline::text::Fonts;

use crate::raster::{scene, text};

const RED: Rgba = Rgba::rgb(255, 0, 0);

fn rect(x0: f64, y0: f64, x1: f64, y1: f64, color: Rgba) -> Shape {
    Shape::Rect { rect: Rect::new(x0, y0, x1, y1), radius: 0.0, fill: Some(Paint::Solid(color)), stroke: None }
}

fn scaled(scale: f64) -> PngOptions {
    PngOptions { size: PngSize::Scale(scale), ..PngOptions::default() }
}

fn make(scene: &Scene, options: &PngOptions) -> Vec<u8> {
    let mut bytes = Vec::new();
    let progress = Progress::new();
    png(scene, options, &mut bytes, &progress).unwrap();
    assert_eq!(progress.fraction(), 1.0);
    bytes
}

/// What another decoder sees.
struct Read {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Read {
    fn new(bytes: &[u8]) -> Read {
        let image = image::load_from_memory(bytes).unwrap().into_rgba8();
        Read { width: image.width() as usize, height: image.height() as usize, pixels: image.into_raw() }
    }

    fn at(&self, x: usize, y: usize) -> Rgba {
        let i = (y * self.width + x) * 4;
        let [r, g, b, a] = self.pixels[i..i + 4].try_into().unwrap();
        Rgba { r, g, b, a }
    }
}

/// A page of several bands with text, a shape and a photograph.
fn page() -> Scene {
    let fonts = Fonts::shipped_only();
    let style = TextStyle { size: 20.0, weight: 600, italic: true, tracking: 0.3, leading: 1.3 };
    let photograph = image::RgbImage::from_fn(300, 200, |x, y| image::Rgb([(x * y) as u8, x as u8, y as u8]));
    let mut bytes = io::Cursor::new(Vec::new());
    photograph.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    let picture = Picture { format: PictureFormat::Png, bytes: bytes.into_inner().into() };
    scene(
        400.0,
        333.3,
        [
            rect(10.0, 10.0, 200.0, 300.0, Rgba { a: 99, ..RED }),
            text(&fonts, "Zażółć gęślą jaźń\nСъешь ещё", style, (20.0, 120.0)),
            Shape::Image { rect: Rect::new(210.0, 100.0, 390.0, 280.0), radius: 12.0, picture },
        ],
    )
}

#[test]
fn two_runs_give_the_same_bytes() {
    for transparent in [false, true] {
        let options = PngOptions { transparent, ..scaled(1.7) };
        assert_eq!(make(&page(), &options), make(&page(), &options));
    }
}

#[test]
fn the_file_holds_what_the_rasteriser_paints() {
    let scene = page();
    let read = Read::new(&make(&scene, &scaled(1.0)));
    let view = throughline::export::raster::View {
        origin: Point::ZERO,
        scale: 1.0,
        width: 400,
        height: 334,
        paper: Some(Rgba::WHITE),
    };
    let painted = throughline::export::raster::paint(&scene, view);
    assert_eq!((read.width, read.height), (400, 334));
    let apart = read.pixels.iter().zip(&painted).map(|(a, b)| a.abs_diff(*b)).max();
    assert!(apart <= Some(1), "{apart:?}");
}

#[test]
fn the_header_says_size_resolution_and_words() {
    let options = PngOptions {
        size: PngSize::Width(800),
        dpi: Some(300.0),
        title: "Ścieżka klienta".into(),
        author: "Ștefan\0 & Łucja".into(),
        ..PngOptions::default()
    };
    let bytes = make(&page(), &options);
    let reader = ::png::Decoder::new(io::Cursor::new(&bytes)).read_info().unwrap();
    let info = reader.info();
    assert_eq!((info.width, info.height), (800, 667));
    assert_eq!((info.color_type, info.bit_depth), (::png::ColorType::Rgb, ::png::BitDepth::Eight));
    let dots = info.pixel_dims.unwrap();
    assert_eq!((dots.xppu, dots.yppu, dots.unit), (11_811, 11_811, ::png::Unit::Meter));
    assert!(info.srgb.is_some());
    let words: Vec<_> = info.utf8_text.iter().map(|t| (t.keyword.clone(), t.get_text().unwrap())).collect();
    let expected = [("Title", "Ścieżka klienta"), ("Author", "Ștefan  & Łucja"), ("Software", "Throughline")];
    assert_eq!(words, expected.map(|(k, v)| (k.to_owned(), v.to_owned())));
    let plain = make(&page(), &scaled(1.0));
    let reader = ::png::Decoder::new(io::Cursor::new(&plain)).read_info().unwrap();
    assert!(reader.info().pixel_dims.is_none());
    assert_eq!(reader.info().utf8_text.len(), 1);
}

#[test]
fn every_corner_pixel_is_there() {
    let corners = |w: f64, h: f64| {
        [(0.0, 0.0), (w - 1.0, 0.0), (0.0, h - 1.0), (w - 1.0, h - 1.0)].map(|(x, y)| rect(x, y, x + 1.0, y + 1.0, RED))
    };
    for (width, height) in [(1, 1), (3, 3), (128, 128), (129, 257), (640, 4)] {
        let scene = scene(f64::from(width), f64::from(height), corners(f64::from(width), f64::from(height)));
        let read = Read::new(&make(&scene, &scaled(1.0)));
        assert_eq!((read.width, read.height), (width as usize, height as usize));
        let (right, bottom) = (read.width - 1, read.height - 1);
        for (x, y) in [(0, 0), (right, 0), (0, bottom), (right, bottom)] {
            assert_eq!(read.at(x, y), RED, "({x}, {y}) of {width} × {height}");
        }
        if width > 2 && height > 2 {
            assert_eq!(read.at(1, 1), Rgba::WHITE);
        }
    }
}

#[test]
fn pictures_may_be_wider_than_the_rasteriser_can_count() {
    let marks = [0.0, 32_767.0, 32_768.0, 65_535.0, 65_536.0, 69_999.0];
    let scene = scene(70_000.0, 40.0, marks.map(|x| rect(x, 20.0, x + 1.0, 40.0, RED)));
    let read = Read::new(&make(&scene, &scaled(1.0)));
    assert_eq!((read.width, read.height), (70_000, 40));
    let red: Vec<usize> = (0..70_000).filter(|&x| read.at(x, 39) == RED).collect();
    assert_eq!(red, marks.map(|x| x as usize));
    assert!((0..70_000).all(|x| read.at(x, 0) == Rgba::WHITE));
}

#[test]
fn transparent_pictures_have_straight_alpha_and_no_paper() {
    let half = Rgba { a: 128, ..Rgba::rgb(0, 200, 40) };
    let scene = scene(20.0, 10.0, [rect(0.0, 0.0, 5.0, 10.0, RED), rect(5.0, 0.0, 10.0, 10.0, half)]);
    let read = Read::new(&make(&scene, &PngOptions { transparent: true, ..scaled(1.0) }));
    assert_eq!((read.at(2, 5), read.at(15, 5)), (RED, Rgba::TRANSPARENT));
    let seen = read.at(7, 5);
    assert!(seen.r <= 1 && seen.g.abs_diff(200) <= 1 && seen.b.abs_diff(40) <= 1 && seen.a == 128, "{seen}");
}

#[test]
fn sizes_that_cannot_be_are_refused_before_anything_is_written() {
    let page = page();
    let refused = |options: PngOptions| {
        let mut bytes = Vec::new();
        let error = png(&page, &options, &mut bytes, &Progress::new()).unwrap_err();
        assert!(bytes.is_empty());
        error
    };
    for size in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e-5].map(PngSize::Scale).into_iter().chain([PngSize::Width(0)]) {
        assert!(matches!(refused(PngOptions { size, ..scaled(1.0) }), ExportError::Measure), "{size:?}");
    }
    assert!(matches!(refused(PngOptions { dpi: Some(f64::NAN), ..scaled(1.0) }), ExportError::Measure));
    let ExportError::TooLarge { width, height } = refused(scaled(2_000.0)) else { panic!() };
    assert_eq!((width, height), (800_000, 666_600));
    assert!(matches!(
        refused(PngOptions { size: PngSize::Width(u32::MAX), ..scaled(1.0) }),
        ExportError::TooLarge { .. }
    ));
}

/// A disk that is full after so many bytes, or a person who cancels then.
struct Stops<'a> {
    after: usize,
    cancel: Option<&'a Progress>,
}

impl Write for Stops<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.len() > self.after {
            match self.cancel {
                Some(progress) => progress.cancel(),
                None => return Err(io::Error::from(io::ErrorKind::StorageFull)),
            }
        }
        self.after = self.after.saturating_sub(bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_disk_and_a_cancelled_export_end_the_work() {
    let page = page();
    let progress = Progress::new();
    let error = png(&page, &scaled(8.0), Stops { after: 20_000, cancel: None }, &progress).unwrap_err();
    assert!(matches!(error, ExportError::Io(ref io) if io.kind() == io::ErrorKind::StorageFull), "{error:?}");
    assert!(progress.fraction() < 1.0);

    let progress = Progress::new();
    let error = png(&page, &scaled(8.0), Stops { after: 20_000, cancel: Some(&progress) }, &progress).unwrap_err();
    assert!(matches!(error, ExportError::Cancelled));
    assert!(progress.fraction() > 0.0 && progress.fraction() < 0.9, "{}", progress.fraction());

    let progress = Progress::new();
    progress.cancel();
    assert!(matches!(png(&page, &scaled(1.0), io::sink(), &progress), Err(ExportError::Cancelled)));
}

#[test]
fn errors_have_a_sentence_and_a_hint_in_every_language() {
    let errors = [
        ExportError::Measure,
        ExportError::TooLarge { width: 800_000, height: 666_600 },
        ExportError::Cancelled,
        ExportError::Io(io::ErrorKind::StorageFull.into()),
    ];
    for error in errors {
        let problem = error.problem();
        assert_eq!(problem.severity, Severity::Error);
        assert_eq!(problem.hint.is_none(), matches!(error, ExportError::Cancelled));
        for lang in Lang::ALL {
            for message in [Some(&problem.what), problem.hint.as_ref()].into_iter().flatten() {
                let said = lang.message(message);
                assert!(!said.contains(['[', '{']), "{said}");
            }
        }
    }
    let said = Lang::En.message(&ExportError::TooLarge { width: 800_000, height: 666_600 }.problem().what);
    assert_eq!(
        said,
        "A picture of 800,000 × 666,600 pixels is too large: the most is 500,000 on a side and 4,000 million in all"
    );
}
