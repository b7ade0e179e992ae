//! Short messages at the foot of the window: never in the way, and gone by themselves.

use std::sync::Arc;

use super::request::Request;
use crate::diag::{Message, Problem, Severity};
use crate::model::Map;

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Done,
    Warning,
    Error,
}

/// One message.
#[derive(Debug, Clone)]
pub struct Notice {
    pub id: u64,
    pub tone: Tone,
    pub message: Message,
    pub hint: Option<Message>,
    /// Shown on demand: everything that was mended in a file.
    pub details: Vec<Problem>,
    pub unfolded: bool,
    pub action: Option<Action>,
    /// Whether it is about a file that was not opened: opening another one settles it.
    about_file: bool,
    /// Seconds on screen; `None` stays until put away.
    lasts: Option<f64>,
    /// When it goes, by the window's clock; known once it has been seen.
    until: Option<f64>,
}

impl Notice {
    /// Whether it stays until something is decided.
    pub fn waits(&self) -> bool {
        self.lasts.is_none() && self.action.is_some()
    }
}

/// What a notice offers.
#[derive(Debug, Clone)]
pub struct Action {
    /// The id of what stands on its button.
    pub name: &'static str,
    pub request: Request,
    /// The map it is about: undoing makes sense only as long as nothing else was done.
    pub map: Option<Arc<Map>>,
}

/// The notices on screen, the oldest first.
#[derive(Debug, Default)]
pub struct Notices {
    list: Vec<Notice>,
    last_id: u64,
}

/// More than this many at once hide the map.
const MOST: usize = 3;

impl Notices {
    pub fn list(&self) -> &[Notice] {
        &self.list
    }

    pub fn list_mut(&mut self) -> &mut [Notice] {
        &mut self.list
    }

    /// Says something in passing.
    pub fn say(&mut self, tone: Tone, message: Message) {
        self.push(tone, message, None, Vec::new(), None);
    }

    /// Says something in passing, in place of what was said under these ids before.
    pub fn say_instead(&mut self, ids: &[&str], message: Message) {
        self.list.retain(|notice| !ids.contains(&notice.message.id));
        self.say(Tone::Plain, message);
    }

    /// Says something and offers to do something about it.
    pub fn offer(&mut self, message: Message, action: Action) {
        self.push(Tone::Plain, message, None, Vec::new(), Some(action));
    }

    /// Says something that has to be decided, and stays until it is; what is about the open file, until that is settled.
    pub fn insist(&mut self, message: Message, action: Action, is_about_file: bool) {
        self.push(Tone::Warning, message, None, Vec::new(), Some(action));
        if let Some(notice) = self.list.last_mut() {
            notice.lasts = None;
            notice.about_file = is_about_file;
        }
    }

    /// Lets what was said last offer something.
    pub fn add_action(&mut self, action: Action) {
        if let Some(notice) = self.list.last_mut() {
            notice.action = Some(action);
        }
    }

    /// Says what went wrong, and what to do.
    pub fn report(&mut self, problem: Problem) {
        let tone = match problem.severity {
            Severity::Warning => Tone::Warning,
            Severity::Error => Tone::Error,
        };
        self.push(tone, problem.what, problem.hint, Vec::new(), None);
    }

    /// Says why a file was not opened, until one is.
    pub fn report_file(&mut self, problem: Problem) {
        self.report(problem);
        if let Some(notice) = self.list.last_mut() {
            notice.about_file = true;
        }
    }

    /// Takes away what was said about files that were not opened.
    pub fn forget_files(&mut self) {
        self.list.retain(|notice| !notice.about_file);
    }

    /// Says that something worked with reservations, which can be unfolded.
    pub fn report_all(&mut self, message: Message, details: Vec<Problem>) {
        self.push(Tone::Warning, message, None, details, None);
    }

    fn push(
        &mut self,
        tone: Tone,
        message: Message,
        hint: Option<Message>,
        details: Vec<Problem>,
        action: Option<Action>,
    ) {
        self.last_id = self.last_id.wrapping_add(1);
        // The same thing said twice is said once, longer.
        self.list.retain(|notice| notice.message != message);
        let lasts = match tone {
            Tone::Error => None,
            Tone::Warning => Some(15.0),
            Tone::Plain | Tone::Done => Some(if action.is_some() { 8.0 } else { 4.0 }),
        };
        let id = self.last_id;
        self.list.push(Notice {
            id,
            tone,
            message,
            hint,
            details,
            unfolded: false,
            action,
            about_file: false,
            lasts,
            until: None,
        });
        let surplus = self.list.len().saturating_sub(MOST);
        self.list.drain(..surplus);
    }

    pub fn dismiss(&mut self, id: u64) {
        self.list.retain(|notice| notice.id != id);
    }

    /// Takes the notice's offer: the notice goes, what it offered is returned.
    pub fn act(&mut self, id: u64) -> Option<Request> {
        let notice = self.list.iter().find(|notice| notice.id == id)?;
        let request = notice.action.as_ref().map(|action| action.request.clone());
        self.dismiss(id);
        request
    }

    /// Takes away what the map has moved on from.
    pub fn settle(&mut self, map: Option<&Arc<Map>>) {
        self.list.retain(|notice| match notice.action.as_ref().and_then(|action| action.map.as_ref()) {
            Some(about) => map.is_some_and(|map| Arc::ptr_eq(map, about)),
            None => true,
        });
    }

    /// Takes away what has been on screen long enough at `now`. While somebody `reads`, nothing goes. Returns how
    /// many seconds from now the next one goes.
    pub fn tick(&mut self, now: f64, reads: bool) -> Option<f64> {
        for notice in &mut self.list {
            let Some(lasts) = notice.lasts else { continue };
            let until = notice.until.get_or_insert(now + lasts);
            if reads {
                *until = until.max(now + 2.0);
            }
        }
        self.list.retain(|notice| notice.until.is_none_or(|until| now < until));
        self.list.iter().filter_map(|notice| notice.until).min_by(f64::total_cmp).map(|until| until - now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notices_go_by_themselves_and_errors_stay() {
        let mut notices = Notices::default();
        notices.say(Tone::Done, Message::new("app-saved"));
        notices.report(Problem::error(Message::new("app-broken")));
        assert_eq!(notices.tick(1.0, false), Some(4.0));
        assert_eq!(notices.tick(4.0, true), Some(2.0));
        assert_eq!(notices.tick(6.5, false), None);
        assert_eq!(notices.list().len(), 1);
    }

    #[test]
    fn an_offer_of_undo_ends_with_the_next_change() {
        let mut notices = Notices::default();
        let (map, next) = (Arc::new(Map::default()), Arc::new(Map::default()));
        let action = Action { name: "app-command-undo", request: Request::Commit, map: Some(Arc::clone(&map)) };
        notices.offer(Message::new("app-saved"), action);
        notices.settle(Some(&map));
        assert_eq!(notices.list().len(), 1);
        notices.settle(Some(&next));
        assert!(notices.list().is_empty());
    }
}
