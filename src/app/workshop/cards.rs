//! The cards of the stage, large, lane by lane.

use egui::{Frame, Label, Margin, RichText, ScrollArea, Stroke, Ui, WidgetInfo};

use super::{Room, Workshop};
use crate::app::look::{self, Weight};
use crate::diag::Message;
use crate::model::{Card, Lane, LaneDisplay, LaneKind};

/// Shows every lane that has a card here, and the one the line goes to.
pub fn show(ui: &mut Ui, room: &Room<'_>, workshop: &mut Workshop) {
    let newest =
        std::mem::take(&mut workshop.shows_newest).then(|| room.map.cards.iter().map(|card| card.id).max()).flatten();
    let chosen = workshop.lane(room.map);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0 * room.unit;
        let open = |lane: &&Lane| lane.display != LaneDisplay::Hidden && lane.kind != LaneKind::Emotion;
        for lane in room.map.lanes.iter().filter(open) {
            let cards: Vec<&Card> = room.map.cards.iter().filter(|card| is_here(room, card, lane)).collect();
            if !cards.is_empty() || chosen == Some(lane.id) {
                header(ui, room, lane, chosen == Some(lane.id));
            }
            for one in cards {
                let response = card(ui, room, one);
                if newest == Some(one.id) {
                    response.scroll_to_me(None);
                }
            }
        }
    });
}

/// Whether a card stands in this stage, or reaches over it from an earlier one.
fn is_here(room: &Room<'_>, card: &Card, lane: &Lane) -> bool {
    let crate::model::Spot::Cell { lane: in_lane, stage, span } = card.spot else { return false };
    let place = |stage| room.map.stages.index_of(stage);
    let (Some(first), Some(here)) = (place(stage), place(room.stage)) else { return false };
    in_lane == lane.id && first <= here && here < first + usize::from(span.max(1))
}

fn header(ui: &mut Ui, room: &Room<'_>, lane: &Lane, is_chosen: bool) {
    let color = if is_chosen { room.colors.accent_ink } else { room.colors.ink_quiet };
    let name = if lane.name.trim().is_empty() { room.text("picture-untitled-lane") } else { lane.name.clone() };
    ui.add_space(4.0 * room.unit);
    ui.horizontal(|ui| {
        ui.label(look::icon(crate::layout::lane_icon(lane.kind)).size(18.0 * room.unit).color(color));
        ui.label(RichText::new(name).font(room.font(17.0, Weight::Semibold)).color(color));
    });
}

fn card(ui: &mut Ui, room: &Room<'_>, card: &Card) -> egui::Response {
    let colors = room.colors;
    let line = match (card.facts.pain_point, card.facts.moment_of_truth) {
        (true, _) => colors.danger,
        (false, true) => colors.warning,
        (false, false) => colors.line,
    };
    let frame = Frame::new()
        .fill(colors.chrome)
        .stroke(Stroke::new(1.0, line))
        .corner_radius(10)
        .inner_margin(Margin::symmetric((14.0 * room.unit) as i8, (9.0 * room.unit) as i8));
    let text = if card.text.trim().is_empty() { "…" } else { card.text.as_str() };
    let response = frame
        .show(ui, |ui| {
            // The bar beside them stands in a margin of its own.
            ui.set_width(ui.available_width() - 14.0 * room.unit);
            ui.add(Label::new(RichText::new(text).font(room.font(21.0, Weight::Regular)).color(colors.ink)).wrap())
        })
        .inner;
    let name = room.lang.message(&Message::new("workshop-card").with("text", text));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::ListItem, true, &name));
    response
}
