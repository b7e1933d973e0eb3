"""The charts of the report and of trends, as SVG that takes its colours from the page around it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from io import StringIO
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from tonecheck.audit.summary import STEP, Row, counted
from tonecheck.errors import TonecheckError
from tonecheck.findings import DIMENSIONS, Score

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from tonecheck.audit.history import Point

TITLES = {"warmth": "Warmth", "humanity": "Humanity", "corporate": "Corporate-speak", "focus": "Focus on the reader"}
# Stand-ins in the drawing, each for a colour of the page.
INK, SOFT, LINE, BAD, GOOD, MAIN = "#010101", "#020202", "#030303", "#040404", "#050505", "#060606"
_NAMES = {INK: "ink", SOFT: "soft", LINE: "line", BAD: "bad", GOOD: "good", MAIN: "main"}
# What they are where no page is around them.
_PLAIN = {INK: "#1d2433", SOFT: "#5b6475", LINE: "#d8dce4", BAD: "#b3402f", GOOD: "#1d7a64", MAIN: "#1f6f8b"}
_STYLE: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "tonecheck",
    "font.family": ["sans-serif"],
    "font.size": 11,
    "text.color": INK,
    "axes.edgecolor": LINE,
    "axes.labelcolor": SOFT,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": LINE,
    "grid.linewidth": 0.6,
    "xtick.color": SOFT,
    "ytick.color": SOFT,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
}


def _figure(width: float, height: float, margins: dict[str, float], **more: Any) -> tuple[Figure, Any]:
    """A figure and its axes; neither touches what else draws in this process."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height))
    # Measured once: letting the library find the margins takes as long as the drawing.
    figure.subplots_adjust(**margins)
    return figure, figure.subplots(**more)


def _svg(figure: Figure, label: str) -> str:
    """The drawing, with `label` for those who cannot see it."""
    out = StringIO()
    figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    text = out.getvalue()
    text = text[text.index("<svg") :]
    for stand_in, name in _NAMES.items():
        text = text.replace(stand_in, f"var(--{name})")
    text = re.sub(r"<metadata>.*?</metadata>\s*", "", text, flags=re.DOTALL)
    text = re.sub(r"\n\s*", "\n", text)
    text = re.sub(r'<svg([^>]*?) width="[^"]*"', r"<svg\1", text, count=1)
    text = re.sub(r'<svg([^>]*?) height="[^"]*"', r"<svg\1", text, count=1)
    return text.replace("<svg", f'<svg role="img" aria-label="{label}"', 1)


def distributions(histogram: Mapping[str, Sequence[int]], mean: Score) -> str:
    """How many documents have which score, for each of the four."""
    import matplotlib as mpl

    with mpl.rc_context(_STYLE):
        margins = {"left": 0.06, "right": 0.975, "bottom": 0.11, "top": 0.88, "wspace": 0.14}
        figure, axes = _figure(10, 2.6, margins, nrows=1, ncols=4, sharey=True)
        for axis, name, value in zip(axes, DIMENSIONS, mean):
            places = [STEP * (number + 0.5) for number in range(len(histogram[name]))]
            colours = [_colour(name, place) for place in places]
            axis.bar(places, histogram[name], width=STEP * 0.86, color=colours)
            axis.axvline(value, color=INK, linewidth=1.2)
            axis.set_title(f"{TITLES[name]}, mean {value:.0f}", fontsize=10, loc="left")
            axis.set_xlim(0, 100)
            axis.set_xticks([0, 25, 50, 75, 100])
            axis.grid(axis="x", visible=False)
            axis.tick_params(length=0)
        axes[0].set_ylabel("documents")
        means = ", ".join(f"{TITLES[name]} {value:.0f}" for name, value in zip(DIMENSIONS, mean))
        return _svg(figure, f"How many documents have which score. Means: {means}. The figures are in the table below.")


# Where readers feel it, and where it does them good; corporate-speak the other way round.
TOO_LOW, FINE = 40, 55
TOO_HIGH, PLAIN = 45, 20


