//! Importance × satisfaction: what to mend first.

use super::draw::{Frame, card_text};
use super::lattice::{Lattice, Spot, Zone};
use crate::insight::{self, Verdict, Wording};
use crate::layout::page::Page;
use crate::model::Map;
use crate::scene::Takes;
use crate::theme::Tint;

/// Satisfactions up to this lie in the left half.
const BAD: u8 = 2;

/// The quadrant; the numbers in the dots are the order to mend things in.
pub(super) fn lay(page: &mut Page, map: &Map, frame: Frame, y: f64, fill: Option<f64>) -> f64 {
    let rated = insight::importance(map);
    let words = Wording::of(map);
    let spots = rated.iter().zip(1..).map(|(it, place): (_, usize)| Spot {
        across: it.satisfaction,
        up: it.importance,
        card: it.card,
        text: card_text(map, &words, it.card),
        badge: place.to_string(),
        color: color_of(page, it.verdict),
    });
    let spots = spots.collect();
    let zone = |verdict: Verdict| Zone::of(page, page.lang.text(verdict.word()), tint_of(page, verdict), 0.5);
    let text = |id: &str| page.lang.text(id);
    let lattice = Lattice {
        zones: [zone(Verdict::Mend), zone(Verdict::Keep), zone(Verdict::Leave), zone(Verdict::Overdone)],
        left: BAD,
        across: [text("board-little-satisfaction"), text("board-much-satisfaction")],
        up: [text("board-little-importance"), text("board-much-importance")],
        spots,
        takes: |across, up| Takes::Standing { importance: up, satisfaction: across },
    };
    lattice.lay(page, frame, y, fill)
}

fn tint_of(page: &Page, verdict: Verdict) -> Tint {
    match verdict {
        Verdict::Mend => page.theme.kinds.barriers,
        Verdict::Keep => page.theme.quick_win,
        Verdict::Leave => page.theme.kinds.backstage,
        Verdict::Overdone => page.theme.kinds.opportunities,
    }
}

fn color_of(page: &Page, verdict: Verdict) -> crate::color::Rgba {
    match verdict {
        Verdict::Mend => page.theme.flags.pain_point.mix(page.theme.ink, 0.18),
        Verdict::Keep => page.theme.quick_win.ink,
        Verdict::Leave => page.theme.ink_faint,
        Verdict::Overdone => page.theme.ink_soft,
    }
}
