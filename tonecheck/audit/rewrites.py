"""The sentences to rewrite first: near-duplicates together, ranked by how many customers read them and how much they hurt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nlargest
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from tonecheck.audit import alike
from tonecheck.audit.summary import Summary, without
from tonecheck.audit.worth import SHORTEST
from tonecheck.findings import DIMENSIONS, Score, Severity
from tonecheck.moves import heard
from tonecheck.scoring import goodness
from tonecheck.text import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.scoring import Scorer

# Points below an ordinary sentence from which one is worth a rewrite.
_COSTLY = 7.0
# What a finding adds to them, by its severity: a rule that knows the words is a second witness beside the scorer.
_WITNESS = {0: 0.0, Severity.HINT: 2.0, Severity.WARNING: 6.0, Severity.ERROR: 10.0}
# Where no rule agrees, the scorer alone counts for less: it errs on some sentences, and a list is read from its top.
_ALONE = 0.6
# Twice as bad counts nearly three times: people remember the worst line.
_POWER = 1.5
# More words hurt no more, and fewer are not harmless: "Pay now."
_SHORT, _LONGEST = 6, 25
# Another place in the same message is read by the same customer.
_AGAIN = 0.25
# Shapes that are compared with each other.
_COMPARED = 2000
# Each further sentence from the same documents is less news: the list is to show what is wrong, not one place of it.
_SAME_PLACE = 0.8
# Documents that are looked at to tell how much a rewrite would lift them, and what rules say.
_TRIED = 25
_SHOWN_VARIANTS, _SHOWN_PLACES = 4, 5


class Why(NamedTuple):
    """A reason to rewrite: what a rule says of the sentence, and what to write instead (empty if nothing is known)."""

    rule: str
    message: str
    instead: str


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Sentences that say the same in nearly the same words.

    ``cost`` is what they are ranked by: how many messages they are in, how long they are, and how far they fall short of
    an ordinary sentence. ``lift`` is by how many points a rewrite to an ordinary one raises the overall score of the
    documents that hold it, on average. Of ``documents`` some may be one of the ``messages`` in another format.
    """

    text: str
    variants: tuple[str, ...]
    documents: int
    messages: int
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


class _Shape(NamedTuple):
    """Sentences that differ in numbers, capitals, signs and template tags alone: their words, and what they cost."""

    words: str
    cost: float


def rewrites(summary: Summary, scorer: Scorer, most: int) -> list[Rewrite]:
    """The groups of sentences that it pays most to rewrite, at most `most` of them, the first one first."""
    summary.store.db.execute("CREATE INDEX IF NOT EXISTS part_sentence ON part (sentence)")
    groups = sorted(_alike(_shapes(summary)), key=lambda group: -_cost(group))
    ranked: list[tuple[float, list[_Shape]]] = []
    taken: Counter[str] = Counter()
    for group in groups:
        # What follows costs less than what is found, however little of it is from the same place.
        if len(ranked) >= most and _cost(group) < ranked[most - 1][0]:
            break
        place = _first_place(group, summary)
        ranked.append((_cost(group) * _SAME_PLACE ** taken[place], group))
        ranked.sort(key=lambda item: -item[0])
        taken[place] += 1
    return [_made(group, summary, scorer) for _, group in ranked[:most]]


_FEELS = {
    "warmth": "cold: nothing in it is for the person who reads it",
    "humanity": "impersonal: nobody seems to have written it, and to nobody in particular",
    "corporate": "corporate-speak: words that nobody says aloud",
    "focus": "about us, or what we want, rather than about the reader",
}


def reason(item: Rewrite, redacted: bool = False) -> str:
    """Why a sentence is to be rewritten, where no rule says so."""
    words = ", ".join(f"“{words}”" for words in item.blamed)
    return f"It reads as {_FEELS[item.dimension]}{f' ({words})' if words and not redacted else ''}."


def _cost(group: list[_Shape]) -> float:
    return sum(shape.cost for shape in group)


_SPOKEN = re.compile(r"[^\W\d_]+|\d+|…")


def shape(text: str) -> str:
    """The words of a sentence, the same whatever numbers and signs are in it."""
    return " ".join("0" if word[0].isdigit() else word for word in _SPOKEN.findall(text.lower()))


def _shapes(summary: Summary) -> list[_Shape]:
    """The shapes of all sentences worth a rewrite, the dearest first; their sentences are in a table ``priced``."""
    db = summary.store.db
    db.executescript(
        "DROP TABLE IF EXISTS temp.priced; CREATE TEMP TABLE priced (shape TEXT, sentence INTEGER, cost REAL);"
    )
    with summary.store.writing():
        db.executemany("INSERT INTO priced VALUES (?, ?, ?)", _priced(summary))
    db.execute("CREATE INDEX temp.priced_shape ON priced (shape, sentence)")
    rows = summary.store.rows("SELECT shape, sentence, cost FROM priced ORDER BY shape, sentence")
    dearest = nlargest(_COMPARED, (_together(shape, same) for shape, same in groupby(rows, key=itemgetter(0))))
    return [_Shape(shape, cost) for cost, _, shape in dearest]


def _together(shape: str, rows: Iterable[tuple[str, int, float]]) -> tuple[float, int, str]:
    """What the sentences of a shape cost; of two that cost the same the one with the lower number comes first."""
    first, cost = 0, 0.0
    for _, number, one in rows:
        first = first or number
        cost += one
    return cost, -first, shape


