# What somebody takes: product, dose, supply.
product-ask-first = Ask your doctor or pharmacist first if your kidneys work less well, if you have a heart or muscle disease, if you're pregnant or breastfeeding, or if you take medicines.
product-ask-form = Which kind of magnesium do you take? You can also type it all at once: 2 capsules of bisglycinate, 100 mg each.
product-ask-label = Get the jar if you can. How many mg of magnesium are in one tablet, capsule or scoop? If there's only a percentage, type that.
product-ask-kind = { $amount } mg is a lot for one piece. Is that the magnesium itself, or the whole compound it's in?
product-ask-kind-known = Just to be sure: is that { $amount } mg the magnesium itself, or the whole compound? As { $form } it's about { $mg } mg of magnesium.
product-ask-pieces = How many a day do you take?
product-ask-pieces-daily = How many pieces a day make up that { $amount } mg?
product-ask-others = Do you get magnesium from anything else, another jar or a medicine? Food doesn't count.
product-ask-others-mg = How many mg of magnesium is that a day, all together?
product-ask-restart = Careful: your trial is running. With another dose the eight weeks with magnesium begin again. The nights so far stay in your diary, but don't count towards the outcome.

# Examples
product-example-form = I didn't get that. Tap one, or type for instance citrate, or 2 tablets of 150 mg.
product-example-label = I didn't get that. Type for instance 200 mg, 53%, or 1500 mg citrate.
product-example-kind = I didn't get that. Type magnesium itself, or whole compound.
product-example-pieces = I didn't get that. Type for instance 2, half a tablet or 1 in the morning and 1 at night.
product-example-others = I didn't get that. Type for instance no, or a multi with 56 mg.
product-example-others-mg = I didn't get that. Type for instance 100 mg, or don't know.
product-example-restart = Type yes or no.
product-example-since = I didn't get that. Type for instance tomorrow, from Monday or since 1 May.
product-example-supply = I didn't get that. Type a number, for instance 45.

# What I made of it
product-label-elemental = { $mg } mg of magnesium.
product-label-percent = { $percent }% of the reference intake of { $nrv } mg is { $exactly ->
    [yes] { $mg } mg of magnesium.
   *[no] about { $mg } mg of magnesium.
}
product-label-compound = { $amount } mg of { $form } is about { $mg } mg of magnesium.
product-label-water = If there's water of crystallisation in it, more like { $mg } mg.
product-label-counts = Powders differ: if the label gives the magnesium itself, type that number, because that's the one that counts.
product-label-per = { $amount } mg in { $per } pieces is { $each } mg apiece.
product-label-unknown = Then I can't work out how much magnesium is in it. Perhaps there's a smaller number behind magnesium somewhere, or a percentage.
product-left-open = Never mind, I'll leave that open.
product-pieces = { $count ->
    [0.5] half a piece
    [1] 1 piece
   *[other] { $count } pieces
}

# The kinds
product-form-bisglycinate = bisglycinate
product-form-citrate = citrate
product-form-oxide = oxide
product-form-other = another kind
product-form-mix = a blend
product-form-unknown = magnesium
product-compound-oxide = oxide
product-compound-hydroxide = hydroxide
product-compound-carbonate = carbonate
product-compound-citrate = citrate
product-compound-malate = malate
product-compound-bisglycinate = bisglycinate
product-compound-chloride = chloride
product-compound-taurate = taurate
product-compound-threonate = threonate

