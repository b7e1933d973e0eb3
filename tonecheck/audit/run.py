"""One audit from its paths to its conclusions, over all cores, going on where an earlier run was stopped."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field

from tonecheck.audit.plan import Plan
from tonecheck.audit.sources import Unit
from tonecheck.audit.store import Store
from tonecheck.audit.work import Auditor, Done, forget, opened
from tonecheck.run import scorer_named

# A process more pays from this many documents on: it loads for as long as it rates some hundred.
_SHARED_FROM = 100


@dataclass(slots=True)
class Audit:
    """A run: what it is to do, and what could not be read so far."""

    auditor: Auditor
    plan: Plan
    done: int = 0
    errors: list[tuple[str, str]] = field(default_factory=list)

    @property
    def store(self) -> Store:
        """What was found so far."""
        return opened(self.auditor.path)

    def begin(self, about: dict[str, str]) -> None:
        """Make ready, or go on. Raises TonecheckError for another run's state."""
        self.store.begin(about)
        self.store.keep_only(unit.key for unit in self.plan)
        self.done = self.plan.leave_out(self.store.is_done)

    def go(self, jobs: int) -> Generator[Done, None, None]:
        """Do what is left, in order. Raises TonecheckError where no document could be read with such settings."""
        again: list[Unit] = []
        for outcome in self._outcomes(jobs):
            if outcome.fatal:
                raise outcome.fatal
            self.errors += outcome.errors
            again += outcome.again
            yield outcome
        if again:
            # Each alone, in a process that may die of it.
            from tonecheck.workers import spread

            self.store.release()
            for outcome in spread(self.auditor, [(unit,) for unit in again], 1, takes_part=False):
                self.errors += outcome.errors
                yield outcome

    def _outcomes(self, jobs: int) -> Iterator[Done]:
        if jobs > 1 and self.plan.documents - self.done >= _SHARED_FROM:
            from tonecheck.workers import spread

            yield from spread(self.auditor, self.plan, jobs - 1)
        else:
            yield from map(self.auditor.outcome, map(self.plan.__getitem__, range(len(self.plan))))

    def settle(self) -> None:
        """Rate what was taken by a process that did not live to rate it, and make room: nothing more is read."""
        orphans = self.store.unrated()
        if orphans:
            scorer = scorer_named(self.auditor.scorer, self.auditor.use_cache)
            assert scorer is not None
            scores = scorer.score([text for _, text in orphans])
            self.store.rate([number for number, _ in orphans], scores, provisional=True)
        self.store.forget()
        forget()
