"""The library's Application as the frame: it carries updates, and keeps nothing of anybody."""

from telegram import Update

from bot.delivery.limiter import Limiter
from bot.tg.frame import build_application, dispatcher
from bot.tg.request import AiohttpRequest

TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz_0123456"
ANNE = {"id": 1001, "is_bot": False, "first_name": "Anne"}
MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1001, "type": "private"}, "from": ANNE, "text": "hoi"}
TAP = {"id": "1", "from": ANNE, "chat_instance": "1", "data": "sheep:yes", "message": MESSAGE}


async def test_no_chat_and_no_user_is_remembered(phone):
    """For a persistence that we have not, the library would keep every id for as long as the process lives."""
    application = build_application(TOKEN, phone.url, AiohttpRequest(), AiohttpRequest(), Limiter(30, 1))
    carried: list[int] = []

    async def receive(update: Update) -> None:
        carried.append(update.update_id)

    async with application:
        dispatch = dispatcher(application, receive)
        await dispatch(Update.de_json({"update_id": 1, "message": MESSAGE}, application.bot))
        await dispatch(Update.de_json({"update_id": 2, "callback_query": TAP}, application.bot))
        assert carried == [1, 2]
        assert application._chat_ids_to_be_updated_in_persistence == set()
        assert application._user_ids_to_be_updated_in_persistence == set()
