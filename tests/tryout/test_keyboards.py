import pytest


def keyboard(*buttons):
    return {"inline_keyboard": [list(buttons)]}


@pytest.mark.parametrize("data", ["x", "é" * 32])
async def test_callback_data_may_have_64_bytes(api, data):
    await api.say(reply_markup=keyboard({"text": "Ja", "callback_data": data}))


@pytest.mark.parametrize("data", ["x" * 65, "é" * 33, ""])
async def test_callback_data_of_another_length_is_refused(api, data):
    markup = keyboard({"text": "Ja", "callback_data": data})
    refusal = await api.refusal("sendMessage", chat_id=1001, text="Dag", reply_markup=markup)
    assert refusal == "400 Bad Request: BUTTON_DATA_INVALID"


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        (
            {"text": "Ja"},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        ({"text": " ", "callback_data": "x"}, "inline keyboard button text must be non-empty"),
        (
            {"text": "Ja", "callback_data": "x", "url": "https://example.org"},
            "can't parse inline keyboard button: exactly one action must be specified",
        ),
        ({"text": "Ja", "url": "nergens"}, "inline keyboard button URL 'nergens' is invalid: Wrong HTTP URL"),
    ],
)
async def test_a_button_that_telegram_refuses_is_refused(api, button, reason):
    refusal = await api.refusal("sendMessage", chat_id=1001, text="Dag", reply_markup=keyboard(button))
    assert refusal == f"400 Bad Request: {reason}"


async def test_a_keyboard_has_at_most_100_buttons(api):
    rows = [[{"text": "Ja", "callback_data": str(n)}] for n in range(101)]
    await api.say(reply_markup={"inline_keyboard": rows[:100]})
    refusal = await api.refusal("sendMessage", chat_id=1001, text="Dag", reply_markup={"inline_keyboard": rows})
    assert refusal == "400 Bad Request: reply markup is too long"


async def test_a_keyboard_under_the_text_field_stays_until_it_is_removed(api):
    await api.say(reply_markup={"keyboard": [[{"text": "Hier ben ik", "request_location": True}, {"text": "Nee"}]]})
    shown = (await api.get("/api/chats/1001"))["reply_keyboard"]["keyboard"]
    assert shown == [[{"text": "Hier ben ik", "request_location": True}, {"text": "Nee"}]]
    await api.say(reply_markup={"remove_keyboard": True})
    assert (await api.get("/api/chats/1001"))["reply_keyboard"] is None
