# Settings, pausing, language, your data.
account-card =
    This is how things stand. Tap what you'd like to change.

    Getting up: { $getup }
    Days off: { $free }
    Lights out: { $lights_out }
    Time zone: { $zone }
    Night shifts: { $shift }

    Magnesium: { $magnesium }
    Reminder: { $reminding }
    What I take: { $product }

    How many questions: { $form }
    How often: { $often }
    Nudge: { $nudges }
    What bothers you: { $complaints }

    Weekly message: { $week }
    Figures: { $figures }

    Language: { $language }
    Pause: { $paused }
account-unknown = not known yet
account-free = { $time }, on { $days }
account-free-same = the same time
account-free-varies = they vary, so I come at the same time every day
account-magnesium-remind = I remind you at { $time }
account-magnesium-waiting = I'll remind you once the safety questions are settled
account-magnesium-silent = you take it, without a reminder
account-magnesium-none = you don't take it
account-reminding-off = none
account-reminding-line = { $repeats }, { $text }
account-reminding-line-second = { $repeats }, { $text }, and also at { $second }
account-repeats-is = { $count ->
    [0] asks once
    [1] asks once more
    [2] asks twice more
   *[other] asks { $count } times more
}
account-discreet-is = doesn't name magnesium
account-named-is = names magnesium
account-second-is-none = none
account-week = { $day } at { $time }
account-figures-with = yes, with a picture
account-figures-words = no, your week comes in words
account-unknown-complaints = nothing ticked yet
account-complaint-fall-asleep = trouble falling asleep
account-complaint-broken-sleep = waking up often
account-complaint-insomnia = sleeping badly for a long time
account-complaint-legs = restless legs
account-complaint-stress = stress or tension
account-zone = { $city }, where it's { $time } now
account-break-none = off
account-break = on, I'll be back { $day }
account-break-open = until you're back
# After a change
account-noted = Noted.
account-no-reminder = All right, I won't remind you of magnesium.
account-zone-changed = All right, it's { $time } where you are.
account-too-late = That was too long ago, so nothing has changed.
account-while-paused = I'm paused. { $resume } gets us going again.
account-again = All right, we'll leave it at that. Tell me about your night with { $diary }; { $help } shows what else I can do.
# After another time zone, once
account-moving =
    Shall your times move along with you?

    If so, I go by the clock in { $place }. { $along }

    If not, I keep to the moments you had. { $same }
account-moved-along = All right, your times move along.
account-moved-same = All right, I keep to the moments you had.
# How much the morning asks
account-form-is-short = short
account-form-is-full = full
account-form = Short: six questions. Full: I also ask when you went to bed, how often you woke up and whether you slept during the day, and you can add a note.
account-form-short = Right, I'll keep it short.
account-form-full = Right, from now on I'll ask a little more. You can always skip.
account-example-form = I didn't get that. Type short or full.
# How the reminder comes
account-reminding =
    This is how I remind you now. What would you like to change?

    Time: { $time }
    Asking again: { $repeats }
    Wording: { $text }
    Daytime: { $second }
