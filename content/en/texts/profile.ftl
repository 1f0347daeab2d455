# Questions about somebody's times and magnesium: when getting to know each other and in the settings.
profile-language-name = English
profile-clock-here = It's { $time } where you are, right?
profile-clock-there = It's { $time } in { $place }, right?
profile-place = Which city are you in? A big city nearby is fine too. You can also share your location; I don't keep it.
profile-place-at-sea = I can't find a city there; I haven't kept your location. Type a city where it's the same time as where you are.
profile-place-which = Which one do you mean?
profile-getup = When do you get up on an ordinary day?
profile-getup-free = When do you get up on days off?
profile-free-days = Which days do you usually have off?
profile-free-days-second = { $day }. And which other day?
profile-free-days-pick = Tap the days you usually have off.
profile-lights-out = When do you usually turn out the light?
profile-magnesium = Shall I remind you of magnesium in the evening? An hour before lights out, with dinner, or at a time you type yourself.
profile-screening = One thing first. Does any of this apply to you? Kidneys that work less well, a heart condition, a muscle disease, pregnant or breastfeeding, medicines. I don't keep your answer, only that we went through this.
profile-doctor =
    Please ask your doctor or pharmacist first. If you are pregnant or breastfeeding, ask your midwife or GP. Until they know, I won't remind you.

    Magnesium from ordinary food is fine for most people. Do you have a kidney disease? Then ask your doctor about that first too.

    Does your doctor or pharmacist already know?
profile-reminder = When shall I remind you? An hour before lights out, with dinner, or at a time you type yourself.
profile-dinner = When do you usually have dinner?
# Buttons
profile-button-back = Back
profile-button-yes = Yes
profile-button-no = No
profile-button-same = Also { $time }
profile-button-varies = It varies
profile-button-weekend = Saturday and Sunday
profile-button-only-day = Just { $day }
profile-button-more-days = More than two
profile-button-ready = Done
profile-picked = ✓ { $day }
profile-button-yes-at = Yes, at { $time }
profile-button-at = At { $time }
profile-button-magnesium-silent = I take it, but no
profile-button-magnesium-none = I don't take it
profile-button-screening-none = No, none
profile-button-screening-some = Yes, or not sure
profile-button-doctor-knows = My doctor or pharmacist knows
profile-button-doctor-later = I'll ask first
profile-button-doctor-without = I'd rather go without
profile-button-before-lights-out = At { $time }, an hour before lights out
# Examples, when an answer could not be read
profile-example-tap = I didn't get that. Tap one of the buttons, or type what one of them says.
profile-example-yes-no = I didn't get that. Type yes or no, or tap a button.
profile-example-place = I can't find that place. Type for instance Ghent, Las Palmas or Europe/London.
profile-example-morning = I didn't get that. Type for instance 06:45 or quarter to 7.
profile-example-evening = I didn't get that. Type for instance 23:15 or eleven o'clock.
profile-example-dinner = I can't use that time. Type a time before lights out, for instance 18:30 or half past six.
profile-example-days = I didn't get that. Type for instance Wednesday and Sunday.
profile-example-magnesium = Tap what fits: with a reminder, without one, or no magnesium at all.
# When I come
profile-plan-one = I'll be here every day at { $time }.
profile-plan-one-reminder = I'll be here every day at { $time }, and for your magnesium at { $reminder }.
profile-plan-two = On ordinary days I'll be here at { $ordinary }, on days off at { $free }.
profile-plan-two-reminder = On ordinary days I'll be here at { $ordinary }, on days off at { $free }, and for your magnesium at { $reminder }.
profile-plan-varies = Your days off vary, so I keep the same time every day. You can always change that.
profile-plan-waiting = Your reminder begins once the safety questions are settled. You'll find them in /settings, under Magnesium. Do you still have to ask your doctor or pharmacist? Then do that first.
profile-next-checkin = I'll be here { $moment }.
profile-next-magnesium = I'll remind you of your magnesium { $moment }.
profile-next-second = The next one is { $moment }.
profile-next-weekly = Your weekly message comes { $moment }.
