//! Slips of the keyboard: which known word was probably meant.

/// The word of a closed set that `found` is most probably a slip of.
pub fn nearest<'a>(found: &str, words: &[&'a str]) -> Option<&'a str> {
    let slips = |word: &&'a str| distance(&found.to_lowercase(), &word.to_lowercase());
    words.iter().copied().min_by_key(slips).filter(|word| slips(word) <= 1 + word.len() / 4)
}

/// How many letters must be put in, taken out or changed to make one word the other (Levenshtein 1966).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, a) in a.chars().take(64).enumerate() {
        let mut next = vec![i + 1];
        for (j, (b, above)) in b.iter().zip(row.windows(2)).enumerate() {
            let &[diagonal, above] = above else { continue };
            let left = next.get(j).copied().unwrap_or(usize::MAX - 1);
            next.push((diagonal + usize::from(a != *b)).min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
