//! Curves in the whole window: drawn by command and hand, listed, shown, compared, found by their legend.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, pos2};
use egui_kittest::kittest::Queryable;
use throughline::format;
use throughline::model::{Curve, Lane, LaneId, LaneKind, Map, Node, Stage, StageId, View};
use throughline::scene::Region;

use crate::window_driver::Driver;

const STORY: &str = include_str!("../data/curves-expected-against-as-is.ron");
const THREE: &str = include_str!("../data/curves-three-personas.ron");

/// A window with this map.
fn open(ron: &str) -> Driver {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    throughline::files::write(&path, ron.as_bytes()).expect("written");
    Driver::in_folder(folder, Some(&path))
}

/// Three stages and an emotion lane, and nobody who feels anything.
fn bare() -> String {
    let mut map = Map::default();
    for name in ["Need", "Buy", "Use"] {
        let id = StageId(map.take_id());
        map.stages.push(Stage { id, ..Stage::named(name) });
    }
    let id = LaneId(map.take_id());
    map.lanes.push(Lane { id, ..Lane::new(LaneKind::Emotion, "Emotion") });
    format::print(&map)
}

impl Driver {
    /// Where in the emotion lane so much of the way along its stages and down its scale lies.
    fn in_lane(&self, along: f32, down: f32) -> Pos2 {
        let row = self.node(Role::RowHeader, "Lane: Emotion").rect();
        let columns = self.harness.get_all_by_role(Role::ColumnHeader).map(|node| node.rect());
        let all = columns.reduce(|a, b| a.union(b)).expect("there are stages");
        pos2(all.left() + all.width() * along, row.top() + row.height() * down)
    }

    /// One stroke along these places, from press to release.
    fn stroke(&mut self, places: &[(f32, f32)], modifiers: Modifiers) {
        let places: Vec<Pos2> = places.iter().map(|(along, down)| self.in_lane(*along, *down)).collect();
        let button =
            |pos: Pos2, pressed: bool| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers };
        self.harness.event(Event::ModifiersChanged(modifiers));
        self.harness.event(Event::PointerMoved(places[0]));
        self.harness.step();
        self.harness.event(button(places[0], true));
        self.harness.step();
        for pair in places.windows(2) {
            for step in 1..=12 {
                self.harness.event(Event::PointerMoved(pair[0].lerp(pair[1], step as f32 / 12.0)));
                self.harness.step();
            }
        }
        self.harness.event(button(*places.last().expect("a place"), false));
        self.harness.event(Event::ModifiersChanged(Modifiers::NONE));
        self.settle();
    }

    fn curve(&self, index: usize) -> &Curve {
        self.map().curves.at(index).expect("a curve")
    }

    fn click_check(&mut self, label: &str) {
        self.node(Role::CheckBox, label).click();
        self.settle();
    }
}

#[test]
fn a_curve_is_drawn_where_nobody_felt_anything_in_one_step() {
    let mut driver = open(&bare());
    let before = driver.map().clone();
    driver.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    driver.stroke(&[(0.02, 0.2), (0.5, 0.8), (0.98, 0.2)], Modifiers::NONE);
    assert_eq!((driver.map().personas.len(), driver.map().curves.len()), (1, 1));
    let scores: Vec<f64> = driver.curve(0).points.iter().map(|point| point.score.value()).collect();
    assert!(scores.len() >= 3, "{scores:?}");
    assert!(scores.iter().copied().fold(2.0, f64::min) < -0.8, "{scores:?}");
    assert!(scores[0] > 0.0 && scores[scores.len() - 1] > 0.0, "{scores:?}");
    assert_eq!(driver.document().selection().single(), Some(Node::Curve(driver.curve(0).id)));
    assert_eq!(driver.document().undo_label(), Some("curve-step-draw"));
    driver.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(driver.map().curves.len(), before.curves.len());
    assert_eq!(driver.map().personas.len(), before.personas.len());
    assert_eq!(driver.document().undo_label(), None, "one step");
}

