//! Today's figures beside those of the baseline.

use std::path::Path;

/// The figures that were measured last, as the bench prints them with `--record`.
const BASELINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/baseline.md");

/// One figure: what was done, with how large a map, and what it took.
struct Figure {
    work: String,
    size: String,
    today: String,
}

/// Figures in the order in which they are measured; told on the way, because some of it takes long.
#[derive(Default)]
pub struct Report(Vec<Figure>);

impl Report {
    pub fn add(&mut self, work: &str, size: impl ToString, today: impl ToString) {
        let figure = Figure { work: work.to_owned(), size: size.to_string(), today: today.to_string() };
        eprintln!("{} · {}: {}", figure.work, figure.size, figure.today);
        self.0.push(figure);
    }

    /// Prints a table in Markdown: today beside the baseline, or, to be recorded, today alone.
    pub fn print(&self, record: bool) {
        let known = std::fs::read_to_string(Path::new(BASELINE)).unwrap_or_default();
        let before = |figure: &Figure| {
            let start = format!("| {} | {} | ", figure.work, figure.size);
            let line = known.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or("– |");
            line.trim_end_matches(" |").to_owned()
        };
        let (head, rule) = if record { ("figure", "---|") } else { ("baseline | today", "---|---|") };
        println!("| work | cards | {head} |\n|---|---|{rule}");
        for figure in &self.0 {
            let shown = if record { figure.today.clone() } else { format!("{} | {}", before(figure), figure.today) };
            println!("| {} | {} | {shown} |", figure.work, figure.size);
        }
    }
}
