# The trend: four whole weeks beside the four before. A direction only where it is clear; every figure says its nights.
trend-head = Your last 4 weeks ({ $first } to { $last }) beside the 4 weeks before.
# Both periods always have ten nights at least.
trend-nights = This rests on { $after } nights now and { $before } nights before.
trend-line = { $figure }: { $said }.
trend-line-nights = { $figure }: { $said } ({ $after } nights now, { $before } before).
trend-line-few = { $figure }: too few nights yet ({ $after } now, { $before } before; it takes 10 in each).
trend-line-uneven = { $figure }: too different in number to compare fairly ({ $after } nights now, { $before } before).
trend-figure-tst = Time asleep
trend-figure-sol = Falling asleep
trend-figure-waso = Awake in the night
trend-figure-efficiency = Sleep efficiency
# $side: shorter, lower; $range: "8 and 31 minutes"
trend-likely = probably about { $about } { $side } (between { $range })
# $low and $high: "9 minutes shorter", "14 minutes longer", "as long"
trend-unclear = no clear difference, somewhere between { $low } and { $high }
trend-unclear-at-most = no clear difference, at most { $most }
trend-equal = no difference
trend-side = { $side ->
    [shorter] shorter
    [longer] longer
    [lower] lower
    [higher] higher
    [as-long] just as long
   *[as-high] just as high
}
trend-amount-side = { $amount } { $side }
trend-points = { $points ->
    [one] 1 percentage point
   *[other] { $points } percentage points
}
trend-range = { $least } and { $most }
trend-range-minutes = { $least } and { $most } minutes
trend-range-points = { $least } and { $most } percentage points
trend-efficiency = Sleep efficiency is the share of the time between lights out and getting up that you slept.
trend-caution = I cannot see what makes something change.
# The shares of nights filled in differ too much
trend-uneven = The last 4 weeks and the 4 before are too different to compare fairly. Now I have { $after } of { $of } nights, before { $before }. The nights that are missing can then distort the picture.
trend-set-apart = { $nights ->
    [one] 1 night does not count here, because of a journey, a clock change or a night shift.
   *[other] { $nights } nights do not count here, because of a journey, a clock change or night shifts.
}
# Too few yet: the last four weeks, or only the four before
trend-few-now = Too few nights to say anything yet: { $nights } of 10 in the last 4 whole weeks. A week counts once it is over.
trend-few-before = Too few nights to compare yet: { $after } in the last 4 weeks, { $before } in the 4 weeks before. It takes 10 in each.
trend-few-each = Too few answers to compare yet. I need 10 nights for each figure, in the last 4 weeks and in the 4 before.
# Twelve weeks, three times four
trend-twelve = Your last 12 weeks, 4 at a time. They stand side by side, without a verdict.
trend-period = { $first } to { $last }, { $nights ->
    [one] 1 night
   *[other] { $nights } nights
}:
trend-period-none = { $first } to { $last }: no nights.
trend-period-bare = { $first } to { $last }: { $nights ->
    [one] 1 night
   *[other] { $nights } nights
}, without these figures.
trend-mean-tst = time asleep about { $duration }
trend-mean-sol = falling asleep about { $duration }
trend-mean-waso = awake in the night about { $duration }
trend-mean-efficiency = sleep efficiency about { $percent }%
trend-mean-none-tst = no sleep
trend-mean-none-sol = asleep right away
trend-mean-none-waso = not awake in the night
trend-mean-hardly-tst = hardly any sleep
trend-mean-hardly-sol = asleep almost right away
trend-mean-hardly-waso = hardly awake in the night
trend-mean-nights = { $mean } ({ $nights ->
    [one] 1 night
   *[other] { $nights } nights
})
# How regular; the sentences about the middle of sleep stand with the weekly message
trend-steady = How regular your nights were in the last 4 weeks ({ $first } to { $last }).
trend-steady-few = I have too few nights for that yet.
trend-sri = This is how alike your days were: about { $index } out of 100 ({ $days } days in a row). That is an estimate. Sleeping at the same times every day gives 100; the more your times move, the smaller the number.
# How it is looked at; without figures, also for people who would rather not see any
trend-how =
    Nights always differ, even when nothing changes. So I put four whole weeks beside the four before. That way weekends weigh the same on both sides.

    I only name a direction where the difference is larger than chance usually makes it, and large enough to notice. Even then I can be wrong. Where it says "between this and that", the difference probably lies somewhere in there.

    I assume that the nights you skipped were not very different from the rest. Where I have many more nights of one period than of the other, I do not compare them. Journeys, clock changes and night shifts are left out. And I cannot see what makes something change.
trend-button-twelve = 12 weeks
trend-button-four = 4 weeks
trend-button-steady = Regularity
trend-button-how = How do you know?
trend-button-back = Back
# Without figures
trend-words-head = I put your last four weeks beside the four weeks before.
trend-words-few = I have too few of your nights yet to put weeks side by side. That's all right: every night you tell me about counts.
trend-words-uneven = I have many more nights of one period of four weeks than of the other. Then I cannot put them side by side fairly, and would rather say nothing.
trend-words-uneven-figure = I would rather say nothing about { $what }: in one period I know it of many more nights than in the other.
trend-words-few-figure = I cannot say anything about { $what } yet, I have too few answers for that.
trend-words-unclear = I see no clear difference in { $what }.
trend-words-tst = { $direction ->
    [more] You probably slept longer these last weeks.
   *[less] You probably slept less these last weeks.
}
trend-words-sol = { $direction ->
    [more] It probably took you longer to fall asleep these last weeks.
   *[less] You probably fell asleep faster these last weeks.
}
trend-words-waso = { $direction ->
    [more] You probably lay awake longer in the night.
   *[less] You probably lay awake for less time in the night.
}
trend-words-efficiency = { $direction ->
    [more] You probably slept a larger part of the night.
   *[less] You probably slept a smaller part of the night.
}
trend-words-of-tst = how long you slept
trend-words-of-sol = how fast you fell asleep
trend-words-of-waso = how long you lay awake in the night
trend-words-of-efficiency = how much of the night you slept
