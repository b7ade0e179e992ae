//! Which part of the page is seen, and how large.

use egui::{Pos2, pos2, vec2};

use crate::geom::{Point, Rect, Size, Vec2};

/// The largest zoom: screen points per document unit.
const ZOOM_MAX: f64 = 8.0;
/// The smallest zoom, unless the page needs a smaller one to fit.
const ZOOM_MIN: f64 = 0.1;
/// Air around what is fitted, in screen points.
const MARGIN: f64 = 24.0;
/// How much of the page must stay in the window, in screen points.
const KEEP_IN_VIEW: f64 = 64.0;

/// Where the viewer stands: the page point in the middle of the window, and screen points per document unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    pub center: Point,
    pub zoom: f64,
}

impl Camera {
    /// The whole page, with air around it; never larger than 100 %.
    pub fn fitting_page(page: Size, window: egui::Vec2) -> Camera {
        let page = sane(page);
        let zoom = fitting_zoom(page, window).min(1.0);
        Camera { center: (page / 2.0).to_vec2().to_point(), zoom }
    }

    /// The first sight of a page: its width, from the top, but readable.
    pub fn opening(page: Size, window: egui::Vec2) -> Camera {
        let page = sane(page);
        let (width, height) = (room(window.x), room(window.y));
        let zoom = (width / page.width).clamp(0.4, 1.0);
        let middle = |length: f64, room: f64| if length * zoom > room { room / 2.0 / zoom } else { length / 2.0 };
        Camera { center: Point::new(middle(page.width, width), middle(page.height, height)), zoom }
    }

    /// A part of the page as large as it goes, up to 200 %.
    pub fn fitting_rect(rect: Rect, window: egui::Vec2) -> Camera {
        let zoom = fitting_zoom(sane(rect.size()), window).min(2.0);
        Camera { center: rect.center(), zoom }
    }

    /// Moves the picture by so many screen points.
    pub fn panned(self, by: egui::Vec2) -> Camera {
        Camera { center: self.center - Vec2::new(f64::from(by.x), f64::from(by.y)) / self.zoom, ..self }
    }

    /// Zooms by a factor while what lies `from_middle` screen points off the window's middle stays there.
    pub fn zoomed_at(self, factor: f64, from_middle: egui::Vec2, page: Size, window: egui::Vec2) -> Camera {
        let zoom = limited_zoom(self.zoom * factor, page, window);
        let arm = Vec2::new(f64::from(from_middle.x), f64::from(from_middle.y));
        Camera { center: self.center + arm / self.zoom - arm / zoom, zoom }
    }

    /// The nearest camera that is finite, within the zoom limits, and sees some of the page.
    pub fn limited(self, page: Size, window: egui::Vec2) -> Camera {
        if !(self.center.is_finite() && self.zoom.is_finite()) {
            return Camera::fitting_page(page, window);
        }
        let page = sane(page);
        let zoom = limited_zoom(self.zoom, page, window);
        let axis = |center: f64, length: f64, window: f32| {
            let keep = KEEP_IN_VIEW.min(length * zoom).min(f64::from(window) / 2.0);
            let reach = (f64::from(window) / 2.0 - keep) / zoom;
            center.clamp(-reach, length + reach)
        };
        let center = Point::new(
            axis(self.center.x, page.width, window.x.max(1.0)),
            axis(self.center.y, page.height, window.y.max(1.0)),
        );
        Camera { center, zoom }
    }

    /// The nearest camera at the same zoom that sees `rect` (its top left where it is too large).
    pub fn revealing(self, rect: Rect, window: egui::Vec2) -> Camera {
        let axis = |center: f64, low: f64, high: f64, window: f32| {
            let half = room(window) / 2.0 / self.zoom;
            if high - low > 2.0 * half { low + half } else { center.clamp(high - half, low + half) }
        };
        let center = Point::new(
            axis(self.center.x, rect.x0, rect.x1, window.x),
            axis(self.center.y, rect.y0, rect.y1, window.y),
        );
        Camera { center, ..self }
    }
}

/// A page size to reckon with: finite and not empty.
fn sane(size: Size) -> Size {
    let side = |length: f64| if length.is_finite() { length.clamp(1.0, 1e7) } else { 1.0 };
    Size::new(side(size.width), side(size.height))
}

fn room(length: f32) -> f64 {
    (f64::from(length) - 2.0 * MARGIN).max(16.0)
}

fn fitting_zoom(size: Size, window: egui::Vec2) -> f64 {
    (room(window.x) / size.width).min(room(window.y) / size.height).min(ZOOM_MAX)
}

fn limited_zoom(zoom: f64, page: Size, window: egui::Vec2) -> f64 {
    let least = fitting_zoom(sane(page), window).min(ZOOM_MIN);
    zoom.clamp(least, ZOOM_MAX)
}

/// Translates between the page and the screen for one frame.
///
/// The page's corner stands on a physical pixel, so that painted tiles are shown pixel for pixel.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lens {
    /// The canvas on screen.
    pub window: egui::Rect,
    /// Screen points per document unit.
    pub zoom: f64,
    /// Physical pixels per screen point.
    pub pixels_per_point: f64,
    /// Where the page's top left corner is, in whole physical pixels.
    pub corner_px: (f64, f64),
}

impl Lens {
    /// What `camera` sees in `window` (in screen points) this frame.
    pub fn new(camera: Camera, window: egui::Rect, pixels_per_point: f32) -> Lens {
        let pixels_per_point = f64::from(pixels_per_point);
        let px = |middle: f32, center: f64| ((f64::from(middle) - center * camera.zoom) * pixels_per_point).round();
        let corner_px = (px(window.center().x, camera.center.x), px(window.center().y, camera.center.y));
        Lens { window, zoom: camera.zoom, pixels_per_point, corner_px }
    }

