//! Personas: who makes the journey.

use super::rows::row;
use super::{Channel, PersonaId, Picture};
use crate::color::Rgba;

/// Someone the map is about. Empty texts and lists mean "not said".
#[derive(Debug, Clone, PartialEq)]
pub struct Persona {
    pub id: PersonaId,
    pub name: String,
    pub role: String,
    pub kind: PersonaKind,
    /// Drawn where there is no picture; [`Persona::initials`] derives them where empty.
    pub initials: String,
    /// `None` takes the theme's colour for this place in the list.
    pub color: Option<Rgba>,
    pub picture: Option<Picture>,
    pub quote: String,
    pub goals: Vec<String>,
    pub needs: Vec<String>,
    pub frustrations: Vec<String>,
    pub channels: Vec<Channel>,
    pub empathy: Empathy,
}

impl Persona {
    pub fn named(name: impl Into<String>) -> Persona {
        Persona {
            id: PersonaId(0),
            name: name.into(),
            role: String::new(),
            kind: PersonaKind::Archetype,
            initials: String::new(),
            color: None,
            picture: None,
            quote: String::new(),
            goals: Vec::new(),
            needs: Vec::new(),
            frustrations: Vec::new(),
            channels: Vec::new(),
            empathy: Empathy::default(),
        }
    }

    /// The initials set by hand, or the first letters of the first and last word of the name.
    pub fn initials(&self) -> String {
        if !self.initials.is_empty() {
            return self.initials.clone();
        }
        let first = |word: &str| word.chars().next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        let mut words = self.name.split_whitespace();
        let head = words.next().map(first).unwrap_or_default();
        let tail = words.next_back().map(first).unwrap_or_default();
        head + &tail
    }
}

/// Whether a persona stands for many or is one real customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PersonaKind {
    #[default]
    Archetype,
    /// One real customer, laid over the general map to compare.
    Individual,
}

/// The empathy map of a persona.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Empathy {
    pub thinks: Vec<String>,
    pub feels: Vec<String>,
    pub says: Vec<String>,
    pub does: Vec<String>,
    pub pains: Vec<String>,
    pub gains: Vec<String>,
}

/// A list of a persona's sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PersonaList {
    Goals,
    Needs,
    Frustrations,
    Thinks,
    Feels,
    Says,
    Does,
    Pains,
    Gains,
}

impl PersonaList {
    pub const ALL: [PersonaList; 9] = [
        PersonaList::Goals,
        PersonaList::Needs,
        PersonaList::Frustrations,
        PersonaList::Thinks,
        PersonaList::Feels,
        PersonaList::Says,
        PersonaList::Does,
        PersonaList::Pains,
        PersonaList::Gains,
    ];
}

impl Persona {
    /// The lines of a list.
    pub fn list(&self, list: PersonaList) -> &Vec<String> {
        match list {
            PersonaList::Goals => &self.goals,
            PersonaList::Needs => &self.needs,
            PersonaList::Frustrations => &self.frustrations,
            PersonaList::Thinks => &self.empathy.thinks,
            PersonaList::Feels => &self.empathy.feels,
            PersonaList::Says => &self.empathy.says,
            PersonaList::Does => &self.empathy.does,
            PersonaList::Pains => &self.empathy.pains,
            PersonaList::Gains => &self.empathy.gains,
        }
    }

    /// The lines of a list, to be changed.
    pub fn list_mut(&mut self, list: PersonaList) -> &mut Vec<String> {
        match list {
            PersonaList::Goals => &mut self.goals,
            PersonaList::Needs => &mut self.needs,
            PersonaList::Frustrations => &mut self.frustrations,
            PersonaList::Thinks => &mut self.empathy.thinks,
            PersonaList::Feels => &mut self.empathy.feels,
            PersonaList::Says => &mut self.empathy.says,
            PersonaList::Does => &mut self.empathy.does,
            PersonaList::Pains => &mut self.empathy.pains,
            PersonaList::Gains => &mut self.empathy.gains,
        }
    }
}

row!(Persona => PersonaId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_come_from_the_name() {
        for (name, initials) in
            [("Dana Reed", "DR"), ("Łucja", "Ł"), ("Ștefan cel Mare", "ȘM"), ("жанна иванова", "ЖИ"), ("", "")]
        {
            assert_eq!(Persona::named(name).initials(), initials);
        }
    }
}
