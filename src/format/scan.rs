//! Finds its way in RON without understanding it: where fields, items and values begin and end.
//!
//! Needed where a typed reader gives up: for the version of a file from the future, for reading around a bad value.

/// A piece of a text: what it says and where it begins, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'a> {
    pub text: &'a str,
    pub start: usize,
}

/// A field of a struct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field<'a> {
    pub name: &'a str,
    pub value: Piece<'a>,
}

/// The value of a file, behind attributes such as `#![enable(implicit_some)]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Root<'a> {
    /// Empty where there is none.
    pub name: &'a str,
    /// From the bracket on.
    pub body: Piece<'a>,
}

/// The name and the body of a file's value.
pub fn root(text: &str) -> Root<'_> {
    let mut at = space(text, 0);
    while rest(text, at).starts_with("#!") {
        at = rest(text, at).find(']').map_or(text.len(), |end| space(text, at + end + 1));
    }
    let name = word(text, at);
    at = space(text, at + name.len());
    Root { name, body: Piece { text: rest(text, at), start: at } }
}

/// The fields of a `(name: value, …)`, as far as it can be read; `None` where it is something else.
pub fn fields(piece: Piece<'_>) -> Option<impl Iterator<Item = Field<'_>>> {
    let text = piece.text;
    let mut at = space(text, if text.starts_with('(') { 1 } else { return None });
    let mut next = move || {
        let name = word(text, at);
        let colon = space(text, at + name.len());
        if name.is_empty() || !rest(text, colon).starts_with(':') {
            return None;
        }
        let value = value(text, space(text, colon + 1));
        at = after(text, value);
        Some(Field { name, value: Piece { start: piece.start + value.start, ..value } })
    };
    let first = next();
    let is_empty = rest(text, space(text, 1)).starts_with(')');
    (first.is_some() || is_empty).then(|| first.into_iter().chain(std::iter::from_fn(next)))
}

/// The items of a `[…]`, as far as it can be read; `None` where it is something else.
pub fn items(piece: Piece<'_>) -> Option<impl Iterator<Item = Piece<'_>>> {
    let text = piece.text;
    let mut at = space(text, if text.starts_with('[') { 1 } else { return None });
    Some(std::iter::from_fn(move || {
        let value = value(text, at);
        if value.text.is_empty() {
            return None;
        }
        at = after(text, value);
        Some(Piece { start: piece.start + value.start, ..value })
    }))
}

/// Where the first comment begins.
pub fn comment(text: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = rest(text, at).find(['"', '\'', '/']) {
        at += found;
        if rest(text, at).starts_with("//") || rest(text, at).starts_with("/*") {
            return Some(at);
        }
        // The quote of a raw string: the string begins before it.
        let opened = text.get(..at).unwrap_or_default().trim_end_matches('#');
        at = token(text, if opened.ends_with('r') { opened.len() - 1 } else { at }).max(at + 1);
    }
    None
}

/// The value that begins at `at`, up to the comma or bracket that ends it, without comments behind it.
fn value(text: &str, at: usize) -> Piece<'_> {
    let (mut depth, mut next, mut end) = (0usize, at, at);
    while let Some(letter) = rest(text, next).bytes().next() {
        match letter {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' if depth == 0 => break,
            b')' | b']' | b'}' => depth -= 1,
            b',' if depth == 0 => break,
            _ => {}
        }
        let solid = space(text, next) == next;
        next = if solid { token(text, next) } else { space(text, next) };
        if solid {
            end = next;
        }
    }
    Piece { text: text.get(at..end).unwrap_or_default(), start: at }
}

/// Past the value and the comma behind it; at least one byte further.
fn after(text: &str, value: Piece<'_>) -> usize {
    let mut at = space(text, value.start + value.text.len());
    if rest(text, at).starts_with(',') {
        at = space(text, at + 1);
    } else if !rest(text, at).starts_with([')', ']']) {
        // Not well formed; go no further.
        at = text.len();
    }
    at
}

/// Past the string, letter, comment or single byte at `at`.
fn token(text: &str, at: usize) -> usize {
    let here = rest(text, at);
    if here.starts_with("//") {
        return here.find('\n').map_or(text.len(), |end| at + end + 1);
    }
    if here.starts_with("/*") {
        return at + block_comment(here);
    }
    if here.starts_with('"') {
        return at + string(here);
    }
    if here.starts_with('\'') {
        return at + letter(here);
    }
    // A raw string begins a word of its own: `r#"…"#`, `br"…"`.
    let opened = here.strip_prefix("br").or_else(|| here.strip_prefix('r'));
    let inside_word = text.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_alphanumeric() || c == '_'));
    if let Some(opened) = opened.filter(|_| !inside_word) {
        let hashes = opened.len() - opened.trim_start_matches('#').len();
        if rest(opened, hashes).starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let start = here.len() - opened.len() + hashes + 1;
            return rest(here, start).find(&end).map_or(text.len(), |found| at + start + found + end.len());
        }
    }
    at + here.chars().next().map_or(1, char::len_utf8)
}

