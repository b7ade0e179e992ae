//! Rework: links that lead back to where they came from.

use std::collections::BTreeMap;

use crate::model::{CardId, Link, LinkId, Map};

/// Cards that can each be reached from each other along links, by at least one link that goes one way only: work that
/// comes back. Two cards that merely exchange something, by links both ways, are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loop {
    /// In the order they are walked where there is one way around, else in map order of the links.
    pub links: Vec<LinkId>,
    /// The cards the links leave, in the same order, each once.
    pub cards: Vec<CardId>,
}

/// Every loop, in the order of its first link on the map.
pub(super) fn loops(map: &Map) -> Vec<Loop> {
    let graph = Graph::of(map);
    let component = graph.components();
    let mut inside: BTreeMap<usize, Vec<&Link>> = BTreeMap::new();
    let mut order = Vec::new();
    for link in map.links.iter() {
        let [from, to] = [link.from, link.to].map(|card| graph.places.get(&card).and_then(|at| component.get(*at)));
        if let (Some(from), true) = (from, from == to) {
            let links = inside.entry(*from).or_default();
            if links.is_empty() {
                order.push(*from);
            }
            links.push(link);
        }
    }
    let circles = order.into_iter().filter_map(|component| inside.remove(&component));
    circles.filter(|links| links.iter().any(|link| !link.both_ways)).map(walked).collect()
}

/// The links of a loop in the order one walks them, if there is but one way.
fn walked(links: Vec<&Link>) -> Loop {
    let onward: BTreeMap<CardId, &Link> = links.iter().map(|link| (link.from, *link)).collect();
    let one_way = onward.len() == links.len() && links.iter().all(|link| !link.both_ways);
    let mut walk: Vec<&Link> = Vec::new();
    if let (Some(first), true) = (links.first(), one_way) {
        let mut next = Some(*first);
        while let Some(link) = next.filter(|_| walk.len() < links.len()) {
            walk.push(link);
            next = onward.get(&link.to).copied().filter(|link| link.id != first.id);
        }
    }
    let walk = if walk.len() == links.len() { walk } else { links };
    let mut cards: Vec<CardId> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for card in walk.iter().flat_map(|link| [link.from, link.to]) {
        if seen.insert(card) {
            cards.push(card);
        }
    }
    Loop { links: walk.into_iter().map(|link| link.id).collect(), cards }
}

/// The linked cards by place, each with those it leads to.
struct Graph {
    places: BTreeMap<CardId, usize>,
    onward: Vec<Vec<usize>>,
}

/// A card under way in the search: where it is, and how many of its ways are walked.
struct Step {
    at: usize,
    walked: usize,
}

impl Graph {
    fn of(map: &Map) -> Graph {
        let mut graph = Graph { places: BTreeMap::new(), onward: Vec::new() };
        for link in map.links.iter() {
            let (from, to) = (graph.place(link.from), graph.place(link.to));
            let ways = [Some((from, to)), link.both_ways.then_some((to, from))];
            for (from, to) in ways.into_iter().flatten() {
                if let Some(onward) = graph.onward.get_mut(from) {
                    onward.push(to);
                }
            }
        }
        graph
    }

    fn place(&mut self, card: CardId) -> usize {
        let next = self.onward.len();
        let place = *self.places.entry(card).or_insert(next);
        if place == next {
            self.onward.push(Vec::new());
        }
        place
    }

