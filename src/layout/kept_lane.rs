//! Lanes that are laid out once and used again as long as they stay as they are; several at the same time where many changed.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::columns::Columns;
use super::lane::{self, Laid};
use super::memory::Bones;
use super::page::Page;
use crate::model::{Card, Lane, LaneDisplay, Link};

/// What a lane is made from.
pub(super) struct Wanted<'a> {
    pub lane: &'a Arc<Lane>,
    /// Whether no lane above it is drawn.
    pub is_first: bool,
    /// Its cards in map order.
    pub cards: &'a [&'a Arc<Card>],
    /// The links with a label that start at them.
    pub hand_offs: &'a [&'a Arc<Link>],
}

impl Wanted<'_> {
    /// Roughly how much there is to lay out, in cards.
    fn work(&self) -> usize {
        self.cards.len() + if lane::shows_feelings(self.lane) { FEELINGS } else { 1 }
    }
}

/// How many cards take as long as curves with their quotes.
const FEELINGS: usize = 80;

/// Less than this is laid out before another thread has begun.
const WORTH: usize = 150;

/// More threads than this would wait for each other.
const MOST: usize = 6;

/// A lane and what it was made from.
#[derive(Debug)]
pub(super) struct KeptLane {
    lane: Arc<Lane>,
    is_first: bool,
    cards: Vec<Arc<Card>>,
    hand_offs: Vec<Arc<Link>>,
    /// For lanes of feelings.
    bones: Option<Bones>,
    pub laid: Laid,
}

impl KeptLane {
    fn lay(page: &mut Page, columns: &Columns, wanted: &Wanted, bones: &Bones) -> KeptLane {
        let Wanted { lane, is_first, cards, hand_offs } = *wanted;
        let laid = if lane.display == LaneDisplay::Hidden {
            lane::lay_hidden(page, columns, lane, is_first)
        } else {
            lane::lay(page, &bones.0, columns, lane, cards, hand_offs)
        };
        KeptLane {
            lane: Arc::clone(lane),
            is_first,
            cards: cards.iter().copied().cloned().collect(),
            hand_offs: hand_offs.iter().copied().cloned().collect(),
            bones: lane::shows_feelings(lane).then(|| bones.clone()),
            laid,
        }
    }

    /// Whether it was made from the very same.
    pub fn is_of(&self, wanted: &Wanted, bones: &Bones) -> bool {
        Arc::ptr_eq(&self.lane, wanted.lane)
            && self.is_first == wanted.is_first
            && self.bones.as_ref().is_none_or(|kept| kept.is(bones))
            && are_same(&self.cards, wanted.cards)
            && are_same(&self.hand_offs, wanted.hand_offs)
    }
}

fn are_same<T>(kept: &[Arc<T>], now: &[&Arc<T>]) -> bool {
    kept.len() == now.len() && kept.iter().zip(now).all(|(a, b)| Arc::ptr_eq(a, b))
}

/// Lays out all of these, in their order. Nothing in a lane depends on another: so it does not show who laid out which.
pub(super) fn lay_all(page: &Page, columns: &Columns, wanted: &[&Wanted], bones: &Bones) -> Vec<KeptLane> {
    let work: usize = wanted.iter().map(|wanted| wanted.work()).sum();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let threads = if work < WORTH { 1 } else { cores.min(wanted.len()).min(MOST) };
    // What takes longest comes first, so that nobody waits for it in the end.
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|index| wanted.get(*index).map_or(0, |wanted| usize::MAX - wanted.work()));
    let next = AtomicUsize::new(0);
    let take = || {
        let mut page = page.anew();
        let mut laid = Vec::new();
        while let Some(index) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Some(wanted) = wanted.get(*index) {
                laid.push((*index, KeptLane::lay(&mut page, columns, wanted, bones)));
            }
        }
        laid
    };
    let mut laid = thread::scope(|scope| {
        // Where no thread can be had this one lays out what is left.
        let helpers: Vec<_> =
            (1..threads).filter_map(|_| thread::Builder::new().spawn_scoped(scope, take).ok()).collect();
        let mut laid = take();
        for helper in helpers {
            laid.extend(helper.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        laid
    });
    laid.sort_by_key(|(index, _)| *index);
    laid.into_iter().map(|(_, lane)| lane).collect()
}
