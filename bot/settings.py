"""Every setting, from the environment or a `.env` file in the working directory."""

import os
import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import quote
from zoneinfo import available_timezones

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot import addresses
from bot.errors import SettingsError

TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{20,}")
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
ENV_FILE = Path(".env")
ENCODING = "utf-8-sig"  # with or without a byte order mark
LONGEST_SHOWN = 40  # characters of a value that is wrong
NUMBERS = {  # the least and the most
    "tick_seconds": (0.05, 3600),
    "messages_per_second": (0.1, 1000),
    "chat_messages_per_second": (0.1, 30),
    "spread_minutes": (0, 30),
}


def shipped_content() -> Path:
    """The content folder inside the wheel, or the checkout's where the package is installed editable."""
    package = Path(__file__).resolve().parent
    inside = package / "_content"
    return inside if inside.is_dir() else package.parent / "content"


class Settings(BaseSettings):
    """Names and defaults of all settings; `.env.example` explains each."""

    model_config = SettingsConfigDict(
        env_file=ENV_FILE, env_file_encoding=ENCODING, env_ignore_empty=True, extra="ignore", frozen=True
    )

    bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    data_dir: Path = Path("data")
    database_url: str = Field("", repr=False)  # may hold a password
    content_dir: Path = Field(default_factory=shipped_content)
    default_language: str = "nl"
    default_time_zone: str = "Europe/Amsterdam"
    allowed_users: Annotated[frozenset[int], NoDecode] = frozenset()
    tick_seconds: float = 15
    messages_per_second: float = 30
    chat_messages_per_second: float = 1
    paid_broadcasts: bool = False
    spread_minutes: float = 0
    webhook_url: str = ""
    webhook_secret: SecretStr | None = None
    listen: str = "127.0.0.1:8080"
    operator_name: str = ""
    operator_contact: str = ""
    log_format: Literal["console", "json"] = "console"
    clock_file: Path | None = None

    @field_validator("bot_token", "webhook_secret", mode="before")
    @classmethod
    def _without_spaces(cls, value: object) -> object:
        return (value.strip() or None) if isinstance(value, str) else value

    @field_validator("bot_token")
    @classmethod
    def _token_looks_real(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("does not look like a bot token (digits, a colon, letters)")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _secret_of_plain_letters(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("must be 1 to 256 letters, digits, _ or -")
        return value

    @field_validator("telegram_api_url")
    @classmethod
    def _root_of_a_server(cls, value: str) -> str:
        return addresses.server_root(value)

    @field_validator("webhook_url")
    @classmethod
    def _where_telegram_posts(cls, value: str) -> str:
        return addresses.webhook(value.strip()) if value.strip() else ""

    @field_validator("listen")
    @classmethod
    def _an_address_and_a_port(cls, value: str) -> str:
        addresses.listening(value)
        return value

    @field_validator("allowed_users", mode="before")
    @classmethod
    def _ids_in_a_line(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        words = [word for word in re.split(r"[,;\s]+", value) if word]
        wrong = [word for word in words if not re.fullmatch(r"[0-9]{1,19}", word)]
        if wrong or (value.strip() and not words):
            raise ValueError(f"must be Telegram user ids, separated by commas, not {_shown((wrong or [value])[0])}")
        return frozenset(int(word) for word in words)

    @field_validator(*NUMBERS, mode="before")
    @classmethod
    def _number_in_reach(cls, value: object, info: ValidationInfo) -> float:
        least, most = NUMBERS[info.field_name or ""]
        try:
            number = float(str(value))
        except ValueError:
            number = float("nan")
        if not least <= number <= most:
            raise ValueError(f"must be a number from {least:g} to {most:g}, not {_shown(value)}")
        return number

    @field_validator("default_time_zone")
    @classmethod
    def _zone_exists(cls, value: str) -> str:
        if value not in available_timezones() - {"localtime", "Factory"}:
            raise ValueError("is not an IANA time zone such as Europe/Amsterdam")
        return value

    @field_validator("database_url")
    @classmethod
    def _a_database(cls, value: str) -> str:
        return addresses.database(value.strip()) if value.strip() else ""

    @field_validator("data_dir")
    @classmethod
    def _a_folder(cls, value: Path) -> Path:
        if os.path.exists(value) and not os.path.isdir(value):
            raise ValueError("must be a folder, not a file")
        return value

    @field_validator("clock_file")
    @classmethod
    def _file_in_a_folder(cls, value: Path | None) -> Path | None:
        if value is not None and os.path.isdir(value):
            raise ValueError("must be a file, not a folder")
        if value is not None and not os.path.isdir(value.parent):
            raise ValueError(f"must be in a folder that exists, {value.parent} does not")
        return value

    def database(self) -> str:
        """The database's URL: the one set, or an SQLite file in the data folder."""
        return self.database_url or f"sqlite:///{quote(str(self.data_dir / 'sluimer.sqlite'))}"

    @property
    def database_setting(self) -> str:
        """The name of the setting that says where the database is."""
        return "DATABASE_URL" if self.database_url else "DATA_DIR"

    def token(self) -> str:
        """The bot token. Raises SettingsError where none is set."""
        if self.bot_token is None:
            raise SettingsError("BOT_TOKEN is missing: put the token that @BotFather gave you in .env")
        return self.bot_token.get_secret_value()

    def webhook(self) -> tuple[str, str]:
        """The webhook's URL and secret. Raises SettingsError where one is not set."""
        if not self.webhook_url:
            raise SettingsError("WEBHOOK_URL is missing: the https address at which Telegram reaches this machine")
        if self.webhook_secret is None:
            raise SettingsError("WEBHOOK_SECRET is missing: make one up, 32 letters and digits or more")
        return self.webhook_url, self.webhook_secret.get_secret_value()


def load(**overrides: object) -> Settings:
    """Read the settings. Raises SettingsError with one line that names the first setting that is wrong."""
    _check_env_file()
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # values are validated right here
    except ValidationError as error:
        first = error.errors()[0]
        said = first["msg"].removeprefix("Value error, ").replace("Input should be", "must be")
        raise SettingsError(f"{str(first['loc'][0]).upper()}: {said}") from None


def _check_env_file() -> None:
    """Raise SettingsError for a `.env` that is there and cannot be read; a folder would be passed over in silence."""
    try:
        if os.path.lexists(ENV_FILE) and not ENV_FILE.is_fifo():
            ENV_FILE.read_text(encoding=ENCODING)
    except UnicodeDecodeError as error:
        raise SettingsError(f"{ENV_FILE}: is not UTF-8 text ({error.reason})") from error
    except OSError as error:
        raise SettingsError(f"{ENV_FILE}: cannot be read: {error.strerror}") from error


def _shown(value: object) -> str:
    """A value for an error line: in one line and not too long."""
    words = " ".join(str(value).split())
    return words if len(words) <= LONGEST_SHOWN else f"{words[:LONGEST_SHOWN]}…"
