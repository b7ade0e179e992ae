//! What is defined once and used many times: outlines of glyphs and icons, gradients, clips, fonts.

use std::collections::HashMap;

use super::SvgText;
use super::font::Fonts;
use super::shapes::{color, path_data, scaled};
use crate::color::Rgba;
use crate::export::xml::number;
use crate::geom::{BezPath, Point, Rect};
use crate::scene::Icon;

/// Definitions in the order they were first asked for.
#[derive(Default)]
pub(super) struct Defs {
    text: String,
    count: usize,
    icons: HashMap<Icon, Option<String>>,
    gradients: HashMap<String, String>,
    clips: HashMap<String, String>,
    pub fonts: Fonts,
}

impl Defs {
    /// The id of an icon; its outline fills a square of side 1 around the origin.
    pub fn icon(&mut self, icon: Icon, outline: impl FnOnce() -> Option<BezPath>) -> Option<String> {
        if let Some(known) = self.icons.get(&icon) {
            return known.clone();
        }
        let id = outline().map(|path| self.path('i', scaled(&path, 1000.0)));
        self.icons.insert(icon, id.clone());
        id
    }

    /// Defines a path, its points rounded to whole numbers; returns its id.
    pub fn path(&mut self, letter: char, path: BezPath) -> String {
        let id = self.id(letter);
        self.text.push_str(&format!("<path id=\"{id}\" d=\""));
        path_data(path.elements(), 0, &mut self.text);
        self.text.push_str("\"/>\n");
        id
    }

    pub fn gradient(&mut self, from: Point, to: Point, stops: &[(f64, Rgba)]) -> String {
        let mut body = String::from("gradientUnits=\"userSpaceOnUse\"");
        for (name, value) in [("x1", from.x), ("y1", from.y), ("x2", to.x), ("y2", to.y)] {
            body.push_str(&format!(" {name}=\""));
            number(value, 2, &mut body);
            body.push('"');
        }
        body.push('>');
        for (at, stop) in stops {
            body.push_str("<stop offset=\"");
            number(*at, 4, &mut body);
            body.push('"');
            let mut painted = String::new();
            color("stop-color", Rgba { a: 255, ..*stop }, &mut painted);
            body.push_str(&painted);
            if stop.a < 255 {
                body.push_str(" stop-opacity=\"");
                number(f64::from(stop.a) / 255.0, 3, &mut body);
                body.push('"');
            }
            body.push_str("/>");
        }
        if let Some(known) = self.gradients.get(&body) {
            return known.clone();
        }
        let id = self.id('p');
        self.text.push_str(&format!("<linearGradient id=\"{id}\" {body}</linearGradient>\n"));
        self.gradients.insert(body, id.clone());
        id
    }

    /// A rounded rectangle to cut a picture with.
    pub fn clip(&mut self, rect: Rect, radius: f64) -> String {
        let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0).max(0.0);
        let mut body = String::new();
        let sides =
            [("x", rect.x0), ("y", rect.y0), ("width", rect.width()), ("height", rect.height()), ("rx", radius)];
        for (name, value) in sides {
            body.push_str(&format!(" {name}=\""));
            number(value, 2, &mut body);
            body.push('"');
        }
        if let Some(known) = self.clips.get(&body) {
            return known.clone();
        }
        let id = self.id('c');
        self.text.push_str(&format!("<clipPath id=\"{id}\"><rect{body}/></clipPath>\n"));
        self.clips.insert(body, id.clone());
        id
    }

    fn id(&mut self, letter: char) -> String {
        self.count += 1;
        format!("{letter}{}", self.count)
    }

    /// The style sheet and the definitions.
    pub fn finish(self, text: SvgText) -> String {
        let mut out = String::new();
        match text {
            SvgText::Outlines => {}
            SvgText::Overlaid => out.push_str("<style>text{white-space:pre;font-family:Inter,sans-serif}</style>\n"),
            SvgText::Fonts => out.push_str(&self.fonts.style()),
        }
        if !self.text.is_empty() {
            out.push_str("<defs>\n");
            out.push_str(&self.text);
            out.push_str("</defs>\n");
        }
        out
    }
}
