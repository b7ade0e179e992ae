//! What a place on the page means: cells, gaps between cards, gaps between stages and lanes.

use std::sync::Arc;

use kurbo::ParamCurve;

use crate::app::request::LaneSpot;
use crate::edit::{self, Side};
use crate::geom::{BezPath, Point, Rect, Shape as _};
use crate::model::{CardId, LaneDisplay, LaneId, LaneKind, LinkId, Map, Node, StageId};
use crate::scene::{EmotionFrame, Part, Region, Row, Scene};

/// The node at a point: what is drawn there, or else the cell.
pub fn node_at(scene: &Scene, at: Point) -> Option<Node> {
    match scene.hit(at) {
        // What somebody said stands beside its point, perhaps over a curve, and has no area of its own.
        Some(below @ (Node::Curve(_) | Node::Cell { .. })) => Some(said_at(scene, at).unwrap_or(below)),
        Some(node) => Some(node),
        None => said_at(scene, at).or_else(|| {
            let (lane, stage) = cell_at(scene, at)?;
            Some(Node::Cell { lane, stage })
        }),
    }
}

/// The curve point whose quote is at a point of the page.
fn said_at(scene: &Scene, at: Point) -> Option<Node> {
    // Quotes are found only where feelings are drawn.
    let within =
        |frame: &EmotionFrame| scene.grid.row(frame.lane).is_some_and(|row| (row.top..row.bottom).contains(&at.y));
    if !scene.grid.emotions.iter().any(within) {
        return None;
    }
    scene.sections.iter().rev().find_map(|section| {
        let at = at - section.shift();
        let mut near = section.piece.items_in(Rect::from_origin_size(at, (0.0, 0.0))).rev();
        near.find_map(|item| match (item.text(), item.source) {
            (Some(text), Some(node @ Node::Point { .. })) if text.rect().contains(at) => Some(node),
            _ => None,
        })
    })
}

/// The cell that holds a point.
pub fn cell_at(scene: &Scene, at: Point) -> Option<(LaneId, StageId)> {
    let column = scene.grid.columns.iter().find(|column| (column.left..column.right).contains(&at.x))?;
    let row = scene.grid.rows.iter().find(|row| (row.top..row.bottom).contains(&at.y))?;
    Some((row.lane, column.stage))
}

/// Where a node can be pointed at; cells too.
pub fn rect_of(scene: &Scene, node: Node) -> Option<Rect> {
    // A link's words stand elsewhere, in the card it leaves.
    if let Node::Link(_) = node {
        return line_of(scene, node).map(|path| path.bounding_box());
    }
    scene.bounds_of(node)
}

/// The line a node is drawn as.
pub fn line_of(scene: &Scene, node: Node) -> Option<Arc<BezPath>> {
    scene.areas_of(node).find_map(|area| match area.region {
        Region::Along { path, .. } => Some(path),
        Region::Rect(_) | Region::Disc { .. } => None,
    })
}

/// Where the words of a link that has none yet will stand: below the text of the card it leaves.
pub fn words_of_link(map: &Map, scene: &Scene, link: LinkId) -> Option<Point> {
    let card = scene.bounds_of(Node::Card(map.links.get(link)?.from))?;
    Some(Point::new(card.x0 + 26.0, card.y1 - 6.0))
}

/// Where a link comes from and where it goes to on the page.
pub fn ends_of(scene: &Scene, link: LinkId) -> Option<(Point, Point)> {
    let line = line_of(scene, Node::Link(link))?;
    let (first, last) = (line.segments().next()?, line.segments().last()?);
    Some((first.start(), last.end()))
}

/// Which of the node's texts is nearest to a point.
pub fn part_at(scene: &Scene, node: Node, at: Point) -> Part {
    let distance = |rect: Rect| {
        let (dx, dy) = ((rect.x0 - at.x).max(at.x - rect.x1).max(0.0), (rect.y0 - at.y).max(at.y - rect.y1).max(0.0));
        dx * dx + dy * dy
    };
    scene
        .texts_of(node)
        .filter(|text| text.part != Part::Label)
        .min_by(|a, b| distance(a.rect()).total_cmp(&distance(b.rect())))
        .map_or(default_part(node), |text| text.part)
}

/// The text that Enter opens.
pub fn default_part(node: Node) -> Part {
    if matches!(node, Node::Point { .. }) { Part::Quote } else { Part::Name }
}

/// Whether cards can be put into this lane where it is drawn.
pub fn takes_cards(map: &Map, lane: LaneId) -> bool {
    map.lanes.get(lane).is_some_and(|lane| lane.kind != LaneKind::Emotion && lane.display == LaneDisplay::Shown)
}

/// The first empty cell that takes cards, lane by lane: where a new map is begun.
pub fn first_empty_cell(map: &Map) -> Option<Node> {
    let lanes = map.lanes.iter().filter(|lane| takes_cards(map, lane.id));
    let mut cells = lanes.flat_map(|lane| map.stages.iter().map(|stage| (lane.id, stage.id)));
    let (lane, stage) = cells.find(|(lane, stage)| map.cards_in(*lane, *stage).next().is_none())?;
    Some(Node::Cell { lane, stage })
}

