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
picture-only-waso = awake in between { $minutes }
picture-clock-change = clock change
picture-travel = travelling
