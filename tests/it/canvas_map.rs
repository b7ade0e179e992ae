//! The map the canvas is tested on: three stages, three lanes, a curve; small enough to know by heart.

use throughline::edit::{Edit, apply};
use throughline::model::{
    Card, CardId, Channel, Curve, CurveId, CurvePoint, Facts, Lane, LaneId, LaneKind, Map, Node, Persona, Score, Spot,
    Stage, StageId, View,
};

/// The map and the ids of its rows.
pub struct Sample {
    pub map: Map,
    pub stages: Vec<StageId>,
    pub lanes: Vec<LaneId>,
    pub cards: Vec<CardId>,
    pub curve: CurveId,
}

fn add(map: &mut Map, edit: Edit) -> Node {
    apply(map, edit).expect("the sample is sound").created.expect("adding makes something")
}

/// "Calls" and "Reads guides" in Actions; "Phone" and "Demo" together under Need in Touchpoints; Buy is empty there.
pub fn sample() -> Sample {
    let mut map = Map::default();
    let mut about = (*map.about).clone();
    about.title = "A new phone system".into();
    add_all(&mut map, about);
    let mut stages = Vec::new();
    for (name, caption) in [("Need", "Calls go missing"), ("Research", "Who can I trust?"), ("Buy", "")] {
        let row = Stage { caption: caption.into(), phase: "Before".into(), ..Stage::named(name) };
        match add(&mut map, Edit::AddStage { row, at: usize::MAX }) {
            Node::Stage(id) => stages.push(id),
            other => panic!("{other:?}"),
        }
    }
    let mut lanes = Vec::new();
    for (kind, name) in
        [(LaneKind::Actions, "Actions"), (LaneKind::Touchpoints, "Touchpoints"), (LaneKind::Emotion, "Emotion")]
    {
        match add(&mut map, Edit::AddLane { row: Lane::new(kind, name), at: usize::MAX }) {
            Node::Lane(id) => lanes.push(id),
            other => panic!("{other:?}"),
        }
    }
    let mut cards = Vec::new();
    for (lane, stage, text) in [(0, 0, "Calls"), (0, 1, "Reads guides"), (1, 0, "Phone"), (1, 0, "Demo")] {
        let mut row = Card::new(Spot::cell(lanes[lane], stages[stage]), text);
        if text == "Phone" {
            row.facts = Facts { channel: Some(Channel::Phone), pain_point: true, ..Facts::default() };
        }
        match add(&mut map, Edit::AddCard { row, at: usize::MAX }) {
            Node::Card(id) => cards.push(id),
            other => panic!("{other:?}"),
        }
    }
    let Node::Persona(persona) = add(&mut map, Edit::AddPersona { row: Persona::named("Dana Reed"), at: 0 }) else {
        panic!("a persona was added");
    };
    let points = [-0.5, 0.0, 1.0].iter().zip(&stages).map(|(score, stage)| CurvePoint {
        quote: if *score < 0.0 { "Why is there no price?".into() } else { String::new() },
        ..CurvePoint::new(*stage, Score::clamped(*score))
    });
    let row = Curve { points: points.collect(), ..Curve::new(persona, View::AsIs) };
    let Node::Curve(curve) = add(&mut map, Edit::AddCurve(row)) else { panic!("a curve was added") };
    Sample { map, stages, lanes, cards, curve }
}

fn add_all(map: &mut Map, about: throughline::model::About) {
    apply(map, Edit::SetAbout(about)).expect("the sample is sound");
}
