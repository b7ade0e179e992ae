//! The only place that acts on what panels and gestures ask for.

use std::sync::Arc;

use egui::Context;

use super::actions;
use super::boards;
use super::comparing;
use super::find;
use super::flows;
use super::handover;
use super::keymap::Platform;
use super::look;
use super::merging;
use super::notices::Tone;
use super::panels::context_menu::ContextMenu;
use super::pasting;
use super::places;
use super::questions;
use super::recovery;
use super::request::Request;
use super::seek::Wanted;
use super::select::Like;
use super::settings::Settings;
use super::shell::Shell;
use super::versions;
use crate::diag::Problem;
use crate::edit::{Edit, Merge, Selection};
use crate::layout::Board;
use crate::model::Node;
use crate::scene::Part;

/// So many commands are remembered as used last.
const MOST_RECENT: usize = 6;

/// Carries out one wish.
pub fn dispatch(shell: &mut Shell, ctx: &Context, request: Request) {
    match request {
        Request::Begin(label) => with_document(shell, |document| document.begin(label)),
        Request::Commit => commit(shell),
        Request::Cancel => cancel(shell),
        Request::Seal => with_document(shell, |document| document.seal()),
        Request::Select(selection) => with_document(shell, |document| {
            document.seal();
            document.select(selection);
        }),
        Request::SelectLike(like) => with_document(shell, |document| {
            document.seal();
            let selection = like.select(document.map());
            document.select(selection);
        }),
        Request::Edit(edit, merge) => {
            apply(shell, edit, merge);
        }
        Request::AddAndType(edit) => add_and_type(shell, edit),
        Request::Type { node, part } => {
            if let Some(work) = &mut shell.work {
                work.start_typing(node, part);
            }
        }
        Request::TypeFeeling(node) => {
            boards::turn(shell, Board::Journey);
            if let Some(work) = &mut shell.work {
                work.canvas.start_feeling(work.document.map(), node);
            }
        }
        Request::Draw(drawing) => actions::draw_curve(shell, drawing),
        Request::TakePen(lane, pen) => {
            boards::turn(shell, Board::Journey);
            actions::take_pen_for(shell, lane, pen);
        }
        Request::Notice(message) => shell.notices.say(Tone::Plain, message),
        Request::Run(command) => actions::run(shell, ctx, command),
        Request::Paste(text) => {
            boards::turn(shell, Board::Journey);
            actions::paste(shell, &text);
        }
        Request::PastePicture(image) => {
            boards::turn(shell, Board::Journey);
            actions::paste_picture(shell, image);
        }
        Request::Answers(step) => actions::act_on_answers(shell, step),
        Request::TakePictures(paths) => actions::take_pictures(shell, paths),
        Request::Remove(node) => actions::remove(shell, node),
        Request::InsertStage(at) => actions::insert_stage(shell, at),
        Request::InsertLane(spot, kind) => actions::insert_lane(shell, spot, kind),
        Request::AskLaneKind(spot) => {
            boards::turn(shell, Board::Journey);
            if let Some(work) = &mut shell.work {
                work.canvas.ask_lane_kind(spot);
            }
        }
        Request::AddLane(kind) => actions::add_lane(shell, kind),
        Request::Go(next) => {
            // What was held against the map goes with it.
            shell.comparing = None;
            flows::go(shell, ctx, next);
        }
        Request::Unsaved(answer) => flows::answer(shell, ctx, answer),
        Request::Compare(step) => comparing::act(shell, step),
        Request::Changed(answer) => flows::answer_obstacle(shell, answer),
        Request::Merge(step) => merging::act(shell, step),
        Request::InUse(answer) => flows::answer_use(shell, answer),
        Request::Version(step) => versions::act(shell, ctx, step),
        Request::Recovery(step) => recovery::act(shell, ctx, step),
        Request::Ask(purpose) => flows::ask(shell, purpose),
        Request::Chosen(purpose, path) => flows::chosen(shell, ctx, purpose, path),
        Request::Menu { at, kind, by_key } => shell.context_menu = Some(ContextMenu::new(at, kind, by_key)),
        Request::Found(wanted) => found(shell, ctx, wanted),
        Request::HandOver(order, path) => {
            (shell.sheet, shell.beneath) = (None, None);
            handover::make(shell, *order, path);
        }
        Request::Preset(step) => handover::preset(shell, ctx, step),
        Request::ShowFolder(folder) => places::show(&folder),
        // Back to the sheet it lay over.
        Request::CloseSheet => shell.sheet = shell.beneath.take(),
        Request::Forget(path) => {
            shell.recent.forget(&path);
            flows::remember(shell);
        }
        Request::Set(settings) => set(shell, ctx, settings),
        Request::Act(id) => {
            if let Some(request) = shell.notices.act(id) {
                dispatch(shell, ctx, request);
            }
        }
        Request::Dismiss(id) => shell.notices.dismiss(id),
        Request::StopJobs => shell.jobs.stop(),
        Request::Pasting(step) => pasting::act(shell, step),
        Request::Find(step) => find::act(shell, step),
        Request::Answer(question) => questions::answer(shell, ctx, &question),
        Request::Show(node) => {
            if let Some(work) = &mut shell.work {
                work.show(node);
            }
        }
    }
}

