//! One slide: walks the scene and makes of each thing as few shapes as possible.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::EMU_PER_MM;
use super::Slide;
use super::connector::connector;
use super::geometry::{Scale, around, freeform, preset, rectangle};
use super::package::Package;
use super::paint::{color, fill, line};
use super::pieces;
use super::text::{Body, own_box};
use crate::export::icons::{self, broken};
use crate::export::picture;
use crate::export::words::{Speaker, Words, one_line, safe_link};
use crate::export::xml::escaped;
use crate::geom::{Affine, BezPath, PathEl, Rect};
use crate::model::{CardId, Node, Picture, PictureFormat};
use crate::scene::{Item, Paint, Shape, Stroke, Text};

/// A slide as parts of a package.
pub(super) struct Drawn {
    pub xml: String,
    /// Relations of the slide beside its layout and notes: id, type, target, external.
    pub relations: Vec<(String, &'static str, String, bool)>,
    pub notes: String,
}

pub(super) fn draw(slide: &Slide, package: &mut Package) -> Drawn {
    let speaker = Speaker::new(slide.map);
    let scale = Scale(slide.sheet.mm_per_unit * EMU_PER_MM);
    let mut pen = Pen {
        speaker,
        scale,
        package,
        out: String::new(),
        next: 2,
        relations: Vec::new(),
        titled: false,
        cards: BTreeMap::new(),
    };
    let items: Vec<Item> = slide.sheet.scene.items().collect();
    for group in items.chunk_by(|a, b| a.source == b.source) {
        pen.group(group);
    }
    let Pen { out, relations, .. } = pen;
    let ground = color(crate::color::Rgba { a: 255, ..slide.sheet.scene.background });
    let xml = format!(
        "{}<p:cSld><p:bg><p:bgPr><a:solidFill>{ground}</a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>{out}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>",
        super::package::opening("p:sld")
    );
    Drawn { xml, relations, notes: notes(slide, &speaker) }
}

/// The notes of the cards on the slide, for whoever speaks.
fn notes(slide: &Slide, speaker: &Speaker) -> String {
    let mut out = String::new();
    let mut seen = std::collections::BTreeSet::new();
    for item in slide.sheet.scene.items() {
        let Some(Node::Card(id)) = item.source else { continue };
        let Some(card) = speaker.map.cards.get(id).filter(|_| seen.insert(id)) else { continue };
        if !card.note.trim().is_empty() {
            let _ = writeln!(out, "{}: {}", one_line(&card.text), one_line(&card.note));
        }
    }
    out
}

pub(super) struct Pen<'a, 'b> {
    pub speaker: Speaker<'a>,
    pub scale: Scale,
    package: &'b mut Package,
    out: String,
    /// The next free id of a shape.
    next: u32,
    relations: Vec<(String, &'static str, String, bool)>,
    /// Whether the slide has its title.
    titled: bool,
    /// The shape of each card, and where it is.
    pub cards: BTreeMap<CardId, (u32, Rect)>,
}

/// A shape under way.
struct Block<'a> {
    outline: Outline<'a>,
    texts: Vec<&'a Text>,
}

enum Outline<'a> {
    Box {
        rect: Rect,
        radius: f64,
        fill: Option<&'a Paint>,
        stroke: Option<&'a Stroke>,
    },
    Free {
        path: BezPath,
        fill: Option<Paint>,
        stroke: Option<&'a Stroke>,
    },
    Picture {
        rect: Rect,
        radius: f64,
        picture: &'a Picture,
    },
    /// Text by itself.
    Words,
}

impl Outline<'_> {
    /// What can hold a text.
    fn holds(&self) -> Option<Rect> {
        match self {
            Outline::Box { rect, fill: Some(_), .. } => Some(*rect),
            Outline::Free { path, fill: Some(_), .. } => Some(around(path)),
            Outline::Box { fill: None, .. }
            | Outline::Free { fill: None, .. }
            | Outline::Picture { .. }
            | Outline::Words => None,
        }
    }
}

