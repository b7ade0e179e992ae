//! Today's figures beside those of the baseline.

use std::path::Path;

/// The figures that were measured last, as a bench writes them with `--record`.
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

    /// Prints a table in Markdown, today beside the baseline; or writes today's figures into the baseline, below the
    /// heading with this text.
    pub fn tell(&self, heading: &str, record: bool) {
        let known = std::fs::read_to_string(Path::new(BASELINE)).expect("the baseline can be read");
        if record {
            let text = self.recorded(&known, heading);
            throughline::files::write(Path::new(BASELINE), text.as_bytes()).expect("the baseline can be written");
            return;
        }
        let before = |figure: &Figure| {
            let start = format!("| {} | {} | ", figure.work, figure.size);
            let line = known.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or("– |");
            line.trim_end_matches(" |").to_owned()
        };
        println!("| work | cards | baseline | today |\n|---|---|---|---|");
        for figure in &self.0 {
            println!("| {} | {} | {} | {} |", figure.work, figure.size, before(figure), figure.today);
        }
    }

    /// The baseline with these figures as the table below a heading.
    fn recorded(&self, known: &str, heading: &str) -> String {
        let mut table = String::from("| work | cards | figure |\n|---|---|---|\n");
        for figure in &self.0 {
            table.push_str(&format!("| {} | {} | {} |\n", figure.work, figure.size, figure.today));
        }
        let mut out = String::new();
        let mut is_here = false;
        for line in known.lines() {
            is_here = if line.starts_with('#') { line.trim_start_matches(['#', ' ']) == heading } else { is_here };
            if is_here && line.starts_with('|') {
                out.push_str(&std::mem::take(&mut table));
            } else {
                out.push_str(line);
                out.push('\n');
            }
        }
        assert!(table.is_empty(), "the baseline has no table below “{heading}”");
        out
    }
}
