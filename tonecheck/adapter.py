"""A team's own voice: a small correction to the last layer of the network, learnt from the team's best and worst copy.

The network gives each piece of a text 256 numbers, and its score is a linear map of their mean. An adapter is another
such map, a little changed: as much as the team's examples ask for, and as little as possible for copy in general. How much a
change would move copy in general is known from the moments of those numbers over the training texts, which are shipped
(``general.npz``), so that no other text is needed. The solution is exact, one linear system.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tonecheck.errors import TonecheckError
from tonecheck.findings import DIMENSIONS, LOW_IS_GOOD

FORMAT = "tonecheck-adapter-1"


class AdapterError(TonecheckError):
    """An adapter cannot be read, or was learnt on other weights."""


@dataclass(frozen=True, slots=True)
class Adapter:
    """What stands in the place of the last layer: ``matrix`` (256 rows of 4, points a number) and ``bias`` (4, points).

    ``base`` is the checksum of the weights that it was learnt on; it means nothing for others. ``report`` is what the
    training found out, for people.
    """

    base: str
    matrix: tuple[tuple[float, ...], ...]
    bias: tuple[float, ...]
    report: dict[str, Any]

    @classmethod
    def read(cls, path: str) -> Adapter:
        """Read an adapter file. Raises AdapterError, which names the file."""
        try:
            with open(path, encoding="utf-8") as file:
                told = json.load(file)
            if told["format"] != FORMAT:
                raise AdapterError(f"{path}: is of another version of tonecheck; make it anew with `tonecheck train`")
            matrix = tuple(tuple(float(number) for number in row) for row in told["matrix"])
            bias = tuple(float(number) for number in told["bias"])
            if any(len(row) != len(DIMENSIONS) for row in (*matrix, bias)):
                raise ValueError("rows of another length")
            return cls(str(told["base"]), matrix, bias, dict(told["report"]))
        except OSError as error:
            raise AdapterError(f"{path}: {error.strerror}") from None
        except (ValueError, KeyError, TypeError) as error:
            raise AdapterError(f"{path}: is no adapter ({error}); `tonecheck train` makes one") from None

    def write(self, path: str) -> None:
        """Write the adapter as JSON, numbers rounded to what matters."""
        rows = [[float(f"{number:.5g}") for number in row] for row in self.matrix]
        told = {"format": FORMAT, "base": self.base, "report": self.report, "bias": list(self.bias), "matrix": rows}
        with open(path, "w", encoding="utf-8") as file:
            json.dump(told, file, indent=1)
            file.write("\n")


def weights_path() -> str:
    """Where the shipped weights of the network are."""
    import tonecheck_models

    return os.path.join(os.path.dirname(tonecheck_models.__file__), "standard.onnx")


def checksum(path: str) -> str:
    """What an adapter knows the weights by."""
    import zlib

    with open(path, "rb") as file:
        return f"{zlib.crc32(file.read()):08x}"


def load(path: str) -> Adapter:
    """Read an adapter for the shipped weights. Raises AdapterError where it was learnt on others."""
    found = Adapter.read(path)
    if found.base != checksum(weights_path()):
        raise AdapterError(f"{path}: was learnt on other weights; make it anew with `tonecheck train`")
    return found


@dataclass(frozen=True, slots=True)
class General:
    """Copy in general: moments of its hidden numbers, and texts held back from training with their ratings.

    ``last`` (257, 4) is the shipped last layer, its bias below; ``moments`` (257, 257) the mean outer product of the
    hidden numbers with a one beside them; ``hidden`` (n, 256), ``fast`` (n, 4), the scores of `fast`, and ``ratings``
    (n, 4) are of the validation split of ``corpora``.
    """

    last: Any
    moments: Any
    hidden: Any
    fast: Any
    ratings: Any

    @classmethod
    def load(cls) -> General:
        """The shipped ones, made by ``models/general.py``."""
        import numpy

        with numpy.load(os.path.join(os.path.dirname(weights_path()), "general.npz")) as arrays:
            last, upper, *held = (
                arrays[name].astype("float64") for name in ("last", "moments", "hidden", "fast", "ratings")
            )
        # The file holds what is on and above the diagonal, row by row: the moments are the same on either side.
        moments = numpy.zeros((len(last), len(last)))
        moments[numpy.triu_indices(len(last))] = upper
        return cls(last, moments + numpy.triu(moments, 1).T, *held)


# An example counts this much more than a text in general, and small changes are preferred this much. Chosen so that 200
# examples move their kind and the general validation set keeps its correlations within .01; see models/README.md.
_WEIGHT = 6.0
_SMALL = 1e-3
# How far, in points, an example of the best or worst copy asks to be moved.
_WANTED = 15.0


def wanted(good: bool) -> list[float]:
    """The points by which an example of good or of bad copy asks to be moved, by dimension."""
    sign = 1 if good else -1
    return [sign * (-_WANTED if name in LOW_IS_GOOD else _WANTED) for name in DIMENSIONS]


def solve(hidden: Any, residual: Any, weights: Any, general: General, shares: Any) -> Any:
    """The change (257, 4) of the last layer that answers the examples and leaves copy in general where it is.

    `hidden` (n, 256), `residual` (n, 4): the points that are missing, NaN where nothing is asked; `weights` (n);
    `shares` of the network in the four scores.
    """
    import numpy

    rows = numpy.hstack([hidden, numpy.ones((len(hidden), 1))])
    change = numpy.zeros((rows.shape[1], residual.shape[1]))
    spread = numpy.trace(general.moments) / len(general.moments)
    for at in range(residual.shape[1]):
        asked = ~numpy.isnan(residual[:, at])
        if not asked.any():
            continue
        x, w = rows[asked], (weights[asked] / weights[asked].sum())[:, None]
        system = _WEIGHT * x.T @ (x * w) + general.moments + _SMALL * spread * numpy.eye(len(general.moments))
        change[:, at] = numpy.linalg.solve(system, _WEIGHT * x.T @ (residual[asked, at] / shares[at] * w[:, 0]))
    return change


def example_weights(documents: Sequence[str]) -> list[float]:
    """Each sentence's weight: a document counts as the root of its length, so that long ones do not drown short ones."""
    from collections import Counter

    count = Counter(documents)
    return [count[document] ** -0.5 for document in documents]
