"""What survives a restart, and the server as a process of its own."""

import asyncio
import json
import signal
import sys
from pathlib import Path

import pytest

from bot.tryout import store
from bot.tryout.local import LocalServer
from bot.tryout.server import start

TOKEN = "4242:test-token"
MARKUP = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]}


async def test_chats_queue_commands_and_files_survive_a_restart(tmp_path: Path, make_api):
    where = {"token": TOKEN, "clock_file": tmp_path / "clock", "state_file": tmp_path / "state.json"}
    first = await start(**where)
    api = make_api(first)
    await api.write("/start")
    await api.post("/api/chats/1001/messages", photo=True)
    sent = await api.say("Klaar?", reply_markup=MARKUP, disable_notification=True)
    await api.ok("setMyCommands", commands=[{"command": "help", "description": "Hulp"}])
    before, queue = await api.get("/api/chats/1001"), await api.updates()
    await first.stop()
    second = await start(**where)
    api = make_api(second)
    after = await api.get("/api/chats/1001")
    assert [after[name] for name in ("messages", "version", "bot")] == [
        before[name] for name in ("messages", "version", "bot")
    ]
    assert await api.updates() == queue
    assert (await api.say("Verder"))["message_id"] > sent["message_id"]
    async with api.session.get(second.url + after["messages"][1]["photo"]["url"]) as answer:
        assert (await answer.read())[:4] == b"\x89PNG"
    await second.stop()


async def test_the_state_is_written_soon_after_a_change(tmp_path: Path, make_api, monkeypatch):
    written, save = asyncio.Event(), store.save

    def noticed(server: LocalServer) -> None:
        save(server)
        written.set()

    monkeypatch.setattr(store, "save", noticed)
    state = tmp_path / "state.json"
    running = await start(token=TOKEN, clock_file=tmp_path / "clock", state_file=state)
    await make_api(running).write("onthoud dit")
    await asyncio.wait_for(written.wait(), 5)
    assert "onthoud dit" in state.read_text()
    await running.stop()


async def test_a_taken_port_is_an_error_for_the_caller(server, tmp_path: Path):
    with pytest.raises(OSError):  # noqa: PT011 the number differs between systems
        await start(token=TOKEN, clock_file=tmp_path / "other", port=int(server.url.rpartition(":")[2]))


async def test_the_server_runs_as_a_process_and_stops_when_asked(tmp_path: Path, make_api, session):
    command = [sys.executable, "-m", "bot.tryout", "--token", TOKEN, "--clock-file", str(tmp_path / "clock")]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    url = json.loads(await asyncio.wait_for(process.stdout.readline(), 20))["url"]
    async with session.get(f"{url}/bot{TOKEN}/getMe") as answer:
        me = (await answer.json())["result"]
    assert (me["id"], me["is_bot"]) == (4242, True)
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 10) == 0
