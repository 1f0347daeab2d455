# Questions to the coach.
faq-entrance = What's on your mind? Tap one, or just type your question.
faq-button-complaint-fall-asleep = I find it hard to fall asleep
faq-button-complaint-broken-sleep = I wake up often
faq-button-complaint-insomnia = I've slept badly for a long time
faq-button-complaint-legs = My legs are restless
faq-button-complaint-stress = I'm stressed or tense
faq-button-group-magnesium = Magnesium
faq-button-group-sleep = Sleep
faq-button-group-bot = About Sluimer
faq-group-magnesium = You can ask me this about magnesium:
faq-group-sleep = You can ask me this about sleep:
faq-group-bot = You can ask me this about me and your data:
faq-button-home = All questions
faq-button-more = More about this
faq-general-information = This is general information. For advice on your own situation, ask your doctor or pharmacist.
faq-guesses = Do you mean one of these?
faq-unknown = I don't know the answer to that. Try asking it another way, or see what I do know about.
faq-button-go-on = I'm all right, go on
faq-go-on = All right. I'm here if you need me; /sos always shows the help lines.
faq-help =
    In the morning I ask how your night was, and every week I tell you what I see. If you take magnesium, I help you remember it in the evening. A question about sleep or magnesium? Just type it.

    { $commands }

    Stuck somewhere? With /again we leave whatever is still open. /privacy tells you what I keep, and /delete removes everything about you.
# Buttons that do at once what the answer is about.
faq-button-action-pause-14 = Pause for 2 weeks
faq-button-action-pause-open = Pause until I'm back
faq-button-action-resume = Resume
faq-button-action-checkin-now = Fill in my night
faq-button-action-magnesium-now = My magnesium tonight
faq-button-action-product = What I take
faq-button-action-reminder-time = Time of the reminder
faq-button-action-checkin-time = Time of the morning questions
faq-button-action-zone = My time zone
faq-button-action-language-nl = Nederlands
faq-button-action-language-en = English
faq-button-action-delete-all = Delete everything
faq-button-action-privacy = What you keep about me
faq-button-action-week = My week
faq-button-action-nights = My nights
faq-button-action-settings = Settings
faq-button-action-faq = All questions
faq-button-action-trial = Does magnesium help me?
faq-button-action-food = Show me which food has it
faq-button-helpful = This helped
faq-button-not-helpful = This didn't help
faq-button-keep = Keep my question
faq-button-leave = Never mind
faq-voted = Good to hear, thanks.
faq-voted-not = Thanks, I'll count that.
faq-kept = Thank you, I'll keep your question. Whoever runs me reads it to make me better. /delete removes it.
faq-keep-gone = I can't see your question any more. Type it again, then tap keep once more.
faq-left = Fine, I'll leave it as it is.
# Somebody tells something that may matter for magnesium. Whoever gets no reminder does not see this.
faq-offer = This may matter for your magnesium. Shall I stop reminding you until your doctor or pharmacist knows? I don't keep what you wrote.
faq-offer-trial = This may matter for your magnesium. Shall I pause your trial, and not remind you, until your doctor or pharmacist knows? I don't keep what you wrote.
faq-button-offer-rest = Yes, pause my trial
faq-button-offer-off = Yes, turn the reminder off
faq-button-offer-leave = No, leave it
# Diarrhoea that lasts, blood or palpitations. Source: part F of the facts (stop first, then call).
faq-stop =
    Have you had this since you started magnesium? Then stop taking it, and call your GP or pharmacist.

    Do you get very weak or drowsy, faint, or find it hard to breathe? Then call the emergency number right away: 112 in Europe, 999 in the UK, 911 in the US.
# What a short question goes on about ("and how much then?").
faq-subject-magnesium = magnesium
faq-subject-sleep = sleep
faq-subject-bot = sluimer
# A wish in words: first the question, then the button that does it.
faq-wish-reminder = Shall I remind you of your magnesium at { $time } from now on?
faq-button-wish-reminder = Reminder at { $time }
faq-wish-pause = Shall I leave you in peace? I'll be back { $day }.
faq-button-wish-pause = Yes, leave me be
faq-wish-night = Would you like to tell me about { $night }?
faq-wish-language = Shall I speak English with you from now on?
faq-wish-delete = Shall I delete everything about you, your nights and settings too? I'll ask once more, to be sure.
faq-wish-resume = Shall we go on?
# Small talk.
faq-talk-hello = Hi! Go ahead. You can ask me about sleep or magnesium, or fill in your night with /diary.
faq-talk-how-are-you = Always the same with me, I'm a program. How are you, and how is your sleep?
faq-talk-thanks = You're welcome!
faq-talk-sorry = No harm done.
faq-talk-bye = See you! Sleep well.
faq-talk-human = I'm a program, and my name is Sluimer. There's nobody at the other end, and I'm not a doctor.
faq-talk-praise = That's kind, thank you.
faq-talk-insult = Sounds as if I got it wrong, sorry. Do tell me what should be different, or have a look at /help.
faq-talk-yes = Lovely! What can I help you with?
faq-talk-no = All right, no problem.
faq-talk-ok = Good. I'm here when you need me.
faq-talk-laugh = Ha! Glad it made you laugh.
# One line with an answer, when somebody may be in danger.
faq-line-emergency = One more thing: is somebody in danger, very drowsy or short of breath, or was too much taken? In direct danger: call 112, or your local emergency number. Belgium: Antigifcentrum (poison centre), 070 245 245. Elsewhere: your doctor or local poison centre.
faq-line-driving = One more thing: don't drive when you're sleepy. Stop somewhere safe, or let somebody else drive.
faq-resting = Your messages are paused now. Shall I come back?
