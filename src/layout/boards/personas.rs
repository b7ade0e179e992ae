//! Personas: a sheet for each, with what they think, feel, say and do, side by side.

use std::ops::Range;

use super::draw::{Frame, Words, label, say, unfilled};
use crate::color::Rgba;
use crate::geom::{Point, Rect, Size};
use crate::layout::header::readable_on;
use crate::layout::icons::{DOES, FEELS, GAINS, PAINS, SAYS, THINKS, channel_icon};
use crate::layout::marks::persona_color;
use crate::layout::page::{Page, Placed};
use crate::model::{Channel, Map, Node, Persona, PersonaList};
use crate::scene::{Icon, Part, Region, Shape, Takes};
use crate::text::Align;
use crate::theme::Tint;

/// The least that a sheet is wide, in document units of the default theme.
const LEAST: f64 = 480.0;

/// Sheets that stand side by side at most, however wide the page is.
const MOST: usize = 3;

/// How much higher a field of the empathy map may become to fill a page.
const MORE: f64 = 40.0;

/// Air between two of them.
const GAP: f64 = 24.0;

/// How many sheets a page of this width has side by side.
pub(super) fn in_a_row(page: &Page, width: f64) -> usize {
    let gap = GAP * page.unit();
    (((width + gap) / (LEAST * page.unit() + gap)).floor() as usize).clamp(1, MOST)
}

/// What so many sheets need: four stand better two by two.
pub(super) fn width(page: &Page, count: usize) -> f64 {
    let across = if count == 4 { 2 } else { count.min(MOST) };
    (LEAST * across as f64 + GAP * across.saturating_sub(1) as f64) * page.unit()
}

/// The sheets side by side; what can grow does, down to `fill`.
pub(super) fn lay(page: &mut Page, map: &Map, some: &Range<usize>, frame: Frame, y: f64, fill: Option<f64>) -> f64 {
    let all: Vec<(usize, &Persona)> = map.personas.iter().enumerate().collect();
    let shown = all.get(some.clone()).unwrap_or_default();
    let gap = GAP * page.unit();
    let in_a_row = shown.len().min(in_a_row(page, frame.width()));
    let fill = fill.filter(|_| shown.len() <= in_a_row);
    let mut y = y;
    for row in shown.chunks(in_a_row.max(1)) {
        let mut bottom = y;
        for (place, (index, persona)) in row.iter().enumerate() {
            let color = persona_color(page.theme, persona, *index);
            let frame = frame.part(place, in_a_row, gap);
            let sheet = Sheet { persona, color, frame, fill, is_page: fill.is_some() && shown.len() == 1 };
            bottom = bottom.max(sheet.lay(page, y));
        }
        y = bottom + gap;
    }
    y - gap
}

/// One persona, where their sheet goes.
struct Sheet<'a> {
    persona: &'a Persona,
    color: Rgba,
    frame: Frame,
    /// How far down it may reach.
    fill: Option<f64>,
    /// It is a page of its own, and its name the title.
    is_page: bool,
}

