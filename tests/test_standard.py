"""Behaviour of the standard scorer: steadiness, what must not move a score, and what must, after CheckList."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tonecheck import standard
from tonecheck.errors import TonecheckError
from tonecheck.findings import DIMENSIONS
from tonecheck.formats import extract
from tonecheck.scoring import NEUTRAL, load
from tonecheck.text import Document
from tonecheck.wordpiece import WordPiece

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CASES = Path(__file__).parent / "behaviour"
DIRECTIONS = tomllib.loads((CASES / "directions.toml").read_text(encoding="utf-8"))
INVARIANCES = tomllib.loads((CASES / "invariances.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def scorer() -> standard.StandardScorer:
    missing = "THE STANDARD SCORER IS NOT TESTED: needs pip install 'tonecheck[standard]'"
    pytest.importorskip("numpy", reason=missing)
    pytest.importorskip("onnxruntime", reason=missing)
    made = load("standard")
    assert isinstance(made, standard.StandardScorer)
    return made


def read(text: str) -> str:
    return " ".join(prose.text for prose in extract(Document("", text, "text")).prose)


def gaps(scorer: standard.StandardScorer, one: str, other: str) -> list[float]:
    """How far the second text is above the first, by dimension."""
    first, second = scorer.score([read(one), read(other)])
    return [b - a for a, b in zip(first, second)]


def test_scores_depend_on_the_text_alone(scorer: standard.StandardScorer) -> None:
    texts = [text for kind in DIRECTIONS.values() for pair in kind["cases"] for text in pair]
    together = scorer.score(texts)
    assert together == scorer.score(texts[::-1])[::-1]
    assert together[:20] == [load("standard").score([text])[0] for text in texts[:20]]
    assert together == scorer.score(texts)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "...",
        "42",
        "👍",
        "日本語のテキスト",
        "\x00\x01\x02 a\x03",
        "Su pedido no se puede cancelar por ser urgente.",
    ],
)
def test_what_cannot_be_rated_is_neutral(scorer: standard.StandardScorer, text: str) -> None:
    assert scorer.score([text]) == [NEUTRAL]
    assert scorer.explain(text) == []


@pytest.mark.parametrize("text", ["ok", "a" * 999, "’’’ '' n't 's", "e\u0301a\u200b", "We’ll see. İstanbul'da " * 900])
def test_any_text_has_a_score_within_bounds(scorer: standard.StandardScorer, text: str) -> None:
    assert all(0 <= value <= 100 for value in scorer.score([text])[0])
    scorer.explain(text)


def test_a_long_text_is_read_to_its_end(scorer: standard.StandardScorer) -> None:
    plain = "Your parcel will arrive on Tuesday between nine and eleven. " * 30
    stiff = "Payment is to be effected in accordance with the applicable provisions. " * 30
    assert scorer.score([plain + stiff])[0].corporate > scorer.score([plain])[0].corporate + 10


@pytest.mark.parametrize("kind", INVARIANCES)
def test_what_says_nothing_moves_nothing(scorer: standard.StandardScorer, kind: str) -> None:
    moved = [[abs(gap) for gap in gaps(scorer, *pair)] for pair in INVARIANCES[kind]["cases"]]
    for column in zip(*moved):
        assert sum(column) / len(column) < 3
        assert max(column) < 9


@pytest.mark.parametrize("kind", ["names", "gender", "dialect", "second_language"])
def test_no_one_is_favoured(scorer: standard.StandardScorer, kind: str) -> None:
    for column in zip(*(gaps(scorer, *pair) for pair in INVARIANCES[kind]["cases"])):
        assert abs(sum(column) / len(column)) < 2


@pytest.mark.parametrize("kind", DIRECTIONS)
def test_direction(scorer: standard.StandardScorer, kind: str) -> None:
    told = DIRECTIONS[kind]
    at, sign = DIMENSIONS.index(told["dimension"]), 1 if told["way"] == "up" else -1
    moves = {pair[1]: sign * gaps(scorer, *pair)[at] for pair in told["cases"]}
    weak = {text: round(move, 1) for text, move in moves.items() if move <= 5}
    assert len(weak) <= len(moves) * told.get("weak", 0.1), weak


@pytest.mark.parametrize(
    "text",
    [
        "Your parcel is here and we will terminate your account.",
        "Thank you for waiting, Alex. I've fixed it, and the next month is on us.",
        "OK",
        "We regret to inform you that your claim has been denied, and no further letters will be read. " * 8,
    ],
)
def test_credits_add_up_and_are_steady(scorer: standard.StandardScorer, text: str) -> None:
    credits = scorer.explain(text)
    score = scorer.score([text])[0]
    for at in range(4):
        assert sum(credit[2 + at] for credit in credits) + NEUTRAL[at] == pytest.approx(score[at], abs=1e-3)
    assert all(0 <= credit.start < credit.end <= len(text) for credit in credits)
    assert credits == scorer.explain(text)


def test_the_threat_is_credited_with_the_cold(scorer: standard.StandardScorer) -> None:
    text = "Your parcel is here and we will terminate your account."
    words = [credit for credit in scorer.explain(text) if credit.end - credit.start < len(text)]
    assert "terminate" in text[slice(*min(words, key=lambda credit: credit.warmth)[:2])]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("It will be dispatched in due course.", ["It will be dispatched", "in due course"]),
        ("In order to trace your parcel, utilise our portal.", ["In order to trace your parcel", "utilise our portal"]),
        (
            "This is a notice that the service we'd promised you is late",
            ["This is a notice that the service", "we'd promised you is late"],
        ),
    ],
)
def test_blame_goes_to_phrases_as_they_are_read(
    scorer: standard.StandardScorer, pieces: WordPiece, text: str, phrases: list[str]
) -> None:
    runs = standard._phrases(text, list(pieces.tokens(text)))
    assert [text[run.start : run.end] for run in runs] == phrases


def test_an_explanation_costs_at_most_five_scores(scorer: standard.StandardScorer) -> None:
    text = "We are sorry that your parcel was late, and we have sent you another one, which is free, for your trouble."
    runs = 0
    run = scorer._run

    def counted(ids: list[int]) -> object:
        nonlocal runs
        runs += 1
        return run(ids)

    scorer._run = counted  # type: ignore[method-assign,assignment]
    try:
        scorer.explain(text)
    finally:
        del scorer._run
    assert runs <= 5


def test_identical_texts_are_scored_once(scorer: standard.StandardScorer) -> None:
    text = "Your parcel will arrive on Tuesday between nine and eleven."
    begin = time.process_time()
    scorer.score([text])
    once = time.process_time() - begin
    begin = time.process_time()
    assert scorer.score([text] * 2000) == scorer.score([text]) * 2000
    assert time.process_time() - begin < 30 * once + 0.05


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(TonecheckError, match=r"pip install 'tonecheck\[standard\]'"):
        standard.load()


def test_missing_weights_are_an_error_of_tonecheck(tmp_path: Path, scorer: standard.StandardScorer) -> None:
    with pytest.raises(TonecheckError, match="missing"):
        standard.StandardScorer(str(tmp_path / "none.onnx"))


@pytest.fixture(scope="module")
def pieces() -> WordPiece:
    words = "[PAD] [UNK] [CLS] [SEP] alex hi , your order is late . ' t wasn 2000 link apologize color colors a ##b"
    return WordPiece(words.split(), frozenset({"hi", "your", "order", "is", "late", "wasn", "colors", "apologize"}))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hi Siobhan, your order", "Hi Đặng, your order"),
        ("Siobhan, your order", "Wei, your order"),
        ("order 4471 is late.", "Order 9038 is late"),
        ("apologise colours", "APOLOGIZE Colors"),
        ("wasn’t", "wasn't"),
        ("a@b.example", "https://a.example/b"),
        ("a\u00a0b", "a \u200b b"),
    ],
)
def test_texts_that_read_alike_have_the_same_pieces(pieces: WordPiece, one: str, other: str) -> None:
    assert pieces.ids(one) == pieces.ids(other)


def test_pieces_know_where_they_stand(pieces: WordPiece) -> None:
    text = "Hi Siobhan, abb!"
    assert [text[token.start : token.end] for token in pieces.tokens(text)] == ["Hi", "Siobhan", ",", "abb", "!"]
    assert pieces.ids("abb!")[-1] == pieces.unknown


@pytest.fixture
def kinder(scorer: standard.StandardScorer, tmp_path: Path) -> Path:
    """An adapter that finds everything ten points warmer."""
    from tonecheck.adapter import Adapter, General, checksum, weights_path

    last = General.load().last.tolist()
    last[-1][0] += 10 / (1 - scorer._shares[0])
    path = tmp_path / "house.adapter.json"
    Adapter(checksum(weights_path()), tuple(map(tuple, last[:-1])), tuple(last[-1]), {}).write(str(path))
    return path


def test_an_adapter_takes_the_place_of_the_last_layer(scorer: standard.StandardScorer, kinder: Path) -> None:
    text = "Your parcel will arrive on Tuesday between nine and eleven."
    (plain,), (taught,) = scorer.score([text]), load(f"standard+{kinder}").score([text])
    assert taught.warmth == pytest.approx(plain.warmth + 10, abs=1.5)
    assert taught[1:] == pytest.approx(plain[1:], abs=1.5)
    assert load(f"standard+{kinder}").name == "standard+house.adapter.json" and load("standard").name == "standard"


def check(folder: Path, settings: str) -> subprocess.CompletedProcess[str]:
    """Check a mail in a process of its own: each has to find out anew what an adapter file says."""
    (folder / "tonecheck.toml").write_text(settings)
    (folder / "a.txt").write_text("Your parcel will arrive on Tuesday between nine and eleven.\n")
    program = [sys.executable, "-c", "from tonecheck.cli import main; main()", "check", "--output-format", "json"]
    return subprocess.run(
        [*program, str(folder / "a.txt")], cwd=Path(__file__).parents[1], capture_output=True, text=True, check=False
    )


def warmth(folder: Path, settings: str) -> float:
    (document,) = json.loads(check(folder, settings).stdout)["documents"]
    return float(document["scores"]["warmth"])


def test_the_settings_name_an_adapter(scorer: standard.StandardScorer, kinder: Path) -> None:
    folder, taught = kinder.parent, 'adapter = "house.adapter.json"\n'
    plain = warmth(folder, 'scorer = "standard"\n')
    assert warmth(folder, taught) == pytest.approx(plain + 10, abs=1.5)
    # Another file under the same name is not taken for the one that earlier runs saw.
    told = json.loads(kinder.read_text(encoding="utf-8"))
    told["bias"][0] += 10 / (1 - scorer._shares[0])
    kinder.write_text(json.dumps(told))
    assert warmth(folder, taught) == pytest.approx(plain + 20, abs=2)
    kinder.write_text("{}")
    assert "house.adapter.json: is no adapter" in check(folder, taught).stderr
    assert "“fast” cannot read an adapter" in check(folder, taught + 'scorer = "fast"\n').stderr
