//! How a card is drawn under a lens: its ground, its edge and its mark. Each answer shows without colour too.

use super::Lens;
use crate::color::Rgba;
use crate::geom::Rect;
use crate::layout::boards::gap_look;
use crate::layout::header::readable_on;
use crate::layout::icons::UNANSWERED;
use crate::layout::page::Page;
use crate::model::{Card, Evidence, Gap, LaneKind};
use crate::scene::{Icon, Paint, Shape, Stroke};
use crate::theme::{Theme, Tint};

/// A card's look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::layout) struct Look {
    pub tint: Tint,
    /// `None`: the card's usual edge.
    pub edge: Option<Edge>,
    pub mark: Option<(Icon, Rgba)>,
    /// Not asked about: drawn back behind the others.
    pub pale: bool,
}

/// A line round a card.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::layout) struct Edge {
    color: Rgba,
    /// In units.
    width: f64,
    /// In units.
    dash: Option<(f64, f64)>,
}

impl Edge {
    pub fn stroke(self, unit: f64) -> Stroke {
        let dash = self.dash.map(|(on, off)| (on * unit, off * unit));
        Stroke { paint: Paint::Solid(self.color), width: self.width * unit, dash }
    }
}

/// How far colours of a card that is drawn back go towards the paper.
const PALE: f64 = 0.6;

/// How a card in a lane of this kind is drawn, `usual` being its tint without a lens.
pub(in crate::layout) fn look(page: &Page, card: &Card, kind: LaneKind, usual: Tint) -> Look {
    match page.lens {
        Lens::None => Look { tint: usual, edge: None, mark: None, pale: false },
        Lens::Gaps => by_gap(page, card, kind, usual),
        Lens::Evidence => by_evidence(page.theme, card, usual),
    }
}

fn by_gap(page: &Page, card: &Card, kind: LaneKind, usual: Tint) -> Look {
    match card.facts.gap() {
        Some(gap) => of_gap(page, gap),
        None if is_open(card, kind) => unanswered(page.theme, usual),
        None => Look { tint: pale(page.theme, usual), edge: None, mark: None, pale: true },
    }
}

/// Whether it is a touchpoint about which one of the two questions is still to be answered.
fn is_open(card: &Card, kind: LaneKind) -> bool {
    let is_answered = card.facts.customer_uses.is_some() && card.facts.we_provide.is_some();
    kind == LaneKind::Touchpoints && !is_answered
}

fn of_gap(page: &Page, gap: Gap) -> Look {
    let (tint, icon, color) = gap_look(page, gap);
    let edge = match gap {
        Gap::Matched => Edge { color: tint.ink, width: 1.5, dash: None },
        Gap::Missing => Edge { color, width: 2.0, dash: Some((6.0, 3.5)) },
        Gap::Wasted => Edge { color, width: 2.0, dash: Some((1.8, 3.0)) },
    };
    Look { tint, edge: Some(edge), mark: Some((icon, color)), pale: false }
}

fn unanswered(theme: &Theme, usual: Tint) -> Look {
    let tint = pale(theme, usual);
    Look { tint, edge: None, mark: Some((UNANSWERED, tint.ink)), pale: false }
}

fn by_evidence(theme: &Theme, card: &Card, usual: Tint) -> Look {
    let mut look = of_evidence(theme, card.evidence, usual);
    if card.evidence == Evidence::Observed && card.source.trim().is_empty() {
        look.mark = Some((UNANSWERED, theme.flags.pain_point));
    }
    look
}

/// What was seen has its full tint and a solid edge, what is assumed is paler and dashed, what is proposed is blank and
/// dotted.
fn of_evidence(theme: &Theme, evidence: Evidence, usual: Tint) -> Look {
    let (tint, edge) = match evidence {
        Evidence::Observed => (usual, Edge { color: theme.quick_win.ink, width: 2.0, dash: None }),
        Evidence::Assumed => {
            (grounded(theme, usual, PALE), Edge { color: theme.ink_faint, width: 1.4, dash: Some((6.0, 4.0)) })
        }
        Evidence::Proposed => {
            (grounded(theme, usual, 1.0), Edge { color: theme.strategic.ink, width: 1.9, dash: Some((1.8, 3.0)) })
        }
    };
    Look { tint, edge: Some(edge), mark: None, pale: false }
}

/// The same drawn back: readable, but no more than that.
fn pale(theme: &Theme, tint: Tint) -> Tint {
    let fill = towards(theme, tint.fill, PALE);
    let inks = [theme.ink_faint, theme.ink_soft, tint.ink];
    let ink = inks.into_iter().find(|ink| ink.contrast(fill) >= LEAST).unwrap_or_else(|| readable_on(fill));
    Tint { fill, ink, line: if tint.line.a == 0 { tint.line } else { towards(theme, tint.line, PALE) } }
}

/// The same on a ground that is nearer to the paper.
fn grounded(theme: &Theme, tint: Tint, share: f64) -> Tint {
    let fill = towards(theme, tint.fill, share);
    Tint { fill, ink: readable(tint.ink, fill), line: Rgba::TRANSPARENT }
}

fn towards(theme: &Theme, color: Rgba, share: f64) -> Rgba {
    color.over(theme.paper).mix(theme.paper, share)
}

/// The least contrast of a text.
const LEAST: f64 = 4.5;

/// This ink where it can be read on the ground, or else one that can.
fn readable(ink: Rgba, ground: Rgba) -> Rgba {
    if ink.contrast(ground) >= LEAST { ink } else { readable_on(ground) }
}

/// A small card with the look of the answer at `place` of a tally, for the legend and the numbers of each stage.
pub(in crate::layout) fn swatch(page: &mut Page, place: usize, within: Rect) {
    let Some(look) = of_place(page, place) else { return };
    let unit = page.unit();
    if let Some((icon, color)) = look.mark {
        page.icon(icon, within.center(), within.height().min(within.width()), color, None);
        return;
    }
    let Some(edge) = look.edge else { return };
    let stroke = edge.stroke(unit);
    let rect = within.inset(-stroke.width / 2.0);
    page.shape(
        Shape::Rect { rect, radius: 3.0 * unit, fill: Some(Paint::Solid(look.tint.fill)), stroke: Some(stroke) },
        None,
    );
}

/// The look of the answer at this place of a tally.
fn of_place(page: &Page, place: usize) -> Option<Look> {
    let theme = page.theme;
    let usual = theme.kinds.actions;
    let no_source = Look { tint: usual, edge: None, mark: Some((UNANSWERED, theme.flags.pain_point)), pale: false };
    match page.lens {
        Lens::None => None,
        Lens::Gaps => {
            let gaps = [Gap::Matched, Gap::Missing, Gap::Wasted];
            Some(gaps.get(place).map_or_else(|| open_mark(theme), |gap| of_gap(page, *gap)))
        }
        Lens::Evidence => {
            Some(Evidence::ALL.get(place).map_or(no_source, |evidence| of_evidence(theme, *evidence, usual)))
        }
    }
}

fn open_mark(theme: &Theme) -> Look {
    Look { tint: theme.kinds.touchpoints, edge: None, mark: Some((UNANSWERED, theme.ink_faint)), pale: false }
}
