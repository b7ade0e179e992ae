//! The parts of a presentation around its slides (ECMA-376, parts 1 and 2), zipped.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::slide::Drawn;
use crate::export::ExportError;
use crate::export::words::{Speaker, one_line};
use crate::export::xml::escaped;
use crate::geom::Size;

/// A presentation under way.
pub(super) struct Package {
    width: i64,
    height: i64,
    title: String,
    authors: String,
    /// The part with colours and fonts.
    theme: String,
    slides: Vec<Drawn>,
    /// Names and bytes.
    media: Vec<(String, Vec<u8>)>,
}

const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OFFICE: &str = "application/vnd.openxmlformats-officedocument";

/// The start of a part, with the namespaces of presentations.
pub(super) fn opening(element: &str) -> String {
    format!(
        "{XML}<{element} xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"{RELATION}\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\">"
    )
}

pub(super) const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

impl Package {
    pub fn new(size: Size, speaker: &Speaker, theme: String) -> Package {
        Package {
            width: size.width.round() as i64,
            height: size.height.round() as i64,
            title: speaker.title(),
            authors: one_line(&speaker.map.about.authors),
            theme,
            slides: Vec::new(),
            media: Vec::new(),
        }
    }

    pub fn slide(&mut self, slide: Drawn) {
        self.slides.push(slide);
    }

    /// Keeps a picture, once; returns its place as slides name it.
    pub fn media(&mut self, bytes: &[u8], ending: &str) -> String {
        let known = self.media.iter().find(|(name, known)| known == bytes && name.ends_with(ending));
        let name = known.map(|(name, _)| name.clone()).unwrap_or_else(|| {
            let name = format!("image{}.{ending}", self.media.len() + 1);
            self.media.push((name.clone(), bytes.to_vec()));
            name
        });
        format!("../media/{name}")
    }

    pub fn finish(self) -> Result<Vec<u8>, ExportError> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in self.parts() {
            put(&mut zip, &name, content.as_bytes(), CompressionMethod::Deflated)?;
        }
        for (name, bytes) in &self.media {
            // They are compressed already.
            put(&mut zip, &format!("ppt/media/{name}"), bytes, CompressionMethod::Stored)?;
        }
        Ok(zip.finish().map_err(std::io::Error::other)?.into_inner())
    }

    fn parts(&self) -> Vec<(String, String)> {
        let named = |name: &str, content: String| (name.to_owned(), content);
        let mut parts = vec![
            named("[Content_Types].xml", self.content_types()),
            named("_rels/.rels", relations(&[
                ("rId1", "officeDocument", "ppt/presentation.xml"),
                ("rId3", "extended-properties", "docProps/app.xml"),
            ]).replace("</Relationships>", "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>")),
            named("docProps/core.xml", self.core()),
            named("docProps/app.xml", format!("{XML}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Throughline</Application></Properties>")),
            named("ppt/presentation.xml", self.presentation()),
            named("ppt/_rels/presentation.xml.rels", self.presentation_relations()),
            // Empty, and not asked for by the standard; without the first two PowerPoint offers to repair the file.
            named("ppt/presProps.xml", format!("{}</p:presentationPr>", opening("p:presentationPr"))),
            named("ppt/viewProps.xml", format!("{}</p:viewPr>", opening("p:viewPr"))),
            named("ppt/tableStyles.xml", format!("{XML}<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" def=\"{{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}}\"/>")),
            named("ppt/theme/theme1.xml", self.theme.clone()),
            named("ppt/theme/theme2.xml", self.theme.clone()),
            named("ppt/slideMasters/slideMaster1.xml", master()),
            named("ppt/slideMasters/_rels/slideMaster1.xml.rels", relations(&[
                ("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"),
                ("rId2", "theme", "../theme/theme1.xml"),
            ])),
            named("ppt/slideLayouts/slideLayout1.xml", layout()),
            named("ppt/slideLayouts/_rels/slideLayout1.xml.rels", relations(&[("rId1", "slideMaster", "../slideMasters/slideMaster1.xml")])),
            named("ppt/notesMasters/notesMaster1.xml", notes_master()),
            named("ppt/notesMasters/_rels/notesMaster1.xml.rels", relations(&[("rId1", "theme", "../theme/theme2.xml")])),
        ];
        for (slide, number) in self.slides.iter().zip(1..) {
            parts.push((format!("ppt/slides/slide{number}.xml"), slide.xml.clone()));
            parts.push((format!("ppt/slides/_rels/slide{number}.xml.rels"), slide_relations(slide, number)));
            parts.push((format!("ppt/notesSlides/notesSlide{number}.xml"), notes(&slide.notes)));
            let back = format!("../slides/slide{number}.xml");
            parts.push((
                format!("ppt/notesSlides/_rels/notesSlide{number}.xml.rels"),
                relations(&[("rId1", "notesMaster", "../notesMasters/notesMaster1.xml"), ("rId2", "slide", &back)]),
            ));
        }
        parts
    }

    fn content_types(&self) -> String {
        let mut out = format!("{XML}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        for (ending, kind) in [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("jpeg", "image/jpeg"),
        ] {
            out.push_str(&format!("<Default Extension=\"{ending}\" ContentType=\"{kind}\"/>"));
        }
        let mut part = |name: &str, kind: &str| {
            out.push_str(&format!("<Override PartName=\"{name}\" ContentType=\"{kind}\"/>"));
        };
        let of = |kind: &str| format!("{OFFICE}.presentationml.{kind}+xml");
        part("/ppt/presentation.xml", &of("presentation.main"));
        part("/ppt/presProps.xml", &of("presProps"));
        part("/ppt/viewProps.xml", &of("viewProps"));
        part("/ppt/tableStyles.xml", &of("tableStyles"));
        part("/ppt/slideMasters/slideMaster1.xml", &of("slideMaster"));
        part("/ppt/slideLayouts/slideLayout1.xml", &of("slideLayout"));
        part("/ppt/notesMasters/notesMaster1.xml", &of("notesMaster"));
        part("/ppt/theme/theme1.xml", &format!("{OFFICE}.theme+xml"));
        part("/ppt/theme/theme2.xml", &format!("{OFFICE}.theme+xml"));
        for number in 1..=self.slides.len() {
            part(&format!("/ppt/slides/slide{number}.xml"), &of("slide"));
            part(&format!("/ppt/notesSlides/notesSlide{number}.xml"), &of("notesSlide"));
        }
        part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        part("/docProps/app.xml", &format!("{OFFICE}.extended-properties+xml"));
        out.push_str("</Types>");
        out
    }

    fn core(&self) -> String {
        format!(
            "{XML}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:creator>{}</dc:creator></cp:coreProperties>",
            escaped(&self.title),
            escaped(&self.authors)
        )
    }

    fn presentation(&self) -> String {
        let slides: String =
            (0..self.slides.len()).map(|i| format!("<p:sldId id=\"{}\" r:id=\"rId{}\"/>", 256 + i, 10 + i)).collect();
        format!(
            "{}<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>{slides}</p:sldIdLst><p:sldSz cx=\"{}\" cy=\"{}\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>",
            opening("p:presentation"),
            self.width,
            self.height
        )
    }

    fn presentation_relations(&self) -> String {
        let slides: Vec<(String, String)> =
            (0..self.slides.len()).map(|i| (format!("rId{}", 10 + i), format!("slides/slide{}.xml", i + 1))).collect();
        let mut all = vec![
            ("rId1", "slideMaster", "slideMasters/slideMaster1.xml"),
            ("rId2", "notesMaster", "notesMasters/notesMaster1.xml"),
            ("rId3", "theme", "theme/theme1.xml"),
            ("rId4", "presProps", "presProps.xml"),
            ("rId5", "viewProps", "viewProps.xml"),
            ("rId6", "tableStyles", "tableStyles.xml"),
        ];
        all.extend(slides.iter().map(|(id, target)| (id.as_str(), "slide", target.as_str())));
        relations(&all)
    }
}

