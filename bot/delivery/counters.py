"""What is counted of scheduled messages, for /metrics."""

from prometheus_client import Counter

MESSAGES = Counter("sluimer_messages", "Tries to send a scheduled message, by what came of them.", ["kind", "outcome"])
"""sent, or what bot.delivery.verdict makes of the error."""
MISSED = Counter("sluimer_scheduler_missed", "Jobs that the scheduler missed, skipped or saw failing.", ["event"])
