//! What is drawn over the map while cards are being linked: ports, the line in hand, the card that will be met.

use egui::{Color32, CornerRadius, FontId, Pos2, Shape, Stroke, StrokeKind, vec2};

use super::gesture::{Ground, LinkDrag};
use super::grip::{self, Grip};
use super::join::Target;
use super::overlay::Overlay;
use super::place;
use crate::geom::{PathEl, Point, Rect};
use crate::model::{CardId, LinkId, Node};
use crate::scene::Scene;

/// Screen points.
const PORT: f32 = 4.5;
const PORT_HELD: f32 = 6.0;

impl Overlay<'_> {
    /// The dots a link is drawn from, beside the card the pointer is at. None where the end of a link would be taken
    /// instead.
    pub fn ports(&self, ground: Ground<'_>, card: CardId, held: Option<Grip>) {
        let unit = 1.0 / self.lens.zoom;
        let ports = place::rect_of(ground.scene, Node::Card(card)).and_then(|rect| grip::ports(rect, unit));
        for port in ports.into_iter().flatten() {
            let grip = Grip::Port { card, at: port };
            if grip::at(ground, port, unit) == Some(grip) {
                self.dot(ground.scene, port, held == Some(grip));
            }
        }
    }

    /// The ends of the selected link, which can be taken to another card.
    pub fn link_ends(&self, scene: &Scene, link: LinkId, held: Option<Grip>) {
        let Some((start, end)) = place::ends_of(scene, link) else { return };
        for (at, to) in [(start, false), (end, true)] {
            self.dot(scene, at, held == Some(Grip::LinkEnd { link, to }));
        }
    }

    /// Says what may be typed while a link has no words.
    pub fn words_hint(&self, ground: Ground<'_>, link: LinkId) {
        let is_empty = ground.map.links.get(link).is_some_and(|link| link.label.is_empty());
        let Some(at) = place::words_of_link(ground.map, ground.scene, link).filter(|_| is_empty) else { return };
        let font = FontId::proportional(12.0);
        let galley = self.painter.layout_no_wrap(self.lang.text("links-words-hint"), font, self.colors.on_notice);
        let corner = self.lens.screen_from_page(at) + vec2(0.0, self.lens.length(16.0) + 6.0);
        let bubble = egui::Rect::from_min_size(corner, galley.size() + vec2(14.0, 6.0));
        self.painter.rect_filled(bubble, 6, self.colors.notice);
        self.painter.galley(bubble.min + vec2(7.0, 3.0), galley, self.colors.on_notice);
    }

    /// A dot of paper with an edge, full while the pointer has it.
    fn dot(&self, scene: &Scene, at: Point, is_held: bool) {
        let paper = Color32::from_rgb(scene.background.r, scene.background.g, scene.background.b);
        let (radius, fill) = if is_held { (PORT_HELD, self.colors.accent) } else { (PORT, paper) };
        self.painter.circle(self.lens.screen_from_page(at), radius, fill, Stroke::new(1.5, self.colors.accent));
    }

    /// The line in hand, and what letting go would do.
    pub fn line_in_hand(&self, ground: Ground<'_>, drag: &LinkDrag) {
        let refused = drag.is_refused(ground);
        self.target(ground.scene, drag.target);
        let (start, end) = if drag.points_at_hand() { (drag.anchor, drag.to) } else { (drag.to, drag.anchor) };
        self.rubber(start, end, refused);
    }

    /// The line from a card to where the keyboard is.
    pub fn line_by_keys(&self, ground: Ground<'_>, from: CardId, target: Option<Target>, focus: Option<Node>) {
        let rect = |node: Node| place::rect_of(ground.scene, node);
        let Some(start) = rect(Node::Card(from)) else { return };
        let outline = self.lens.screen_from_page_rect(start.inflate(2.0, 2.0));
        self.painter.rect_stroke(outline, 8, Stroke::new(2.0, self.colors.accent), StrokeKind::Outside);
        self.target(ground.scene, target);
        let Some(end) = focus.and_then(rect).filter(|_| target.is_some()) else { return };
        let (start, end) = nearest_sides(start, end);
        self.rubber(start, end, false);
    }

    fn target(&self, scene: &Scene, target: Option<Target>) {
        let (rect, says) = match target {
            Some(Target::Card(card)) => (place::rect_of(scene, Node::Card(card)), None),
            Some(Target::Cell { lane, stage, .. }) => {
                let cell = scene.grid.cell(lane, stage).map(|cell| cell.inset(-6.0));
                (cell, Some(self.lang.text("links-drop-makes-a-card")))
            }
            None => (None, None),
        };
        let Some(rect) = rect else { return };
        let rect = self.lens.screen_from_page_rect(rect);
        let radius = CornerRadius::same(self.lens.length(8.0).clamp(2.0, 16.0) as u8);
        let line = Stroke::new(2.5, self.colors.accent);
        self.painter.rect(rect, radius, self.colors.accent.gamma_multiply(0.1), line, StrokeKind::Outside);
        if let Some(says) = says {
            let galley = self.painter.layout(says, FontId::proportional(11.5), self.colors.accent, rect.width() - 12.0);
            if galley.size().y < rect.height() {
                self.painter.galley(
                    rect.center_bottom() - vec2(galley.size().x / 2.0, galley.size().y + 4.0),
                    galley,
                    self.colors.accent,
                );
            }
        }
    }

    fn rubber(&self, start: Point, end: Point, refused: bool) {
        let color = if refused { self.colors.ink_quiet } else { self.colors.accent };
        let (start, end) = (self.lens.screen_from_page(start), self.lens.screen_from_page(end));
        let stroke = Stroke::new(2.0, color);
        let way = end - start;
        if way.length() < 2.0 {
            return;
        }
        let (along, across) = (way.normalized(), way.normalized().rot90());
        let neck = end - along * 10.0;
        if refused {
            self.painter.extend(Shape::dashed_line(&[start, end], stroke, 5.0, 4.0));
        } else {
            self.painter.line_segment([start, neck], stroke);
        }
        let head = vec![end, neck + across * 5.5, neck - across * 5.5];
        self.painter.add(Shape::convex_polygon(head, color, Stroke::NONE));
        self.painter.circle_filled(start, 3.5, color);
    }

    /// A link under the pointer, or selected: its own line, thicker and in the accent.
    pub fn link(&self, scene: &Scene, node: Node, stroke: Stroke) {
        let Some(path) = place::line_of(scene, node) else { return };
        let mut line: Vec<Pos2> = Vec::new();
        kurbo::flatten(path.iter(), 0.25 / self.lens.zoom, |element| match element {
            PathEl::MoveTo(point) | PathEl::LineTo(point) => line.push(self.lens.screen_from_page(point)),
            PathEl::QuadTo(..) | PathEl::CurveTo(..) | PathEl::ClosePath => {}
        });
        self.painter.line(line.clone(), Stroke::new(stroke.width + 5.0, stroke.color.gamma_multiply(0.18)));
        self.painter.line(line, Stroke::new(stroke.width.max(1.5) + 0.5, stroke.color));
    }
}

/// The middles of the sides of two cards that look at each other.
fn nearest_sides(from: Rect, to: Rect) -> (Point, Point) {
    let sides = |rect: Rect| {
        let middle = rect.center();
        [(rect.x0, middle.y), (rect.x1, middle.y), (middle.x, rect.y0), (middle.x, rect.y1)]
            .map(|(x, y)| Point::new(x, y))
    };
    let pairs = sides(from).into_iter().flat_map(|a| sides(to).map(|b| (a, b)));
    let nearest = pairs.min_by(|(a, b), (c, d)| a.distance(*b).total_cmp(&c.distance(*d)));
    nearest.unwrap_or((from.center(), to.center()))
}
