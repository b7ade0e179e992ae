//! Fields bound to one row of the map, or to several at once: each change becomes an edit of all of them.

use egui::Ui;

use super::{Pane, color, rating, tags};
use crate::app::look::icons::Glyph;
use crate::app::panels::fields::{self, Change, Common};
use crate::app::request::Request;
use crate::diag::Message;
use crate::edit::{Edit, Merge};
use crate::model::{Node, Rating};

pub(super) use crate::color::Rgba;

/// A field of a row: how it is read, and how it is written.
pub(super) struct At<R, T> {
    pub get: fn(&R) -> &T,
    pub put: fn(&mut R) -> &mut T,
}

/// The field of a row with this path: `at!(facts.owner)`.
macro_rules! at {
    ($($path:tt)+) => {
        $crate::app::panels::inspector::form::At { get: |row| &row.$($path)+, put: |row| &mut row.$($path)+ }
    };
}
pub(super) use at;

/// How changed rows become an edit.
enum Write<R> {
    One(fn(R) -> Edit),
    All(fn(Vec<R>) -> Edit),
}

/// Rows, and how changed copies of them become an edit. Fields are named by message ids.
pub(super) struct Form<'p, 'a, 'r, R> {
    pub pane: &'p mut Pane<'a>,
    rows: Vec<&'r R>,
    /// What the step of a field is named after: the row, or the first of several.
    node: Node,
    write: Write<R>,
}