    /// For every place the number of its strongly connected component (Tarjan 1972, without recursion, so that a
    /// chain of a hundred thousand links does not exhaust the stack).
    fn components(&self) -> Vec<usize> {
        const UNSEEN: usize = usize::MAX;
        let count = self.onward.len();
        let (mut found, mut low) = (vec![UNSEEN; count], vec![0; count]);
        let mut component = vec![UNSEEN; count];
        let (mut next, mut named) = (0, 0);
        let (mut open, mut way): (Vec<usize>, Vec<Step>) = (Vec::new(), Vec::new());
        for root in 0..count {
            if found.get(root) == Some(&UNSEEN) {
                way.push(Step { at: root, walked: 0 });
            }
            while let Some(step) = way.last_mut() {
                let at = step.at;
                if step.walked == 0 && found.get(at) == Some(&UNSEEN) {
                    set(&mut found, at, next);
                    set(&mut low, at, next);
                    next += 1;
                    open.push(at);
                }
                let onward = self.onward.get(at).and_then(|ways| ways.get(step.walked)).copied();
                step.walked += 1;
                match onward {
                    Some(to) if found.get(to) == Some(&UNSEEN) => way.push(Step { at: to, walked: 0 }),
                    Some(to) if component.get(to) == Some(&UNSEEN) => lower(&mut low, at, get(&found, to)),
                    Some(_) => {}
                    None => {
                        way.pop();
                        if let Some(before) = way.last() {
                            let reached = get(&low, at);
                            lower(&mut low, before.at, reached);
                        }
                        if get(&low, at) == get(&found, at) {
                            while let Some(member) = open.pop() {
                                set(&mut component, member, named);
                                if member == at {
                                    break;
                                }
                            }
                            named += 1;
                        }
                    }
                }
            }
        }
        component
    }
}

fn get(list: &[usize], at: usize) -> usize {
    list.get(at).copied().unwrap_or(usize::MAX)
}

fn set(list: &mut [usize], at: usize, value: usize) {
    if let Some(slot) = list.get_mut(at) {
        *slot = value;
    }
}

fn lower(list: &mut [usize], at: usize, value: usize) {
    set(list, at, get(list, at).min(value));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(links: &[(u32, u32)], both: &[(u32, u32)]) -> Map {
        let mut map = Map::default();
        let all = links.iter().map(|ends| (ends, false)).chain(both.iter().map(|ends| (ends, true)));
        for (((from, to), both_ways), id) in all.zip(1..) {
            let (from, to) = (CardId(*from), CardId(*to));
            map.links.push(Link { id: LinkId(id), from, to, both_ways, label: String::new() });
        }
        map
    }

    fn found(links: &[(u32, u32)], both: &[(u32, u32)]) -> Vec<Vec<u32>> {
        let circles = loops(&map(links, both));
        circles.iter().map(|circle| circle.links.iter().map(|link| link.0).collect()).collect()
    }

    #[test]
    fn a_circle_is_walked_from_its_first_link() {
        assert_eq!(found(&[(1, 2), (4, 2), (2, 3), (3, 4)], &[]), [vec![2, 3, 4]]);
        let circle = &loops(&map(&[(1, 2), (3, 1), (2, 3)], &[]))[0];
        assert_eq!(circle.links, [LinkId(1), LinkId(3), LinkId(2)]);
        assert_eq!(circle.cards, [CardId(1), CardId(2), CardId(3)]);
    }

    #[test]
    fn chains_and_exchanges_are_no_loops() {
        assert!(found(&[(1, 2), (2, 3), (1, 3)], &[(3, 4)]).is_empty());
        assert_eq!(found(&[(1, 2), (2, 3)], &[(3, 1)]), [vec![1, 2, 3]]);
        assert_eq!(found(&[(1, 2), (2, 1)], &[]), [vec![1, 2]]);
    }

    #[test]
    fn loops_that_share_a_card_are_one_and_others_are_apart() {
        assert_eq!(found(&[(7, 8), (8, 7), (1, 2), (2, 1), (2, 3), (3, 2)], &[]), [vec![1, 2], vec![3, 4, 5, 6]]);
    }

    #[test]
    fn a_very_long_circle_is_found() {
        let ends: Vec<(u32, u32)> = (1..=100_000).map(|card| (card, card % 100_000 + 1)).collect();
        assert_eq!(loops(&map(&ends, &[]))[0].links.len(), 100_000);
    }
}
