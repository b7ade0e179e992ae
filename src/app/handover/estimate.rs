//! About how large the files will be, and about how long they take: measured on the work itself.
//!
//! Files that are quickly made are made, and thrown away. Of a large picture two smaller ones are made, and the law
//! between their sizes is followed up: a drawn page that is twice as wide has four times the pixels, but its edges are
//! only twice as long. Where there are many files, as many as fit into a second stand for the others.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use crate::deliver::Output;
use crate::export::{ExportError, Progress};

/// What the files will be like, as far as can be told.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Estimate {
    pub bytes: f64,
    pub seconds: f64,
}

/// Pixels of the smaller pictures.
const SMALL: [f64; 2] = [600_000.0, 2_400_000.0];
/// A picture up to this size is made as it is.
const WHOLE: f64 = 3_000_000.0;
/// How long is measured at most, but for the file under way.
const PATIENCE: Duration = Duration::from_secs(1);

/// Measures. `None` where it was stopped or a file cannot be made; that is told when it is asked for.
pub(super) fn measure<'a>(outputs: impl ExactSizeIterator<Item = &'a Output>, progress: &Progress) -> Option<Estimate> {
    let (count, started) = (outputs.len(), Instant::now());
    let (mut all, mut measured) = (Estimate::default(), 0_usize);
    for output in outputs {
        let one = one(output, progress).ok()?;
        all = Estimate { bytes: all.bytes + one.bytes, seconds: all.seconds + one.seconds };
        measured += 1;
        if started.elapsed() > PATIENCE {
            break;
        }
    }
    let grown = count as f64 / measured.max(1) as f64;
    Some(Estimate { bytes: all.bytes * grown, seconds: all.seconds * grown })
}

fn one(output: &Output, progress: &Progress) -> Result<Estimate, ExportError> {
    let pixels = output.pixels().map_or(0.0, |(width, height)| f64::from(width) * f64::from(height));
    if pixels <= WHOLE {
        return made(|count| output.write(count, progress));
    }
    let [first, second] = SMALL.map(|pixels| made(|count| output.write_smaller(pixels, count, progress)));
    let (first, second) = (first?, second?);
    let [few, many] = SMALL;
    Ok(followed((few, first.bytes), (many, second), pixels))
}

/// Bytes follow a power of the pixels, seconds the pixels themselves.
fn followed((few, first): (f64, f64), (many, second): (f64, Estimate), pixels: f64) -> Estimate {
    let power = ((second.bytes / first).ln() / (many / few).ln()).clamp(0.3, 1.0);
    let power = if power.is_nan() { 1.0 } else { power };
    Estimate { bytes: second.bytes * (pixels / many).powf(power), seconds: second.seconds * (pixels / many) }
}

fn made(write: impl FnOnce(&mut Count) -> Result<(), ExportError>) -> Result<Estimate, ExportError> {
    let started = Instant::now();
    let mut count = Count(0);
    write(&mut count)?;
    Ok(Estimate { bytes: count.0 as f64, seconds: started.elapsed().as_secs_f64() })
}

/// Counts what is written, and keeps nothing.
struct Count(u64);

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.saturating_add(bytes.len() as u64);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deliver::{Look, Part, Recipe, plan};
    use crate::i18n::Lang;
    use crate::text::Fonts;
    use crate::{assets, format};

    fn outputs(recipe: &str) -> Vec<Output> {
        let map = format::open(assets::examples()[0].ron).unwrap().map;
        let look = Look::shipped(crate::theme::DEFAULT, &std::sync::Arc::new(Fonts::shipped_only())).unwrap();
        plan(&map, &Part::default(), &Recipe::read(recipe).unwrap(), &look, Lang::En).unwrap().outputs
    }

    fn written(output: &Output) -> f64 {
        made(|count| output.write(count, &Progress::new())).unwrap().bytes
    }

    #[test]
    fn what_is_quickly_made_is_counted_to_the_byte() {
        let svg = outputs("(format: \"svg\")");
        assert_eq!(measure(svg.iter(), &Progress::new()).unwrap().bytes, written(&svg[0]));
    }

    #[test]
    fn a_large_picture_is_told_from_smaller_ones() {
        let png = outputs("(format: \"png\", width: 9000)");
        let (told, real) = (measure(png.iter(), &Progress::new()).unwrap().bytes, written(&png[0]));
        assert!(told > real * 0.6 && told < real * 1.6, "told {told}, it is {real}");
    }

    #[test]
    fn who_stops_hears_nothing() {
        let progress = Progress::new();
        progress.cancel();
        assert_eq!(measure(outputs("(format: \"png\", width: 9000)").iter(), &progress), None);
    }
}
