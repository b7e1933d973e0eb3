"""What a run has found so far, in a file of its own: several processes write it, and a killed run goes on from it.

A unit is there wholly or not at all. A sentence belongs to the process that first meets it and is rated by no other. A
document is rated by the process that read it if all its sentences are by then, else when the run is over: nobody waits.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from tonecheck.audit.rating import Part, Rating, pain, rate
from tonecheck.errors import TonecheckError
from tonecheck.findings import Score

VERSION = 3
_TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE unit (name TEXT PRIMARY KEY, documents INT) WITHOUT ROWID;
CREATE TABLE document (id INTEGER PRIMARY KEY, name TEXT, folder TEXT, message INT, kind TEXT, words INT, sent INT,
    foreign_words INT, unit TEXT, findings INT, state INT,
    warmth REAL, humanity REAL, corporate REAL, focus REAL, overall REAL, worst INT, ours REAL);
CREATE TABLE error (name TEXT, message TEXT, unit TEXT);
CREATE TABLE sentence (id INTEGER PRIMARY KEY, text TEXT, plain TEXT, words INT,
    warmth REAL, humanity REAL, corporate REAL, focus REAL, pain REAL, provisional INT DEFAULT 0);
CREATE TABLE part (document INT, place INT, sentence INT, role TEXT, words INT, line INT, weight INT, severity INT,
    PRIMARY KEY (document, place)) WITHOUT ROWID;
CREATE TABLE finding (document INT, place INT, line INT, rule TEXT, family TEXT, severity INT, message TEXT,
    instead TEXT);
"""
# Seconds that a process waits for another one to finish its few milliseconds of writing.
_PATIENCE = 60
# Sentences that this process knows to be there, and scores that it remembers, so that it need not ask.
_SEEN = 8000
# Of documents: some of their sentences are not rated yet, all are, or they were so for a while.
_OPEN, _RATED, _FOR_NOW = 0, 1, 2
# Of a sentence, where it says whether its score is provisional: it has none, and nobody is at it.
_FREE = 2


class Said(NamedTuple):
    """A sentence as it may be shown: as its writer knows it, with "…" for each template tag, and how many words it has."""

    text: str
    plain: str
    words: int


class Noted(NamedTuple):
    """A finding: the place of its sentence in the document (-1: none), its line (from 1) and what is said."""

    place: int
    line: int
    rule: str
    family: str
    severity: int
    message: str
    instead: str


class Entry(NamedTuple):
    """Everything kept of one document, or, with `error`, why there is nothing. ``foreign`` words were not rated.

    Documents of one ``message`` say the same in several formats.
    """

    name: str
    folder: str
    message: int
    kind: str
    words: int
    sent: bool
    foreign: int = 0
    parts: tuple[Part, ...] = ()
    findings: tuple[Noted, ...] = ()
    error: str | None = None


