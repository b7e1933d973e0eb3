"""Counts, rater agreement and shortcut balance of the corpora, as the Markdown tables of their data card.

python corpora/balance.py           print the tables
python corpora/balance.py --write   put them into corpora/README.md
"""

from __future__ import annotations

import json
import math
import re
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
DIMENSIONS = ("warmth", "humanity", "corporate", "focus")
# Sets by other hands, which nothing is trained on.
BLIND = ("blind", "blind-second")
SPLITS = ("train", "validation", "test")
# Fewer texts than this have no line of their own in a table.
LEAST = 60
BEGIN, END = "<!-- balance.py -->", "<!-- /balance.py -->"

Row = dict[str, Any]


def count(pattern: str, flags: int = 0) -> Callable[[str], int]:
    """A counter of the matches of a pattern in a text."""
    compiled = re.compile(pattern, flags)
    return lambda text: len(compiled.findall(text))


SHORTCUTS: dict[str, Callable[[str], int]] = {
    "length": count(r"\w+(?:['’]\w+)?"),
    "contractions": count(r"\w['’](?:t|re|ve|ll|m|d|s)\b"),
    "I": count(r"\bI\b"),
    "we": count(r"\b(?:we|our|us)\b", re.I),
    "you": count(r"\byour?\b", re.I),
    "exclamation marks": count(r"!"),
    "question marks": count(r"\?"),
    "polite words": count(r"\b(?:please|thank|thanks|kindly|appreciate|sorry|apolog\w*|regret|unfortunately)\b", re.I),
    "numbers": count(r"\d+"),
}
MERGE_FIELD = re.compile(
    r"\{\{.+?\}\}|\{%.+?%\}|<%.+?%>|\$\{\w[^}]*\}|%\{\w+\}|%\(\w+\)[sd]|%[A-Z_]+%|%[sd]\b|\{\$?\w[\w.]*\}"
    r"|\[\[.+?\]\]|\*\|.+?\|\*|\(\(\w+\)\)"
)


def read(name: str, folder: Path = HERE) -> list[Row]:
    """The rows of one of the JSONL files."""
    with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def share(pairs: Sequence[Row], shortcut: Callable[[str], int]) -> float:
    """How often the HIGH side has more of something than the LOW side; ties count half."""
    wins = 0.0
    for pair in pairs:
        high, low = shortcut(pair["high"]), shortcut(pair["low"])
        wins += 1.0 if high > low else 0.5 if high == low else 0.0
    return wins / len(pairs)


def ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1, tied values sharing their mean rank."""
    order = sorted(range(len(values)), key=lambda i: values[i])
    out = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end < len(order) and values[order[end]] == values[order[start]]:
            end += 1
        for i in order[start:end]:
            out[i] = (start + end + 1) / 2
        start = end
    return out


def spearman(a: Sequence[float], b: Sequence[float]) -> float:
    """Spearman's rank correlation."""
    return statistics.correlation(ranks(a), ranks(b))


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table: the first column to the left, the others to the right."""
    lines = ["| " + " | ".join(head) + " |", "| --- |" + " ---: |" * (len(head) - 1)]
    for row in rows:
        lines.append("| " + " | ".join(f"{cell:,}" if isinstance(cell, int) else str(cell) for cell in row) + " |")
    return "\n".join(lines)


def two(value: float) -> str:
    """.52 for 0.52, -.52 for -0.52."""
    return re.sub(r"\b0\.", ".", f"{value:.2f}")


def hard(pairs: Iterable[Row], dimension: str, split: str = "") -> list[Row]:
    """The hard pairs of a dimension, of all splits or of one."""
    return [
        p
        for p in pairs
        if p["difficulty"] == "hard" and p["dimension"] == dimension and (not split or p["split"] == split)
    ]


def bag(text: str) -> set[str]:
    """The words and marks that occur in a text."""
    return set(re.findall(r"\w+(?:['’]\w+)?|[^\w\s]", text.lower()))


def learned(pairs: list[Row], held_out: list[Row], dimension: str) -> float:
    """How often the log-odds of single words on the HIGH sides of the hard train pairs pick the HIGH side elsewhere."""
    high: Counter[str] = Counter()
    low: Counter[str] = Counter()
    for pair in hard(pairs, dimension, "train"):
        high.update(bag(pair["high"]))
        low.update(bag(pair["low"]))
    odds = {w: math.log((high[w] + 0.5) / (low[w] + 0.5)) for w in {*high, *low} if high[w] + low[w] > 1}
    right = 0.0
    chosen = hard(held_out, dimension)
    for pair in chosen:
        ours, theirs = bag(pair["high"]), bag(pair["low"])
        # fsum: the same result in whatever order a set gives its words.
        lead = math.fsum([odds.get(w, 0) for w in ours - theirs] + [-odds.get(w, 0) for w in theirs - ours])
        right += 1.0 if lead > 0 else 0.5 if lead == 0 else 0.0
    return right / len(chosen)


def counts(passages: list[Row], pairs: list[Row], mails: list[Row]) -> str:
    """Sizes by split, and by each property of a situation."""
    alone = [p for p in passages if p["role"] == "passage"]
    sides = [p for p in passages if p["role"] == "side"]
    kinds = {"standalone passages": alone, "pair sides as passages": sides, "pairs": pairs}
    kinds |= {"hard pairs": [p for p in pairs if p["difficulty"] == "hard"], "mails (cold and warm)": mails}
    kinds |= {f"pairs on {d}": [p for p in pairs if p["dimension"] == d] for d in DIMENSIONS}
    out = []
    rows: list[list[object]] = [
        [name, len(items), *(sum(i["split"] == s for i in items) for s in SPLITS)] for name, items in kinds.items()
    ]
    situations = {(p["situation"], p["split"]) for p in passages}
    rows.append(["situations", len(situations), *(sum(x == s for _, x in situations) for s in SPLITS)])
    out.append("### Size\n\n" + table(["", "all", *SPLITS], rows))
    texts = [p["text"] for p in passages]
    fields = sum(bool(MERGE_FIELD.search(t)) for t in texts)
    words = sum(SHORTCUTS["length"](t) for t in texts)
    out.append(f"Passages with a merge field: {fields:,} of {len(texts):,} ({100 * fields / len(texts):.0f} %). "
               f"Words in all passages: {words:,}.")  # fmt: skip
    for key in ("industry", "kind", "channel", "locale"):
        tally = [Counter(str(i[key]) for i in items) for items in (alone, sides, pairs, mails)]
        total = Counter(str(i[key]) for i in passages)
        names = [name for name, _ in sorted(total.items(), key=lambda item: (-item[1], item[0]))]
        shown = [name for name in names if total[name] >= LEAST]
        rows = [[name, *(t[name] for t in tally)] for name in shown]
        if len(shown) < len(names):
            others = names[len(shown) :]
            rows.append([f"{len(others)} others", *(sum(t[name] for name in others) for t in tally)])
        out.append(f"### By {key} ({len(names)})\n\n" + table([key, "passages", "sides", "pairs", "mails"], rows))
    return "\n\n".join(out)


def agreement(passages: list[Row], pairs: list[Row]) -> str:
    """The two raters beside each other, on the texts that were kept."""
    rows: list[list[object]] = []
    for k, name in enumerate(DIMENSIONS):
        a = [p["ratings"]["a"][k] for p in passages]
        b = [p["ratings"]["b"][k] for p in passages]
        mine = [p for p in pairs if p["dimension"] == name]
        gaps = [p["high_means"][name] - p["low_means"][name] for p in mine]
        means = [p[name] for p in passages]
        rows.append([
            name, two(spearman(a, b)), f"{statistics.fmean(abs(x - y) for x, y in zip(a, b)):.1f}",
            *(f"{f(means):.0f}" for f in (statistics.fmean, statistics.median, statistics.pstdev, min, max)),
            f"{statistics.median(gaps):.0f}",
        ])  # fmt: skip
    head = ["", "Spearman a, b", "mean difference", "mean", "median", "sd", "lowest", "highest", "median gap of pairs"]
    across = [[d, *(two(spearman([p[d] for p in passages], [p[e] for p in passages])) for e in DIMENSIONS)]
              for d in DIMENSIONS]  # fmt: skip
    return (
        "### Agreement of the two raters, all passages\n\n" + table(head, rows)
        + "\n\n### Spearman between the dimensions (means of both raters)\n\n" + table(["", *DIMENSIONS], across)
    )  # fmt: skip


def balance(pairs: list[Row], blind: dict[str, list[Row]]) -> str:
    """How often each shortcut would pick the HIGH side of a hard pair."""
    out = []
    held_out = {split: [p for p in pairs if p["split"] == split] for split in ("validation", "test")} | blind
    for title, chosen in ({"all": pairs} | held_out).items():
        groups = {d: hard(chosen, d) for d in DIMENSIONS}
        rows = [[name, *(two(share(groups[d], f)) for d in DIMENSIONS)] for name, f in SHORTCUTS.items()]
        head = ["HIGH side has more", *(f"{d} ({len(groups[d])})" for d in DIMENSIONS)]
        out.append(f"### Balance of hard pairs, {title} (ties half)\n\n" + table(head, rows))
    rows = [[title, *(two(learned(pairs, chosen, d)) for d in DIMENSIONS)] for title, chosen in held_out.items()]
    out.append(
        "### Right by single words learned from the hard pairs of train\n\n"
        + table(["hard pairs of", *DIMENSIONS], rows)
    )
    return "\n\n".join(out)


def report() -> str:
    """All tables, from the files as they are."""
    passages, pairs, mails = read("passages"), read("pairs"), read("mails")
    blind = {name: read("pairs", HERE / name) for name in BLIND}
    return "\n\n".join([counts(passages, pairs, mails), agreement(passages, pairs), balance(pairs, blind)])


def main(arguments: Sequence[str]) -> int:
    """Print the tables, or write them between the marks of the data card."""
    text = report()
    if "--write" not in arguments:
        print(text)
        return 0
    card = HERE / "README.md"
    before, rest = card.read_text(encoding="utf-8").split(BEGIN)
    after = rest.split(END)[1]
    card.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
