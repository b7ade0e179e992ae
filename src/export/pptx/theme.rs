//! The theme of a presentation: colours and fonts for what is added later.

use super::PptxOptions;
use super::package::XML;
use crate::color::Rgba;
use crate::export::xml::escaped;

/// The part. Arial where no font is asked for: there on every machine, and no wider than Inter.
pub(super) fn theme(options: &PptxOptions) -> String {
    let solid = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    let line = format!("<a:ln w=\"9525\">{solid}</a:ln>");
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    let colors: String =
        colors(options).iter().map(|(name, hex)| format!("<a:{name}><a:srgbClr val=\"{hex}\"/></a:{name}>")).collect();
    let font = escaped(options.font.as_deref().unwrap_or("Arial"));
    let font = format!("<a:latin typeface=\"{font}\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>");
    format!(
        "{XML}<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Throughline\"><a:themeElements><a:clrScheme name=\"Throughline\">{colors}</a:clrScheme><a:fontScheme name=\"Throughline\"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme name=\"Throughline\"><a:fillStyleLst>{solid}{solid}{solid}</a:fillStyleLst><a:lnStyleLst>{line}{line}{line}</a:lnStyleLst><a:effectStyleLst>{effect}{effect}{effect}</a:effectStyleLst><a:bgFillStyleLst>{solid}{solid}{solid}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
}

fn colors(options: &PptxOptions) -> [(&'static str, String); 12] {
    let hex = |color: Rgba| format!("{:02X}{:02X}{:02X}", color.r, color.g, color.b);
    let usual = [
        "1B2333", "FFFFFF", "44506A", "EEF2FB", "3F51B5", "1E7A8C", "1E8E5A", "E0A100", "CE4237", "7E62C0", "3557B7",
        "7E62C0",
    ];
    let values = match &options.colors {
        None => usual.map(str::to_owned),
        Some(own) => {
            let [a, b, c, d, e, f] = own.accents;
            [own.ink, own.paper, own.ink_soft, own.band, a, b, c, d, e, f, a, f].map(hex)
        }
    };
    let names = [
        "dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink",
        "folHlink",
    ];
    let mut values = values.into_iter();
    names.map(|name| (name, values.next().unwrap_or_default()))
}
