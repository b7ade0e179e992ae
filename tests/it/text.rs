//! Text as layouts and threads use it.

use std::sync::Arc;

use throughline::scene::TextStyle;
use throughline::text::{Align, Fonts};

const BODY: TextStyle = TextStyle { size: 12.5, weight: 400, italic: false, tracking: 0.0, leading: 1.4 };

#[test]
fn the_same_block_is_laid_out_once() {
    let fonts = Fonts::shipped_only();
    let block = fonts.lay("Notices lost calls", &BODY, Some(150.0), Align::Start);
    assert!(Arc::ptr_eq(&block, &fonts.lay("Notices lost calls", &BODY, Some(150.0), Align::Start)));
    let bold = TextStyle { weight: 600, ..BODY };
    for other in [
        fonts.lay("Notices lost calls", &BODY, Some(151.0), Align::Start),
        fonts.lay("Notices lost calls", &BODY, Some(150.0), Align::Center),
        fonts.lay("Notices lost calls", &bold, Some(150.0), Align::Start),
        fonts.lay("Notices lost call", &BODY, Some(150.0), Align::Start),
    ] {
        assert!(!Arc::ptr_eq(&block, &other));
    }
}

#[test]
fn any_two_fonts_agree_glyph_for_glyph() {
    // Which also says that the machine's fonts change nothing for texts that Inter can set.
    let (ours, all) = (Fonts::shipped_only(), Fonts::new());
    for text in ["Switching to a new phone", "Zażółć gęślą jaźń", "Ștefan și înțelepții", "Съешь же ещё"]
    {
        assert_eq!(ours.lay(text, &BODY, Some(60.0), Align::Center), all.lay(text, &BODY, Some(60.0), Align::Center));
    }
}

#[test]
fn threads_share_fonts() {
    let fonts = Fonts::new();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let fonts = &fonts;
            scope.spawn(move || {
                for i in 0..50 {
                    let text = format!("card {} 日", (i + thread) % 50);
                    assert_eq!(fonts.lay(&text, &BODY, None, Align::Start).lines.len(), 1);
                }
            });
        }
    });
}

#[test]
fn missing_characters_are_named() {
    let fonts = Fonts::shipped_only();
    assert!(fonts.missing("Zażółć → “gęślą”\r\n").is_empty());
    assert_eq!(fonts.missing("日a本日"), ['日', '本']);
    // No font has what Unicode has not assigned.
    assert_eq!(Fonts::new().missing("a\u{378}"), ['\u{378}']);
}
