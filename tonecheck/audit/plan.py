"""What a run is to do: all its units in order, and those that are left in batches. They are kept in a file of their own,
which is gone with the run, for there may be very many."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from threading import Lock

from tonecheck.audit.sources import Unit

# A batch is read, rated and noted together: so many files or bytes, which is worth the trouble and soon done, also when
# the run is stopped. What is no file has many documents already.
_FILES, _BYTES = 16, 300_000


class Plan:
    """The units of a run. What is left of them are the items, each a batch; any thread may ask for them."""

    def __init__(self, units: Iterable[Unit]) -> None:
        import sqlite3

        # Without a name: a file that nobody else sees.
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._lock = Lock()
        columns = ", ".join(f'"{name}"' for name in Unit._fields)
        self._db.execute(f"CREATE TABLE unit (number INTEGER PRIMARY KEY, {columns})")
        self._db.execute("BEGIN")
        self._db.executemany(f"INSERT INTO unit ({columns}) VALUES ({', '.join('?' * len(Unit._fields))})", units)
        self._db.execute("COMMIT")
        found = self._db.execute('SELECT COUNT(*), TOTAL("last" - "first") FROM unit').fetchone()
        self.units, self.documents = int(found[0]), int(found[1])
        # The numbers of the units that are left, and where among them each batch begins.
        self._left, self._starts = array("q"), array("q", [0])

    def __iter__(self) -> Iterator[Unit]:
        for _, *unit in self._db.execute("SELECT * FROM unit ORDER BY number"):
            yield Unit(*unit)

    def leave_out(self, is_done: Callable[[str], bool]) -> int:
        """Put those units into batches that are not done; gives how many documents are."""
        done = files = size = 0
        for number, unit in enumerate(self, 1):
            if is_done(unit.key):
                done += unit.last - unit.first
                continue
            is_file = unit.kind == "file"
            if files and (not is_file or files == _FILES or size + unit.size > _BYTES):
                self._starts.append(len(self._left))
                files = size = 0
            self._left.append(number)
            files, size = files + 1, size + unit.size
            if not is_file:
                self._starts.append(len(self._left))
                files = size = 0
        if files:
            self._starts.append(len(self._left))
        return done

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, batch: int) -> tuple[Unit, ...]:
        with self._lock:
            return tuple(map(self._unit, self._left[self._starts[batch] : self._starts[batch + 1]]))

    def _unit(self, number: int) -> Unit:
        _, *unit = self._db.execute("SELECT * FROM unit WHERE number=?", (number,)).fetchone()
        return Unit(*unit)
