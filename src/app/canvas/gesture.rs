//! What the pointer is in the middle of, and what it asks for when it is done. Pure: no window, no clock.

#[cfg(test)]
mod tests;

use super::input::{Act, Input, Keys};
use super::place::{self, CardSlot, Gap};
use crate::app::request::Request;
use crate::edit::{Edit, Merge, Selection};
use crate::geom::{Point, Rect};
use crate::model::{Card, CardId, CurveId, CurvePoint, LaneId, Map, Node, Score, Spot, StageId};
use crate::scene::Scene;

/// How far the pointer travels before a press becomes a drag, in screen points.
const SLOP: f64 = 4.0;

/// What a gesture is made on.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    pub scene: &'a Scene,
    pub map: &'a Map,
    pub selection: &'a Selection,
}

/// The gesture under way.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Gesture {
    #[default]
    Idle,
    /// The button is down and has not moved yet.
    Pressed {
        at: Point,
        node: Option<Node>,
        /// The node was selected before: a click that does not become a drag selects it alone.
        was_selected: bool,
    },
    Marquee {
        from: Point,
        to: Point,
        /// What was selected before, and stays so.
        base: Selection,
    },
    Cards {
        ids: Vec<CardId>,
        from: Point,
        to: Point,
        /// Alt: copies are put down, the cards stay.
        copy: bool,
        slot: Option<CardSlot>,
    },
    Stage {
        id: StageId,
        from: Point,
        to: Point,
        gap: Option<Gap>,
    },
    Lane {
        id: LaneId,
        from: Point,
        to: Point,
        gap: Option<Gap>,
    },
    /// A curve point, moved live inside one open step.
    Score {
        curve: CurveId,
        index: usize,
        /// Where the finger and the score stood when the step size last changed.
        anchor: (f64, f64),
        fine: bool,
    },
}

impl Gesture {
    /// Whether nothing is under way.
    pub fn is_idle(&self) -> bool {
        matches!(self, Gesture::Idle)
    }

    /// Whether something is being dragged.
    pub fn is_drag(&self) -> bool {
        match self {
            Gesture::Idle | Gesture::Pressed { .. } => false,
            Gesture::Marquee { .. }
            | Gesture::Cards { .. }
            | Gesture::Stage { .. }
            | Gesture::Lane { .. }
            | Gesture::Score { .. } => true,
        }
    }
}

/// The gesture after an input, and what it asks for.
pub fn step(gesture: Gesture, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
    match input.act {
        Act::Press => press(input, ground),
        Act::Drag => drag(gesture, input, ground),
        Act::Release => release(gesture, input, ground),
        Act::DoubleClick => (Gesture::Idle, double_click(input.at, ground)),
        Act::Cancel => cancel(gesture),
    }
}

fn press(input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
    let node = place::node_at(ground.scene, input.at);
    let was_selected = node.is_some_and(|node| ground.selection.contains(node));
    let mut requests = Vec::new();
    // Selecting on the press lets what is dragged be selected too. Shift waits: it may toggle.
    if let Some(node) = node
        && !was_selected
        && !input.keys.shift
    {
        requests.push(Request::Select(Selection::one(node)));
    }
    (Gesture::Pressed { at: input.at, node, was_selected }, requests)
}

fn drag(gesture: Gesture, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
    let (to, keys) = (input.at, input.keys);
    match gesture {
        Gesture::Idle => (Gesture::Idle, Vec::new()),
        Gesture::Pressed { at, node, was_selected } => {
            if at.distance(to) < SLOP * input.unit {
                return (Gesture::Pressed { at, node, was_selected }, Vec::new());
            }
            let (gesture, mut requests) = start(at, node, keys, ground);
            let (gesture, more) = drag(gesture, input, ground);
            requests.extend(more);
            (gesture, requests)
        }
        Gesture::Marquee { from, base, .. } => {
            let selection = caught(ground, Rect::from_points(from, to), &base);
            let requests = if selection == *ground.selection { vec![] } else { vec![Request::Select(selection)] };
            (Gesture::Marquee { from, to, base }, requests)
        }
        Gesture::Cards { ids, from, .. } => {
            let moving: &[CardId] = if keys.alt { &[] } else { &ids };
            let held = Point::new(to.x - place::behind_first_stage(ground.scene, from), to.y);
            let slot = place::card_slot(ground.scene, ground.map, held, moving);
            (Gesture::Cards { ids, from, to, copy: keys.alt, slot }, Vec::new())
        }
        Gesture::Stage { id, from, .. } => {
            let gap = place::stage_gap(ground.scene, ground.map, id, to.x);
            (Gesture::Stage { id, from, to, gap }, Vec::new())
        }
        Gesture::Lane { id, from, .. } => {
            let gap = place::lane_gap(ground.scene, ground.map, id, to.y);
            (Gesture::Lane { id, from, to, gap }, Vec::new())
        }
        Gesture::Score { curve, index, anchor, fine } => slide(curve, index, anchor, fine, input, ground),
    }
}

