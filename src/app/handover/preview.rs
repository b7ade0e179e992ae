//! What the dialog shows of the files, and which piece of work comes next.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Context, TextureHandle, TextureOptions};

use super::estimate::Estimate;
use super::task::{Answer, Made, Task};
use crate::deliver::{Part, READ_FROM, Recipe};
use crate::diag::Problem;
use crate::export::Progress;

/// The files as far as they are laid out and painted. Everything is kept until something else is asked for.
#[derive(Default)]
pub struct Preview {
    /// What is asked for.
    asked: Option<(Recipe, Part)>,
    /// Counts what is asked for, so that answers to what was asked before are known.
    turn: u64,
    made: Option<Result<Arc<Made>, Problem>>,
    /// Whether `made` is of what is asked for; until it is, what was seen last stays in sight.
    is_fresh: bool,
    page: usize,
    pictures: BTreeMap<usize, TextureHandle>,
    /// What stands in for the page while it is painted.
    before: Option<TextureHandle>,
    /// Pixels there are for a page.
    room: [u16; 2],
    /// `None` until it is known.
    enlarged: Option<Option<Recipe>>,
    estimate: Option<Option<Estimate>>,
    /// The work under way.
    running: Option<Arc<Progress>>,
}

/// What there is to see.
pub enum Shown<'a> {
    /// Nothing yet.
    Waiting,
    Problem(&'a Problem),
    /// The files are laid out; the page may still be painted.
    Made(&'a Arc<Made>, Option<&'a TextureHandle>),
}

/// So many painted pages are kept.
const PICTURES: usize = 12;

impl std::fmt::Debug for Preview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Preview").field("asked", &self.asked).field("page", &self.page).finish_non_exhaustive()
    }
}

impl Preview {
    /// Looks at this from now on. Where it is something else than before, the work on that is stopped.
    pub fn ask(&mut self, recipe: &Recipe, part: &Part) {
        if self.asked.as_ref().is_some_and(|(asked, of)| (asked, of) == (recipe, part)) {
            return;
        }
        if let Some(progress) = &self.running {
            progress.cancel();
        }
        self.asked = Some((recipe.clone(), part.clone()));
        self.turn = self.turn.wrapping_add(1);
        self.is_fresh = false;
        (self.enlarged, self.estimate) = (None, None);
    }

    /// Tells how many pixels a page has room for.
    pub fn give_room(&mut self, room: [u16; 2]) {
        if self.room != room {
            self.room = room;
            self.forget_pictures();
        }
    }

    fn forget_pictures(&mut self) {
        self.before = self.pictures.remove(&self.page).or(self.before.take());
        self.pictures.clear();
    }

