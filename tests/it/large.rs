//! Posters and walls: every corner has its pixels, the memory stays small, and a picture broken off leaves nothing behind.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use throughline::color::Rgba;
use throughline::export::raster::{View, paint};
use throughline::export::{
    ExportError, OnPaper, Orientation, Paper, PngOptions, PngSize, Progress, Sheet, one_sheet, png,
};
use throughline::files::{Overwrite, Sink, WriteError, write_atomically};
use throughline::geom::{Point, Rect};
use throughline::model::Node;
use throughline::scene::{Item, Paint, Scene, Shape, Stroke};

use crate::exports::{bytes, examples};

/// How the process that draws is told what to draw, and where to.
const OUTPUT: &str = "THROUGHLINE_LARGE_OUTPUT";
const PAPER: &str = "THROUGHLINE_LARGE_PAPER";

/// The paper by its name, and its resolution.
fn paper(name: &str) -> (Paper, f64) {
    match name {
        "wall" => (Paper::Custom { width: 6_000.0, height: 1_000.0 }, 150.0),
        _ => (Paper::A0, 300.0),
    }
}

/// An example on its paper, with a frame around it and a mark of its own colour in each corner.
fn marked(name: &str) -> (Sheet, PngOptions) {
    let (paper, dpi) = paper(name);
    let on = OnPaper { paper, orientation: Orientation::Automatic, margin: 0.0 };
    let mut sheet = one_sheet(&examples().remove(0).scene, &on).unwrap();
    let size = sheet.scene.size;
    let mm = 1.0 / sheet.mm_per_unit;
    let colors = [Rgba::rgb(220, 0, 0), Rgba::rgb(0, 150, 0), Rgba::rgb(0, 0, 220), Rgba::rgb(200, 120, 0)];
    let filled = |rect: Rect, color: Rgba| Item {
        shape: Shape::Rect { rect, radius: 0.0, fill: Some(Paint::Solid(color)), stroke: None },
        source: None,
    };
    let mut marks: Vec<Item> = corners(size.width, size.height)
        .into_iter()
        .zip(colors)
        .map(|((x, y), color)| {
            let (x, y) = (x.clamp(0.0, size.width - 3.0 * mm), y.clamp(0.0, size.height - 3.0 * mm));
            filled(Rect::new(x, y, x + 3.0 * mm, y + 3.0 * mm), color)
        })
        .collect();
    let frame = Rect::from_origin_size((0.0, 0.0), size).inset(-6.0 * mm);
    let stroke = Some(Stroke::solid(Rgba::BLACK, mm));
    marks.push(Item { shape: Shape::Rect { rect: frame, radius: 0.0, fill: None, stroke }, source: None });
    sheet.scene.add(marks);
    let scale = sheet.mm_per_unit / 25.4 * dpi;
    (sheet, PngOptions { size: PngSize::Scale(scale), dpi: Some(dpi), ..PngOptions::default() })
}

fn corners(width: f64, height: f64) -> [(f64, f64); 4] {
    [(0.0, 0.0), (width, 0.0), (0.0, height), (width, height)]
}

/// Not a proof of its own: the process whose memory is looked at.
#[test]
fn draws_what_another_process_asks_for() {
    let (Some(path), Ok(paper)) = (std::env::var_os(OUTPUT), std::env::var(PAPER)) else { return };
    let (sheet, options) = marked(&paper);
    let drawn = write_atomically(Path::new(&path), Overwrite::Refuse, |sink: &mut Sink| {
        png(&sheet.scene, &options, sink, &Progress::new())
    });
    drawn.unwrap();
    if let Some(memory) = most_memory() {
        throughline::files::write(&Path::new(&path).with_extension("memory"), memory.as_bytes()).unwrap();
    }
}

/// Draws in a process of its own; the most memory it had, in MiB, where the system tells.
fn drawn_apart(paper: &str, path: &Path) -> Option<f64> {
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "large::draws_what_another_process_asks_for", "--test-threads=1"])
        .envs([(OUTPUT, path.as_os_str().to_owned()), (PAPER, OsString::from(paper))])
        .stdout(Stdio::null())
        .status();
    assert!(status.unwrap().success(), "the picture was drawn");
    let told = fs::read_to_string(path.with_extension("memory")).ok()?;
    let kibibytes: f64 = told.split_whitespace().nth(1)?.parse().ok()?;
    Some(kibibytes / 1024.0)
}

/// The line in which Linux tells the most memory this process has had.
fn most_memory() -> Option<String> {
    let about = fs::read_to_string("/proc/self/status").ok()?;
    about.lines().find(|line| line.starts_with("VmHWM:")).map(str::to_owned)
}

/// Pixels to a pixel of the small picture that is the truth.
const SMALL: u32 = 32;

