"""Settings are read in an empty folder, with nothing set."""

import pytest

from bot.errors import SettingsError
from bot.settings import Settings, load


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch, tmp_path):
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env.file").touch()


@pytest.fixture
def refusal(monkeypatch):
    """The line that a setting's value leads to."""

    def of(name: str, value: str) -> str:
        monkeypatch.setenv(name, value)
        with pytest.raises(SettingsError) as refused:
            load()
        return str(refused.value)

    return of
