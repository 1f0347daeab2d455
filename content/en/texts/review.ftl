# After eight weeks: stop and look back (B9). For everybody who takes it, once.
review-proposed = { $length ->
    [longer] You have been taking magnesium for more than eight weeks.
   *[eight] You have been taking magnesium for some eight weeks.
} A good moment to stop for a while and take stock: nobody knows how long it is best to take it in all. You can leave it for a while, or talk it over with your pharmacist. If a doctor prescribed it, ask first.
review-button-stop = I'll stop for a while
review-button-go-on = I'll go on
review-button-find-out = Find out if it helps
review-answer-go-on = Fine, then everything stays as it was. You can stop at any time.
# After the typed answer; the button stands below.
review-answer-stop = All right. Tap below and I'll see to it.
review-answer-find-out = All right. Tap below and I'll tell you how that goes.
