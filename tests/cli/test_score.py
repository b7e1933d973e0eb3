"""``tonecheck score``: documents, sentences and table rows."""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TextIO, cast

import pytest

from tests.conftest import Run
from tonecheck import formats
from tonecheck.memory import Memory
from tonecheck.text import Document

WARM = "Hi Priya,\n\nI've found your parcel. It was my mistake, and it will be with you on Friday.\n\nTom\n"
COLD = "Dear Customer,\n\nYou failed to pay. Your account will be terminated and the debt pursued without further notice.\n"
DIMENSIONS = {"warmth", "humanity", "corporate", "focus"}


def test_a_kind_mail_scores_above_a_threat(run: Run) -> None:
    Path("warm.txt").write_text(WARM)
    Path("cold.txt").write_text(COLD)
    data = json.loads(run("score", ".", "--output-format", "json").stdout)
    scores = {document["path"]: document["scores"] for document in data["documents"]}
    for dimension in ("warmth", "humanity", "focus"):
        assert scores["warm.txt"][dimension] > scores["cold.txt"][dimension] + 5
    assert scores["warm.txt"]["corporate"] < scores["cold.txt"]["corporate"]


def test_the_table_shows_what_costs_and_what_earns(run: Run) -> None:
    Path("warm.txt").write_text(WARM)
    Path("cold.txt").write_text(COLD)
    output = run("score", ".", "--sentences").output
    assert "costs" in output and "earns" in output and "You failed to pay." in output


def test_a_quote_has_no_markup_and_its_tags_as_they_stand(run: Run) -> None:
    Path("a.html").write_text(
        "<p>You <b>failed</b> to\n pay {{ amount }} &amp; your&nbsp;account will be terminated.</p>"
    )
    output = run("score", "a.html").output
    assert "“You failed to pay {{ amount }} & your account will be terminated.”" in output
    (document,) = json.loads(run("score", "a.html", "--output-format", "json").stdout)["documents"]
    assert document["moved"][0]["quote"].startswith("You failed to pay {{ amount }} & your")
    assert document["moved"][0]["text"].startswith("You <b>failed</b>")


@pytest.mark.parametrize(
    "line",
    [
        "Registered Office: 14 Wharf Lane, Unit 3, Leeds, West Yorkshire, LS10 1JR",
        "{{ order.number }}, {{ order.date }}, {{ total }} {{ currency }} {{ vat }} {{ id }}",
        "CP Ltd, Company No. 0123456, VAT Reg. GB 123 4567 89, Cardiff, Wales",
    ],
)
def test_an_address_is_not_blamed(run: Run, line: str) -> None:
    Path("a.txt").write_text(line + "\n")
    (document,) = json.loads(run("score", "a.txt", "--output-format", "json").stdout)["documents"]
    assert document["moved"] == []


def test_the_scorer_is_named(run: Run) -> None:
    Path("a.txt").write_text("We apologise for any inconvenience.\n")
    assert "Rated by fast." in run("score", "a.txt", "--scorer", "fast").output
    assert "   by fast\n" in run("check", "a.txt", "--scorer", "fast").output
    assert json.loads(run("check", "a.txt", "--output-format", "json").stdout)["documents"][0]["scorer"] == "fast"


def test_sentences_lie_where_they_say(run: Run) -> None:
    text = "<p>Hi Ana,</p><p>One &amp; <b>two</b> three. Four 👍 five.</p>"
    Path("a.html").write_text(text)
    (document,) = json.loads(run("score", "a.html", "--sentences", "--output-format", "json").stdout)["documents"]
    assert [text[s["start"] : s["end"]] for s in document["sentences"]] == [
        "Hi Ana,",
        "One &amp; <b>two</b> three.",
        "Four 👍 five.",
    ]
    assert all(set(sentence["scores"]) == DIMENSIONS for sentence in document["sentences"])


