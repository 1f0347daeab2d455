"""docs/weeks.md is what the coach says today."""

from tests.examples.weeks import PAGE, page


def test_the_page_of_eleven_weeks_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python -m tests.examples.weeks"