impl Pen<'_, '_> {
    /// Everything that shows one thing. Links hold on to their cards and curves are one line of many colours where a
    /// program can have it so; Impress would lay the links anew, through other cards, and takes what is beside them.
    fn group(&mut self, items: &[Item]) {
        let node = items.first().and_then(|item| item.source);
        let (best, plain) = match node {
            Some(Node::Link(id)) => match connector(self, id, items) {
                Some(connector) => (connector, self.aside(items, node)),
                None => return self.shapes(items, node),
            },
            Some(Node::Curve(_)) => match pieces::cut(items) {
                Some(pieces) => (self.aside(items, node), self.aside(&pieces, node)),
                None => return self.shapes(items, node),
            },
            Some(_) | None => return self.shapes(items, node),
        };
        let _ = write!(
            self.out,
            "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice xmlns:a16=\"http://schemas.microsoft.com/office/drawing/2014/main\" Requires=\"a16\">{best}</mc:Choice><mc:Fallback>{plain}</mc:Fallback></mc:AlternateContent>"
        );
    }

    /// Shapes that do not go to the slide as they are.
    fn aside(&mut self, items: &[Item], node: Option<Node>) -> String {
        let before = std::mem::take(&mut self.out);
        self.shapes(items, node);
        std::mem::replace(&mut self.out, before)
    }

    /// One shape, or a group of them.
    fn shapes(&mut self, items: &[Item], node: Option<Node>) {
        let blocks = blocks(items, node);
        let words = node.and_then(|node| self.speaker.of(node)).unwrap_or_default();
        let link = match node {
            Some(Node::Card(id)) => self.speaker.map.cards.get(id).and_then(|card| safe_link(&card.link)),
            Some(_) | None => None,
        };
        let grouped = node.is_some() && blocks.len() > 1;
        if grouped {
            let id = self.id();
            let bounds = blocks.iter().map(extent).reduce(|a, b| a.union(b)).unwrap_or_default();
            let place = self.scale.place(bounds);
            let child = place
                .replace("a:off", "a:chOff")
                .replace("a:ext", "a:chExt")
                .replace("<a:xfrm>", "")
                .replace("</a:xfrm>", "");
            let place = place.replace("</a:xfrm>", &format!("{child}</a:xfrm>"));
            let _ = write!(
                self.out,
                "<p:grpSp><p:nvGrpSpPr>{}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>{place}</p:grpSpPr>",
                named(id, &words, "")
            );
        }
        for (index, block) in blocks.iter().enumerate() {
            let own = if index == 0 || !grouped { words.clone() } else { Words::default() };
            let link = link.filter(|_| index == 0).map(|link| self.relate("hyperlink", link.to_owned(), true));
            if let (0, Some(Node::Card(card)), Outline::Box { rect, .. }) = (index, node, &block.outline) {
                self.cards.entry(card).or_insert((self.next, *rect));
            }
            self.block(block, node, &own, link);
        }
        if grouped {
            self.out.push_str("</p:grpSp>");
        }
    }

