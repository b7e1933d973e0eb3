"""The worker: one thread that checks what is open, the newest state of it only.

The event loop never checks; it asks for the outcome of a document's present state and goes on reading messages. An edit
stops the check that it makes stale, and the next one starts from what that one had already found out.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import blake2b
from typing import Any, TypeVar

from tonecheck import engine, scoring
from tonecheck.config import Config
from tonecheck.errors import RuleError, TonecheckError
from tonecheck.findings import Report
from tonecheck.scoring import Scorer
from tonecheck_lsp import convert
from tonecheck_lsp.documents import LARGEST, Open, Outcome, Overtaken, document_of
from tonecheck_lsp.settings import Configs, Wishes

log = logging.getLogger(__name__)
T = TypeVar("T")


class Checks:
    """Checks documents in a thread of its own. Everything that reads rules, scorers or config files runs there."""

    def __init__(self, told: Callable[[str], None]) -> None:
        """`told` is called in the event loop with a message for the user; the same one is passed on once."""
        self.configs = Configs()
        self._told = told
        self._messages: set[str] = set()
        self._pool = ThreadPoolExecutor(1, "tonecheck")
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._scorers: dict[str, Scorer | None] = {}
        self._broken: set[str] = set()

    async def run(self, work: Callable[..., T], *arguments: Any) -> T:
        """Do some work in the worker's thread, after what is being checked."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, work, *arguments)

    def close(self) -> None:
        """Take no more work and do not wait for what is being done."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def tell(self, message: str) -> None:
        """Tell the user something, once."""
        if message not in self._messages:
            self._messages.add(message)
            self._told(message)

    async def outcome(self, document: Open) -> Outcome:
        """What a check of the document gives as it stands when this is done, whatever is typed meanwhile."""
        while document.outcome is None or document.outcome.state != document.state:
            task = self._tasks.get(document.uri)
            if task is None:
                task = asyncio.ensure_future(self._check(document))
                self._tasks[document.uri] = task
            # Whoever asked may lose interest; others may be waiting for the same check.
            await asyncio.shield(task)
        return document.outcome

    async def _check(self, document: Open) -> None:
        try:
            document.stop.clear()
            outcome, message = await self.run(self._made, document, document.state, document.version, document.lines)
            if message:
                self.tell(message)
            if outcome.state == document.state:
                document.outcome = outcome
        except Overtaken:
            pass
        finally:
            del self._tasks[document.uri]

    def _made(self, document: Open, state: int, version: int | None, lines: Any) -> tuple[Outcome, str]:
        """The outcome of a document's state, and what to tell the user about it. Raises Overtaken."""
        report, config, problem, message = None, Config(), "", ""
        wishes = document.wishes or Wishes()
        try:
            if wishes.enable:
                config = self._usable(self.configs.of(document.path, wishes))
                report, problem, message = self._report(document, lines.text, config)
        except Overtaken:
            raise
        except TonecheckError as error:
            problem = message = str(error)
        except Exception as error:
            log.exception("the check of %s failed", document.uri)
            problem = message = f"tonecheck could not check this document: {type(error).__name__}: {error}"
        items = [convert.diagnostic(finding, lines, config) for finding in report.findings] if report else []
        if problem:
            items.append(convert.problem(problem))
        text = json.dumps(items)
        fingerprint = blake2b(text.encode(), digest_size=9).hexdigest()
        return Outcome(state, version, lines, config, report, problem, text, fingerprint), message

    def _report(self, document: Open, text: str, config: Config) -> tuple[Report | None, str, str]:
        """The report on a document, a problem that stands in its way, and a message to the user."""
        if len(text) > LARGEST:
            size = f"{len(text) / 1e6:.0f} million characters"
            return None, f"This document has {size}; tonecheck checks up to {LARGEST // 1_000_000} million here.", ""
        made = document_of(document.path, document.language, text, config)
        if made is None:
            return None, "", ""
        scorer, message = self.scorer(config)
        try:
            return engine.check(made, config, scorer, document.memory), "", message
        except RuleError as error:
            log.exception("a rule failed on %s", document.uri)
            self._broken.add(error.rule)
            told = f"{error}; it is off until the server is restarted. Please report this."
            report, problem, _ = self._report(document, text, self._usable(config))
            return report, problem, told

    def _usable(self, config: Config) -> Config:
        """`config` without the rules that have failed."""
        from dataclasses import replace

        if not self._broken:
            return config
        select, enable = (tuple(n for n in names if n not in self._broken) for names in (config.select, config.enable))
        return replace(
            config, select=select, enable=enable, ignore=tuple(dict.fromkeys((*config.ignore, *sorted(self._broken))))
        )

    def scorer(self, config: Config) -> tuple[Scorer | None, str]:
        """The scorer that the settings ask for, or the next best, and what to tell the user if it is not the same.

        Where nobody has asked for one it is the best that is installed.
        """
        wanted = config.rater if "scorer" in config.origins or config.adapter else "auto"
        if wanted == "none":
            return None, ""
        if wanted not in self._scorers:
            message = ""
            try:
                self._scorers[wanted] = scoring.load("standard" if wanted == "auto" else wanted)
            except TonecheckError as error:
                self._scorers[wanted] = scoring.load("fast")
                message = "" if wanted == "auto" else f"{error}; using fast"
            return self._scorers[wanted], message
        return self._scorers[wanted], ""

    def restart(self) -> None:
        """Load scorers and settings anew, and give failed rules another chance. Runs in the worker's thread."""
        scoring.forget()
        self._scorers.clear()
        self._broken.clear()
        self.configs.forget()
