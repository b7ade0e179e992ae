//! Where a card is: its lane, its stage, how many stages it spans; and what a cell is.

use egui::Ui;

use super::card::form;
use super::form::remark;
use super::{Pane, header};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::app::panels::{button, fields};
use crate::diag::Message;
use crate::edit::Edit;
use crate::layout::lane_icon;
use crate::model::{Card, LaneId, LaneKind, Spot, StageId};

/// A cell: which, how many cards it holds, and a button for another one.
pub(super) fn cell(ui: &mut Ui, pane: &mut Pane<'_>, lane: LaneId, stage: StageId) {
    let Some((lane, stage)) = pane.map.lanes.get(lane).zip(pane.map.stages.get(stage)) else { return };
    let (lane, stage) = (lane.clone(), stage.clone());
    header::show(ui, pane, lane_icon(lane.kind), &lane.name, header::Moves::default(), &[]);
    remark(ui, stage.name.clone());
    ui.add_space(4.0);
    if lane.kind == LaneKind::Emotion {
        super::curve::in_cell(ui, pane, lane.id, stage.id);
    } else {
        let count = pane.map.cards_in(lane.id, stage.id).count();
        remark(ui, pane.lang.message(&Message::new("app-count-cards").with("count", count)));
        let word = pane.text("app-command-add-card");
        if button::plain(ui, Some(icons::CARD), &word).clicked() {
            pane.requests.push(crate::app::request::Request::Run(Command::AddCard));
        }
    }
}

/// The pickers of the cards' place. Parked cards are placed by choosing a stage. What differs stays as it is: cards of
/// several stages that get a lane keep their stages.
pub(super) fn of_cards(ui: &mut Ui, pane: &mut Pane<'_>, cards: &[&Card]) {
    let lanes: Vec<(Option<LaneId>, Option<_>, String)> = pane
        .map
        .lanes
        .iter()
        .filter(|lane| lane.kind != LaneKind::Emotion)
        .map(|lane| (Some(lane.id), Some(lane_icon(lane.kind)), lane.name.clone()))
        .collect();
    let parked = (None, Some(icons::PARKED), pane.text("picture-parking-lot"));
    let stages: Vec<(Option<StageId>, Option<_>, String)> = std::iter::once(parked)
        .chain(pane.map.stages.iter().map(|stage| (Some(stage.id), None, stage.name.clone())))
        .collect();
    let form = form(pane, cards);
    let (lane, stage) = (form.common_by(|card| card.spot.lane()), form.common_by(|card| card.spot.stage()));
    let lane = form.choose(ui, "app-lane", lane.as_ref(), &lanes);
    let stage = form.choose(ui, "app-stage", stage.as_ref(), &stages);
    if let Some(lane) = lane {
        go(pane, cards, "app-lane", |spot| match (spot, lane) {
            (Spot::Cell { stage, span, .. }, Some(lane)) => Spot::Cell { lane, stage, span },
            (Spot::Cell { .. } | Spot::Parked { .. }, lane) => Spot::Parked { lane },
        });
    }
    if let Some(stage) = stage {
        // A card that was parked without a lane goes where cards go first.
        let first_lane = crate::app::actions::cell_for_new_card(pane.map, None).map(|(lane, _)| lane);
        go(pane, cards, "app-stage", |spot| match (stage, spot.lane().or(first_lane)) {
            (Some(stage), Some(lane)) => Spot::cell(lane, stage),
            (Some(_), None) => spot,
            (None, _) => Spot::Parked { lane: spot.lane() },
        });
    }
    if let [card] = cards {
        span(ui, pane, card);
    }
}

fn span(ui: &mut Ui, pane: &mut Pane<'_>, card: &Card) {
    let Spot::Cell { lane, stage, span } = card.spot else { return };
    let Some(index) = pane.map.stages.index_of(stage) else { return };
    let most = pane.map.stages.len().saturating_sub(index);
    if most < 2 {
        return;
    }
    let most = u16::try_from(most).unwrap_or(u16::MAX);
    let all: Vec<(u16, String)> = (1..=most)
        .map(|span| (span, pane.lang.message(&Message::new("app-count-stages").with("count", u32::from(span)))))
        .collect();
    if let Some(span) = fields::choice(ui, &pane.text("app-field-span"), &span, &all) {
        pane.edit(Edit::SetCard(Card { spot: Spot::Cell { lane, stage, span }, ..card.clone() }));
    }
}

/// To the end of the other cells, in map order.
fn go(pane: &mut Pane<'_>, cards: &[&Card], field: &'static str, to: impl Fn(Spot) -> Spot) {
    match cards {
        [card] => pane.edit(Edit::MoveCards { ids: vec![card.id], spot: to(card.spot), at: usize::MAX }),
        _ => form(pane, cards).put_once(field, |card| card.spot = to(card.spot)),
    }
}
