//! What of the map is handed over.

use egui::Ui;

use super::super::fields;
use crate::app::handover::{Handover, Scope};
use crate::i18n::Lang;
use crate::model::{LaneDisplay, LaneId, StageId};

/// The whole of it, what is selected, a stage or some lanes.
pub(super) fn show(ui: &mut Ui, handover: &mut Handover, lang: Lang) {
    let map = std::sync::Arc::clone(&handover.map);
    let stages: Vec<(StageId, String)> =
        map.stages.iter().map(|stage| (stage.id, named(&stage.name, "picture-untitled-stage", lang))).collect();
    let lanes: Vec<(LaneId, String)> =
        map.lanes.iter().map(|lane| (lane.id, named(&lane.name, "picture-untitled-lane", lang))).collect();
    let kind = |scope: &Scope| match scope {
        Scope::Whole => 0,
        Scope::Selection => 1,
        Scope::Stage(_) => 2,
        Scope::Lanes(_) => 3,
    };
    let mut all = vec![(0, lang.text("deliver-what-map"))];
    if handover.selected.is_some() {
        all.push((1, lang.text("deliver-what-selection")));
    }
    if !stages.is_empty() {
        all.push((2, lang.text("deliver-what-stage")));
    }
    if !lanes.is_empty() {
        all.push((3, lang.text("deliver-what-lanes")));
    }
    let chosen = fields::choice(ui, &lang.text("deliver-what"), &kind(&handover.scope), &all);
    match chosen {
        Some(0) => handover.scope = Scope::Whole,
        Some(1) => handover.scope = Scope::Selection,
        Some(2) => handover.scope = stages.first().map_or(Scope::Whole, |(id, _)| Scope::Stage(*id)),
        Some(_) => {
            let shown = map.lanes.iter().filter(|lane| lane.display != LaneDisplay::Hidden);
            handover.scope = Scope::Lanes(shown.map(|lane| lane.id).collect());
        }
        None => {}
    }
    match &mut handover.scope {
        Scope::Whole | Scope::Selection => {}
        Scope::Stage(stage) => {
            if let Some(other) = fields::choice(ui, &lang.text("deliver-stage"), stage, &stages) {
                *stage = other;
            }
        }
        Scope::Lanes(chosen) => {
            for (id, name) in &lanes {
                let mut is_shown = chosen.contains(id);
                if fields::check(ui, None, name, &mut is_shown).changed() {
                    if is_shown {
                        chosen.push(*id);
                    } else if chosen.len() > 1 {
                        chosen.retain(|other| other != id);
                    }
                }
            }
            ui.add_space(6.0);
        }
    }
}

fn named(name: &str, nameless: &str, lang: Lang) -> String {
    if name.trim().is_empty() { lang.text(nameless) } else { name.to_owned() }
}