    pub fn id(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    fn relate(&mut self, kind: &'static str, target: String, external: bool) -> String {
        if let Some((id, ..)) = self.relations.iter().find(|(_, k, t, _)| *k == kind && *t == target) {
            return id.clone();
        }
        // 1 is the layout, 2 the notes.
        let id = format!("rId{}", self.relations.len() + 3);
        self.relations.push((id.clone(), kind, target, external));
        id
    }

    fn block(&mut self, block: &Block, node: Option<Node>, words: &Words, link: Option<String>) {
        let id = self.id();
        let click = link.map_or(String::new(), |link| format!("<a:hlinkClick r:id=\"{link}\"/>"));
        let naming = named(id, words, &click);
        let scale = self.scale;
        let lang = self.speaker.tag().to_owned();
        let (geometry, looks, place, room) = match &block.outline {
            Outline::Box { rect, radius, fill: paint, stroke } => {
                let looks = format!("{}{}", fill(*paint, *rect), line(*stroke, *rect, scale));
                (rectangle(*rect, *radius), looks, *rect, *rect)
            }
            Outline::Free { path, fill: paint, stroke } => {
                let bounds = around(path);
                let looks = format!("{}{}", fill(paint.as_ref(), bounds), line(*stroke, bounds, scale));
                match node {
                    Some(Node::Stage(_)) => {
                        let notch = notch(path, bounds);
                        let short = bounds.width().min(bounds.height());
                        let room = Rect::new(bounds.x0 + notch, bounds.y0, bounds.x1 - notch, bounds.y1);
                        (preset("chevron", Some(notch / short)), looks, bounds, room)
                    }
                    // Office does not draw freeforms that are a line across or down.
                    Some(_) | None if bounds.is_zero_area() => (preset("line", None), looks, bounds, bounds),
                    Some(_) | None => (freeform(path, bounds, scale), looks, bounds, bounds),
                }
            }
            Outline::Picture { rect, radius, picture } => return self.picture(*rect, *radius, picture, &naming),
            Outline::Words => {
                let rect = block.texts.first().map(|text| own_box(text)).unwrap_or_default();
                (preset("rect", None), "<a:noFill/>".to_owned(), rect, rect)
            }
        };
        if geometry.contains("\"line\"") {
            let _ = write!(
                self.out,
                "<p:cxnSp><p:nvCxnSpPr>{naming}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>{}{geometry}{looks}</p:spPr></p:cxnSp>",
                scale.place(place)
            );
            return;
        }
        let is_words = matches!(block.outline, Outline::Words);
        let is_title = is_words && node == Some(Node::Title) && !self.titled;
        self.titled |= is_title;
        let (kind, holder) = match (is_title, is_words) {
            (true, _) => ("", "<p:nvPr><p:ph type=\"title\"/></p:nvPr>"),
            (false, true) => (" txBox=\"1\"", "<p:nvPr/>"),
            (false, false) => ("", "<p:nvPr/>"),
        };
        let middle = matches!(node, Some(Node::Stage(_)));
        let body = match (is_words, block.texts.first()) {
            (true, Some(text)) => Body::alone(text, room, scale, &lang),
            (true | false, _) => Body { texts: block.texts.clone(), room, middle }.xml(scale, &lang),
        };
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr>{naming}<p:cNvSpPr{kind}/>{holder}</p:nvSpPr><p:spPr>{}{geometry}{looks}</p:spPr>{}</p:sp>",
            scale.place(place),
            body
        );
    }

    fn picture(&mut self, rect: Rect, radius: f64, picture: &Picture, naming: &str) {
        let Some(ready) = picture::ready(picture) else {
            let looks = format!("{}<a:ln><a:noFill/></a:ln>", fill(Some(&Paint::Solid(broken::BOX)), rect));
            let _ = write!(
                self.out,
                "<p:sp><p:nvSpPr>{naming}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{}{}{looks}</p:spPr></p:sp>",
                self.scale.place(rect),
                rectangle(rect, radius)
            );
            return;
        };
        let ending = match ready.format {
            PictureFormat::Png => "png",
            PictureFormat::Jpeg => "jpeg",
        };
        let target = self.package.media(&ready.bytes, ending);
        // What reaches over the frame, on both sides, in thousandths of a per cent.
        let (wide, high) = (f64::from(ready.width), f64::from(ready.height));
        let cover = (rect.width() / wide).max(rect.height() / high);
        let over = |side: f64, shown: f64| (((side * cover - shown) / (side * cover) / 2.0) * 100_000.0).round() as i64;
        let (x, y) = (over(wide, rect.width()).max(0), over(high, rect.height()).max(0));
        let cut = format!("<a:srcRect l=\"{x}\" t=\"{y}\" r=\"{x}\" b=\"{y}\"/>");
        self.image(rect, &rectangle(rect, radius), target, &cut, naming);
    }

