//! Handles beside the things they belong to: where they are, and which one a pointer takes hold of.
//!
//! Discs (a plus between stages or lanes, the fold mark of a lane, the count of hidden lanes) come first, then edges,
//! then the ends of cards. All of them keep their size on screen; `unit` is one screen point in document units.

#[cfg(test)]
mod tests;

use super::gesture::Ground;
use super::grip::{End, Grip};
use super::place;
use crate::app::request::{Request, in_one_step};
use crate::edit::Edit;
use crate::geom::{Point, Rect};
use crate::model::{Lane, LaneDisplay, LaneId, Node};
use crate::scene::{Part, Scene};

/// Radius of a disc, in screen points.
pub const DISC: f64 = 9.0;
/// How far outside the headers and labels their discs stand, in screen points.
const OUTSIDE: f64 = 12.0;
/// How far outside the labels a plus stands, clear of the fold marks, in screen points.
const FAR_OUTSIDE: f64 = 33.0;
/// How near to an edge the pointer takes hold of it, in screen points.
const EDGE: f64 = 5.0;
/// How near to a boundary the plus that stands there shows, in screen points.
const NEAR: f64 = 16.0;
/// Cards narrower than this on screen are only carried, in screen points.
const NARROWEST: f64 = 48.0;

/// A round handle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Disc {
    pub grip: Grip,
    pub center: Point,
}

/// Where headers and labels stand.
pub struct Frame {
    /// The heights between which the headers of the stages lie.
    header: (f64, f64),
    /// The left and right edge of the labels of the lanes.
    labels: (f64, f64),
}

impl Frame {
    /// `None` on a page without stages or without lanes.
    pub fn of(scene: &Scene) -> Option<Frame> {
        let column = scene.grid.columns.first()?;
        let header = scene.bounds_of(Node::Stage(column.stage))?;
        let labels = scene.grid.rows.first().and_then(|row| scene.bounds_of(Node::Lane(row.lane)));
        let labels = labels.map_or((column.left, column.left), |rect| (rect.x0, rect.x1));
        Some(Frame { header: (header.y0, header.y1), labels })
    }
}

/// The handle at a point.
pub fn at(ground: Ground<'_>, at: Point, unit: f64) -> Option<Grip> {
    let frame = Frame::of(ground.scene)?;
    let reach = (DISC + 1.0) * unit;
    let discs = discs(ground, Some(at), unit).into_iter();
    let nearest = discs
        .map(|disc| (disc.center.distance(at), disc.grip))
        .filter(|(distance, _)| *distance <= reach)
        .min_by(|a, b| a.0.total_cmp(&b.0));
    nearest.map(|(_, grip)| grip).or_else(|| edge(ground, &frame, at, unit)).or_else(|| card_end(ground, at, unit))
}

/// What a click on a disc asks for.
pub fn click(grip: Grip, ground: Ground<'_>) -> Vec<Request> {
    match grip {
        Grip::NewStage(at) => vec![Request::InsertStage(at)],
        Grip::NewLane(spot) => vec![Request::AskLaneKind(spot)],
        Grip::Fold(id) => {
            let Some(lane) = ground.map.lanes.get(id) else { return Vec::new() };
            let (label, display) = match lane.display {
                LaneDisplay::Folded => ("structure-step-unfold", LaneDisplay::Shown),
                LaneDisplay::Shown | LaneDisplay::Hidden => ("structure-step-fold", LaneDisplay::Folded),
            };
            in_one_step(label, vec![Edit::SetLane(Lane { display, ..lane.clone() })])
        }
        Grip::Hidden { first } => in_one_step("structure-step-show", hidden_run(ground, first).map(shown).collect()),
        Grip::Node(_)
        | Grip::Port { .. }
        | Grip::LinkEnd { .. }
        | Grip::StageEdge(_)
        | Grip::LaneEdge(_)
        | Grip::CardEnd { .. } => Vec::new(),
    }
}

/// The lane, to be seen again.
fn shown(lane: &Lane) -> Edit {
    Edit::SetLane(Lane { display: LaneDisplay::Shown, ..lane.clone() })
}

/// The lanes hidden side by side from a place on.
pub fn hidden_run<'a>(ground: Ground<'a>, first: usize) -> impl Iterator<Item = &'a Lane> {
    ground.map.lanes.iter().skip(first).take_while(|lane| lane.display == LaneDisplay::Hidden)
}

/// The discs to be seen while the pointer is at a point, or nowhere: what is folded or hidden is always told.
pub fn discs(ground: Ground<'_>, at: Option<Point>, unit: f64) -> Vec<Disc> {
    let Some(frame) = Frame::of(ground.scene) else { return Vec::new() };
    let mut discs = hidden(ground, &frame, unit);
    discs.extend(folds(ground, &frame, at, unit));
    if let Some(at) = at {
        discs.extend(new_stage(ground, &frame, at, unit));
        discs.extend(new_lane(ground, &frame, at, unit));
    }
    discs
}

