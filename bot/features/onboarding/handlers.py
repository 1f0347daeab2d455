"""Telegram in, replies out, while getting to know each other. Before consent nothing is stored."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.db import Conn, people, questions, schedules
from bot.db.people import Person
from bot.db.questions import OpenQuestion
from bot.domain.profile_steps import TELLING, TELLING_LASTS, Move, State, decide
from bot.domain.spoken_consent import read_agreement
from bot.features.onboarding import render
from bot.features.onboarding.flow import FIRST, after, before, resumed
from bot.tg.router import stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn
from bot.view import food, profile
from bot.view.parts import Parts

Present = Callable[[Conn, Turn], tuple[Screen, ...]]


@dataclass(frozen=True)
class Onboarding:
    """The handlers; `present` shows what another feature still waits for."""

    parts: Parts
    present: Present

    def typed(self, conn: Conn, turn: Turn) -> Reply | None:
        """For everybody unknown: what a typed button leads to."""
        return self._typed(conn, turn, self.parts.catalog.languages)

    def start(self, conn: Conn, turn: Turn) -> Reply:
        """/start: from the beginning, where we were, or welcome back."""
        if turn.person is None:
            return self._typed(conn, turn, (turn.language,)) or self._hello(turn)
        if turn.person.settled_at is None:
            return Reply.of(self._put(conn, turn, turn.person, self._state(conn, turn, turn.person)))
        screen = render.welcome_back(turn.words, self.parts.catalog, turn.person, turn.now)
        return Reply.of(screen, *self.present(conn, turn))

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """Buttons: before consent `hello|begin|how|about|agree|decline:LANG`, after it `STEP:VALUE` and `back:STEP`."""
        if turn.tap is None:
            return stale(turn)
        if turn.person is None:
            return self._before_consent(conn, turn, turn.tap.verb, turn.tap.args)
        if turn.person.settled_at is not None:
            return stale(turn)
        state = self._state(conn, turn, turn.person)
        expired = next((step for step in TELLING if step == turn.tap.verb), None)
        if state.step == "screening" and expired:
            state = State(expired)  # what its buttons say has not expired
        if turn.tap.verb == "back" and turn.tap.args == (state.step,):
            return Reply.of(self._put(conn, turn, turn.person, before(state, turn.person.profile())))
        value = turn.tap.args[0] if turn.tap.verb == state.step and turn.tap.args else ""
        move = decide(state, value, turn.person.profile(), now=turn.now, screened=False) if value else None
        return self._here(conn, turn, turn.person, state) if move is None else self._move(conn, turn, state, move)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """A typed answer or a shared location."""
        state = State.from_json(question.state)
        if profile.says_back(turn.words, turn.text) and state != FIRST:
            return Reply.of(self._put(conn, turn, turn.known, before(state, turn.known.profile())))
        position = turn.incoming.position
        move = profile.answer(
            turn.words, state, turn.known, turn.now, text=turn.text, position=position, screened=False
        )
        return None if move is None else self._move(conn, turn, state, move)

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question as it stands."""
        return render.question(turn.words, State.from_json(question.state), turn.known, turn.now)

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question with an example of an answer."""
        return render.question(turn.words, State.from_json(question.state), turn.known, turn.now, example=True)

    def _before_consent(self, conn: Conn, turn: Turn, verb: str, args: tuple[str, ...]) -> Reply:
        catalog = self.parts.catalog
        if len(args) != 1 or args[0] not in catalog.languages:
            return self._hello(turn)
        words = catalog.words(args[0])
        match verb:
            case "agree":
                return self._agreed(conn, turn, args[0])
            case "hello":
                return Reply.of(render.welcome(words, catalog))
            case "begin":
                return Reply.of(render.conditions(words))
            case "how":
                return Reply.of(render.conditions(words, how=True))
            case "about":
                return Reply.of(render.about(words, catalog))
            case "decline":
                return Reply.of(Screen(words("onboarding-goodbye")))
        return self._hello(replace(turn, words=words))

    def _hello(self, turn: Turn) -> Reply:
        return Reply.of(render.welcome(turn.words, self.parts.catalog))

    def _typed(self, conn: Conn, turn: Turn, languages: Iterable[str]) -> Reply | None:
        """The label says which screen it stands on and in which language, so that nothing need be remembered.

        Other words of agreement are no consent: they lead to the conditions, with how to agree.
        """
        for one in languages:
            verb = render.typed_verb(self.parts.catalog.words(one), turn.text)
            if verb is not None:
                return self._before_consent(conn, turn, verb, (one,))
        agreement = read_agreement(turn.text)
        if agreement is None:
            return None
        verb, language = "how" if agreement[0] == "yes" else "decline", agreement[1] or turn.language
        return self._before_consent(conn, turn, verb, (language,))

    def _agreed(self, conn: Conn, turn: Turn, language: str) -> Reply:
        zone, version = self.parts.default_zone, self.parts.catalog.privacy(language).version
        people.add(conn, turn.user_id, language=language, zone=zone, consent_at=turn.now, version=version)
        person = people.change(conn, turn.user_id, language=language)
        known = replace(turn, person=person, words=self.parts.catalog.words(language))
        menu = language if language != turn.language else None
        return replace(Reply.of(self._put(conn, known, person, FIRST)), menu=menu)

    def _move(self, conn: Conn, turn: Turn, state: State, move: Move) -> Reply:
        person = people.change(conn, turn.user_id, **move.changes) if move.changes else turn.known
        following = after(state, move)
        if following is not None:
            return Reply.of(self._put(conn, turn, person, following))
        person = people.change(conn, turn.user_id, settled_at=turn.now)
        questions.close(conn, turn.user_id, *render.KEY)
        schedules.replan(conn, person, turn.now)
        offer = (food.question(turn.words),) if move.offers_food else ()
        return Reply.of(*offer, render.card(turn.words, person))

    def _put(self, conn: Conn, turn: Turn, person: Person, state: State) -> Screen:
        end = turn.now + TELLING_LASTS if state.step in TELLING else None
        questions.put(conn, person.id, *render.KEY, now=turn.now, state=state.to_json(), expires_at=end)
        return render.question(turn.words, state, person, turn.now)

    def _state(self, conn: Conn, turn: Turn, person: Person) -> State:
        """The question we are at; of those that tell of the safety screen, and expire, only the screen is left."""
        asked = next((one for one in turn.questions if one.key == render.KEY), None)
        if asked is not None:
            return State.from_json(asked.state)
        return resumed(person.profile(), screened=person.screened_at is not None)

    def _here(self, conn: Conn, turn: Turn, person: Person, state: State) -> Reply:
        """A button of an earlier step: show the present one, in its own message or below an older one."""
        question = questions.find(conn, person.id, *render.KEY)
        here = question is not None and question.message_id == turn.incoming.message_id
        message = frozenset() if here or turn.incoming.message_id is None else frozenset({turn.incoming.message_id})
        return replace(Reply.of(self._put(conn, turn, person, state), below=not here), strip=message)
