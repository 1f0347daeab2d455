"""All tables. Keys, states and instants are columns; what a person told us of a night is one JSON value."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.db.types import Instant, Json, Names, WallTime
from bot.domain.kept_question import KeptQuestion
from bot.domain.night import NightAnswers
from bot.domain.outcome import Outcome
from bot.domain.product import Product
from bot.domain.trial_plan import Plan

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

RowId = BigInteger().with_variant(Integer, "sqlite")


def person_key(*, primary_key: bool = False) -> Column[int]:
    """The person a row belongs to; the row goes when the person goes."""
    owner = ForeignKey("persons.id", ondelete="CASCADE")
    return Column("person_id", BigInteger, owner, nullable=False, primary_key=primary_key)


persons = Table(
    "persons",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # Telegram's user id = private chat id
    Column("language", String(16), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("getup", WallTime),
    Column("getup_free", WallTime),
    Column("free_days", Integer, nullable=False, default=0),  # bits, Monday = 1
    Column("lights_out", WallTime),
    Column("magnesium", String(16), nullable=False, default="none"),  # remind, silent, none
    Column("reminder_at", String(32), nullable=False, default="before_lights_out"),
    Column("dinner", WallTime),
    Column("weekly_day", Integer, nullable=False, default=6),
    Column("weekly_time", WallTime, nullable=False),
    Column("consent_at", Instant, nullable=False),
    Column("consent_version", Integer, nullable=False),
    Column("screened_at", Instant),  # when the safety screen was passed; its answers are not stored
    Column("settled_at", Instant),  # when getting to know each other was finished
    Column("paused_at", Instant),
    Column("paused_until", Date),  # first day with messages again; empty: until /resume
    Column("gone_at", Instant),  # blocked the bot
    Column("form", String(8), nullable=False, default="short"),  # of the check-in: short, full
    Column("complaints", Names, nullable=False, default=frozenset()),  # what they run into: bot.domain.person
    Column("words_only", Boolean, nullable=False, default=False),  # the week without figures and pictures
    Column("nudges", Boolean, nullable=False, default=True),  # one silent reminder of an unanswered check-in
    Column("rhythm", String(8), nullable=False, default="daily"),  # of the check-in: daily, less
    Column("shift_since", Date),  # first night of the latest night shifts
    Column("shift_until", Date),  # last day of the night shifts that go on; empty: none
    Column("shift_last", Date),  # last night of night shifts that are over
    Column("shift_getup", WallTime),
    Column("shift_lights_out", WallTime),
    Column("heard_at", Instant),  # when they last tapped or wrote, give or take some hours
    Column("silent_at", Instant),  # when they were asked whether to go on, after silent days; empty: not
    Column("repeats", Integer, nullable=False, default=1),  # silent repeats of a reminder without an answer, 0 to 3
    Column("discreet", Boolean, nullable=False, default=True),  # the reminder does not say what it is about
    Column("second_at", WallTime),  # a second moment of the day for magnesium
    Column("trial", String(8)),  # the question of the trial that runs (bot.domain.trial_plan); empty: none runs
)

nights = Table(
    "nights",
    metadata,
    person_key(primary_key=True),
    Column("night", Date, primary_key=True),  # the local date of its morning
    Column("zone", String(64), nullable=False),  # where they went to bed
    Column("zone_up", String(64)),  # where they rose; empty: in the same zone
    Column("answers", Json(NightAnswers), nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("finished_at", Instant),
    Column("inputs", Integer),  # taps and messages that it took to fill it in the first time
    Column("seconds", Integer),  # and how long, without the time in which something else was done
    Column("shift", Boolean),  # in a spell of night shifts; empty: not known, from before there were any
    Column("mended_at", Instant),  # when an answer that was there already was last changed
)

night_befores = Table(
    "night_befores",
    metadata,
    person_key(primary_key=True),
    Column("night", Date, primary_key=True),
    Column("answers", Json(NightAnswers), nullable=False),  # as they were before the last change
    Column("finished_at", Instant),
    Column("changed_at", Instant, nullable=False),
)

naps = Table(
    "naps",
    metadata,
    Column("id", RowId, primary_key=True),
    person_key(),
    Column("day", Date, nullable=False),
    Column("starts", WallTime),
    Column("minutes", Integer),
    Column("zone", String(64), nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Index("ix_naps_person_id_day", "person_id", "day"),
)

intakes = Table(
    "intakes",
    metadata,
    person_key(primary_key=True),
    Column("night", Date, primary_key=True),  # the night whose morning follows
    Column("moment", String(8), primary_key=True, default="evening"),  # evening, second
    Column("status", String(16), nullable=False),  # taken, skipped
    Column("taken_at", Instant),
    Column("recorded_at", Instant, nullable=False),
)

weeks = Table(
    "weeks",
    metadata,
    person_key(primary_key=True),
    Column("sunday", Date, primary_key=True),
    Column("days", String(16)),  # fine, sometimes_tired, often_tired, dozed_off
    Column("tip", String(64)),
    Column("tip_answer", String(16)),  # try, not_now
    Column("tolerance", String(16)),  # how magnesium is borne: well, bowel, other
)

products = Table(
    "products",
    metadata,
    person_key(primary_key=True),
    Column("since", Date, primary_key=True),  # the first night it is taken for
    Column("product", Json(Product), nullable=False),
    Column("recorded_at", Instant, nullable=False),
)

regimens = Table(
    "regimens",
    metadata,
    person_key(primary_key=True),
    Column("began", Date),  # the first night for which magnesium was taken, since they take it
    Column("pharmacist_at", Instant),  # when they said that their pharmacist knows of the dose
    Column("warned_at", Instant),  # when the upper limit was pointed out
    Column("supply", Float),  # pieces that were left before the evening of `supply_on`
    Column("supply_on", Date),
    Column("early_on", Date),  # when it was said that two weeks are early to notice anything
    Column("reviewed_on", Date),  # when the review of eight weeks was proposed
)

trials = Table(
    "trials",
    metadata,
    Column("id", RowId, primary_key=True),
    person_key(),
    Column("plan", Json(Plan), nullable=False),
    Column("agreed_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("ended", String(16)),  # finished, stopped, unanswered
    Column("outcome", Json(Outcome)),  # as it was told; empty until then, and of a trial that was stopped
    Index("ix_trials_person_id", "person_id"),
)

schedules = Table(
    "schedules",
    metadata,
    Column("id", RowId, primary_key=True),
    person_key(),
    Column("kind", String(16), nullable=False),  # bot.domain.person.Kind
    Column("weekdays", Integer, nullable=False),  # bits, Monday = 1
    Column("wall", WallTime, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("next_due_at", Instant),  # empty: not planned (paused, gone)
    Index("ix_schedules_next_due_at", "next_due_at"),
    Index("ix_schedules_person_id", "person_id"),
    Index("ix_schedules_zone", "zone"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", RowId, primary_key=True),
    person_key(),
    Column("kind", String(16), nullable=False),
    Column("day", Date, nullable=False),
    Column("number", Integer, nullable=False),  # 0 is the planned message
    Column("due_at", Instant, nullable=False),
    Column("state", String(16), nullable=False),  # waiting, claimed, sending, done
    Column("outcome", String(16)),  # sent, unwanted, missed, unknown, gone, failed
    Column("attempts", Integer, nullable=False, default=0),
    Column("ready_at", Instant, nullable=False),  # waiting: not tried before it; claimed, sending: the lease ends
    Column("lease_owner", String(36)),
    Column("message_id", BigInteger),
    Column("finished_at", Instant),
    UniqueConstraint("person_id", "kind", "day", "number"),
    Index("ix_outbox_state_ready_at", "state", "ready_at"),
)

questions = Table(
    "questions",
    metadata,
    person_key(primary_key=True),
    Column("feature", String(32), primary_key=True),
    Column("subject", String(64), primary_key=True),
    Column("state", Text, nullable=False, default="{}"),  # the feature's own JSON
    Column("message_id", BigInteger),  # where its buttons stand
    Column("asked_at", Instant, nullable=False),
    Column("since", Instant),  # when this was asked the first time, where it was asked again
    Column("expires_at", Instant),
)

topic_votes = Table(
    "topic_votes",
    metadata,
    Column("topic", String(32), primary_key=True),
    Column("language", String(16), primary_key=True),
    Column("helpful", Integer, nullable=False, default=0),
    Column("not_helpful", Integer, nullable=False, default=0),
)

last_topics = Table(
    "last_topics",
    metadata,
    person_key(primary_key=True),
    Column("topic", String(32), nullable=False),
    Column("told_at", Instant, nullable=False),
)

kept_questions = Table(
    "kept_questions",
    metadata,
    Column("id", RowId, primary_key=True),
    person_key(),
    Column("question", Json(KeptQuestion), nullable=False),  # kept only on the person's own press
    Column("kept_at", Instant, nullable=False),
    Index("ix_kept_questions_person_id", "person_id"),
)

seen_updates = Table(
    "seen_updates",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("seen_at", Instant, nullable=False),
    Index("ix_seen_updates_seen_at", "seen_at"),
)

poisoned_updates = Table(
    "poisoned_updates",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(32), nullable=False),  # as in Incoming, or unreadable
    Column("error", String(64), nullable=False),  # the exception's class; never what somebody wrote
    Column("attempts", Integer, nullable=False),
    Column("failed_at", Instant, nullable=False),
    Index("ix_poisoned_updates_failed_at", "failed_at"),
)

zone_rules = Table(
    "zone_rules",
    metadata,
    Column("zone", String(64), primary_key=True),
    Column("rules", String(64), nullable=False),  # a fingerprint of the zone's changes, next instants were made with
)

send_rate = Table(
    "send_rate",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("free_at", Float(53), nullable=False),  # seconds since 1970 by the database's clock
    Column("paused_until", Float(53), nullable=False),
)

chat_turns = Table(
    "chat_turns",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("free_at", Float(53), nullable=False),
    Index("ix_chat_turns_free_at", "free_at"),
)
