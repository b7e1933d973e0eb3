"""The reference of all settings, made from the settings themselves when the site is built."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from tonecheck.config import KEYS, Config, Key
from tonecheck.config.presets import FOLDER, built_in
from tonecheck.config.reading import RULE_KEYS
from tonecheck.findings import Severity
from tonecheck.kinds import KINDS

_INTRO = """\
# Settings

They live in `tonecheck.toml`, or in `pyproject.toml` under `[tool.tonecheck]`; the nearest one to a file counts.
`tonecheck init` writes one to start from, `tonecheck config PATH` shows what is in force for a file and where each
setting came from. Every key is optional.

An editor that knows JSON Schema completes and checks the file: `tonecheck config --schema > tonecheck.schema.json`, and
in the first line of `tonecheck.toml` `#:schema ./tonecheck.schema.json`.

**What wins**, from the weakest to the strongest: what is built in, what is built in for the
[kind of message](#kinds-of-message), presets in their order, the file, its `[[overrides]]` in their order, its
`[kinds.NAME]`, the command line. Where a list or table *adds*, it does not replace what was set before but joins it; in
a table the later value of a key counts. Of several names for a rule, the more exact one wins: the rule's own, then its
family's, then its dimension's.
"""


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the page into the navigation; called by mkdocs."""
    config.nav = [*(config.nav or []), {"Reference": ["settings.md"]}]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the page; called by mkdocs."""
    files.append(File.generated(config, "settings.md", content=page()))
    return files


def page() -> str:
    """The whole reference."""
    lines = [_INTRO]
    default = Config()
    for name, known in KEYS.items():
        lines += _setting(name, known, getattr(default, name))
    lines += [
        "## Keys of a rule",
        "",
        "What a table `[rules.NAME]` holds.",
        "",
        "| key | what | example |",
        "| --- | --- | --- |",
    ]
    for name, known in RULE_KEYS.items():
        lines.append(f"| `{name.replace('_', '-')}` | {known.doc} | `{known.example}` |")
    lines += ["", *_kinds(), *_presets()]
    return "\n".join(lines) + "\n"


def _setting(name: str, known: Key, default: Any) -> Iterator[str]:
    key = name.replace("_", "-")
    yield f"## {key} {{ #{key} }}"
    yield ""
    yield known.doc
    yield ""
    yield "```toml"
    yield f"{key} = {known.example}"
    yield "```"
    yield ""
    notes = [f"Default: `{_shown(default)}`."] if default else []
    notes += ["Adds to what was set before."] if known.joins else []
    notes += ["For all files, not in overrides."] if not known.local else []
    yield " ".join(notes)
    yield ""


def _shown(default: Any) -> str:
    return default.label if isinstance(default, Severity) else str(default)


def _kinds() -> Iterator[str]:
    yield "## Kinds of message"
    yield ""
    yield (
        "A file names its kind in a comment (`tonecheck: kind=refusal`) or in front matter (`kind: refusal`), an override "
        "sets it, or the words show it; where they leave a doubt, every message is treated alike. What each brings:"
    )
    yield ""
    yield "| kind | what it is | what changes | why |"
    yield "| --- | --- | --- | --- |"
    for kind in KINDS.values():
        yield f"| `{kind.name}` | {kind.about} | {'; '.join(_changes(kind.settings))} | {kind.why} |"
    yield ""


def _changes(settings: Mapping[str, Any]) -> Iterator[str]:
    for verb, setting in (("off", "ignore"), ("on", "enable")):
        if setting in settings:
            yield f"{verb}: {', '.join(f'`{name}`' for name in settings[setting])}"
    by_severity: dict[Severity, list[str]] = {}
    for name, severity in settings.get("severity", {}).items():
        by_severity.setdefault(severity, []).append(name)
    for severity, names in by_severity.items():
        yield f"{severity.label}: {', '.join(f'`{name}`' for name in names)}"


def _presets() -> Iterator[str]:
    yield "## Built-in presets"
    yield ""
    yield 'Each with its reasons; `extends = "NAME"` takes one up, and your own file changes what does not suit you.'
    yield ""
    for name in built_in():
        text = (Path(FOLDER) / f"{name}.toml").read_text(encoding="utf-8")
        yield f"### {name} {{ #preset-{name} }}"
        yield ""
        yield f"```toml\n{text}```"
        yield ""
