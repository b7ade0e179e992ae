//! Work that takes longer than a frame, on threads of its own.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use egui::Context;

use crate::diag::{Message, Problem};
use crate::export::Progress;

/// The works under way. Each hands its result to the window with `D` when it is done.
pub struct Jobs<D> {
    ctx: Context,
    sender: Sender<(u64, D)>,
    receiver: Receiver<(u64, D)>,
    running: Vec<Running>,
    last_id: u64,
    /// Whether a work has panicked that nobody has asked about.
    has_broken: Arc<AtomicBool>,
}

/// A work under way.
pub struct Running {
    id: u64,
    /// What is being done, for the status bar; works without one are not worth a word.
    pub what: Option<Message>,
    pub progress: Arc<Progress>,
    /// Whether the window must not close before it is done.
    pub holds_window: bool,
}

impl<D: Send + 'static> Jobs<D> {
    pub fn new(ctx: Context) -> Jobs<D> {
        let (sender, receiver) = channel();
        Jobs { ctx, sender, receiver, running: Vec::new(), last_id: 0, has_broken: Arc::default() }
    }

    /// Starts a work. Should it panic, `broken` says what the window is to hear instead. Returns how far it is, shared
    /// with the work; `None` where the system has no thread for it.
    pub fn start(
        &mut self,
        what: Option<Message>,
        holds_window: bool,
        work: impl FnOnce(&Progress) -> D + Send + 'static,
        broken: impl FnOnce(Problem) -> D + Send + 'static,
    ) -> Option<Arc<Progress>> {
        self.last_id = self.last_id.wrapping_add(1);
        let id = self.last_id;
        let progress = Arc::new(Progress::default());
        let shared = Arc::clone(&progress);
        let (sender, ctx, has_broken) = (self.sender.clone(), self.ctx.clone(), Arc::clone(&self.has_broken));
        let run = move || {
            let done = catch_unwind(AssertUnwindSafe(|| work(&shared))).unwrap_or_else(|_| {
                has_broken.store(true, Ordering::Relaxed);
                broken(panicked())
            });
            // The window may be gone; then nobody needs the result.
            let _ = sender.send((id, done));
            ctx.request_repaint();
        };
        std::thread::Builder::new().name("throughline-work".to_owned()).spawn(run).ok()?;
        self.running.push(Running { id, what, progress: Arc::clone(&progress), holds_window });
        Some(progress)
    }

    /// What has been finished since the last call, in the order it was.
    pub fn finished(&mut self) -> Vec<D> {
        let mut all = Vec::new();
        while let Ok((id, done)) = self.receiver.try_recv() {
            self.running.retain(|running| running.id != id);
            all.push(done);
        }
        all
    }

    /// Whether a work has panicked since this was last asked.
    pub fn take_broken(&self) -> bool {
        self.has_broken.swap(false, Ordering::Relaxed)
    }

    pub fn running(&self) -> &[Running] {
        &self.running
    }

    /// Whether something is under way that must not be cut off.
    pub fn hold_window(&self) -> bool {
        self.running.iter().any(|running| running.holds_window)
    }

    /// Asks every work that can stop to stop.
    pub fn stop(&self) {
        for running in self.running.iter().filter(|running| !running.holds_window) {
            running.progress.cancel();
        }
    }
}

fn panicked() -> Problem {
    Problem::error(Message::new("app-work-broken")).hint(Message::new("app-work-broken-hint"))
}
