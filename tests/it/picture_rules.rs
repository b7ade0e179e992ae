//! What every picture must keep, checked by geometry and by its own pixels: no text cut, none over another, none on a
//! line, all of it readable.

use std::sync::OnceLock;

use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, NormalizedCoord, Size};
use throughline::assets;
use throughline::color::Rgba;
use throughline::export::raster::{View, paint};
use throughline::format;
use throughline::geom::{Point, Rect, Shape as _, Vec2};
use throughline::i18n::Lang;
use throughline::layout::{Style, layout};
use throughline::model::Map;
use throughline::scene::{Item, Line, Paint, Run, Scene, Shape, Text};
use throughline::text::Fonts;
use throughline::{templates, theme};

use crate::random_feelings::random_feelings;
use crate::random_map::random_map;

/// One line of a text, as it is inked.
struct Inked {
    text: Text,
    /// Around the outlines of its glyphs, on the page.
    ink: Rect,
    /// Its place among the items.
    item: usize,
}

impl Inked {
    fn said(&self) -> String {
        format!("{:?} at {:.0}", self.text.block.text, self.ink)
    }
}

fn inked(scene: &Scene) -> Vec<Inked> {
    let mut all = Vec::new();
    for (item, Item { shape, .. }) in scene.items().enumerate() {
        let Shape::Text(text) = shape else { continue };
        for ink in text.block.lines.iter().filter_map(ink) {
            all.push(Inked { text: text.clone(), ink: ink + text.origin.to_vec2(), item });
        }
    }
    all
}

/// Around the glyphs of a line, within its block; `None` where nothing is drawn.
fn ink(line: &Line) -> Option<Rect> {
    line.runs.iter().flat_map(glyph_boxes).reduce(|a, b| a.union(b))
}

fn glyph_boxes(run: &Run) -> Vec<Rect> {
    let font = skrifa::FontRef::from_index(run.font.data.as_ref(), run.font.index).expect("a font");
    let coords: Vec<_> = run.coords.iter().map(|&bits| NormalizedCoord::from_bits(bits)).collect();
    let metrics = font.glyph_metrics(Size::new(run.size as f32), LocationRef::new(&coords));
    let boxes = run.glyphs.iter().filter_map(|glyph| {
        let b = metrics.bounds(skrifa::GlyphId::new(glyph.id))?;
        // Fonts count upwards.
        let rect = Rect::new(b.x_min.into(), -f64::from(b.y_max), b.x_max.into(), -f64::from(b.y_min));
        (rect.area() > 0.0).then_some(rect + Vec2::new(glyph.x, glyph.y))
    });
    boxes.collect()
}

/// Pairs of texts whose lines overlap.
pub fn overlapping_texts(scene: &Scene) -> Vec<String> {
    let lines = inked(scene);
    let mut found = Vec::new();
    for (index, a) in lines.iter().enumerate() {
        for b in lines.iter().skip(index + 1).filter(|b| b.item != a.item && overlap(a.ink, b.ink)) {
            found.push(format!("{} overlaps {}", a.said(), b.said()));
        }
    }
    found
}

/// Texts that leave the page.
pub fn texts_off_the_page(scene: &Scene) -> Vec<String> {
    let page = scene.size.to_rect();
    inked(scene).iter().filter(|line| line.ink.union(page) != page).map(Inked::said).collect()
}

/// Texts that a stroke runs through or touches: of a curve, a divider, a rule, or the outline of a box.
pub fn texts_on_lines(scene: &Scene) -> Vec<String> {
    let lines = inked(scene);
    let items: Vec<Item> = scene.items().collect();
    let mut found = Vec::new();
    for (below, item) in items.iter().enumerate() {
        let (path, stroke) = match &item.shape {
            Shape::Path { path, stroke: Some(stroke), .. } => ((**path).clone(), stroke),
            Shape::Rect { rect, radius, stroke: Some(stroke), .. } => {
                (rect.to_rounded_rect(*radius).to_path(0.1), stroke)
            }
            _ => continue,
        };
        let reach = stroke.width / 2.0;
        let near = path.bounding_box().inflate(reach, reach);
        for line in lines.iter().filter(|line| overlap(line.ink, near)) {
            if !hidden(&items, below, line) && touches(&path, line.ink.inflate(reach, reach)) {
                found.push(format!("{} stands on a line of {:?}", line.said(), item.source));
            }
        }
    }
    found
}

