//! What the clipboard brings is pasted wherever one can paste.

use throughline::clipboard::{self, Anchor, Content, Graft, Lines, Options, Place, Plan};
use throughline::edit::{Edit, apply};
use throughline::format::{open_cards, open_part, print_cards, print_part};
use throughline::i18n::Lang;
use throughline::model::check::violations;
use throughline::model::{Map, Node};

use super::memory::bounded;

/// Reads a text from the clipboard and does with it whatever can be done, on a map.
pub fn pasted(text: &str, onto: &Map) {
    let Ok(content) = bounded(text.len(), || clipboard::read(text)) else { return };
    match &content {
        Content::Cards(cards) => {
            assert_eq!(violations(cards), []);
            let again = open_cards(&print_cards(cards));
            assert!(again.is_some_and(|again| again.is_ok_and(|again| again.cards == cards.cards)));
        }
        Content::Part(part) => {
            assert_eq!(violations(&part.map), []);
            let again = open_part(&print_part(part));
            assert!(again.is_some_and(|again| again.is_ok_and(|again| again.of == part.of)));
            for at in [0, 1, usize::MAX] {
                grafted(Graft::of(part, onto, Place { stage: at, lane: at }).ok(), onto);
            }
        }
        Content::Text(_) => {}
    }
    let lanes = [onto.lanes.at(0), onto.lanes.at(onto.lanes.len() / 2)];
    let stages = [onto.stages.at(0), onto.stages.at(onto.stages.len() - 1)];
    for (lane, stage) in lanes.into_iter().flatten().zip(stages.into_iter().flatten()) {
        for lines in [Lines::Down, Lines::Across, Lines::One] {
            for choices in [Options { lines, ..Options::default() }, Options { lines, names_stages: true, marks: true }]
            {
                let anchor = Anchor { lane: lane.id, stage: stage.id, at: 1 };
                planned(&Plan::with(&content, onto, Some(anchor), choices, Lang::Pl), onto);
            }
        }
    }
    planned(&Plan::of(content.clone(), onto, None), onto);
    let _ = Options::suggested(&content, onto);
}

fn planned(plan: &Plan, onto: &Map) {
    let mut map = onto.clone();
    let cards = plan.cards.len();
    if let Ok(outcome) = apply(&mut map, Edit::AddCards { rows: plan.cards.clone(), at: plan.at }) {
        assert_eq!(map.cards.len(), onto.cards.len() + cards);
        let _: Option<Node> = outcome.created;
    }
    assert_eq!(violations(&map), []);
    assert!(plan.links.iter().all(|(from, to, _)| *from < cards && *to < cards));
    assert!(plan.parked <= cards);
}

fn grafted(graft: Option<Graft>, onto: &Map) {
    let Some(graft) = graft else { return };
    let mut map = onto.clone();
    for edit in graft.edits {
        apply(&mut map, edit).expect("it was tried out");
    }
    assert_eq!(violations(&map), []);
    assert_eq!(map.cards.len(), onto.cards.len() + graft.cards);
}
