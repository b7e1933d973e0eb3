"""Rating a column of Arrow data, batch by batch: what an engine for big tables runs on each of its workers.

`rate_batches` is what Spark's ``mapInArrow`` and every other engine that hands out record batches wants: an iterator
of batches in, an iterator of batches out. A row is rated by its text alone, so the result of a row is the same on
one machine, on a hundred, and after a crash.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any, NamedTuple, TypeVar

from tonecheck import engine, formats
from tonecheck.config import Config
from tonecheck.errors import DocumentError, TonecheckError
from tonecheck.findings import DIMENSIONS, SentenceScore
from tonecheck.scoring import ROLE_WEIGHTS, Once, Scorer, goodness, load, shown
from tonecheck.selection import rules_for
from tonecheck.text import Document, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    import pyarrow

# A pyarrow.RecordBatch or a pyarrow.Table: what comes in goes out.
Rows = TypeVar("Rows", bound="pyarrow.RecordBatch | pyarrow.Table")

# Distinct texts remembered from one batch to the next; beyond that all are forgotten, so that memory
# stays bounded.
_REMEMBERED = 50_000
# Roles that count less are small print: cold in every mail, and never what should be rewritten first.
_SMALL_PRINT = 0.1
_DEFAULT = Config()


class _Row(NamedTuple):
    """What one text gets, in the order of the columns; see `schema`."""

    warmth: float | None = None
    humanity: float | None = None
    corporate: float | None = None
    focus: float | None = None
    findings: int | None = None
    worst_start: int | None = None
    worst_end: int | None = None
    error: str | None = None


def schema() -> pyarrow.Schema:
    """The columns that rating adds, in order.

    Four scores from 0 to 100, null where a text has no words to rate; the number of findings; the worst sentence as
    code points from ``worst_start`` up to ``worst_end`` of the text; and an error, null unless the row cannot be read,
    when everything else is null. Raises DocumentError where pyarrow is not installed.
    """
    arrow = _arrow()
    score, whole = arrow.float64(), arrow.int32()
    types = [*(score for _ in DIMENSIONS), whole, whole, whole, arrow.string()]
    return arrow.schema(list(zip(_Row._fields, types)))


def rate_batches(
    batches: Iterable[Rows], column: str, scorer: str | Scorer = "fast", config: Config = _DEFAULT, format: str = "text"
) -> Iterator[Rows]:
    """Each of `batches` with the columns of `schema` added, its rows in their order.

    `column` holds text (strings, or bytes in UTF-8 or the encoding they declare) in `format`, one of
    `tonecheck.formats.FORMATS`. Identical texts are rated once. A row that cannot be rated gets nulls and says why in
    ``error``; it never stops the run. Raises, before the first row, DocumentError for a column or format that does not exist, and
    ScorerError and ConfigError for a scorer or settings that cannot be used.

    `scorer` by its name is loaded where this runs, so that an engine need not send its weights about.
    """
    rater = _rater(scorer, config, format)
    for batch in batches:
        yield _rated(batch, column, rater)


def rate_batch(
    batch: Rows, column: str, scorer: str | Scorer = "fast", config: Config = _DEFAULT, format: str = "text"
) -> Rows:
    """One record batch or table with the columns of `schema` added; see `rate_batches`."""
    return next(rate_batches([batch], column, scorer, config, format))


def check_columns(names: Sequence[str], column: str) -> None:
    """Raise DocumentError unless a table with columns of these names can be rated by `column`."""
    if column not in names:
        raise DocumentError(f"the table has no column “{column}”; it has: {', '.join(names)}")
    if taken := [name for name in _Row._fields if name in names]:
        raise DocumentError(f"the table already has: {', '.join(taken)}; rename or leave out what rating is to add")


class _Rater:
    """Rates texts, each once."""

    def __init__(self, scorer: Scorer, config: Config, format: str) -> None:
        if format not in formats.FORMATS:
            raise DocumentError(f"there is no format {format!r}; these are: {', '.join(formats.FORMATS)}")
        # Settings that cannot be used are no fault of the rows: they stop the run here.
        rules_for(config)
        self._scorer, self._config, self._format = Once(scorer), config, format
        self._known: dict[bytes, _Row] = {}

    def serves(self, name: str, config: Config, format: str) -> bool:
        """Whether this is what such a scorer, such settings and such a format ask for."""
        return (self._scorer.name, self._config, self._format) == (shown(name), config, format)

    def rate(self, texts: Sequence[bytes | None], declared: bool) -> list[_Row]:
        """What each of `texts` gets, all different; ``declared`` if they may declare another encoding than UTF-8."""
        known = self._known
        keys = [_key(data, declared) for data in texts]
        read = {key: self._read(data, declared) for key, data in zip(keys, texts) if key not in known}
        self._rate_together([item for item in read.values() if isinstance(item, Document)])
        new = {key: item if isinstance(item, _Row) else self._row(item) for key, item in read.items()}
        rows = [new[key] if key in new else known[key] for key in keys]
        if len(known) + len(new) <= _REMEMBERED:
            known.update(new)
        else:
            self._known = new
        return rows

    def _read(self, data: bytes | None, declared: bool) -> Document | _Row:
        if data is None:
            return _Row(error="no text: this row has none in the column")
        try:
            if declared:
                return Document.decode(data, "<row>", self._format)
            return Document("<row>", data.decode("utf-8"), self._format)
        except (DocumentError, UnicodeDecodeError) as error:
            return _Row(error=str(error))

    def _rate_together(self, documents: Sequence[Document]) -> None:
        """Rate the sentences of all documents in one go: a network, above all on a GPU, wants many at a time."""
        if self._scorer.name == "fast":
            # Takes them one by one anyway, and reading each document once more costs as much as rating it.
            return
        sentences: list[str] = []
        for document in documents:
            # A document that cannot be read is told of when its own turn comes.
            with suppress(Exception):
                sentences += engine.rated_texts(document)
        self._scorer.score(sentences)

    def _row(self, document: Document) -> _Row:
        try:
            report = engine.check(document, self._config, self._scorer)
        # Whatever is wrong with one text, also a fault of our own or of a plug-in, costs that row and not the run.
        except Exception as error:
            return _Row(error=str(error) if isinstance(error, TonecheckError) else f"{type(error).__name__}: {error}")
        found = len(report.findings)
        return _Row(*report.score, found, *_worst(report.sentences)) if report.score else _Row(findings=found)


# The raters made last, the latest first. Engines call `rate_batches` once a task and keep the process for many tasks.
_RATERS: list[_Rater] = []
_RATERS_KEPT = 4


def _rater(scorer: str | Scorer, config: Config, format: str) -> _Rater:
    """A rater, with all it remembers if the same was asked for before."""
    if not isinstance(scorer, str):
        return _Rater(scorer, config, format)
    found = next((rater for rater in _RATERS if rater.serves(scorer, config, format)), None)
    rater = found or _Rater(load(scorer), config, format)
    _RATERS[:] = [rater, *(other for other in _RATERS if other is not rater)][:_RATERS_KEPT]
    return rater


def _key(data: bytes | None, declared: bool) -> bytes:
    """What a text is remembered by: short, and without the copy in it."""
    from hashlib import blake2b

    return blake2b(
        data or b"", digest_size=16, person=b"none" if data is None else b"bytes" if declared else b""
    ).digest()


def _worst(sentences: Iterable[SentenceScore]) -> Span:
    """The sentence that is furthest on the wrong side in any dimension; small print only where there is nothing else."""
    rated = list(sentences)
    running = [item for item in rated if ROLE_WEIGHTS.get(item.role, 1.0) > _SMALL_PRINT] or rated
    return min(running, key=lambda item: min(goodness(item.score, name) for name in DIMENSIONS)).span


def _rated(batch: Rows, column: str, rater: _Rater) -> Rows:
    arrow, added = _arrow(), schema()
    check_columns(batch.schema.names, column)
    texts, places, declared = _distinct(batch.column(column), column)
    rows = rater.rate(texts, declared)
    kinds = zip(added, zip(*rows) if rows else [()] * len(added))
    columns = [arrow.array(values, field.type).take(places) for field, values in kinds]
    # What the schema says about itself (pandas, Spark) stays.
    joined = arrow.schema([*batch.schema, *added], metadata=batch.schema.metadata)
    made: Rows = type(batch).from_arrays([*batch.columns, *columns], schema=joined)
    return made


def _distinct(column: Any, name: str) -> tuple[list[bytes | None], Any, bool]:
    """The distinct texts of a column as bytes, for each row the place of its text among them, and whether the column
    holds bytes: only those can be in another encoding than UTF-8."""
    arrow = _arrow()
    values = column.combine_chunks() if isinstance(column, arrow.ChunkedArray) else column
    if arrow.types.is_dictionary(values.type):
        values = values.dictionary_decode()
    try:
        # Bytes and not strings: whether they are text is a question for each row, and 64-bit offsets fit any column.
        encoded = values.cast(arrow.large_binary()).dictionary_encode(null_encoding="encode")
    except arrow.ArrowNotImplementedError:
        raise DocumentError(f"the column “{name}” holds {values.type}, not text") from None
    return encoded.dictionary.to_pylist(), encoded.indices, "binary" in str(values.type)


def _arrow() -> Any:
    try:
        import pyarrow
    except ModuleNotFoundError:
        raise DocumentError("rating Arrow tables needs pyarrow: pip install 'tonecheck[tables]'") from None
    return pyarrow
