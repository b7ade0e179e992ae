//! What is selected, the whole map or the board that is shown, as a picture on the clipboard.

use std::borrow::Borrow;
use std::sync::Arc;

use egui::{ColorImage, Context};

use crate::app::canvas;
use crate::app::dispatch::settled_map;
use crate::app::flows::Done;
use crate::app::notices::Tone;
use crate::app::shell::Shell;
use crate::diag::Message;
use crate::export::raster::{self, View};
use crate::geom::Rect;
use crate::layout::{self, Board};
use crate::model::{Map, Node};
use crate::scene::Scene;

/// Pixels per document unit.
const SCALE: f64 = 2.0;
/// Pixels of a picture on the clipboard; a larger part of the map is painted coarser.
const MOST_PIXELS: f64 = 12e6;
/// Air around what is selected, in document units.
const MARGIN: f64 = 10.0;

/// Paints the picture elsewhere; it is put on the clipboard when it is done.
pub fn copy(shell: &mut Shell) {
    let Some(map) = settled_map(shell) else { return };
    let style = shell.style(&map);
    let Some(work) = &mut shell.work else { return };
    let board = work.board();
    if board != Board::Journey {
        let fonts = Arc::clone(&shell.fonts);
        return paint(shell, "capture-copied-board", move || (layout::board(board, &map, &style, &fonts), None));
    }
    let nodes: Vec<Node> = work.document.selection().iter().collect();
    let scene = work.scenes.scene(&map, &style, &shell.fonts);
    let cut = cut(&map, &scene, &nodes);
    let said = if cut.is_none() { "capture-copied-map" } else { "capture-copied-selection" };
    paint(shell, said, move || (scene, cut));
}

/// Paints a scene, or a part of it, elsewhere.
fn paint<S: Borrow<Scene>>(
    shell: &mut Shell,
    said: &'static str,
    make: impl FnOnce() -> (S, Option<Rect>) + Send + 'static,
) {
    shell.jobs.start(
        Some(Message::new("capture-painting-picture")),
        false,
        move |_| {
            let (scene, cut) = make();
            let scene = scene.borrow();
            let view = view(cut.unwrap_or(scene.size.to_rect()), scene);
            let size = [usize::from(view.width), usize::from(view.height)];
            let image = ColorImage::from_rgba_premultiplied(size, &raster::paint(scene, view));
            Done::Painted { image, said }
        },
        Done::Broken,
    );
}

/// Puts the picture on the clipboard.
pub fn land(shell: &mut Shell, ctx: &Context, image: ColorImage, said: &'static str) {
    let [width, height] = image.size;
    ctx.copy_image(image);
    shell.notices.say(Tone::Done, Message::new(said).with("width", width).with("height", height));
}

/// The part of the page that shows these; `None` where they mean the whole map. A stage is its column, a lane its row.
fn cut(map: &Map, scene: &Scene, nodes: &[Node]) -> Option<Rect> {
    let rects = nodes.iter().filter_map(|node| match *node {
        // An empty place is where somebody is, not what they mean.
        Node::Cell { lane, stage } if map.cards_in(lane, stage).next().is_none() => None,
        Node::Stage(id) => {
            let (column, head) = (scene.grid.column(id)?, canvas::rect_of(scene, *node)?);
            let bottom = scene.grid.rows.last().map_or(head.y1, |row| row.bottom);
            Some(Rect::new(column.left, head.y0, column.right, bottom).union(head))
        }
        Node::Lane(id) => {
            let (row, label) = (scene.grid.row(id)?, canvas::rect_of(scene, *node)?);
            let right = scene.grid.columns.last().map_or(label.x1, |column| column.right);
            Some(Rect::new(label.x0, row.top, right, row.bottom))
        }
        node => canvas::rect_of(scene, node),
    });
    let page = scene.size.to_rect();
    let part = rects.reduce(|one, other| one.union(other))?.inflate(MARGIN, MARGIN).intersect(page);
    (part.width() > 0.0 && part.height() > 0.0).then_some(part)
}

fn view(part: Rect, scene: &Scene) -> View {
    let pixels = part.width() * part.height() * SCALE * SCALE;
    let longest = part.width().max(part.height()) * SCALE;
    let room = (MOST_PIXELS / pixels).sqrt().min(f64::from(u16::MAX) / longest).min(1.0);
    let scale = SCALE * room;
    let side = |length: f64| (length * scale).ceil().clamp(1.0, f64::from(u16::MAX)) as u16;
    View {
        origin: part.origin(),
        scale,
        width: side(part.width()),
        height: side(part.height()),
        paper: Some(scene.background),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::color::Rgba;
    use crate::geom::Size;

    #[test]
    fn a_wall_is_painted_coarser_and_stays_within_bounds() {
        let scene = Scene::plain(Size::new(40_000.0, 3_000.0), Rgba::WHITE, Vec::new());
        let view = view(scene.size.to_rect(), &scene);
        let pixels = f64::from(view.width) * f64::from(view.height);
        assert!(pixels < MOST_PIXELS * 1.01 && pixels > MOST_PIXELS * 0.95, "{view:?}");
        let small = super::view(Rect::new(10.0, 10.0, 60.0, 30.0), &scene);
        assert_eq!((small.width, small.height, small.scale), (100, 40, SCALE));
    }
}
