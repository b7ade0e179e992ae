//! Small words of XML: escaping, and numbers written short.

/// The text as the content of an element or a quoted attribute. Characters that XML cannot hold are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape(text, &mut out);
    out
}

/// As [`escaped`], appended.
pub(super) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(c),
            '\u{0}'..='\u{1f}' | '\u{7f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(c),
        }
    }
}

/// Appends a number with at most `places` decimals and no more zeros than needed; what is no number is 0.
pub(super) fn number(value: f64, places: u32, out: &mut String) {
    let factor = 10_i64.pow(places);
    let scaled = (value * factor as f64).round();
    if !scaled.is_finite() || scaled.abs() > 9e15 {
        out.push('0');
        return;
    }
    let mut whole = scaled as i64;
    if whole < 0 {
        out.push('-');
        whole = -whole;
    }
    let mut buffer = [0_u8; 24];
    out.push_str(digits(whole / factor, &mut buffer));
    let mut rest = whole % factor;
    if rest > 0 {
        let mut width = places as usize;
        while rest % 10 == 0 {
            rest /= 10;
            width -= 1;
        }
        out.push('.');
        let written = digits(rest, &mut buffer);
        (written.len()..width).for_each(|_| out.push('0'));
        out.push_str(written);
    }
}

/// The digits of a number that is not negative.
fn digits(mut value: i64, buffer: &mut [u8; 24]) -> &str {
    let mut at = buffer.len();
    for slot in buffer.iter_mut().rev() {
        *slot = b'0' + (value % 10) as u8;
        value /= 10;
        at -= 1;
        if value == 0 {
            break;
        }
    }
    buffer.get(at..).and_then(|digits| std::str::from_utf8(digits).ok()).unwrap_or("0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let written = |value, places| {
            let mut out = String::new();
            number(value, places, &mut out);
            out
        };
        let cases = [(1.0, "1"), (1.5, "1.5"), (-0.25, "-0.25"), (0.004, "0"), (-0.001, "0"), (10.05, "10.05")];
        for (value, text) in cases {
            assert_eq!(written(value, 2), text);
        }
        assert_eq!((written(1234.5678, 0), written(f64::NAN, 2)), ("1235".to_owned(), "0".to_owned()));
        assert_eq!(written(1.001, 3), "1.001");
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(escaped("a<b>&\"c\"\u{0}\u{8}\nd"), "a&lt;b&gt;&amp;&quot;c&quot;\nd");
    }
}
