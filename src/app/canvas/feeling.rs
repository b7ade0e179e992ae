//! A feeling as it is typed at a moment of the journey: a score on the map's scale, a word, or both. Pure.

use super::gesture::Ground;
use super::walk;
use crate::app::request::Request;
use crate::diag::Message;
use crate::edit::{Edit, Merge, Selection};
use crate::i18n::Lang;
use crate::model::{Curve, CurveId, CurvePoint, Fraction, LaneId, Map, Node, Scale, Score, StageId};

/// What is typed about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// A point that is there.
    Point { curve: CurveId, index: usize },
    /// The middle of a stage in which the curve has no point yet.
    New { curve: CurveId, stage: StageId },
}

impl Moment {
    /// What a cell of an emotion lane stands for: the point of its first curve there, or one still to be made.
    pub fn in_cell(map: &Map, lane: LaneId, stage: StageId) -> Option<Moment> {
        if let Some(Node::Point { curve, index }) = walk::point_in(map, lane, stage) {
            return Some(Moment::Point { curve, index });
        }
        let curve = map.curves.iter().find(|curve| curve.shown && map.lane_of(curve) == Some(lane))?.id;
        Some(Moment::New { curve, stage })
    }

    /// The curve it lies on.
    pub fn curve(self) -> CurveId {
        match self {
            Moment::Point { curve, .. } | Moment::New { curve, .. } => curve,
        }
    }

    /// The point as it is, or as it would be made.
    pub fn point(self, map: &Map) -> Option<CurvePoint> {
        match self {
            Moment::Point { curve, index } => map.curves.get(curve)?.points.get(index).cloned(),
            Moment::New { curve, stage } => (map.curves.contains(curve) && map.stages.contains(stage))
                .then(|| CurvePoint::new(stage, Score::NEUTRAL)),
        }
    }

    /// What a text typed here asks for; nothing for one that says nothing.
    pub fn say(self, map: &Map, lang: Lang, text: &str) -> Vec<Request> {
        let scale = map.about.scale;
        let (Some(feeling), Some(mut point)) = (read(text, scale), self.point(map)) else { return Vec::new() };
        let mut requests = Vec::new();
        if let Some(score) = feeling.score {
            point.score = score;
            if feeling.beyond {
                let shown = super::bubble::score_text(lang, score, scale);
                requests.push(Request::Notice(Message::new("curve-beyond-the-scale").with("score", shown)));
            }
        }
        if let Some(word) = feeling.word {
            point.emotion = word;
        }
        match self {
            Moment::Point { curve, index } => {
                requests.push(Request::Edit(Edit::SetPoint { curve, index, point }, Merge::Never));
            }
            Moment::New { curve, .. } => {
                let index = place(map, curve, &point);
                requests.push(Request::Edit(Edit::AddPoint { curve, point }, Merge::Never));
                requests.push(Request::Select(Selection::one(Node::Point { curve, index })));
            }
        }
        requests
    }

    /// The moment after this one, or before it: the curve's next point, or the next stage where it has none. `said`:
    /// something was typed here, so that there is a point now.
    pub fn next(self, map: &Map, back: bool, said: bool) -> Option<Moment> {
        let row = map.curves.get(self.curve())?;
        let here = self.point(map)?;
        let stage = map.stages.index_of(here.stage)?;
        let beside = if back { stage.checked_sub(1) } else { stage.checked_add(1) };
        let beside = beside.and_then(|beside| map.stages.at(beside)).map(|stage| stage.id);
        // The indices of the points before and behind, counted before anything is added.
        let (before, behind) = match self {
            Moment::Point { index, .. } => (index.checked_sub(1), index + 1),
            Moment::New { curve, .. } => {
                let index = place(map, curve, &here);
                (index.checked_sub(1), index)
            }
        };
        let next = if back { before } else { Some(behind) };
        let is_near = |point: &CurvePoint| point.stage == here.stage || Some(point.stage) == beside;
        let found = next.filter(|next| row.points.get(*next).is_some_and(is_near));
        let moves_up = usize::from(!back && said && matches!(self, Moment::New { .. }));
        match (found, beside) {
            (Some(index), _) => Some(Moment::Point { curve: row.id, index: index.saturating_add(moves_up) }),
            (None, Some(stage)) => Some(Moment::New { curve: row.id, stage }),
            (None, None) => None,
        }
    }

    /// What is selected while it is typed about.
    pub fn node(self, map: &Map) -> Option<Node> {
        match self {
            Moment::Point { curve, index } => Some(Node::Point { curve, index }),
            Moment::New { curve, stage } => {
                let lane = map.curves.get(curve).and_then(|curve| map.lane_of(curve))?;
                Some(Node::Cell { lane, stage })
            }
        }
    }
}

/// Where among the points of its curve a new one comes to stand.
fn place(map: &Map, curve: CurveId, point: &CurvePoint) -> usize {
    let order = |point: &CurvePoint| (map.stages.index_of(point.stage), point.at);
    let points = map.curves.get(curve).map(|curve: &Curve| curve.points.as_slice()).unwrap_or_default();
    points.iter().filter(|other| order(other) <= order(point)).count()
}

