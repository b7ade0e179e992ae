//! Remembers laid-out blocks, within a bound.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem;
use std::sync::Arc;

use super::Align;
use crate::scene::{TextBlock, TextStyle};

/// Everything but the text that decides how a block is laid out, by its bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key {
    size: u64,
    weight: u16,
    italic: bool,
    tracking: u64,
    leading: u64,
    width: Option<u64>,
    align: Align,
}

impl Key {
    pub(super) fn new(style: &TextStyle, width: Option<f64>, align: Align) -> Key {
        let TextStyle { size, weight, italic, tracking, leading } = *style;
        Key {
            size: size.to_bits(),
            weight,
            italic,
            tracking: tracking.to_bits(),
            leading: leading.to_bits(),
            width: width.map(f64::to_bits),
            align,
        }
    }
}

/// Blocks by key and text, in two generations: when the young one is full it becomes the old one, and what was old is
/// forgotten. What is asked for again moves back to the young one, so a page in use is never laid out twice.
#[derive(Default)]
pub(super) struct Cache {
    young: Generation,
    old: Generation,
}

#[derive(Default)]
struct Generation {
    /// By hash; the text is compared inside, so that it is kept only once, in its block.
    blocks: HashMap<u64, Vec<(Key, Arc<TextBlock>)>>,
    bytes: usize,
}

/// Rough size of a generation; the texts of a map with ten thousand cards fit.
const GENERATION_BYTES: usize = 48 << 20;

impl Cache {
    pub(super) fn get(&mut self, text: &str, key: &Key) -> Option<Arc<TextBlock>> {
        let hash = hash(text, key);
        if let Some(block) = self.young.get(hash, text, key) {
            return Some(block);
        }
        let block = self.old.get(hash, text, key)?;
        self.keep(hash, *key, block.clone());
        Some(block)
    }

    /// Keeps `block`, unless another thread was quicker: then that thread's block is the one to use.
    pub(super) fn insert(&mut self, key: Key, block: Arc<TextBlock>) -> Arc<TextBlock> {
        if let Some(kept) = self.get(&block.text, &key) {
            return kept;
        }
        self.keep(hash(&block.text, &key), key, block.clone());
        block
    }

    fn keep(&mut self, hash: u64, key: Key, block: Arc<TextBlock>) {
        if self.young.bytes > GENERATION_BYTES {
            self.old = mem::take(&mut self.young);
        }
        self.young.bytes += footprint(&block);
        self.young.blocks.entry(hash).or_default().push((key, block));
    }
}

impl Generation {
    fn get(&self, hash: u64, text: &str, key: &Key) -> Option<Arc<TextBlock>> {
        let bucket = self.blocks.get(&hash)?;
        bucket.iter().find(|(k, block)| k == key && block.text == text).map(|(_, block)| block.clone())
    }
}

fn hash(text: &str, key: &Key) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    key.hash(&mut hasher);
    hasher.finish()
}

/// Roughly how many bytes a block holds.
fn footprint(block: &TextBlock) -> usize {
    let runs = block.lines.iter().flat_map(|line| &line.runs);
    let glyphs: usize = runs.map(|run| 160 + run.glyphs.len() * size_of::<crate::scene::Glyph>()).sum();
    256 + block.text.len() + block.lines.len() * 80 + glyphs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Size;

    fn key(size: f64) -> Key {
        let style = TextStyle { size, weight: 400, italic: false, tracking: 0.0, leading: 1.0 };
        Key::new(&style, None, Align::Start)
    }

    fn block(text: String) -> Arc<TextBlock> {
        Arc::new(TextBlock { text, size: Size::ZERO, lines: Vec::new(), wrap: None, align: Align::Start })
    }

    #[test]
    fn tells_texts_and_styles_apart() {
        let mut cache = Cache::default();
        let first = cache.insert(key(10.0), block("a".into()));
        assert!(Arc::ptr_eq(&cache.insert(key(10.0), block("a".into())), &first));
        assert!(cache.get("a", &key(11.0)).is_none());
        assert!(cache.get("b", &key(10.0)).is_none());
    }

    #[test]
    fn forgets_what_is_no_longer_asked_for_but_not_what_is() {
        let mut cache = Cache::default();
        cache.insert(key(1.0), block("in use".into()));
        cache.insert(key(1.0), block("left behind".into()));
        for i in 0..5 {
            cache.insert(key(1.0), block(i.to_string().repeat(GENERATION_BYTES)));
            assert!(cache.get("in use", &key(1.0)).is_some());
        }
        assert!(cache.get("left behind", &key(1.0)).is_none());
        assert!(cache.young.bytes + cache.old.bytes <= 5 * GENERATION_BYTES);
    }
}
