//! Finding a command or a thing by a few letters of its name. Pure, and done in slices, so that a key is never late.

use std::sync::Arc;

use super::commands::{Command, Standing, TABLE};
use super::select::Like;
use super::things;
use crate::i18n::Lang;
use crate::model::{Map, Node};
use crate::search;

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    Command(Command),
    Node(Node),
    /// All cards that are alike in something, by its place among what the map's cards are alike in.
    Like(usize),
}

/// Something found, and how well it fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    pub wanted: Wanted,
    score: i32,
    /// Where it stands among all names; of answers that fit alike the earlier one comes first.
    place: usize,
}

/// More answers than this nobody reads.
const MOST: usize = 60;
/// So many names are looked at in a frame.
pub const SLICE: usize = 1_500;
/// Names are compared by their beginning; a card may hold a page.
const LETTERS: usize = 160;

/// How much sooner than a card of the same name these come: a command, a stage, lane, persona or curve.
const COMMAND: i32 = 40;
const LANDMARK: i32 = 16;
/// How much later a command comes that makes no sense now, and one found by other words than its name.
const NOT_NOW: i32 = 60;
const OTHER_WORDS: i32 = 12;

/// A search under way.
#[derive(Debug)]
pub struct Seek {
    map: Option<Arc<Map>>,
    commands: Vec<Named>,
    /// What cards are alike in, with the folded name of each.
    likes: Vec<(Like, String)>,
    /// What is offered while nothing is typed.
    usual: Vec<Command>,
    /// The folded names of things looked at so far, in their order.
    folded: Vec<String>,
    query: String,
    /// Which names are to be looked at: all of them, or those that had the letters before.
    pool: Option<Vec<usize>>,
    next: usize,
    fitting: Vec<usize>,
    answers: Vec<Answer>,
}

/// A command with its folded names: the one shown first.
#[derive(Debug)]
struct Named {
    command: Command,
    names: Vec<String>,
    makes_sense: bool,
}

impl Seek {
    /// A search through all commands and what the map holds. `recent` commands are offered first.
    pub fn new(map: Option<Arc<Map>>, lang: Lang, standing: &Standing, recent: &[Command]) -> Seek {
        let commands: Vec<Named> = TABLE
            .iter()
            .filter(|entry| entry.command != Command::Palette)
            .map(|entry| {
                // People know the English names of things, whatever language they work in.
                let ids = [Some((lang, entry.name)), entry.also.map(|id| (lang, id)), Some((Lang::En, entry.name))];
                let names = ids.into_iter().flatten().map(|(lang, id)| search::fold(&lang.text(id))).collect();
                Named { command: entry.command, names, makes_sense: standing.allows(entry.command) }
            })
            .collect();
        let sensible = |command: &Command| standing.allows(*command) && *command != Command::Palette;
        let mut usual: Vec<Command> = recent.iter().copied().filter(sensible).collect();
        for named in commands.iter().filter(|named| named.makes_sense) {
            if !usual.contains(&named.command) {
                usual.push(named.command);
            }
        }
        let likes = map.as_deref().map(Like::all).unwrap_or_default();
        let likes = likes
            .into_iter()
            .map(|(like, _)| {
                let name = search::fold(&lang.message(&like.message(lang)));
                (like, name)
            })
            .collect();
        let mut seek = Seek {
            map,
            commands,
            likes,
            usual,
            folded: Vec::new(),
            query: String::new(),
            pool: None,
            next: 0,
            fitting: Vec::new(),
            answers: Vec::new(),
        };
        seek.ask("");
        seek
    }

    /// Begins anew with other letters. Case and accents do not matter.
    pub fn ask(&mut self, query: &str) {
        let query = search::fold(query);
        let query = query.trim();
        // More letters can only be found where fewer were.
        let narrows = !self.query.is_empty() && query.starts_with(&self.query) && self.is_done();
        self.pool = narrows.then(|| std::mem::take(&mut self.fitting));
        self.fitting.clear();
        self.query = query.to_owned();
        self.answers.clear();
        self.next = 0;
        if self.query.is_empty() {
            let usual = self.usual.iter().enumerate();
            let answer =
                |(place, command): (usize, &Command)| Answer { wanted: Wanted::Command(*command), score: 0, place };
            self.answers = usual.map(answer).collect();
        }
    }

