# The last nights, a button each.
diary-nights = Your last 7 nights. Tap one to look at it, change it or fill it in.
diary-button-filled = { $evening } to { $morning }: filled in
diary-button-half = { $evening } to { $morning }: half filled in
diary-button-empty = { $evening } to { $morning }: empty
