//! Stakeholders: power × support, each as near to its place as the others leave room for.

use super::draw::{Frame, label, say};
use crate::color::Rgba;
use crate::geom::{Point, Rect, Size, Vec2};
use crate::layout::header::readable_on;
use crate::layout::page::{Page, Placed};
use crate::model::{Map, Node, Quadrant, Stakeholder};
use crate::scene::{Part, Region, Takes};
use crate::text::Align;
use crate::theme::Tint;

/// The quadrants as they lie: left to right, top to bottom.
const QUADRANTS: [Quadrant; 4] = [Quadrant::Guardian, Quadrant::Champion, Quadrant::Observer, Quadrant::Supporter];

/// The field with everybody in it.
pub(super) fn lay(page: &mut Page, map: &Map, frame: Frame, y: f64, fill: Option<f64>) -> f64 {
    let unit = page.unit();
    let (cut, faint) = (page.cuts().hint, page.theme.ink_faint);
    let much = page.lang.text("board-much-power");
    let top = y + say(page, &label(&much, cut, faint), Point::new(frame.left, y), Some(frame.width())).height;
    let top = top + 5.0 * unit;
    let people: Vec<Person> = map.stakeholders.iter().map(|it| Person::of(page, it, frame.width())).collect();
    let axis = cut.size * cut.leading + 5.0 * unit;
    let least = fill.map_or(470.0 * unit, |fill| (fill - top - axis).max(200.0 * unit));
    let (height, places) = placed(&people, frame.width(), least, unit);
    let field = Rect::new(frame.left, top, frame.right, top + height);
    grounds(page, field);
    page.slot(field, Takes::Influence);
    for (person, place) in people.iter().zip(places) {
        person.lay(page, place + field.origin().to_vec2());
    }
    let below = field.y1 + 5.0 * unit;
    let half = frame.width() / 2.0 - 8.0 * unit;
    let little = format!("{} · {}", page.lang.text("board-little-power"), page.lang.text("board-little-support"));
    let left = say(page, &label(&little, cut, faint), Point::new(frame.left, below), Some(half));
    let block = page.lay_tight(&page.lang.text("board-much-support"), cut, half, Align::End);
    let (size, origin) = (block.size, Point::new(frame.right - block.size.width, below));
    page.text(Placed { block, cut, origin, color: faint, part: Part::Label }, None);
    below + left.height.max(size.height)
}

fn tint_of(page: &Page, quadrant: Quadrant) -> Tint {
    match quadrant {
        Quadrant::Champion => page.theme.quick_win,
        Quadrant::Supporter => page.theme.state,
        Quadrant::Guardian => page.theme.kinds.barriers,
        Quadrant::Observer => page.theme.kinds.backstage,
    }
}

fn color_of(page: &Page, quadrant: Quadrant) -> Rgba {
    match quadrant {
        Quadrant::Champion => page.theme.quick_win.ink,
        Quadrant::Supporter => page.theme.state.ink,
        Quadrant::Guardian => page.theme.flags.pain_point.mix(page.theme.ink, 0.18),
        Quadrant::Observer => page.theme.ink_faint,
    }
}

/// Height of the strips that the names of the quadrants stand in.
fn strip(unit: f64) -> f64 {
    34.0 * unit
}

