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

/// What was pasted: the answers, and what does not count with its reason, each with its line.
#[derive(Debug, Clone, PartialEq)]
pub struct Sorted {
    /// `None` where not one is left.
    pub answers: Option<Answers>,
    /// The first of what does not count.
    pub left_out: Vec<Problem>,
    /// How much does not count in all.
    pub left_out_count: usize,
}

/// Bytes of pasted answers; more is refused, and nothing of it is read.
const MOST: usize = 1 << 20;

/// So much of what does not count is told with its reason; the rest is counted.
const TOLD: usize = 16;

/// The words of a text with the numbers of their lines from 1, without a heading: a first line without a figure.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut any_line = false;
    let rows = text.trim_start_matches('\u{feff}').split(['\n', '\r', '\u{2028}']).enumerate();
    rows.filter(move |(_, row)| {
        let is_heading = !any_line && !row.trim().is_empty() && !row.chars().any(char::is_numeric);
        any_line |= !row.trim().is_empty();
        !is_heading
    })
    .flat_map(|(line, row)| {
        let between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"' | '|');
        row.split(between).filter(|word| !word.is_empty()).map(move |word| (line.saturating_add(1), word))
    })
}

/// The number of a word; spreadsheets like to write whole ones with a zero behind the point.
fn number(word: &str) -> Option<f64> {
    let whole = word.split_once('.').map_or(word, |(whole, part)| {
        if !part.is_empty() && part.bytes().all(|digit| digit == b'0') { whole } else { word }
    });
    whole.parse().ok()
}

impl Survey {
    /// The kind whose scale holds the answers: a nought or more than 7 is only on that of NPS, 6 and 7 not on that of
    /// CSAT. `None` where there is no number.
    pub fn guess(text: &str) -> Option<Survey> {
        let numbers = words(text.get(..MOST).unwrap_or(text)).filter_map(|(_, word)| number(word));
        let (least, most) =
            numbers.fold((f64::MAX, f64::MIN), |(least, most), value| (least.min(value), most.max(value)));
        let kind = if least < 1.0 || most > 7.0 {
            Survey::Nps
        } else if most > 5.0 {
            Survey::Ces
        } else {
            Survey::Csat
        };
        (least <= most).then_some(kind)
    }
}

impl Answers {
    /// Sorts answers out of a text: whole numbers with spaces, commas, semicolons, tabs or new lines between them, as a
    /// column of a spreadsheet or a list in a mail has them. Empty cells are nobody's answer; a first line without a
    /// figure is a heading. Everything else is left out with its reason.
    pub fn sort(survey: Survey, text: &str) -> Sorted {
        if text.len() > MOST {
            let what = Message::new("problem-survey-too-long").with("most", MOST >> 20);
            return Sorted { answers: None, left_out: vec![Problem::error(what)], left_out_count: 1 };
        }
        let (least, highest) = survey.range();
        let mut answers = Answers { survey, counts: [0; 11] };
        let (mut left_out, mut left_out_count) = (Vec::new(), 0_usize);
        let mut leave = |problem: &dyn Fn() -> Problem| {
            left_out_count = left_out_count.saturating_add(1);
            if left_out.len() < TOLD {
                left_out.push(problem());
            }
        };
        for (line, word) in words(text) {
            let refuse = |id| {
                let shown: String = word.chars().take(40).collect();
                let what = Message::new(id).with("text", shown).with("line", line);
                let hint = Message::new("problem-survey-hint").with("survey", survey.name());
                let hint = hint.with("least", u32::from(least)).with("highest", u32::from(highest));
                Problem::error(what).hint(hint)
            };
            match number(word) {
                None => leave(&|| refuse("problem-survey-no-number")),
                Some(value) if value.fract() != 0.0 || !(f64::from(least)..=f64::from(highest)).contains(&value) => {
                    leave(&|| refuse("problem-survey-out-of-range"));
                }
                Some(value) => {
                    if let Some(count) = answers.counts.get_mut(value as usize) {
                        *count = count.saturating_add(1);
                    }
                }
            }
        }
        let any = answers.within(least, highest) > 0;
        Sorted { answers: any.then_some(answers), left_out, left_out_count }
    }

    /// The answers of a text in which there is nothing else, so that nothing is left out unnoticed.
    ///
    /// # Errors
    /// The first thing that is no answer on the scale of the survey, or that there are none.
    pub fn read(survey: Survey, text: &str) -> Result<Answers, Problem> {
        let Sorted { answers, left_out, .. } = Answers::sort(survey, text);
        match left_out.into_iter().next() {
            Some(problem) => Err(problem),
            None => answers.ok_or_else(|| Problem::error(Message::new("problem-survey-empty"))),
        }
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
    fn a_kind_is_guessed_from_the_scale() {
        for (text, kind) in [
            ("9 10 3", Some(Survey::Nps)),
            ("0 1", Some(Survey::Nps)),
            ("Score\n4\n6", Some(Survey::Ces)),
            ("5 4 n/a 1", Some(Survey::Csat)),
            ("n/a", None),
            ("", None),
        ] {
            assert_eq!(Survey::guess(text), kind, "{text}");
        }
    }

    #[test]
    fn what_does_not_count_is_told_beside_what_does() {
        let sorted = Answers::sort(Survey::Csat, "5\nn/a\n4\n9");
        assert_eq!(sorted.answers.map(|answers| answers.result().answers), Some(2));
        let told: Vec<String> = sorted.left_out.iter().map(|problem| problem.what.to_string()).collect();
        let expected =
            ["problem-survey-no-number text=\"n/a\" line=2", "problem-survey-out-of-range text=\"9\" line=4"];
        assert_eq!(told, expected);
        let long = "5 ".repeat(MOST);
        assert!(Answers::sort(Survey::Csat, &long).answers.is_none() && Answers::read(Survey::Csat, &long).is_err());
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
