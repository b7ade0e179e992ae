//! Tests of the library from outside, in one binary.

mod boards;
#[cfg(feature = "gui-tests")]
mod canvas;
#[cfg(feature = "gui-tests")]
mod canvas_hands;
#[cfg(feature = "gui-tests")]
mod canvas_map;
#[cfg(feature = "gui-tests")]
mod capture;
mod cli;
mod cli_merge;
mod clipboard;
#[cfg(feature = "gui-tests")]
mod clipboard_window;
mod compared_page;
mod comparing;
mod content;
mod curve_paths;
#[cfg(feature = "gui-tests")]
mod curve_shell;
mod curve_story;
#[cfg(feature = "gui-tests")]
mod curve_window;
mod documents;
mod edits;
mod export_faults;
mod exports;
mod faults;
mod files;
mod format;
mod fuzz;
#[path = "../../benches/fuzz/kit/mod.rs"]
mod fuzz_kit;
mod hostile;
mod house;
mod i18n;
mod json;
mod kill;
mod large;
mod layout;
mod lenses;
mod links_on_the_page;
mod maps;
mod mending;
mod merging;
mod mermaid;
#[cfg(feature = "gui-tests")]
mod parking;
mod picture_rules;
#[cfg(feature = "gui-tests")]
mod pictures;
mod png;
#[cfg(feature = "gui-tests")]
mod product_hands;
#[cfg(feature = "gui-tests")]
mod product_table;
mod random_feelings;
mod random_map;
mod raster;
mod readers;
mod recipes;
mod relayout;
mod search;
mod seeded;
mod sheets;
mod structure_clipboard;
mod structure_edits;
#[cfg(feature = "gui-tests")]
mod structure_window;
mod svg;
mod tables;
mod templates;
mod text;
mod tidy;
#[cfg(feature = "gui-tests")]
mod window;
#[cfg(feature = "gui-tests")]
mod window_beside;
mod window_boards;
#[cfg(feature = "gui-tests")]
mod window_compare;
#[cfg(feature = "gui-tests")]
mod window_driver;
#[cfg(feature = "gui-tests")]
mod window_export;
#[cfg(feature = "gui-tests")]
mod window_files;
#[cfg(feature = "gui-tests")]
mod window_find;
#[cfg(feature = "gui-tests")]
mod window_keys;
#[cfg(feature = "gui-tests")]
mod window_lens;
#[cfg(feature = "gui-tests")]
mod window_links;
#[cfg(feature = "gui-tests")]
mod window_many;
#[cfg(feature = "gui-tests")]
mod window_menu;
#[cfg(feature = "gui-tests")]
mod window_outline;
#[cfg(feature = "gui-tests")]
mod window_outside;
#[cfg(feature = "gui-tests")]
mod window_palette;
#[cfg(feature = "gui-tests")]
mod window_panes;
#[cfg(feature = "gui-tests")]
mod window_recovery;
#[cfg(feature = "gui-tests")]
mod window_survey;
#[cfg(feature = "gui-tests")]
mod window_two;
#[cfg(feature = "gui-tests")]
mod window_versions;
#[cfg(feature = "gui-tests")]
mod window_workshop;
