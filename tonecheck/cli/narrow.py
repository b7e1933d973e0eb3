"""Which findings of a document ``check`` shows: all of them, or only those that are new."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.baseline import Baseline
    from tonecheck.config import Config
    from tonecheck.findings import Report
    from tonecheck.git import Changes
    from tonecheck.text import Document


class View:
    """What a run looks at: all files and findings, or what neither a baseline nor a revision knows."""

    def __init__(self, options: dict[str, Any], check: Callable[[Document, Config], Report]) -> None:
        """`check` is asked for earlier versions. Raises GitError where ``--diff-base`` names a revision that cannot be used."""
        self._named = options["baseline"]
        self._look = not options["no_baseline"] and bool(self._named or not options["isolated"])
        self._whole = not (options["select"] or options["ignore"] or options["min_severity"] or options["diff_base"])
        self._check = check
        self._most = options["max_drop"]
        # A report that lies among the copy quotes what it was made from.
        self._is_own = _replaced_by(options["output_file"]) if options["output_file"] else None
        self._changes = _changes(options["diff_base"]) if options["diff_base"] else None
        self._baselines: dict[str, Baseline] = {}
        self._files: dict[tuple[str, str | None], str | None] = {}

    def wants(self, path: str) -> bool:
        """Whether a file is looked at at all."""
        own = self._is_own is not None and self._is_own(path)
        return not own and (self._changes is None or self._changes.has(path))

    def narrowed(self, report: Report, config: Config) -> Report:
        """`report` with what is new in it. Raises ConfigError where a baseline cannot be read."""
        shown = self._without_known(report, config) if self._look else report
        return shown if self._changes is None else self._since(self._changes, report, shown, config)

    def _without_known(self, report: Report, config: Config) -> Report:
        from tonecheck import files

        place = (config.root, config.baseline)
        if place not in self._files:
            self._files[place] = self._named or files.find_baseline(config)
        file = self._files[place]
        if not file:
            return report
        if file not in self._baselines:
            self._baselines[file] = load(os.path.relpath(file))
        return self._baselines[file].hide(report, files.relative(report.document.path, os.path.dirname(file)))

    def _since(self, changes: Changes, report: Report, shown: Report, config: Config) -> Report:
        from tonecheck import files
        from tonecheck.changes import introduced, with_drops
        from tonecheck.errors import DocumentError

        found = changes.before(report.document.path)
        if found is None:
            return shown
        try:
            old = files.decode(found[1], found[0], config, report.document.format)
        except DocumentError:
            # What could not be read then is new now.
            return shown
        before = self._check(old, config)
        new = introduced(report, shown, before)
        return new if self._most is None else with_drops(new, before, self._most, config)

    @property
    def quiet(self) -> int:
        """How many findings a baseline kept quiet."""
        return sum(baseline.quiet for baseline in self._baselines.values())

    @property
    def fixed(self) -> int:
        """How many recorded findings are no more; 0 where not every rule was looked for."""
        return sum(baseline.fixed for baseline in self._baselines.values()) if self._whole else 0


def _replaced_by(output_file: str) -> Callable[[str], str]:
    from tonecheck.outputs import replacing

    return replacing([("--output-file", output_file)])


def _changes(revision: str) -> Changes:
    from tonecheck.git import Changes

    return Changes(revision)


def load(file: str) -> Baseline:
    """A baseline file; the files that it names and that are gone may have been renamed."""
    from tonecheck import files
    from tonecheck.baseline import Baseline, read
    from tonecheck.errors import ConfigError

    if not os.path.exists(file):
        raise ConfigError(f"{file}: is not there; `tonecheck baseline` makes it")
    recorded = read(files.read_text(file), file)
    folder = os.path.dirname(file)
    return Baseline(recorded, [path for path in recorded if not os.path.exists(os.path.join(folder, path))])
