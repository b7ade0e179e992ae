//! The start screen: recent files, templates and examples, each with a picture of itself.

mod thumbnail;
mod tile;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
use crate::i18n::Lang;
use crate::model::Map;
use crate::templates::{self, Own};

use thumbnail::Source;
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
    /// Counts how often the pictures were begun anew, so that a late one is told from those asked for now.
    round: u32,
    lang: Lang,
    /// Whether the first template has been given the keyboard, so that Enter begins a map.
    greeted: bool,
    /// Templates of one's own, and the maps of those that could be read.
    own: Vec<Own>,
    own_maps: BTreeMap<PathBuf, Arc<Map>>,
}

impl Start {
    /// The screen is about to be shown, or shown again: looks which templates of one's own there are in `folder`.
    pub fn come_back(&mut self, folder: Option<&Path>) {
        self.greeted = false;
        let own = folder.map(templates::own).unwrap_or_default();
        // A file may have changed under the same name.
        if !own.is_empty() || own != self.own {
            self.own = own;
            self.begin_anew();
        }
    }

    fn begin_anew(&mut self) {
        self.pictures.clear();
        self.own_maps.clear();
        self.next = 0;
        self.painting = false;
        self.round = self.round.wrapping_add(1);
    }

    /// The work that paints the next picture; `None` while one is under way and when all are done. One at a time, so
    /// that the window keeps a processor.
    pub fn next_work(&mut self, ctx: &Context, lang: Lang) -> Option<thumbnail::Work> {
        if self.lang != lang {
            self.lang = lang;
            self.begin_anew();
        }
        if self.painting {
            return None;
        }
        let shipped = assets::templates().iter().chain(assets::examples()).map(Source::Shipped);
        let source = shipped.chain(self.own.iter().map(|own| Source::Own(own.path.clone()))).nth(self.next)?;
        self.painting = true;
        let pixels_per_point = ctx.pixels_per_point();
        Some(thumbnail::Work { index: self.next, round: self.round, source, pixels_per_point })
    }

    /// Takes a finished picture.
    pub fn receive(&mut self, ctx: &Context, thumbnail: Thumbnail) {
        if thumbnail.round != self.round {
            return;
        }
        self.painting = false;
        self.next = thumbnail.index.saturating_add(1);
        self.pictures.resize(self.pictures.len().max(self.next), None);
        if let (Some(slot), Some(image)) = (self.pictures.get_mut(thumbnail.index), thumbnail.image) {
            *slot = Some(ctx.load_texture("thumbnail", image, egui::TextureOptions::LINEAR));
        }
        self.own_maps.extend(thumbnail.own);
    }

    fn picture(&self, index: usize) -> Option<&TextureHandle> {
        self.pictures.get(index).and_then(Option::as_ref)
    }

    /// Shipped maps as tiles; their pictures stand from `first` on.
    fn shipped(&self, maps: &'static [Template], first: usize, lang: Lang) -> Vec<Tile<'_>> {
        let tile = |(place, template): (usize, &'static Template)| Tile {
            title: lang.text(template.title_id),
            description: lang.text(template.description_id),
            picture: self.picture(first.saturating_add(place)),
            // The shipped maps open: a test reads them all.
            begin: Box::new(move || templates::open(template, lang).ok().map(|map| Next::New(Box::new(map)))),
        };
        maps.iter().enumerate().map(tile).collect()
    }

    /// Templates of one's own as tiles. What could not be read is opened as a file, which says why.
    fn own(&self, first: usize) -> Vec<Tile<'_>> {
        let tile = |(place, own): (usize, &Own)| {
            let map = self.own_maps.get(&own.path).cloned();
            let path = own.path.clone();
            Tile {
                title: own.name.clone(),
                description: map.as_ref().map(|map| map.about.title.clone()).unwrap_or_default(),
                picture: self.picture(first.saturating_add(place)),
                begin: Box::new(move || {
                    Some(match &map {
                        Some(map) => Next::New(Box::new((**map).clone())),
                        None => Next::Open(path.clone()),
                    })
                }),
            }
        };
        self.own.iter().enumerate().map(tile).collect()
    }
}

/// Something to begin with.
struct Tile<'a> {
    title: String,
    description: String,
    picture: Option<&'a TextureHandle>,
    begin: Box<dyn Fn() -> Option<Next>>,
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
            let (maps, examples) = (assets::templates(), assets::examples());
            let greets = !std::mem::replace(&mut start.greeted, true) && ui.memory(|memory| memory.focused().is_none());
            let own = start.own(maps.len() + examples.len());
            if !own.is_empty() {
                section(ui, &lang.text("app-start-own"));
                tiles(ui, own, false, requests);
                ui.add_space(18.0);
            }
            section(ui, &lang.text("app-start-templates"));
            tiles(ui, start.shipped(maps, 0, lang), greets, requests);
            ui.add_space(18.0);
            section(ui, &lang.text("app-start-examples"));
            tiles(ui, start.shipped(examples, maps.len(), lang), false, requests);
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

fn tiles(ui: &mut Ui, tiles: Vec<Tile<'_>>, greets: bool, requests: &mut Vec<Request>) {
    let gap = 18.0;
    let available = ui.available_width() - 8.0;
    let columns = ((available + gap) / (tile::LEAST_WIDTH + gap)).floor().max(1.0);
    let width = ((available + gap) / columns - gap).clamp(tile::LEAST_WIDTH, tile::MOST_WIDTH);
    for (index, row) in tiles.chunks(columns as usize).enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (place, Tile { title, description, picture, begin }) in row.iter().enumerate() {
                let tile = tile::show(ui, *picture, title, description, width);
                if greets && index == 0 && place == 0 {
                    tile.request_focus();
                }
                if tile.clicked() {
                    requests.extend(begin().map(Request::Go));
                }
            }
        });
        ui.add_space(gap - 6.0);
    }
}
