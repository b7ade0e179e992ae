//! The laid-out page of the open map, made anew only when the map or its style has changed.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use egui::Context;

use crate::layout::{Memory, Style};
use crate::model::Map;
use crate::scene::Scene;
use crate::text::Fonts;

/// The scene last made, what it was made from, and what is left of it for the next one.
#[derive(Debug, Default)]
pub struct SceneCache {
    made: Option<Made>,
    memory: Memory,
    /// The whole page being laid out on a thread of its own.
    under_way: Option<Receiver<Whole>>,
}

#[derive(Debug)]
struct Made {
    map: Arc<Map>,
    style: Style,
    scene: Arc<Scene>,
    /// False as long as it shows the links of the page before.
    is_whole: bool,
}

impl Made {
    fn is_of(&self, map: &Arc<Map>, style: &Style) -> bool {
        Arc::ptr_eq(&self.map, map) && self.style.is(style)
    }
}

/// A page with its links, and what it was made from.
type Whole = (Arc<Map>, Style, Scene, Memory);

impl SceneCache {
    /// The scene last made.
    pub fn shown(&self) -> Option<&Scene> {
        self.made.as_ref().map(|made| made.scene.as_ref())
    }

    /// The scene of this map in this style, laid out here and now.
    pub fn scene(&mut self, map: &Arc<Map>, style: &Style, fonts: &Fonts) -> Arc<Scene> {
        if let Some(made) = self.made.as_ref().filter(|made| made.is_whole && made.is_of(map, style)) {
            return Arc::clone(&made.scene);
        }
        let scene = Arc::new(self.memory.layout(map, style, fonts));
        self.keep(map, style, Arc::clone(&scene), true)
    }

    /// The scene of this map in this style, for a frame: an edit costs the lane it touched. Links that take longer
    /// than a frame has time for come a moment later, from another thread, and with a frame of their own.
    pub fn scene_now(&mut self, map: &Arc<Map>, style: &Style, fonts: &Arc<Fonts>, ctx: &Context) -> Arc<Scene> {
        self.receive();
        if self.made.as_ref().is_none_or(|made| !made.is_of(map, style)) {
            let (scene, is_whole) = self.memory.layout_soon(map, style, fonts);
            self.keep(map, style, Arc::new(scene), is_whole);
        }
        if self.under_way.is_none() && self.made.as_ref().is_some_and(|made| !made.is_whole) {
            self.under_way = lay_whole(self.memory.clone(), map, style, fonts, ctx.clone());
        }
        match &self.made {
            Some(made) if made.is_whole || self.under_way.is_some() => Arc::clone(&made.scene),
            // No other thread can be had.
            Some(_) | None => self.scene(map, style, fonts),
        }
    }

    fn keep(&mut self, map: &Arc<Map>, style: &Style, scene: Arc<Scene>, is_whole: bool) -> Arc<Scene> {
        let made = Made { map: Arc::clone(map), style: style.clone(), scene, is_whole };
        Arc::clone(&self.made.insert(made).scene)
    }

    /// Takes over a page that is whole, if it is still the one to show; if not, the present one takes its turn.
    fn receive(&mut self) {
        let Some(under_way) = &self.under_way else { return };
        match under_way.try_recv() {
            Ok((map, style, scene, memory)) => {
                self.under_way = None;
                if let Some(made) = self.made.as_mut().filter(|made| made.is_of(&map, &style)) {
                    made.scene = Arc::new(scene);
                    made.is_whole = true;
                    self.memory = memory;
                }
            }
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => {
                self.under_way = None;
                // What another thread failed at this one need not try in every frame.
                if let Some(made) = &mut self.made {
                    made.is_whole = true;
                }
            }
        }
    }
}

/// Lays the page out with its links; `None` where no thread can be had.
fn lay_whole(
    mut memory: Memory,
    map: &Arc<Map>,
    style: &Style,
    fonts: &Arc<Fonts>,
    ctx: Context,
) -> Option<Receiver<Whole>> {
    let (sender, receiver) = channel();
    let (map, style, fonts) = (Arc::clone(map), style.clone(), Arc::clone(fonts));
    let work = move || {
        let scene = memory.layout(&map, &style, &fonts);
        // The window may have gone on to another map.
        let _ = sender.send((map, style, scene, memory));
        ctx.request_repaint();
    };
    thread::Builder::new().name("links".into()).spawn(work).ok()?;
    Some(receiver)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::{Edit, apply};
    use crate::i18n::Lang;
    use crate::model::{Card, Lane, LaneKind, Link, LinkId, Node, Spot, Stage};
    use crate::theme;

    /// Ten stages, three lanes, a card in each cell, and links all over.
    fn crowded() -> Map {
        let mut map = Map::default();
        for name in "ABCDEFGHIJ".chars() {
            apply(&mut map, Edit::AddStage { row: Stage::named(name), at: usize::MAX }).unwrap();
        }
        for kind in [LaneKind::Actions, LaneKind::Touchpoints, LaneKind::Needs] {
            apply(&mut map, Edit::AddLane { row: Lane::new(kind, "Lane"), at: usize::MAX }).unwrap();
        }
        let cells: Vec<_> =
            map.lanes.iter().flat_map(|lane| map.stages.iter().map(|stage| Spot::cell(lane.id, stage.id))).collect();
        apply(&mut map, Edit::AddCards { rows: cells.iter().map(|spot| Card::new(*spot, "a")).collect(), at: 0 })
            .unwrap();
        let cards: Vec<_> = map.cards.iter().map(|card| card.id).collect();
        for (index, from) in cards.iter().cycle().take(240).enumerate() {
            let to = cards[(index * 7 + 3) % cards.len()];
            if to != *from {
                let row = Link { id: LinkId(0), from: *from, to, both_ways: false, label: String::new() };
                apply(&mut map, Edit::AddLink(row)).unwrap();
            }
        }
        map
    }

    #[test]
    fn many_links_follow_a_moment_later() {
        let (ctx, fonts) = (Context::default(), Arc::new(Fonts::shipped_only()));
        let mut map = crowded();
        let style = Style::of(&map, theme::shipped(theme::DEFAULT).unwrap(), Lang::En);
        let mut scenes = SceneCache::default();
        let before = scenes.scene_now(&Arc::new(map.clone()), &style, &fonts, &ctx);
        let link = Node::Link(map.links.at(0).unwrap().id);
        assert!(before.bounds_of(link).is_some(), "the first page has them at once");

        let row = Card { text: "a\nb\nc\nd\ne".into(), ..map.cards.at(0).unwrap().clone() };
        apply(&mut map, Edit::SetCard(row)).unwrap();
        let map = Arc::new(map);
        let hasty = scenes.scene_now(&map, &style, &fonts, &ctx);
        assert_eq!(hasty.bounds_of(link), before.bounds_of(link), "still where they were");
        assert!(hasty.size.height > before.size.height, "the cards are where they are now");
        let whole = loop {
            let scene = scenes.scene_now(&map, &style, &fonts, &ctx);
            if !Arc::ptr_eq(&scene, &hasty) {
                break scene;
            }
            thread::yield_now();
        };
        assert_eq!(*whole, Memory::default().layout(&map, &style, &fonts));
        assert!(Arc::ptr_eq(&whole, &scenes.scene_now(&map, &style, &fonts, &ctx)), "and so it stays");
    }
}
