//! Which fields of the dialog mean anything for the kinds of files that are made.

use crate::deliver::{Pages, Recipe};
use crate::export::{Format, Paper};
use crate::layout::Board;

/// Something one can choose about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The boards that are shown.
    Boards,
    Theme,
    /// What the journey is looked at by.
    Lens,
    /// Scale or width in pixels, and dots per inch.
    Pixels,
    Paper,
    /// How the paper lies, and how much of it is left free.
    OnPaper,
    /// One page or several.
    Pages,
    /// The page cut into tiles.
    Tiles,
    /// Their paper and overlap.
    Tiling,
    Transparent,
    /// How texts are put into an SVG.
    Text,
}

/// Whether the field makes a difference for any kind of file the recipe asks for.
pub fn applies(field: Field, recipe: &Recipe) -> bool {
    recipe.formats().into_iter().any(|format| differs(field, format, recipe))
}

fn differs(field: Field, format: Format, recipe: &Recipe) -> bool {
    match field {
        Field::Boards | Field::Theme | Field::Paper => format.is_picture(),
        Field::Lens => format.is_picture() && (recipe.boards.is_empty() || recipe.boards.contains(&Board::Journey)),
        Field::Pixels => format == Format::Png,
        Field::OnPaper => format.is_picture() && (recipe.paper.is_some() || format == Format::Pptx),
        Field::Pages => matches!(format, Format::Png | Format::Pdf | Format::Pptx),
        Field::Tiles => matches!(format, Format::Png | Format::Pdf),
        Field::Tiling => differs(Field::Tiles, format, recipe) && recipe.pages == Some(Pages::Tiles),
        Field::Transparent => matches!(format, Format::Png | Format::Svg | Format::Pdf),
        Field::Text => format == Format::Svg,
    }
}

/// How the size of a picture is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sizing {
    /// Pixels for a unit of the page.
    Scale,
    /// Pixels across.
    Width,
    /// The paper it is put on.
    Paper,
}

impl Sizing {
    /// How the recipe gives it.
    pub fn of(recipe: &Recipe) -> Sizing {
        match (recipe.paper, recipe.width) {
            (Some(_), _) => Sizing::Paper,
            (None, Some(_)) => Sizing::Width,
            (None, None) => Sizing::Scale,
        }
    }

    /// Gives it this way from now on.
    pub fn put(self, recipe: &mut Recipe) {
        let (scale, width, paper) = match self {
            Sizing::Scale => (Some(2.0), None, None),
            Sizing::Width => (None, Some(3840), None),
            Sizing::Paper => (None, None, recipe.paper.or(Some(Paper::A4))),
        };
        (recipe.scale, recipe.width, recipe.paper) = (scale, width, paper);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_makes_a_difference_is_asked() {
        let of = |text: &str| Recipe::read(text).unwrap();
        let table = of("(format: \"csv\", paper: \"a3\", pages: \"tiles\")");
        for field in
            [Field::Boards, Field::Theme, Field::Pixels, Field::Paper, Field::Pages, Field::Tiling, Field::Transparent]
        {
            assert!(!applies(field, &table), "{field:?}");
        }
        assert!(applies(Field::Tiling, &of("(format: \"pdf\", pages: \"tiles\")")));
        assert!(!applies(Field::Tiling, &of("(format: \"pdf\")")));
        assert!(applies(Field::Pixels, &of("(format: \"md,png\")")));
        assert!(
            !applies(Field::OnPaper, &of("(format: \"pdf\")")) && applies(Field::OnPaper, &of("(format: \"pptx\")"))
        );
    }

    #[test]
    fn a_size_is_given_one_way() {
        let mut recipe = Recipe::preset("slide").unwrap();
        assert_eq!(Sizing::of(&recipe), Sizing::Paper);
        for sizing in [Sizing::Width, Sizing::Scale, Sizing::Paper] {
            sizing.put(&mut recipe);
            assert_eq!(Sizing::of(&recipe), sizing);
        }
    }
}