#[test]
fn drawing_over_a_curve_keeps_what_was_said_and_the_stages_beside_it() {
    let mut driver = open(STORY);
    let before = driver.curve(0).clone();
    driver.stroke(&[(0.30, 0.75), (0.70, 0.75)], Modifiers::COMMAND);
    let after = driver.curve(0);
    let quotes = |curve: &Curve| curve.points.iter().filter(|point| !point.quote.is_empty()).count();
    assert_eq!(quotes(after), quotes(&before));
    assert_eq!((after.points.first(), after.points.last()), (before.points.first(), before.points.last()));
    assert_ne!(after.points, before.points);
    assert_eq!(driver.map().curves.len(), 2);
}

#[test]
fn esc_lays_the_pen_down_and_drops_a_stroke() {
    let mut driver = open(STORY);
    let before = driver.map().clone();
    driver.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    driver.key(Modifiers::NONE, Key::Escape);
    driver.stroke(&[(0.3, 0.7), (0.7, 0.7)], Modifiers::NONE);
    assert_eq!(*driver.map(), before, "a drag without the pen draws nothing");
}

#[test]
fn the_list_shows_and_hides_and_shows_one_alone() {
    let mut driver = open(THREE);
    driver.node(Role::RowHeader, "Lane: Emotion").click();
    driver.settle();
    driver.click_check("Shown: Marek Olszewski \u{b7} As it is");
    assert!(!driver.curve(1).shown);
    driver.press("Show all curves");
    assert!(driver.map().curves.iter().all(|curve| curve.shown));
    driver.press("More about Ana Pop \u{b7} As it is");
    driver.press("Show only this curve");
    let shown: Vec<bool> = driver.map().curves.iter().map(|curve| curve.shown).collect();
    assert_eq!(shown, [false, false, true]);
    assert_eq!(driver.document().undo_label(), Some("curve-step-solo"));
    driver.key(Modifiers::COMMAND, Key::Z);
    assert!(driver.map().curves.iter().all(|curve| curve.shown), "one step");
}

#[test]
fn the_list_orders_dims_and_copies() {
    let mut driver = open(THREE);
    driver.node(Role::RowHeader, "Lane: Emotion").click();
    driver.settle();
    let marek = driver.curve(1).id;
    driver.press("More about Marek Olszewski \u{b7} As it is");
    driver.press("Move up");
    assert_eq!(driver.curve(0).id, marek);
    driver.press("More about Marek Olszewski \u{b7} As it is");
    driver.press("Dimmed");
    assert!(driver.curve(0).dimmed);
    driver.press("More about Marek Olszewski \u{b7} As it is");
    driver.press("Duplicate curve");
    let copy = driver.map().curves.iter().last().expect("a copy");
    assert_eq!((copy.view, copy.points.len()), (View::Expected, 7));
    driver.press("Dana Reed \u{b7} As it is");
    let dana = driver.map().personas.at(0).expect("Dana").id;
    let selected = driver.map().curves.iter().find(|curve| curve.persona == dana).expect("hers").id;
    assert_eq!(driver.document().selection().single(), Some(Node::Curve(selected)));
}

#[test]
fn one_click_holds_what_came_against_what_was_expected() {
    let mut driver = open(STORY);
    driver.node(Role::RowHeader, "Lane: Emotion").click();
    driver.settle();
    driver.press("Stop comparing");
    assert!(driver.map().curves.iter().all(|curve| !curve.compared));
    driver.press("Compare with what Dana Reed expected");
    assert!(driver.map().curves.iter().all(|curve| curve.compared));
    assert_eq!(driver.document().undo_label(), Some("curve-step-compare"));
}

#[test]
fn an_entry_of_the_legend_is_its_curve() {
    let driver = open(THREE);
    let work = driver.shell().work.as_ref().expect("a map is open");
    let scene = throughline::layout::layout(
        work.document.map(),
        &driver.shell().style(work.document.map()),
        &driver.shell().fonts,
    );
    for curve in driver.map().curves.iter() {
        let entries = scene.areas().filter(|area| area.node == Node::Curve(curve.id));
        let entry = entries.filter_map(|area| match area.region {
            Region::Rect(rect) => Some(rect),
            Region::Disc { .. } | Region::Along { .. } => None,
        });
        let entry = entry.reduce(|_, later| later).expect("it stands in the legend");
        assert_eq!(scene.hit(entry.center()), Some(Node::Curve(curve.id)));
    }
}
