"""What a run has found, as a whole: scores of documents, which are worst, findings by family and folder, rewrites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tonecheck.audit.rating import felt, overall
from tonecheck.audit.store import Store
from tonecheck.findings import DIMENSIONS, Score
from tonecheck.scoring import ORDINARY, aggregate

# Where less of a document than this is for customers, as `worth` tells, it is an article, a contract or a note.
_OURS = 0.35
# Why a document has no score.
_FOREIGN = "holds nothing but placeholder text or another language than English"
_SILENT = "holds no sentence that can be rated"
_EMPTY = "holds no copy"
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
    """A sentence where it stands. ``felt`` is what it costs its readers, in points, see `rating`."""

    place: int
    sentence: int
    role: str
    words: int
    line: int
    text: str
    plain: str
    score: Score
    felt: float


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


def counted(number: int, noun: str) -> str:
    """A number with what it is of."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _mean(column: str) -> str:
    """The mean of a column in SQL, over whole thousandths: the same to the last bit whatever the order of the rows."""
    return f"AVG(CAST(ROUND({column} * 1000) AS INTEGER)) / 1000"


class Summary:
    """Draws the conclusions from a store whose units are all done, or were when the run was stopped."""

    def __init__(self, store: Store) -> None:
        self.store = store
        store.rate_open()
        store.db.executescript(
            """CREATE INDEX IF NOT EXISTS finding_document ON finding (document);
            CREATE TEMP VIEW IF NOT EXISTS rated AS SELECT * FROM document WHERE overall IS NOT NULL;"""
        )
        self.totals = self._totals()

    def lines(self, document: int) -> list[Line]:
        """The sentences of a document, in order."""
        query = """SELECT place, sentence.id, role, part.words, line, text, plain, weight, warmth, humanity, corporate, focus
            FROM part JOIN sentence ON sentence.id = part.sentence WHERE document=? AND warmth IS NOT NULL ORDER BY place"""
        found = []
        for *told, weight, warmth, humanity, corporate, focus in self.store.rows(query, document):
            score = Score(warmth, humanity, corporate, focus)
            found.append(Line._make((*told, score, felt(score, told[3], weight))))
        return found

    def _totals(self) -> Totals:
        db = self.store.db
        documents, words, sent = db.execute("SELECT COUNT(*), TOTAL(words), TOTAL(sent) FROM document").fetchone()
        if not documents:
            return Totals()
        (sentences,) = db.execute("SELECT COUNT(*) FROM part").fetchone()
        (distinct,) = db.execute("SELECT COUNT(DISTINCT sentence) FROM part").fetchone()
        (findings,) = db.execute("SELECT COUNT(*) FROM finding").fetchone()
        (foreign,) = db.execute("SELECT COUNT(*) FROM document WHERE foreign_words").fetchone()
        names = ", ".join(_mean(name) for name in DIMENSIONS)
        rated, mean, *scores = db.execute(f"SELECT COUNT(*), {_mean('overall')}, {names} FROM rated").fetchone()
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
        for step, count in self.store.rows(f"SELECT CAST({name} / {STEP} AS INT), COUNT(*) FROM rated GROUP BY 1"):
            counts[min(step, len(counts) - 1)] += count
        return counts

    def documents(self, order: str = "overall", limit: int = -1) -> Iterator[Row]:
        """The rated documents, sorted by a column of theirs (the worst first), at most `limit` of them."""
        query = f"""SELECT id, name, folder, kind, words, warmth, humanity, corporate, focus, overall, findings, sent, worst,
            ours FROM rated ORDER BY {order}, name, id LIMIT ?"""
        for row in self.store.rows(query, limit):
            number, name, folder, kind, words = row[:5]
            score = Score(*row[5:9])
            yield Row(
                number, name, folder, kind, words, score, row[9], row[10], bool(row[11]), row[12], row[13] >= _OURS
            )

    def unrated(self) -> Iterator[tuple[str, int, str]]:
        """The documents that have no score: name, number of words, and why."""
        query = "SELECT name, words, foreign_words FROM document WHERE overall IS NULL ORDER BY name, id"
        for name, words, foreign in self.store.rows(query):
            yield name, words, _FOREIGN if foreign else _SILENT if words else _EMPTY

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
            f"""SELECT folder, COUNT(*), {_mean("overall")}, {names} FROM rated
            GROUP BY folder ORDER BY 3, 1"""
        )
        return [(row[0], row[1], Score(*row[3:]), row[2]) for row in rows]

    def by_folder(self, families: Sequence[str]) -> Iterator[tuple[str, str, int]]:
        """Of these families: the folder, the family, and how many documents of the folder have a finding of it."""
        return self.store.rows(
            f"""SELECT folder, family, COUNT(DISTINCT document) FROM finding
            JOIN document ON document.id = finding.document
            WHERE family IN ({", ".join("?" * len(families))}) GROUP BY 1, 2""",
            *families,
        )

    def findings_of(self, document: int) -> list[tuple[int, int, str, str, str]]:
        """The findings of a document: place of the sentence (-1: none), line, rule, message, what to write instead."""
        return list(
            self.store.rows(
                "SELECT place, line, rule, message, instead FROM finding WHERE document=? ORDER BY line, place",
                document,
            )
        )


def without(lines: Sequence[Line], sentences: frozenset[int]) -> float:
    """The overall score of a document if these of its sentences were ordinary ones."""
    scores = [ORDINARY if line.sentence in sentences else line.score for line in lines]
    score = aggregate(scores, [line.role for line in lines], [line.words for line in lines])
    assert score, "a document that holds a sentence that is rated has a score"
    return overall(score)
