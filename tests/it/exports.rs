//! What the tests of every format share: the examples laid out, and pictures held against each other.

use std::io::Write;
use std::process::Command;
use std::sync::Arc;

use throughline::export::{ExportError, PngOptions, PngSize, Progress, png};
use throughline::i18n::Lang;
use throughline::layout::{Style, layout};
use throughline::model::*;
use throughline::scene::Scene;
use throughline::text::Fonts;
use throughline::{assets, format, theme};

/// A map and its page in the default theme.
pub struct Example {
    pub name: &'static str,
    pub map: Map,
    pub scene: Scene,
}

/// The shipped examples, laid out with the shipped fonts alone.
pub fn examples() -> Vec<Example> {
    let fonts = Fonts::shipped_only();
    let of = |template: &assets::Template| {
        let map = format::open(template.ron).unwrap().map;
        Example { name: template.name, scene: page(&map, &fonts), map }
    };
    assets::examples().iter().map(of).collect()
}

/// A map's page.
pub fn page(map: &Map, fonts: &Fonts) -> Scene {
    let theme = theme::shipped(theme::DEFAULT).unwrap();
    layout(map, &Style::of(map, Arc::clone(&theme), Lang::En), fonts)
}

/// The bytes an exporter writes.
pub fn bytes(write: impl FnOnce(&mut Vec<u8>, &Progress) -> Result<(), ExportError>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let progress = Progress::new();
    write(&mut bytes, &progress).unwrap();
    assert_eq!(progress.fraction(), 1.0);
    bytes
}

/// Our own picture of a page, `width` pixels across.
pub fn picture(scene: &Scene, width: u32) -> image::RgbImage {
    let options = PngOptions { size: PngSize::Width(width), ..PngOptions::default() };
    image::load_from_memory(&bytes(|sink, progress| png(scene, &options, sink, progress))).unwrap().into_rgb8()
}

/// How two pictures of one page differ: the mean difference of a channel, and the share of pixels in which a channel
/// differs by more than a quarter of its range.
pub fn difference(one: &image::RgbImage, other: &image::RgbImage) -> (f64, f64) {
    let (width, height) = (one.width().min(other.width()), one.height().min(other.height()));
    assert!(one.width().abs_diff(other.width()) <= 2 && one.height().abs_diff(other.height()) <= 2);
    let (mut sum, mut far) = (0_u64, 0_u64);
    for (x, y) in (0..height).flat_map(|y| (0..width).map(move |x| (x, y))) {
        let pairs = one.get_pixel(x, y).0.into_iter().zip(other.get_pixel(x, y).0);
        let most = pairs.map(|(a, b)| u64::from(a.abs_diff(b))).inspect(|d| sum += d).max().unwrap_or(0);
        far += u64::from(most > 64);
    }
    let pixels = f64::from(width) * f64::from(height);
    (sum as f64 / 3.0 / pixels, far as f64 / pixels)
}

/// What a program of its own makes of a file; says loudly where the machine does not have it. One that hangs is ended.
pub fn read_by(program: &str, arguments: &[&str]) -> Option<Vec<u8>> {
    let mut command = Command::new("timeout");
    command.args(["--kill-after=5", "240", program]).args(arguments);
    if !is_there(program) || !is_there("timeout") {
        skipped(&format!("{program} is not installed, so nobody else has read the file"));
        return None;
    }
    let done = command.output().unwrap();
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    Some(done.stdout)
}

fn is_there(program: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| folder.join(program).is_file())
}

/// Says what was not tried. Not `eprintln!`, which is heard only where a test fails.
pub fn skipped(why: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

/// A picture `by` times smaller, each pixel the mean of those it stands for: what is left of a page without its letters.
pub fn shrunk(picture: &image::RgbImage, by: u32) -> image::RgbImage {
    image::imageops::thumbnail(picture, (picture.width() / by).max(1), (picture.height() / by).max(1))
}
