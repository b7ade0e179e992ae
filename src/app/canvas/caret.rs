//! Turns our laid-out text into what egui's editor moves its caret in.
//!
//! The editor paints no letters: it only has to know where each of ours stands.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Color32, FontId, Galley, Ui, pos2, vec2};

use crate::scene::{Line, TextBlock};

/// The size of the letters nobody sees.
const SIZE: f32 = 10.0;

/// A galley with a row for each line of the block, and a place for each character; `zoom` is screen points per unit.
pub fn galley(ui: &Ui, block: &TextBlock, size: f64, zoom: f32) -> Arc<Galley> {
    let mut galley: Galley = (*stand_in(ui, 0)).clone();
    // Never laid out, but a galley whose job has no sections is taken for empty, and its selection is not painted.
    let mut job =
        LayoutJob::simple(block.text.clone(), FontId::proportional(SIZE), Color32::TRANSPARENT, f32::INFINITY);
    job.round_output_to_gui = false;
    galley.job = Arc::new(job);
    let height = block.size.height / block.lines.len().max(1) as f64;
    let mut rows = Vec::with_capacity(block.lines.len());
    for (index, line) in block.lines.iter().enumerate() {
        let raw = block.text.get(line.range.clone()).unwrap_or_default();
        let ends_with_newline = raw.ends_with('\n');
        let text = raw.strip_suffix('\n').unwrap_or(raw);
        let stops = stops(block, line, text, size);
        rows.extend(row(ui, text, &stops, (index as f64 * height, height), zoom).map(|mut row| {
            row.ends_with_newline = ends_with_newline;
            row
        }));
    }
    // A last line break opens an empty row.
    if rows.last().is_none_or(|row| row.ends_with_newline) {
        rows.extend(row(ui, "", &[0.0], (rows.len() as f64 * height, height), zoom));
    }
    galley.rows = rows;
    galley.rect = egui::Rect::from_min_size(
        pos2(0.0, 0.0),
        vec2(block.size.width as f32 * zoom, galley.rows.len() as f32 * height as f32 * zoom),
    );
    galley.mesh_bounds = galley.rect;
    Arc::new(galley)
}

/// One row whose characters stand at `stops`, in units from the block's left.
fn row(
    ui: &Ui,
    text: &str,
    stops: &[f64],
    (top, height): (f64, f64),
    zoom: f32,
) -> Option<egui::epaint::text::PlacedRow> {
    let mut placed = stand_in(ui, text.chars().count()).rows.first()?.clone();
    let left = stops.first().copied().unwrap_or(0.0);
    let right = stops.last().copied().unwrap_or(left);
    let length = |units: f64| units as f32 * zoom;
    let row = Arc::make_mut(&mut placed.row);
    let edges = stops.iter().zip(stops.iter().skip(1));
    for ((glyph, chr), (from, to)) in row.glyphs.iter_mut().zip(text.chars()).zip(edges) {
        glyph.chr = chr;
        glyph.pos = pos2(length(from - left), length(height * 0.8));
        glyph.advance_width = length(to - from);
        glyph.line_height = length(height);
        glyph.first_vertex = 0;
    }
    row.size = vec2(length(right - left), length(height));
    row.visuals = Default::default();
    placed.pos = pos2(length(left), length(top));
    placed.ends_with_newline = false;
    Some(placed)
}

/// A row of so many letters. Rows cannot be made by hand, so one of egui's own is bent into shape; always of the same
/// letter in the same size, so that nothing is asked of the fonts and zooming does not fill the atlas.
fn stand_in(ui: &Ui, letters: usize) -> Arc<Galley> {
    let job = LayoutJob::simple_singleline("x".repeat(letters), FontId::proportional(SIZE), Color32::TRANSPARENT);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Where each character of a line begins, and where the last one ends; units from the block's left.
fn stops(block: &TextBlock, line: &Line, text: &str, size: f64) -> Vec<f64> {
    let start = line.range.start;
    let mut known: Vec<Option<f64>> = vec![None; text.chars().count()];
    let offsets: Vec<usize> = text.char_indices().map(|(at, _)| start + at).collect();
    let end_of_line = line.x + line.width;
    for (index, run) in line.runs.iter().enumerate() {
        let chars: Vec<usize> =
            offsets.iter().enumerate().filter(|(_, at)| run.range.contains(at)).map(|(char, _)| char).collect();
        let (Some(first), false) = (run.glyphs.first(), chars.is_empty()) else { continue };
        let next = line.runs.get(index + 1).and_then(|next| next.glyphs.first());
        let right = next.map_or(end_of_line, |next| next.x).max(first.x);
        for (nth, char) in chars.iter().enumerate() {
            let place = match run.glyphs.get(nth) {
                Some(glyph) if run.glyphs.len() == chars.len() => glyph.x,
                // Ligatures and combined letters: the run shared out evenly.
                _ => first.x + (right - first.x) * nth as f64 / chars.len() as f64,
            };
            if let Some(slot) = known.get_mut(*char) {
                *slot = Some(place);
            }
        }
    }
    let is_blank = block.text.get(line.range.clone()).is_some_and(|line| line.trim().is_empty());
    let trailing = if is_blank { 0 } else { text.trim_end_matches(' ').chars().count() };
    let mut stops = Vec::with_capacity(known.len() + 1);
    let mut at = line.x;
    for (index, place) in known.iter().enumerate() {
        // Spaces at the end take no room on the page, but the caret must be seen to move.
        if index >= trailing {
            let after = index - trailing;
            at = if is_blank { line.x } else { end_of_line } + size * 0.28 * after as f64;
        } else if let Some(place) = place {
            at = place.max(at);
        }
        stops.push(at);
    }
    let end = if trailing < known.len() { at + size * 0.28 } else { end_of_line.max(at) };
    stops.push(end);
    stops
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Align, TextStyle};
    use crate::text::Fonts;

    const STYLE: TextStyle = TextStyle { size: 12.5, weight: 400, italic: false, tracking: 0.0, leading: 1.4 };

    fn stops_of(text: &str, width: Option<f64>) -> Vec<Vec<f64>> {
        let block = Fonts::shipped_only().lay(text, &STYLE, width, Align::Start);
        block
            .lines
            .iter()
            .map(|line| {
                let raw = block.text.get(line.range.clone()).unwrap();
                stops(&block, line, raw.strip_suffix('\n').unwrap_or(raw), STYLE.size)
            })
            .collect()
    }

    #[test]
    fn every_character_has_its_place() {
        for text in ["Ports the numbers", "Łączność i żółć", "Съешь ещё", "a", ""] {
            let stops = stops_of(text, None);
            assert_eq!(stops.len(), 1, "{text}");
            assert_eq!(stops[0].len(), text.chars().count() + 1);
            assert!(stops[0].windows(2).all(|pair| pair[0] < pair[1]), "{text}: {stops:?}");
        }
    }

    #[test]
    fn the_caret_moves_past_spaces_that_take_no_room() {
        let (without, with) = (stops_of("abc", None), stops_of("abc  ", None));
        assert_eq!(without[0][3], with[0][3]);
        assert!(with[0][5] > with[0][4] && with[0][4] > with[0][3]);
    }

    #[test]
    fn lines_hold_all_characters_between_them() {
        let text = "Asks the team what hurts\nand waits";
        let stops = stops_of(text, Some(70.0));
        let chars: usize = stops.iter().map(|line| line.len() - 1).sum();
        assert!(stops.len() > 2);
        assert_eq!(chars, text.chars().filter(|c| *c != '\n').count());
    }
}
