"""Of matches over the same words one is kept, as the plain way of saying so would."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tonecheck.formats import extract
from tonecheck.rule import Match
from tonecheck.rules import all_rules
from tonecheck.search import POINTED, Located, without_overlaps
from tonecheck.text import Document, Span

_LENGTH = 300
_PROSE = next(iter(extract(Document("x.txt", "a" * _LENGTH, "text")).prose))
_SPANS = st.tuples(st.integers(0, _LENGTH), st.integers(0, _LENGTH)).map(lambda ends: Span(min(ends), max(ends)))
_LOCATED = st.builds(
    Located, st.sampled_from(all_rules()), st.builds(Match, st.just(_PROSE), _SPANS), st.booleans()
)  # fmt: skip


def _plainly(located: list[Located]) -> list[Located]:
    """The same, each compared with all that were kept before it."""
    kept: list[Located] = []
    for item in sorted(located, key=lambda it: (it.whole, -it.rule.severity, it.match.span.start - it.match.span.end)):
        span = item.match.span
        pointed = [it.match.span for it in kept if not (it.whole and len(range(*it.match.span)) > POINTED)]
        if (item.whole and len(range(*span)) > POINTED) or not any(span.overlaps(other) for other in pointed):
            kept.append(item)
    return kept


@given(st.lists(_LOCATED, max_size=40))
def test_one_complaint_at_a_time(located: list[Located]) -> None:
    assert without_overlaps(located) == _plainly(located)
