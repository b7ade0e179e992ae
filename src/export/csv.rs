//! CSV: the cards as rows, in UTF-8 as spreadsheets open it unasked.

use std::io::Write;

use super::table::{CARDS, Value, in_order};
use super::words::Speaker;
use super::{ExportError, Progress};
use crate::model::Map;

/// Writes a heading and a row for each card. Texts that a spreadsheet would take for a formula get an apostrophe in
/// front (OWASP, CSV injection); numbers stay numbers.
///
/// # Errors
/// [`ExportError::Io`] may leave a part of the file behind.
pub fn csv(map: &Map, mut sink: impl Write, progress: &Progress) -> Result<(), ExportError> {
    let lang = Speaker::new(map).lang;
    // Without a mark Excel reads UTF-8 as the code page of the machine.
    sink.write_all("\u{feff}".as_bytes())?;
    let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(sink);
    let lost = |error: ::csv::Error| std::io::Error::other(error);
    writer.write_record(CARDS.iter().map(|column| lang.text(column.heading))).map_err(lost)?;
    for card in in_order(map) {
        writer.write_record(CARDS.iter().map(|column| written(column.of(card, map, lang)))).map_err(lost)?;
    }
    writer.flush()?;
    progress.tell(1, 1);
    Ok(())
}

fn written(value: Value) -> String {
    match value {
        Value::Nothing => String::new(),
        Value::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
        Value::Text(text) => text,
        Value::Number(number) => number.to_string(),
        Value::Flag(true) => "TRUE".to_owned(),
        Value::Flag(false) => "FALSE".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_are_made_harmless() {
        for text in ["=1+1", "+49 30 1234", "-x", "@SUM(A1)", "\tx", "\r=1"] {
            assert_eq!(written(Value::text(text)), format!("'{text}"));
        }
        assert_eq!(written(Value::text("a=b")), "a=b");
        assert_eq!((written(Value::Number(-2.5)), written(Value::Number(41.0))), ("-2.5".to_owned(), "41".to_owned()));
    }
}
