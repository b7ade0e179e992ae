//! Random maps and random edits, for every test that asks "for any map".

use std::sync::Arc;

use proptest::prelude::*;
use throughline::color::Rgba;
use throughline::edit::{Edit, Side, apply};
use throughline::model::*;

/// Random numbers and words from which one edit is made, whatever the map looks like by then.
#[derive(Debug, Clone)]
pub struct Stroke {
    kind: u8,
    dice: [u16; 6],
    words: [String; 2],
}

/// Strokes that make, change, move and remove rows of every table, now and then with ids that are not there.
pub fn strokes(count: impl Into<proptest::collection::SizeRange>) -> impl Strategy<Value = Vec<Stroke>> {
    let word = prop_oneof![
        4 => "[a-ząćęłșțжы ]{0,12}",
        1 => any::<String>(),
        1 => Just("two\nlines \"quoted\" \\ \u{202e}bidi #![x] /* // */ '\t\r\n\0".to_owned()),
    ];
    let stroke =
        (0u8..50, any::<[u16; 6]>(), [word.clone(), word]).prop_map(|(kind, dice, words)| Stroke { kind, dice, words });
    proptest::collection::vec(stroke, count)
}

/// A sound map, built by edits.
pub fn map() -> impl Strategy<Value = Map> {
    (any::<bool>(), strokes(0..60)).prop_map(|(started, strokes)| {
        let mut map = if started { small() } else { Map::default() };
        for stroke in &strokes {
            let edit = stroke.edit(&map);
            // A stroke may name a row that is not there; such edits change nothing.
            let _ = apply(&mut map, edit);
        }
        map
    })
}

/// Three stages, three lanes, a persona with a curve, two cards.
pub fn small() -> Map {
    let mut map = Map::default();
    let mut run = |edit| apply(&mut map, edit).expect("the small map is sound");
    run(Edit::AddPersona { row: Persona::named("Dana Reed"), at: 0 });
    for (at, name) in ["Need", "Choose", "Use"].into_iter().enumerate() {
        run(Edit::AddStage { row: Stage::named(name), at });
    }
    for (at, kind) in [LaneKind::Actions, LaneKind::Emotion, LaneKind::Touchpoints].into_iter().enumerate() {
        run(Edit::AddLane { row: Lane::new(kind, format!("{kind:?}")), at });
    }
    run(Edit::AddCard { row: Card::new(Spot::cell(LaneId(5), StageId(2)), "Asks a friend"), at: 0 });
    run(Edit::AddCard { row: Card::new(Spot::Cell { lane: LaneId(7), stage: StageId(2), span: 2 }, "Call"), at: 0 });
    let points = vec![CurvePoint::new(StageId(2), Score::MIN), CurvePoint::new(StageId(4), Score::MAX)];
    let persona = PersonaId(1);
    run(Edit::AddCurve(Curve { points, ..Curve::new(persona, View::AsIs) }));
    run(Edit::AddLink(Link {
        id: LinkId(0),
        from: CardId(8),
        to: CardId(9),
        both_ways: false,
        label: "tells".to_owned(),
    }));
    map
}

impl Stroke {
    fn number(&self, die: usize, below: usize) -> usize {
        usize::from(self.dice[die % 6]) % below.max(1)
    }

    fn flag(&self, die: usize) -> bool {
        self.dice[die % 6].is_multiple_of(2)
    }

    fn maybe<T>(&self, die: usize, value: T) -> Option<T> {
        (!self.dice[die % 6].is_multiple_of(3)).then_some(value)
    }

    fn pick<T: Copy>(&self, die: usize, from: &[T]) -> T {
        from[self.number(die, from.len())]
    }

    /// The id of some row, and one time in many an id that no row has.
    fn id<T: Row>(&self, die: usize, rows: &Rows<T>, strange: T::Id) -> T::Id {
        if self.dice[die % 6].is_multiple_of(41) {
            return strange;
        }
        rows.at(self.number(die, rows.len())).map_or(strange, Row::id)
    }

    fn rating(&self, die: usize) -> Option<Rating> {
        Rating::new((self.dice[die % 6] % 6) as u8)
    }

