//! What a thing on the page is, in words: for screen readers, bookmarks and notes, in the map's language.

use crate::i18n::Lang;
use crate::model::{Card, Map, Node, Spot};

/// A thing's name, and what else there is to say about it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Words {
    pub name: String,
    pub more: String,
}

/// Speaks of the things on one map.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'a> {
    pub map: &'a Map,
    pub lang: Lang,
}

impl<'a> Speaker<'a> {
    pub fn new(map: &'a Map) -> Speaker<'a> {
        Speaker { map, lang: Lang::from_tag(&map.about.language).unwrap_or_default() }
    }

    /// The map's title, or what an untitled map is called.
    pub fn title(&self) -> String {
        let title = one_line(&self.map.about.title);
        if title.is_empty() { self.lang.text("picture-untitled") } else { title }
    }

    /// The BCP 47 tag of the language of the page.
    pub fn tag(&self) -> &str {
        let tag = self.map.about.language.trim();
        let is_tag = !tag.is_empty() && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if is_tag { tag } else { self.lang.tag() }
    }

    /// `None` for what needs no words of its own: the texts painted for it say it all.
    pub fn of(&self, node: Node) -> Option<Words> {
        match node {
            Node::Card(id) => self.map.cards.get(id).map(|card| self.card(card)),
            Node::Stage(id) => self.map.stages.get(id).map(|stage| Words {
                name: one_line(&stage.name),
                more: joined([one_line(&stage.caption), one_line(&stage.duration), one_line(&stage.phase)], " · "),
            }),
            Node::Lane(id) => {
                self.map.lanes.get(id).map(|lane| Words { name: one_line(&lane.name), more: one_line(&lane.hint) })
            }
            Node::Persona(id) => self
                .map
                .personas
                .get(id)
                .map(|persona| Words { name: one_line(&persona.name), more: one_line(&persona.role) }),
            Node::Curve(id) => {
                let curve = self.map.curves.get(id)?;
                let name = self.map.personas.get(curve.persona).map(|persona| one_line(&persona.name));
                Some(Words { name: name.unwrap_or_default(), more: self.lang.text(curve.view.word()) })
            }
            Node::Point { curve, index } => {
                let curve = self.map.curves.get(curve)?;
                let point = curve.points.get(index)?;
                let stage = self.map.stages.get(point.stage).map(|stage| one_line(&stage.name)).unwrap_or_default();
                let shown = self.map.about.scale.show(point.score);
                let score = self.lang.number((shown * 100.0).round() / 100.0);
                Some(Words {
                    name: format!("{stage}: {score}"),
                    more: joined([one_line(&point.emotion), one_line(&point.quote)], " · "),
                })
            }
            Node::Link(id) => {
                let link = self.map.links.get(id)?;
                let text = |id| self.map.cards.get(id).map(|card| one_line(&card.text)).unwrap_or_default();
                let arrow = if link.both_ways { "↔" } else { "→" };
                let name = format!("{} {arrow} {}", text(link.from), text(link.to));
                Some(Words { name, more: one_line(&link.label) })
            }
            Node::Title
            | Node::Scenario
            | Node::Goal
            | Node::Footer
            | Node::Phase(_)
            | Node::Cell { .. }
            | Node::Stakeholder(_) => None,
        }
    }

    /// A card's text, and where it is, what marks it bears, and its note.
    fn card(&self, card: &Card) -> Words {
        let facts = &card.facts;
        let marks = [
            (facts.moment_of_truth, "picture-moment-of-truth"),
            (facts.pain_point, "picture-pain-point"),
            (facts.advantage, "picture-advantage"),
        ];
        let marks = marks.into_iter().filter(|(set, _)| *set).map(|(_, word)| self.lang.text(word));
        let mut more = vec![self.place(card)];
        more.extend(facts.channel.as_ref().map(|channel| self.lang.message(&channel.word())));
        more.extend(facts.device.map(|device| self.lang.text(device.word())));
        more.extend(marks);
        more.push(one_line(&card.note));
        Words { name: one_line(&card.text), more: joined(more, " · ") }
    }

    /// The names of the lane and stage a card is in.
    pub fn place(&self, card: &Card) -> String {
        let lane = card.spot.lane().and_then(|lane| self.map.lanes.get(lane)).map(|lane| one_line(&lane.name));
        let stage = match card.spot {
            Spot::Cell { stage, .. } => self.map.stages.get(stage).map(|stage| one_line(&stage.name)),
            Spot::Parked { .. } => Some(self.lang.text("picture-parking-lot")),
        };
        joined([lane.unwrap_or_default(), stage.unwrap_or_default()], " · ")
    }
}

/// Where a card's link may lead from an exported file: to the web or to a mailbox, never to a script or a local file.
pub(super) fn safe_link(link: &str) -> Option<&str> {
    let link = link.trim();
    let scheme = link.split(':').next().unwrap_or_default().to_ascii_lowercase();
    let is_known = link.contains(':') && matches!(scheme.as_str(), "http" | "https" | "mailto");
    (is_known && !link.chars().any(|c| c.is_control() || c.is_whitespace())).then_some(link)
}

/// The text with every stretch of white space as one space.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn joined(parts: impl IntoIterator<Item = String>, between: &str) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_web_or_a_mailbox() {
        for good in ["https://example.org/a?b=c#d", " HTTP://x ", "mailto:a@b.c"] {
            assert_eq!(safe_link(good), Some(good.trim()));
        }
        for bad in ["", "example.org", "javascript:alert(1)", "file:///etc/passwd", "https://a b", "data:text/html,x"] {
            assert_eq!(safe_link(bad), None, "{bad}");
        }
    }
}