class Store:
    """The file of one run. Raises TonecheckError where it is no such file or another run's."""

    def __init__(self, path: str) -> None:
        import sqlite3

        self.path = path
        self._seen: set[int] = set()
        self._scores: dict[int, Score] = {}
        try:
            if not os.path.exists(path):
                # It holds what customers read: for its owner alone.
                os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
        except OSError as error:
            raise TonecheckError(f"{path}: cannot be written ({error.strerror}); choose another place") from None
        try:
            self.db = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
            self.db.execute("PRAGMA journal_mode=WAL")
            self.db.execute("PRAGMA synchronous=OFF")
            self._set_up()
        except sqlite3.DatabaseError as error:
            raise TonecheckError(f"{path}: is not the state of an audit ({error}); delete it to start anew") from None

    def _set_up(self) -> None:
        (version,) = self.db.execute("PRAGMA user_version").fetchone()
        if version == 0:
            self.db.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version={VERSION}; COMMIT;")
        elif version != VERSION:
            raise TonecheckError(f"{self.path}: was left by another version of tonecheck; delete it to start anew")

    def begin(self, about: dict[str, str]) -> None:
        """Say what the run is. Raises TonecheckError where the file was left by a run over other things."""
        for name, value in about.items():
            kept = self.db.execute("SELECT value FROM about WHERE name=?", (name,)).fetchone()
            if kept and kept[0] != value:
                raise TonecheckError(
                    f"{self.path}: was left by another audit ({name}: {kept[0]}, now {value});"
                    " run it as before, or leave out --resume to start anew"
                )
            self.db.execute("INSERT OR IGNORE INTO about VALUES (?, ?)", (name, value))
        self.forget()
        # What a killed process took and never rated; nobody else writes now. Its unit is not there and is done again.
        self.db.execute("DELETE FROM sentence WHERE warmth IS NULL OR provisional")
        self.db.execute(f"UPDATE document SET state={_OPEN} WHERE state={_FOR_NOW}")

    def keep_only(self, units: Iterable[str]) -> None:
        """Drop what was found in units that are not among these: their files have changed or are gone."""
        if not self.db.execute("SELECT 1 FROM unit").fetchone():
            return
        self.db.executescript("DROP TABLE IF EXISTS temp.wanted; CREATE TEMP TABLE wanted (name TEXT PRIMARY KEY)")
        with self.writing():
            self.db.executemany("INSERT OR IGNORE INTO wanted VALUES (?)", ((unit,) for unit in units))
            gone = "(SELECT name FROM unit WHERE name NOT IN (SELECT name FROM wanted))"
            documents = f"(SELECT id FROM document WHERE unit IN {gone})"
            if not self.db.execute(f"SELECT 1 FROM {gone}").fetchone():
                return
            self.db.execute(f"DELETE FROM part WHERE document IN {documents}")
            self.db.execute(f"DELETE FROM finding WHERE document IN {documents}")
            self.db.execute(f"DELETE FROM document WHERE unit IN {gone}")
            self.db.execute(f"DELETE FROM error WHERE unit IN {gone}")
            self.db.execute("DELETE FROM unit WHERE name NOT IN (SELECT name FROM wanted)")
            self.db.execute("DELETE FROM sentence WHERE id NOT IN (SELECT sentence FROM part)")

    def is_done(self, unit: str) -> bool:
        """Whether a unit is there."""
        return bool(self.db.execute("SELECT 1 FROM unit WHERE name=?", (unit,)).fetchone())

    def claim(self, sentences: dict[int, Said]) -> list[int]:
        """Of sentences by their numbers, those that nobody has taken; they are ours to rate from now on."""
        unseen = {number: said for number, said in sentences.items() if hash((number, said)) not in self._seen}
        if not unseen:
            return []
        new = []
        with self.writing():
            for number, (text, plain, words) in unseen.items():
                if self.db.execute(
                    "INSERT OR IGNORE INTO sentence (id, text, plain, words) VALUES (?, ?, ?, ?)",
                    (number, text, plain, words),
                ).rowcount:
                    new.append(number)
                else:
                    free = f"UPDATE sentence SET provisional=0 WHERE id=? AND provisional={_FREE}"
                    if self.db.execute(free, (number,)).rowcount:
                        new.append(number)
                    # Of several ways to show it the same one is kept, whichever process comes first.
                    self.db.execute(
                        "UPDATE sentence SET text=?, plain=? WHERE id=? AND text>?", (text, plain, number, text)
                    )
        if len(self._seen) > _SEEN:
            self._seen.clear()
        self._seen.update(map(hash, unseen.items()))
        return new

    def rate(self, numbers: Sequence[int], scores: Sequence[Score], provisional: bool = False) -> None:
        """Note the scores of sentences; those that are ``provisional`` are made again when the run goes on."""
        with self.writing():
            self.db.executemany(
                "UPDATE sentence SET warmth=?, humanity=?, corporate=?, focus=?, pain=?, provisional=? WHERE id=?",
                [(*score, pain(score), provisional, number) for number, score in zip(numbers, scores, strict=True)],
            )
        if not provisional:
            self._scores.update(zip(numbers, scores))

    def release(self) -> None:
        """Let whoever meets them next rate the sentences that were taken by processes that died; no other is at work."""
        self.db.execute(f"UPDATE sentence SET provisional={_FREE} WHERE warmth IS NULL")
        self._seen.clear()

    def unrated(self) -> list[tuple[int, str]]:
        """The sentences that were taken by a process that died."""
        return self.db.execute("SELECT id, text FROM sentence WHERE warmth IS NULL").fetchall()

    def add(self, units: Mapping[str, Sequence[Entry]]) -> None:
        """Note all of some units, by their names."""
        self._look_up({part.sentence for entries in units.values() for entry in entries for part in entry.parts})
        # Made before the file is locked: another process may write meanwhile.
        made = {unit: [(entry, self._judged(entry.parts)) for entry in entries] for unit, entries in units.items()}
        with self.writing():
            for unit, entries in made.items():
                if self.db.execute("INSERT OR IGNORE INTO unit VALUES (?, ?)", (unit, len(entries))).rowcount:
                    for entry, judged in entries:
                        self._add(unit, entry, judged)

    def _look_up(self, numbers: set[int]) -> None:
        """Remember the scores of sentences, as far as any process has rated them."""
        if len(self._scores) > _SEEN:
            self._scores.clear()
        query = "SELECT warmth, humanity, corporate, focus FROM sentence WHERE id=? AND warmth IS NOT NULL"
        for number in numbers.difference(self._scores):
            row = self.db.execute(query, (number,)).fetchone()
            if row:
                self._scores[number] = Score(*row)

    def _judged(self, parts: Sequence[Part]) -> tuple[float | None, ...]:
        """The state and the rating of a document, as they are kept."""
        scores = [score for part in parts if (score := self._scores.get(part.sentence))]
        return (_OPEN, *_columns(None)) if len(scores) < len(parts) else (_RATED, *_columns(rate(parts, scores)))

    @contextmanager
    def writing(self) -> Iterator[None]:
        """All that is written inside is there at its end, or none of it."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.db.execute("ROLLBACK")
            raise
        self.db.execute("COMMIT")

    def _add(self, unit: str, entry: Entry, judged: tuple[float | None, ...]) -> None:
        if entry.error is not None:
            self.db.execute("INSERT INTO error VALUES (?, ?, ?)", (entry.name, entry.error, unit))
            return
        number = self.db.execute(
            "INSERT INTO document VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*entry[:7], unit, len(entry.findings), *judged),
        ).lastrowid
        gravest: dict[int, int] = {}
        for noted in entry.findings:
            gravest[noted.place] = max(noted.severity, gravest.get(noted.place, 0))
        self.db.executemany(
            "INSERT INTO part VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(number, place, *part, gravest.get(place, 0)) for place, part in enumerate(entry.parts)],
        )
        self.db.executemany(
            "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?)", [(number, *noted) for noted in entry.findings]
        )

    def rate_open(self) -> None:
        """Rate the documents that hold sentences that others rated later."""
        query = f"""SELECT document, sentence, role, part.words, line, weight, warmth, humanity, corporate, focus
            FROM part JOIN sentence ON sentence.id = sentence
            WHERE document IN (SELECT id FROM document WHERE state={_OPEN}) AND warmth IS NOT NULL
            ORDER BY document, place"""
        with self.writing():
            for number, rows in groupby(self.db.execute(query), key=itemgetter(0)):
                lines = list(rows)
                rating = rate([Part(*line[1:6]) for line in lines], [Score(*line[6:]) for line in lines])
                self.db.execute(
                    f"UPDATE document SET state={_FOR_NOW}, warmth=?, humanity=?, corporate=?, focus=?, overall=?,"
                    " worst=?, ours=? WHERE id=?",
                    (*_columns(rating), number),
                )

    def forget(self) -> None:
        """Let go of what is only remembered for speed, because nothing more is read."""
        self._seen.clear()
        self._scores.clear()

    def rows(self, query: str, *values: object) -> Iterator[Any]:
        """The rows that a query gives."""
        return iter(self.db.execute(query, values))

    def close(self, delete: bool = False) -> None:
        """Let go of the file; with `delete`, for good."""
        self.db.close()
        if delete:
            remove(self.path)


def _columns(rating: Rating | None) -> tuple[float | None, ...]:
    return (*rating.score, *rating[1:]) if rating else (None,) * 7


def is_one(path: str) -> bool:
    """Whether a file may be the state of a run, which can be thrown away: nothing else that stands there may be."""
    with open(path, "rb") as file:
        return file.read(16) in (b"", b"SQLite format 3\0")


def remove(path: str) -> None:
    """Delete the file of a run, if there is one."""
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(path + ending):
            os.unlink(path + ending)
