//! Presets: what is printed is read again as it was.

use proptest::prelude::*;
use throughline::deliver::{Each, Pages, Recipe, presets};
use throughline::export::{Format, Orientation, Paper, SIDES, SvgText};
use throughline::layout::Board;

fn paper() -> impl Strategy<Value = Paper> {
    let side = *SIDES.start()..*SIDES.end();
    prop_oneof![
        prop::sample::select(Paper::NAMED.to_vec()),
        (side.clone(), side).prop_map(|(width, height)| Paper::Custom { width, height }),
    ]
}

/// Kinds of files, none of them twice.
fn formats() -> impl Strategy<Value = (Option<Format>, Vec<Format>)> {
    let some = prop::sample::subsequence(Format::ALL.to_vec(), 0..=Format::ALL.len()).prop_shuffle();
    some.prop_map(|mut formats| {
        let also = if formats.is_empty() { Vec::new() } else { formats.split_off(1) };
        (formats.pop(), also)
    })
}

fn recipe() -> impl Strategy<Value = Recipe> {
    let measure = || prop::option::of(0.001..10_000.0_f64);
    let looks = (
        prop::option::of(prop::sample::select(throughline::theme::NAMES.to_vec())),
        (prop::option::of(Just(Each::Persona)), prop::sample::subsequence(Board::ALL.to_vec(), 0..=7).prop_shuffle()),
        (any::<bool>(), prop::sample::select(throughline::layout::Lens::ALL.to_vec())),
        prop::sample::select(vec![SvgText::Overlaid, SvgText::Fonts, SvgText::Outlines]),
        prop::sample::select(vec![Orientation::Automatic, Orientation::Portrait, Orientation::Landscape]),
    );
    let pages = prop::option::of(prop::sample::select(vec![Pages::One, Pages::Tiles, Pages::Stages]));
    let sizes = (measure(), prop::option::of(any::<u32>()), measure(), measure(), measure());
    (formats(), looks, sizes, prop::option::of(paper()), prop::option::of(paper()), pages).prop_map(
        |(
            (format, also),
            (theme, (each, boards), (transparent, lens), text, orientation),
            sizes,
            paper,
            tile,
            pages,
        )| {
            let (scale, width, dpi, margin, overlap) = sizes;
            let theme = theme.map(str::to_owned);
            Recipe {
                format,
                also,
                boards,
                lens,
                each,
                theme,
                scale,
                width,
                dpi,
                paper,
                orientation,
                margin,
                pages,
                tile,
                overlap,
                transparent,
                text,
            }
        },
    )
}

proptest! {
    #[test]
    fn what_is_printed_is_read_again(recipe in recipe()) {
        let text = recipe.print();
        prop_assert_eq!(Recipe::read(&text), Ok(recipe), "{}", text);
    }
}

#[test]
fn shipped_presets_stay_what_they_are() {
    for name in presets() {
        let recipe = Recipe::preset(name).expect("it is shipped");
        assert_eq!(Recipe::read(&recipe.print()), Ok(recipe), "{name}");
    }
}