/// How hard parts are deflated. The levels above make a slide an eighth smaller and take twice as long.
const LEVEL: i64 = 4;

fn put(
    zip: &mut ZipWriter<Cursor<Vec<u8>>>,
    name: &str,
    bytes: &[u8],
    method: CompressionMethod,
) -> Result<(), ExportError> {
    // The archive shall not know when it was made.
    let options = SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
    let level = matches!(method, CompressionMethod::Deflated).then_some(LEVEL);
    let options = options.compression_level(level);
    zip.start_file(name, options).map_err(std::io::Error::other)?;
    zip.write_all(bytes)?;
    Ok(())
}

fn relations(all: &[(&str, &str, &str)]) -> String {
    let mut out =
        format!("{XML}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (id, kind, target) in all {
        out.push_str(&format!("<Relationship Id=\"{id}\" Type=\"{RELATION}/{kind}\" Target=\"{target}\"/>"));
    }
    out.push_str("</Relationships>");
    out
}

fn slide_relations(slide: &Drawn, number: usize) -> String {
    let notes = format!("../notesSlides/notesSlide{number}.xml");
    let mut out =
        relations(&[("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"), ("rId2", "notesSlide", &notes)]);
    out.truncate(out.len() - "</Relationships>".len());
    for (id, kind, target, external) in &slide.relations {
        let mode = if *external { " TargetMode=\"External\"" } else { "" };
        let target = escaped(target);
        out.push_str(&format!("<Relationship Id=\"{id}\" Type=\"{RELATION}/{kind}\" Target=\"{target}\"{mode}/>"));
    }
    out.push_str("</Relationships>");
    out
}

const TREE: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";

/// A title that slides fill in their own place.
const TITLE: &str = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"457200\" y=\"228600\"/><a:ext cx=\"8229600\" cy=\"685800\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>";

fn master() -> String {
    let level = "<a:lvl1pPr algn=\"l\"><a:defRPr sz=\"1800\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr>";
    format!(
        "{}<p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{TREE}{TITLE}</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>{level}</p:titleStyle><p:bodyStyle>{level}</p:bodyStyle><p:otherStyle>{level}</p:otherStyle></p:txStyles></p:sldMaster>",
        opening("p:sldMaster")
    )
}

fn layout() -> String {
    format!(
        "{}<p:cSld name=\"Journey\"><p:spTree>{TREE}{TITLE}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>",
        opening("p:sldLayout").replace("<p:sldLayout ", "<p:sldLayout type=\"titleOnly\" preserve=\"1\" ")
    )
}

fn notes_master() -> String {
    format!(
        "{}<p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{TREE}<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"685800\" y=\"685800\"/><a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:sp><p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" sz=\"quarter\" idx=\"3\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"685800\" y=\"4000500\"/><a:ext cx=\"5486400\" cy=\"4572000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp></p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/></p:notesMaster>",
        opening("p:notesMaster")
    )
}

fn notes(text: &str) -> String {
    let paragraphs: String = text.lines().map(|l| format!("<a:p><a:r><a:t>{}</a:t></a:r></a:p>", escaped(l))).collect();
    let paragraphs = if paragraphs.is_empty() { "<a:p><a:endParaRPr/></a:p>".to_owned() } else { paragraphs };
    format!(
        "{}<p:cSld><p:spTree>{TREE}<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>",
        opening("p:notes")
    )
}
