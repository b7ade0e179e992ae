//! A silent round: everyone's score is typed in turn and hidden until all are in; then the room sees how far apart it is.

use std::collections::BTreeMap;

use crate::model::{Map, Scale, Score, StageId};

/// How far the round has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Round {
    /// How many people take part is still to be said.
    Counting,
    /// Scores are typed, and hidden.
    Voting { people: usize, scores: Vec<Score> },
    /// All are in; the mean waits to be taken over.
    Shown { scores: Vec<Score> },
}

/// A room larger than this votes in groups.
pub const MOST_PEOPLE: usize = 30;

impl Round {
    /// A round of as many as last time, where there was one.
    pub fn start(people: Option<usize>) -> Round {
        people.map_or(Round::Counting, |people| Round::Voting { people, scores: Vec::new() })
    }

    /// The round after a line was typed; as it was where the line says no number.
    pub fn take(self, line: &str, scale: Scale) -> Round {
        let Some(value) = number(line) else { return self };
        match self {
            Round::Counting => {
                let people = (value.round().max(0.0) as usize).min(MOST_PEOPLE);
                if people < 2 { Round::Counting } else { Round::Voting { people, scores: Vec::new() } }
            }
            Round::Voting { people, mut scores } => {
                scores.extend(scale.read(value));
                if scores.len() >= people { Round::Shown { scores } } else { Round::Voting { people, scores } }
            }
            Round::Shown { scores } => Round::Shown { scores },
        }
    }
}

/// A number as people type it: either decimal sign, either minus.
fn number(line: &str) -> Option<f64> {
    let plain = line.trim().replace(',', ".").replace('\u{2212}', "-");
    plain.trim_start_matches('+').parse().ok().filter(|value: &f64| value.is_finite())
}

/// The lowest and the highest of some scores.
pub fn band(scores: &[Score]) -> Option<(Score, Score)> {
    Some((*scores.iter().min()?, *scores.iter().max()?))
}

/// What the room says on average.
pub fn mean(scores: &[Score]) -> Option<Score> {
    let sum: f64 = scores.iter().map(|score| score.value()).sum();
    (!scores.is_empty()).then(|| Score::clamped(sum / scores.len() as f64))
}

/// The stage where the rounds so far are furthest apart, the first of equals in journey order; none where all agree.
pub fn widest(map: &Map, rounds: &BTreeMap<StageId, Vec<Score>>) -> Option<StageId> {
    let spread = |stage: StageId| {
        let (low, high) = band(rounds.get(&stage)?)?;
        Some(high.value() - low.value())
    };
    let mut widest: Option<(StageId, f64)> = None;
    for stage in map.stages.iter().map(|stage| stage.id) {
        if let Some(spread) = spread(stage).filter(|spread| *spread > 0.0)
            && widest.is_none_or(|(_, most)| spread > most)
        {
            widest = Some((stage, spread));
        }
    }
    widest.map(|(stage, _)| stage)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Stage;

    fn scores(values: &[f64]) -> Vec<Score> {
        values.iter().map(|value| Score::clamped(*value)).collect()
    }

    #[test]
    fn all_are_in_before_anything_is_shown() {
        let mut round = Round::start(None);
        for line in ["", "one", "1", "3"] {
            round = round.take(line, Scale::PlusMinusTwo);
        }
        assert_eq!(round, Round::Voting { people: 3, scores: vec![] });
        round = round.take("-1,5", Scale::PlusMinusTwo).take("\u{2212}2", Scale::PlusMinusTwo);
        assert!(matches!(&round, Round::Voting { scores, .. } if scores.len() == 2));
        round = round.take("what?", Scale::PlusMinusTwo).take("+1", Scale::PlusMinusTwo);
        assert_eq!(round, Round::Shown { scores: scores(&[-1.5, -2.0, 1.0]) });
        assert_eq!(Round::start(Some(3)), Round::Voting { people: 3, scores: vec![] });
    }

    #[test]
    fn scores_are_read_on_the_scale_of_the_map() {
        let round = Round::Voting { people: 2, scores: vec![] }.take("1", Scale::OneToFive).take("5", Scale::OneToFive);
        assert_eq!(round, Round::Shown { scores: scores(&[-2.0, 2.0]) });
    }

    #[test]
    fn the_band_the_mean_and_the_widest_disagreement() {
        let said = scores(&[-1.0, 0.5, 2.0]);
        assert_eq!(band(&said), Some((Score::clamped(-1.0), Score::MAX)));
        assert_eq!((mean(&said), mean(&[])), (Some(Score::clamped(0.5)), None));
        let mut map = Map::default();
        for id in [1, 2, 3] {
            map.stages.push(Stage { id: StageId(id), ..Stage::named("stage") });
        }
        let mut rounds = BTreeMap::new();
        assert_eq!(widest(&map, &rounds), None);
        rounds.insert(StageId(3), scores(&[0.0, 1.0]));
        rounds.insert(StageId(2), scores(&[1.0, 1.0]));
        assert_eq!(widest(&map, &rounds), Some(StageId(3)));
        rounds.insert(StageId(1), scores(&[-2.0, 1.0]));
        assert_eq!(widest(&map, &rounds), Some(StageId(1)));
    }
}
