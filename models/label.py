"""Let a teacher rate copy that nobody rated: python models/label.py TEACHER [--ratings FILE ...] --output FILE.

The copy is the project's own: the texts that are trained on, their single sentences, sentences out of the rules' cases
and of the clean documents and mails, sentences of different texts side by side, and texts with words exchanged for like
ones. `transformer.py --labels FILE` then teaches a smaller network with it. One JSON object a line: the text and the four
scores; and beside it a file of the same name with .npy, an array of what the teacher's head reads in each text: four
numbers tell little of what it heard.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from ratings import as_read, passages, read
from transformer import HERE, listen, load
from units import pairs_of, passages_of, turns_of

from tonecheck.findings import DIMENSIONS
from tonecheck.formats import extract, guess
from tonecheck.rules import all_rules
from tonecheck.sentences import split
from tonecheck.text import Document
from tonecheck.wordpiece import WordPiece

# Shorter ones tell nothing.
_FEWEST_WORDS = 3
# In lower case: names stay, and so does what is set in capitals.
_WORD = re.compile(r"(?<!['’])\b[a-z]{2,}\b")


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [" ".join(text[span.start : span.end].split()) for span in split(text)]


def documents(folder: Path) -> Iterator[str]:
    """The sentences of complete documents, as their readers see them."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "README.md"):
        document = Document.decode(path.read_bytes(), str(path), guess(str(path)) or "text")
        for prose in extract(document).prose:
            yield from sentences(prose.text)


def mails(path: Path, split: str) -> Iterator[str]:
    """The sentences of the whole mails of a split."""
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        if row["split"] == split:
            for part in ("cold_subject", "cold_body", "warm_subject", "warm_body"):
                yield from sentences(as_read(row[part]))


def held_out(corpora: Path) -> set[str]:
    """The passages that no network may learn from, as their readers see them: a sentence of another text can be one of them."""
    files = list(corpora.rglob("passages.jsonl"))
    return {
        text for path in files for split in ("validation", "test") for text in passages(path, split, sides=True).texts
    }


def unrated(corpora: Path, known: Sequence[str]) -> list[str]:
    """Copy without ratings, each text once: that of the corpora, of the rules, and parts of what is `known`."""
    found = [sentence for text in known for sentence in sentences(text)]
    found += documents(corpora / "clean")
    found += mails(corpora / "mails.jsonl", "train")
    found += [as_read(case) for rule in all_rules() for case in (*rule.bad, *rule.good)]
    out = held_out(corpora) - set(known)
    return [text for text in dict.fromkeys(found) if len(text.split()) >= _FEWEST_WORDS and text not in out]


def joined(texts: Sequence[str], count: int, rng: random.Random) -> list[str]:
    """Two texts of different places side by side, `count` times: a warm one may stand beside a cold one."""
    short = [text for text in texts if len(text.split()) <= 30]
    return [" ".join(rng.sample(short, 2)) for _ in range(count)]


def alike(model: Any, vocabulary: Sequence[str], texts: Sequence[str], count: int = 12) -> dict[str, list[str]]:
    """For each word that the texts use more than twice and the encoder knows whole: the others nearest to it."""
    uses = Counter(word for text in texts for word in _WORD.findall(text))
    at = {piece: row for row, piece in enumerate(vocabulary)}
    words = [word for word, often in uses.items() if often > 2 and word in at]
    rows = model.encoder.embeddings.word_embeddings.weight.detach()[[at[word] for word in words]].float().numpy()
    rows = rows - rows.mean(0)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    near = np.argsort(-(rows @ rows.T), 1)[:, 1 : count + 1]
    return {word: [words[other] for other in others] for word, others in zip(words, near)}


def altered(text: str, others: dict[str, list[str]], share: float, rng: random.Random) -> str:
    """The text with a share of its words, at random, exchanged for like ones; sense may be lost, the teacher rates what is there.

    Source: Jiao et al. 2020, TinyBERT: a small network learns more of a large one from altered texts than from the same again.
    """

    def other(match: re.Match[str]) -> str:
        word = match.group()
        return rng.choice(others[word]) if word in others and rng.random() < share else word

    return _WORD.sub(other, text)


def principal(heard: Any, count: int) -> Any:
    """What was heard (texts x numbers) in its strongest directions (texts x `count`), of size one on average.

    The directions count by the root of their spread: by all of it a few would drown the others.
    """
    heard = (heard - heard.mean(0)) / heard.std(0)
    directions = np.linalg.eigh(heard.T @ heard)[1][:, ::-1][:, :count]
    found = heard @ directions
    found /= np.sqrt(found.std(0))
    return (found / found.std()).astype(np.float16)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Rate unrated copy with a teacher.")
    parser.add_argument("teacher", type=Path)
    parser.add_argument("--ratings", action="append", default=[], type=Path, help="further files that are trained on")
    parser.add_argument("--corpora", default=HERE.parent / "corpora", type=Path)
    parser.add_argument("--joined", default=4000, type=int, help="how many texts are joined from two")
    parser.add_argument(
        "--altered", default=0, type=int, help="how many altered versions of a text of --ratings; others have one"
    )
    parser.add_argument("--exchanged", default=0.3, type=float, help="the share of their words that is exchanged")
    parser.add_argument("--seed", type=int, help="which texts are joined and how they are altered; else as in TEACHER")
    parser.add_argument("--features", default=256, type=int, help="how many numbers of what the teacher hears are kept")
    parser.add_argument("--output", required=True, type=Path)
    options = parser.parse_args()
    model, vocabulary, common, conf = load(options.teacher)
    units = passages_of(options.corpora / "passages.jsonl", "train")
    units += pairs_of(options.corpora / "pairs.jsonl", "train") + turns_of(options.corpora / "turns.toml", 1.0)
    sent = read(options.ratings).texts
    known = [text for unit in units for text in unit.texts] + sent
    texts = list(dict.fromkeys([*known, *unrated(options.corpora, known)]))
    rng = random.Random(conf["train"]["seed"] if options.seed is None else options.seed)
    texts += joined(texts, options.joined, rng)
    if options.altered:
        others = alike(model, vocabulary, known)
        texts += [altered(text, others, options.exchanged, rng) for text in [*known, *sent * (options.altered - 1)]]
    texts = list(dict.fromkeys(texts))
    values, heard = listen(model, WordPiece(vocabulary, frozenset(common)), texts, half=True)
    np.save(options.output.with_suffix(".npy"), principal(heard, options.features))
    with options.output.open("w", encoding="utf-8") as file:
        for text, row in zip(texts, values):
            row_of = {"text": text} | {name: round(float(value), 1) for name, value in zip(DIMENSIONS, row)}
            file.write(json.dumps(row_of, ensure_ascii=False) + "\n")
    print(f"{len(texts)} texts, {len(known)} of them known")


if __name__ == "__main__":
    main()