/// A square of the picture that is looked at pixel by pixel.
struct Window {
    x: u32,
    y: u32,
    seen: Vec<u8>,
}

const WINDOW: u32 = 96;

/// Reads a picture line by line: its windows, and the whole of it made small.
fn looked_at(path: &Path, windows: &mut [Window]) -> (u32, u32, image::RgbImage) {
    let mut reader = ::png::Decoder::new(BufReader::new(File::open(path).unwrap())).read_info().unwrap();
    let (width, height) = (reader.info().width, reader.info().height);
    let (wide, high) = (width / SMALL, height / SMALL);
    let mut small = image::RgbImage::new(wide, high);
    let mut sums = vec![0_u32; wide as usize * 3];
    for y in 0..height {
        let row = reader.next_row().unwrap().unwrap();
        let row = row.data();
        for window in windows.iter_mut().filter(|window| (window.y..window.y + WINDOW).contains(&y)) {
            let from = window.x as usize * 3;
            window.seen.extend_from_slice(&row[from..from + WINDOW as usize * 3]);
        }
        // Every other line is enough for a mean.
        if y % 2 == 0 && y / SMALL < high {
            for (block, sums) in row.chunks_exact(SMALL as usize * 3).zip(sums.chunks_exact_mut(3)) {
                for pixel in block.chunks_exact(3) {
                    sums[0] += u32::from(pixel[0]);
                    sums[1] += u32::from(pixel[1]);
                    sums[2] += u32::from(pixel[2]);
                }
            }
        }
        if y % SMALL == SMALL - 1 && y / SMALL < high {
            for (x, sum) in sums.chunks_exact(3).enumerate() {
                let mean = |sum: u32| (sum / (SMALL * SMALL / 2)) as u8;
                small.put_pixel(x as u32, y / SMALL, image::Rgb([mean(sum[0]), mean(sum[1]), mean(sum[2])]));
            }
            sums.fill(0);
        }
    }
    (width, height, small)
}

fn proof(name: &str, pixels: (u32, u32)) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.png");
    let begun = Instant::now();
    let memory = drawn_apart(name, &path);
    println!("{name}: {:?}, {memory:?} MiB", begun.elapsed());
    let (sheet, options) = marked(name);
    let PngSize::Scale(scale) = options.size else { panic!("a scale") };

    // The corners, and places all over the page where something is.
    let size = sheet.scene.size * scale;
    let mut places: Vec<(f64, f64)> = corners(size.width, size.height).to_vec();
    places.extend(known(&sheet.scene).into_iter().map(|at| (at.x * scale - 48.0, at.y * scale - 48.0)));
    let place = |(x, y): (f64, f64)| Window {
        x: (x.max(0.0) as u32).min(pixels.0 - WINDOW),
        y: (y.max(0.0) as u32).min(pixels.1 - WINDOW),
        seen: Vec::new(),
    };
    let mut windows: Vec<Window> = places.into_iter().map(place).collect();
    let (width, height, small) = looked_at(&path, &mut windows);
    assert_eq!((width, height), pixels);
    let mut blank = 0;
    for window in &windows {
        let origin = Point::new(f64::from(window.x) / scale, f64::from(window.y) / scale);
        let side = WINDOW as u16;
        let view = View { origin, scale, width: side, height: side, paper: Some(sheet.scene.background) };
        let truth: Vec<u8> = paint(&sheet.scene, view).chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect();
        let apart = window.seen.iter().zip(&truth).filter(|(a, b)| a.abs_diff(**b) > 2).count();
        assert_eq!(window.seen.len(), truth.len());
        // Places are told in fractions whose last digits differ; an edge may then fall a hair otherwise.
        assert!(apart * 1_000 <= truth.len(), "{name}: {apart} channels differ around {}, {}", window.x, window.y);
        blank += usize::from(truth.chunks_exact(3).all(|pixel| pixel == &truth[..3]));
    }
    assert!(blank * 4 < windows.len(), "{name}: nothing to see in {blank} of {} places", windows.len());
    let options = PngOptions { size: PngSize::Scale(scale / f64::from(SMALL)), ..PngOptions::default() };
    let truth = bytes(|sink, progress| png(&sheet.scene, &options, sink, progress));
    let truth = image::load_from_memory(&truth).unwrap().into_rgb8();
    let (mut sum, mut far) = (0_u64, 0_u32);
    for (x, y, pixel) in small.enumerate_pixels() {
        let differ = pixel.0.iter().zip(truth.get_pixel(x, y).0).map(|(a, b)| a.abs_diff(b));
        let most = differ.inspect(|d| sum += u64::from(*d)).max().unwrap_or(0);
        far += u32::from(most > 64);
    }
    let count = f64::from(small.width() * small.height());
    let (mean, far) = (sum as f64 / 3.0 / count, f64::from(far) / count);
    println!("{name}: mean {mean:.3}, far {far:.5}");
    assert!(mean < 1.5 && far < 0.002, "{name}: mean {mean}, far {far}");
    if let Some(memory) = memory {
        // The picture itself has 400 and 600 MiB.
        assert!(memory < 150.0, "{name}: {memory} MiB");
    }
}