/// What a press that has begun to move becomes.
fn start(at: Point, node: Option<Node>, keys: Keys, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
    let gesture = match node {
        Some(Node::Card(id)) => {
            let ids =
                if ground.selection.contains(Node::Card(id)) { ground.selection.cards(ground.map) } else { vec![id] };
            Gesture::Cards { ids, from: at, to: at, copy: keys.alt, slot: None }
        }
        Some(Node::Stage(id)) => Gesture::Stage { id, from: at, to: at, gap: None },
        Some(Node::Lane(id)) => Gesture::Lane { id, from: at, to: at, gap: None },
        Some(Node::Point { curve, index }) => {
            let score = point(ground.map, curve, index).map_or(0.0, |point| point.score.value());
            let gesture = Gesture::Score { curve, index, anchor: (at.y, score), fine: keys.shift };
            return (gesture, vec![Request::Begin("edit-set-point")]);
        }
        Some(
            Node::Title
            | Node::Scenario
            | Node::Goal
            | Node::Footer
            | Node::Persona(_)
            | Node::Phase(_)
            | Node::Cell { .. }
            | Node::Curve(_)
            | Node::Link(_)
            | Node::Stakeholder(_),
        )
        | None => {
            let base = if keys.shift { ground.selection.clone() } else { Selection::none() };
            Gesture::Marquee { from: at, to: at, base }
        }
    };
    (gesture, Vec::new())
}

fn slide(
    curve: CurveId,
    index: usize,
    anchor: (f64, f64),
    was_fine: bool,
    input: &Input,
    ground: Ground<'_>,
) -> (Gesture, Vec<Request>) {
    let fine = input.keys.shift;
    let (Some(point), Some(frame)) = (point(ground.map, curve, index), frame_of(ground, curve)) else {
        return (Gesture::Idle, vec![Request::Cancel]);
    };
    let per_unit = 4.0 / (frame.0 - frame.1).abs().max(1.0);
    // Reckoned from how far the finger went, not from where it is: the lane may grow under it to make room for quotes.
    let value = |fine: bool| {
        let speed = if fine { 0.2 } else { 1.0 };
        anchor.1 + (anchor.0 - input.at.y) * per_unit * speed
    };
    let anchor = if fine == was_fine { anchor } else { (input.at.y, value(was_fine)) };
    let exact = anchor.1 + (anchor.0 - input.at.y) * per_unit * if fine { 0.2 } else { 1.0 };
    let steps = if fine { 100.0 } else { 20.0 };
    let score = Score::clamped((exact * steps).round() / steps);
    let requests = if score == point.score {
        Vec::new()
    } else {
        let point = CurvePoint { score, ..point.clone() };
        vec![Request::Edit(Edit::SetPoint { curve, index, point }, Merge::Never)]
    };
    (Gesture::Score { curve, index, anchor, fine }, requests)
}

fn release(gesture: Gesture, input: &Input, ground: Ground<'_>) -> (Gesture, Vec<Request>) {
    let requests = match gesture {
        Gesture::Idle | Gesture::Marquee { .. } => Vec::new(),
        Gesture::Pressed { node, was_selected, .. } => click(node, was_selected, input.keys, ground),
        Gesture::Cards { ids, slot, copy, .. } => {
            slot.map_or_else(Vec::new, |slot| drop_cards(ids, slot, copy, ground))
        }
        Gesture::Stage { id, gap, .. } => {
            gap.map(|gap| Request::Edit(Edit::MoveStage { id, to: gap.to }, Merge::Never)).into_iter().collect()
        }
        Gesture::Lane { id, gap, .. } => {
            gap.map(|gap| Request::Edit(Edit::MoveLane { id, to: gap.to }, Merge::Never)).into_iter().collect()
        }
        Gesture::Score { .. } => vec![Request::Commit],
    };
    (Gesture::Idle, requests)
}

