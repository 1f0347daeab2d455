"""`sluimer try` in a real browser: from the empty page through /start to a finished check-in."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.support.processes import PATIENCE, ROOT

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
READY_WITHIN = 10.0  # seconds from the start of the command to a page that answers
pytestmark = [
    pytest.mark.one_engine,
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium (Debian's package chromium)"),
]


@pytest.fixture
def page_url(tmp_path: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "DATA_DIR": str(tmp_path)}
    command = [sys.executable, "-m", "bot", "try", "--port", str(port), "--no-browser"]
    started = time.monotonic()
    process = subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        assert time.monotonic() - started < READY_WITHIN
        assert f"http://127.0.0.1:{port}" in line
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        assert process.wait(PATIENCE) == 0
        process.stdout.close()


@pytest.fixture
def page(page_url: str) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": 1100, "height": 860}, locale="nl-NL")
        page.set_default_timeout(PATIENCE * 1000)
        page.goto(page_url)
        yield page
        browser.close()


def newest(page: Page) -> str:
    return page.get_by_test_id("message-bot").last.inner_text()


def tap(page: Page, label: str) -> None:
    page.get_by_test_id("button").get_by_text(label, exact=True).last.click()


def sees(page: Page, text: str) -> None:
    expect(page.get_by_test_id("message-bot").last).to_contain_text(text, timeout=PATIENCE * 1000)


def types(page: Page, text: str) -> None:
    page.get_by_test_id("input").fill(text)
    page.get_by_test_id("input").press("Enter")


def test_from_the_empty_page_to_a_finished_checkin(page: Page) -> None:
    page.get_by_test_id("start").click()
    sees(page, "Hoi, ik ben Sluimer.")
    tap(page, "Beginnen")
    sees(page, "geen geheime chat")
    tap(page, "Ik ben 18+ en dat is goed")
    sees(page, "klopt dat?")
    tap(page, "Ja")
    sees(page, "gewone dag")
    types(page, "kwart voor 7")
    sees(page, "06:45. En op vrije dagen?")
    tap(page, "08:00")
    sees(page, "dagen")
    tap(page, "Zaterdag en zondag")
    sees(page, "Hoe laat gaat het licht meestal uit?")
    types(page, "elf uur")
    sees(page, "magnesium herinneren?")
    tap(page, "Ik neem het niet")
    sees(page, "Klaar!")

    page.get_by_test_id("next-message").click()
    sees(page, "Goedemorgen! Dit gaat over de nacht van")
    types(page, "half 12")
    sees(page, "23:30. Hoelang duurde het voor je sliep?")
    types(page, "kwartierke")
    sees(page, "Een kwartier.")
    tap(page, "20 min")
    sees(page, "voor het laatst wakker?")
    types(page, "kwart voor 7")
    sees(page, "uit bed?")
    tap(page, "07:00")
    sees(page, "Hoe vond je je nacht?")
    tap(page, "gaat wel")
    sees(page, "Je sliep ongeveer 6 uur en 40 minuten.")
    assert page.get_by_test_id("message-bot").last.get_by_test_id("button").count() > 0
