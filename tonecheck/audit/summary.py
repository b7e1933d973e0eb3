"""What a run has found, as a whole: scores of documents, which are worst, findings by family and folder, rewrites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from tonecheck.audit.store import Store
from tonecheck.audit.worth import SHORTEST
from tonecheck.findings import DIMENSIONS, LOW_IS_GOOD, Score
from tonecheck.scoring import aggregate, goodness

# Where less of a document than this is for customers, as `worth` tells, it is an article, a contract or a note.
_OURS = 0.35
_FOR_READERS = 0.15
_LONGEST = 40
# Scores are counted in steps of this many points.
STEP = 5


class Row(NamedTuple):
    """One document: what is known of it as a whole. ``overall`` is from 0 to 100, see `overall`; ``ours`` is false for an
    article, a contract or a note, which is not for customers."""

    id: int
    name: str
    folder: str
    kind: str
    words: int
    score: Score
    overall: float
    findings: int
    sent: bool
    worst: int | None
    ours: bool


class Family(NamedTuple):
    """A family of findings: how many there are, in how many documents, and what is said most often."""

    name: str
    findings: int
    documents: int
    example: str


class Line(NamedTuple):
    """A sentence where it stands. ``pain`` is in points, see `pain`; ``weight`` is from 0 to 1, see `worth`."""

    place: int
    sentence: int
    role: str
    words: int
    line: int
    text: str
    score: Score
    pain: float
    weight: float


@dataclass(frozen=True, slots=True)
class Totals:
    """Counts of the whole run. ``histogram`` has a count for each step of each dimension; ``mean`` is of documents.

    ``foreign`` documents have words in them that are not English, which are not rated.
    """

    documents: int = 0
    rated: int = 0
    words: int = 0
    sentences: int = 0
    distinct: int = 0
    findings: int = 0
    sent: int = 0
    foreign: int = 0
    mean: Score | None = None
    overall: float = 0.0
    histogram: dict[str, list[int]] = field(default_factory=dict)


def overall(score: Score) -> float:
    """One number from 0 to 100 to sort by: the mean of the four, corporate-speak turned round."""
    return sum(100 - value if name in LOW_IS_GOOD else value for name, value in zip(DIMENSIONS, score)) / 4


@lru_cache(maxsize=4096)
def pain(score: Score) -> float:
    """How much a sentence costs its reader: what it falls short of an ordinary one, in points, mean of the four."""
    return sum(max(0.0, -goodness(score, name)) for name in DIMENSIONS) / 4


def _mean(column: str) -> str:
    """The mean of a column in SQL, over whole thousandths: the same to the last bit whatever the order of the rows."""
    return f"AVG(CAST(ROUND({column} * 1000) AS INTEGER)) / 1000"


_PARTS = """
SELECT part.document, part.place, part.sentence, part.role, part.words, part.line, sentence.text,
    part.weight, sentence.warmth, sentence.humanity, sentence.corporate, sentence.focus
