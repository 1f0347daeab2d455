# Getting to know each other, from /start to the first card.
onboarding-welcome = Hi, I'm Sluimer. Each morning I ask how your night was, it takes a minute, and once a week I tell you honestly what I see. Taking magnesium? I'll help you remember it.
onboarding-conditions = First things first. I'm a program, not a doctor, and I'm for people aged 18 and over. I keep what you tell me about your sleep and your magnesium. This chat runs through Telegram and is not a secret chat. /delete removes everything.
onboarding-how-to-agree = Do you agree? Then tap the button, or type: { $label }.
onboarding-goodbye = That's fine, I'll leave you be. I haven't kept anything of yours. If you change your mind, just send /start.
onboarding-clock = Lovely. { $question }
onboarding-getup-free = { $getup }. And on days off?
onboarding-magnesium = { $lights_out }. { $question }
onboarding-card = All set! { $plan }
onboarding-welcome-back =
    Good to see you again. { $plan }

    Tell me about your night with { $diary }; { $week } shows your week. A question about sleep or magnesium? Just type it. And { $help } shows what else I can do.
onboarding-paused = I'm paused. { $resume } gets us going again.
onboarding-button-begin = Start
onboarding-button-agree = I'm 18+ and that's fine
onboarding-button-about = What do you keep exactly?
onboarding-button-decline = Rather not
onboarding-button-checkin-now = Fill in last night now
onboarding-button-settings = Change something
