//! How well a name fits a few letters typed in a hurry.

/// How well a name fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// The higher the better.
    pub score: i32,
    /// Whether the letters stand together or begin words, rather than being strewn over a long text.
    pub close: bool,
}

/// How well the folded `name` fits the folded `query`: every letter of the query in order, better where they stand
/// together, begin a word, and fill most of the name. `None` where a letter is missing; 0 for an empty query.
pub fn fit(name: &str, query: &str) -> Option<Fit> {
    let letters: Vec<char> = query.chars().filter(|c| !c.is_whitespace()).collect();
    if letters.is_empty() {
        return Some(Fit { score: 0, close: true });
    }
    let points = points(name, &letters)?;
    // Of names that fit alike the shorter one is meant.
    let length = i32::try_from(name.chars().take(200).count()).unwrap_or(200);
    let worth = i32::try_from(letters.len()).unwrap_or(i32::MAX).saturating_mul(CLOSE);
    Some(Fit { score: points.saturating_mul(8).saturating_sub(length), close: points >= worth })
}

/// What the letters are worth where they fit best.
fn points(name: &str, letters: &[char]) -> Option<i32> {
    // Most names lack a letter, which is quickly seen.
    let mut rest = name.chars();
    if !letters.iter().all(|letter| rest.any(|c| c == *letter)) {
        return None;
    }
    let name: Vec<char> = name.chars().collect();
    // best[i]: the best score of the letters so far where the last of them is name[i].
    let mut best: Vec<Option<i32>> = Vec::new();
    for (place, letter) in letters.iter().enumerate() {
        let mut next = Vec::with_capacity(name.len());
        let mut before: Option<i32> = None;
        for (index, c) in name.iter().enumerate() {
            let previous = index.checked_sub(1).and_then(|index| best.get(index).copied().flatten());
            let reached = if place == 0 {
                Some(0)
            } else {
                // Next to the letter before, or anywhere behind it.
                previous.map(|score| score.saturating_add(TOGETHER)).max(before)
            };
            next.push(reached.filter(|_| c == letter).map(|score| score.saturating_add(worth(&name, index))));
            before = before.max(previous);
        }
        best = next;
    }
    best.into_iter().flatten().max()
}

/// What every letter of the query must be worth in the mean to be a close fit.
const CLOSE: i32 = 4;

/// For a letter that follows the one before without a gap.
const TOGETHER: i32 = 6;

/// What a letter is worth where it stands.
fn worth(name: &[char], index: usize) -> i32 {
    match index.checked_sub(1).and_then(|before| name.get(before)) {
        None => 8,
        Some(before) if !before.is_alphanumeric() => 7,
        Some(_) => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The best of the names.
    fn best<'a>(query: &str, names: &[&'a str]) -> &'a str {
        names.iter().max_by_key(|name| fit(name, query).map(|fit| fit.score)).expect("a name")
    }

    #[test]
    fn every_letter_must_be_there_in_order() {
        assert!(fit("zoom in", "zin").is_some());
        assert!(fit("zoom in", "niz").is_none());
        assert!(fit("", "a").is_none());
        assert_eq!(fit("anything", " ").map(|fit| fit.score), Some(0));
    }

    #[test]
    fn letters_strewn_over_a_sentence_are_no_close_fit() {
        let close = |query| fit("the customer tells a friend", query).expect("the letters are there").close;
        assert!(!close("sel"));
        assert!(close("ctaf"), "first letters of words");
        assert!(close("ustom"), "letters that stand together");
    }

    #[test]
    fn words_and_runs_come_first() {
        assert_eq!(best("as", &["last stage", "add stage", "a long phrase"]), "add stage");
        assert_eq!(best("undo", &["unable to do", "undo", "undo all"]), "undo");
        assert_eq!(best("exp", &["next parking", "export picture"]), "export picture");
        assert_eq!(best("sel", &["fit the selection", "see all"]), "fit the selection");
    }
}
