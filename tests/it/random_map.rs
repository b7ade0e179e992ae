//! Seeded random maps: believable texts in four languages, from one word to ten lines.

use throughline::model::*;

pub use crate::seeded::Seeded;

const WORDS: [&[&str]; 4] = [
    &[
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
    ],
    &[
        "obsługa",
        "źle",
        "działa",
        "ścieżka",
        "klient",
        "czeka",
        "na",
        "odpowiedź",
        "najniezwyklejszy",
        "i",
        "żadnej",
        "pomocy",
        "łącze",
        "więc",
        "konfiguracja",
        "w",
    ],
    &[
        "așteaptă",
        "un",
        "răspuns",
        "rețeaua",
        "clientul",
        "și",
        "nu",
        "înțelege",
        "de",
        "ce",
        "prețul",
        "responsabilitate",
        "până",
        "la",
        "instrucțiunile",
        "azi",
    ],
    &[
        "клиент",
        "ждёт",
        "ответа",
        "и",
        "не",
        "понимает",
        "почему",
        "цена",
        "перенос",
        "номера",
        "задерживается",
        "в",
        "службе",
        "поддержки",
        "незарегистрированный",
        "ещё",
    ],
];

/// A text of up to `most` words in the language at `lang` (0–3: en, pl, ro, ru).
pub fn text(random: &mut Seeded, lang: usize, most: usize) -> String {
    let count = 1 + random.below(most);
    (0..count).map(|_| *random.pick(WORDS[lang])).collect::<Vec<_>>().join(" ")
}

/// A whole map; the same seed gives the same one.
pub fn random_map(seed: u64) -> Map {
    let mut random = Seeded::new(seed);
    let random = &mut random;
    let lang = random.below(4);
    let mut map = Map::default();
    let about = std::sync::Arc::make_mut(&mut map.about);
    about.title = text(random, lang, 12);
    about.scenario = text(random, lang, 30);
    about.goal = text(random, lang, 20);
    about.language = ["en", "pl", "ro", "ru"][lang].to_owned();
    about.authors = text(random, lang, 4);
    about.date = "2026-11-22".to_owned();
    for _ in 0..random.below(6) {
        let id = PersonaId(map.take_id());
        let mut persona = Persona::named(text(random, lang, 3));
        persona.role = text(random, lang, 4);
        map.personas.push(Persona { id, ..persona });
    }
    for _ in 0..1 + random.below(11) {
        let id = StageId(map.take_id());
        let mut stage = Stage::named(text(random, lang, 5));
        if random.chance(70) {
            stage.caption = text(random, lang, 7);
        }
        stage.phase = ["", "Before", "During", "After the very first purchase"][random.below(4)].to_owned();
        stage.width = random.chance(15).then(|| 120 + random.below(300) as u16);
        map.stages.push(Stage { id, ..stage });
    }
    for kind in LaneKind::ALL {
        if !random.chance(65) {
            continue;
        }
        let id = LaneId(map.take_id());
        let mut lane = Lane::new(kind, text(random, lang, 3));
        lane.hint = text(random, lang, 6);
        lane.display = *random.pick(&[
            LaneDisplay::Shown,
            LaneDisplay::Shown,
            LaneDisplay::Shown,
            LaneDisplay::Folded,
            LaneDisplay::Hidden,
        ]);
        lane.divider = random.chance(25).then(|| *random.pick(&Divider::ALL));
        map.lanes.push(Lane { id, ..lane });
    }
    cards(&mut map, random, lang);
    curves(&mut map, random, lang);
    links(&mut map, random, lang);
    map
}

fn links(map: &mut Map, random: &mut Seeded, lang: usize) {
    if map.cards.len() < 2 {
        return;
    }
    for _ in 0..random.below(map.cards.len()) {
        let from = map.cards.at(random.below(map.cards.len())).expect("in range").id;
        let to = map.cards.at(random.below(map.cards.len())).expect("in range").id;
        if from != to {
            let id = LinkId(map.take_id());
            let label = if random.chance(30) { text(random, lang, 5) } else { String::new() };
            map.links.push(Link { id, from, to, both_ways: random.chance(20), label });
        }
    }
}

fn cards(map: &mut Map, random: &mut Seeded, lang: usize) {
    if map.lanes.is_empty() {
        return;
    }
    for _ in 0..random.below(70) {
        let lane = map.lanes.at(random.below(map.lanes.len())).expect("in range").id;
        let stage = map.stages.at(random.below(map.stages.len())).expect("in range").id;
        let span = if random.chance(15) { 1 + random.below(3) as u16 } else { 1 };
        let id = CardId(map.take_id());
        let mut card = Card::new(Spot::Cell { lane, stage, span }, text(random, lang, 14));
        card.facts.channel = random.chance(40).then(|| random.pick(&Channel::KNOWN).clone());
        card.facts.pain_point = random.chance(20);
        card.facts.moment_of_truth = random.chance(20);
        card.facts.advantage = random.chance(10);
        card.opportunity.impact = Rating::new(random.below(6) as u8);
        card.opportunity.effort = Rating::new(random.below(6) as u8);
        card.opportunity.votes = random.below(12) as u32;
        map.cards.push(Card { id, ..card });
    }
}

fn curves(map: &mut Map, random: &mut Seeded, lang: usize) {
    let personas: Vec<PersonaId> = map.personas.iter().map(|persona| persona.id).collect();
    let stages: Vec<StageId> = map.stages.iter().map(|stage| stage.id).collect();
    for persona in personas {
        for view in View::ALL {
            if !random.chance(60) {
                continue;
            }
            let id = CurveId(map.take_id());
            let mut points = Vec::new();
            for stage in &stages {
                if random.chance(80) {
                    let score = Score::clamped(random.below(401) as f64 / 100.0 - 2.0);
                    let mut point = CurvePoint::new(*stage, score);
                    if random.chance(35) {
                        point.quote = format!("“{}”", text(random, lang, 9));
                    }
                    if random.chance(20) {
                        point.emotion = text(random, lang, 1);
                    }
                    points.push(point);
                }
            }
            map.curves.push(Curve {
                id,
                shown: random.chance(85),
                dimmed: random.chance(15),
                compared: random.chance(25),
                marked: random.chance(25),
                points,
                ..Curve::new(persona, view)
            });
        }
    }
}