impl<'p, 'a, 'r, R: Clone> Form<'p, 'a, 'r, R> {
    /// The form of one row.
    pub fn new(pane: &'p mut Pane<'a>, row: &'r R, node: Node, edit: fn(R) -> Edit) -> Form<'p, 'a, 'r, R> {
        Form { pane, rows: vec![row], node, write: Write::One(edit) }
    }

    /// The form of all these rows, of which `node` is the first.
    pub fn of_all(pane: &'p mut Pane<'a>, rows: &[&'r R], node: Node, edit: fn(Vec<R>) -> Edit) -> Form<'p, 'a, 'r, R> {
        Form { pane, rows: rows.to_vec(), node, write: Write::All(edit) }
    }

    /// The words of a message.
    pub fn text(&self, id: &str) -> String {
        self.pane.text(id)
    }

    /// What the rows have in common in this field.
    pub fn common<T: PartialEq>(&self, get: fn(&R) -> &T) -> Common<&'r T> {
        let Some(first) = self.rows.first() else { return Common::Different };
        let value = get(first);
        if self.rows.iter().all(|row| get(row) == value) { Common::One(value) } else { Common::Different }
    }

    /// What the rows have in common in something that is worked out of them.
    pub fn common_by<T: PartialEq>(&self, get: impl Fn(&R) -> T) -> Common<T> {
        let Some(first) = self.rows.first() else { return Common::Different };
        Common::of(self.rows.iter().map(|row| get(row)), get(first))
    }

    /// Changes the rows as one stroke of the field's step.
    pub fn put(&mut self, field: &'static str, change: impl Fn(&mut R)) {
        if let Some(edit) = self.changed(change) {
            self.pane.edit_field(edit, self.node, field);
        }
    }

    /// Changes the rows in a step of its own.
    pub fn put_once(&mut self, field: &'static str, change: impl Fn(&mut R)) {
        if let Some(edit) = self.changed(change) {
            self.pane.requests.push(Request::Seal);
            self.pane.requests.push(Request::Edit(edit, Merge::Field(self.node, field)));
            self.pane.requests.push(Request::Seal);
        }
    }

    fn changed(&self, change: impl Fn(&mut R)) -> Option<Edit> {
        let mut rows = self.rows.iter().map(|row| {
            let mut row = R::clone(row);
            change(&mut row);
            row
        });
        match self.write {
            Write::One(edit) => rows.next().map(edit),
            Write::All(edit) => Some(edit(rows.collect())),
        }
    }

    /// Passes on what happened to a typed field.
    pub fn take<T: Clone>(&mut self, field: &'static str, change: Change<T>, put: impl Fn(&mut R, T)) {
        if let Some(value) = change.value {
            self.put(field, |row| put(row, value.clone()));
        }
        if change.left {
            self.pane.requests.push(Request::Seal);
        }
    }

    /// The text of a field, and what stands there where it is empty: the texts may differ.
    pub fn words<'t>(&self, text: Common<&'t String>) -> (&'t str, String) {
        match text {
            Common::One(text) => (text, String::new()),
            Common::Different => ("", self.text("select-different")),
        }
    }

    /// One line of text.
    pub fn line(&mut self, ui: &mut Ui, field: &'static str, glyph: Option<Glyph>, at: At<R, String>) {
        let (text, hint) = self.words(self.common(at.get));
        let change = fields::line(ui, &self.text(field), glyph, text, &hint);
        self.take(field, change, |row, value| *(at.put)(row) = value);
    }

    /// Several lines of text.
    pub fn lines(&mut self, ui: &mut Ui, field: &'static str, rows: usize, at: At<R, String>) {
        let (text, hint) = self.words(self.common(at.get));
        let change = fields::lines(ui, &self.text(field), rows, text, &hint);
        self.take(field, change, |row, value| *(at.put)(row) = value);
    }

    /// Entries of a list, one a line.
    pub fn list(&mut self, ui: &mut Ui, field: &'static str, at: At<R, Vec<String>>) {
        let hint = self.text("app-one-per-line");
        let entries = self.common(at.get).one().map_or(&[][..], Vec::as_slice);
        let change = fields::list(ui, &self.text(field), entries, &hint);
        self.take(field, change, |row, value| *(at.put)(row) = value);
    }

    /// Words that are put on and taken off one by one.
    pub fn tags(&mut self, ui: &mut Ui, field: &'static str, at: At<R, Vec<String>>) {
        let all: Vec<&[String]> = self.rows.iter().map(|row| (at.get)(row).as_slice()).collect();
        match tags::show(ui, &self.text(field), &all, self.pane) {
            tags::Wish::None => {}
            tags::Wish::Set { lists, left } => {
                if let Some(lists) = lists {
                    // In the order of the rows, which is the order they are changed in.
                    let next = std::cell::RefCell::new(lists.into_iter());
                    self.put(field, |row| {
                        if let Some(list) = next.borrow_mut().next() {
                            *(at.put)(row) = list;
                        }
                    });
                }
                if left {
                    self.pane.requests.push(Request::Seal);
                }
            }
        }
    }

    /// A number, or nothing.
    pub fn number(
        &mut self,
        ui: &mut Ui,
        field: &'static str,
        get: impl Fn(&R) -> Option<f64>,
        put: impl Fn(&mut R, Option<f64>),
    ) {
        let value = self.common_by(get);
        let hint = if value.is_different() { self.text("select-different") } else { String::new() };
        let change = fields::number(ui, &self.text(field), value.one().flatten(), &hint);
        self.take(field, change, put);
    }

    /// One of several.
    pub fn choice<T: Clone + PartialEq>(
        &mut self,
        ui: &mut Ui,
        field: &'static str,
        all: &[(T, Option<Glyph>, String)],
        at: At<R, T>,
    ) {
        let value = self.common(at.get);
        if let Some(value) = self.choose(ui, field, value, all) {
            self.put_once(field, |row| *(at.put)(row) = value.clone());
        }
    }

    /// The choice alone: what was chosen instead.
    pub fn choose<T: Clone + PartialEq>(
        &self,
        ui: &mut Ui,
        field: &'static str,
        value: Common<&T>,
        all: &[(T, Option<Glyph>, String)],
    ) -> Option<T> {
        fields::choice_in_common(ui, &self.text(field), value, &self.text("select-different"), all)
    }

    /// Yes or no.
    pub fn check(&mut self, ui: &mut Ui, field: &'static str, mark: Option<(Glyph, egui::Color32)>, at: At<R, bool>) {
        let value = self.common(at.get).map(|value| *value);
        if let Some(value) = fields::check_in_common(ui, mark, &self.text(field), value) {
            self.put_once(field, |row| *(at.put)(row) = value);
        }
    }

    /// Yes, no, or not known.
    pub fn yes_no(&mut self, ui: &mut Ui, field: &'static str, mark: Glyph, at: At<R, Option<bool>>) {
        let value = self.common(at.get).map(|value| *value);
        let words = [self.text("app-yes"), self.text("app-no"), self.text("select-different")];
        if let Some(value) = fields::yes_no(ui, mark, &self.text(field), value, &words) {
            self.put_once(field, |row| *(at.put)(row) = value);
        }
    }

    /// A mark from 1 to 5, or none.
    pub fn rating(&mut self, ui: &mut Ui, field: &'static str, at: At<R, Option<Rating>>) {
        let marks = || self.rows.iter().map(|row| *(at.get)(row));
        let span = (marks().min().flatten(), marks().max().flatten());
        if let Some(value) = rating::show(ui, &self.text(field), span, self.pane.lang) {
            self.put_once(field, |row| *(at.put)(row) = value);
        }
    }

    /// A count from 0.
    pub fn count(&mut self, ui: &mut Ui, field: &'static str, at: At<R, u32>) {
        let change = fields::count(ui, &self.text(field), self.common(at.get).map(|value| *value));
        self.take(field, change, |row, value| *(at.put)(row) = value);
    }

    /// A colour, or the theme's.
    pub fn color(&mut self, ui: &mut Ui, at: At<R, Option<Rgba>>) {
        let mut used: Vec<Option<Rgba>> = Vec::new();
        for row in &self.rows {
            let color = *(at.get)(row);
            if !used.contains(&color) && used.len() < color::MOST {
                used.push(color);
            }
        }
        let change = color::show(ui, &used, self.pane);
        self.take("app-field-color", change, |row, value| *(at.put)(row) = value);
    }
}

/// Choices from words of the model: each with the id of its name.
pub(super) fn words<T: Copy>(
    pane: &Pane<'_>,
    all: &[T],
    word: impl Fn(T) -> &'static str,
) -> Vec<(T, Option<Glyph>, String)> {
    all.iter().map(|value| (*value, None, pane.text(word(*value)))).collect()
}

/// The same with "not said" before them.
pub(super) fn optional<T: Clone>(
    pane: &Pane<'_>,
    all: Vec<(T, Option<Glyph>, String)>,
) -> Vec<(Option<T>, Option<Glyph>, String)> {
    std::iter::once((None, None, pane.text("app-not-said")))
        .chain(all.into_iter().map(|(value, glyph, word)| (Some(value), glyph, word)))
        .collect()
}

/// A quiet sentence below a field.
pub(super) fn remark(ui: &mut Ui, text: String) {
    use crate::app::look::{self, Weight, palette};
    let color = palette(ui).ink_quiet;
    ui.add(egui::Label::new(look::text(text, Weight::Regular).size(12.0).color(color)).wrap());
}

/// A message with a name in it.
pub(super) fn with_name(id: &'static str, name: &str) -> Message {
    Message::new(id).with("name", name)
}
