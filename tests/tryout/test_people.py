"""The person's side: writing, editing, blocking, groups."""

import asyncio

import pytest


async def test_a_bot_cannot_write_first(stranger):
    refusal = await stranger.refusal("sendMessage", chat_id=1001, text="Dag")
    assert refusal == "400 Bad Request: chat not found"
    await stranger.write("/start")
    await stranger.say("Dag")


@pytest.mark.parametrize("chat_id", [5, "@somebody", -7])
async def test_an_unknown_chat_is_not_found(api, chat_id):
    refusal = await api.refusal("sendMessage", chat_id=chat_id, text="Dag")
    assert refusal == "400 Bad Request: chat not found"


async def test_a_command_carries_its_entity_in_utf_16_units(api):
    await api.write("\N{SLEEPING FACE} /start nu")
    message = (await api.updates())[0]["message"]
    assert message["entities"] == [{"type": "bot_command", "offset": 3, "length": 6}]
    assert message["chat"] == {"id": 1001, "type": "private", "first_name": "P1001"}


@pytest.mark.parametrize("kind", ["sticker", "photo", "voice"])
async def test_a_person_sends_more_than_text(api, kind):
    await api.post("/api/chats/1001/messages", **{kind: True})
    assert kind in (await api.updates())[0]["message"]


async def test_a_person_shares_a_place(api):
    place = {"latitude": 51.05, "longitude": 3.72}
    await api.post("/api/chats/1001/messages", location=place)
    assert (await api.updates())[0]["message"]["location"] == place


async def test_an_edited_message_comes_as_an_update_of_its_own(api):
    sent = await api.write("half elf")
    await api.post("/api/clock", advance=60)
    await api.post(f"/api/chats/1001/messages/{sent['message_id']}/edit", text="half twaalf")
    edited = (await api.updates())[-1]["edited_message"]
    assert (edited["text"], edited["edit_date"] - edited["date"]) == ("half twaalf", 60)


async def test_a_blocked_bot_is_told_so_and_refused(api):
    await api.post("/api/chats/1001/block")
    refusal = await api.refusal("sendMessage", chat_id=1001, text="Dag")
    assert refusal == "403 Forbidden: bot was blocked by the user"
    await api.post("/api/chats/1001/unblock")
    await api.say("Weer terug")
    statuses = [update["my_chat_member"]["new_chat_member"]["status"] for update in await api.updates()]
    assert statuses == ["kicked", "member"]


async def test_several_people_have_chats_of_their_own(api):
    mies = await api.post("/api/users", first_name="Mies", language_code="en-GB")
    await api.write("hello", chat=mies["id"])
    message = (await api.updates())[0]["message"]
    assert message["from"] == {"id": 1002, "is_bot": False, "first_name": "Mies", "language_code": "en-GB"}
    await api.say("Hi", chat=1002)
    assert len((await api.get("/api/chats/1001"))["messages"]) == 1


async def test_a_group_has_a_negative_id_and_the_bot_can_leave_it(api):
    group = await api.post("/api/groups", title="Gezin")
    await api.write("/start", chat=group["id"])
    joined, said = await api.updates()
    assert joined["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert (said["message"]["chat"]["type"], said["message"]["from"]["id"]) == ("group", 1001)
    await api.ok("leaveChat", chat_id=group["id"])
    refusal = await api.refusal("sendMessage", chat_id=group["id"], text="Dag")
    assert refusal == "403 Forbidden: bot is not a member of the group chat"


async def test_a_waiting_page_sees_a_new_message_at_once(api):
    version = (await api.get("/api/chats/1001"))["version"]
    waiting = asyncio.create_task(api.get(f"/api/chats/1001?after={version}&wait=30"))
    await api.say("Goedemorgen", disable_notification=True)
    last = (await waiting)["messages"][-1]
    assert (last["text"], last["silent"], last["from_bot"]) == ("Goedemorgen", True, True)


async def test_typing_is_shown_until_the_message_comes(api):
    await api.ok("sendChatAction", chat_id=1001, action="typing")
    assert (await api.get("/api/chats/1001"))["typing"] is True
    await api.say("Klaar")
    assert (await api.get("/api/chats/1001"))["typing"] is False
    refusal = await api.refusal("sendChatAction", chat_id=1001, action="sleeping")
    assert refusal == "400 Bad Request: wrong parameter action in request"


@pytest.mark.parametrize("body", [{}, {"text": " "}, {"text": "x" * 4097}, {"words": "x"}])
async def test_what_an_app_cannot_send_is_refused(api, body):
    assert "error" in await api.post("/api/chats/1001/messages", **body)
