"""Settings: where they come from, what wins, and errors that name file and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run

COLD = "Dear Ana,\n\nWe apologise for any inconvenience. In order to pay, call.\n"
CONCISE = ("--output-format", "concise", "--scorer", "none")


def write(name: str, text: str) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


@pytest.mark.parametrize("name", ["tonecheck.toml", "pyproject.toml"])
def test_the_nearest_file_counts(run: Run, name: str) -> None:
    table = "[tool.tonecheck]\n" if name == "pyproject.toml" else ""
    write(name, table + 'ignore = ["hollow-apology"]\n')
    write("deep/er/a.txt", COLD)
    output = run("check", "deep", *CONCISE).output
    assert "wordy" in output and "hollow" not in output
    assert "hollow" in run("check", "deep", "--isolated", *CONCISE).output


def test_a_pyproject_without_our_table_is_passed_over(run: Run) -> None:
    write("tonecheck.toml", 'ignore = ["wordy"]\n')
    write("sub/pyproject.toml", "[project]\nname = 'x'\n")
    write("sub/a.txt", COLD)
    assert "wordy" not in run("check", "sub", *CONCISE).output


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('selct = ["x"]', "tonecheck.toml: unknown key “selct”; did you mean “select”?"),
        ('select = ["hollow-apologie"]', "did you mean “hollow-apolog"),
        ("select = 3", "tonecheck.toml: select: must be a list of strings"),
        ("select = [", "tonecheck.toml: not valid TOML"),
        ("[thresholds]\nwarm = 3", "thresholds: unknown dimension “warm”; did you mean “warmth”?"),
        ("[thresholds]\nwarmth = 300", "thresholds.warmth: must be a number from 0 to 100"),
        ('[severity]\nwordy = "loud"', "severity.wordy: “loud” is no severity"),
        ('encoding = "klingon"', "encoding: “klingon” is no known encoding"),
        ("[rules.mine]\nmessage = 'x'", "rules.mine: needs “phrases”"),
        ("[rules.mine]\nmessage = 'x'\nphrases = ['(a']", "is not closed"),
        ("[rules.mine]\nmessage = 'x'\nphrases = ['...']", "needs at least one word"),
        ("allow = ['']", "tonecheck.toml: allow: holds an empty text"),
        ("allow = ['Loom', ' ']", "tonecheck.toml: allow: holds an empty text"),
        ("[tool.tonecheck]\nignore = ['wordy']", "[tool.tonecheck] belongs in pyproject.toml; here leave it out"),
        ("[rules.mine]\nmessage = 'x'\nregex = 'a'", "unknown key “regex”; did you mean “phrases”"),
        ("[rules.mine]\nmessage = 'x'\npattern = 'a'", "no regular expressions"),
        ("[rules.mine]\nmessage = 'x'\nphrases = ['colou?r']", "no regular expressions: word~ is a word in any form"),
        ("[rules.mine]\nmessage = 'x'\nphrases = ['[Cc]heap']", "no regular expressions"),
        ("[rules.wordy]\nmessage = 'x'\nphrases = ['a b']", "tonecheck.toml: rules.wordy: a built-in rule or family"),
        (
            "[[overrides]]\npaths = ['legal']\n[overrides.rules.wordy]\nmessage = 'x'\nphrases = ['a b']",
            "tonecheck.toml: overrides.rules.wordy: a built-in rule or family has that name",
        ),
        ("[[overrides]]\npaths = ['legal']\nignore = ['nope']", "tonecheck.toml: overrides.ignore: there is no rule"),
        ("[[overrides]]\nignore = ['wordy']", "overrides[1]: needs “paths”"),
        ("[[overrides]]\npaths = ['*']\nignor = []", "overrides[1]: unknown key “ignor”"),
        ("[[overrides]]\npaths = ['*']\nexclude = []", "overrides[1]: “exclude” is for all files"),
        ("[rules.mine]\nmessage = 'x'\nphrases = ['a word']\nroles = ['subjekt']", "“subjekt” is not one of subject"),
    ],
)
def test_a_wrong_setting_names_file_and_key(run: Run, text: str, message: str) -> None:
    write("tonecheck.toml", text)
    write("a.txt", COLD)
    result = run("check", "a.txt")
    assert result.exit_code == 2
    assert message in result.stderr and "tonecheck.toml" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_pattern_that_is_no_regular_expression_gets_no_lecture(run: Run) -> None:
    write("tonecheck.toml", "[rules.mine]\nmessage = 'x'\nphrases = ['(a']")
    write("a.txt", COLD)
    assert "regular" not in run("check", "a.txt").stderr


def test_a_mistake_for_other_paths_is_told_though_the_file_is_known(run: Run) -> None:
    write("a.txt", COLD)
    assert run("check", "a.txt").exit_code == 1
    write("tonecheck.toml", "[[overrides]]\npaths = ['legal']\nignore = ['nope']\n")
    assert run("check", "a.txt").exit_code == 2


def test_a_rule_of_an_override_can_be_named_in_it(run: Run) -> None:
    write(
        "tonecheck.toml",
        "[[overrides]]\npaths = ['legal']\nseverity = { mine = 'error' }\n"
        "[overrides.rules.mine]\nmessage = 'x'\nphrases = ['in order']\n",
    )
    write("a.txt", COLD)
    write("legal/a.txt", COLD)
    assert "error mine" in run("check", "legal/a.txt", *CONCISE).output
    result = run("check", "a.txt", *CONCISE)
    assert result.exit_code == 1 and "mine" not in result.output


def test_the_scorer_that_an_adapter_brings_is_told(run: Run) -> None:
    write("tonecheck.toml", "adapter = 'house.adapter.json'\n")
    lines = [" ".join(line.split()) for line in run("config", "a.txt").output.splitlines()]
    assert any(line.startswith("scorer standard (by adapter, ") for line in lines)


def test_an_adapter_whose_scorer_is_missing_says_who_asked_for_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write("tonecheck.toml", "adapter = 'house.adapter.json'\n")
    write("house.adapter.json", "{}")
    write("a.txt", COLD)
    from tonecheck import scoring

    def missing(*_: object) -> object:
        raise scoring.ScorerError("the scorer 'standard' cannot be loaded")

    monkeypatch.setattr(scoring, "_made", missing)
    result = run("check", "a.txt", "--no-cache")
    assert result.exit_code == 2
    assert "asked for by the adapter house.adapter.json (`adapter` in the settings)" in result.stderr


def test_a_starter_that_cannot_be_written_is_one_error(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    result = run("init")
    assert result.exit_code == 2 and "tonecheck.toml: Permission denied" in result.stderr


def test_overrides_for_paths(run: Run) -> None:
    write("tonecheck.toml", "[[overrides]]\npaths = ['legal/**']\nignore = ['hollow-apology']\n")
    write("legal/a.txt", COLD)
    write("mail/a.txt", COLD)
    output = run("check", ".", *CONCISE).output
    assert "mail/a.txt" in output
    assert not [line for line in output.splitlines() if "legal" in line and "hollow" in line]


def test_overrides_add_to_lists_and_tables(run: Run) -> None:
    write(
        "tonecheck.toml",
        "ignore = ['wordy']\nseverity = { hollow-apology = 'hint' }\n"
        "[[overrides]]\npaths = ['a.txt']\nignore = ['hollow-apology']\nseverity = { wordy = 'error' }\n",
    )
    output = run("config", "a.txt").output
    assert "['wordy', 'hollow-apology']" in output
    assert "{'hollow-apology': 'hint', 'wordy': 'error'}" in output


def test_severity_can_be_set(run: Run) -> None:
    write("tonecheck.toml", "[severity]\nwordy = 'error'\n")
    write("a.txt", COLD)
    assert "error wordy" in run("check", "a.txt", *CONCISE).output


def test_allowed_words_are_never_touched(run: Run) -> None:
    write("tonecheck.toml", "allow = ['In order to']\n")
    write("a.txt", COLD)
    assert "wordy" not in run("check", "a.txt", *CONCISE).output


def test_own_rules_inflect_and_fix(run: Run) -> None:
    write(
        "tonecheck.toml",
        "[rules.say-parcel]\nphrases = ['consignment~ => parcel~']\nmessage = 'We say parcel.'\nseverity = 'error'\n",
    )
    write("a.txt", "Consignments are here.\n")
    result = run("check", "a.txt", *CONCISE)
    assert "error say-parcel We say parcel." in result.output
    run("check", "a.txt", "--fix", *CONCISE)
    assert Path("a.txt").read_text() == "Parcels are here.\n"


def test_a_low_score_is_a_finding(run: Run) -> None:
    write("tonecheck.toml", "[thresholds]\nwarmth = 99\n")
    write("a.txt", COLD)
    output = run("check", "a.txt", "--output-format", "concise").output
    assert "score-warmth" in output


def test_config_shows_values_and_origins(run: Run) -> None:
    write("tonecheck.toml", "min-severity = 'warning'\n")
    output = run("config", "mails/a.html").output
    assert "min-severity   warning" in output and "tonecheck.toml)" in output and "html" in output


def test_init_writes_a_valid_file_once(run: Run) -> None:
    assert run("init").exit_code == 0
    assert run("init").exit_code == 2
    # Every commented setting is valid too.
    lines = Path("tonecheck.toml").read_text().splitlines()
    write(
        "tonecheck.toml",
        "\n".join(
            line[2:] if line.startswith("# ") and ("=" in line or "[" in line) else line
            for line in lines
            if "Settings of" not in line
        ),
    )
    write("a.txt", COLD)
    write("words.txt", "forbid cheap\n")
    assert run("check", "a.txt", "--scorer", "none").exit_code == 1
    assert run("test-rules").exit_code == 0


def test_allowing_a_format_for_other_names(run: Run) -> None:
    write("tonecheck.toml", "[formats]\n'*.letter' = 'text'\n")
    write("a.letter", COLD)
    assert "a.letter" in run("check", ".", *CONCISE).output


def test_the_template_language_of_a_file_is_shown_with_its_reason(run: Run) -> None:
    write("mails/a.html", "<p>Hi {{ name }},</p>\n<p>{% unless x %}In order to{% endunless %} *|FNAME|*</p>\n")
    lines = [" ".join(line.split()) for line in run("config", "mails/a.html").output.splitlines()]
    assert "template tags liquid (by “{{ name }},</p>” in line 1)" in lines
    assert any(line.startswith("mailchimp (by “*|FNAME|*") for line in lines)
    write("tonecheck.toml", 'templates = { "mails/**" = "mailchimp" }\n')
    assert "template tags mailchimp (by" in " ".join(run("config", "mails/a.html").output.split())
    assert "“liquid”" not in run("check", "mails", *CONCISE).output


@pytest.mark.parametrize(
    ("value", "message"),
    [("{ '*' = 'likwid' }", "templates.*: “likwid” is not one of"), ("'liquid'", "templates: must be a table")],
)
def test_a_wrong_template_language_is_named(run: Run, value: str, message: str) -> None:
    write("tonecheck.toml", f"templates = {value}\n")
    write("a.txt", COLD)
    assert message in run("check", "a.txt").output + run("check", "a.txt").stderr
