//! Moves of the camera that were not made by hand: they ease, or do not happen in between at all.

use super::camera::Camera;

/// How long a move takes, in seconds.
const DURATION: f64 = 0.12;

/// A camera on its way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glide {
    from: Camera,
    to: Camera,
    /// Seconds on the window's clock.
    start: f64,
}

impl Glide {
    /// A move that begins `now`, in seconds on the window's clock.
    pub fn new(from: Camera, to: Camera, now: f64) -> Glide {
        Glide { from, to, start: now }
    }

    /// Where it leads.
    pub fn target(&self) -> Camera {
        self.to
    }

    /// The camera at a moment, and whether it has arrived.
    pub fn at(&self, now: f64) -> (Camera, bool) {
        let t = ((now - self.start) / DURATION).clamp(0.0, 1.0);
        if t >= 1.0 || t.is_nan() {
            return (self.to, true);
        }
        let eased = 1.0 - (1.0 - t).powi(3);
        // Even steps of zoom are equal factors, not equal differences.
        let zoom = self.from.zoom * (self.to.zoom / self.from.zoom).powf(eased);
        // What is seen moves in screen space: the middle keeps to the share of the zoom already done.
        let along = if (self.to.zoom - self.from.zoom).abs() < 1e-9 {
            eased
        } else {
            (1.0 / self.from.zoom - 1.0 / zoom) / (1.0 / self.from.zoom - 1.0 / self.to.zoom)
        };
        (Camera { center: self.from.center.lerp(self.to.center, along), zoom }, false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Point;

    #[test]
    fn it_starts_here_and_ends_there() {
        let from = Camera { center: Point::new(0.0, 0.0), zoom: 0.5 };
        let to = Camera { center: Point::new(100.0, 40.0), zoom: 2.0 };
        let glide = Glide::new(from, to, 10.0);
        let (start, arrived) = glide.at(10.0);
        assert!(start.center.distance(from.center) < 1e-9 && (start.zoom - 0.5).abs() < 1e-9 && !arrived);
        assert_eq!(glide.at(10.2), (to, true));
        let (half, _) = glide.at(10.05);
        assert!(half.zoom > 0.5 && half.zoom < 2.0 && half.center.x > 0.0 && half.center.x < 100.0);
    }

    #[test]
    fn a_clock_that_jumps_back_does_no_harm() {
        let camera = Camera { center: Point::ZERO, zoom: 1.0 };
        assert_eq!(Glide::new(camera, camera, 5.0).at(f64::NAN), (camera, true));
        assert!(!Glide::new(camera, camera, 5.0).at(1.0).1);
    }
}
