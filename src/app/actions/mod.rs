//! What each command does.

mod add;
mod answers;
mod arrange;
mod clipboard;
mod copy_picture;
mod copy_text;
mod curve;
mod duplicate;
mod graft;
mod links;
mod parking;
mod pictures;
mod remove;
mod structure;
mod workshop;

use egui::Context;

use super::boards;
use super::canvas::{self, Toward};
use super::commands::Command;
use super::find;
use super::flows;
use super::handover;
use super::lens;
use super::panels::sheet::Sheet;
use super::recovery;
use super::request::{FindStep, Next, Purpose, Request};
use super::select::{self, Likeness};
use super::settings::{Aside, Settings};
use super::shell::Shell;
use super::versions;
use super::workshop::Workshop;
use super::{dispatch, states};
use crate::diag::Message;
use crate::edit::{Document, Selection};
use crate::export::Format;
use crate::layout::{Board, Lens};
use crate::model::{Map, Node};

pub use add::{cell_for_new_card, insert_lane, insert_stage, lane as add_lane};
pub use answers::{Measured, act as act_on_answers};
pub use clipboard::{anchor as paste_anchor, carry_out as carry_out_paste, paste};
pub use copy_picture::land as land_copied_picture;
pub use copy_text::land as land_copied_text;
pub use curve::{draw as draw_curve, take_pen_for};
pub use pictures::{Place, land as land_pictures, paste as paste_picture, take_files as take_pictures};
use structure::Grow;

