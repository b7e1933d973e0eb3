"""What became of Vale's styles, for ``tonecheck import-vale``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tonecheck.vale import Imported


def lines(item: Imported) -> Iterator[str]:
    """The file, how much of it was taken over, and each thing that was not."""
    yield f"{item.path}: {item.done if item.is_taken else 'left out'}"
    for what, why in item.left_out:
        yield f"    left out: {what} {why}" if what.startswith("the ") else f"    left out: “{what}” {why}"


def next_steps(found: Sequence[Imported], written: Sequence[str]) -> Iterator[str]:
    """How much there is now, and what to put into the config."""
    taken = sum(item.is_taken for item in found)
    yield ""
    yield f"{taken} of {len(found)} files taken over, {sum(len(item.left_out) for item in found)} things left out."
    rules = [path for path in written if path.endswith(".toml")]
    words = [path for path in written if path.endswith(".txt")]
    if written:
        yield "To use them, put into tonecheck.toml:"
    if rules:
        yield f"    rules-from = [{', '.join(_quoted(path) for path in rules)}]"
    if words:
        yield f"    vocabulary = [{', '.join(_quoted(path) for path in words)}]"
    if rules:
        yield "and try `tonecheck check`; `tonecheck test-rules` runs the cases that you add."


def _quoted(path: str) -> str:
    return '"' + path.replace("\\", "/") + '"'
