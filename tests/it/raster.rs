//! What the rasteriser paints, pixel by pixel, for each kind of shape.

use std::sync::Arc;

use throughline::color::Rgba;
use throughline::export::raster::{Detail, Painter, View, paint};
use throughline::geom::{BezPath, Point, Rect, Size};
use throughline::model::{Picture, PictureFormat};
use throughline::scene::{Icon, Item, Line, Paint, Part, Run, Scene, Shape, Stroke, Text, TextBlock, TextStyle};
use throughline::text::{Align, Fonts};

const RED: Rgba = Rgba::rgb(255, 0, 0);
const BLUE: Rgba = Rgba::rgb(0, 0, 255);
const STYLE: TextStyle = TextStyle { size: 12.5, weight: 400, italic: false, tracking: 0.0, leading: 1.4 };

pub fn scene(width: f64, height: f64, shapes: impl IntoIterator<Item = Shape>) -> Scene {
    let items = shapes.into_iter().map(|shape| Item { shape, source: None }).collect();
    Scene::plain(Size::new(width, height), Rgba::WHITE, items)
}

pub fn text(fonts: &Fonts, words: &str, style: TextStyle, at: (f64, f64)) -> Shape {
    let block = fonts.lay(words, &style, Some(120.0), Align::Start);
    Shape::Text(Text { part: Part::Name, origin: at.into(), color: Rgba::BLACK, style, block })
}

fn rect(x0: f64, y0: f64, x1: f64, y1: f64, radius: f64, fill: Rgba) -> Shape {
    Shape::Rect { rect: Rect::new(x0, y0, x1, y1), radius, fill: Some(Paint::Solid(fill)), stroke: None }
}

fn line(points: &[(f64, f64)], stroke: Stroke) -> Shape {
    let mut path = BezPath::new();
    path.move_to(points[0]);
    points[1..].iter().for_each(|&point| path.line_to(point));
    Shape::Path { path: Arc::new(path), fill: None, stroke: Some(stroke) }
}

/// The whole page, at a scale.
fn whole(scene: &Scene, scale: f64) -> View {
    let (width, height) = ((scene.size.width * scale).ceil() as u16, (scene.size.height * scale).ceil() as u16);
    View { origin: Point::ZERO, scale, width, height, paper: Some(scene.background) }
}

struct Picked(Vec<u8>, usize);

impl Picked {
    fn of(scene: &Scene) -> Picked {
        Picked(paint(scene, whole(scene, 1.0)), scene.size.width as usize)
    }

    fn at(&self, x: usize, y: usize) -> Rgba {
        let i = (y * self.1 + x) * 4;
        Rgba { r: self.0[i], g: self.0[i + 1], b: self.0[i + 2], a: self.0[i + 3] }
    }

    /// How many pixels of a rectangle are darker than mid grey.
    fn dark(&self, x: std::ops::Range<usize>, y: std::ops::Range<usize>) -> usize {
        y.flat_map(|y| x.clone().map(move |x| (x, y))).filter(|&(x, y)| self.at(x, y).luminance() < 0.2).count()
    }
}

#[test]
fn rectangles_fill_round_and_outline() {
    let mut framed = rect(20.0, 1.0, 30.0, 11.0, 4.0, RED);
    if let Shape::Rect { stroke, .. } = &mut framed {
        *stroke = Some(Stroke::solid(BLUE, 2.0));
    }
    let half = Rgba { a: 128, ..BLUE };
    let p = Picked::of(&scene(
        50.0,
        12.0,
        [rect(0.0, 0.0, 10.0, 10.0, 0.0, RED), framed, rect(5.0, 0.0, 10.0, 5.0, 0.0, half)],
    ));
    assert_eq!((p.at(0, 0), p.at(9, 9), p.at(10, 0)), (RED, RED, Rgba::WHITE));
    assert_eq!((p.at(25, 5), p.at(25, 0), p.at(25, 11), p.at(19, 6), p.at(30, 6)), (RED, BLUE, BLUE, BLUE, BLUE));
    assert_eq!(p.at(19, 0), Rgba::WHITE, "the corner is rounded off");
    assert!((126..=129).contains(&p.at(7, 2).b), "half covered: {}", p.at(7, 2));
    assert_eq!(p.at(40, 5), Rgba::WHITE);
}