/// Runs a command that makes sense now; one that does not is passed over.
pub fn run(shell: &mut Shell, ctx: &Context, command: Command) {
    if !shell.standing().allows(command) {
        return;
    }
    if command.entry().on_journey {
        boards::turn(shell, Board::Journey);
    }
    match command {
        Command::New => dispatch::dispatch(shell, ctx, Request::Go(Next::Start)),
        Command::Open => dispatch::dispatch(shell, ctx, Request::Go(Next::ChooseAndOpen)),
        Command::Close => dispatch::dispatch(shell, ctx, Request::Go(Next::Start)),
        Command::Quit => dispatch::dispatch(shell, ctx, Request::Go(Next::Quit)),
        Command::Save => flows::save(shell, None),
        Command::SaveAs => flows::ask(shell, Purpose::SaveAs(None)),
        Command::Versions => versions::act(shell, ctx, versions::VersionStep::Show),
        Command::Recover => recovery::act(shell, ctx, recovery::RecoveryStep::Show),
        Command::Export => handover::open(shell),
        Command::MakeFuture => states::make_future(shell, ctx),
        Command::CompareStates => states::compare(shell),
        Command::CompareFile => flows::ask(shell, Purpose::Compare),
        Command::Settings => shell.sheet = Some(Sheet::Settings),
        Command::ContextMenu => {
            dispatch::end_typing(shell);
            with_canvas(shell, |canvas| canvas.ask_for_menu());
        }
        Command::Palette => {
            dispatch::end_typing(shell);
            shell.sheet = Some(Sheet::palette(shell));
        }
        Command::Keys => shell.sheet = Some(Sheet::keys()),
        Command::Undo => step(shell, "app-undone", |document| document.undo()),
        Command::Redo => step(shell, "app-redone", |document| document.redo()),
        Command::Copy => clipboard::copy(shell, ctx),
        Command::Cut => clipboard::cut(shell, ctx),
        // The system answers with an event in the next frame.
        Command::Paste => ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste),
        Command::Duplicate => duplicate::selection(shell),
        Command::Remove => remove::what_is_meant(shell, ctx),
        Command::EditText => edit_text(shell, ctx),
        Command::SelectAll => reselect(shell, select::everything),
        Command::SelectContents => reselect(shell, select::contents),
        Command::SelectKind => reselect(shell, |map, selected| select::alike(map, selected, Likeness::Kind)),
        Command::SelectTag => reselect(shell, |map, selected| select::alike(map, selected, Likeness::Tag)),
        Command::SelectChannel => reselect(shell, |map, selected| select::alike(map, selected, Likeness::Channel)),
        Command::SelectOwner => reselect(shell, |map, selected| select::alike(map, selected, Likeness::Owner)),
        Command::SelectEvidence => reselect(shell, |map, selected| select::alike(map, selected, Likeness::Evidence)),
        Command::Deselect => select(shell, Selection::none()),
        Command::AddStage => add::stage(shell),
        Command::AddLane => add::lane(shell, crate::model::LaneKind::Text),
        Command::AddCard => add::card(shell),
        Command::AddPersona => add::persona(shell),
        Command::AddStakeholder => add::stakeholder(shell),
        Command::SurveyAnswers => answers::open(shell, None),
        Command::AddCurve => add::curve(shell),
        Command::LinkFrom => links::from_card(shell),
        Command::ReverseLink => links::reverse(shell),
        Command::BothWays => links::both_ways(shell),
        Command::Workshop => workshop::toggle(shell, ctx),
        Command::SilentRound => workshop::act(shell, ctx, |workshop, _| workshop.toggle_round()),
        Command::Timer => workshop::act(shell, ctx, Workshop::toggle_timer),
        Command::ResetTimer => workshop::act(shell, ctx, |workshop, _| workshop.reset_timer()),
        Command::ShowHandOffs => links::show_hand_offs(shell),
        Command::LookByGaps => lens::toggle(shell, Lens::Gaps),
        Command::LookByEvidence => lens::toggle(shell, Lens::Evidence),
        Command::MoveLeft => arrange::shift(shell, ctx, Toward::Left),
        Command::MoveRight => arrange::shift(shell, ctx, Toward::Right),
        Command::MoveUp => arrange::shift(shell, ctx, Toward::Up),
        Command::MoveDown => arrange::shift(shell, ctx, Toward::Down),
        Command::DrawCurve => curve::take_pen(shell),
        Command::CompareExpected => curve::compare(shell),
        Command::LayOver => curve::lay_over(shell),
        Command::SoloCurve => curve::solo(shell),
        Command::MarkCurve => curve::change(shell, |curve| curve.marked = !curve.marked),
        Command::CurveToTop => curve::to_top(shell),
        Command::Wider => structure::width(shell, Grow::More),
        Command::Narrower => structure::width(shell, Grow::Less),
        Command::Taller => structure::height(shell, Grow::More),
        Command::Lower => structure::height(shell, Grow::Less),
        Command::FitSize => structure::fit(shell),
        Command::SplitStage => structure::split(shell),
        Command::MergeStages => structure::merge(shell),
        Command::FoldLane => structure::fold(shell),
        Command::FoldBackStage => structure::fold_back_stage(shell),
        Command::HideLane => structure::hide(shell),
        Command::ShowLanes => structure::show_all(shell),
        Command::JourneyBoard => boards::turn(shell, Board::Journey),
        Command::PersonasBoard => boards::turn(shell, Board::Personas),
        Command::StakeholdersBoard => boards::turn(shell, Board::Stakeholders),
        Command::GapsBoard => boards::turn(shell, Board::Gaps),
        Command::OpportunitiesBoard => boards::turn(shell, Board::Opportunities),
        Command::DecisionsBoard => boards::turn(shell, Board::Decisions),
        Command::EvidenceBoard => boards::turn(shell, Board::Evidence),
        Command::NextBoard => boards::step(shell, true),
        Command::PreviousBoard => boards::step(shell, false),
        Command::ShowOnJourney => boards::show_on_journey(shell),
        Command::ZoomIn => with_canvas(shell, |canvas| canvas.zoom_by(1.25)),
        Command::ZoomOut => with_canvas(shell, |canvas| canvas.zoom_by(0.8)),
        Command::ZoomActual => with_canvas(shell, |canvas| canvas.set_zoom(1.0)),
        Command::ZoomMap => with_canvas(shell, |canvas| canvas.fit()),
        Command::ZoomSelection => with_canvas(shell, |canvas| canvas.fit_selection()),
        Command::CopyPicture => copy_picture::copy(shell),
        Command::CopySvg => copy_text::copy(shell, Format::Svg),
        Command::CopyText => copy_text::copy(shell, Format::Markdown),
        Command::Parking => parking::toggle(shell, ctx),
        Command::Park => parking::park(shell, ctx),
        Command::Find => find::open(shell, false),
        Command::Replace => find::open(shell, true),
        Command::FindNext => find::act(shell, FindStep::Next),
        Command::FindPrevious => find::act(shell, FindStep::Previous),
        Command::NextPane => go_to_pane(shell, ctx, false),
        Command::PreviousPane => go_to_pane(shell, ctx, true),
        Command::ToggleOutline => {
            let settings =
                Settings { outline: !shell.settings.outline, aside: Aside::Nothing, ..shell.settings.clone() };
            if let Some(work) = &mut shell.work {
                work.outline.wants_keyboard = settings.outline;
            }
            dispatch::end_typing(shell);
            dispatch::dispatch(shell, ctx, Request::Set(settings));
        }
        Command::ToggleQuestions => aside(shell, ctx, Aside::Questions),
        Command::ToggleGuide => aside(shell, ctx, Aside::Guide),
        Command::ToggleInspector => {
            let settings = Settings { inspector: !shell.settings.inspector, ..shell.settings.clone() };
            dispatch::dispatch(shell, ctx, Request::Set(settings));
        }
    }
}

