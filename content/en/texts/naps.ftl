# Sleep during the day. Naps stand apart from the nights.
naps-ask-minutes = How long did you nap, and when? You can say it in one go: 20 min at 2 pm.
# Where something was said already, or is changed
naps-ask-minutes-only = How long did you sleep?
naps-ask-starts-only = When did your nap begin?
naps-ask-starts = And when did it begin?
naps-sure = { $duration }, is that right?
naps-example-minutes = Type roughly how long, for example 20 minutes or half an hour.
naps-example-starts = Type a time, such as 14:00 or half past 2.
naps-example-sure = Type yes, or how long it was then.
naps-longer = Just type it, for example an hour and a half or 90 minutes.
naps-ahead = It isn't that late yet.
naps-left-open = That's fine.
naps-none = Fine, then I won't note anything.
# A nap in words, in a sentence
naps-said = { $duration } at { $time }
naps-said-at = at { $time }
naps-said-open = a nap
# What is kept
naps-noted = Noted, { $day }: { $nap }.
naps-card = Nap { $day }: { $nap }.
naps-removed = Removed, { $day }: { $nap }.
naps-put-back = Put back.
naps-list = Your naps of the last { $days } days. Tap one to change or remove it. They don't count with your nights.
naps-list-empty = There are no naps in the last { $days } days.
naps-listed = { $day }: { $nap }
# Buttons
naps-button-minutes-10 = 10 min
naps-button-minutes-20 = 20 min
naps-button-minutes-30 = 30 min
naps-button-minutes-45 = 45 min
naps-button-minutes-60 = 1 hour
naps-button-longer = longer
naps-button-none = No nap
naps-button-unknown = Don't know
naps-button-now = Just now
naps-button-yes = Yes, that's right
naps-button-no = No, change it
naps-button-back = Back
naps-button-list = All your naps
naps-button-new = Note a nap
naps-button-change = Change
naps-button-minutes = How long
naps-button-starts = When
naps-button-remove = Remove
naps-button-undo = Undo
