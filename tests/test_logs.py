"""Logs: one format, and no token in any line, whoever wrote it."""

import json
import logging
import re
from collections.abc import Iterator

import pytest
import structlog

from bot import logs

TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz_0123456"
SECRET = TOKEN.partition(":")[2]


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    root = logging.getLogger()
    before = list(root.handlers), root.level, {name: logging.getLogger(name).level for name in logs.QUIET}
    root.handlers.clear()  # configure closes the handlers it finds: not pytest's
    yield
    root.handlers[:], level, levels = before
    root.setLevel(level)
    for name, old in levels.items():
        logging.getLogger(name).setLevel(old)
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()


@pytest.fixture(params=["console", "json"])
def written(request, capsys):
    """What `write` puts on standard error, in both formats."""

    def of(write) -> str:
        logs.configure(request.param)
        write(structlog.get_logger())
        return capsys.readouterr().err

    return of


class Request:
    """Something that is no text and shows its URL."""

    def __repr__(self) -> str:
        return f"<GET https://api.telegram.org/bot{TOKEN}/getMe>"


def fail() -> None:
    try:
        raise OSError(f"cannot reach https://api.telegram.org/bot{TOKEN}/getMe")
    except OSError as error:
        raise RuntimeError(f"gave up on {TOKEN}") from error


def by_structlog(log):
    log.warning(f"tried {TOKEN}")


def as_a_value(log):
    log.warning("tried", url=f"https://api.telegram.org/bot{TOKEN}/getMe")


def in_an_object(log):
    log.warning("tried", request=Request(), more={"urls": [f"/bot{TOKEN}"]}, error=OSError(TOKEN))


def in_the_context(log):
    structlog.contextvars.bind_contextvars(url=f"/bot{TOKEN}/")
    log.warning("tried")


def encoded(log):
    log.warning("tried", url=f"/bot{TOKEN.replace(':', '%3A')}/", lower=TOKEN.replace(":", "%3a"))


def in_a_traceback(log):
    try:
        fail()
    except RuntimeError:
        log.exception("failed")


def as_exc_info(log):
    try:
        fail()
    except RuntimeError as error:
        log.error("failed", exc_info=error)


def by_another_library(log):
    logging.getLogger("some.library").warning("GET https://api.telegram.org/bot%s/getMe", TOKEN)


def by_another_library_with_a_traceback(log):
    try:
        fail()
    except RuntimeError:
        logging.getLogger("some.library").exception("failed for %r", Request())


def with_the_stack(log):
    logging.getLogger("some.library").warning("here %s", TOKEN, stack_info=True)


@pytest.mark.parametrize(
    "write",
    [
        by_structlog,
        as_a_value,
        in_an_object,
        in_the_context,
        encoded,
        in_a_traceback,
        as_exc_info,
        by_another_library,
        by_another_library_with_a_traceback,
        with_the_stack,
    ],
)
def test_a_token_is_scrubbed_wherever_it_stands(written, write):
    line = written(write)
    assert SECRET not in line
    assert "***" in line


@pytest.mark.parametrize("write", [in_a_traceback, as_exc_info, by_another_library_with_a_traceback])
def test_a_traceback_tells_what_happened_without_local_variables(written, write):
    shown = written(write)
    assert "RuntimeError: gave up on ***" in shown
    assert "OSError: cannot reach https://api.telegram.org/bot***/getMe" in shown
    assert "╭" not in shown


def test_a_token_that_the_settings_take_is_one_that_the_log_scrubs():
    assert logs.scrub("1:aaaaaaaaaaaaaaaaaaaa") == "***"


def test_what_is_no_token_stays(written):
    shown = written(lambda log: log.info("tick at 2026-06-11T18:14:05", ratio="12:30", update_id=123456789))
    assert "2026-06-11T18:14:05" in shown
    assert "12:30" in shown
    assert "123456789" in shown


def test_json_is_one_object_a_line(capsys):
    logs.configure("json")
    structlog.get_logger().info("ready", people=3)
    in_a_traceback(structlog.get_logger())
    logging.getLogger("some.library").warning("twee\nregels")
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [(line["event"], line["level"]) for line in lines] == [
        ("ready", "info"),
        ("failed", "error"),
        ("twee\nregels", "warning"),
    ]
    assert lines[0]["people"] == 3
    assert all(line["timestamp"].endswith("Z") for line in lines)


def test_chatty_libraries_speak_up_only_for_warnings(written):
    def write(_):
        for name in logs.QUIET:
            logging.getLogger(name).info("a detail")
            logging.getLogger(name).warning("a warning")

    shown = written(write)
    assert "a detail" not in shown
    assert shown.count("a warning") == len(logs.QUIET)


def test_details_are_left_out(written):
    assert written(lambda log: log.debug("a detail")) == ""


def test_configuring_twice_writes_a_line_once(capsys):
    logs.configure("console")
    logs.configure("json")
    structlog.get_logger().info("ready")
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_where_an_error_was_raised_is_told_by_our_files_innermost_first_and_without_what_it_says():
    with pytest.raises(KeyError) as raised:
        logs.configure("console", level="what somebody wrote")  # type: ignore[arg-type]
    assert "what somebody wrote" in str(raised.value)
    told = logs.where(raised.value)
    assert re.fullmatch(r"logs\.py:\d+ configure", told)
