//! Makes any text and style something parley can take.

use std::borrow::Cow;
use std::ops::Range;

use icu_segmenter::GraphemeClusterSegmenter;

use crate::scene::TextStyle;

/// The style with anything that cannot be set replaced by the nearest that can.
pub(super) fn usable(style: TextStyle) -> TextStyle {
    let sane = |value: f64, low: f64, high: f64, otherwise: f64| {
        if value.is_nan() { otherwise } else { value.clamp(low, high) }
    };
    TextStyle {
        size: sane(style.size, 0.1, 10_000.0, 12.0),
        weight: style.weight.clamp(100, 900),
        italic: style.italic,
        tracking: sane(style.tracking, -1_000.0, 1_000.0, 0.0),
        leading: sane(style.leading, 0.0, 100.0, 1.2),
    }
}

/// The text with every control character replaced by a space or a line break of as many bytes, so that it draws
/// nothing and byte ranges stay true.
pub(super) fn printable(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| c != '\n' && c.is_control()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        out.push(match c {
            '\r' if chars.peek() == Some(&'\n') => ' ',
            '\r' | '\u{b}' | '\u{c}' => '\n',
            '\n' => '\n',
            c if c.is_ascii_control() => ' ',
            c if c.is_control() => '\u{a0}',
            c => c,
        });
    }
    Cow::Owned(out)
}

/// How a piece of a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Setting {
    Plain,
    /// Like `Plain`, but shaped apart from the `Plain` pieces beside it.
    Apart,
    /// Spaces that take no room: all of those at the end of a paragraph, and all but the last of several in a row.
    /// Parley breaks a line after the first space that does not fit; the others would make lines of their own.
    Blank,
    /// A character that no font has, by its place among them: a box stands for it.
    Boxed(usize),
}

/// The pieces with stretches cut out of them, each of which is set as a box.
pub(super) fn boxed(pieces: Vec<(usize, Setting)>, boxes: &[Range<usize>]) -> Vec<(usize, Setting)> {
    let mut out = Vec::new();
    let mut cut = boxes.iter().enumerate().peekable();
    let mut start = 0;
    for (end, setting) in pieces {
        while let Some((index, range)) = cut.peek().filter(|(_, range)| range.start < end) {
            if range.start > start {
                out.push((range.start, setting));
            }
            let until = range.end.min(end);
            if until > start {
                out.push((until, Setting::Boxed(*index)));
            }
            start = until.max(start);
            if range.end > end {
                break;
            }
            cut.next();
        }
        if end > start {
            out.push((end, setting));
            start = end;
        }
    }
    out
}

/// The pieces a text is shaped in, by where they end: for nearly every text just one.
pub(super) fn pieces(text: &str) -> Vec<(usize, Setting)> {
    let mut ends = seams(text);
    ends.push(text.len());
    let mut pieces = Vec::new();
    let mut setting = Setting::Plain;
    let mut start = 0;
    for end in ends {
        let piece = text.get(start..end).unwrap_or_default();
        for (at, run) in spaces(piece) {
            let after = start + at + run;
            let ends_paragraph = text.get(after..).is_none_or(|rest| rest.is_empty() || rest.starts_with('\n'));
            let blank = if ends_paragraph { run } else { run - 1 };
            if blank > 0 {
                pieces.push((start + at, setting));
                pieces.push((start + at + blank, Setting::Blank));
            }
        }
        pieces.push((end, setting));
        setting = if setting == Setting::Plain { Setting::Apart } else { Setting::Plain };
        start = end;
    }
    let mut start = 0;
    pieces.retain(|&(end, _)| std::mem::replace(&mut start, end) < end);
    pieces
}

/// The runs of spaces in a text that are not its indentation: offset and length.
fn spaces(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + text.get(from..)?.find(' ')?;
        let run = text.get(at..)?.bytes().take_while(|&byte| byte == b' ').count();
        from = at + run;
        Some((at, run))
    })
    .filter(move |&(at, _)| at > 0 && !text.get(..at).is_some_and(|before| before.ends_with('\n')))
}

/// Where a text must be shaped in pieces, because parley counts the bytes of a run in 16 bits and the glyphs of a
/// cluster in 8. No text written by a person comes near either.
fn seams(text: &str) -> Vec<usize> {
    const RUN_BYTES: usize = 16 << 10;
    const CLUSTER_BYTES: usize = 120;
    let mut seams = Vec::new();
    if text.len() <= CLUSTER_BYTES || text.len() <= RUN_BYTES && text.is_ascii() {
        return seams;
    }
    let mut last = 0;
    let mut cluster = 0;
    for boundary in GraphemeClusterSegmenter::new().segment_str(text).skip(1) {
        for (offset, _) in text.get(cluster..boundary).unwrap_or_default().char_indices().skip(1) {
            if cluster + offset - last.max(cluster) >= CLUSTER_BYTES {
                last = cluster + offset;
                seams.push(last);
            }
        }
        if boundary - last >= RUN_BYTES && boundary < text.len() {
            last = boundary;
            seams.push(last);
        }
        cluster = boundary;
    }
    seams
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_become_blanks_of_the_same_length() {
        assert_eq!(printable("a\tb\r\nc\rd\u{85}"), "a b \nc\nd\u{a0}");
        assert!(matches!(printable("zwykły\ntekst"), Cow::Borrowed(_)));
    }

    #[test]
    fn surplus_spaces_take_no_room() {
        use Setting::{Blank, Plain};
        assert_eq!(pieces("one two"), [(7, Plain)]);
        assert_eq!(pieces("one "), [(3, Plain), (4, Blank)]);
        assert_eq!(pieces("a.  b"), [(2, Plain), (3, Blank), (5, Plain)]);
        assert_eq!(pieces("  in\n  dented"), [(13, Plain)]);
        assert_eq!(pieces("a \nb"), [(1, Plain), (2, Blank), (4, Plain)]);
    }

    #[test]
    fn boxes_are_cut_out_of_the_pieces() {
        use Setting::{Blank, Boxed, Plain};
        let boxes = [1..4, 4..7];
        assert_eq!(boxed(pieces("a日本b"), &boxes), [(1, Plain), (4, Boxed(0)), (7, Boxed(1)), (8, Plain)]);
        assert_eq!(boxed(pieces("日 "), &[0..3, 8..9]), [(3, Boxed(0)), (4, Blank)]);
        assert_eq!(boxed(pieces("ab"), &[]), [(2, Plain)]);
    }

    #[test]
    fn only_monstrous_texts_have_seams() {
        assert!(seams(&"a short word or two, więcej ".repeat(300)).is_empty());
        let text = format!("ab{}cd", "\u{301}".repeat(200));
        assert!(seams(&text).windows(2).all(|pair| pair[1] - pair[0] >= 120));
        assert_eq!(seams(&text).len(), 3);
        assert_eq!(seams(&"x".repeat(40_000)), [16_384, 32_768]);
    }
}
