//! The small pane beside a place of a board that asks what cannot be said by a drag: answers, a status, a new touchpoint.

use egui::{Frame, Id, Key, Margin, Popup, PopupCloseBehavior, PopupKind, RectAlign, ScrollArea, TextEdit, Ui};

use super::access::meeting;
use super::acts::{Question, carry_out};
use super::write;
use crate::app::canvas::frame::Sight;
use crate::app::look::{self, Weight, icons, palette, size};
use crate::app::panels::fields::{self, Common};
use crate::app::panels::menu;
use crate::app::request::{Request, in_one_step};
use crate::diag::Message;
use crate::edit::Edit;
use crate::geom::Rect;
use crate::model::{Card, CardId, Channel, LaneKind, Map, OpportunityStatus, Spot, StageId};

/// How wide it is.
const WIDTH: f32 = 270.0;

/// The pane while it is open.
pub struct Pane {
    question: Question,
    /// The place it hangs from, on the page.
    rect: Rect,
    /// It was opened in this frame.
    is_new: bool,
    /// The touchpoint being typed.
    draft: String,
}

impl Pane {
    /// A pane that hangs from a place of the page.
    pub fn new(question: Question, rect: Rect) -> Pane {
        Pane { question, rect, is_new: true, draft: String::new() }
    }

    /// Shows it; gives what was answered, and whether it is still open.
    pub fn show(&mut self, ui: &Ui, sight: &Sight<'_>) -> (Vec<Request>, bool) {
        let id = id(sight.canvas.id);
        let is_new = std::mem::take(&mut self.is_new);
        if is_new {
            Popup::open_id(ui.ctx(), id);
        }
        let anchor = sight.lens.screen_from_page_rect(self.rect).intersect(sight.canvas.rect);
        let is_menu = matches!(self.question, Question::Progress(_));
        let close = if is_menu { PopupCloseBehavior::CloseOnClick } else { PopupCloseBehavior::CloseOnClickOutside };
        let mut requests = Vec::new();
        let popup = Popup::new(id, ui.ctx().clone(), anchor, ui.layer_id())
            .open_memory(None)
            .kind(PopupKind::Menu)
            .align(RectAlign::BOTTOM_START)
            .gap(4.0)
            .close_behavior(close)
            .accessible_name(sight.view.lang.text(heading(&self.question)));
        popup.show(|ui| {
            ui.set_width(WIDTH);
            ui.spacing_mut().item_spacing.y = 4.0;
            match self.question.clone() {
                Question::Progress(card) => statuses(ui, sight, card, is_new, &mut requests),
                Question::Answers(card) => answers(ui, sight, card, is_new, &mut requests),
                Question::Meeting { stage, channel } => self.meeting(ui, sight, stage, &channel, is_new, &mut requests),
            }
        });
        let is_open = Popup::is_id_open(ui.ctx(), id);
        if !is_open {
            sight.canvas.request_focus();
        }
        (requests, is_open)
    }

    /// The touchpoints of the cell with both answers each, and a line for one more.
    fn meeting(
        &mut self,
        ui: &mut Ui,
        sight: &Sight<'_>,
        stage: StageId,
        channel: &Channel,
        is_new: bool,
        requests: &mut Vec<Request>,
    ) {
        let (map, lang) = (sight.ground.map, sight.view.lang);
        let name = map.stages.get(stage).map_or("", |stage| stage.name.as_str());
        let text = format!("{} \u{b7} {name}", lang.message(&channel.word()));
        ui.label(look::label(text, palette(ui)));
        let cards = meeting(map, stage, channel);
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for card in cards {
                answers(ui, sight, card, false, requests);
                fields::rule(ui);
            }
        });
        Frame::new().inner_margin(Margin::symmetric(0, 2)).show(ui, |ui| {
            let hint = look::text(lang.text("board-new-touchpoint"), Weight::Regular).color(palette(ui).ink_quiet);
            let edit = TextEdit::singleline(&mut self.draft).hint_text(hint).desired_width(f32::INFINITY);
            let response = ui.add(edit.margin(Margin::symmetric(8, 6)));
            let label = lang.text("board-new-touchpoint");
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(label));
            if is_new {
                response.request_focus();
            }
            if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
                let text = std::mem::take(&mut self.draft);
                requests.extend(new_touchpoint(map, stage, channel, text.trim()));
                response.request_focus();
            }
        });
    }
}

