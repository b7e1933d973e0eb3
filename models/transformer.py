"""Train the `standard` scorer: python models/transformer.py [--ratings FILE ...] [--validation FILE ...] --output DIR.

A small transformer encoder is fine-tuned for all four dimensions at once: a regression on rated texts and a ranking
of contrast pairs, whose two sides state the same facts. `corpora/` is always read, more rated files by option. Needs
torch, transformers and the package that carries the encoder; writes what `export.py` makes the shipped weights from.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import tomllib
import torch
from encoders import encoder_folder
from losses import imitation, loss_of
from scipy.stats import spearmanr
from torch import nn
from units import Unit, pairs_of, passages_of, rated, sames_of, turns_of, twins_of
from vocabulary import choose_rows, common_words, keep_rows, vocabulary_of

from tonecheck.findings import DIMENSIONS
from tonecheck.pruned import empty
from tonecheck.torch_scorer import network
from tonecheck.wordpiece import WordPiece

HERE = Path(__file__).parent
Config = dict[str, dict[str, Any]]


class Names:
    """Swaps the names in a text for other names, so that the model cannot learn what it thinks of them."""

    _WORD = re.compile(r"[^\W\d_]{2,}")

    def __init__(self, texts: Sequence[str]) -> None:
        small: Counter[str] = Counter()
        capital: Counter[str] = Counter()
        for text in texts:
            for match in self._WORD.finditer(text):
                word = match.group()
                if word.islower():
                    small[word] += 1
                elif word.istitle() and text[: match.start()].rstrip()[-1:].isalpha() | (
                    text[match.start() - 2 :][:1] == ","
                ):
                    capital[word] += 1
        # A word that never stands in lower case and stands in capitals inside sentences is a name.
        self.pool = sorted(word for word in capital if not small[word.lower()])
        self._names = frozenset(self.pool)

    def swap(self, texts: Sequence[str], random: random.Random) -> list[str]:
        """The same texts with each name replaced, the same one in all of them alike."""
        chosen: dict[str, str] = {}

        def other(match: re.Match[str]) -> str:
            word = match.group()
            if word not in self._names:
                return word
            return chosen.setdefault(word, random.choice(self.pool))

        return [self._WORD.sub(other, text) for text in texts]


class Rater(nn.Module):
    """The encoder with a head that gives each piece its own four numbers; a text has their mean.

    The head reads two layers: the last ones of an encoder are about what is said, earlier ones also about how.
    """

    mean: torch.Tensor
    spread: torch.Tensor

    def __init__(self, encoder: Any, conf: Config, mean: Sequence[float], spread: Sequence[float]) -> None:
        super().__init__()
        self.encoder = encoder
        self.read = list(conf["head"]["read"])
        self.padding = int(encoder.config.pad_token_id)
        size, hidden = encoder.config.hidden_size * len(self.read), conf["head"]["hidden"]
        drop = nn.Dropout(conf["head"]["dropout"])
        self.head = nn.Sequential(drop, nn.Linear(size, hidden), nn.GELU(), drop, nn.Linear(hidden, 4))
        self.register_buffer("mean", torch.tensor(mean, dtype=torch.float))
        self.register_buffer("spread", torch.tensor(spread, dtype=torch.float))

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        """Scores from about 0 to 100."""
        return self.told(input_ids, attention_mask)[0] * self.spread + self.mean

    def heard(self, input_ids: torch.Tensor, attention_mask: torch.Tensor | None = None) -> torch.Tensor:
        """What the head reads of each piece: the layers side by side."""
        out = self.encoder(input_ids=input_ids, attention_mask=attention_mask, output_hidden_states=True)
        return torch.cat([out.hidden_states[layer] for layer in self.read], -1)

    def told(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Scores less their mean, in standard deviations of the ratings, and the mean of what the head read."""
        heard = self.heard(input_ids, attention_mask)
        return mean_over(self.head(heard), attention_mask), mean_over(heard, attention_mask)


