//! What `check --json` says: problems, and all that follows from the map.

use serde::Serialize;

use super::{Thing, VERSION, printed};
use crate::cli::Place;
use crate::diag::{Problem, Severity};
use crate::i18n::Lang;
use crate::insight::{self, Flow, StageGaps, Why, Wording};
use crate::model::{CardId, Divider, Map};

#[derive(Serialize)]
struct Checked {
    schema: &'static str,
    version: u32,
    /// `null` for the standard input.
    file: Option<String>,
    /// Whether there is a map to speak of; what follows from it is `null` otherwise.
    readable: bool,
    problems: Vec<Said>,
    evidence: Option<Evidence>,
    questions: Option<Vec<Question>>,
    gaps: Option<Gaps>,
    handoffs: Option<Handoffs>,
}

#[derive(Serialize)]
struct Said {
    severity: &'static str,
    /// What kind of problem it is.
    id: &'static str,
    message: String,
    hint: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
}

#[derive(Serialize)]
struct Evidence {
    observed: usize,
    assumed: usize,
    proposed: usize,
    observed_without_source: usize,
}

#[derive(Serialize)]
struct Question {
    why: &'static str,
    about: Thing,
    text: String,
}

#[derive(Serialize)]
struct Gaps {
    matched: usize,
    missing: usize,
    wasted: usize,
    unanswered: usize,
    stages: Vec<Row>,
}

/// The cards of a stage, by their ids.
#[derive(Serialize)]
struct Row {
    stage: u32,
    name: String,
    matched: Vec<u32>,
    missing: Vec<u32>,
    wasted: Vec<u32>,
    unanswered: Vec<u32>,
}

#[derive(Serialize)]
struct Handoffs {
    links: usize,
    change_lane: usize,
    cross_a_line: usize,
    change_owner: usize,
    ownerless: usize,
    in_loops: usize,
    each: Vec<Handoff>,
    /// The cards that each loop goes round.
    loops: Vec<Vec<u32>>,
}

#[derive(Serialize)]
struct Handoff {
    link: u32,
    from: u32,
    to: u32,
    changes_owner: bool,
    crosses: Vec<&'static str>,
    ownerless: Vec<u32>,
}

/// The document for a map that was read.
pub(in crate::cli) fn checked(file: &Place, map: &Map, problems: &[Problem], lang: Lang) -> String {
    let share = insight::evidence_share(map);
    let evidence = Evidence {
        observed: share.observed,
        assumed: share.assumed,
        proposed: share.proposed,
        observed_without_source: share.without_source,
    };
    let words = Wording::of(map);
    let questions = insight::open_questions(map);
    let questions = questions.iter().map(|question| Question {
        why: why(question.why),
        about: Thing::of(question.node),
        text: lang.message(&words.question(question)),
    });
    printed(&Checked {
        readable: true,
        evidence: Some(evidence),
        questions: Some(questions.collect()),
        gaps: Some(gaps(map)),
        handoffs: Some(handoffs(map, &insight::flow(map))),
        ..empty(file, problems, lang)
    })
}

/// The document for a file that is no map we can read.
pub(in crate::cli) fn unread(file: &Place, problem: &Problem, lang: Lang) -> String {
    printed(&empty(file, std::slice::from_ref(problem), lang))
}

fn empty(file: &Place, problems: &[Problem], lang: Lang) -> Checked {
    let file = match file {
        Place::Stream => None,
        Place::File(path) => Some(path.display().to_string()),
    };
    let said = |problem: &Problem| Said {
        severity: match problem.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        },
        id: problem.what.id,
        message: lang.message(&problem.what),
        hint: problem.hint.as_ref().map(|hint| lang.message(hint)),
        line: problem.place.map(|place| place.line),
        column: problem.place.map(|place| place.column),
    };
    Checked {
        schema: "throughline-check",
        version: VERSION,
        file,
        readable: false,
        problems: problems.iter().map(said).collect(),
        evidence: None,
        questions: None,
        gaps: None,
        handoffs: None,
    }
}

fn why(why: Why) -> &'static str {
    match why {
        Why::StageWithoutAction(_) => "stage-without-action",
        Why::StageWithoutFeeling(_) => "stage-without-feeling",
        Why::PainPointWithoutOwner(_) => "pain-point-without-owner",
        Why::MomentOfTruthWithoutMetric(_) => "moment-of-truth-without-metric",
        Why::PitWithoutOpportunity(_) => "pit-without-opportunity",
        Why::OpportunityWithoutImpactAndEffort(_) => "opportunity-without-impact-and-effort",
        Why::OpportunityWithoutOwner(_) => "opportunity-without-owner",
        Why::ProposedAnswersNothing(_) => "proposed-answers-nothing",
        Why::ObservedWithoutSource(_) => "observed-without-source",
        Why::HandOffWithoutOwner(_) => "hand-off-without-owner",
    }
}

fn ids(cards: &[CardId]) -> Vec<u32> {
    cards.iter().map(|card| card.0).collect()
}

fn gaps(map: &Map) -> Gaps {
    let table = insight::gap_table(map);
    let sum = |list: fn(&StageGaps) -> &Vec<CardId>| table.iter().map(|row| list(row).len()).sum::<usize>();
    let row = |row: &StageGaps| Row {
        stage: row.stage.0,
        name: map.stages.get(row.stage).map(|stage| stage.name.clone()).unwrap_or_default(),
        matched: ids(&row.matched),
        missing: ids(&row.missing),
        wasted: ids(&row.wasted),
        unanswered: ids(&row.unanswered),
    };
    Gaps {
        matched: sum(|row| &row.matched),
        missing: sum(|row| &row.missing),
        wasted: sum(|row| &row.wasted),
        unanswered: sum(|row| &row.unanswered),
        stages: table.iter().map(row).collect(),
    }
}

fn handoffs(map: &Map, flow: &Flow) -> Handoffs {
    let count = flow.count();
    let each = flow.links.iter().filter_map(|it| {
        let link = map.links.get(it.link)?;
        let crosses = it.crosses.iter().map(|line| match line {
            Divider::Interaction => "interaction",
            Divider::Visibility => "visibility",
            Divider::InternalInteraction => "internal-interaction",
        });
        Some(Handoff {
            link: link.id.0,
            from: link.from.0,
            to: link.to.0,
            changes_owner: it.changes_owner,
            crosses: crosses.collect(),
            ownerless: ids(&it.ownerless),
        })
    });
    Handoffs {
        links: count.links,
        change_lane: count.change_lane,
        cross_a_line: count.cross_a_line,
        change_owner: count.change_owner,
        ownerless: count.ownerless,
        in_loops: count.in_loops,
        each: each.collect(),
        loops: flow.loops.iter().map(|circle| ids(&circle.cards)).collect(),
    }
}
