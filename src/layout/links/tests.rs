//! Links on hand-made pages: which way they take, how far apart they stand, how much work it is.

use super::*;
use crate::model::{Card, Lane, LaneId, LaneKind, Spot, Stage, StageId};
use crate::scene::{Column, Row};

/// Columns 200 wide from x = 100, rows 100 high from y = 100; in each cell cards 30 high, 40 apart.
struct Sheet {
    map: Map,
    grid: Grid,
    cards: Vec<(CardId, Rect)>,
    things: Vec<Rect>,
}

fn sheet(columns: u32, rows: u32, in_cell: u32) -> Sheet {
    let (mut map, mut grid, mut cards) = (Map::default(), Grid::default(), Vec::new());
    for column in 0..columns {
        let stage = StageId(map.take_id());
        map.stages.push(Stage { id: stage, ..Stage::named("stage") });
        let left = 100.0 + 200.0 * f64::from(column);
        grid.columns.push(Column { stage, left, right: left + 200.0 });
    }
    for row in 0..rows {
        let lane = LaneId(map.take_id());
        map.lanes.push(Lane { id: lane, ..Lane::new(LaneKind::Actions, "lane") });
        let top = 100.0 + 100.0 * f64::from(row);
        grid.rows.push(Row { lane, top, bottom: top + 100.0 });
        for column in grid.columns.clone() {
            for nth in 0..in_cell {
                let id = CardId(map.take_id());
                map.cards.push(Card { id, ..Card::new(Spot::cell(lane, column.stage), "card") });
                let top = top + 10.0 + 40.0 * f64::from(nth);
                cards.push((id, Rect::new(column.left + 6.0, top, column.right - 6.0, top + 30.0)));
            }
        }
    }
    Sheet { map, grid, cards, things: Vec::new() }
}

impl Sheet {
    /// Links cards by their places: row, column, place in the cell, each from 0.
    fn link(&mut self, from: (usize, usize, usize), to: (usize, usize, usize)) {
        let card = |(row, column, nth): (usize, usize, usize)| {
            let (lane, stage) = (self.grid.rows[row].lane, self.grid.columns[column].stage);
            self.map.cards_in(lane, stage).nth(nth).unwrap().id
        };
        let (from, to) = (card(from), card(to));
        let id = LinkId(self.map.take_id());
        self.map.links.push(Link { id, from, to, both_ways: false, label: String::new() });
    }

    fn laid(&self) -> Laid<'_> {
        Laid { grid: &self.grid, cards: &self.cards, things: &self.things, inset: 6.0, pad: 10.0 }
    }

    /// The corners of each link, in map order, and the work it was.
    fn routes(&self) -> (Vec<Vec<Point>>, usize) {
        let laid = self.laid();
        let (routes, looked) = route_all(&self.map, &laid, &dock::docks(&self.map, &laid));
        (self.map.links.iter().filter_map(|link| routes.get(&link.id).cloned()).collect(), looked)
    }

    fn only(&self) -> Vec<Point> {
        self.routes().0.remove(0)
    }
}

fn bends(route: &[Point]) -> usize {
    route.len() - 2
}

#[test]
fn neighbours_are_joined_by_a_straight_line() {
    let mut side_by_side = sheet(2, 1, 1);
    side_by_side.link((0, 0, 0), (0, 1, 0));
    assert_eq!(side_by_side.only(), [Point::new(294.0, 125.0), Point::new(306.0, 125.0)]);
    let mut below = sheet(1, 2, 1);
    below.link((0, 0, 0), (1, 0, 0));
    assert_eq!(below.only(), [Point::new(200.0, 140.0), Point::new(200.0, 210.0)]);
}

#[test]
fn an_empty_cell_is_crossed_and_a_full_one_gone_round() {
    let mut free = sheet(3, 1, 1);
    free.link((0, 0, 0), (0, 2, 0));
    let mut full = Sheet { cards: free.cards.clone(), ..sheet(3, 1, 1) };
    full.link((0, 0, 0), (0, 2, 0));
    free.cards.remove(1);
    assert_eq!(bends(&free.only()), 0);
    let round = full.only();
    assert!(bends(&round) >= 2);
    assert!(round.iter().any(|corner| corner.y < 110.0 || corner.y > 140.0), "{round:?}");
}

