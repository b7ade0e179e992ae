//! Cards on their way from map to map: the rows of a map file under a name of their own.
//!
//! ```text
//! // Touchpoints / Need: Calls support
//! #![enable(implicit_some)]
//! ThroughlineCards(
//!     version: 1,
//!     stages: [
//!         (id: 1, name: "Need"),
//!     ],
//!     lanes: [
//!         (id: 1, name: "Touchpoints", kind: Touchpoints),
//!     ],
//!     cards: [
//!         (id: 1, lane: 1, stage: 1, text: "Calls support", channel: Phone),
//!     ],
//! )
//! ```
//!
//! The remarks at its head are for people and are passed over. Stages and lanes only say how the cards stand to each
//! other; their ids are their places.
//!
//! Whole stages or lanes travel as a `ThroughlinePart`, which says what it is `of`; rows of the other kind then only
//! say where what hangs on them belongs.

use super::{LIMIT, OpenError, VERSION, place, read, refusal, scan, v1, version};
use crate::model::{Map, check};

const NAME: &str = "ThroughlineCards";
const PART: &str = "ThroughlinePart";

/// Writes the cards of an excerpt of a map, with its stages, lanes and links.
pub fn print_cards(excerpt: &Map) -> String {
    v1::print_cards(excerpt)
}

/// Reads them back; `None` where the text is something else. Unlike a file, which is all somebody has, an excerpt
/// that is not right is refused: the cards it came from are still there.
pub fn open_cards(text: &str) -> Option<Result<Map, OpenError>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root = scan::root(text);
    (root.name == NAME).then(|| typed(text, root))
}

/// What a part of a map consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Whole stages; the lanes say where their cards and curves belong.
    Stages,
    /// Whole lanes; the stages say where their cards and points belong.
    Lanes,
}

/// Whole stages or lanes with what hangs on them: cards, curves and their personas, links among the cards.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    pub of: Extent,
    pub map: Map,
}

impl Part {
    /// Whether it holds none of the rows it is made of.
    pub fn is_empty(&self) -> bool {
        match self.of {
            Extent::Stages => self.map.stages.is_empty(),
            Extent::Lanes => self.map.lanes.is_empty(),
        }
    }
}

/// Writes whole stages or lanes.
pub fn print_part(part: &Part) -> String {
    v1::print_part(part.of, &part.map)
}

/// Reads them back; `None` where the text is something else. Refused where it is not right, as cards are.
pub fn open_part(text: &str) -> Option<Result<Part, OpenError>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root = scan::root(text);
    if root.name != PART {
        return None;
    }
    let read = checked(text, root).and_then(|()| read::<v1::Part>(text).map_err(|error| refusal(text, &error)));
    Some(read.map(|part| {
        let (of, mut map) = part.latest();
        check::mend(&mut map);
        Part { of, map }
    }))
}

/// What must hold before the rows are read.
fn checked(text: &str, root: scan::Root) -> Result<(), OpenError> {
    if text.len() as u64 > LIMIT {
        return Err(OpenError::TooLarge { bytes: text.len() as u64 });
    }
    if root.body.text.is_empty() {
        return Err(OpenError::CutOff { place: place(text, text.trim_end().len()) });
    }
    let (version, at) = version(text, root)?;
    if version != VERSION {
        return Err(OpenError::Newer { found: version, place: at });
    }
    Ok(())
}

fn typed(text: &str, root: scan::Root) -> Result<Map, OpenError> {
    checked(text, root)?;
    let cards = read::<v1::Cards>(text).map_err(|error| refusal(text, &error))?;
    let mut map = cards.latest();
    // What a hand has put wrong is put right as in a file: such cards are parked.
    check::mend(&mut map);
    Ok(map)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Card, CardId, Lane, LaneId, LaneKind, Spot, Stage, StageId};

    fn excerpt() -> Map {
        let mut map = Map::default();
        map.stages.push(Stage { id: StageId(1), ..Stage::named("Need") });
        map.lanes.push(Lane { id: LaneId(1), ..Lane::new(LaneKind::Barriers, "Barriers") });
        map.cards.push(Card { id: CardId(1), ..Card::new(Spot::cell(LaneId(1), StageId(1)), "„Cena?”\nnot said") });
        map.next_id = 2;
        map
    }

    #[test]
    fn what_is_written_is_read() {
        let text = print_cards(&excerpt());
        assert!(text.starts_with("// Barriers / Need: „Cena?” not said\n"), "{text}");
        assert_eq!(open_cards(&text), Some(Ok(excerpt())), "{text}");
        assert_eq!(open_cards(&text.replace('\n', "\r\n")), Some(Ok(excerpt())));
    }

    #[test]
    fn whole_stages_come_back_as_they_were() {
        let part = Part { of: Extent::Lanes, map: excerpt() };
        let text = print_part(&part);
        assert_eq!(open_part(&text), Some(Ok(part)), "{text}");
        assert_eq!(open_part(&print_cards(&excerpt())), None);
        assert_eq!(open_cards(&text), None);
        assert!(matches!(open_part(text.get(..text.len() / 2).expect("it is long enough")), Some(Err(_))));
    }

    #[test]
    fn other_texts_are_left_alone_and_broken_ones_refused() {
        assert_eq!(open_cards("A line of text"), None);
        assert_eq!(open_cards("Throughline(version: 1)"), None);
        let text = print_cards(&excerpt());
        let cut = text.get(..text.len() / 2).expect("it is long enough");
        assert!(matches!(open_cards(cut), Some(Err(_))));
        let newer = text.replace("version: 1", "version: 7");
        assert!(matches!(open_cards(&newer), Some(Err(OpenError::Newer { found: 7, .. }))));
    }

    #[test]
    fn a_card_that_names_no_stage_of_the_excerpt_is_parked() {
        let text = "ThroughlineCards(version: 1, cards: [(text: \"lost\", lane: 4, stage: 9)])";
        let map = open_cards(text).expect("they are cards").expect("they can be read");
        assert_eq!(map.parked().count(), 1);
    }
}