def _colour(name: str, value: float) -> str:
    """Of a score: bad, in between, or good for the reader."""
    if name == "corporate":
        return BAD if value > TOO_HIGH else GOOD if value < PLAIN else MAIN
    return BAD if value < TOO_LOW else GOOD if value > FINE else MAIN


_SIZES = (14, 30, 60, 110)


def scatter(rows: Sequence[Row], outliers: Sequence[Row], labels: Sequence[str]) -> str:
    """Warmth against corporate-speak: a dot for each place on the scale, larger where several documents share it."""
    from collections import Counter

    import matplotlib as mpl

    places = Counter((round(row.score.corporate), round(row.score.warmth)) for row in rows)
    marked = {(round(row.score.corporate), round(row.score.warmth)) for row in outliers}
    with mpl.rc_context(_STYLE):
        margins = {"left": 0.065, "right": 0.72, "bottom": 0.1, "top": 0.98}
        figure, axis = _figure(10, 5.2, margins)
        for number, size in enumerate(_SIZES):
            low, high = (1, 2, 5, 20)[number], (2, 5, 20, 10**9)[number]
            for colour, wanted in ((MAIN, False), (BAD, True)):
                points = [p for p, count in places.items() if low <= count < high and (p in marked) == wanted]
                if points:
                    xs, ys = zip(*points)
                    alpha = 0.9 if wanted else 0.45
                    axis.scatter(xs, ys, s=size, color=colour, alpha=alpha, linewidths=0)
        axis.axhline(50, color=SOFT, linewidth=0.8, linestyle=(0, (4, 3)))
        axis.axvline(25, color=SOFT, linewidth=0.8, linestyle=(0, (4, 3)))
        axis.set_xlabel("corporate-speak (lower is better)")
        axis.set_ylabel("warmth (higher is better)")
        across = [row.score.corporate for row in rows]
        up = [row.score.warmth for row in rows]
        axis.set_xlim(max(-2, min(across) - 4), min(102, max(across) + 3))
        axis.set_ylim(max(-2, min(up) - 5), min(102, max(up) + 5))
        _name(axis, outliers, labels)
        axis.tick_params(length=0)
        low, high = axis.get_xlim()
        axis.annotate(
            "cold and corporate",
            (high, axis.get_ylim()[0]),
            xytext=(-6, 6),
            textcoords="offset points",
            ha="right",
            color=SOFT,
            fontsize=10,
            style="italic",
        )
        axis.annotate(
            "warm and plain",
            (low, axis.get_ylim()[1]),
            xytext=(6, -14),
            textcoords="offset points",
            color=SOFT,
            fontsize=10,
            style="italic",
        )
        named = "; ".join(
            f"{_plain(label)}: warmth {row.score.warmth:.0f}, corporate-speak {row.score.corporate:.0f}"
            for row, label in zip(outliers, labels)
        )
        return _svg(
            figure, f"Warmth against corporate-speak of {counted(len(rows), 'document')}. Furthest out: {named}"
        )


def _plain(text: str) -> str:
    return re.sub(r"[<>&\"$]", " ", text)


# Characters of a label that fit right of a drawing, and rows of labels in its height.
LABEL = 32
_ROWS = 22


def _apart(values: Sequence[float], low: float, high: float) -> list[float]:
    """Where labels go that belong to sorted `values` of an axis: beside them, none over another, none above the drawing."""
    step = (high - low) / _ROWS
    places: list[float] = []
    for value in values:
        places.append(max(value, places[-1] + step) if places else value)
    ceiling = high
    for number in reversed(range(len(places))):
        places[number] = min(places[number], ceiling)
        ceiling = places[number] - step
    return places


def _name(axis: Any, outliers: Sequence[Row], labels: Sequence[str]) -> None:
    """The names of the outliers in a column right of the drawing, in the order of their dots, each with a line to its own."""
    (_, right), (low, high) = axis.get_xlim(), axis.get_ylim()
    named = sorted(zip(outliers, labels), key=lambda pair: pair[0].score.warmth)
    places = _apart([row.score.warmth for row, _ in named], low, high)
    for (row, label), at in zip(named, places):
        # Where its dot is.
        x, y = round(row.score.corporate), round(row.score.warmth)
        shown = label if len(label) <= LABEL else "…" + label[1 - LABEL :]
        axis.annotate(
            _plain(shown),
            (x, y),
            xytext=(right + (right - axis.get_xlim()[0]) * 0.02, at),
            va="center",
            ha="left",
            fontsize=9,
            color=INK,
            annotation_clip=False,
            arrowprops={
                "arrowstyle": "-",
                "color": SOFT,
                "linewidth": 0.5,
                "shrinkA": 1,
                "shrinkB": 3,
                "relpos": (0, 0.5),
            },
        )