#[test]
fn paths_fill_and_stroke_with_round_ends_and_dashes() {
    let mut path = BezPath::new();
    path.move_to((0.0, 0.0));
    path.line_to((10.0, 0.0));
    path.line_to((0.0, 10.0));
    path.close_path();
    let triangle = Shape::Path { path: Arc::new(path), fill: Some(Paint::Solid(RED)), stroke: None };
    let dashed = Stroke { dash: Some((4.0, 12.0)), ..Stroke::solid(BLUE, 2.0) };
    let p = Picked::of(&scene(
        60.0,
        30.0,
        [
            triangle,
            line(&[(20.0, 5.0), (40.0, 5.0)], Stroke::solid(BLUE, 6.0)),
            line(&[(2.0, 20.0), (60.0, 20.0)], dashed),
        ],
    ));
    assert_eq!((p.at(2, 2), p.at(9, 9)), (RED, Rgba::WHITE));
    assert_eq!((p.at(30, 5), p.at(18, 5), p.at(41, 5), p.at(43, 5)), (BLUE, BLUE, BLUE, Rgba::WHITE));
    assert_ne!(p.at(17, 2), BLUE, "the end is round");
    assert_eq!((p.at(4, 20), p.at(11, 20), p.at(20, 20)), (BLUE, Rgba::WHITE, BLUE));
}

#[test]
fn gradients_run_in_page_coordinates() {
    let ramp =
        Paint::Linear { from: Point::new(0.0, 0.0), to: Point::new(100.0, 0.0), stops: vec![(0.0, RED), (1.0, BLUE)] };
    let p = Picked::of(&scene(
        100.0,
        20.0,
        [
            Shape::Rect { rect: Rect::new(0.0, 0.0, 100.0, 10.0), radius: 0.0, fill: Some(ramp.clone()), stroke: None },
            line(&[(0.0, 15.0), (100.0, 15.0)], Stroke { paint: ramp, width: 4.0, dash: None }),
        ],
    ));
    for y in [5, 15] {
        assert!(p.at(1, y).r > 245 && p.at(98, y).b > 245, "{} {}", p.at(1, y), p.at(98, y));
        assert!(p.at(50, y).r.abs_diff(p.at(50, y).b) < 12, "{}", p.at(50, y));
    }
    // Nothing to run between.
    let at = Point::new(1.0, 1.0);
    for stops in [vec![], vec![(0.5, RED)], vec![(0.0, BLUE), (1.0, RED)]] {
        let fill = Some(Paint::Linear { from: at, to: at, stops: stops.clone() });
        let p = Picked::of(&scene(
            4.0,
            4.0,
            [Shape::Rect { rect: Rect::new(0.0, 0.0, 4.0, 4.0), radius: 0.0, fill, stroke: None }],
        ));
        assert_eq!(p.at(2, 2), if stops.is_empty() { Rgba::WHITE } else { RED });
    }
}

#[test]
fn text_stands_on_its_baseline() {
    let fonts = Fonts::shipped_only();
    let style = TextStyle { size: 40.0, weight: 700, leading: 1.0, ..STYLE };
    let p = Picked::of(&scene(100.0, 60.0, [text(&fonts, "HH", style, (10.0, 10.0))]));
    let baseline = 10 + fonts.lay("HH", &style, None, Align::Start).lines[0].baseline as usize;
    assert!(p.dark(10..70, 20..baseline) > 300);
    assert_eq!(p.dark(0..100, baseline + 2..60), 0);
    assert_eq!(p.dark(0..9, 0..60), 0);
}

#[test]
fn a_face_without_italics_is_slanted_to_the_right() {
    let fonts = Fonts::shipped_only();
    let style = TextStyle { size: 60.0, leading: 1.0, ..STYLE };
    let upright = fonts.lay("l", &style, None, Align::Start);
    let run = &upright.lines[0].runs[0];
    let slanted = Run {
        font: run.font.clone(),
        coords: run.coords.clone(),
        range: run.range.clone(),
        glyphs: run.glyphs.clone(),
        skew: Some(14.0),
        ..*run
    };
    let line = Line { range: 0..1, runs: vec![slanted], ..upright.lines[0] };
    let (wrap, align) = (upright.wrap, upright.align);
    let block = Arc::new(TextBlock { text: "l".into(), size: upright.size, lines: vec![line], wrap, align });
    let text = Text { part: Part::Name, origin: Point::new(20.0, 0.0), color: Rgba::BLACK, style, block };
    let p = Picked::of(&scene(60.0, 60.0, [Shape::Text(text)]));
    let p = &p;
    let middle = |rows: std::ops::Range<usize>| {
        let dark: Vec<usize> = rows.flat_map(|y| (0..60).filter(move |&x| p.at(x, y).luminance() < 0.2)).collect();
        dark.iter().sum::<usize>() / dark.len()
    };
    assert!(middle(15..20) > middle(45..50) + 4);
}

