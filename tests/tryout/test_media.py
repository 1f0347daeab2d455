import json

import aiohttp
import pytest


async def upload(api, method, parts, **fields):
    form = aiohttp.FormData({"chat_id": "1001"} | fields)
    for name, (filename, data) in parts.items():
        form.add_field(name, data, filename=filename, content_type="application/octet-stream")
    async with api.session.post(f"{api.url}/bot4242:test-token/{method}", data=form) as answer:
        return await answer.json()


async def test_a_photo_is_measured_shown_and_can_be_fetched(api, png):
    picture = png(640, 320)
    sent = (await upload(api, "sendPhoto", {"photo": ("week.png", picture)}, caption="Je week"))["result"]
    size = sent["photo"][-1]
    assert (size["width"], size["height"], sent["caption"]) == (640, 320, "Je week")
    file = await api.ok("getFile", file_id=size["file_id"])
    shown = (await api.get("/api/chats/1001"))["messages"][-1]["photo"]
    for path in (f"/file/bot4242:test-token/{file['file_path']}", shown["url"]):
        async with api.session.get(api.url + path) as answer:
            assert await answer.read() == picture
    again = await api.ok("sendPhoto", chat_id=1001, photo=size["file_id"])
    assert again["photo"][-1]["file_unique_id"] == size["file_unique_id"]


@pytest.mark.parametrize(
    ("size", "reason"),
    [((2100, 100), "PHOTO_INVALID_DIMENSIONS"), ((9000, 1500), "PHOTO_INVALID_DIMENSIONS")],
)
async def test_a_photo_of_a_shape_that_telegram_does_not_take_is_refused(api, png, size, reason):
    answer = await upload(api, "sendPhoto", {"photo": ("x.png", png(*size))})
    assert answer["description"] == f"Bad Request: {reason}"


async def test_what_is_no_picture_is_no_photo(api):
    answer = await upload(api, "sendPhoto", {"photo": ("x.png", b"text")})
    assert answer["description"] == "Bad Request: IMAGE_PROCESS_FAILED"
    assert await api.refusal("sendPhoto", chat_id=1001, photo="unknown") != ""


async def test_a_caption_has_at_most_1024_units(api, png):
    answer = await upload(api, "sendPhoto", {"photo": ("x.png", png(9, 9))}, caption="x" * 1025)
    assert answer["description"] == "Bad Request: message caption is too long"


async def test_a_document_keeps_its_name_and_bytes(api):
    sent = (await upload(api, "sendDocument", {"document": ("nachten.csv", b"a;b\n")}))["result"]
    assert (sent["document"]["file_name"], sent["document"]["file_size"]) == ("nachten.csv", 4)
    shown = (await api.get("/api/chats/1001"))["messages"][-1]["document"]
    async with api.session.get(api.url + shown["url"]) as answer:
        assert await answer.read() == b"a;b\n"
        assert answer.headers["Content-Disposition"] == 'attachment; filename="nachten.csv"'


async def test_an_album_is_sent_together_and_two_at_least(api, png):
    media = '[{"type": "photo", "media": "attach://a", "caption": "Een"}, {"type": "photo", "media": "attach://b"}]'
    parts = {"a": ("a.png", png(9, 9)), "b": ("b.png", png(8, 8))}
    sent = (await upload(api, "sendMediaGroup", parts, media=media))["result"]
    assert len({message["media_group_id"] for message in sent}) == 1
    assert [message.get("caption") for message in sent] == ["Een", None]
    alone = '[{"type": "photo", "media": "attach://a"}]'
    answer = await upload(api, "sendMediaGroup", {"a": parts["a"]}, media=alone)
    assert answer["description"] == "Bad Request: wrong number of messages in the album: include 2-10 items"


async def test_a_file_that_the_call_does_not_name_is_refused(api, png):
    parts = {"photo": ("x.png", png(9, 9)), "extra": ("y.png", b"y")}
    assert (await upload(api, "sendPhoto", parts))["description"] == 'Bad Request: unknown parameter "extra"'


async def test_a_caption_can_be_edited(api, png):
    sent = (await upload(api, "sendPhoto", {"photo": ("x.png", png(9, 9))}, caption="Een"))["result"]
    edited = await api.ok("editMessageCaption", chat_id=1001, message_id=sent["message_id"], caption="Twee")
    assert (edited["caption"], edited["photo"]) == ("Twee", sent["photo"])
    refusal = await api.refusal("editMessageText", chat_id=1001, message_id=sent["message_id"], text="Drie")
    assert refusal == "400 Bad Request: there is no text in the message to edit"


async def test_a_picture_that_the_person_sends_can_be_fetched_by_the_bot(api):
    await api.post("/api/chats/1001/messages", photo=True)
    size = (await api.updates())[0]["message"]["photo"][-1]
    file = await api.ok("getFile", file_id=size["file_id"])
    async with api.session.get(f"{api.url}/file/bot4242:test-token/{file['file_path']}") as answer:
        assert (await answer.read())[:4] == b"\x89PNG"
    async with api.session.get(f"{api.url}/file/bot4242:test-token/../clock") as answer:
        assert answer.status == 404


async def edit_media(api, at, picture, **media):
    fields = {"message_id": str(at), "media": json.dumps({"type": "photo", "media": "attach://new"} | media)}
    return await upload(api, "editMessageMedia", {"new": ("y.png", picture)}, **fields)


async def test_a_photo_takes_the_place_of_a_text_and_of_another_photo(api, png):
    """Since Bot API 10.1: "or to replace a text or a rich message with a media"."""
    sent = await api.say("Je week", reply_markup={"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]})
    first = (await edit_media(api, sent["message_id"], png(9, 9), caption="Met plaatje"))["result"]
    assert (first["message_id"], first["caption"]) == (sent["message_id"], "Met plaatje")
    assert not first.keys() & {"text", "entities", "reply_markup"}
    second = (await edit_media(api, sent["message_id"], png(8, 6)))["result"]
    assert (second["photo"][-1]["width"], "caption" in second) == (8, False)
    shown = (await api.get("/api/chats/1001"))["messages"][-1]
    async with api.session.get(api.url + shown["photo"]["url"]) as answer:
        assert await answer.read() == png(8, 6)


async def test_a_text_never_takes_the_place_of_a_photo(api, png):
    sent = (await upload(api, "sendPhoto", {"photo": ("x.png", png(9, 9))}))["result"]
    refusal = await api.refusal("editMessageText", chat_id=1001, message_id=sent["message_id"], text="Kan niet")
    assert refusal == "400 Bad Request: there is no text in the message to edit"


@pytest.mark.parametrize(
    ("media", "refusal"),
    [
        ({"caption": "x" * 1025}, "Bad Request: message caption is too long"),
        ({"type": "video"}, "Bad Request: media type is not supported by the local server"),
        ({"media": "unknown"}, 'Bad Request: unknown parameter "new"'),
        ({"colour": "blue"}, 'Bad Request: can\'t parse InputMedia: unknown field "colour"'),
    ],
)
async def test_an_edit_to_media_that_telegram_does_not_take_is_refused(api, png, media, refusal):
    sent = await api.say("Je week")
    assert (await edit_media(api, sent["message_id"], png(9, 9), **media))["description"] == refusal
    assert (await api.get("/api/chats/1001"))["messages"][-1]["text"] == "Je week"


async def test_what_the_person_wrote_cannot_become_a_photo(api, png):
    mine = (await api.get("/api/chats/1001"))["messages"][0]["message_id"]
    answer = await edit_media(api, mine, png(9, 9))
    assert answer["description"] == "Bad Request: message can't be edited"
