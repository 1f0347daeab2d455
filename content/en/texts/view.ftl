# Moments, nights and durations, as they end up in other sentences.
view-night = the night from { $evening } to { $morning }
# For people who sleep during the day
view-day-sleep = your sleep on { $day }
view-today = today
view-tomorrow = tomorrow
# What still comes this night, though after midnight
view-tonight = tonight
view-yesterday = yesterday
view-on-weekday = on { $day }
# What is due already: I'll be here in a moment.
view-soon = in a moment
# How Babel writes a date in a sentence: on 12 December
view-date-pattern = 'on' d MMMM
view-moment = { $day } at { $time }
view-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
view-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
view-hours-and-minutes = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
} { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
view-said-15 = a quarter of an hour
view-said-30 = half an hour
view-said-45 = three quarters of an hour
view-said-90 = an hour and a half
view-and = { $most } and { $last }
# Names of time zones that would not be clear otherwise
view-zone-atlantic-canary = Canary Islands (Spain)
view-help-line = Not doing well? UK and Ireland: Samaritans, 116 123. US: Suicide & Crisis Lifeline, 988. Netherlands: 113 Zelfmoordpreventie, 113. Belgium: Zelfmoordlijn, 1813. Elsewhere: findahelpline.com. In direct danger: 112, or your local emergency number.
