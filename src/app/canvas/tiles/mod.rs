//! The page on screen as painted tiles: kept while panning, repainted only where the scene has changed.
//!
//! Tiles are painted at the exact scale of the screen by the rasteriser that writes the files, so the map is crisp
//! at every zoom and the same picture as the export. While the scale is moving the tiles of the scale before are
//! stretched; what cannot be painted within this frame is painted on another thread and shown when it arrives.

mod dirty;
mod draw;
mod grid;
mod level;
mod overview;
mod state;
#[cfg(test)]
mod tests;
mod work;

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::camera::Lens;
use crate::export::raster;
use crate::model::Node;
use crate::scene::{Part, Scene};
use grid::{Cut, TileId};
use level::Level;
use overview::Overview;
use state::State;
use work::{Done, Job, Worker};

pub use work::{brush, image};

/// How long painting may hold up a frame in which nothing on the map changed.
const BUDGET: Duration = Duration::from_millis(6);
/// The same where the map changed, for all who paint together: half of an edit must not be seen.
const EDIT_BUDGET: Duration = Duration::from_millis(28);
/// What takes no longer than this is painted before another thread has begun.
const ALONE: Duration = Duration::from_millis(2);
/// How long the scale must rest before tiles too slow for one frame are painted, in seconds.
const SETTLE: f64 = 0.09;

/// The painted page.
pub struct Tiles {
    shown: Option<Arc<State>>,
    /// Counts the states of the page.
    generation: u64,
    level: Option<Level>,
    /// Tiles of the scale before, stretched until those of `level` are there.
    before: Option<Level>,
    overview: Overview,
    /// When the scale last changed, on the window's clock.
    scaled_at: f64,
    worker: Option<Worker>,
    /// Measured cost of painting, in seconds per pixel.
    cost: f64,
}

impl Default for Tiles {
    fn default() -> Tiles {
        Tiles {
            shown: None,
            generation: 0,
            level: None,
            before: None,
            overview: Overview::default(),
            scaled_at: f64::NEG_INFINITY,
            worker: None,
            cost: 10e-9,
        }
    }
}

impl Tiles {
    /// Brings the tiles up to date for what can be seen, as far as time allows, and draws them.
    ///
    /// `hidden` is a text that is left out, because it is being typed above the picture.
    pub fn show(
        &mut self,
        painter: &egui::Painter,
        brush: &mut raster::Painter,
        scene: &Arc<Scene>,
        hidden: Option<(Node, Part)>,
        lens: &Lens,
    ) {
        let ctx = painter.ctx().clone();
        let now = ctx.input(|input| input.time);
        let edited = self.take_scene(scene, hidden, now);
        let cut = Cut::new(scene.size, lens.scale());
        let first = self.level.is_none();
        if self.level.as_ref().is_none_or(|level| level.cut.scale != cut.scale) {
            self.take_scale(cut);
            self.scaled_at = now;
        }
        let visible: Vec<TileId> = cut.tiles_over(cut.pixels(lens.visible())).collect();

        self.receive(&ctx);
        let missing = self.jobs(&visible);
        let pixels: f64 = missing.iter().map(|job| f64::from(job.pixels.width() * job.pixels.height())).sum();
        let fits = |time: Duration| pixels * self.cost < time.as_secs_f64();
        let settled = now - self.scaled_at >= SETTLE;
        if (first || edited) && !fits(ALONE) {
            self.paint_together(&ctx, brush, missing);
        } else if first || edited || settled || fits(BUDGET) {
            self.paint(&ctx, brush, missing);
        } else {
            self.assign(&ctx, Vec::new());
            ctx.request_repaint_after(Duration::from_secs_f64(SETTLE));
        }

        if let Some(level) = &mut self.level {
            level.touch(&visible);
            if level.has_all(&visible) {
                self.before = None;
            }
        }
        let whole = self.level.as_ref().is_some_and(|level| level.has_all(&visible));
        let below = self.overview.picture().filter(|_| !whole);
        draw::page(painter, lens, (&cut, scene.background), below, self.before.iter().chain(self.level.as_ref()));
    }

    /// The whole page in one small picture, a moment behind.
    pub fn overview(&self) -> Option<egui::TextureId> {
        self.overview.picture().map(|(_, texture)| texture)
    }

