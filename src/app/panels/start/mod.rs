//! The start screen: recent files, templates and examples, each with a picture of itself.

mod thumbnail;
mod tile;

use std::path::Path;

use egui::{Context, Rect, ScrollArea, TextureHandle, Ui, UiBuilder, vec2};

use super::button;
use crate::app::commands::Command;
use crate::app::flows;
use crate::app::look::{self, Weight, icons, palette, size};
use crate::app::places;
use crate::app::recent::Recent;
use crate::app::recovery::RecoveryStep;
use crate::app::request::{Next, Request};
use crate::assets::{self, Template};
use crate::diag::Message;
use crate::format;
use crate::i18n::Lang;

pub use thumbnail::Thumbnail;

/// Width of the column of recent files.
const SIDE: f32 = 300.0;

/// The pictures of the templates, as far as they are painted.
#[derive(Default)]
pub struct Start {
    pictures: Vec<Option<TextureHandle>>,
    /// The template whose picture is being painted, or is next.
    next: usize,
    painting: bool,
    /// Whether the first template has been given the keyboard, so that Enter begins a map.
    greeted: bool,
}

impl Start {
    /// The work that paints the next picture; `None` while one is under way and when all are done. One at a time, so
    /// that the window keeps a processor.
    pub fn next_work(&mut self, ctx: &Context) -> Option<thumbnail::Work> {
        if self.painting {
            return None;
        }
        let template = all().nth(self.next)?;
        self.painting = true;
        Some(thumbnail::Work { index: self.next, template, pixels_per_point: ctx.pixels_per_point() })
    }

    /// The screen is about to be shown again.
    pub fn come_back(&mut self) {
        self.greeted = false;
    }

    /// Takes a finished picture.
    pub fn receive(&mut self, ctx: &Context, thumbnail: Thumbnail) {
        self.painting = false;
        self.next = thumbnail.index.saturating_add(1);
        self.pictures.resize(self.pictures.len().max(self.next), None);
        if let (Some(slot), Some(image)) = (self.pictures.get_mut(thumbnail.index), thumbnail.image) {
            *slot = Some(ctx.load_texture("thumbnail", image, egui::TextureOptions::LINEAR));
        }
    }
}

fn all() -> impl Iterator<Item = &'static Template> {
    assets::templates().iter().chain(assets::examples())
}

/// Shows the screen.
///
/// `left` is how many maps have unsaved work that waits for an answer.
pub fn show(ui: &mut Ui, start: &mut Start, recent: &Recent, left: usize, lang: Lang, requests: &mut Vec<Request>) {
    let margin = 36.0;
    let space = ui.available_rect_before_wrap();
    let width = (space.width() - margin * 2.0).clamp(SIDE, 1_180.0);
    let page = Rect::from_center_size(space.center(), vec2(width, space.height()));
    let (column, right) = page.split_left_right_at_x(page.left() + SIDE);
    let right = right.with_min_x((column.right() + margin).min(right.right()));
    ui.scope_builder(UiBuilder::new().max_rect(column), |ui| side(ui, recent, left, lang, requests));
    if right.width() < tile::LEAST_WIDTH {
        return;
    }
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.add_space(margin);
            let count = assets::templates().len();
            section(ui, &lang.text("app-start-templates"));
            let greets = !std::mem::replace(&mut start.greeted, true) && ui.memory(|memory| memory.focused().is_none());
            let pictures = start.pictures.get(..count.min(start.pictures.len()));
            tiles(ui, assets::templates(), pictures, lang, greets, requests);
            ui.add_space(18.0);
            section(ui, &lang.text("app-start-examples"));
            tiles(ui, assets::examples(), start.pictures.get(count..), lang, false, requests);
            ui.add_space(margin);
        });
    });
}

