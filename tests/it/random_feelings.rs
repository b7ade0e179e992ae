//! Seeded random maps that are hard on the emotion lane: many curves and points, levels, single customers, marks,
//! comparisons, long quotes.

use throughline::model::*;

use crate::random_map::{Seeded, text};

/// A map of feelings; the same seed gives the same one. Seeds walk through the four languages.
pub fn random_feelings(seed: u64) -> Map {
    let mut random = Seeded::new(seed ^ 0x00fe_e115);
    let random = &mut random;
    let lang = seed as usize % 4;
    let mut map = Map::default();
    let about = std::sync::Arc::make_mut(&mut map.about);
    about.title = text(random, lang, 8);
    about.language = ["en", "pl", "ro", "ru"][lang].to_owned();
    about.scale = *random.pick(&Scale::ALL);
    for _ in 0..2 + random.below(7) {
        let id = StageId(map.take_id());
        let width = random.chance(20).then(|| 120 + random.below(300) as u16);
        map.stages.push(Stage { id, width, ..Stage::named(text(random, lang, 3)) });
    }
    for kind in [LaneKind::Actions, LaneKind::Emotion, LaneKind::Emotion] {
        let id = LaneId(map.take_id());
        let mut lane = Lane::new(kind, text(random, lang, 2));
        lane.height = (kind == LaneKind::Emotion && random.chance(30)).then(|| 120 + random.below(260) as u16);
        map.lanes.push(Lane { id, ..lane });
    }
    let second = map.lanes.at(2).expect("it was added").id;
    for _ in 0..1 + random.below(3) + random.below(3) {
        let id = PersonaId(map.take_id());
        let mut persona = Persona::named(text(random, lang, 2));
        if random.chance(25) {
            persona.kind = PersonaKind::Individual;
        }
        map.personas.push(Persona { id, ..persona });
        for view in View::ALL {
            if view == View::AsIs || random.chance(35) {
                let id2 = CurveId(map.take_id());
                let row = curve(random, &map, lang, Curve::new(id, view));
                let lane = random.chance(20).then_some(second);
                map.curves.push(Curve { id: id2, lane, ..row });
            }
        }
    }
    map
}

fn curve(random: &mut Seeded, map: &Map, lang: usize, bare: Curve) -> Curve {
    let form = if random.chance(20) { CurveForm::Steps } else { CurveForm::Smooth };
    // How much this persona says: some nothing, some at every point.
    let talks = *random.pick(&[0, 10, 30, 60]);
    let mut points = Vec::new();
    for stage in map.stages.iter() {
        let count = *random.pick(&[0, 1, 1, 1, 1, 1, 2, 3]);
        for nth in 0..count {
            let score = Score::clamped(random.below(401) as f64 / 100.0 - 2.0);
            let mut point = CurvePoint::new(stage.id, score);
            let at = (nth as f64 + 0.2 + random.below(60) as f64 / 100.0) / f64::from(count);
            point.at = Fraction::new(at).expect("a number");
            if random.chance(talks) {
                point.quote = format!("“{}”", text(random, lang, 14));
            }
            if random.chance(talks / 2) {
                point.emotion = text(random, lang, 1);
            }
            points.push(point);
        }
    }
    Curve {
        form,
        shown: random.chance(92),
        dimmed: random.chance(12),
        compared: random.chance(35),
        marked: random.chance(20),
        points,
        ..bare
    }
}
