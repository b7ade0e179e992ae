//! XLSX: the map as a matrix, its cards as rows, personas and opportunities, each on a sheet of its own.

use std::io::Write;

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Workbook, Worksheet, XlsxError,
};

use super::table::{CARDS, Column, OPPORTUNITIES, Value, in_order, kind};
use super::words::{Speaker, one_line, safe_link};
use super::{ExportError, Progress};
use crate::color::Rgba;
use crate::model::{Card, Lane, LaneKind, Map, Persona};

/// Letters that a cell can hold.
const CELL: usize = 32_767;

/// What a workbook is to be like; the usual one where everything is left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct XlsxOptions {
    /// What stands behind headings, and the ink on it.
    pub heading: Option<(Rgba, Rgba)>,
    pub font: Option<String>,
    /// What is printed at the foot of each page; [`PAGE`] and [`PAGES`] stand for numbers that only printing knows.
    pub footer: String,
}

/// The number of the page, and how many there are.
pub const PAGE: char = '\u{1}';
pub const PAGES: char = '\u{2}';

/// Writes the workbook: typed values, headings that stay in view, filters. The same map and options give the same bytes.
///
/// # Errors
/// [`ExportError::Cancelled`], and [`ExportError::Io`] where the workbook cannot be made or written.
pub fn xlsx(map: &Map, options: &XlsxOptions, mut sink: impl Write, progress: &Progress) -> Result<(), ExportError> {
    let speaker = Speaker::new(map);
    let bytes = workbook(&speaker, options).map_err(std::io::Error::other)?;
    if progress.is_cancelled() {
        return Err(ExportError::Cancelled);
    }
    sink.write_all(&bytes)?;
    sink.flush()?;
    progress.tell(1, 1);
    Ok(())
}

fn workbook(speaker: &Speaker, options: &XlsxOptions) -> Result<Vec<u8>, XlsxError> {
    let map = speaker.map;
    let mut book = Workbook::new();
    let looks = Looks::new(options);
    matrix(named(&mut book, "app-map", speaker)?, speaker, &looks)?;
    let columns: Vec<&Column> = CARDS.iter().collect();
    let cards = in_order(map);
    rows(named(&mut book, "export-cards", speaker)?, &columns, &cards, speaker, &looks)?;
    personas(named(&mut book, "app-section-personas", speaker)?, speaker, &looks)?;
    let columns: Vec<&Column> =
        OPPORTUNITIES.iter().filter_map(|heading| CARDS.iter().find(|column| column.heading == *heading)).collect();
    let chosen: Vec<&Card> =
        cards.into_iter().filter(|card| kind(card, map) == Some(LaneKind::Opportunities)).collect();
    rows(named(&mut book, "picture-lane-opportunities", speaker)?, &columns, &chosen, speaker, &looks)?;
    let footer = printed(&options.footer);
    if !footer.is_empty() {
        book.worksheets_mut().iter_mut().for_each(|sheet| {
            sheet.set_footer(footer.as_str());
        });
    }
    // A fixed date: the file shall not know when it was made.
    let made = ExcelDateTime::from_ymd(2020, 1, 1)?;
    let properties = DocProperties::new()
        .set_title(speaker.title())
        .set_author(one_line(&map.about.authors))
        .set_creation_datetime(&made);
    book.set_properties(&properties);
    book.save_to_buffer()
}

fn named<'a>(book: &'a mut Workbook, message: &str, speaker: &Speaker) -> Result<&'a mut Worksheet, XlsxError> {
    book.add_worksheet().set_name(speaker.lang.text(message))
}

struct Looks {
    heading: Format,
    text: Format,
    lane: Format,
    date: Format,
}

impl Looks {
    fn new(options: &XlsxOptions) -> Looks {
        let plain = options.font.as_ref().map_or_else(Format::new, |font| Format::new().set_font_name(font));
        let (ground, ink) =
            options.heading.map_or((Color::RGB(0x00ee_f2fb), None), |(ground, ink)| (color(ground), Some(color(ink))));
        let text = plain.clone().set_text_wrap().set_align(FormatAlign::Top);
        let heading = plain
            .clone()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_background_color(ground)
            .set_border_bottom(FormatBorder::Thin);
        let heading = ink.map_or(heading.clone(), |ink| heading.set_font_color(ink));
        let lane = text.clone().set_bold();
        let date = plain.set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top);
        Looks { heading, text, lane, date }
    }
}

fn color(color: Rgba) -> Color {
    Color::RGB(u32::from(color.r) << 16 | u32::from(color.g) << 8 | u32::from(color.b))
}

