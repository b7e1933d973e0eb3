"""The report: one HTML file that needs no network, for whoever answers for what customers read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from tonecheck.audit import charts
from tonecheck.audit.export import Result, writing
from tonecheck.audit.rewrites import Rewrite, reason, shape
from tonecheck.audit.summary import STEP, Line, Row, Summary, counted
from tonecheck.findings import DIMENSIONS, LOW_IS_GOOD, Score
from tonecheck.scoring import goodness

# More documents than these would make the file too large to send; the worst are in it, the rest in the JSON.
_LISTED = 5000
_WORST, _LOOKED_AT = 20, 1000
_NAMED = 8
_HIGHLIGHTED = 3
_SENTENCES = 60
_FOLDERS, _FAMILIES = 40, 4
_LONGEST = 140
# Documents that were not read or not rated, of each kind.
_ERRORS = 200


class Shown(NamedTuple):
    """A sentence of a worst document; ``why`` is there where it is one of its worst."""

    text: str
    role: str
    line: int
    why: str
    instead: str


class Card(NamedTuple):
    """A rewrite as it is shown: its text in pieces, each marked or not; why; where it is, the first place named."""

    item: Rewrite
    pieces: tuple[tuple[str, bool], ...]
    told: str
    place: str


class Weakest(NamedTuple):
    """The dimension furthest short of an ordinary sentence: its mean, and how many documents are so bad that it is felt."""

    name: str
    mean: float
    felt: str
    documents: int


class Bad(NamedTuple):
    """One of the worst documents, with its copy. ``alike`` is how many more say the same, with other names and numbers."""

    row: Row
    label: str
    sentences: tuple[Shown, ...]
    left_out: int
    alike: int = 0


def write(result: Result, path: str) -> None:
    """Write the report. Raises TonecheckError where that cannot be."""
    from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

    environment = Environment(
        loader=PackageLoader("tonecheck.audit", "page"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["count"] = lambda value: f"{value:,}"
    environment.filters["counted"] = counted
    environment.filters["score"] = lambda value: f"{value:.0f}"
    with writing(path) as file:
        file.writelines(environment.get_template("report.html").generate(**_context(result)))


def _context(result: Result) -> dict[str, Any]:
    summary, redacted = result.summary, result.about.redacted
    rows = list(summary.documents(limit=_LISTED))
    root = charts.root([row.name for row in rows])
    folders = summary.folders()
    families = summary.families()
    shown = [family.name for family in families[:_FAMILIES]]
    return {
        "about": result.about,
        "totals": summary.totals,
        "titles": charts.TITLES,
        "dimensions": DIMENSIONS,
        "root": root,
        "weakest": _weakest(summary),
        "distributions": _distributions(summary),
        "steps": [(step * 5, step * 5 + 4) for step in range(20)],
        "scatter": _scatter(rows, root),
        "rewrites": [_card(item, root, redacted) for item in result.rewrites],
        "worst": [] if redacted else _worst(summary, root),
        "families": [family._replace(example="" if redacted else _quoted(family.example)) for family in families],
        "shown_families": shown,
        "folders": [(_short(name, root), *rest) for name, *rest in folders[:_FOLDERS]],
        "folders_left": max(0, len(folders) - _FOLDERS),
        "by_folder": {(_short(folder, root), family): n for folder, family, n in summary.by_folder(shown)},
        "errors": result.errors,
        "unrated": list(islice(summary.unrated(), _ERRORS)),
        "listed_errors": _ERRORS,
        "data": _data(summary, rows, root, redacted),
        "listed": len(rows),
        "changes": result.changes,
        "short": lambda name: _short(name, root),
    }


def _weakest(summary: Summary) -> Weakest | None:
    totals = summary.totals
    if not totals.mean:
        return None
    mean = totals.mean
    name = min(DIMENSIONS, key=lambda name: goodness(mean, name))
    if goodness(mean, name) >= 0:
        return None
    counts = totals.histogram[name]
    if name in LOW_IS_GOOD:
        return Weakest(name, getattr(mean, name), f"above {charts.TOO_HIGH}", sum(counts[charts.TOO_HIGH // STEP :]))
    return Weakest(name, getattr(mean, name), f"below {charts.TOO_LOW}", sum(counts[: charts.TOO_LOW // STEP]))


def _card(item: Rewrite, root: str, redacted: bool) -> Card:
    said = [_quoted(why.message) for why in item.why] or item.blamed
    pieces = () if redacted else tuple(_pieces(item.text, said))
    return Card(item, pieces, reason(item, redacted), _short(item.examples[0][0], root))


_QUOTE = re.compile(r"^“([^”]{3,80})”")


def _quoted(message: str) -> str:
    """The words that a message is about; all of it where it is about none in particular."""
    found = _QUOTE.match(message)
    return found[1] if found else message


def _pieces(text: str, marked: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """`text` cut into what is `marked` and what is not."""
    words = "|".join(re.escape(one.removesuffix("...")) for one in sorted(marked, key=len, reverse=True) if one)
    for number, piece in enumerate(re.split(f"({words})", text, flags=re.IGNORECASE) if words else [text]):
        if piece:
            yield piece, bool(number % 2)


def _short(name: str, root: str) -> str:
    if root and name + "/" == root:
        return "."
    return name[len(root) :] if root and name.startswith(root) else name


def _distributions(summary: Summary) -> str:
    totals = summary.totals
    return charts.distributions(totals.histogram, totals.mean) if totals.mean else ""


def _scatter(rows: Sequence[Row], root: str) -> str:
    if not rows:
        return ""
    # Furthest out towards cold and corporate, at most one for each place on the scale, and none better than the mean.
    outliers: dict[tuple[int, int], Row] = {}
    mean = sum(map(_warmer, rows)) / len(rows)
    for row in sorted(rows, key=lambda row: (not row.ours, _warmer(row))):
        if _warmer(row) <= mean:
            outliers.setdefault((round(row.score.warmth), round(row.score.corporate)), row)
    chosen = list(outliers.values())[:_NAMED]
    return charts.scatter(rows, chosen, [_label(row, root) for row in chosen])


def _warmer(row: Row) -> float:
    """By how many points a document is warmer than corporate."""
    return row.score.warmth - row.score.corporate


def _label(row: Row, root: str) -> str:
    short = _short(row.name, root)
    parts = short.split("/")
    ways = (short, "/".join(parts[-2:]), parts[-1])
    return next((way for way in ways if len(way) <= charts.LABEL), parts[-1])


def _worst(summary: Summary, root: str) -> list[Bad]:
    """The worst documents, of those that say the same only the first."""
    found: dict[tuple[str, ...], Bad] = {}
    for row in summary.worst(_LOOKED_AT):
        lines = summary.lines(row.id)
        says = tuple(shape(line.plain) for line in lines if line.role != "greeting")
        if says in found:
            found[says] = found[says]._replace(alike=found[says].alike + 1)
        elif len(found) == _WORST:
            break
        else:
            found[says] = _bad(summary, row, lines, root)
    return list(found.values())


def _bad(summary: Summary, row: Row, lines: Sequence[Line], root: str) -> Bad:
    worst = {line.place for line in sorted(lines, key=lambda line: line.felt)[-_HIGHLIGHTED:] if line.felt >= 4}
    said: dict[int, tuple[str, str]] = {}
    for place, _, _, message, instead in summary.findings_of(row.id):
        said.setdefault(place, (message, instead))
    first = max(0, min(worst, default=0) - 5)
    shown = []
    for line in lines[first : first + _SENTENCES]:
        message, instead = said.get(line.place, ("", ""))
        marked = line.place in worst or message
        shown.append(Shown(line.text, line.role, line.line, (message or _feels(line.score)) if marked else "", instead))
    return Bad(row, _short(row.name, root), tuple(shown), len(lines) - len(shown))


def _feels(score: Score) -> str:
    name = min(DIMENSIONS, key=lambda name: goodness(score, name))
    value = getattr(score, name)
    return f"{charts.TITLES[name]} {value:.0f} of 100" + (", lower is better" if name == "corporate" else "")


def _data(summary: Summary, rows: Sequence[Row], root: str, redacted: bool) -> str:
    """The documents for the page's own table; each folder, kind and sentence is written once."""
    folders: dict[str, int] = {}
    kinds: dict[str, int] = {}
    texts: dict[str, int] = {}
    listed = []
    for row in rows:
        worst = ""
        if row.worst is not None and not redacted:
            (worst,) = next(summary.store.rows("SELECT text FROM sentence WHERE id=?", row.worst))
        folder = _short(row.folder, root)
        name = _short(row.name, root)
        name = name[len(folder) :].lstrip("/ ›") if name.startswith(folder) else name
        shown = worst if len(worst) <= _LONGEST else worst[: _LONGEST - 1] + "…"
        listed.append(
            [
                name,
                folders.setdefault(folder, len(folders)),
                kinds.setdefault(row.kind.replace("-", " "), len(kinds)),
                row.words,
                *(round(value) for value in row.score),
                round(row.overall),
                row.findings,
                texts.setdefault(shown, len(texts)),
            ]
        )
    limits = (charts.TOO_LOW, charts.FINE, charts.TOO_HIGH, charts.PLAIN)
    data = {
        "folders": list(folders),
        "kinds": list(kinds),
        "texts": list(texts),
        "rows": listed,
        "limits": limits,
    }
    # Nothing in it may end the script element that it stands in.
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c").replace("\u2028", " ")
