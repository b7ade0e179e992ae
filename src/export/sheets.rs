//! Puts a page on paper: on one sheet, or cut into tiles that are glued together.

use std::sync::Arc;

use super::ExportError;
use super::paper::{Orientation, Paper, SIDES};
use crate::color::Rgba;
use crate::geom::{BezPath, Point, Rect, Size, Vec2};
use crate::scene::{Align, Item, Paint, Part, Scene, Shape, Stroke, Text, TextStyle};
use crate::text::Fonts;

/// A page on paper, and how large a unit of it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub scene: Scene,
    /// Millimetres per document unit.
    pub mm_per_unit: f64,
    /// What the sheet is called among others: `B3`; empty for a single sheet and the overview.
    pub name: String,
}

impl Sheet {
    /// The whole page at its own size; 96 units to the inch, as on a screen.
    pub fn bare(scene: Scene) -> Sheet {
        Sheet { scene, mm_per_unit: 25.4 / 96.0, name: String::new() }
    }

    /// Width and height in millimetres.
    pub fn size(&self) -> Size {
        self.scene.size * self.mm_per_unit
    }
}

/// How the page is put on paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OnPaper {
    pub paper: Paper,
    pub orientation: Orientation,
    /// Millimetres left free at each edge. The page's own margin is part of the page.
    pub margin: f64,
}

/// How a sheet too large for the printer is cut.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tiling {
    /// What goes through the printer.
    pub paper: Paper,
    /// Millimetres at each edge that printers leave white.
    pub margin: f64,
    /// Millimetres that neighbouring tiles share, for glue.
    pub overlap: f64,
}

/// The most tiles a poster is cut into.
pub const MOST_TILES: usize = 1_000;

/// The page on one sheet, as large as it fits and in the middle.
///
/// # Errors
/// [`ExportError::Paper`] where the paper or its margins leave no room.
pub fn one_sheet(scene: &Scene, on: &OnPaper) -> Result<Sheet, ExportError> {
    let paper = on.paper.turned(on.orientation, scene.size);
    let room = Size::new(paper.width - on.margin * 2.0, paper.height - on.margin * 2.0);
    let sides = [paper.width, paper.height];
    if !(on.margin >= 0.0 && room.width >= 5.0 && room.height >= 5.0) || sides.iter().any(|s| !SIDES.contains(s)) {
        return Err(ExportError::Paper);
    }
    let mm_per_unit = (room.width / scene.size.width).min(room.height / scene.size.height);
    if !mm_per_unit.is_finite() || mm_per_unit <= 0.0 {
        return Err(ExportError::Paper);
    }
    let size = paper / mm_per_unit;
    let shift = (size - scene.size).to_vec2() / 2.0;
    let area = Rect::from_origin_size(Point::ORIGIN - shift, size);
    Ok(Sheet { scene: scene.cut(area, |_| true), mm_per_unit, name: String::new() })
}

/// A sheet cut into tiles, row by row, behind an overview that shows where each belongs. Tiles have crop marks and
/// say who they are.
///
/// # Errors
/// [`ExportError::Paper`] where margins and overlap leave no room, or the tiles would be too many.
pub fn tiles(poster: &Sheet, tiling: &Tiling, title: &str, fonts: &Fonts) -> Result<Vec<Sheet>, ExportError> {
    let whole = poster.size();
    let cuts = [Orientation::Portrait, Orientation::Landscape].map(|way| Cuts::new(whole, tiling, way));
    let cuts = cuts.into_iter().flatten().min_by_key(|cuts| cuts.columns * cuts.rows).ok_or(ExportError::Paper)?;
    if cuts.columns * cuts.rows > MOST_TILES {
        return Err(ExportError::Paper);
    }
    let mut sheets = vec![overview(poster, &cuts, title, fonts)];
    for row in 0..cuts.rows {
        for column in 0..cuts.columns {
            sheets.push(tile(poster, &cuts, (column, row), title, fonts));
        }
    }
    Ok(sheets)
}

