//! What is selected, or the whole map, as text on the clipboard: an SVG, or an outline in Markdown.

use egui::Context;

use crate::app::dispatch::settled_map;
use crate::app::flows::Done;
use crate::app::handover;
use crate::app::notices::Tone;
use crate::app::shell::Shell;
use crate::deliver::{Look, Recipe, plan};
use crate::diag::Message;
use crate::export::{ExportError, Format, Progress};
use crate::theme;

/// Writes the text elsewhere; it is put on the clipboard when it is done.
pub fn copy(shell: &mut Shell, format: Format) {
    let Some(map) = settled_map(shell) else { return };
    let Some(work) = &shell.work else { return };
    let part = handover::selected(&map, work.document.selection()).unwrap_or_default();
    let (fonts, lang) = (std::sync::Arc::clone(&shell.fonts), shell.lang);
    let write = move |progress: &Progress| -> Result<String, ExportError> {
        let recipe = Recipe { format: Some(format), ..Recipe::default() };
        let look = Look::shipped(theme::DEFAULT, &fonts).ok_or(ExportError::Measure)?;
        let mut bytes = Vec::new();
        for output in plan(&map, &part, &recipe, &look, lang)?.outputs {
            output.write(&mut bytes, progress)?;
        }
        // Both are written as UTF-8.
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    };
    shell.jobs.start(
        Some(Message::new("capture-painting-picture")),
        false,
        move |progress| match write(progress) {
            Err(ExportError::Cancelled) => Done::Nothing,
            result => Done::Written { format, result: result.map_err(|error| error.problem()) },
        },
        Done::Broken,
    );
}

/// Puts the text on the clipboard.
pub fn land(shell: &mut Shell, ctx: &Context, format: Format, text: String) {
    let message = match format {
        Format::Svg => {
            let kilobytes = (text.len() as f64 / 1e3).ceil();
            Message::new("deliver-copied-svg").with("size", crate::diag::Arg::Number(kilobytes))
        }
        Format::Png
        | Format::Pdf
        | Format::Pptx
        | Format::Xlsx
        | Format::Csv
        | Format::Markdown
        | Format::Mermaid
        | Format::Json => Message::new("deliver-copied-text").with("count", text.lines().count()),
    };
    ctx.copy_text(text);
    shell.notices.say(Tone::Done, message);
}
