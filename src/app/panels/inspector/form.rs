//! Fields bound to one row of the map: each change becomes an edit of that row.

use egui::Ui;

use super::{Pane, color, rating};
use crate::app::look::icons::Glyph;
use crate::app::panels::fields::{self, Change};
use crate::app::request::Request;
use crate::color::Rgba;
use crate::diag::Message;
use crate::edit::Edit;
use crate::model::{Node, Rating};

/// A row, and how a changed copy of it becomes an edit. Fields are named by message ids.
pub(super) struct Form<'p, 'a, R> {
    pub pane: &'p mut Pane<'a>,
    pub row: R,
    pub node: Node,
    pub edit: fn(R) -> Edit,
}

impl<'p, 'a, R: Clone> Form<'p, 'a, R> {
    pub fn new(pane: &'p mut Pane<'a>, row: &R, node: Node, edit: fn(R) -> Edit) -> Form<'p, 'a, R> {
        Form { pane, row: row.clone(), node, edit }
    }

    /// The words of a message.
    pub fn text(&self, id: &str) -> String {
        self.pane.text(id)
    }

    /// Changes the row as one stroke of the field's step.
    pub fn put(&mut self, field: &'static str, change: impl FnOnce(&mut R)) {
        let mut row = self.row.clone();
        change(&mut row);
        self.pane.edit_field((self.edit)(row), self.node, field);
    }

    /// Changes the row in a step of its own.
    pub fn put_once(&mut self, change: impl FnOnce(&mut R)) {
        let mut row = self.row.clone();
        change(&mut row);
        self.pane.edit((self.edit)(row));
    }

    /// Passes on what happened to a typed field.
    pub fn take<T>(&mut self, field: &'static str, change: Change<T>, put: impl FnOnce(&mut R, T)) {
        if let Some(value) = change.value {
            self.put(field, |row| put(row, value));
        }
        if change.left {
            self.pane.requests.push(Request::Seal);
        }
    }

    /// One line of text.
    pub fn line(&mut self, ui: &mut Ui, field: &'static str, glyph: Option<Glyph>, of: impl Fn(&mut R) -> &mut String) {
        let change = fields::line(ui, &self.text(field), glyph, of(&mut self.row), "");
        self.take(field, change, |row, value| *of(row) = value);
    }

    /// Several lines of text.
    pub fn lines(&mut self, ui: &mut Ui, field: &'static str, rows: usize, of: impl Fn(&mut R) -> &mut String) {
        let change = fields::lines(ui, &self.text(field), rows, of(&mut self.row), "");
        self.take(field, change, |row, value| *of(row) = value);
    }

    /// Entries of a list, one a line.
    pub fn list(&mut self, ui: &mut Ui, field: &'static str, of: impl Fn(&mut R) -> &mut Vec<String>) {
        let hint = self.text("app-one-per-line");
        let change = fields::list(ui, &self.text(field), of(&mut self.row), &hint);
        self.take(field, change, |row, value| *of(row) = value);
    }

    /// A number, or nothing.
    pub fn number(
        &mut self,
        ui: &mut Ui,
        field: &'static str,
        value: Option<f64>,
        put: impl FnOnce(&mut R, Option<f64>),
    ) {
        let change = fields::number(ui, &self.text(field), value, "");
        self.take(field, change, put);
    }

    /// One of several.
    pub fn choice<T: Clone + PartialEq>(
        &mut self,
        ui: &mut Ui,
        field: &'static str,
        all: &[(T, Option<Glyph>, String)],
        of: impl Fn(&mut R) -> &mut T,
    ) {
        let value = of(&mut self.row).clone();
        if let Some(value) = fields::choice_with_icons(ui, &self.text(field), &value, all) {
            self.put_once(|row| *of(row) = value);
        }
    }

    /// Yes or no.
    pub fn check(
        &mut self,
        ui: &mut Ui,
        field: &'static str,
        mark: Option<(Glyph, egui::Color32)>,
        of: impl Fn(&mut R) -> &mut bool,
    ) {
        let mut value = *of(&mut self.row);
        if fields::check(ui, mark, &self.text(field), &mut value).changed() {
            self.put_once(|row| *of(row) = value);
        }
    }

    /// Yes, no, or not known.
    pub fn yes_no(&mut self, ui: &mut Ui, field: &'static str, mark: Glyph, of: impl Fn(&mut R) -> &mut Option<bool>) {
        let value = *of(&mut self.row);
        let words = [self.text("app-yes"), self.text("app-no")];
        if let Some(value) = fields::yes_no(ui, mark, &self.text(field), value, [&words[0], &words[1]]) {
            self.put_once(|row| *of(row) = value);
        }
    }

    /// A mark from 1 to 5, or none.
    pub fn rating(&mut self, ui: &mut Ui, field: &'static str, of: impl Fn(&mut R) -> &mut Option<Rating>) {
        let value = *of(&mut self.row);
        if let Some(value) = rating::show(ui, &self.text(field), value, self.pane.lang) {
            self.put_once(|row| *of(row) = value);
        }
    }

    /// A colour, or the theme's.
    pub fn color(&mut self, ui: &mut Ui, of: impl Fn(&mut R) -> &mut Option<Rgba>) {
        let value = *of(&mut self.row);
        let change = color::show(ui, value, self.pane);
        self.take("app-field-color", change, |row, value| *of(row) = value);
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
