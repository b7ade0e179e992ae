//! Seeded maps of any size, all made alike: lanes of every kind, curves with quotes, links.

use throughline::model::*;

use crate::seeded::Seeded;

/// So many words at most.
fn text(random: &mut Seeded, most: usize) -> String {
    const WORDS: [&str; 24] = [
        "call",
        "the",
        "support",
        "team",
        "porting",
        "a",
        "number",
        "waits",
        "for",
        "configuration",
        "price",
        "why",
        "nobody",
        "answers",
        "internationalisation",
        "trial",
        "obsługa",
        "klient",
        "czeka",
        "odpowiedź",
        "contract",
        "invoice",
        "and",
        "then",
    ];
    let count = 1 + random.below(most);
    (0..count).map(|_| *random.pick(&WORDS)).collect::<Vec<_>>().join(" ")
}

/// More links than this nobody draws.
const LINKS: usize = 60;

/// Stages and lanes that suit so many cards.
fn shape(cards: usize) -> (usize, usize) {
    match cards {
        0..150 => (7, 8),
        150..500 => (12, 10),
        500..5_000 => (20, 12),
        _ => (50, 16),
    }
}

/// A map of so many cards; the same number gives the same map.
pub fn map(cards: usize) -> Map {
    let mut random = Seeded::new(cards as u64);
    let random = &mut random;
    let (stages, lanes) = shape(cards);
    let mut map = Map::default();
    let about = std::sync::Arc::make_mut(&mut map.about);
    about.title = text(random, 8);
    about.scenario = text(random, 20);
    about.goal = text(random, 14);
    for name in ["Dana Reed", "Ivo Marsh", "Lena Fox"] {
        let id = PersonaId(map.take_id());
        map.personas.push(Persona { id, role: text(random, 3), ..Persona::named(name) });
    }
    for index in 0..stages {
        let id = StageId(map.take_id());
        let phase = ["Before", "During", "After"][index * 3 / stages].to_owned();
        map.stages.push(Stage { id, phase, caption: text(random, 5), ..Stage::named(text(random, 3)) });
    }
    for index in 0..lanes {
        let id = LaneId(map.take_id());
        let kind = LaneKind::ALL[index % LaneKind::ALL.len()];
        let divider = (index % 5 == 4).then_some(Divider::ALL[index / 5 % Divider::ALL.len()]);
        let name = format!("{} {index}", text(random, 2));
        map.lanes.push(Lane { id, divider, hint: text(random, 5), ..Lane::new(kind, name) });
    }
    rows(&mut map, random, cards);
    map
}

fn rows(map: &mut Map, random: &mut Seeded, cards: usize) {
    let stages: Vec<StageId> = map.stages.iter().map(|stage| stage.id).collect();
    let lanes: Vec<LaneId> =
        map.lanes.iter().filter(|lane| lane.kind != LaneKind::Emotion).map(|lane| lane.id).collect();
    let first = map.next_id;
    for _ in 0..cards {
        let id = CardId(map.take_id());
        let (lane, stage) = (lanes[random.below(lanes.len())], stages[random.below(stages.len())]);
        let span = if random.chance(4) { 2 } else { 1 };
        let mut card = Card::new(Spot::Cell { lane, stage, span }, text(random, 12));
        card.facts.channel = random.chance(40).then(|| Channel::KNOWN[random.below(15)].clone());
        card.facts.pain_point = random.chance(15);
        card.facts.moment_of_truth = random.chance(10);
        card.opportunity.votes = if random.chance(20) { random.below(9) as u32 } else { 0 };
        map.cards.push(Card { id, ..card });
    }
    for _ in 0..(cards / 20).min(LINKS) {
        let (from, to) = (random.below(cards) as u32 + first, random.below(cards) as u32 + first);
        if from != to {
            let label = if random.chance(30) { text(random, 3) } else { String::new() };
            let id = LinkId(map.take_id());
            map.links.push(Link { id, from: CardId(from), to: CardId(to), both_ways: false, label });
        }
    }
    let personas: Vec<PersonaId> = map.personas.iter().map(|persona| persona.id).collect();
    for persona in personas {
        let id = CurveId(map.take_id());
        let mut curve = Curve { id, ..Curve::new(persona, View::AsIs) };
        for stage in &stages {
            let mut point = CurvePoint::new(*stage, Score::clamped(random.below(401) as f64 / 100.0 - 2.0));
            if random.chance(25) {
                point.quote = text(random, 8);
            }
            curve.points.push(point);
        }
        map.curves.push(curve);
    }
}
