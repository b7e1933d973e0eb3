"""What the last check of a document found out, so that the next one, a keystroke later, repeats only what has changed.

Everything is kept by content: the findings of a block of copy by its words, role and shape, a score by its text. So a
check with a memory gives what one without gives; it is only sooner done.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, TypeVar, cast

from tonecheck.findings import Score

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.scoring import Scorer

T = TypeVar("T")
# Texts rated between two pauses; the standard scorer needs a few milliseconds for each.
_AT_ONCE = 24


class Memory:
    """Results of one document's checks. Not for two threads at a time.

    `pause` is called again and again while there is work; what it raises ends the check, and what was found until then
    is kept for the next. What a whole check did not ask for any more is forgotten when it is done.
    """

    def __init__(self, pause: Callable[[], object] = lambda: None) -> None:
        self.pause = pause
        self._now: dict[Hashable, Any] = {}
        self._before: dict[Hashable, Any] = {}
        self._basis: Sequence[object] = ()

    @property
    def size(self) -> int:
        """How many results are kept."""
        return len(self._now) + len(self._before)

    def rest_on(self, *basis: object) -> None:
        """Forget everything unless it was found with these very objects."""
        if len(basis) != len(self._basis) or any(a is not b for a, b in zip(basis, self._basis)):
            self._now, self._before, self._basis = {}, {}, basis

    def recall(self, key: Hashable, make: Callable[[], T]) -> T:
        """What is kept for `key`, made first if there is nothing."""
        found = self.find(key)
        if found is None:
            self.pause()
            found = self._now[key] = make()
        return cast(T, found)

    def keep(self, key: Hashable, value: T) -> T:
        """Keep `value`, which must not be None, for `key`; gives it back."""
        self._now[key] = value
        return value

    def find(self, key: Hashable) -> Any:
        """What is kept for `key`, or None."""
        found = self._now.get(key)
        if found is None:
            found = self._before.get(key)
            if found is not None:
                self._now[key] = found
        return found

    def scores(self, scorer: Scorer, texts: Sequence[str]) -> Iterator[Score]:
        """The scores of `texts`, of which only new ones are rated."""
        missing = [text for text in texts if self.find((scorer.name, text)) is None]
        for at in range(0, len(missing), _AT_ONCE):
            self.pause()
            batch = missing[at : at + _AT_ONCE]
            self._now.update(((scorer.name, text), score) for text, score in zip(batch, scorer.score(batch)))
        return (self._now[scorer.name, text] for text in texts)

    def done(self) -> None:
        """Say that a check went to its end: what it did not ask for is forgotten."""
        self._before, self._now = self._now, {}
