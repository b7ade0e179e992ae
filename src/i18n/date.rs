//! Dates as each language writes them.

use super::Lang;
use crate::diag::{Arg, Message};

impl Lang {
    /// An ISO 8601 date (`2026-11-22`) in words ("22 November 2026"); anything else as it stands.
    pub fn date(self, text: &str) -> String {
        let Some((year, month, day)) = parse(text.trim()) else { return text.to_owned() };
        self.message(
            &Message::new("picture-date")
                .with("day", day.to_string())
                .with("year", year.to_string())
                .with("month", Arg::Number(f64::from(month))),
        )
    }
}

/// Year, month and day of a date that exists in the Gregorian calendar.
fn parse(text: &str) -> Option<(u16, u8, u8)> {
    if text.len() != 10 || !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return None;
    }
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || month.len() != 2 {
        return None;
    }
    let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    ((1..=days_in(year, month)).contains(&day)).then_some((year, month, day))
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_dates_are_said_in_words() {
        let say = |text: &str| Lang::ALL.map(|lang| lang.date(text));
        assert_eq!(
            say("2026-11-22"),
            ["22 November 2026", "22 listopada 2026", "22 noiembrie 2026", "22 ноября 2026\u{a0}г."]
        );
        assert_eq!(
            say("2024-02-29"),
            ["29 February 2024", "29 lutego 2024", "29 februarie 2024", "29 февраля 2024\u{a0}г."]
        );
    }

    #[test]
    fn anything_else_stays_as_written() {
        for text in ["", "spring 2026", "2026-11", "2025-02-29", "2026-13-01", "2026-00-10", "22-11-2026", "20261-1-22"]
        {
            assert_eq!(Lang::Pl.date(text), text);
        }
    }
}
