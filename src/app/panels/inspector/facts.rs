//! Facts about a touchpoint.

use egui::{Color32, Ui};

use super::Pane;
use super::form::{Form, optional, remark};
use crate::app::look::icons;
use crate::app::panels::fields;
use crate::color::Rgba;
use crate::edit::Edit;
use crate::layout::{channel_icon, device_icon};
use crate::model::{Card, Channel, Device, Node};

/// Shows channel, device, owner, flags, the gap analysis, marks and times.
pub(super) fn show(ui: &mut Ui, pane: &mut Pane<'_>, card: &Card) {
    let channels = channels(pane, card.facts.channel.as_ref());
    let devices = Device::ALL.map(|device| (device, Some(device_icon(device)), pane.text(device.word())));
    let devices = optional(pane, devices.to_vec());
    let flags = pane.theme.flags;
    let mut form = Form::new(pane, card, Node::Card(card.id), Edit::SetCard);
    form.choice(ui, "app-field-channel", &channels, |card| &mut card.facts.channel);
    if let Some(Channel::Other(name)) = &card.facts.channel {
        let change = fields::line(ui, &form.text("app-field-channel-name"), None, name, "");
        form.take("app-field-channel-name", change, |card, name| card.facts.channel = Some(Channel::Other(name)));
    }
    form.choice(ui, "app-field-device", &devices, |card| &mut card.facts.device);
    form.line(ui, "app-field-owner", Some(icons::OWNER), |card| &mut card.facts.owner);
    fields::rule(ui);
    ui.add_space(2.0);
    ui.spacing_mut().item_spacing.y = 2.0;
    form.check(ui, "picture-moment-of-truth", Some((icons::TRUTH, rgb(flags.moment_of_truth))), |card| {
        &mut card.facts.moment_of_truth
    });
    form.check(ui, "picture-pain-point", Some((icons::PAIN, rgb(flags.pain_point))), |card| &mut card.facts.pain_point);
    form.check(ui, "picture-advantage", Some((icons::ADVANTAGE, rgb(flags.advantage))), |card| {
        &mut card.facts.advantage
    });
    form.yes_no(ui, "app-field-customer-uses", icons::USES, |card| &mut card.facts.customer_uses);
    form.yes_no(ui, "app-field-we-provide", icons::PROVIDES, |card| &mut card.facts.we_provide);
    if let Some(gap) = card.facts.gap() {
        remark(ui, form.text(gap.word()));
    }
    ui.add_space(2.0);
    fields::rule(ui);
    ui.add_space(2.0);
    form.rating(ui, "app-field-satisfaction", |card| &mut card.facts.satisfaction);
    form.rating(ui, "app-field-importance-to-customer", |card| &mut card.facts.importance_to_customer);
    form.rating(ui, "app-field-importance-to-us", |card| &mut card.facts.importance_to_us);
    ui.add_space(4.0);
    ui.spacing_mut().item_spacing.y = 6.0;
    form.line(ui, "app-field-duration", Some(icons::RECENT), |card| &mut card.facts.duration);
    form.line(ui, "app-field-waiting-time", Some(icons::WAITING), |card| &mut card.facts.waiting_time);
    form.lines(ui, "app-field-senses", 1, |card| &mut card.facts.senses);
}

/// "Not said", the known channels, and the card's own.
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