impl Sheet<'_> {
    fn node(&self) -> Node {
        Node::Persona(self.persona.id)
    }

    fn lay(&self, page: &mut Page, y: f64) -> f64 {
        let unit = page.unit();
        let (gap, least, most) = (14.0 * unit, 34.0 * unit, 66.0 * unit);
        let mut top = y;
        if !self.is_page {
            page.line(Point::new(self.frame.left, y), Point::new(self.frame.right, y), self.color, 3.0 * unit, None);
            top += 16.0 * unit;
        }
        let side = (self.frame.width() * 0.27).clamp(120.0 * unit, 190.0 * unit);
        let left = Frame { right: self.frame.left + side, ..self.frame };
        let right = Frame { left: left.right + 18.0 * unit, ..self.frame };
        // The picture stands above the facts, as large as there is room; where there is none, beside the name.
        let facts = page.measured(|page| self.facts(page, left, 0.0));
        let below = page.measured(|page| self.head(page, self.frame, top)) + 16.0 * unit;
        let room = self.fill.map_or(f64::MAX, |fill| (fill - below - gap - facts) / 2.0).min(left.width() / 2.0);
        let (below, facts) = if room < least {
            let beside = Frame { left: self.frame.left + least * 2.0 + gap, ..self.frame };
            let name = self.head(page, beside, top);
            let below = name.max(self.portrait(page, least, top)) + 16.0 * unit;
            (below, below)
        } else {
            let below = self.head(page, self.frame, top) + 16.0 * unit;
            (below, self.portrait(page, room.min(most), below) + gap)
        };
        let facts = self.facts(page, left, facts);
        let empathy = self.empathy(page, right, below);
        let bottom = facts.max(empathy);
        page.area(self.node(), Region::Rect(Rect::new(self.frame.left, y, self.frame.right, bottom)));
        bottom
    }

    /// The picture, or large initials; returns where it ends.
    fn portrait(&self, page: &mut Page, radius: f64, y: f64) -> f64 {
        let (persona, source) = (self.persona, Some(self.node()));
        let center = Point::new(self.frame.left + radius, y + radius);
        match &persona.picture {
            Some(picture) => {
                let rect = Rect::from_center_size(center, (radius * 2.0, radius * 2.0));
                page.shape(Shape::Image { rect, radius, picture: picture.clone() }, source);
            }
            None => {
                page.disc(center, radius, self.color, source);
                let mut cut = page.cuts().title;
                cut.size *= 1.35;
                let block = page.label(&persona.initials(), cut);
                // Long initials of one's own are set smaller rather than over the edge.
                cut.size *= (radius * 1.6 / block.size.width.max(1.0)).min(1.0);
                let block = page.label(&persona.initials(), cut);
                let origin = Point::new(center.x - block.size.width / 2.0, center.y - block.size.height / 2.0);
                page.text(Placed { block, cut, origin, color: readable_on(self.color), part: Part::Label }, source);
            }
        }
        center.y + radius
    }

    /// Name, role and quote.
    fn head(&self, page: &mut Page, frame: Frame, y: f64) -> f64 {
        let unit = page.unit();
        let (persona, source) = (self.persona, Some(self.node()));
        let x = frame.left;
        let width = Some(frame.width());
        let mut cut = page.cuts().title;
        cut.size *= if self.is_page { 0.82 } else { 0.66 };
        let (ink, soft, faint) = (page.theme.ink, page.theme.ink_soft, page.theme.ink_faint);
        let is_named = !persona.name.trim().is_empty();
        let name = if is_named { persona.name.clone() } else { page.lang.text("picture-untitled-persona") };
        let color = if is_named { ink } else { faint };
        let words = Words { text: &name, cut, color, part: Part::Name, source };
        let mut y = y;
        y += said(page, &words, Point::new(x, y), width) + 2.0 * unit;
        if page.is_at_hand() {
            return self.role_and_quote(page, frame, y);
        }
        let kind = page.lang.text(persona.kind.word());
        let role = if persona.role.trim().is_empty() { kind } else { format!("{} · {kind}", persona.role.trim()) };
        let words = Words { text: &role, cut: page.cuts().lead, color: faint, part: Part::Label, source };
        y += say(page, &words, Point::new(x, y), width).height + 5.0 * unit;
        if !persona.quote.trim().is_empty() {
            let mut cut = page.cuts().quote;
            cut.size *= 1.15;
            let words = Words { text: &persona.quote, cut, color: soft, part: Part::Quote, source };
            y += say(page, &words, Point::new(x, y), width).height;
        }
        y
    }

    /// The same below the name for hands: role and quote are texts of their own, with room for what is not said yet.
    fn role_and_quote(&self, page: &mut Page, frame: Frame, y: f64) -> f64 {
        let (unit, source, width) = (page.unit(), Some(self.node()), Some(frame.width()));
        let (soft, faint, cut) = (page.theme.ink_soft, page.theme.ink_faint, page.cuts().lead);
        let kind = page.lang.text(self.persona.kind.word());
        let kind = page.label(&format!("· {kind}"), cut);
        let room = frame.width() - kind.size.width - 6.0 * unit;
        let words = Words { text: &self.persona.role, cut, color: faint, part: Part::Caption, source };
        let wide = page.lay(words.text, cut, Some(room.max(24.0)), Align::Start).size.width;
        let wide = if self.persona.role.trim().is_empty() { SAY * unit } else { wide };
        let height = said(page, &words, Point::new(frame.left, y), Some(room.max(24.0)));
        let origin = Point::new(frame.left + wide + 6.0 * unit, y);
        page.text(Placed { block: kind, cut, origin, color: faint, part: Part::Label }, source);
        let mut cut = page.cuts().quote;
        cut.size *= 1.15;
        let words = Words { text: &self.persona.quote, cut, color: soft, part: Part::Quote, source };
        let y = y + height + 5.0 * unit;
        y + said(page, &words, Point::new(frame.left, y), width)
    }

    /// Goals, needs, frustrations and preferred channels.
    fn facts(&self, page: &mut Page, frame: Frame, y: f64) -> f64 {
        let unit = page.unit();
        let persona = self.persona;
        let mut y = y;
        for (word, list) in [
            ("board-goals", PersonaList::Goals),
            ("board-needs", PersonaList::Needs),
            ("board-frustrations", PersonaList::Frustrations),
        ] {
            if page.is_at_hand() || !persona.list(list).is_empty() {
                y = self.list(page, word, list, frame, y) + 12.0 * unit;
            }
        }
        if persona.channels.is_empty() {
            return y;
        }
        let text = page.lang.text("board-prefers");
        let words = label(&text, page.cuts().label, page.theme.ink_faint);
        y += say(page, &words, Point::new(frame.left, y), Some(frame.width())).height + 3.0 * unit;
        let (size, cut, soft, ink) = (page.metrics().icon, page.cuts().card, page.theme.ink_soft, page.theme.ink);
        for channel in &persona.channels {
            let (sign, word) = match channel {
                Channel::Other(name) => (Channel::Other(String::new()), name.clone()),
                known => (known.clone(), page.lang.message(&known.word())),
            };
            let source = Some(self.node());
            let middle = y + cut.size * cut.leading / 2.0;
            page.icon(channel_icon(&sign), Point::new(frame.left + size / 2.0, middle), size, soft, source);
            let x = frame.left + size + 7.0 * unit;
            let words = Words { text: &word, cut, color: ink, part: Part::Label, source };
            y += say(page, &words, Point::new(x, y), Some(frame.right - x)).height + 3.0 * unit;
        }
        y
    }

    /// A word with the lines below it.
    fn list(&self, page: &mut Page, word: &str, list: PersonaList, frame: Frame, y: f64) -> f64 {
        let unit = page.unit();
        let text = page.lang.text(word);
        let words = label(&text, page.cuts().label, page.theme.ink_faint);
        let y = y + say(page, &words, Point::new(frame.left, y), Some(frame.width())).height + 3.0 * unit;
        self.lines(page, list, page.theme.ink, frame, y)
    }

    /// The lines of a list; for hands the empty ones too, and the place of the next.
    fn lines(&self, page: &mut Page, list: PersonaList, color: Rgba, frame: Frame, y: f64) -> f64 {
        let (cut, source, width) = (page.cuts().card, Some(self.node()), Some(frame.width()));
        let mut y = y;
        for (place, line) in self.persona.list(list).iter().enumerate() {
            let at = Point::new(frame.left, y);
            let high = if page.is_at_hand() {
                let words = Words { text: line, cut, color, part: Part::Line(list, place), source };
                said(page, &words, at, width)
            } else if line.trim().is_empty() {
                continue;
            } else {
                say(page, &Words { text: line, cut, color, part: Part::Label, source }, at, width).height
            };
            y += high + 3.0 * page.unit();
        }
        if page.is_at_hand() {
            let high = cut.size * cut.leading;
            page.slot(Rect::new(frame.left, y, frame.right, y + high), Takes::NextLine(self.persona.id, list));
            y += high + 3.0 * page.unit();
        }
        y
    }

    /// The six fields of the empathy map, two in a row and of one height.
    fn empathy(&self, page: &mut Page, frame: Frame, y: f64) -> f64 {
        let unit = page.unit();
        let fields = fields(page, self.persona);
        let is_at_hand = page.is_at_hand();
        if fields.iter().all(|field| field.lines.is_empty()) && !is_at_hand {
            return unfilled(page, &["board-no-empathy"], frame, y);
        }
        let (pad, gap) = (12.0 * unit, 10.0 * unit);
        let frames = [frame.part(0, 2, gap), frame.part(1, 2, gap)];
        let is_shown = |pair: &&[Field]| is_at_hand || pair.iter().any(|field| !field.lines.is_empty());
        let pairs: Vec<&[Field]> = fields.chunks(2).filter(is_shown).collect();
        let height = |page: &Page, pair: &[Field]| {
            let heights = pair.iter().zip(frames).map(|(field, frame)| field.height(page, frame.width() - pad * 2.0));
            heights.fold(0.0, f64::max) + pad * 2.0
        };
        let needed: f64 = pairs.iter().map(|pair| height(page, pair) + gap).sum();
        let more = self.fill.map_or(0.0, |fill| (fill - y - needed + gap) / pairs.len() as f64);
        let more = more.clamp(0.0, MORE * unit);
        let mut y = y;
        for pair in pairs {
            let height = height(page, pair) + more;
            for (field, frame) in pair.iter().zip(frames) {
                let rect = Rect::new(frame.left, y, frame.right, y + height);
                // Told apart by their tint; by their outline where a theme tints nothing.
                let is_bare = field.tint.fill == page.theme.paper;
                let line = if is_bare { field.tint.line } else { Rgba::TRANSPARENT };
                page.panel(rect, page.metrics().card_radius, field.tint.fill, line, None);
                let inner = Frame { left: frame.left + pad, right: frame.right - pad };
                let below = field.head(page, inner, y + pad);
                self.lines(page, field.list, field.tint.ink, inner, below);
            }
            y += height + gap;
        }
        y - gap
    }
}

