//! Colours as eight-bit sRGB with straight alpha.

use std::fmt;
use std::str::FromStr;

/// A colour: sRGB channels 0–255 and straight (not premultiplied) alpha.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rgba {
    pub r: u8,
    pub g: u8,
    pub b: u8,
    pub a: u8,
}

impl Rgba {
    pub const TRANSPARENT: Rgba = Rgba { r: 0, g: 0, b: 0, a: 0 };
    pub const WHITE: Rgba = Rgba::rgb(255, 255, 255);
    pub const BLACK: Rgba = Rgba::rgb(0, 0, 0);

    /// An opaque colour.
    pub const fn rgb(r: u8, g: u8, b: u8) -> Rgba {
        Rgba { r, g, b, a: 255 }
    }

    /// This colour with its alpha multiplied by `factor` (clamped to 0–1).
    pub fn faded(self, factor: f64) -> Rgba {
        let a = (f64::from(self.a) * factor.clamp(0.0, 1.0)).round() as u8;
        Rgba { a, ..self }
    }

    /// The colour `t` of the way from `self` to `other` (`t` clamped to 0–1), channel by channel in sRGB.
    pub fn mix(self, other: Rgba, t: f64) -> Rgba {
        let t = t.clamp(0.0, 1.0);
        let channel = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * t).round() as u8;
        Rgba {
            r: channel(self.r, other.r),
            g: channel(self.g, other.g),
            b: channel(self.b, other.b),
            a: channel(self.a, other.a),
        }
    }

    /// `self` painted over the opaque colour `below`.
    pub fn over(self, below: Rgba) -> Rgba {
        below.mix(Rgba { a: 255, ..self }, f64::from(self.a) / 255.0)
    }

    /// Relative luminance 0–1 as WCAG 2.2 defines it; alpha is ignored.
    pub fn luminance(self) -> f64 {
        let linear = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.r) + 0.7152 * linear(self.g) + 0.0722 * linear(self.b)
    }

    /// WCAG 2.2 contrast ratio between two opaque colours, 1–21.
    pub fn contrast(self, other: Rgba) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

/// Why a text is not a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a colour is written #rrggbb or #rrggbbaa")]
pub struct ColorError;

impl FromStr for Rgba {
    type Err = ColorError;

    /// Reads `#rgb`, `#rrggbb` or `#rrggbbaa`, upper or lower case.
    fn from_str(text: &str) -> Result<Rgba, ColorError> {
        let hex = text.strip_prefix('#').ok_or(ColorError)?;
        if !hex.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(ColorError);
        }
        let value = u32::from_str_radix(hex, 16).map_err(|_| ColorError)?;
        let byte = |shift: u32| (value >> shift & 0xff) as u8;
        let nibble = |shift: u32| (value >> shift & 0xf) as u8 * 17;
        match hex.len() {
            3 => Ok(Rgba::rgb(nibble(8), nibble(4), nibble(0))),
            6 => Ok(Rgba::rgb(byte(16), byte(8), byte(0))),
            8 => Ok(Rgba { r: byte(24), g: byte(16), b: byte(8), a: byte(0) }),
            _ => Err(ColorError),
        }
    }
}

impl fmt::Display for Rgba {
    /// Writes `#rrggbb`, or `#rrggbbaa` where the colour is not opaque.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.r, self.g, self.b)?;
        if self.a != 255 { write!(f, "{:02x}", self.a) } else { Ok(()) }
    }
}

impl fmt::Debug for Rgba {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in ["#1f2937", "#00000080", "#ffffff"] {
            assert_eq!(text.parse::<Rgba>().map(|c| c.to_string()), Ok(text.to_owned()));
        }
        assert_eq!("#fa0".parse(), Ok(Rgba::rgb(255, 170, 0)));
        for text in ["", "#", "123456", "#12345", "#gggggg", "#é1234", "#+12345"] {
            assert_eq!(text.parse::<Rgba>(), Err(ColorError), "{text}");
        }
    }

    #[test]
    fn contrast_is_the_wcag_figure() {
        assert!((Rgba::BLACK.contrast(Rgba::WHITE) - 21.0).abs() < 1e-9);
        assert!((Rgba::rgb(0x77, 0x77, 0x77).contrast(Rgba::WHITE) - 4.478).abs() < 0.001);
    }
}