    /// Looks at so many more names.
    pub fn go_on(&mut self, at_most: usize) {
        if self.query.is_empty() {
            return;
        }
        let until = self.next.saturating_add(at_most).min(self.total());
        while self.next < until {
            let place = self.pool.as_ref().map_or(Some(self.next), |pool| pool.get(self.next).copied());
            self.next = self.next.saturating_add(1);
            let Some(place) = place else { break };
            let Some((answer, close)) = self.look(place) else { continue };
            self.fitting.push(place);
            if close {
                self.keep(answer);
            }
        }
    }

    /// Whether every name has been looked at.
    pub fn is_done(&self) -> bool {
        self.query.is_empty() || self.next >= self.total()
    }

    /// What the cards found at this place are alike in.
    pub fn like(&self, place: usize) -> Option<&Like> {
        self.likes.get(place).map(|(like, _)| like)
    }

    /// What was found so far, the best first.
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    fn total(&self) -> usize {
        match &self.pool {
            Some(pool) => pool.len(),
            None => self.ahead().saturating_add(self.map.as_deref().map_or(0, count)),
        }
    }

    /// How many names come before those of things.
    fn ahead(&self) -> usize {
        self.commands.len().saturating_add(self.likes.len())
    }

    /// How well the name at a place fits, and whether that is close enough for an answer.
    fn look(&mut self, place: usize) -> Option<(Answer, bool)> {
        if let Some(named) = self.commands.get(place) {
            let scores = named.names.iter().enumerate().filter_map(|(index, name)| {
                let score = search::fit(name, &self.query)?.score;
                Some(if index == 0 { score } else { score.saturating_sub(OTHER_WORDS) })
            });
            let score = scores.max()?.saturating_add(COMMAND);
            let score = if named.makes_sense { score } else { score.saturating_sub(NOT_NOW) };
            return Some((Answer { wanted: Wanted::Command(named.command), score, place }, true));
        }
        let like = place.checked_sub(self.commands.len())?;
        if let Some((_, name)) = self.likes.get(like) {
            let score = search::fit(name, &self.query)?.score.saturating_add(LANDMARK);
            return Some((Answer { wanted: Wanted::Like(like), score, place }, true));
        }
        let thing = place.checked_sub(self.ahead())?;
        let map = self.map.as_deref()?;
        let node = node_at(map, thing)?;
        // Names are folded when they are first come to, and they are come to in order.
        if thing >= self.folded.len() {
            let words: String = words_at(map, thing).chars().take(LETTERS).collect();
            self.folded.push(search::fold(&words));
        }
        let name = self.folded.get(thing)?;
        let fit = search::fit(name, &self.query)?;
        let score = if matches!(node, Node::Card(_)) { fit.score } else { fit.score.saturating_add(LANDMARK) };
        Some((Answer { wanted: Wanted::Node(node), score, place }, fit.close))
    }

    fn keep(&mut self, answer: Answer) {
        let before = |known: &Answer| {
            (known.score, std::cmp::Reverse(known.place)) > (answer.score, std::cmp::Reverse(answer.place))
        };
        let at = self.answers.partition_point(before);
        if at < MOST {
            self.answers.insert(at, answer);
            self.answers.truncate(MOST);
        }
    }
}

/// How many things of the map have names: stages, lanes, personas, curves, cards.
fn count(map: &Map) -> usize {
    [map.stages.len(), map.lanes.len(), map.personas.len(), map.curves.len(), map.cards.len()].into_iter().sum()
}

/// The thing at a place, without looking through the cards for it.
fn node_at(map: &Map, place: usize) -> Option<Node> {
    let mut place = place;
    let mut within = |len: usize| {
        let here = place;
        place = place.wrapping_sub(len);
        (here < len).then_some(here)
    };
    if let Some(at) = within(map.stages.len()) {
        return map.stages.at(at).map(|row| Node::Stage(row.id));
    }
    if let Some(at) = within(map.lanes.len()) {
        return map.lanes.at(at).map(|row| Node::Lane(row.id));
    }
    if let Some(at) = within(map.personas.len()) {
        return map.personas.at(at).map(|row| Node::Persona(row.id));
    }
    if let Some(at) = within(map.curves.len()) {
        return map.curves.at(at).map(|row| Node::Curve(row.id));
    }
    map.cards.at(place).map(|row| Node::Card(row.id))
}