fn grounds(page: &mut Page, field: Rect) {
    let (unit, middle) = (page.unit(), field.center());
    let places = [
        Rect::new(field.x0, field.y0, middle.x, middle.y),
        Rect::new(middle.x, field.y0, field.x1, middle.y),
        Rect::new(field.x0, middle.y, middle.x, field.y1),
        Rect::new(middle.x, middle.y, field.x1, field.y1),
    ];
    for (quadrant, rect) in QUADRANTS.into_iter().zip(places) {
        let tint = tint_of(page, quadrant);
        page.panel(rect, 0.0, tint.fill.mix(page.theme.paper, 0.5), Rgba::TRANSPARENT, None);
    }
    let (rule, dash) = (page.theme.rule, Some((3.0 * unit, 3.0 * unit)));
    page.line(Point::new(field.x0, middle.y), Point::new(field.x1, middle.y), rule, 1.0, dash);
    page.line(Point::new(middle.x, field.y0), Point::new(middle.x, field.y1), rule, 1.0, dash);
    page.line(Point::new(field.x0, field.y0), Point::new(field.x0, field.y1), rule, 1.5, None);
    page.line(Point::new(field.x0, field.y1), Point::new(field.x1, field.y1), rule, 1.5, None);
    for (quadrant, rect) in QUADRANTS.into_iter().zip(places) {
        let (cut, inset) = (page.cuts().label, 12.0 * unit);
        let color = page.theme.ink;
        let block = page.label(&page.lang.text(quadrant.word()), cut);
        let x = if rect.x0 > field.x0 { rect.x1 - inset - block.size.width } else { rect.x0 + inset };
        let y = if rect.y0 > field.y0 { rect.y1 - 9.0 * unit - block.size.height } else { rect.y0 + 9.0 * unit };
        page.text(Placed { block, cut, origin: Point::new(x, y), color, part: Part::Label }, None);
    }
}

/// Somebody with a dot and words, wanting a place.
struct Person<'a> {
    who: &'a Stakeholder,
    name: String,
    initials: String,
    dot: f64,
    /// Room for the words.
    room: f64,
    size: Size,
}