account-repeats = If I hear nothing I can ask again, without sound. Never later than half an hour after your light goes out, and not once something is noted. How many times more?
account-repeats-kept = { $count ->
    [0] All right, I'll ask once and no more.
    [1] All right, if I hear nothing I'll ask once more, without sound.
    [2] All right, if I hear nothing I'll ask twice more at most, without sound.
   *[other] All right, if I hear nothing I'll ask at most { $count } times more, without sound.
}
account-discreet = What I send may be readable on your locked screen. Shall I name magnesium in it, or rather not?
account-discreet-kept = All right, my reminder doesn't mention magnesium.
account-named-kept = All right, I'll call magnesium by its name.
account-second = Do you take it in two parts? Then I can remind you during the day as well. You don't take more, you split it. At what time?
account-second-kept = All right, I'll remind you during the day too.
account-second-none = All right, we keep it to one moment.
account-second-between = That time doesn't fit. Choose one between { $getup } and { $reminder }, when your other reminder comes.
account-second-by-day = You sleep by day, so a second reminder then could wake you. I'll keep it to one moment.
account-example-reminding = I didn't get that. Tap what you would like to change.
account-example-repeats = I didn't get that. Type 0, 1, 2 or 3, or something like "twice".
account-example-discreet = I didn't get that. Type yes if I may name magnesium, or no if you'd rather I didn't.
account-example-second = I didn't get that. Type a time, such as 12:30 or half past 12, or "none".
account-button-reminding = Reminder
account-button-reminding-time = Time
account-button-reminding-repeats = Asking again
account-button-reminding-discreet = Wording
account-button-reminding-second = Daytime
account-button-repeats = { $count ->
    [0] Not at all
    [1] Once
    [2] Twice
   *[other] { $count } times
}
account-button-discreet = Rather don't name it
account-button-named = Name it, that's fine
account-button-second-none = No second moment
account-button-undo = Undo
# Weekly message
account-week-day = Which day would you like your weekly message?
account-week-time = And at what time on { $day }?
account-example-day = I didn't get that. Type one day, for instance Sunday.
account-example-week-time = I didn't get that. Type for instance 11:00 or 7 in the evening.
account-figures = How would you like to hear your week?
account-figures-kept-with = All right, your week comes with figures and a picture.
account-figures-kept-words = All right, I'll tell your week in words, without figures and without a picture.
# What bothers somebody; the names on the buttons stand with the questions (faq-button-complaint-...)
account-complaints = What bothers you? More than one is fine, and so is none. I'll begin with answers and ideas about that.
account-complaints-kept = Noted. I'll begin there, with the answers and with the ideas in your week.
account-complaints-none = All right, I'll leave that open.
# Pause
account-pause = How long shall I leave you be? You can also type a date.
account-pause-longest = A pause lasts a year at most. With "Until I'm back" I stay quiet for as long as you like.
account-example-pause = I didn't get that. Type for instance until Friday, 3 weeks or 12 December.
account-paused = All right, I'll leave you be. You'll hear from me { $moment }. Sooner? Type { $resume }.
account-paused-open = All right, I'll leave you be until you type { $resume }. Everything you told me is kept.
account-resumed = Lovely, let's go on. I'll be here { $moment }.
account-no-break = I wasn't paused. I'll be here { $moment }.
# Language
account-language = Which language shall I speak?
account-language-changed = From now on I'll speak English with you.
# Your data
account-operator = This Sluimer is run by { $name }. You can reach them at { $contact }.
account-operator-only = This Sluimer is run by { $known }.
account-operator-unknown = Whoever runs this Sluimer hasn't put a name here yet. Ask the person who told you about it.
account-stored = What I keep about you now: { $stored }.
account-nothing-stored = I keep nothing about you now.
account-count-settings = your settings
account-count-nights = { $count ->
    [one] 1 night
   *[other] { $count } nights
}
account-count-naps = { $count ->
    [one] 1 nap
   *[other] { $count } naps
}
account-count-evenings = { $count ->
    [one] 1 evening with or without magnesium
   *[other] { $count } evenings with or without magnesium
}
account-count-products = { $count ->
    [one] which magnesium you take, and how much
   *[other] { $count } times which magnesium you took, and how much
}
account-count-questions = { $count ->
    [one] 1 question you let me keep
   *[other] { $count } questions you let me keep
}
account-count-weeks = { $count ->
    [one] notes on 1 week
   *[other] notes on { $count } weeks
}
account-count-trials = { $count ->
    [one] 1 trial
   *[other] { $count } trials
}
account-count-messages = { $count ->
    [one] when I sent 1 message
   *[other] when I sent { $count } messages
}
account-delete-too-late = That was too long ago, so I haven't deleted anything.
account-delete = Shall I delete everything about you? This will be gone: { $stored }. I can't bring it back afterwards.
account-deleted = Everything about you has been deleted. Take care. You can always begin again with /start.
account-kept = All right, everything stays as it was.
# Buttons
account-button-settings = Settings
account-button-group-times = Times
account-button-group-evening = Magnesium
account-button-group-morning = Morning questions
account-button-group-weekly = Weekly message
account-button-getup = Getting up
account-button-getup-free = Days off: time
account-button-free-days = Days off: which
account-button-lights-out = Lights out
account-button-magnesium = Magnesium
account-button-form = How many questions
account-button-form-short = Short
account-button-form-full = Full
account-button-week = Weekly message
account-button-figures = Figures
account-button-figures-with = With figures
account-button-figures-words = Rather in words
account-button-complaints = What bothers you
account-button-ready = Done
account-button-none = None of these
account-button-zone = Time zone
account-button-moving-along = Yes, at { $time }
account-button-moving-same = No, at { $time }
account-button-moving-rather = Rather at { $time }
account-button-language = Language
account-button-pause = Pause
account-button-pause-7 = A week
account-button-pause-14 = Two weeks
account-button-pause-open = Until I'm back
account-button-resume = Resume
account-button-privacy = What you keep
account-button-delete = Delete everything
account-button-delete-yes = Yes, delete everything
account-button-delete-no = No, keep everything
# A day after a break without an end began; { $lines } are the help lines.
account-resume-ask =
    Shall I start again with the morning questions? Your other messages come back then too.

    { $lines }
account-button-resume-yes = Yes
account-button-resume-no = Not yet
account-resume-not-yet = Fine, take your time. Type { $resume } when you want to start again; /sos shows the help lines.
