//! Numbers as each language writes them: decimal mark, groups of three, a true minus.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use super::Lang;

/// No-break space: a number never breaks across lines.
const SPACE: char = '\u{a0}';

impl Lang {
    /// The number with at most six decimals: "−1.5", "−1,5", "12 000". Not a number and the infinities have no
    /// words of their own and come out as in the file.
    pub fn number(self, value: f64) -> String {
        self.digits(value, None, true)
    }

    /// As [`Lang::number`], with just so many decimals: "4.0".
    pub fn fixed(self, value: f64, decimals: usize) -> String {
        self.digits(value, Some(decimals), true)
    }

    fn decimal_mark(self) -> char {
        match self {
            Lang::En => '.',
            Lang::Pl | Lang::Ro | Lang::Ru => ',',
        }
    }

    /// What stands between groups of three digits, and how many digits a number has before it is grouped (CLDR).
    fn grouping(self) -> (char, usize) {
        match self {
            Lang::En => (',', 4),
            Lang::Pl => (SPACE, 5),
            Lang::Ro => ('.', 4),
            Lang::Ru => (SPACE, 5),
        }
    }

    fn digits(self, value: f64, decimals: Option<usize>, grouped: bool) -> String {
        if !value.is_finite() {
            return value.to_string();
        }
        let plain = match decimals {
            Some(decimals) => format!("{:.decimals$}", value.abs()),
            None => short(value.abs()),
        };
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut text = String::new();
        if value < 0.0 && plain.contains(|digit| ('1'..='9').contains(&digit)) {
            text.push('−');
        }
        let (mark, from) = self.grouping();
        for (index, digit) in whole.chars().enumerate() {
            let left = whole.len() - index;
            if grouped && index > 0 && whole.len() >= from && left.is_multiple_of(3) {
                text.push(mark);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push(self.decimal_mark());
            text.push_str(fraction);
        }
        text
    }
}

/// The number as a value of a message, in a form that Fluent's plural rules can take: they panic on more digits than
/// a `u64` holds, so what is out of their reach goes in as text.
pub(super) fn argument(value: f64, lang: Lang) -> FluentValue<'static> {
    let rounded = short(value).parse().ok().filter(|_| value.abs() < 1e15);
    let Some(rounded) = rounded else { return FluentValue::from(lang.number(value)) };
    let mut number = FluentNumber::new(rounded, FluentNumberOptions::default());
    if lang == Lang::Ro && is_few_above_hundred(rounded) {
        number.options.minimum_fraction_digits = Some(UNSEEN);
    }
    FluentValue::Number(number)
}

/// Romanian counts 102 to 119 and so on as it counts 2 to 19 ("102 carduri", not "102 de carduri"), which the rules of
/// intl_pluralrules 7 leave out. They do count anything with decimals as few; see [`UNSEEN`].
fn is_few_above_hundred(value: f64) -> bool {
    let tail = value.abs() % 100.0;
    value.abs() > 100.0 && tail.fract() == 0.0 && (1.0..=19.0).contains(&tail)
}

/// More decimals than [`format`] ever writes: asks for none, and yet makes the plural rules see some.
const UNSEEN: usize = MOST_DECIMALS + 1;

const MOST_DECIMALS: usize = 6;

/// Writes the numbers inside messages; heeds `useGrouping` and `minimumFractionDigits` of `NUMBER`.
pub(super) fn format(value: &FluentValue, lang: Lang) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let least = number.options.minimum_fraction_digits.filter(|&least| least <= MOST_DECIMALS).unwrap_or(0);
    let has = short(number.value).split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let decimals = if has < least { Some(least) } else { None };
    Some(lang.digits(number.value, decimals, number.options.use_grouping))
}

/// At most six decimals, none of them an idle zero.
fn short(value: f64) -> String {
    let text = format!("{value:.MOST_DECIMALS$}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_marks() {
        let write = |value: f64| Lang::ALL.map(|lang| lang.number(value));
        assert_eq!(write(-1.5), ["−1.5", "−1,5", "−1,5", "−1,5"]);
        assert_eq!(write(1234.0), ["1,234", "1234", "1.234", "1234"]);
        assert_eq!(
            write(1234567.25),
            ["1,234,567.25", "1\u{a0}234\u{a0}567,25", "1.234.567,25", "1\u{a0}234\u{a0}567,25"]
        );
        assert_eq!(write(0.1 + 0.2), ["0.3", "0,3", "0,3", "0,3"]);
        assert_eq!(write(-0.000_000_1), ["0"; 4]);
        assert_eq!(write(100.0), ["100"; 4]);
    }

    #[test]
    fn decimals_can_be_fixed() {
        assert_eq!(Lang::Pl.fixed(4.0, 1), "4,0");
        assert_eq!(Lang::En.fixed(-0.04, 1), "0.0");
        assert_eq!(Lang::Ru.fixed(-1.25, 0), "−1");
    }
}