    fn color(&self, die: usize) -> Option<Rgba> {
        let [a, b] = self.dice[die % 6].to_be_bytes();
        self.maybe(die + 1, Rgba { r: a, g: b, b: a ^ b, a: if self.flag(die) { 255 } else { a } })
    }

    fn text(&self) -> String {
        self.words[0].clone()
    }

    fn list(&self, die: usize) -> Vec<String> {
        self.words.iter().cycle().take(self.number(die, 4)).cloned().collect()
    }

    fn channel(&self, die: usize) -> Option<Channel> {
        match self.number(die, 18) {
            15 => Some(Channel::Other(self.words[1].clone())),
            16 => None,
            known => Channel::KNOWN.get(known).cloned(),
        }
    }

    fn picture(&self, die: usize) -> Option<Picture> {
        let bytes: Vec<u8> = self.dice.iter().flat_map(|die| die.to_le_bytes()).take(self.number(die, 13)).collect();
        self.dice[die % 6].is_multiple_of(7).then(|| Picture {
            format: if self.flag(die + 1) { PictureFormat::Png } else { PictureFormat::Jpeg },
            bytes: Arc::from(bytes),
        })
    }

    fn about(&self) -> About {
        let [first, second] = self.words.clone();
        About {
            title: first.clone(),
            scenario: second.clone(),
            goal: first.clone(),
            state: if self.flag(0) { MapState::Current } else { MapState::Future },
            journey: [
                None,
                Some(JourneyType::Onboarding),
                Some(JourneyType::Retention),
                Some(JourneyType::Use),
                Some(JourneyType::Renewal),
                Some(JourneyType::Other(second.clone())),
            ][self.number(1, 6)]
            .clone(),
            authors: second.clone(),
            date: "2026-11-22".to_owned(),
            version: first,
            language: self.pick(2, &["en", "pl", "ro", "ru", ""]).to_owned(),
            notes: second,
            scale: self.pick(3, &Scale::ALL),
        }
    }

    fn persona(&self) -> Persona {
        Persona {
            role: self.words[1].clone(),
            kind: if self.flag(0) { PersonaKind::Archetype } else { PersonaKind::Individual },
            initials: self.words[1].chars().take(2).collect(),
            color: self.color(1),
            picture: self.picture(2),
            quote: self.words[1].clone(),
            goals: self.list(1),
            needs: self.list(2),
            frustrations: self.list(3),
            channels: (0..self.number(4, 3)).filter_map(|die| self.channel(die)).collect(),
            empathy: Empathy {
                thinks: self.list(0),
                feels: self.list(1),
                says: self.list(2),
                does: self.list(3),
                pains: self.list(4),
                gains: self.list(5),
            },
            ..Persona::named(self.text())
        }
    }

    fn stage(&self) -> Stage {
        Stage {
            caption: self.words[1].clone(),
            phase: self.pick(0, &["", "Before", "After"]).to_owned(),
            duration: self.words[1].clone(),
            color: self.color(1),
            width: self.maybe(2, self.dice[2]),
            ..Stage::named(self.text())
        }
    }

    fn lane(&self) -> Lane {
        Lane {
            hint: self.words[1].clone(),
            display: self.pick(0, &[LaneDisplay::Shown, LaneDisplay::Folded, LaneDisplay::Hidden]),
            height: self.maybe(1, self.dice[2]),
            divider: self.maybe(3, self.pick(4, &Divider::ALL)),
            ..Lane::new(self.pick(5, &LaneKind::ALL), self.text())
        }
    }

    fn spot(&self, map: &Map, die: usize) -> Spot {
        let lane = self.id(die, &map.lanes, LaneId(9_999));
        match self.number(die + 2, 5) {
            0 => Spot::Parked { lane: self.maybe(die, lane).filter(|_| !map.lanes.is_empty()) },
            span => {
                let stage = self.id(die + 1, &map.stages, StageId(9_999));
                Spot::Cell { lane, stage, span: span as u16 - 1 }
            }
        }
    }