def _priced(summary: Summary) -> Iterator[tuple[str, int, float]]:
    """The sentences worth a rewrite: the shape, the number and the cost of each."""
    query = f"""SELECT sentence.id, plain, sentence.words, pain, COUNT(*), COUNT(DISTINCT message), SUM(weight), MAX(severity)
        FROM sentence CROSS JOIN part ON part.sentence = sentence.id JOIN document ON document.id = part.document
        WHERE weight AND sentence.words >= ?
            AND (pain >= {_COSTLY} OR sentence.id IN (SELECT sentence FROM part WHERE severity))
        GROUP BY sentence.id"""
    for number, plain, words, cost, places, messages, weight, severity in summary.store.rows(query, SHORTEST):
        points = cost + _WITNESS[severity]
        if points >= _COSTLY:
            reach = weight / 1000 / places * (messages + _AGAIN * (places - messages))
            sure = 1.0 if severity else _ALONE
            yield shape(plain), number, (sure * points) ** _POWER * max(_SHORT, min(words, _LONGEST)) * reach


def _alike(shapes: list[_Shape]) -> list[list[_Shape]]:
    """Shapes in groups: each with the dearest that it is like."""
    return [[shapes[at] for at in members] for members in alike.groups([shape.words for shape in shapes])]


def _first_place(group: list[_Shape], summary: Summary) -> str:
    """The first document that holds a sentence of a group."""
    _hold(group, summary)
    (name,) = next(summary.store.rows("SELECT MIN(name) FROM held"))
    return str(name)


def _hold(group: list[_Shape], summary: Summary) -> None:
    """Put the places of a group's sentences, with what is known of their documents, into a table ``held``."""
    db = summary.store.db
    db.executescript("DROP TABLE IF EXISTS temp.chosen; CREATE TEMP TABLE chosen (id INTEGER PRIMARY KEY);")
    db.executemany("INSERT INTO chosen SELECT sentence FROM priced WHERE shape=?", [(shape.words,) for shape in group])
    db.executescript(
        """DROP TABLE IF EXISTS temp.held;
        CREATE TEMP TABLE held AS SELECT part.*, name, folder, message, overall
        FROM chosen CROSS JOIN part ON part.sentence = chosen.id CROSS JOIN document ON document.id = part.document;"""
    )


def _made(group: list[_Shape], summary: Summary, scorer: Scorer) -> Rewrite:
    store = summary.store
    _hold(group, summary)
    count = "SELECT COUNT(DISTINCT document), COUNT(DISTINCT message), COUNT(*) FROM held"
    documents, messages, places = store.db.execute(count).fetchone()
    texts = store.rows(
        """SELECT id, text, plain, words, warmth, humanity, corporate, focus
        FROM (SELECT sentence, COUNT(*) AS often FROM held GROUP BY sentence) JOIN sentence ON id = sentence
        ORDER BY often DESC, id"""
    )
    number, text, plain, words, *scores = next(texts)
    variants: dict[str, str] = {}
    for _, other, shown, *_ in texts:
        variants.setdefault(shape(shown), other)
    variants.pop(shape(plain), None)
    score = Score(*scores)
    dimension = min(DIMENSIONS, key=lambda name: goodness(score, name))
    chosen = frozenset(one for (one,) in store.rows("SELECT id FROM chosen"))
    tried = store.rows(f"SELECT DISTINCT document, overall FROM held ORDER BY name LIMIT {_TRIED}")
    lifts = [without(summary.lines(document), chosen) - now for document, now in list(tried)]
    return Rewrite(
        text,
        tuple(variants.values())[:_SHOWN_VARIANTS],
        documents,
        messages,
        places,
        words,
        score,
        _cost(group),
        sum(lifts) / len(lifts),
        tuple(row[0] for row in store.rows("SELECT role FROM held GROUP BY role ORDER BY COUNT(*) DESC, 1")),
        tuple(row[0] for row in store.rows("SELECT folder FROM held GROUP BY folder ORDER BY COUNT(*) DESC, 1")),
        _examples(summary),
        dimension,
        _blamed(plain, scorer, dimension),
        _why(summary, number),
    )


def _examples(summary: Summary) -> tuple[tuple[str, int], ...]:
    """Some places, by document and line: in different documents as far as there are so many."""
    rows = summary.store.rows(
        f"""SELECT name, line FROM
            (SELECT name, line, ROW_NUMBER() OVER (PARTITION BY document ORDER BY place) AS nth FROM held)
        ORDER BY nth, name LIMIT {_SHOWN_PLACES}"""
    )
    return tuple(sorted(rows))


def _why(summary: Summary, sentence: int) -> tuple[Why, ...]:
    """What rules say of `sentence`, which is the one that is shown; of its like where they say nothing of it."""
    for wanted in (f"sentence = {sentence}", "TRUE"):
        rows = summary.store.rows(
            f"""SELECT rule, finding.message, finding.instead FROM
                (SELECT document, place FROM held WHERE {wanted} ORDER BY name, place LIMIT {_TRIED}) AS held
            JOIN finding ON finding.document = held.document AND finding.place = held.place
            GROUP BY rule ORDER BY MAX(severity) DESC, COUNT(*) DESC, 1 LIMIT 3"""
        )
        if found := tuple(Why(*row) for row in rows):
            return found
    return ()


# A merge field, or what stands in for one.
_FIELD = re.compile(r"[\w{\[]*[…_{}\[\]][\w}\]]*")


def _blamed(text: str, scorer: Scorer, dimension: str) -> tuple[str, ...]:
    """The words that cost the dimension most, as the scorer hears it."""
    fields = [Span(*found.span()) for found in _FIELD.finditer(text)]
    return tuple(words for _, words, _ in heard(text, scorer.explain(text), dimension, fields))
