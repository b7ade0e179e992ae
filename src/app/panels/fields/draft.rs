//! Fields whose text is only a way to write something else: lists, numbers.
//!
//! While such a field has the keyboard it keeps the text as it was typed ("3.", a trailing comma); the value follows
//! it. Where the value changes from elsewhere, an undo for instance, the text follows the value again.

use egui::{Id, TextEdit, Ui};

use super::{Change, label, place, prefix};
use crate::app::look::icons::Glyph;
use crate::color::Rgba;

/// A text being typed, and the value it last stood for.
#[derive(Debug, Clone)]
struct Draft<T> {
    text: String,
    value: T,
}

/// Entries of a list, one a line.
pub fn list(ui: &mut Ui, name: &str, value: &[String], hint: &str) -> Change<Vec<String>> {
    let read = |text: &str| -> Option<Vec<String>> {
        Some(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
    };
    field(ui, name, None, 2, value.to_vec(), |value: &Vec<String>| value.join("\n"), read, hint)
}

/// A number, or nothing; a decimal comma is as good as a point.
pub fn number(ui: &mut Ui, name: &str, value: Option<f64>, hint: &str) -> Change<Option<f64>> {
    let write = |value: &Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    field(ui, name, None, 1, value, write, read_number, hint)
}

/// A colour as `#rrggbb`, or nothing.
pub fn color_number(ui: &mut Ui, name: &str, value: Option<Rgba>, hint: &str) -> Change<Option<Rgba>> {
    let write = |value: &Option<Rgba>| value.map(|color| color.to_string()).unwrap_or_default();
    let read = |text: &str| -> Option<Option<Rgba>> {
        let text = text.trim();
        if text.is_empty() {
            return Some(None);
        }
        let text = if text.starts_with('#') { text.to_owned() } else { format!("#{text}") };
        text.parse().ok().map(Some)
    };
    field(ui, name, None, 1, value, write, read, hint)
}

/// The number a text stands for; `Some(None)` for an empty one, `None` for one that is not a number (yet).
fn read_number(text: &str) -> Option<Option<f64>> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.replace(',', ".").replace('\u{2212}', "-");
    if text.is_empty() {
        return Some(None);
    }
    text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Some)
}

#[expect(clippy::too_many_arguments, reason = "one field in full; the public functions above fill most of it in")]
fn field<T: Clone + PartialEq + Send + Sync + 'static>(
    ui: &mut Ui,
    name: &str,
    glyph: Option<Glyph>,
    rows: usize,
    value: T,
    write: impl Fn(&T) -> String,
    read: impl Fn(&str) -> Option<T>,
    hint: &str,
) -> Change<T> {
    let label = label(ui, name);
    let id = ui.scope_id().with(name);
    let key: Id = id.with("draft");
    let draft = ui.data(|data| data.get_temp::<Draft<T>>(key)).filter(|draft| draft.value == value);
    let mut text = draft.map_or_else(|| write(&value), |draft| draft.text);
    let mut edit =
        if rows > 1 { TextEdit::multiline(&mut text).desired_rows(rows) } else { TextEdit::singleline(&mut text) }
            .id(id);
    if let Some(glyph) = glyph {
        edit = edit.prefix(prefix(ui, glyph));
    }
    let response = place(ui, edit, &label, hint);
    if response.lost_focus() {
        ui.data_mut(|data| data.remove::<Draft<T>>(key));
        return Change { value: None, left: true };
    }
    if !response.changed() {
        return Change { value: None, left: false };
    }
    let read = read(&text);
    let now = read.clone().unwrap_or_else(|| value.clone());
    ui.data_mut(|data| data.insert_temp(key, Draft { text, value: now }));
    Change { value: read.filter(|read| *read != value), left: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, number) in [("3,5", Some(Some(3.5))), ("1 200", Some(Some(1200.0))), ("\u{2212}2", Some(Some(-2.0)))]
        {
            assert_eq!(read_number(text), number, "{text}");
        }
        assert_eq!(read_number(" "), Some(None));
        for text in ["-", "abc", "inf", "NaN", "1e999"] {
            assert_eq!(read_number(text), None, "{text}");
        }
    }
}