/// Where a poster is cut. Millimetres.
struct Cuts {
    paper: Size,
    margin: f64,
    /// What a tile shows.
    window: Size,
    /// From one tile to the next.
    step: Size,
    columns: usize,
    rows: usize,
}

impl Cuts {
    fn new(whole: Size, tiling: &Tiling, orientation: Orientation) -> Option<Cuts> {
        let paper = tiling.paper.turned(orientation, whole);
        let window = Size::new(paper.width - tiling.margin * 2.0, paper.height - tiling.margin * 2.0);
        let step = Size::new(window.width - tiling.overlap, window.height - tiling.overlap);
        let fits = tiling.margin >= 0.0 && tiling.overlap >= 0.0 && step.width >= 20.0 && step.height >= 20.0;
        let count = |whole: f64, step: f64| ((whole - tiling.overlap) / step - 1e-6).ceil().max(1.0);
        let (columns, rows) = (count(whole.width, step.width), count(whole.height, step.height));
        (fits && columns * rows < 1e6).then_some(Cuts {
            paper,
            margin: tiling.margin,
            window,
            step,
            columns: columns as usize,
            rows: rows as usize,
        })
    }

    /// What a tile shows of the poster.
    fn window(&self, (column, row): (usize, usize)) -> Rect {
        let corner = Point::new(self.step.width * column as f64, self.step.height * row as f64);
        Rect::from_origin_size(corner, self.window)
    }
}

/// Rows are letters, columns numbers: `B3`.
fn name((column, row): (usize, usize)) -> String {
    let letter = |index: usize| char::from(b'A' + (index % 26) as u8);
    let mut letters = String::new();
    if row >= 26 {
        letters.push(letter(row / 26 - 1));
    }
    letters.push(letter(row));
    format!("{letters}{}", column + 1)
}

const MARK: Rgba = Rgba::rgb(0x55, 0x5f, 0x6e);

fn tile(poster: &Sheet, cuts: &Cuts, at: (usize, usize), title: &str, fonts: &Fonts) -> Sheet {
    let unit = poster.mm_per_unit;
    let window = cuts.window(at);
    let in_units = |mm: Rect| Rect::new(mm.x0 / unit, mm.y0 / unit, mm.x1 / unit, mm.y1 / unit);
    let seen = in_units(window);
    let sheet = in_units(window.inset(cuts.margin));
    let mut scene = poster.scene.cut(sheet, |item| touches(item.reach(), seen));
    // Everything from here on is in the sheet's own millimetres.
    let inner = Rect::from_origin_size((cuts.margin, cuts.margin), cuts.window);
    // A little more than the paper: where it ends within a pixel, that pixel is white too.
    let paper = Rect::from_origin_size(Point::ORIGIN, cuts.paper).inflate(2.0, 2.0);
    let hide = [
        Rect::new(paper.x0, paper.y0, paper.x1, inner.y0),
        Rect::new(paper.x0, inner.y1, paper.x1, paper.y1),
        // Over the whole height: where two only meet within a pixel, what lies below would shine through.
        Rect::new(paper.x0, paper.y0, inner.x0, paper.y1),
        Rect::new(inner.x1, paper.y0, paper.x1, paper.y1),
    ];
    let ground = Rgba { a: 255, ..scene.background };
    let mut marks: Vec<Item> = hide.iter().map(|rect| filled(in_units(*rect), ground)).collect();
    if cuts.margin > 0.0 {
        marks.extend(crop_marks(inner, cuts.margin, unit));
        let count = cuts.columns * cuts.rows;
        let number = at.1 * cuts.columns + at.0 + 1;
        let words = format!("{} · {number}/{count} · {title}", name(at));
        let size = (cuts.margin * 0.45).min(3.2);
        let spot = Point::new(inner.x0 + cuts.margin, inner.y1 + cuts.margin * 0.25);
        marks.extend(label(&words, spot, size, cuts.window.width - cuts.margin * 2.0, unit, fonts));
    }
    scene.add(marks);
    Sheet { scene, mm_per_unit: unit, name: name(at) }
}

