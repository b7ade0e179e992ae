//! NPS, CES and CSAT reckoned from answers as they are pasted out of a survey.

use crate::diag::{Message, Problem};
use crate::model::Metric;

/// A kind of question with a scale of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Survey {
    /// Net Promoter Score: “How likely is it that you would recommend us?”, 0–10. The percentage of promoters (9, 10)
    /// less that of detractors (0–6), −100 to 100. Reichheld, *The One Number You Need to Grow*, HBR 2003.
    Nps,
    /// Customer Effort Score: “They made it easy for me to handle my issue”, 1–7; the mean. Dixon, Freeman and Toman,
    /// *Stop Trying to Delight Your Customers*, HBR 2010, in its second wording (Dixon, Toman and DeLisi 2013).
    Ces,
    /// Customer satisfaction, 1–5: the percentage of the satisfied (4, 5), known as the top-two-box score.
    Csat,
}

impl Survey {
    pub const ALL: [Survey; 3] = [Survey::Nps, Survey::Ces, Survey::Csat];

    /// The least and the highest answer.
    pub fn range(self) -> (u8, u8) {
        match self {
            Survey::Nps => (0, 10),
            Survey::Ces => (1, 7),
            Survey::Csat => (1, 5),
        }
    }

    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Survey::Nps => "NPS",
            Survey::Ces => "CES",
            Survey::Csat => "CSAT",
        }
    }
}

/// At least one answer, counted by value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    survey: Survey,
    /// How often each value from 0 was given.
    counts: [usize; 11],
}

/// What the answers come to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SurveyResult {
    /// Not rounded.
    pub value: f64,
    pub answers: usize,
    /// Promoters of an NPS, the satisfied of a CSAT, those who found it easy (5–7) of a CES.
    pub high: usize,
    /// Detractors of an NPS, the dissatisfied (1, 2) of a CSAT, those who found it hard (1–3) of a CES.
    pub low: usize,
}

impl Answers {
    /// Reads answers: whole numbers with spaces, commas, semicolons, tabs or new lines between them, as a column of a
    /// spreadsheet or a list in a mail has them. Empty cells are nobody's answer; a first line without a figure is a
    /// heading. Anything else is refused with its line, so that nothing is left out unnoticed.
    pub fn read(survey: Survey, text: &str) -> Result<Answers, Problem> {
        let (least, highest) = survey.range();
        let mut answers = Answers { survey, counts: [0; 11] };
        let mut any_line = false;
        for (line, row) in text.trim_start_matches('\u{feff}').split(['\n', '\r', '\u{2028}']).enumerate() {
            let is_heading = !any_line && !row.trim().is_empty() && !row.chars().any(|c| c.is_numeric());
            any_line |= !row.trim().is_empty();
            if is_heading {
                continue;
            }
            let between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"' | '|');
            for word in row.split(between).filter(|word| !word.is_empty()) {
                let refuse = |id| {
                    let shown: String = word.chars().take(40).collect();
                    let what = Message::new(id).with("text", shown).with("line", line.saturating_add(1));
                    let hint = Message::new("problem-survey-hint").with("survey", survey.name());
                    let hint = hint.with("least", u32::from(least)).with("highest", u32::from(highest));
                    Problem::error(what).hint(hint)
                };
                let whole = word.split_once('.').map_or(word, |(whole, part)| {
                    if !part.is_empty() && part.bytes().all(|digit| digit == b'0') { whole } else { word }
                });
                let value: f64 = whole.parse().map_err(|_| refuse("problem-survey-no-number"))?;
                if value.fract() != 0.0 || !(f64::from(least)..=f64::from(highest)).contains(&value) {
                    return Err(refuse("problem-survey-out-of-range"));
                }
                if let Some(count) = answers.counts.get_mut(value as usize) {
                    *count += 1;
                }
            }
        }
        if answers.within(least, highest) == 0 {
            return Err(Problem::error(Message::new("problem-survey-empty")));
        }
        Ok(answers)
    }

    /// How often each value of the scale was given, from the least on.
    pub fn counts(&self) -> impl Iterator<Item = (u8, usize)> {
        let (least, highest) = self.survey.range();
        (least..=highest).map(|value| (value, self.within(value, value)))
    }

