//! A paste that is being looked at before it is done: where its cards would go, and the keys that move it.

use egui::{Context, Event, Key};

use super::actions;
use super::canvas;
use super::request::{PasteStep, Request};
use super::shell::{Shell, Work};
use crate::clipboard::{Anchor, Content, Lines, Options, Plan, Table};
use crate::edit::Selection;
use crate::i18n::Lang;
use crate::model::{LaneId, Map, Node, StageId};

/// What is about to be pasted, and how.
#[derive(Debug, Clone, PartialEq)]
pub struct Pasting {
    pub content: Content,
    pub options: Options,
}

impl Pasting {
    /// A paste with the options that suit it best.
    pub fn new(content: Content, map: &Map) -> Pasting {
        Pasting { options: Options::suggested(&content, map), content }
    }

    /// The text as it was taken apart; cards copied from a map are pasted without being looked at.
    pub fn table(&self) -> Option<&Table> {
        match &self.content {
            Content::Text(table) => Some(table),
            Content::Cards(_) | Content::Part(_) => None,
        }
    }

    /// What there is to choose, in the order of the digits that choose it.
    pub fn choices(&self) -> Vec<Choice> {
        match self.table() {
            Some(Table::Range(_)) => vec![Choice::NamesStages],
            Some(Table::Lines(_)) => {
                vec![Choice::Lines(Lines::Down), Choice::Lines(Lines::Across), Choice::Lines(Lines::One), Choice::Marks]
            }
            None => Vec::new(),
        }
    }
}

/// One of the options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    Lines(Lines),
    NamesStages,
    Marks,
}

impl Choice {
    /// The id of its name.
    pub fn name(self) -> &'static str {
        match self {
            Choice::Lines(Lines::Down) => "capture-paste-down",
            Choice::Lines(Lines::Across) => "capture-paste-across",
            Choice::Lines(Lines::One) => "capture-paste-one",
            Choice::NamesStages => "capture-paste-names-stages",
            Choice::Marks => "capture-paste-marks",
        }
    }

    /// Whether the options say so.
    pub fn holds(self, options: Options) -> bool {
        match self {
            Choice::Lines(lines) => options.lines == lines,
            Choice::NamesStages => options.names_stages,
            Choice::Marks => options.marks,
        }
    }

    /// The options once it is chosen, or let go again.
    pub fn chosen(self, options: Options) -> Options {
        match self {
            Choice::Lines(lines) => Options { lines, ..options },
            Choice::NamesStages => Options { names_stages: !options.names_stages, ..options },
            Choice::Marks => Options { marks: !options.marks, ..options },
        }
    }
}

impl Work {
    /// Where the paste begins: what is selected says so.
    pub fn paste_anchor(&self) -> Option<Anchor> {
        actions::paste_anchor(self.document.map(), self.document.selection())
    }

    /// What the paste under way would do now.
    pub fn paste_plan(&self, lang: Lang) -> Option<Plan> {
        let Pasting { content, options } = self.pasting.as_ref()?;
        let map = self.document.map();
        let words = Lang::from_tag(&map.about.language).unwrap_or(lang);
        Some(Plan::with(content, map, self.paste_anchor(), *options, words))
    }
}

/// The keys of a paste being looked at: arrows move it, digits choose, Enter and Esc end it. Other plain keys would act
/// behind its back and are taken away.
pub fn keys(ctx: &Context, work: &Work) -> Vec<Request> {
    let Some(pasting) = &work.pasting else { return Vec::new() };
    if ctx.text_edit_focused() || work.canvas.is_busy() {
        return Vec::new();
    }
    let is_on_map = work.canvas.has_keyboard(ctx);
    let mut requests = Vec::new();
    ctx.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Text(_) => !is_on_map,
            Event::Key { key, physical_key, pressed: true, modifiers, .. } if !modifiers.command && !modifiers.alt => {
                let step = step(work, pasting, *key, *physical_key, is_on_map);
                let is_ours = is_on_map && *key != Key::Tab || step.is_some();
                requests.extend(step.map(Request::Pasting));
                !is_ours
            }
            _ => true,
        });
    });
    requests
}

fn step(work: &Work, pasting: &Pasting, key: Key, physical: Option<Key>, is_on_map: bool) -> Option<PasteStep> {
    const DIGITS: [Key; 4] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];
    if key == Key::Escape {
        return Some(PasteStep::Cancel);
    }
    if !is_on_map {
        return None;
    }
    // By their place on the keyboard, as elsewhere: some layouts have them with Shift.
    let digit = DIGITS.iter().position(|digit| *digit == key || Some(*digit) == physical);
    let choice = digit.and_then(|place| pasting.choices().get(place).copied());
    let by = match key {
        Key::Enter => return Some(PasteStep::Done),
        Key::ArrowLeft => (-1, 0),
        Key::ArrowRight => (1, 0),
        Key::ArrowUp => (0, -1),
        Key::ArrowDown => (0, 1),
        _ => return choice.map(PasteStep::Choose),
    };
    let (lane, stage) = moved(work.document.map(), work.paste_anchor(), by)?;
    Some(PasteStep::To(lane, stage))
}

/// The cell beside the anchor that takes cards; the first one where there is no anchor.
fn moved(map: &Map, anchor: Option<Anchor>, (right, down): (isize, isize)) -> Option<(LaneId, StageId)> {
    let lanes: Vec<LaneId> = map.lanes.iter().map(|lane| lane.id).filter(|id| canvas::takes_cards(map, *id)).collect();
    let stages: Vec<StageId> = map.stages.iter().map(|stage| stage.id).collect();
    let along = |place: Option<usize>, by: isize| place.map_or(Some(0), |place| place.checked_add_signed(by));
    let lane = along(anchor.and_then(|anchor| lanes.iter().position(|id| *id == anchor.lane)), down)?;
    let stage = along(anchor.and_then(|anchor| stages.iter().position(|id| *id == anchor.stage)), right)?;
    Some((*lanes.get(lane)?, *stages.get(stage)?))
}

/// Does what a key or a button of the bar asks for.
pub fn act(shell: &mut Shell, step: PasteStep) {
    let Some(work) = &mut shell.work else { return };
    match step {
        PasteStep::Cancel => work.pasting = None,
        PasteStep::Choose(choice) => {
            if let Some(pasting) = &mut work.pasting {
                pasting.options = choice.chosen(pasting.options);
            }
        }
        PasteStep::To(lane, stage) => {
            let cell = Node::Cell { lane, stage };
            work.document.select(Selection::one(cell));
            work.canvas.reveal(cell);
        }
        PasteStep::Done => {
            let plan = work.paste_plan(shell.lang);
            if let Some(work) = &mut shell.work {
                work.pasting = None;
            }
            if let Some(plan) = plan {
                actions::carry_out_paste(shell, plan);
            }
        }
    }
}
