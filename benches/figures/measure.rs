//! Times and memory: medians of several runs, and how many bytes stay taken.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicIsize, Ordering};
use std::time::{Duration, Instant};

/// Time this thread has spent on the processor.
#[cfg(unix)]
fn now() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is there to be written to.
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// Time since the program began.
#[cfg(not(unix))]
fn now() -> Duration {
    static BEGUN: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    BEGUN.elapsed()
}

/// How long the work takes, with what other threads do for it: on a machine that does nothing else.
pub fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// Processor time the work takes on this thread: how long a disk takes to be sure of a file is the disk's own.
pub fn processor_time(work: impl FnOnce()) -> Duration {
    let start = now();
    work();
    now() - start
}

/// Median, best and worst of several runs.
#[derive(Clone, Copy)]
pub struct Times {
    pub median: Duration,
    pub best: Duration,
    pub worst: Duration,
}

impl Times {
    pub fn of(mut runs: Vec<Duration>) -> Times {
        runs.sort();
        let zero = Duration::ZERO;
        Times {
            median: runs.get(runs.len() / 2).copied().unwrap_or(zero),
            best: runs.first().copied().unwrap_or(zero),
            worst: runs.last().copied().unwrap_or(zero),
        }
    }

    /// Each as it is divided by so many.
    pub fn per(self, count: u32) -> Times {
        Times { median: self.median / count, best: self.best / count, worst: self.worst / count }
    }
}

/// "3.1 ms (2.9–4.0)", "12 µs (11–15)".
impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (unit, scale) = if self.median < Duration::from_micros(950) { ("µs", 1e6) } else { ("ms", 1e3) };
        let show = |time: Duration| {
            let value = time.as_secs_f64() * scale;
            if value < 100.0 { format!("{value:.1}") } else { format!("{value:.0}") }
        };
        write!(f, "{} {unit} ({}–{})", show(self.median), show(self.best), show(self.worst))
    }
}

/// Measures the work after a warm-up: at least five times, at most as often as half a second allows.
pub fn times(mut work: impl FnMut()) -> Times {
    repeated(|| time(&mut work))
}

/// The same of the processor time alone.
pub fn processor_times(mut work: impl FnMut()) -> Times {
    repeated(|| processor_time(&mut work))
}

fn repeated(mut run: impl FnMut() -> Duration) -> Times {
    run();
    let begun = Instant::now();
    let mut runs = Vec::new();
    while runs.len() < 5 || (begun.elapsed() < Duration::from_millis(500) && runs.len() < 200) {
        runs.push(run());
    }
    Times::of(runs)
}

/// The system's allocator, which counts what is taken.
struct Counting;

static TAKEN: AtomicIsize = AtomicIsize::new(0);

// SAFETY: everything is passed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        TAKEN.fetch_add(layout.size() as isize, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        TAKEN.fetch_sub(layout.size() as isize, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Bytes taken by everything that lives.
pub fn taken() -> isize {
    TAKEN.load(Ordering::Relaxed)
}
