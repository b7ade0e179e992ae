//! Unsaved work that a dead program left, or that was set aside: shown with a picture and the difference.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use egui::{ColorImage, Context, TextureHandle};

use crate::app::flows::{self, Done};
use crate::app::look::thumbnail;
use crate::app::notices::{Action, Tone};
use crate::app::panels::sheet::Sheet;
use crate::app::request::{Next, Request};
use crate::app::shell::{Shell, Work};
use crate::diag::{Message, Problem};
use crate::edit::Document;
use crate::files::{self, SaveError, Standing};
use crate::keep::{self, Aside, Change, Journal, Left, Snapshot};
use crate::model::Map;

/// A step in deciding about unsaved work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecoveryStep {
    /// Shows what there is.
    Show,
    /// Opens it as unsaved changes.
    Restore(PathBuf),
    /// Opens the file as it was saved, and sets the work aside.
    OpenFile(PathBuf),
    /// Sets the work aside.
    SetAside(PathBuf),
    /// Offers what was set aside again.
    TakeBack(PathBuf),
}

/// Everything there is to decide about.
#[derive(Default)]
pub struct Offers {
    /// What dead programs left. As long as it stands here, no other program offers it.
    pub left: Vec<Offer>,
    /// What was set aside, the latest first.
    pub asides: Vec<Offer>,
}

/// Unsaved work, as it is shown.
pub struct Offer {
    /// Where it is kept.
    pub file: PathBuf,
    pub title: String,
    /// The file it belongs to.
    pub path: Option<PathBuf>,
    pub time: Option<SystemTime>,
    pub cards: usize,
    /// Against its file as that is now; `None` where there is nothing to compare with.
    pub change: Option<Change>,
    /// How the file stands to what it held when the work was begun.
    pub standing: Option<Standing>,
    pub picture: Option<TextureHandle>,
    image: Option<ColorImage>,
    source: Source,
}

enum Source {
    Left(Box<Left>),
    Aside(Box<Snapshot>),
}

impl Offer {
    fn of_left(left: Left, image: Option<ColorImage>) -> Offer {
        let change = left.saved.as_ref().map(|saved| Change::between(saved, &left.snapshot.stake.map));
        let (file, time, standing) = (left.file.clone(), left.time, left.standing);
        let snapshot = left.snapshot.clone();
        let offer = Offer::of(file, &snapshot, time, image, Source::Left(Box::new(left)));
        Offer { change, standing, ..offer }
    }

    fn of_aside(aside: Aside) -> Offer {
        let Aside { file, snapshot, time } = aside;
        Offer::of(file, &snapshot.clone(), time, None, Source::Aside(Box::new(snapshot)))
    }

    fn of(
        file: PathBuf,
        snapshot: &Snapshot,
        time: Option<SystemTime>,
        image: Option<ColorImage>,
        source: Source,
    ) -> Offer {
        let map = &snapshot.stake.map;
        let (title, cards) = (map.about.title.lines().next().unwrap_or_default().to_owned(), map.cards.len());
        let path = snapshot.stake.path.clone();
        Offer { file, title, path, time, cards, change: None, standing: None, picture: None, image, source }
    }

    /// Whether it is one that a dead program left.
    pub fn is_left(&self) -> bool {
        matches!(self.source, Source::Left(_))
    }
}

/// What a look has found, for the window.
pub struct Put {
    left: Vec<Offer>,
    asides: Vec<Offer>,
    damaged: Vec<PathBuf>,
    /// Whether it is shown unasked.
    shows: bool,
}

/// Looks for unsaved work on a thread of its own. `shows` says whether what dead programs left is shown unasked.
pub fn look(shell: &mut Shell, ctx: &Context, shows: bool) {
    let Some(store) = shell.places.store() else { return };
    let (theme, fonts, lang) = (Arc::clone(&shell.theme), Arc::clone(&shell.fonts), shell.lang);
    let pixels_per_point = ctx.pixels_per_point();
    let work = move |_: &crate::export::Progress| {
        let scan = keep::scan(&store);
        let paint = |map: &Arc<Map>| thumbnail::try_paint(map, &theme, &fonts, lang, pixels_per_point);
        let offer = |left: Left| {
            let image = paint(&left.snapshot.stake.map);
            Offer::of_left(left, image)
        };
        let left = scan.left.into_iter().map(offer).collect();
        let asides = keep::asides(&store).into_iter().map(Offer::of_aside).collect();
        Done::Recovery(Box::new(Put { left, asides, damaged: scan.damaged, shows }))
    };
    shell.jobs.start(None, false, work, |_| Done::Nothing);
}

