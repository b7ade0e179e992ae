//! PDF: the page as vectors and text that can be selected, tagged for screen readers, with bookmarks and links.

mod letters;
mod shapes;
mod tags;

use std::io::Write;

use krilla::destination::XyzDestination;
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::TagTree;
use krilla::{Document, SerializeSettings};

use super::sheets::Sheet;
use super::words::{Speaker, one_line};
use super::{ExportError, Progress};
use crate::color::Rgba;
use crate::geom::Rect;
use crate::model::{Map, Node};
use crate::scene::Item;
use letters::Faces;
use tags::Tags;

/// What a PDF is to be like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PdfOptions {
    /// Leaves out the paper.
    pub transparent: bool,
}

/// One map on the sheets it fills.
pub struct PdfPart<'a> {
    pub map: &'a Map,
    pub sheets: &'a [Sheet],
}

/// Points of a PDF per millimetre.
const POINTS_PER_MM: f64 = 72.0 / 25.4;

/// The longest side a page may have, in points, and how many units there are to the inch: readers refuse more.
const MOST_POINTS: f64 = 14_400.0;

/// Writes the sheets as one document, each a page. The same sheets give the same bytes.
///
/// # Errors
/// [`ExportError::Paper`] for a sheet longer than five metres; [`ExportError::Cancelled`] and [`ExportError::Io`] before
/// or while the file is written.
pub fn pdf(
    parts: &[PdfPart],
    options: &PdfOptions,
    mut sink: impl Write,
    progress: &Progress,
) -> Result<(), ExportError> {
    let mut document = Document::new_with(SerializeSettings { enable_tagging: true, ..SerializeSettings::default() });
    let (mut outline, mut faces) = (Outline::new(), Faces::default());
    let speaker = parts.first().map(|part| Speaker::new(part.map));
    let tag = speaker.as_ref().map(|speaker| speaker.tag().to_owned());
    let mut tree = TagTree::new().with_lang(tag.clone());
    let count = parts.iter().map(|part| part.sheets.len()).sum::<usize>();
    let mut index = 0;
    for part in parts {
        let speaker = Speaker::new(part.map);
        for sheet in part.sheets {
            if progress.is_cancelled() {
                return Err(ExportError::Cancelled);
            }
            page(&mut document, &mut tree, sheet, &speaker, options, &mut faces)?;
            if let Some(node) = bookmarks(sheet, &speaker, index, part.sheets.len() == 1) {
                outline.push_child(node);
            }
            index += 1;
            progress.tell(index, count + 1);
        }
    }
    document.set_outline(outline);
    document.set_tag_tree(tree);
    if let Some(speaker) = speaker {
        document.set_metadata(metadata(&speaker));
    }
    let mut bytes = document.finish().map_err(|error| std::io::Error::other(error.to_string()))?;
    quieten(&mut bytes);
    sink.write_all(&bytes)?;
    sink.flush()?;
    progress.tell(1, 1);
    Ok(())
}

/// Takes out a word that says what is so without it: readers built on poppler before 23 complain of it. As long as
/// before, so that everything stays where the table of objects has it.
fn quieten(bytes: &mut [u8]) {
    const WORD: &[u8] = b"/Suspects false";
    let found = bytes.windows(WORD.len()).rposition(|window| window == WORD);
    if let Some(word) = found.and_then(|at| bytes.get_mut(at..at + WORD.len())) {
        word.fill(b' ');
    }
}

fn metadata(speaker: &Speaker) -> Metadata {
    let about = &speaker.map.about;
    let mut metadata = Metadata::new()
        .title(speaker.title())
        .language(speaker.tag().to_owned())
        .creator(concat!("Throughline ", env!("CARGO_PKG_VERSION")).to_owned());
    let authors = one_line(&about.authors);
    if !authors.is_empty() {
        metadata = metadata.authors(vec![authors]);
    }
    let scenario = one_line(&about.scenario);
    if !scenario.is_empty() {
        metadata = metadata.description(scenario);
    }
    metadata
}

fn page(
    document: &mut Document,
    tree: &mut TagTree,
    sheet: &Sheet,
    speaker: &Speaker,
    options: &PdfOptions,
    faces: &mut Faces,
) -> Result<(), ExportError> {
    let size = sheet.size() * POINTS_PER_MM;
    let scale = sheet.mm_per_unit * POINTS_PER_MM;
    if size.width > MOST_POINTS || size.height > MOST_POINTS {
        return Err(ExportError::Paper);
    }
    let settings = PageSettings::from_wh(size.width as f32, size.height as f32).ok_or(ExportError::Paper)?;
    let mut page = document.start_page_with(settings);
    let mut tags = Tags::new(*speaker, scale);
    let mut surface = page.surface();
    {
        let mut canvas = shapes::Canvas { surface: &mut surface, faces };
        canvas.surface.push_transform(&krilla::geom::Transform::from_scale(scale as f32, scale as f32));
        if !options.transparent {
            let paper = Rect::from_origin_size((0.0, 0.0), sheet.scene.size);
            tags::artifact(&mut canvas, |canvas| canvas.paper(paper, Rgba { a: 255, ..sheet.scene.background }));
        }
        let items: Vec<Item> = sheet.scene.items().collect();
        for group in items.chunk_by(|a, b| a.source == b.source) {
            tags.group(group, &mut canvas);
        }
        canvas.surface.pop();
    }
    surface.finish();
    tags.finish(&mut page, &sheet.scene, tree);
    page.finish();
    Ok(())
}

/// The sheet's bookmark, with one for each stage and lane whose name stands on it.
fn bookmarks(sheet: &Sheet, speaker: &Speaker, index: usize, only: bool) -> Option<OutlineNode> {
    let scale = sheet.mm_per_unit * POINTS_PER_MM;
    let at = |x: f64, y: f64| {
        XyzDestination::new(index, krilla::geom::Point::from_xy((x * scale) as f32, (y * scale) as f32))
    };
    let name = if sheet.name.is_empty() { speaker.title() } else { sheet.name.clone() };
    let mut top = OutlineNode::new(name, at(0.0, 0.0)).with_open(true);
    // A sheet with a name is a tile or a board, and short enough.
    if !only || !sheet.name.is_empty() {
        return Some(top);
    }
    for area in sheet.scene.areas() {
        if !matches!(area.node, Node::Stage(_) | Node::Lane(_)) {
            continue;
        }
        let Some(words) = speaker.of(area.node).filter(|words| !words.name.is_empty()) else { continue };
        let bounds = area.region.bounds();
        top.push_child(OutlineNode::new(words.name, at(bounds.x0, bounds.y0)));
    }
    Some(top)
}
