//! A persona: who makes the journey.

use egui::{Popup, PopupCloseBehavior, Ui};

use super::form::{Form, at, with_name, words};
use super::lists::{self, Row};
use super::{Pane, empathy, header};
use crate::app::commands::Command;
use crate::app::curves as app_curves;
use crate::app::look::icons;
use crate::app::panels::{button, fields};
use crate::app::request::Request;
use crate::edit::Edit;
use crate::layout::channel_icon;
use crate::model::{Channel, Node, Persona, PersonaId, PersonaKind};

/// Shows every fact of the persona.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, id: PersonaId) {
    let Some((persona, index)) = pane.map.personas.get(id).zip(pane.map.personas.index_of(id)) else { return };
    let persona = persona.clone();
    let moves = header::Moves {
        back: index.checked_sub(1).map(|to| Edit::MovePersona { id, to }),
        on: index.checked_add(1).filter(|to| *to < pane.map.personas.len()).map(|to| Edit::MovePersona { id, to }),
        sideways: false,
    };
    let name = pane.text("app-persona");
    header::show(ui, pane, icons::PERSONA, &name, moves, &[Command::Duplicate, Command::Remove]);
    let kinds = words(pane, &[PersonaKind::Archetype, PersonaKind::Individual], PersonaKind::word);
    let mut form = Form::new(pane, &persona, Node::Persona(id), Edit::SetPersona);
    form.line(ui, "app-field-person-name", None, at!(name));
    form.line(ui, "app-field-role", None, at!(role));
    form.choice(ui, "app-field-kind", &kinds, at!(kind));
    form.lines(ui, "app-field-quote", 2, at!(quote));
    let initials = fields::line(ui, &form.text("app-field-initials"), None, &persona.initials, &persona.initials());
    form.take("app-field-initials", initials, |persona, initials| persona.initials = initials);
    form.color(ui, at!(color));
    lists::picture(ui, pane, persona.picture.as_ref(), lists::PictureOf::Persona(&persona));
    curves(ui, pane, id);
    fields::section(ui, &pane.text("app-section-persona"));
    let mut form = Form::new(pane, &persona, Node::Persona(id), Edit::SetPersona);
    form.list(ui, "app-field-goals", at!(goals));
    form.list(ui, "app-field-needs", at!(needs));
    form.list(ui, "app-field-frustrations", at!(frustrations));
    channels(ui, pane, &persona);
    empathy::show(ui, pane, &persona);
}

fn curves(ui: &mut Ui, pane: &mut Pane<'_>, id: PersonaId) {
    fields::section(ui, &pane.text("app-section-curves"));
    let map = std::sync::Arc::clone(pane.map);
    for curve in map.curves.iter().filter(|curve| curve.persona == id) {
        let row = Row { glyph: icons::CURVE, text: pane.text(curve.view.word()), node: Node::Curve(curve.id) };
        ui.push_id(curve.id.0, |ui| lists::row(ui, pane, &row));
    }
    if let Some(over) = app_curves::over_archetype(&map, id) {
        let name = map.personas.get(over.archetype).map(|persona| persona.name.clone()).unwrap_or_default();
        let lay = || pane.lang.message(&with_name("curve-lay-over", &name));
        let word = if over.is_shown { pane.text("curve-stop-comparing") } else { lay() };
        if button::quiet(ui, icons::COMPARE, &word).clicked() {
            pane.requests.push(Request::Run(Command::LayOver));
        }
    }
    if button::quiet(ui, icons::PLUS, &pane.text("app-command-add-curve")).clicked() {
        pane.requests.push(Request::Run(Command::AddCurve));
    }
}

/// The channels a persona prefers: a button that names them, and a list of boxes behind it.
fn channels(ui: &mut Ui, pane: &mut Pane<'_>, persona: &Persona) {
    let label = fields::label(ui, &pane.text("app-field-preferred-channels"));
    let named: Vec<String> = persona.channels.iter().map(|channel| pane.lang.message(&channel.word())).collect();
    let shown = if named.is_empty() { pane.text("app-not-said") } else { named.join(", ") };
    let button = fields::drop_down(ui, &shown).labelled_by(label.id);
    Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let own = persona.channels.iter().filter(|channel| matches!(channel, Channel::Other(_))).cloned();
        for channel in Channel::KNOWN.into_iter().chain(own) {
            let mut wanted = persona.channels.contains(&channel);
            let word = pane.lang.message(&channel.word());
            let color = crate::app::look::palette(ui).ink_quiet;
            if fields::check(ui, Some((channel_icon(&channel), color)), &word, &mut wanted).changed() {
                let mut changed = persona.clone();
                changed.channels.retain(|other| *other != channel);
                if wanted {
                    changed.channels.push(channel);
                }
                pane.edit(Edit::SetPersona(changed));
            }
        }
    });
    ui.add_space(5.0);
}
