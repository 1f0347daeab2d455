"""The search of a content folder: read from its file where it was learned before, else learned first."""

import asyncio
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import BadZipFile

from bot.catalog.catalog import Catalog
from bot.catalog.search.examples import danger_examples, fingerprint, topic_examples
from bot.catalog.search.finding import Search
from bot.catalog.search.fitted import FORMAT, Fitted
from bot.errors import SluimerError

FOLDER = "search"
KEPT = 2  # files of this and the content before: who edits goes back and forth


@dataclass
class Learning:
    """`content` is what `catalog` was read from; what is learned is kept in `folder`."""

    catalog: Catalog
    content: Path
    folder: Path
    _search: Search | None = field(default=None, init=False)
    _process: "subprocess.Popen[bytes] | None" = field(default=None, init=False)
    _stopped: bool = field(default=False, init=False)
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)

    @property
    def file(self) -> Path:
        """Its name changes with everything that is learned from."""
        digest = fingerprint(topic_examples(self.catalog), danger_examples(self.catalog))
        return self.folder / f"{FOLDER}-{FORMAT}-{digest}.npz"

    def known(self) -> Search | None:
        """The search where it needs no learning; a broken file counts as none."""
        if self._search is None:
            try:
                self._search = Search(self.catalog, Fitted.read(self.file))
            except (OSError, ValueError, KeyError, EOFError, BadZipFile):
                return None
        return self._search

    def learn(self) -> Search:
        """Learn where nothing is known, in a process of its own. Raises SluimerError where that fails."""
        found = self.known()
        if found is not None:
            return found
        file = self.file
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            command = [sys.executable, "-m", "bot.catalog.search.fit", str(self.content), str(file)]
            self._fit(command)
            self._search = Search(self.catalog, Fitted.read(file))
        except OSError as error:
            raise SluimerError(f"DATA_DIR: cannot keep what the search learned in {self.folder}: {error}") from None
        self._forget(file)
        return self._search

    def _fit(self, command: list[str]) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        if self._stopped:
            self._process.kill()
        _, told = self._process.communicate()
        if self._process.returncode:
            last = told.decode(errors="replace").strip().rpartition("\n")[2]
            raise SluimerError(f"the search could not be learned: {last}")

    def stop(self) -> None:
        """Leave off learning, so that nobody who stops waits for it."""
        self._stopped = True
        if self._process is not None and self._process.poll() is None:
            self._process.kill()

    async def search(self) -> Search:
        """The search, once it is there; only the very first start after a change of content waits for it."""
        if self._search is None:
            async with self._lock:
                await asyncio.to_thread(self.learn)
        if self._search is None:
            raise SluimerError("the search was not learned")
        return self._search

    def _forget(self, file: Path) -> None:
        """Take away what was learned from contents of long ago."""
        files = sorted(self.folder.glob(f"{FOLDER}-*.npz"), key=lambda one: one.stat().st_mtime, reverse=True)
        for old in [one for one in files if one != file][KEPT - 1 :]:
            old.unlink(missing_ok=True)
