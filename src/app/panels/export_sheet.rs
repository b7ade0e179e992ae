//! How large, how dense and in which paper theme the map becomes a picture.

use std::sync::Arc;

use egui::Ui;

use super::{button, fields, sheet};
use crate::app::look::icons;
use crate::app::request::{PictureWish, Purpose, Request};
use crate::app::shell::Shell;
use crate::diag::Message;
use crate::export::{PngOptions, PngSize};
use crate::scene::Scene;
use crate::theme;

/// The form as it is filled in.
#[derive(Debug, Clone)]
pub struct ExportSheet {
    picture: PictureWish,
    /// The page, as it will be drawn.
    scene: Arc<Scene>,
}

const SCALES: [f64; 4] = [1.0, 2.0, 3.0, 4.0];
const WIDTHS: [u32; 4] = [1920, 3840, 7680, 14_043];
const DPI: [f64; 4] = [96.0, 150.0, 192.0, 300.0];

impl ExportSheet {
    /// A form for this page, with a picture sharp enough for a slide.
    pub fn new(scene: Arc<Scene>) -> ExportSheet {
        let png = PngOptions { size: PngSize::Scale(2.0), dpi: Some(192.0), ..PngOptions::default() };
        let picture = PictureWish { png, theme: theme::DEFAULT };
        ExportSheet { picture, scene }
    }
}

/// Shows the form.
pub fn show(ui: &mut Ui, export: &mut ExportSheet, shell: &Shell, requests: &mut Vec<Request>) {
    let lang = shell.lang;
    sheet::heading(ui, &lang.text("app-export-title"));
    let scale = |scale: f64| {
        let message = Message { id: "app-export-scale", args: vec![("scale", crate::diag::Arg::Number(scale))] };
        (PngSize::Scale(scale), lang.message(&message))
    };
    let width =
        |width: u32| (PngSize::Width(width), lang.message(&Message::new("app-export-width").with("width", width)));
    let sizes: Vec<(PngSize, String)> = SCALES.into_iter().map(scale).chain(WIDTHS.into_iter().map(width)).collect();
    if let Some(size) = fields::choice(ui, &lang.text("app-export-size"), &export.picture.png.size, &sizes) {
        export.picture.png.size = size;
    }
    let dpi: Vec<(Option<f64>, String)> = DPI
        .into_iter()
        .map(|dpi| {
            let message = Message { id: "app-export-dpi-value", args: vec![("dpi", crate::diag::Arg::Number(dpi))] };
            (Some(dpi), lang.message(&message))
        })
        .collect();
    if let Some(dpi) = fields::choice(ui, &lang.text("app-export-dpi"), &export.picture.png.dpi, &dpi) {
        export.picture.png.dpi = dpi;
    }
    let themes: Vec<(&'static str, String)> =
        theme::NAMES.into_iter().map(|name| (name, lang.text(theme_name(name)))).collect();
    if let Some(theme) = fields::choice(ui, &lang.text("app-export-theme"), &export.picture.theme, &themes) {
        export.picture.theme = theme;
    }
    ui.add_space(4.0);
    fields::check(ui, None, &lang.text("app-export-transparent"), &mut export.picture.png.transparent);
    // As the export itself counts them.
    let said = match export.picture.png.pixels(&export.scene) {
        Ok((width, height)) => {
            let dpi = export.picture.png.dpi.unwrap_or(96.0);
            let centimetres = |pixels: u32| (f64::from(pixels) / dpi * 2.54).round() as u32;
            Message::new("app-export-result")
                .with("width", width)
                .with("height", height)
                .with("centimetres_wide", centimetres(width))
                .with("centimetres_high", centimetres(height))
        }
        Err(error) => error.problem().what,
    };
    sheet::explain(ui, &lang.message(&said));
    ui.add_space(8.0);
    sheet::buttons(ui, |ui| {
        if button::main(ui, Some(icons::EXPORT), &lang.text("app-export-choose"), true).clicked() {
            requests.push(Request::Ask(Purpose::Export(export.picture.clone())));
        }
        if button::plain(ui, None, &lang.text("app-cancel")).clicked() {
            requests.push(Request::CloseSheet);
        }
    });
}

fn theme_name(name: &str) -> &'static str {
    match name {
        "plain" => "app-theme-plain",
        "bold" => "app-theme-bold",
        "dark" => "app-theme-dark",
        _ => "app-theme-throughline",
    }
}
