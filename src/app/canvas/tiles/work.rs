//! Paints pieces of the page: at once on the window's thread, or on one thread of its own.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::grid::{Cut, PxRect, TileId};
use super::state::State;
use crate::export::raster::{Detail, Painter, View};

/// The most pixels a piece may have each way: far above a tile, far below what 16 bits hold.
const MOST: u32 = 16_384;

/// One piece to paint.
pub struct Job {
    /// Which state of the page it shows.
    pub generation: u64,
    pub cut: Cut,
    pub tile: TileId,
    /// In the pixels of the page.
    pub pixels: PxRect,
    pub state: Arc<State>,
}

/// A painted piece.
pub struct Done {
    pub job: Job,
    pub image: egui::ColorImage,
}

impl Job {
    /// Paints the piece.
    pub fn paint(self, brush: &mut Painter) -> Done {
        let (width, height) = (self.pixels.width().min(MOST), self.pixels.height().min(MOST));
        let view = View {
            origin: self.cut.point(self.pixels.x0, self.pixels.y0),
            scale: self.cut.scale,
            width: width as u16,
            height: height as u16,
            paper: Some(self.state.scene().background),
        };
        let image = image(view, self.state.paint(brush, view));
        Done { job: self, image }
    }
}

/// What tiles are painted with: what is too small to be made out on screen is hinted at.
pub fn brush() -> Painter {
    Painter::new(Detail::Screen)
}

/// Painted pixels as egui takes them.
pub fn image(view: View, pixels: Vec<u8>) -> egui::ColorImage {
    let size = [usize::from(view.width), usize::from(view.height)];
    if pixels.len() != size[0] * size[1] * 4 {
        return egui::ColorImage::filled(size, egui::Color32::TRANSPARENT);
    }
    egui::ColorImage::from_rgba_premultiplied(size, &pixels)
}

/// A thread that paints what the window's thread has no time for. It ends with this handle.
pub struct Worker {
    shared: Arc<Shared>,
    done: Receiver<Done>,
}

struct Shared {
    queue: Mutex<Queue>,
    wake: Condvar,
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    /// What is being painted right now.
    current: Option<(u64, u64, TileId)>,
    stop: bool,
}

impl Worker {
    /// `arrived` is called on the worker's thread after each piece. `None` where no thread can be had.
    pub fn start(arrived: impl Fn() + Send + 'static) -> Option<Worker> {
        let shared = Arc::new(Shared { queue: Mutex::default(), wake: Condvar::new() });
        let (sender, done) = channel();
        let theirs = Arc::clone(&shared);
        thread::Builder::new().name("tiles".into()).spawn(move || theirs.run(&sender, arrived)).ok()?;
        Some(Worker { shared, done })
    }

    /// Replaces everything that waits.
    pub fn assign(&self, jobs: Vec<Job>) {
        self.shared.lock().jobs = jobs.into();
        self.shared.wake.notify_one();
    }

    /// Takes the piece that comes next out of the worker's hands, if it is one of this cut of the page.
    pub fn take(&self, cut: &Cut) -> Option<Job> {
        let mut queue = self.shared.lock();
        let is_of = queue.jobs.front().is_some_and(|job| job.cut == *cut);
        if is_of { queue.jobs.pop_front() } else { None }
    }

    /// What is finished next, as long as a piece of this state and cut of the page is being painted; `None` where that
    /// takes longer.
    pub fn wait(&self, generation: u64, cut: &Cut, at_most: Duration) -> Option<Done> {
        if let Ok(done) = self.done.try_recv() {
            return Some(done);
        }
        let in_hand = self.shared.lock().current;
        let is_of = in_hand.is_some_and(|(of, scale, _)| (of, scale) == (generation, cut.scale.to_bits()));
        if is_of { self.done.recv_timeout(at_most).ok() } else { self.done.try_recv().ok() }
    }

    /// What has been finished since.
    pub fn collect(&self) -> Vec<Done> {
        self.done.try_iter().collect()
    }

    /// Whether this tile is being painted right now.
    pub fn is_painting(&self, generation: u64, cut: &Cut, tile: TileId) -> bool {
        self.shared.lock().current == Some((generation, cut.scale.to_bits(), tile))
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.shared.lock().stop = true;
        self.shared.wake.notify_one();
    }
}

impl Shared {
    /// A thread that panicked while painting leaves the queue whole.
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self, sender: &Sender<Done>, arrived: impl Fn()) {
        let mut brush = brush();
        while let Some(job) = self.next() {
            // A piece that cannot be painted stays as it was; the others are painted all the same.
            let painted = catch_unwind(AssertUnwindSafe(|| job.paint(&mut brush)));
            // Nobody shall see the piece neither in hand nor handed over.
            let mut queue = self.lock();
            queue.current = None;
            let sent = painted.map(|done| sender.send(done));
            drop(queue);
            match sent {
                Ok(Ok(())) => arrived(),
                Ok(Err(_)) => return,
                Err(_) => brush = self::brush(),
            }
        }
    }

    fn next(&self) -> Option<Job> {
        let mut queue = self.lock();
        loop {
            if queue.stop {
                return None;
            }
            if let Some(job) = queue.jobs.pop_front() {
                queue.current = Some((job.generation, job.cut.scale.to_bits(), job.tile));
                return Some(job);
            }
            queue = self.wake.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }
}