/// A place between the cards of a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CardSlot {
    pub lane: LaneId,
    pub stage: StageId,
    /// Counted among the cards of the cell that do not move.
    pub index: usize,
    pub cell: Rect,
    /// The height of the line that shows the place.
    pub line: f64,
}

/// Where cards let go at a point would go; `moving` are not counted. `None` outside the cells that take cards.
pub fn card_slot(scene: &Scene, map: &Map, at: Point, moving: &[CardId]) -> Option<CardSlot> {
    let (lane, stage) = cell_at(scene, at)?;
    if !takes_cards(map, lane) {
        return None;
    }
    let cell = scene.grid.cell(lane, stage)?;
    let staying = map.cards_in(lane, stage).filter(|card| !moving.contains(&card.id));
    let rects: Vec<Rect> = staying.filter_map(|card| scene.bounds_of(Node::Card(card.id))).collect();
    let index = rects.iter().filter(|rect| rect.center().y < at.y).count();
    let (above, below) = (index.checked_sub(1).and_then(|above| rects.get(above)), rects.get(index));
    let line = match (above, below) {
        (Some(above), Some(below)) => (above.y1 + below.y0) / 2.0,
        (Some(above), None) => above.y1 + 3.0,
        (None, Some(below)) => below.y0 - 3.0,
        (None, None) => cell.y0 + 8.0,
    };
    Some(CardSlot { lane, stage, index, cell, line: line.clamp(cell.y0, cell.y1) })
}

/// How far behind the stage it starts in a card that spans several was taken hold of at a point; 0 for other cards.
pub fn behind_first_stage(scene: &Scene, at: Point) -> f64 {
    let held = scene.hit(at).and_then(|node| scene.bounds_of(node));
    let first = held.and_then(|rect| scene.grid.columns.iter().find(|column| column.right > rect.x0));
    first.map_or(0.0, |column| (at.x - (column.right - 1.0)).max(0.0))
}

/// A place between stages.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StageGap {
    /// The place among the stages that do not move.
    pub to: usize,
    /// Where the line that shows it stands.
    pub line: f64,
}

/// Where stages let go at `x` would go; `None` where they would stay.
pub fn stage_gap(scene: &Scene, map: &Map, moving: &[StageId], x: f64) -> Option<StageGap> {
    let columns = &scene.grid.columns;
    let boundary = columns.iter().filter(|column| (column.left + column.right) / 2.0 < x).count();
    let line = match columns.get(boundary) {
        Some(column) => column.left,
        None => columns.last()?.right,
    };
    let moves = |stage: &StageId| moving.contains(stage);
    let stages: Vec<StageId> = map.stages.iter().map(|stage| stage.id).collect();
    let to = stages.iter().take(boundary).filter(|stage| !moves(stage)).count();
    // They stay where they are in one piece, and the place is within it.
    let first = stages.iter().position(moves)?;
    let stay = to == first && stages.iter().skip(first).take(moving.len()).all(moves);
    (!stay).then_some(StageGap { to, line })
}

/// A place between lanes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LaneGap {
    pub spot: LaneSpot,
    /// The height of the line that shows it.
    pub line: f64,
}

/// Where lanes let go at `y` would go; `None` where they would stay.
pub fn lane_gap(scene: &Scene, map: &Map, moving: &[LaneId], y: f64) -> Option<LaneGap> {
    let distance = |gap: &LaneGap| (gap.line - y).abs();
    let gap = lane_gaps(scene, map).into_iter().min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    (!edit::lane_moves(map, moving, gap.spot.at, gap.spot.side).is_empty()).then_some(gap)
}

/// Every place between lanes, and at either end; two where a line is drawn between. Hidden lanes keep to the lane
/// above them.
pub fn lane_gaps(scene: &Scene, map: &Map) -> Vec<LaneGap> {
    let rows = &scene.grid.rows;
    let place = |row: &Row| map.lanes.index_of(row.lane).unwrap_or_default();
    let gap = |at: usize, side: Side, line: f64| LaneGap { spot: LaneSpot { at, side }, line };
    let mut gaps: Vec<LaneGap> = rows.first().map(|row| gap(place(row), Side::Below, row.top)).into_iter().collect();
    for (above, below) in rows.iter().zip(rows.iter().skip(1)) {
        if above.bottom < below.top {
            gaps.push(gap(place(above) + 1, Side::Above, above.bottom));
        }
        gaps.push(gap(place(below), Side::Below, below.top));
    }
    if let Some(last) = rows.last() {
        let has_line = map.lanes.iter().skip(place(last)).any(|lane| lane.divider.is_some());
        gaps.push(gap(map.lanes.len(), Side::Above, last.bottom));
        if has_line {
            gaps.push(gap(map.lanes.len(), Side::Below, last.bottom + LAST_LINE));
        }
    }
    gaps
}

/// How far below the last lane the other side of its line is: there is no row to tell.
const LAST_LINE: f64 = 20.0;
