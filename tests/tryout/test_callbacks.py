OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
MARKUP = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}, {"text": "Nee", "callback_data": "n"}]]}


async def tap(api, **body):
    sent = await api.say("Goed geslapen?", reply_markup=MARKUP)
    return sent, (await api.post(f"/api/chats/1001/messages/{sent['message_id']}/tap", **body)).get("id")


async def test_a_tap_reaches_the_bot_with_its_message_and_data(api):
    sent, callback_id = await tap(api, row=0, column=1)
    query = (await api.updates())[0]["callback_query"]
    assert (query["id"], query["data"], query["from"]["id"]) == (callback_id, "n", 1001)
    assert query["message"]["message_id"] == sent["message_id"]


async def test_the_person_sees_the_answer_to_a_tap(api):
    _, callback_id = await tap(api, data="y")
    assert (await api.get(f"/api/callbacks/{callback_id}"))["answered"] is False
    await api.ok("answerCallbackQuery", callback_query_id=callback_id, text="Mooi", show_alert=True)
    seen = await api.get(f"/api/callbacks/{callback_id}?wait=5")
    assert (seen["answered"], seen["text"], seen["alert"]) == (True, "Mooi", True)


async def test_a_tap_is_answered_once(api):
    _, callback_id = await tap(api, data="y")
    await api.ok("answerCallbackQuery", callback_query_id=callback_id)
    assert await api.refusal("answerCallbackQuery", callback_query_id=callback_id) == OLD
    assert await api.refusal("answerCallbackQuery", callback_query_id="1") == OLD


async def test_a_tap_can_be_answered_for_150_seconds(api):
    _, in_time = await tap(api, data="y")
    _, too_late = await tap(api, data="y")
    await api.post("/api/clock", advance=140)
    await api.ok("answerCallbackQuery", callback_query_id=in_time)
    await api.post("/api/clock", advance=15)
    assert await api.refusal("answerCallbackQuery", callback_query_id=too_late) == OLD


async def test_an_answer_has_at_most_200_characters(api):
    _, callback_id = await tap(api, data="y")
    refusal = await api.refusal("answerCallbackQuery", callback_query_id=callback_id, text="x" * 201)
    assert refusal == "400 Bad Request: MESSAGE_TOO_LONG"
    await api.ok("answerCallbackQuery", callback_query_id=callback_id, text="x" * 200)


async def test_only_buttons_that_are_there_can_be_tapped_unless_a_test_forces_it(api):
    sent, callback_id = await tap(api, data="elsewhere")
    assert callback_id is None
    forced = await api.post(f"/api/chats/1001/messages/{sent['message_id']}/tap", data="old", force=True)
    gone = await api.post("/api/chats/1001/messages/999/tap", data="old", force=True)
    first, second = [update["callback_query"] for update in await api.updates()]
    assert (first["id"], first["data"]) == (forced["id"], "old")
    assert (second["id"], second["message"]["date"]) == (gone["id"], 0)
