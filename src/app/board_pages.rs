//! The laid-out boards beside the journey, each made anew only when it is looked at and the map has changed.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use egui::Context;

use crate::geom::Size;
use crate::layout::{Board, Style, board_at_hand};
use crate::model::Map;
use crate::scene::Scene;
use crate::text::Fonts;

/// Boards of so many things are laid out within a frame's time; larger ones by a thread of their own.
const SOON: usize = 600;

/// The pages last made, and the one being made.
#[derive(Default)]
pub struct BoardPages {
    made: BTreeMap<Board, Made>,
    under_way: Option<(Board, Receiver<Made>)>,
}

struct Made {
    map: Arc<Map>,
    style: Style,
    scene: Arc<Scene>,
}

impl Made {
    fn of(board: Board, map: &Arc<Map>, style: &Style, fonts: &Fonts) -> Made {
        let scene = Arc::new(board_at_hand(board, map, style, fonts));
        Made { map: Arc::clone(map), style: style.clone(), scene }
    }

    fn is_of(&self, map: &Arc<Map>, style: &Style) -> bool {
        Arc::ptr_eq(&self.map, map) && Arc::ptr_eq(&self.style.theme, &style.theme) && self.style.lang == style.lang
    }
}

impl BoardPages {
    /// The page of a board as it was last made.
    pub fn shown(&self, board: Board) -> Option<&Arc<Scene>> {
        self.made.get(&board).map(|made| &made.scene)
    }

    /// The page of a board for a frame. That of a large map comes a moment later, with a frame of its own; until then
    /// the one before is shown, or bare paper.
    pub fn page_now(
        &mut self,
        board: Board,
        map: &Arc<Map>,
        style: &Style,
        fonts: &Arc<Fonts>,
        ctx: &Context,
    ) -> Arc<Scene> {
        self.receive();
        if let Some(made) = self.made.get(&board).filter(|made| made.is_of(map, style)) {
            return Arc::clone(&made.scene);
        }
        if weight(map) > SOON {
            if self.under_way.is_none() {
                self.under_way = lay(board, map, style, fonts, ctx.clone()).map(|receiver| (board, receiver));
            }
            if self.under_way.is_some() {
                let blank = || Arc::new(Scene::plain(Size::new(1280.0, 720.0), style.theme.paper, Vec::new()));
                return self.shown(board).map_or_else(blank, Arc::clone);
            }
            // No other thread can be had.
        }
        let made = Made::of(board, map, style, fonts);
        let scene = Arc::clone(&made.scene);
        self.made.insert(board, made);
        scene
    }

    /// Takes over a page that is done. One of a map that has changed again is still nearer than the one before it.
    fn receive(&mut self) {
        let Some((board, under_way)) = &self.under_way else { return };
        match under_way.try_recv() {
            Ok(made) => {
                self.made.insert(*board, made);
                self.under_way = None;
            }
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => self.under_way = None,
        }
    }
}

/// How many things boards have to set, roughly.
fn weight(map: &Map) -> usize {
    let people = map.personas.len().saturating_mul(12).saturating_add(map.stakeholders.len());
    map.cards.len().saturating_add(map.links.len()).saturating_add(people)
}

/// Lays the board out on a thread of its own; `None` where none can be had.
fn lay(board: Board, map: &Arc<Map>, style: &Style, fonts: &Arc<Fonts>, ctx: Context) -> Option<Receiver<Made>> {
    let (sender, receiver) = channel();
    let (map, style, fonts) = (Arc::clone(map), style.clone(), Arc::clone(fonts));
    let work = move || {
        // The window may have gone on to another map.
        let _ = sender.send(Made::of(board, &map, &style, &fonts));
        ctx.request_repaint();
    };
    thread::Builder::new().name("board".into()).spawn(work).ok()?;
    Some(receiver)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use crate::model::{Persona, PersonaId};
    use crate::theme;

    fn map(personas: u32) -> Arc<Map> {
        let mut map = Map::default();
        for id in 1..=personas {
            map.personas.push(Persona { id: PersonaId(id), ..Persona::named("Ada") });
        }
        Arc::new(map)
    }

    #[test]
    fn a_page_is_made_anew_only_for_another_map() {
        let (ctx, fonts, mut pages) = (Context::default(), Arc::new(Fonts::shipped_only()), BoardPages::default());
        let few = map(2);
        let style = Style::of(&few, theme::shipped(theme::DEFAULT).unwrap(), Lang::En);
        let first = pages.page_now(Board::Personas, &few, &style, &fonts, &ctx);
        assert!(Arc::ptr_eq(&first, &pages.page_now(Board::Personas, &few, &style, &fonts, &ctx)));
        assert_eq!(*first, board_at_hand(Board::Personas, &few, &style, &fonts));
        let other = pages.page_now(Board::Personas, &map(3), &style, &fonts, &ctx);
        assert!(!Arc::ptr_eq(&first, &other));
    }

    #[test]
    fn a_large_board_comes_a_moment_later() {
        let (ctx, fonts, mut pages) = (Context::default(), Arc::new(Fonts::shipped_only()), BoardPages::default());
        let many = map(60);
        let style = Style::of(&many, theme::shipped(theme::DEFAULT).unwrap(), Lang::En);
        let blank = pages.page_now(Board::Personas, &many, &style, &fonts, &ctx);
        assert_eq!(blank.items().count(), 0);
        let whole = loop {
            let page = pages.page_now(Board::Personas, &many, &style, &fonts, &ctx);
            if page.items().count() > 0 {
                break page;
            }
            thread::yield_now();
        };
        assert_eq!(*whole, board_at_hand(Board::Personas, &many, &style, &fonts));
    }
}
