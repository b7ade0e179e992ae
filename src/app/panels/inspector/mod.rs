//! The panel on the right: every fact about what is selected.

mod card;
mod color;
mod curve;
mod curves;
mod empathy;
mod evidence;
mod facts;
mod form;
mod header;
mod lane;
mod link;
mod lists;
mod many;
mod map;
mod metric;
mod opportunity;
mod persona;
mod picker;
mod place;
mod point;
mod rating;
mod score;
mod similar;
mod stage;
mod stakeholder;
mod tags;

pub use score::number as score_number;

use std::sync::Arc;

use egui::{Frame, Margin, ScrollArea, Ui, UiBuilder};

use crate::app::panels::fields;
use crate::app::request::Request;
use crate::app::shell::Work;
use crate::edit::{Edit, Merge, Selection};
use crate::i18n::Lang;
use crate::model::{Map, Node};
use crate::theme::Theme;

/// What every part of the inspector reads, and where its wishes go.
struct Pane<'a> {
    map: &'a Arc<Map>,
    lang: Lang,
    theme: &'a Theme,
    requests: &'a mut Vec<Request>,
}

impl Pane<'_> {
    /// The message with this id.
    fn text(&self, id: &str) -> String {
        self.lang.text(id)
    }

    /// An edit that is a step of its own.
    fn edit(&mut self, edit: Edit) {
        self.requests.push(Request::Edit(edit, Merge::Never));
    }

    /// An edit of one field: typing and sliding make one step.
    fn edit_field(&mut self, edit: Edit, node: Node, field: &'static str) {
        self.requests.push(Request::Edit(edit, Merge::Field(node, field)));
    }

    fn select(&mut self, node: Node) {
        self.requests.push(Request::Select(Selection::one(node)));
    }
}

/// Shows the inspector of what is selected; of the map where nothing is.
pub fn show(ui: &mut Ui, work: &Work, lang: Lang, theme: &Theme, requests: &mut Vec<Request>) {
    let map = work.document.map();
    let selection = work.document.selection();
    let mut pane = Pane { map, lang, theme, requests };
    let node = selection.single();
    // What is selected is part of every id, so that no field takes over the cursor of another thing's field.
    let salt = format!("{node:?}");
    // In a child of its own: what is too wide is cut off, it does not push the panel about.
    let rect = ui.available_rect_before_wrap();
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
    child.shrink_clip_rect(rect);
    ScrollArea::vertical().id_salt(&salt).auto_shrink(false).show(&mut child, |ui| {
        Frame::new().inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 24 }).show(ui, |ui| {
            ui.push_id(&salt, |ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                if selection.len() > 1 {
                    many::show(ui, &mut pane, selection);
                } else {
                    one(ui, &mut pane, node);
                }
            });
        });
    });
    fields::give_up(ui.ctx());
    ui.advance_cursor_after_rect(rect);
}

fn one(ui: &mut Ui, pane: &mut Pane<'_>, node: Option<Node>) {
    let map = pane.map;
    match node {
        None | Some(Node::Title | Node::Scenario | Node::Goal | Node::Footer) => map::show(ui, pane),
        Some(Node::Persona(id)) => persona::show(ui, pane, id),
        Some(Node::Stage(id) | Node::Phase(id)) => stage::show(ui, pane, map.stages.get(id).as_slice()),
        Some(Node::Lane(id)) => lane::show(ui, pane, map.lanes.get(id).as_slice()),
        Some(Node::Cell { lane, stage }) => place::cell(ui, pane, lane, stage),
        Some(Node::Card(id)) => card::show(ui, pane, map.cards.get(id).as_slice()),
        Some(Node::Curve(id)) => curve::show(ui, pane, id),
        Some(Node::Point { curve, index }) => point::show(ui, pane, curve, index),
        Some(Node::Link(id)) => link::show(ui, pane, id),
        Some(Node::Stakeholder(id)) => stakeholder::show(ui, pane, id),
    }
}
