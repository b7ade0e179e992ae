//! Layout after an edit: what the page was made from is remembered, and pieces made from the same are used again.
//!
//! A piece is given no more of the map than is remembered beside it, so nothing it shows can change unnoticed: the title
//! block, the stages and lanes of feelings get a map without cards and links, a lane of cards its own cards, links
//! where their cards lie and whose they are. Whoever lets a piece show more must have it remembered here.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::columns::Columns;
use super::gathered::Gathered;
use super::kept_lane::{self, KeptLane, Wanted};
use super::lane::{self, Laid};
use super::lens::{self, Lens, Tally};
use super::page::Page;
use super::used::Used;
use super::{Style, footer, header, links, stages};
use crate::geom::{Rect, Size};
use crate::model::{CardId, LaneDisplay, LaneId, Map, Rows};
use crate::scene::{Grid, Piece, Row, Scene, Section};
use crate::text::Fonts;

/// What the last layout left for the next one.
///
/// It gives the very scenes that [`super::layout`] gives. For one map after another with the same fonts.
#[derive(Debug, Clone, Default)]
pub struct Memory(Option<Kept>);

/// Links times cells that are laid within a few milliseconds.
const SOON: usize = 6_000;

#[derive(Debug, Clone)]
struct Kept {
    style: Style,
    columns: Columns,
    head: Option<KeptHead>,
    strip: Option<(Tally, Arc<Piece>, f64)>,
    lanes: BTreeMap<LaneId, Arc<KeptLane>>,
    links: Option<KeptLinks>,
    foot: Option<KeptFoot>,
}

impl Memory {
    /// Lays out the journey.
    pub fn layout(&mut self, map: &Map, style: &Style, fonts: &Fonts) -> Scene {
        self.lay(map, style, fonts, false).0
    }

    /// Lays out the journey, but not links that would take long: those are still the ones of the page before. Whether
    /// they are true all the same is told with the page.
    pub fn layout_soon(&mut self, map: &Map, style: &Style, fonts: &Fonts) -> (Scene, bool) {
        self.lay(map, style, fonts, true)
    }

    fn lay(&mut self, map: &Map, style: &Style, fonts: &Fonts, is_hasty: bool) -> (Scene, bool) {
        let columns = Columns::of(map, &style.theme.metrics);
        let suits = |kept: &Kept| {
            let (a, b) = (&kept.style, style);
            let same_style = a.is(b);
            same_style && kept.columns == columns
        };
        let kept = match self.0.take().filter(suits) {
            Some(kept) => kept,
            None => Kept {
                style: style.clone(),
                columns,
                head: None,
                strip: None,
                lanes: BTreeMap::new(),
                links: None,
                foot: None,
            },
        };
        let (kept, scene, is_true) = kept.layout(map, Page::new(style, fonts), is_hasty);
        self.0 = Some(kept);
        (scene, is_true)
    }
}

impl Kept {
    fn layout(mut self, map: &Map, mut page: Page, is_hasty: bool) -> (Kept, Scene, bool) {
        let margin = page.metrics().margin;
        let mut grid = Grid { columns: self.columns.spans.clone(), ..Grid::default() };
        let bones = Bones::of(map);
        let gathered = Gathered::of(map);
        let (mut used, mut places) = (Used::default(), Places::default());
        let head = self.head(&mut page, &bones);
        places.things.extend_from_slice(&head.things);
        let (mut sections, mut y) = (vec![Section::new(0.0, Arc::clone(&head.piece))], head.bottom);
        let tally = Tally::of(map, page.lens);
        if page.lens != Lens::None {
            let (strip, height) = self.strip(&mut page, &tally);
            sections.push(Section::new(y, strip));
            y += height;
        }

        let lanes = self.lanes(&page, map, &gathered, &bones);
        for (lane, kept) in map.lanes.shared().iter().zip(lanes) {
            let laid = &kept.laid;
            if lane.display != LaneDisplay::Hidden {
                grid.rows.push(Row { lane: lane.id, top: y, bottom: y + laid.bottom });
                grid.emotions.extend(laid.emotion.map(|frame| frame.shifted(y)));
            }
            places.add(laid, y);
            used.add(&laid.used);
            sections.push(Section::new(y, Arc::clone(&laid.piece)));
            y += laid.next;
            self.lanes.insert(lane.id, kept);
        }
        lane::hairline(&mut page, &self.columns, 0.0);
        sections.push(Section::new(y, page.take()));

        let (links, are_true) = self.links(&mut page, map, &gathered, &grid, places, is_hasty);
        sections.push(Section::new(0.0, links));
        let (foot, height) = self.foot(&mut page, bones, used, tally);
        sections.push(Section::new(y, foot));
        let size = Size::new(self.columns.page_width, y + height + margin * 0.75);
        let scene = Scene { size, background: page.theme.paper, sections, grid };
        (self, scene, are_true)
    }

