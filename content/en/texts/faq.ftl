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
