//! What letting go on a field, or a key, writes to the map. Pure: each answer is one step with a name of its own.

use crate::edit::Edit;
use crate::model::{
    Card, CardId, Fraction, Gap, Horizon, Map, Node, Opportunity, OpportunityStatus, PersonaId, PersonaList, Rating,
    Row, Rows, StageId, Stakeholder, StakeholderId,
};
use crate::scene::Takes;

/// One step: the id of its name, and its edit.
pub type Step = (&'static str, Edit);

/// What a thing let go on a field becomes; `None` where the field does not take it.
///
/// `share` is where in the field it lies: 0–1 to the right and upwards.
pub fn drop_on(map: &Map, node: Node, field: &Takes, share: (f64, f64)) -> Option<Step> {
    match (node, field) {
        (Node::Card(id), Takes::Priority { impact, effort }) => priority(map, id, *impact, *effort),
        (Node::Card(id), Takes::Standing { importance, satisfaction }) => standing(map, id, *importance, *satisfaction),
        (Node::Card(id), Takes::Answer { stage, gap }) => {
            let card = map.cards.get(id)?;
            covers(map, card, *stage).then(|| answers(map, id, *gap)).flatten()
        }
        (Node::Card(id), Takes::Decision(status)) => progress(map, id, Some(*status)),
        (Node::Stakeholder(id), Takes::Influence) => with(&map.stakeholders, id, "board-step-influence", |row| {
            // Whole percents, as the inspector shows them.
            let clamped = |value: f64, before| Fraction::new((value * 100.0).round() / 100.0).unwrap_or(before);
            (row.support, row.power) = (clamped(share.0, row.support), clamped(share.1, row.power));
            Edit::SetStakeholder
        }),
        _ => None,
    }
}

fn covers(map: &Map, card: &Card, stage: StageId) -> bool {
    crate::insight::gap_table(map).iter().any(|row| {
        let lists = [&row.matched, &row.missing, &row.wasted, &row.unanswered];
        row.stage == stage && lists.iter().any(|list| list.contains(&card.id))
    })
}

/// Impact and effort. A horizon set by hand that would keep the card in the other half goes: the hand has just said
/// where it belongs.
pub fn priority(map: &Map, id: CardId, impact: Rating, effort: Rating) -> Option<Step> {
    with(&map.cards, id, "board-step-priority", |card| {
        let facts = &mut card.opportunity;
        (facts.impact, facts.effort) = (Some(impact), Some(effort));
        let derived = Opportunity { horizon_by_hand: None, ..facts.clone() }.horizon();
        if facts.horizon_by_hand != derived {
            facts.horizon_by_hand = None;
        }
        Edit::SetCard
    })
}

/// Importance to the customer and satisfaction.
pub fn standing(map: &Map, id: CardId, importance: Rating, satisfaction: Rating) -> Option<Step> {
    with(&map.cards, id, "board-step-standing", |card| {
        (card.facts.importance_to_customer, card.facts.satisfaction) = (Some(importance), Some(satisfaction));
        Edit::SetCard
    })
}

/// The two answers that lead to an outcome; none where there is to be none.
pub fn answers(map: &Map, id: CardId, gap: Option<Gap>) -> Option<Step> {
    with(&map.cards, id, "board-step-answers", |card| {
        (card.facts.customer_uses, card.facts.we_provide) = match gap {
            Some(Gap::Matched) => (Some(true), Some(true)),
            Some(Gap::Missing) => (Some(true), Some(false)),
            Some(Gap::Wasted) => (Some(false), Some(true)),
            None => (None, None),
        };
        Edit::SetCard
    })
}

/// One of the two answers, or neither.
pub fn answer(map: &Map, id: CardId, uses: Option<bool>, provides: Option<bool>) -> Option<Step> {
    with(&map.cards, id, "board-step-answers", |card| {
        (card.facts.customer_uses, card.facts.we_provide) = (uses, provides);
        Edit::SetCard
    })
}

/// How far an opportunity has come.
pub fn progress(map: &Map, id: CardId, status: Option<OpportunityStatus>) -> Option<Step> {
    with(&map.cards, id, "board-step-status", |card| {
        card.opportunity.status = status;
        Edit::SetCard
    })
}

/// One vote more or less.
pub fn vote(map: &Map, id: CardId, more: bool) -> Option<Step> {
    with(&map.cards, id, "board-step-votes", |card| {
        let votes = &mut card.opportunity.votes;
        *votes = if more { votes.saturating_add(1) } else { votes.saturating_sub(1) };
        Edit::SetCard
    })
}

/// An empty line at a place of a persona's list.
pub fn add_line(map: &Map, id: PersonaId, list: PersonaList, at: usize) -> Option<Step> {
    with(&map.personas, id, "board-step-add-line", |persona| {
        let lines = persona.list_mut(list);
        lines.insert(at.min(lines.len()), String::new());
        Edit::SetPersona
    })
}

/// A persona's list without a line.
pub fn remove_line(map: &Map, id: PersonaId, list: PersonaList, at: usize) -> Option<Step> {
    with(&map.personas, id, "board-step-remove-line", |persona| {
        let lines = persona.list_mut(list);
        if at < lines.len() {
            lines.remove(at);
        }
        Edit::SetPersona
    })
}

/// A line one place further up or down its list; `None` at the end of it.
pub fn move_line(map: &Map, id: PersonaId, list: PersonaList, at: usize, up: bool) -> Option<(Step, usize)> {
    let to = if up { at.checked_sub(1)? } else { at.checked_add(1)? };
    map.personas.get(id)?.list(list).get(to)?;
    let step = with(&map.personas, id, "board-step-move-line", |persona| {
        persona.list_mut(list).swap(at, to);
        Edit::SetPersona
    });
    Some((step?, to))
}

/// Alt and an arrow: one step across a field of marks, from the middle where there are none yet.
pub fn nudge(map: &Map, id: CardId, field: &Takes, right: i8, up: i8) -> Option<Step> {
    let card = map.cards.get(id)?;
    let moved = |mark: Option<Rating>, by: i8| match mark {
        Some(mark) => Rating::new(mark.get().saturating_add_signed(by).clamp(1, 5)),
        None => Rating::new(3),
    };
    match field {
        Takes::Priority { .. } => {
            let Opportunity { impact, effort, .. } = card.opportunity;
            // A horizon set by hand may show it in another column than its effort's; the step begins at the effort.
            let is_new = impact.is_none() || effort.is_none();
            let (right, up) = if is_new { (0, 0) } else { (right, up) };
            priority(map, id, moved(impact, up)?, moved(effort, right)?)
        }
        Takes::Standing { .. } => {
            let (importance, satisfaction) = (card.facts.importance_to_customer, card.facts.satisfaction);
            standing(map, id, moved(importance, up)?, moved(satisfaction, right)?)
        }
        Takes::Answer { gap, .. } => {
            const ORDER: [Option<Gap>; 4] = [Some(Gap::Matched), Some(Gap::Missing), Some(Gap::Wasted), None];
            let here = ORDER.iter().position(|other| other == gap)?;
            let to = here.checked_add_signed(isize::from(up.checked_neg()?))?;
            answers(map, id, *ORDER.get(to)?)
        }
        Takes::Decision(status) => {
            const ORDER: [OpportunityStatus; 3] =
                [OpportunityStatus::Planned, OpportunityStatus::Doing, OpportunityStatus::Done];
            let here = ORDER.iter().position(|other| other == status)?;
            progress(map, id, Some(*ORDER.get(here.checked_add_signed(isize::from(right))?)?))
        }
        Takes::Thing(_)
        | Takes::Text(..)
        | Takes::NextLine(..)
        | Takes::Question(_)
        | Takes::Votes(_)
        | Takes::Progress(_)
        | Takes::Meeting { .. }
        | Takes::Influence => None,
    }
}

/// How far Alt and an arrow move a stakeholder.
const STRIDE: f64 = 0.05;

/// The same for a stakeholder.
pub fn nudge_stakeholder(map: &Map, id: StakeholderId, right: i8, up: i8) -> Option<Step> {
    with(&map.stakeholders, id, "board-step-influence", |row: &mut Stakeholder| {
        let moved = |value: Fraction, by: i8| Fraction::new(value.value() + f64::from(by) * STRIDE).unwrap_or(value);
        (row.support, row.power) = (moved(row.support, right), moved(row.power, up));
        Edit::SetStakeholder
    })
}

/// The halves of the effort that a quarter of the matrix stands for, to light up a whole quarter.
pub fn is_same_quarter(a: &Takes, b: &Takes) -> bool {
    let quarter = |takes: &Takes| match takes {
        Takes::Priority { impact, effort } => {
            let far = if effort.get() <= 3 { Horizon::QuickWin } else { Horizon::Strategic };
            Some((impact.get() >= 3, far == Horizon::QuickWin))
        }
        Takes::Standing { importance, satisfaction } => Some((importance.get() >= 3, satisfaction.get() >= 3)),
        _ => None,
    };
    quarter(a).is_some() && quarter(a) == quarter(b)
}

/// A changed copy of a row as one edit; `None` where it is gone or nothing changes.
fn with<T: Row + PartialEq>(
    rows: &Rows<T>,
    id: T::Id,
    label: &'static str,
    change: impl FnOnce(&mut T) -> fn(T) -> Edit,
) -> Option<Step> {
    let row = rows.get(id)?;
    let mut changed = row.clone();
    let edit = change(&mut changed);
    (changed != *row).then(|| (label, edit(changed)))
}