/// How wide the place of a text is that is not said yet.
const SAY: f64 = 60.0;

/// Sets a text that hands can edit and returns how high it is: at least a line.
fn said(page: &mut Page, words: &Words, at: Point, width: Option<f64>) -> f64 {
    let size = say(page, words, at, width);
    let size = Size::new(size.width.max(SAY * page.unit()), size.height.max(words.cut.size * words.cut.leading));
    if let Some(node) = words.source {
        page.slot(Rect::from_origin_size(at, size), Takes::Text(node, words.part));
    }
    size.height
}

/// A field of the empathy map.
struct Field<'a> {
    word: &'static str,
    icon: Icon,
    tint: Tint,
    list: PersonaList,
    lines: &'a [String],
}

fn fields<'a>(page: &Page, persona: &'a Persona) -> [Field<'a>; 6] {
    let kinds = &page.theme.kinds;
    let field = |word, icon, tint, list| Field { word, icon, tint, list, lines: persona.list(list) };
    [
        field("board-thinks", THINKS, kinds.actions, PersonaList::Thinks),
        field("board-feels", FEELS, kinds.opportunities, PersonaList::Feels),
        field("board-says", SAYS, kinds.actions, PersonaList::Says),
        field("board-does", DOES, kinds.opportunities, PersonaList::Does),
        field("board-pains", PAINS, kinds.barriers, PersonaList::Pains),
        field("board-gains", GAINS, kinds.motivations, PersonaList::Gains),
    ]
}

