//! Plain text as cards: a list, one card to a line, or a range of a spreadsheet, one card to a cell.

/// A text taken apart. No card is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Table {
    /// One card each; the marks of a list are taken off.
    Lines(Vec<String>),
    /// Rows of cells; a cell without a text is empty.
    Range(Vec<Vec<String>>),
}

/// What a line of a list may begin with, before a space or a tab. A dash this long — begins speech in some languages.
const BULLETS: [&str; 8] = ["-", "–", "*", "•", "·", "▪", "◦", "●"];

impl Table {
    /// Takes a text apart. Spreadsheets part cells with tabs and rows with line ends, and quote a cell that holds
    /// either; a text that breaks these rules was not quoted by one, and keeps its quotation marks.
    pub fn read(text: &str) -> Table {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
        let rows = rows(&text, true).or_else(|| rows(&text, false)).unwrap_or_default();
        if is_range(&rows) {
            let trimmed = |row: Vec<String>| row.iter().map(|cell| cell.trim().to_owned()).collect();
            return Table::Range(rows.into_iter().map(trimmed).collect());
        }
        let lines: Vec<String> = rows.iter().map(|row| row.join(" ").trim().to_owned()).collect();
        // One line that begins with "3." may well mean the third.
        let numbered = lines.iter().filter(|line| after_number(line).is_some()).count() > 1;
        let unmarked = lines.iter().map(|line| {
            let number = after_number(line).filter(|_| numbered);
            after_bullet(line).or(number).unwrap_or(line).trim().to_owned()
        });
        Table::Lines(unmarked.filter(|line| !line.is_empty()).collect())
    }

    /// Rows and columns of a range; `None` for lines.
    pub fn size(&self) -> Option<(usize, usize)> {
        match self {
            Table::Lines(_) => None,
            Table::Range(rows) => Some((rows.len(), rows.iter().map(Vec::len).max().unwrap_or_default())),
        }
    }

    /// How many cards it makes.
    pub fn count(&self) -> usize {
        match self {
            Table::Lines(lines) => lines.len(),
            Table::Range(rows) => rows.iter().flatten().filter(|cell| !cell.is_empty()).count(),
        }
    }
}

/// A list that a word processor has set with tabs behind its marks is no range.
fn is_range(rows: &[Vec<String>]) -> bool {
    let is_listed = |row: &Vec<String>| matches!(row.as_slice(), [mark, _] if is_mark(mark.trim()));
    let mut wide = rows.iter().filter(|row| row.len() > 1).peekable();
    if wide.peek().is_none() || wide.all(is_listed) {
        return false;
    }
    let width = rows.first().map_or(0, Vec::len);
    let has_texts = |row: &Vec<String>| row.iter().filter(|cell| !cell.trim().is_empty()).count() > 1;
    rows.iter().all(|row| row.len() == width) || rows.iter().any(has_texts)
}

fn is_mark(cell: &str) -> bool {
    let marked = format!("{cell} ");
    after_bullet(&marked).or(after_number(&marked)) == Some("")
}

fn after_bullet(line: &str) -> Option<&str> {
    let rest = BULLETS.iter().find_map(|bullet| line.strip_prefix(bullet))?;
    rest.strip_prefix([' ', '\t'])
}

/// "1. " and "1) ", up to three digits: four are a year.
fn after_number(line: &str) -> Option<&str> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..).filter(|_| (1..=3).contains(&digits))?;
    rest.strip_prefix(['.', ')'])?.strip_prefix([' ', '\t'])
}

/// Rows and cells; `None` where a cell is quoted as no spreadsheet would.
fn rows(text: &str, quoted: bool) -> Option<Vec<Vec<String>>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = text;
    loop {
        let (cell, after) = match rest.strip_prefix('"').filter(|_| quoted) {
            Some(inner) => quoted_cell(inner)?,
            None => {
                let (cell, after) = rest.split_at(rest.find(['\t', '\n']).unwrap_or(rest.len()));
                (cell.to_owned(), after)
            }
        };
        row.push(cell);
        if let Some(next) = after.strip_prefix('\t') {
            rest = next;
            continue;
        }
        rows.push(std::mem::take(&mut row));
        match after.strip_prefix('\n').filter(|next| !next.is_empty()) {
            Some(next) => rest = next,
            None => return Some(rows),
        }
    }
}

