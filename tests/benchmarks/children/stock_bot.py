"""The same check-in on stock python-telegram-bot: ConversationHandler, PicklePersistence, its own client and updater.

`python -m tests.benchmarks.children.stock_bot URL FOLDER one|many`: one update at a time, as stock does, or many.
"""

import logging
import re
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

from tests.benchmarks.checkin import CLOCK, MINUTES, QUALITY, QUESTIONS, Question
from tests.benchmarks.standin import TOKEN

READS = {CLOCK: r"\d{1,2}(:\d{2})?", MINUTES: r"\d{1,3}", QUALITY: r"\w+( \w+)?"}
Context = ContextTypes.DEFAULT_TYPE
Handler = Callable[[Update, Context], Awaitable[int]]


def keyboard(question: Question) -> InlineKeyboardMarkup | None:
    rows = [[InlineKeyboardButton(label, callback_data=f"checkin:{label}") for label in row] for row in question.labels]
    return InlineKeyboardMarkup(rows) if rows else None


async def begin(update: Update, context: Context) -> int:
    assert update.message is not None
    await update.message.reply_text(QUESTIONS[0].text, reply_markup=keyboard(QUESTIONS[0]))
    return 0


def answer(step: int) -> Handler:
    """Keep the answer to question `step`, and ask the next."""

    async def keep(update: Update, context: Context) -> int:
        assert update.message is not None
        assert context.user_data is not None
        text = update.message.text or ""
        context.user_data[QUESTIONS[step].name] = text
        follows = QUESTIONS[step + 1]
        await update.message.reply_text(follows.after(text), reply_markup=keyboard(follows))
        return ConversationHandler.END if step + 2 == len(QUESTIONS) else step + 1

    return keep


def reads(step: int) -> MessageHandler[Context, Any]:
    pattern = re.compile(f"^({READS[QUESTIONS[step].kind]})$")
    return MessageHandler(filters.Regex(pattern), answer(step))


def main(url: str, folder: str, how: str) -> None:
    logging.basicConfig(level=logging.WARNING)
    builder = Application.builder().token(TOKEN).base_url(f"{url}/bot")
    builder = builder.persistence(PicklePersistence(f"{folder}/stock.pickle"))
    if how == "many":
        builder = builder.concurrent_updates(True)
    application = builder.build()
    conversation = ConversationHandler(
        entry_points=[CommandHandler("diary", begin)],
        states={step: [reads(step)] for step in range(len(QUESTIONS) - 1)},
        fallbacks=[],
        name="checkin",
        persistent=True,
    )
    application.add_handler(conversation)
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
