from bot.delivery.turns import Turns

ANNE, BRAM = 1, 2


def drain(turns: Turns[str], *, start: float = 100.0, most: int = 10_000) -> list[tuple[float, str]]:
    """Ask again exactly when told to; returns (seconds after the start, whose turn) until nobody waits."""
    now, came = start, []
    for _ in range(most):
        admitted, wait = turns.admit(now)
        came += [(round(now - start, 3), item) for item in admitted]
        if wait is None:
            return came
        now += wait
    raise AssertionError("never empty")


def test_a_household_waits_for_nothing() -> None:
    turns: Turns[str] = Turns(30, 1)
    for person in range(4):
        turns.ask(person, "asked", scheduled=False)
        turns.ask(10 + person, "planned", scheduled=person > 2)
    assert max(at for at, _ in drain(turns)) < 0.1


def test_the_bot_as_a_whole_stays_below_its_rate_in_every_second() -> None:
    turns: Turns[str] = Turns(30, 1)
    for person in range(300):
        turns.ask(person, "x", scheduled=person % 2 == 0)
    instants = [at for at, _ in drain(turns)]
    assert len(instants) == 300
    assert 9.7 <= instants[-1] <= 10.0
    for start in instants:
        assert sum(start <= at < start + 1 for at in instants) <= 36


def test_one_chat_may_have_a_burst_of_five_replies_and_one_a_second_then() -> None:
    turns: Turns[str] = Turns(30, 1)
    for number in range(8):
        turns.ask(ANNE, str(number), scheduled=False)
    came = drain(turns)
    assert [item for _, item in came] == [str(number) for number in range(8)]
    assert [round(at) for at, _ in came] == [0, 0, 0, 0, 0, 1, 2, 3]


def test_scheduled_messages_leave_the_burst_to_replies() -> None:
    turns: Turns[str] = Turns(30, 1)
    for number in range(3):
        turns.ask(ANNE, f"planned {number}", scheduled=True)
    turns.admit(100.0)
    for number in range(4):
        turns.ask(ANNE, f"reply {number}", scheduled=False)
    came = drain(turns)
    assert [item for at, item in came if at == 0] == [f"reply {number}" for number in range(4)]
    assert [(round(at), item) for at, item in came[4:]] == [(5, "planned 1"), (6, "planned 2")]


def test_replies_come_before_a_backlog_of_scheduled_messages() -> None:
    turns: Turns[str] = Turns(30, 1)
    for person in range(1000):
        turns.ask(person, "planned", scheduled=True)
    turns.admit(100.0)
    turns.ask(5000, "reply", scheduled=False)
    came = drain(turns)
    assert came[0][1] == "reply"
    assert came[0][0] < 0.05


def test_a_chat_that_must_wait_holds_up_no_other_and_keeps_its_order() -> None:
    turns: Turns[str] = Turns(30, 1)
    for number in range(7):
        turns.ask(ANNE, f"anne {number}", scheduled=False)
    turns.ask(BRAM, "bram", scheduled=False)
    came = drain(turns)
    assert {item: at for at, item in came}["bram"] < 0.1
    assert [item for _, item in came if item != "bram"] == [f"anne {number}" for number in range(7)]


def test_a_chat_keeps_its_order_when_the_bot_itself_runs_out_of_tokens() -> None:
    turns: Turns[str] = Turns(5, 0.1)
    for number in range(5):
        turns.ask(ANNE, f"anne {number}", scheduled=False)
    drain(turns)
    for chat, item in ((ANNE, "anne 5"), (BRAM, "bram"), (ANNE, "anne 6")):
        turns.ask(chat, item, scheduled=False)
    assert [item for _, item in drain(turns, start=101.0)] == ["bram", "anne 5", "anne 6"]


def test_after_429_nobody_has_a_turn_until_the_pause_is_over() -> None:
    turns: Turns[str] = Turns(30, 1)
    turns.pause(103.0)
    turns.pause(101.0)  # a shorter one does not end it
    turns.ask(ANNE, "reply", scheduled=False)
    assert turns.admit(100.0) == ([], 3.0)
    assert turns.paused(102.0) == 1.0
    assert drain(turns) == [(3.0, "reply")]


def test_scheduled_messages_can_be_taken_back_out_of_the_queue() -> None:
    turns: Turns[str] = Turns(30, 1)
    turns.pause(103.0)
    turns.ask(ANNE, "planned", scheduled=True)
    turns.ask(BRAM, "reply", scheduled=False)
    assert turns.dismiss_scheduled() == ["planned"]
    assert drain(turns) == [(3.0, "reply")]


def test_idle_chats_are_forgotten() -> None:
    turns: Turns[str] = Turns(1000, 1)
    for person in range(500):
        turns.ask(person, "x", scheduled=False)
    drain(turns)
    assert len(turns._chats) > 400
    turns.admit(200.0)
    assert not turns._chats


def test_a_clock_that_stands_still_or_goes_back_makes_no_tokens() -> None:
    turns: Turns[str] = Turns(1, 1)
    turns.ask(ANNE, "first", scheduled=False)
    turns.ask(BRAM, "second", scheduled=False)
    assert turns.admit(100.0) == (["first"], 1.0)
    assert turns.admit(50.0) == ([], 1.0)
