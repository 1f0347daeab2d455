"""Telegram in, replies out, for what somebody takes."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, cast, get_args

from bot.db import Conn, questions
from bot.db.questions import OpenQuestion
from bot.domain.callback import Callback, unpack
from bot.domain.local_time import local
from bot.domain.plain_words import plain_words
from bot.domain.product import ProductForm
from bot.domain.spoken_answers import read_skip, read_yes_no
from bot.domain.spoken_dose import read_dose
from bot.domain.spoken_kind import read_kind
from bot.domain.spoken_since import read_since, split_since
from bot.domain.spoken_sources import OthersReading, Source, read_others
from bot.domain.spoken_supply import read_left
from bot.domain.spoken_undo import says_undo
from bot.features.product import card, flow, kept, render
from bot.features.product.card import CARD
from bot.features.product.flow import Draft
from bot.features.product.render import KEY
from bot.tg.router import Router, stale
from bot.tg.screen import Keyboard, Reply, Screen
from bot.tg.turn import Turn

_NOTHING = frozenset(plain_words("geen niets niks ik neem slik none nothing i take no"))


@dataclass(frozen=True)
class Products:
    """The handlers, and the reading of typed answers. The open question's `step`: draft, change, since or supply."""

    router: Router

    def open(self, conn: Conn, turn: Turn) -> Reply:
        """The card; the first question where nothing is known yet."""
        if kept.newest(conn, turn) is not None:
            return kept.show(conn, turn)
        return replace(self._next(conn, turn, Draft()), below=True)

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """`form`, `kind`, `pieces`, `others`, `source`, `unknown`, `back`, `restart` answer the open question.

        `new`, `change`, `part`, `card`, `date`, `since`, `history`, `undo`, `pharmacist`, `supply`, `left` and `off`
        are the card's.
        """
        tap = turn.tap or Callback(render.FEATURE, "")
        value = tap.args[0] if tap.args else ""
        reply = self._on_card(conn, turn, tap.verb, value)
        if reply is not None:
            return reply
        draft = self._draft(turn)
        if draft is None:
            return stale(turn) if kept.newest(conn, turn) is None else kept.show(conn, turn)
        return self._chosen(conn, turn, draft, tap.verb, value)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """A typed answer, or the label of one of the buttons.

        A mere "ja" or "geen" gets an example, and is left to no question that was asked before.
        """
        if question.key == CARD:
            return self._at_card(conn, turn)
        reply = self._answer(conn, turn, question)
        if reply is None and _is_meant_here(turn.text):
            return Reply.of(self._screen(turn, question.state, example=True))
        return reply

    def _answer(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        if (tap := self._labelled(turn, self._screen(turn, question.state).keyboard)) is not None:
            return self.tapped(conn, replace(turn, tap=tap))
        match question.state["step"]:
            case "since":
                day = read_since(turn.text, today=local(turn.now, turn.known.zone).date())
                return None if day is None else kept.move(conn, turn, day + timedelta(days=1))
            case "supply":
                left = read_left(turn.text)
                return None if left is None else kept.keep_supply(conn, turn, left)
        draft = self._draft(turn)
        return None if draft is None else self._typed(conn, turn, draft)

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        return None if question.key == CARD else self._screen(turn, question.state)

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question with an example of an answer."""
        return None if question.key == CARD else self._screen(turn, question.state, example=True)

    def _on_card(self, conn: Conn, turn: Turn, verb: str, value: str) -> Reply | None:
        """The buttons that are about what is kept; None for those of an open question."""
        match verb:
            case "card":
                return kept.show(conn, turn)
            case "undo":
                return kept.undo(conn, turn) or kept.show(conn, turn)
            case "history":
                return Reply.of(card.history(turn.words, kept.taken(conn, turn)))
            case "pharmacist":
                return kept.pharmacist_knows(conn, turn)
            case "off":
                return kept.keep_supply(conn, turn, None)
            case "new":
                return self._next(conn, turn, Draft())
            case "left" if value in map(str, card.LEFT):
                return kept.keep_supply(conn, turn, float(value))
            case "since" if value in ("-1", "0", "1"):
                return kept.move(conn, turn, kept.tonight(turn) + timedelta(days=int(value)))
            case "part" if value in flow.PARTS and (row := kept.newest(conn, turn)):
                return self._next(conn, turn, Draft.of(row.product, without=value))
            case "change" | "date" | "supply" if kept.newest(conn, turn):
                return self._opens(conn, turn, {"change": "change", "date": "since", "supply": "supply"}[verb])
        return None

    def _chosen(self, conn: Conn, turn: Turn, draft: Draft, verb: str, value: str) -> Reply:
        """A button of the present question; those of another step show the present one."""
        match verb:
            case "form" if draft.step == "form" and value in get_args(ProductForm):
                return self._next(conn, turn, flow.formed(draft, cast(ProductForm, value)), draft)
            case "kind" if draft.step == "kind" and value in render.KINDS:
                return self._of_kind(conn, turn, draft, value)
            case "pieces" if draft.step == "pieces" and value in map(str, render.PIECES):
                return self._next(conn, turn, flow.counted(draft, float(value)), draft)
            case "others" if draft.step == "others":
                return self._next(conn, turn, flow.sourced(draft, OthersReading(none=True)), draft)
            case "source" if draft.step == "others" and value in render.SOURCES:
                return self._next(conn, turn, flow.sourced(draft, OthersReading(source=cast(Source, value))), draft)
            case "unknown" if draft.step not in (None, "restart"):
                return self._left_open(conn, turn, draft)
            case "back":
                return self._back(conn, turn, draft)
            case "restart" if draft.step == "restart":
                return self._restart(conn, turn, draft, yes=value == "yes")
        return self._next(conn, turn, draft)

    def _typed(self, conn: Conn, turn: Turn, draft: Draft) -> Reply | None:
        if draft.step == "restart":
            yes = read_yes_no(turn.text)
            return None if yes is None else self._restart(conn, turn, draft, yes=yes)
        if draft.step is not None and read_skip(turn.text):
            return self._left_open(conn, turn, draft)
        if draft.step == "kind" and (kind := read_kind(turn.text)):
            return self._of_kind(conn, turn, draft, kind)
        others = read_others(turn.text) if draft.step in ("others", "others_mg") else None
        if others is not None:
            return self._next(conn, turn, flow.sourced(draft, others), draft)
        since, rest = split_since(turn.text, today=local(turn.now, turn.known.zone).date())
        if since is not None and not rest and draft.changing:
            return kept.move(conn, turn, since + timedelta(days=1))
        reading = read_dose(rest, expected=draft.expected)
        if reading is None:
            return None
        told = flow.told(draft, reading)
        if since is not None:
            told = told.model_copy(update={"since": (since + timedelta(days=1)).isoformat()})
        return self._next(conn, turn, told, draft)

    def _at_card(self, conn: Conn, turn: Turn) -> Reply | None:
        """Below the card: "undo", that the pharmacist knows, or one of its buttons typed."""
        if says_undo(turn.text):
            return kept.undo(conn, turn)
        screen = card.card(turn.words, kept.taken(conn, turn), undo=True)
        tap = self._labelled(turn, screen.keyboard)
        return None if tap is None or tap.feature != render.FEATURE else self.tapped(conn, replace(turn, tap=tap))

    def _of_kind(self, conn: Conn, turn: Turn, draft: Draft, value: str) -> Reply:
        told = flow.kind(draft, "elemental" if value == "elemental" else "compound")
        lead = turn.words("product-label-unknown") if told.step == "label" else ""
        return self._next(conn, turn, told, draft, lead)

    def _left_open(self, conn: Conn, turn: Turn, draft: Draft) -> Reply:
        return self._next(conn, turn, flow.left_open(draft), lead=turn.words("product-left-open"))

    def _back(self, conn: Conn, turn: Turn, draft: Draft) -> Reply:
        """To the question before; at the first one out, and nothing was changed."""
        before = flow.back(draft)
        if before is not None:
            return self._next(conn, turn, before)
        questions.close(conn, turn.user_id, *KEY)
        return Reply.of(render.cancelled(turn.words)) if kept.newest(conn, turn) is None else kept.show(conn, turn)

    def _restart(self, conn: Conn, turn: Turn, draft: Draft, *, yes: bool) -> Reply:
        if yes:
            return self._next(conn, turn, draft.model_copy(update={"restart": "yes"}))
        return kept.show(conn, turn, lead=turn.words("product-kept-as-it-was"))

    def _next(self, conn: Conn, turn: Turn, draft: Draft, before: Draft | None = None, lead: str = "") -> Reply:
        """Ask what comes next, at last that the trial begins anew, or keep the product.

        Below it comes what another feature still waits for.
        """
        if draft.step is None and draft.restart == "" and kept.restarts(conn, turn, draft):
            draft = draft.model_copy(update={"restart": "ask"})
        if draft.step is None:
            reply = kept.keep(conn, turn, draft)
            return replace(reply, screens=(*reply.screens, *self.router.present(conn, turn)))
        self._put(conn, turn, {"step": "draft", "draft": draft.model_dump(mode="json")})
        lead = lead or ("" if before is None else render.understood(turn.words, draft, before))
        screened = turn.known.screened_at is not None
        return Reply.of(render.question(turn.words, draft, lead=lead, screened=screened))

    def _opens(self, conn: Conn, turn: Turn, step: str) -> Reply:
        state: dict[str, Any] = {"step": step}
        row = kept.newest(conn, turn)
        if step == "change" and row is not None:
            state["draft"] = Draft.of(row.product).model_dump(mode="json")
        self._put(conn, turn, state)
        return Reply.of(self._screen(turn, state))

    def _put(self, conn: Conn, turn: Turn, state: dict[str, Any]) -> None:
        questions.put(conn, turn.user_id, *KEY, now=turn.now, state=state, expires_at=turn.now + flow.WITHIN)

    def _draft(self, turn: Turn) -> Draft | None:
        state = next((one.state for one in turn.questions if one.key == KEY), {})
        return Draft.model_validate(state["draft"]) if "draft" in state else None

    def _screen(self, turn: Turn, state: dict[str, Any], *, example: bool = False) -> Screen:
        """The open question as it stands."""
        words, step = turn.words, state["step"]
        if step == "draft":
            draft = Draft.model_validate(state["draft"])
            lead = render.example(words, draft) if example else ""
            return render.question(words, draft, lead=lead, screened=turn.known.screened_at is not None)
        if step == "change":
            screen = card.change(words)
            text = words("product-example-label") if example else screen.text
            return replace(screen, text=text, question=KEY)
        lead = words(f"product-example-{step}") if example else ""
        text, keyboard = (card.asks_since if step == "since" else card.asks_supply)(words, lead=lead)
        return Screen(text, keyboard, question=KEY)

    def _labelled(self, turn: Turn, keyboard: Keyboard) -> Callback | None:
        typed = plain_words(turn.text)
        data = next((one.data for row in keyboard for one in row if plain_words(one.label) == typed), None)
        return unpack(data) if data else None


def _is_meant_here(text: str) -> bool:
    return read_yes_no(text) is not None or _NOTHING.issuperset(plain_words(text))