/// How long the string is that the text begins with.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

/// How long the letter in quotes is that the text begins with.
fn letter(text: &str) -> usize {
    let mut letters = text.char_indices().skip(1);
    let closed = match letters.next() {
        Some((_, '\\')) => rest(text, 3).find('\'').map(|end| end + 4),
        Some(_) => letters.next().filter(|(_, letter)| *letter == '\'').map(|(end, _)| end + 1),
        None => None,
    };
    closed.unwrap_or(1)
}

/// How long the comment is that the text begins with; they nest.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0usize, 0);
    while at < text.len() {
        let here = rest(text, at);
        if here.starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if here.starts_with("*/") {
            (depth, at) = (depth.saturating_sub(1), at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// Past white space and comments.
fn space(text: &str, mut at: usize) -> usize {
    loop {
        let here = rest(text, at);
        let blank = here.len() - here.trim_start().len();
        at += blank;
        let here = rest(text, at);
        if here.starts_with("//") || here.starts_with("/*") {
            at = token(text, at);
        } else {
            return at;
        }
    }
}

fn word(text: &str, at: usize) -> &str {
    let here = rest(text, at);
    let end = here.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(here.len());
    here.get(..end).unwrap_or_default()
}

fn rest(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(text: &str) -> Piece<'_> {
        Piece { text, start: 0 }
    }

    fn split(text: &str) -> Vec<(&str, &str)> {
        fields(piece(text)).into_iter().flatten().map(|field| (field.name, field.value.text)).collect()
    }

    #[test]
    fn fields_are_found_whatever_their_values_hold() {
        assert_eq!(
            split(
                r##"( a: 1, b : "x, (\" y", /* c: 2, /* d */ */ e: [(1, 2), (3)], f: r#"")]"#, g: ',', h: '\'', i: A(b: 1) // )
            )"##
            ),
            [
                ("a", "1"),
                ("b", r#""x, (\" y""#),
                ("e", "[(1, 2), (3)]"),
                ("f", r##"r#"")]"#"##),
                ("g", "','"),
                ("h", r"'\''"),
                ("i", "A(b: 1)"),
            ]
        );
        assert!(fields(piece("[1]")).is_none());
        assert!(fields(piece("(1, 2)")).is_none());
        assert_eq!(split("()"), []);
        let cut = split(r#"(a: 1, b: "open"#);
        assert_eq!(cut, [("a", "1"), ("b", r#""open"#)]);
    }

    #[test]
    fn places_count_from_the_beginning_of_the_file() {
        let text = "#![enable(implicit_some)]\n// hi\nThroughline(\n  version: 1, rows: [(a: 2), (b: 3)],\n)";
        let root = root(text);
        assert_eq!(root.name, "Throughline");
        let rows = fields(root.body).and_then(|mut fields| fields.nth(1)).expect("two fields");
        let items: Vec<_> = items(rows.value).expect("a list").collect();
        assert_eq!(items.iter().map(|item| item.text).collect::<Vec<_>>(), ["(a: 2)", "(b: 3)"]);
        assert!(items.iter().all(|item| text[item.start..].starts_with(item.text)));
    }

    #[test]
    fn comments_are_told_from_texts() {
        assert_eq!(comment(r#"(a: "http://x /* */", b: '/')"#), None);
        assert_eq!(comment("(a: 1) // b"), Some(7));
        assert_eq!(comment("(/* */)"), Some(1));
        assert_eq!(comment(r##"(a: r#"" // "#)"##), None);
    }
}
