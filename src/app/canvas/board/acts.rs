//! What a click, a double-click or a key does to a place of a board. Pure: it asks, and nothing is done yet.

use super::things::{self, Spot};
use super::write::{self, Step};
use crate::app::canvas::Toward;
use crate::app::commands::Command;
use crate::app::request::{Request, in_one_step};
use crate::edit::{Edit, Merge, Selection};
use crate::geom::Point;
use crate::layout::Board;
use crate::model::{CardId, Channel, Fraction, Map, Node, PersonaList, Rating, StageId, Stakeholder};
use crate::scene::{Part, Scene, Slot, Takes};

/// What is asked in a small pane beside its place.
#[derive(Debug, Clone, PartialEq)]
pub enum Question {
    /// Which touchpoints of a stage go through a channel, and what is answered for each.
    Meeting { stage: StageId, channel: Channel },
    /// The two answers of one touchpoint.
    Answers(CardId),
    /// How far an opportunity has come.
    Progress(CardId),
}

/// What an act comes to.
#[derive(Debug, Default, PartialEq)]
pub struct Done {
    pub requests: Vec<Request>,
    pub asks: Option<Question>,
}

impl Done {
    fn requests(requests: Vec<Request>) -> Done {
        Done { requests, asks: None }
    }

    fn asks(question: Question) -> Done {
        Done { requests: Vec::new(), asks: Some(question) }
    }

    fn step(step: Option<Step>) -> Done {
        Done::requests(step.map(carry_out).unwrap_or_default())
    }
}

/// What carries a step out.
pub fn carry_out((label, edit): Step) -> Vec<Request> {
    in_one_step(label, vec![edit])
}

/// A click on a place that is pressed rather than selected.
pub fn click(map: &Map, slot: &Slot, less: bool) -> Done {
    match &slot.takes {
        Takes::Votes(card) => Done::step(write::vote(map, *card, !less)),
        Takes::Meeting { .. } | Takes::NextLine(..) | Takes::Progress(_) => press(map, slot),
        Takes::Thing(_) | Takes::Text(..) | Takes::Question(_) => Done::default(),
        Takes::Priority { .. } | Takes::Standing { .. } | Takes::Answer { .. } => Done::default(),
        Takes::Decision(_) | Takes::Influence => Done::default(),
    }
}

fn press(map: &Map, slot: &Slot) -> Done {
    match &slot.takes {
        Takes::Meeting { stage, channel } => Done::asks(Question::Meeting { stage: *stage, channel: channel.clone() }),
        Takes::Progress(card) => Done::asks(Question::Progress(*card)),
        Takes::NextLine(persona, list) => {
            let at = map.personas.get(*persona).map_or(0, |row| row.list(*list).len());
            Done::requests(add_line(map, Node::Persona(*persona), *list, at))
        }
        Takes::Votes(card) => Done::step(write::vote(map, *card, true)),
        Takes::Thing(_) | Takes::Text(..) | Takes::Question(_) => Done::default(),
        Takes::Priority { .. } | Takes::Standing { .. } | Takes::Answer { .. } => Done::default(),
        Takes::Decision(_) | Takes::Influence => Done::default(),
    }
}

/// Enter, or the second of two quick clicks: opens what stands there, or does what the place is for.
pub fn open(map: &Map, scene: &Scene, slot: &Slot) -> Done {
    match &slot.takes {
        Takes::Thing(node) => {
            let is_here = |at: Point| slot.rect.contains(at);
            let name = scene.texts_of(*node).find(|text| text.part == Part::Name && is_here(text.rect().center()));
            Done::requests(match name {
                Some(_) => vec![Request::Type { node: *node, part: Part::Name }],
                None => on_journey(*node),
            })
        }
        Takes::Text(node, part) => Done::requests(vec![Request::Type { node: *node, part: *part }]),
        Takes::Question(node) => Done::requests(on_journey(*node)),
        Takes::Votes(_) => Done::default(),
        Takes::Meeting { .. } | Takes::NextLine(..) | Takes::Progress(_) => press(map, slot),
        Takes::Priority { .. } | Takes::Standing { .. } | Takes::Answer { .. } => Done::default(),
        Takes::Decision(_) | Takes::Influence => Done::default(),
    }
}

/// What Tab opens from the text before: the next text, or the next line of a list.
pub fn open_next(map: &Map, next: &Slot) -> Vec<Request> {
    match &next.takes {
        Takes::Text(node, part) => {
            vec![Request::Select(Selection::one(*node)), Request::Type { node: *node, part: *part }]
        }
        Takes::NextLine(..) => press(map, next).requests,
        _ => Vec::new(),
    }
}

