"""Copy in the files that teams keep it in, one of each host format and template language.

In the files under ``hosts`` every word that a reader sees is marked «so»; the same words stand where nobody sees them, in
code, names, addresses, comments and styles.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tonecheck import fix
from tonecheck.config import Config
from tonecheck.engine import check
from tonecheck.formats import guess
from tonecheck.text import Document, Span

HOSTS = sorted((Path(__file__).parent / "hosts").iterdir())
_MARKED = re.compile("«([^»]*)»")


def read(path: Path) -> tuple[Document, str, list[Span]]:
    """A file without its marks, what it is with them, and where the marked words are."""
    marked = path.read_text(encoding="utf-8")
    source = _MARKED.sub(r"\1", marked)
    words = [Span(m.start() - 2 * n, m.end() - 2 * n - 2) for n, m in enumerate(_MARKED.finditer(marked))]
    format = guess(path.name, source, named=True)
    assert format
    return Document(path.name, source, format), marked, words


@pytest.mark.parametrize("path", HOSTS, ids=lambda path: path.name)
def test_every_word_that_is_seen_is_found_and_no_other_is_touched(path: Path) -> None:
    document, marked, words = read(path)
    findings = check(document, Config(select=("jargon-utilize",))).findings
    assert {finding.span for finding in findings} == set(words)
    fixed, made = fix.apply(document.text, findings, unsafe=True)
    assert made
    # In a table the rest of a cell is filled with spaces.
    assert re.fullmatch(r"(\w+ *)".join(map(re.escape, _MARKED.split(marked)[::2])), fixed)
