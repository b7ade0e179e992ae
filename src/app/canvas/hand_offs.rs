//! Hand-offs shown on request: the rest of the page pales, what changes owner or crosses a line stands out.
//!
//! A way of looking, not a part of the map: neither the file nor an exported picture knows of it.

use egui::{Align2, Color32, FontId, Mesh, Pos2, Rect, Shape, Stroke, pos2, vec2};

use super::frame::Sight;
use super::overlay::Overlay;
use super::{Canvas, place};
use crate::geom::PathEl;
use crate::insight::{self, HandOff};
use crate::model::{LinkId, Node};

/// Screen points: the line of a hand-off.
const WIDTH: f32 = 3.0;

impl Canvas {
    /// Emphasises hand-offs, or no longer does.
    pub fn show_hand_offs(&mut self, shown: bool) {
        self.hand_offs = shown;
    }

    /// Whether hand-offs stand out.
    pub fn shows_hand_offs(&self) -> bool {
        self.hand_offs
    }
}

impl Overlay<'_> {
    /// Everything but the hand-offs and their cards pales; the hand-offs are drawn over it, and a key says what is what.
    pub fn hand_offs(&self, sight: &Sight<'_>) {
        let (scene, map) = (sight.ground.scene, sight.ground.map);
        let found = insight::hand_offs(map);
        let links = found.iter().filter_map(|it| map.links.get(it.link));
        let cards =
            links.flat_map(|link| [link.from, link.to]).filter_map(|card| place::rect_of(scene, Node::Card(card)));
        let clear: Vec<Rect> = cards.map(|rect| self.lens.screen_from_page_rect(rect)).collect();
        let page = self.lens.screen_from_page_rect(scene.size.to_rect()).intersect(self.lens.window);
        let paper = Color32::from_rgb(scene.background.r, scene.background.g, scene.background.b);
        self.painter.add(Shape::mesh(veil(page, &clear, paper.gamma_multiply(0.72))));
        for hand_off in &found {
            self.hand_off(sight, hand_off);
        }
        self.key();
    }

    fn color(&self, changes_owner: bool) -> Color32 {
        if changes_owner { self.colors.owner_line } else { self.colors.crossing_line }
    }

    fn hand_off(&self, sight: &Sight<'_>, hand_off: &HandOff) {
        let Some(line) = self.polyline(sight, hand_off.link) else { return };
        let color = self.color(hand_off.changes_owner);
        self.stroke(&line, hand_off.changes_owner, color);
        let both_ways = sight.ground.map.links.get(hand_off.link).is_some_and(|link| link.both_ways);
        if let [.., before, end] = line.as_slice() {
            self.head(*before, *end, color);
        }
        if let ([start, next, ..], true) = (line.as_slice(), both_ways) {
            self.head(*next, *start, color);
        }
    }

    /// Solid where the owner changes, dashed where only a line is crossed: told without colour too.
    fn stroke(&self, line: &[Pos2], solid: bool, color: Color32) {
        let stroke = Stroke::new(WIDTH, color);
        if solid {
            self.painter.line(line.to_vec(), stroke);
        } else {
            self.painter.extend(Shape::dashed_line(line, stroke, 8.0, 5.0));
        }
    }

    fn head(&self, before: Pos2, tip: Pos2, color: Color32) {
        let along = (tip - before).normalized();
        let (back, across) = (tip - along * 10.0, along.rot90() * 5.5);
        self.painter.add(Shape::convex_polygon(vec![tip, back + across, back - across], color, Stroke::NONE));
    }

    fn polyline(&self, sight: &Sight<'_>, link: LinkId) -> Option<Vec<Pos2>> {
        let path = place::line_of(sight.ground.scene, Node::Link(link))?;
        let mut line = Vec::new();
        kurbo::flatten(path.iter(), 0.25 / self.lens.zoom, |element| match element {
            PathEl::MoveTo(point) | PathEl::LineTo(point) => line.push(self.lens.screen_from_page(point)),
            PathEl::QuadTo(..) | PathEl::CurveTo(..) | PathEl::ClosePath => {}
        });
        Some(line)
    }

    /// Which line means what, at the top of the map.
    fn key(&self) {
        let mut at = self.lens.window.left_top() + vec2(14.0, 14.0);
        for (changes_owner, words) in [(true, "links-key-owner"), (false, "links-key-line")] {
            let text = self.lang.text(words);
            let galley = self.painter.layout_no_wrap(text, FontId::proportional(12.0), self.colors.ink);
            let size = vec2(galley.size().x + 60.0, 26.0);
            let plate = Rect::from_min_size(at, size);
            self.painter.rect(
                plate,
                8,
                self.colors.chrome,
                Stroke::new(1.0, self.colors.line),
                egui::StrokeKind::Inside,
            );
            let (left, right) = (plate.left_center() + vec2(10.0, 0.0), plate.left_center() + vec2(42.0, 0.0));
            self.stroke(&[left, right], changes_owner, self.color(changes_owner));
            let place = Align2::LEFT_CENTER.anchor_size(right + vec2(8.0, 0.0), galley.size());
            self.painter.galley(place.min, galley, self.colors.ink);
            at.x += size.x + 8.0;
        }
    }
}

