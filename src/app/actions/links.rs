//! What the commands about links do.

use crate::app::canvas::card_to_link;
use crate::app::dispatch::apply;
use crate::app::notices::Tone;
use crate::app::shell::Shell;
use crate::diag::Message;
use crate::edit::{Edit, Merge};
use crate::insight::{self, HandOffCount};
use crate::layout::Lens;
use crate::model::{Link, Node};

/// Starts a link from the focused card; the arrows and Enter, or a click, choose the other one.
pub fn from_card(shell: &mut Shell) {
    let Some(work) = &mut shell.work else { return };
    let Some(card) = card_to_link(work.document.selection().focus()) else { return };
    work.canvas.link_from(card);
    shell.notices.say(Tone::Plain, Message::new("links-how-to-go-on"));
}

/// The selected link leads the other way.
pub fn reverse(shell: &mut Shell) {
    change(shell, |link| Link { from: link.to, to: link.from, ..link });
}

/// The selected link leads both ways, or one way again.
pub fn both_ways(shell: &mut Shell) {
    change(shell, |link| Link { both_ways: !link.both_ways, ..link });
}

fn change(shell: &mut Shell, change: impl FnOnce(Link) -> Link) {
    let Some(work) = &shell.work else { return };
    let Some(Node::Link(id)) = work.document.selection().single() else { return };
    if let Some(link) = work.document.map().links.get(id).cloned() {
        apply(shell, Edit::SetLink(change(link)), Merge::Never);
    }
}

/// Shows which links hand something on to another owner or across a line, or shows all alike again.
pub fn show_hand_offs(shell: &mut Shell) {
    let Some(work) = &mut shell.work else { return };
    let shown = !work.canvas.shows_hand_offs();
    work.canvas.show_hand_offs(shown);
    work.lens = Lens::None;
    if shown {
        let count = HandOffCount::of(&insight::hand_offs(work.document.map()));
        let message = Message::new(if count.all == 0 { "links-no-hand-offs" } else { "links-hand-offs" });
        let message = message.with("count", count.all).with("owners", count.change_owner);
        shell.notices.say(Tone::Plain, message.with("lines", count.cross_a_line));
    }
}
