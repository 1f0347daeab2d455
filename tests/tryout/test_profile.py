import pytest

HELP = [{"command": "help", "description": "Hulp"}]


async def menu(api):
    return [command["command"] for command in (await api.get("/api/chats/1001"))["bot"]["commands"]]


async def test_the_menu_prefers_the_narrower_scope_then_the_language(api):
    await api.ok("setMyCommands", commands=HELP)
    assert await menu(api) == ["help"]
    await api.ok("setMyCommands", commands=[{"command": "hulp", "description": "Hulp"}], language_code="nl")
    assert await menu(api) == ["hulp"]
    private = {"type": "all_private_chats"}
    await api.ok("setMyCommands", commands=[{"command": "prive", "description": "Hulp"}], scope=private)
    assert await menu(api) == ["prive"]
    here = {"type": "chat", "chat_id": 1001}
    await api.ok("setMyCommands", commands=[{"command": "hier", "description": "Hulp"}], scope=here)
    assert await menu(api) == ["hier"]
    await api.ok("deleteMyCommands", scope=here)
    await api.ok("deleteMyCommands", scope=private)
    await api.post("/api/users", id=1001, language_code="en")
    assert await menu(api) == ["help"]
    assert (await api.ok("getMyCommands", language_code="nl"))[0]["command"] == "hulp"
    assert await api.ok("getMyCommands", language_code="de") == []


@pytest.mark.parametrize(
    ("commands", "reason"),
    [
        ([{"command": "Hulp", "description": "Hulp"}], "BOT_COMMAND_INVALID"),
        ([{"command": "h" * 33, "description": "Hulp"}], "BOT_COMMAND_INVALID"),
        ([{"command": "hulp", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "hulp", "description": "x" * 257}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": f"c{n}", "description": "x"} for n in range(101)], "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_commands_that_telegram_refuses_are_refused(api, commands, reason):
    assert await api.refusal("setMyCommands", commands=commands) == f"400 Bad Request: {reason}"


async def test_a_language_code_has_two_letters(api):
    refusal = await api.refusal("setMyCommands", commands=HELP, language_code="nl-BE")
    assert refusal == "400 Bad Request: LANG_CODE_INVALID"


async def test_names_and_descriptions_are_kept_per_language(api):
    await api.ok("setMyDescription", description="A sleep coach")
    await api.ok("setMyDescription", description="Een slaapcoach", language_code="nl")
    await api.ok("setMyShortDescription", short_description="Slaap")
    await api.ok("setMyName", name="Dutje")
    assert (await api.ok("getMyDescription", language_code="nl"))["description"] == "Een slaapcoach"
    assert (await api.ok("getMyDescription", language_code="de"))["description"] == "A sleep coach"
    assert (await api.ok("getMyShortDescription"))["short_description"] == "Slaap"
    assert (await api.get("/api/chats/1001"))["bot"]["name"] == "Dutje"
    refusal = await api.refusal("setMyShortDescription", short_description="x" * 121)
    assert refusal == "400 Bad Request: bot short description is too long"


async def test_the_menu_button_is_kept(api):
    await api.ok("setChatMenuButton", menu_button={"type": "commands"})
    assert await api.ok("getChatMenuButton", chat_id=1001) == {"type": "commands"}