/// A line as it is written where programs read signs in it; 255 letters is the most there is.
fn printed(footer: &str) -> String {
    let line: String = footer.chars().take(200).collect();
    line.replace('&', "&&").replace(PAGE, "&P").replace(PAGES, "&N")
}

/// Lanes down, stages across; in each cell the texts of its cards, a line each, or the scores of the curves.
fn matrix(sheet: &mut Worksheet, speaker: &Speaker, looks: &Looks) -> Result<(), XlsxError> {
    let map = speaker.map;
    sheet.set_column_width(0, 22)?;
    sheet.write_with_format(0, 0, speaker.title(), &looks.heading)?;
    for (stage, column) in map.stages.iter().zip(1_u16..) {
        sheet.set_column_width(column, 28)?;
        let parts = [one_line(&stage.name), one_line(&stage.caption)];
        let words: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        sheet.write_with_format(0, column, fitting(&words.join("\n")), &looks.heading)?;
    }
    let mut cells: std::collections::BTreeMap<_, Vec<String>> = std::collections::BTreeMap::new();
    for card in map.cards.iter() {
        if let (Some(lane), Some(stage)) = (card.spot.lane(), card.spot.stage()) {
            cells.entry((lane, stage)).or_default().push(said(card, speaker));
        }
    }
    for (lane, row) in map.visible_lanes().zip(1_u32..) {
        sheet.write_with_format(row, 0, fitting(&lane.name), &looks.lane)?;
        let mut lines = lines(&lane.name, 22);
        for (stage, column) in map.stages.iter().zip(1_u16..) {
            let text = if lane.kind == LaneKind::Emotion {
                feelings(speaker, lane, stage.id)
            } else {
                cells.get(&(lane.id, stage.id)).map(|texts| texts.join("\n")).unwrap_or_default()
            };
            if !text.is_empty() {
                sheet.write_with_format(row, column, fitting(&text), &looks.text)?;
                lines = lines.max(self::lines(&text, 28));
            }
        }
        set_lines(sheet, row, lines)?;
    }
    set_lines(sheet, 0, 3)?;
    sheet.set_freeze_panes(1, 1)?;
    on_paper(sheet);
    Ok(())
}

/// A card's text, with what is measured where it says so.
fn said(card: &Card, speaker: &Speaker) -> String {
    let Some(metric) = &card.metric else { return card.text.clone() };
    let value = format!("{} {}", speaker.lang.number(metric.value), one_line(&metric.unit));
    if card.text.trim().is_empty() { value.trim().to_owned() } else { format!("{}: {}", card.text, value.trim()) }
}

/// How many lines a text takes in a column so many letters wide.
fn lines(text: &str, width: u16) -> u32 {
    let width = usize::from(width.max(1));
    let lines: usize = text.split('\n').map(|line| line.chars().count().div_ceil(width).max(1)).sum();
    u32::try_from(lines).unwrap_or(u32::MAX)
}

/// Makes a row as high as its lines: not every program does so by itself. 409 points is the most there is.
fn set_lines(sheet: &mut Worksheet, row: u32, lines: u32) -> Result<(), XlsxError> {
    sheet.set_row_height(row, (f64::from(lines.max(1)) * 15.0).min(409.0))?;
    Ok(())
}

/// Printed, a sheet lies on its side and is as wide as the paper.
fn on_paper(sheet: &mut Worksheet) {
    sheet.set_landscape();
    sheet.set_paper_size(9);
    sheet.set_print_fit_to_pages(1, 0);
}

