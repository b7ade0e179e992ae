//! Sheets of paper and how a page is put on them.

use crate::geom::Size;

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Paper {
    A0,
    A1,
    A2,
    A3,
    A4,
    Letter,
    Tabloid,
    /// A slide of 16 : 9, as presentations have it: 13⅓ × 7½ inches.
    Slide,
    /// In millimetres.
    Custom {
        width: f64,
        height: f64,
    },
}

/// The least and most a side of paper measures, in millimetres: a stamp, and a wall.
pub const SIDES: std::ops::RangeInclusive<f64> = 20.0..=30_000.0;

impl Paper {
    /// Those that have a name.
    pub const NAMED: [Paper; 8] =
        [Paper::A4, Paper::A3, Paper::A2, Paper::A1, Paper::A0, Paper::Letter, Paper::Tabloid, Paper::Slide];

    /// Width and height in millimetres, the shorter side first where the paper has a name.
    pub fn size(self) -> Size {
        match self {
            Paper::A0 => Size::new(841.0, 1189.0),
            Paper::A1 => Size::new(594.0, 841.0),
            Paper::A2 => Size::new(420.0, 594.0),
            Paper::A3 => Size::new(297.0, 420.0),
            Paper::A4 => Size::new(210.0, 297.0),
            Paper::Letter => Size::new(215.9, 279.4),
            Paper::Tabloid => Size::new(279.4, 431.8),
            Paper::Slide => Size::new(190.5, 1016.0 / 3.0),
            Paper::Custom { width, height } => Size::new(width, height),
        }
    }

    /// What the command line and presets call it; `None` for a size of one's own.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Paper::A0 => Some("a0"),
            Paper::A1 => Some("a1"),
            Paper::A2 => Some("a2"),
            Paper::A3 => Some("a3"),
            Paper::A4 => Some("a4"),
            Paper::Letter => Some("letter"),
            Paper::Tabloid => Some("tabloid"),
            Paper::Slide => Some("slide"),
            Paper::Custom { .. } => None,
        }
    }

    /// What [`Paper::from_name`] reads: its name, or its millimetres.
    pub fn word(self) -> String {
        match (self.name(), self) {
            (Some(name), _) => name.to_owned(),
            (None, paper) => format!("{}x{}", paper.size().width, paper.size().height),
        }
    }

    /// Reads a name, or a width and height in millimetres: `600x1000`.
    pub fn from_name(text: &str) -> Option<Paper> {
        let text = text.trim().to_ascii_lowercase();
        if let Some(named) = Paper::NAMED.into_iter().find(|paper| paper.name() == Some(&text)) {
            return Some(named);
        }
        let (width, height) = text.split_once(['x', '×'])?;
        let side = |text: &str| text.trim().parse().ok().filter(|side| SIDES.contains(side));
        Some(Paper::Custom { width: side(width)?, height: side(height)? })
    }

    /// Its size in millimetres, turned as asked. Sheets with a name are turned to suit a page of the size `page`; a size
    /// of one's own stands as it was given unless told otherwise.
    pub fn turned(self, orientation: Orientation, page: Size) -> Size {
        let size = self.size();
        let (short, long) = (size.width.min(size.height), size.width.max(size.height));
        let landscape = match (orientation, self) {
            (Orientation::Portrait, _) => false,
            (Orientation::Landscape, _) => true,
            (Orientation::Automatic, Paper::Slide) => true,
            (Orientation::Automatic, Paper::Custom { .. }) => return size,
            (Orientation::Automatic, _) => page.width > page.height,
        };
        if landscape { Size::new(long, short) } else { Size::new(short, long) }
    }
}

/// Which way round a sheet is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Orientation {
    /// As the page is.
    #[default]
    Automatic,
    Portrait,
    Landscape,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_are_named_or_measured() {
        for paper in Paper::NAMED {
            assert_eq!(Paper::from_name(&paper.name().unwrap().to_uppercase()), Some(paper));
        }
        assert_eq!(Paper::from_name("600x1000"), Some(Paper::Custom { width: 600.0, height: 1000.0 }));
        for wrong in ["", "a5", "600", "x", "0x100", "1e9x10", "-5x100", "nanx10"] {
            assert_eq!(Paper::from_name(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn sheets_turn_with_the_page() {
        let wide = Size::new(200.0, 100.0);
        assert_eq!(Paper::A4.turned(Orientation::Automatic, wide), Size::new(297.0, 210.0));
        assert_eq!(Paper::A4.turned(Orientation::Portrait, wide), Size::new(210.0, 297.0));
        assert_eq!(Paper::from_name("10x900"), None);
        let own = Paper::Custom { width: 60.0, height: 90.0 };
        assert_eq!(own.turned(Orientation::Automatic, wide), Size::new(60.0, 90.0));
        assert_eq!(own.turned(Orientation::Landscape, wide), Size::new(90.0, 60.0));
    }
}