fn click(node: Option<Node>, was_selected: bool, keys: Keys, ground: Ground<'_>) -> Vec<Request> {
    match node {
        Some(node) if keys.shift => {
            let mut selection = ground.selection.clone();
            // A cell stands for the place the keyboard is at; cards added to it should stand alone.
            if let Some(cell @ Node::Cell { .. }) = selection.single() {
                selection.toggle(cell);
            }
            selection.toggle(node);
            vec![Request::Select(selection)]
        }
        Some(node) if was_selected && ground.selection.single() != Some(node) => {
            vec![Request::Select(Selection::one(node))]
        }
        Some(_) => Vec::new(),
        None if keys.shift || ground.selection.is_empty() => Vec::new(),
        None => vec![Request::Select(Selection::none())],
    }
}

fn drop_cards(ids: Vec<CardId>, slot: CardSlot, copy: bool, ground: Ground<'_>) -> Vec<Request> {
    let spot = Spot::cell(slot.lane, slot.stage);
    if !copy {
        return vec![Request::Edit(Edit::MoveCards { ids, spot, at: slot.index }, Merge::Never)];
    }
    let mut requests = vec![Request::Begin("edit-add-card")];
    let cards: Vec<&Card> = ids.iter().filter_map(|id| ground.map.cards.get(*id)).collect();
    // Ids are handed out one after the other, so the copies can be named before they exist.
    let first = ground.map.next_id.max(1);
    let copies = (first..first.saturating_add(cards.len() as u32)).map(|id| Node::Card(CardId(id))).collect();
    requests.extend(cards.into_iter().enumerate().map(|(index, card)| {
        let span = match card.spot {
            Spot::Cell { span, .. } => span,
            Spot::Parked { .. } => 1,
        };
        let row = Card { spot: Spot::Cell { lane: slot.lane, stage: slot.stage, span }, ..card.clone() };
        Request::Edit(Edit::AddCard { row, at: slot.index + index }, Merge::Never)
    }));
    requests.push(Request::Select(copies));
    requests.push(Request::Commit);
    requests
}

fn double_click(at: Point, ground: Ground<'_>) -> Vec<Request> {
    match place::node_at(ground.scene, at) {
        Some(Node::Cell { lane, stage }) => super::add::in_cell(ground, lane, stage, Some(at)),
        Some(Node::Curve(curve)) => super::add::point_on_curve(ground, curve, at),
        Some(node @ (Node::Point { .. } | Node::Card(_) | Node::Stage(_) | Node::Phase(_) | Node::Lane(_)))
        | Some(node @ (Node::Title | Node::Scenario | Node::Goal | Node::Persona(_)))
        | Some(node @ (Node::Link(_) | Node::Stakeholder(_))) => {
            vec![Request::Type { node, part: place::part_at(ground.scene, node, at) }]
        }
        Some(Node::Footer) | None => Vec::new(),
    }
}

fn cancel(gesture: Gesture) -> (Gesture, Vec<Request>) {
    let requests = match gesture {
        Gesture::Score { .. } => vec![Request::Cancel],
        Gesture::Marquee { base, .. } => vec![Request::Select(base)],
        Gesture::Idle
        | Gesture::Pressed { .. }
        | Gesture::Cards { .. }
        | Gesture::Stage { .. }
        | Gesture::Lane { .. } => Vec::new(),
    };
    (Gesture::Idle, requests)
}

/// The cards a marquee touches, with what was selected before.
fn caught(ground: Ground<'_>, marquee: Rect, base: &Selection) -> Selection {
    let mut selection = base.clone();
    for area in &ground.scene.areas {
        if let Node::Card(_) = area.node
            && area.region.bounds().overlaps(marquee)
            && !selection.contains(area.node)
        {
            selection.add(area.node);
        }
    }
    selection
}

fn point(map: &Map, curve: CurveId, index: usize) -> Option<&CurvePoint> {
    map.curves.get(curve)?.points.get(index)
}

/// The heights of the best and the worst score where a curve is drawn.
fn frame_of(ground: Ground<'_>, curve: CurveId) -> Option<(f64, f64)> {
    let lane = ground.map.lane_of(ground.map.curves.get(curve)?)?;
    ground.scene.grid.emotion(lane).map(|frame| (frame.worst, frame.best))
}