    /// The title block and the stages.
    fn head(&mut self, page: &mut Page, bones: &Bones) -> &KeptHead {
        let kept = self.head.take().filter(|kept| kept.bones.is(bones));
        let kept = kept.unwrap_or_else(|| {
            let y = header::lay(page, &bones.0, &self.columns, page.metrics().margin);
            // Lanes begin and end on whole units, so that the lines between them are crisp at 100 %.
            let bottom = stages::lay(page, &bones.0, &self.columns, y).ceil();
            let piece = page.take();
            KeptHead { bones: bones.clone(), bottom, things: lane::things_in(&piece), piece: Arc::new(piece) }
        });
        self.head.insert(kept)
    }

    /// The lanes in the order of the map: those that changed are laid out, several of them at the same time.
    fn lanes(&mut self, page: &Page, map: &Map, gathered: &Gathered, bones: &Bones) -> Vec<Arc<KeptLane>> {
        let mut before = std::mem::take(&mut self.lanes);
        let lanes = map.lanes.shared();
        let first = lanes.iter().position(|lane| lane.display != LaneDisplay::Hidden).unwrap_or(usize::MAX);
        let wanted = lanes.iter().enumerate().map(|(index, lane)| Wanted {
            lane,
            is_first: index <= first,
            cards: gathered.cards_in(lane.id),
            hand_offs: gathered.hand_offs_from(lane.id),
        });
        let wanted: Vec<Wanted> = wanted.collect();
        let known: Vec<Option<Arc<KeptLane>>> = wanted
            .iter()
            .map(|wanted| before.remove(&wanted.lane.id).filter(|kept| kept.is_of(wanted, bones)))
            .collect();
        let changed: Vec<&Wanted> =
            wanted.iter().zip(&known).filter(|(_, known)| known.is_none()).map(|(wanted, _)| wanted).collect();
        let mut laid = kept_lane::lay_all(page, &self.columns, &changed, bones).into_iter().map(Arc::new);
        known.into_iter().filter_map(|known| known.or_else(|| laid.next())).collect()
    }

    /// The links, and whether they are those of this page.
    fn links(
        &mut self,
        page: &mut Page,
        map: &Map,
        gathered: &Gathered,
        grid: &Grid,
        places: Places,
        is_hasty: bool,
    ) -> (Arc<Piece>, bool) {
        let (links, lanes) = (map.links.clone(), map.lanes.clone());
        let seen = Map { links, lanes, cards: gathered.joined_cards(), ..Map::default() };
        if let Some(kept) = &self.links {
            let is_true = kept.is_of(&seen, grid, &places);
            let work = map.links.len().saturating_mul(grid.columns.len()).saturating_mul(grid.rows.len());
            if is_true || (is_hasty && work > SOON) {
                return (Arc::clone(&kept.piece), is_true);
            }
        }
        if !seen.links.is_empty() {
            let (inset, pad) = (lane::INSET * page.unit(), page.metrics().lane_padding);
            let laid = links::Laid { grid, cards: &places.cards, things: &places.things, inset, pad };
            links::lay(page, &seen, &laid);
        }
        let piece = Arc::new(page.take());
        let kept = KeptLinks { seen, grid: grid.clone(), places, piece };
        (Arc::clone(&self.links.insert(kept).piece), true)
    }

