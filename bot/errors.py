"""Errors that end a command with one clear line instead of a traceback."""


class SluimerError(Exception):
    """Something the operator can mend; the message is the line they read."""


class SettingsError(SluimerError):
    """A setting is missing or malformed; the message names it."""


class ContentError(SluimerError):
    """A file in content/ is missing, incomplete or malformed."""


class DatabaseError(SluimerError):
    """The database cannot be opened or brought to the newest schema."""
