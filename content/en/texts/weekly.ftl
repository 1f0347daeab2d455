# The weekly message. Figures stand side by side without "better" or "worse"; each says how many nights it rests on.
weekly-filled-in = { $week ->
    [last] Your last week in short.
   *[this] Your week in short.
} You filled in { $nights } of { $asked } nights, thank you.
# For those who chose fewer questions, or where there was only one night to tell of.
weekly-filled-in-some = { $week ->
    [last] Your last week in short.
   *[this] Your week in short.
} You filled in { $nights ->
    [one] 1 night
   *[other] { $nights } nights
}, thank you.
weekly-means-together = { $nights ->
    [one] In that one night { $means }.
   *[other] On average over { $nights } nights { $means }.
}
weekly-means-same = { $nights ->
    [one] In that one night { $means }.
   *[other] In those { $nights } nights { $means }.
}
weekly-means-apart = On average { $means }.
# $length: none (zero in every night), hardly (a mean of two minutes at most) or some.
weekly-mean-tst = { $length ->
    [none] you did not sleep
    [hardly] you hardly slept
   *[some] you slept about { $duration }
}
weekly-mean-sol = { $length ->
    [none] you fell asleep right away
    [hardly] you fell asleep almost right away
   *[some] falling asleep took about { $duration }
}
weekly-mean-waso = { $length ->
    [none] you did not lie awake in the night
    [hardly] you hardly lay awake in the night
   *[some] you lay awake for about { $duration } in the night
}
weekly-of-nights = { $nights ->
    [one] {" "}(1 night)
   *[other] {" "}({ $nights } nights)
}
weekly-magnesium = { $known ->
    [7] Magnesium: { $taken } of 7 evenings.
    [one] Magnesium: { $taken ->
        [0] not taken
       *[other] taken
    } on the one evening you filled in.
   *[other] Magnesium: { $taken } of the { $known } evenings you filled in.
}
weekly-naps = { $naps ->
    [one] You napped 1 time.
   *[other] You napped { $naps } times.
}
weekly-naps-timed = { $naps ->
    [one] You napped 1 time, { $duration }.
   *[other] You napped { $naps } times, { $duration } in all.
}
weekly-naps-partly = You napped { $naps } times. I know how long for { $known } of them: { $known ->
    [one] { $duration }
   *[other] { $duration } in all
}.
# What somebody taps after the check-in: legs, cramps, tension.
weekly-flags = You ticked: { $flags }.
weekly-flag-legs = { $nights ->
    [one] restless legs on that one night
   *[other] restless legs on { $count } of { $nights } nights
}
weekly-flag-cramps = { $nights ->
    [one] cramp on that one night
   *[other] cramp on { $count } of { $nights } nights
}
weekly-flag-tension = { $nights ->
    [one] tension on that one night
   *[other] tension on { $count } of { $nights } nights
}
# Nights unlike the others
weekly-night-travel = In { $night } you travelled to another time zone.
weekly-night-clock-back = In { $night } the clocks went back.
weekly-night-clock-forward = In { $night } the clocks went forward.
weekly-shifts = { $nights ->
    [one] 1 night fell during your night shifts.
   *[other] { $nights } nights fell during your night shifts.
}
weekly-late-one = { $night } was filled in later.
weekly-late = { $nights } nights were filled in later.
weekly-unclear = Not counted, because the times contradict each other: { $nights }. With /nights you can put that right.
# When I was away myself, because something broke. $when: "on Wednesday evening", "from Wednesday evening to Friday morning".
weekly-away = I wasn't here myself { $when }. Whatever stayed empty then is down to me, not to you.
weekly-away-once = on { $part }
weekly-away-span = from { $first } to { $last }
weekly-part-morning = { $weekday } morning
weekly-part-afternoon = { $weekday } afternoon
weekly-part-evening = { $weekday } evening
weekly-last-week =
    The week before:
    { $means } Two weeks easily differ, even when nothing changes. So nothing follows from it yet.