FROM part JOIN sentence ON sentence.id = part.sentence WHERE sentence.warmth IS NOT NULL
"""


class Summary:
    """Draws the conclusions from a store. Scores of documents are made once and kept in the store's file."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._rate_documents()
        self.totals = self._totals()

    def _rate_documents(self) -> None:
        db = self.store.db
        db.executescript(
            """DROP TABLE IF EXISTS temp.rating;
            CREATE TEMP TABLE rating (document INTEGER PRIMARY KEY, warmth REAL, humanity REAL, corporate REAL,
                focus REAL, overall REAL, worst INT, ours REAL, findings INT);
            CREATE INDEX IF NOT EXISTS finding_document ON finding (document);"""
        )
        with self.store.writing():
            for number, lines in groupby(self._lines(), key=itemgetter(0)):
                rating = _rating([line for _, line in lines])
                if rating:
                    score, worst, ours = rating
                    db.execute(
                        "INSERT INTO rating VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
                        " (SELECT COUNT(*) FROM finding WHERE document=?))",
                        (number, *score, overall(score), worst, ours, number),
                    )

    def _lines(self, document: int | None = None) -> Iterator[tuple[int, Line]]:
        where = "" if document is None else f" AND part.document={document}"
        for row in self.store.rows(f"{_PARTS}{where} ORDER BY part.document, part.place"):
            score = Score(*row[8:])
            place, sentence, role, words, line, text, weight = row[1:8]
            yield row[0], Line(place, sentence, role, words, line, text, score, pain(score), weight / 1000)

    def lines(self, document: int) -> list[Line]:
        """The sentences of a document, in order."""
        return [line for _, line in self._lines(document)]

    def _totals(self) -> Totals:
        db = self.store.db
        documents, words, sent = db.execute("SELECT COUNT(*), TOTAL(words), TOTAL(sent) FROM document").fetchone()
        if not documents:
            return Totals()
        (sentences,) = db.execute("SELECT COUNT(*) FROM part").fetchone()
        (distinct,) = db.execute("SELECT COUNT(*) FROM sentence").fetchone()
        (findings,) = db.execute("SELECT COUNT(*) FROM finding").fetchone()
        (foreign,) = db.execute("SELECT COUNT(*) FROM document WHERE foreign_words").fetchone()
        names = ", ".join(_mean(name) for name in DIMENSIONS)
        rated, mean, *scores = db.execute(f"SELECT COUNT(*), {_mean('overall')}, {names} FROM rating").fetchone()
        histogram = {name: self._histogram(name) for name in DIMENSIONS}
        score = Score(*scores) if rated else None
        return Totals(
            documents,
            rated,
            int(words),
            sentences,
            distinct,
            findings,
            int(sent),
            foreign,
            score,
            mean or 0.0,
            histogram,
        )

    def _histogram(self, name: str) -> list[int]:
        counts = [0] * (100 // STEP)
        for step, count in self.store.rows(f"SELECT CAST({name} / {STEP} AS INT), COUNT(*) FROM rating GROUP BY 1"):
            counts[min(step, len(counts) - 1)] += count
        return counts

    def documents(self, order: str = "overall", limit: int = -1) -> Iterator[Row]:
        """The rated documents, sorted by a column of theirs (the worst first), at most `limit` of them."""
        query = f"""SELECT document.id, name, folder, kind, words, warmth, humanity, corporate, focus, overall, findings,
            sent, worst, ours FROM rating JOIN document ON document.id = rating.document ORDER BY {order}, name, document.id LIMIT ?"""
        for row in self.store.rows(query, limit):
            number, name, folder, kind, words = row[:5]
            score = Score(*row[5:9])
            yield Row(
                number, name, folder, kind, words, score, row[9], row[10], bool(row[11]), row[12], row[13] >= _OURS
            )

    def worst(self, most: int) -> list[Row]:
        """The documents that customers feel worst about, at most `most`: those that hardly speak to them come last."""
        return list(self.documents(f"ours < {_OURS}, overall", most))

    def errors(self) -> list[tuple[str, str]]:
        """What could not be read, and why."""
        return list(self.store.rows("SELECT name, message FROM error ORDER BY name"))

    def families(self) -> list[Family]:
        """Each family of findings, the one in most documents first."""
        examples: dict[str, str] = {}
        for family, message in self.store.rows(
            "SELECT family, message FROM finding GROUP BY 1, 2 ORDER BY COUNT(*) DESC, 2"
        ):
            examples.setdefault(family, message)
        rows = self.store.rows(
            "SELECT family, COUNT(*), COUNT(DISTINCT document) FROM finding GROUP BY family ORDER BY 3 DESC, 2 DESC, 1"
        )
        return [Family(name, findings, documents, examples[name]) for name, findings, documents in rows]

    def folders(self) -> list[tuple[str, int, Score, float]]:
        """Each folder: how many rated documents, and the means of their scores and overall; the worst first."""
        names = ", ".join(_mean(name) for name in DIMENSIONS)
        rows = self.store.rows(
            f"""SELECT folder, COUNT(*), {_mean("overall")}, {names} FROM rating
            JOIN document ON document.id = rating.document GROUP BY folder ORDER BY 3, 1"""
        )
        return [(row[0], row[1], Score(*row[3:]), row[2]) for row in rows]

    def by_folder(self) -> dict[tuple[str, str], int]:
        """How many documents of a folder have a finding of a family."""
        rows = self.store.rows(
            """SELECT folder, family, COUNT(DISTINCT document) FROM finding
            JOIN document ON document.id = finding.document GROUP BY 1, 2"""
        )
        return {(folder, family): count for folder, family, count in rows}

    def findings_of(self, document: int) -> list[tuple[int, int, str, str, str]]:
        """The findings of a document: place of the sentence (-1: none), line, rule, message, what to write instead."""
        return list(
            self.store.rows(
                "SELECT place, line, rule, message, instead FROM finding WHERE document=? ORDER BY line, place",
                document,
            )
        )


def _rating(lines: Sequence[Line]) -> tuple[Score, int | None, float] | None:
    """The score of a document, its sentence that costs most, and how much of it is for customers."""
    score = aggregate([line.score for line in lines], [line.role for line in lines], [line.words for line in lines])
    if score is None:
        return None
    worst = max(lines, key=felt)
    words = [min(line.words, _LONGEST) for line in lines]
    ours = sum(line.weight * count for line, count in zip(lines, words)) / sum(words)
    return score, worst.sentence if felt(worst) else None, ours


def felt(line: Line) -> float:
    """How many points a sentence costs a reader whom it is for."""
    return line.pain if line.words >= SHORTEST and line.weight >= _FOR_READERS else 0.0


def without(lines: Sequence[Line], sentences: frozenset[int]) -> float:
    """How many points the overall score of a document rises if these sentences were ordinary ones."""
    from tonecheck.scoring import ORDINARY

    roles, lengths = [line.role for line in lines], [line.words for line in lines]
    now = aggregate([line.score for line in lines], roles, lengths)
    then = aggregate([ORDINARY if line.sentence in sentences else line.score for line in lines], roles, lengths)
    return overall(then) - overall(now) if now and then else 0.0
