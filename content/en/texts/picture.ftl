# Words in the pictures of the week and of the trend. Short: there is little room.
picture-week = Your week, { $first } to { $last }
picture-night = { $evening }–{ $morning }
picture-minutes = { $minutes } min
picture-asleep = asleep
picture-awake-in-bed = awake in bed
# The striped block: its length is right, its place says nothing.
picture-awake-in-between = awake in between: how long, not when
picture-unclear = in bed, sleep not quite known
picture-missing = not filled in
picture-taken = magnesium taken
picture-not-taken = not taken
# What stands beside a night
picture-no-sleep = no sleep
picture-no-times = no clock times
picture-only-sol = falling asleep { $minutes }
picture-only-waso = awake { $minutes }
picture-clock-change = clock change
picture-travel = travelling
# Below the bars, where there is one
picture-travel-why = travelling: on the clock of where you went to bed
picture-clock-change-why = clock change: that bar follows the clock, not its true length
# The trend: twelve weeks
picture-trend = Your nights, { $first } to { $last }
picture-trend-sol = Falling asleep, in minutes
picture-trend-waso = Awake in between, in minutes
picture-trend-tst = Sleep, in hours
# How many nights a mean counts, as the heading of a row of numbers
picture-nights = nights
picture-one-night = one night
picture-mean = mean of that week
picture-left-out = travel, night shift or clock change: not counted
picture-empty = no nights yet
# The trial: every night a dot, the phases side by side
picture-trial = Your trial, { $first } to { $last }
picture-trial-sol = Falling asleep, in minutes
picture-trial-waso = Awake in the night, in minutes
picture-trial-quality = How you found your nights
picture-trial-washout = wearing off
picture-trial-without = without
picture-trial-building = build-up
picture-trial-with = with magnesium
picture-trial-after = without
picture-trial-flagged = different from usual, counts
picture-trial-left-out = doesn't count, the text says why
picture-trial-not-counted = didn't count yet
picture-trial-mean = average with its margin
# Followed by the values: "beyond the scale: 120, 180"
picture-trial-beyond = beyond the scale:
# How Babel writes a date where there is little room: 23 Mar
picture-short-date = d MMM
