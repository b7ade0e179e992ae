### Words on the page. They appear in pictures, so they are in the map's language.

## Title block

picture-untitled = Untitled map
picture-scenario = Scenario
picture-goal = Goal of this map
picture-state-current = Current state
picture-state-future = Future state
picture-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }
picture-own-name = { $name }
picture-journey-onboarding = Onboarding
picture-journey-retention = Retention
picture-journey-use = Use
picture-journey-renewal = Renewal

## People

picture-untitled-persona = Unnamed persona
picture-archetype = Archetype
picture-individual = Individual
picture-view-as-is = As it is
picture-view-expected = As expected
picture-view-to-be = As it should be
picture-quadrant-champion = Champions
picture-quadrant-supporter = Supporters
picture-quadrant-guardian = Guardians
picture-quadrant-observer = Observers

## Stages and lanes

picture-untitled-stage = Unnamed stage
picture-untitled-lane = Unnamed lane
picture-folded-cards = { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
picture-parking-lot = Parking lot
picture-divider-interaction = Line of interaction
picture-divider-visibility = Line of visibility
picture-divider-internal = Line of internal interaction

picture-lane-actions = Actions
picture-lane-actions-hint = What the customer does
picture-lane-touchpoints = Touchpoints
picture-lane-touchpoints-hint = Where we meet
picture-lane-emotion = Emotion
picture-lane-emotion-hint = How it feels
picture-lane-thoughts = Thoughts
picture-lane-thoughts-hint = What they think and ask
picture-lane-motivations = Motivations
picture-lane-motivations-hint = What drives them on
picture-lane-needs = Needs
picture-lane-needs-hint = What they need and expect
picture-lane-barriers = Barriers
picture-lane-barriers-hint = What gets in the way
picture-lane-opportunities = Opportunities
picture-lane-opportunities-hint = What we could change
picture-lane-backstage = Backstage
picture-lane-backstage-hint = Who and what makes it work
picture-lane-metrics = Metrics
picture-lane-metrics-hint = What we measure
picture-lane-storyboard = Storyboard
picture-lane-storyboard-hint = The story in pictures
picture-lane-text = Text
picture-lane-text-hint = Anything else

## Touchpoints

picture-moment-of-truth = Moment of truth
picture-pain-point = Pain point
picture-advantage = Advantage

picture-channel-website = Website
picture-channel-email = E-mail
picture-channel-phone = Phone
picture-channel-live-chat = Live chat
picture-channel-text-message = Text message
picture-channel-social-media = Social media
picture-channel-paid-ads = Paid ads
picture-channel-reviews = Reviews
picture-channel-search = Search
picture-channel-video = Video
picture-channel-event = Event
picture-channel-in-person = In person
picture-channel-product = Product
picture-channel-post = Post
picture-channel-survey = Survey

picture-device-mobile = Mobile
picture-device-tablet = Tablet
picture-device-desktop = Desktop

picture-evidence-observed = Observed
picture-evidence-assumed = Assumed
picture-evidence-proposed = Proposed

picture-gap-matched = Matched
picture-gap-missing = Missing
picture-gap-wasted = Wasted

## Opportunities

picture-quick-win = Quick win
picture-strategic = Strategic
picture-status-idea = Idea
picture-status-planned = Planned
picture-status-doing = In progress
picture-status-done = Done
picture-status-dropped = Dropped
picture-votes-of-the-room = Votes of the room
picture-target = target

## What a curve tells

picture-peak = Peak
picture-pit = Pit
picture-end = End
picture-steepest-fall = Steepest fall { $difference }
picture-widest-gap = Widest gap { $difference } in “{ $stage }”
