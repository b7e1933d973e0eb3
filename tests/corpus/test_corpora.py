"""The corpora are complete, consistent, balanced and what their data card says."""

from __future__ import annotations

import importlib.util
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema
import pytest

CORPORA = Path(__file__).resolve().parents[2] / "corpora"
NAMES = ("passages", "pairs", "mails")
DIMENSIONS = ("warmth", "humanity", "corporate", "focus")
# The widest range of any shortcut over the hard pairs of a dimension: of all, and of one of the small splits.
ALL, HELD_OUT = (0.40, 0.60), (0.40, 0.60)


def load_balance() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpora_balance", CORPORA / "balance.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


balance = load_balance()
ROWS: dict[str, list[dict[str, Any]]] = {name: balance.read(name) for name in NAMES}
PASSAGES, PAIRS, MAILS = (ROWS[name] for name in NAMES)
BLIND: dict[tuple[str, str], list[dict[str, Any]]] = {
    (folder, name): balance.read(name, CORPORA / folder) for folder in balance.BLIND for name in ("passages", "pairs")
}
HARD = [p for p in PAIRS if p["difficulty"] == "hard"]


def words(text: str) -> list[str]:
    return re.findall(r"\w+(?:['’]\w+)?", text.lower())


def texts() -> Iterator[tuple[str, str, str, str]]:
    """Item, situation, group within which likeness is intended, text."""
    for row in PASSAGES:
        yield row["id"], row["situation"], row["pair"] or row["id"], row["text"]
    for row in PAIRS:
        for side in ("high", "low"):
            yield f"{row['id']}/{side}", row["situation"], row["id"], row[side]
    for row in MAILS:
        for side in ("cold", "warm"):
            for part in ("subject", "body"):
                yield f"{row['id']}/{side}/{part}", row["situation"], row["id"], row[f"{side}_{part}"]


