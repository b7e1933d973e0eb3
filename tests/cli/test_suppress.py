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
    assert rules(run, "a.html", "<!-- tonecheck: ignore[hollow-apology] -->\n<p>Hello.</p>") == ["unused-ignore"]


@pytest.mark.parametrize(
    "names", ["[wordy]", "[hollow-apology, wordy]", "[humanity]", "", "[reading-grade]", "[score-warmth]"]
)
def test_a_comment_for_a_rule_that_was_not_looked_for_may_well_be_used(run: Run, names: str) -> None:
    assert rules(run, "a.html", f"<!-- tonecheck: ignore{names} -->\n<p>Hello.</p>") == []


def test_a_comment_without_names_is_unused_where_every_rule_found_nothing(run: Run) -> None:
    Path("a.html").write_text("<!-- tonecheck: ignore -->\n<p>Hello.</p>")
    assert "unused-ignore" in run("check", "a.html").output
    Path("tonecheck.toml").write_text('ignore = ["unused-ignore"]')
    assert run("check", "a.html").exit_code == 0


@pytest.mark.parametrize(
    ("comment", "told"),
    [
        ("ignore hollow-apology", "rules stand in brackets, as in ignore[hollow-apology]"),
        ("ignore-file hollow-apology, wordy", "as in ignore-file[hollow-apology]"),
        ("ignore[hollow-apology", "its bracket is not closed"),
        ("ignore[]", "no rule stands in its brackets"),
        ("ignor[hollow-apology]", "“ignor” is no word that tonecheck knows; did you mean “ignore”?"),
        ("skip[hollow-apology]", "there are ignore, ignore-file, ignore-start and ignore-end"),
        (
            "ignore[hollow-apolgy]",
            "There is no rule, family or dimension “hollow-apolgy”; did you mean “hollow-apology",
        ),
        ("ignore-end", "there is no ignore-start before this ignore-end"),
    ],
)
def test_a_comment_with_a_slip_silences_nothing_and_is_told(run: Run, comment: str, told: str) -> None:
    source = f"<!-- tonecheck: {comment} -->\n<p>{COLD}</p>"
    found = rules(run, "a.html", source)
    assert found[0] == "wrong-ignore" and found[1].startswith("hollow") and len(found) == 2
    assert told in run("check", "a.html", "--output-format", "concise", "--select", "hollow-apology").output


def test_names_may_stand_on_several_lines(run: Run) -> None:
    assert rules(run, "a.html", f"<!-- tonecheck: ignore[\n  hollow-apology,\n  warmth] -->\n<p>{COLD}</p>") == []


@pytest.mark.parametrize("after", [" - legal asked for it", ": legal", ", agreed", " (legal)"])
def test_a_reason_may_stand_behind_a_sign(run: Run, after: str) -> None:
    assert rules(run, "a.html", f"<p>{COLD}</p> <!-- tonecheck: ignore{after} -->") == []


def test_a_comment_may_speak_of_tonecheck(run: Run) -> None:
    assert rules(run, "a.html", "<!-- tonecheck: see the style guide -->\n<p>Hello.</p>") == []


def test_a_block_without_an_end_is_told(run: Run) -> None:
    start = "<!-- tonecheck: ignore-start[hollow-apology] -->"
    assert rules(run, "a.html", f"{start}\n<p>{COLD}</p>\n<p>{COLD}</p>") == ["wrong-ignore"]
    end = "<!-- tonecheck: ignore-end -->"
    twice = f"{start}\n<p>{COLD}</p>\n{start}\n<p>{COLD}</p>\n{end}\n"
    assert rules(run, "a.html", twice) == ["wrong-ignore"]


def test_the_known_part_of_a_comment_counts(run: Run) -> None:
    source = f"<!-- tonecheck: ignore[hollow-apology, no-such-thing] -->\n<p>{COLD}</p>"
    assert rules(run, "a.html", source) == ["wrong-ignore"]
