//! The whole page in one small picture: for the little map in the corner, and under tiles that are not there yet.

use std::sync::Arc;
use std::time::Duration;

use egui::{TextureFilter, TextureHandle, TextureId, TextureOptions};

use super::grid::Cut;
use super::state::State;
use super::work::{Done, Job, Worker};
use crate::geom::Size;

/// The longer side of the picture, in pixels.
const SIDE: f64 = 800.0;
/// How long the page must rest before it is painted again, in seconds.
const REST: f64 = 0.3;

/// The page seen from far away, a moment behind.
pub struct Overview {
    picture: Option<(Cut, TextureHandle)>,
    /// The state of the page it shows.
    painted: Option<u64>,
    /// When the page last changed, on the window's clock.
    changed_at: f64,
}

impl Default for Overview {
    fn default() -> Overview {
        Overview { picture: None, painted: None, changed_at: f64::NEG_INFINITY }
    }
}

impl Overview {
    /// The picture and how it is cut; `None` until the first one is painted.
    pub fn picture(&self) -> Option<(Cut, TextureId)> {
        self.picture.as_ref().map(|(cut, texture)| (*cut, texture.id()))
    }

    /// Notes that the page is another one since `now`, in seconds on the window's clock.
    pub fn page_changed(&mut self, now: f64) {
        self.changed_at = now;
    }

    /// The job of painting it anew, where it is behind and the page has come to rest.
    pub fn job(
        &self,
        ctx: &egui::Context,
        generation: u64,
        state: &Arc<State>,
        worker: Option<&Worker>,
    ) -> Option<Job> {
        if self.painted == Some(generation) || state.has_hidden() {
            return None;
        }
        let waits = self.changed_at + REST - ctx.input(|input| input.time);
        if waits > 0.0 {
            ctx.request_repaint_after(Duration::from_secs_f64(waits.min(REST)));
            return None;
        }
        let cut = cut(state.scene().size);
        if worker.is_some_and(|worker| worker.is_painting(generation, &cut, (0, 0))) {
            return None;
        }
        Some(Job { generation, cut, tile: (0, 0), pixels: cut.page(), state: Arc::clone(state) })
    }

    /// Takes a finished job if it is this picture; gives it back otherwise.
    pub fn take(&mut self, ctx: &egui::Context, done: Done) -> Option<Done> {
        if done.job.pixels != done.job.cut.page() || done.job.cut != cut(done.job.state.scene().size) {
            return Some(done);
        }
        self.painted = Some(done.job.generation);
        // The little map is much smaller than the picture.
        let options = TextureOptions::LINEAR.with_mipmap_mode(Some(TextureFilter::Linear));
        let texture = ctx.load_texture("map overview", done.image, options);
        self.picture = Some((done.job.cut, texture));
        None
    }
}

fn cut(page: Size) -> Cut {
    Cut::new(page, SIDE / page.width.max(page.height).max(1.0))
}