def mean_over(pieces: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
    """The mean over the pieces of each text."""
    mask = attention_mask.unsqueeze(-1).to(torch.float)
    return (pieces * mask).sum(1) / mask.sum(1)


def build(folder: Path, rows: Sequence[int], conf: Config, mean: Sequence[float], spread: Sequence[float]) -> Rater:
    """The model to be trained: the encoder's first layers, with the chosen rows of its vocabulary."""
    from transformers import AutoModel

    encoder = AutoModel.from_pretrained(folder, add_pooling_layer=False)
    encoder.encoder.layer = encoder.encoder.layer[: conf["encoder"]["layers"]]
    encoder.config.num_hidden_layers = conf["encoder"]["layers"]
    keep_rows(encoder, rows)
    return Rater(encoder, conf, mean, spread)


def collate(ids: Sequence[Sequence[int]], longest: int, padding: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """A padded batch with its mask; the marks for start and end are part of `ids`."""
    cut = [[*row[: longest - 1], row[-1]] if len(row) > longest else list(row) for row in ids]
    width = max(map(len, cut))
    batch = torch.tensor([row + [padding] * (width - len(row)) for row in cut])
    mask = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in cut])
    return batch, mask


def batches(units: Sequence[Unit], size: int, rng: random.Random) -> list[list[Unit]]:
    """Units of about the same length together, in random order."""
    lengths = [max(map(len, unit.ids)) * rng.uniform(0.85, 1.15) for unit in units]
    groups: list[list[Unit]] = [[]]
    for at in sorted(range(len(units)), key=lengths.__getitem__):
        unit = units[at]
        if sum(len(other.texts) for other in groups[-1]) + len(unit.texts) > size:
            groups.append([])
        groups[-1].append(unit)
    rng.shuffle(groups)
    return groups


def groups_of(model: Rater, conf: Config) -> list[dict[str, Any]]:
    """The parameters with their learning rates; the embeddings and the frozen layers may learn nothing."""
    train, layers = conf["train"], model.encoder.encoder.layer
    embeddings = model.encoder.embeddings.requires_grad_(train["embedding_rate"] > 0)
    groups = [{"params": list(model.head.parameters()), "lr": train["head_rate"]}]
    if train["embedding_rate"]:
        groups.append({"params": list(embeddings.parameters()), "lr": train["embedding_rate"]})
    for at, layer in enumerate(layers):
        if at < conf["encoder"]["frozen"]:
            layer.requires_grad_(False)
            continue
        groups.append(
            {"params": list(layer.parameters()), "lr": train["rate"] * train["decay"] ** (len(layers) - 1 - at)}
        )
    return groups


class Trainer:
    """Everything a run needs; `features` is what a teacher heard in texts, one row each."""

    def __init__(
        self,
        conf: Config,
        units: list[Unit],
        model: Rater,
        pieces: WordPiece,
        names: Names,
        features: torch.Tensor | None = None,
    ) -> None:
        self.conf, self.units, self.model, self.pieces, self.names = conf, units, model, pieces, names
        self.features = features
        groups = groups_of(model, conf)
        if features is not None:
            self.imitate = nn.Linear(len(model.read) * model.encoder.config.hidden_size, features.shape[1])
            groups.append({"params": list(self.imitate.parameters()), "lr": conf["train"]["head_rate"]})
        self.random = random.Random(conf["train"]["seed"] + conf["train"]["order"] - 1)
        self.optimizer = torch.optim.AdamW(groups, weight_decay=conf["train"]["weight_decay"], fused=True)
        per_epoch = sum(len(unit.texts) for unit in units) / conf["train"]["batch"]
        total = per_epoch * conf["train"]["epochs"]
        warm = max(1, conf["train"]["warm_up"] * total)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda step: min(step / warm, max(0.0, (total - step) / (total - warm)))
        )

    def epoch(self) -> float:
        """One pass over all units; the mean loss."""
        self.model.train()
        for unit in self.units:
            swapped = self.random.random() < self.conf["train"]["names"]
            texts = self.names.swap(unit.texts, self.random) if swapped else unit.texts
            # The teacher has heard the texts with their own names.
            unit.rows = [row if text == own else -1 for row, text, own in zip(unit.labels, texts, unit.texts)]
            unit.ids = [encoded(self.pieces, text) for text in texts]
        groups = batches(self.units, self.conf["train"]["batch"], self.random)
        return sum(self._step(group) for group in groups) / len(groups)

    def _step(self, group: Sequence[Unit]) -> float:
        batch = collate([ids for unit in group for ids in unit.ids], self.conf["train"]["longest"], self.model.padding)
        targets = torch.tensor([target for unit in group for target in unit.targets])
        targets = (targets - self.model.mean) / self.model.spread
        weights = torch.tensor([unit.weight for unit in group for _ in unit.texts])
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.conf["train"]["bfloat16"]):
            values, heard = self.model.told(*batch)
        loss = loss_of(values.float(), group, targets, weights, self.conf)
        if self.features is not None:
            rows = torch.tensor([row for unit in group for row in unit.rows])
            loss = loss + self.conf["loss"]["features"] * imitation(self.imitate(heard.float()), self.features, rows)
        self.optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.schedule.step()
        return float(loss.detach())


