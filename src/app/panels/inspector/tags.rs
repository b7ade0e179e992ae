//! Tags as chips: each on everything this is about or on some of it, to be taken off, put on all, or followed to
//! everything else that has it.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Align2, Color32, FontId, Galley, Key, Layout, Rect, Response, Sense, Stroke, StrokeKind, TextEdit, Ui, pos2,
    vec2,
};

use super::Pane;
use super::form::with_name;
use crate::app::look::icons::{self, Glyph};
use crate::app::look::{self, Weight, fonts, palette};
use crate::app::panels::fields;
use crate::app::request::Request;
use crate::app::select::Like;

/// What is to become of the tags.
pub(super) enum Wish {
    None,
    Set {
        /// The tags of each row, in the order of the rows, where they change.
        lists: Option<Vec<Vec<String>>>,
        /// Whether what comes next is another step.
        left: bool,
    },
}

/// What is being typed, and the tags there were before it.
#[derive(Clone)]
struct Draft {
    text: String,
    before: Arc<Vec<Vec<String>>>,
}

/// Shows the tags of all rows, and a field for new ones that puts them on as they are typed.
pub(super) fn show(ui: &mut Ui, name: &str, all: &[&[String]], pane: &mut Pane<'_>) -> Wish {
    let label = fields::label(ui, name);
    let id = ui.scope_id().with(name);
    // A draft that was left behind would bring back tags as they were.
    if !ui.memory(|memory| memory.has_focus(id)) {
        ui.data_mut(|data| data.remove::<Draft>(id));
    }
    let draft = ui.data(|data| data.get_temp::<Draft>(id));
    let wish = chips(ui, all, pane);
    let mut text = draft.as_ref().map(|draft| draft.text.clone()).unwrap_or_default();
    let edit = TextEdit::singleline(&mut text).id(id).prefix(look::icon(icons::TAG).color(palette(ui).ink_quiet));
    let response = fields::place(ui, edit, &label, &pane.text("app-field-tags-hint"));
    if response.lost_focus() {
        // Enter is done with one tag and ready for the next.
        if ui.input(|input| input.key_pressed(Key::Enter)) {
            response.request_focus();
        }
        return match wish {
            Wish::None => Wish::Set { lists: None, left: true },
            set @ Wish::Set { .. } => set,
        };
    }
    if response.changed() {
        let before =
            draft.map_or_else(|| Arc::new(all.iter().map(|tags| tags.to_vec()).collect()), |draft| draft.before);
        let typed: Vec<&str> = text.split(',').map(str::trim).filter(|tag| !tag.is_empty()).collect();
        let lists = before.iter().map(|tags| with(tags, &typed)).collect();
        ui.data_mut(|data| data.insert_temp(id, Draft { text: text.clone(), before: Arc::clone(&before) }));
        return Wish::Set { lists: Some(lists), left: false };
    }
    wish
}

/// The tags with these behind them, none of them twice.
fn with(tags: &[String], more: &[&str]) -> Vec<String> {
    let mut tags = tags.to_vec();
    for tag in more {
        if !tags.iter().any(|other| other == tag) {
            tags.push((*tag).to_owned());
        }
    }
    tags
}

/// Every tag in the order it is first met, with how many rows have it.
fn union<'t>(all: &[&'t [String]]) -> Vec<(&'t str, usize)> {
    let mut found: Vec<(&str, usize)> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for tag in all.iter().flat_map(|tags| tags.iter()) {
        let place = *places.entry(tag).or_insert_with(|| {
            found.push((tag, 0));
            found.len().saturating_sub(1)
        });
        if let Some((_, count)) = found.get_mut(place) {
            *count = count.saturating_add(1);
        }
    }
    found
}

fn chips(ui: &mut Ui, all: &[&[String]], pane: &mut Pane<'_>) -> Wish {
    let tags = union(all);
    let mut wish = Wish::None;
    if tags.is_empty() {
        return wish;
    }
    let set = |change: &dyn Fn(&[String]) -> Vec<String>| Wish::Set {
        lists: Some(all.iter().map(|tags| change(tags)).collect()),
        left: true,
    };
    let shown: Vec<Shown> = tags.into_iter().map(|(tag, count)| Shown::new(ui, tag, count, all.len())).collect();
    let size = vec2(ui.available_width(), SIDE + 2.0 * MARGIN);
    for row in rows(&shown, ui.available_width()) {
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for shown in row {
                let tag = shown.tag;
                ui.push_id(tag, |ui| match chip(ui, pane, shown) {
                    Chip::Rest => {}
                    Chip::Follow => pane.requests.push(Request::SelectLike(Like::Tag(tag.to_owned()))),
                    Chip::Off => wish = set(&|tags| tags.iter().filter(|other| *other != tag).cloned().collect()),
                    Chip::OnAll => wish = set(&|tags| with(tags, &[tag])),
                });
            }
        });
    }
    ui.add_space(3.0);
    wish
}

