# The trial "Does magnesium help me?". Before it: one question a message.
trial-wish = Would you like to know whether magnesium makes a difference for you? Then we find out together: 2 weeks without, then 8 weeks with. Long, yes, but in studies people took it for 7 to 8 weeks too. You can stop at any time, and your diary stays.
trial-honest = To be honest up front: we can see whether something changes, not why. In a study, people on a dummy pill also fell asleep some 13 minutes faster after two weeks. "No clear difference" is the likeliest ending. That tells you something too: a big difference is then unlikely.
trial-who = A trial like this isn't meant for everyone. Do you take magnesium because a doctor or pharmacist prescribed it? Or is something changing about your sleeping pills: cutting down, stopping, other pills? I don't keep your answer.
trial-who-prescribed = Then we won't do this. What a doctor or pharmacist prescribed is better not left out for two weeks. If you'd like to know what it does for you, talk to whoever prescribed it. Your diary goes on as it is.
trial-who-pills = Then this isn't the moment. While something changes about your sleeping pills, nobody can see where a difference comes from. And don't stop them all at once on your own: your doctor or pharmacist can help you with that. Once it has been quiet for a while, there is still { $trial }.
trial-takes = Do you take magnesium at the moment?
trial-question = Choose one question. It is fixed after that.
trial-dose = The European upper limit for magnesium from supplements is 250 mg a day. { $takes ->
    [total] All together you come to { $dose } mg a day
    [yes] You take { $dose } mg a day
   *[no] You are going to take { $dose } mg a day
}: { $position ->
    [under] that is below it
    [at] that is exactly this limit
   *[above] that is above it, and your pharmacist knows
}. We keep it the same throughout. In studies people took 320 to 500 mg; don't do that without your doctor.
trial-dose-mix = There is more in it than magnesium. If something changes, nobody can tell whether it comes from the magnesium or from the rest.
trial-dates = This is how it goes: no magnesium from { $first } up to and including { $without }, then magnesium from { $begins } up to and including { $with }. The first two weeks with magnesium don't count yet.
trial-dates-washout = This is how it goes. First two weeks without magnesium, from { $first } up to and including { $washout }: what you already took can wear off, so these don't count yet. Then two weeks without that do count, up to and including { $without }. After that with magnesium, from { $begins } up to and including { $with }; the first two weeks of those don't count yet.
trial-dates-law = While the trial runs I give no tips and compare nothing, because that would colour the outcome. In the morning I only ask what the trial needs.
trial-dates-daily = Now I ask about your night a few times a week. For the trial I'll do so every morning.
trial-dates-new = An evening has gone by meanwhile, so the days move on.
trial-joined = Lovely. { $when ->
    [tonight] Tonight
    [tomorrow] Tomorrow evening
   *[other] From { $evening } on
}, then, { $takes ->
    [yes] no magnesium
   *[no] no magnesium yet
}.
trial-coming = { $moment } I'll be back.
trial-remind = Shall I remind you at { $time } in the evenings of the weeks with magnesium? In the weeks without I stay silent.
trial-remind-yes = Fine, in the weeks with magnesium I'll remind you.
trial-remind-no = Fine, no reminders. I'll just ask in the morning whether you took it.
trial-thinking = Take your time. With { $trial } we go on where we were.
trial-declined = Fine. If you'd like to after all, type { $trial }.
trial-example = I didn't get that. Tap something below, or type what it says.
trial-button-more = Tell me more
trial-button-see = I see
trial-button-neither = Neither
trial-button-prescribed = Magnesium on prescription
trial-button-pills = My sleeping pills are changing
trial-button-takes-yes = Yes, I take it now
trial-button-takes-no = No, not now
trial-button-sol = Do I fall asleep faster?
trial-button-waso = Do I lie awake less?
trial-button-quality = Do my nights feel better?
trial-button-join = Count me in
trial-button-think = Let me think
trial-button-no = No, thanks
trial-button-back = Back
trial-button-remind-yes = Yes, please
trial-button-remind-no = No need
# What has to be there first.
trial-gate-paused = You're having a break now, and for the trial I ask about your night every morning. Shall we go on first?
trial-gate-screen = First something about your health, because magnesium isn't for everybody. After that we go on here.
trial-gate-product = Now what you take, or are going to take, and how much. It stays the same throughout. Get the jar if you like; after that we go on here.
trial-gate-limit = The European upper limit for magnesium from supplements is 250 mg a day. Yours comes to { $dose } mg. Then we only do the trial if your pharmacist knows.
trial-button-resume-all = Go on
trial-button-screen = To the questions
trial-button-product = What I take
trial-button-knows = My pharmacist knows
trial-button-go-on = Go on
trial-button-tell = Tell me about the trial
# Evenings.
trial-tonight = tonight
trial-tomorrow = tomorrow evening
trial-evening-pattern = EEEE d MMMM
# The card while the trial runs. Nothing of the outcome.
trial-card = Your trial: { $question ->
    [sol] do I fall asleep faster
    [waso] do I lie awake less
   *[quality] do my nights feel better
}?
trial-place-washout = The coming night is night { $number } of the first { $of } without magnesium. These don't count yet.
trial-place-without = The coming night is night { $number } of the { $of } without magnesium.
trial-place-waiting = Your { $of } nights without magnesium are done.
trial-place-building = The coming night is night { $number } of the first { $of } with magnesium. These don't count yet.
trial-place-with = The coming night is night { $number } of the { $of } with magnesium that count.
trial-place-after = The coming night is night { $number } of the last { $of } without magnesium.
trial-place-paused = Your trial is paused. These nights don't count.
trial-place-paused-until = Your trial is paused up to and including { $evening }. These nights don't count.
trial-place-soon = Your trial begins { $evening }.
trial-place-over = The nights of this part are done.
trial-answered = { $of ->
    [one] Filled in: { $answered } of 1 night in this part so far.
   *[other] Filled in: { $answered } of { $of } nights in this part so far.
}
trial-span-without = Without: from { $first } up to and including { $last }.
trial-span-with = With: from { $first } up to and including { $last }.
trial-span-after = Without once more: from { $first } up to and including { $last }.
trial-button-pause = Pause
trial-button-stop = Stop
trial-button-changed = Something changes
trial-button-how = How does this work?
trial-button-card = My trial
# $washout: who took it already begins with two weeks that don't count yet
trial-how =
    { $washout ->
        [yes] First two weeks without magnesium that don't count yet, then two weeks without that do, and then eight weeks with.
       *[no] First two weeks without magnesium, then eight weeks with.
    } Of those eight the first two don't count. After that I compare the weeks with and the weeks without, and see whether the difference is larger than your nights differ anyway.

    Until then you see no figures about your question, and I give no tips: whoever peeks on the way sleeps and answers differently. Warnings that are there for your safety keep coming.

    You may leave a night out. If you fill one in later, I keep it, but it doesn't count. Ill, travelling, a drink more than usual? Tap it in the morning; such nights count, and at the end I tell you how many there were.

    What a comparison like this cannot do: say why. Expectation, the season, or having started at a bad time can make a difference too.
