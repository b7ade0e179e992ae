//! Single values of version 1: each accepts only what a map can hold.
//!
//! A value that is not quite right fails with a message that says what to take instead; see `salvage`.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use crate::base64;
use crate::color::Rgba;
use crate::format::salvage::{full, instead};
use crate::model::{self, limits};

/// A text within [`limits::TEXT`].
#[derive(Default)]
pub struct Text(pub String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text.len() > limits::TEXT { Err(full(limits::TEXT)) } else { Ok(Text(text)) }
    }
}

/// Up to `LIMIT` rows; more are not read at all.
pub struct Table<T, const LIMIT: usize>(pub Vec<T>);

impl<T, const LIMIT: usize> Default for Table<T, LIMIT> {
    fn default() -> Table<T, LIMIT> {
        Table(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>, const LIMIT: usize> Deserialize<'de> for Table<T, LIMIT> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Table<T, LIMIT>, D::Error> {
        struct Rows<T, const LIMIT: usize>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>, const LIMIT: usize> Visitor<'de> for Rows<T, LIMIT> {
            type Value = Table<T, LIMIT>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Table<T, LIMIT>, A::Error> {
                let mut table = Vec::new();
                while let Some(row) = rows.next_element()? {
                    if table.len() >= LIMIT {
                        return Err(full(LIMIT));
                    }
                    table.push(row);
                }
                Ok(Table(table))
            }
        }

        deserializer.deserialize_seq(Rows(PhantomData))
    }
}

/// `"#1f7a8c"`.
pub struct Color(pub Rgba);

impl<'de> Deserialize<'de> for Color {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Color, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Color).map_err(D::Error::custom)
    }
}

/// 1 to 5.
pub struct Rating(pub model::Rating);

impl<'de> Deserialize<'de> for Rating {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Rating, D::Error> {
        let value = u8::deserialize(deserializer)?;
        model::Rating::new(value).map(Rating).ok_or_else(|| D::Error::custom("a rating is 1 to 5"))
    }
}

/// −2 to 2.
#[derive(Default)]
pub struct Score(pub model::Score);

impl<'de> Deserialize<'de> for Score {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Score, D::Error> {
        let value = f64::deserialize(deserializer)?;
        match model::Score::new(value) {
            Some(score) if (-2.0..=2.0).contains(&value) => Ok(Score(score)),
            Some(score) => Err(instead(score.value())),
            None => Err(instead(0)),
        }
    }
}

/// 0 to 1; a half where nothing is said.
#[derive(Default)]
pub struct Fraction(pub model::Fraction);

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Fraction, D::Error> {
        let value = f64::deserialize(deserializer)?;
        match model::Fraction::new(value) {
            Some(fraction) if (0.0..=1.0).contains(&value) => Ok(Fraction(fraction)),
            Some(fraction) => Err(instead(fraction.value())),
            None => Err(instead(0.5)),
        }
    }
}

/// A number that is one.
pub struct Figure(pub f64);

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Figure, D::Error> {
        let value = f64::deserialize(deserializer)?;
        if value.is_finite() { Ok(Figure(value)) } else { Err(D::Error::custom("a figure is a finite number")) }
    }
}

/// Document units from `LOW` to `HIGH`.
pub struct Length<const LOW: u16, const HIGH: u16>(pub u16);

impl<'de, const LOW: u16, const HIGH: u16> Deserialize<'de> for Length<LOW, HIGH> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Length<LOW, HIGH>, D::Error> {
        let value = f64::deserialize(deserializer)?;
        if !value.is_finite() {
            return Err(D::Error::custom("a length is a finite number"));
        }
        let fitting = value.round().clamp(f64::from(LOW), f64::from(HIGH));
        if fitting == value { Ok(Length(fitting as u16)) } else { Err(instead(fitting)) }
    }
}

/// The bytes of a picture, in base 64.
pub struct Bytes(pub Vec<u8>);

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = base64::decode(&text).ok_or_else(|| D::Error::custom("a picture is kept in base 64"))?;
        if bytes.len() > limits::PICTURE { Err(D::Error::custom("the picture is too large")) } else { Ok(Bytes(bytes)) }
    }
}

impl Bytes {
    pub fn latest(self) -> Arc<[u8]> {
        Arc::from(self.0)
    }
}