/// Between two chips.
const GAP: f32 = 5.0;
/// A button of a chip, and the air around its text.
const SIDE: f32 = 20.0;
const AIR: f32 = 5.0;
const MARGIN: f32 = 2.0;

/// A chip before it is drawn.
struct Shown<'t> {
    tag: &'t str,
    text: Arc<Galley>,
    is_on_all: bool,
    width: f32,
}

impl<'t> Shown<'t> {
    fn new(ui: &Ui, tag: &'t str, count: usize, of: usize) -> Shown<'t> {
        let is_on_all = count == of;
        let text = if is_on_all { tag.to_owned() } else { format!("{tag}  {count}/{of}") };
        let buttons = if is_on_all { SIDE } else { 2.0 * SIDE };
        let around = buttons + 2.0 * (AIR + MARGIN);
        let mut job =
            LayoutJob::simple_singleline(text, FontId::new(12.0, fonts::family(Weight::Medium)), Color32::PLACEHOLDER);
        job.wrap = TextWrapping::truncate_at_width((ui.available_width() - around).max(1.0));
        let text = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let width = text.size().x + around;
        Shown { tag, text, is_on_all, width }
    }
}

/// As many chips in a row as fit.
fn rows<'s, 't>(shown: &'s [Shown<'t>], room: f32) -> Vec<Vec<&'s Shown<'t>>> {
    let mut rows: Vec<Vec<&Shown<'_>>> = Vec::new();
    let mut left = 0.0;
    for chip in shown {
        match rows.last_mut().filter(|_| left >= chip.width) {
            Some(row) => row.push(chip),
            None => {
                rows.push(vec![chip]);
                left = room;
            }
        }
        left -= chip.width + GAP;
    }
    rows
}

/// What was done to a chip.
enum Chip {
    Rest,
    Follow,
    Off,
    OnAll,
}

fn chip(ui: &mut Ui, pane: &Pane<'_>, shown: &Shown<'_>) -> Chip {
    let colors = palette(ui);
    let mut done = Chip::Rest;
    let (fill, line, ink) = if shown.is_on_all {
        (colors.accent_wash, Stroke::NONE, colors.accent_ink)
    } else {
        (Color32::TRANSPARENT, Stroke::new(1.0, colors.field_line), colors.ink_quiet)
    };
    let height = SIDE + 2.0 * MARGIN;
    let (rect, _) = ui.allocate_exact_size(vec2(shown.width, height), Sense::hover());
    ui.painter().rect(rect, height / 2.0, fill, line, StrokeKind::Inside);
    let named = |id, tag| pane.lang.message(&with_name(id, tag));
    let mut x = rect.left() + MARGIN;
    let mut next = |width: f32| {
        let part = Rect::from_min_size(pos2(x, rect.top() + MARGIN), vec2(width, SIDE));
        x += width;
        part
    };
    let word = part(ui, next(shown.text.size().x + 2.0 * AIR), &named("select-everything-tagged", shown.tag));
    let at = pos2(word.rect.left() + AIR, word.rect.center().y - shown.text.size().y / 2.0);
    ui.painter().galley(at, Arc::clone(&shown.text), ink);
    if word.clicked() {
        done = Chip::Follow;
    }
    if !shown.is_on_all && small(ui, next(SIDE), icons::PLUS, ink, &named("select-tag-on-all", shown.tag)) {
        done = Chip::OnAll;
    }
    if small(ui, next(SIDE), icons::CLOSE, ink, &named("select-tag-off", shown.tag)) {
        done = Chip::Off;
    }
    done
}

fn small(ui: &mut Ui, rect: Rect, glyph: Glyph, ink: Color32, name: &str) -> bool {
    let response = part(ui, rect, name);
    let font = FontId::new(11.0, fonts::icon_family(glyph.filled));
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, glyph.code, font, ink);
    response.clicked()
}

/// A part of a chip that can be clicked.
fn part(ui: &mut Ui, rect: Rect, name: &str) -> Response {
    let colors = palette(ui);
    let response = ui.interact(rect, ui.scope_id().with((name, "part")), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
    if response.hovered() {
        ui.painter().rect_filled(rect, SIDE / 2.0, colors.press);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, SIDE / 2.0, Stroke::new(1.5, colors.accent_ink), StrokeKind::Inside);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_several_are_counted_in_the_order_they_are_met() {
        let own = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
        let (a, b) = (own(&["slow", "paper"]), own(&["new", "slow"]));
        assert_eq!(union(&[&a, &b]), [("slow", 2), ("paper", 1), ("new", 1)]);
        assert_eq!(with(&a, &["paper", "cold", "cold"]), ["slow", "paper", "cold"]);
    }
}
