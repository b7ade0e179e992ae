### The interview guide beside the map.

guide-title = Interview guide
guide-close = Close the interview guide
guide-command = Interview guide
guide-no-stage = Add a stage, and the guide asks about it
guide-source = Whom you talk to
guide-source-hint = Without a name answers count as assumed
guide-journey = The whole journey
guide-hint = Answer, then Enter
guide-goal = → { $lane }, { $stage }
guide-choose-stage = Choose the stage the answer goes to
guide-answered = { $question } Answered
guide-step = answer to the interview guide