    /// What is seen now.
    pub fn shown(&self) -> Shown<'_> {
        match &self.made {
            None => Shown::Waiting,
            Some(Err(problem)) => Shown::Problem(problem),
            Some(Ok(made)) => Shown::Made(made, self.pictures.get(&self.page).or(self.before.as_ref())),
        }
    }

    /// The files, once what is shown is what is asked for.
    pub fn made(&self) -> Option<&Arc<Made>> {
        self.made.as_ref().filter(|_| self.is_fresh).and_then(|made| made.as_ref().ok())
    }

    /// Whether what is asked for is known to be impossible.
    pub fn is_refused(&self) -> bool {
        self.is_fresh && matches!(self.made, Some(Err(_)))
    }

    /// A larger recipe that reads, where this one does not.
    pub fn enlarged(&self) -> Option<&Recipe> {
        self.enlarged.as_ref().and_then(Option::as_ref)
    }

    /// Whether it is too small and nothing can be done about it on these pages.
    pub fn is_small_for_good(&self) -> bool {
        self.is_small() && self.enlarged == Some(None)
    }

    /// Whether the smallest text cannot be read from a sheet in the hand.
    pub fn is_small(&self) -> bool {
        self.made().and_then(|made| made.facts.reading).is_some_and(|reading| reading.metres < READ_FROM)
    }

    pub fn estimate(&self) -> Option<Estimate> {
        self.estimate.flatten()
    }

    /// Whether the size is still being measured.
    pub fn is_measuring(&self) -> bool {
        self.estimate.is_none()
    }

    /// The page that is looked at, counted from 0.
    pub fn page(&self) -> usize {
        self.page
    }

    /// Turns to another page.
    pub fn turn_to(&mut self, page: usize) {
        let pages = self.made().map_or(0, |made| made.facts.pages);
        self.before = None;
        self.page = page.min(pages.saturating_sub(1));
    }

    /// The piece of work that comes next, where none is under way.
    pub fn next_task(&self) -> Option<Task> {
        let (recipe, part) = self.asked.as_ref().filter(|_| self.running.is_none())?;
        if !self.is_fresh {
            return Some(Task::Plan { recipe: recipe.clone(), part: part.clone() });
        }
        let made = self.made()?;
        if self.page < made.facts.pages && !self.pictures.contains_key(&self.page) && self.room != [0, 0] {
            return Some(Task::Page { made: Arc::clone(made), page: self.page, room: self.room });
        }
        if self.is_small() && self.enlarged.is_none() {
            return Some(Task::Enlarge {
                recipe: recipe.in_format(recipe.formats().first().copied()?),
                part: part.clone(),
            });
        }
        self.estimate.is_none().then(|| Task::Measure { made: Arc::clone(made) })
    }

    /// The turn that what is asked for now is of.
    pub fn turn(&self) -> u64 {
        self.turn
    }

    /// The work is under way.
    pub fn begin(&mut self, progress: Arc<Progress>) {
        self.running = Some(progress);
    }

    /// Takes an answer; one to what was asked before is let go.
    pub fn take(&mut self, ctx: &Context, turn: u64, answer: Answer) {
        let stopped = self.running.take().is_some_and(|progress| progress.is_cancelled());
        if turn != self.turn {
            return;
        }
        match answer {
            Answer::Planned(made) => {
                self.forget_pictures();
                let pages = made.as_ref().map_or(0, |made| made.facts.pages);
                self.page = self.page.min(pages.saturating_sub(1));
                (self.made, self.is_fresh) = (Some(made), true);
            }
            Answer::Painted { page, room, image } if room == self.room => {
                if self.pictures.len() >= PICTURES {
                    let furthest = self.pictures.keys().copied().max_by_key(|other| other.abs_diff(page));
                    furthest.map(|page| self.pictures.remove(&page));
                }
                self.pictures.insert(page, ctx.load_texture("export preview", image, TextureOptions::LINEAR));
            }
            Answer::Painted { .. } => {}
            Answer::Enlarged(recipe) => self.enlarged = Some(recipe),
            // Whoever stopped everything wants no second try.
            Answer::Measured(estimate) => self.estimate = Some(estimate.filter(|_| !stopped)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Message;

    #[test]
    fn answers_to_what_was_asked_before_are_let_go() {
        let (mut preview, ctx) = (Preview::default(), Context::default());
        assert!(preview.next_task().is_none());
        preview.ask(&Recipe::default(), &Part::default());
        assert!(matches!(preview.next_task(), Some(Task::Plan { .. })));
        let progress = Arc::new(Progress::new());
        let turn = preview.turn();
        preview.begin(Arc::clone(&progress));
        assert!(preview.next_task().is_none());
        preview.ask(&Recipe::preset("poster").unwrap(), &Part::default());
        assert!(progress.is_cancelled());
        preview.take(&ctx, turn, Answer::Planned(Err(Problem::error(Message::new("problem-export-paper")))));
        assert!(!preview.is_refused() && matches!(preview.shown(), Shown::Waiting));
        assert!(matches!(preview.next_task(), Some(Task::Plan { .. })));
        let turn = preview.turn();
        preview.begin(Arc::new(Progress::new()));
        preview.take(&ctx, turn, Answer::Planned(Err(Problem::error(Message::new("problem-export-paper")))));
        assert!(preview.is_refused() && preview.next_task().is_none());
    }
}
