//! Spoils an input, as crashes, slips of the hand and ill will do: bytes, words, pieces and depth.

use crate::seeded::Seeded;

/// No input grows beyond this, in bytes.
const LONGEST: usize = 96 << 10;

/// Bytes our formats give a meaning to.
const SIGNS: &[u8] = b"()[]{},:;\"'\\/#*-+._!?|\t\n\r 0123456789eNixru";

/// Numbers no one would type.
const NUMBERS: [&str; 26] = [
    "0",
    "-0.0",
    "1",
    "-1",
    "2",
    "5",
    "6",
    "255",
    "256",
    "32768",
    "65535",
    "65536",
    "2147483647",
    "2147483648",
    "4294967295",
    "4294967296",
    "18446744073709551616",
    "1e308",
    "-1e308",
    "1e999",
    "5e-324",
    "NaN",
    "-NaN",
    "inf",
    "-inf",
    "0x7f",
];

/// Letters that break programs: joined, turned round, stacked, invisible, in halves.
const LETTERS: [&str; 18] = [
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{2066}",
    "\u{2069}",
    "\u{200d}",
    "\u{301}",
    "h\u{335}\u{321}\u{360}",
    "👩‍👩‍👧‍👦❤️",
    "שלום עליכם",
    "ﷺ",
    "𝕬",
    "\u{fffd}",
    "\u{10ffff}",
    "\u{2028}",
    "\r\n",
    "\\u{d800}",
    "ß",
];

/// Words that mean something to one reader or another.
const WORDS: [&str; 40] = [
    "Throughline(",
    "ThroughlineCards(",
    "ThroughlinePart(",
    "version: 1",
    "version: 2",
    "#![enable(implicit_some)]",
    "of: Lanes",
    "Some(",
    "None",
    "true",
    "()",
    "(),",
    "[]",
    "Other(\"",
    "r#\"",
    "\"#",
    "br\"",
    "// ",
    "/*",
    "*/",
    "'",
    "b'",
    "id: ",
    "stage: ",
    "lane: ",
    "persona: ",
    "span: ",
    "points: [",
    "tags: [",
    "cards: [",
    "picture: (",
    "bytes: \"",
    "score: ",
    "at: ",
    "card: ",
    "from: ",
    "to: ",
    "width: ",
    "- ",
    "1. ",
];

/// An input made of others: one of the seeds, spoilt in a few places.
pub fn spoilt(seeds: &[Vec<u8>], random: &mut Seeded) -> Vec<u8> {
    let mut bytes = random.pick(seeds).clone();
    // Now and then beyond recognition.
    let places = if random.chance(3) { 60 } else { 5 };
    for _ in 0..=random.below(places) {
        spoil(&mut bytes, seeds, random);
    }
    bytes.truncate(LONGEST);
    bytes
}

fn spoil(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], random: &mut Seeded) {
    let at = random.below(bytes.len() + 1);
    match random.below(16) {
        0 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << random.below(8);
            }
        }
        1 => put(bytes, at, &[random.next() as u8]),
        2 => put(bytes, at, &[*random.pick(SIGNS)]),
        3 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = *random.pick(SIGNS);
            }
        }
        4 => {
            let end = (at + 1 + random.below(40)).min(bytes.len());
            bytes.drain(at.min(end)..end);
        }
        5 => bytes.truncate(at),
        6 | 7 => number(bytes, at, random),
        8 => put(bytes, at, random.pick(&LETTERS).as_bytes()),
        9 => put(bytes, at, random.pick(&WORDS).as_bytes()),
        10 => nest(bytes, at, random),
        11 => lines(bytes, random),
        12 => repeat(bytes, random),
        13 | 14 => swap_words(bytes, random),
        _ => splice(bytes, seeds, random),
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, what: &[u8]) {
    if bytes.len() + what.len() <= LONGEST {
        bytes.splice(at..at, what.iter().copied());
    }
}

/// The first number from `at` on becomes one that nobody expects.
fn number(bytes: &mut Vec<u8>, at: usize, random: &mut Seeded) {
    let is_part = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'-' | b'.');
    let Some(start) = bytes.iter().skip(at).position(u8::is_ascii_digit).map(|found| at + found) else { return };
    let length = bytes.iter().skip(start).take_while(|byte| is_part(byte)).count();
    bytes.splice(start..start + length, random.pick(&NUMBERS).bytes());
}

fn nest(bytes: &mut Vec<u8>, at: usize, random: &mut Seeded) {
    let bracket = *random.pick(&["(", "[", "{", "((", "[(", "Some(", "a(", "(a:", "/*", "\"", "r#"]);
    let times = *random.pick(&[2, 20, 130, 3_000]);
    put(bytes, at, bracket.repeat(times).as_bytes());
}

/// Lines change places, are doubled or are lost.
fn lines(bytes: &mut Vec<u8>, random: &mut Seeded) {
    let mut lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
    let (one, other) = (random.below(lines.len()), random.below(lines.len()));
    match random.below(3) {
        0 => lines.swap(one, other),
        1 => lines.insert(one, lines[other]),
        _ => drop(lines.remove(one)),
    }
    *bytes = lines.join(&b'\n');
    bytes.truncate(LONGEST);
}

/// A piece stands there many times over.
fn repeat(bytes: &mut Vec<u8>, random: &mut Seeded) {
    let start = random.below(bytes.len() + 1);
    let end = (start + 1 + random.below(60)).min(bytes.len());
    let piece = bytes.get(start..end).unwrap_or_default().to_vec();
    let times = *random.pick(&[1, 3, 30, 600]);
    put(bytes, end, &piece.repeat(times));
}

/// Two words change places: ids, names of fields, values.
fn swap_words(bytes: &mut Vec<u8>, random: &mut Seeded) {
    let (one, other) = (word(bytes, random), word(bytes, random));
    let (first, last) = if one.start <= other.start { (one, other) } else { (other, one) };
    if first.end > last.start {
        return;
    }
    let (early, late) = (bytes[first.clone()].to_vec(), bytes[last.clone()].to_vec());
    bytes.splice(last, early);
    bytes.splice(first, late);
}

/// Where some word stands.
fn word(bytes: &[u8], random: &mut Seeded) -> std::ops::Range<usize> {
    let at = random.below(bytes.len() + 1);
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let start = bytes.iter().skip(at).position(|byte| is_part(&byte)).map_or(bytes.len(), |found| at + found);
    let length = bytes.iter().skip(start).take_while(is_part).count();
    start..start + length
}

/// A piece of another input comes in.
fn splice(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], random: &mut Seeded) {
    let other = random.pick(seeds);
    let start = random.below(other.len() + 1);
    let end = (start + random.below(400)).min(other.len());
    let at = random.below(bytes.len() + 1);
    put(bytes, at, &other[start..end]);
}
