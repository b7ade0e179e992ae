//! The chip over the map that says which way of looking is on, and ends it.

use egui::accesskit::Live;
use egui::{Align2, Area, Frame, Id, Margin, Order, Rect, Ui, vec2};

use super::button;
use crate::app::lens;
use crate::app::look::{self, Weight, icons, palette};
use crate::app::request::Request;
use crate::diag::Message;
use crate::i18n::Lang;
use crate::layout::Lens;

/// Shows the chip at the upper left of the map while a lens is on.
pub fn show(ui: &Ui, canvas: Rect, shown: Lens, lang: Lang, requests: &mut Vec<Request>) {
    let Some(command) = lens::command(shown) else { return };
    let colors = palette(ui);
    let frame = Frame::new()
        .fill(colors.chrome)
        .stroke(egui::Stroke::new(1.0, colors.line))
        .corner_radius(17)
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin { left: 12, right: 2, top: 2, bottom: 2 });
    let says = lang.message(&Message::new("lens-shown").with("name", lang.text(shown.word())));
    Area::new(Id::unique("lens"))
        .order(Order::Middle)
        .pivot(Align2::LEFT_TOP)
        .fixed_pos(canvas.left_top() + vec2(12.0, 12.0))
        .constrain_to(canvas)
        .show(ui.ctx(), |ui| {
            frame.show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 7.0;
                    ui.label(look::icon(icons::EYE).size(16.0).color(colors.ink_quiet));
                    let label = ui.label(look::text(&says, Weight::Medium).color(colors.ink));
                    ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(Live::Polite));
                    let (name, tip) = (lang.text("lens-leave"), button::with_key(ui, command, lang.text("lens-leave")));
                    if button::icon(ui, icons::CLOSE, &name, &tip).clicked() {
                        requests.push(Request::Run(command));
                    }
                });
            });
        });
}
