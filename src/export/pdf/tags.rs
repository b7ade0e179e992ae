//! What each thing on a page is, for those who hear it instead of seeing it, in the order of the page.

use std::num::NonZero;

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::page::Page;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node as TagNode, SpanTag, Tag, TagGroup, TagKind, TagTree,
};

use super::shapes::{Canvas, in_points};
use crate::export::words::{Speaker, Words, safe_link};
use crate::model::{CardId, Node};
use crate::scene::{Item, Scene, Shape};

/// The tags of one page, as it is drawn.
pub(super) struct Tags<'a> {
    speaker: Speaker<'a>,
    scale: f64,
    /// Each with its place in what is read: the title, what it says of itself, the rest as it is painted.
    groups: Vec<(u8, TagGroup)>,
    /// Cards that lead somewhere, and where their group stands in the list.
    links: Vec<(CardId, usize)>,
}

impl<'a> Tags<'a> {
    pub fn new(speaker: Speaker<'a>, scale: f64) -> Tags<'a> {
        Tags { speaker, scale, groups: Vec::new(), links: Vec::new() }
    }

    /// Draws everything that shows one thing: its texts are content, its shapes decoration, unless they are all there is.
    pub fn group(&mut self, items: &[Item], canvas: &mut Canvas) {
        let node = items.first().and_then(|item| item.source);
        if let Some((node, words)) = node.and_then(|node| Some((node, self.speaker.of(node)?)))
            && matches!(node, Node::Curve(_) | Node::Point { .. } | Node::Link(_))
            && !items.iter().any(|item| matches!(item.shape, Shape::Text(_)))
        {
            let Words { name, more } = words;
            let alt = if more.is_empty() { name } else { format!("{name} · {more}") };
            return self.figure(items, alt, canvas);
        }
        let mut said: Vec<Identifier> = Vec::new();
        for item in items {
            match &item.shape {
                Shape::Text(text) => {
                    said.push(canvas.surface.start_tagged(ContentTag::Span(SpanTag::empty())));
                    canvas.text(text);
                    canvas.surface.end_tagged();
                }
                Shape::Rect { .. } | Shape::Path { .. } | Shape::Icon { .. } | Shape::Image { .. } => {
                    artifact(canvas, |canvas| canvas.shape(&item.shape));
                }
            }
        }
        if said.is_empty() {
            return;
        }
        if let Some(Node::Card(id)) = node
            && self.speaker.map.cards.get(id).is_some_and(|card| safe_link(&card.link).is_some())
        {
            self.links.push((id, self.groups.len()));
        }
        let children = said.into_iter().map(TagNode::from).collect();
        let place = match node {
            Some(Node::Title) => 0,
            Some(Node::Scenario | Node::Goal) => 1,
            Some(_) | None => 2,
        };
        self.groups.push((place, TagGroup::with_children(self.kind(node), children)));
    }

    fn figure(&mut self, items: &[Item], alt: String, canvas: &mut Canvas) {
        let drawn = canvas.surface.start_tagged(ContentTag::Other);
        items.iter().for_each(|item| canvas.shape(&item.shape));
        canvas.surface.end_tagged();
        let figure = Tag::Figure(Some(alt));
        self.groups.push((2, TagGroup::with_children(figure, vec![drawn.into()])));
    }

    fn kind(&self, node: Option<Node>) -> TagKind {
        let heading = |level: u16, node: Node| {
            let title = self.speaker.of(node).map(|words| words.name);
            NonZero::new(level).map(|level| TagKind::from(Tag::Hn(level, title)))
        };
        let heading = match node {
            Some(node @ Node::Title) => heading(1, node),
            Some(node @ (Node::Stage(_) | Node::Lane(_))) => heading(2, node),
            Some(
                Node::Scenario
                | Node::Goal
                | Node::Footer
                | Node::Persona(_)
                | Node::Phase(_)
                | Node::Cell { .. }
                | Node::Card(_)
                | Node::Curve(_)
                | Node::Point { .. }
                | Node::Link(_)
                | Node::Stakeholder(_),
            )
            | None => None,
        };
        heading.unwrap_or_else(|| Tag::P.into())
    }

    /// Adds the links to the page and the tags to the document's.
    pub fn finish(self, page: &mut Page, scene: &Scene, tree: &mut TagTree) {
        let Tags { speaker, scale, mut groups, links } = self;
        for (id, at) in links {
            let Some(link) = speaker.map.cards.get(id).and_then(|card| safe_link(&card.link)) else { continue };
            let rect = scene.bounds_of(Node::Card(id)).and_then(|rect| in_points(rect, scale));
            let (Some(rect), Some((_, group))) = (rect, groups.get_mut(at)) else { continue };
            let target = Target::Action(Action::Link(LinkAction::new(link.to_owned())));
            let annotation = Annotation::new_link(LinkAnnotation::new(rect, target), Some(link.to_owned()));
            let identifier = page.add_tagged_annotation(annotation);
            group.push(TagGroup::with_children(Tag::Link, vec![identifier.into()]));
        }
        groups.sort_by_key(|(place, _)| *place);
        for (_, group) in groups {
            tree.push(group);
        }
    }
}

/// Draws what means nothing by itself.
pub(super) fn artifact(canvas: &mut Canvas, draw: impl FnOnce(&mut Canvas)) {
    canvas.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
    draw(canvas);
    canvas.surface.end_tagged();
}
