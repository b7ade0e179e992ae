//! A map as JSON: the rows of our own file in other brackets, so that both always say the same.
//!
//! Only what `print` writes is understood. Words for choices become strings; one's own, `Other("Kiosk")`, becomes
//! `{"Other": "Kiosk"}`.

use super::print;
use crate::model::Map;

/// The whole map; a row a line. `assets/schema/map.schema.json` describes it.
pub fn json(map: &Map) -> String {
    let ron = print(map);
    let body = ron.find("Throughline(").map_or("", |at| ron.get(at + "Throughline".len()..).unwrap_or_default());
    let mut out = String::with_capacity(ron.len() + ron.len() / 4);
    let mut reader = Reader { rest: body, out: &mut out };
    reader.value();
    out.push('\n');
    out
}

struct Reader<'a> {
    rest: &'a str,
    out: &'a mut String,
}

impl<'a> Reader<'a> {
    fn value(&mut self) {
        match self.rest.chars().next() {
            Some('(') => self.object(),
            Some('[') => self.list(),
            Some('"') => self.string(),
            Some(_) => self.word(),
            None => {}
        }
    }

    /// `(name: value, …)`.
    fn object(&mut self) {
        self.out.push('{');
        self.each(')', |reader| {
            let name = reader.letters();
            reader.out.push('"');
            reader.out.push_str(name);
            reader.out.push_str("\": ");
            reader.takes(':');
            reader.space();
            reader.value();
        });
        self.out.push('}');
    }

    fn list(&mut self) {
        self.out.push('[');
        self.each(']', Reader::value);
        self.out.push(']');
    }

    /// What stands between an opening bracket and `end`, separated by commas; JSON has none after the last.
    fn each(&mut self, end: char, mut one: impl FnMut(&mut Self)) {
        self.rest = self.rest.get(1..).unwrap_or_default();
        let mut first = true;
        loop {
            let space = self.space();
            if self.takes(end) || self.rest.is_empty() {
                self.out.push_str(space);
                return;
            }
            if !first {
                self.out.push(',');
            }
            first = false;
            self.out.push_str(space);
            one(self);
            self.takes(',');
        }
    }

    /// The escapes of RON are those of JSON, but for the codes of letters, which JSON writes with four digits.
    fn string(&mut self) {
        self.rest = self.rest.get(1..).unwrap_or_default();
        self.out.push('"');
        while let Some(at) = self.rest.find(['"', '\\']) {
            let (plain, special) = self.rest.split_at(at);
            self.out.push_str(plain);
            if special.starts_with('"') {
                self.rest = special.get(1..).unwrap_or_default();
                break;
            }
            match special.strip_prefix("\\u{").and_then(|code| code.split_once('}')) {
                Some((code, rest)) => {
                    let letter = u32::from_str_radix(code, 16).ok().and_then(char::from_u32).unwrap_or('\u{fffd}');
                    let mut units = [0; 2];
                    for unit in letter.encode_utf16(&mut units) {
                        self.out.push_str(&format!("\\u{unit:04x}"));
                    }
                    self.rest = rest;
                }
                None => {
                    let (escape, rest) = special.split_at(special.len().min(2));
                    self.out.push_str(escape);
                    self.rest = rest;
                }
            }
        }
        self.out.push('"');
    }

    /// A number, `true`, `false`, the word for a choice, or a choice of one's own.
    fn word(&mut self) {
        let word = self.letters();
        if word.starts_with(|c: char| c.is_ascii_digit() || c == '-') || matches!(word, "true" | "false") {
            self.out.push_str(word);
        } else if self.takes('(') {
            self.out.push_str(&format!("{{\"{word}\": "));
            self.value();
            self.takes(')');
            self.out.push('}');
        } else {
            self.out.push_str(&format!("\"{word}\""));
        }
    }

    fn letters(&mut self) -> &'a str {
        let end = self.rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '+')));
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        // Something that is no word must not hold the reader up for ever.
        self.rest = if word.is_empty() {
            rest.get(rest.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default()
        } else {
            rest
        };
        word
    }

    fn space(&mut self) -> &'a str {
        let trimmed = self.rest.trim_start();
        let space = self.rest.get(..self.rest.len() - trimmed.len()).unwrap_or_default();
        self.rest = trimmed;
        space
    }

    fn takes(&mut self, sign: char) -> bool {
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}
