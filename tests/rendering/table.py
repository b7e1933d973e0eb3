"""What the proof covered, as a table: ``python -m tests.rendering.table [SET ...]``."""

from __future__ import annotations

import sys
from collections import Counter, defaultdict

from tests.rendering import engines, proof, sets
from tests.rendering.sets import Template
from tests.rendering.test_renders import without_marks
from tonecheck.engine import check
from tonecheck.errors import DocumentError
from tonecheck.templates import scan
from tonecheck.templates.languages import decide
from tonecheck.text import Document, Span


def main() -> None:
    """Print a row for each format, engine and language of all sets, or of those that are named."""
    rows: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    found = dict(sets.local())
    for wanted in sets.SETS:
        if not sys.argv[1:] or wanted.package in sys.argv[1:]:
            found.setdefault(wanted.package, sets.templates(wanted))
    for name, templates in found.items():
        for template in templates if not sys.argv[1:] or name in sys.argv[1:] else ():
            _count(template, rows)
    engines.close()
    names = ("files", "words", "findings", "in code", "fixes", "compared", "differ", "refused")
    print("| format | engine | language | " + " | ".join(names) + " |")
    print("| --- " * (3 + len(names)) + "|")
    for key, row in sorted(rows.items()):
        print("|", " | ".join([*key, *(str(row[name]) for name in names)]), "|")


def _count(template: Template, rows: dict[tuple[str, str, str], Counter[str]]) -> None:
    try:
        document = proof.read(template.path)
    except DocumentError:
        return
    language = next((item.language for item in decide(document.text, document.path)), "none")
    row = rows[document.format, template.engine or "-", language]
    text, words = proof.marked(document)
    findings = check(document).findings
    row.update(files=1, words=words, findings=len(findings), fixes=len(proof.fixes(document)))
    row["in code"] += sum(in_code(document, finding.span) for finding in findings)
    for truth in (True, False) if template.engine else ():
        try:
            plain = engines.render(template.engine, document.text, truth)
        except engines.NotRendered:
            row["refused"] += 1
            continue
        shown = engines.render(template.engine, text, truth)
        row["compared"] += 1
        row["differ"] += without_marks(shown) != plain


def in_code(document: Document, span: Span) -> bool:
    """Whether a finding begins or ends inside a template tag."""
    tags = scan(document.text, document.path)
    return any(tag.start < edge < tag.end for tag in tags for edge in span)


if __name__ == "__main__":
    main()
