"""From paths to reports: in the order of the paths, with the cache in front, over all cores where that pays."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from time import perf_counter
from typing import NamedTuple

from tonecheck import files
from tonecheck.config import Config
from tonecheck.errors import CrashError, DocumentError, PluginError, RuleError, TonecheckError
from tonecheck.files import Settings
from tonecheck.findings import Report
from tonecheck.text import Document

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.scoring import Scorer

# Seconds that a new process needs before it can do what this one does, next to loading what the first check loads.
_START = 0.1


class Outcome(NamedTuple):
    """What became of one path: a report, or the reason why there is none. ``fresh`` says that it is not from the cache."""

    path: str
    report: Report | None
    error: TonecheckError | None = None
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class Checker:
    """Checks files with their settings. ``format`` and ``stdin_name`` are those of the command line."""

    settings: Settings
    use_cache: bool = True
    format: str | None = None
    stdin_name: str | None = None

    def config(self, path: str) -> Config:
        """The settings for a path of the command line."""
        return self.settings.for_path(self.name(path))

    def name(self, path: str) -> str:
        """What a path of the command line is called, in which ``-`` is standard input."""
        return path if path != "-" else self.stdin_name or "stdin"

    def outcome(self, path: str) -> Outcome:
        """Read and check one file; whatever goes wrong with it is told in the outcome."""
        try:
            config = self.config(path)
            report, fresh = self._report(files.read(path, config, self.stdin_name, self.format), config)
            return Outcome(path, report, None, fresh)
        except PluginError as error:
            return Outcome(path, None, CrashError(str(error)))
        except RuleError as error:
            # Where the rule itself failed is what helps to mend it.
            return Outcome(path, None, CrashError(told(error.__cause__ or error)))
        except TonecheckError as error:
            return Outcome(path, None, error)
        except Exception as error:
            return Outcome(path, None, CrashError(told(error)))

    def lost(self, path: str, how: str) -> Outcome:
        """What is told of a file whose process died."""
        return Outcome(path, None, CrashError(how))

    def check(self, document: Document, config: Config) -> Report:
        """The report of a document. Raises what `tonecheck.engine.check` raises, and ScorerError."""
        return self._report(document, config)[0]

    def _report(self, document: Document, config: Config) -> tuple[Report, bool]:
        slot = None
        if self.use_cache and (config.rater in _ALWAYS_READY or _is_ready(config.rater)):
            from tonecheck import cache

            slot = cache.slot(document, config)
            report = slot.read() if slot else None
            if report:
                return report, False
        from tonecheck.engine import check

        report = check(document, config, scorer_named(config.rater, self.use_cache))
        if slot:
            slot.write(report)
        return report, True


def scorer_named(name: str, use_cache: bool = True) -> Scorer | None:
    """A scorer, with what earlier runs found in front of a slow one. Raises ScorerError where it cannot be loaded."""
    from tonecheck import scoring

    if name == "none":
        return None
    if use_cache and name not in _ALWAYS_READY and _is_ready(name):
        return _remembered(name)
    return scoring.load(name)


# The fast scorer is as quick as looking up its scores.
_ALWAYS_READY = ("fast", "none")


@lru_cache(maxsize=4)
def _is_ready(name: str) -> bool:
    """Whether a scorer is installed. One that is not must say so, whatever is known from when it was."""
    from tonecheck.scoring import is_installed

    return is_installed(name)


@lru_cache(maxsize=4)
def _remembered(name: str) -> Scorer:
    """Made once, because it holds what it has read."""
    from tonecheck.cache import RememberedScores

    return RememberedScores(name)


def told(error: BaseException) -> str:
    """A crash in one line, for the file's reader and for us."""
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f" ({os.path.basename(place.tb_frame.f_code.co_filename)}:{place.tb_lineno})" if place else ""
    return f"could not be checked because of a mistake in tonecheck: {type(error).__name__}: {error}{where}; please report it"


def cores() -> int:
    """How many processes this one may keep busy."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def outcomes(checker: Checker, paths: Sequence[str], jobs: int) -> Generator[Outcome, None, None]:
    """What became of each path, in their order. Raises TonecheckError where no file could be checked with such settings.

    Starts alone. When the checks so far tell that those ahead take longer than it takes to start other processes, up to
    `jobs` of them share the rest; so a changed mail or a full cache never starts one. The order is always that of the
    paths.
    """
    first: float | None = None
    spent = 0.0
    for number, path in enumerate(paths):
        helpers = min(jobs - 1, _worth(first, spent, number, len(paths))) if "-" not in paths else 0
        if helpers > 0:
            from tonecheck.workers import spread

            yield from map(_usable, spread(checker, paths[number:], helpers))
            return
        started = perf_counter()
        outcome = checker.outcome(path)
        took = perf_counter() - started
        # The first check loads the rules and the scorer, as every further process will have to.
        if outcome.fresh and first is None:
            first = took
        elif outcome.fresh:
            spent += took
        yield _usable(outcome)


def _worth(first: float | None, spent: float, done: int, count: int) -> int:
    """How many more processes would pay for their start, if what is left takes as long as what was done."""
    if first is None or not spent:
        return 0
    return int(spent / done * (count - done) / (first + _START))


def _usable(outcome: Outcome) -> Outcome:
    if outcome.error and not isinstance(outcome.error, (DocumentError, CrashError)):
        raise outcome.error
    return outcome