# The card
product-nothing = I don't know yet which magnesium you take.
product-noted = Noted.
product-same = Nothing changes.
product-undone = Put back.
product-kept-as-it-was = All right, everything stays as it was.
product-cancelled = All right, we'll leave it at that.
product-takes = You take { $form }:
product-takes-from = From { $evening } you take { $form }:
product-until-then = Until then it stays { $what }.
product-evening-last = yesterday evening
product-evening-now = this evening
product-evening-next = tomorrow evening
product-dose = { $pieces } a day, { $piece } mg of magnesium apiece. That's { $mg } mg a day.
product-dose-piece = { $piece } mg of magnesium apiece. How many a day you take, I don't know yet.
product-dose-pieces = { $pieces } a day. How much magnesium is in it, I don't know yet.
product-dose-open = how much, I don't know yet.
product-others-none = You take nothing else with magnesium.
product-others-open = How much you get from elsewhere, I don't know yet.
product-others = Another { $mg } mg comes from elsewhere.
product-others-total = Another { $mg } mg comes from elsewhere, { $total } mg a day in all.
product-limit = The European upper limit from supplements is { $limit } mg a day.
product-standing-under = You're below it.
product-standing-at = You're exactly at it.
product-standing-above = You're above it.
product-standing-unknown = I can't say yet where you stand.
product-warning = Good to know, and then I won't bring it up again: it's better to stay at or under { $limit } mg, unless your doctor says otherwise. And split it over two moments, that's advised as well.
product-studied = Studies used 320 to 500 mg a day for 7 to 8 weeks. Don't do that without your doctor. With 320 mg people slept better, but just as much with a dummy pill.
product-mix-said = It's a blend. If something changes in your sleep, you never know whether the magnesium did it.
product-pharmacist-waits = Above { $most } mg I'll only remind you once your pharmacist knows.
product-pharmacist-knows = Your pharmacist knows.
product-general = This is general information. Your doctor or pharmacist knows you.
product-trial-anew = The eight weeks of your trial begin again.
product-trial-same-dose = During your trial this dose stays the same.
product-trial-no-other-day = While your trial runs, the day stays as it is.
product-change = What is different? Tap one, or type it, for instance: from Monday 1 capsule.
product-ask-since = From which evening do you take this? Tap one, or type a day: since 1 May.
product-history = What you took, from which evening:
product-history-line = { $evening }: { $what }
product-line = { $form }, { $mg } mg a day
product-line-open = { $form }
product-line-none = not told yet

# Supply
product-ask-supply = How many pieces do you have left? Tap one, or type the number.
product-supply-left = You have { $count ->
    [0] nothing left
    [0.5] half a piece left
    [1] 1 piece left
   *[other] { $count } pieces left
}, going by the evenings you filled in.
product-supply-low = Your supply is running low: { $count ->
    [0.5] half a piece
    [1] 1 piece
   *[other] { $count } pieces
} left, enough for { $days ->
    [1] 1 day.
   *[other] { $days } days.
}
product-supply-out = By my count your jar is nearly empty.
product-supply-stopped = All right, I no longer count your supply.
product-supply-other-jar = The count was for your previous jar, so it's off now.

# Buttons
product-button-open = What I take
product-button-tell = Tell
product-button-form-bisglycinate = Bisglycinate
product-button-form-citrate = Citrate
product-button-form-oxide = Oxide
product-button-form-other = Another kind
product-button-form-mix = Blend
product-button-form-unknown = Don't know
product-button-kind-elemental = Magnesium itself
product-button-kind-compound = The whole compound
product-button-source-none = No, nothing
product-button-source-antacid = Antacid or laxative
product-button-source-second = Another supplement
product-button-unknown = Don't know
product-button-back = Back
product-button-restart-yes = Change it anyway
product-button-restart-no = Leave it
product-button-change = Change
product-button-new-jar = Another jar
product-button-part-form = Kind
product-button-part-label = Mg apiece
product-button-part-pieces = How many a day
product-button-part-others = Other sources
product-button-since = Another day
product-button-since-last = Yesterday evening
product-button-since-now = This evening
product-button-since-next = Tomorrow evening
product-button-history = Earlier
product-button-undo = Undo
product-button-pharmacist = My pharmacist knows
product-button-second = Two moments
product-button-supply = Track my supply
product-button-supply-off = Stop counting supply