fn id(canvas: Id) -> Id {
    canvas.with("pane of a board")
}

fn heading(question: &Question) -> &'static str {
    match question {
        Question::Meeting { .. } => "board-channels",
        Question::Answers(_) => "board-gap-table",
        Question::Progress(_) => "app-field-status",
    }
}

/// Whether customers use it, and whether we provide it.
fn answers(ui: &mut Ui, sight: &Sight<'_>, id: CardId, is_new: bool, requests: &mut Vec<Request>) {
    let (map, lang) = (sight.ground.map, sight.view.lang);
    let Some(card) = map.cards.get(id) else { return };
    let text = look::text(card.text.as_str(), Weight::Semibold).size(size::TEXT);
    ui.add(egui::Label::new(text).wrap());
    let (uses, provides) = (card.facts.customer_uses, card.facts.we_provide);
    let words = [lang.text("app-yes"), lang.text("app-no"), String::new()];
    let before = ui.ctx().memory(|memory| memory.focused());
    ui.push_id(id.0, |ui| {
        let asked = lang.text("app-field-customer-uses");
        if let Some(answer) = fields::yes_no(ui, icons::USES, &asked, Common::One(uses), &words) {
            requests.extend(write::answer(map, id, answer, provides).map(carry_out).unwrap_or_default());
        }
        let asked = lang.text("app-field-we-provide");
        if let Some(answer) = fields::yes_no(ui, icons::PROVIDES, &asked, Common::One(provides), &words) {
            requests.extend(write::answer(map, id, uses, answer).map(carry_out).unwrap_or_default());
        }
    });
    // Opened by a key, it is answered by keys: Tab leads to its buttons.
    if is_new {
        ui.ctx().memory_mut(|memory| before.map(|focused| memory.surrender_focus(focused)));
    }
}

/// How far an opportunity may have come.
fn statuses(ui: &mut Ui, sight: &Sight<'_>, id: CardId, is_new: bool, requests: &mut Vec<Request>) {
    let (map, lang) = (sight.ground.map, sight.view.lang);
    let Some(card) = map.cards.get(id) else { return };
    let now = card.opportunity.status;
    ui.spacing_mut().item_spacing.y = 1.0;
    let all = std::iter::once(None).chain(OpportunityStatus::ALL.into_iter().map(Some));
    for (place, status) in all.enumerate() {
        let word = lang.text(status.map_or("app-not-said", OpportunityStatus::word));
        let glyph = (now == status).then_some(icons::CHECK);
        let line = menu::line(ui, glyph, &word, "", true);
        if is_new && place == 0 {
            line.request_focus();
        }
        if line.clicked() {
            requests.extend(write::progress(map, id, status).map(carry_out).unwrap_or_default());
        }
    }
}

/// A touchpoint with this channel, last in the stage: in the lane where most of them stand, else the first.
fn new_touchpoint(map: &Map, stage: StageId, channel: &Channel, text: &str) -> Vec<Request> {
    if text.is_empty() {
        return Vec::new();
    }
    let lane = map.lanes.iter().find(|lane| lane.kind == LaneKind::Touchpoints).map(|lane| lane.id);
    let Some(lane) = lane else { return vec![Request::Notice(Message::new("board-needs-touchpoints"))] };
    let mut row = Card::new(Spot::cell(lane, stage), text);
    row.facts.channel = Some(channel.clone());
    in_one_step("board-step-meeting", vec![Edit::AddCard { row, at: usize::MAX }])
}
