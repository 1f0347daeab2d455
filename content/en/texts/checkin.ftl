# The morning questions. Each next question begins with what I understood: "23:30. How long until you were asleep?"
checkin-good-morning = Good morning! { $text }
checkin-first = This is about { $night }.
checkin-resume = We left off at { $night }.
# When the question comes back after something else, or hours later
checkin-about = About { $night }: { $question }
checkin-ask-lights-out = When did you turn out the light to sleep?
checkin-ask-sol = How long until you were asleep? A guess is enough.
checkin-ask-waso = How long were you awake during the night, in all?
checkin-next-waso = And how long were you awake during the night, in all?
checkin-ask-woke = When did you wake up for the last time?
checkin-ask-out-of-bed = When did you get out of bed?
checkin-next-out-of-bed = And when did you get out of bed?
checkin-ask-quality = How was your night?
# What I understood
checkin-zero-sol = right away
checkin-zero-waso = not at all
checkin-slept-through = Slept through.
checkin-left-open = That's fine.
checkin-no-sleep = That's rough, a night without sleep.
# Examples, for whoever types something I don't understand
checkin-example-clock = Type a time, such as 23:15 or quarter to 7.
checkin-example-minutes = Type roughly how long, such as 20 minutes or a quarter of an hour.
checkin-example-quality = Pick a word: very poor, poor, so-so, good or very good.
checkin-in-words = In words, please, because a number means something different to everyone: very poor, poor, so-so, good or very good.
checkin-one-number = One number, please: whichever comes closest.
checkin-longer = Just type it, for example an hour and a half or 90 minutes.
# On with it later
checkin-later = Fine, I'll be back in an hour. Sooner? Type { $diary }.
checkin-in-bed = Stay there a little longer. The rest is in; I'll ask again in half an hour. Sooner? Type { $diary }.
checkin-not-yet = It isn't that late yet.
checkin-no-more-later = Fine. Go on with { $diary } whenever it suits you.
# Something doesn't fit; the question that mends it comes right after
checkin-clash-lights-out = Let me see: lights out at { $lights } and awake at { $woke }, that doesn't fit in one night.
checkin-clash-up = Let me see: awake at { $woke } and out of bed at { $up }, those can't both be right.
checkin-clash-long = Let me see: lights out at { $lights } and out of bed at { $up }, that is too long for one night.
checkin-clash-awake = Let me see: { $awake } awake in all, but the whole night lasted { $night }. Those can't both be right.
checkin-dropped = It still doesn't fit, so I'll leave that answer empty.
# The end
checkin-thanks = Thank you, it's in.
checkin-slept = You slept about { $duration }.
checkin-missing = Left empty: { $names }. That's perfectly fine.
checkin-missing-lights-out = when the light went out
checkin-missing-sol = how long falling asleep took
checkin-missing-waso = how long you were awake during the night
checkin-missing-woke = when you woke up
checkin-missing-out-of-bed = when you got out of bed
checkin-missing-quality = how your night was
checkin-sleep-unknown = So I don't know how long you slept.
checkin-all-open = Fine, I'll leave this night empty.
checkin-drive = If you feel sleepy today, don't drive.
checkin-bye-day = Have a good day!
checkin-bye-evening = Have a good evening!
checkin-bye-short = Take it easy.
# The card of a night
checkin-card-line = { $label }: { $answer }
checkin-card-no-sleep = Didn't sleep
checkin-card-asleep = Asleep: about { $duration }
checkin-card-skipped = skipped
checkin-card-open = not filled in yet
# Answers and questions, on the buttons and on the card
checkin-button-lights-out = Lights out
checkin-button-sol = Falling asleep
checkin-button-waso = Awake in the night
checkin-button-woke = Woke up
checkin-button-out-of-bed = Out of bed
checkin-button-quality = Your night
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
