//! Where cards go in a lane: each below the one before it in its cell, in the first gap its columns share.

use std::ops::RangeInclusive;

/// The taken heights of each column of a lane.
pub(super) struct Shelf {
    top: f64,
    columns: Vec<Column>,
}

#[derive(Clone, Default)]
struct Column {
    /// Taken stretches, gap included, top down, none touching another.
    taken: Vec<(f64, f64)>,
    /// Where the last card that starts here ends, gap included.
    floor: Option<f64>,
}

impl Shelf {
    pub fn new(top: f64, columns: usize) -> Shelf {
        Shelf { top, columns: vec![Column::default(); columns] }
    }

    /// Finds the top of a card that covers these columns, and takes its place.
    pub fn put(&mut self, covered: RangeInclusive<usize>, height: f64, gap: f64) -> f64 {
        let first = *covered.start();
        let start = self.columns.get(first).and_then(|column| column.floor).unwrap_or(self.top);
        let columns = self.columns.get(covered.clone()).unwrap_or_default();
        let mut top = start;
        // Each taken stretch is met at most once on the way down, so this ends.
        while let Some(below) = columns.iter().filter_map(|column| column.blocked(top, height + gap)).reduce(f64::max) {
            top = below;
        }
        for column in self.columns.get_mut(covered).unwrap_or_default() {
            column.take(top, top + height + gap);
        }
        if let Some(column) = self.columns.get_mut(first) {
            column.floor = Some(top + height + gap);
        }
        top
    }

    /// The end of the lowest card, without the gap below it.
    pub fn lowest(&self, gap: f64) -> f64 {
        let ends = self.columns.iter().filter_map(|column| column.taken.last()).map(|(_, end)| end - gap);
        ends.fold(self.top, f64::max)
    }
}

impl Column {
    /// The end of the lowest taken stretch that a card of this height at `top` would meet.
    fn blocked(&self, top: f64, height: f64) -> Option<f64> {
        let from = self.taken.partition_point(|(_, end)| *end <= top);
        self.taken.iter().skip(from).take_while(|(start, _)| *start < top + height).map(|(_, end)| *end).last()
    }

    fn take(&mut self, top: f64, end: f64) {
        let at = self.taken.partition_point(|(start, _)| *start < top);
        self.taken.insert(at, (top, end));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_of_a_cell_stack_and_gaps_beside_a_wide_card_are_used() {
        let mut shelf = Shelf::new(100.0, 2);
        assert_eq!(shelf.put(0..=0, 20.0, 5.0), 100.0);
        assert_eq!(shelf.put(0..=1, 20.0, 5.0), 125.0, "below the card before it");
        assert_eq!(shelf.put(1..=1, 20.0, 5.0), 100.0, "in the gap the wide card leaves");
        assert_eq!(shelf.put(1..=1, 20.0, 5.0), 150.0, "below the wide one, the gap is used up");
        assert_eq!(shelf.put(0..=0, 20.0, 5.0), 150.0);
        assert_eq!(shelf.lowest(5.0), 170.0);
    }

    #[test]
    fn order_within_a_cell_is_kept() {
        let mut shelf = Shelf::new(0.0, 2);
        shelf.put(1..=1, 10.0, 2.0);
        assert_eq!(shelf.put(0..=1, 30.0, 2.0), 12.0);
        assert_eq!(shelf.put(0..=0, 5.0, 2.0), 44.0, "never above the wide card it follows");
    }
}
