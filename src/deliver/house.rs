//! What a house's theme means for files that have no page of ours: slides, workbooks and texts.

use super::look::Look;
use crate::export::{PAGE, PAGES, PptxOptions, SlideColors, XlsxOptions};
use crate::i18n::Lang;
use crate::layout::footer_line;
use crate::model::Map;

/// The colours and the font of a presentation's theme.
pub(super) fn slides(look: &Look) -> PptxOptions {
    let theme = &look.theme;
    let colors = theme.brand.as_ref().map(|_| SlideColors {
        ink: theme.ink,
        paper: theme.paper,
        ink_soft: theme.ink_soft,
        band: theme.kinds.actions.fill.over(theme.paper),
        accents: [
            theme.stage_color(0, 2),
            theme.stage_color(1, 2),
            theme.feeling(1.0),
            theme.flags.moment_of_truth,
            theme.feeling(0.0),
            theme.persona_color(0),
        ],
    });
    PptxOptions { font: look.family.clone(), colors }
}

/// Headings in the colours of stages, and the house's line under each printed page.
pub(super) fn workbook(look: &Look, map: &Map, fallback: Lang) -> XlsxOptions {
    let theme = &look.theme;
    let heading = theme.brand.as_ref().map(|_| (theme.stage_color(0, 1), theme.on_stage));
    let pages = [PAGE, PAGES].map(String::from);
    XlsxOptions { heading, font: look.family.clone(), footer: line(look, map, fallback, Some(&pages)) }
}

/// The house's line under a text, which has no pages.
pub(super) fn closing_line(look: &Look, map: &Map, fallback: Lang) -> String {
    line(look, map, fallback, None)
}

fn line(look: &Look, map: &Map, fallback: Lang, pages: Option<&[String; 2]>) -> String {
    let footer = look.theme.brand.as_ref().and_then(|brand| brand.footer.as_ref());
    let lang = Lang::from_tag(&map.about.language).unwrap_or(fallback);
    footer.map(|footer| footer_line(footer, map, lang, pages)).unwrap_or_default()
}
