//! A page of a board: its head, its panels below each other, and its foot.

use super::draw::{Frame, Words, say, unfilled};
use super::panel::Panel;
use super::{Board, brand};
use crate::geom::{Point, Rect, Size};
use crate::layout::footer;
use crate::layout::page::{Page, Placed};
use crate::model::{Map, Node};
use crate::scene::{Grid, Part, Region, Scene, Section};

/// A page about to be laid out.
pub(super) struct Sheet<'a> {
    pub board: Board,
    pub panels: &'a [Panel],
    /// Messages about what there is to fill in.
    pub lacking: &'a [&'static str],
    /// The paper or slide it is made for; a picture is as large as it needs.
    pub leaf: Option<Leaf>,
}

/// How large a page of paper or a slide is, in document units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Leaf {
    /// Between the page's margins.
    pub width: f64,
    /// The height of the whole page for its width.
    pub ratio: f64,
}

/// How wide a board is where its columns do not need more, in document units of the default theme.
const WIDTH: f64 = 1208.0;

/// The least that pages are wide: what is smaller is set smaller.
const NARROW: f64 = 808.0;

/// How large the smallest letters of a page should at least be, in points.
const POINTS: f64 = 12.0;

impl Leaf {
    /// A page for a sheet of so many millimetres, whose smallest letters can be read from a chair.
    pub fn of(page: &Page, sheet: Size) -> Leaf {
        let (margins, unit) = (page.metrics().margin * 2.0, page.unit());
        let points = sheet.width / 25.4 * 72.0;
        let width = (points * page.cuts().hint.size / POINTS).floor() - margins;
        let ratio = (sheet.height / sheet.width.max(f64::MIN_POSITIVE)).clamp(0.1, 10.0);
        Leaf { width: width.clamp(NARROW * unit, WIDTH * unit), ratio }
    }

    fn height(self, page: &Page) -> f64 {
        (self.width + page.metrics().margin * 2.0) * self.ratio
    }

    /// Wider, so that a page too high for it has the same shape again.
    pub fn widened(self, scene: &Scene) -> Leaf {
        let factor = (scene.size.height / (scene.size.width * self.ratio)).sqrt();
        Leaf { width: (self.width * factor * 1.005).ceil(), ..self }
    }

    /// Whether a page that was laid out for it is no higher.
    pub fn holds(self, scene: &Scene) -> bool {
        scene.size.height <= scene.size.width * self.ratio + 1.5
    }
}