fn side(ui: &mut Ui, recent: &Recent, left: usize, lang: Lang, requests: &mut Vec<Request>) {
    let colors = palette(ui);
    ui.add_space(36.0);
    ui.label(look::text("Throughline", Weight::Bold).size(size::DISPLAY).color(colors.ink));
    let claim = look::text(lang.text("app-start-claim"), Weight::Regular).size(14.0).color(colors.ink_quiet);
    ui.add(egui::Label::new(claim).wrap());
    ui.add_space(14.0);
    let tip = button::tooltip(ui, Command::Open, lang);
    if button::main(ui, Some(icons::OPEN), &lang.text("app-command-open"), true).on_hover_text(tip).clicked() {
        requests.push(Request::Run(Command::Open));
    }
    if left > 0 {
        ui.add_space(14.0);
        let count = lang.message(&Message::new("keep-count").with("count", left));
        if tile::row(ui, icons::WARNING, &lang.text("keep-title"), &count, ui.available_width()).clicked() {
            requests.push(Request::Recovery(RecoveryStep::Show));
        }
    }
    ui.add_space(22.0);
    section(ui, &lang.text("app-start-recent"));
    if recent.paths().is_empty() {
        let text = look::text(lang.text("app-start-recent-empty"), Weight::Regular).color(colors.ink_quiet);
        ui.add(egui::Label::new(text).wrap());
    }
    ScrollArea::vertical().id_salt("recent").auto_shrink([false, true]).show(ui, |ui| {
        for path in recent.paths() {
            recent_row(ui, path, lang, requests);
        }
    });
}

fn section(ui: &mut Ui, name: &str) {
    let color = palette(ui).ink;
    ui.label(look::text(name, Weight::Semibold).size(size::TITLE).color(color));
    ui.add_space(6.0);
}

fn recent_row(ui: &mut Ui, path: &Path, lang: Lang, requests: &mut Vec<Request>) {
    let name = flows::name_of(path);
    ui.push_id(path, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let row = tile::row(ui, icons::FILE, &name, &folder(path), ui.available_width() - 34.0);
            if row.clicked() {
                requests.push(Request::Go(Next::Open(path.to_owned())));
            }
            row.on_hover_text(path.display().to_string());
            let forget = lang.text("app-start-forget");
            if button::icon(ui, icons::CLOSE, &format!("{forget}: {name}"), &forget).clicked() {
                requests.push(Request::Forget(path.to_owned()));
            }
        });
    });
}

/// The folder of a file, home written as `~`.
fn folder(path: &Path) -> String {
    let folder = path.parent().unwrap_or(path);
    match places::home().and_then(|home| folder.strip_prefix(home).ok().map(Path::to_owned)) {
        Some(rest) if rest.as_os_str().is_empty() => "~".to_owned(),
        Some(rest) => format!("~/{}", rest.display()),
        None => folder.display().to_string(),
    }
}

fn tiles(
    ui: &mut Ui,
    templates: &'static [Template],
    pictures: Option<&[Option<TextureHandle>]>,
    lang: Lang,
    greets: bool,
    requests: &mut Vec<Request>,
) {
    let gap = 18.0;
    let available = ui.available_width() - 8.0;
    let columns = ((available + gap) / (tile::LEAST_WIDTH + gap)).floor().max(1.0);
    let width = ((available + gap) / columns - gap).clamp(tile::LEAST_WIDTH, tile::MOST_WIDTH);
    for (index, row) in templates.chunks(columns as usize).enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (place, template) in row.iter().enumerate() {
                let place = index * columns as usize + place;
                let picture = pictures.and_then(|pictures| pictures.get(place)).and_then(Option::as_ref);
                let (title, description) = (lang.text(template.title_id), lang.text(template.description_id));
                let tile = tile::show(ui, picture, &title, &description, width);
                if greets && place == 0 {
                    tile.request_focus();
                }
                if tile.clicked() {
                    // The shipped maps open: a test reads them all.
                    if let Ok(opened) = format::open(template.ron) {
                        requests.push(Request::Go(Next::New(Box::new(opened.map))));
                    }
                }
            }
        });
        ui.add_space(gap - 6.0);
    }
}
