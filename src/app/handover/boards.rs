//! The boards that are chosen in the dialog.

use super::Handover;
use crate::layout::Board;

impl Handover {
    /// The boards that are shown.
    pub fn boards(&self) -> Vec<Board> {
        if self.recipe.boards.is_empty() { vec![Board::Journey] } else { self.recipe.boards.clone() }
    }

    /// Asks for these boards and no others.
    pub fn show_boards(&mut self, boards: &[Board]) {
        self.recipe.boards = as_asked(boards.to_vec());
    }
}

/// The journey alone is what is meant where nothing is said, so that a recipe is the same however one came to it.
fn as_asked(boards: Vec<Board>) -> Vec<Board> {
    if boards == [Board::Journey] { Vec::new() } else { boards }
}

/// The boards with one more or one less, in the order of the tabs. The last one stays: a file shows something.
pub fn toggled(chosen: &[Board], board: Board) -> Vec<Board> {
    let is_chosen = |other: &Board| chosen.contains(other) != (*other == board);
    let boards: Vec<Board> = Board::ALL.into_iter().filter(is_chosen).collect();
    as_asked(if boards.is_empty() { vec![board] } else { boards })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boards_are_in_the_order_of_the_tabs_and_never_none() {
        use Board::{Evidence, Gaps, Journey};
        assert_eq!(toggled(&[Journey], Gaps), [Journey, Gaps]);
        assert_eq!(toggled(&[Evidence, Journey], Gaps), [Journey, Gaps, Evidence]);
        assert_eq!(toggled(&[Journey, Gaps], Journey), [Gaps]);
        assert_eq!(toggled(&[Gaps], Gaps), [Gaps]);
        assert_eq!(toggled(&[Journey, Gaps], Gaps), []);
    }
}