impl<'a> Person<'a> {
    fn of(page: &Page, who: &'a Stakeholder, width: f64) -> Person<'a> {
        let unit = page.unit();
        let is_named = !who.name.trim().is_empty();
        let name = if is_named { who.name.clone() } else { page.lang.text("board-unnamed-stakeholder") };
        let initials = crate::model::Persona::named(name.as_str()).initials();
        let letters = page.label(&initials, page.cuts().chip).size.width + 10.0 * unit;
        let dot = letters.max(30.0 * unit);
        let room = (190.0 * unit).min(width / 2.0 - dot - 40.0 * unit).max(40.0);
        let words = page.lay(&name, page.cuts().label, Some(room), Align::Start).size;
        let role = match who.role.trim().is_empty() {
            true => Size::ZERO,
            false => page.lay(&who.role, page.cuts().hint, Some(room), Align::Start).size,
        };
        let width = dot + 8.0 * unit + words.width.max(role.width);
        let size = Size::new(width, (words.height + role.height).max(30.0 * unit));
        Person { who, name, initials, dot, room, size }
    }

    fn lay(&self, page: &mut Page, at: Rect) {
        let unit = page.unit();
        let node = Node::Stakeholder(self.who.id);
        let color = color_of(page, self.who.quadrant());
        let high = 30.0 * unit;
        let middle = at.center().y;
        let dot = Rect::new(at.x0, middle - high / 2.0, at.x0 + self.dot, middle + high / 2.0);
        page.panel(dot, high / 2.0, color, Rgba::TRANSPARENT, Some(node));
        let cut = page.cuts().chip;
        let block = page.label(&self.initials, cut);
        let origin = dot.center() - Vec2::new(block.size.width, block.size.height) / 2.0;
        page.text(Placed { block, cut, origin, color: readable_on(color), part: Part::Label }, Some(node));
        let x = dot.x1 + 8.0 * unit;
        let name = page.lay(&self.name, page.cuts().label, Some(self.room), Align::Start);
        let below = if self.who.role.trim().is_empty() {
            None
        } else {
            Some(page.lay(&self.who.role, page.cuts().hint, Some(self.room), Align::Start))
        };
        let taken = name.size.height + below.as_ref().map_or(0.0, |role| role.size.height);
        let mut origin = Point::new(x, middle - taken / 2.0);
        let (ink, soft, next) = (page.theme.ink, page.theme.ink_soft, name.size.height);
        let cut = page.cuts().label;
        page.text(Placed { block: name, cut, origin, color: ink, part: Part::Name }, Some(node));
        origin.y += next;
        if let Some(block) = below {
            let cut = page.cuts().hint;
            page.text(Placed { block, cut, origin, color: soft, part: Part::Caption }, Some(node));
        }
        page.area(node, Region::Rect(at));
    }
}

/// The height of a field in which everybody has a place in their own quadrant, and those places.
fn placed(people: &[Person], width: f64, least: f64, unit: f64) -> (f64, Vec<Rect>) {
    let area: f64 = people.iter().map(|it| (it.size.width + 10.0 * unit) * (it.size.height + 8.0 * unit)).sum();
    let mut height = least.max(area * 1.6 / width);
    loop {
        if let Some(places) = places(people, Size::new(width, height), unit) {
            return (height, places);
        }
        height *= 1.25;
    }
}

/// A place for each, the powerful first; `None` where somebody finds none.
fn places(people: &[Person], field: Size, unit: f64) -> Option<Vec<Rect>> {
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by_key(|index| people.get(*index).map(|it| std::cmp::Reverse(it.who.power)));
    let mut found: Vec<(usize, Rect)> = Vec::with_capacity(people.len());
    for index in order {
        let person = people.get(index)?;
        let (middle, inset, edge) = (Point::new(field.width / 2.0, field.height / 2.0), 12.0 * unit, strip(unit));
        let who = person.who;
        let right = who.support >= crate::model::Fraction::HALF;
        let upper = who.power >= crate::model::Fraction::HALF;
        let (x0, x1) = if right { (middle.x + inset, field.width - inset) } else { (inset, middle.x - inset) };
        let (y0, y1) = if upper { (edge, middle.y - inset) } else { (middle.y + inset, field.height - edge) };
        let room = Rect::new(x0, y0, x1 - person.size.width, y1 - person.size.height);
        if room.x1 < room.x0 || room.y1 < room.y0 {
            return None;
        }
        let wish = Point::new(
            field.width * who.support.value() - person.dot / 2.0,
            field.height * (1.0 - who.power.value()) - person.size.height / 2.0,
        );
        let is_free = |at: Point| {
            let here = Rect::from_origin_size(at, person.size).inflate(5.0 * unit, 4.0 * unit);
            found.iter().all(|(_, other)| here.intersect(*other).is_zero_area())
        };
        let at = nearest(wish, room, 12.0 * unit, is_free)?;
        found.push((index, Rect::from_origin_size(at, person.size)));
    }
    found.sort_by_key(|(index, _)| *index);
    Some(found.into_iter().map(|(_, rect)| rect).collect())
}

/// The free place nearest to a wish, on a net of points around it.
fn nearest(wish: Point, room: Rect, step: f64, is_free: impl Fn(Point) -> bool) -> Option<Point> {
    let home = Point::new(wish.x.clamp(room.x0, room.x1), wish.y.clamp(room.y0, room.y1));
    if is_free(home) {
        return Some(home);
    }
    let reach = |from: f64, to: f64| ((to - from) / step).ceil().clamp(0.0, 400.0) as i32;
    let most = reach(room.x0, room.x1).max(reach(room.y0, room.y1));
    for ring in 1..=most {
        let mut best: Option<(f64, Point)> = None;
        for across in -ring..=ring {
            for down in -ring..=ring {
                if across.abs().max(down.abs()) != ring {
                    continue;
                }
                let at = Point::new(home.x + f64::from(across) * step, home.y + f64::from(down) * step);
                let is_in = room.x0 <= at.x && at.x <= room.x1 && room.y0 <= at.y && at.y <= room.y1;
                let far = at.distance(home);
                if is_in && best.is_none_or(|(least, _)| far < least) && is_free(at) {
                    best = Some((far, at));
                }
            }
        }
        if let Some((_, at)) = best {
            return Some(at);
        }
    }
    None
}
