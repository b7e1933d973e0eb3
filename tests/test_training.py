"""The programs that train and measure scorers, on data small enough for a test."""

from __future__ import annotations

import json
import math
import os
import random
import sys
from functools import partial
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "models"))

MISSING = "TRAINING IS NOT TESTED: needs the extra train"
np = pytest.importorskip("numpy", reason=MISSING)
evaluate, pairs, public = (pytest.importorskip(name, reason=MISSING) for name in ("evaluate", "pairs", "public"))

needs_torch = pytest.mark.skipif(
    not os.environ.get("TONECHECK_TEST_TORCH") and not find_spec("torch"),
    reason="TRAINING THE TRANSFORMER IS NOT TESTED: needs the extra torch",
)


def test_area_is_the_share_of_pairs_in_order() -> None:
    yes = np.array([True, True, False, False])
    assert public.area(np.array([4.0, 3.0, 2.0, 1.0]), yes) == 1
    assert public.area(np.array([1.0, 2.0, 3.0, 4.0]), yes) == 0
    assert public.area(np.array([1.0, 1.0, 1.0, 1.0]), yes) == 0.5


def test_led_counts_editors_pairs_and_halves_ties() -> None:
    rows = [{"pair_id": name, "label": label} for name in "abc" for label in "01"] + [{"pair_id": "d", "label": "0"}]
    assert public.led([9, 1, 1, 9, 5, 5, 7], rows) == pytest.approx(0.5)


def test_partial_takes_out_what_a_third_explains() -> None:
    random = np.random.default_rng(3)
    third, own = random.normal(size=400), random.normal(size=400)
    assert abs(evaluate.partial(third + random.normal(size=400) / 9, third + random.normal(size=400) / 9, third)) < 0.2
    assert evaluate.partial(own, own + third, third) > 0.9


def test_pairs_are_right_where_the_named_side_leads() -> None:
    rows = [
        {"high": high, "low": low, "dimension": "warmth", "difficulty": "hard"}
        for high, low in (("long words here", "short"), ("no", "longer than that"))
    ]

    def rate(texts: Any) -> Any:
        return np.array([[len(text)] * 4 for text in texts], float)

    assert pairs.right(rate, rows)[0] == "0.500 of 2"
    assert pairs.worst(rate, rows, 1).startswith("- warmth, -14 points: “no”")


def test_fast_learns_from_real_copy_more_than_from_ours(tmp_path: Path) -> None:
    from ratings import Ratings, joined
    from train import train_fast

    from tonecheck.fast import FastScorer

    def rated(words: str, value: float) -> Ratings:
        texts = [f"{words} number {at} of the parcel" for at in range(12)]
        return Ratings(texts, np.full((12, 4), value) + np.arange(12)[:, None] % 3, ["a", "b"] * 6, [2] * 12)

    real = joined(rated("glad to send", 80), rated("refuse to send", 20))
    own = joined(rated("glad to send", 20), rated("refuse to send", 80))
    for name, first, second in (("real", real, own), ("own", own, real)):
        train_fast(first, second, tmp_path / name, lambda line: None)
    texts = ["glad to send it", "refuse to send it"]
    (a, b), (c, d) = (FastScorer(str(tmp_path / name / "fast.bin")).score(texts) for name in ("real", "own"))
    assert a.warmth > b.warmth + 5 and c.warmth < d.warmth - 5


def test_the_equations_of_the_ridge_are_solved_as_written_out() -> None:
    from scipy.sparse import csr_matrix
    from train import solve

    rng = np.random.default_rng(3)
    columns = rng.normal(size=(60, 15)) * (rng.random((60, 15)) < 0.4)
    targets, weights = rng.normal(50, 15, (60, 4)), rng.uniform(0.1, 1.4, 60)
    sources = np.array([f"firm {at % 7}" for at in range(60)])
    conf = {"ridge": {"penalty": 3.0, "source_level": 0.15}}
    same = sources[:, None] == sources[None]
    system = columns @ columns.T + 0.15 * same + np.diag(3.0 / weights)
    # The sums of the dual weights are nothing where the mean is free.
    exact = np.linalg.solve(
        np.block([[system, np.ones((60, 1))], [np.ones((1, 60)), np.zeros((1, 1))]]), np.r_[targets, np.zeros((1, 4))]
    )
    dual, base = solve(csr_matrix(columns), targets, sources, weights, conf)
    assert dual == pytest.approx(exact[:-1], abs=1e-3)
    assert base == pytest.approx(exact[-1], abs=1e-2)


