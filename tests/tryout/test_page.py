"""The chat page: complete in itself, in two languages, and usable in a real browser."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
MARKUP = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]}


def sources() -> dict[str, str]:
    folder = files("bot.tryout").joinpath("page")
    return {entry.name: entry.read_text(encoding="utf-8") for entry in folder.iterdir()}


def test_the_page_asks_nothing_of_other_computers():
    for name, text in sources().items():
        outside = set(re.findall(r"https?://[\w.]+", text)) - {"http://www.w3.org"}
        assert not outside, name


def test_both_languages_have_the_same_words():
    dutch, english = re.split(r"\n  en: \{", sources()["words.js"].partition("WORDS")[2])
    keys = [
        re.findall(r"(?<=[ {])(\w+): (?=[\"{])", re.sub(r'(?<=: )"[^"]*"', '""', part.partition("\n};")[0]))
        for part in (dutch, english)
    ]
    assert [key for key in keys[0] if key != "nl"] == keys[1]


def test_every_word_the_page_names_exists():
    texts = sources()
    known = set(re.findall(r"(\w+): \"", texts["words.js"]))
    asked = set(re.findall(r'data-(?:word|tip|label|placeholder)="(\w+)"', texts["index.html"]))
    for text in texts.values():
        asked |= set(re.findall(r'\bsay\("(\w+)"', text))
    assert asked - known == {"places"}


async def test_the_page_and_its_parts_are_served_and_nothing_else(api):
    async with api.session.get(api.url) as answer:
        html = await answer.text()
    for path in re.findall(r'(?:href|src)="(/page/[^"]+)"', html):
        async with api.session.get(api.url + path) as answer:
            assert answer.status == 200
    for path in ("/page/..%2fserver.py", "/page/server.py", "/files/../clock"):
        async with api.session.get(api.url + path) as answer:
            assert answer.status == 404


@asynccontextmanager
async def opened(url: str, **options: Any) -> AsyncIterator[Any]:
    """The chat page in a browser."""
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        page = await browser.new_page(**options)
        await page.goto(url)
        yield page
        await browser.close()


CUT = """() => [...document.querySelectorAll("#timebar button, #timebar time, #offset")]
    .filter((one) => one.scrollWidth > one.clientWidth || one.getBoundingClientRect().right > innerWidth)
    .map((one) => one.textContent.trim())"""


@pytest.mark.browser
@pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is not installed at /usr/bin/chromium")
@pytest.mark.parametrize("language", ["nl", "en"])
async def test_the_time_bar_shows_every_word_whole_on_screens_of_any_width(stranger, language):
    await stranger.post("/api/clock", advance=30 * 3600)
    async with opened(stranger.url) as page:
        await page.get_by_test_id(f"language-{language}").click()
        for busy in ("false", "true"):
            await page.get_by_test_id("next-message").evaluate("(one, on) => one.setAttribute('aria-busy', on)", busy)
            await page.evaluate("import('/page/timebar.js').then((timebar) => timebar.drawTime())")
            for width in (320, 375, 389, 390, 430, 760, 1200):
                await page.set_viewport_size({"width": width, "height": 700})
                assert await page.evaluate(CUT) == [], (width, busy)


@pytest.mark.browser
@pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is not installed at /usr/bin/chromium")
async def test_what_could_not_be_sent_stays_in_the_field(api):
    from playwright.async_api import expect

    async with opened(api.url) as page:
        field, sent = page.get_by_test_id("input"), page.get_by_test_id("message-person")
        await page.context.set_offline(True)
        await field.fill("half 12")
        await field.press("Enter")
        await expect(page.get_by_test_id("toast")).to_have_text("Dat lukte niet.")
        await expect(field).to_have_value("half 12")
        await page.context.set_offline(False)
        await field.press("Enter")
        await expect(sent.last).to_contain_text("half 12")
        await expect(field).to_have_value("")

        await sent.last.hover()
        await sent.last.get_by_test_id("edit").click()
        await page.context.set_offline(True)
        await field.fill("kwart over 12")
        await field.press("Enter")
        await expect(field).to_have_value("kwart over 12")
        await expect(page.locator("#editing-text")).to_have_text("half 12")
        await page.context.set_offline(False)
        await field.press("Enter")
        await expect(sent.last).to_contain_text("kwart over 12")
        await expect(sent.last.get_by_test_id("edited")).to_be_visible()


@pytest.mark.browser
@pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is not installed at /usr/bin/chromium")
async def test_what_could_not_be_sent_comes_back_above_what_was_typed_since(api):
    from playwright.async_api import Route, expect

    async with opened(api.url) as page:
        asked: asyncio.Future[Route] = asyncio.get_running_loop().create_future()
        await page.route("**/messages", lambda route: asked.set_result(route))
        field = page.get_by_test_id("input")
        await field.fill("half 12")
        await field.press("Enter")
        route = await asked
        await field.fill("of nee")
        await route.abort()
        await expect(field).to_have_value("half 12\nof nee")


@pytest.mark.browser
@pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is not installed at /usr/bin/chromium")
async def test_a_person_starts_taps_and_writes_on_the_page(stranger):
    from playwright.async_api import async_playwright, expect

    async def bot() -> None:
        """Answers /start with a button, a tap with an edit, everything else with an echo."""
        offset = 0
        while True:
            for update in await stranger.updates(offset=offset, timeout=30):
                offset = update["update_id"] + 1
                if query := update.get("callback_query"):
                    at = {"chat_id": 1001, "message_id": query["message"]["message_id"]}
                    await stranger.ok("answerCallbackQuery", callback_query_id=query["id"], text="Genoteerd")
                    await stranger.ok("editMessageText", **at, text="Je tikte ja.")
                elif update["message"]["text"] == "/start":
                    await stranger.say("Goed geslapen?", reply_markup=MARKUP)
                else:
                    await stranger.say(update["message"]["text"][::-1], disable_notification=True)

    running = asyncio.create_task(bot())
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        page = await browser.new_page()
        problems: list[str] = []
        page.on("pageerror", lambda error: problems.append(str(error)))
        await page.goto(stranger.url)
        await page.get_by_test_id("start").click()
        await page.get_by_role("button", name="Ja", exact=True).click()
        await expect(page.get_by_test_id("toast")).to_have_text("Genoteerd")
        last = page.get_by_test_id("message-bot").last
        await expect(last.get_by_test_id("text")).to_have_text("Je tikte ja.")
        await expect(last.get_by_test_id("edited")).to_have_text("bewerkt")
        await expect(last.get_by_test_id("button")).to_have_count(0)
        await page.get_by_test_id("input").fill("slaap")
        await page.get_by_test_id("input").press("Enter")
        await expect(last.get_by_test_id("text")).to_have_text("paals")
        await expect(last.get_by_test_id("silent")).to_be_visible()
        await page.get_by_test_id("plus-hour").click()
        await expect(page.get_by_test_id("offset")).to_have_text("1 u vooruit")
        await page.get_by_test_id("language-en").click()
        await expect(page.get_by_test_id("offset")).to_have_text("1 h ahead")
        assert (await stranger.get("/api/chats/1001"))["language_code"] == "en"
        await browser.close()
        assert problems == []
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
