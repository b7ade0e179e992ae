//! The parts of the window that F6 goes through: tools, boards, outline, map, parking lot, inspector, status.

use egui::{Context, Id, LayerId, Rect};

/// A part of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    Tools,
    Boards,
    Outline,
    Map,
    Parking,
    Inspector,
    Status,
}

impl Pane {
    const ALL: [Pane; 7] =
        [Pane::Tools, Pane::Boards, Pane::Outline, Pane::Map, Pane::Parking, Pane::Inspector, Pane::Status];
}

/// Where the parts were in this frame, and where the keyboard was last in each.
#[derive(Debug, Default)]
pub struct Panes {
    shown: Vec<Shown>,
    last: Vec<(Pane, Id)>,
}

#[derive(Debug, Clone, Copy)]
struct Shown {
    pane: Pane,
    rect: Rect,
    /// What takes the keyboard there, where it is not the first control.
    main: Option<Id>,
}

impl Panes {
    /// Forgets the frame before.
    pub fn begin(&mut self) {
        self.shown.clear();
    }

    /// A part of the window is shown here.
    pub fn note(&mut self, pane: Pane, rect: Rect, main: Option<Id>) {
        self.shown.push(Shown { pane, rect, main });
    }

    /// Gives the keyboard to the next part of the window, or back to the one before: to the control that had it last
    /// there, or to the first one.
    pub fn go(&mut self, ctx: &Context, back: bool) {
        let mut order: Vec<Shown> = Vec::new();
        for pane in Pane::ALL {
            order.extend(self.shown.iter().find(|shown| shown.pane == pane && shown.rect.is_positive()));
        }
        let focused = ctx.memory(|memory| memory.focused());
        let holder = focused.and_then(|id| self.holder(ctx, id));
        // Where nobody has the keyboard, the map hears the keys.
        let here = holder.unwrap_or(Pane::Map);
        if let (Some(id), Some(pane)) = (focused, holder) {
            self.last.retain(|(other, _)| *other != pane);
            self.last.push((pane, id));
        }
        let Some(at) = order.iter().position(|shown| shown.pane == here) else { return };
        let count = order.len();
        let steps = (1..count).map(|step| if back { at + count - step } else { at + step });
        for shown in steps.filter_map(|place| order.get(place % count)) {
            if let Some(id) = self.way_in(ctx, shown) {
                ctx.memory_mut(|memory| memory.request_focus(id));
                return;
            }
        }
    }

    fn holder(&self, ctx: &Context, focused: Id) -> Option<Pane> {
        if let Some(shown) = self.shown.iter().find(|shown| shown.main == Some(focused)) {
            return Some(shown.pane);
        }
        let (_, rect) = controls(ctx).into_iter().find(|(id, _)| *id == focused)?;
        self.shown.iter().find(|shown| shown.rect.contains(rect.center())).map(|shown| shown.pane)
    }

    fn way_in(&self, ctx: &Context, shown: &Shown) -> Option<Id> {
        if shown.main.is_some() {
            return shown.main;
        }
        let inside: Vec<Id> =
            controls(ctx).into_iter().filter(|(_, rect)| shown.rect.contains_rect(*rect)).map(|(id, _)| id).collect();
        let last = self.last.iter().find(|(pane, _)| *pane == shown.pane).map(|(_, id)| *id);
        last.filter(|last| inside.contains(last)).or(inside.first().copied())
    }
}

/// Everything that can take the keyboard in this frame, in the order of the Tab key.
fn controls(ctx: &Context) -> Vec<(Id, Rect)> {
    ctx.viewport(|viewport| {
        let all = viewport.this_pass.widgets.get_layer(LayerId::background());
        let controls = all.filter(|widget| widget.enabled && widget.visible && widget.sense.is_focusable());
        controls.map(|widget| (widget.id, widget.rect)).collect()
    })
}
