"""Rating Arrow tables: needs pyarrow."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

if not os.environ.get("TONECHECK_TEST_SPARK"):
    pytest.importorskip("pyarrow", reason="BATCHES ARE NOT TESTED: needs pip install 'tonecheck[tables]'")

import pyarrow as pa

from tonecheck import batch
from tonecheck.config import Config
from tonecheck.engine import check
from tonecheck.errors import ConfigError, DocumentError
from tonecheck.findings import Score
from tonecheck.scoring import Credit, Scorer, ScorerError, load
from tonecheck.text import Document

COLD = "Dear Ana,\n\nThank you for writing. We apologise for any inconvenience caused."
WARM = "Hi Ana,\n\nI'm sorry. I'll call you on Friday."
ADDED = batch.schema().names


class Counting:
    """The fast scorer, noting what it was asked."""

    name = "counting"

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.calls = 0
        self._fast: Scorer = load("fast")

    def score(self, texts: list[str]) -> list[Score]:
        self.asked += texts
        self.calls += 1
        return self._fast.score(texts)

    def explain(self, text: str) -> list[Credit]:
        return self._fast.explain(text)


@given(
    st.lists(st.sampled_from([COLD, WARM, "", "Ok.", "£5 for you 😀! Pay now."]) | st.text() | st.none(), max_size=12)
)
@settings(deadline=None, max_examples=60)
def test_a_row_gets_what_check_says_of_its_text(texts: list[str | None]) -> None:
    table = pa.table({"id": range(len(texts)), "text": pa.array(texts, pa.string())})
    rated = batch.rate_batch(table, "text")
    assert rated.select(["id", "text"]).equals(table)
    for text, row in zip(texts, rated.to_pylist()):
        if text is None:
            assert row["error"] and all(row[name] is None for name in ADDED[:-1])
            continue
        report = check(Document("a", text, "text"), scorer=load("fast"))
        assert row["error"] is None and row["findings"] == len(report.findings)
        scores = tuple(row[name] for name in ("warmth", "humanity", "corporate", "focus"))
        assert scores == (report.score or (None,) * 4)
        spans = [tuple(item.span) for item in report.sentences] or [(None, None)]
        assert (row["worst_start"], row["worst_end"]) in spans


def test_the_worst_sentence_is_the_cold_one() -> None:
    row = batch.rate_batch(pa.table({"text": [COLD]}), "text").to_pylist()[0]
    assert COLD[row["worst_start"] : row["worst_end"]] == "We apologise for any inconvenience caused."


@pytest.mark.parametrize("kind", [pa.large_string(), pa.binary(), pa.dictionary(pa.int32(), pa.string())], ids=str)
def test_every_kind_of_text_column_is_rated_alike(kind: pa.DataType) -> None:
    table = pa.table({"text": [COLD, None, WARM, COLD]})
    other = pa.table({"text": table["text"].cast(kind)})
    assert batch.rate_batch(other, "text").select(ADDED).equals(batch.rate_batch(table, "text").select(ADDED))


def test_cutting_into_batches_changes_nothing() -> None:
    table = pa.table({"text": [COLD, WARM, None, COLD, "", WARM] * 5}).replace_schema_metadata({"pandas": "kept"})
    whole = batch.rate_batch(table, "text")
    parts = list(batch.rate_batches(table.to_batches(max_chunksize=4), "text"))
    assert all(isinstance(part, pa.RecordBatch) for part in parts)
    assert pa.Table.from_batches(parts).equals(whole)
    assert whole.schema.metadata == {b"pandas": b"kept"}


def test_no_rows_keep_the_columns() -> None:
    assert batch.rate_batch(pa.table({"text": pa.array([], pa.string())}), "text").schema.names == ["text", *ADDED]


def test_identical_sentences_are_rated_once_and_all_in_one_go() -> None:
    scorer = Counting()
    rows = pa.record_batch({"text": [COLD, WARM, COLD, WARM + "\n\nThank you for writing."]})
    list(batch.rate_batches([rows, rows], "text", scorer))
    assert len(scorer.asked) == len(set(scorer.asked)) and "Thank you for writing." in scorer.asked
    assert scorer.calls == 1


def test_forgetting_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    table = pa.table({"text": [COLD, WARM, "Ok.", COLD, "Thank you for writing."]})
    expected = batch.rate_batch(table, "text", Counting())
    monkeypatch.setattr(batch, "_REMEMBERED", 1)
    parts = batch.rate_batches(table.to_batches(max_chunksize=1), "text", Counting())
    assert pa.Table.from_batches(parts).equals(expected)


def test_a_bad_row_says_why_and_the_others_are_rated() -> None:
    broken = pa.Array.from_buffers(pa.string(), 2, pa.array([b"ab\xff", b"Hi."]).buffers())
    first, second = batch.rate_batch(pa.table({"text": broken}), "text").select(ADDED).to_pylist()
    assert "decode byte 0xff" in first.pop("error") and set(first.values()) == {None}
    assert second["error"] is None and second["warmth"]
    rated = batch.rate_batch(pa.table({"text": [b"a\0b", WARM.encode("utf-16")]}), "text")
    assert "binary file" in rated["error"][0].as_py() and rated["warmth"][1].as_py()


def test_text_is_not_decoded_twice() -> None:
    """A page that declares another encoding is text already in a column of strings, and is decoded in one of bytes."""
    page = '<meta charset="iso-8859-1"><p>Grüße! I will call Zoë on Friday.</p>'
    texts = batch.rate_batch(pa.table({"text": [page]}), "text", format="html")
    data = batch.rate_batch(pa.table({"text": [page.encode("latin-1")]}), "text", format="html")
    assert texts.select(ADDED).equals(data.select(ADDED)) and texts["warmth"][0].as_py()


def test_settings_count() -> None:
    rows = pa.table({"text": [COLD]})
    assert batch.rate_batch(rows, "text")["findings"].to_pylist() == [1]
    other = Config(select=("wordy-purpose",))
    assert batch.rate_batch(rows, "text", config=other)["findings"].to_pylist() == [0]
    assert batch.rate_batch(rows, "text")["findings"].to_pylist() == [1]


def test_what_is_wrong_with_the_call_stops_it() -> None:
    rows = pa.table({"text": [COLD], "error": [1], "number": [1]})
    with pytest.raises(DocumentError, match="no column “body”; it has: text, error, number"):
        batch.rate_batch(rows, "body")
    with pytest.raises(DocumentError, match="already has: error; rename"):
        batch.rate_batch(rows, "text")
    with pytest.raises(DocumentError, match="“number” holds int64, not text"):
        batch.rate_batch(rows.drop_columns("error"), "number")
    with pytest.raises(DocumentError, match="no format 'pdf'; these are: text"):
        batch.rate_batch(rows, "text", format="pdf")
    with pytest.raises(ScorerError, match="known"):
        batch.rate_batch(rows, "text", "best")
    with pytest.raises(ConfigError):
        batch.rate_batch(rows, "text", config=Config(ignore=("no-such-rule",)))
