//! What the whole program takes for its main jobs: `cargo bench --bench process`, beside the baseline.
//!
//! With `-- --record` the figures are written into the baseline.

#[path = "../common/maps.rs"]
mod maps;
#[path = "../common/report.rs"]
mod report;
mod run;
// The tests use more of it.
#[allow(dead_code)]
#[path = "../../tests/it/seeded.rs"]
mod seeded;

use std::path::Path;

use report::Report;
use run::{runs, told};

const SIZES: [usize; 3] = [100, 1_000, 10_000];
const RUNS: usize = 7;

/// What is handed over, and how it is asked for.
const EXPORTS: [(&str, &str, &[&str]); 9] = [
    ("PNG 3840 px wide", "png", &["--width", "3840"]),
    ("SVG", "svg", &[]),
    ("PDF on A0", "pdf", &["--paper", "a0"]),
    ("PPTX", "pptx", &[]),
    ("XLSX", "xlsx", &[]),
    ("CSV", "csv", &[]),
    ("Markdown", "md", &[]),
    ("Mermaid", "mmd", &[]),
    ("JSON", "json", &[]),
];

/// Posters; their pixels are the same whatever the map.
const POSTERS: [(&str, &[&str]); 2] = [
    ("A0 at 300 dpi (14,043 × 9,933)", &["--paper", "a0", "--dpi", "300"]),
    ("wall 6 m × 1 m at 150 dpi (35,433 × 5,906)", &["--paper", "6000x1000", "--dpi", "150"]),
];

fn main() {
    let record = std::env::args().any(|argument| argument == "--record");
    let folder = tempfile::tempdir().expect("a folder");
    let mut report = Report::default();
    for size in SIZES {
        let map = folder.path().join(format!("{size}.ron"));
        throughline::files::save(&map, &maps::map(size)).expect("written");
        for (work, ending, wishes) in EXPORTS {
            export(&mut report, work, size, &map, ending, wishes);
        }
        report.add("check", size, told(runs(&["check", &map.to_string_lossy()], RUNS)));
    }
    for (work, wishes) in POSTERS {
        export(&mut report, work, SIZES[0], &folder.path().join(format!("{}.ron", SIZES[0])), "png", wishes);
    }
    report.tell("The whole program", record);
}

fn export(report: &mut Report, work: &str, size: usize, map: &Path, ending: &str, wishes: &[&str]) {
    let out = map.with_extension(ending);
    let (map, out) = (map.to_string_lossy(), out.to_string_lossy());
    let arguments: Vec<&str> = ["export", &map, "-o", &out, "--force"].iter().chain(wishes).copied().collect();
    report.add(work, size, told(runs(&arguments, RUNS)));
}
