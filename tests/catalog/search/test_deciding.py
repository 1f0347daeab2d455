import pytest

from bot.catalog.search.deciding import Found, decide

ELSEWHERE, HELLO = "elsewhere", "talk:hello"
UNLIKE = -1.0


def margins(**topics: float) -> dict[str, float]:
    return {"mg-a": UNLIKE, "mg-b": UNLIKE, "mg-c": UNLIKE, "mg-d": UNLIKE, ELSEWHERE: -0.2, HELLO: -0.8} | {
        name.replace("_", "-"): value for name, value in topics.items()
    }


def test_a_topic_that_stands_out_is_answered():
    assert decide(margins(mg_b=0.6), "nl") == Found("answer", ("mg-b",), "nl")


def test_two_that_are_alike_are_suggested_the_best_first():
    found = decide(margins(mg_b=-0.1, mg_c=-0.12, mg_a=-0.3), "nl")
    assert found == Found("suggest", ("mg-b", "mg-c", "mg-a"), "nl")


def test_nothing_is_answered_that_is_likelier_about_something_else():
    assert decide(margins(mg_b=0.6) | {ELSEWHERE: 0.7}, "nl").outcome != "answer"


def test_what_is_surely_about_something_else_gets_no_suggestions():
    assert decide(margins(mg_b=-0.8) | {ELSEWHERE: 0.5}, "nl") == Found("none", (), "nl")


def test_small_talk_that_is_likelier_than_any_topic_is_small_talk():
    assert decide(margins(mg_b=0.2) | {HELLO: 0.4}, "nl") == Found("none", (), "nl", "hello")
    assert decide(margins(mg_b=0.6) | {HELLO: 0.4}, "nl").talk is None


@pytest.mark.parametrize(("known", "most"), [({"mg-a": -0.5}, 0), ({"mg-a": -0.5, "mg-b": -0.5}, 2)])
def test_with_few_topics_there_are_few_suggestions_and_never_one(known, most):
    assert len(decide(known, "nl").topics) == most


def test_without_topics_there_is_none():
    assert decide({ELSEWHERE: -1.0}, "nl") == Found("none", (), "nl")
    assert decide({}, "nl") == Found("none", (), "nl")