#[test]
fn icons_fill_their_square() {
    for filled in [false, true] {
        // Phosphor's "square".
        let icon = Icon { code: '\u{e45e}', filled };
        let p = Picked::of(&scene(
            64.0,
            64.0,
            [Shape::Icon { icon, center: Point::new(32.0, 32.0), size: 64.0, color: Rgba::BLACK }],
        ));
        let (upper, lower) = (p.dark(0..64, 0..32), p.dark(0..64, 32..64));
        assert!(upper > 100 && upper.abs_diff(lower) < 40, "{upper} above the middle, {lower} below");
        assert_eq!(p.dark(30..34, 30..34) > 0, filled);
    }
    let unknown = Icon { code: 'A', filled: false };
    let p = Picked::of(&scene(
        9.0,
        9.0,
        [Shape::Icon { icon: unknown, center: Point::new(4.0, 4.0), size: 9.0, color: RED }],
    ));
    assert_eq!(p.at(4, 4), Rgba::WHITE);
}

#[test]
fn pictures_cover_their_rectangle_and_broken_ones_are_marked() {
    // Left half red, right half blue, twice as wide as high: the sides are cut off evenly.
    let image =
        image::RgbaImage::from_fn(40, 20, |x, _| image::Rgba(if x < 20 { [255, 0, 0, 255] } else { [0, 0, 255, 255] }));
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    let picture = Picture { format: PictureFormat::Png, bytes: bytes.into_inner().into() };
    let broken = Picture { format: PictureFormat::Jpeg, ..picture.clone() };
    let at = |x: f64, picture| Shape::Image { rect: Rect::new(x, 0.0, x + 40.0, 40.0), radius: 10.0, picture };
    let p = Picked::of(&scene(100.0, 40.0, [at(0.0, picture), at(50.0, broken)]));
    assert_eq!((p.at(5, 20), p.at(35, 20), p.at(18, 39), p.at(22, 0)), (RED, BLUE, RED, BLUE));
    assert_eq!((p.at(0, 0), p.at(39, 39)), (Rgba::WHITE, Rgba::WHITE));
    assert_eq!(p.at(55, 20), Rgba::rgb(0xe5, 0xe7, 0xeb));
    assert!(p.dark(60..80, 10..30) > 10);
}

/// A page with something of everything.
fn page(fonts: &Fonts) -> Scene {
    let words = ["Ports the numbers", "Zażółć gęślą jaźń", "Ștefan", "Съешь ещё"];
    let cards = (0..24).flat_map(|i| {
        let (x, y) = (f64::from(i % 4) * 75.0 + 3.3, f64::from(i / 4) * 50.0 + 2.7);
        [
            rect(x, y, x + 70.0, y + 44.0, 8.0, Rgba::rgb(237, 242, 252)),
            text(fonts, words[i as usize % 4], STYLE, (x + 8.0, y + 8.0)),
            Shape::Icon {
                icon: Icon { code: '\u{e2ca}', filled: i % 2 == 0 },
                center: Point::new(x + 60.0, y + 30.0),
                size: 13.0,
                color: RED,
            },
        ]
    });
    let mut curve = BezPath::new();
    curve.move_to((0.0, 150.0));
    curve.curve_to((100.0, 0.0), (200.0, 300.0), (300.0, 150.0));
    let paint =
        Paint::Linear { from: Point::new(0.0, 60.0), to: Point::new(0.0, 240.0), stops: vec![(0.0, RED), (1.0, BLUE)] };
    let curve = Shape::Path {
        path: Arc::new(curve),
        fill: None,
        stroke: Some(Stroke { paint, width: 4.0, dash: Some((6.0, 5.0)) }),
    };
    scene(300.0, 300.0, cards.chain([curve]))
}

#[test]
fn the_same_view_gives_the_same_bytes_whatever_was_painted_before() {
    let page = page(&Fonts::shipped_only());
    let view = whole(&page, 1.7);
    let first = paint(&page, view);
    assert_eq!(first, paint(&page, view));
    let mut painter = Painter::new(Detail::Full);
    let mut pixels = vec![9; 5];
    for scale in [3.0, 0.2, 1.7] {
        painter.paint(&page, View { scale, ..view }, &mut pixels);
    }
    assert_eq!(pixels, first);
}