/// Takes in what a look has found.
pub fn found(shell: &mut Shell, ctx: &Context, put: Put) {
    let Put { left, asides, damaged, shows } = put;
    let is_news = !left.is_empty();
    for mut offer in left {
        let image = offer.image.take();
        offer.picture = image.map(|image| ctx.load_texture("unsaved work", image, egui::TextureOptions::LINEAR));
        shell.offers.left.push(offer);
    }
    shell.offers.asides = asides;
    for path in damaged {
        let what = Message::new("keep-damaged").with("path", path.display().to_string());
        shell.notices.report(Problem::error(what).hint(Message::new("keep-damaged-hint")));
    }
    if is_news && shows {
        // Nobody is interrupted: what is under way goes on, and the offer waits.
        if shell.sheet.is_none() && shell.work.is_none() {
            shell.sheet = Some(Sheet::Recovery);
        } else {
            offer_show(shell, Message::new("keep-found"));
        }
    }
}

/// Tells that there is unsaved work, with a way to it.
fn offer_show(shell: &mut Shell, message: Message) {
    let request = Request::Recovery(RecoveryStep::Show);
    shell.notices.insist(message, Action { name: "keep-show", request, map: None }, false);
}

/// Goes on with the decision.
pub fn act(shell: &mut Shell, ctx: &Context, step: RecoveryStep) {
    match step {
        RecoveryStep::Show => {
            shell.sheet = Some(Sheet::Recovery);
            look(shell, ctx, false);
        }
        RecoveryStep::Restore(file) => flows::go(shell, ctx, Next::Restore(file)),
        RecoveryStep::OpenFile(file) => {
            let path = shell.offers.left.iter().find(|offer| offer.file == file).and_then(|offer| offer.path.clone());
            set_aside(shell, file);
            if let Some(path) = path {
                shell.sheet = None;
                flows::go(shell, ctx, Next::Open(path));
            }
        }
        RecoveryStep::SetAside(file) => set_aside(shell, file),
        RecoveryStep::TakeBack(file) => {
            let Some(store) = shell.places.store() else { return };
            match files::move_with_album(&store.recovery(), &file) {
                Ok(_) => look(shell, ctx, true),
                Err(error) => shell.notices.report(SaveError::because(&error).problem()),
            }
        }
    }
}

fn set_aside(shell: &mut Shell, file: PathBuf) {
    let Some(store) = shell.places.store() else { return };
    let Some(offer) = take(&mut shell.offers.left, &file) else { return };
    let Source::Left(left) = offer.source else { return };
    match left.set_aside(&store) {
        Ok(moved) => {
            let request = Request::Recovery(RecoveryStep::TakeBack(moved));
            let action = Action { name: "app-notice-undo", request, map: None };
            shell.notices.offer(Message::new("keep-was-set-aside"), action);
        }
        Err(error) => shell.notices.report(SaveError::because(&error).problem()),
    }
    if shell.offers.left.is_empty() && matches!(shell.sheet, Some(Sheet::Recovery)) {
        shell.sheet = None;
    }
}

fn take(offers: &mut Vec<Offer>, file: &PathBuf) -> Option<Offer> {
    let at = offers.iter().position(|offer| offer.file == *file)?;
    Some(offers.remove(at))
}

/// The work that was offered as an open map with unsaved changes; undo leads to what the file holds.
pub fn restored(shell: &mut Shell, ctx: &Context, file: &PathBuf) -> Option<Work> {
    let store = shell.places.store()?;
    let offer = take(&mut shell.offers.left, file).or_else(|| take(&mut shell.offers.asides, file))?;
    let work = match offer.source {
        Source::Left(left) => {
            let (stake, saved) = (left.snapshot.stake.clone(), left.saved.clone());
            let ctx = ctx.clone();
            let hold = stake.path.as_deref().map(|path| keep::hold(&store, path));
            let hold = if let Some(keep::Held::Here(hold)) = hold { Some(hold) } else { None };
            let journal = Journal::go_on(store, *left, move || ctx.request_repaint());
            Work { hold, journal: Some(journal), trace: stake.held, ..unsaved(stake.map, saved, stake.path) }
        }
        Source::Aside(snapshot) => aside(*snapshot),
    };
    shell.notices.say(Tone::Done, Message::new("keep-restored"));
    Some(work)
}

/// Something set aside stays where it is: the map that opens has a journal of its own.
fn aside(snapshot: Snapshot) -> Work {
    let stake = snapshot.stake;
    let saved = stake.path.as_deref().and_then(|path| files::open(path).ok()).map(|opened| Arc::new(opened.map));
    Work { trace: stake.held, ..unsaved(stake.map, saved, stake.path) }
}

/// A map as unsaved changes of its file, which holds what was `saved`.
pub fn unsaved(map: Arc<Map>, saved: Option<Arc<Map>>, path: Option<PathBuf>) -> Work {
    let document = match saved {
        Some(saved) => {
            let mut document = Document::new(saved);
            document.replace("keep-step-restore", Arc::clone(&map));
            document
        }
        None => Document::unsaved(Arc::clone(&map)),
    };
    Work { document, ..Work::new(map, path) }
}
