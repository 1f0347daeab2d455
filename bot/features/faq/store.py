"""What questions to the coach leave behind: votes by topic, the last topic, and questions kept on a press."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select

from bot.db import Conn
from bot.db.insert import insert
from bot.db.tables import kept_questions, last_topics, topic_votes
from bot.domain.kept_question import KeptQuestion

GOES_ON = timedelta(minutes=15)
"""How long "en hoeveel dan?" is about the last topic."""


def vote(conn: Conn, topic: str, language: str, *, helpful: bool) -> None:
    """Count it for the topic; nothing says who voted."""
    column = topic_votes.c.helpful if helpful else topic_votes.c.not_helpful
    first = {"helpful": int(helpful), "not_helpful": int(not helpful)}
    conn.execute(
        insert(conn, topic_votes)
        .values(topic=topic, language=language, **first)
        .on_conflict_do_update(index_elements=["topic", "language"], set_={column: column + 1})
    )


def remember_topic(conn: Conn, person_id: int, topic: str, now: datetime) -> None:
    """What the last answer was about."""
    values = {"topic": topic, "told_at": now}
    conn.execute(
        insert(conn, last_topics)
        .values(person_id=person_id, **values)
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
    )


def last_topic(conn: Conn, person_id: int, now: datetime) -> str | None:
    """What the last answer was about, where that is not long ago; one of longer ago is forgotten."""
    conn.execute(delete(last_topics).where(last_topics.c.person_id == person_id, last_topics.c.told_at < now - GOES_ON))
    return conn.execute(select(last_topics.c.topic).where(last_topics.c.person_id == person_id)).scalar()


def keep(conn: Conn, person_id: int, question: KeptQuestion, now: datetime) -> None:
    """Keep what the person typed, on their own press; the same question twice is once."""
    same = select(kept_questions.c.id).where(
        kept_questions.c.person_id == person_id, kept_questions.c.question == question
    )
    if conn.execute(same).first() is None:
        conn.execute(kept_questions.insert().values(person_id=person_id, question=question, kept_at=now))