/// Takes one thing off the map.
pub fn remove(shell: &mut Shell, node: Node) {
    if let Some(work) = &shell.work {
        let map = std::sync::Arc::clone(work.document.map());
        remove::nodes_of(shell, &map, &[node]);
    }
}

/// Undo and redo show where they changed something, and say what.
fn step(shell: &mut Shell, said: &'static str, step: impl FnOnce(&mut Document) -> Option<&'static str>) {
    let Some(work) = &mut shell.work else { return };
    let Some(label) = step(&mut work.document) else { return };
    if let Some(node) = work.document.selection().focus() {
        work.canvas.reveal(node);
    }
    let message = Message::new(said).with("what", shell.lang.text(label));
    shell.notices.say_instead(&["app-undone", "app-redone"], message);
}

fn with_canvas(shell: &mut Shell, act: impl FnOnce(&mut super::canvas::Canvas)) {
    if let Some(work) = &mut shell.work {
        act(&mut work.canvas);
    }
}

fn select(shell: &mut Shell, selection: Selection) {
    if let Some(work) = &mut shell.work {
        work.document.select(selection);
    }
}

/// Shows this on the left of the map in place of what stands there, or no longer does.
fn aside(shell: &mut Shell, ctx: &Context, what: Aside) {
    let aside = if shell.settings.aside == what { Aside::Nothing } else { what };
    let outline = shell.settings.outline && aside == Aside::Nothing;
    if let Some(work) = &mut shell.work {
        work.questions.wants_keyboard = aside == Aside::Questions;
        work.guide.wants_keyboard = aside == Aside::Guide;
    }
    dispatch::end_typing(shell);
    dispatch::dispatch(shell, ctx, Request::Set(Settings { aside, outline, ..shell.settings.clone() }));
}

/// What is being typed on the map is kept: the keyboard goes elsewhere.
fn go_to_pane(shell: &mut Shell, ctx: &Context, back: bool) {
    dispatch::end_typing(shell);
    shell.panes.go(ctx, back);
}

/// Selects what follows from what is selected; nothing to follow leaves it as it is.
fn reselect(shell: &mut Shell, next: impl FnOnce(&Map, &Selection) -> Selection) {
    let Some(work) = &mut shell.work else { return };
    let next = next(work.document.map(), work.document.selection());
    if !next.is_empty() {
        work.document.select(next);
    }
}

/// Opens what has the focus, as Enter on the map does.
fn edit_text(shell: &mut Shell, ctx: &Context) {
    if let Some(work) = shell.work.as_mut().filter(|work| work.board() != Board::Journey) {
        return work.canvas.open_spot();
    }
    for request in arrange::on_ground(shell, canvas::open) {
        dispatch::dispatch(shell, ctx, request);
    }
}
