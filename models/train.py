"""Train a scorer's weights: python models/train.py fast [--ratings FILE ...] [--validation FILE] [--output DIR].

The single passages of ``corpora/`` are always read, more rated files by option. A ratings file is a table (.tsv,
tab-separated, no quoting) or .jsonl with warmth, humanity, corporate, focus (0 to 100) and text; a `source` column says
which texts belong together. The same files give the same bytes. Numbers and word classes are in fast.toml. Needs numpy
and scipy; tonecheck itself needs neither.
"""

from __future__ import annotations

import argparse
import math
import re
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import tomllib
from ratings import Ratings, joined, passages, read
from scipy.sparse import csr_matrix, diags, hstack
from scipy.sparse.linalg import LinearOperator, cg
from scipy.stats import spearmanr

from tonecheck import fast
from tonecheck.findings import DIMENSIONS
from tonecheck.words import inflections, split_contraction

HERE = Path(__file__).parent
Features = dict[str, Counter[str]]
BLOCKS = ("word", "pair", "chars", "class")


def word_classes(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """The classes of each word ("sorry") and pair ("our fault"), every inflection included."""
    classes: defaultdict[str, set[str]] = defaultdict(set)
    for name, words in table.items():
        for entry in words.split():
            forms = [_forms(part) for part in entry.split("_")]
            for first in forms[0]:
                for rest in forms[1] if len(forms) > 1 else ("",):
                    classes[f"{first} {rest}".strip()].add(name)
    return {entry: tuple(sorted(names)) for entry, names in sorted(classes.items())}


def _forms(part: str) -> list[str]:
    if part.endswith("~"):
        return sorted(inflections(part[:-1]))
    return [" ".join(key for key, _ in split_contraction(part))]


def vocabulary(texts: Sequence[str], least: int, classes: Iterable[str]) -> frozenset[str]:
    """The words that get a weight of their own: in `least` texts, and no names, which differ in every firm's mail."""
    documents: Counter[str] = Counter()
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for text in texts:
        seen: set[str] = set()
        before = fast.START
        for token in fast.TOKEN.findall(text):
            keys = fast.keys_of(token, True, ())
            if keys and before != fast.START:
                (capital if token[0].isupper() else small).update(keys)
            seen.update(keys)
            if keys:
                before = fast.START if keys[-1] in fast.STOPS else keys[-1]
        documents.update(seen)
    words = {key for key, count in documents.items() if count >= least and key[0].isalpha()}
    names = {key for key in words if capital[key] > small[key] and small[key] < 2}
    listed = {word for entry in classes for word in entry.split()}
    function = {"i", *fast.KIND_OF}
    signs = {"'s", "!", "?", fast.END, fast.NUMBER, fast.LINK, fast.NAME}
    return frozenset((words - names) | listed | function | signs)


@dataclass
class Extractor:
    """Takes texts apart into the features that `tonecheck.fast` knows, by block."""

    known: frozenset[str]
    classes: dict[str, tuple[str, ...]]
    buckets: int

    def features(self, text: str) -> tuple[Features, int, int]:
        """The features with their counts, the number of words, and the marks."""
        found: Features = {block: Counter() for block in BLOCKS}
        words = marks = 0
        before = fast.START
        for token in (*fast.TOKEN.findall(text), ""):
            keys = fast.keys_of(token, before == fast.START, self.known) if token else fast.end_of(before)
            found["class"].update(fast.manner(token, keys))
            for key in keys:
                self._add(found, before, key)
                before = fast.START if key in fast.STOPS else key
            words += fast.counts(keys)
            marks |= fast.bits_of(token, keys)
        return found, words, marks

    def _add(self, found: Features, before: str, key: str) -> None:
        found["pair"].update(fast.pairs(before, key))
        found["class"].update("=" + name for name in self.classes.get(f"{before} {key}", ()))
        for block, names in self.word(key).items():
            found[block].update(names)

    def word(self, key: str) -> dict[str, list[str]]:
        """The features of a word, by block."""
        return {
            "word": [key] if key in self.known else [],
            "chars": [str(bucket) for bucket in fast.grams(key, self.buckets)],
            "class": [*fast.traits(key), *("=" + name for name in self.classes.get(key, ()))],
        }


class Design:
    """Texts as numbers: one sparse matrix a block, and marks and length as dense columns."""

    def __init__(self, texts: Sequence[str], extractor: Extractor, conf: dict[str, Any], training: int) -> None:
        taken = [extractor.features(text) for text in texts]
        power, offset = conf["length"]["power"], conf["length"]["offset"]
        self.sizes = np.array([words for _, words, _ in taken])
        divisors = np.array([fast.shrink(words, power, offset) for words in self.sizes])
        self.names: dict[str, list[str]] = {}
        self.blocks: dict[str, Any] = {}
        for block in BLOCKS:
            least = conf["table"]["least_documents"]
            counts = [features[block] for features, _, _ in taken]
            self._block(block, counts, divisors, training, 1 if block == "class" else least, conf)
        self._dense([fast.mark_values(marks) for _, _, marks in taken], training, conf)

    def _block(
        self, block: str, counts: list[Counter[str]], divisors: Any, training: int, least: int, conf: dict[str, Any]
    ) -> None:
        """A matrix whose columns hold what the ridge sees; ``scales`` take its weights back to counts."""
        documents: Counter[str] = Counter()
        for counter in counts[:training]:
            documents.update(counter.keys())
        names = sorted(name for name, count in documents.items() if count >= least)
        at = {name: column for column, name in enumerate(names)}
        cells = [
            (row, at[name], count)
            for row, counter in enumerate(counts)
            for name, count in counter.items()
            if name in at
        ]
        rows, columns, values = zip(*cells)
        matrix = csr_matrix((np.array(values, float), (rows, columns)), shape=(len(counts), len(names)))
        rarity = np.log((training + 1) / np.array([documents[name] for name in names]))
        scales = rarity ** (conf["ridge"]["rare"] if block != "class" else conf["ridge"]["rare_class"])
        matrix = diags(1 / divisors) @ matrix @ diags(scales)
        size = np.sqrt(conf["blocks"][block] * training / matrix[:training].power(2).sum())
        self.names[block] = names
        self.blocks[block] = (matrix * size, scales * size)

    def _dense(self, marks: Sequence[Sequence[bool]], training: int, conf: dict[str, Any]) -> None:
        lengths = [fast.length_values(int(size)) for size in self.sizes]
        columns = np.c_[np.array(marks, float), np.array(lengths)]
        spread = columns[:training].std(0) + 1e-9
        self.dense_scale = np.sqrt(conf["blocks"]["mark"] / columns.shape[1]) / spread
        self.dense = columns * self.dense_scale

    def columns(self) -> Any:
        """All blocks side by side, and the dense columns about their mean, as one sparse matrix."""
        return hstack([*(matrix for matrix, _ in self.blocks.values()), self.dense - self.dense.mean(0)], format="csr")


def solve(columns: Any, targets: Any, sources: Any, weights: Any, conf: dict[str, Any]) -> tuple[Any, Any]:
    """Dual weights and intercepts of the ridge of `targets` (texts x dimensions) on `columns` (texts x features).

    Each source has a level of its own, which is then left out: what all of one firm's mails share, good or bad, should
    not be put down to the words that only that firm uses. The equations, one a text, are solved by conjugate gradients:
    written out they would need the square of the number of texts.
    """
    ridge, count = conf["ridge"], len(targets)
    _, source = np.unique(sources, return_inverse=True)
    levels = csr_matrix((np.full(count, math.sqrt(ridge["source_level"])), (range(count), source)))
    features, penalty = hstack([columns, levels], format="csr"), ridge["penalty"] / weights
    turned = features.T.tocsr()
    system = LinearOperator((count, count), lambda x: features @ (turned @ x) + penalty * x, dtype=float)
    sizes = np.asarray(features.power(2).sum(1)).ravel() + penalty
    near = LinearOperator((count, count), lambda x: x / sizes, dtype=float)
    solved = np.stack([cg(system, side, rtol=1e-6, M=near)[0] for side in (*targets.T, np.ones(count))], 1)
    base = solved[:, :-1].sum(0) / solved[:, -1].sum()
    return solved[:, :-1] - solved[:, -1:] * base, base


def group_folds(sources: Any, folds: int) -> list[Any]:
    """Row numbers held out in each fold: whole sources, the largest dealt out first."""
    held: list[list[str]] = [[] for _ in range(folds)]
    sizes = [0] * folds
    for source, size in sorted(Counter(sources.tolist()).items(), key=lambda item: (-item[1], item[0])):
        smallest = sizes.index(min(sizes))
        held[smallest].append(source)
        sizes[smallest] += size
    return [np.flatnonzero(np.isin(sources, names)) for names in held]


def cross_validate(columns: Any, data: Ratings, weights: Any, conf: dict[str, Any]) -> Any:
    """Predictions for every training text by a model that saw no text of its source."""
    predicted = np.zeros((len(data.texts), len(DIMENSIONS)))
    sources = np.array(data.sources)
    for test in group_folds(sources, conf["model"]["folds"]):
        rest = np.setdiff1d(np.arange(len(sources)), test)
        dual, base = solve(columns[rest], data.targets[rest], sources[rest], weights[rest], conf)
        predicted[test] = columns[test] @ (columns[rest].T @ dual) + base
    return predicted


def correlations(predicted: Any, targets: Any) -> str:
    """Spearman's rank correlation of each dimension, as one line."""
    values = [spearmanr(predicted[:, at], targets[:, at])[0] for at in range(len(DIMENSIONS))]
    return "  ".join(f"{name} {value:.3f}" for name, value in zip(DIMENSIONS, values)) + f"  mean {np.mean(values):.3f}"


class Writer:
    """Turns the ridge's weights into the table that `tonecheck.fast` reads."""

    def __init__(self, design: Design, dual: Any, extractor: Extractor, conf: dict[str, Any], stretch: Any) -> None:
        self.conf, self.extractor, self.stretch = conf, extractor, stretch
        count = len(dual)
        self.weights: dict[str, dict[str, Any]] = {}
        for block, (matrix, scales) in design.blocks.items():
            values = (matrix[:count].T @ dual) * scales[:, None] * stretch
            self.weights[block] = dict(zip(design.names[block], values))
        middle = design.dense[:count].mean(0)
        self.dense = ((design.dense[:count] - middle).T @ dual) * design.dense_scale[:, None] * stretch
        self.offset = -(middle / design.dense_scale) @ self.dense

    def _sum(self, features: dict[str, list[str]]) -> Any:
        nothing = np.zeros(len(DIMENSIONS))
        found = [self.weights[block].get(name, nothing) for block, names in features.items() for name in names]
        return sum(found, nothing)

    def singles(self) -> dict[str, Any]:
        """A vector for every known word (its parts, kind and classes included), and every kind and manner."""
        table = {name: vector for name, vector in self.weights["class"].items() if name[0] != "="}
        return table | {key: self._sum(self.extractor.word(key)) for key in sorted(self.extractor.known)}

    def pairs(self) -> dict[str, Any]:
        """The pairs that matter most: large weights, and all that a class names."""
        found = dict(self.weights["pair"])
        for entry, names in self.extractor.classes.items():
            if " " in entry:
                classes = self._sum({"class": ["=" + name for name in names]})
                found[entry] = found.get(entry, 0) + classes
        ranked = sorted(found, key=lambda name: (-float(np.abs(found[name]).max()), name))
        return {name: found[name] for name in sorted(ranked[: self.conf["table"]["pairs"]])}

    def write(self, path: Path, base: Any) -> None:
        """Write the weights file; see `tonecheck.fast._Weights`."""
        singles, pairs = self.singles(), self.pairs()
        buckets = self.extractor.buckets
        chars = np.zeros((buckets, len(DIMENSIONS)))
        for name, vector in self.weights["chars"].items():
            chars[int(name)] = vector
        tables = (np.array(list(singles.values())), np.array(list(pairs.values())), chars)
        weights, scales = zip(*map(_as_bytes, tables))
        marks = len(fast.MARK_FEATURES)
        length = self.conf["length"]
        numbers = [length["power"], length["offset"], *(base + self.offset), *self.dense[marks:].ravel()]
        values = array("d", [*numbers, *np.concatenate(scales), *self.dense[:marks].ravel()])
        if sys.byteorder == "big":
            values.byteswap()
        names = "\n".join([*singles, *pairs]).encode()
        head = f"tonecheck-fast-1 {len(singles) + len(pairs)} {len(singles)} {len(names)} {buckets} {len(values)}\n"
        path.write_bytes(head.encode() + values.tobytes() + names + b"".join(part.tobytes() for part in weights))


def _as_bytes(values: Any) -> tuple[Any, Any]:
    """Weights as signed bytes, and what a byte is worth in each dimension."""
    scale = np.abs(values).max(0) / 127
    return np.rint(values / scale).astype(np.int8), scale


def train_fast(real: Ratings, own: Ratings, output: Path, report: Callable[[str], None]) -> None:
    """Train the `fast` scorer on real copy and on our own, and write its weights to `output`."""
    data = joined(real, own)
    conf = tomllib.loads((HERE / "fast.toml").read_text(encoding="utf-8"))
    classes = word_classes(conf["classes"])
    known = vocabulary(data.texts, conf["table"]["least_documents"], classes)
    extractor = Extractor(known, classes, conf["table"]["buckets"])
    count = len(data.texts)
    design = Design(data.texts, extractor, conf, count)
    columns = design.columns()
    weights = np.array([conf["ridge"]["two_raters"] if number > 1 else 1.0 for number in data.raters])
    measured = slice(len(real.texts) or None)
    if real.texts:
        dull = re.compile(conf["ridge"]["dull_sources"])
        weights[len(real.texts) :] = [conf["ridge"]["dull" if dull.match(name) else "own"] for name in own.sources]
    held_out = cross_validate(columns, data, weights, conf)
    report(f"held-out sources: {correlations(held_out[measured], data.targets[measured])}")
    # A ridge keeps close to the mean; readers of a score expect the whole scale. The order of texts does not change.
    stretch = conf["scale"]["stretch"] * data.targets.std(0) / held_out.std(0)
    dual, base = solve(columns, data.targets, np.array(data.sources), weights, conf)
    output.mkdir(parents=True, exist_ok=True)
    Writer(design, dual, extractor, conf, stretch).write(output / "fast.bin", base)
    report(f"wrote {output / 'fast.bin'}, {(output / 'fast.bin').stat().st_size} bytes")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Train a scorer's weights.")
    parser.add_argument("scorer", choices=["fast"])
    parser.add_argument("--ratings", action="append", default=[], type=Path, help="further rated texts")
    parser.add_argument("--corpora", default=HERE.parent / "corpora", type=Path)
    parser.add_argument("--validation", type=Path, help="ratings that are only measured")
    parser.add_argument("--output", type=Path, default=HERE / "tonecheck_models")
    options = parser.parse_args()
    train_fast(read(options.ratings), passages(options.corpora / "passages.jsonl"), options.output, print)
    if options.validation:
        rows = read([options.validation])
        scores = fast.FastScorer(str(options.output / "fast.bin")).score(rows.texts)
        print(f"validation: {correlations(np.array(scores), rows.targets)}")


if __name__ == "__main__":
    main()
