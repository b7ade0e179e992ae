//! Hostile inputs for every reader: `cargo bench --bench fuzz -- [--seconds N] [--seed N] [READER]…`.
//!
//! Each reader gets so many seconds of processor time (20 unless told). What breaks a promise is kept in
//! `target/fuzz`, and `-- READER FILE` does it again. Sums that overflow are found where the program is built with
//! `--config 'profile.bench.package.throughline.overflow-checks=true'`.

#[path = "../../tests/it/seeded.rs"]
mod seeded;

mod kit;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use kit::targets::{ALL, Target};
use kit::{memory, mutate};
use seeded::Seeded;

/// An input that takes longer than this is a find of its own.
const SLOW: Duration = Duration::from_secs(1);

/// Kinds of finds after which a reader is left alone.
const ENOUGH: usize = 20;

struct Wishes {
    seconds: u64,
    seed: u64,
    names: Vec<String>,
}

fn main() {
    let wishes = wishes();
    if let [name, file] = wishes.names.as_slice()
        && let (Some(target), Ok(bytes)) = (ALL.iter().find(|target| target.name == name), std::fs::read(file))
    {
        let begun = Instant::now();
        let ((), most) = memory::most(|| (target.run)(&bytes));
        println!("{name}: {} bytes, {most} bytes of memory, {:?}", bytes.len(), begun.elapsed());
        return;
    }
    let chosen = |target: &&Target| wishes.names.is_empty() || wishes.names.iter().any(|name| name == target.name);
    let mut finds = 0;
    println!("| reader | inputs | processor time | most memory for its input | finds |\n|---|---|---|---|---|");
    for target in ALL.iter().filter(chosen) {
        finds += fuzz(target, &wishes);
    }
    if finds > 0 {
        std::process::exit(1);
    }
}

fn wishes() -> Wishes {
    let mut wishes = Wishes { seconds: 20, seed: 1, names: Vec::new() };
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().and_then(|text| text.parse().ok()).expect("a number");
        match argument.as_str() {
            "--seconds" => wishes.seconds = number(),
            "--seed" => wishes.seed = number(),
            _ => wishes.names.push(argument),
        }
    }
    wishes
}

/// Spoils inputs for as long as asked; how many kinds of finds there were.
fn fuzz(target: &Target, wishes: &Wishes) -> usize {
    let seeds = (target.seeds)();
    let mut random = Seeded::new(wishes.seed);
    let (mut inputs, mut most, begun) = (0_u64, 0, processor());
    let mut finds: BTreeMap<String, PathBuf> = BTreeMap::new();
    std::panic::set_hook(Box::new(|_| {}));
    // Spoiling counts too: for the quickest readers it is most of the work.
    let busy = || processor().saturating_sub(begun);
    while busy() < Duration::from_secs(wishes.seconds) && finds.len() < ENOUGH {
        let bytes = mutate::spoilt(&seeds, &mut random);
        let before = processor();
        let (outcome, taken) = memory::most(|| catch_unwind(AssertUnwindSafe(|| (target.run)(&bytes))));
        let took = processor().saturating_sub(before);
        inputs += 1;
        most = most.max(taken);
        let found = match outcome {
            Err(panic) => Some(sentence(&*panic)),
            Ok(()) if took > SLOW => Some(format!("slow: {took:?}")),
            Ok(()) => None,
        };
        if let Some(found) = found {
            let kind: String = found.chars().filter(|c| !c.is_ascii_digit()).take(60).collect();
            finds.entry(kind).or_insert_with(|| kept(target, &found, &bytes));
        }
    }
    let _ = std::panic::take_hook();
    let most = format!("{:.1} MB", most as f64 / 1e6);
    println!("| {} | {inputs} | {:.1} s | {most} | {} |", target.name, busy().as_secs_f64(), finds.len());
    for (what, file) in &finds {
        println!("{}: {what}", file.display());
    }
    finds.len()
}

fn sentence(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("a panic").to_owned()
}

fn kept(target: &Target, found: &str, bytes: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target").join("fuzz");
    let name = format!("{}-{}", target.name, throughline::files::Trace::of(bytes));
    let path = folder.join(name);
    throughline::files::write(&path, bytes).expect("it can be written");
    throughline::files::write(&path.with_extension("txt"), found.as_bytes()).expect("it can be written");
    path
}

/// Time this thread has spent on the processor.
#[cfg(unix)]
fn processor() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is there to be written to.
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// Time since the program began.
#[cfg(not(unix))]
fn processor() -> Duration {
    static BEGUN: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    BEGUN.elapsed()
}
