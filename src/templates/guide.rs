//! The interview guide: what to ask somebody about their journey, in the words one would say.

use crate::i18n::Lang;
use crate::model::LaneKind;

/// Questions to ask, with the kind of lane an answer belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// Asked once, about the journey as a whole.
    pub general: Vec<Ask>,
    /// Asked about every stage.
    pub per_stage: Vec<Ask>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    pub question: String,
    /// The kind of card an answer becomes.
    pub answer: LaneKind,
}

/// General questions: id of the message, kind of the answer.
const GENERAL: [(&str, LaneKind); 5] = [
    ("content-guide-trigger", LaneKind::Motivations),
    ("content-guide-search", LaneKind::Actions),
    ("content-guide-found", LaneKind::Touchpoints),
    ("content-guide-trial", LaneKind::Needs),
    ("content-guide-choice", LaneKind::Motivations),
];

/// The same for questions about a stage.
const PER_STAGE: [(&str, LaneKind); 4] = [
    ("content-guide-actions", LaneKind::Actions),
    ("content-guide-motivations", LaneKind::Motivations),
    ("content-guide-questions", LaneKind::Thoughts),
    ("content-guide-barriers", LaneKind::Barriers),
];

/// The guide in a language: that of the person one talks to.
pub fn guide(lang: Lang) -> Guide {
    let asks = |list: &[(&str, LaneKind)]| {
        list.iter().map(|(id, answer)| Ask { question: lang.text(id), answer: *answer }).collect()
    };
    Guide { general: asks(&GENERAL), per_stage: asks(&PER_STAGE) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_asked_in_every_language() {
        for lang in Lang::ALL {
            let Guide { general, per_stage } = guide(lang);
            assert_eq!((general.len(), per_stage.len()), (5, 4));
            assert!(general.iter().chain(&per_stage).all(|ask| ask.question.ends_with('?')), "{}", lang.tag());
        }
        assert_ne!(guide(Lang::Pl), guide(Lang::Ru));
    }
}