/// A feeling read from a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Feeling {
    pub score: Option<Score>,
    /// The number typed lies beyond the scale: the nearest score was taken.
    pub beyond: bool,
    pub word: Option<String>,
}

/// Reads "1.5", "−2", "+1 relieved" or "angry"; `None` where nothing is said.
pub fn read(text: &str, scale: Scale) -> Option<Feeling> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let head = text.split_whitespace().next().unwrap_or_default();
    let Some(value) = number(head) else {
        return Some(Feeling { score: None, beyond: false, word: Some(text.to_owned()) });
    };
    let (low, high) = scale.range();
    let rest = text.get(head.len()..).unwrap_or_default().trim();
    Some(Feeling {
        score: scale.read(value),
        beyond: value < low || value > high,
        word: (!rest.is_empty()).then(|| rest.to_owned()),
    })
}

/// A number with any of the signs and decimal marks people type.
fn number(text: &str) -> Option<f64> {
    let plain: String = text
        .chars()
        .map(|letter| match letter {
            ',' => '.',
            '\u{2212}' | '\u{2013}' => '-',
            other => other,
        })
        .collect();
    let digits = plain.strip_prefix(['+', '-']).unwrap_or(&plain);
    let is_number = digits.chars().any(|letter| letter.is_ascii_digit())
        && digits.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
        && digits.matches('.').count() <= 1;
    is_number.then(|| plain.parse().ok()).flatten()
}

/// The feeling of a cell or point that typing letters would begin to say; `None` where letters mean something else.
pub fn to_be_typed(ground: Ground<'_>) -> Option<Moment> {
    match ground.selection.single()? {
        Node::Point { curve, index } => Some(Moment::Point { curve, index }),
        Node::Cell { lane, stage } => {
            let is_shown = ground.scene.grid.emotion(lane).is_some();
            is_shown.then(|| Moment::in_cell(ground.map, lane, stage)).flatten()
        }
        _ => None,
    }
}

/// Where on its stage a moment lies.
pub fn spot(map: &Map, moment: Moment) -> Option<(StageId, Fraction, Score)> {
    moment.point(map).map(|point| (point.stage, point.at, point.score))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::canvas::testing::Table;

    fn scored(text: &str, scale: Scale) -> Option<(f64, bool)> {
        let feeling = read(text, scale)?;
        Some((feeling.score?.value(), feeling.beyond))
    }

    #[test]
    fn numbers_are_read_as_people_type_them() {
        let two = Scale::PlusMinusTwo;
        for (text, score) in
            [("1.5", 1.5), ("1,5", 1.5), ("-2", -2.0), ("\u{2212}1", -1.0), ("+1", 1.0), (" ,5 ", 0.5), ("0", 0.0)]
        {
            assert_eq!(scored(text, two), Some((score, false)), "{text}");
        }
        assert_eq!(scored("8", Scale::OneToTen), Some((1.11, false)));
        assert_eq!(scored("3", Scale::OneToFive), Some((0.0, false)));
        assert_eq!(scored("-5", Scale::PlusMinusFive), Some((-2.0, false)));
    }

    #[test]
    fn what_lies_beyond_the_scale_is_drawn_in_and_marked() {
        assert_eq!(scored("8", Scale::PlusMinusTwo), Some((2.0, true)));
        assert_eq!(scored("-1", Scale::OneToTen), Some((-2.0, true)));
    }

    #[test]
    fn words_stay_words_and_may_follow_a_number() {
        let scale = Scale::PlusMinusTwo;
        for word in ["angry", "zła jak osa", "-", "1st", "3D", "1.2.3", "+"] {
            let feeling = read(word, scale).unwrap();
            assert_eq!((feeling.score, feeling.word.as_deref()), (None, Some(word)));
        }
        let both = read("1,5  relieved at last", scale).unwrap();
        assert_eq!((both.score.map(Score::value), both.word.as_deref()), (Some(1.5), Some("relieved at last")));
        assert_eq!(read("  ", scale), None);
    }

    #[test]
    fn a_row_of_stages_is_said_one_after_the_other() {
        let mut table = Table::new();
        let curve = table.curve();
        // Only the middle stage has a point.
        for index in [2, 0] {
            table.document.edit(Edit::RemovePoint { curve, index }, Merge::Never).unwrap();
        }
        let lane = table.map().lanes.at(2).unwrap().id;
        let first = table.map().stages.at(0).unwrap().id;
        let mut moment = Moment::in_cell(table.map(), lane, first).unwrap();
        assert_eq!(moment, Moment::New { curve, stage: first });
        for (text, goes_on) in [("1", true), ("-1", true), ("2", false)] {
            let (next, requests) = (moment.next(table.map(), false, true), moment.say(table.map(), Lang::En, text));
            table.carry_out(requests);
            assert_eq!(next.is_some(), goes_on, "{text}");
            moment = next.unwrap_or(moment);
        }
        assert_eq!([table.score(0), table.score(1), table.score(2)], [1.0, -1.0, 2.0]);
        let back = Moment::Point { curve, index: 2 }.next(table.map(), true, false);
        assert_eq!(back, Some(Moment::Point { curve, index: 1 }));
    }
}