#[test]
fn cards_of_one_cell_are_joined_beside_it() {
    let mut sheet = sheet(1, 1, 2);
    sheet.link((0, 0, 0), (0, 0, 1));
    let route = sheet.only();
    assert_eq!(bends(&route), 2);
    assert_eq!(route[0].x, route[3].x, "out and in at the same side");
}

#[test]
fn a_text_in_the_gutter_is_gone_round() {
    let mut sheet = sheet(2, 3, 1);
    sheet.link((0, 0, 0), (2, 0, 0));
    let before = sheet.only();
    let wall = Rect::new(before[1].x - 20.0, 210.0, before[1].x + 20.0, 290.0);
    sheet.things.push(wall);
    let after = sheet.only();
    let runs = |route: &[Point]| route.windows(2).any(|pair| wall.overlaps(Rect::from_points(pair[0], pair[1])));
    assert!(runs(&before) && !runs(&after), "{after:?}");
}

#[test]
fn links_that_share_a_gutter_stand_apart() {
    let mut sheet = sheet(2, 4, 2);
    for row in 1..4 {
        sheet.link((0, 0, 0), (row, 1, 0));
    }
    let (routes, _) = sheet.routes();
    let upright = |route: &Vec<Point>| {
        let run = route.windows(2).max_by(|a, b| (a[0].y - a[1].y).abs().total_cmp(&(b[0].y - b[1].y).abs()));
        run.unwrap()[0].x
    };
    let mut xs: Vec<f64> = routes.iter().map(upright).collect();
    xs.sort_by(f64::total_cmp);
    assert!(xs.windows(2).all(|pair| pair[1] - pair[0] >= 2.0), "{xs:?}");
    let mut starts: Vec<f64> = routes.iter().map(|route| route[0].y).collect();
    starts.sort_by(f64::total_cmp);
    assert!(starts.windows(2).all(|pair| pair[1] - pair[0] >= 8.9), "{starts:?}");
    assert_eq!(crossings(&routes), 0);
}

/// How often different links cross.
fn crossings(routes: &[Vec<Point>]) -> usize {
    let runs = |route: &Vec<Point>| route.windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>();
    let cross = |a: (Point, Point), b: (Point, Point)| {
        let (level, upright) = if (a.0.y - a.1.y).abs() < 1e-6 { (a, b) } else { (b, a) };
        let within = |at: f64, from: f64, to: f64| from.min(to) + 0.01 < at && at < from.max(to) - 0.01;
        within(upright.0.x, level.0.x, level.1.x) && within(level.0.y, upright.0.y, upright.1.y)
    };
    let mut count = 0;
    for (index, a) in routes.iter().enumerate() {
        for b in &routes[index + 1..] {
            count += runs(a).iter().flat_map(|a| runs(b).into_iter().map(|b| cross(*a, b))).filter(|it| *it).count();
        }
    }
    count
}

#[test]
fn a_card_of_a_folded_lane_is_met_at_its_row() {
    let mut sheet = sheet(2, 2, 1);
    sheet.link((0, 0, 0), (1, 1, 0));
    let lane = sheet.map.lanes.at(1).unwrap().id;
    sheet.map.lanes.get_mut(lane).unwrap().display = crate::model::LaneDisplay::Folded;
    sheet.cards.truncate(2);
    let end = *sheet.only().last().unwrap();
    assert!((300.0..500.0).contains(&end.x) && (200.0..300.0).contains(&end.y), "{end:?}");
}

#[test]
fn the_same_map_is_always_drawn_the_same() {
    let mut sheet = sheet(6, 5, 2);
    for nth in 0..40 {
        sheet.link((nth % 5, nth % 6, nth % 2), ((nth * 3 + 1) % 5, (nth * 5 + 2) % 6, (nth + 1) % 2));
    }
    assert_eq!(sheet.routes(), sheet.routes());
}

#[test]
fn the_work_stays_small_for_two_hundred_links() {
    let mut sheet = sheet(12, 10, 2);
    for nth in 0..200 {
        sheet.link((nth % 10, nth % 12, nth % 2), ((nth * 7 + 3) % 10, (nth * 5 + 1) % 12, (nth / 2) % 2));
    }
    let (routes, looked) = sheet.routes();
    assert_eq!(routes.len(), 200);
    assert!(looked < 40_000, "{looked} places were looked at");
}
