"""Is that right? What a yes, a no, or another answer does to something that was doubted."""

from dataclasses import dataclass, replace

from bot.db import Conn, nights
from bot.domain.callback import unpack_time
from bot.domain.spoken_answers import read_yes_no
from bot.domain.spoken_nap import NapReading
from bot.domain.unlikely import LONG_NAP as LONGEST_NAP
from bot.features.checkin import flow, render, store, told
from bot.features.checkin.progress import HOUR, LONG_NAP, OTHERWISE, READINGS, Progress
from bot.features.checkin.spoken_full import read_which_hour
from bot.features.checkin.store import Case
from bot.features.checkin.talk import Talk, question
from bot.tg.screen import Reply
from bot.tg.turn import Turn


@dataclass(frozen=True)
class Checks:
    """The answers to the questions whether an answer is right."""

    talk: Talk

    def typed(self, conn: Conn, turn: Turn, case: Case, progress: Progress) -> Reply | None:
        """Yes, no, or which hour; None for anything else."""
        if progress.check == HOUR:
            second = read_which_hour(turn.text)
            return None if second is None else self.hour(conn, turn, case, progress, second=second)
        yes = read_yes_no(turn.text)
        if yes is None:
            return None
        if progress.check == READINGS:
            value = unpack_time(progress.kept[0 if yes else 1])
            return self.talk.answer(conn, turn, case, progress.step, value) if value else None
        return self.decided(conn, turn, case, progress, yes=yes)

    def tapped(self, conn: Conn, turn: Turn, case: Case, progress: Progress, verb: str, of: str) -> Reply:
        """The button `yes`, `no` or `hour` of that question; of one that is over the present one is shown."""
        if verb == "hour" and progress.check == HOUR:
            return self.hour(conn, turn, case, progress, second=of == "after")
        if verb in ("yes", "no") and progress.check and of in ("", progress.check):
            return self.decided(conn, turn, case, progress, yes=verb == "yes")
        return self.talk.show(conn, turn, case, progress)

    def hour(self, conn: Conn, turn: Turn, case: Case, progress: Progress, *, second: bool) -> Reply:
        """Which of two equal hours it was."""
        answers = flow.in_second_hour(case.answers, progress.step, second=second)
        return self.talk.go_on(conn, turn, case, answers, render.echo(turn.words, progress.step, answers))

    def decided(self, conn: Conn, turn: Turn, case: Case, progress: Progress, *, yes: bool) -> Reply:
        """It is right, or it is not."""
        answers = case.answers
        if progress.check == OTHERWISE:
            if yes:
                nights.keep_before(conn, turn.user_id, case.night, turn.now)
                answers = told.replaced(answers, told.unpacked(progress.kept))
            said = turn.words("checkin-replaced" if yes else "checkin-left-as-it-was")
            return self.talk.go_on(conn, turn, case, answers, said, at_end=said)
        if not yes:
            return self.talk.show(conn, turn, case, replace(progress, check="", kept=()))
        if progress.check == LONG_NAP:
            minutes, starts = progress.kept
            return self.keep_nap(conn, turn, case, NapReading(int(minutes), unpack_time(starts)))
        return self.talk.go_on(conn, turn, case, answers, render.echo(turn.words, progress.step, answers))

    def nap(self, conn: Conn, turn: Turn, case: Case, progress: Progress, nap: NapReading) -> Reply:
        """A nap of the day before the night; a very long one is asked about once."""
        if nap.none:
            return self.no_nap(conn, turn, case)
        if nap.minutes is None and nap.starts is None:
            return Reply.of(question(turn, case, render.example(turn.words, progress)))
        minutes = nap.minutes or 0
        if minutes > LONGEST_NAP and LONG_NAP not in case.answers.believed:
            believed = case.answers.believed | {LONG_NAP}
            case = store.keep_answers(conn, turn.known, case, believed=believed, now=turn.now)
            kept = (str(minutes), flow.to_data(nap.starts) if nap.starts else "")
            return self.talk.show(conn, turn, case, replace(progress, check=LONG_NAP, kept=kept))
        return self.keep_nap(conn, turn, case, nap)

    def keep_nap(self, conn: Conn, turn: Turn, case: Case, nap: NapReading) -> Reply:
        """The nap is a row of its own."""
        store.add_nap(conn, turn.known, case, nap.minutes, nap.starts, turn.now)
        answers = flow.answered(case.answers, "naps", True)
        echo = render.nap_echo(turn.words, case, nap.minutes, nap.starts)
        return self.talk.go_on(conn, turn, case, answers, echo)

    def no_nap(self, conn: Conn, turn: Turn, case: Case) -> Reply:
        """No nap, or no further one."""
        answers = case.answers
        if not answers.naps:
            answers = flow.answered(answers, "naps", False)
        return self.talk.go_on(conn, turn, case, answers, turn.words("checkin-noted"))
