//! SVG: the page as shapes and text, grouped by what they show, alike in browsers and drawing programs.
//!
//! Not every program draws embedded fonts, and none breaks and kerns text exactly as another. So, unless told otherwise,
//! the letters are drawn as outlines, and the text itself lies over them unseen: to be selected, searched and read
//! aloud.

mod defs;
mod font;
mod letters;
mod shapes;

use std::io::Write;

use super::words::{Speaker, Words, safe_link};
use super::xml::{escape, escaped, number};
use super::{ExportError, Progress};
use crate::model::{Map, Node};
use crate::scene::{Item, Scene};
use defs::Defs;

/// How texts are put into the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SvgText {
    /// Outlines, with the text unseen over them: drawn alike everywhere, selectable, searchable.
    #[default]
    Overlaid,
    /// Text in fonts embedded in the file: smaller, and editable; programs that ignore embedded fonts take another.
    Fonts,
    /// Outlines alone.
    Outlines,
}

/// What an SVG is to be like.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct SvgOptions {
    pub text: SvgText,
    /// Leaves out the paper.
    pub transparent: bool,
    /// Millimetres per document unit, where the file is to have a size on paper; else a unit is a pixel.
    pub mm_per_unit: Option<f64>,
}

/// Writes the page as SVG. The same scene, map and options give the same bytes; `map` gives the words for screen readers
/// and the links.
///
/// # Errors
/// [`ExportError::Cancelled`] and [`ExportError::Io`] may leave a part of the file behind.
pub fn svg(
    scene: &Scene,
    map: &Map,
    options: &SvgOptions,
    mut sink: impl Write,
    progress: &Progress,
) -> Result<(), ExportError> {
    let mut writer = Writer { out: String::new(), defs: Defs::default(), options, speaker: Speaker::new(map) };
    let items: Vec<Item> = scene.items().collect();
    let count = items.len();
    let mut at = 0;
    for (done, group) in items.chunk_by(|a, b| a.source == b.source).enumerate() {
        if done % 64 == 0 {
            if progress.is_cancelled() {
                return Err(ExportError::Cancelled);
            }
            progress.tell(at, count + 1);
        }
        at += group.len();
        writer.group(group);
    }
    let Writer { out, defs, speaker, .. } = writer;
    sink.write_all(head(scene, options, &speaker).as_bytes())?;
    sink.write_all(defs.finish(options.text).as_bytes())?;
    sink.write_all(out.as_bytes())?;
    sink.write_all(b"</svg>\n")?;
    sink.flush()?;
    progress.tell(1, 1);
    Ok(())
}

fn head(scene: &Scene, options: &SvgOptions, speaker: &Speaker) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"");
    let (scale, unit) = options.mm_per_unit.map_or((1.0, ""), |mm| (mm, "mm"));
    for (side, end) in [(scene.size.width, "\" height=\""), (scene.size.height, "\" viewBox=\"0 0 ")] {
        number(side * scale, 3, &mut out);
        out.push_str(unit);
        out.push_str(end);
    }
    number(scene.size.width, 3, &mut out);
    out.push(' ');
    number(scene.size.height, 3, &mut out);
    let tag = speaker.tag();
    out.push_str(&format!(
        "\" xml:lang=\"{tag}\" role=\"graphics-document document\" aria-labelledby=\"title\" aria-describedby=\"about\">\n"
    ));
    out.push_str(&format!("<title id=\"title\">{}</title>\n", escaped(&speaker.title())));
    let about = &speaker.map.about;
    let said = [&about.scenario, &about.goal].map(|text| super::words::one_line(text));
    let said: Vec<&str> = said.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    out.push_str(&format!("<desc id=\"about\">{}</desc>\n", escaped(&said.join(" · "))));
    if !options.transparent {
        out.push_str("<rect width=\"100%\" height=\"100%\"");
        shapes::color("fill", crate::color::Rgba { a: 255, ..scene.background }, &mut out);
        out.push_str("/>\n");
    }
    out
}

pub(super) struct Writer<'a> {
    out: String,
    defs: Defs,
    options: &'a SvgOptions,
    speaker: Speaker<'a>,
}

impl Writer<'_> {
    /// Everything that shows one thing, named for those who cannot see it.
    fn group(&mut self, items: &[Item]) {
        let Some(node) = items.first().and_then(|item| item.source) else {
            items.iter().for_each(|item| self.shape(&item.shape));
            return;
        };
        let link = self.link(node);
        if let Some(link) = &link {
            self.out.push_str(&format!(
                "<a xlink:href=\"{0}\" href=\"{0}\" target=\"_blank\" rel=\"noopener\">",
                escaped(link)
            ));
        }
        self.out.push_str("<g");
        if let Some(kind) = kind(node) {
            self.out.push_str(&format!(" class=\"{kind}\""));
        }
        match self.speaker.of(node).filter(|words| !words.name.is_empty()) {
            Some(Words { name, more }) => {
                self.out.push_str(" role=\"img\"><title>");
                escape(&name, &mut self.out);
                self.out.push_str("</title>");
                if !more.is_empty() {
                    self.out.push_str("<desc>");
                    escape(&more, &mut self.out);
                    self.out.push_str("</desc>");
                }
                self.out.push('\n');
            }
            None => self.out.push_str(">\n"),
        }
        items.iter().for_each(|item| self.shape(&item.shape));
        self.out.push_str("</g>");
        self.out.push_str(if link.is_some() { "</a>\n" } else { "\n" });
    }

    fn link(&self, node: Node) -> Option<String> {
        let Node::Card(id) = node else { return None };
        safe_link(&self.speaker.map.cards.get(id)?.link).map(str::to_owned)
    }
}

/// What drawing programs and style sheets may call it.
fn kind(node: Node) -> Option<&'static str> {
    match node {
        Node::Title => Some("title"),
        Node::Scenario | Node::Goal => Some("lead"),
        Node::Footer => Some("footer"),
        Node::Persona(_) => Some("persona"),
        Node::Stage(_) => Some("stage"),
        Node::Phase(_) => Some("phase"),
        Node::Lane(_) => Some("lane"),
        Node::Card(_) => Some("card"),
        Node::Curve(_) => Some("curve"),
        Node::Point { .. } => Some("point"),
        Node::Link(_) => Some("link"),
        Node::Cell { .. } | Node::Stakeholder(_) => None,
    }
}
