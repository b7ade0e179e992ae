//! Several things at once: how many, and what can be done with all of them.

use egui::Ui;

use super::form::remark;
use super::{Pane, header};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::diag::Message;
use crate::edit::Selection;
use crate::model::Node;

/// Shows the count.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, selection: &Selection) {
    let name = pane.lang.message(&Message::new("app-count-selected").with("count", selection.len()));
    let commands = [Command::Duplicate, Command::Remove];
    header::show(ui, pane, icons::MANY, &name, header::Moves::default(), &commands);
    let cards = selection.iter().filter(|node| matches!(node, Node::Card(_))).count();
    if cards > 0 {
        remark(ui, pane.lang.message(&Message::new("app-count-cards").with("count", cards)));
    }
}
