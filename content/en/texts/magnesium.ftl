# The evenings with magnesium.
magnesium-reminder = Time for your evening routine. Have you taken your magnesium yet?
magnesium-reminder-again = Just checking: have you taken your magnesium yet?
magnesium-ask = Have you taken your magnesium yet?
magnesium-ask-past = Did you take your magnesium { $evening }?
magnesium-ask-example = I didn't get that. Tap one below, or type something like "just now", "at half past 8" or "not tonight".
magnesium-button-taken = Taken
magnesium-button-later = In 30 minutes
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

# The way back.
magnesium-change = It says: { $what } { $evening }. What would you like to change?
magnesium-button-other-time = Another time
magnesium-button-not-after-all = Not taken after all
magnesium-button-taken-after-all = Taken after all
magnesium-button-clear = Clear
magnesium-button-keep = Leave it
magnesium-cleared = Cleared. There is nothing for { $evening } now.
magnesium-button-open = Fill in

# The evenings so far.
magnesium-tonight = this evening
magnesium-last-evening = yesterday evening
magnesium-evening-of = { $weekday } evening
magnesium-what-taken = taken at { $time }
magnesium-what-untimed = taken
magnesium-what-skipped = not taken
magnesium-what-open = not filled in
magnesium-card = Your magnesium, { $evening }: { $what }.
magnesium-evenings = The evenings before:
magnesium-line = { $evening }: { $what }
magnesium-none = You don't take magnesium, so I don't ask about it. If that changes, tell me in your settings.
magnesium-button-settings = Settings

# Where no reminder comes.
magnesium-reminder-off = Your reminder is off.
magnesium-reminder-waiting = Your reminder begins once the safety questions are settled.
magnesium-reminder-paused = I'm paused, so I don't remind you now.
magnesium-button-reminder-off = Turn the reminder on
magnesium-button-reminder-waiting = Set the reminder
magnesium-button-reminder-paused = Resume