/// Who feels how in a stage, a line for each curve of the lane.
fn feelings(speaker: &Speaker, lane: &Lane, stage: crate::model::StageId) -> String {
    let map = speaker.map;
    let here = map.curves.iter().filter(|curve| curve.shown && map.lane_of(curve) == Some(lane.id));
    let lines = here.filter_map(|curve| {
        let scores: Vec<String> = curve
            .points
            .iter()
            .filter(|point| point.stage == stage)
            .map(|point| {
                let shown = speaker.lang.number((map.about.scale.show(point.score) * 100.0).round() / 100.0);
                let emotion = one_line(&point.emotion);
                if emotion.is_empty() { shown } else { format!("{shown} ({emotion})") }
            })
            .collect();
        let persona = map.personas.get(curve.persona)?;
        (!scores.is_empty()).then(|| format!("{}: {}", one_line(&persona.name), scores.join(", ")))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn rows(
    sheet: &mut Worksheet,
    columns: &[&Column],
    cards: &[&Card],
    speaker: &Speaker,
    looks: &Looks,
) -> Result<(), XlsxError> {
    for (column, at) in columns.iter().zip(0_u16..) {
        sheet.set_column_width(at, column.width)?;
        sheet.write_with_format(0, at, speaker.lang.text(column.heading), &looks.heading)?;
    }
    for (card, row) in cards.iter().zip(1_u32..) {
        let mut lines = 1;
        for (column, at) in columns.iter().zip(0_u16..) {
            match column.of(card, speaker.map, speaker.lang) {
                Value::Nothing => {}
                Value::Number(number) => drop(sheet.write_with_format(row, at, number, &looks.text)?),
                Value::Flag(flag) => drop(sheet.write_with_format(row, at, flag, &looks.text)?),
                Value::Text(text) => {
                    written(sheet, (row, at), column.heading, &text, looks)?;
                    lines = lines.max(self::lines(&text, column.width));
                }
            }
        }
        set_lines(sheet, row, lines)?;
    }
    finish(sheet, cards.len(), columns.len())
}

/// A text as what it is: a day, a link, or letters that are never a formula.
fn written(
    sheet: &mut Worksheet,
    (row, at): (u32, u16),
    heading: &str,
    text: &str,
    looks: &Looks,
) -> Result<(), XlsxError> {
    if heading == "app-field-due"
        && let Some(day) = day(text)
    {
        sheet.write_with_format(row, at, &day, &looks.date)?;
        return Ok(());
    }
    if heading == "app-field-link"
        && let Some(link) = safe_link(text).filter(|link| link.len() < 2_000)
        && sheet.write(row, at, Url::new(link)).is_ok()
    {
        return Ok(());
    }
    sheet.write_with_format(row, at, fitting(text), &looks.text)?;
    Ok(())
}

fn personas(sheet: &mut Worksheet, speaker: &Speaker, looks: &Looks) -> Result<(), XlsxError> {
    type Field = fn(&Persona, &Speaker) -> String;
    let fields: [(&str, u16, Field); 14] = [
        ("app-field-person-name", 22, |persona, _| persona.name.clone()),
        ("app-field-role", 22, |persona, _| persona.role.clone()),
        ("app-field-kind", 12, |persona, speaker| speaker.lang.text(persona.kind.word())),
        ("app-field-quote", 30, |persona, _| persona.quote.clone()),
        ("app-field-goals", 26, |persona, _| persona.goals.join("\n")),
        ("app-field-needs", 26, |persona, _| persona.needs.join("\n")),
        ("app-field-frustrations", 26, |persona, _| persona.frustrations.join("\n")),
        ("app-field-preferred-channels", 20, |persona, speaker| {
            let words = persona.channels.iter().map(|channel| speaker.lang.message(&channel.word()));
            words.collect::<Vec<_>>().join("\n")
        }),
        ("app-field-thinks", 22, |persona, _| persona.empathy.thinks.join("\n")),
        ("app-field-feels", 22, |persona, _| persona.empathy.feels.join("\n")),
        ("app-field-says", 22, |persona, _| persona.empathy.says.join("\n")),
        ("app-field-does", 22, |persona, _| persona.empathy.does.join("\n")),
        ("app-field-pains", 22, |persona, _| persona.empathy.pains.join("\n")),
        ("app-field-gains", 22, |persona, _| persona.empathy.gains.join("\n")),
    ];
    for ((heading, width, _), at) in fields.iter().zip(0_u16..) {
        sheet.set_column_width(at, *width)?;
        sheet.write_with_format(0, at, speaker.lang.text(heading), &looks.heading)?;
    }
    for (persona, row) in speaker.map.personas.iter().zip(1_u32..) {
        let mut lines = 1;
        for ((_, width, field), at) in fields.iter().zip(0_u16..) {
            let text = field(persona, speaker);
            if !text.is_empty() {
                sheet.write_with_format(row, at, fitting(&text), &looks.text)?;
                lines = lines.max(self::lines(&text, *width));
            }
        }
        set_lines(sheet, row, lines)?;
    }
    finish(sheet, speaker.map.personas.len(), fields.len())
}

/// Keeps the heading in view and lets every column be filtered.
fn finish(sheet: &mut Worksheet, rows: usize, columns: usize) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(1, 0)?;
    set_lines(sheet, 0, 2)?;
    on_paper(sheet);
    let (last_row, last_column) = (u32::try_from(rows).unwrap_or(0), columns.saturating_sub(1) as u16);
    sheet.autofilter(0, 0, last_row, last_column)?;
    Ok(())
}

/// As much of a text as a cell holds.
fn fitting(text: &str) -> String {
    if text.chars().count() <= CELL {
        return text.to_owned();
    }
    text.chars().take(CELL - 1).chain(['…']).collect()
}

fn day(text: &str) -> Option<ExcelDateTime> {
    let is_day = text.len() == 10
        && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    if is_day { ExcelDateTime::parse_from_str(text).ok() } else { None }
}