/// The poster made small, with the tiles drawn over it and named.
fn overview(poster: &Sheet, cuts: &Cuts, title: &str, fonts: &Fonts) -> Sheet {
    let room = Size::new(cuts.window.width, (cuts.window.height - HEAD).max(10.0));
    let whole = poster.size();
    let shrink = (room.width / whole.width).min(room.height / whole.height);
    let unit = poster.mm_per_unit * shrink;
    let corner = Vec2::new(cuts.margin + (room.width - whole.width * shrink) / 2.0, cuts.margin + HEAD);
    let sheet = Rect::from_origin_size(Point::ORIGIN - corner / unit, cuts.paper / unit);
    let mut scene = poster.scene.cut(sheet, |_| true);
    let count = cuts.columns * cuts.rows;
    let heading = format!("{title} · {} × {} = {count}", cuts.columns, cuts.rows);
    let spot = Point::new(cuts.margin, cuts.margin);
    let mut marks = Vec::from_iter(label(&heading, spot, 4.5, cuts.window.width, unit, fonts));
    for at in (0..cuts.rows).flat_map(|row| (0..cuts.columns).map(move |column| (column, row))) {
        let window = cuts.window(at);
        let shown = Rect::new(window.x0, window.y0, window.x1.min(whole.width), window.y1.min(whole.height));
        let place = Rect::from_origin_size((shown.x0 * shrink, shown.y0 * shrink), shown.size() * shrink) + corner;
        let rect = Rect::new(place.x0 / unit, place.y0 / unit, place.x1 / unit, place.y1 / unit);
        let stroke = Some(Stroke { dash: Some((1.5 / unit, 1.0 / unit)), ..Stroke::solid(MARK, 0.3 / unit) });
        marks.push(Item { shape: Shape::Rect { rect, radius: 0.0, fill: None, stroke }, source: None });
        marks.extend(tab(&name(at), place, unit, fonts));
    }
    scene.add(marks);
    Sheet { scene, mm_per_unit: unit, name: String::new() }
}

/// A tile's name in the corner of its place, small enough to leave the map its own. Millimetres.
fn tab(name: &str, place: Rect, unit: f64, fonts: &Fonts) -> Vec<Item> {
    let size = (place.height() * 0.25).clamp(1.2, 2.4);
    let inside = place.origin() + Vec2::new(size * 0.35, size * 0.05);
    let words = label(name, inside, size, place.width() * 0.6, unit, fonts);
    let Some(Item { shape: Shape::Text(mut text), source }) = words else { return Vec::new() };
    text.color = Rgba::WHITE;
    let corner = Point::new(place.x0 / unit, place.y0 / unit);
    let chip = Size::new(text.rect().width() + size * 0.7 / unit, size * 1.3 / unit);
    vec![filled(Rect::from_origin_size(corner, chip), MARK), Item { shape: Shape::Text(text), source }]
}

/// Room for the heading of the overview, in millimetres.
const HEAD: f64 = 10.0;

fn touches(one: Rect, other: Rect) -> bool {
    one.x0 <= other.x1 && one.x1 >= other.x0 && one.y0 <= other.y1 && one.y1 >= other.y0
}

fn filled(rect: Rect, color: Rgba) -> Item {
    Item { shape: Shape::Rect { rect, radius: 0.0, fill: Some(Paint::Solid(color)), stroke: None }, source: None }
}