    fn card(&self, map: &Map) -> Card {
        let second = || self.words[1].clone();
        Card {
            note: second(),
            color: self.color(0),
            tags: self.list(1),
            link: second(),
            picture: self.picture(2),
            evidence: self.pick(3, &Evidence::ALL),
            source: second(),
            facts: Facts {
                channel: self.channel(4),
                device: self.maybe(5, self.pick(0, &Device::ALL)),
                owner: second(),
                moment_of_truth: self.flag(1),
                pain_point: self.flag(2),
                advantage: self.flag(3),
                senses: second(),
                satisfaction: self.rating(4),
                importance_to_customer: self.rating(5),
                importance_to_us: self.rating(0),
                duration: second(),
                waiting_time: second(),
                customer_uses: self.maybe(1, self.flag(2)),
                we_provide: self.maybe(3, self.flag(4)),
            },
            opportunity: Opportunity {
                impact: self.rating(5),
                effort: self.rating(0),
                horizon_by_hand: self.maybe(1, self.pick(2, &Horizon::ALL)),
                due: second(),
                status: self.maybe(3, self.pick(4, &OpportunityStatus::ALL)),
                votes: u32::from(self.dice[5]),
            },
            metric: self.maybe(2, ()).filter(|()| self.flag(0)).map(|()| Metric {
                value: f64::from(self.dice[0]) * 10f64.powi(i32::from(self.dice[1] % 40) - 20),
                unit: second(),
                target: self.maybe(1, -f64::from(self.dice[2]) / 3.0),
            }),
            ..Card::new(self.spot(map, 0), self.text())
        }
    }

    fn point(&self, map: &Map, die: usize) -> CurvePoint {
        let card = self.id(die + 2, &map.cards, CardId(9_999));
        CurvePoint {
            stage: self.id(die, &map.stages, StageId(9_999)),
            at: Fraction::new(f64::from(self.dice[(die + 1) % 6]) / 60_000.0).unwrap_or_default(),
            card: self.maybe(die + 3, card).filter(|_| !map.cards.is_empty()),
            score: Score::clamped(f64::from(self.dice[(die + 4) % 6]) / 10_000.0 - 3.0),
            emotion: self.words[0].clone(),
            quote: self.words[1].clone(),
        }
    }

    fn curve(&self, map: &Map) -> Curve {
        let lane = self.id(1, &map.lanes, LaneId(9_999));
        let points = if map.stages.is_empty() { 0 } else { self.number(5, 5) };
        Curve {
            lane: self.maybe(3, lane).filter(|_| !map.lanes.is_empty()),
            shown: self.flag(4),
            dimmed: self.flag(5),
            compared: self.flag(0),
            marked: self.flag(1),
            form: self.pick(3, &CurveForm::ALL),
            points: (0..points).map(|die| self.point(map, die)).collect(),
            ..Curve::new(self.id(0, &map.personas, PersonaId(9_999)), self.pick(2, &View::ALL))
        }
    }

    fn link(&self, map: &Map) -> Link {
        Link {
            id: LinkId(0),
            from: self.id(0, &map.cards, CardId(9_999)),
            to: self.id(1, &map.cards, CardId(9_999)),
            both_ways: self.flag(2),
            label: self.text(),
        }
    }

    fn stakeholder(&self) -> Stakeholder {
        Stakeholder {
            role: self.words[1].clone(),
            power: Fraction::new(f64::from(self.dice[0]) / 60_000.0).unwrap_or_default(),
            support: Fraction::new(f64::from(self.dice[1]) / 60_000.0).unwrap_or_default(),
            ..Stakeholder::named(self.text())
        }
    }

    /// Up to three rows of a table, all with the same new facts.
    fn rows<T: Row>(&self, table: &Rows<T>, with: impl Fn(T, T::Id) -> T, row: impl Fn() -> T) -> Vec<T> {
        let there = (0..self.number(5, 4)).filter_map(|die| table.at(self.number(die, table.len().max(1))));
        there.map(|old| with(row(), old.id())).collect()
    }

    fn some_cards(&self, map: &Map) -> Vec<CardId> {
        (0..self.number(5, 4)).map(|die| self.id(die, &map.cards, CardId(9_999))).collect()
    }