/// A veil over `page` that leaves these rectangles clear: bands between their edges, each without what is clear in it.
fn veil(page: Rect, clear: &[Rect], color: Color32) -> Mesh {
    let clear: Vec<Rect> = clear.iter().map(|rect| rect.intersect(page)).filter(|rect| rect.is_positive()).collect();
    let mut edges: Vec<f32> = clear.iter().flat_map(|rect| [rect.top(), rect.bottom()]).collect();
    edges.extend([page.top(), page.bottom()]);
    edges.sort_by(f32::total_cmp);
    let mut mesh = Mesh::default();
    for pair in edges.windows(2) {
        let [top, bottom] = *pair else { continue };
        if bottom <= top {
            continue;
        }
        let mut holes: Vec<&Rect> = clear.iter().filter(|rect| rect.top() <= top && bottom <= rect.bottom()).collect();
        holes.sort_by(|a, b| a.left().total_cmp(&b.left()));
        let mut left = page.left();
        for hole in holes {
            if hole.left() > left {
                mesh.add_colored_rect(Rect::from_min_max(pos2(left, top), pos2(hole.left(), bottom)), color);
            }
            left = left.max(hole.right());
        }
        if left < page.right() {
            mesh.add_colored_rect(Rect::from_min_max(pos2(left, top), pos2(page.right(), bottom)), color);
        }
    }
    mesh
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_veil_covers_all_but_what_is_to_stay_clear() {
        let rect = |x0: f32, y0: f32, x1: f32, y1: f32| Rect::from_min_max(pos2(x0, y0), pos2(x1, y1));
        let page = rect(0.0, 0.0, 100.0, 100.0);
        let clear = [rect(10.0, 10.0, 30.0, 30.0), rect(20.0, 20.0, 50.0, 40.0), rect(90.0, 90.0, 120.0, 120.0)];
        let mesh = veil(page, &clear, Color32::RED);
        let boxes: Vec<Rect> = mesh
            .vertices
            .chunks(4)
            .map(|corners| Rect::from_points(&corners.iter().map(|corner| corner.pos).collect::<Vec<_>>()))
            .collect();
        for x in (0..100).step_by(5).map(|x| x as f32 + 0.5) {
            for y in (0..100).step_by(5).map(|y| y as f32 + 0.5) {
                let covered = boxes.iter().filter(|it| it.contains(pos2(x, y))).count();
                let is_clear = clear.iter().any(|it| it.contains(pos2(x, y)));
                assert_eq!(covered, usize::from(!is_clear), "at {x}, {y}");
            }
        }
    }
}
