"""The local server as a process: prints {"url": ...} on one line when it is ready."""

import argparse
import asyncio
import json
import signal
import sys
from pathlib import Path

from bot.tryout.server import start


async def serve(options: argparse.Namespace) -> None:
    running = await start(
        host=options.host,
        port=options.port,
        token=options.token,
        clock_file=options.clock_file,
        state_file=options.state_file,
    )
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    sys.stdout.write(json.dumps({"url": running.url}) + "\n")
    sys.stdout.flush()
    await stopped.wait()
    await running.stop()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.tryout")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", required=True)
    parser.add_argument("--clock-file", type=Path, required=True)
    parser.add_argument("--state-file", type=Path)
    options = parser.parse_args()
    try:
        asyncio.run(serve(options))
    except OSError as error:
        sys.stderr.write(f"{options.host}:{options.port}: {error.strerror}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
