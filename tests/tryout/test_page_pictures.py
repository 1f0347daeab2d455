"""The chat page shows a picture with its caption, and what an edit makes of it."""

import json

import pytest

from tests.support.pictured import picture_of
from tests.support.weeks import FULL, GAPS
from tests.tryout.test_media import edit_media, upload
from tests.tryout.test_page import CHROMIUM, opened

MARKUP = {"inline_keyboard": [[{"text": "Meer cijfers", "callback_data": "more"}]]}
LOADED = "one => one.complete && one.naturalWidth === 1080"


@pytest.mark.browser
@pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is not installed at /usr/bin/chromium")
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_picture_stands_above_its_caption_and_both_can_be_edited(api, scheme):
    from playwright.async_api import expect

    async with opened(api.url, color_scheme=scheme, viewport={"width": 390, "height": 844}) as page:
        parts = {"photo": ("week.png", picture_of(FULL, "nl").png())}
        sent = await upload(api, "sendPhoto", parts, caption="Je week in het kort.", reply_markup=json.dumps(MARKUP))
        at = {"chat_id": 1001, "message_id": sent["result"]["message_id"]}
        last = page.get_by_test_id("message-bot").last
        image = last.get_by_test_id("photo").locator("img")
        await expect(last.get_by_test_id("text")).to_have_text("Je week in het kort.")
        await expect(last.get_by_test_id("button")).to_have_text("Meer cijfers")
        first = await image.get_attribute("src")

        await api.ok("editMessageCaption", **at, caption="Nog meer cijfers.")
        await expect(last.get_by_test_id("text")).to_have_text("Nog meer cijfers.")
        await expect(last.get_by_test_id("edited")).to_be_visible()
        assert await image.get_attribute("src") == first

        await edit_media(api, at["message_id"], picture_of(GAPS, "nl").png(), caption="Een andere week.")
        await expect(last.get_by_test_id("text")).to_have_text("Een andere week.")
        await expect(image).not_to_have_attribute("src", first or "")
        await page.wait_for_function(f"({LOADED})(document.querySelector('[data-testid=photo]:last-of-type img'))")
        box, bubble = await image.bounding_box(), await last.bounding_box()
        assert box
        assert bubble
        assert 280 < box["width"] <= bubble["width"] <= 390
        assert box["width"] / box["height"] == pytest.approx(1.0, abs=0.08)


@pytest.mark.browser
@pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is not installed at /usr/bin/chromium")
async def test_a_text_that_becomes_a_picture_is_shown_as_one(api):
    from playwright.async_api import expect

    async with opened(api.url) as page:
        sent = await api.say("Nog geen plaatje")
        last = page.get_by_test_id("message-bot").last
        await expect(last.get_by_test_id("text")).to_have_text("Nog geen plaatje")
        await edit_media(api, sent["message_id"], picture_of(FULL, "en").png(), caption="Your week")
        await expect(last.get_by_test_id("text")).to_have_text("Your week")
        await expect(last.get_by_test_id("photo")).to_be_visible()
