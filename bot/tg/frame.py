"""python-telegram-bot's Application as the frame: its handlers in front, our receiver behind them.

Its updater, persistence, job queue, rate limiter and HTTP client are not used; see docs/decisions.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    BaseRateLimiter,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    ExtBot,
    MessageHandler,
    filters,
)
from telegram.request import BaseRequest

Context = CallbackContext[ExtBot[Any], dict[Any, Any], dict[Any, Any], dict[Any, Any]]
Receive = Callable[[Update], Awaitable[None]]
App = Application[Any, Any, Any, Any, Any, Any]


def build_application(
    token: str, api_url: str, request: BaseRequest, polling: BaseRequest, limiter: BaseRateLimiter[Any]
) -> App:
    """The library's Application around our HTTP client and rate limiter."""
    return (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{api_url}/bot")
        .base_file_url(f"{api_url}/file/bot")
        .request(request)
        .get_updates_request(polling)
        .rate_limiter(limiter)
        .updater(None)
        .job_queue(None)
        .build()
    )


def dispatcher(application: App, receive: Receive) -> Receive:
    """Let the Application's handlers carry each update to `receive`, and raise what went wrong there.

    The library swallows a handler's exception, and remembers every chat and user for a persistence that we have not.
    """
    failures: dict[int, Exception] = {}

    async def on_update(update: Update, context: Context) -> None:
        await receive(update)

    async def on_error(update: object, context: Context) -> None:
        if isinstance(update, Update) and context.error is not None:
            failures[update.update_id] = context.error

    async def dispatch(update: Update) -> None:
        await application.process_update(update)
        application._chat_ids_to_be_updated_in_persistence.clear()
        application._user_ids_to_be_updated_in_persistence.clear()
        error = failures.pop(update.update_id, None)
        if error is not None:
            raise error

    application.add_handler(CallbackQueryHandler(on_update))
    application.add_handler(ChatMemberHandler(on_update, ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_handler(MessageHandler(filters.ALL, on_update))
    application.add_error_handler(on_error)
    return dispatch
