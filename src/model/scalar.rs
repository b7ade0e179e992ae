//! Numbers that are in range by construction: scores, ratings, fractions.

use std::num::NonZeroU8;

/// How a customer feels: −2.00 (awful) to +2.00 (delightful), kept in hundredths so that it compares and prints exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Score(i16);

impl Score {
    pub const MIN: Score = Score(-200);
    pub const NEUTRAL: Score = Score(0);
    pub const MAX: Score = Score(200);

    /// The nearest score there is; out of range is clamped. `None` for NaN.
    pub fn new(value: f64) -> Option<Score> {
        if value.is_nan() {
            return None;
        }
        Some(Score((value.clamp(-2.0, 2.0) * 100.0).round() as i16))
    }

    /// As [`Score::new`], with NaN taken for neutral: for arithmetic of our own.
    pub fn clamped(value: f64) -> Score {
        Score::new(value).unwrap_or_default()
    }

    pub fn value(self) -> f64 {
        f64::from(self.0) / 100.0
    }

    /// Where the score lies between the worst (0) and the best (1).
    pub fn fraction(self) -> f64 {
        f64::from(self.0 - Score::MIN.0) / f64::from(Score::MAX.0 - Score::MIN.0)
    }
}

/// A way to show and enter the same score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Scale {
    /// −2 … +2, the one the file keeps.
    #[default]
    PlusMinusTwo,
    OneToFive,
    OneToTen,
    PlusMinusFive,
}

impl Scale {
    pub const ALL: [Scale; 4] = [Scale::PlusMinusTwo, Scale::OneToFive, Scale::OneToTen, Scale::PlusMinusFive];

    /// The lowest and highest value of the scale.
    pub fn range(self) -> (f64, f64) {
        match self {
            Scale::PlusMinusTwo => (-2.0, 2.0),
            Scale::OneToFive => (1.0, 5.0),
            Scale::OneToTen => (1.0, 10.0),
            Scale::PlusMinusFive => (-5.0, 5.0),
        }
    }

    /// The score as this scale shows it: a linear map of −2…+2, so order is kept.
    pub fn show(self, score: Score) -> f64 {
        let (low, high) = self.range();
        low + (high - low) * score.fraction()
    }

    /// The score for a value entered on this scale; clamped, `None` for NaN.
    pub fn read(self, value: f64) -> Option<Score> {
        let (low, high) = self.range();
        Score::new((value - low) / (high - low) * 4.0 - 2.0)
    }
}

/// A mark from 1 (low) to 5 (high): importance, satisfaction, impact, effort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rating(NonZeroU8);

impl Rating {
    /// `None` outside 1–5.
    pub fn new(value: u8) -> Option<Rating> {
        NonZeroU8::new(value).filter(|v| v.get() <= 5).map(Rating)
    }

    pub fn get(self) -> u8 {
        self.0.get()
    }
}

/// A part of a whole, 0–1, kept in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fraction(u16);

impl Fraction {
    pub const ZERO: Fraction = Fraction(0);
    pub const HALF: Fraction = Fraction(500);
    pub const ONE: Fraction = Fraction(1000);

    /// The nearest fraction there is; out of range is clamped. `None` for NaN.
    pub fn new(value: f64) -> Option<Fraction> {
        if value.is_nan() {
            return None;
        }
        Some(Fraction((value.clamp(0.0, 1.0) * 1000.0).round() as u16))
    }

    pub fn value(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

impl Default for Fraction {
    fn default() -> Fraction {
        Fraction::HALF
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_clamped_and_refuse_nan() {
        assert_eq!(Score::new(9.0), Some(Score::MAX));
        assert_eq!(Score::new(f64::NEG_INFINITY), Some(Score::MIN));
        assert_eq!(Score::new(f64::NAN), None);
        assert_eq!(Score::new(-1.5).map(Score::value), Some(-1.5));
    }

    #[test]
    fn scales_round_trip_and_keep_order() {
        for scale in Scale::ALL {
            let mut last = f64::NEG_INFINITY;
            for hundredths in -200..=200 {
                let score = Score(hundredths);
                let shown = scale.show(score);
                assert!(shown > last);
                assert_eq!(scale.read(shown), Some(score));
                last = shown;
            }
        }
    }

    #[test]
    fn ratings_are_one_to_five() {
        assert_eq!((0..=6).filter_map(Rating::new).map(Rating::get).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    }
}
