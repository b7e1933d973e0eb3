"""Where the pretrained encoders come from: packages that carry the weights, nothing is downloaded here."""

from __future__ import annotations

import importlib.util
import io
import os
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def encoder_folder(encoder: dict[str, Any]) -> Path:
    """The folder of an encoder that is described in a configuration, unpacked if its package holds it in parts."""
    if "parts" in encoder:
        return _unpacked(encoder["parts"], encoder["folder"])
    return _package(encoder["package"]) / str(encoder["folder"])


def _package(name: str) -> Path:
    """Where an installed package lies; `name` may be one that cannot be imported."""
    spec = importlib.util.find_spec(name)
    if not spec or not spec.submodule_search_locations:
        sys.exit(f"needs the package {name.replace('_', '-')}, or --encoder FOLDER")
    return Path(next(iter(spec.submodule_search_locations)))


def _unpacked(parts: Sequence[str], folder: str) -> Path:
    """The folder out of an archive that several packages hold in pieces, kept in the user's cache."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tonecheck-encoders"
    if not (cache / folder / "model.safetensors").exists():
        pieces = [next((_package(part) / "input").iterdir()).read_bytes() for part in parts]
        zipfile.ZipFile(io.BytesIO(b"".join(pieces))).extractall(cache)
    return cache / folder