trial-changed = What is changing?
trial-changed-days = Tap it in the morning below your night. Such nights simply count, and at the end I tell you how many there were. If it takes longer, the trial can also be paused for a while.
trial-changed-medicine = Ask your pharmacist whether it goes with magnesium, and how many hours there should be in between. As long as you don't know, the trial can be paused. If it is about sleeping pills, you'd better stop the trial.
trial-button-dose = My product or dose
trial-button-days = Ill, travelling or something else
trial-button-medicine = A new medicine
# Pausing, going on, stopping.
trial-paused = Fine, your trial is paused. These nights don't count, and meanwhile I don't remind you about magnesium. If it takes more than a week, this part starts again.
trial-resumed = Lovely, we go on.
trial-resumed-anew = Lovely, we go on. It took more than a week, so this part starts again.
trial-resumed-break = With that your break is over too.
trial-rests = Your trial is paused too.
trial-stopped = Stopped. Your diary and your figures are back as always. I give no verdict: there is too little to compare fairly. If you want to go on after all, you can for a day; it's better not to look at your figures yet then.
trial-unstopped = Good, your trial goes on as if nothing had happened.
trial-unstop-late = That is more than a day ago. With { $trial } you can begin a new one.
trial-none = No trial is running now. With { $trial } I tell you how it works.
trial-button-go-on-trial = Resume the trial
trial-button-unstop = Go on after all
# What the trial tells by itself. $last: the last evening.
trial-told-counts-without = Your first two weeks without are done. { $since ->
    [tonight] From tonight on your nights count
   *[before] Your nights count now
}: without, up to and including { $last }. Nothing else changes.
trial-told-baseline = Your weeks without are done, thank you. { $n } of the { $of } nights count. { $question ->
    [sol] How long it takes to fall asleep
    [waso] How long people lie awake at night
   *[quality] How nights feel
} differs from night to night for everybody. For you it is some { $sd } around the average, over those { $n } nights. A difference of about { $difference } or more could show for you. A smaller one may be there without us seeing it.
trial-told-no-weekend = No night from Friday to Saturday or from Saturday to Sunday counts yet. Without one I can give no outcome later: wait with magnesium until you have filled one in.
trial-told-choose = What would you like?
trial-told-baseline-longer = Today your weeks without would be done. { $n ->
    [one] 1 night counts
   *[other] { $n } nights count
} so far and I need at least { $fewest }, so we go on without magnesium for a week: up to and including { $last }. Nothing has to be done over.
trial-told-baseline-few = After four weeks without, { $n ->
    [one] 1 night counts
   *[other] { $n } nights count
}. With fewer than { $fewest } I cannot say anything honest later. You can start again, or stop; your diary stays.
trial-told-baseline-again = Your weeks without have been over for a week. Shall we go on with magnesium? If I hear nothing, I'll close the trial in a week. Your diary stays.
trial-told-counts-with = The first two weeks with magnesium are done. { $since ->
    [tonight] From tonight on your nights count
   *[before] Your nights count now
}, up to and including { $last }. So just go on like this.
trial-told-with-longer = Today your weeks with magnesium would be done. { $n ->
    [one] 1 night counts
   *[other] { $n } nights count
} so far and I need at least { $fewest }, so we go on with magnesium for a week: up to and including { $last }.
trial-told-with = Your weeks with magnesium are done. Thank you for your patience. You can look at the outcome now. Another 2 weeks without first is possible too: then you'll see those nights as well. What I say about your question doesn't change by it.
trial-told-with-few = Your weeks with magnesium are done. Thank you for your patience. { $n ->
    [one] 1 night
   *[other] { $n } nights
} with magnesium { $n ->
    [one] counts
   *[other] count
}, and for an answer to your question I need at least { $fewest }. So that answer won't come. You can look back at your nights.
trial-told-with-again = Your trial has been done for a week. Would you like to see the outcome?
trial-told-ready = Your trial is done. I kept the outcome for you, so have a look whenever you like.
trial-told-anew = Your trial was paused for more than a week. So this part starts again: { $phase ->
    [without] without magnesium
   *[with] with magnesium
}, up to and including { $last }.
trial-told-resting = Your trial has been paused for a week. If you go on tonight, everything you filled in still counts. Later is fine too; then this part starts again.
trial-told-unanswered = I've closed your trial, because I heard nothing more about it. That's all right: your diary is still there, and with { $trial } you can start a new one whenever you like.
trial-button-begin = Begin with magnesium
trial-button-longer = One week longer
trial-button-anew = Start again
trial-button-look = See the outcome
trial-button-after = First 2 weeks without
# What follows a choice.
trial-steps = { $count ->
    [one] { $amount } step
    [part] { $amount } steps
   *[many] { $amount } steps
}
trial-begun = Good. { $when ->
    [tonight] Tonight
    [tomorrow] Tomorrow evening
   *[other] From { $evening } on
} you begin with { $dose } mg of magnesium, and it stays that way up to and including { $last }. The first two weeks don't count yet.
trial-reminder-at = I'll remind you at { $time }.
trial-unbegun = Fine, not yet. Your nights without simply go on.
trial-unbegin-taken = You took it already this evening, so the weeks with magnesium have begun. You can stop or pause at any time.
trial-longer = Fine, one week longer without: up to and including { $last }.
trial-anew = Fine, we start again: without magnesium, from { $first } up to and including { $last }.
trial-after = Fine. { $when ->
    [tonight] Tonight
    [tomorrow] Tomorrow evening
   *[other] From { $evening } on
}, then, no magnesium, up to and including { $last }. After that you get the outcome.
trial-button-not-yet = Not yet after all
trial-button-unafter = The outcome now after all
trial-button-new = A new trial