    /// Takes over another state of the page, and marks what of the tiles it makes stale. False where it is the same.
    fn take_scene(&mut self, scene: &Arc<Scene>, hidden: Option<(Node, Part)>, now: f64) -> bool {
        if self.shown.as_ref().is_some_and(|shown| shown.shows(scene, hidden)) {
            return false;
        }
        let next = Arc::new(State::new(Arc::clone(scene), hidden));
        if let (Some(level), Some(shown)) = (&mut self.level, &self.shown) {
            level.change(shown, &next);
        }
        self.before = None;
        self.overview.page_changed(now);
        self.generation = self.generation.wrapping_add(1);
        self.shown.replace(next).is_some()
    }

    fn take_scale(&mut self, cut: Cut) {
        let left = self.level.replace(Level::new(cut));
        // Of two scales left behind in one sweep the one that was whole is the better stand-in.
        if let Some(left) = left
            && (left.whole || self.before.is_none())
        {
            self.before = Some(left);
        }
    }

    /// What must be painted for these tiles to be true, nearest to the middle first.
    fn jobs(&self, visible: &[TileId]) -> Vec<Job> {
        let (Some(level), Some(shown)) = (&self.level, &self.shown) else { return Vec::new() };
        let mut wanted = level.wanted(visible);
        if let Some(worker) = &self.worker {
            wanted.retain(|(tile, _)| !worker.is_painting(self.generation, &level.cut, *tile));
        }
        let job = |(tile, pixels)| {
            let state = Arc::clone(shown);
            Job { generation: self.generation, cut: level.cut, tile, pixels, state }
        };
        wanted.into_iter().map(job).collect()
    }

    /// Paints until the budget is spent, at least one piece; the rest goes to the worker.
    fn paint(&mut self, ctx: &egui::Context, brush: &mut raster::Painter, jobs: Vec<Job>) {
        let start = Instant::now();
        let mut jobs = jobs.into_iter();
        for job in jobs.by_ref() {
            let took = self.paint_one(ctx, brush, job);
            // The next one is likely to take as long.
            if start.elapsed() + took > BUDGET {
                break;
            }
        }
        self.assign(ctx, jobs.collect());
    }

    /// Paints side by side with the worker, and waits for what it has in hand.
    fn paint_together(&mut self, ctx: &egui::Context, brush: &mut raster::Painter, jobs: Vec<Job>) {
        let start = Instant::now();
        let left = |start: Instant| EDIT_BUDGET.saturating_sub(start.elapsed());
        let Some(cut) = self.level.as_ref().map(|level| level.cut) else { return };
        self.assign(ctx, jobs);
        while !left(start).is_zero()
            && let Some(job) = self.worker.as_ref().and_then(|worker| worker.take(&cut))
        {
            self.paint_one(ctx, brush, job);
        }
        while let Some(done) = self.worker.as_ref().and_then(|worker| worker.wait(self.generation, &cut, left(start))) {
            self.arrived(ctx, done);
        }
    }

    /// Paints a piece here and now; returns how long it took.
    fn paint_one(&mut self, ctx: &egui::Context, brush: &mut raster::Painter, job: Job) -> Duration {
        let begun = Instant::now();
        let pixels = f64::from(job.pixels.width()) * f64::from(job.pixels.height());
        let done = job.paint(brush);
        let took = begun.elapsed();
        // Small pieces say more about the overhead than about the cost of a pixel.
        if pixels > 30_000.0 {
            self.cost += (took.as_secs_f64() / pixels - self.cost) * 0.3;
        }
        if let Some(level) = &mut self.level {
            level.place(ctx, done);
        }
        took
    }

    /// Gives the worker everything there is to do; the overview comes last.
    fn assign(&mut self, ctx: &egui::Context, mut jobs: Vec<Job>) {
        if let Some(state) = &self.shown {
            jobs.extend(self.overview.job(ctx, self.generation, state, self.worker.as_ref()));
        }
        if self.worker.is_none() && !jobs.is_empty() {
            let ctx = ctx.clone();
            self.worker = Worker::start(move || ctx.request_repaint());
        }
        match &self.worker {
            Some(worker) => worker.assign(jobs),
            None if jobs.is_empty() => {}
            // Without a second thread the rest waits for the next frame.
            None => ctx.request_repaint(),
        }
    }

    /// Places what the worker has finished.
    fn receive(&mut self, ctx: &egui::Context) {
        let all = self.worker.as_ref().map(Worker::collect).unwrap_or_default();
        all.into_iter().for_each(|done| self.arrived(ctx, done));
    }

    /// Places a finished piece, where it still holds.
    fn arrived(&mut self, ctx: &egui::Context, done: Done) {
        let (Some(done), Some(level)) = (self.overview.take(ctx, done), &mut self.level) else { return };
        if done.job.generation == self.generation && done.job.cut == level.cut {
            level.place(ctx, done);
        }
    }
}
