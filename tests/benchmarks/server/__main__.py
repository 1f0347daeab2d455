"""`python -m tests.benchmarks.server`: listens on a free port of this machine, and says in one line of JSON where."""

import asyncio
import gc
import json
import sys

from tests.benchmarks.server.bot_api import BotApi
from tests.benchmarks.server.http import Connection


async def main() -> None:
    """Until standard input ends."""
    api = BotApi()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(api.answer), "127.0.0.1", 0)
    print(json.dumps({"url": f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"}), flush=True)
    gc.freeze()
    await asyncio.to_thread(sys.stdin.read)
    server.close()


asyncio.run(main())