def encoded(pieces: WordPiece, text: str) -> list[int]:
    """The pieces of a text between the marks for start and end."""
    return [pieces.start, *pieces.ids(text), pieces.end]


def predict(model: Rater, pieces: WordPiece, texts: Sequence[str], longest: int = 128, half: bool = False) -> Any:
    """The scores of texts, as an array; `half` reckons with half numbers, which is faster and less exact."""
    return listen(model, pieces, texts, longest, half)[0]


def listen(
    model: Rater, pieces: WordPiece, texts: Sequence[str], longest: int = 128, half: bool = False
) -> tuple[Any, Any]:
    """The scores of texts, and what the head read of each, as arrays of one row a text."""
    model.eval()
    ids = [encoded(pieces, text) for text in texts]
    order = sorted(range(len(ids)), key=lambda at: len(ids[at]))
    scores = np.zeros((len(texts), 4))
    heard = np.zeros((len(texts), len(model.read) * model.encoder.config.hidden_size), np.float32)
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
        for start in range(0, len(order), 64):
            rows = order[start : start + 64]
            values, means = model.told(*collate([ids[row] for row in rows], longest, model.padding))
            scores[rows] = (values.float() * model.spread + model.mean).numpy()
            heard[rows] = means.float().numpy()
    return np.clip(scores, 0, 100), heard


def quality(score: Any, passages: Sequence[Unit], pairs: Sequence[Unit]) -> str:
    """Spearman on passages and the share of pairs that are right, by dimension, as one line; `score` rates texts."""
    parts = []
    if passages:
        values = score([unit.texts[0] for unit in passages])
        targets = np.array([unit.targets[0] for unit in passages])
        parts.append(" ".join(f"{spearmanr(values[:, at], targets[:, at])[0]:.3f}" for at in range(4)))
    if pairs:
        high, low = (score([unit.texts[side] for unit in pairs]) for side in (0, 1))
        right = [high[row, unit.dimension] > low[row, unit.dimension] for row, unit in enumerate(pairs)]
        shares = [np.mean([r for r, unit in zip(right, pairs) if unit.dimension == at]) for at in range(4)]
        parts.append("pairs " + " ".join(f"{share:.3f}" for share in shares))
    return " | ".join(parts)


