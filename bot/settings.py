"""Every setting, from the environment or a `.env` file in the working directory."""

import os
import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import quote, unquote, urlsplit
from zoneinfo import available_timezones

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import SettingsError

TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{20,}")
TOKEN_IN_URL = re.compile(r"/bot\d+(:|%3A)", re.IGNORECASE)
HOST = re.compile(r"[\w-]{1,63}(\.[\w-]{1,63})*\.?|[0-9a-f:.]*:[0-9a-f:.]*(%\w+)?", re.IGNORECASE)  # a name or IPv6
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
    operator_name: str = ""
    operator_contact: str = ""
    log_format: Literal["console", "json"] = "console"
    clock_file: Path | None = None

    @field_validator("bot_token", mode="before")
    @classmethod
    def _without_spaces(cls, value: object) -> object:
        return (value.strip() or None) if isinstance(value, str) else value

    @field_validator("bot_token")
    @classmethod
    def _token_looks_real(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("does not look like a bot token (digits, a colon, letters)")
        return value

    @field_validator("telegram_api_url")
    @classmethod
    def _root_of_a_server(cls, value: str) -> str:
        if TOKEN_IN_URL.search(value):
            raise ValueError("must not hold the bot's token: that belongs in BOT_TOKEN")
        if not _is_root(value):
            raise ValueError("must be the root of a server, such as https://api.telegram.org")
        return value.rstrip("/")

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
        value = value.strip()
        if value.startswith(("postgresql://", "postgres://")):
            return _server(value.replace("postgres://", "postgresql://", 1))
        return _file(value) if value else value

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


def load(**overrides: object) -> Settings:
    """Read the settings. Raises SettingsError with one line that names the first setting that is wrong."""
    _check_env_file()
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # values are validated right here
    except ValidationError as error:
        first = error.errors()[0]
        said = first["msg"].removeprefix("Value error, ").replace("Input should be", "must be")
        raise SettingsError(f"{str(first['loc'][0]).upper()}: {said}") from None


def _server(url: str) -> str:
    """The URL of a PostgreSQL database."""
    try:
        parts = urlsplit(url)
        named = bool(parts.path.strip("/")) and parts.port != 0
    except ValueError:
        named = False
    if not named or re.search(r"\s", url):
        raise ValueError("must be postgresql://user:password@host:5432/name, and name a database")
    return url


def _file(url: str) -> str:
    """The URL of an SQLite file."""
    if not url.startswith("sqlite:///"):
        raise ValueError("must begin with sqlite:/// or postgresql://")
    if "?" in url:
        raise ValueError("must be sqlite:/// and the path of a file, without options behind a ?")
    file = unquote(url.removeprefix("sqlite:///"))
    if file in ("", ":memory:"):
        raise ValueError("must name a file: a database in memory keeps nothing")
    if os.path.isdir(file):
        raise ValueError(f"must name a file, and {file} is a folder")
    return url


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


def _is_root(url: str) -> bool:
    """Whether `url` can be a server's: http or https, a host, a possible port and path, and nothing else."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    plain = not parts.query and not parts.fragment and not re.search(r"\s", url)
    return plain and parts.scheme in ("http", "https") and bool(HOST.fullmatch(parts.hostname or "")) and port != 0
