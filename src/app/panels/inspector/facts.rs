//! Facts about touchpoints.

use egui::{Color32, Ui};

use super::Pane;
use super::card::form;
use super::form::{at, optional, remark};
use crate::app::look::icons;
use crate::app::panels::fields::{self, Common};
use crate::color::Rgba;
use crate::layout::{channel_icon, device_icon};
use crate::model::{Card, Channel, Device};

/// Where the customer meets us, and who answers for it.
pub(super) fn channel_and_owner(ui: &mut Ui, pane: &mut Pane<'_>, cards: &[&Card]) {
    let common = form(pane, cards).common(|card| &card.facts.channel);
    let channels = channels(pane, common.one().and_then(Option::as_ref));
    let mut form = form(pane, cards);
    form.choice(ui, "app-field-channel", &channels, at!(facts.channel));
    if let Common::One(Some(Channel::Other(name))) = common {
        let change = fields::line(ui, &form.text("app-field-channel-name"), None, name, "");
        form.take("app-field-channel-name", change, |card, name| card.facts.channel = Some(Channel::Other(name)));
    }
    form.line(ui, "app-field-owner", Some(icons::OWNER), at!(facts.owner));
}

/// The flags, and the gap analysis.
pub(super) fn flags(ui: &mut Ui, pane: &mut Pane<'_>, cards: &[&Card]) {
    let flags = pane.theme.flags;
    let mut form = form(pane, cards);
    fields::rule(ui);
    ui.add_space(2.0);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let mark = |glyph, color| Some((glyph, rgb(color)));
        let truth = mark(icons::TRUTH, flags.moment_of_truth);
        form.check(ui, "picture-moment-of-truth", truth, at!(facts.moment_of_truth));
        form.check(ui, "picture-pain-point", mark(icons::PAIN, flags.pain_point), at!(facts.pain_point));
        form.check(ui, "picture-advantage", mark(icons::ADVANTAGE, flags.advantage), at!(facts.advantage));
        form.yes_no(ui, "app-field-customer-uses", icons::USES, at!(facts.customer_uses));
        form.yes_no(ui, "app-field-we-provide", icons::PROVIDES, at!(facts.we_provide));
    });
    if let Common::One(Some(gap)) = form.common_by(|card| card.facts.gap()) {
        remark(ui, form.text(gap.word()));
    }
    ui.add_space(2.0);
}

/// Device, marks, times and senses.
pub(super) fn details(ui: &mut Ui, pane: &mut Pane<'_>, cards: &[&Card]) {
    let devices = Device::ALL.map(|device| (device, Some(device_icon(device)), pane.text(device.word())));
    let devices = optional(pane, devices.to_vec());
    fields::section(ui, &pane.text("app-section-details"));
    let mut form = form(pane, cards);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        form.rating(ui, "app-field-satisfaction", at!(facts.satisfaction));
        form.rating(ui, "app-field-importance-to-customer", at!(facts.importance_to_customer));
        form.rating(ui, "app-field-importance-to-us", at!(facts.importance_to_us));
    });
    ui.add_space(4.0);
    form.choice(ui, "app-field-device", &devices, at!(facts.device));
    form.line(ui, "app-field-duration", Some(icons::RECENT), at!(facts.duration));
    form.line(ui, "app-field-waiting-time", Some(icons::WAITING), at!(facts.waiting_time));
    form.lines(ui, "app-field-senses", 1, at!(facts.senses));
}

/// "Not said", the known channels, and the cards' own.
fn channels(pane: &Pane<'_>, own: Option<&Channel>) -> Vec<(Option<Channel>, Option<icons::Glyph>, String)> {
    let named = |channel: Channel| {
        let (glyph, word) = (channel_icon(&channel), pane.lang.message(&channel.word()));
        (channel, Some(glyph), word)
    };
    let mut all = optional(pane, Channel::KNOWN.into_iter().map(named).collect());
    all.push(match own {
        Some(Channel::Other(name)) => {
            let channel = Channel::Other(name.clone());
            (Some(channel.clone()), Some(channel_icon(&channel)), name.clone())
        }
        _ => {
            let word = pane.text("app-channel-own");
            let channel = Channel::Other(word.clone());
            (Some(channel.clone()), Some(channel_icon(&channel)), word)
        }
    });
    all
}

fn rgb(color: Rgba) -> Color32 {
    Color32::from_rgb(color.r, color.g, color.b)
}