impl Sheet<'_> {
    pub fn lay(&self, map: &Map, mut page: Page) -> Scene {
        let (margin, unit) = (page.metrics().margin, page.unit());
        let needed = self.panels.iter().map(|panel| panel.width(&page, map));
        let width = match self.leaf {
            Some(leaf) => leaf.width,
            None => needed.fold(WIDTH * unit, f64::max).ceil(),
        };
        let frame = Frame { left: margin, right: margin + width };
        let mut y = self.head(&mut page, map, frame, margin * 0.8);
        let least = self.leaf.map(|leaf| leaf.height(&page) - margin * 0.75);
        let foot = page.measured(|page| self.foot(page, map, frame, 0.0));
        let fill = least.map(|least| least - foot);
        for (index, panel) in self.panels.iter().enumerate() {
            if index > 0 {
                y += 38.0 * unit;
            }
            if self.named().is_none() {
                y = heading(&mut page, panel, frame, y);
            }
            let later = self.panels.iter().skip(index.saturating_add(1));
            let below: f64 = later.map(|panel| 38.0 * unit + alone(&mut page, panel, map, frame)).sum();
            y = panel.lay(&mut page, map, frame, y, fill.map(|fill| fill - below));
        }
        if !self.lacking.is_empty() {
            let top = if self.panels.is_empty() { y } else { y + 38.0 * unit };
            y = unfilled(&mut page, self.lacking, frame, top);
        }
        let end = self.foot(&mut page, map, frame, fill.map_or(y, |fill| fill.max(y)));
        Scene {
            size: Size::new(width + margin * 2.0, (end + margin * 0.75).ceil()),
            background: page.theme.paper,
            sections: vec![Section::new(0.0, page.take())],
            grid: Grid { slots: page.take_slots(), ..Grid::default() },
        }
    }

    /// The only panel of a page, which gives it its name.
    fn named(&self) -> Option<&Panel> {
        match self.panels {
            [panel] if self.leaf.is_some() && (panel.word().is_some() || panel.only_persona().is_some()) => Some(panel),
            _ => None,
        }
    }

    /// The name of the board and how to read it; in a picture that of its map too, which pages have at their foot.
    fn head(&self, page: &mut Page, map: &Map, frame: Frame, y: f64) -> f64 {
        let unit = page.unit();
        let (logo, logo_bottom) = brand::logo(page, (frame.left, frame.right), y);
        if self.named().is_some_and(|panel| panel.only_persona().is_some()) {
            // A persona's sheet has their name in the place of a title.
            return if logo > 0.0 { logo_bottom + 10.0 * unit } else { y };
        }
        let frame = Frame { right: frame.right - logo, ..frame };
        let mut cut = page.cuts().title;
        cut.size *= 0.82;
        let (ink, soft, faint) = (page.theme.ink, page.theme.ink_soft, page.theme.ink_faint);
        let (word, hint) = match self.named() {
            Some(panel) => (panel.word().unwrap_or(self.board.word()), panel.hint()),
            None => (self.board.word(), self.board.hint()),
        };
        let name = page.lang.text(word);
        let words = Words { text: &name, cut, color: ink, part: Part::Label, source: Some(Node::Title) };
        let mut bottom = y + say(page, &words, Point::new(frame.left, y), Some(frame.width())).height;
        if let Some(hint) = hint {
            let hint = page.lang.text(hint);
            let words = Words { text: &hint, cut: page.cuts().lead, color: soft, part: Part::Label, source: None };
            bottom += 2.0 * unit;
            bottom += say(page, &words, Point::new(frame.left, bottom), Some(frame.width())).height;
        }
        let title = self.title(page, map);
        if self.leaf.is_none() && !title.is_empty() {
            let words = Words { text: &title, cut: page.cuts().hint, color: faint, part: Part::Label, source: None };
            let at = Point::new(frame.left, bottom + 3.0 * unit);
            let size = say(page, &words, at, Some(frame.width()));
            bottom = at.y + size.height;
        }
        bottom.max(logo_bottom) + if self.leaf.is_some() { 16.0 } else { 20.0 } * unit
    }

    /// The title of the map and its state, after the name of the board where the page is named otherwise.
    fn title(&self, page: &Page, map: &Map) -> String {
        let title = map.about.title.split_whitespace().collect::<Vec<_>>().join(" ");
        if title.is_empty() {
            return title;
        }
        let text = format!("{title} · {}", page.lang.text(map.about.state.word()));
        if self.named().is_some() { format!("{} · {text}", page.lang.text(self.board.word())) } else { text }
    }

    /// What pages say of their map, authors, date and version, and the house's line, below `y`; returns where it ends.
    fn foot(&self, page: &mut Page, map: &Map, frame: Frame, y: f64) -> f64 {
        let cut = page.cuts().hint;
        let (color, width) = (page.theme.ink_faint, frame.width());
        let top = y + 20.0 * page.unit();
        let mut end = y;
        let title = if self.leaf.is_some() { self.title(page, map) } else { String::new() };
        if !title.is_empty() {
            let words = Words { text: &title, cut, color, part: Part::Label, source: None };
            end = top + say(page, &words, Point::new(frame.left, top), Some(width * 0.56)).height;
        }
        let room = if self.leaf.is_some() { width * 0.9 } else { width * 2.0 };
        if let Some(block) = footer::imprint(page, map, room) {
            let size = block.size;
            let origin = Point::new(frame.right - size.width, top);
            page.text(Placed { block, cut, origin, color, part: Part::Label }, Some(Node::Footer));
            page.area(Node::Footer, Region::Rect(Rect::from_origin_size(origin, size)));
            end = end.max(origin.y + size.height);
        }
        brand::footer(page, map, (frame.left, frame.right), end)
    }
}

/// How high a panel is with its name, where it does not grow.
fn alone(page: &mut Page, panel: &Panel, map: &Map, frame: Frame) -> f64 {
    page.measured(|page| {
        let y = heading(page, panel, frame, 0.0);
        panel.lay(page, map, frame, y, None)
    })
}

/// A panel's own name, and how to read it.
fn heading(page: &mut Page, panel: &Panel, frame: Frame, y: f64) -> f64 {
    let unit = page.unit();
    let Some(word) = panel.word() else { return y };
    let mut cut = page.cuts().stage;
    cut.size *= 1.15;
    let (text, color) = (page.lang.text(word), page.theme.ink);
    let words = Words { text: &text, cut, color, part: Part::Label, source: None };
    let mut y = y + say(page, &words, Point::new(frame.left, y), Some(frame.width())).height;
    if let Some(hint) = panel.hint() {
        let (text, color) = (page.lang.text(hint), page.theme.ink_faint);
        let words = Words { text: &text, cut: page.cuts().caption, color, part: Part::Label, source: None };
        y += say(page, &words, Point::new(frame.left, y + unit), Some(frame.width())).height + unit;
    }
    y + 12.0 * unit
}
