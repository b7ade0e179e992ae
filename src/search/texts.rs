//! Every text somebody wrote on a map, field by field, to be read or to be changed.

use crate::model::{About, Card, Channel, Curve, JourneyType, Lane, Link, Persona, Stage, Stakeholder};

/// Which text of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Title,
    Scenario,
    Goal,
    JourneyName,
    Authors,
    Version,
    Notes,
    Name,
    PersonName,
    Role,
    Quote,
    Goals,
    Needs,
    Frustrations,
    ChannelName,
    Thinks,
    Feels,
    Says,
    Does,
    Pains,
    Gains,
    Caption,
    Phase,
    Duration,
    Hint,
    Text,
    Note,
    Owner,
    Tags,
    Source,
    Senses,
    WaitingTime,
    Due,
    Unit,
    Link,
    Emotion,
    Label,
}

/// A row with texts. Both walks come by the same texts in the same order.
pub trait Texts {
    /// Shows every text, empty ones too.
    fn see<'a>(&'a self, see: &mut dyn FnMut(Field, &'a str));
    /// Hands out every text to be changed. Entries of lists that are empty then go.
    fn change(&mut self, change: &mut dyn FnMut(Field, &mut String));
}

/// Writes both walks from one list of fields: plain texts, then, with a dash, lists of texts.
macro_rules! texts {
    ($($row:ty {
        $($field:ident: $($path:ident).+;)*
        $(- $list:ident: $($list_path:ident).+;)*
    })*) => {$(
        impl Texts for $row {
            fn see<'a>(&'a self, see: &mut dyn FnMut(Field, &'a str)) {
                $(see(Field::$field, &self.$($path).+);)*
                $(for text in &self.$($list_path).+ {
                    see(Field::$list, text);
                })*
                self.see_own(see);
            }

            fn change(&mut self, change: &mut dyn FnMut(Field, &mut String)) {
                $(change(Field::$field, &mut self.$($path).+);)*
                $(for text in &mut self.$($list_path).+ {
                    change(Field::$list, text);
                })*
                self.change_own(change);
                $(self.$($list_path).+.retain(|text| !text.trim().is_empty());)*
            }
        }
    )*};
}

texts! {
    Stage { Name: name; Caption: caption; Phase: phase; Duration: duration; }
    Lane { Name: name; Hint: hint; }
    Link { Label: label; }
    Stakeholder { PersonName: name; Role: role; }
    About {
        Title: title;
        Scenario: scenario;
        Goal: goal;
        Authors: authors;
        Version: version;
        Notes: notes;
    }
    Persona {
        PersonName: name;
        Role: role;
        Quote: quote;
        - Goals: goals;
        - Needs: needs;
        - Frustrations: frustrations;
        - Thinks: empathy.thinks;
        - Feels: empathy.feels;
        - Says: empathy.says;
        - Does: empathy.does;
        - Pains: empathy.pains;
        - Gains: empathy.gains;
    }
    Card {
        Text: text;
        Note: note;
        Owner: facts.owner;
        Source: source;
        Senses: facts.senses;
        Duration: facts.duration;
        WaitingTime: facts.waiting_time;
        Due: opportunity.due;
        Link: link;
        - Tags: tags;
    }
}

/// Texts that are not simply fields of the row.
trait Own {
    fn see_own<'a>(&'a self, _see: &mut dyn FnMut(Field, &'a str)) {}
    fn change_own(&mut self, _change: &mut dyn FnMut(Field, &mut String)) {}
}

impl Own for Stage {}
impl Own for Lane {}
impl Own for Link {}
impl Own for Stakeholder {}

impl Own for About {
    fn see_own<'a>(&'a self, see: &mut dyn FnMut(Field, &'a str)) {
        if let Some(JourneyType::Other(name)) = &self.journey {
            see(Field::JourneyName, name);
        }
    }

    fn change_own(&mut self, change: &mut dyn FnMut(Field, &mut String)) {
        if let Some(JourneyType::Other(name)) = &mut self.journey {
            change(Field::JourneyName, name);
        }
    }
}

impl Own for Persona {
    fn see_own<'a>(&'a self, see: &mut dyn FnMut(Field, &'a str)) {
        for channel in &self.channels {
            if let Channel::Other(name) = channel {
                see(Field::ChannelName, name);
            }
        }
    }

    fn change_own(&mut self, change: &mut dyn FnMut(Field, &mut String)) {
        for channel in &mut self.channels {
            if let Channel::Other(name) = channel {
                change(Field::ChannelName, name);
            }
        }
    }
}

impl Own for Card {
    fn see_own<'a>(&'a self, see: &mut dyn FnMut(Field, &'a str)) {
        if let Some(Channel::Other(name)) = &self.facts.channel {
            see(Field::ChannelName, name);
        }
        if let Some(metric) = &self.metric {
            see(Field::Unit, &metric.unit);
        }
    }

    fn change_own(&mut self, change: &mut dyn FnMut(Field, &mut String)) {
        if let Some(Channel::Other(name)) = &mut self.facts.channel {
            change(Field::ChannelName, name);
        }
        if let Some(metric) = &mut self.metric {
            change(Field::Unit, &mut metric.unit);
        }
    }
}

/// The texts of all its points, in journey order: feeling, quote, feeling, quote …
impl Texts for Curve {
    fn see<'a>(&'a self, see: &mut dyn FnMut(Field, &'a str)) {
        for point in &self.points {
            see(Field::Emotion, &point.emotion);
            see(Field::Quote, &point.quote);
        }
    }

    fn change(&mut self, change: &mut dyn FnMut(Field, &mut String)) {
        for point in &mut self.points {
            change(Field::Emotion, &mut point.emotion);
            change(Field::Quote, &mut point.quote);
        }
    }
}
