"""One audit from its paths to its conclusions, over all cores, going on where an earlier run was stopped."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

from tonecheck.audit.sources import Unit
from tonecheck.audit.store import Store
from tonecheck.audit.work import Auditor, Done, opened
from tonecheck.run import scorer_named

# A process more pays from this many documents on: it loads for as long as it rates some hundred.
_SHARED_FROM = 100


@dataclass(slots=True)
class Audit:
    """The units of a run, what is left of them, and what could not be read so far."""

    auditor: Auditor
    units: Sequence[Unit]
    errors: list[tuple[str, str]] = field(default_factory=list)

    @property
    def store(self) -> Store:
        """What was found so far."""
        return opened(self.auditor.path)

    @property
    def count(self) -> int:
        """How many documents there are in all."""
        return sum(unit.last - unit.first for unit in self.units)

    def begin(self, about: dict[str, str]) -> int:
        """Make ready, or go on; gives how many documents are done. Raises TonecheckError for another run's state."""
        self.store.begin(about)
        self.store.forget_all_but(unit.key for unit in self.units)
        done = self.store.done()
        return sum(unit.last - unit.first for unit in self.units if unit.key in done)

    def go(self, jobs: int) -> Generator[Done, None, None]:
        """Do what is left, in order. Raises TonecheckError where no document could be read with such settings."""
        done = self.store.done()
        left = [unit for unit in self.units if unit.key not in done]
        for outcome in self._outcomes(left, jobs):
            if outcome.fatal:
                raise outcome.fatal
            self.errors += outcome.errors
            yield outcome

    def _outcomes(self, left: Sequence[Unit], jobs: int) -> Generator[Done, None, None]:
        if jobs > 1 and sum(unit.last - unit.first for unit in left) >= _SHARED_FROM:
            from tonecheck.workers import spread

            yield from spread(self.auditor, left, jobs - 1)
        else:
            yield from map(self.auditor.outcome, left)

    def settle(self) -> None:
        """Rate what was taken by a process that did not live to rate it."""
        orphans = self.store.unrated()
        if orphans:
            scorer = scorer_named(self.auditor.scorer, self.auditor.use_cache)
            assert scorer is not None
            scores = scorer.score([text for _, text in orphans])
            self.store.rate([number for number, _ in orphans], scores, provisional=True)
