//! A map taken apart by personas: the journey as each of them makes it.

use crate::model::{Map, Persona};

/// A map for each persona, with that persona and their curves alone, and what tells their files apart: `-Dana-Reed`.
/// Where no curve of theirs is shown, all of theirs are. A map without personas stays as it is.
pub(super) fn apart(map: &Map) -> Vec<(String, Map)> {
    if map.personas.is_empty() {
        return vec![(String::new(), map.clone())];
    }
    let mut names: Vec<String> = Vec::new();
    for persona in map.personas.iter() {
        let name = suffix(persona);
        // Letters of either case are the same name to some file systems.
        let taken = |name: &str| names.iter().any(|other| other.to_lowercase() == name.to_lowercase());
        let free = (2..).map(|number: usize| format!("{name}-{number}")).find(|name| !taken(name));
        names.push(if taken(&name) { free.unwrap_or(name) } else { name });
    }
    map.personas.iter().zip(names).map(|(persona, name)| (name, alone(map, persona))).collect()
}

fn alone(map: &Map, persona: &Persona) -> Map {
    let mut map = map.clone();
    map.personas.retain(|other| other.id == persona.id);
    map.curves.retain(|curve| curve.persona == persona.id);
    if !map.curves.iter().any(|curve| curve.shown) {
        map.curves.update(|curve| {
            let mut curve = curve.clone();
            curve.shown = true;
            Some(curve)
        });
    }
    // By themselves they stand behind nobody.
    map.curves.update(|curve| {
        let mut changed = curve.clone();
        changed.dimmed = false;
        curve.dimmed.then_some(changed)
    });
    map
}

/// The name as part of a file's name: its letters and digits, with strokes between them.
fn suffix(persona: &Persona) -> String {
    let words = persona.name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let name: String = words.collect::<Vec<_>>().join("-").chars().take(60).collect();
    format!("-{}", if name.is_empty() { "persona" } else { &name })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::check;
    use crate::{assets, format};

    #[test]
    fn every_persona_has_a_sound_map_of_their_own() {
        let map = format::open(assets::examples()[0].ron).unwrap().map;
        let apart = apart(&map);
        assert_eq!(apart.len(), map.personas.len());
        for ((suffix, own), persona) in apart.iter().zip(map.personas.iter()) {
            assert_eq!(check::violations(own), []);
            assert_eq!(own.personas.iter().map(|other| other.id).collect::<Vec<_>>(), [persona.id]);
            assert!(own.curves.iter().all(|curve| curve.persona == persona.id));
            assert_eq!((own.cards.len(), own.stages.len()), (map.cards.len(), map.stages.len()));
            assert!(suffix.starts_with('-') && !suffix.contains(' '), "{suffix}");
        }
    }

    #[test]
    fn names_that_are_alike_stay_apart() {
        let mut map = Map::default();
        for (id, name) in ["Jo / Ann", "jo ann", "…", "?"].iter().enumerate() {
            let id = crate::model::PersonaId(id as u32 + 1);
            map.personas.push(Persona { id, ..Persona::named(*name) });
        }
        let names: Vec<String> = apart(&map).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["-Jo-Ann", "-jo-ann-2", "-persona", "-persona-2"]);
        assert_eq!(apart(&Map::default()).len(), 1);
    }
}