/// The words of the thing at a place.
fn words_at(map: &Map, place: usize) -> &str {
    let others = count(map).saturating_sub(map.cards.len());
    match place.checked_sub(others) {
        Some(card) => map.cards.at(card).map_or("", |card| card.text.as_str()),
        None => node_at(map, place).map_or("", |node| things::words(map, node)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Card, CardId, Lane, LaneId, LaneKind, Spot, Stage, StageId};

    fn map(cards: u32) -> Arc<Map> {
        let mut map = Map::default();
        map.stages.push(Stage { id: StageId(1), ..Stage::named("Rozważanie") });
        map.lanes.push(Lane { id: LaneId(2), ..Lane::new(LaneKind::Actions, "Działania") });
        for id in 0..cards {
            let text = if id == 7 { "Lojalność".to_owned() } else { format!("Karta numer {id}") };
            map.cards.push(Card { id: CardId(id + 3), ..Card::new(Spot::cell(LaneId(2), StageId(1)), text) });
        }
        Arc::new(map)
    }

    fn standing() -> Standing {
        Standing { map: true, ..Standing::default() }
    }

    fn found(seek: &mut Seek, query: &str) -> Vec<Wanted> {
        seek.ask(query);
        while !seek.is_done() {
            seek.go_on(SLICE);
        }
        seek.answers().iter().map(|answer| answer.wanted).collect()
    }

    #[test]
    fn commands_and_things_are_found_by_a_few_letters_without_accents() {
        let mut seek = Seek::new(Some(map(20)), Lang::Pl, &standing(), &[]);
        assert_eq!(found(&mut seek, "lojalnosc")[0], Wanted::Node(Node::Card(CardId(10))));
        assert_eq!(found(&mut seek, "ROZW")[0], Wanted::Node(Node::Stage(StageId(1))));
        assert_eq!(found(&mut seek, "dzial")[0], Wanted::Node(Node::Lane(LaneId(2))));
        assert_eq!(found(&mut seek, "dodaj et")[0], Wanted::Command(Command::AddStage));
        assert_eq!(found(&mut seek, "add sta")[0], Wanted::Command(Command::AddStage), "by its English name");
        assert_eq!(found(&mut seek, "qxqxq"), []);
    }

    #[test]
    fn slices_find_the_same_as_all_at_once() {
        let (mut slow, mut fast) = [(); 2].map(|()| Seek::new(Some(map(900)), Lang::En, &standing(), &[])).into();
        for query in ["k", "ka", "kar7", "kar77", "numer", "n", "lo", "loj"] {
            let at_once = found(&mut fast, query);
            slow.ask(query);
            while !slow.is_done() {
                slow.go_on(13);
            }
            let in_slices: Vec<Wanted> = slow.answers().iter().map(|answer| answer.wanted).collect();
            assert_eq!(in_slices, at_once, "{query}");
            let mut fresh = Seek::new(Some(map(900)), Lang::En, &standing(), &[]);
            assert_eq!(found(&mut fresh, query), at_once, "{query}: narrowing loses nothing");
        }
    }

    #[test]
    fn a_key_is_answered_with_bounded_work() {
        let mut seek = Seek::new(Some(map(5_000)), Lang::En, &standing(), &[]);
        seek.ask("kar");
        seek.go_on(100);
        assert!(!seek.is_done());
        assert!(seek.folded.len() <= 100, "no more names are folded than were come to");
        // Another letter before the search has ended starts it again.
        assert_eq!(found(&mut seek, "karta numer 4999")[0], Wanted::Node(Node::Card(CardId(5_002))));
    }

    #[test]
    fn nothing_typed_offers_what_was_used_last_and_only_what_makes_sense() {
        let seek =
            Seek::new(Some(map(1)), Lang::En, &standing(), &[Command::ZoomIn, Command::Duplicate, Command::Find]);
        let offered: Vec<Wanted> = seek.answers().iter().map(|answer| answer.wanted).collect();
        assert_eq!(offered[..2], [Wanted::Command(Command::ZoomIn), Wanted::Command(Command::Find)]);
        assert_eq!(offered.iter().filter(|wanted| **wanted == Wanted::Command(Command::Find)).count(), 1);
        assert!(!offered.contains(&Wanted::Command(Command::Duplicate)), "nothing is selected");
    }

    #[test]
    fn what_makes_no_sense_now_is_found_but_comes_later() {
        let mut seek = Seek::new(Some(map(1)), Lang::En, &standing(), &[]);
        let both = found(&mut seek, "del");
        assert!(both.contains(&Wanted::Command(Command::Remove)));
        let mut none = Seek::new(None, Lang::En, &Standing::default(), &[]);
        assert_eq!(found(&mut none, "open")[0], Wanted::Command(Command::Open));
    }
}
