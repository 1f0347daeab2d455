# How often I come, nudges, silent days and night shifts.
rhythm-often = How often would you like the morning questions?
rhythm-often-daily = Fine, I'll ask every day again.
rhythm-often-less = Fine, I'll ask three times a week, on { $days }.
rhythm-card-daily = every day
rhythm-card-less = three times a week, on { $days }
rhythm-card-yes = yes, if you haven't filled anything in yet
rhythm-card-no = no
rhythm-example-tap = I didn't get that. Tap one of the buttons, or type what it says.
# One nudge without sound, when the morning questions have been lying there for some hours
rhythm-nudges = If your morning questions go unanswered for about three hours, I can give you one nudge, without sound. Shall I?
rhythm-nudges-on = Fine, I'll give you a nudge when they go unanswered.
rhythm-nudges-off = Fine, no more nudges. The morning questions themselves still come.
rhythm-nudge = Coming back to { $night }, if you feel like it: { $question }
# After five silent days, once
rhythm-silent =
    I haven't heard from you for a few days. That's perfectly fine, and everything you told me is still here.

    Shall I go on with the morning questions? If I hear nothing, I'll leave you in peace until you send something.
rhythm-back = Good to have you back. You'll hear from me { $moment }.
rhythm-back-quiet = Good to have you back.
rhythm-going-on = Lovely, we'll go on. You'll hear from me { $moment }.
# Night shifts
rhythm-shift-getup = When do you get up when you work nights?
rhythm-shift-lights-out = And when does the light go out then?
rhythm-shift-until = What is the last day of your night shifts?
rhythm-shift-until-known = You'll get up at { $getup } again, and the light goes out at { $lights_out }. What is the last day of your night shifts?
rhythm-shift-example-getup = I didn't get that. Type a time, like 15:30 or 4 pm.
rhythm-shift-example-lights-out = I didn't get that. Type a time, like 8:30 or quarter to 9.
rhythm-shift-example-until = I didn't get that. Type for example Sunday, through Friday or 12 December.
rhythm-shift-same = That's the same time as the one you get up at.
rhythm-shift-too-far = That's more than a month. If you work nights for longer, change your ordinary times in Settings.
rhythm-shift-begun = Fine, up to and including { $day } I'll keep your night shifts in mind.
rhythm-shift-ends = After your night shifts your ordinary times come back by themselves. Done sooner? Type night shifts over.
rhythm-shift-over = Fine, your ordinary times are back.
rhythm-shift-none = No night shifts were set.
rhythm-card-shift = up to and including { $day }, up at { $getup }, lights out at { $lights_out }
# Buttons
rhythm-button-often = How often
rhythm-button-nudges = Nudge
rhythm-button-shift = Night shifts
rhythm-button-shift-over = Night shifts over
rhythm-button-daily = Every day
rhythm-button-three = Three times a week
rhythm-button-rather-daily = Every day after all
rhythm-button-rather-less = Less often after all
rhythm-button-yes = Yes, please
rhythm-button-no = Rather not
rhythm-button-no-nudges = No more nudges
rhythm-button-nudges-after-all = A nudge after all
rhythm-button-go-on = Yes, go on
rhythm-button-less = Less often
rhythm-button-pause = A break
rhythm-button-last-night = Tell about last night
rhythm-button-other-times = Other times