/// Corners of cards and stages, first and last.
fn known(scene: &Scene) -> Vec<Point> {
    let areas: Vec<Rect> = scene
        .areas()
        .filter(|area| matches!(area.node, Node::Card(_) | Node::Stage(_)))
        .map(|area| area.region.bounds())
        .collect();
    areas.iter().step_by(7).chain(areas.last()).map(|rect| Point::new(rect.x0, rect.center().y)).collect()
}

#[test]
fn a_poster_of_a0_at_300_dots_to_the_inch_is_whole() {
    proof("a0", (14_044, 9_934));
}

#[test]
fn a_wall_of_six_metres_is_whole() {
    proof("wall", (35_434, 5_906));
}

/// Somebody who changes their mind once so many bytes are there.
struct Impatient<'a, W> {
    sink: W,
    left: usize,
    progress: &'a Progress,
}

impl<W: Write> Write for Impatient<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.left = self.left.saturating_sub(bytes.len());
        if self.left == 0 {
            self.progress.cancel();
        }
        self.sink.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.sink.flush()
    }
}

fn names(folder: &Path) -> Vec<PathBuf> {
    let mut names: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    names
}

#[test]
fn a_picture_cancelled_half_way_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("poster.png");
    throughline::files::write(&path, b"the old one").unwrap();
    let (sheet, options) = marked("a0");
    let progress = Progress::new();
    let result = write_atomically(&path, Overwrite::Replace, |sink| {
        let sink = Impatient { sink, left: 150_000, progress: &progress };
        png(&sheet.scene, &options, sink, &progress)
    });
    assert!(matches!(result, Err(WriteError::Content(ExportError::Cancelled))), "{result:?}");
    assert!((0.01..0.95).contains(&progress.fraction()), "{}", progress.fraction());
    assert_eq!(names(folder.path()).len(), 1, "nothing beside it");
    assert_eq!(fs::read(path).unwrap(), b"the old one");
}

/// Ends a child that is still there when a test fails.
struct Guard(Child);

impl Drop for Guard {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(unix)]
#[test]
fn an_export_that_is_interrupted_leaves_nothing_behind() {
    use std::os::unix::process::ExitStatusExt;

    for signal in [libc::SIGINT, libc::SIGTERM] {
        let folder = tempfile::tempdir().unwrap();
        let map = folder.path().join("map.ron");
        throughline::files::write(&map, throughline::assets::examples()[0].ron.as_bytes()).unwrap();
        let command = Command::new(env!("CARGO_BIN_EXE_throughline"))
            .args(["export", "map.ron", "-o", "wall.png", "--paper", "6000x1000", "--dpi", "600"])
            .env("LANG", "en_US.UTF-8")
            .env_remove("LC_ALL")
            .current_dir(folder.path())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut child = Guard(command);
        // The file under way is there, and something is in it.
        let is_under_way = || {
            let others = names(folder.path()).into_iter().filter(|path| *path != map);
            others.filter_map(|path| fs::metadata(path).ok()).any(|about| about.len() > 0)
        };
        let patience = Instant::now() + Duration::from_secs(120);
        while !is_under_way() {
            assert!(child.0.try_wait().unwrap().is_none() && Instant::now() < patience, "it is still drawing");
            std::thread::yield_now();
        }
        let id = libc::pid_t::try_from(child.0.id()).unwrap();
        // SAFETY: the child is ours and has not been waited for.
        assert_eq!(unsafe { libc::kill(id, signal) }, 0);
        let ended = child.0.wait().unwrap();
        assert_eq!(ended.signal(), Some(signal), "whoever sent the signal sees it obeyed");
        let mut said = String::new();
        std::io::Read::read_to_string(&mut child.0.stderr.take().unwrap(), &mut said).unwrap();
        assert!(said.contains("The export was cancelled"), "{said}");
        assert_eq!(names(folder.path()), [map]);
    }
}

#[test]
fn work_under_way_can_be_told_to_stop_from_elsewhere() {
    let stop = std::sync::Arc::new(AtomicBool::new(false));
    let progress = Progress::until(std::sync::Arc::clone(&stop));
    assert!(!progress.is_cancelled());
    stop.store(true, Ordering::Relaxed);
    assert!(progress.is_cancelled());
    let (sheet, options) = marked("a0");
    assert!(matches!(png(&sheet.scene, &options, std::io::sink(), &progress), Err(ExportError::Cancelled)));
}