/// Whether something opaque lies between an item and a text, and under all of the text.
fn hidden(items: &[Item], below: usize, line: &Inked) -> bool {
    let between = items.get(below + 1..line.item).unwrap_or_default();
    between.iter().any(|item| match &item.shape {
        Shape::Rect { rect, fill: Some(Paint::Solid(fill)), .. } => fill.a == 255 && rect.union(line.ink) == *rect,
        _ => false,
    })
}

/// Whether a path comes into a rectangle, looked at in steps of half a unit.
fn touches(path: &kurbo::BezPath, rect: Rect) -> bool {
    path.segments().any(|segment| {
        use kurbo::{ParamCurve, ParamCurveArclen};
        overlap(segment.bounding_box().inflate(0.01, 0.01), rect) && {
            let steps = (segment.arclen(0.1) * 2.0).ceil().max(1.0);
            (0..=steps as u32).any(|step| rect.contains(segment.eval(f64::from(step) / steps)))
        }
    })
}

/// Texts with less contrast than `least` against what is painted beneath them. A twentieth of the ground may be
/// worse: hairlines that pass behind, the soft edges of shapes.
pub fn faint_texts(scene: &Scene, least: f64) -> Vec<String> {
    let bare = scene.items().filter(|item| item.text().is_none()).collect();
    let bare = Scene::plain(scene.size, scene.background, bare);
    let (width, height) = (scene.size.width.ceil() as u16, scene.size.height.ceil() as u16);
    let paper = Some(scene.background);
    let pixels = paint(&bare, View { origin: Point::ZERO, scale: 1.0, width, height, paper });
    let ground = |x: usize, y: usize| {
        let pixel = pixels.get((y * usize::from(width) + x) * 4..)?.first_chunk::<4>()?;
        Some(Rgba::rgb(pixel[0], pixel[1], pixel[2]))
    };
    let contrast = |line: &Inked| {
        let ink = line.ink;
        let rows = ink.y0.max(0.0) as usize..=ink.y1.max(0.0) as usize;
        let grounds = rows.flat_map(|y| (ink.x0.max(0.0) as usize..=ink.x1.max(0.0) as usize).map(move |x| (x, y)));
        let mut all: Vec<f64> = grounds
            .filter_map(|(x, y)| ground(x, y))
            .map(|ground| line.text.color.over(ground).contrast(ground))
            .collect();
        all.sort_by(f64::total_cmp);
        all.get(all.len() / 20).copied()
    };
    let lines = inked(scene);
    let faint = lines.iter().filter_map(|line| Some((line, contrast(line)?))).filter(|&(_, ratio)| ratio < least);
    faint.map(|(line, ratio)| format!("{}: {ratio:.2} : 1", line.said())).collect()
}

fn overlap(a: Rect, b: Rect) -> bool {
    let both = a.intersect(b);
    both.width() > 0.0 && both.height() > 0.0
}

/// Everything that is wrong with a picture.
pub fn broken_rules(scene: &Scene) -> Vec<String> {
    let mut broken = overlapping_texts(scene);
    broken.extend(texts_off_the_page(scene));
    broken.extend(texts_on_lines(scene));
    broken.extend(faint_texts(scene, 4.5));
    broken
}

fn scene_of(map: &Map, theme: &str) -> Scene {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    let theme = theme::shipped(theme).expect("a shipped theme");
    layout(map, &Style::of(map, theme, Lang::En), FONTS.get_or_init(Fonts::shipped_only))
}

