"""The sentences to rewrite first: near-duplicates together, ranked by how much of what customers read gets better."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from tonecheck.audit.summary import NOT_OURS, SHORTEST, Summary, pain, weight, without
from tonecheck.findings import DIMENSIONS, Score
from tonecheck.scoring import goodness

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.scoring import Scorer

# Points below an ordinary sentence from which one is worth a rewrite.
_COSTLY = 5.0
# Shapes that are compared with each other, and those that are remembered while the sentences go by.
_COMPARED = 2000
_REMEMBERED = 40_000
# In per cent of their letters: as alike as two spellings of one boilerplate, less so than two different pieces of news.
_ALIKE = 84
# Documents that are rated again to tell how much a rewrite would lift them.
_TRIED = 100
_LONGEST = 40
_SHOWN_VARIANTS = 4


class Why(NamedTuple):
    """A reason to rewrite: what a rule says of the sentence, and what to write instead (empty if nothing is known)."""

    rule: str
    message: str
    instead: str


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Sentences that say the same in nearly the same words.

    ``cost`` is what they are ranked by: for each place, how many words it has times the points that it falls short
    of an ordinary sentence. ``lift`` is by how many points a rewrite to an ordinary one raises the overall score of the
    documents that hold it, on average.
    """

    text: str
    variants: tuple[str, ...]
    documents: int
    places: int
    words: int
    score: Score
    cost: float
    lift: float
    roles: tuple[str, ...]
    folders: tuple[str, ...]
    examples: tuple[tuple[str, int], ...]
    dimension: str
    blamed: tuple[str, ...]
    why: tuple[Why, ...]


@dataclass(slots=True)
class _Shape:
    """Sentences that differ in numbers, capitals and signs alone."""

    text: str
    ids: list[int]
    places: int
    cost: float


def rewrites(summary: Summary, scorer: Scorer, most: int) -> list[Rewrite]:
    """The groups of sentences that it pays most to rewrite, at most `most` of them.

    Those that stand in several documents come first, for they are what only a look at all documents can find; each
    part is sorted by cost.
    """
    groups = _alike(_shapes(summary))
    groups.sort(key=lambda group: -sum(shape.cost for shape in group))
    # Groups with more than one place, and some that turn out to have them all in one document.
    several = [group for group in groups if sum(shape.places for shape in group) > 1][: 2 * most]
    made = [_made(group, summary, scorer) for group in several]
    found = [rewrite for rewrite in made if rewrite.documents > 1][:most]
    alone = [group for group in groups if group not in several][: most - len(found)]
    rest = [rewrite for rewrite in made if rewrite.documents == 1] + [_made(g, summary, scorer) for g in alone]
    return (found + sorted(rest, key=lambda rewrite: -rewrite.cost))[:most]


_SPOKEN = re.compile(r"[^\W\d_]+|\d+")


def _shape(text: str) -> str:
    return " ".join("0" if word[0].isdigit() else word for word in _SPOKEN.findall(text.lower()))


