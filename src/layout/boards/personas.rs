//! Personas: a sheet for each, with what they think, feel, say and do, side by side.

use std::ops::Range;

use super::draw::{Frame, Words, label, nothing, say};
use crate::color::Rgba;
use crate::geom::{Point, Rect};
use crate::layout::header::readable_on;
use crate::layout::icons::{DOES, FEELS, GAINS, PAINS, SAYS, THINKS, channel_icon};
use crate::layout::marks::persona_color;
use crate::layout::page::{Page, Placed};
use crate::model::{Channel, Map, Node, Persona};
use crate::scene::{Icon, Part, Region, Shape};
use crate::text::Align;
use crate::theme::Tint;

/// The sheets, two in a row.
pub(super) fn lay(page: &mut Page, map: &Map, some: &Range<usize>, frame: Frame, y: f64) -> f64 {
    let all: Vec<(usize, &Persona)> = map.personas.iter().enumerate().collect();
    let shown = all.get(some.clone()).unwrap_or_default();
    if shown.is_empty() {
        return nothing(page, "board-no-personas", frame, y);
    }
    let unit = page.unit();
    let in_a_row = shown.len().min(2);
    let gap = 24.0 * unit;
    let mut y = y;
    for row in shown.chunks(in_a_row.max(1)) {
        let mut bottom = y;
        for (place, (index, persona)) in row.iter().enumerate() {
            let color = persona_color(page.theme, persona, *index);
            let sheet = Sheet { persona, color, frame: frame.part(place, in_a_row, gap) };
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
}

impl Sheet<'_> {
    fn node(&self) -> Node {
        Node::Persona(self.persona.id)
    }

    fn lay(&self, page: &mut Page, y: f64) -> f64 {
        let unit = page.unit();
        page.line(Point::new(self.frame.left, y), Point::new(self.frame.right, y), self.color, 3.0 * unit, None);
        let top = y + 16.0 * unit;
        let below = self.head(page, top) + 16.0 * unit;
        let side = (self.frame.width() * 0.27).max(120.0 * unit);
        let left = Frame { right: self.frame.left + side, ..self.frame };
        let right = Frame { left: left.right + 18.0 * unit, ..self.frame };
        let facts = self.facts(page, left, below);
        let empathy = self.empathy(page, right, below);
        let bottom = facts.max(empathy);
        page.area(self.node(), Region::Rect(Rect::new(self.frame.left, y, self.frame.right, bottom)));
        bottom
    }

    /// Picture, name, role and quote.
    fn head(&self, page: &mut Page, y: f64) -> f64 {
        let unit = page.unit();
        let (persona, source) = (self.persona, Some(self.node()));
        let radius = 42.0 * unit;
        let center = Point::new(self.frame.left + radius, y + radius);
        match &persona.picture {
            Some(picture) => {
                let rect = Rect::from_center_size(center, (radius * 2.0, radius * 2.0));
                page.shape(Shape::Image { rect, radius, picture: picture.clone() }, source);
            }
            None => {
                page.disc(center, radius, self.color, source);
                let mut cut = page.cuts().title;
                cut.size *= 0.85;
                let block = page.label(&persona.initials(), cut);
                // Long initials of one's own are set smaller rather than over the edge.
                cut.size *= (radius * 1.6 / block.size.width.max(1.0)).min(1.0);
                let block = page.label(&persona.initials(), cut);
                let origin = Point::new(center.x - block.size.width / 2.0, center.y - block.size.height / 2.0);
                page.text(Placed { block, cut, origin, color: readable_on(self.color), part: Part::Label }, source);
            }
        }
        let x = center.x + radius + 18.0 * unit;
        let width = Some(self.frame.right - x);
        let mut cut = page.cuts().title;
        cut.size *= 0.66;
        let (ink, soft, faint) = (page.theme.ink, page.theme.ink_soft, page.theme.ink_faint);
        let is_named = !persona.name.trim().is_empty();
        let name = if is_named { persona.name.clone() } else { page.lang.text("picture-untitled-persona") };
        let color = if is_named { ink } else { faint };
        let words = Words { text: &name, cut, color, part: Part::Name, source };
        let mut y = y + 2.0 * unit;
        y += say(page, &words, Point::new(x, y), width).height + 2.0 * unit;
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
        y.max(center.y + radius)
    }

    /// Goals, needs, frustrations and preferred channels.
    fn facts(&self, page: &mut Page, frame: Frame, y: f64) -> f64 {
        let unit = page.unit();
        let persona = self.persona;
        let mut y = y;
        for (word, list) in [
            ("board-goals", &persona.goals),
            ("board-needs", &persona.needs),
            ("board-frustrations", &persona.frustrations),
        ] {
            if !list.is_empty() {
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
    fn list(&self, page: &mut Page, word: &str, lines: &[String], frame: Frame, y: f64) -> f64 {
        let unit = page.unit();
        let text = page.lang.text(word);
        let words = label(&text, page.cuts().label, page.theme.ink_faint);
        let y = y + say(page, &words, Point::new(frame.left, y), Some(frame.width())).height + 3.0 * unit;
        self.lines(page, lines, page.theme.ink, frame, y)
    }

    fn lines(&self, page: &mut Page, lines: &[String], color: Rgba, frame: Frame, y: f64) -> f64 {
        let mut y = y;
        for line in lines.iter().filter(|line| !line.trim().is_empty()) {
            let words =
                Words { text: line, cut: page.cuts().card, color, part: Part::Label, source: Some(self.node()) };
            y += say(page, &words, Point::new(frame.left, y), Some(frame.width())).height + 3.0 * page.unit();
        }
        y
    }

    /// The six fields of the empathy map, two in a row and of one height.
    fn empathy(&self, page: &mut Page, frame: Frame, y: f64) -> f64 {
        let unit = page.unit();
        let fields = fields(page, self.persona);
        if fields.iter().all(|field| field.lines.is_empty()) {
            return nothing(page, "board-no-empathy", frame, y);
        }
        let (pad, gap) = (12.0 * unit, 10.0 * unit);
        let mut y = y;
        for pair in fields.chunks(2) {
            if pair.iter().all(|field| field.lines.is_empty()) {
                continue;
            }
            let frames = [frame.part(0, 2, gap), frame.part(1, 2, gap)];
            let heights = pair.iter().zip(frames).map(|(field, frame)| field.height(page, frame.width() - pad * 2.0));
            let height = heights.fold(0.0, f64::max) + pad * 2.0;
            for (field, frame) in pair.iter().zip(frames) {
                let rect = Rect::new(frame.left, y, frame.right, y + height);
                page.panel(rect, page.metrics().card_radius, field.tint.fill, field.tint.line, None);
                let inner = Frame { left: frame.left + pad, right: frame.right - pad };
                let below = field.head(page, inner, y + pad);
                self.lines(page, field.lines, field.tint.ink, inner, below);
            }
            y += height + gap;
        }
        y - gap
    }
}

/// A field of the empathy map.
struct Field<'a> {
    word: &'static str,
    icon: Icon,
    tint: Tint,
    lines: &'a [String],
}

fn fields<'a>(page: &Page, persona: &'a Persona) -> [Field<'a>; 6] {
    let (kinds, empathy) = (&page.theme.kinds, &persona.empathy);
    let field = |word, icon, tint, lines: &'a Vec<String>| Field { word, icon, tint, lines };
    [
        field("board-thinks", THINKS, kinds.actions, &empathy.thinks),
        field("board-feels", FEELS, kinds.opportunities, &empathy.feels),
        field("board-says", SAYS, kinds.actions, &empathy.says),
        field("board-does", DOES, kinds.opportunities, &empathy.does),
        field("board-pains", PAINS, kinds.barriers, &empathy.pains),
        field("board-gains", GAINS, kinds.motivations, &empathy.gains),
    ]
}

impl Field<'_> {
    fn height(&self, page: &Page, width: f64) -> f64 {
        let unit = page.unit();
        let cut = page.cuts().label;
        let lines = self.lines.iter().filter(|line| !line.trim().is_empty());
        let line = |text: &String| page.lay(text, page.cuts().card, Some(width), Align::Start).size.height + 3.0 * unit;
        cut.size * cut.leading + 6.0 * unit + lines.map(line).sum::<f64>()
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
