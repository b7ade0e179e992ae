//! A house's own on a page: its logo in the title block, its line at the foot.

use crate::geom::{Point, Rect, Size};
use crate::i18n::Lang;
use crate::layout::header::GAP;
use crate::layout::page::{Page, Placed};
use crate::model::{Map, Node};
use crate::scene::{Part, Shape};
use crate::text::Align;
use crate::theme::{Footer, Slot};

/// The most of the page's width that a logo takes.
const WIDEST: f64 = 0.25;

/// Paints the logo into the upper right corner between two edges; returns the width it needs with the air beside it, and where it ends.
pub(super) fn logo(page: &mut Page, (left, right): (f64, f64), y: f64) -> (f64, f64) {
    let brand = page.theme.brand.clone();
    let Some(logo) = brand.as_ref().and_then(|brand| brand.logo.as_ref()) else { return (0.0, y) };
    let most = (right - left) * WIDEST;
    let width = (logo.height * logo.ratio).min(most);
    let size = Size::new(width, width / logo.ratio);
    let rect = Rect::from_origin_size((right - width, y), size);
    page.shape(Shape::Image { rect, radius: 0.0, picture: logo.picture.clone() }, None);
    (width + GAP, rect.y1)
}

/// Sets the house's line below `y`; returns where it ends.
pub(super) fn footer(page: &mut Page, map: &Map, (left, right): (f64, f64), y: f64) -> f64 {
    let brand = page.theme.brand.clone();
    let Some(footer) = brand.as_ref().and_then(|brand| brand.footer.as_ref()) else { return y };
    let pages = [page.number.0, page.number.1].map(|number| number.to_string());
    let line = footer_line(footer, map, page.lang, Some(&pages));
    if line.is_empty() {
        return y;
    }
    let cut = page.cuts().hint;
    let block = page.lay(&line, cut, Some(right - left), Align::Start);
    let top = y + 12.0 * page.unit();
    let bottom = top + block.size.height;
    let (origin, color) = (Point::new(left, top), page.theme.ink_faint);
    page.text(Placed { block, cut, origin, color, part: Part::Label }, Some(Node::Footer));
    bottom
}

/// A house's line for a map. `pages` says which page of how many; what has no pages leaves it out.
pub fn footer_line(footer: &Footer, map: &Map, lang: Lang, pages: Option<&[String; 2]>) -> String {
    let about = &map.about;
    footer.fill(|slot| match slot {
        Slot::Title => about.title.clone(),
        Slot::Authors => about.authors.clone(),
        Slot::Date => lang.date(&about.date),
        Slot::Version => about.version.clone(),
        Slot::Page => pages.map(|[number, _]| number.clone()).unwrap_or_default(),
        Slot::Pages => pages.map(|[_, count]| count.clone()).unwrap_or_default(),
    })
}