    fn within(&self, from: u8, to: u8) -> usize {
        self.counts.get(usize::from(from)..=usize::from(to)).unwrap_or_default().iter().sum()
    }

    /// What they come to.
    pub fn result(&self) -> SurveyResult {
        let (least, highest) = self.survey.range();
        let answers = self.within(least, highest);
        let (high, low) = match self.survey {
            Survey::Nps => (self.within(9, 10), self.within(0, 6)),
            Survey::Ces => (self.within(5, 7), self.within(1, 3)),
            Survey::Csat => (self.within(4, 5), self.within(1, 2)),
        };
        let sum: usize = self.counts().map(|(value, count)| usize::from(value).saturating_mul(count)).sum();
        let share = |part: f64| part / answers as f64;
        let value = match self.survey {
            Survey::Nps => share((high as f64 - low as f64) * 100.0),
            Survey::Ces => share(sum as f64),
            Survey::Csat => share(high as f64 * 100.0),
        };
        SurveyResult { value, answers, high, low }
    }

    /// The same as a figure for a card: NPS and CSAT in whole numbers, CES with one decimal.
    pub fn metric(&self, target: Option<f64>) -> Metric {
        let value = self.result().value;
        let (value, unit) = match self.survey {
            Survey::Nps => (value.round(), ""),
            Survey::Ces => ((value * 10.0).round() / 10.0, ""),
            Survey::Csat => (value.round(), "%"),
        };
        // A rounded loss of nothing is nothing.
        Metric { value: value + 0.0, unit: unit.to_owned(), target }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn result(survey: Survey, text: &str) -> SurveyResult {
        Answers::read(survey, text).unwrap().result()
    }

    #[test]
    fn nps_is_promoters_less_detractors() {
        // Ten answers: five promoters, three passives, two detractors.
        let found = result(Survey::Nps, "10, 9, 9, 10, 9\n8 7 8\n6;0");
        assert_eq!(found, SurveyResult { value: 30.0, answers: 10, high: 5, low: 2 });
        assert_eq!(result(Survey::Nps, "0 6").value, -100.0);
    }

    #[test]
    fn ces_is_the_mean_and_csat_the_share_of_the_satisfied() {
        let ces = Answers::read(Survey::Ces, "7 7 6 2").unwrap();
        assert_eq!(ces.result(), SurveyResult { value: 5.5, answers: 4, high: 3, low: 1 });
        let csat = Answers::read(Survey::Csat, "5 4 3").unwrap();
        assert_eq!((csat.result().high, csat.result().low), (2, 0));
        assert_eq!(csat.metric(Some(80.0)), Metric { value: 67.0, unit: "%".into(), target: Some(80.0) });
        let given: Vec<_> = csat.counts().collect();
        assert_eq!(given, [(1, 0), (2, 0), (3, 1), (4, 1), (5, 1)]);
    }

    #[test]
    fn a_column_of_a_spreadsheet_is_read_with_heading_blanks_and_decimals() {
        let pasted = "\u{feff}Ocena\r\n\r\n\"9\"\r\n10.0\r\n\t\r\n8\u{a0}\r\n";
        assert_eq!(result(Survey::Nps, pasted).answers, 3);
    }

    #[test]
    fn what_is_no_answer_is_refused_with_its_line() {
        let refused = |survey, text| Answers::read(survey, text).unwrap_err().what.to_string();
        assert_eq!(refused(Survey::Nps, "9\n\nn/a"), "problem-survey-no-number text=\"n/a\" line=3");
        assert_eq!(refused(Survey::Nps, "Score\n11"), "problem-survey-out-of-range text=\"11\" line=2");
        assert_eq!(refused(Survey::Ces, "0"), "problem-survey-out-of-range text=\"0\" line=1");
        assert_eq!(refused(Survey::Csat, "4.5"), "problem-survey-out-of-range text=\"4.5\" line=1");
        for text in ["", "Score", " \n ,;\t"] {
            assert_eq!(refused(Survey::Nps, text), "problem-survey-empty");
        }
        for text in ["NaN 5", "1\ninf", "5\n1e99", "−3"] {
            assert!(Answers::read(Survey::Csat, text).is_err(), "{text}");
        }
    }
}
