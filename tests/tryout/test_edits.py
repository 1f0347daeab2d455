NOT_MODIFIED = (
    "400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
MARKUP = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]}


def at(message):
    return {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}


async def test_an_edit_changes_the_text_and_drops_the_keyboard_unless_it_is_given_again(api):
    sent = await api.say("Een", reply_markup=MARKUP)
    kept = await api.ok("editMessageText", **at(sent), text="Twee", reply_markup=MARKUP)
    dropped = await api.ok("editMessageText", **at(sent), text="Drie")
    assert (kept["text"], kept["reply_markup"]) == ("Twee", MARKUP)
    assert (dropped["text"], "reply_markup" in dropped, dropped["date"]) == ("Drie", False, sent["date"])
    assert dropped["edit_date"] >= sent["date"]


async def test_an_edit_that_changes_nothing_is_refused(api):
    sent = await api.say("Een", reply_markup=MARKUP)
    assert await api.refusal("editMessageText", **at(sent), text="Een ", reply_markup=MARKUP) == NOT_MODIFIED
    assert await api.refusal("editMessageReplyMarkup", **at(sent), reply_markup=MARKUP) == NOT_MODIFIED
    await api.ok("editMessageReplyMarkup", **at(sent))
    assert await api.refusal("editMessageReplyMarkup", **at(sent)) == NOT_MODIFIED
    assert await api.refusal("editMessageText", **at(sent), text="Een") == NOT_MODIFIED


async def test_only_the_entities_of_a_text_may_change(api):
    sent = await api.say("Een")
    bold = [{"type": "bold", "offset": 0, "length": 3}]
    assert (await api.ok("editMessageText", **at(sent), text="Een", entities=bold))["entities"] == bold
    assert "entities" not in await api.ok("editMessageText", **at(sent), text="Een")


async def test_a_message_that_is_gone_or_the_persons_own_cannot_be_edited(api):
    mine = (await api.get("/api/chats/1001"))["messages"][0]["message_id"]
    refusal = await api.refusal("editMessageText", chat_id=1001, message_id=mine, text="x")
    assert refusal == "400 Bad Request: message can't be edited"
    refusal = await api.refusal("editMessageText", chat_id=1001, message_id=999, text="x")
    assert refusal == "400 Bad Request: message to edit not found"


async def test_a_deleted_message_is_gone_and_cannot_be_deleted_twice(api):
    sent = await api.say("Weg")
    await api.ok("deleteMessage", **at(sent))
    assert await api.refusal("deleteMessage", **at(sent)) == "400 Bad Request: message to delete not found"
    assert "Weg" not in [message.get("text") for message in (await api.get("/api/chats/1001"))["messages"]]


async def test_messages_can_be_deleted_for_two_days(api):
    sent, other = await api.say("Een"), await api.say("Twee")
    await api.post("/api/clock", advance=47 * 3600)
    await api.ok("deleteMessage", **at(sent))
    await api.post("/api/clock", advance=2 * 3600)
    assert await api.refusal("deleteMessage", **at(other)) == "400 Bad Request: message can't be deleted"


async def test_several_messages_are_deleted_at_once_and_missing_ones_passed_over(api):
    sent = [(await api.say(text))["message_id"] for text in ("Een", "Twee")]
    assert await api.ok("deleteMessages", chat_id=1001, message_ids=[*sent, 999]) is True
    assert len((await api.get("/api/chats/1001"))["messages"]) == 1


async def test_a_reply_to_a_missing_message_is_refused_unless_the_bot_allows_it(api):
    first = await api.say("Een")
    reply = await api.say("Twee", reply_parameters={"message_id": first["message_id"]})
    assert reply["reply_to_message"]["text"] == "Een"
    gone = {"message_id": 999}
    refusal = await api.refusal("sendMessage", chat_id=1001, text="Drie", reply_parameters=gone)
    assert refusal == "400 Bad Request: message to be replied not found"
    sent = await api.say("Drie", reply_parameters=gone | {"allow_sending_without_reply": True})
    assert "reply_to_message" not in sent