impl Field<'_> {
    fn height(&self, page: &Page, width: f64) -> f64 {
        let unit = page.unit();
        let cut = page.cuts().label;
        let is_at_hand = page.is_at_hand();
        let lines = self.lines.iter().filter(|line| is_at_hand || !line.trim().is_empty());
        let line = |text: &String| page.lay(text, page.cuts().card, Some(width), Align::Start).size.height + 3.0 * unit;
        let card = page.cuts().card;
        let next = if is_at_hand { card.size * card.leading + 3.0 * unit } else { 0.0 };
        cut.size * cut.leading + 6.0 * unit + lines.map(line).sum::<f64>() + next
    }

    fn head(&self, page: &mut Page, frame: Frame, y: f64) -> f64 {
        let (unit, size, cut) = (page.unit(), page.metrics().icon, page.cuts().label);
        let line = cut.size * cut.leading;
        let soft = self.tint.ink.mix(self.tint.fill, 0.25);
        page.icon(self.icon, Point::new(frame.left + size / 2.0, y + line / 2.0), size, soft, None);
        let text = page.lang.text(self.word);
        let x = frame.left + size + 6.0 * unit;
        say(page, &label(&text, cut, self.tint.ink), Point::new(x, y), None);
        y + line + 6.0 * unit
    }
}
