# Settings, breaks, language, your data.
account-card =
    This is how things stand. Tap what you'd like to change.

    Getting up: { $getup }
    Days off: { $free }
    Lights out: { $lights_out }
    Magnesium: { $magnesium }
    Weekly message: { $week }
    Time zone: { $zone }
    Language: { $language }
    Break: { $paused }
account-unknown = not known yet
account-free = { $time }, on { $days }
account-free-same = the same time
account-free-varies = they vary, I come at the same time every day
account-magnesium-remind = I remind you at { $time }
account-magnesium-waiting = I'll remind you once your doctor or pharmacist knows
account-magnesium-silent = you take it, without a reminder
account-magnesium-none = you don't take it
account-week = { $day } at { $time }
account-zone = { $city }, where it's { $time } now
account-break-none = no
account-break = until { $day }
account-break-open = until you tell me to go on
# After a change
account-noted = Noted.
account-no-reminder = All right, I won't remind you of magnesium.
account-zone-changed = All right, it's { $time } where you are.
account-while-paused = You're having a break. With { $resume } I go on sooner.
account-again = All right, we'll leave it at that. With { $diary } you tell me about your night, and { $help } shows what else I can do.
# Weekly message
account-week-day = On which day would you like your weekly message?
account-week-time = And at what time on { $day }?
account-example-day = I didn't get that. Type one day, for instance Sunday.
# Break
account-pause = How long shall I leave you be? You can also type a date.
account-example-pause = I didn't get that. Type for instance until Friday, 3 weeks or 12 December.
account-paused = All right, I'll leave you be. My next message comes { $moment }. Sooner? Type { $resume }.
account-paused-open = All right, I'll leave you be until you type { $resume }. Everything you told me is kept.
account-resumed = Lovely, let's go on. I'll be here { $moment }.
account-no-break = There was no break. I'll be here { $moment }.
# Language
account-language = Which language shall I speak?
account-language-changed = From now on I'll speak English with you.
# Your data
account-operator = This Sluimer is run by { $name }, whom you can reach through { $contact }.
account-operator-only = This Sluimer is run by { $known }.
account-operator-unknown = Whoever runs this Sluimer hasn't put a name here yet. Ask the person you know it from.
account-stored = Of you I keep now: { $stored }.
account-nothing-stored = Of you I keep nothing now.
account-count-settings = your settings
account-count-nights = { $count ->
    [one] 1 night
   *[other] { $count } nights
}
account-count-evenings = { $count ->
    [one] whether you took magnesium on 1 evening
   *[other] whether you took magnesium on { $count } evenings
}
account-count-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weeks
}
account-count-messages = { $count ->
    [one] when I sent 1 message
   *[other] when I sent { $count } messages
}
account-delete = Shall I delete everything about you? This will be gone: { $stored }. I can't bring it back.
account-deleted = Everything about you has been deleted. Sleep softly, and /start always begins anew.
account-kept = All right, everything stays as it was.
# Buttons
account-button-settings = Settings
account-button-getup = Getting up
account-button-getup-free = Getting up on days off
account-button-free-days = Which days off
account-button-lights-out = Lights out
account-button-magnesium = Magnesium
account-button-week = Weekly message
account-button-zone = Time zone
account-button-language = Language
account-button-pause = Break
account-button-pause-7 = A week
account-button-pause-14 = Two weeks
account-button-pause-open = Until I say so
account-button-resume = Go on again
account-button-privacy = What you keep
account-button-delete = Delete everything
account-button-delete-yes = Yes, delete everything
account-button-delete-no = No, keep it