/// Two short lines at each corner of the window, outside of it. Millimetres.
fn crop_marks(inner: Rect, margin: f64, unit: f64) -> Vec<Item> {
    let (near, far) = (margin * 0.15, margin * 0.85);
    let corners = [
        (inner.x0, inner.y0, -1.0, -1.0),
        (inner.x1, inner.y0, 1.0, -1.0),
        (inner.x0, inner.y1, -1.0, 1.0),
        (inner.x1, inner.y1, 1.0, 1.0),
    ];
    let mut path = BezPath::new();
    for (x, y, across, down) in corners {
        path.move_to(Point::new(x + across * near, y));
        path.line_to(Point::new(x + across * far, y));
        path.move_to(Point::new(x, y + down * near));
        path.line_to(Point::new(x, y + down * far));
    }
    let path = Arc::new(crate::geom::Affine::scale(1.0 / unit) * path);
    let stroke = Some(Stroke::solid(MARK, 0.15 / unit));
    vec![Item { shape: Shape::Path { path, fill: None, stroke }, source: None }]
}

/// One line of words, made smaller where it would be wider than `most`. Millimetres.
fn label(words: &str, at: Point, size: f64, most: f64, unit: f64, fonts: &Fonts) -> Option<Item> {
    let style = |size: f64| TextStyle { size: size / unit, weight: 600, italic: false, tracking: 0.0, leading: 1.2 };
    let wide = fonts.lay(words, &style(size), None, Align::Start).size.width * unit;
    let size = if wide > most { size * most / wide } else { size };
    if !size.is_finite() || size <= 0.0 {
        return None;
    }
    let style = style(size);
    let block = fonts.lay(words, &style, None, Align::Start);
    let origin = Point::new(at.x / unit, at.y / unit);
    Some(Item { shape: Shape::Text(Text { part: Part::Label, origin, color: MARK, style, block }), source: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blank(size: Size) -> Scene {
        Scene::plain(size, Rgba::WHITE, Vec::new())
    }

    #[test]
    fn a_page_is_as_large_as_fits_and_in_the_middle() {
        let mut scene = blank(Size::new(1000.0, 500.0));
        scene.add(vec![filled(Rect::new(0.0, 0.0, 1000.0, 500.0), Rgba::BLACK)]);
        let on = OnPaper { paper: Paper::A4, orientation: Orientation::Automatic, margin: 10.0 };
        let sheet = one_sheet(&scene, &on).unwrap();
        assert!((sheet.size().width - 297.0).abs() < 1e-9 && (sheet.size().height - 210.0).abs() < 1e-9);
        assert!((sheet.mm_per_unit - 0.277).abs() < 1e-9);
        let rect = sheet.scene.items().next().unwrap().reach();
        assert!((rect.x0 * sheet.mm_per_unit - 10.0).abs() < 1e-6);
        assert!((rect.center().y - sheet.scene.size.height / 2.0).abs() < 1e-6);
        assert!(one_sheet(&scene, &OnPaper { margin: 104.0, ..on }).is_err());
        assert!(one_sheet(&scene, &OnPaper { margin: f64::NAN, ..on }).is_err());
    }

    #[test]
    fn tiles_cover_the_poster_and_share_their_edges() {
        let poster = Sheet { scene: blank(Size::new(841.0, 594.0)), mm_per_unit: 1.0, name: String::new() };
        let tiling = Tiling { paper: Paper::A4, margin: 8.0, overlap: 10.0 };
        let fonts = Fonts::shipped_only();
        let sheets = tiles(&poster, &tiling, "T", &fonts).unwrap();
        // Landscape: 281 × 194 each, 271 × 184 apart: 4 × 4; portrait: 5 × 3 is less.
        assert_eq!(sheets.len(), 1 + 15);
        assert_eq!((sheets[1].name.as_str(), sheets[15].name.as_str()), ("A1", "C5"));
        assert!(sheets.iter().all(|sheet| (sheet.size().width - 210.0).abs() < 1e-6));
        let wrong = Tiling { margin: 100.0, ..tiling };
        assert!(tiles(&poster, &wrong, "T", &fonts).is_err());
        let wall = Sheet { mm_per_unit: 40.0, ..poster };
        assert!(tiles(&wall, &tiling, "T", &fonts).is_err());
    }

    #[test]
    fn rows_have_letters() {
        assert_eq!([name((0, 0)), name((2, 25)), name((0, 26))], ["A1", "Z3", "AA1"]);
    }
}
