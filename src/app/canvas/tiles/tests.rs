//! Repainting only what changed gives the same picture as painting everything.

use std::sync::Arc;
use std::time::Duration;

use super::dirty::dirty;
use super::grid::{Cut, PxRect, TileId};
use super::state::State;
use super::work::{Job, Worker, brush};
use crate::app::canvas::testing::Table;
use crate::edit::{Edit, Merge, Side};
use crate::export::raster::Painter;
use crate::i18n::Lang;
use crate::layout::{Lens, Style, layout};
use crate::model::{Card, CardId, CurvePoint, LaneId, Node, Score, Spot, StageId};
use crate::scene::Part;
use crate::text::Fonts;
use crate::theme::shipped;

/// A painted page, kept true as tiles are.
struct Canvas {
    fonts: Fonts,
    style: Style,
    brush: Painter,
    state: Arc<State>,
    pixels: Vec<egui::Color32>,
    cut: Cut,
    painted: u64,
}

const SCALE: f64 = 0.8;

impl Canvas {
    fn new(table: &Table) -> Canvas {
        let fonts = Fonts::shipped_only();
        let style = Style { theme: shipped("throughline").unwrap(), lang: Lang::En, page: (1, 1), lens: Lens::None };
        let scene = Arc::new(layout(table.map(), &style, &fonts));
        let cut = Cut::new(scene.size, SCALE);
        let state = Arc::new(State::new(scene, None));
        let mut brush = brush();
        let pixels = whole(&mut brush, &state, cut);
        Canvas { fonts, style, brush, state, pixels, cut, painted: 0 }
    }

    /// Takes over the map as it is now, repaints what is dirty, and holds it against a page painted anew.
    fn follow(&mut self, table: &Table, hidden: Option<(Node, Part)>) {
        let scene = Arc::new(layout(table.map(), &self.style, &self.fonts));
        let cut = Cut::new(scene.size, SCALE);
        let state = Arc::new(State::new(scene, hidden));
        self.painted = 0;
        if cut == self.cut {
            let tiles: Vec<_> = cut.tiles_over(cut.page()).collect();
            for (tile, pixels) in dirty(&self.state, &state, &cut, &tiles) {
                let job = Job { generation: 0, cut, tile, pixels, state: Arc::clone(&state) };
                self.painted += u64::from(pixels.width() * pixels.height());
                let image = job.paint(&mut self.brush).image;
                self.place(pixels, &image.pixels);
            }
        } else {
            self.pixels = whole(&mut self.brush, &state, cut);
        }
        (self.state, self.cut) = (state, cut);
        let anew = whole(&mut self.brush, &self.state, cut);
        for (index, (kept, anew)) in self.pixels.iter().zip(&anew).enumerate() {
            let apart = kept.to_array().iter().zip(anew.to_array()).map(|(a, b)| a.abs_diff(b)).max().unwrap();
            let (x, y) = (index as u32 % cut.width, index as u32 / cut.width);
            assert!(apart <= 1, "{kept:?} is shown at {x}, {y} where there is {anew:?}");
        }
    }

    fn place(&mut self, at: PxRect, from: &[egui::Color32]) {
        for (row, line) in from.chunks(at.width() as usize).enumerate() {
            let start = (at.y0 as usize + row) * self.cut.width as usize + at.x0 as usize;
            self.pixels[start..start + line.len()].copy_from_slice(line);
        }
    }
}

fn whole(brush: &mut Painter, state: &Arc<State>, cut: Cut) -> Vec<egui::Color32> {
    let job = Job { generation: 0, cut, tile: (0, 0), pixels: cut.page(), state: Arc::clone(state) };
    job.paint(brush).image.pixels
}

#[test]
fn what_is_kept_is_what_would_be_painted() {
    let mut table = Table::new();
    let mut canvas = Canvas::new(&table);
    let curve = table.curve();
    let cell = |lane: u32, stage: u32| Spot::cell(LaneId(lane), StageId(stage));
    let edits = [
        Edit::AddCard { row: Card::new(cell(5, 2), "Sucht einen neuen Anbieter"), at: 0 },
        Edit::MoveCards { ids: vec![CardId(7)], spot: cell(5, 3), at: 0 },
        Edit::SetPoint { curve, index: 1, point: CurvePoint::new(StageId(2), Score::clamped(1.35)) },
        Edit::SetPoint {
            curve,
            index: 1,
            point: CurvePoint {
                quote: "Why is there no price?".into(),
                ..CurvePoint::new(StageId(2), Score::clamped(-1.0))
            },
        },
        Edit::MoveStage { id: StageId(1), to: 2 },
        Edit::MoveLane { id: LaneId(4), to: 1, side: Side::Same },
        Edit::AddCard {
            row: Card::new(
                cell(4, 1),
                "A text that is long enough to break into several lines, so that the lane grows and all below moves down",
            ),
            at: 1,
        },
        Edit::RemoveCards(vec![CardId(8), CardId(9)]),
        Edit::RemoveStage(StageId(2)),
    ];
    for edit in edits {
        table.document.edit(edit, Merge::Never).unwrap();
        canvas.follow(&table, None);
    }
    while table.document.undo().is_some() {
        canvas.follow(&table, None);
    }
}

#[test]
fn a_hidden_text_leaves_and_comes_back() {
    let table = Table::new();
    let mut canvas = Canvas::new(&table);
    for hidden in [Some((table.card("a1"), Part::Name)), Some((table.card("t2"), Part::Name)), None] {
        canvas.follow(&table, hidden);
        assert!(canvas.painted > 0 && canvas.painted < 20_000, "{}", canvas.painted);
    }
    canvas.follow(&table, None);
    assert_eq!(canvas.painted, 0);
}

#[test]
fn a_letter_repaints_little() {
    let mut table = Table::new();
    let mut canvas = Canvas::new(&table);
    let mut card = table.map().cards.at(0).unwrap().clone();
    card.text.push('!');
    table.document.edit(Edit::SetCard(card), Merge::Never).unwrap();
    canvas.follow(&table, None);
    let page = u64::from(canvas.cut.width) * u64::from(canvas.cut.height);
    assert!(canvas.painted > 0 && canvas.painted < page / 100, "{} of {page}", canvas.painted);
}

#[test]
fn two_who_paint_together_paint_each_piece_once() {
    let table = Table::new();
    let canvas = Canvas::new(&table);
    let cut = canvas.cut;
    let mut tiles: Vec<_> = cut.tiles_over(cut.page()).collect();
    let job = |tile: &TileId| {
        let state = Arc::clone(&canvas.state);
        Job { generation: 1, cut, tile: *tile, pixels: cut.tile(*tile), state }
    };
    let worker = Worker::start(|| {}).unwrap();
    worker.assign(tiles.iter().map(job).collect());
    let mut painted: Vec<TileId> = std::iter::from_fn(|| worker.take(&cut)).map(|job| job.tile).collect();
    let arrived = std::iter::from_fn(|| worker.wait(1, &cut, Duration::from_secs(600)));
    painted.extend(arrived.map(|done| done.job.tile));
    painted.sort_unstable();
    tiles.sort_unstable();
    assert_eq!(painted, tiles);
}
