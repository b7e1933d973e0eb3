"""Tables as programs for spreadsheets write them."""

from __future__ import annotations

import csv
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import Run
from tonecheck import tables
from tonecheck.errors import DocumentError


def texts(path: str, encoding: str | None = None) -> list[str]:
    return [row["text"] for row in tables.rows(path, "text", encoding)]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", b"id,text\n1,Hello; you\n"),
        ("a.csv", b'id;text\r\n1;"Hello; you"\r\n'),
        ("a.csv", '\ufeffid;text\n1;"Hello; you"\n'.encode()),
        ("a.csv", b'sep=;\r\nid;text\r\n1;"Hello; you"\r\n'),
        ("a.csv", b"id\ttext\n1\tHello; you\n"),
        ("a.csv", b"id|text\n1|Hello; you\n"),
        ("a.csv", "id\ttext\r\n1\tHello; you\r\n".encode("utf-16")),
        ("a.csv", b"\n\nid,text\n\n1,Hello; you\n"),
        ("a.csv", b"text,id\nHello; you\n"),
        ("a.tsv", b"id\ttext\n1\tHello; you\n"),
        ("a.tsv", b'id;text\n1;"Hello; you"\n'),
    ],
)
def test_whatever_stands_between_the_fields(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert texts(str(tmp_path / name)) == ["Hello; you"]


@given(
    st.lists(st.lists(st.text(alphabet='ab,;"\n\r ', max_size=12), min_size=2, max_size=2), max_size=8),
    st.sampled_from(",;\t|"),
)
def test_what_is_written_as_csv_is_read_as_it_was(rows: list[list[str]], delimiter: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/a.csv"
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([["id", "text"], *rows])
        assert texts(path) == [row[1] for row in rows]


@pytest.mark.parametrize(
    "lines",
    [
        ['1,"Hello', "2,There", "3,You"],
        ['1,"Hello', "2,There", '3,"You"'],
        ['1,"Hello', "2,There", '3,"You" and I'],
    ],
)
def test_a_quote_that_is_not_closed_swallows_no_rows(tmp_path: Path, lines: list[str]) -> None:
    path = tmp_path / "a.csv"
    path.write_text("\n".join(["id,text", "0,First", *lines]))
    found = tables.rows(str(path), "text")
    assert next(found)["text"] == "First"
    with pytest.raises(DocumentError, match=r"line 3: opens a quote"):
        next(found)


def test_a_quote_inside_a_field_is_no_such_quote(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('id,text\n1,"Hello,\nshe says ""hi"", and more"\n2,5" of rain\n')
    assert texts(str(path)) == ['Hello,\nshe says "hi", and more', '5" of rain']


def test_an_encoding_is_that_of_what_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("id,text\n1,Grüße\n".encode("windows-1252"))
    assert texts(str(path), "windows-1252") == ["Grüße"]
    with pytest.raises(DocumentError, match=r"line 2: is not UTF-8; save it as UTF-8"):
        texts(str(path))
    path.write_text("id,text\n1,Grüße\n", encoding="utf-8")
    assert texts(str(path), "windows-1252") == ["Grüße"]


def test_a_row_without_the_key_is_told_by_its_line_after_those_before_it(run: Run) -> None:
    Path("a.jsonl").write_text('{"text": "Hello there."}\n\n{"body": "Hello"}\n')
    done = run("score", "a.jsonl", "--column", "text", "--scorer", "fast")
    assert done.exit_code == 2 and "a.jsonl: line 3: has no column “text”; it has: body" in done.output
    assert json.loads(done.stdout.splitlines()[0])["id"] == 1
