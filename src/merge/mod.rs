//! Two people's changes to one map brought together, row by row and field by field; pure.
//!
//! What only one of them changed is taken over. Where both changed the same thing differently nobody wins unasked:
//! the merged map keeps ours, or the row that one of them removed, and a [`Conflict`] says what theirs was. Settling
//! it is merging again with a [`Decisions`] that knows the answer.

mod apart;
mod conflict;
mod note;
mod order;
mod points;
mod rows;

pub use conflict::{Conflict, Decisions, Key, REMOVAL, Side};
pub use note::noted;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::compare::{ABOUT, Names};
use crate::model::{About, Card, Curve, Lane, Link, Map, Node, Persona, Row, Stage, Stakeholder, check, limits};
use conflict::Judge;
use rows::{MergedTable, Needed, Sides, merge_fields, merge_table};

/// What two people's changes add up to.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// A sound map. Where there are conflicts it says what ours did, and has every row that one side still wants.
    pub map: Map,
    /// In the order of the tables; none where nothing is left to be settled.
    pub conflicts: Vec<Conflict>,
}

/// Both sides together are more than a map may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("together the maps have more than {0} rows in a table")]
pub struct TooMuch(pub usize);

/// Brings together what became of `base` in `ours` and in `theirs`.
///
/// Rows are one by their ids; ids that both sides gave to new rows are told apart, theirs getting new ones with
/// everything that points at them following. New stages, lanes and people of one name are one, and so are cards that
/// are alike in everything.
///
/// # Errors
/// [`TooMuch`] where a table would have more rows than it may.
pub fn merge(base: &Map, ours: &Map, theirs: &Map, decisions: &Decisions) -> Result<Merged, TooMuch> {
    let theirs = &apart::told_apart(base, ours, theirs);
    let maps = Sides { base, ours, theirs };
    let names = [Names::of(&[ours, base, theirs]), Names::of(&[theirs, base, ours])];
    let mut judge = Judge::new(decisions, names);

    let about = about(maps, &mut judge);
    let mut needed = Needed::default();
    let links: MergedTable<Link> = merge_table(maps, &needed, &mut judge, |_, _, _| {})?;
    for link in links.possible() {
        needed.add::<Card>([link.from.0, link.to.0]);
    }
    let curves: MergedTable<Curve> = merge_table(maps, &needed, &mut judge, points::merge_points)?;
    for curve in curves.possible() {
        needed.add::<Persona>([curve.persona.0]);
        needed.add::<Lane>(curve.lane.map(|lane| lane.0));
        needed.add::<Stage>(curve.points.iter().map(|point| point.stage.0));
        needed.add::<Card>(curve.points.iter().filter_map(|point| point.card).map(|card| card.0));
    }
    let cards: MergedTable<Card> = merge_table(maps, &needed, &mut judge, |_, _, _| {})?;
    for card in cards.possible() {
        needed.add::<Lane>(card.spot.lane().map(|lane| lane.0));
        needed.add::<Stage>(card.spot.stage().map(|stage| stage.0));
    }
    let lanes: MergedTable<Lane> = merge_table(maps, &needed, &mut judge, |_, _, _| {})?;
    let stages: MergedTable<Stage> = merge_table(maps, &needed, &mut judge, |_, _, _| {})?;
    let personas: MergedTable<Persona> = merge_table(maps, &needed, &mut judge, |_, _, _| {})?;
    let stakeholders: MergedTable<Stakeholder> = merge_table(maps, &needed, &mut judge, |_, _, _| {})?;
    let next_id = ours.next_id.max(theirs.next_id).max(base.next_id);
    let mut map = Map {
        about,
        personas: personas.rows,
        stages: stages.rows,
        lanes: lanes.rows,
        cards: cards.rows,
        curves: curves.rows,
        links: links.rows,
        stakeholders: stakeholders.rows,
        next_id,
    };
    tidy(&mut map);
    if map.curves.iter().any(|curve| curve.points.len() > limits::POINTS) {
        return Err(TooMuch(limits::POINTS));
    }
    limits::points_in_all(&map.curves).map_err(|_| TooMuch(limits::POINTS_IN_ALL))?;
    limits::entries_in_all(&map.personas, &map.cards).map_err(|_| TooMuch(limits::ENTRIES_IN_ALL))?;
    Ok(Merged { map, conflicts: judge.conflicts() })
}

fn about(maps: Sides<'_, Map>, judge: &mut Judge) -> Arc<About> {
    let Sides { base, ours, theirs } = maps.map(|map| &map.about);
    if ours == theirs || base == theirs {
        return Arc::clone(ours);
    }
    if base == ours {
        return Arc::clone(theirs);
    }
    let mut about = About::clone(ours);
    let name = Names::said(&ours.title, "picture-untitled");
    let sides = (Some(base.as_ref()), ours.as_ref(), theirs.as_ref());
    merge_fields(ABOUT, sides, &mut about, |field| {
        judge.ask_field(Node::Title, ("app-map", &name), field, (ours, theirs), None, 0)
    });
    Arc::new(about)
}

/// Makes the map sound where a decision took away what other rows are about, and where spans or the order of points
/// follow from both sides together.
fn tidy(map: &mut Map) {
    let personas: BTreeSet<_> = map.personas.iter().map(Row::id).collect();
    map.curves.retain(|curve| personas.contains(&curve.persona));
    check::mend(map);
}
