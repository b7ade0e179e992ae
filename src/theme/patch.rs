//! Reads fields over those that are there: what a file leaves out stays as it is.

use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};

use super::fault::Fault;
use super::house::{Draft, DraftFont, DraftLogo};
use super::tokens::{Flags, Kinds, Metrics, Tint, Type, TypeScale};
use crate::color::Rgba;

/// What can be read over its own value.
pub(super) trait Patch {
    fn patch<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error>;
}

/// A value about to be read over.
pub(super) struct Over<'a, T>(pub &'a mut T);

impl<'de, T: Patch> DeserializeSeed<'de> for Over<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.0.patch(from)
    }
}

/// The name of a field.
struct Name(String);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Name, D::Error> {
        struct Letters;
        impl Visitor<'_> for Letters {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a field")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<Name, E> {
                Ok(Name(name.to_owned()))
            }
        }
        from.deserialize_identifier(Letters)
    }
}

/// The fields a file may have, each with the place of its value.
macro_rules! fields {
    ($type:ident: $($name:ident ($($place:tt)+)),+ $(,)?) => {
        impl Patch for $type {
            fn patch<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
                const FIELDS: &[&str] = &[$(stringify!($name)),+];
                struct Fields<'a>(&'a mut $type);
                impl<'de> Visitor<'de> for Fields<'_> {
                    type Value = ();

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("fields in round brackets")
                    }

                    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
                        let mut seen: Vec<&'static str> = Vec::new();
                        while let Some(Name(name)) = map.next_key()? {
                            let known = FIELDS.iter().copied().find(|known| *known == name);
                            let Some(known) = known else { return Err(de::Error::unknown_field(&name, FIELDS)) };
                            if seen.contains(&known) {
                                return Err(de::Error::duplicate_field(known));
                            }
                            seen.push(known);
                            match known {
                                $(stringify!($name) => map.next_value_seed(Over(&mut self.0.$($place)+))?,)+
                                _ => return Err(de::Error::unknown_field(&name, FIELDS)),
                            }
                        }
                        Ok(())
                    }
                }
                from.deserialize_struct(stringify!($type), FIELDS, Fields(self))
            }
        }
    };
}

fields!(Tint: fill (fill), ink (ink), line (line));
fields!(Kinds: actions (actions), touchpoints (touchpoints), thoughts (thoughts), motivations (motivations),
    needs (needs), barriers (barriers), opportunities (opportunities), backstage (backstage), metrics (metrics),
    text (text));
fields!(Flags: moment_of_truth (moment_of_truth), pain_point (pain_point), advantage (advantage), votes (votes));
fields!(Type: size (size), weight (weight), italic (italic), tracking (tracking), leading (leading));
fields!(TypeScale: title (title), lead (lead), label (label), phase (phase), stage (stage), caption (caption),
    lane (lane), hint (hint), card (card), quote (quote), chip (chip), metric (metric));
fields!(Metrics: margin (margin), label_column (label_column), columns (columns), column_min (column_min),
    column_max (column_max), emotion_lane (emotion_lane), card_padding (card_padding), card_gap (card_gap),
    card_radius (card_radius), lane_padding (lane_padding), icon (icon), curve (curve));
fields!(DraftFont: family (family), files (files));
fields!(DraftLogo: file (file), data (data), height (height));
fields!(Draft: base (base), font (font), logo (logo), footer (footer),
    monochrome (theme.monochrome), paper (theme.paper), ink (theme.ink), ink_soft (theme.ink_soft),
    ink_faint (theme.ink_faint), hairline (theme.hairline), rule (theme.rule), band (theme.band),
    stages (theme.stages), on_stage (theme.on_stage), kinds (theme.kinds), feelings (theme.feelings),
    personas (theme.personas), flags (theme.flags), state (theme.state), quick_win (theme.quick_win),
    strategic (theme.strategic), text (theme.text), metrics (theme.metrics));

fn color<E: de::Error>(text: &str) -> Result<Rgba, E> {
    text.parse().map_err(|_| E::custom(Fault::Color))
}

impl Patch for Rgba {
    fn patch<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        *self = color(&String::deserialize(from)?)?;
        Ok(())
    }
}

/// A palette is replaced as a whole.
impl Patch for Vec<Rgba> {
    fn patch<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        let texts = Vec::<String>::deserialize(from)?;
        if texts.is_empty() {
            return Err(de::Error::custom(Fault::NoColors));
        }
        *self = texts.iter().map(|text| color(text)).collect::<Result<_, _>>()?;
        Ok(())
    }
}

/// A measure: between a quarter and four times what it was, so that no page comes out of shape. What was next to
/// nothing is a fraction, such as tracking.
impl Patch for f64 {
    fn patch<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        let value = f64::deserialize(from)?;
        let (low, high) = if *self > 0.25 { (*self / 4.0, *self * 4.0) } else { (-0.1, 0.5) };
        if !(low..=high).contains(&value) {
            return Err(de::Error::custom(Fault::Range { low, high }));
        }
        *self = value;
        Ok(())
    }
}

impl Patch for u16 {
    fn patch<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        let value = u16::deserialize(from)?;
        if !(100..=900).contains(&value) {
            return Err(de::Error::custom(Fault::Range { low: 100.0, high: 900.0 }));
        }
        *self = value;
        Ok(())
    }
}

impl Patch for bool {
    fn patch<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        *self = bool::deserialize(from)?;
        Ok(())
    }
}

impl Patch for String {
    fn patch<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        *self = String::deserialize(from)?;
        Ok(())
    }
}

impl Patch for Vec<String> {
    fn patch<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        *self = Vec::deserialize(from)?;
        Ok(())
    }
}

impl<T: Patch + Default> Patch for Option<T> {
    fn patch<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        self.get_or_insert_default().patch(from)
    }
}

impl Patch for super::Footer {
    fn patch<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        let text = String::deserialize(from)?;
        *self = super::Footer::read(&text).map_err(|name| de::Error::custom(Fault::Slot(name)))?;
        Ok(())
    }
}
