//! The title block: title and state, scenario and goal, and who makes the journey.

use crate::color::Rgba;
use crate::geom::{BezPath, Point, Rect};
use crate::layout::brand;
use crate::layout::columns::Columns;
use crate::layout::curve_look::{curve_stroke, is_drawn};
use crate::layout::marks::persona_color;
use crate::layout::page::{Page, Placed};
use crate::model::{Map, Node, Persona, PersonaKind};
use crate::scene::{Part, Region, Shape};
use crate::text::Align;

/// Lays the block out from `y` and returns where the next part begins.
pub(super) fn lay(page: &mut Page, map: &Map, columns: &Columns, y: f64) -> f64 {
    // A logo has the corner to itself; everything else goes on as if the page ended before it.
    let (logo_width, logo_bottom) = brand::logo(page, (columns.left, columns.right), y);
    let columns = &Columns { right: columns.right - logo_width, ..columns.clone() };
    let whole = columns.right - columns.left;
    let (personas_width, personas_bottom) = personas(page, map, columns, y);
    let width = if personas_width > 0.0 { (whole - personas_width - GAP * 2.0).max(whole * 0.4) } else { whole };
    let title_bottom = title(page, map, columns.left, y, width);
    let lead_bottom = leads(page, map, columns.left, title_bottom + 12.0, width);
    lead_bottom.max(personas_bottom).max(logo_bottom) + 22.0
}

pub(super) const GAP: f64 = 28.0;

fn title(page: &mut Page, map: &Map, x: f64, y: f64, width: f64) -> f64 {
    let cut = page.cuts().title;
    let chip_text = page.lang.text(map.about.state.word());
    let chip = page.label(&chip_text, page.cuts().chip);
    let (chip_width, chip_height) = (chip.size.width + 20.0, chip.size.height + 8.0);

    let (text, color) = if map.about.title.trim().is_empty() {
        (page.lang.text("picture-untitled"), page.theme.ink_faint)
    } else {
        (map.about.title.clone(), page.theme.ink)
    };
    let block = page.lay(&text, cut, Some((width - chip_width - 16.0).max(120.0)), Align::Start);
    let last = block.lines.last();
    let chip_x = x + last.map_or(0.0, |line| line.width) + 16.0;
    let line_height = cut.size * cut.leading;
    let chip_y = y + block.size.height - line_height / 2.0 - chip_height / 2.0;
    let bottom = y + block.size.height;
    let area = Rect::new(x, y, x + block.size.width.max(40.0), bottom);
    page.text(Placed { block, cut, origin: Point::new(x, y), color, part: Part::Name }, Some(Node::Title));
    page.area(Node::Title, Region::Rect(area));

    let tint = page.theme.state;
    let rect = Rect::new(chip_x, chip_y, chip_x + chip_width, chip_y + chip_height);
    page.panel(rect, chip_height / 2.0, tint.fill, tint.line, None);
    let origin = Point::new(chip_x + 10.0, chip_y + 4.0);
    page.text(Placed { block: chip, cut: page.cuts().chip, origin, color: tint.ink, part: Part::Label }, None);
    bottom
}

/// Scenario and goal side by side, each under its word.
fn leads(page: &mut Page, map: &Map, x: f64, y: f64, width: f64) -> f64 {
    let leads = [
        (Node::Scenario, "picture-scenario", map.about.scenario.as_str()),
        (Node::Goal, "picture-goal", map.about.goal.as_str()),
    ];
    let shown: Vec<_> = leads.into_iter().filter(|(_, _, text)| !text.trim().is_empty()).collect();
    let column = ((width - GAP) / 2.0).min(page.cuts().lead.size * 34.0);
    let mut bottom = y - 12.0;
    for (index, (node, word, text)) in shown.into_iter().enumerate() {
        let left = x + (column + GAP) * index as f64;
        let label = page.label(&page.lang.text(word), page.cuts().label);
        let below = y + label.size.height + 1.0;
        let block = page.lay(text, page.cuts().lead, Some(column), Align::Start);
        let end = below + block.size.height;
        let (ink, soft) = (page.theme.ink, page.theme.ink_soft);
        let origin = Point::new(left, y);
        page.text(Placed { block: label, cut: page.cuts().label, origin, color: ink, part: Part::Label }, Some(node));
        let origin = Point::new(left, below);
        page.text(Placed { block, cut: page.cuts().lead, origin, color: soft, part: Part::Name }, Some(node));
        page.area(node, Region::Rect(Rect::new(left, y, left + column, end)));
        bottom = bottom.max(end);
    }
    bottom
}

