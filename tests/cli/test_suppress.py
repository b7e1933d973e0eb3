"""Suppression in place, in every comment syntax, and the report of an unused one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run

COLD = "We apologise for any inconvenience."


def rules(run: Run, name: str, source: str) -> list[str]:
    Path(name).write_text(source)
    output = run("check", name, "--output-format", "concise", "--scorer", "none", "--select", "hollow-apology").output
    return [line.split(" ")[2] for line in output.splitlines()]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.html", f"<!-- tonecheck: ignore[hollow-apology] -->\n<p>{COLD}</p>"),
        ("a.html", f"<p>{COLD}</p> <!-- tonecheck: ignore -->"),
        ("a.html", f"{{# tonecheck: ignore[warmth, humanity] #}}\n<p>{COLD}</p>"),
        ("a.html", f"<%# tonecheck: ignore %>\n\n<p>{COLD}</p>"),
        ("a.html", f"{{{{!-- tonecheck: ignore --}}}}\n<p>{COLD}</p>"),
        ("a.md", f"<!-- tonecheck: ignore -->\n{COLD}"),
        ("a.md", f"---\n# tonecheck: ignore-file\ntitle: x\n---\n{COLD}"),
        ("a.txt", f"{{# tonecheck: ignore-file[hollow-apology] #}}\n\n\n{COLD}"),
        ("a.html", f"<!-- tonecheck: ignore-start -->\n<p>x</p>\n<p>{COLD}</p>\n<!-- tonecheck: ignore-end -->"),
    ],
)
def test_a_comment_silences(run: Run, name: str, source: str) -> None:
    assert rules(run, name, source) == []


def test_a_comment_reaches_no_further_than_its_line(run: Run) -> None:
    found = rules(run, "a.html", f"<!-- tonecheck: ignore -->\n<p>{COLD}</p>\n<p>{COLD}</p>")
    assert len(found) == 1 and found[0].startswith("hollow")


def test_a_block_ends_where_it_says(run: Run) -> None:
    source = f"<!-- tonecheck: ignore-start -->\n<p>{COLD}</p>\n<!-- tonecheck: ignore-end -->\n<p>{COLD}</p>"
    assert len(rules(run, "a.html", source)) == 1


def test_an_unused_comment_is_reported(run: Run) -> None:
    assert rules(run, "a.html", "<!-- tonecheck: ignore[wordy] -->\n<p>Hello.</p>") == ["unused-ignore"]
