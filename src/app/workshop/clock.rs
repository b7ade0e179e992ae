//! The timer of a workshop: counts down in silence, turns amber in its last minute and red when it is over.

/// What is left, and whether it runs. Times are seconds on the window's clock.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Clock {
    total: f64,
    /// What was left when it last stood still.
    left: f64,
    since: Option<f64>,
}

/// How near the end it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Calm,
    Soon,
    Over,
}

/// Five minutes a stage are usual; a room that needs more takes them by the minute.
const USUAL: f64 = 300.0;
const MINUTE: f64 = 60.0;
const LONGEST: f64 = 99.0 * MINUTE;

impl Default for Clock {
    fn default() -> Clock {
        Clock { total: USUAL, left: USUAL, since: None }
    }
}

impl Clock {
    /// Below zero once the time is over.
    pub fn left(&self, now: f64) -> f64 {
        self.left - self.since.map_or(0.0, |since| now - since)
    }

    pub fn runs(&self) -> bool {
        self.since.is_some()
    }

    /// Starts, or stands still.
    pub fn toggle(&mut self, now: f64) {
        self.left = self.left(now);
        self.since = if self.runs() { None } else { Some(now) };
    }

    /// Back to the full time, standing still.
    pub fn reset(&mut self) {
        *self = Clock { total: self.total, left: self.total, since: None };
    }

    /// A minute more or less, now and from now on; never less than one in all.
    pub fn add_minutes(&mut self, minutes: f64) {
        let total = (self.total + minutes * MINUTE).clamp(MINUTE, LONGEST);
        self.left += total - self.total;
        self.total = total;
    }

    pub fn tone(&self, now: f64) -> Tone {
        match self.left(now) {
            left if left <= 0.0 => Tone::Over,
            left if left <= MINUTE => Tone::Soon,
            _ => Tone::Calm,
        }
    }

    /// "04:32"; "−00:12" once it is over.
    pub fn face(&self, now: f64) -> String {
        // A second that has begun still counts, so that the full time is seen and zero means over.
        let seconds = self.left(now).ceil();
        let sign = if seconds < 0.0 { "\u{2212}" } else { "" };
        let seconds = seconds.abs() as u64;
        format!("{sign}{:02}:{:02}", seconds / 60, seconds % 60)
    }

    /// Seconds until the face changes; `None` while it stands still.
    pub fn next_change(&self, now: f64) -> Option<f64> {
        let left = self.left(now);
        self.since.map(|_| (left - left.floor()).max(0.02))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_counts_down_stands_still_and_goes_on() {
        let mut clock = Clock::default();
        assert_eq!((clock.face(0.0).as_str(), clock.runs()), ("05:00", false));
        clock.toggle(10.0);
        assert_eq!(clock.face(38.0), "04:32");
        clock.toggle(40.0);
        assert_eq!(clock.face(99.0), "04:30", "it stands still");
        clock.toggle(100.0);
        assert_eq!(clock.face(130.0), "04:00");
        clock.reset();
        assert_eq!((clock.face(999.0).as_str(), clock.runs()), ("05:00", false));
    }

    #[test]
    fn it_turns_amber_and_red_and_tells_how_long_it_is_over() {
        let mut clock = Clock::default();
        clock.toggle(0.0);
        assert_eq!(clock.tone(239.0), Tone::Calm);
        assert_eq!(clock.tone(241.0), Tone::Soon);
        assert_eq!(clock.tone(300.0), Tone::Over);
        assert_eq!(clock.face(312.5), "\u{2212}00:12");
        assert_eq!(clock.next_change(0.25), Some(0.75));
    }

    #[test]
    fn minutes_are_added_and_taken_but_one_stays() {
        let mut clock = Clock::default();
        clock.add_minutes(2.0);
        assert_eq!(clock.face(0.0), "07:00");
        clock.add_minutes(-60.0);
        assert_eq!(clock.face(0.0), "01:00");
        clock.reset();
        assert_eq!(clock.face(0.0), "01:00");
    }
}
