# The morning questions. Each next question begins with what I understood: "23:30. How long until you were asleep?"
checkin-good-morning = Good morning! { $text }
checkin-first = This is about { $night }.
checkin-resume = We left off at { $night }.
# When the question comes back after something else, or hours later
checkin-about = About { $night }: { $question }
checkin-ask-into-bed = When did you go to bed?
checkin-ask-lights-out = When did you turn out the light to sleep?
checkin-next-lights-out = And when did you turn out the light to sleep?
checkin-ask-sol = How long until you were asleep? A guess is enough.
checkin-ask-awakenings = How many times did you wake up in the night? The last time, in the morning, doesn't count.
checkin-ask-waso = How long were you awake during the night, in all?
checkin-next-waso = And how long were you awake during the night, in all?
checkin-ask-woke = When did you wake up for the last time?
checkin-ask-out-of-bed = When did you get out of bed?
checkin-next-out-of-bed = And when did you get out of bed?
checkin-ask-quality = How was your night?
# The day before this night; "then" where it is about an earlier night
checkin-ask-naps = Did you sleep during the day yesterday? Type for example 20 min at 2 pm.
checkin-ask-naps-then = Did you sleep during the day before? Type for example 20 min at 2 pm.
checkin-ask-naps-more = That nap is in. Was there another one? Type for example 20 min at 2 pm.
checkin-ask-note = Anything else about this night? Just type it, or skip it.
# What I understood
checkin-zero-sol = right away
checkin-zero-waso = not at all
checkin-zero-awakenings = not at all
checkin-times = { $count ->
    [one] once
    [2] twice
   *[other] { $count } times
}
checkin-nap-yes = yes
checkin-nap-no = no
checkin-noted = Right.
checkin-note-kept = It's with the night.
checkin-note-long = That's a little too long. Could you say it in { $most } characters?
checkin-slept-through = Slept through.
checkin-left-open = That's fine.
checkin-no-sleep = That's rough, a night without sleep.
# Examples, for whoever types something I don't understand
checkin-example-clock = Type a time, such as 23:15 or quarter to 7.
checkin-example-minutes = Type roughly how long, such as 20 minutes or a quarter of an hour.
checkin-example-into-bed = Type a time, such as 22:45 or quarter to 11.
checkin-example-awakenings = Type roughly how often, such as twice or not at all.
checkin-example-naps = Type no, or how long and when, such as 20 min at 2 pm.
checkin-example-note = Type what you want to keep, or type skip.
checkin-example-check = Type yes or no, or simply the right answer.
checkin-example-replace = Type yes or no.
checkin-example-hour = Type before or after.
checkin-example-quality = Pick a word: very poor, poor, so-so, good or very good.
checkin-in-words = In words, please, because a number means something different to everyone: very poor, poor, so-so, good or very good.
checkin-one-number = One number, please: whichever comes closest.
checkin-one-time = One time, please: whichever comes closest.
checkin-longer = Just type it, for example an hour and a half or 90 minutes.
# On with it later
checkin-later = Fine, I'll be back in an hour. Sooner? Type { $diary }.
checkin-in-bed = Stay there a little longer. The rest is in; I'll ask again in half an hour. Sooner? Type { $diary }.
checkin-not-yet = It isn't that late yet.
checkin-no-more-later = Fine. Go on with { $diary } whenever it suits you.
# Something doesn't fit; the question that mends it comes right after
checkin-clash-bed = Let me see: to bed at { $bed } and lights out at { $lights }, those can't both be right.
checkin-clash-in-bed = Let me see: to bed at { $bed } and up at { $up }, that is too long for one night.
checkin-no-hour = Let me see: that night the clocks went forward an hour, so there was no { $time }.
checkin-clash-lights-out = Let me see: lights out at { $lights } and awake at { $woke }, that doesn't fit in one night.
checkin-clash-up = Let me see: awake at { $woke } and out of bed at { $up }, those can't both be right.
checkin-clash-long = Let me see: lights out at { $lights } and out of bed at { $up }, that is too long for one night.
checkin-clash-awake = Let me see: { $awake } awake in all, but the whole night lasted { $night }. Those can't both be right.
checkin-dropped = It still doesn't fit, so I'll leave that answer empty.
# Something can be, but seldom is; or two times may be meant
checkin-right = { $text }, is that right?
checkin-doubt-lights-out = Lights out at { $time }
checkin-doubt-sol = It took { $duration } to fall asleep
checkin-doubt-waso = You were awake for { $duration } in the night
checkin-doubt-unnoticed = You didn't wake up, and yet you were awake for { $duration }. Is that right?
checkin-doubt-lie-in = Awake at { $woke } and out of bed at { $up }
checkin-doubt-in-bed = In bed from { $bed } to { $up }, so { $duration }
checkin-doubt-nap = A nap of { $duration }
checkin-which-hour = That night the clocks went back an hour, so it was { $time } twice. Was it before or after the change?
# A message says something else than what is there
checkin-otherwise = I have: { $there }. Now you say: { $now }. Shall I change that?
checkin-named = { $label } { $answer }
checkin-replaced = Changed.
checkin-left-as-it-was = Then it stays as it was.
# Why I ask something, for whoever taps the button; the question comes after it
checkin-why-into-bed = Reading or watching something in bed isn't poor sleep. That's why I keep going to bed and lights out separate.
checkin-why-lights-out = That's when you wanted to sleep. Together with when you woke up, it tells me how long your night was.
checkin-why-sol = You were in the dark by then, but not asleep yet. Don't watch the clock for it: your own sense of it is enough.
checkin-why-awakenings = Waking often for a moment is different from one long stretch awake. No need to count what you don't remember.
checkin-why-waso = I take it off your night, so that the time asleep in your weekly message is right. Roughly is good enough.
checkin-why-woke = That's where your sleep ends. Lying there a while longer doesn't count as sleep.
checkin-why-out-of-bed = It shows me how long you stayed in bed after waking, and whether you get up around the same time.
checkin-why-quality = You know how your night was. The figures don't always show it.
checkin-why-naps = Sleep during the day is sleep too. I count it separately from your night.
checkin-why-note = For yourself: later the card of the night shows you what was going on. If you write that figures make you uneasy, I offer you your week in words. I do nothing else with it.
checkin-why-trial = This is the question of your trial. One answer a night is all I need for it.
# The end
checkin-thanks = Thank you, it's in.
checkin-slept = You slept about { $duration }.
checkin-missing = Left empty: { $names }. That's perfectly fine.
checkin-missing-into-bed = when you went to bed
checkin-missing-awakenings = how often you woke up
checkin-missing-lights-out = when the light went out
checkin-missing-sol = how long falling asleep took
checkin-missing-waso = how long you were awake during the night
checkin-missing-woke = when you woke up
checkin-missing-out-of-bed = when you got out of bed
checkin-missing-quality = how your night was
checkin-sleep-unknown = So I don't know how long you slept.
checkin-all-open = Fine, I'll leave this night empty.
checkin-drive = If you feel sleepy today, don't drive.
# What kept somebody awake, for those who run into it
checkin-flag-legs = Restless legs
checkin-flag-cramps = Cramps
checkin-flag-tension = Tension
# What makes a night unlike others, for whoever is in a trial
checkin-flag-ill = Ill
checkin-flag-travel = Travelling
checkin-flag-alcohol = More alcohol
checkin-flag-medicine = New medicine
checkin-flag-shift = Shift work
checkin-flag-holiday = Holiday
checkin-flag-habit = New habit
checkin-anything-unusual = Was anything different from usual? Tap it, so I know.
checkin-flagged = Noted with this night: { $names }.
checkin-flagged-not = Taken off again: { $names }.
checkin-new-medicine = A new medicine? Ask your pharmacist whether it goes with magnesium.
checkin-picked = ✓ { $name }
checkin-bye-day = Have a good day!
checkin-bye-evening = Have a good evening!
checkin-bye-short = Take it easy.
# The card of a night
checkin-card-line = { $label }: { $answer }
checkin-card-no-sleep = Didn't sleep
checkin-card-asleep = Asleep: about { $duration }
checkin-card-flags = Bothered by: { $names }
checkin-card-circumstances = Different from usual: { $names }
checkin-card-travel = You travelled to another time zone during this night. When I put nights side by side, I leave this one out.
checkin-card-clock-change = The clocks changed during this night. When I put nights side by side, I leave this one out.
checkin-card-skipped = skipped
checkin-card-open = not filled in yet
# Answers and questions, on the buttons and on the card
checkin-button-into-bed = To bed
checkin-button-lights-out = Lights out
checkin-button-sol = Falling asleep
checkin-button-awakenings = How often awake
checkin-button-waso = Awake in the night
checkin-button-woke = Woke up
checkin-button-out-of-bed = Out of bed
checkin-button-quality = Your night
checkin-button-naps = Nap
checkin-button-note = Note
checkin-button-times = { $count ->
    [0] none
   *[other] { $count }×
}
checkin-button-nap-0 = No
checkin-button-nap-20 = 20 min
checkin-button-nap-30 = 30 min
checkin-button-nap-60 = 1 hour
checkin-button-right = Yes, that's right
checkin-button-wrong = No, change it
checkin-button-rather = No, { $time }
checkin-button-before = Before the change
checkin-button-after = After the change
checkin-button-replace = Yes, change it
checkin-button-leave = No, leave it
checkin-button-why = Why do you ask?
checkin-button-skip = Skip
checkin-button-sol-0 = right away
checkin-button-sol-10 = 10 min
checkin-button-sol-20 = 20 min
checkin-button-sol-30 = 30 min
checkin-button-sol-45 = 45 min
checkin-button-sol-60 = 1 hour
checkin-button-waso-0 = not at all
checkin-button-waso-10 = 10 min
checkin-button-waso-20 = 20 min
checkin-button-waso-30 = 30 min
checkin-button-waso-45 = 45 min
checkin-button-waso-60 = 1 hour
checkin-button-longer = longer
checkin-button-very-poor = very poor
checkin-button-poor = poor
checkin-button-so-so = so-so
checkin-button-good = good
checkin-button-very-good = very good
checkin-button-no-sleep = Didn't sleep
checkin-button-slept-after-all = I did sleep
checkin-button-in-bed = I'm still in bed
checkin-button-unknown = Don't know
checkin-button-back = Back
checkin-button-later = Later
checkin-button-go-on = Go on
checkin-button-change = Change something
checkin-button-done = Done
checkin-button-fill-in = Fill in the rest
checkin-button-more = I'd like to add more
# The evening before, of which I know nothing yet
checkin-magnesium-yesterday = And your magnesium, yesterday evening?
checkin-magnesium-of = And your magnesium, { $weekday } evening?
checkin-magnesium-before-sleep = And your magnesium, before you went to sleep?
checkin-button-magnesium-taken = Taken
checkin-button-magnesium-not = Not taken
