//! The start screen.
use crate::app::recent::Recent;
use crate::app::request::{Next, Request};
use crate::i18n::Lang;
use crate::model::Map;
use egui::{Context, Ui};

pub struct Thumbnail;
#[derive(Default)]
pub struct Start;
impl Start {
    pub fn receive(&mut self, _ctx: &Context, _thumbnail: Thumbnail) {}
}
pub fn show(ui: &mut Ui, _start: &mut Start, _recent: &Recent, lang: Lang, requests: &mut Vec<Request>) {
    if ui.button(lang.text("app-command-new")).clicked() {
        requests.push(Request::Go(Next::New(Box::new(Map::default()))));
    }
}