/// The personas, right-aligned, in as many rows as they need; returns their width and where they end.
fn personas(page: &mut Page, map: &Map, columns: &Columns, y: f64) -> (f64, f64) {
    let most = (columns.right - columns.left) * 0.55;
    // Each row with the width it takes so far; each persona with its place in the list and its width.
    type Placing<'a> = (usize, &'a Persona, f64);
    let mut rows: Vec<(f64, Vec<Placing>)> = Vec::new();
    for (index, persona) in map.personas.iter().enumerate() {
        let width = chip_width(page, persona);
        match rows.last_mut() {
            Some((taken, row)) if *taken + GAP + width <= most => {
                *taken += GAP + width;
                row.push((index, persona, width));
            }
            _ => rows.push((width, vec![(index, persona, width)])),
        }
    }
    let widest = rows.iter().fold(0.0, |most: f64, (width, _)| most.max(*width));
    let mut y = y;
    for (taken, row) in rows {
        let mut x = columns.right - taken;
        let mut height: f64 = 0.0;
        for (index, persona, width) in row {
            height = height.max(chip(page, map, persona, index, Rect::new(x, y, x + width, y)));
            x += width + GAP;
        }
        y += height + 12.0;
    }
    (widest, if widest > 0.0 { y - 12.0 } else { y })
}

const TEXT_MOST: f64 = 210.0;

fn avatar_radius(page: &Page) -> f64 {
    page.cuts().lane.size * 1.5
}

fn texts(page: &Page, persona: &Persona) -> [std::sync::Arc<crate::scene::TextBlock>; 2] {
    let name =
        if persona.name.trim().is_empty() { page.lang.text("picture-untitled-persona") } else { persona.name.clone() };
    let mut role = persona.role.clone();
    if persona.kind == PersonaKind::Individual {
        let word = page.lang.text("picture-individual");
        role = if role.is_empty() { word } else { format!("{role} · {word}") };
    }
    let most = Some(TEXT_MOST);
    [page.lay(&name, page.cuts().lane, most, Align::Start), page.lay(&role, page.cuts().caption, most, Align::Start)]
}

fn chip_width(page: &Page, persona: &Persona) -> f64 {
    let [name, role] = texts(page, persona);
    avatar_radius(page) * 2.0 + 10.0 + name.size.width.max(role.size.width).max(34.0)
}

/// Draws one persona with the stroke of its curve; returns the height it took.
fn chip(page: &mut Page, map: &Map, persona: &Persona, index: usize, at: Rect) -> f64 {
    let node = Some(Node::Persona(persona.id));
    let radius = avatar_radius(page);
    let color = persona_color(page.theme, persona, index);
    let center = Point::new(at.x0 + radius, at.y0 + radius);
    match &persona.picture {
        Some(picture) => {
            let rect = Rect::from_center_size(center, (radius * 2.0, radius * 2.0));
            page.shape(Shape::Image { rect, radius, picture: picture.clone() }, node);
        }
        None => {
            page.disc(center, radius, color, node);
            let mut cut = page.cuts().lane;
            cut.size *= 1.1;
            let block = page.label(&persona.initials(), cut);
            let origin = Point::new(center.x - block.size.width / 2.0, center.y - block.size.height / 2.0);
            let ink = readable_on(color);
            page.text(Placed { block, cut, origin, color: ink, part: Part::Label }, node);
        }
    }
    let [name, role] = texts(page, persona);
    let x = at.x0 + radius * 2.0 + 10.0;
    let mut y = at.y0 + 1.0;
    let (name_height, role_height) = (name.size.height, role.size.height);
    let cut = page.cuts().lane;
    let ink = page.theme.ink;
    page.text(Placed { block: name, cut, origin: Point::new(x, y), color: ink, part: Part::Name }, node);
    y += name_height;
    if !role.text.is_empty() {
        let cut = page.cuts().caption;
        let color = page.theme.ink_faint;
        page.text(Placed { block: role, cut, origin: Point::new(x, y), color, part: Part::Caption }, node);
        y += role_height;
    }
    if let Some(curve) = map.curves.iter().find(|curve| curve.persona == persona.id && is_drawn(map, curve)) {
        y += 5.0;
        let mut path = BezPath::new();
        path.move_to((x, y));
        path.line_to((x + 34.0, y));
        let stroke = curve_stroke(page.theme, map, curve, None);
        page.stroke(path, stroke, node);
        y += 3.0;
    }
    let bottom = y.max(at.y0 + radius * 2.0);
    page.area(Node::Persona(persona.id), Region::Rect(Rect::new(at.x0, at.y0, at.x1, bottom)));
    bottom - at.y0
}

/// White, near-black or black: the first that is readable on a colour. One of them always is.
pub(super) fn readable_on(ground: Rgba) -> Rgba {
    let near_black = Rgba::rgb(0x1b, 0x23, 0x33);
    [near_black, Rgba::WHITE].into_iter().find(|ink| ink.contrast(ground) >= 4.5).unwrap_or(Rgba::BLACK)
}
