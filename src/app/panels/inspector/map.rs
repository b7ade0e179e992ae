//! The map itself: its title block, and its people.

use std::sync::Arc;

use egui::Ui;

use super::form::{Form, at, optional, words};
use super::lists::{self, Row};
use super::{Pane, header};
use crate::app::commands::Command;
use crate::app::look::icons;
use crate::app::panels::{button, fields};
use crate::app::request::Request;
use crate::edit::Edit;
use crate::model::{About, JourneyType, MapState, Node, Scale, Stakeholder};

/// Languages maps are written in, by what they call themselves.
const LANGUAGES: [(&str, &str); 20] = [
    ("bg", "Български"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "Español"),
    ("fi", "Suomi"),
    ("fr", "Français"),
    ("hu", "Magyar"),
    ("it", "Italiano"),
    ("lt", "Lietuvių"),
    ("nb", "Norsk bokmål"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("sv", "Svenska"),
    ("uk", "Українська"),
];

/// Shows every fact of the map.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>) {
    let name = pane.text("app-map");
    header::show(ui, pane, icons::MAP, &name, header::Moves::default(), &[]);
    about(ui, pane);
    personas(ui, pane);
    stakeholders(ui, pane);
}

fn about(ui: &mut Ui, pane: &mut Pane<'_>) {
    let about = About::clone(&pane.map.about);
    let states = words(pane, &[MapState::Current, MapState::Future], MapState::word);
    let journeys = journeys(pane, about.journey.as_ref());
    let scales: Vec<_> = Scale::ALL.into_iter().map(|scale| (scale, None, scale_name(scale, pane))).collect();
    let languages = languages(pane, &about.language);
    let mut form = Form::new(pane, &about, Node::Title, Edit::SetAbout);
    form.lines(ui, "app-field-title", 1, at!(title));
    form.lines(ui, "app-field-scenario", 2, at!(scenario));
    form.lines(ui, "app-field-goal", 2, at!(goal));
    form.choice(ui, "app-field-state", &states, at!(state));
    form.choice(ui, "app-field-journey", &journeys, at!(journey));
    if let Some(JourneyType::Other(name)) = &about.journey {
        let change = fields::line(ui, &form.text("app-field-journey-name"), None, name, "");
        form.take("app-field-journey-name", change, |about, name| about.journey = Some(JourneyType::Other(name)));
    }
    form.line(ui, "app-field-authors", Some(icons::OWNER), at!(authors));
    let date = fields::line(
        ui,
        &form.text("app-field-date"),
        Some(icons::DATE),
        &about.date,
        &form.text("app-field-date-hint"),
    );
    form.take("app-field-date", date, |about, date| about.date = date);
    form.line(ui, "app-field-version", None, at!(version));
    form.choice(ui, "app-field-map-language", &languages, at!(language));
    form.choice(ui, "app-field-scale", &scales, at!(scale));
    form.lines(ui, "app-field-notes", 3, at!(notes));
}

fn journeys(pane: &Pane<'_>, own: Option<&JourneyType>) -> Vec<(Option<JourneyType>, Option<icons::Glyph>, String)> {
    let known = [JourneyType::Onboarding, JourneyType::Retention, JourneyType::Use, JourneyType::Renewal];
    let mut all: Vec<_> =
        known.into_iter().map(|journey| (journey.clone(), None, pane.lang.message(&journey.word()))).collect();
    all.push(match own {
        Some(JourneyType::Other(name)) => (JourneyType::Other(name.clone()), None, name.clone()),
        _ => {
            let word = pane.text("app-journey-own");
            (JourneyType::Other(word.clone()), None, word)
        }
    });
    optional(pane, all)
}

fn languages(pane: &Pane<'_>, own: &str) -> Vec<(String, Option<icons::Glyph>, String)> {
    let mut all = vec![(String::new(), None, pane.text("app-not-said"))];
    all.extend(LANGUAGES.iter().map(|(tag, name)| ((*tag).to_owned(), None, (*name).to_owned())));
    // A tag from a file that is not on the list stays what it is.
    if !all.iter().any(|(tag, ..)| tag == own) {
        all.push((own.to_owned(), None, own.to_owned()));
    }
    all
}

fn scale_name(scale: Scale, pane: &Pane<'_>) -> String {
    pane.text(match scale {
        Scale::PlusMinusTwo => "app-scale-plus-minus-two",
        Scale::OneToFive => "app-scale-one-to-five",
        Scale::OneToTen => "app-scale-one-to-ten",
        Scale::PlusMinusFive => "app-scale-plus-minus-five",
    })
}

fn personas(ui: &mut Ui, pane: &mut Pane<'_>) {
    fields::section(ui, &pane.text("app-section-personas"));
    let map = Arc::clone(pane.map);
    for persona in map.personas.iter() {
        let row = Row { glyph: icons::PERSONA, text: persona.name.clone(), node: Node::Persona(persona.id) };
        ui.push_id(persona.id.0, |ui| lists::row(ui, pane, &row));
    }
    if button::quiet(ui, icons::PLUS, &pane.text("app-command-add-persona")).clicked() {
        pane.requests.push(Request::Run(Command::AddPersona));
    }
}

fn stakeholders(ui: &mut Ui, pane: &mut Pane<'_>) {
    fields::section(ui, &pane.text("app-section-stakeholders"));
    let map = Arc::clone(pane.map);
    for stakeholder in map.stakeholders.iter() {
        let node = Node::Stakeholder(stakeholder.id);
        let row = Row { glyph: icons::OWNER, text: stakeholder.name.clone(), node };
        ui.push_id(stakeholder.id.0, |ui| lists::row(ui, pane, &row));
    }
    if button::quiet(ui, icons::PLUS, &pane.text("app-add-stakeholder")).clicked() {
        let row = Stakeholder::named(pane.text("app-new-stakeholder"));
        pane.edit(Edit::AddStakeholder { row, at: usize::MAX });
    }
}
