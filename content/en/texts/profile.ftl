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
profile-screening = One thing first. Does any of this apply to you? Kidneys that work less well, a heart condition, a muscle disease, pregnant or breastfeeding, an operation soon, anything else you see a doctor for, medicines. I don't keep your answer, only that we went through this.
profile-screening-list =
    All of this counts:

    • kidneys that work less well, or kidney stones from an infection
    • a heart condition, a slow heartbeat or very low blood pressure
    • a muscle disease, such as myasthenia gravis
    • being pregnant, or breastfeeding
    • a blocked bowel, dehydration, or an operation soon
    • being older and frail
    • any other illness you see a doctor for
    • medicines, such as thyroid tablets, antibiotics, iron, gabapentin, water pills, pills for heart or blood pressure, acid blockers, muscle relaxants, and medicines for brittle bones, HIV or cancer
    • laxatives, antacids and other supplements: they may contain magnesium too

    Does any of it apply to you? I don't keep your answer.
profile-which = What is it about? Then I know what to tell you. Tap one, or just type it, like the name of your medicine. I don't keep this either.
profile-doctor =
    { $advice }

    Until your doctor or pharmacist knows, I won't remind you. Do they know already?
# What fits what somebody just said; it stands above the question before this.
profile-advice-kidneys = When kidneys work less well, too much magnesium can end up in your blood. So don't start without your doctor. If they work really poorly, don't take a supplement. Ask your doctor or dietician about food with a lot of magnesium too.
profile-advice-heart = With a heart condition, a slow heartbeat or low blood pressure, check with your doctor first. The same goes if you take pills for your heart or your blood pressure.
profile-advice-muscles = With a muscle disease, above all myasthenia gravis, check with your doctor first.
profile-advice-pregnant = Take a supplement for sleep only after asking your midwife or GP.
profile-advice-apart = Magnesium can hold up a medicine like that: your body then takes up less of it. Ask your pharmacist how many hours to leave between them. At least 4 hours is a safe rule; with antibiotics, follow the leaflet. Never stop a medicine on your own.
profile-advice-medicines = Ask your pharmacist whether magnesium goes together with what you take, and how many hours to leave between them. Never stop a medicine on your own.
profile-advice-other =
    Please ask your doctor or pharmacist first. If you are pregnant or breastfeeding, ask your midwife or GP.

    Magnesium from ordinary food is fine for most people. Do you have a kidney disease? Then ask your doctor about that first too.
# For whoever goes without a supplement. Source of the figures: NIH Office of Dietary Supplements, table (via a secondary page).
profile-food-question = Magnesium is in ordinary food too. I'm happy to show you where, only it's different with a kidney disease or a kidney diet. Does that apply to you? I don't keep this either.
profile-food-ask-first = Then please ask your doctor or dietician. They know which food suits your kidneys.
profile-food-figures =
    This is where magnesium is, roughly, per portion:

    • handful of pumpkin seeds (28 g): 156 mg
    • handful of almonds (28 g): 80 mg
    • half a cup of boiled spinach: 78 mg
    • handful of cashews (28 g): 74 mg
    • cup of soy milk: 61 mg
    • half a cup of black beans: 60 mg
    • two tablespoons of peanut butter: 49 mg
    • baked potato (100 g): 43 mg
    • banana: 32 mg

    In all you need about 300 mg (women) to 350 mg (men) a day.
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
profile-button-screening-list = What counts?
profile-button-which-apart = Thyroid, antibiotics or iron
profile-button-which-medicines = Other medicines
profile-button-which-kidneys = Kidneys
profile-button-which-muscles = Muscle disease
profile-button-which-heart = Heart or blood pressure
profile-button-which-pregnant = Pregnant or breastfeeding
profile-button-which-other = Something else, or rather not
profile-button-doctor-which = Say what it's about
profile-button-doctor-knows = My doctor or pharmacist knows
profile-button-doctor-later = I'll ask first
profile-button-doctor-without = I'd rather go without
profile-button-food-none = No, do show me
profile-button-food-some = Yes, or not sure
profile-button-food-more = More on magnesium from food
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
profile-example-which = I didn't get that. Tap one, or type for instance levothyroxine, kidneys or pregnant.
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
