"""The steps by themselves."""

from datetime import UTC, date, datetime, time

from bot.domain.night import NIGHT_FIELDS, NightAnswers, NightField, instants
from bot.features.checkin import flow
from bot.features.checkin.form import Frame
from bot.features.checkin.progress import Progress

FRAME = Frame(date(2026, 6, 12), "Europe/Amsterdam")


def test_the_questions_come_in_order_and_end() -> None:
    answers, steps = NightAnswers(), []
    values = {"lights_out": time(23), "sol": 10, "waso": 0, "woke": time(7), "out_of_bed": time(7), "quality": "good"}
    while (then := flow.go_on(answers, None, FRAME)).progress:
        steps.append(then.progress.step)
        answers = flow.answered(answers, then.progress.step, values[then.progress.step])
    assert tuple(steps) == NIGHT_FIELDS


def test_leaving_out_removes_an_answer_and_answering_takes_it_back() -> None:
    answers = flow.left_out(NightAnswers(sol=10), "sol")
    assert (answers.sol, answers.skipped) == (None, {"sol"})
    answers = flow.answered(answers, "sol", 0)
    assert (answers.sol, answers.skipped) == (0, frozenset())


def test_every_contradiction_ends_whatever_is_answered() -> None:
    answers = NightAnswers(lights_out=time(23), sol=600, waso=600, woke=time(22), out_of_bed=time(21))
    progress: Progress | None = None
    for _ in range(20):
        then = flow.go_on(answers, progress, FRAME)
        answers, progress = then.answers, then.progress
        if progress is None or progress.step == "quality":
            break
    assert progress == Progress("quality")
    assert flow.clashing(answers, FRAME, instants(answers, *FRAME.place)) is None


def test_progress_survives_its_row() -> None:
    until = datetime(2026, 6, 12, 6, 30, tzinfo=UTC)
    usual = {"lights_out": "2315"}
    progress = Progress("waso", "open", {"up_before_awake": 1}, until, 0, "readings", ("1300", "0100"), usual)
    assert Progress.of(progress.state()) == progress


def test_a_button_says_only_what_its_question_takes() -> None:
    assert flow.from_data("woke", "0645") == time(6, 45)
    assert flow.from_data("sol", "0") == 0
    wrong: list[tuple[NightField, str]] = [
        ("woke", "645"), ("sol", "-5"), ("sol", "1441"), ("sol", "²"), ("quality", "great")
    ]  # fmt: skip
    for step, data in wrong:
        assert flow.from_data(step, data) is None