    /// What the cards of each stage say under a lens, and how high it is.
    fn strip(&mut self, page: &mut Page, tally: &Tally) -> (Arc<Piece>, f64) {
        let kept = self.strip.take().filter(|(kept, ..)| kept == tally).unwrap_or_else(|| {
            let height = lens::lay_strip(page, tally, &self.columns, 0.0);
            (tally.clone(), Arc::new(page.take()), height)
        });
        let (_, piece, height) = self.strip.insert(kept);
        (Arc::clone(piece), *height)
    }

    /// The legend, and how high it is.
    fn foot(&mut self, page: &mut Page, bones: Bones, used: Used, tally: Tally) -> (Arc<Piece>, f64) {
        if let Some(kept) = &self.foot
            && kept.bones.is(&bones)
            && kept.used == used
            && kept.tally == tally
        {
            return (Arc::clone(&kept.piece), kept.height);
        }
        let height = footer::lay(page, &bones.0, &used, &tally, &self.columns, 0.0);
        let kept = self.foot.insert(KeptFoot { bones, used, tally, piece: Arc::new(page.take()), height });
        (Arc::clone(&kept.piece), kept.height)
    }
}

/// Title block and stages, and what they were made from.
#[derive(Debug, Clone)]
struct KeptHead {
    bones: Bones,
    piece: Arc<Piece>,
    bottom: f64,
    things: Vec<Rect>,
}

/// The legend, and what it was made from.
#[derive(Debug, Clone)]
struct KeptFoot {
    bones: Bones,
    used: Used,
    tally: Tally,
    piece: Arc<Piece>,
    height: f64,
}

/// A map without its cards and its links.
#[derive(Debug, Clone)]
pub(super) struct Bones(pub Map);

impl Bones {
    fn of(map: &Map) -> Bones {
        let map = map.clone();
        Bones(Map { cards: Rows::default(), links: Rows::default(), stakeholders: Rows::default(), next_id: 0, ..map })
    }

    /// Whether both are the very same.
    pub fn is(&self, other: &Bones) -> bool {
        let (a, b) = (&self.0, &other.0);
        Arc::ptr_eq(&a.about, &b.about)
            && a.personas.same(&b.personas)
            && a.stages.same(&b.stages)
            && a.lanes.same(&b.lanes)
            && a.curves.same(&b.curves)
    }
}

/// The links and what they were made from.
#[derive(Debug, Clone)]
struct KeptLinks {
    seen: Map,
    grid: Grid,
    places: Places,
    piece: Arc<Piece>,
}

impl KeptLinks {
    fn is_of(&self, seen: &Map, grid: &Grid, places: &Places) -> bool {
        self.seen.links.same(&seen.links)
            && self.seen.lanes.same(&seen.lanes)
            && self.seen.cards == seen.cards
            // Without links it does not matter where anything lies.
            && (seen.links.is_empty() || self.grid == *grid && self.places == *places)
    }
}

/// What links go to and around, on the page.
#[derive(Debug, Clone, Default, PartialEq)]
struct Places {
    /// In painting order.
    cards: Vec<(CardId, Rect)>,
    /// What links go round.
    things: Vec<Rect>,
}

impl Places {
    fn add(&mut self, laid: &Laid, y: f64) {
        let down = crate::geom::Vec2::new(0.0, y);
        self.cards.extend(laid.cards.iter().map(|(id, rect)| (*id, *rect + down)));
        self.things.extend(laid.things.iter().map(|rect| *rect + down));
    }
}
