//! The window while a workshop fills it.

use egui::{CentralPanel, Ui};

use crate::app::commands::Command;
use crate::app::request::Request;
use crate::app::shell::Shell;

impl Shell {
    /// Whether a workshop fills the window.
    pub fn in_workshop(&self) -> bool {
        self.work.as_ref().is_some_and(|work| work.workshop.is_on())
    }

    /// Shows the workshop in all of the window.
    pub(in crate::app) fn workshop(&mut self, ui: &mut Ui, requests: &mut Vec<Request>) {
        let covered = self.sheet.is_some() || ui.ctx().any_popup_open();
        CentralPanel::no_frame().show(ui, |ui| {
            if let Some(work) = &mut self.work {
                super::show(ui, work, covered, self.lang, &self.theme, requests);
            }
        });
    }

    /// What Esc asks for: first what is in hand is let go, then the workshop is left.
    pub(in crate::app) fn leave_workshop(&mut self) -> Vec<Request> {
        match &mut self.work {
            Some(work) if work.workshop.is_busy() => work.workshop.cancel(),
            Some(_) | None => vec![Request::Run(Command::Workshop)],
        }
    }
}