    fn image(&mut self, rect: Rect, geometry: &str, target: String, cut: &str, naming: &str) {
        let relation = self.relate("image", target, false);
        let _ = write!(
            self.out,
            "<p:pic><p:nvPicPr>{naming}<p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\"{relation}\"/>{cut}<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>{}{geometry}</p:spPr></p:pic>",
            self.scale.place(rect)
        );
    }
}

/// `<p:cNvPr>`; `inside` stands in it.
pub(super) fn named(id: u32, words: &Words, inside: &str) -> String {
    let name = if words.name.is_empty() { format!("Shape {id}") } else { words.name.clone() };
    let descr = if words.more.is_empty() { String::new() } else { format!(" descr=\"{}\"", escaped(&words.more)) };
    let name: String = name.chars().take(250).collect();
    format!("<p:cNvPr id=\"{id}\" name=\"{}\"{descr}>{inside}</p:cNvPr>", escaped(&name))
}

fn extent(block: &Block) -> Rect {
    match &block.outline {
        Outline::Box { rect, .. } | Outline::Picture { rect, .. } => *rect,
        Outline::Free { path, .. } => around(path),
        Outline::Words => block.texts.first().map(|text| own_box(text)).unwrap_or_default(),
    }
}

/// How deep a chevron's point is: its second corner is where the point begins.
fn notch(path: &BezPath, bounds: Rect) -> f64 {
    let second = path.elements().iter().filter_map(PathEl::end_point).nth(1);
    second.map_or(0.0, |corner| bounds.x1 - corner.x).clamp(0.0, bounds.width() / 2.0)
}

/// Texts go into the smallest shape that holds them, if it is theirs to go into.
fn blocks(items: &[Item], node: Option<Node>) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block> = Vec::with_capacity(items.len());
    for item in items {
        let outline = match &item.shape {
            Shape::Rect { rect, radius, fill, stroke } => {
                Outline::Box { rect: *rect, radius: *radius, fill: fill.as_ref(), stroke: stroke.as_ref() }
            }
            Shape::Path { path, fill, stroke } => {
                Outline::Free { path: (**path).clone(), fill: fill.clone(), stroke: stroke.as_ref() }
            }
            Shape::Icon { icon, center, size, color } => {
                let Some(outline) = icons::outline(*icon).filter(|_| *size > 0.0) else { continue };
                let path = Affine::translate(center.to_vec2()) * Affine::scale(*size) * outline;
                Outline::Free { path, fill: Some(Paint::Solid(*color)), stroke: None }
            }
            Shape::Image { rect, radius, picture } => Outline::Picture { rect: *rect, radius: *radius, picture },
            Shape::Text(text) => {
                if text.block.text.trim().is_empty() {
                    continue;
                }
                if let Some(holder) = holder(&blocks, text, node)
                    && let Some(block) = blocks.get_mut(holder)
                {
                    block.texts.push(text);
                } else {
                    blocks.push(Block { outline: Outline::Words, texts: vec![text] });
                }
                continue;
            }
        };
        blocks.push(Block { outline, texts: Vec::new() });
    }
    blocks
}

fn holder(blocks: &[Block], text: &Text, node: Option<Node>) -> Option<usize> {
    let rect = text.rect();
    let several = matches!(node, Some(Node::Stage(_)));
    let holds = |block: &Block| {
        let free = block.texts.is_empty() || several;
        block.outline.holds().filter(|_| free).filter(|outer| outer.inflate(0.5, 0.5).contains_rect(rect))
    };
    match node {
        // What belongs to nothing in particular goes only into the shape right before it.
        None => blocks.last().and_then(holds).map(|_| blocks.len().saturating_sub(1)),
        Some(_) => {
            let fitting = blocks.iter().enumerate().filter_map(|(index, block)| Some((index, holds(block)?.area())));
            fitting.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(index, _)| index)
        }
    }
}
