//! Fonts, measuring and line breaking: once, for the screen and for every output.

mod boxes;
mod cache;
mod clean;
mod coverage;
pub mod glyph;
mod house;
mod missing;
mod shape;
mod strut;
pub mod truetype;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use crate::scene::Align;
use crate::scene::{TextBlock, TextStyle};
use cache::{Cache, Key};
pub use house::{Face, HouseFonts};
use shape::Shaper;

/// The shipped fonts, the system's behind them, and a cache of laid-out blocks.
///
/// One of these serves the whole program; threads share it by reference.
pub struct Fonts {
    cache: Mutex<Cache>,
    /// Only Inter, or a house's font. Most texts need nothing but Inter, and what it lays out is the same on every machine.
    first: First,
    /// For what Inter lacks.
    system: Option<Mutex<System>>,
    /// The faces of a house's font: the numbers of their bytes, and their places in them.
    own: Vec<(u64, u32)>,
}

/// Who sets texts in the fonts that come first.
enum First {
    /// Inter: one for each thread that sets texts at the same time, made when it is needed.
    Inter(Mutex<Vec<Shaper>>),
    /// A house's font: one for all. Another would read the machine's fonts again, and take them for other fonts.
    House(Box<Mutex<Shaper>>),
}

impl First {
    fn shape<T>(&self, work: impl FnOnce(&mut Shaper) -> T) -> T {
        match self {
            First::Inter(idle) => {
                let waiting = lock(idle).pop();
                let mut shaper = waiting.unwrap_or_else(Shaper::shipped_only);
                let done = work(&mut shaper);
                lock(idle).push(shaper);
                done
            }
            First::House(shaper) => work(&mut lock(shaper)),
        }
    }
}

/// The fonts of the machine: listing them takes tens of milliseconds, so it waits for the first text that needs them.
#[derive(Default)]
struct System(Option<Shaper>);

impl System {
    fn shaper(&mut self) -> &mut Shaper {
        self.0.get_or_insert_with(Shaper::with_system_fonts)
    }
}

impl Fonts {
    /// Inter, and the machine's own fonts for what it lacks (other scripts, emoji).
    pub fn new() -> Fonts {
        Fonts { system: Some(Mutex::default()), ..Fonts::shipped_only() }
    }

    /// Inter alone: the same glyphs on every machine. What it lacks shows as a box with its number.
    pub fn shipped_only() -> Fonts {
        Fonts { cache: Mutex::default(), first: First::Inter(Mutex::default()), system: None, own: Vec::new() }
    }

    /// Breaks and shapes `text`. `width` is where lines wrap, in document units; `None` keeps the author's lines.
    /// A word wider than `width` is broken inside.
    ///
    /// The block is as high as its lines (count × size × leading; an empty text has one line). It is as wide as its
    /// longest line, without trailing space; where lines are centred or flush right within a given width, as wide as
    /// that. The same arguments give the same `Arc`, as long as the cache remembers it.
    pub fn lay(&self, text: &str, style: &TextStyle, width: Option<f64>, align: Align) -> Arc<TextBlock> {
        let key = Key::new(style, width, align);
        if let Some(block) = lock(&self.cache).get(text, &key) {
            return block;
        }
        let block = Arc::new(self.shape(text, |shaper| shaper.lay(text, style, width, align)));
        lock(&self.cache).insert(key, block)
    }

    /// The characters of `text` that no font has, in order and each once. Each shows as a box with its number.
    pub fn missing(&self, text: &str) -> Vec<char> {
        if coverage::inter_has_all(text) { Vec::new() } else { self.shape(text, |shaper| shaper.missing(text)) }
    }

    /// Calls `work` with the shaper that suits the text.
    fn shape<T>(&self, text: &str, work: impl FnOnce(&mut Shaper) -> T) -> T {
        match &self.system {
            Some(system) if !coverage::inter_has_all(text) => work(lock(system).shaper()),
            Some(_) | None => self.first.shape(work),
        }
    }
}

impl Default for Fonts {
    fn default() -> Fonts {
        Fonts::new()
    }
}

/// A thread that panicked while shaping leaves nothing half done that the next text would not replace.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
