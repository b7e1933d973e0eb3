"""Ways to show reports. Each module turns reports into text; none prints or reads files.

The formats of ``check`` are modules with ``render(reports, run) -> Iterator[str]``: reports are drawn one by one, and
text is given as soon as it is known, so that a large run never has to be held in memory.
"""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.findings import Report
    from tonecheck.rule import Rule

# The formats of ``check`` and their modules.
FORMATS = {
    "full": "full",
    "concise": "concise",
    "json": "as_json",
    "github": "github",
    "gitlab": "gitlab",
    "sarif": "sarif",
    "junit": "junit",
    "checkstyle": "checkstyle",
    "rdjson": "rdjson",
    "markdown": "markdown",
    "csv": "as_csv",
}


class Tally:
    """What a run found so far: findings by (family, rule, dimension), and in how many files each and its family were.

    ``files`` were read and ``hit`` have findings.
    """

    def __init__(self) -> None:
        self.files = self.hit = self.findings = self.safe = self.unsafe = 0
        self.rules: Counter[tuple[str, str, str]] = Counter()
        self.touched: Counter[tuple[str, str, str]] = Counter()
        self.families: Counter[str] = Counter()

    def add(self, report: Report) -> None:
        """Count one document."""
        self.files += 1
        self.hit += bool(report.findings)
        self.findings += len(report.findings)
        safety = [finding.fix.safety for finding in report.findings if finding.fix]
        self.safe += safety.count("safe")
        self.unsafe += len(safety) - safety.count("safe")
        found = Counter((f.family, f.rule, f.dimension) for f in report.findings)
        self.rules.update(found)
        self.touched.update(found.keys())
        self.families.update({family for family, _, _ in found})


class Run:
    """What a format may want to know of the run besides its reports.

    ``errors`` grows while reports are drawn: path and message of each file that could not be read; ``crashed`` says that
    one of them was not to blame for it. ``place`` gives a
    path as the services want it, from the top of the repository. ``rules`` are those of the settings, by id. ``since``
    is the revision of which only the changes are shown. ``quiet`` findings were in a baseline, and ``fixed`` ones still
    are, though they are gone from the copy; both are known at the end. ``foreign`` files are in another language.
    """

    def __init__(self, colour: bool = False, place: Callable[[str], str] = str, since: str | None = None) -> None:
        self.colour = colour
        self.place = place
        self.since = since
        self.tally = Tally()
        self.errors: list[tuple[str, str]] = []
        self.rules: dict[str, Rule] = {}
        self.crashed = False
        self.quiet = self.fixed = self.foreign = 0


def renderer(name: str) -> Callable[[Iterable[Report], Run], Iterator[str]]:
    """The function of a format, its module imported now."""
    render: Callable[[Iterable[Report], Run], Iterator[str]]
    render = importlib.import_module(f"{__name__}.{FORMATS[name]}").render
    return render
