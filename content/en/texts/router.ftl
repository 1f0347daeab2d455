# What the coach says when something does not fit where you were.
router-description =
    Hi, I'm Sluimer. Each morning I ask how your night was, it takes a minute, and once a week I tell you honestly what I see.
    Taking magnesium? I'll help you remember it. I'm a program, not a doctor.
router-short-description = Your sleep diary in a minute, a reminder for your magnesium, and an honest message every week.
router-unknown-command = I don't know that command. Tap Menu, or type /help to see what I can do.
router-old-button = That button belongs to something earlier. Tell me about your night with /diary; /help shows what else I can do.
router-already = I had that already, thank you.
router-sticker = Nice one, but stickers are beyond me. Could you type it in words?
router-photo = I can't look at photos or videos. Could you type it in words?
router-voice = I can't listen, only read. Could you type it in a few words?
router-location = I don't need your location now, and I haven't kept it. You can change your time zone in /settings.
router-edited = I can't see changes to a message you already sent. Just send it again as a new one.
router-other = I don't know what to do with that. Could you type it in words? /help shows what I can do.
router-group = I only work in a private chat: there your sleep stays yours. Send me /start there.
router-not-allowed = This Sluimer is for a small group. Would you like to join? Pass this number on to whoever runs it: { $id }
router-failed = Something went wrong on my side. Please try again in a moment; what you told me earlier is still here.
