//! The chip at a card being typed that tells where its mark will bring it, before anything is finished.

use egui::accesskit::Live;
use egui::{Color32, CornerRadius, FontId, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::frame::Sight;
use super::overlay::Overlay;
use super::{closing, place};
use crate::app::look::{self, Weight};
use crate::capture::{self, Goal, Mark};
use crate::color::Rgba;
use crate::diag::Message;
use crate::layout;
use crate::model::{CardId, Node};

/// Shows the chip, and tints the cell where the card will land. `is_bare`: nothing has been typed behind the mark.
pub fn show(ui: &Ui, sight: &Sight<'_>, id: CardId, mark: Mark, is_bare: bool) {
    let (ground, lang) = (sight.ground, sight.view.lang);
    let Some(card) = ground.map.cards.get(id) else { return };
    let Some((lane, stage)) = closing::cell_of(card) else { return };
    let words = super::words(ground.map, lang);
    let goal = capture::goal(ground.map, lane, mark, words);
    if let Goal::Lane(lane) = goal {
        Overlay::new(ui, sight).landing(ground, lane, stage);
    }
    let text = lang.message(&message(sight, mark, &goal));
    let letter = card.text.chars().next().unwrap_or_default();
    let hint =
        Message::new("capture-escape").with("mark", letter.to_string()).with("twice", format!("{letter}{letter}"));
    let hint = is_bare.then(|| lang.message(&hint));

    let tint = layout::tint_of(sight.view.theme, mark.kind());
    let ink = opaque(tint.ink);
    let label = |text: String, weight, size| {
        ui.painter().layout_no_wrap(text, FontId::new(size, look::fonts::family(weight)), ink)
    };
    let glyph = layout::lane_icon(mark.kind());
    let icon_font = FontId::new(15.0, look::fonts::icon_family(glyph.filled));
    let icon = ui.painter().layout_no_wrap(glyph.code.to_string(), icon_font, ink);
    let name = label(text.clone(), Weight::Semibold, 12.5);
    let hint = hint.map(|hint| label(hint, Weight::Regular, 11.5));
    let width =
        10.0 + icon.size().x + 6.0 + name.size().x + hint.as_ref().map_or(0.0, |hint| hint.size().x + 12.0) + 10.0;
    let size = vec2(width, 26.0);

    let Some(rect) = place::rect_of(ground.scene, Node::Card(id)) else { return };
    let (card, window) = (sight.lens.screen_from_page_rect(rect), sight.canvas.rect.shrink(4.0));
    let below = card.bottom() + 6.0;
    let top = if below + size.y <= window.bottom() { below } else { card.top() - 6.0 - size.y };
    let left = card.left().min(window.right() - size.x).max(window.left());
    let chip = egui::Rect::from_min_size(pos2(left, top), size);

    let painter = ui.painter();
    let radius = CornerRadius::same(13);
    painter.add(ui.visuals().popup_shadow.as_shape(chip, radius));
    painter.rect(chip, radius, opaque(tint.fill), Stroke::new(1.5, ink), StrokeKind::Inside);
    let middle = chip.center().y;
    let mut x = chip.left() + 10.0;
    for (galley, gap) in [(Some(icon), 6.0), (Some(name), 12.0), (hint, 0.0)] {
        let Some(galley) = galley else { continue };
        let size = galley.size();
        painter.galley(pos2(x, middle - size.y / 2.0), galley, ink);
        x += size.x + gap;
    }
    let spoken = ui.interact(chip, sight.canvas.id.with("capture"), Sense::hover());
    spoken.widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
    ui.ctx().accesskit_node_builder(spoken.id, |node| node.set_live(Live::Polite));
}

/// "Barrier → Barriers".
fn message(sight: &Sight<'_>, mark: Mark, goal: &Goal) -> Message {
    let (map, lang) = (sight.ground.map, sight.view.lang);
    let kind = lang.text(mark.word());
    let named = |id| map.lanes.get(id).map_or(String::new(), |lane| lane.name.clone());
    match goal {
        Goal::Here => Message::new("capture-chip-here").with("kind", kind),
        Goal::Lane(id) | Goal::Closed(id) => Message::new("capture-chip").with("kind", kind).with("lane", named(*id)),
        Goal::New { row, .. } => Message::new("capture-chip-new").with("kind", kind).with("lane", row.name.as_str()),
    }
}

fn opaque(color: Rgba) -> Color32 {
    Color32::from_rgb(color.r, color.g, color.b)
}
