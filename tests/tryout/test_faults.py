import aiohttp
import pytest


async def texts(api):
    return [message["text"] for message in (await api.get("/api/chats/1001"))["messages"][1:]]


async def test_an_ordered_error_comes_so_many_times(api):
    await api.post("/_test/faults", method="sendMessage", status=429, retry_after=7, times=2)
    for _ in range(2):
        body = await api.bot("sendMessage", chat_id=1001, text="Dag")
        assert body["description"] == "Too Many Requests: retry after 7"
        assert body["parameters"] == {"retry_after": 7}
    await api.ok("getMe")
    await api.say("Dag")


async def test_a_connection_lost_before_or_after_the_work(api):
    for when, done in (("before", []), ("after", ["Dag"])):
        await api.post("/_test/faults", method="sendMessage", drop=when)
        with pytest.raises(aiohttp.ClientError):
            await api.bot("sendMessage", chat_id=1001, text="Dag")
        assert await texts(api) == done


async def test_a_fault_can_be_meant_for_one_chat(api):
    await api.post("/api/users", id=1002, first_name="Mies", started=True)
    await api.post("/_test/faults", method="sendMessage", chat_id=1002, status=403)
    await api.say("Dag")
    refusal = await api.refusal("sendMessage", chat_id=1002, text="Dag")
    assert refusal == "403 Forbidden: bot was blocked by the user"


async def test_rubbish_is_no_json_and_faults_can_be_cleared(api):
    await api.post("/_test/faults", method="getMe", garbage=True, times=5)
    async with api.session.get(f"{api.url}/bot4242:test-token/getMe") as answer:
        assert (await answer.text()).startswith("<html>")
    async with api.session.delete(f"{api.url}/_test/faults"):
        await api.ok("getMe")
