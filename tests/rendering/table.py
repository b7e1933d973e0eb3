"""What the proof covered, as a table: ``python -m tests.rendering.table``."""

from __future__ import annotations

from collections import Counter, defaultdict

from tests.rendering import engines, proof, sets
from tests.rendering.sets import Template
from tests.rendering.test_renders import without_marks
from tonecheck.errors import DocumentError
from tonecheck.templates.languages import decide


def main() -> None:
    """Print a row for each format, engine and language."""
    rows: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    found = dict(sets.local())
    for wanted in sets.SETS:
        found.setdefault(wanted.package, sets.templates(wanted))
    for templates in found.values():
        for template in templates:
            _count(template, rows)
    engines.close()
    names = ("files", "words", "fixes", "compared", "differ", "refused")
    print("| format | engine | language | " + " | ".join(names) + " |")
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
    row.update(files=1, words=words, fixes=len(proof.fixes(document)))
    for truth in (True, False) if template.engine else ():
        try:
            plain = engines.render(template.engine, document.text, truth)
        except engines.NotRendered:
            row["refused"] += 1
            continue
        shown = engines.render(template.engine, text, truth)
        row["compared"] += 1
        row["differ"] += without_marks(shown) != plain


if __name__ == "__main__":
    main()