def _shapes(summary: Summary) -> list[_Shape]:
    """The shapes of all sentences worth a rewrite, the dearest first."""
    query = """SELECT sentence.id, text, sentence.words, warmth, humanity, corporate, focus, role, COUNT(*)
        FROM part JOIN sentence ON sentence.id = part.sentence
        WHERE warmth IS NOT NULL AND sentence.words >= ? GROUP BY sentence.id, role ORDER BY sentence.id"""
    found: dict[str, _Shape] = {}
    for number, text, words, *scores, role, count in summary.store.rows(query, SHORTEST):
        points = pain(Score(*scores))
        if points < _COSTLY or role in NOT_OURS:
            continue
        cost = points * min(words, _LONGEST) * weight(role) * count
        shape = found.setdefault(_shape(text), _Shape(text, [], 0, 0.0))
        if not shape.ids or shape.ids[-1] != number:
            shape.ids.append(number)
        shape.places += count
        shape.cost += cost
        if len(found) > _REMEMBERED:
            # What has cost least so far; it would take very many more of its kind to matter in the end.
            dear = sorted(found.items(), key=lambda item: -item[1].cost)
            found = dict(dear[: _REMEMBERED // 2])
    return sorted(found.values(), key=lambda shape: -shape.cost)[:_COMPARED]


def _alike(shapes: list[_Shape]) -> list[list[_Shape]]:
    """Shapes in groups: each with the dearest that it is like."""
    import numpy as np
    from rapidfuzz import fuzz, process

    if not shapes:
        return []
    words = [_shape(shape.text) for shape in shapes]
    same = process.cdist(words, words, scorer=fuzz.ratio, score_cutoff=_ALIKE, dtype=np.uint8) >= _ALIKE
    left = np.ones(len(shapes), dtype=bool)
    groups = []
    for number in range(len(shapes)):
        if left[number]:
            members = np.flatnonzero(same[number] & left)
            left[members] = False
            groups.append([shapes[at] for at in members])
    return groups


def _made(group: list[_Shape], summary: Summary, scorer: Scorer) -> Rewrite:
    store = summary.store
    ids = [number for shape in group for number in shape.ids]
    store.db.executescript("DROP TABLE IF EXISTS temp.chosen; CREATE TEMP TABLE chosen (id INTEGER PRIMARY KEY);")
    store.db.executemany("INSERT INTO chosen VALUES (?)", [(number,) for number in ids])
    holding = "FROM chosen JOIN part ON part.sentence = chosen.id JOIN document ON document.id = part.document"
    store.db.execute("CREATE INDEX IF NOT EXISTS part_sentence ON part (sentence)")
    documents, places = store.db.execute(f"SELECT COUNT(DISTINCT document), COUNT(*) {holding}").fetchone()
    text, words, *scores = store.db.execute(
        f"""SELECT text, sentence.words, warmth, humanity, corporate, focus {holding}
        JOIN sentence ON sentence.id = chosen.id GROUP BY chosen.id ORDER BY COUNT(*) DESC, chosen.id LIMIT 1"""
    ).fetchone()
    score = Score(*scores)
    dimension = min(DIMENSIONS, key=lambda name: goodness(score, name))
    chosen = frozenset(ids)
    tried = list(store.rows(f"SELECT DISTINCT document {holding} ORDER BY name LIMIT {_TRIED}"))
    lifts = [without(summary.lines(number), chosen) for (number,) in tried]
    return Rewrite(
        text,
        tuple(shape.text for shape in group if _shape(shape.text) != _shape(text))[:_SHOWN_VARIANTS],
        documents,
        places,
        words,
        score,
        sum(shape.cost for shape in group),
        sum(lifts) / len(lifts),
        tuple(row[0] for row in store.rows(f"SELECT role {holding} GROUP BY role ORDER BY COUNT(*) DESC, 1")),
        tuple(row[0] for row in store.rows(f"SELECT folder {holding} GROUP BY folder ORDER BY COUNT(*) DESC, 1")),
        tuple(store.rows(f"SELECT name, MIN(line) {holding} GROUP BY document ORDER BY name LIMIT 5")),
        dimension,
        _blamed(text, scorer, dimension),
        _why(summary, holding),
    )


def _why(summary: Summary, holding: str) -> tuple[Why, ...]:
    rows = summary.store.rows(
        f"""SELECT rule, finding.message, finding.instead {holding}
        JOIN finding ON finding.document = part.document AND finding.place = part.place
        GROUP BY rule ORDER BY MAX(severity) DESC, COUNT(*) DESC, 1 LIMIT 3"""
    )
    return tuple(Why(*row) for row in rows)


def _blamed(text: str, scorer: Scorer, dimension: str) -> tuple[str, ...]:
    """The words that cost the dimension most, as the scorer hears it."""
    from tonecheck.findings import LOW_IS_GOOD

    sign = -1 if dimension in LOW_IS_GOOD else 1
    found: list[str] = []
    for part in sorted(scorer.explain(text), key=lambda part: sign * getattr(part, dimension)):
        start = part.start
        # Some of what a scorer hears begins in the middle of a word: "'s an" of "it's an".
        while start > 0 and not text[start - 1].isspace():
            start -= 1
        words = text[start : part.end].strip(" .,;:!?")
        if sign * getattr(part, dimension) >= 0 or len(found) == 3:
            break
        if 2 < len(words) < min(60, len(text)) and not _overlapping(words, found):
            found.append(words)
    return tuple(found)


def _overlapping(words: str, found: Iterable[str]) -> bool:
    return any(words in other or other in words for other in found)
