//! The list of open questions beside the map: by kind, walked by keys, each a way to where it is answered.

use egui::accesskit::{self, Role};
use egui::{
    CursorIcon, EventFilter, Frame, Id, Key, Modifiers, Panel, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind,
    TextStyle, TextWrapMode, Ui, UiBuilder, WidgetInfo, WidgetText, pos2, vec2,
};

use super::aside;
use crate::app::commands::Command;
use crate::app::look::{self, Weight, palette, size};
use crate::app::questions::{Asked, Questions, heading};
use crate::app::request::Request;
use crate::app::shell::Work;
use crate::diag::Message;
use crate::i18n::Lang;

/// Questions of a kind that are listed; the others come as these are answered.
const MOST: usize = 40;

/// The list itself, which takes the keyboard.
pub fn list() -> Id {
    Id::unique("list of open questions")
}

/// Shows the questions on the left where they are `open`; returns where they are.
pub fn beside(ui: &mut Ui, work: &mut Work, mut open: bool, lang: Lang, requests: &mut Vec<Request>) -> Option<Rect> {
    let frame = Frame::new().fill(palette(ui).chrome);
    let panel = Panel::left("questions").exact_size(aside::width(ui)).frame(frame).resizable(false);
    let shown = panel.show_collapsible(ui, &mut open, |ui| show(ui, &mut work.questions, lang, requests));
    shown.map(|shown| shown.response.rect)
}

fn show(ui: &mut Ui, questions: &mut Questions, lang: Lang, requests: &mut Vec<Request>) {
    let title = lang.text("questions-title");
    aside::head(ui, &title, &lang.text("questions-close"), Command::ToggleQuestions, lang, requests);
    let id = list();
    let area = ui.available_rect_before_wrap();
    let list = ui.interact(area, id, Sense::focusable_noninteractive());
    list.widget_info(|| WidgetInfo::labeled(Role::List, true, &title));
    if std::mem::take(&mut questions.wants_keyboard) {
        list.request_focus();
        ui.ctx().request_repaint();
    }
    let rows = rows(questions.asked());
    if list.has_focus() {
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        keys(ui, questions, &rows, requests);
    }
    if rows.is_empty() {
        return aside::remark(ui, &lang.text("insight-no-questions"));
    }
    let focused = list.has_focus();
    ui.scope_builder(UiBuilder::new().accessibility_parent(id), |ui| {
        lines(ui, questions, &rows, focused, lang, requests);
    });
}

/// A line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    /// The heading of a kind, with the place of its first question and how many there are.
    Kind(usize, usize),
    /// The question at this place.
    Ask(usize),
    /// So many more of the kind.
    More(usize),
}

fn rows(asked: &[Asked]) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut first = 0;
    while let Some(head) = asked.get(first) {
        let kind = heading(head.question.why);
        let count = asked.iter().skip(first).take_while(|asked| heading(asked.question.why) == kind).count().max(1);
        rows.push(Row::Kind(first, count));
        rows.extend((first..first + count.min(MOST)).map(Row::Ask));
        if count > MOST {
            rows.push(Row::More(count - MOST));
        }
        first += count;
    }
    rows
}

/// Arrows walk and select as they go; Enter goes to where the question is answered.
fn keys(ui: &Ui, questions: &mut Questions, rows: &[Row], requests: &mut Vec<Request>) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let places: Vec<usize> =
        rows.iter().filter_map(|row| if let Row::Ask(at) = row { Some(*at) } else { None }).collect();
    let here = places.partition_point(|place| *place < questions.cursor).min(places.len().saturating_sub(1));
    let last = places.len().saturating_sub(1);
    let to = [
        (Key::ArrowUp, here.saturating_sub(1)),
        (Key::ArrowDown, (here + 1).min(last)),
        (Key::PageUp, here.saturating_sub(10)),
        (Key::PageDown, (here + 10).min(last)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, to) in to {
        if pressed(key)
            && let Some(asked) = places.get(to).and_then(|place| questions.asked().get(*place))
        {
            requests.push(Request::Show(asked.question.node));
            questions.cursor = places.get(to).copied().unwrap_or_default();
            questions.follow = true;
        }
    }
    if (pressed(Key::Enter) || pressed(Key::Space))
        && let Some(asked) = places.get(here).and_then(|place| questions.asked().get(*place))
    {
        requests.push(Request::Answer(asked.question));
    }
}

fn lines(ui: &mut Ui, questions: &mut Questions, rows: &[Row], focused: bool, lang: Lang, requests: &mut Vec<Request>) {
    let colors = palette(ui);
    let count = questions.asked().len();
    questions.cursor = questions.cursor.min(count.saturating_sub(1));
    let mut pressed = None;
    let follow = std::mem::take(&mut questions.follow);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for row in rows {
            match *row {
                Row::Kind(first, count) => {
                    let Some(asked) = questions.asked().get(first) else { continue };
                    let name = lang.text(heading(asked.question.why));
                    let text = Message::new("questions-kind").with("name", name).with("count", count);
                    ui.add_space(8.0);
                    aside::quiet(ui, look::label(lang.message(&text), colors));
                    ui.add_space(2.0);
                }
                Row::More(count) => {
                    let text = lang.message(&Message::new("questions-more").with("count", count));
                    aside::quiet(ui, look::text(text, Weight::Regular).size(size::LABEL).color(colors.ink_quiet));
                }
                Row::Ask(place) => {
                    let Some(asked) = questions.asked().get(place) else { continue };
                    let is_here = place == questions.cursor;
                    let response = line(ui, asked, is_here && focused);
                    if is_here {
                        let active = response.id.accesskit_id();
                        ui.ctx().accesskit_node_builder(list(), |node| node.set_active_descendant(active));
                    }
                    if is_here && follow {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() {
                        pressed = Some((place, asked.question));
                    }
                }
            }
        }
        ui.add_space(12.0);
    });
    if let Some((place, question)) = pressed {
        questions.cursor = place;
        requests.push(Request::Answer(question));
    }
}

/// One question, on as many lines as it needs.
fn line(ui: &mut Ui, asked: &Asked, is_here: bool) -> Response {
    let colors = palette(ui);
    let width = ui.available_width();
    let text = look::text(&asked.text, Weight::Regular).size(12.5).color(colors.ink);
    let galley =
        WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Wrap), (width - 34.0).max(40.0), TextStyle::Body);
    let (rect, _) = ui.allocate_exact_size(vec2(width, galley.size().y + 10.0), Sense::hover());
    let id = list().with((heading(asked.question.why), asked.question.node));
    let response = ui.interact(rect, id, Sense::CLICK).on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &asked.text));
    ui.ctx().accesskit_node_builder(id, |node| node.add_action(accesskit::Action::Click));
    if ui.is_rect_visible(rect) {
        let area = Rect::from_min_max(rect.min + vec2(8.0, 0.0), rect.max - vec2(8.0, 0.0));
        if is_here {
            ui.painter().rect_filled(area, 6, colors.accent_wash);
            ui.painter().rect_stroke(area, 6, Stroke::new(1.5, colors.accent), StrokeKind::Inside);
        } else if response.hovered() {
            ui.painter().rect_filled(area, 6, colors.hover);
        }
        ui.painter().galley(pos2(rect.left() + 17.0, rect.top() + 5.0), galley, colors.ink);
    }
    response
}
