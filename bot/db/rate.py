"""One limit for all processes, kept in two small tables of PostgreSQL, by the database's own clock.

A bucket is one number, `free_at`: it holds `(now - free_at) * rate` tokens, at most its size. (The theoretical arrival
time of the generic cell rate algorithm, ITU-T I.371.) It never lies ahead: where it does, the clock was turned back,
and a bucket that waited for the old time would stand still until then.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

ADD = text("INSERT INTO send_rate (name, free_at, paused_until) VALUES ('all', 0, 0) ON CONFLICT DO NOTHING")
HOLD = text(
    """
    WITH held AS MATERIALIZED (SELECT free_at, paused_until FROM send_rate WHERE name = 'all' FOR UPDATE)
    SELECT free_at, paused_until, extract(epoch FROM clock_timestamp())::float8 AS now FROM held
    """
)
TAKE = text("UPDATE send_rate SET free_at = :free_at WHERE name = 'all'")
TAKE_IN_CHATS = text(
    """
    INSERT INTO chat_turns AS turn (chat_id, free_at)
    SELECT chat_id, cast(:now AS float8) - cast(:span AS float8) + cast(:step AS float8)
    FROM unnest(cast(:chats AS bigint[])) AS chat_id ORDER BY chat_id
    ON CONFLICT (chat_id) DO UPDATE
    SET free_at = greatest(CASE WHEN turn.free_at > :now + 1 THEN 0 ELSE turn.free_at END, :now - :span) + :step
    WHERE :now - turn.free_at >= cast(:needed AS float8) - 1e-6 OR turn.free_at > :now + 1
    RETURNING chat_id
    """
)
GIVE_BACK = text("UPDATE send_rate SET free_at = free_at - :step WHERE name = 'all'")
GIVE_BACK_IN_CHAT = text("UPDATE chat_turns SET free_at = free_at - :step WHERE chat_id = :chat_id")
PAUSE = text(
    """
    UPDATE send_rate SET paused_until = greatest(paused_until, extract(epoch FROM clock_timestamp()) + :seconds)
    WHERE name = 'all'
    """
)
FORGET = text(
    """
    DELETE FROM chat_turns WHERE chat_id IN (
      SELECT chat_id FROM chat_turns WHERE free_at < extract(epoch FROM clock_timestamp()) - 60
      ORDER BY free_at LIMIT :limit FOR UPDATE SKIP LOCKED)
    """
)


@dataclass(frozen=True, slots=True)
class Limits:
    """Messages a second, for the bot and for one chat, and how many tokens each bucket holds at most.

    `kept`: tokens of the bot's bucket that only replies may take. A scheduled message needs its chat's bucket full.
    """

    per_second: float
    size: float
    kept: float
    chat_per_second: float
    chat_size: float


@dataclass(frozen=True, slots=True)
class Ask:
    """A turn to send one message, that somebody wants."""

    chat_id: int
    scheduled: bool


@dataclass(frozen=True, slots=True)
class Given:
    """The positions that may go now, and those whose chats have had their share; seconds until there is a token for
    the others, and seconds of a 429 left.
    """

    granted: frozenset[int]
    wait: float = 0.0
    paused: float = 0.0
    held: frozenset[int] = frozenset()


def take(conn: Connection, asks: Sequence[Ask], limits: Limits) -> Given:
    """Give turns to as many as the limits allow, replies first; one a chat, the first. Processes take turns."""
    row = conn.execute(HOLD).first()
    if row is None:
        conn.execute(ADD)
        row = conn.execute(HOLD).one()
    if row.paused_until > row.now:
        left = float(row.paused_until - row.now)
        return Given(frozenset(), wait=left, paused=left)
    free_at = min(row.now, max(row.free_at, row.now - limits.size / limits.per_second))
    level = (row.now - free_at) * limits.per_second
    granted: set[int] = set()
    held: set[int] = set()
    short = 0.0
    for scheduled in (False, True):
        wanted = {ask.chat_id: at for at, ask in reversed([*enumerate(asks)]) if ask.scheduled is scheduled}
        left = level - len(granted) - (limits.kept if scheduled else 0.0)
        tokens = max(0, int(left + 1e-6))
        if len(wanted) > tokens:
            short = max(short, 1.0 - (left - tokens))
        tried = dict(sorted(wanted.items(), key=lambda one: one[1])[:tokens])
        given = _in_chats(conn, tried, limits, row.now, scheduled=scheduled)
        held |= {at for at, ask in enumerate(asks) if ask.scheduled is scheduled and ask.chat_id in tried} - given
        granted |= given
    if granted or row.free_at > row.now:
        conn.execute(TAKE, {"free_at": free_at + len(granted) / limits.per_second})
    return Given(frozenset(granted), wait=short / limits.per_second, held=frozenset(held))


def give_back(conn: Connection, chat_id: int, limits: Limits) -> None:
    """A turn was not used."""
    conn.execute(GIVE_BACK, {"step": 1.0 / limits.per_second})
    conn.execute(GIVE_BACK_IN_CHAT, {"step": 1.0 / limits.chat_per_second, "chat_id": chat_id})


def pause(conn: Connection, seconds: float) -> None:
    """Telegram said 429: nobody's turn comes for so many seconds."""
    conn.execute(ADD)
    conn.execute(PAUSE, {"seconds": seconds})


def forget(conn: Connection, limit: int) -> None:
    """Delete up to `limit` chats whose bucket has been full for a minute: a new one would say the same."""
    if conn.dialect.name == "postgresql":
        conn.execute(FORGET, {"limit": limit})


def _in_chats(
    conn: Connection, wanted: dict[int, int], limits: Limits, now: float, *, scheduled: bool
) -> frozenset[int]:
    """Those of the positions, by chat, whose chats allow a message now."""
    if not wanted:
        return frozenset()
    step = 1.0 / limits.chat_per_second
    span = limits.chat_size * step
    values = {"chats": list(wanted), "now": now, "span": span, "step": step, "needed": span if scheduled else step}
    return frozenset(wanted[chat_id] for (chat_id,) in conn.execute(TAKE_IN_CHATS, values))