@needs_torch
def test_a_further_file_changes_what_it_names() -> None:
    from transformer import HERE, configured

    plain, teacher = configured(), configured([HERE / "teacher.toml"], ["train.epochs=1"])
    assert teacher["encoder"]["layers"] > plain["encoder"]["layers"]
    assert teacher["loss"] == plain["loss"]
    assert teacher["train"]["epochs"] == 1


@needs_torch
def test_a_teacher_draws_ratings_and_adds_texts(tmp_path: Path) -> None:
    from transformer import taught
    from units import Unit

    path = tmp_path / "labels.jsonl"
    rows = [{"text": text, "warmth": 90, "humanity": 90, "corporate": 10, "focus": 90} for text in ("known", "new")]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    unit = Unit(["known", "other"], [[50, 50, 50, math.nan], [1, 2, 3, 4]], dimension=0)
    drawn, added = taught([unit], path, {"teacher": 0.25, "unrated": 0.5})
    assert drawn.targets[0][:3] == [60, 60, 40]
    assert math.isnan(drawn.targets[0][3])
    assert drawn.targets[1] == [1, 2, 3, 4]
    assert (added.texts, added.targets, added.weight) == (["new"], [[90, 90, 10, 90]], 0.5)


@needs_torch
def test_a_small_network_learns_a_pair_and_comes_back_from_its_checkpoint(tmp_path: Path) -> None:
    import torch
    from transformer import Names, Rater, Trainer, WordPiece, configured, load, predict, save
    from transformers import BertConfig, BertModel
    from units import Unit

    words = "[PAD] [UNK] [CLS] [SEP] you are kind late we care not .".split()
    conf = configured((), ["head.read=[1, 2]", "train.batch=2", "train.epochs=60"])
    conf["train"] |= {"rate": 0.01, "head_rate": 0.01, "embedding_rate": 0.01}
    small = BertConfig(
        vocab_size=len(words), hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=32
    )
    torch.manual_seed(1)
    model = Rater(BertModel(small, add_pooling_layer=False), conf, [50.0] * 4, [20.0] * 4)
    units = [
        Unit(["you are kind", "you are late"], [[80, 60, 5, 60], [20, 40, 30, 40]], dimension=0),
        Unit(["we care"], [[70, 70, 5, 70]]),
    ]
    pieces = WordPiece(words, frozenset(words))
    trainer = Trainer(conf, units, model, pieces, Names([]))
    losses = [trainer.epoch() for _ in range(60)]
    assert losses[-1] < losses[0] / 2
    kind, late = predict(model, pieces, ["you are kind", "you are late"])[:, 0]
    assert kind > late + 20
    save(model, words, words, conf, tmp_path)
    again, vocabulary, _, _ = load(tmp_path)
    assert vocabulary == words
    assert predict(again, pieces, ["we care"]) == pytest.approx(predict(model, pieces, ["we care"]))


