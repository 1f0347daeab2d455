"""The English words that tell of a night, by their meaning."""

ENGLISH: dict[str, str] = {
    "at": "at, around, about, by, at about, at around, around about, sometime around",
    "only": "only, not until, finally, at last, only at, eventually",
    "each": "each, each time, every time, apiece",
    "long": "long, a long time, ages, for ages, forever, a while, a long while",
    "troubled": (
        "couldn't sleep, couldn't fall asleep, could not sleep, had trouble falling asleep, trouble falling asleep, "
        "couldn't get back to sleep, could not get back to sleep, didn't get back to sleep, couldn't sleep again, "
        "didn't sleep again, no more sleep, didn't fall back asleep, couldn't fall back asleep"
    ),
    "from": "from, since",
    "between": "between",
    "until": "until, till, til, 'til, to about, until about, until around, till about",
    "then": "then, and then, after which, next, so then",
    "|": "but",
    "later": "later, after that, afterwards, thereafter",
    "light": (
        "lights out, lights off, light off, light out, turned off the light, turned the light off, turned out the "
        "light, turned the lights off, turned off the lights, turned the light out, turned out the lights, switched "
        "off the light, switched the light off, went to sleep, i went to sleep, tried to sleep, trying to sleep, lamp "
        "off, lights, light, the light, the lights, put the light out, put out the light, closed my eyes, lights went "
        "out, lights were out, light was off, light went off, light went out"
    ),
    "bed": (
        "to bed, into bed, in bed, got into bed, went to bed, i went to bed, got in bed, got to bed, climbed into bed, "
        "hit the sack, hit the hay, bed, bedtime, turned in, hopped into bed, was in bed, crawled into bed, went up to "
        "bed, off to bed"
    ),
    "asleep": (
        "asleep, fell asleep, i fell asleep, dozed off, nodded off, drifted off, dropped off, was asleep, fall asleep, "
        "conked out, i was asleep"
    ),
    "slept": "slept, i slept, sleep, sleeping, of sleep",
    "wake": (
        "woke, woke up, i woke, i woke up, awake, wake, wake up, wakeup, alarm, the alarm, alarm went off, the alarm "
        "went off, eyes open, woken, woken up, awoke, i awoke, final awakening, finally woke, finally woke up, woke "
        "for good, woke up for good, awake for good, awakened, wide awake, was awake, i was awake"
    ),
    "lie": (
        "lay awake, i lay awake, lying awake, laid awake, awake for, was awake for, i was awake for, tossed and "
        "turned, tossing and turning, tossed, lay there, awake in bed, lay awake for"
    ),
    "out": (
        "up, got up, i got up, out of bed, got out of bed, i got out of bed, got out, was up, out, rose, up and about, "
        "up and out, get up, up for good, was out of bed, rolled out of bed"
    ),
    "stayed": "stayed in bed, lay in, lie-in, stayed there, lingered, still in bed",
    "atonce": (
        "right away, straight away, immediately, instantly, at once, straight, almost immediately, almost instantly, "
        "right off, straight off, directly, pretty much straight away, pretty much immediately, almost right away, "
        "right after, straight after, right then"
    ),
    "sol0": (
        "out like a light, went out like a light, straight to sleep, right to sleep, went straight to sleep, went "
        "right to sleep, asleep as soon as my head hit the pillow, fell straight asleep, no time to fall asleep, "
        "asleep in no time, fell asleep in no time"
    ),
    "through": (
        "slept through, slept right through, slept straight through, slept through the night, slept all night, slept "
        "the whole night, slept right through the night, never woke, never woke up, didn't wake up, did not wake up, "
        "didn't wake, no wakings, no awakenings, not awake, wasn't awake, no waking up, without waking, without waking "
        "up, didn't wake up at all, didn't wake at all, i slept through, straight through, right through, slept "
        "solidly, no wake-ups, didn't wake up once, not awake at all, through the night"
    ),
    "waso0": "didn't lie awake, never lay awake, not awake in the night",
    "again": (
        "back to sleep, fell back asleep, back asleep, slept again, asleep again, went back to sleep, fell asleep "
        "again, got back to sleep, fell back to sleep, slept on, slept some more"
    ),
    "slept_on": "didn't wake again, did not wake again, didn't wake up again, no more waking",
    "mid": "in between, in the middle, overnight, through the night too, along the way",
    "total": "in total, total, altogether, all together, all in all, in all, combined, totalling",
    "times": "times, time",
    "few": "few, a few, couple of, a couple of, a couple, several, some",
    "1 times": "once, one time",
    "2 times": "twice",
    "3 times": "thrice",
    "waking": "waking, wakings, awakenings, awakening, wake-ups, wakeups, wake ups, wake-up, interruptions",
    "toilet": (
        "to the bathroom, bathroom, to pee, toilet, to the toilet, for the loo, for the toilet, for the bathroom, loo, "
        "for a pee, pee, to the loo, up to pee, got up to pee, up for the loo, bathroom trip, bathroom trips, loo "
        "trip, loo trips"
    ),
    "tosleep": (
        "to fall asleep, to get to sleep, falling asleep, getting to sleep, before i fell asleep, before i slept, "
        "until i fell asleep, till i fell asleep, before falling asleep, to drift off, to nod off, to doze off, to go "
        "to sleep, to sleep, before sleep, before sleeping, until asleep, till asleep, before i was asleep, until i "
        "slept, awake before i fell asleep, before dropping off, to drop off, sleep latency, latency, sleep onset"
    ),
    "took": "took, took me, it took, it took me, needed, i needed, it took about, took about, took me about",
    "within": "within",
    "read": "read, read a book, read a bit, reading, watched tv, on my phone",
    "future": "tonight, tonite, this evening",
    "for": "for, for about, for around, for some, for roughly",
    "none": "not, none, no",
    "quality": "quality, sleep quality",
    "1 min": "a minute",
    "few min": "a few minutes, few minutes, a couple of minutes, couple of minutes",
    "quarter hour": "quarter of an hour, quarters of an hour, quarter-hour, a quarter of an hour",
    "very_good": "like a log, like a baby, like a rock, like a stone, like the dead",
    "": (
        "i, my, me, was, were, did, had, have, the, a, an, of, it, it was, overall, night, my night, felt, feel, "
        "feeling, rested, tired, turned, got, went, so, bit, a bit, still, all, on, again, that, this, there, in, "
        "just, lasted, lasting, each night, well rested, with, until then, also, too, almost, nearly, some, i'd say, a "
        "good, though, quickly, dozed, snoozed, for good, dreams, dreamt, dreamed, dreamt a lot, last, final, finally, "
        "up to, first, i'm, i am"
    ),
}
