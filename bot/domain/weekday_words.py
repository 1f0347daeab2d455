"""The names of the days of the week: Monday first, parted by commas, and of each day the full name last."""

WEEKDAYS = {
    "nl": "ma maandag,di dinsdag,wo woe woensdag,do donderdag,vr vrijdag,za zat zaterdag,zo zon zondag",
    "en": (
        "mo mon monday,tu tue tues tuesday,we wed weds wednesday,th thu thur thurs thursday,fr fri friday,"
        "sa sat saturday,su sun sunday"
    ),
}
