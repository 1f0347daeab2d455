"""What every feature is given when it registers."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.catalog.catalog import Catalog
from bot.catalog.search.finding import Search
from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Parts:
    """The content, the few settings that show in a message, and the search (None while it is still learning)."""

    catalog: Catalog
    default_zone: str
    operator_name: str
    operator_contact: str
    search: Callable[[], Search | None] = lambda: None

    @classmethod
    def of(cls, settings: Settings, catalog: Catalog, search: Callable[[], Search | None]) -> "Parts":
        return cls(catalog, settings.default_time_zone, settings.operator_name, settings.operator_contact, search)
