"""What Telegram really sends, read by the library, becomes what the rest of the program sees."""

from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Bot, Update

from bot.tg.incoming import kind_of, read

NOW = datetime(2026, 6, 11, 18, 14, tzinfo=UTC)
SENT = datetime(2026, 6, 11, 15, 0, tzinfo=UTC)
EDITED = datetime(2026, 6, 11, 15, 5, tzinfo=UTC)
BOT = Bot("123456789:AAE-abcdefghijklmnopqrstuvwxyz_0123456")
ANNE = {"id": 1001, "is_bot": False, "first_name": "Anne", "language_code": "nl"}
HELPER = {"id": 77, "is_bot": True, "first_name": "Helper", "username": "helper_bot"}
PRIVATE = {"id": 1001, "type": "private", "first_name": "Anne"}
GROUP = {"id": -100200, "type": "supergroup", "title": "Thuis"}
CHANNEL = {"id": -100300, "type": "channel", "title": "Nieuws"}
PHOTO = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
FILE = {"file_id": "a", "file_unique_id": "b"}
STICKER = {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}
PLACE = {"latitude": 52.09, "longitude": 5.12}


def coming(**fields: Any):
    return read(Update.de_json({"update_id": 9, **fields}, BOT), NOW, "sluimer_bot")


def message(**fields: Any) -> dict[str, Any]:
    return {"message_id": 5, "date": int(SENT.timestamp()), "from": ANNE, "chat": PRIVATE, **fields}


def tap(**fields: Any) -> dict[str, Any]:
    return {"id": "42", "from": ANNE, "chat_instance": "1", "data": "checkin:sol:20", **fields}


def member(status: str, user: dict[str, Any] = HELPER) -> dict[str, Any]:
    extra = {"until_date": 0} if status == "kicked" else {}
    return {"status": status, "user": user, **extra}


def membership(old: str, new: str, chat: dict[str, Any] = PRIVATE) -> dict[str, Any]:
    return {
        "chat": chat,
        "from": ANNE,
        "date": int(SENT.timestamp()),
        "old_chat_member": member(old),
        "new_chat_member": member(new),
    }


def test_a_text_is_read_whole():
    came = coming(message=message(text="half twaalf"))
    assert (came.update_id, came.user_id, came.chat_id, came.message_id) == (9, 1001, 1001, 5)
    assert (came.kind, came.text, came.language_code, came.at) == ("text", "half twaalf", "nl", SENT)
    assert (came.data, came.callback_id, came.position) == ("", None, None)


def test_a_language_that_is_absent_is_absent():
    nobody = {name: value for name, value in ANNE.items() if name != "language_code"}
    assert coming(message={**message(text="hoi"), "from": nobody}).language_code is None


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"sticker": STICKER}, "sticker"),
        ({"photo": PHOTO}, "photo"),
        ({"photo": PHOTO, "caption": "mijn bed"}, "photo"),
        ({"video": {**FILE, "width": 1, "height": 1, "duration": 1}}, "photo"),
        ({"animation": {**FILE, "width": 1, "height": 1, "duration": 1}, "document": FILE}, "photo"),
        ({"voice": {**FILE, "duration": 1}}, "voice"),
        ({"audio": {**FILE, "duration": 1}}, "voice"),
        ({"video_note": {**FILE, "length": 1, "duration": 1}}, "voice"),
        ({"document": FILE}, "other"),
        ({"contact": {"phone_number": "1", "first_name": "Bram"}}, "other"),
        ({"dice": {"emoji": "🎲", "value": 3}}, "other"),
        ({"checklist": {"title": "Avond", "tasks": []}}, "other"),
        ({"a_kind_of_next_year": {"x": 1}}, "other"),
        ({"location": PLACE}, "location"),
        ({"venue": {"location": PLACE, "title": "Dom", "address": "Utrecht"}, "location": PLACE}, "location"),
    ],
)  # fmt: skip
def test_each_odd_thing_has_its_kind(body, kind):
    came = coming(message=message(**body))
    assert came.kind == kind
    assert came.text == body.get("caption", "")
    assert came.position == ((52.09, 5.12) if kind == "location" else None)


def test_an_edit_happened_when_it_was_edited():
    came = coming(edited_message=message(text="23:15", edit_date=int(EDITED.timestamp())))
    assert (came.kind, came.text, came.at) == ("edited", "23:15", EDITED)


def test_a_live_location_that_moves_is_nothing_said():
    moved = message(location={**PLACE, "live_period": 900}, edit_date=int(EDITED.timestamp()))
    assert coming(edited_message=moved) is None
    assert coming(message=message(location={**PLACE, "live_period": 900})).kind == "location"


def test_a_tap_counts_at_its_receipt():
    came = coming(callback_query=tap(message=message(text="Hoe lang?", **{"from": HELPER})))
    assert (came.kind, came.data, came.callback_id, came.message_id) == ("tap", "checkin:sol:20", "42", 5)
    assert (came.user_id, came.chat_id, came.at, came.text) == (1001, 1001, NOW, "")


def test_a_tap_on_a_message_that_telegram_forgot_is_a_tap():
    came = coming(callback_query=tap(message={"chat": PRIVATE, "message_id": 3, "date": 0}))
    assert (came.kind, came.chat_id, came.message_id, came.shows_picture) == ("tap", 1001, 3, False)


