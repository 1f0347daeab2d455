"""What somebody may run into (the five of the source), and the names that the pages of content/ have for it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from bot.domain.person import Complaint

TopicComplaint = Literal["fall-asleep", "broken-sleep", "insomnia", "legs", "stress"]
TOPIC_COMPLAINTS: Mapping[Complaint, TopicComplaint] = MappingProxyType(
    {
        "falling_asleep": "fall-asleep",
        "broken_sleep": "broken-sleep",
        "long_insomnia": "insomnia",
        "legs": "legs",
        "stress": "stress",
    }
)
"""In the order in which they are offered."""
