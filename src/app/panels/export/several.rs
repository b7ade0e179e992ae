//! Several files in one go: further kinds, and one for each persona.

use egui::Ui;

use super::super::fields;
use super::{chips, format};
use crate::app::handover::Handover;
use crate::deliver::Each;
use crate::export::Format;
use crate::i18n::Lang;

/// Shows what else is made.
pub(super) fn show(ui: &mut Ui, handover: &mut Handover, lang: Lang) {
    ui.add_space(8.0);
    let first = handover.format();
    let also = &mut handover.recipe.also;
    let others = Format::ALL.into_iter().filter(|format| *format != first);
    let all: Vec<(Format, String, bool)> =
        others.map(|format| (format, format::name(format).to_owned(), also.contains(&format))).collect();
    if let Some(format) = chips::show(ui, &lang.text("deliver-also"), &all) {
        if also.contains(&format) {
            also.retain(|other| *other != format);
        } else {
            also.push(format);
        }
    }
    if handover.map.personas.len() > 1 {
        ui.add_space(4.0);
        let mut apart = handover.recipe.each.is_some();
        if fields::check(ui, None, &lang.text("deliver-each-persona"), &mut apart).changed() {
            handover.recipe.each = apart.then_some(Each::Persona);
        }
    }
}