@pytest.mark.parametrize("shows_picture", [True, False])
def test_a_tap_says_whether_its_message_shows_a_picture(shows_picture):
    content = {"photo": PHOTO, "caption": "Je week"} if shows_picture else {"text": "Je week"}
    assert coming(callback_query=tap(message=message(**content))).shows_picture is shows_picture


@pytest.mark.parametrize(
    "query",
    [
        tap(inline_message_id="7"),
        tap(message={"chat": GROUP, "message_id": 3, "date": 0}),
    ],
)
def test_a_tap_outside_a_private_chat_is_nobodys(query):
    assert coming(callback_query=query) is None


def test_a_tap_without_data_carries_none():
    game = {"id": "42", "from": ANNE, "chat_instance": "1", "game_short_name": "sheep", "message": message(text="x")}
    assert coming(callback_query=game).data == ""


@pytest.mark.parametrize(("old", "new", "kind"), [("member", "kicked", "blocked"), ("kicked", "member", "unblocked")])
def test_blocking_and_coming_back_are_told_apart(old, new, kind):
    came = coming(my_chat_member=membership(old, new))
    assert (came.kind, came.user_id, came.at, came.message_id) == (kind, 1001, SENT, None)


@pytest.mark.parametrize("old", ["left", "kicked"])
def test_being_added_to_a_group_is_answered_there(old):
    came = coming(my_chat_member=membership(old, "member", GROUP))
    assert (came.kind, came.chat_id) == ("group", -100200)


@pytest.mark.parametrize("new", ["left", "kicked"])
def test_who_puts_the_coach_out_of_a_group_has_not_blocked_it(new):
    assert coming(my_chat_member=membership("member", new, GROUP)) is None


def test_a_change_of_rights_in_a_group_is_not_answered():
    promoted = membership("member", "left", GROUP)
    rights = dict.fromkeys(
        ("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
         "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
         "can_edit_stories", "can_delete_stories"), False)  # fmt: skip
    promoted["new_chat_member"] = {"status": "administrator", "user": HELPER, **rights}
    assert coming(my_chat_member=promoted) is None


def test_being_added_to_a_channel_is_not_answered_there():
    assert coming(my_chat_member=membership("left", "member", CHANNEL)) is None


@pytest.mark.parametrize("text", ["/start", "/dagboek@sluimer_bot", "/x", "/help@Sluimer_Bot nu", "/help\nnu"])
def test_a_command_in_a_group_is_answered(text):
    came = coming(message=message(text=text, chat=GROUP))
    assert (came.kind, came.chat_id, came.user_id) == ("group", -100200, 1001)


@pytest.mark.parametrize(
    "body",
    [
        {"text": "welterusten allemaal"},
        {"text": "/start@helper_bot"},
        {"text": "/help@helper_bot nu"},
        {"text": "/"},
        {"text": "/@sluimer_bot"},
        {"text": "/usr/bin"},
        {"photo": PHOTO},
        {"new_chat_members": [{"id": 1002, "is_bot": False, "first_name": "Bram"}]},
        {"left_chat_member": ANNE},
        {"new_chat_title": "Thuis!"},
    ],
)
def test_what_people_say_to_each_other_in_a_group_is_left_alone(body):
    assert coming(message=message(chat=GROUP, **body)) is None


def test_an_edited_command_in_a_group_is_left_alone():
    assert coming(edited_message=message(text="/start", chat=GROUP, edit_date=int(EDITED.timestamp()))) is None


@pytest.mark.parametrize(
    "fields",
    [
        {"channel_post": {"message_id": 1, "date": 1, "chat": CHANNEL, "text": "/start"}},
        {"edited_channel_post": {"message_id": 1, "date": 1, "chat": CHANNEL, "text": "/start", "edit_date": 2}},
        {"message": message(text="hoi", **{"from": HELPER})},
        {"message": {"message_id": 1, "date": 1, "chat": GROUP, "sender_chat": GROUP, "text": "/start"}},
        {"edited_message": {"message_id": 1, "date": 1, "chat": PRIVATE, "text": "x", "edit_date": 2}},
        {"poll_answer": {"poll_id": "1", "user": ANNE, "option_ids": [0], "option_persistent_ids": ["a"]}},
        {"something_of_next_year": {"from": ANNE}},
        {},
    ],
)
def test_where_nobody_is_to_be_answered_nothing_comes_of_it(fields):
    assert coming(**fields) is None


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"message": message(text="hoi")}, "text"),
        ({"callback_query": tap(message=message(text="hoi"))}, "tap"),
        ({"my_chat_member": membership("member", "kicked")}, "blocked"),
        ({"channel_post": message(chat=CHANNEL, text="x")}, "other"),
        ({}, "other"),
    ],
)
def test_the_kind_of_an_update_can_be_told_whatever_it_is(fields, kind):
    assert kind_of(Update.de_json({"update_id": 9, **fields}, BOT)) == kind


def test_the_kind_of_one_that_cannot_even_be_read_is_other():
    assert kind_of(None) == "other"  # type: ignore[arg-type]
