import asyncio

CONFLICT = "409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


async def test_a_waiting_poll_returns_as_soon_as_somebody_writes(api):
    loop = asyncio.get_running_loop()
    began = loop.time()
    waiting = asyncio.create_task(api.updates(timeout=30))
    await api.write("Goedemorgen")
    assert [update["message"]["text"] for update in await waiting] == ["Goedemorgen"]
    assert loop.time() - began < 5


async def test_updates_come_again_until_a_higher_offset_confirms_them(api):
    for text in ("een", "twee", "drie"):
        await api.write(text)
    first = await api.updates(limit=2)
    assert [update["message"]["text"] for update in first] == ["een", "twee"]
    assert await api.updates(limit=2) == first
    rest = await api.updates(offset=first[-1]["update_id"] + 1)
    assert [update["message"]["text"] for update in rest] == ["drie"]
    assert rest[0]["update_id"] > first[-1]["update_id"]
    assert await api.updates(offset=rest[0]["update_id"] + 1) == []


async def test_a_negative_offset_keeps_only_the_last_updates(api):
    for text in ("een", "twee", "drie"):
        await api.write(text)
    assert [update["message"]["text"] for update in await api.updates(offset=-2)] == ["twee", "drie"]
    assert len(await api.updates()) == 2


async def test_a_second_poll_ends_the_first_with_a_conflict(api):
    first = asyncio.create_task(api.refusal("getUpdates", timeout=30))
    second = asyncio.create_task(api.updates(timeout=30))
    assert await first == CONFLICT
    await api.write("voor de tweede")
    assert len(await second) == 1


async def test_allowed_updates_are_remembered_and_count_for_what_comes_after(api):
    await api.write("een")
    await api.updates(allowed_updates=["callback_query"])
    await api.write("twee")
    assert [update["message"]["text"] for update in await api.updates()] == ["een"]
    await api.updates(allowed_updates=[])
    await api.write("drie")
    assert [update["message"]["text"] for update in await api.updates()] == ["een", "drie"]


async def test_updates_are_kept_for_a_day(api):
    await api.write("gisteren")
    await api.post("/api/clock", advance=86_000)
    assert len(await api.updates()) == 1
    await api.post("/api/clock", advance=500)
    assert await api.updates() == []