fn on_journey(node: Node) -> Vec<Request> {
    vec![Request::Select(Selection::one(node)), Request::Run(Command::ShowOnJourney)]
}

/// Space: what is asked of a place beside its text.
pub fn space(map: &Map, scene: &Scene, slot: &Slot) -> Done {
    let field = things::field_at(scene, slot.rect.center()).map(|field| &field.takes);
    match (&slot.takes, field) {
        (Takes::Thing(Node::Card(card)) | Takes::Text(Node::Card(card), _), Some(Takes::Answer { .. })) => {
            Done::asks(Question::Answers(*card))
        }
        (Takes::Thing(Node::Card(card)) | Takes::Text(Node::Card(card), _), Some(Takes::Decision(_))) => {
            Done::asks(Question::Progress(*card))
        }
        _ => press(map, slot),
    }
}

/// A double-click where nothing stands: on the field of stakeholders it makes one.
pub fn open_paper(scene: &Scene, at: Point, name: &str) -> Vec<Request> {
    let Some(field) = things::field_at(scene, at).filter(|field| field.takes == Takes::Influence) else {
        return Vec::new();
    };
    let (right, up) = share(field, at);
    let fraction = |value: f64| Fraction::new((value * 100.0).round() / 100.0).unwrap_or_default();
    let row = Stakeholder { support: fraction(right), power: fraction(up), ..Stakeholder::named(name) };
    vec![Request::AddAndType(Edit::AddStakeholder { row, at: usize::MAX })]
}

/// Where in a field a point lies: 0–1 to the right and upwards.
pub fn share(field: &Slot, at: Point) -> (f64, f64) {
    let rect = field.rect;
    let part = |from: f64, to: f64, at: f64| ((at - from) / (to - from).max(1e-9)).clamp(0.0, 1.0);
    (part(rect.x0, rect.x1, at.x), 1.0 - part(rect.y0, rect.y1, at.y))
}

/// + and −: one vote more or less for the opportunity the keyboard is at.
pub fn vote(map: &Map, board: Board, slot: &Slot, more: bool) -> Done {
    let votes = matches!(board, Board::Opportunities | Board::Decisions);
    match things::node_of(&slot.takes) {
        Some(Node::Card(card)) if votes => Done::step(write::vote(map, card, more)),
        _ => Done::default(),
    }
}

/// Alt and an arrow: moves the thing across its field, or the line within its list. Where the keyboard goes along,
/// its new place is told too.
pub fn nudge(map: &Map, scene: &Scene, board: Board, slot: &Slot, toward: Toward) -> (Done, Option<Spot>) {
    let (right, up) = match toward {
        Toward::Left => (-1, 0),
        Toward::Right => (1, 0),
        Toward::Up => (0, 1),
        Toward::Down => (0, -1),
    };
    if let Takes::Text(Node::Persona(id), Part::Line(list, at)) = slot.takes {
        let moved = (right == 0).then(|| write::move_line(map, id, list, at, up > 0)).flatten();
        let Some((step, to)) = moved else { return (Done::default(), None) };
        let spot = Spot { takes: Takes::Text(Node::Persona(id), Part::Line(list, to)), center: slot.rect.center() };
        return (Done::requests(carry_out(step)), Some(spot));
    }
    let step = match things::node_of(&slot.takes) {
        Some(Node::Stakeholder(id)) => write::nudge_stakeholder(map, id, right, up),
        Some(Node::Card(id)) => {
            let field = things::field_at(scene, slot.rect.center()).map(|field| field.takes.clone());
            let middle = Rating::new(3).map(|mark| Takes::Priority { impact: mark, effort: mark });
            // Those that stand beside the matrix, or in the list, are moved in it all the same.
            let field = field.or(middle.filter(|_| board == Board::Opportunities));
            field.and_then(|field| write::nudge(map, id, &field, right, up))
        }
        _ => None,
    };
    (Done::step(step), None)
}

/// Adds a line to a persona's list and opens it; left empty, it was never there.
pub fn add_line(map: &Map, node: Node, list: PersonaList, at: usize) -> Vec<Request> {
    let Node::Persona(id) = node else { return Vec::new() };
    let Some((label, edit)) = write::add_line(map, id, list, at) else { return Vec::new() };
    vec![
        Request::Begin(label),
        Request::Edit(edit, Merge::Never),
        Request::Select(Selection::one(node)),
        Request::Type { node, part: Part::Line(list, at) },
    ]
}