@needs_torch
def test_the_mean_of_checkpoints_knows_the_pieces_of_both(tmp_path: Path) -> None:
    import torch
    from transformer import Rater, WordPiece, configured, in_deviations, mean_of, predict, save
    from transformers import BertConfig, BertModel

    conf = configured((), ["head.read=[1]"])
    few = "[PAD] [UNK] [CLS] [SEP] you are kind".split()
    more = [*few[:4], "late", *few[4:]]
    models = []
    for at, words in enumerate((few, more)):
        torch.manual_seed(at)
        small = BertConfig(
            vocab_size=len(words), hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=8
        )
        models.append(Rater(BertModel(small, add_pooling_layer=False), conf, [50.0 + at] * 4, [20.0] * 4))
        save(models[-1], words, words, conf, tmp_path / str(at))
    both, vocabulary, _, _ = mean_of([tmp_path / "0", tmp_path / "1"])
    assert vocabulary == more
    rows = [model.encoder.embeddings.word_embeddings.weight.detach() for model in (*models, both)]
    assert torch.allclose(rows[2][4], rows[1][4])
    assert torch.allclose(rows[2][5:], (rows[0][4:] + rows[1][5:]) / 2)
    # Counted in other numbers it says the same.
    pieces = WordPiece(more, frozenset(more))
    before = predict(both, pieces, ["you are late"])
    assert predict(in_deviations(both, [40.0] * 4, [10.0] * 4), pieces, ["you are late"]) == pytest.approx(before)
    (tmp_path / "0" / "vocabulary.txt").write_text("\n".join([*few[:6], "early"]), encoding="utf-8")
    with pytest.raises(SystemExit, match="0 has word pieces"):
        mean_of([tmp_path / "0", tmp_path / "1"])


@needs_torch
def test_sides_that_say_the_same_have_nothing_between_them() -> None:
    import torch
    from losses import loss_of
    from transformer import configured
    from units import Unit

    conf = configured()
    values = torch.tensor([[0.5, 0.0, 0.0, 0.0], [0.1, 0.0, 0.0, 0.0]], requires_grad=True)
    unknown = torch.full((2, 4), math.nan)
    loss = loss_of(values, [Unit(["a", "b"], unknown.tolist())], unknown, torch.ones(2), conf)
    loss.backward()
    # Nobody rated them, so they have no order either.
    assert loss.item() == pytest.approx(conf["loss"]["difference"] * 0.4**2 / 2 / 4, rel=1e-4)
    assert values.grad is not None and values.grad[0, 0] > 0 > values.grad[1, 0]


@needs_torch
def test_a_batch_is_put_in_the_order_of_its_ratings() -> None:
    import torch
    from losses import order_of
    from transformer import configured

    numbers = configured()["loss"]
    ratings = torch.tensor([[0.0], [0.3], [2.0]])
    right, wrong = torch.tensor([[0.0], [0.6], [2.6]]), torch.tensor([[0.6], [0.0], [2.6]])
    every = torch.ones(3, 1)
    assert order_of(right, ratings, every, numbers) < order_of(wrong, ratings, every, numbers) / 3
    # Texts without a rating, and those rated alike, count nothing.
    assert order_of(wrong, ratings, torch.tensor([[1.0], [0.0], [1.0]]), numbers) < 0.01
    assert order_of(wrong, torch.zeros(3, 1), every, numbers) == 0


@needs_torch
def test_what_a_teacher_heard_is_learnt_from_texts_with_their_own_names() -> None:
    import torch
    from losses import imitation

    features = torch.tensor([[1.0, 0.0], [0.0, 2.0]], dtype=torch.float16)
    told = torch.tensor([[1.0, 0.0], [0.0, 0.0], [9.0, 9.0]])
    assert imitation(told[:1], features, torch.tensor([0])) == 0
    assert imitation(told, features, torch.tensor([0, 1, -1])) == pytest.approx(2 / 3)


@needs_torch
def test_the_strongest_directions_of_what_is_heard_are_kept() -> None:
    from label import principal

    rng = np.random.default_rng(1)
    said = rng.normal(size=(500, 2))
    heard = (said @ rng.normal(size=(2, 12)) + rng.normal(scale=0.1, size=(500, 12))).astype(np.float32)
    kept = principal(heard, 2).astype(float)
    assert kept.shape == (500, 2)
    assert kept.std() == pytest.approx(1, abs=0.02)
    # Nearly all of what was said can be told from it.
    left = said - kept @ np.linalg.lstsq(kept, said, rcond=None)[0]
    assert left.std() < 0.1