#[test]
fn examples_keep_the_rules_in_every_theme() {
    for example in assets::examples() {
        let map = format::open(example.ron).expect("a shipped map").map;
        for theme in theme::NAMES {
            let broken = broken_rules(&scene_of(&map, theme));
            assert!(broken.is_empty(), "{} in {theme}:\n{}", example.name, broken.join("\n"));
        }
    }
}

#[test]
fn templates_keep_the_rules_in_every_language() {
    for (place, template) in assets::templates().iter().enumerate() {
        for (turn, lang) in Lang::ALL.into_iter().enumerate() {
            // Four templates in a row pair every language with every theme.
            let theme = theme::NAMES[(place + turn) % theme::NAMES.len()];
            let map = templates::open(template, lang).expect("a template");
            let broken = broken_rules(&scene_of(&map, theme));
            let name = template.name;
            assert!(broken.is_empty(), "{name} in {} and {theme}:\n{}", lang.tag(), broken.join("\n"));
        }
    }
}

#[test]
fn random_maps_keep_the_rules_in_every_theme() {
    for seed in 0..12 {
        let theme = theme::NAMES[seed as usize % theme::NAMES.len()];
        let broken = broken_rules(&scene_of(&random_map(seed), theme));
        assert!(broken.is_empty(), "seed {seed} in {theme}:\n{}", broken.join("\n"));
    }
}

#[test]
fn random_feelings_keep_the_rules_in_every_theme_and_language() {
    for seed in 0..16 {
        // Sixteen seeds pair every language with every theme.
        let theme = theme::NAMES[seed as usize / 4];
        let broken = broken_rules(&scene_of(&random_feelings(seed), theme));
        assert!(broken.is_empty(), "seed {seed} in {theme}:\n{}", broken.join("\n"));
    }
}

#[test]
fn broken_pictures_are_found_out() {
    use crate::raster::{scene, text};
    use throughline::geom::BezPath;
    use throughline::scene::{Stroke, TextStyle};

    let fonts = Fonts::shipped_only();
    let style = TextStyle { size: 12.0, weight: 400, italic: false, tracking: 0.0, leading: 1.4 };
    let words = |x, y| text(&fonts, "Notices lost calls", style, (x, y));
    let good = || scene(300.0, 100.0, [words(10.0, 10.0), words(10.0, 27.0)]);
    assert_eq!(broken_rules(&good()), [""; 0]);

    let with = |shape: Shape| {
        let Scene { size, background, .. } = good();
        let items = std::iter::once(Item { shape, source: None }).chain(good().items()).collect();
        Scene::plain(size, background, items)
    };
    assert_eq!(overlapping_texts(&with(words(60.0, 19.0))).len(), 2);
    assert_eq!(texts_off_the_page(&with(words(220.0, 50.0))).len(), 1);
    assert_eq!(texts_off_the_page(&with(words(120.0, 90.0))).len(), 1);

    let mut path = BezPath::new();
    path.move_to((0.0, 80.0));
    path.curve_to((100.0, 80.0), (0.0, 0.0), (300.0, 0.0));
    let curve = Shape::Path { path: path.into(), fill: None, stroke: Some(Stroke::solid(Rgba::WHITE, 4.0)) };
    assert_eq!(texts_on_lines(&with(curve)).len(), 2);
    let frame = |y: f64| Shape::Rect {
        rect: Rect::new(5.0, y, 290.0, 70.0),
        radius: 4.0,
        fill: None,
        stroke: Some(Stroke::solid(Rgba::BLACK, 1.0)),
    };
    assert_eq!((texts_on_lines(&with(frame(5.0))).len(), texts_on_lines(&with(frame(20.0))).len()), (0, 1));

    let ground = |grey: u8| Shape::Rect {
        rect: Rect::new(0.0, 0.0, 60.0, 24.0),
        radius: 0.0,
        fill: Some(Paint::Solid(Rgba::rgb(grey, grey, grey))),
        stroke: None,
    };
    assert_eq!((faint_texts(&with(ground(0x90)), 4.5).len(), faint_texts(&with(ground(0x40)), 4.5).len()), (0, 1));
}
