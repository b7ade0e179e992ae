### Selecting, and acting on everything selected.

## Names of edits of several things, as they stand after "Undo" and "Redo"

select-edit-cards = edit cards
select-edit-stages = edit stages
select-edit-lanes = edit lanes
select-edit-curves = edit curves
select-edit-points = edit points
select-step-recolour = change colour
select-edit-field-of-cards = { $count ->
    [one] change “{ $field }” of { $count } card
   *[other] change “{ $field }” of { $count } cards
}
select-edit-field-of-stages = { $count ->
    [one] change “{ $field }” of { $count } stage
   *[other] change “{ $field }” of { $count } stages
}
select-edit-field-of-lanes = { $count ->
    [one] change “{ $field }” of { $count } lane
   *[other] change “{ $field }” of { $count } lanes
}
select-edit-field-of-curves = { $count ->
    [one] change “{ $field }” of { $count } curve
   *[other] change “{ $field }” of { $count } curves
}
select-edit-field-of-points = { $count ->
    [one] change “{ $field }” of { $count } point
   *[other] change “{ $field }” of { $count } points
}

## What is selected

select-status = Selected: { $what }
select-count-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
select-count-curves = { $count ->
    [one] { $count } curve
   *[other] { $count } curves
}
select-count-personas = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
select-count-links = { $count ->
    [one] { $count } hand-off
   *[other] { $count } hand-offs
}
select-count-stakeholders = { $count ->
    [one] { $count } stakeholder
   *[other] { $count } stakeholders
}
select-count-texts = { $count ->
    [one] { $count } text
   *[other] { $count } texts
}
select-removed = Deleted: { $what }

## The inspector of several things

select-different = Different
select-mixed = Choose a kind to edit it
select-horizon-derived = Worked out for each
select-everything-tagged = Select everything tagged “{ $name }”
select-tag-on-all = Tag all with “{ $name }”
select-tag-off = Remove the tag “{ $name }”

## Commands

select-menu = Select
select-command-contents = Select the cards in it
select-command-kind = Select all of this kind
select-command-tag = Select all with this tag
select-command-channel = Select all on this channel
select-command-owner = Select all of this owner
select-command-evidence = Select all with this evidence
select-command-next-pane = Go to the next panel
select-command-previous-pane = Go to the previous panel

## Selecting what is alike

select-similar = Select similar
select-with-tag = Tag: { $name }
select-with-channel = Channel: { $name }
select-with-owner = Owner: { $name }
select-with-evidence = Evidence: { $name }
select-moments-of-truth = All moments of truth
select-pain-points = All pain points
select-advantages = All advantages
select-kind-actions = All actions
select-kind-touchpoints = All touchpoints
select-kind-emotion = All emotions
select-kind-thoughts = All thoughts
select-kind-motivations = All motivations
select-kind-needs = All needs
select-kind-barriers = All barriers
select-kind-opportunities = All opportunities
select-kind-backstage = All of backstage
select-kind-metrics = All metrics
select-kind-storyboard = All pictures
select-kind-text = All notes
