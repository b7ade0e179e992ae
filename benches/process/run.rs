//! A run of the program from its start to its end: how long it took, and the most memory it held.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What one run took.
#[derive(Clone, Copy)]
pub struct Run {
    wall: Duration,
    /// Kibibytes; 0 where the system does not tell.
    peak: u64,
}

/// Runs the program so often that its median means something, after a warm-up.
pub fn runs(arguments: &[&str], count: usize) -> Vec<Run> {
    run(arguments);
    (0..count).map(|_| run(arguments)).collect()
}

fn run(arguments: &[&str]) -> Run {
    let begun = Instant::now();
    let child = Command::new(env!("CARGO_BIN_EXE_throughline"))
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let (ended_well, peak) = wait(child);
    assert!(ended_well, "throughline {}", arguments.join(" "));
    Run { wall: begun.elapsed(), peak }
}

/// Waits for the end, and asks the system what the child held at most.
#[cfg(unix)]
fn wait(child: std::process::Child) -> (bool, u64) {
    let mut status = 0;
    // SAFETY: all zeros is a value of this plain struct of numbers.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: both places are there to be written to; the child is ours and nobody else waits for it.
    let ended = unsafe { libc::wait4(child.id() as libc::pid_t, &mut status, 0, &mut usage) };
    (ended > 0 && status == 0, u64::try_from(usage.ru_maxrss).unwrap_or(0))
}

#[cfg(not(unix))]
fn wait(mut child: std::process::Child) -> (bool, u64) {
    (child.wait().is_ok_and(|status| status.success()), 0)
}

/// "0.051 s (0.048–0.055), 23 MiB": the median, the best and the worst, and the most memory of all runs.
pub fn told(mut runs: Vec<Run>) -> String {
    runs.sort_by_key(|run| run.wall);
    let wall = |index: usize| runs.get(index).map_or(0.0, |run| run.wall.as_secs_f64());
    let peak = runs.iter().map(|run| run.peak).max().unwrap_or(0).div_ceil(1024);
    let (median, best, worst) = (wall(runs.len() / 2), wall(0), wall(runs.len().saturating_sub(1)));
    format!("{median:.3} s ({best:.3}–{worst:.3}), {peak} MiB")
}
