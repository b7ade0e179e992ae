//! The tiles of one scale.

use std::collections::BTreeMap;

use egui::{TextureHandle, TextureOptions};

use super::dirty;
use super::grid::{Cut, PxRect, TileId};
use super::state::State;
use super::work::Done;

/// Tiles kept beyond those in view, so that panning back and forth paints nothing: a quarter of a MiB each.
const SPARE: usize = 48;

/// A painted tile.
pub struct Tile {
    pub texture: TextureHandle,
    /// What of it no longer shows the present scene.
    stale: Option<PxRect>,
    /// The frame it was last in view.
    seen: u64,
}

/// The page at one scale, as far as it has been painted.
pub struct Level {
    pub cut: Cut,
    /// Whether it once had every tile in view.
    pub whole: bool,
    tiles: BTreeMap<TileId, Tile>,
    frame: u64,
}

impl Level {
    /// A scale at which nothing has been painted yet.
    pub fn new(cut: Cut) -> Level {
        Level { cut, whole: false, tiles: BTreeMap::new(), frame: 0 }
    }

    /// What has been painted, stale or not.
    pub fn tiles(&self) -> impl Iterator<Item = (TileId, &Tile)> {
        self.tiles.iter().map(|(id, tile)| (*id, tile))
    }

    /// Marks what differs between two states of the page. Tiles out of view that differ are dropped instead.
    pub fn change(&mut self, old: &State, new: &State) {
        let cut = Cut::new(new.scene().size, self.cut.scale);
        let before = std::mem::replace(&mut self.cut, cut);
        // The page grew or shrank: tiles at its old or new edge have another size now.
        self.tiles.retain(|id, _| before.tile(*id) == self.cut.tile(*id));
        let ids: Vec<TileId> = self.tiles.keys().copied().collect();
        for (id, pixels) in dirty::dirty(old, new, &self.cut, &ids) {
            let Some(tile) = self.tiles.get_mut(&id) else { continue };
            if tile.seen == self.frame {
                tile.stale = Some(tile.stale.map_or(pixels, |stale| stale.union(pixels)));
            } else {
                self.tiles.remove(&id);
            }
        }
    }

    /// The tiles of `visible` that are missing or stale, and which pixels of them; from the middle outwards.
    pub fn wanted(&self, visible: &[TileId]) -> Vec<(TileId, PxRect)> {
        let mut wanted: Vec<(TileId, PxRect)> = visible
            .iter()
            .filter_map(|id| match self.tiles.get(id) {
                Some(tile) => Some((*id, tile.stale?)),
                None => Some((*id, self.cut.tile(*id))),
            })
            .filter(|(_, pixels)| !pixels.is_empty())
            .collect();
        if let (Some(first), Some(last)) = (visible.first(), visible.last()) {
            let middle = (first.0 + last.0, first.1 + last.1);
            wanted.sort_by_key(|((x, y), _)| (x * 2).abs_diff(middle.0) + (y * 2).abs_diff(middle.1));
        }
        wanted
    }

    /// Whether all of these have been painted, stale or not.
    pub fn has_all(&self, visible: &[TileId]) -> bool {
        visible.iter().all(|id| self.tiles.contains_key(id))
    }

    /// Uploads a painted piece.
    pub fn place(&mut self, ctx: &egui::Context, done: Done) {
        let (id, pixels) = (done.job.tile, done.job.pixels);
        let whole = self.cut.tile(id);
        match self.tiles.get_mut(&id) {
            Some(tile) => {
                let at = [pixels.x0.saturating_sub(whole.x0) as usize, pixels.y0.saturating_sub(whole.y0) as usize];
                tile.texture.set_partial(at, done.image, TextureOptions::LINEAR);
                if tile.stale.is_some_and(|stale| stale.intersect(pixels) == stale) {
                    tile.stale = None;
                }
            }
            // A piece of a tile that was dropped meanwhile is of no use.
            None if pixels != whole => {}
            None => {
                let texture = ctx.load_texture("map tile", done.image, TextureOptions::LINEAR);
                self.tiles.insert(id, Tile { texture, stale: None, seen: self.frame });
            }
        }
    }

    /// Notes what is in view this frame, and drops what has been out of view longest.
    pub fn touch(&mut self, visible: &[TileId]) {
        self.frame = self.frame.wrapping_add(1);
        for id in visible {
            if let Some(tile) = self.tiles.get_mut(id) {
                tile.seen = self.frame;
            }
        }
        self.whole |= self.has_all(visible);
        let most = visible.len() * 2 + SPARE;
        if self.tiles.len() > most {
            let mut by_age: Vec<(u64, TileId)> = self.tiles.iter().map(|(id, tile)| (tile.seen, *id)).collect();
            by_age.sort_unstable();
            for (_, id) in by_age.into_iter().take(self.tiles.len() - most) {
                self.tiles.remove(&id);
            }
        }
    }
}
