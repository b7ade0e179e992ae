//! The small menu that asks which kind of lane to insert where a plus was clicked.

use egui::containers::menu::menu_style;
use egui::{Align, Id, Layout, Popup, PopupCloseBehavior, RectAlign, Ui, pos2};

use super::frame::Sight;
use super::place;
use crate::app::look::{Weight, palette, text};
use crate::app::panels::menu;
use crate::app::request::{LaneSpot, Request};
use crate::layout::lane_icon;
use crate::model::LaneKind;

/// The menu while it is open.
pub struct LaneMenu {
    spot: LaneSpot,
    /// It was opened in this frame.
    new: bool,
}

impl LaneMenu {
    /// A menu for a lane at this place, to open in the next frame.
    pub fn new(spot: LaneSpot) -> LaneMenu {
        LaneMenu { spot, new: true }
    }

    /// Shows the menu beside its place; gives what was chosen, and whether it is still open.
    pub fn show(&mut self, ui: &Ui, sight: &Sight<'_>) -> (Option<Request>, bool) {
        let gaps = place::lane_gaps(sight.ground.scene, sight.ground.map);
        let Some(gap) = gaps.into_iter().find(|gap| gap.spot == self.spot) else { return (None, false) };
        let left = sight.ground.scene.areas().find(|area| matches!(area.node, crate::model::Node::Lane(_)));
        let x = left.map_or(0.0, |area| area.region.bounds().x0);
        let at = sight.lens.screen_from_page(crate::geom::Point::new(x, gap.line));
        let at = pos2(at.x, at.y.clamp(sight.canvas.rect.top(), sight.canvas.rect.bottom()));
        let id = id(sight.canvas.id);
        if std::mem::take(&mut self.new) {
            Popup::open_id(ui.ctx(), id);
        }
        let lang = sight.view.lang;
        let mut chosen = None;
        let popup = Popup::new(id, ui.ctx().clone(), at, ui.layer_id())
            .open_memory(None)
            .kind(egui::PopupKind::Menu)
            .layout(Layout::top_down_justified(Align::Min))
            .style(menu_style)
            .align(RectAlign::RIGHT_START)
            .close_behavior(PopupCloseBehavior::CloseOnClick)
            .accessible_name(lang.text("structure-lane-kind"));
        popup.show(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            let heading = text(lang.text("structure-lane-kind"), Weight::Semibold).size(11.5);
            ui.label(heading.color(palette(ui).ink_quiet));
            for kind in LaneKind::ALL {
                if menu::item(ui, Some(lane_icon(kind)), &lang.text(kind.word()), "", true) {
                    chosen = Some(Request::InsertLane(self.spot, kind));
                }
            }
        });
        let open = chosen.is_none() && Popup::is_id_open(ui.ctx(), id);
        (chosen, open)
    }
}

fn id(canvas: Id) -> Id {
    canvas.with("kind of lane")
}