    /// The edit this stroke is, on this map.
    pub fn edit(&self, map: &Map) -> Edit {
        let at = self.number(5, 7);
        let curve = self.id(0, &map.curves, CurveId(9_999));
        let stakeholder = self.id(2, &map.stakeholders, StakeholderId(9_999));
        match self.kind {
            0 => Edit::SetAbout(self.about()),
            1 => Edit::AddPersona { row: self.persona(), at },
            2 => Edit::SetPersona(Persona { id: self.id(0, &map.personas, PersonaId(9_999)), ..self.persona() }),
            3 => Edit::MovePersona { id: self.id(0, &map.personas, PersonaId(9_999)), to: at },
            4 => Edit::RemovePersona(self.id(0, &map.personas, PersonaId(9_999))),
            5 | 30 | 31 => Edit::AddStage { row: self.stage(), at },
            6 => Edit::SetStage(Stage { id: self.id(0, &map.stages, StageId(9_999)), ..self.stage() }),
            7 => Edit::MoveStage { id: self.id(0, &map.stages, StageId(9_999)), to: at },
            40 | 41 => Edit::SplitStage {
                id: self.id(0, &map.stages, StageId(9_999)),
                name: self.text(),
                cards: self.some_cards(map),
            },
            42 | 43 => Edit::MergeStage(self.id(0, &map.stages, StageId(9_999))),
            8 => Edit::RemoveStage(self.id(0, &map.stages, StageId(9_999))),
            9 | 32 => Edit::AddLane { row: self.lane(), at },
            10 => Edit::SetLane(Lane { id: self.id(0, &map.lanes, LaneId(9_999)), ..self.lane() }),
            11 => Edit::MoveLane {
                id: self.id(0, &map.lanes, LaneId(9_999)),
                to: at,
                side: self.pick(3, &[Side::Same, Side::Above, Side::Below]),
            },
            12 => Edit::RemoveLane(self.id(0, &map.lanes, LaneId(9_999))),
            13 | 33..=36 => Edit::AddCard { row: self.card(map), at },
            14 => Edit::SetCard(Card { id: self.id(3, &map.cards, CardId(9_999)), ..self.card(map) }),
            15 | 37 => Edit::MoveCards { ids: self.some_cards(map), spot: self.spot(map, 3), at },
            16 => Edit::RemoveCards(self.some_cards(map)),
            17 | 38 => Edit::AddCurve(self.curve(map)),
            18 => Edit::SetCurve(Curve { id: curve, ..self.curve(map) }),
            19 if self.flag(3) => Edit::MoveCurve { id: curve, to: at },
            19 => Edit::RemoveCurve(curve),
            20 | 39 => Edit::AddPoint { curve, point: self.point(map, 1) },
            21 => Edit::SetPoint { curve, index: self.number(5, 4), point: self.point(map, 1) },
            22 => Edit::RemovePoint { curve, index: self.number(5, 4) },
            23 | 24 => Edit::AddLink(self.link(map)),
            25 => Edit::SetLink(Link { id: self.id(2, &map.links, LinkId(9_999)), ..self.link(map) }),
            26 => Edit::RemoveLink(self.id(2, &map.links, LinkId(9_999))),
            27 => Edit::AddStakeholder { row: self.stakeholder(), at },
            44 => Edit::SetCards(self.rows(&map.cards, |row, id| Card { id, ..row }, || self.card(map))),
            45 => Edit::SetStages(self.rows(&map.stages, |row, id| Stage { id, ..row }, || self.stage())),
            46 => Edit::SetLanes(self.rows(&map.lanes, |row, id| Lane { id, ..row }, || self.lane())),
            47 => Edit::SetCurves(self.rows(&map.curves, |row, id| Curve { id, ..row }, || self.curve(map))),
            48 => Edit::SetPoints(vec![
                (curve, self.number(5, 4), self.point(map, 1)),
                (curve, self.number(4, 4), self.point(map, 2)),
            ]),
            49 => Edit::DuplicateCards(self.some_cards(map)),
            28 => Edit::SetStakeholder(Stakeholder { id: stakeholder, ..self.stakeholder() }),
            _ => Edit::RemoveStakeholder(stakeholder),
        }
    }
}
