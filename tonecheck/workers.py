"""Several processes that do one kind of work together: each takes the next items when it is done with its own.

They are started anew, not forked, so that it is the same on every system and no lock or thread of a library is copied in
the middle of its work. The process that asked works as well. Each of the others has a thread here that hands it
items and takes in what comes back; if it dies, the item that it was at is told as an error, and another one goes on.
None is left running: they stop when their input ends, also where this process is killed.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from typing import IO, Any, Generic, Protocol, TypeVar, cast

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")
_Taken = TypeVar("_Taken", contravariant=True)
_Told = TypeVar("_Told", covariant=True)


class Items(Protocol[_Told]):
    """What is to be done, by its numbers."""

    def __len__(self) -> int: ...

    def __getitem__(self, number: int, /) -> _Told: ...


class Work(Protocol[_Taken, _Told]):
    """What is done with each item. It, the items and the outcomes are sent between processes: all can be pickled."""

    def outcome(self, item: _Taken, /) -> _Told:
        """What became of one item; never raises."""
        ...

    def lost(self, item: _Taken, how: str, /) -> _Told:
        """What is told of an item whose process died; `how` says of what."""
        ...


# Outcomes that may wait for those before them; each is as large as its document.
_AHEAD = 500
_LARGEST_SHARE = 8
# In seconds: how soon a thread gets its turn while this process checks a file; how late it may notice a Ctrl-C, which
# on Windows cannot end a wait.
_TURN = 0.001
_NOTICE = 0.5


def spread(work: Work[Item, Outcome], items: Items[Item], helpers: int, takes_part: bool = True) -> Iterator[Outcome]:
    """What became of each item, in their order, by this process and `helpers` more.

    Where this one takes no part, because it would die of an item, it still does all if no other can be started.
    """
    group = _Group(work, items, takes_part)
    turn = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        group.start(helpers)
        for number in range(len(items)):
            yield group.outcome(number)
    finally:
        sys.setswitchinterval(turn)
        group.close()


class _Group(Generic[Item, Outcome]):
    """Who does what, and what is done. `_change` guards everything that threads share."""

    def __init__(self, work: Work[Item, Outcome], items: Items[Item], takes_part: bool) -> None:
        self._work = work
        self._items = items
        self._takes_part = takes_part
        self._leading = 0
        self._change = threading.Condition()
        self._next = 0
        self._returned: list[int] = []
        self._done: dict[int, Outcome] = {}
        self._wanted = 0
        self._workers: list[_Worker] = []
        self._all = 1
        self._closed = False

    def start(self, helpers: int) -> None:
        """Start `helpers` more processes, or none where settings hold what cannot be sent to them."""
        try:
            task = pickle.dumps(self._work)
        except Exception:
            return
        self._all += helpers
        self._leading = helpers
        for _ in range(helpers):
            threading.Thread(target=self._lead, args=(task,), daemon=True).start()

    def outcome(self, number: int) -> Outcome:
        """The outcome of one item; until it is there, this process does what comes next."""
        while True:
            with self._change:
                self._wanted = number
                self._change.notify_all()
                if number in self._done:
                    return self._done.pop(number)
                share = self._take(1) if self._takes_part or not self._leading else []
                if not share:
                    self._change.wait(_NOTICE)
            for mine in share:
                self._put(mine, self._work.outcome(self._items[mine]))

    def close(self) -> None:
        """End every process; what they have not told is lost."""
        with self._change:
            self._closed = True
            self._change.notify_all()
            for worker in self._workers:
                worker.kill()

    def _take(self, most: int) -> list[int]:
        """The numbers of the next items; fewer towards the end, so that all are done at the same time."""
        if self._returned:
            return [self._returned.pop()]
        left = len(self._items) - self._next
        share = range(self._next, self._next + min(most, left, 1 + left // (4 * self._all)))
        self._next = share.stop
        return list(share)

    def _put(self, number: int, outcome: Outcome) -> None:
        with self._change:
            self._done[number] = outcome
            self._change.notify_all()

    def _give_back(self, numbers: Sequence[int]) -> None:
        with self._change:
            self._returned += numbers
            self._change.notify_all()

    def _lead(self, task: bytes) -> None:
        """Keep a process busy; where it dies, another; where none can be started, its items are left to the others."""
        while self._is_left():
            worker = self._started(task)
            if worker is None:
                break
            self._serve(worker)
            worker.end()
        with self._change:
            self._leading -= 1
            self._change.notify_all()

    def _started(self, task: bytes) -> _Worker | None:
        try:
            worker = _Worker()
        except OSError:
            return None
        with self._change:
            self._workers.append(worker)
            if self._closed:
                worker.kill()
        if worker.send(task) and worker.receive():
            return worker
        worker.end()
        return None

    def _is_left(self) -> bool:
        with self._change:
            return not self._closed and bool(self._returned or self._next < len(self._items))

    def _serve(self, worker: _Worker) -> None:
        """Have a process work until it dies or nothing is left."""
        while share := self._wait_for_share():
            if not worker.send(pickle.dumps([self._items[number] for number in share])):
                return self._give_back(share)
            for at, number in enumerate(share):
                outcome = worker.receive()
                if outcome is None:
                    self._put(number, self._work.lost(self._items[number], worker.died()))
                    return self._give_back(share[at + 1 :])
                self._put(number, cast(Outcome, outcome))
        return None

    def _wait_for_share(self) -> list[int]:
        with self._change:
            while self._next - self._wanted > _AHEAD and not self._closed:
                self._change.wait()
            return [] if self._closed else self._take(_LARGEST_SHARE)


class _Worker:
    """Another process: takes items, tells outcomes."""

    def __init__(self) -> None:
        # The folder it runs in is the user's, where a file may be called like a module: it looks only where we do.
        code = f"import sys; sys.path[:] = {sys.path!r}; from tonecheck.workers import work; work()"
        # Ctrl-C in a terminal goes to a whole group of processes; ours is ended by the one that started it.
        self._process = subprocess.Popen(
            [sys.executable, "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        self._in = cast(IO[bytes], self._process.stdin)
        self._out = cast(IO[bytes], self._process.stdout)

    def send(self, data: bytes) -> bool:
        """Whether it is alive to read what it is sent."""
        try:
            self._in.write(data)
            self._in.flush()
        except OSError:
            return False
        return True

    def receive(self) -> Any:
        """What it tells next; None once it has died."""
        try:
            return pickle.load(self._out)
        except (EOFError, OSError, pickle.UnpicklingError):
            return None

    def died(self) -> str:
        """What it died of, in words for the reader of the file."""
        code = self._process.wait()
        how = f"was ended by signal {-code}" if code < 0 else f"ended with exit code {code}"
        return (
            f"could not be checked: the process that was at it {how}; check it alone to see whether that is its fault"
        )

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> None:
        """Let it stop, and wait until it has."""
        for pipe in (self._in, self._out):
            try:
                pipe.close()
            except OSError:
                continue
        self._process.wait()


def work() -> None:
    """What a worker does, until its input ends."""
    answers = os.fdopen(os.dup(1), "wb")
    # What a library prints is no answer.
    os.dup2(2, 1)
    try:
        task: Work[Any, Any] = pickle.load(sys.stdin.buffer)
        _tell("ready", answers)
        while True:
            for item in pickle.load(sys.stdin.buffer):
                _tell(task.outcome(item), answers)
    except (EOFError, BrokenPipeError):
        os._exit(0)


def _tell(outcome: object, answers: IO[bytes]) -> None:
    pickle.dump(outcome, answers)
    answers.flush()
