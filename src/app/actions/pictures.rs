//! Pictures from the clipboard and from files become cards.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{ColorImage, Context};

use super::clipboard::anchor;
use crate::app::boards;
use crate::app::dispatch::{apply, begin, cancel, commit, end_typing};
use crate::app::flows::Done;
use crate::app::io;
use crate::app::notices::Tone;
use crate::app::shell::{Shell, Work};
use crate::clipboard::Anchor;
use crate::diag::{Message, Problem};
use crate::edit::{Edit, Merge, Selection};
use crate::layout::Board;
use crate::model::{Card, CardId, Node, Persona, PersonaId, Picture, Spot};
use crate::picture;

/// How many files are taken at once.
const MOST: usize = 100;

/// Where pictures are to go, once they are read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Place {
    /// Where pasting would begin; `None` parks them.
    Pasted(Option<Anchor>),
    /// Where the pointer is by then: systems do not say where files were let go before it moves again.
    Dropped,
}

/// Reads a picture of the clipboard.
pub fn paste(shell: &mut Shell, image: Arc<ColorImage>) {
    end_typing(shell);
    let Some(work) = &shell.work else { return };
    let place = Place::Pasted(anchor(work.document.map(), work.document.selection()));
    let name = shell.lang.text("capture-picture-of-clipboard");
    read(shell, place, move || {
        let [width, height] = image.size.map(|side| u32::try_from(side).unwrap_or(u32::MAX));
        let pixels = image.pixels.iter().flat_map(|pixel| pixel.to_srgba_unmultiplied()).collect();
        vec![picture::from_pixels(width, height, pixels).map_err(|error| error.problem(&name))]
    });
}

/// Reads pictures from files let go over the map.
pub fn take_files(shell: &mut Shell, mut paths: Vec<PathBuf>) {
    end_typing(shell);
    if paths.len() > MOST {
        let message = Message::new("capture-pictures-many").with("count", paths.len()).with("limit", MOST);
        shell.notices.report(Problem::warning(message));
        paths.truncate(MOST);
    }
    read(shell, Place::Dropped, move || paths.iter().map(|path| io::read_picture(path)).collect());
}

/// Decoding takes a while, so it is done elsewhere.
fn read(shell: &mut Shell, place: Place, read: impl FnOnce() -> Vec<Result<Picture, Problem>> + Send + 'static) {
    let what = Message::new("capture-reading-pictures");
    shell.jobs.start(
        Some(what),
        false,
        move |_| Done::Pictures { place, read: read() },
        move |problem| Done::Pictures { place, read: vec![Err(problem)] },
    );
}

/// Puts what was read on the map, in one step, and says what could not be.
pub fn land(shell: &mut Shell, ctx: &Context, place: Place, read: Vec<Result<Picture, Problem>>) {
    let mut pictures = Vec::new();
    for read in read {
        match read {
            Ok(picture) => pictures.push(picture),
            Err(problem) => shell.notices.report(problem),
        }
    }
    let Some(work) = shell.work.as_ref().filter(|_| !pictures.is_empty()) else { return };
    if let Some(persona) = persona_there(work, ctx, place)
        && let [picture] = pictures.as_slice()
    {
        return portray(shell, persona, picture.clone());
    }
    let anchor = match place {
        Place::Pasted(anchor) => anchor.filter(|anchor| is_there(work, anchor)),
        Place::Dropped => under_pointer(work, ctx),
    };
    let (spot, at) = match anchor {
        Some(Anchor { lane, stage, at }) => (Spot::cell(lane, stage), at),
        None => (Spot::Parked { lane: None }, usize::MAX),
    };
    let count = pictures.len();
    let rows = pictures.into_iter().map(|picture| Card { picture: Some(picture), ..Card::new(spot, "") }).collect();
    begin(shell, "capture-step-pictures");
    let Some(Node::Card(first)) = apply(shell, Edit::AddCards { rows, at }, Merge::Never) else { return cancel(shell) };
    commit(shell);
    boards::turn(shell, Board::Journey);
    if let Some(work) = &mut shell.work {
        let ids = (0..u32::try_from(count).unwrap_or(u32::MAX)).map(|place| CardId(first.0.saturating_add(place)));
        work.document.select(ids.map(Node::Card).collect::<Selection>());
        work.canvas.reveal(Node::Card(first));
    }
    shell.notices.say(Tone::Done, Message::new("capture-pictures-added").with("count", count));
}

/// Whose picture it becomes, where it is pasted or let go on a persona's sheet.
fn persona_there(work: &Work, ctx: &Context, place: Place) -> Option<PersonaId> {
    let at = match place {
        Place::Pasted(_) => None,
        Place::Dropped => Some(ctx.input(|input| input.pointer.latest_pos())?),
    };
    (work.board() == Board::Personas).then(|| work.canvas.persona_at(work.page()?, at)).flatten()
}

fn portray(shell: &mut Shell, id: PersonaId, picture: Picture) {
    let row = shell.work.as_ref().and_then(|work| work.document.map().personas.get(id).cloned());
    let Some(persona) = row else { return };
    apply(shell, Edit::SetPersona(Persona { picture: Some(picture), ..persona }), Merge::Never);
}

/// Whether the cell is still on the map: it may have changed while the picture was read.
fn is_there(work: &Work, anchor: &Anchor) -> bool {
    let map = work.document.map();
    map.lanes.contains(anchor.lane) && map.stages.contains(anchor.stage)
}

/// The cell under the pointer that takes cards; where there is none, the one where pasting would begin. Nothing over
/// the parking lot.
fn under_pointer(work: &Work, ctx: &Context) -> Option<Anchor> {
    let map = work.document.map();
    let at = ctx.input(|input| input.pointer.latest_pos());
    if work.parking.rect.zip(at).is_some_and(|(lot, at)| lot.contains(at)) {
        return None;
    }
    let on_journey = at.filter(|_| work.board() == Board::Journey);
    let cell = on_journey.and_then(|at| work.canvas.cell_at(map, work.scenes.shown()?, at));
    match cell {
        Some((lane, stage)) => Some(Anchor { lane, stage, at: usize::MAX }),
        None => anchor(map, work.document.selection()),
    }
}