/// One for each run of hidden lanes, on the boundary they would be drawn at.
fn hidden(ground: Ground<'_>, frame: &Frame, unit: f64) -> Vec<Disc> {
    let grid = &ground.scene.grid;
    let end = grid.rows.last().map_or(frame.header.1 + OUTSIDE * unit, |row| row.bottom);
    let mut rows = grid.rows.iter();
    let mut discs = Vec::new();
    let mut first = None;
    for (index, lane) in ground.map.lanes.iter().enumerate() {
        if lane.display == LaneDisplay::Hidden {
            first.get_or_insert(index);
            continue;
        }
        let top = rows.next().map_or(end, |row| row.top);
        discs.extend(first.take().map(|first| (first, top)));
    }
    discs.extend(first.map(|first| (first, end)));
    let x = frame.labels.1 - 2.0 * OUTSIDE * unit;
    discs.into_iter().map(|(first, y)| Disc { grip: Grip::Hidden { first }, center: Point::new(x, y) }).collect()
}

/// The fold mark of the lane under the pointer, and of every folded one.
fn folds(ground: Ground<'_>, frame: &Frame, at: Option<Point>, unit: f64) -> Vec<Disc> {
    let x = frame.labels.0 - OUTSIDE * unit;
    let by_label = |at: Point| (x - (DISC + 4.0) * unit..frame.labels.1).contains(&at.x);
    let mut discs = Vec::new();
    for row in &ground.scene.grid.rows {
        let under = at.is_some_and(|at| by_label(at) && (row.top..row.bottom).contains(&at.y));
        let folded = ground.map.lanes.get(row.lane).is_some_and(|lane| lane.display == LaneDisplay::Folded);
        if under || folded {
            let center = Point::new(x, name_height(ground.scene, row.lane).unwrap_or((row.top + row.bottom) / 2.0));
            discs.push(Disc { grip: Grip::Fold(row.lane), center });
        }
    }
    discs
}

/// The middle of the first line of a lane's name.
fn name_height(scene: &Scene, lane: LaneId) -> Option<f64> {
    let name = scene.texts_of(Node::Lane(lane)).find(|text| text.part == Part::Name)?;
    Some(name.origin.y + name.style.size * name.style.leading / 2.0)
}

/// A plus above the boundary of two headers, or at either end.
fn new_stage(ground: Ground<'_>, frame: &Frame, at: Point, unit: f64) -> Option<Disc> {
    let y = frame.header.0 - (OUTSIDE - 1.0) * unit;
    if !(y - (DISC + 4.0) * unit..frame.header.1).contains(&at.y) {
        return None;
    }
    let columns = &ground.scene.grid.columns;
    let ends = columns.iter().map(|column| column.left).chain(columns.last().map(|column| column.right));
    let (place, x) = ends.enumerate().find(|(_, x)| (x - at.x).abs() <= NEAR * unit)?;
    Some(Disc { grip: Grip::NewStage(place), center: Point::new(x, y) })
}

/// A plus beside the boundary of two labels, on either side of the line that may be there, or at either end.
fn new_lane(ground: Ground<'_>, frame: &Frame, at: Point, unit: f64) -> Option<Disc> {
    let x = frame.labels.0 - FAR_OUTSIDE * unit;
    if !(x - (DISC + 4.0) * unit..frame.labels.1).contains(&at.x) {
        return None;
    }
    let spots = place::lane_gaps(ground.scene, ground.map).into_iter();
    let near = spots.filter(|spot| (spot.line - at.y).abs() <= NEAR * unit);
    let spot = near.min_by(|a, b| (a.line - at.y).abs().total_cmp(&(b.line - at.y).abs()))?;
    Some(Disc { grip: Grip::NewLane(spot.spot), center: Point::new(x, spot.line) })
}

/// The right edge of a header, the lower edge of a label.
fn edge(ground: Ground<'_>, frame: &Frame, at: Point, unit: f64) -> Option<Grip> {
    let grid = &ground.scene.grid;
    if (frame.header.0..=frame.header.1).contains(&at.y) {
        let near = |left: f64, right: f64| (at.x - right).abs() <= (EDGE * unit).min((right - left) / 4.0);
        let column = grid.columns.iter().find(|column| near(column.left, column.right))?;
        return Some(Grip::StageEdge(column.stage));
    }
    if (frame.labels.0..frame.labels.1).contains(&at.x) {
        let near = |top: f64, bottom: f64| (at.y - bottom).abs() <= (EDGE * unit).min((bottom - top) / 4.0);
        let row = grid.rows.iter().find(|row| near(row.top, row.bottom))?;
        let lane = ground.map.lanes.get(row.lane)?;
        return (lane.display == LaneDisplay::Shown).then_some(Grip::LaneEdge(row.lane));
    }
    None
}

/// The left or right end of a card that stands in a cell.
fn card_end(ground: Ground<'_>, at: Point, unit: f64) -> Option<Grip> {
    let Some(node @ Node::Card(card)) = place::node_at(ground.scene, at) else { return None };
    let rect = ground.scene.bounds_of(node)?;
    ground.map.cards.get(card)?.spot.stage()?;
    let end = end_at(rect, at, unit)?;
    Some(Grip::CardEnd { card, end })
}

fn end_at(rect: Rect, at: Point, unit: f64) -> Option<End> {
    let reach = (EDGE + 1.0) * unit;
    if rect.width() < NARROWEST * unit {
        None
    } else if rect.x1 - at.x <= reach {
        Some(End::Last)
    } else if at.x - rect.x0 <= reach {
        Some(End::First)
    } else {
        None
    }
}
