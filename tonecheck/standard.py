"""The `standard` scorer: a small transformer, its weights as bytes and half bytes, run by onnxruntime.

The result is mixed with a share of the `fast` scorer's, which knows many phrases and errs on other texts.

Each text is read on its own, so that its score never depends on its neighbours; where there are many, several are read
at the same time. Nothing is ever downloaded: weights and vocabulary are one file in the package.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from tonecheck.adapter import Adapter, weights_path
from tonecheck.fast import load as load_fast
from tonecheck.findings import Score
from tonecheck.language import is_english
from tonecheck.scoring import NEUTRAL, Credit, ScorerError
from tonecheck.wordpiece import Token, WordPiece

FORMAT = "tonecheck-standard-3"
_EXTRA = "it needs onnxruntime and numpy: pip install 'tonecheck[standard]'"
# From here on a second thread is worth its start.
_MANY = 16


class _Words(NamedTuple):
    """A run of words that is left out to see what it did: offsets in the text and the places of its pieces."""

    start: int
    end: int
    first: int
    last: int


class StandardScorer:
    """See the module."""

    name = "standard"

    def __init__(self, path: str, adapter: Adapter | None = None) -> None:
        import numpy
        import onnxruntime

        if not os.path.exists(path):
            raise ScorerError(f"the scorer 'standard' cannot be loaded: {path} is missing")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Kept here: the session does not own what it is given in the place of its weights.
        self._replaced = _last_layer(adapter) if adapter else {}
        for name, value in self._replaced.items():
            options.add_initializer(name, value)
        self._session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        told = self._session.get_modelmeta().custom_metadata_map
        if told.get("format") != FORMAT:
            raise ScorerError(f"{path} does not hold weights of the standard scorer")
        common = frozenset(told["common"].split("\n")) if told.get("common") else None
        self._pieces = WordPiece(told["vocabulary"].split("\n"), common)
        self._window = int(told["longest"]) - 2
        self._numpy = numpy
        self._shares = tuple(map(float, told["fast"].split()))
        self._fast = load_fast()

    def score(self, texts: Sequence[str]) -> list[Score]:
        """The score of each text; the same text is read once."""
        different = list(dict.fromkeys(texts))
        scores = dict(zip(different, self._map(different)))
        return [scores[text] for text in texts]

    def _map(self, texts: Sequence[str]) -> list[Score]:
        threads = min(os.cpu_count() or 1, 16)
        if len(texts) < _MANY or threads == 1:
            return [self._score(text) for text in texts]
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(threads) as pool:
            share = -(-len(texts) // (4 * threads))
            groups = [texts[start : start + share] for start in range(0, len(texts), share)]
            return [score for group in pool.map(lambda g: [self._score(text) for text in g], groups) for score in group]

    def _score(self, text: str) -> Score:
        ids = self._pieces.ids(text) if is_english(text) else []
        return self._mixed(self._of(ids), text) if ids else NEUTRAL

    def _mixed(self, network: Score, text: str) -> Score:
        """The score of the network and that of `fast`, in their shares."""
        both = zip(self._shares, network, self._fast.score([text])[0])
        return Score(*((1 - share) * own + share * fast for share, own, fast in both))

    def alone(self, text: str) -> Score:
        """The network's score of a text, whatever its language, without that of `fast`."""
        return self._of(self._pieces.ids(text))

    def _of(self, ids: Sequence[int]) -> Score:
        """The network's score of pieces, however many: the mean of windows, by their length."""
        return self._mean(self._answers(ids)) if ids else NEUTRAL

    def _answers(self, ids: Sequence[int]) -> list[tuple[int, Any]]:
        """What the network says of each window, with how many pieces that has; see `_run`."""
        return [(len(window), self._run(window)) for window in self._windows(ids)]

    def _mean(self, read: Sequence[tuple[int, Any]]) -> Score:
        sums, total = [0.0, 0.0, 0.0, 0.0], 0
        for length, (score, _) in read:
            for at, value in enumerate(score.tolist()):
                sums[at] += min(max(value, 0.0), 100.0) * length
            total += length
        return Score(*(value / total for value in sums))

    def _windows(self, ids: Sequence[int]) -> Iterator[Sequence[int]]:
        """Parts of equal length that the network can read."""
        count = -(-len(ids) // self._window)
        size = -(-len(ids) // count)
        for start in range(0, len(ids), size):
            yield ids[start : start + size]

    def _run(self, ids: Sequence[int]) -> Any:
        """The network's answer: the score, and the numbers of each piece, that for start and end included."""
        row = self._numpy.array([self._pieces.start, *ids, self._pieces.end], dtype=self._numpy.int64)
        return self._session.run(None, {"ids": row})

    def explain(self, text: str) -> list[Credit]:
        """What the words are answerable for; see `Scorer.explain`.

        The score is the mean of a number for each piece of the text, so each run of words has its share. A share hides
        what words do to their neighbours ("not"). So the three runs with the largest are also left out, one after the
        other, and what that changes counts for a third: an explanation costs four times a score. What no run is
        answerable for is credited to the whole text.
        """
        tokens = list(self._pieces.tokens(text)) if is_english(text) else []
        ids = [number for token in tokens for number in token.ids]
        if not ids:
            return []
        read = self._answers(ids)
        score = self._mixed(self._mean(read), text)
        runs = _phrases(text, tokens)
        credits = list(zip(runs, self._shares_of(runs, text, read))) if len(runs) > 1 else []
        credits.sort(key=lambda credit: (-sum(map(abs, credit[1])), credit[0]))
        for at, (run, share) in enumerate(credits[:_LEFT_OUT]):
            left = self._of([*ids[: run.first], *ids[run.last :]])
            without = self._mixed(left, f"{text[: run.start]} {text[run.end :]}")
            credits[at] = run, tuple((2 * own + a - b) / 3 for own, a, b in zip(share, score, without))
        sums = [sum(points[at] for _, points in credits) for at in range(4)]
        rest = (value - neutral - told for value, neutral, told in zip(score, NEUTRAL, sums))
        return [Credit(0, len(text), *rest), *sorted(Credit(run.start, run.end, *points) for run, points in credits)]

    def _shares_of(
        self, runs: Sequence[_Words], text: str, read: Sequence[tuple[int, Any]]
    ) -> Iterator[tuple[float, ...]]:
        """The points of each dimension that each run of words brings by itself, of both scorers in their shares."""
        total = sum(length for length, _ in read)
        # Each piece has its part in its window's mean, and so have start and end.
        parts = [(pieces[1:-1] - NEUTRAL) * (length / (length + 2) / total) for length, (_, pieces) in read]
        numbers = self._numpy.concatenate(parts)
        told = [credit for credit in self._fast.explain(text) if credit.end - credit.start < len(text)]
        for run in runs:
            own = numbers[run.first : run.last].sum(0)
            fast = [credit for credit in told if run.start <= (credit.start + credit.end) / 2 < run.end]
            yield tuple(
                (1 - share) * float(own[at]) + share * sum(credit[2 + at] for credit in fast)
                for at, share in enumerate(self._shares)
            )


# Runs of words that are left out to see what they do.
_LEFT_OUT = 3
# Little words that begin a phrase, the second kind only after three words: "terms and conditions", "in order to pay".
_OPENERS = frozenset(
    "about after although as at because before but by during for from if in into on once over since than through"
    " under unless until when where which while who with within without".split()
)
_JOINERS = frozenset(("and", "of", "or", "so", "to"))
# Words that lean on the next one, so that no phrase is cut behind them.
_LEANING = frozenset(
    "a an and are be been can has have is no not of or our that the this to was we were will you your".split()
)
# Marks that tie two words, where nothing is between.
_TYING = frozenset("-‐‑–/.,:&_'’")
_LONGEST_PHRASE = 6


def _phrases(text: str, tokens: Sequence[Token]) -> list[_Words]:
    """The tokens in runs of words that a reader takes in one go: parted by marks and by the little words that begin a phrase.

    A mark with a word right before and behind it parts nothing: "third-party", "and/or", "9.30".
    """
    runs: list[_Words] = []
    piece, open_words, before, tied = 0, 0, "", False
    for at, token in enumerate(tokens):
        word, after = text[token.start : token.end].lower(), piece + len(token.ids)
        if word[0].isalnum():
            begins = (open_words > 1 and word in _OPENERS) or (open_words > 2 and word in _JOINERS)
            full = open_words >= _LONGEST_PHRASE and (before not in _LEANING or open_words >= _LONGEST_PHRASE + 3)
            if open_words and (tied or (not begins and not full)):
                runs[-1] = runs[-1]._replace(end=token.end, last=after)
                open_words += not tied
            else:
                runs.append(_Words(token.start, token.end, piece, after))
                open_words = 1
            tied = False
        else:
            follows = tokens[at + 1].start if at + 1 < len(tokens) else len(text)
            touches = bool(open_words) and runs[-1].end == token.start and follows == token.end < len(text)
            tied = touches and word in _TYING
            if tied or (word in "'’" and open_words):
                runs[-1] = runs[-1]._replace(end=token.end, last=after)
            else:
                open_words = 0
        before, piece = word, after
    return runs


def _last_layer(adapter: Adapter) -> dict[str, Any]:
    """The weights of the last layer by their names in the file, as bytes of seven bits with a scale for each column."""
    import numpy
    from onnxruntime import OrtValue

    matrix = numpy.array(adapter.matrix, dtype=numpy.float32)
    scale = numpy.maximum(numpy.abs(matrix).max(0), 1e-9) / 63
    arrays = {
        "last.many_quantized": numpy.round(matrix / scale).astype(numpy.int8),
        "last.many_scale": scale.astype(numpy.float32),
        "last.many_zero_point": numpy.zeros(matrix.shape[1], dtype=numpy.int8),
        "last.bias": numpy.array(adapter.bias, dtype=numpy.float32),
    }
    return {name: OrtValue.ortvalue_from_numpy(array) for name, array in arrays.items()}


def load(adapter: Adapter | None = None) -> StandardScorer:
    """The scorer with the weights that are shipped, or with a team's own last layer. Raises ScorerError where they or the extra are missing."""
    try:
        import numpy  # noqa: F401
        import onnxruntime  # noqa: F401
    except ImportError as error:
        raise ScorerError(f"the scorer 'standard' cannot be loaded ({error}); {_EXTRA}") from None
    return StandardScorer(weights_path(), adapter)
