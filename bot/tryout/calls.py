"""From a method's name to the function that does it."""

import inspect
from collections.abc import Callable
from typing import Any

from bot.tryout import calls_edit, calls_profile, calls_send, polling, webhooks
from bot.tryout.check import Upload, checked
from bot.tryout.errors import bad_request
from bot.tryout.local import LocalServer

Method = Callable[[LocalServer, dict[str, Any]], Any]

METHODS: dict[str, Method] = {
    "getUpdates": polling.get_updates,
    "setWebhook": webhooks.set_webhook,
    "deleteWebhook": webhooks.delete_webhook,
    "getWebhookInfo": webhooks.get_webhook_info,
    "getMe": calls_profile.get_me,
    "getChat": calls_profile.get_chat,
    "leaveChat": calls_profile.leave_chat,
    "getFile": calls_profile.get_file,
    "setMyCommands": calls_profile.set_my_commands,
    "getMyCommands": calls_profile.get_my_commands,
    "deleteMyCommands": calls_profile.delete_my_commands,
    "setMyName": calls_profile.set_text("name"),
    "getMyName": calls_profile.get_text("name"),
    "setMyDescription": calls_profile.set_text("description"),
    "getMyDescription": calls_profile.get_text("description"),
    "setMyShortDescription": calls_profile.set_text("short_description"),
    "getMyShortDescription": calls_profile.get_text("short_description"),
    "setChatMenuButton": calls_profile.set_chat_menu_button,
    "getChatMenuButton": calls_profile.get_chat_menu_button,
    "sendMessage": calls_send.send_message,
    "sendPhoto": calls_send.send_photo,
    "sendDocument": calls_send.send_document,
    "sendChatAction": calls_send.send_chat_action,
    "editMessageText": calls_edit.edit_message_text,
    "editMessageCaption": calls_edit.edit_message_caption,
    "editMessageReplyMarkup": calls_edit.edit_message_reply_markup,
    "deleteMessage": calls_edit.delete_message,
    "deleteMessages": calls_edit.delete_messages,
    "answerCallbackQuery": calls_edit.answer_callback_query,
}
WITH_MEDIA: dict[str, Callable[[LocalServer, dict[str, Any], dict[str, Upload]], Any]] = {
    "sendMediaGroup": calls_send.send_media_group,
    "editMessageMedia": calls_edit.edit_message_media,
}
"""Methods whose media name the uploads that came beside them."""


async def perform(server: LocalServer, method: str, given: dict[str, Any]) -> Any:
    """The method's result. Raises Refusal in Telegram's words."""
    values = _attach(checked(method, given), given)
    if method == "setWebhook" and not values.get("url"):
        return webhooks.delete_webhook(server, values)
    if method in WITH_MEDIA:
        uploads = {name: value for name, value in given.items() if isinstance(value, Upload)}
        return WITH_MEDIA[method](server, values, uploads)
    function = METHODS.get(method)
    if function is None:
        raise bad_request("method is not supported by the local server")
    result = function(server, values)
    return await result if inspect.isawaitable(result) else result


def _attach(values: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Puts uploads in the place of attach://name in the parameters themselves."""
    for name, value in values.items():
        if isinstance(value, str) and value.startswith("attach://"):
            upload = given.get(value.removeprefix("attach://"))
            if not isinstance(upload, Upload):
                raise bad_request(f"there is no {name} in the request")
            values[name] = upload
    return values
