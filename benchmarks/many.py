"""Thousands of documents from the real ones: each is written again and again with other names, numbers and days.

``python benchmarks/many.py FOLDER COUNT [SOURCE...]`` fills FOLDER with COUNT documents. The first round is the sources as
they are; each later round fills the merge fields with another customer's data and changes every number and greeting, so
that what is the same in all of them is what a company's boilerplate would be. Sources are ``docs/samples`` and
``corpora/clean`` unless others are named.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
_NAMES = ("Ana", "Tom", "Priya", "Jo", "Kenji", "Maria", "Sam", "Olu", "Ines", "Marek", "Fatou")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SUFFIXES = frozenset(".html .txt .md .mjml .hbs .liquid .tpl .eml".split())


def sources(folders: Sequence[Path] = (ROOT / "docs/samples", ROOT / "corpora/clean")) -> list[Path]:
    """The real copy to make more of."""
    found = [path for folder in folders for path in folder.rglob("*") if path.suffix in _SUFFIXES]
    return sorted(path for path in found if path.name not in ("README.md", "SOURCE.txt"))


def varied(text: str, turn: int) -> str:
    """`text` as another customer gets it; with `turn` 0 as it is."""
    if not turn:
        return text
    name = _NAMES[turn % len(_NAMES)]
    # Numbers in running text only, not those in styles and names of encodings.
    text = re.sub(r"(?<=[ £$€#])\d{1,6}(?=[ .,])", lambda match: str((int(match[0]) * 7 + turn) % 9000 + 1), text)
    text = re.sub(r"\{\{ ?[\w.]*(?:first_?name|customer\.name|user\.name)[\w.]* ?\}\}", name, text)
    text = re.sub(r"\b(Dear|Hi|Hello) [A-Z][a-z]+\b", rf"\1 {name}", text)
    return re.sub(rf"\b(?:{'|'.join(_DAYS)})\b", _DAYS[turn % 7], text)


def make(folder: Path, count: int, files: Sequence[Path]) -> None:
    """Write `count` documents, a folder for each round."""
    read: list[str | None] = []
    for path in files:
        try:
            read.append(path.read_text(encoding="utf-8"))
        except UnicodeDecodeError:
            read.append(None)
    texts = [(path, text) for path, text in zip(files, read) if text]
    for number in range(count):
        turn, at = divmod(number, len(texts))
        path, text = texts[at]
        place = folder / f"set{turn:04}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{at:03}-{path.name}").write_text(varied(text, turn), encoding="utf-8")


if __name__ == "__main__":
    chosen = [Path(name) for name in sys.argv[3:]]
    make(Path(sys.argv[1]), int(sys.argv[2]), sources(chosen) if chosen else sources())
