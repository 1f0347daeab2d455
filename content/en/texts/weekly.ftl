# The weekly message. Figures stand side by side without "better" or "worse"; each says how many nights it rests on.
weekly-filled-in = { $week ->
    [last] Your last week in short.
   *[this] Your week in short.
} You filled in { $nights } of 7 nights, thank you.
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
weekly-lights-out = Lights out, on average: { $time } ({ $nights ->
    [one] 1 night
   *[other] { $nights } nights
}).
weekly-out-of-bed = Out of bed, on average: { $time } ({ $nights ->
    [one] 1 night
   *[other] { $nights } nights
}).
weekly-button-more = More figures
weekly-button-less = Fewer figures
weekly-button-fill-in = Fill in my night
weekly-button-try = I'll try
weekly-button-not-now = Not now
weekly-button-why = Why?
weekly-tip-try = Lovely. If it doesn't work out one day, that's fine too.
weekly-tip-not-now = Fine, we'll leave it at that.
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
weekly-days-dozed-off = Thank you for telling me.