    /// Physical pixels per document unit.
    pub fn scale(&self) -> f64 {
        self.zoom * self.pixels_per_point
    }

    /// Where a page point is on screen.
    pub fn screen_from_page(&self, point: Point) -> Pos2 {
        let axis = |corner: f64, at: f64| (corner / self.pixels_per_point + at * self.zoom) as f32;
        pos2(axis(self.corner_px.0, point.x), axis(self.corner_px.1, point.y))
    }

    /// Which page point is at a place on screen; beyond the page too.
    pub fn page_from_screen(&self, at: Pos2) -> Point {
        let axis = |corner: f64, at: f32| (f64::from(at) - corner / self.pixels_per_point) / self.zoom;
        Point::new(axis(self.corner_px.0, at.x), axis(self.corner_px.1, at.y))
    }

    /// Where a part of the page is on screen.
    pub fn screen_from_page_rect(&self, rect: Rect) -> egui::Rect {
        egui::Rect::from_min_max(
            self.screen_from_page(Point::new(rect.x0, rect.y0)),
            self.screen_from_page(Point::new(rect.x1, rect.y1)),
        )
    }

    /// A length of the page in screen points.
    pub fn length(&self, units: f64) -> f32 {
        (units * self.zoom) as f32
    }

    /// The part of the page that can be seen; reaches beyond the page.
    pub fn visible(&self) -> Rect {
        let (a, b) = (self.page_from_screen(self.window.min), self.page_from_screen(self.window.max));
        Rect::new(a.x, a.y, b.x, b.y)
    }
}

/// From the middle of `window` to a place on screen.
pub fn from_middle(window: egui::Rect, at: Pos2) -> egui::Vec2 {
    let middle = window.center();
    vec2(at.x - middle.x, at.y - middle.y)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Size = Size::new(1400.0, 860.0);
    const WINDOW: egui::Vec2 = vec2(1000.0, 700.0);

    fn lens(camera: Camera, pixels_per_point: f32) -> Lens {
        Lens::new(camera, egui::Rect::from_min_size(pos2(10.0, 50.0), WINDOW), pixels_per_point)
    }

    #[test]
    fn page_and_screen_are_inverse() {
        for pixels_per_point in [1.0, 1.25, 2.0] {
            let lens = lens(Camera { center: Point::new(321.5, 77.25), zoom: 0.88 }, pixels_per_point);
            let point = Point::new(512.3, 99.9);
            let back = lens.page_from_screen(lens.screen_from_page(point));
            assert!(back.distance(point) < 1e-3, "{back:?}");
        }
    }

    #[test]
    fn zooming_keeps_the_point_under_the_pointer() {
        let before = Camera { center: Point::new(700.0, 430.0), zoom: 0.7 };
        let at = pos2(200.0, 600.0);
        let window = lens(before, 1.0).window;
        let after = before.zoomed_at(1.7, from_middle(window, at), PAGE, WINDOW);
        let (a, b) = (lens(before, 1.0).page_from_screen(at), lens(after, 1.0).page_from_screen(at));
        assert!(a.distance(b) < 2.0, "within the pixel the corner snaps to: {a:?} {b:?}");
        assert!((after.zoom - 0.7 * 1.7).abs() < 1e-9);
    }

    #[test]
    fn fitting_shows_all_of_it_within_the_margin() {
        let lens = lens(Camera::fitting_page(PAGE, WINDOW), 1.0);
        let page = lens.screen_from_page_rect(Rect::from_origin_size((0.0, 0.0), PAGE));
        assert!(lens.window.shrink(MARGIN as f32 - 1.0).contains_rect(page), "{page:?}");
    }

    #[test]
    fn the_first_sight_starts_at_the_top_left_when_the_page_is_large() {
        let lens = lens(Camera::opening(Size::new(9000.0, 6000.0), WINDOW), 1.0);
        let corner = lens.screen_from_page(Point::ZERO);
        assert!((corner - lens.window.min - vec2(24.0, 24.0)).length() <= 1.0, "{corner:?}");
        assert_eq!(lens.zoom, 0.4);
    }

    #[test]
    fn nothing_odd_leads_astray() {
        let odd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1e300, 0.0, 1e300];
        for a in odd {
            for b in odd {
                for page in [PAGE, Size::new(a, b), Size::new(1e9, 1e-9)] {
                    for window in [WINDOW, vec2(0.0, 0.0), vec2(3.0, 4000.0)] {
                        let camera = Camera { center: Point::new(a, b), zoom: b }.limited(page, window);
                        assert!(camera.center.is_finite() && camera.zoom > 0.0 && camera.zoom <= ZOOM_MAX);
                    }
                }
            }
        }
    }

    #[test]
    fn the_page_cannot_be_lost() {
        let camera = Camera { center: Point::new(1e6, -1e6), zoom: 1.0 }.limited(PAGE, WINDOW);
        let lens = lens(camera, 1.0);
        let seen = lens.visible().intersect(Rect::from_origin_size((0.0, 0.0), PAGE));
        assert!(seen.width() >= 63.0 && seen.height() >= 63.0, "{seen:?}");
    }

    #[test]
    fn revealing_moves_only_as_far_as_needed() {
        let camera = Camera { center: Point::new(500.0, 350.0), zoom: 1.0 };
        assert_eq!(camera.revealing(Rect::new(100.0, 100.0, 200.0, 130.0), WINDOW), camera);
        let moved = camera.revealing(Rect::new(1100.0, 100.0, 1200.0, 130.0), WINDOW);
        assert_eq!(moved.center, Point::new(1200.0 - (500.0 - MARGIN), 350.0));
    }
}
