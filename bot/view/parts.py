"""What every feature is given when it registers."""

from dataclasses import dataclass

from bot.catalog.catalog import Catalog
from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Parts:
    """The content, and the few settings that show in a message."""

    catalog: Catalog
    default_zone: str
    operator_name: str
    operator_contact: str

    @classmethod
    def of(cls, settings: Settings, catalog: Catalog) -> "Parts":
        return cls(catalog, settings.default_time_zone, settings.operator_name, settings.operator_contact)
