//! Begins a workshop and ends it.

use egui::{Context, ViewportCommand};

use crate::app::dispatch;
use crate::app::notices::Tone;
use crate::app::shell::Shell;
use crate::app::workshop::Workshop;
use crate::diag::Message;
use crate::edit::Selection;
use crate::model::Node;

/// Fills the screen with the stage one is at; left again, the map shows that stage.
pub fn toggle(shell: &mut Shell, ctx: &Context) {
    dispatch::end_typing(shell);
    if shell.in_workshop() { end(shell, ctx) } else { begin(shell, ctx) }
}

/// Does something only a workshop has, and begins one where none is on. `act` is told the time on the window's clock.
pub fn act(shell: &mut Shell, ctx: &Context, act: impl FnOnce(&mut Workshop, f64)) {
    if !shell.in_workshop() {
        dispatch::end_typing(shell);
        begin(shell, ctx);
    }
    let now = ctx.input(|input| input.time);
    if let Some(work) = shell.work.as_mut().filter(|work| work.workshop.is_on()) {
        act(&mut work.workshop, now);
    }
}

fn begin(shell: &mut Shell, ctx: &Context) {
    let Some(work) = &mut shell.work else { return };
    let map = std::sync::Arc::clone(work.document.map());
    // The one something selected lies in.
    let stage = work.document.selection().focus().and_then(|node| map.stage_under(node));
    let fills_screen = ctx.input(|input| input.viewport().fullscreen).unwrap_or(false);
    if work.workshop.begin(&map, stage, fills_screen) {
        ctx.memory_mut(|memory| memory.stop_text_input());
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
    } else {
        shell.notices.say(Tone::Plain, Message::new("workshop-needs-a-stage"));
    }
}

fn end(shell: &mut Shell, ctx: &Context) {
    dispatch::commit(shell);
    let Some(work) = &mut shell.work else { return };
    let (stage, fills_screen) = work.workshop.end();
    if let Some(stage) = stage.map(Node::Stage) {
        work.document.select(Selection::one(stage));
        work.canvas.reveal(stage);
    }
    ctx.memory_mut(|memory| memory.stop_text_input());
    ctx.send_viewport_cmd(ViewportCommand::Fullscreen(fills_screen));
}
