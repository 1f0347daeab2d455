# The last nights, a button each. The sign is for who sees no colour; what it means stands below.
diary-nights = Your last { $count } nights. Tap one to look at it, change it or fill it in.
diary-count-filled = ● filled in: { $count }
diary-count-half = ◐ half filled in: { $count }
diary-count-empty = ○ empty: { $count }
diary-count-late = * filled in later: { $count }
diary-button-filled = ● { $night }
diary-button-half = ◐ { $night }
diary-button-empty = ○ { $night }
diary-button-late = { $night } *
diary-last-night = last night
diary-night = { $evening }–{ $morning } { $date }
# On the card of a night
diary-card-late = Filled in later.
diary-card-mended = Changed afterwards, so this night doesn't count in your trial.
diary-card-naps = Slept during the day, on { $day }: { $naps }.
diary-card-empty = This night is empty.
diary-button-begin = Fill in
diary-button-empty-part = Clear
diary-button-clear = Clear the night
diary-button-undo = Undo
diary-undone = Put back. Not right after all? Then tap Undo once more.
diary-undo-which = What do you want to change? Tap it.
# Clearing a whole night
diary-clear = Shall I clear all of { $night }? You can still bring it back afterwards.
diary-button-clear-yes = Yes, clear it
diary-button-clear-no = No, leave it
