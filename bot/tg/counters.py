"""What is counted of updates, for /metrics."""

from prometheus_client import Counter

UPDATES = Counter("sluimer_updates", "Updates from Telegram, by what became of them.", ["outcome"])
"""handled; failed (one attempt); skipped after the last; unreadable; returned, to come again."""
