"""What the database says of somebody's magnesium, for the week: how long they take it, and what is to be said."""

from bot.db import Conn, products, trials
from bot.db.people import Person
from bot.domain.week import Week
from bot.features.weekly import course, store
from bot.features.weekly.course import Beside


def beside(conn: Conn, person: Person, week: Week) -> Beside:
    """What belongs to this week; nothing where it was taken on no evening of it, as far as is known."""
    if person.magnesium == "none":
        return course.NOTHING
    regimen = products.regimen(conn, person.id)
    found = course.beside(regimen, week)
    if found == course.NOTHING:
        return found
    trial = trials.latest(conn, person.id)
    if not any(evening.taken for evening in store.evenings_of(conn, person, week, trial)):
        return course.NOTHING
    return course.in_course(found, trial, regimen.began, week, person.zone)