/// Goes to a thing, or runs a command and remembers it for the next time.
fn found(shell: &mut Shell, ctx: &Context, wanted: Wanted) {
    shell.sheet = None;
    match wanted {
        Wanted::Node(node) => dispatch(shell, ctx, Request::Show(node)),
        Wanted::Like(place) => {
            let all = shell.work.as_ref().map(|work| Like::all(work.document.map())).unwrap_or_default();
            if let Some((like, _)) = all.into_iter().nth(place) {
                dispatch(shell, ctx, Request::SelectLike(like));
            }
        }
        Wanted::Command(command) => {
            shell.recent_commands.retain(|known| *known != command);
            shell.recent_commands.insert(0, command);
            shell.recent_commands.truncate(MOST_RECENT);
            actions::run(shell, ctx, command);
        }
    }
}

/// Applies an edit; what cannot be done is said in a notice. Returns what the edit made.
pub(super) fn apply(shell: &mut Shell, edit: Edit, merge: Merge) -> Option<Node> {
    let work = shell.work.as_mut()?;
    match work.document.edit(edit, merge) {
        Ok(outcome) => outcome.created,
        Err(error) => {
            shell.notices.report(Problem::warning(error.message()));
            None
        }
    }
}

/// Leaves the step open: what is typed belongs to it, and typing nothing takes the new thing back.
pub(super) fn add_and_type(shell: &mut Shell, edit: Edit) {
    boards::turn_for(shell, &edit);
    begin(shell, edit.label());
    let Some(node) = apply(shell, edit, Merge::Never) else { return cancel(shell) };
    let Some(work) = &mut shell.work else { return };
    work.document.select(Selection::one(node));
    let part = if matches!(node, Node::Point { .. }) { Part::Quote } else { Part::Name };
    work.canvas.start_typing(node, part);
}

/// Starts a step of its own; one still open is ended first.
pub(super) fn begin(shell: &mut Shell, label: &'static str) {
    end_typing(shell);
    with_document(shell, |document| {
        document.commit();
        document.begin(label);
    });
}

/// Keeps what is being typed on the map, because something else takes the keyboard.
pub(super) fn end_typing(shell: &mut Shell) {
    let Some(closing) = shell.work.as_mut().and_then(|work| work.canvas.end_typing(&work.document)) else { return };
    if !closing.keeps {
        return cancel(shell);
    }
    for edit in closing.edits {
        apply(shell, edit, Merge::Never);
    }
    commit(shell);
    if let Some(message) = closing.says {
        shell.notices.say(Tone::Plain, message);
    }
}

/// Ends the step under way.
pub(super) fn commit(shell: &mut Shell) {
    with_document(shell, |document| {
        document.commit();
    });
}

/// Takes the step under way back.
pub(super) fn cancel(shell: &mut Shell) {
    with_document(shell, |document| document.cancel());
}

fn with_document(shell: &mut Shell, act: impl FnOnce(&mut crate::edit::Document)) {
    if let Some(work) = &mut shell.work {
        act(&mut work.document);
    }
}

fn set(shell: &mut Shell, ctx: &Context, settings: Settings) {
    if settings == shell.settings {
        return;
    }
    shell.lang = settings.lang();
    ctx.set_theme(settings.appearance.preference());
    look::set_motion(ctx, settings.motion);
    let keys_changed = shell.settings.keys != settings.keys;
    shell.settings = settings;
    if keys_changed {
        shell.take_keys(Platform::of(ctx.os()));
    }
    if let Some(path) = shell.places.settings_file()
        && let Err(problem) = shell.settings.save(&path)
    {
        shell.notices.report(problem);
    }
}

/// The map as it is now, without a step half done.
pub(super) fn settled_map(shell: &mut Shell) -> Option<Arc<crate::model::Map>> {
    end_typing(shell);
    let work = shell.work.as_mut()?;
    work.document.commit();
    work.document.seal();
    Some(Arc::clone(work.document.map()))
}
