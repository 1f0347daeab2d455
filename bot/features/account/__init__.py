"""Settings, breaks, language, privacy and deletion."""

from bot.delivery.kinds import Kind
from bot.features.account.breaks import Breaks
from bot.features.account.coming_back import ComingBack
from bot.features.account.complaints import Complaints
from bot.features.account.data import Data
from bot.features.account.desk import Desk
from bot.features.account.figures import Figures
from bot.features.account.flow import TOPICS
from bot.features.account.form import FormOf
from bot.features.account.language import Language
from bot.features.account.moving import Moving
from bot.features.account.reminder import Reminder
from bot.features.account.resuming import ResumeKind
from bot.features.account.rhythm import Rhythm
from bot.features.account.settings import Settings
from bot.features.account.shifts import Shifts
from bot.features.account.times import Times
from bot.features.account.week import Week
from bot.tg.router import Router
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> Kind:
    """Take the commands, the actions and the questions about somebody's own settings and data.

    Returns the kind of message that asks whether a break is over.
    """
    desk = Desk(router, parts)
    moving = Moving(desk)
    times, week, breaks, language, data = Times(desk, moving), Week(desk), Breaks(desk), Language(desk), Data(desk)
    form, rhythm, shifts = FormOf(desk), Rhythm(desk), Shifts(desk)
    complaints, figures, reminder = Complaints(desk), Figures(desk), Reminder(desk, times)
    sections = times, moving, week, breaks, language, data, form, rhythm, shifts, complaints, figures, reminder
    desk.sections.extend(sections)
    topics = {
        **{topic: times.opens(topic) for topic in TOPICS},
        "reminding": reminder.begin,
        "form": form.begin,
        "often": rhythm.begin_often,
        "nudges": rhythm.begin_nudges,
        "shift": shifts.begin,
        "week": week.begin,
        "figures": figures.begin,
        "complaints": complaints.begin,
        "language": language.begin,
    }
    settings = Settings(desk, data, moving, {**topics, "pause": breaks.begin})
    coming_back = ComingBack(desk, rhythm, shifts)
    router.volunteers(coming_back.told, again=coming_back.told_again)
    router.returned = coming_back.returned
    router.taps("account", settings.tapped, strangers=True)
    router.asks("account", settings)
    router.command("settings", settings.card, reads=True)
    router.command("again", settings.again, newcomers=True)
    router.command("pause", breaks.begin)
    router.command("resume", breaks.resume)
    router.command("language", language.begin, strangers=True)
    router.command("privacy", data.privacy, reads=True, strangers=True)
    router.command("delete", data.begin, strangers=True)
    router.action("settings", settings.card)
    router.action("checkin-time", times.opens("getup"))
    router.action("reminder-time", times.opens("reminder"))
    router.action("reminder-at", times.reminder_at)
    router.action("reminding", reminder.begin)
    router.action("second-moment", reminder.begin_second)
    router.action("remind-how", reminder.how)
    router.action("zone", times.opens("zone"))
    router.action("screening", times.opens("screening"))
    router.action("pause-14", breaks.two_weeks)
    router.action("pause-open", breaks.without_end)
    router.action("pause-until", breaks.until)
    router.action("resume", breaks.resume)
    router.action("often", rhythm.often)
    router.action("nudges", rhythm.nudges)
    router.action("shift", shifts.action)
    router.action("privacy", data.privacy, strangers=True)
    router.action("delete-all", data.begin, strangers=True)
    for code in parts.catalog.languages:
        router.command(f"language-{code}", language.to(code), strangers=True)
        router.action(f"language-{code}", language.to(code), strangers=True)
    return ResumeKind(parts.catalog)
