//! The line at the foot of a page: words of the house, with places for what is known of the map.

/// A place in the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    Title,
    Authors,
    /// The date of the map, as its language writes dates; never the day of the export.
    Date,
    Version,
    Page,
    Pages,
}

impl Slot {
    pub const ALL: [Slot; 6] = [Slot::Title, Slot::Authors, Slot::Date, Slot::Version, Slot::Page, Slot::Pages];

    /// As it is written between braces.
    pub fn name(self) -> &'static str {
        match self {
            Slot::Title => "title",
            Slot::Authors => "authors",
            Slot::Date => "date",
            Slot::Version => "version",
            Slot::Page => "page",
            Slot::Pages => "pages",
        }
    }
}

/// The line, with its places.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Footer(Vec<Vec<Piece>>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Words(String),
    Slot(Slot),
}

/// What stands between the parts of the line.
const BETWEEN: &str = " · ";

impl Footer {
    /// Reads `{title} · Page {page}`.
    ///
    /// # Errors
    /// What stands between braces and is no place.
    pub fn read(text: &str) -> Result<Footer, String> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        text.split(BETWEEN).map(pieces).collect::<Result<_, String>>().map(Footer)
    }

    /// The line with its places filled. A part whose places all came out empty is left out, so that a map without a date
    /// has no gap there.
    pub fn fill(&self, value: impl Fn(Slot) -> String) -> String {
        let parts = self.0.iter().filter_map(|pieces| {
            let (mut out, mut places, mut filled) = (String::new(), 0, 0);
            for piece in pieces {
                match piece {
                    Piece::Words(words) => out.push_str(words),
                    Piece::Slot(slot) => {
                        let value = value(*slot).split_whitespace().collect::<Vec<_>>().join(" ");
                        places += 1;
                        filled += usize::from(!value.is_empty());
                        out.push_str(&value);
                    }
                }
            }
            let is_told = !out.trim().is_empty() && (places == 0 || filled > 0);
            is_told.then(|| out.trim().to_owned())
        });
        parts.collect::<Vec<_>>().join(BETWEEN)
    }
}

fn pieces(mut text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    while let Some((before, rest)) = text.split_once('{') {
        if !before.is_empty() {
            pieces.push(Piece::Words(before.to_owned()));
        }
        let (name, after) = rest.split_once('}').ok_or_else(|| rest.to_owned())?;
        let slot = Slot::ALL.into_iter().find(|slot| slot.name() == name).ok_or_else(|| name.to_owned())?;
        pieces.push(Piece::Slot(slot));
        text = after;
    }
    if !text.is_empty() {
        pieces.push(Piece::Words(text.to_owned()));
    }
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str) -> String {
        let value = |slot| match slot {
            Slot::Title => "A map\nof  two lines".to_owned(),
            Slot::Page => "2".to_owned(),
            Slot::Pages => "7".to_owned(),
            Slot::Authors | Slot::Date | Slot::Version => String::new(),
        };
        Footer::read(text).unwrap().fill(value)
    }

    #[test]
    fn places_are_filled_and_empty_parts_left_out() {
        assert_eq!(filled("House & Co."), "House & Co.");
        assert_eq!(filled("{title} · Version {version} · {date} · {page}/{pages}"), "A map of two lines · 2/7");
        assert_eq!(filled("{date}"), "");
        assert_eq!(filled("House · {date} {page}"), "House · 2");
    }

    #[test]
    fn unknown_places_are_named() {
        assert_eq!(Footer::read("{title} · {pagge}"), Err("pagge".to_owned()));
        assert_eq!(Footer::read("{title"), Err("title".to_owned()));
    }
}
