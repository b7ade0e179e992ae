//! What panels and gestures ask for; `dispatch` alone acts.

use std::path::PathBuf;
use std::sync::Arc;

use super::actions::Measured;
use super::commands::{Command, Kind};
use super::comparing::CompareStep;
use super::handover::{Order, PresetStep};
use super::merging::MergeStep;
use super::pasting::Choice;
use super::recovery::RecoveryStep;
use super::seek::Wanted;
use super::select::Like;
use super::settings::Settings;
pub use super::versions::VersionStep;
use crate::deliver::Recipe;
use crate::diag::Message;
use crate::edit::{Edit, Merge, Selection, Side};
use crate::export::Format;
use crate::insight::Question;
use crate::model::{CardId, CurveId, CurvePoint, LaneId, LaneKind, Map, Node, PersonaId, StageId, View};
use crate::scene::Part;

/// One wish of the interface. Within a frame they are carried out in order, after every panel has been shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// Starts a step that gathers edits; the label is a message id.
    Begin(&'static str),
    Commit,
    Cancel,
    Edit(Edit, Merge),
    /// Ends merging: what is typed next into the same field is a step of its own.
    Seal,
    /// Applies the edit, selects what it made and opens its name for typing, all in one step with what is typed.
    AddAndType(Edit),
    /// Opens a text of a node for typing where it stands.
    Type {
        node: Node,
        part: Part,
    },
    /// Opens the small field that takes a score or a word, at a point of a curve or a cell of an emotion lane.
    TypeFeeling(Node),
    Select(Selection),
    /// Selects every card that has this in common.
    SelectLike(Like),
    /// Puts a stroke of the hand on the map as a curve.
    Draw(Drawing),
    /// Takes the pen up, to draw a curve in this lane.
    TakePen(LaneId, Pen),
    /// A short message that goes away by itself.
    Notice(Message),
    /// A command, as if its key had been pressed.
    Run(Command),
    /// Text from the clipboard, to become cards.
    Paste(String),
    /// Goes on with the answers of a survey.
    Answers(AnswersStep),
    /// A picture from the clipboard, to become a card.
    PastePicture(Arc<egui::ColorImage>),
    /// Files with pictures let go over the map, to become cards.
    TakePictures(Vec<PathBuf>),
    /// Takes something off the map, with a notice that offers it back.
    Remove(Node),
    /// A new lane of this kind, below the one selected.
    AddLane(LaneKind),
    /// A new stage at this place, its name open for typing.
    InsertStage(usize),
    /// A new lane at this place, its name open for typing.
    InsertLane(LaneSpot, LaneKind),
    /// Asks on the map which kind of lane to insert there.
    AskLaneKind(LaneSpot),
    /// Shows the start screen, a file or a new map in place of the present one; asks about unsaved changes first.
    Go(Next),
    /// The answer to the question about unsaved changes.
    Unsaved(Answer),
    /// The answer to the question about a file that is not as the window left it.
    Changed(OnChange),
    /// Goes on bringing the map and its file together.
    Merge(MergeStep),
    /// Goes on with a comparison that is looked at.
    Compare(CompareStep),
    /// The answer to the question about a file that another program has open.
    InUse(OnUse),
    /// Looks at what the file held when it was saved.
    Version(VersionStep),
    /// Decides about unsaved work that was left.
    Recovery(RecoveryStep),
    /// Opens the dialog that asks for a path.
    Ask(Purpose),
    /// What our own dialog asked for was chosen.
    Chosen(Purpose, PathBuf),
    /// Makes files at a place that was chosen.
    HandOver(Box<Order>, PathBuf),
    /// Goes on with the presets of exports.
    Preset(PresetStep),
    /// Shows a folder in the system's own program for files.
    ShowFolder(PathBuf),
    /// The menu of a thing of this kind, at a place of the window.
    Menu {
        at: egui::Pos2,
        kind: Kind,
        by_key: bool,
    },
    /// What was looked for in the palette was chosen.
    Found(Wanted),
    /// Closes the sheet that lies over the window.
    CloseSheet,
    /// Takes the file off the list of recent ones.
    Forget(PathBuf),
    Set(Settings),
    /// Does what a notice offers, and puts the notice away.
    Act(u64),
    /// Puts a notice away.
    Dismiss(u64),
    /// Stops the long work under way.
    StopJobs,
    /// Goes on with a paste that is being looked at.
    Pasting(PasteStep),
    /// Goes on with finding and replacing.
    Find(FindStep),
    /// Selects a thing and moves the view so that it is seen.
    Show(Node),
    /// Goes to where an open question is answered.
    Answer(Question),
}