def save(model: Rater, vocabulary: Sequence[str], common: Sequence[str], conf: Config, folder: Path) -> None:
    """Write a checkpoint that `load` reads."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), folder / "standard.pt")
    (folder / "vocabulary.txt").write_text("\n".join(vocabulary), encoding="utf-8")
    (folder / "common.txt").write_text("\n".join(common), encoding="utf-8")
    (folder / "config.json").write_text(json.dumps(conf, indent=1), encoding="utf-8")
    model.encoder.config.save_pretrained(folder / "encoder")


def load(folder: Path) -> tuple[Rater, list[str], list[str], Config]:
    """A checkpoint: the model, its vocabulary, the common words, and the configuration it was trained with.

    Or, of a file, what `export.py` wrote.
    """
    from transformers import AutoConfig, AutoModel

    if folder.is_file():
        return (*shipped(folder), configured())
    conf = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config = AutoConfig.from_pretrained(folder / "encoder")
    whole = not hasattr(config, "heads")
    encoder = AutoModel.from_config(config, add_pooling_layer=False) if whole else empty(config)
    model = Rater(encoder, conf, [0.0] * 4, [1.0] * 4)
    model.load_state_dict(torch.load(folder / "standard.pt", weights_only=True))
    vocabulary, common = (
        (folder / name).read_text(encoding="utf-8").split("\n") for name in ("vocabulary.txt", "common.txt")
    )
    return model.eval(), vocabulary, common, conf


def shipped(path: Path) -> tuple[Rater, list[str], list[str]]:
    """What `export.py` wrote as a model that gives points, its bytes as full numbers, with its vocabulary and common words."""
    told, encoder, head, last = network(str(path))
    model = Rater(encoder, configured(), [0.0] * 4, [1.0] * 4)
    model.head[1].load_state_dict(head.state_dict())
    model.head[4].load_state_dict(last.state_dict())
    return model, told["vocabulary"].split("\n"), told["common"].split("\n")


def in_points(model: Rater) -> Rater:
    """The same model, whose last map gives points and no longer standard deviations of the ratings it was trained on."""
    last: Any = model.head[4]
    with torch.no_grad():
        last.weight.mul_(model.spread[:, None])
        last.bias.mul_(model.spread).add_(model.mean)
        model.mean.zero_()
        model.spread.fill_(1)
    return model


def in_deviations(model: Rater, mean: Sequence[float], spread: Sequence[float]) -> Rater:
    """The same model, whose last map gives standard deviations of the ratings that it will be trained on."""
    model = in_points(model)
    last: Any = model.head[4]
    with torch.no_grad():
        model.mean.copy_(torch.tensor(mean))
        model.spread.copy_(torch.tensor(spread))
        last.weight.div_(model.spread[:, None])
        last.bias.sub_(model.mean).div_(model.spread)
    return model


def mean_of(folders: Sequence[Path]) -> tuple[Rater, list[str], list[str], Config]:
    """The mean of checkpoints that were trained from the same encoder; files of shipped weights may be among them.

    The largest vocabulary must hold all others; a piece that only some know has their mean.
    Source: Wortsman et al. 2022, Model soups.
    """
    found = sorted(((folder, *load(folder)) for folder in folders), key=lambda one: -len(one[2]))
    _, model, vocabulary, common, conf = found[0]
    at = {piece: row for row, piece in enumerate(vocabulary)}
    words = "encoder.embeddings.word_embeddings.weight"
    known, states = torch.zeros(len(vocabulary), 1), []
    for folder, other, pieces, lower, _ in found:
        if not at.keys() >= set(pieces):
            raise SystemExit(f"{folder} has word pieces that the largest vocabulary lacks")
        state, rows = in_points(other).state_dict(), [at[piece] for piece in pieces]
        # Divided by their number below, like all others; so what is missing counts as the mean of those that have it.
        state[words] = torch.zeros(len(vocabulary), state[words].shape[1]).index_copy(
            0, torch.tensor(rows), state[words]
        )
        known[rows] += 1
        states.append(state)
        common = sorted({*common, *lower})
    mean = {name: sum(state[name] for state in states) / len(states) for name in states[0]}
    mean[words] *= len(states) / known
    model.load_state_dict(mean)
    return model, vocabulary, common, conf


def parse_options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Train the standard scorer.")
    parser.add_argument("--ratings", action="append", default=[], type=Path, help="further rated texts")
    parser.add_argument(
        "--validation", action="append", default=[], type=Path, help="rated texts that are only measured"
    )
    parser.add_argument("--labels", type=Path, help="what a teacher says of texts, by label.py")
    parser.add_argument("--corpora", default=HERE.parent / "corpora", type=Path)
    parser.add_argument(
        "--config", action="append", default=[], type=Path, help="numbers that differ from those of standard.toml"
    )
    parser.add_argument("--encoder", type=Path, help="folder of the encoder; default: the installed package")
    parser.add_argument(
        "--start",
        nargs="+",
        type=Path,
        help="a checkpoint, or what export.py wrote, to go on from; the mean of several",
    )
    parser.add_argument("--output", required=True, type=Path, help="folder of the checkpoint")
    parser.add_argument("--set", action="append", default=[], metavar="TABLE.KEY=VALUE", help="change a number")
    parser.add_argument("--without-pairs", action="store_true", help="for the ablation: no ranking, sides as passages")
    return parser.parse_args()


def configured(paths: Sequence[Path] = (), changes: Sequence[str] = ()) -> Config:
    """standard.toml, what further files say otherwise, the later ones last, and the changes of the command line."""
    conf: Config = tomllib.loads((HERE / "standard.toml").read_text(encoding="utf-8"))
    for path in paths:
        for table, numbers in tomllib.loads(path.read_text(encoding="utf-8")).items():
            conf[table].update(numbers)
    for change in changes:
        place, _, value = change.partition("=")
        table, _, name = place.partition(".")
        conf[table][name] = json.loads(value)
    return conf


def training_units(options: argparse.Namespace, conf: Config) -> list[Unit]:
    """Passages and pairs of the training split, and the further files."""
    train, loss = conf["train"], conf["loss"]
    units = passages_of(
        options.corpora / "passages.jsonl", "train", options.without_pairs, train["ordinary"], loss["ordinary"]
    )
    if not options.without_pairs:
        units += pairs_of(options.corpora / "pairs.jsonl", "train", loss["pair"])
        units += twins_of(options.corpora / "passages.jsonl", "train", train["twins"], loss["twin"])
        units += turns_of(options.corpora / "turns.toml", loss["turn"]) * train["turns"]
        units += sames_of(options.corpora / "sames.toml") * train["sames"]
    units += rated(options.ratings, loss["one_rater"]) * train["rated"]
    return taught(units, options.labels, loss) if options.labels else units


def taught(units: Sequence[Unit], path: Path, numbers: dict[str, Any]) -> list[Unit]:
    """The units with their ratings drawn towards the teacher's, and a unit for each text that only the teacher rated.

    All know their line of the file.
    """
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    labels = {row["text"]: [row[name] for name in DIMENSIONS] for row in rows}
    line = {row["text"]: at for at, row in enumerate(rows)}
    share, drawn = numbers["teacher"], []
    for unit in units:
        told = [labels.get(text, rating) for text, rating in zip(unit.texts, unit.targets)]
        targets = [
            [own if math.isnan(own) else (1 - share) * own + share * other for own, other in zip(*both)]
            for both in zip(unit.targets, told)
        ]
        drawn.append(replace(unit, targets=targets, labels=[line.get(text, -1) for text in unit.texts]))
    known = {text for unit in units for text in unit.texts}
    return drawn + [
        Unit([text], [label], numbers["unrated"], labels=[line[text]])
        for text, label in labels.items()
        if text not in known
    ]


def features_of(path: Path | None, conf: Config) -> torch.Tensor | None:
    """What the teacher heard in the texts of a file by label.py, if it is to be learnt."""
    if path is None or not conf["loss"]["features"]:
        return None
    return torch.from_numpy(np.load(path.with_suffix(".npy")))


def started(
    options: argparse.Namespace, conf: Config, units: Sequence[Unit], texts: Sequence[str]
) -> tuple[Rater, list[str], list[str]]:
    """The model before training, its vocabulary and the common words.

    Of a checkpoint that it starts from the shape, told in its configuration, is taken over into `conf`.
    """
    targets = np.array([target for unit in units for target in unit.targets])
    mean, spread = np.nanmean(targets, 0).tolist(), np.nanstd(targets, 0).tolist()
    if options.start:
        model, vocabulary, common, own = mean_of(options.start)
        conf["encoder"], conf["head"] = own["encoder"] | {"frozen": conf["encoder"]["frozen"]}, own["head"]
        return in_deviations(model, mean, spread), vocabulary, common
    folder = options.encoder or encoder_folder(conf["encoder"])
    vocabulary = vocabulary_of(folder)
    common = common_words(texts)
    rows = choose_rows(vocabulary, common, texts, conf["encoder"]["rows"])
    return build(folder, rows, conf, mean, spread), [vocabulary[row] for row in rows], common


def main() -> None:
    """Train, measuring and saving after each epoch."""
    options = parse_options()
    conf = configured(options.config, options.set)
    torch.manual_seed(conf["train"]["seed"])
    torch.set_num_threads(conf["train"]["threads"])
    units = training_units(options, conf)
    units = random.Random(conf["train"]["seed"]).sample(units, round(len(units) * conf["train"]["share"]))
    texts = [text for unit in units for text in unit.texts]
    names = Names(texts)
    model, kept, common = started(options, conf, units, texts)
    pieces = WordPiece(kept, frozenset(common))
    torch.manual_seed(conf["train"]["seed"] + conf["train"]["order"])
    print(f"{len(texts)} texts, {len(kept)} word pieces, {len(names.pool)} names", flush=True)
    trainer = Trainer(conf, units, model, pieces, names, features_of(options.labels, conf))
    held = list(validation_sets(options))
    for epoch in range(1, math.ceil(conf["train"]["epochs"]) + 1):
        start = time.perf_counter()
        loss = trainer.epoch()
        print(f"epoch {epoch}: loss {loss:.3f}, {time.perf_counter() - start:.0f} s", flush=True)
        save(model, kept, common, conf, options.output)
        for name, passages, pairs in held:
            print(f"  {name}: {quality(lambda t: predict(model, pieces, t), passages, pairs)}", flush=True)


def validation_sets(options: argparse.Namespace) -> Iterator[tuple[str, list[Unit], list[Unit]]]:
    """What is measured after each epoch, by name."""
    passages = passages_of(options.corpora / "passages.jsonl", "validation")
    yield "validation", passages, pairs_of(options.corpora / "pairs.jsonl", "validation")
    for path in options.validation:
        yield path.stem, rated([path], 1.0), []


if __name__ == "__main__":
    main()
