"""What the training of an adapter found out, for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tonecheck.findings import DIMENSIONS


def lines(report: dict[str, Any], path: str) -> Iterator[str]:
    """The report, and what to do next."""
    learnt, held, general = report["trained on"], report["held back"], report["copy in general"]
    yield f"Learnt from {learnt['sentences']} sentences of {learnt['documents']} documents."
    yield ""
    yield f"On {held['sentences']} sentences that it did not learn from:"
    for name in DIMENSIONS:
        if name in held:
            yield f"  {name:10} {_changed(held[name])}"
    yield ""
    yield f"On copy in general ({general['passages']} rated passages), agreement with their readers:"
    for name in DIMENSIONS:
        yield f"  {name:10} {_from_to(general[name])}"
    weak = [name for name in DIMENSIONS if report["strength"][name] < 0.3]
    if weak:
        yield ""
        yield f"Your examples contradict what most readers feel in {' and '.join(weak)}; there only little was changed."
    yield ""
    yield f'Wrote {path}. To use it, write into tonecheck.toml:  adapter = "{path}"'


def _changed(told: Any) -> str:
    if isinstance(told, list):
        return f"agreement with your ratings {_from_to(told)}"
    parts = [f"{kind} {_from_to(told[kind])}" for kind in ("good copy", "bad copy") if told[kind][0] is not None]
    if told["told apart"][0] is not None:
        parts.append(f"told apart {_from_to(told['told apart'])}")
    return "   ".join(parts)


def _from_to(pair: list[Any]) -> str:
    return f"{pair[0]:g} to {pair[1]:g}"