/// What is to become of pasted answers.
#[derive(Debug, Clone, PartialEq)]
pub enum AnswersStep {
    /// Their figure goes on the map.
    Put(Box<Measured>),
    /// They are no answers: each becomes a card.
    AsCards(String),
}

/// These edits as one step of this name; nothing where there are none.
pub fn in_one_step(label: &'static str, edits: Vec<Edit>) -> Vec<Request> {
    if edits.is_empty() {
        return Vec::new();
    }
    let edits = edits.into_iter().map(|edit| Request::Edit(edit, Merge::Never));
    std::iter::once(Request::Begin(label)).chain(edits).chain([Request::Commit]).collect()
}

/// A step of a paste that is being looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasteStep {
    /// Lets it begin in another cell.
    To(LaneId, StageId),
    Choose(Choice),
    /// Pastes.
    Done,
    Cancel,
}

/// Whose curve is drawn, and in which view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pen {
    /// `None`: a persona still to be made.
    pub persona: Option<PersonaId>,
    pub view: View,
    /// The curve that is drawn over; `None` for a new one.
    pub curve: Option<CurveId>,
}

/// A stroke that has become a curve.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    pub lane: LaneId,
    pub pen: Pen,
    /// Every point of the curve as it is to be.
    pub points: Vec<CurvePoint>,
}

/// A step of finding words on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindStep {
    /// Shows the find one is at.
    Here,
    Next,
    Previous,
    /// Replaces the find one is at, and goes on to the next.
    ReplaceOne,
    /// Replaces all of them in one step.
    ReplaceAll,
    Close,
}

/// Where to go from here.
#[derive(Debug, Clone, PartialEq)]
pub enum Next {
    /// The start screen.
    Start,
    /// A new map that has no file yet.
    New(Box<Map>),
    /// The future state of the open map, which has no file yet.
    Future(Box<Map>),
    /// A file.
    Open(PathBuf),
    /// A version of a file that could not be opened.
    Version(Arc<Map>, PathBuf),
    /// Unsaved work that was left, by where it is kept.
    Restore(PathBuf),
    /// A file still to be chosen.
    ChooseAndOpen,
    /// Out of the program.
    Quit,
}

/// What to do with changes no file has yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Save,
    Discard,
    Stay,
}

/// A place between lanes: before the lane that stands at `at`, and on this side of the lines there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LaneSpot {
    pub at: usize,
    pub side: Side,
}

/// How to open a file that another program has open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnUse {
    /// To look at it; saving asks for another name.
    Read,
    /// As a map of its own.
    Copy,
    /// As if nobody had it. Whoever saves second is asked.
    Anyway,
}

/// What to do with a file that is not as the window left it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnChange {
    Replace,
    SaveAs,
    /// Brings both sides together.
    Merge,
    /// Takes theirs; what was here is one undo away.
    Reload,
    Stay,
    /// Shows the question.
    Ask,
}

/// What a path is wanted for.
#[derive(Debug, Clone, PartialEq)]
pub enum Purpose {
    Open,
    /// Saving under a name, and then going on.
    SaveAs(Option<Next>),
    /// Making files of the map.
    Export(Box<Order>),
    ReadPreset,
    WritePreset(Box<Recipe>),
    /// A file to hold the map against.
    Compare,
    /// A picture of what differs.
    ExportDifference(Format),
    CardPicture(CardId),
    PersonaPicture(PersonaId),
}
