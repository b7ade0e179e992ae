//! How well a name fits a few letters typed in a hurry.

/// How well the folded `name` fits the folded `query`: every letter of the query in order, better where they stand
/// together, begin a word, and fill most of the name. `None` where a letter is missing; 0 for an empty query.
pub fn score(name: &str, query: &str) -> Option<i32> {
    let name: Vec<char> = name.chars().collect();
    let letters: Vec<char> = query.chars().filter(|c| !c.is_whitespace()).collect();
    if letters.is_empty() {
        return Some(0);
    }
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
    let best = best.into_iter().flatten().max()?;
    // Of names that fit alike the shorter one is meant.
    let length = i32::try_from(name.len().min(200)).unwrap_or(200);
    Some(best.saturating_mul(8).saturating_sub(length))
}

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
        names.iter().max_by_key(|name| score(name, query)).expect("a name")
    }

    #[test]
    fn every_letter_must_be_there_in_order() {
        assert!(score("zoom in", "zin").is_some());
        assert!(score("zoom in", "niz").is_none());
        assert!(score("", "a").is_none());
        assert_eq!(score("anything", " "), Some(0));
    }

    #[test]
    fn words_and_runs_come_first() {
        assert_eq!(best("as", &["last stage", "add stage", "a long phrase"]), "add stage");
        assert_eq!(best("undo", &["unable to do", "undo", "undo all"]), "undo");
        assert_eq!(best("exp", &["next parking", "export picture"]), "export picture");
        assert_eq!(best("sel", &["fit the selection", "see all"]), "fit the selection");
    }
}
