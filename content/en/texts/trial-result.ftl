# The outcome of the trial. The sentences of the seven outcomes come from section E of the fact sheet; never "proven",
# "works" or "significant", never an advice to go on.
trial-result-head = The outcome of your trial: { $question ->
    [sol] do I fall asleep faster with magnesium?
    [waso] do I lie awake less in the night with magnesium?
   *[quality] do my nights feel better with magnesium?
}
# $figures: ": about 20 minutes (between 8 and 31)", or nothing for who would rather not see figures
trial-result-likely = { $question ->
    [sol] With magnesium you probably fell asleep faster{ $figures }.
    [waso] With magnesium you probably lay awake less in the night{ $figures }.
   *[quality] With magnesium your nights probably felt better{ $figures }.
} This comparison cannot prove magnesium is the cause.
trial-result-worse = { $question ->
    [sol] With magnesium you probably fell asleep more slowly{ $figures }.
    [waso] With magnesium you probably lay awake longer in the night{ $figures }.
   *[quality] With magnesium your nights probably felt less good{ $figures }.
} This comparison cannot prove magnesium is the cause. My advice: stop taking it, and ask your pharmacist.
trial-result-small-better = { $question ->
    [sol] With magnesium you fell asleep a little faster{ $figures }.
    [waso] With magnesium you lay awake a little less in the night{ $figures }.
   *[quality] With magnesium your nights felt a little better{ $figures }.
} That is measurable, but so small you may not notice. This comparison cannot prove magnesium is the cause.
trial-result-small-worse = { $question ->
    [sol] With magnesium you fell asleep a little more slowly{ $figures }.
    [waso] With magnesium you lay awake a little longer in the night{ $figures }.
   *[quality] With magnesium your nights felt a little less good{ $figures }.
} That is measurable, but so small you may not notice. This comparison cannot prove magnesium is the cause.
trial-result-same = Your sleep stayed about the same. { $question ->
    [sol] With and without magnesium you fell asleep about equally fast{ $figures }.
    [waso] With and without magnesium you lay awake about equally long in the night{ $figures }.
   *[quality] With and without magnesium your nights felt about equally good{ $figures }.
}
# $figures: ": between 9 minutes slower and 14 minutes faster"
trial-result-unclear = No clear difference. It may be something or nothing{ $figures }. That is how a trial ends most often.
trial-result-figures-about = : { $about } (between { $least } and { $most })
trial-result-figures-one = : { $about }
trial-result-figures-between = : somewhere between { $low } and { $high }
trial-result-under-a-minute = less than a minute
trial-result-about = about { $amount }
# A difference with its side: "9 minutes slower". $side: better, worse or none.
trial-result-end-sol = { $side ->
    [better] { $amount } faster
    [worse] { $amount } slower
   *[none] no difference
}
trial-result-end-waso = { $side ->
    [better] { $amount } less awake
    [worse] { $amount } longer awake
   *[none] no difference
}
trial-result-end-quality = { $side ->
    [better] { $amount } better
    [worse] { $amount } less good
   *[none] no difference
}
# How good the nights were, in steps from one word to the next; without figures
trial-result-steps = { $size ->
    [tiny] less than a quarter of a step
    [quarter] a quarter of a step
    [almost-half] almost half a step
    [half] half a step
    [over-half] just over half a step
    [three-quarters] three quarters of a step
    [one] a whole step
    [one-and-quarter] one and a quarter steps
    [one-and-half] one and a half steps
    [one-and-three-quarters] one and three quarter steps
    [two] two steps
    [two-and-half] two and a half steps
    [three] three steps
    [three-and-half] three and a half steps
    [four] four steps
   *[more] more than four steps
}
trial-result-step = A step is, for instance, from "so-so" to "good".
# Too few nights
trial-result-few = Too few nights to say anything yet{ $figures }.
# For who would rather not see figures. $phase: before, during or both
trial-result-few-words = { $phase ->
    [before] Too few nights without magnesium to say anything yet.
    [during] Too few nights with magnesium to say anything yet.
   *[both] Too few nights to say anything yet, without and with magnesium.
}
trial-result-few-figures = : { $parts }
trial-result-few-before = { $n } of { $fewest } without magnesium
trial-result-few-during = { $n } of { $fewest } with magnesium
trial-result-few-weekend = Too few nights to say anything yet: a fair comparison takes a weekend night from both periods. { $phase ->
    [before] I have none from the nights without magnesium.
    [during] I have none from the nights with magnesium.
   *[both] I have none from either.
}
trial-result-few-kept = Your nights simply stay in your diary.
# Not comparable. $figures: " (30 of 56 evenings)"
trial-result-uneven = The two periods are too different to compare fairly. { $reasons } That happens, in so many weeks.
trial-result-uneven-adherence = On too many evenings magnesium was left out{ $figures }.
trial-result-uneven-evenings = For too many evenings I don't know whether you took it{ $figures }.
trial-result-uneven-strayed = In the weeks without, you took it on too many evenings all the same{ $figures }.
trial-result-uneven-flags = Too many nights were different from usual{ $figures }.
trial-result-uneven-answers = I have a much larger share of the nights of one period than of the other{ $figures }; what is missing can distort the picture.
trial-result-because-adherence = {" "}(taken on { $taken } of { $known })
trial-result-because-evenings = {" "}(I know about { $known } of { $evenings })
trial-result-because-strayed = {" "}({ $strayed } of { $of })
trial-result-because-phases = {" "}({ $before } of { $without } without, { $during } of { $with } with)
# What it rests on
trial-result-rests = { $before } of the { $without } nights without count, and { $during } of the { $with } with magnesium.
trial-result-after = Of the weeks without at the end: { $n } of { $of } nights, in the picture only.
trial-result-taken = You took magnesium on { $taken } of { $known } evenings{ $unknown ->
    [0] .
    [one] ; for 1 evening I don't know.
   *[other] ; for { $unknown } evenings I don't know.
}
trial-result-strayed = { $evenings ->
    [one] In the weeks without you took it on 1 evening all the same.
   *[other] In the weeks without you took it on { $evenings } evenings all the same.
}
trial-result-flagged = Different from usual, such as ill or on holiday: { $before ->
    [one] 1 night
   *[other] { $before } nights
} without and { $during } with; those count.
trial-result-left-out = Not counted: { $parts }.
trial-result-left-out-late = { $nights } filled in later
trial-result-left-out-mended = { $nights } changed later
trial-result-left-out-irregular = { $nights } with another time zone, a night shift or a clock change
# What a dummy pill did: McCall 2003 (13.1 minutes faster, 13.5 minutes longer, as they told it), Yeung 2018
trial-result-dummy = { $question ->
    [quality] In research, people on a dummy pill found their nights better, and fell asleep some 13 minutes faster after two weeks, by their own account.
   *[other] In research, people on a dummy pill fell asleep some 13 minutes faster after two weeks and slept just over 13 minutes longer, by their own account.
}
trial-result-dummy-words = { $question ->
    [quality] In research, people on a dummy pill found their nights better than people on nothing.
   *[other] In research, people on a dummy pill fell asleep faster, by their own account.
}
trial-result-cannot = This does not show what makes something change: expectation, the season and other habits play a part too, and after a bad spell things often get better by themselves. If you take a blend, it may also be something else in it.
trial-result-how-long = Nobody knows how long magnesium is best taken; talk it over with your pharmacist.
# How it was computed
trial-result-how = This is how it was calculated.
trial-result-how-interval = I took the average of the nights without and of the nights with magnesium. The difference: { $estimate }. The margin runs from { $low } to { $high }.
trial-result-how-r = That margin is there because nights vary and often resemble the one before. I express how strongly from 0 to 1: here I use { $r }, and never less than { $least }.
trial-result-how-rules = If "no difference" lies within the margin, I name no direction. Less than { $noticeable } I call small. Even when nothing changes, this method says "probably" in at most about 5 of 100 trials; where weeks differ by themselves or with the season, in up to 15.
trial-result-how-few = An outcome takes { $before } nights without and { $during } nights with magnesium, with a weekend night in both.
trial-result-how-uneven = I only compare if you took magnesium on at least { $percent } of 100 evenings and I know about at least as many, if at most a third of the nights were different from usual, and if you filled in about as much of both periods.
trial-result-how-counted = The first { $building } nights with magnesium do not count, because it may take a while. Nor does what you filled in or changed later, nor nights with another time zone, a night shift or a clock change. What you tapped, such as ill, does count, or tapping would steer the outcome. What you skipped, I don't fill in.
trial-result-how-frozen = The outcome is fixed now, whatever you change in your diary later.
trial-result-button-how = How was it calculated?
trial-result-button-figures = Show the figures
trial-result-button-words = Rather no figures
trial-result-button-back = Back