#[test]
fn tiles_agree_with_the_whole() {
    let page = page(&Fonts::shipped_only());
    let mut painter = Painter::new(Detail::Full);
    for scale in [0.37, 1.0, 2.79] {
        let view = whole(&page, scale);
        let picture = paint(&page, view);
        let (wide, high) = (u32::from(view.width), u32::from(view.height));
        for (tile_wide, tile_high) in [(wide, 128), (256, 256), (97, 61)] {
            let mut worst = 0;
            for top in (0..high).step_by(tile_high as usize) {
                for left in (0..wide).step_by(tile_wide as usize) {
                    let origin = Point::new(f64::from(left) / scale, f64::from(top) / scale);
                    let (width, height) = (tile_wide.min(wide - left) as u16, tile_high.min(high - top) as u16);
                    let tile = painter.paint_new(&page, View { origin, width, height, ..view });
                    for (row, bytes) in tile.chunks_exact(usize::from(width) * 4).enumerate() {
                        let start = ((top as usize + row) * wide as usize + left as usize) * 4;
                        let same = &picture[start..start + bytes.len()];
                        worst = bytes.iter().zip(same).map(|(a, b)| a.abs_diff(*b)).max().unwrap_or(0).max(worst);
                    }
                }
            }
            assert!(worst <= 1, "scale {scale}, tiles {tile_wide}×{tile_high}: {worst}/255 apart");
        }
    }
}

#[test]
fn bounds_hold_what_is_painted() {
    let fonts = Fonts::shipped_only();
    let italic = TextStyle { size: 30.0, italic: true, leading: 0.9, ..STYLE };
    let thick = Stroke { dash: Some((3.0, 9.0)), ..Stroke::solid(Rgba::BLACK, 9.0) };
    for shape in [
        rect(40.0, 40.0, 80.0, 60.0, 8.0, Rgba::BLACK),
        line(&[(40.0, 40.0), (90.0, 70.0), (45.0, 90.0)], thick),
        text(&fonts, "fjÅg\nŚq", italic, (50.0, 50.0)),
        Shape::Icon {
            icon: Icon { code: '\u{e45e}', filled: true },
            center: Point::new(60.0, 60.0),
            size: 40.0,
            color: Rgba::BLACK,
        },
    ] {
        let scene = scene(200.0, 200.0, [shape]);
        let area = scene.items().next().unwrap().reach().expand();
        let p = Picked::of(&scene);
        let painted = (0..200).flat_map(|y| (0..200).map(move |x| (x, y))).filter(|&(x, y)| p.at(x, y) != Rgba::WHITE);
        let mut count = 0;
        for (x, y) in painted {
            count += 1;
            assert!(area.contains(Point::new(x as f64 + 0.5, y as f64 + 0.5)), "({x}, {y}) is outside {area}");
        }
        assert!(count > 100);
    }
}

#[test]
fn unreadable_text_is_a_bar_on_the_screen_but_not_in_files() {
    let fonts = Fonts::shipped_only();
    let scene = scene(100.0, 20.0, [text(&fonts, "Notices lost calls", STYLE, (0.0, 0.0))]);
    let view = whole(&scene, 0.15);
    let paint = |detail| Painter::new(detail).paint_new(&scene, view);
    let (file, screen) = (paint(Detail::Full), paint(Detail::Screen));
    assert_ne!(file, screen);
    assert!(screen.iter().any(|&channel| channel < 250));
    let view = whole(&scene, 1.0);
    let paint = |detail| Painter::new(detail).paint_new(&scene, view);
    assert_eq!(paint(Detail::Full), paint(Detail::Screen));
}

#[test]
fn strange_scenes_and_views_do_no_harm() {
    let odd = [f64::NAN, f64::INFINITY, -1e300, 1e300, 9e6, 1e-300, 0.0, -5.0];
    let mut shapes = Vec::new();
    for value in odd {
        let dash = Some((value, value));
        shapes.push(rect(value, 0.0, 10.0, value, value, RED));
        shapes.push(line(&[(0.0, value), (value, 3.0)], Stroke { dash, ..Stroke::solid(RED, 2.0) }));
        shapes.push(line(&[(0.0, 0.0), (9.0, 3.0)], Stroke { dash, ..Stroke::solid(RED, value) }));
        shapes.push(Shape::Icon {
            icon: Icon { code: '\u{e45e}', filled: true },
            center: Point::new(value, 1.0),
            size: value,
            color: RED,
        });
    }
    let scene = scene(20.0, 20.0, shapes);
    for scale in [f64::NAN, f64::INFINITY, 0.0, -1.0, 1e-9, 1e-4, 1e4, 1e9, 1.0] {
        for (width, height) in [(0, 0), (1, 1), (20, 0), (20, 20)] {
            let view = View { origin: Point::ZERO, scale, width, height, paper: Some(Rgba::WHITE) };
            assert_eq!(paint(&scene, view).len(), usize::from(width) * usize::from(height) * 4);
        }
    }
}