@pytest.mark.parametrize("name", NAMES)
def test_every_line_obeys_its_schema(name: str) -> None:
    schema = json.loads((CORPORA / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    problems = [(row["id"], e.message) for row in ROWS[name] for e in validator.iter_errors(row)]
    assert problems == []


@pytest.mark.parametrize("name", NAMES)
def test_lines_are_sorted_unique_and_alike(name: str) -> None:
    raw = (CORPORA / f"{name}.jsonl").read_bytes()
    assert raw.endswith(b"\n")
    assert b"\r" not in raw
    assert b"\\\\n" not in raw, "a line break is written as \\n, once"
    ids = [row["id"] for row in ROWS[name]]
    assert ids == sorted(set(ids))
    assert len({tuple((k, type(v)) for k, v in row.items()) for row in ROWS[name]}) == 1
    assert all(row["id"].startswith(row["situation"] + "/") for row in ROWS[name])
    assert all(row["situation"].startswith(row["industry"] + "/") for row in ROWS[name])


def test_a_situation_is_in_one_split_and_one_place() -> None:
    facts = defaultdict(set)
    for name in NAMES:
        for row in ROWS[name]:
            facts[row["situation"]].add(tuple(row[k] for k in ("split", "kind", "channel", "locale", "industry")))
    assert all(len(found) == 1 for found in facts.values())
    splits = Counter(next(iter(found))[0] for found in facts.values())
    assert 0.75 <= splits["train"] / len(facts) <= 0.85
    assert splits["validation"] == splits["test"]
    for split in ("validation", "test"):
        industries = Counter(next(iter(found))[4] for found in facts.values() if next(iter(found))[0] == split)
        assert len(industries) >= 15
        assert max(industries.values()) == 1


def test_there_is_enough_of_it() -> None:
    assert len(PAIRS) >= 2400
    assert len(HARD) >= 0.7 * len(PAIRS)
    assert sum(row["role"] == "passage" for row in PASSAGES) >= 4400
    assert len(MAILS) >= 80
    assert len({row["industry"] for row in PASSAGES}) >= 100
    assert len({row["kind"] for row in PASSAGES}) >= 25
    assert {"email", "sms", "letter", "web", "app", "chat"} <= {row["channel"] for row in PASSAGES}
    british = sum(row["locale"] == "en-GB" for row in PASSAGES) / len(PASSAGES)
    assert 0.4 <= british <= 0.6
    for dimension in DIMENSIONS:
        assert len(balance.hard(PAIRS, dimension)) >= 200
        for split in ("validation", "test"):
            assert len(balance.hard(PAIRS, dimension, split)) >= 20


def test_merge_fields_are_there_in_many_styles() -> None:
    everything = "\n".join(row["text"] for row in PASSAGES)
    styles = [
        r"\{\{ ?\w", r"\{\{\{", r"\{\{#if", r"<%=", r"\$\{\w", r"%\{\w", r"%\(\w+\)s", r"(?<!\$)\{\w+\}", r"\[\[\w",
        r"\*\|\w", r"\{\$\w", r"\(\(\w",
    ]  # fmt: skip
    assert [s for s in styles if not re.search(s, everything)] == []
    assert sum(bool(balance.MERGE_FIELD.search(row["text"])) for row in PASSAGES) >= 0.21 * len(PASSAGES)


def test_means_are_the_means_of_the_raters() -> None:
    def agrees(ratings: dict[str, list[int]], means: dict[str, float]) -> bool:
        return all((a + b) / 2 == means[d] for a, b, d in zip(ratings["a"], ratings["b"], DIMENSIONS))

    assert all(agrees(row["ratings"], row) for row in PASSAGES)
    for rows, sides in ((PAIRS, ("high", "low")), (MAILS, ("cold", "warm"))):
        assert all(agrees(row[f"{side}_ratings"], row[f"{side}_means"]) for row in rows for side in sides)


def test_no_rating_is_in_dispute() -> None:
    def gap(ratings: dict[str, list[int]]) -> int:
        return max(abs(a - b) for a, b in zip(ratings["a"], ratings["b"]))

    assert max(gap(row["ratings"]) for row in PASSAGES) <= 25
    assert max(gap(row[f"{side}_ratings"]) for row in MAILS for side in ("cold", "warm")) <= 25


def test_the_high_side_is_higher_to_both_raters() -> None:
    for row in PAIRS:
        name, k = row["dimension"], DIMENSIONS.index(row["dimension"])
        assert row["high_means"][name] - row["low_means"][name] >= 4, row["id"]
        assert all(row["high_ratings"][r][k] > row["low_ratings"][r][k] for r in "ab"), row["id"]
    for row in MAILS:
        assert row["warm_means"]["warmth"] - row["cold_means"]["warmth"] >= 4, row["id"]
        assert row["warm_means"]["humanity"] > row["cold_means"]["humanity"], row["id"]


def test_sides_among_the_passages_are_those_of_the_pairs() -> None:
    pairs = {row["id"]: row for row in PAIRS}
    for row in PASSAGES:
        side = row["id"].rsplit("/", 1)[1]
        assert (row["role"] == "side") == bool(row["pair"]) == (side in ("high", "low"))
        if row["pair"]:
            assert row["id"] == f"{row['pair']}/{side}"
        if row["pair"] in pairs:
            pair = pairs[row["pair"]]
            assert row["text"] == pair[side]
            assert row["ratings"] == pair[f"{side}_ratings"]
            assert row["split"] == pair["split"]


def test_raters_agree_and_use_the_scale() -> None:
    for k, name in enumerate(DIMENSIONS):
        a, b = ([row["ratings"][r][k] for row in PASSAGES] for r in "ab")
        assert balance.spearman(a, b) >= 0.9
        assert a != b
        means = sorted(row[name] for row in PASSAGES)
        assert means[0] <= 10
        assert means[-1] >= 90


def test_no_frame_comes_back() -> None:
    """No run of five words in more than three situations."""
    seen: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for _, situation, _, text in texts():
        found = words(text)
        for run in zip(*(found[k:] for k in range(5))):
            seen[run].add(situation)
    assert {" ".join(run): sorted(where) for run, where in seen.items() if len(where) > 3} == {}


def test_no_two_items_are_near_duplicates() -> None:
    """Three-word shingles, Jaccard below .6, but for the two sides of a pair and the subjects of mails."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    known: list[tuple[str, str, set[tuple[str, ...]]]] = []
    alike = []
    for item, _, group, text in texts():
        if item.endswith("/subject"):
            continue
        found = ["^", *words(text), "$"]
        shingles: set[tuple[str, ...]] = {tuple(found[k : k + 3]) for k in range(max(1, len(found) - 2))}
        shared = Counter(n for s in shingles for n in index[s])
        for n, count in shared.items():
            other, its_group, its = known[n]
            if its_group != group and count / len(shingles | its) >= 0.6:
                alike.append((item, other))
        for s in shingles:
            index[s].append(len(known))
        known.append((item, group, shingles))
    assert alike == []


@pytest.mark.parametrize("dimension", DIMENSIONS)
@pytest.mark.parametrize("shortcut", sorted(balance.SHORTCUTS))
def test_no_shortcut_decides(dimension: str, shortcut: str) -> None:
    count = balance.SHORTCUTS[shortcut]
    for split, (low, high) in (("", ALL), ("validation", HELD_OUT), ("test", HELD_OUT)):
        assert low <= balance.share(balance.hard(PAIRS, dimension, split), count) <= high, split or "all"


def test_the_data_card_shows_what_balance_prints(capsys: pytest.CaptureFixture[str]) -> None:
    assert balance.main([]) == 0
    printed = capsys.readouterr().out.strip()
    card = (CORPORA / "README.md").read_text(encoding="utf-8")
    shown = card.split(balance.BEGIN)[1].split(balance.END)[0].strip()
    assert shown == printed
    prose = card.split(balance.BEGIN)[0]
    for number in (len(PAIRS), len(PASSAGES), sum(row["role"] == "passage" for row in PASSAGES), len(MAILS)):
        assert f"{number:,}" in prose
    assert "language-model" in prose


def test_learned_words_are_reported() -> None:
    """Single words learned from train do decide most held-out pairs, and the data card must say so."""
    for split in ("validation", "test"):
        for dimension in DIMENSIONS:
            held_out = [pair for pair in PAIRS if pair["split"] == split]
            assert 0.5 <= balance.learned(PAIRS, held_out, dimension) <= 1
    card = (CORPORA / "README.md").read_text(encoding="utf-8")
    assert "learned from train" in card.split(balance.END)[1].split("## Limits")[1]


@pytest.mark.parametrize(("folder", "name"), BLIND)
def test_a_blind_set_obeys_the_schema_and_stands_apart(folder: str, name: str) -> None:
    rows = BLIND[folder, name]
    schema = json.loads((CORPORA / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    assert [(row["id"], e.message) for row in rows for e in validator.iter_errors(row)] == []
    assert len(rows) >= 180
    assert {row["split"] for row in rows} == {"test"}
    assert not {row["situation"] for row in rows} & {row["situation"] for row in PASSAGES}
    others = [row for place in balance.BLIND if place != folder for row in BLIND[place, "passages"]]
    assert not {row["text"] for row in BLIND[folder, "passages"]} & {row["text"] for row in PASSAGES + others}
    for row in BLIND[folder, "pairs"]:
        k = DIMENSIONS.index(row["dimension"])
        assert all(row["high_ratings"][r][k] > row["low_ratings"][r][k] for r in "ab"), row["id"]


def test_spearman_of_known_ranks() -> None:
    assert balance.spearman([1, 2, 3, 4], [10, 20, 30, 40]) == pytest.approx(1)
    assert balance.spearman([1, 2, 3, 4], [4, 3, 2, 1]) == pytest.approx(-1)
    assert balance.ranks([5, 1, 5, 3]) == [3.5, 1, 3.5, 2]


def test_clean_documents_are_complete() -> None:
    documents = {kind: sorted((CORPORA / "clean" / kind).glob(f"*.{kind}")) for kind in ("txt", "md", "html")}
    assert sum(map(len, documents.values())) >= 120
    assert all(documents.values())
    names = [path.stem for paths in documents.values() for path in paths]
    assert len(names) == len(set(names))
    total = 0
    for path in (path for paths in documents.values() for path in paths):
        text = path.read_text(encoding="utf-8")
        total += len(words(re.sub(r"<style.*?</style>|<[^>]*>", " ", text, flags=re.S)))
        assert not re.search(r"\b(?:TODO|FIXME|lorem ipsum|XXX)\b|�", text), path.name
        if path.suffix == ".html":
            assert re.search(r"<p|<td|<li", text), path.name
    assert total >= 20_000