def root(names: Sequence[str]) -> str:
    """The folder that all documents or folders are in, which need not be said of each."""
    if not names:
        return ""
    plain = [name.replace("\\", "/") for name in names]
    top = "".join(a for a, _ in takewhile(lambda pair: pair[0] == pair[1], zip(min(plain), max(plain))))
    return top[: top.rfind("/") + 1] if "›" not in top else ""


# Colours that are told apart also by those who see few of them.
_LINES = ("#1f6f8b", "#b3402f", "#1d7a64", "#8a5a9e", "#b07d1a", "#5b6475")
_MOST_LINES = len(_LINES)
# Characters of a folder's name; the drawing grows with it.
_LONGEST = 60


def _name_lines(axis: Any, ends: Sequence[tuple[float, str, str]]) -> None:
    """The name of each line right of its end, in its colour, none over another."""
    ends = sorted(ends)
    for (value, colour, folder), at in zip(ends, _apart([value for value, *_ in ends], *axis.get_ylim())):
        axis.annotate(
            f"{value:.0f}  {_plain(folder if len(folder) <= _LONGEST else '…' + folder[1 - _LONGEST :])}",
            (1.01, at),
            xycoords=("axes fraction", "data"),
            va="center",
            fontsize=10,
            color=colour,
            annotation_clip=False,
        )


def trend(points: Sequence[Point], name: str, path: str) -> str:
    """Draw the means by week of the folders with most documents; gives what to say of the others.

    Raises TonecheckError where that cannot be.
    """
    import matplotlib as mpl

    from tonecheck.audit.export import writing

    kind = path.rsplit(".", 1)[-1].lower()
    if kind not in ("svg", "png"):
        raise TonecheckError(f"{path}: is drawn as SVG or PNG; let the name end in .svg or .png")
    folders: dict[str, list[Point]] = {}
    for point in points:
        folders.setdefault(point.folder, []).append(point)
    chosen = sorted(folders, key=lambda folder: -max(point.documents for point in folders[folder]))[:_MOST_LINES]
    style = {key: _PLAIN.get(value, value) if isinstance(value, str) else value for key, value in _STYLE.items()}
    with mpl.rc_context({**style, "figure.facecolor": "white"}):
        figure, axis = _figure(8, 5, {"left": 0.06, "right": 0.98, "bottom": 0.09, "top": 0.91})
        ends = []
        top = root(list(folders)) if len(folders) > 1 else ""
        for colour, folder in zip(_LINES, chosen):
            weeks = [point.week for point in folders[folder]]
            values = [point.values[name] for point in folders[folder]]
            axis.plot(weeks, values, color=colour, marker="o", markersize=4, linewidth=1.8)
            ends.append((values[-1], colour, folder.removeprefix(top)))
        title = f"{TITLES.get(name, 'Overall')} by week{' (lower is better)' if name == 'corporate' else ''}"
        if len(chosen) < len(folders):
            title += f", the {len(chosen)} of {len(folders)} folders with most documents"
        axis.set_title(title, fontsize=12, loc="left", color=_PLAIN[INK])
        shown = sorted({point.week for folder in chosen for point in folders[folder]})[-12:]
        axis.set_xticks(shown, [f"{week.day} {week:%b}" for week in shown])
        axis.tick_params(length=0)
        _name_lines(axis, ends)
        with writing(path, binary=True) as file:
            # As wide as the names need.
            figure.savefig(file, format=kind, dpi=160, bbox_inches="tight", pad_inches=0.15)
    left = len(folders) - len(chosen)
    return f"drawn are the {len(chosen)} folders with most documents, {left} are not" if left else ""
