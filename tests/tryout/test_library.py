"""python-telegram-bot as a client: what it sends is taken, what it gets it can read."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaDocument, MessageEntity
from telegram.error import BadRequest, Forbidden, InvalidToken


@pytest_asyncio.fixture
async def client(api) -> AsyncIterator[telegram.Bot]:
    async with telegram.Bot(
        "4242:test-token", base_url=f"{api.url}/bot", base_file_url=f"{api.url}/file/bot"
    ) as client:
        yield client


@pytest.mark.parametrize(
    "said",
    [
        {"text": "/start nu"},
        {"sticker": True},
        {"photo": True},
        {"voice": True},
        {"location": {"latitude": 52.1, "longitude": 5.1}},
    ],
)
async def test_the_library_reads_every_message_of_a_person(api, client, said):
    await api.post("/api/chats/1001/messages", **said)
    (update,) = await client.get_updates()
    assert update.effective_user.id == 1001
    assert update.message.date.tzinfo is not None


async def test_the_library_reads_taps_edits_and_membership(api, client):
    sent = await client.send_message(
        1001, "Klaar?", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="y")]])
    )
    await api.post(f"/api/chats/1001/messages/{sent.message_id}/tap", data="y")
    mine = await api.write("een")
    await api.post(f"/api/chats/1001/messages/{mine['message_id']}/edit", text="twee")
    await api.post("/api/chats/1001/block")
    await api.post("/api/chats/1001/unblock")
    await api.post("/api/chats/1001/messages/999/tap", data="y", force=True)
    updates = await client.get_updates()
    assert await updates[0].callback_query.answer("Mooi")
    assert updates[2].edited_message.text == "twee"
    assert updates[3].my_chat_member.new_chat_member.status == "kicked"
    assert updates[5].callback_query.message.is_accessible is False


async def test_the_library_sends_text_entities_files_and_albums(client, png):
    entity = MessageEntity(MessageEntity.BOLD, 0, 3)
    sent = await client.send_message(1001, "Dag", entities=[entity], reply_to_message_id=1)
    assert (sent.entities, sent.reply_to_message.message_id) == ((entity,), 1)
    photo = await client.send_photo(1001, png(20, 10), caption="Je week")
    assert (photo.photo[-1].width, photo.caption) == (20, "Je week")
    document = await client.send_document(1001, b"a;b", filename="nachten.csv")
    assert bytes(await (await document.document.get_file()).download_as_bytearray()) == b"a;b"
    album = [InputMediaDocument(data, filename=f"{data.decode()}.txt") for data in (b"een", b"twee")]
    assert len(await client.send_media_group(1001, album)) == 2


async def test_the_library_sets_and_gets_the_bots_profile(client):
    await client.set_my_commands([("help", "Hulp")], language_code="nl")
    assert [c.command for c in await client.get_my_commands(language_code="nl")] == ["help"]
    await client.set_my_description("Een slaapcoach")
    await client.set_chat_menu_button(menu_button=telegram.MenuButtonCommands())
    assert (await client.get_chat(1001)).first_name == "P1001"
    assert (await client.get_me()).username == "sluimer_bot"
    assert (await client.get_webhook_info()).pending_update_count == 0


async def test_the_library_raises_its_own_errors(api, client):
    with pytest.raises(BadRequest, match="Message text is empty"):
        await client.send_message(1001, " ")
    with pytest.raises(BadRequest, match="Chat not found"):
        await client.send_message(5, "Dag")
    await api.post("/api/chats/1001/block")
    with pytest.raises(Forbidden, match="blocked by the user"):
        await client.send_message(1001, "Dag")
    with pytest.raises(InvalidToken):
        async with telegram.Bot("1:wrong", base_url=f"{api.url}/bot"):
            pass