def test_a_document_is_read_once_for_its_sentences(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    extract = formats.extract

    def counted(document: Document, memory: Memory | None = None) -> formats.Extraction:
        read.append(document.path)
        return extract(document, memory)

    monkeypatch.setattr(formats, "extract", counted)
    Path("a.html").write_text("<p>Hi {{ name }},</p><p>One &amp; <b>two</b> three.</p>")
    (document,) = json.loads(run("score", "a.html", "--sentences", "--output-format", "json").stdout)["documents"]
    assert [s["quote"] for s in document["sentences"]] == ["Hi {{ name }},", "One & two three."]
    assert read == ["a.html"]


def test_a_file_without_copy_is_not_rated(run: Run) -> None:
    Path("a.txt").write_text("")
    assert json.loads(run("score", "a.txt", "--output-format", "jsonl").stdout)["scores"] is None
    assert "no copy to rate" in run("score", "a.txt").output


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", 'id,text\nx1,"You failed to pay, again."\n,Thanks for waiting.\n'),
        ("a.tsv", 'id\ttext\nx1\tYou "failed" to pay.\n\tThanks for waiting.\n'),
        ("a.jsonl", '{"id": "x1", "text": "You failed to pay."}\n\n{"text": "Thanks for waiting."}\n'),
    ],
)
def test_rows_of_a_table(run: Run, name: str, text: str) -> None:
    Path(name).write_text(text)
    result = run("score", name, "--column", "text", "--output-format", "jsonl")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["id"] for row in rows] == ["x1", 2]
    assert rows[0]["scores"]["warmth"] < rows[1]["scores"]["warmth"]
    assert set(rows[0]["scores"]) == DIMENSIONS


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.csv", "id,body\n1,x\n", "no column “text”; it has: id, body"),
        ("a.txt", "x", "is no table"),
        ("a.jsonl", '{"text": "x"}\n{', "line 2: not valid JSON"),
        ("a.jsonl", "[1]", "line 1: must be a JSON object"),
    ],
)
def test_a_bad_table_is_one_clear_error(run: Run, name: str, text: str, message: str) -> None:
    Path(name).write_text(text)
    result = run("score", name, "--column", "text")
    assert result.exit_code == 2 and message in result.stderr


@pytest.mark.parametrize("option", ["--sentences", "--readability", "--output-format json", "--output-format table"])
def test_what_rows_do_not_have_is_refused(run: Run, option: str) -> None:
    Path("a.csv").write_text("text\nHello.\n")
    result = run("score", "a.csv", "--column", "text", *option.split())
    assert result.exit_code == 2 and f"leave out {option}" in result.stderr and not result.stdout


def test_missing_readability_is_told_before_anything_is_shown(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.txt").write_text("Hello there.")
    monkeypatch.setitem(sys.modules, "textstat", None)
    result = run("score", "a.txt", "--readability")
    assert result.exit_code == 2 and "tonecheck[readability]" in result.stderr and not result.stdout


@pytest.mark.skipif(os.name != "posix", reason="needs pipes")
def test_input_that_nobody_reads_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    from tonecheck.cli.options import warn_of_unread_input

    def told(paths: list[str], stream: object) -> bool:
        warn_of_unread_input("score", paths, cast(TextIO, stream))
        return "`tonecheck score -` reads it" in capsys.readouterr().err

    with tempfile.TemporaryFile("w+") as file, open(os.devnull) as nothing:
        assert not told([], file) and not told([], nothing) and not told([], io.StringIO("x"))
        file.write("Hello.")
        file.flush()
        assert told([], file) and not told(["-"], file)
    reading, writing = os.pipe()
    with os.fdopen(reading) as end, os.fdopen(writing, "w") as start:
        assert not told([], end)
        start.write("Hello.")
        start.flush()
        assert told([], end)


def test_readability_figures(run: Run) -> None:
    pytest.importorskip("textstat", reason="textstat is an extra; the README's test command installs it")
    Path("a.txt").write_text("The cat sat on the mat. " * 10)
    (document,) = json.loads(run("score", "a.txt", "--readability", "--output-format", "json").stdout)["documents"]
    assert document["readability"]["grade"] < 4


def test_the_same_copy_gets_the_same_score_whatever_its_format(run: Run) -> None:
    Path("a.txt").write_text("We found your bag. It is on its way.\n")
    Path("a.md").write_text("We found **your** bag. It is on its way.\n")
    Path("a.html").write_text("<p>We found <b>your</b> bag. It is on its way.</p>")
    data = json.loads(run("score", "a.txt", "a.md", "a.html", "--output-format", "json").stdout)
    first, *others = [document["scores"] for document in data["documents"]]
    assert all(other == first for other in others)
