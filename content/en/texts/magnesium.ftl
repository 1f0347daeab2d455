# The evenings with magnesium.
# What can be read on a locked screen does not name it, unless somebody wants it so.
magnesium-reminder-discreet = Time for your evening routine. All done?
magnesium-reminder-discreet-again = Just checking: all done?
magnesium-reminder = Time for your evening routine. Have you taken your magnesium yet?
magnesium-reminder-again = Just checking: have you taken your magnesium yet?
magnesium-ask = Have you taken your magnesium yet?
magnesium-ask-past = Did you take your magnesium { $evening }?
magnesium-ask-example = I didn't get that. Tap one below, or type something like "just now", "at half past 8" or "not tonight".
magnesium-button-taken = Taken
magnesium-button-later-15 = In 15 min
magnesium-button-later-30 = In 30 min
magnesium-button-later-60 = In 1 hour
magnesium-button-earlier = Taken earlier
magnesium-button-skip = Not tonight
magnesium-button-not-taken = Not taken

# When it was.
magnesium-time = About when was that? Tap one, or type the time.
magnesium-time-noted = Noted. About when was that? Tap one, or type the time.
magnesium-time-example = Type a time, such as "half past 8" or 20:30. About when was it?
magnesium-time-ahead = It isn't { $time } yet.
magnesium-button-just-now = Just now
magnesium-button-dinner = At dinner, { $time }
magnesium-button-forgot = I don't remember
magnesium-button-back = Back

# What was noted. $part: the part of the day in which we talk.
magnesium-taken = Noted, at { $time }. { $part ->
    [day] Have a good day.
    [evening] Have a good evening.
   *[night] Sleep softly.
}
magnesium-taken-untimed = Noted. { $part ->
    [day] Have a good day.
    [evening] Have a good evening.
   *[night] Sleep softly.
}
magnesium-skipped = Fine, an evening without is no problem. Don't double up tomorrow.
magnesium-noted-past = Noted: { $what } { $evening }.
magnesium-skipped-past = Noted: not taken { $evening }. That's no problem. Don't double up tonight.
magnesium-later = All right, once more at { $time }.
magnesium-later-quiet = All right, see how it goes. I won't send anything more about it tonight; if you still take it, tap Taken.
magnesium-left-open = Never mind, I'll leave { $evening } empty.
magnesium-button-change = Change
magnesium-button-undo = Undo
magnesium-button-other-evening = Another evening

# The way back.
magnesium-change = It says: { $what } { $evening }. What would you like to change?
magnesium-button-other-time = Another time
magnesium-button-not-after-all = Not taken after all
magnesium-button-taken-after-all = Taken after all
magnesium-button-clear = Clear
magnesium-button-keep = Leave it
magnesium-cleared = Cleared. There is nothing for { $evening } now.
magnesium-button-open = Fill in

# The second moment, by day, for who splits it over two moments.
magnesium-second-reminder-discreet = Time for your daytime moment. All done?
magnesium-second-reminder-discreet-again = Just checking: done with your daytime moment?
magnesium-second-reminder = Time for your daytime magnesium. Have you taken it yet?
magnesium-second-reminder-again = Just checking: have you taken your daytime magnesium yet?
magnesium-second-ask = Have you taken your daytime magnesium yet?
magnesium-second-skipped = Fine, once without is no problem. Don't double up later today.
magnesium-second-later-quiet = All right, see how it goes. I won't send anything more about it during the day; if you still take it, tap Taken.
magnesium-second-today = today (daytime)
magnesium-second-yesterday = yesterday (daytime)
magnesium-second-of = { $weekday } (daytime)
magnesium-second-on = { $weekday } { $date } (daytime)
magnesium-button-second-skip = Not this time

# The evenings so far.
magnesium-tonight = this evening
magnesium-last-evening = yesterday evening
magnesium-evening-of = { $weekday } evening
magnesium-evening-on = { $weekday } evening, { $date }
magnesium-what-taken = taken at { $time }
magnesium-what-untimed = taken
magnesium-what-skipped = not taken
magnesium-what-open = not filled in
magnesium-what-without = without, for your trial
magnesium-card = Your magnesium, { $evening }: { $what }.
magnesium-evenings = The evenings before:
magnesium-line = { $evening }: { $what }
magnesium-line-second = daytime { $second }, evening { $evening }
# How Babel writes a day in the list: Thu 11 Jun
magnesium-day-pattern = EEE d MMM
magnesium-day-second = { $day }, daytime
# On the buttons; the sign says whether something was noted.
magnesium-marked-taken = { $day } ✓
magnesium-marked-skipped = { $day } –
magnesium-marked-open = { $day }
magnesium-button-evenings = Change an evening
magnesium-button-product = What I take
magnesium-button-reminding = Reminder
magnesium-which = Which evening would you like to change? Tap it, or type the day. ✓ is taken, – is not taken.
magnesium-which-example = I can't find that evening. Tap one, or type something like "yesterday", "Tuesday" or "Tuesday not taken".
magnesium-none = You don't take magnesium, so I don't ask about it. If that changes, tell me in your settings.
magnesium-button-settings = Settings

# Where no reminder comes.
magnesium-reminder-off = Your reminder is off.
magnesium-reminder-waiting = Your reminder begins once the safety questions are settled.
magnesium-reminder-paused = I'm paused, so I don't remind you now.
magnesium-reminder-dose = Your reminder waits until your pharmacist knows about your dose. Under "What I take" you can tell me.
magnesium-button-reminder-off = Turn the reminder on
magnesium-button-reminder-waiting = Set the reminder
magnesium-button-reminder-paused = Resume

# No reminder any more, and the way back.
magnesium-button-reminder-stop = Stop reminding me
magnesium-stopped = All right, I won't remind you about magnesium any more. Everything you noted stays, and you can always tell me yourself.
magnesium-button-reminder-on = Remind me after all
magnesium-button-none = I no longer take it
magnesium-stopped-taking = All right, then I won't ask about it either. What you noted stays. If you start again, turn it on in your settings.
magnesium-reminded-again = All right, I'll remind you again.

# During a trial, in the weeks without.
magnesium-in-without = For your trial this was an evening without. That's all right, it's simply noted.
magnesium-tonight-without = For your trial tonight is an evening without magnesium.
magnesium-last-without = For your trial last night was an evening without magnesium.
magnesium-reminder-trial = Because of your trial I'm not reminding you now.
