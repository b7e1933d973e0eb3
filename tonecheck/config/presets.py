"""Where a preset is: built in, a file, or in an installed package."""

from __future__ import annotations

import os

from tonecheck.config import nearest
from tonecheck.errors import ConfigError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.config.reading import Where

FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "presets")
GROUP = "tonecheck.presets"


def built_in() -> list[str]:
    """The names of the built-in presets."""
    return sorted(name.removesuffix(".toml") for name in os.listdir(FOLDER) if name.endswith(".toml"))


def find(name: str, where: Where) -> str:
    """The file of a preset. Raises ConfigError, which names those that there are."""
    if name.endswith(".toml") or "/" in name or os.sep in name:
        path = os.path.join(where.folder, name)
        if not os.path.isfile(path):
            raise ConfigError(f"{where}: there is no file “{name}” in {where.folder}")
        return os.path.relpath(path)
    if name in built_in():
        return os.path.join(FOLDER, f"{name}.toml")
    return _installed(name, where)


def _installed(name: str, where: Where) -> str:
    """The file of an installed preset.

    An entry point ``NAME = "acme_voice"`` stands for ``tonecheck.toml`` in that package,
    ``NAME = "acme_voice:formal"`` for ``formal.toml``.
    """
    from importlib.metadata import entry_points
    from importlib.util import find_spec

    points = {point.name: point for point in entry_points(group=GROUP)}
    if name not in points:
        hint = nearest(name, [*built_in(), *points])
        raise ConfigError(
            f"{where}: there is no preset “{name}”{hint}; a file is named with its ending, like “{name}.toml”"
        )
    spec = find_spec(points[name].module)
    file = f"{points[name].attr or 'tonecheck'}.toml"
    for folder in (spec and spec.submodule_search_locations) or ():
        if os.path.isfile(os.path.join(folder, file)):
            return os.path.join(folder, file)
    raise ConfigError(
        f"{where}: the package “{points[name].module}” of the preset “{name}” holds no {file}; reinstall it"
    )
