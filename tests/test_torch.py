"""The `torch` scorer and adapters, beside the `standard` scorer: needs the extra ``torch``."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tonecheck.findings import DIMENSIONS

if not os.environ.get("TONECHECK_TEST_TORCH"):
    pytest.importorskip("torch", reason="THE TORCH SCORER IS NOT TESTED: needs pip install 'tonecheck[torch]'")
    pytest.importorskip("onnx", reason="THE TORCH SCORER IS NOT TESTED: needs pip install 'tonecheck[torch]'")

from tonecheck import adapter, standard, torch_scorer, training
from tonecheck.errors import TonecheckError

CORPORA = Path(__file__).parents[1] / "corpora"
MAILS = [json.loads(line) for line in (CORPORA / "mails.jsonl").read_text(encoding="utf-8").splitlines()]
TEXTS = [mail["cold_body"] for mail in MAILS[:20]] + [mail["warm_subject"] for mail in MAILS]


@pytest.fixture(scope="module")
def scorer() -> torch_scorer.TorchScorer:
    return torch_scorer.load()


@pytest.fixture(scope="module")
def learnt(scorer: torch_scorer.TorchScorer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An adapter from 20 mails, good and bad: some 200 sentences to learn from."""
    folder = tmp_path_factory.mktemp("voice")
    for side in ("warm", "cold"):
        (folder / side).mkdir()
        for number, mail in enumerate(MAILS[:20]):
            (folder / side / f"{number}.txt").write_text(mail[f"{side}_body"], encoding="utf-8")
    examples = [
        example
        for side in ("warm", "cold")
        for path in sorted((folder / side).iterdir())
        for example in training.sentences_of(_document(path), side == "warm")
    ]
    path = folder / "house.adapter.json"
    training.learn(examples, scorer).write(str(path))
    return path


def _document(path: Path) -> object:
    from tonecheck.text import Document

    return Document(str(path), path.read_text(encoding="utf-8"), "text")


def test_torch_scores_are_those_of_the_standard_scorer_but_for_rounding(scorer: torch_scorer.TorchScorer) -> None:
    texts = [*TEXTS, "", "42", "We'll see. " * 900]
    gaps = [
        max(abs(a - b) for a, b in zip(ours, theirs))
        for ours, theirs in zip(scorer.score(texts), standard.load().score(texts))
    ]
    assert sorted(gaps)[int(len(gaps) * 0.99)] < 2


def test_a_score_does_not_depend_on_the_batch(scorer: torch_scorer.TorchScorer) -> None:
    alone = [scorer.score([text])[0] for text in TEXTS[:5]]
    for one, other in zip(alone, scorer.score(TEXTS)):
        assert one == pytest.approx(other, abs=0.01)


def test_an_adapter_moves_what_it_did_not_learn_from_and_spares_copy_in_general(learnt: Path) -> None:
    report = adapter.load(str(learnt)).report
    assert report["trained on"]["sentences"] < 400
    held = report["held back"]
    for name in DIMENSIONS:
        before, after = (abs(good - bad) for good, bad in zip(held[name]["good copy"], held[name]["bad copy"]))
        # Good copy is hardly ever corporate, so that only what lies between the two can widen on every scale.
        assert after - before > 1
        before, after = report["copy in general"][name]
        assert before - after <= 0.01


def test_both_scorers_read_the_adapter_alike(learnt: Path) -> None:
    voice = adapter.load(str(learnt))
    pairs = zip(torch_scorer.load(voice).score(TEXTS[:30]), standard.load(voice).score(TEXTS[:30]))
    assert max(abs(a - b) for ours, theirs in pairs for a, b in zip(ours, theirs)) < 4
    assert torch_scorer.load(voice).score(TEXTS[:3]) != torch_scorer.load().score(TEXTS[:3])


def test_examples_against_all_readers_change_little(scorer: torch_scorer.TorchScorer) -> None:
    examples = [
        training.Example(sentence.text, sentence.document, not sentence.good)
        for mail in MAILS[:12]
        for side in ("warm", "cold")
        for sentence in _sentences(mail, side)
    ]
    report = training.learn(examples, scorer).report
    assert all(before - after <= 0.01 for before, after in (report["copy in general"][name] for name in DIMENSIONS))


def _sentences(mail: dict[str, str], side: str) -> list[training.Example]:
    from tonecheck.text import Document

    document = Document(f"{mail['id']}-{side}", mail[f"{side}_body"], "text")
    return list(training.sentences_of(document, side == "warm"))


def test_too_few_examples_are_refused(scorer: torch_scorer.TorchScorer) -> None:
    with pytest.raises(TonecheckError, match="too few"):
        training.learn([training.Example("We are here for you today.", "a", True)], scorer)


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"format": "tonecheck-adapter-1", "base": 1}', "\x00"])
def test_a_broken_adapter_is_refused_by_name(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(adapter.AdapterError, match=r"a\.json"):
        adapter.load(str(path))


def test_an_adapter_for_other_weights_is_refused(learnt: Path, tmp_path: Path) -> None:
    told = json.loads(learnt.read_text(encoding="utf-8")) | {"base": "00000000"}
    other = tmp_path / "other.json"
    other.write_text(json.dumps(told))
    with pytest.raises(adapter.AdapterError, match="other weights"):
        adapter.load(str(other))


def test_ratings_are_read_from_a_table(tmp_path: Path) -> None:
    path = tmp_path / "rated.csv"
    path.write_text("text,warmth,focus\nWe fixed it for you today.,80,\nNothing rated here at all.,,\n")
    (example,) = training.rows_of(str(path))
    assert example.ratings is not None and example.ratings[0] == 80 and example.ratings[3] != example.ratings[3]
    path.write_text("text,warmth\nWe fixed it.,180\n")
    with pytest.raises(TonecheckError, match="row 1: warmth 180 is not between 0 and 100"):
        list(training.rows_of(str(path)))