/// A cell behind its opening quotation mark, and what follows the closing one. A spreadsheet quotes only where it
/// must, so other marks are somebody's words.
fn quoted_cell(inner: &str) -> Option<(String, &str)> {
    let mut cell = String::new();
    let mut rest = inner;
    loop {
        let (piece, after) = rest.split_once('"')?;
        cell.push_str(piece);
        if let Some(next) = after.strip_prefix('"') {
            cell.push('"');
            rest = next;
            continue;
        }
        let ends = after.is_empty() || after.starts_with(['\t', '\n']);
        let must = cell.contains(['"', '\t', '\n']);
        return ends.then(|| (if must { cell } else { format!("\"{cell}\"") }, after));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        match Table::read(text) {
            Table::Lines(lines) => lines,
            Table::Range(rows) => panic!("a range: {rows:?}"),
        }
    }

    fn range(text: &str) -> Vec<Vec<String>> {
        match Table::read(text) {
            Table::Range(rows) => rows,
            Table::Lines(lines) => panic!("lines: {lines:?}"),
        }
    }

    #[test]
    fn a_list_loses_its_marks() {
        assert_eq!(lines("- one\n* two\r\n• three\n\n  – four  \n-five\n"), ["one", "two", "three", "four", "-five"]);
        assert_eq!(lines("1. one\n2) two\n10.\tten\n2024. A year"), ["one", "two", "ten", "2024. A year"]);
        assert_eq!(lines("3. Liga"), ["3. Liga"]);
        assert_eq!(lines("— Где цена?\nО цене"), ["— Где цена?", "О цене"]);
        assert_eq!(lines(" \n\t\n"), [""; 0]);
    }

    #[test]
    fn forty_lines_are_forty_cards() {
        let text: String = (1..=40).map(|number| format!("{number}. Idea {number}\n")).collect();
        let lines = lines(&text);
        assert_eq!(lines.len(), 40);
        assert_eq!((lines[0].as_str(), lines[39].as_str()), ("Idea 1", "Idea 40"));
    }

    #[test]
    fn a_word_processors_list_is_no_range() {
        assert_eq!(lines("•\tone\n•\ttwo"), ["one", "two"]);
        assert_eq!(lines("1.\tone\n2.\ttwo"), ["one", "two"]);
        assert_eq!(range("-\tone\nsome\ttwo"), [["-", "one"], ["some", "two"]]);
    }

    #[test]
    fn a_range_keeps_its_shape() {
        let text: String = (0..6)
            .map(|row| (0..8).map(|column| format!("r{row}c{column}")).collect::<Vec<_>>().join("\t") + "\r\n")
            .collect();
        let rows = range(&text);
        assert_eq!((rows.len(), rows[0].len(), Table::read(&text).count()), (6, 8, 48));
        assert_eq!(rows[5][7], "r5c7");
        assert_eq!(range("\tb\nc\t"), [["", "b"], ["c", ""]]);
        assert_eq!(range("a\n\tb\tc"), [vec!["a"], vec!["", "b", "c"]]);
    }

    #[test]
    fn quoted_cells_hold_line_ends_and_quotes() {
        assert_eq!(
            range("\"two\nlines\"\tplain\n\"she said \"\"no\"\"\"\tx"),
            [["two\nlines", "plain"], ["she said \"no\"", "x"]]
        );
        assert_eq!(lines("\"two\nlines\"\nand one"), ["two\nlines", "and one"]);
        assert_eq!(lines("\"Why?\"\nnext"), ["\"Why?\"", "next"]);
        assert_eq!(lines("\"Why?\" he asked\n\"never closed"), ["\"Why?\" he asked", "\"never closed"]);
    }

    #[test]
    fn quotes_that_never_close_are_read_once() {
        let text = "\"x\n".repeat(200_000);
        assert_eq!(Table::read(&text).count(), 200_000);
    }
}
