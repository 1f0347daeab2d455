"""What became of scheduled messages is counted, and what the scheduler missed."""

from apscheduler.events import EVENT_JOB_MISSED, JobEvent

from bot.delivery import local
from bot.delivery.counters import MESSAGES, MISSED
from tests.delivery.rig import ANNE, BRAM, Rig


def counted(outcome: str) -> float:
    return float(MESSAGES.labels("checkin", outcome)._value.get())


async def test_each_try_to_send_counts_by_what_came_of_it(post: Rig) -> None:
    before = {outcome: counted(outcome) for outcome in ("sent", "gone")}
    for person in (ANNE, BRAM):
        await post.settle(person)
        await post.enqueue(person, "checkin")
    post.fault(chat_id=BRAM, status=403)
    await post.worker().deliver_due()
    assert {outcome: counted(outcome) - before[outcome] for outcome in before} == {"sent": 1, "gone": 1}


def test_a_job_that_the_scheduler_missed_is_counted() -> None:
    before = MISSED.labels("missed")._value.get()
    local._report(JobEvent(EVENT_JOB_MISSED, "tick", None))
    assert MISSED.labels("missed")._value.get() == before + 1
