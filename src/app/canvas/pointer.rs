//! Reads what the pointer did on the canvas out of a frame's events, in the order it happened.

use egui::{Event, Modifiers, PointerButton, Pos2, Ui};

use super::frame::Sight;
use super::input::{Act, Input, Keys};
use super::stand::Stand;

/// The inputs for the gesture; `is_down`: one is under way. Presses that move the page go to `stand` instead.
///
/// Events are read one by one, because a quick click is pressed and released within one frame.
pub fn read(ui: &Ui, sight: &Sight<'_>, is_down: bool, stand: &mut Stand, typing: bool) -> Vec<Input> {
    let (canvas, lens) = (sight.canvas, &sight.lens);
    let events: Vec<Event> = ui.input(|input| input.events.clone());
    let is_double = ui.input(|input| input.pointer.button_double_clicked(PointerButton::Primary));
    // In a slow frame both clicks of a pair may have come: the second alone makes it one.
    let pair = is_double.then(|| events.iter().rposition(is_release)).flatten();
    let mut down = is_down;
    let mut inputs = Vec::new();
    let input = |act: Act, at: Pos2, modifiers: Modifiers| Input {
        act,
        at: lens.page_from_screen(at),
        keys: keys(modifiers),
        unit: 1.0 / lens.zoom,
    };
    for (index, event) in events.into_iter().enumerate() {
        match event {
            Event::PointerButton { pos, button, pressed: true, modifiers } => {
                let ours = canvas.rect.contains(pos)
                    && !sight.corner.is_some_and(|corner| corner.contains(pos))
                    && ui.ctx().layer_id_at(pos) == Some(ui.layer_id());
                if !ours || stand.takes_press(ui.ctx(), button, typing) || button != PointerButton::Primary {
                    continue;
                }
                down = true;
                inputs.push(input(Act::Press, pos, modifiers));
            }
            Event::PointerMoved(pos) if down => {
                let modifiers = ui.input(|input| input.modifiers);
                inputs.push(input(Act::Drag, pos, modifiers));
            }
            Event::PointerButton { pos, button: PointerButton::Primary, pressed: false, modifiers } if down => {
                down = false;
                inputs.push(input(Act::Release, pos, modifiers));
                if pair == Some(index) {
                    inputs.push(input(Act::DoubleClick, pos, modifiers));
                }
            }
            _ => {}
        }
    }
    // The page moved under a finger that is still, or a modifier changed.
    if inputs.is_empty()
        && down
        && let Some(pos) = ui.input(|input| input.pointer.latest_pos())
    {
        let modifiers = ui.input(|input| input.modifiers);
        inputs.push(input(Act::Drag, pos, modifiers));
    }
    inputs
}

fn is_release(event: &Event) -> bool {
    matches!(event, Event::PointerButton { button: PointerButton::Primary, pressed: false, .. })
}

fn keys(modifiers: Modifiers) -> Keys {
    Keys { shift: modifiers.shift, alt: modifiers.alt, command: modifiers.command }
}
