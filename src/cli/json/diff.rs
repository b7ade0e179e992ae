//! What `diff --json` says: every row that differs with its fields, and where feelings part.

use serde::Serialize;

use super::{Thing, VERSION, printed};
use crate::compare::{Change, Changed, Difference, FeelingChange};
use crate::i18n::Lang;

#[derive(Serialize)]
struct Differing {
    schema: &'static str,
    version: u32,
    same: bool,
    added: usize,
    removed: usize,
    moved: usize,
    altered: usize,
    changes: Vec<Row>,
    feelings: Vec<Feeling>,
}

/// A row; its id is that of the later map, but for one that was removed.
#[derive(Serialize)]
struct Row {
    change: &'static str,
    #[serde(flatten)]
    thing: Thing,
    name: String,
    /// Where a card lies, or lay.
    place: Option<String>,
    fields: Vec<Field>,
}

#[derive(Serialize)]
struct Field {
    field: String,
    /// The stage of a curve's point.
    at: Option<String>,
    before: String,
    after: String,
}

#[derive(Serialize)]
struct Feeling {
    curve: u32,
    name: String,
    stages: Vec<Moment>,
}

/// Scores from −2 to 2; `null` where there is nothing.
#[derive(Serialize)]
struct Moment {
    stage: u32,
    name: String,
    before: Option<f64>,
    after: Option<f64>,
}

/// The document for a difference.
pub(in crate::cli) fn differing(found: &Difference, lang: Lang) -> String {
    printed(&Differing {
        schema: "throughline-diff",
        version: VERSION,
        same: found.is_empty(),
        added: found.count(Changed::Added),
        removed: found.count(Changed::Removed),
        moved: found.count(Changed::Moved),
        altered: found.count(Changed::Altered),
        changes: found.changes.iter().map(|change| row(change, lang)).collect(),
        feelings: found.feelings.iter().map(|feeling| felt(feeling, lang)).collect(),
    })
}

fn row(change: &Change, lang: Lang) -> Row {
    let fields = change.fields.iter().map(|field| Field {
        field: plain(field.field),
        at: field.at.as_ref().map(|at| lang.message(at)),
        before: lang.message(&field.before),
        after: lang.message(&field.after),
    });
    Row {
        change: match change.what {
            Changed::Added => "added",
            Changed::Removed => "removed",
            Changed::Moved => "moved",
            Changed::Altered => "altered",
        },
        thing: Thing::of(change.node),
        name: lang.message(&change.name),
        place: change.place.as_ref().map(|place| lang.message(place)),
        fields: fields.collect(),
    }
}

/// A field's name without what tells messages apart: `app-field-owner` is `owner`.
fn plain(message: &str) -> String {
    let last = message.rsplit_once("field-").map(|(_, name)| name);
    last.or_else(|| message.split_once('-').map(|(_, name)| name)).unwrap_or(message).to_owned()
}

fn felt(feeling: &FeelingChange, lang: Lang) -> Feeling {
    let stages = feeling.moments.iter().map(|moment| Moment {
        stage: moment.stage.0,
        name: lang.message(&moment.name),
        before: moment.before,
        after: moment.after,
    });
    Feeling { curve: feeling.curve.0, name: lang.message(&feeling.name), stages: stages.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_have_the_names_people_know() {
        for (message, name) in [("app-field-owner", "owner"), ("compare-field-place", "place")] {
            assert_eq!(plain(message), name);
        }
        assert_eq!(plain("picture-pain-point"), "pain-point");
    }
}
