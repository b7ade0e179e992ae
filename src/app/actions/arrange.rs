//! Moves what is selected one place.

use std::sync::Arc;

use egui::Context;

use crate::app::canvas::{self, Toward};
use crate::app::dispatch;
use crate::app::request::Request;
use crate::app::shell::Shell;
use crate::edit::Document;
use crate::model::Map;
use crate::scene::Scene;

/// Moves the selected cards, stage or lane one place that way, in one step.
pub fn shift(shell: &mut Shell, ctx: &Context, toward: Toward) {
    for request in on_ground(shell, |document, scene| canvas::shift(document, scene, toward)) {
        dispatch::dispatch(shell, ctx, request);
    }
}

/// How the map is laid out.
pub fn scene(shell: &mut Shell, map: &Arc<Map>) -> Option<Arc<Scene>> {
    let style = shell.style(map);
    let work = shell.work.as_mut()?;
    Some(work.scenes.scene(map, &style, &shell.fonts))
}

/// What the map asks for, where it depends on how it is laid out. What is being typed is kept first.
pub fn on_ground(shell: &mut Shell, ask: impl FnOnce(&Document, &Scene) -> Vec<Request>) -> Vec<Request> {
    dispatch::end_typing(shell);
    let Some(map) = dispatch::settled_map(shell) else { return Vec::new() };
    let scene = scene(shell, &map);
    match (&shell.work, scene) {
        (Some(work), Some(scene)) => ask(&work.document, &scene),
        _ => Vec::new(),
    }
}
