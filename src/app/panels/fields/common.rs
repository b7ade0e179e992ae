//! What several things have in common.

/// One value for all of them, or values that differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Common<T> {
    One(T),
    Different,
}

impl<T: PartialEq> Common<T> {
    /// What these values have in common; nothing differs where there are none, and `none` stands for them.
    pub fn of(values: impl IntoIterator<Item = T>, none: T) -> Common<T> {
        let mut values = values.into_iter();
        let first = values.next().unwrap_or(none);
        if values.all(|value| value == first) { Common::One(first) } else { Common::Different }
    }
}

impl<T> Common<T> {
    /// The one value.
    pub fn one(self) -> Option<T> {
        match self {
            Common::One(value) => Some(value),
            Common::Different => None,
        }
    }

    /// The same of what a value is made into.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Common<U> {
        match self {
            Common::One(value) => Common::One(make(value)),
            Common::Different => Common::Different,
        }
    }

    pub fn as_ref(&self) -> Common<&T> {
        match self {
            Common::One(value) => Common::One(value),
            Common::Different => Common::Different,
        }
    }

    pub fn is_different(&self) -> bool {
        matches!(self, Common::Different)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_or_a_difference() {
        assert_eq!(Common::of([3, 3, 3], 0), Common::One(3));
        assert_eq!(Common::of([3, 4, 3], 0), Common::Different);
        assert_eq!(Common::of([], 7), Common::One(7));
    }
}