weekly-nothing-yet = I have no nights of yours from this week or last week yet.
weekly-efficiency = Of the time between lights out and getting up you slept about { $percent }% ({ $nights ->
    [one] 1 night
   *[other] { $nights } nights
}). That is called sleep efficiency; it doesn't say how you found your nights.
weekly-lights-out = { $which ->
    [shift] Lights out in your night shifts
   *[ordinary] Lights out
}{ $nights ->
    [one] : { $time } (1 night).
   *[other] , on average: { $time } ({ $nights } nights).
}
weekly-out-of-bed = { $which ->
    [shift] Out of bed in your night shifts
   *[ordinary] Out of bed
}{ $nights ->
    [one] : { $time } (1 night).
   *[other] , on average: { $time } ({ $nights } nights).
}
weekly-in-bed = { $nights ->
    [one] From going to bed to getting up: about { $duration } (1 night).
   *[other] From going to bed to getting up, on average: about { $duration } ({ $nights } nights).
}
weekly-awakenings = Woken up: { $times ->
    [one] 1 time
   *[other] { $times } times
} in { $nights ->
    [one] 1 night
   *[other] { $nights } nights
}.
# $length: none, hardly (a spread of two minutes at most) or some.
weekly-regularity = { $length ->
    [none] The middle of your sleep was at the same moment every night
    [hardly] The middle of your sleep was at nearly the same moment every night
   *[some] The middle of your sleep came earlier one night and later the next, about { $duration } around the average
} ({ $nights } nights).
weekly-jetlag = { $length ->
    [none] On days off and ordinary days the middle of your sleep was equally late on average
    [hardly] On days off and ordinary days the middle of your sleep was almost equally late on average
   *[some] Between days off and ordinary days the middle of your sleep lay about { $duration } apart
} ({ $free } nights before days off and { $ordinary } before ordinary days).{ $length ->
    [some] {" "}Such a difference is called social jetlag.
   *[none] {""}
}
weekly-set-apart = { $nights ->
    [one] For that middle 1 night does not count
   *[other] For that middle { $nights } nights do not count
}: because of travel, a changed clock or a night shift.
weekly-button-more = More figures
weekly-button-less = Fewer figures
weekly-button-trend = Trend over weeks
weekly-button-words = Rather no figures
weekly-button-figures = Figures after all
weekly-button-fill-in = Fill in my night
weekly-button-tip-try = I'll try
weekly-button-tip-not-now = Not now
weekly-button-doctor-try = I'll do that
weekly-button-doctor-not-now = Not now
weekly-button-why = Why?
weekly-tip-try = Lovely. If it doesn't work out one day, that's fine too.
weekly-tip-not-now = Fine, we'll leave it at that.
weekly-doctor-try = Good. You can take your diary along: /nights shows your nights.
weekly-doctor-not-now = Fine, that's up to you.
weekly-days = { $week ->
    [last] And the days, how were they last week?
   *[this] And the days, how were they this week?
}
weekly-button-fine = Fine
weekly-button-sometimes-tired = Sometimes tired
weekly-button-often-tired = Often tired
weekly-button-dozed-off = Nearly dozed off
weekly-days-fine = Good to hear. I've noted it.
weekly-days-sometimes-tired = Noted: sometimes tired. Nearly everybody has weeks like that.
weekly-days-often-tired = That's no fun. Has it been going on for a few weeks? Then your GP is a good person to ask. There are sleep training courses that help many people, without pills.
# A few weeks after the last time
weekly-days-again = That's no fun. I've noted it.
weekly-days-dozed-off = Thank you for telling me.
# The week without figures, for people whom figures make uneasy. No number, no judgement, no comparison.
# $share: how many of the nights: all, most (two thirds or more), mixed, few (a third or fewer), none; of a single night one-yes or one-no.
weekly-words-filled-in = { $week ->
    [last] Your last week in words.
   *[this] Your week in words.
} { $share ->
    [all] You filled in every night, thank you.
    [most] You filled in most nights, thank you.
    [mixed] You filled in some of the nights, thank you.
    [one-yes] You filled in one night, thank you.
   *[few] You filled in a few nights, thank you.
}
weekly-words-no-sleep = { $nights ->
    [only] You did not sleep.
    [one] One night you did not sleep.
   *[some] There were nights when you did not sleep.
}
weekly-words-other-nights = What I say next about falling asleep and lying awake is about the other nights.
# Asleep within half an hour
weekly-words-sol = { $share ->
    [all] You were always asleep within half an hour.
    [most] Most nights you were asleep within half an hour.
    [mixed] One night you were asleep within half an hour, the next it took longer.
    [few] Most nights it took more than half an hour to fall asleep, sometimes less.
    [one-yes] You were asleep within half an hour.
    [one-no] It took more than half an hour to fall asleep.
    [only-yes] In the one night I know of, you were asleep within half an hour.
    [only-no] In the one night I know of, it took more than half an hour to fall asleep.
   *[none] It always took more than half an hour to fall asleep.
}
# Awake in the night for half an hour at most; zero: in no night at all
weekly-words-waso = { $share ->
    [zero] You didn't lie awake in the night.
    [all] In the night you always lay awake for half an hour at most.
    [most] In the night you mostly lay awake for half an hour at most.
    [mixed] One night you lay awake briefly or not at all, the next for longer than half an hour.
    [few] In the night you mostly lay awake for longer than half an hour, sometimes less.
    [one-yes] In the night you lay awake for half an hour at most.
    [one-no] In the night you lay awake for longer than half an hour.
    [only-yes] In the one night I know of, you lay awake for half an hour at most.
    [only-no] In the one night I know of, you lay awake for longer than half an hour.
   *[none] In the night you always lay awake for longer than half an hour.
}
weekly-words-partly = I don't know that for every night.
weekly-words-quality = { $span ->
    [one] You called that night "{ $low }".
    [only] You called one night "{ $low }".
    [same] You called your nights "{ $low }".
   *[span] You called your nights "{ $low }" to "{ $high }".
}
weekly-words-magnesium = { $share ->
    [all] You took your magnesium every evening you filled in.
    [most] You took your magnesium most evenings you filled in.
    [mixed] You took your magnesium one evening and not the next.
    [few] You took your magnesium now and then.
    [one-yes] You took your magnesium on the evening you filled in.
    [one-no] You did not take your magnesium on the evening you filled in.
   *[none] You did not take your magnesium on the evenings you filled in.
}
weekly-words-naps = { $naps ->
    [one] You napped once.
   *[some] You napped a few times.
}
weekly-words-flag-legs = restless legs
weekly-words-flag-cramps = cramp
weekly-words-flag-tension = tension
weekly-words-shifts = You had night shifts.
weekly-words-late = A few nights were filled in later.
# An offer, and what follows
weekly-rather-words = Do figures make you uneasy? Then I'll tell your week in plain words from now on.
weekly-worry = Figures about your sleep can make you uneasy, and that isn't what they are for. Shall I tell your week in plain words from now on, without figures and without a picture?
weekly-worry-already = I already tell your week without figures, and that stays so.
weekly-button-leave = Leave it as it is
weekly-left = All right, it stays as it is.
weekly-now-words = All right, without figures from now on.
weekly-now-figures = All right, the figures are back.
# Once, in the second week (B9: effects were measured at 3 to 8 weeks).
weekly-early = Not noticing anything from your magnesium yet? That's quite usual this early: studies only looked after three to eight weeks.
# While a trial runs: nights, evenings and where the trial is. Nothing of how somebody slept.
weekly-trial-place = { $phase ->
    [washout] Your trial: night { $number } of the first { $of } without magnesium. These don't count yet.
    [without] Your trial: night { $number } of the { $of } without magnesium.
    [building] Your trial: night { $number } of the first { $of } with magnesium. These don't count yet.
    [after] Your trial: night { $number } of the last { $of } without magnesium.
   *[with] Your trial: night { $number } of the { $of } with magnesium that count.
}
weekly-trial-words-place = { $phase ->
    [washout] Your trial: you are in the first weeks without magnesium. These don't count yet.
    [without] Your trial: you are in the weeks without magnesium.
    [building] Your trial: you are in the first weeks with magnesium. These don't count yet.
    [after] Your trial: you are in the last weeks without magnesium.
   *[with] Your trial: you are in the weeks with magnesium.
}
weekly-trial-ahead = Your trial begins with { $night }.
weekly-trial-paused = Your trial is paused.
weekly-trial-waits = Your nights without magnesium are done. Under "My trial" you choose how to go on.
weekly-trial-done = All nights of your trial are done. Under "My trial" you see how it goes on.
weekly-trial-why = While your trial runs I say nothing about how you slept. Hearing it along the way might change how you look at your nights, and then the outcome tells you less.
# $until: the last evening as planned, "9 August"
weekly-trial-rests-figures = Your figures rest while your trial runs{ $known ->
    [yes] , as planned up to and including { $until }
   *[no] {""}
}. Seeing them along the way might change how you look at your nights, and then the outcome tells you less. After that they are back.
weekly-trial-rests-trend = Your trend rests while your trial runs{ $known ->
    [yes] , as planned up to and including { $until }
   *[no] {""}
}. Seeing it along the way might change how you look at your nights, and then the outcome tells you less. After that it is back.
weekly-trial-rests-ideas = Ideas rest while your trial runs{ $known ->
    [yes] , as planned up to and including { $until }
   *[no] {""}
}. If you change a habit along the way, a difference is hard to make sense of afterwards. After that they are back.
weekly-trial-figures-later = All right, after your trial the figures are back.
weekly-button-trial = My trial
