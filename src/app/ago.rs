//! How long something is ago, in words: exact enough for what was kept, and in no need of a calendar.

use std::time::{Duration, SystemTime};

use crate::diag::Message;

/// "5 minutes ago". Times to come, as clocks may show that were set back, are now.
#[expect(clippy::disallowed_methods, reason = "the window has a clock; the core is given times")]
pub fn ago(time: SystemTime) -> Message {
    said(SystemTime::now().duration_since(time).unwrap_or_default())
}

fn said(age: Duration) -> Message {
    let minutes = usize::try_from(age.as_secs() / 60).unwrap_or(usize::MAX);
    match minutes {
        0 => Message::new("keep-ago-now"),
        1..60 => Message::new("keep-ago-minutes").with("count", minutes),
        60..1_440 => Message::new("keep-ago-hours").with("count", minutes / 60),
        _ => Message::new("keep-ago-days").with("count", minutes / 1_440),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn it_is_said_in_the_largest_unit_that_fits() {
        let say = |seconds| Lang::En.message(&said(Duration::from_secs(seconds)));
        assert_eq!(say(59), "just now");
        assert_eq!(say(60), "1 minute ago");
        assert_eq!(say(7_199), "1 hour ago");
        assert_eq!(say(172_800), "2 days ago");
    }
}
