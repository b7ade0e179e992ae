//! A file of a plan: written, and asked what it will be like.

use std::io::Write;

use crate::export::{
    self, ExportError, Format, PdfOptions, PdfPart, PngOptions, PngSize, PptxOptions, Progress, Sheet, Slide,
    SvgOptions, XlsxOptions,
};
use crate::format;
use crate::model::Map;
use crate::scene::Scene;

/// One file.
pub struct Output {
    /// What comes between the name and the ending: empty, or `-B3` for a tile.
    pub suffix: String,
    pub(super) content: Content,
}

/// What a file is made of.
pub(super) enum Content {
    Png { sheet: Sheet, options: PngOptions },
    Svg { sheet: Sheet, map: Map, options: SvgOptions },
    Pdf { pages: Vec<(Map, Vec<Sheet>)>, options: PdfOptions },
    Pptx { slides: Vec<(Map, Sheet)>, options: PptxOptions },
    Xlsx { map: Map, options: XlsxOptions },
    Markdown { map: Map, footer: String },
    Data { map: Map, format: Format },
}

impl Output {
    pub(super) fn new(content: Content) -> Output {
        Output { suffix: String::new(), content }
    }

    /// Calls its page so, where it has no name yet.
    pub(super) fn call(&mut self, name: String) {
        match &mut self.content {
            Content::Png { sheet, .. } | Content::Svg { sheet, .. } if sheet.name.is_empty() => sheet.name = name,
            Content::Png { .. } | Content::Svg { .. } | Content::Pdf { .. } | Content::Pptx { .. } => {}
            Content::Xlsx { .. } | Content::Markdown { .. } | Content::Data { .. } => {}
        }
    }

    /// Writes the file. The same plan gives the same bytes.
    ///
    /// # Errors
    /// As those of the format's own function.
    pub fn write(&self, sink: impl Write, progress: &Progress) -> Result<(), ExportError> {
        if progress.is_cancelled() {
            return Err(ExportError::Cancelled);
        }
        match &self.content {
            Content::Png { sheet, options } => export::png(&sheet.scene, options, sink, progress),
            Content::Svg { sheet, map, options } => export::svg(&sheet.scene, map, options, sink, progress),
            Content::Pdf { pages, options } => {
                let parts: Vec<PdfPart> = pages.iter().map(|(map, sheets)| PdfPart { map, sheets }).collect();
                export::pdf(&parts, options, sink, progress)
            }
            Content::Pptx { slides, options } => {
                let slides: Vec<Slide> = slides.iter().map(|(map, sheet)| Slide { map, sheet }).collect();
                export::pptx(&slides, options, sink, progress)
            }
            Content::Xlsx { map, options } => export::xlsx(map, options, sink, progress),
            Content::Markdown { map, footer } => export::markdown(map, footer, sink, progress),
            Content::Data { map, format } => data(map, *format, sink, progress),
        }
    }

    /// The same picture with about so many pixels; what is not made of pixels is written as it is.
    ///
    /// # Errors
    /// As [`Output::write`].
    pub fn write_smaller(&self, pixels: f64, sink: impl Write, progress: &Progress) -> Result<(), ExportError> {
        let Content::Png { sheet, options } = &self.content else { return self.write(sink, progress) };
        let size = sheet.scene.size;
        let width = (pixels * size.width / size.height).sqrt().ceil().clamp(1.0, 1e6) as u32;
        let options = PngOptions { size: PngSize::Width(width), ..options.clone() };
        export::png(&sheet.scene, &options, sink, progress)
    }

    /// The kind of file.
    pub fn format(&self) -> Format {
        match &self.content {
            Content::Png { .. } => Format::Png,
            Content::Svg { .. } => Format::Svg,
            Content::Pdf { .. } => Format::Pdf,
            Content::Pptx { .. } => Format::Pptx,
            Content::Xlsx { .. } => Format::Xlsx,
            Content::Markdown { .. } => Format::Markdown,
            Content::Data { format, .. } => *format,
        }
    }

    /// Width and height in pixels, where it is a picture made of them.
    pub fn pixels(&self) -> Option<(u32, u32)> {
        match &self.content {
            Content::Png { sheet, options } => options.pixels(&sheet.scene).ok(),
            Content::Svg { .. } | Content::Pdf { .. } | Content::Pptx { .. } => None,
            Content::Xlsx { .. } | Content::Markdown { .. } | Content::Data { .. } => None,
        }
    }

    /// Whether the paper is left out.
    pub fn is_transparent(&self) -> bool {
        match &self.content {
            Content::Png { options, .. } => options.transparent,
            Content::Svg { options, .. } => options.transparent,
            Content::Pdf { options, .. } => options.transparent,
            Content::Pptx { .. } | Content::Xlsx { .. } | Content::Markdown { .. } | Content::Data { .. } => false,
        }
    }

    /// Millimetres of a unit of one of its sheets, where it is printed as large as the file says. Programs take a
    /// picture that does not say it for one of 96 dots per inch.
    pub fn mm_per_unit(&self, sheet: &Sheet) -> f64 {
        match (&self.content, self.pixels()) {
            (Content::Png { options, .. }, Some((width, _))) => {
                f64::from(width) / sheet.scene.size.width / options.dpi.unwrap_or(96.0) * 25.4
            }
            (Content::Png { .. } | Content::Svg { .. } | Content::Pdf { .. }, _)
            | (Content::Pptx { .. } | Content::Xlsx { .. } | Content::Markdown { .. } | Content::Data { .. }, _) => {
                sheet.mm_per_unit
            }
        }
    }

    /// The pages it shows, and how large they are.
    pub fn sheets(&self) -> Vec<&Sheet> {
        match &self.content {
            Content::Png { sheet, .. } | Content::Svg { sheet, .. } => vec![sheet],
            Content::Pdf { pages, .. } => pages.iter().flat_map(|(_, sheets)| sheets).collect(),
            Content::Pptx { slides, .. } => slides.iter().map(|(_, sheet)| sheet).collect(),
            Content::Xlsx { .. } | Content::Markdown { .. } | Content::Data { .. } => Vec::new(),
        }
    }

    /// The pages it shows.
    pub fn scenes(&self) -> Vec<&Scene> {
        self.sheets().into_iter().map(|sheet| &sheet.scene).collect()
    }
}

fn data(map: &Map, format: Format, mut sink: impl Write, progress: &Progress) -> Result<(), ExportError> {
    match format {
        Format::Csv => export::csv(map, sink, progress),
        Format::Mermaid => export::mermaid(map, sink, progress),
        Format::Json => Ok(sink.write_all(format::json(map).as_bytes())?),
        // The others have options and do not come here.
        Format::Png | Format::Svg | Format::Pdf | Format::Pptx | Format::Xlsx | Format::Markdown => {
            Err(ExportError::Measure)
        }
    }
}
