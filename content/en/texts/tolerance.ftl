# How it is borne: once a week, in the first month (B5, and F for when to call).
tolerance-asked = And your magnesium, does it agree with you?
# After a bare "no"
tolerance-what = What is bothering you?
tolerance-example = Tap a button, or type it in a few words. For example "fine", "stomach ache" or "headache".
tolerance-button-well = Yes
tolerance-button-bowel = Trouble with my bowels
tolerance-button-other = Something else
tolerance-button-again = Another answer
tolerance-button-pause = Pause magnesium
tolerance-button-pause-trial = Pause my trial
tolerance-button-side-effects = More on side effects
tolerance-answer-well = Good to hear. I've noted it.
tolerance-answer-bowel =
    I'm sorry to hear that. Loose stools, nausea and stomach cramps are the usual ones with magnesium. Taking less or stopping usually helps, then it passes. With or just after a meal is easier on your stomach.

    Does the diarrhoea persist, do you see blood or does your heart pound? Then stop your magnesium and call your GP or pharmacist.
tolerance-answer-other =
    Thank you for telling me. I can't tell what causes it.

    Diarrhoea that persists, blood, or a pounding heart that you didn't have before: then stop your magnesium and call your GP or pharmacist. Very weak or drowsy, fainted or short of breath? Call the emergency number, 112 in Europe.

    Is it something else and are you unsure? Ask your pharmacist.