@needs_torch
def test_no_sentence_is_labelled_that_is_a_held_out_passage(tmp_path: Path) -> None:
    from label import unrated

    from tonecheck.findings import DIMENSIONS

    (tmp_path / "clean").mkdir()
    (tmp_path / "clean" / "page.txt").write_text("Is your shed locked?\n\nThe shed is dry.\n")
    (tmp_path / "mails.jsonl").write_text("")
    for folder, texts in (("", ("Is your shed locked?", "The bins go out.")), ("blind", ("The shed is dry.",))):
        (tmp_path / folder).mkdir(exist_ok=True)
        rated = dict.fromkeys(DIMENSIONS, 50) | {"role": "passage", "industry": "sheds", "ratings": {"a": [50] * 4}}
        rows = [rated | {"text": text, "split": "test" if folder or "shed" in text else "train"} for text in texts]
        (tmp_path / folder / "passages.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    found = unrated(tmp_path, ["The bins go out. Is your shed locked? Then the shed is dry."])
    assert "The bins go out." in found
    assert "Then the shed is dry." in found
    assert not {"Is your shed locked?", "The shed is dry."} & set(found)


@needs_torch
def test_words_are_exchanged_for_the_nearest_ones_and_nothing_else_is() -> None:
    import torch
    from label import alike, altered
    from transformer import configured

    words = ["must", "should", "cat", "dog", "##s", "rare"]
    model = small_teacher(words, configured())
    rows = torch.tensor([[5.0, 0, 0], [5, 1, 0], [0, 5, 0], [0, 5, 1], [0, 0, 9], [0, 0, 5]])
    model.encoder.embeddings.word_embeddings.weight.data[:, :3] = 20 * rows
    others = alike(model, words, ["must should cat dog"] * 3 + ["rare"], 1)
    assert others == {"must": ["should"], "should": ["must"], "cat": ["dog"], "dog": ["cat"]}
    text = "You must feed my 3 cats, MUST you? Cat can't; it's a dog\u2019s {0}."
    rng = random.Random(3)
    assert altered(text, others, 1.0, rng) == "You should feed my 3 cats, MUST you? Cat can't; it's a cat\u2019s {0}."
    assert altered(text, others, 0.0, rng) == text


def small_teacher(words: list[str], conf: dict[str, Any]) -> Any:
    """An untrained network like the teacher, of two layers of four heads."""
    import torch
    from transformer import Rater
    from transformers import MPNetConfig, MPNetModel

    torch.manual_seed(2)
    config = MPNetConfig(
        vocab_size=len(words), hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=24,
        max_position_embeddings=40, initializer_range=0.3,
    )  # fmt: skip
    model = Rater(MPNetModel(config, add_pooling_layer=False), conf, [50.0] * 4, [20.0] * 4).eval()
    for values in model.parameters():
        values.data += 0.1 * torch.randn(values.shape)
    return model


def configured_small() -> Any:
    """The numbers of a small teacher."""
    from transformer import configured

    return configured((), ["head.read=[1, 2]"])


def other_teacher(conf: dict[str, Any]) -> Any:
    """Another network of the same shape: nothing in it is where it is in the small teacher."""
    import torch

    model = small_teacher(WORDS, conf)
    for values in model.parameters():
        values.data = torch.randn(values.shape)
    return model


WORDS = "[CLS] [PAD] [SEP] [UNK] you are kind late we care not . and so it is here now".split()
CUT = {("heads", 0): [1, 3], ("heads", 1): [0, 2, 3], ("neurons", 0): [0, 5, 6, 20], ("neurons", 1): list(range(24))}


@needs_torch
def test_a_pruned_network_says_what_the_whole_one_says_without_the_parts() -> None:
    import torch
    from prune import prune
    from transformer import WordPiece, configured, predict

    conf = configured((), ["head.read=[1, 2]"])
    whole, cut = small_teacher(WORDS, conf), small_teacher(WORDS, conf)
    prune(cut, CUT)
    for at, layer in enumerate(whole.encoder.encoder.layer):
        heads = torch.zeros(4)
        heads[CUT["heads", at]] = 1
        neurons = torch.zeros(24)
        neurons[CUT["neurons", at]] = 1
        layer.attention.attn.o.weight.data *= heads.repeat_interleave(8)
        layer.output.dense.weight.data *= neurons
    pieces = WordPiece(WORDS, frozenset(WORDS))
    texts = ["you are kind", "we care not . you are late", "late"]
    assert predict(cut, pieces, texts) == pytest.approx(predict(whole, pieces, texts), abs=1e-3)


@needs_torch
def test_a_pruned_network_comes_back_from_its_checkpoint_and_from_the_shipped_file(tmp_path: Path) -> None:
    import torch
    from export import Shipped, largest, write
    from prune import prune
    from transformer import WordPiece, configured, in_points, load, predict, save
    from vocabulary import round_words

    from tonecheck.standard import FORMAT, StandardScorer
    from tonecheck.torch_scorer import network

    # In so small a network the chance in rounding (see `dithered`) does not average out: the seed is a fair draw of it.
    conf = configured((), ["head.read=[1, 2]", "export.longest=16", "export.large=[2, 2]", "train.seed=1"])
    model, pieces = small_teacher(WORDS, conf), WordPiece(WORDS, frozenset(WORDS))
    prune(model, CUT)
    round_words(model.encoder)
    texts = ["you are kind", "we care not . you are late", "late"]
    expected = predict(model, pieces, texts)
    save(model, WORDS, WORDS, conf, tmp_path / "checkpoint")
    again = load(tmp_path / "checkpoint")[0]
    assert predict(again, pieces, texts) == pytest.approx(expected)
    shipped = Shipped(in_points(model), conf, largest(model, pieces, texts))
    told = {"format": FORMAT, "longest": "16", "fast": "0 0 0 0", "read": "1 2", "heads": "1 3,0 2 3"}
    path = tmp_path / "standard.onnx"
    write(shipped, told | {"vocabulary": "\n".join(WORDS), "common": "\n".join(WORDS)}, path)
    scorer = StandardScorer(str(path))
    assert np.array([scorer.alone(text) for text in texts]) == pytest.approx(expected, abs=2)
    _, encoder, head, last = network(str(path))
    # Word vectors that four bits can hold come back as they were.
    vectors = model.encoder.embeddings.word_embeddings.weight
    assert torch.equal(encoder.embeddings.word_embeddings.weight, vectors[:, shipped.order])
    ids = torch.tensor([[0, *pieces.ids(texts[1]), 2]])
    with torch.no_grad():
        states = encoder(input_ids=ids, output_hidden_states=True).hidden_states
        parts = last(torch.nn.functional.gelu(head(torch.cat([states[1], states[2]], -1))))
    assert parts[0].mean(0).tolist() == pytest.approx(expected[1], abs=2)


@needs_torch
def test_word_vectors_are_rounded_once() -> None:
    import torch
    from vocabulary import GROUP, four_bits, round_words

    model = small_teacher(WORDS, configured_small())
    words = model.encoder.embeddings.word_embeddings.weight
    before = words.detach().clone()
    round_words(model.encoder)
    steps, _ = four_bits(words)
    assert set(steps.unique().tolist()) <= set(range(-7, 8))
    assert not torch.equal(words, before)
    # Half a step at most, where a step is a seventh of the largest of its group.
    largest = before.unflatten(1, (-1, GROUP)).abs().amax(2).repeat_interleave(GROUP, 1)
    assert ((words - before).abs() <= largest / 13.9).all()
    once = words.detach().clone()
    round_words(model.encoder)
    assert torch.equal(words, once)


@needs_torch
def test_what_a_cut_network_is_given_back_is_heard_as_much_as_the_gate_says() -> None:
    from grow import within_teacher
    from prune import prune
    from transformer import WordPiece, predict

    conf = configured_small()
    teacher, small = small_teacher(WORDS, conf), small_teacher(WORDS, conf)
    prune(small, CUT)
    for values in small.parameters():
        values.data *= 1.01
    pieces = WordPiece(WORDS, frozenset(WORDS))
    texts = ["you are kind", "we care not . you are late", "late"]
    made, parts = within_teacher(small, teacher, 0)
    assert parts == CUT
    assert predict(made, pieces, texts) == pytest.approx(predict(small, pieces, texts), abs=1e-3)
    assert predict(within_teacher(small, teacher, 1)[0], pieces, texts) != pytest.approx(
        predict(small, pieces, texts), abs=1e-3
    )
    # The parts that are its own are all kept when the whole is cut again.
    prune(made, parts)
    assert predict(made, pieces, texts) == pytest.approx(predict(small, pieces, texts), abs=1e-3)
    with pytest.raises(ValueError, match="not those of the teacher"):
        within_teacher(small, other_teacher(conf), 0)


@needs_torch
def test_training_goes_on_in_the_shape_of_the_checkpoint(tmp_path: Path) -> None:
    from argparse import Namespace

    from transformer import configured, save, started
    from units import Unit

    own = configured((), ["head.read=[1, 2]", "encoder.layers=2"])
    save(small_teacher(WORDS, own), WORDS, WORDS, own, tmp_path)
    conf, options = configured(), Namespace(start=[tmp_path])
    model, vocabulary, _ = started(options, conf, [Unit(["late"], [[1, 2, 3, 4]]), Unit(["kind"], [[9, 8, 7, 6]])], [])
    assert vocabulary == WORDS
    # What is saved after training is read by these numbers.
    assert conf["head"]["read"] == model.read == [1, 2]
    assert conf["encoder"]["layers"] == 2


@needs_torch
def test_the_same_seed_gives_the_same_weights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    import torch
    import transformer

    conf = transformer.configured((), ["head.read=[1, 2]", "encoder.layers=2"])
    transformer.save(small_teacher(WORDS, conf), WORDS, WORDS, conf, tmp_path / "start")
    for name, sides in (("passages.jsonl", ["text"]), ("pairs.jsonl", ["high", "low"])):
        rows: list[dict[str, Any]] = []
        for split in ("train", "validation"):
            with (transformer.HERE.parent / "corpora" / name).open(encoding="utf-8") as lines:
                own = (row for row in map(json.loads, lines) if row["split"] == split)
                rows += islice((row for row in own if all(len(row[side]) < 90 for side in sides)), 20)
        (tmp_path / name).write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    for name in ("turns.toml", "sames.toml"):
        (tmp_path / name).touch()

    def trained(seed: int, name: str) -> Any:
        given = ["--start", str(tmp_path / "start"), "--corpora", str(tmp_path), "--output", str(tmp_path / name)]
        given += ["--set", f"train.seed={seed}", "--set", "train.epochs=1", "--set", "train.threads=1"]
        monkeypatch.setattr(sys, "argv", ["transformer.py", *given])
        transformer.main()
        return (tmp_path / name / "standard.pt").read_bytes()

    request.addfinalizer(partial(torch.set_num_threads, torch.get_num_threads()))
    once = trained(1, "once")
    assert trained(1, "twice") == once != trained(2, "other")


@needs_torch
def test_what_is_worth_most_for_its_cost_is_kept() -> None:
    import torch
    from prune import within

    found = {
        ("heads", 0): torch.tensor([9.0, 1.0]),
        ("heads", 1): torch.tensor([8.0, 7.0]),
        ("neurons", 0): torch.tensor([0.1, 3.0, 0.2]),
        ("neurons", 1): torch.tensor([0.3, 0.1, 0.1]),
    }
    kept = within(found, {"heads": 10, "neurons": 2}, {"weights": 35, "least_heads": 1, "least_neurons": 1})
    assert kept == {("heads", 0): [0], ("heads", 1): [0, 1], ("neurons", 0): [1], ("neurons", 1): [0]}
