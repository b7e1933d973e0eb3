"""A page for each family of rules, made from the rules themselves when the site is built."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from tonecheck.render.rules import general
from tonecheck.rule import Rule
from tonecheck.rules import all_rules

_SCALES = {
    "warmth": "makes copy colder",
    "humanity": "makes copy less human",
    "corporate": "adds corporate-speak",
    "focus": "serves the company before the reader",
}


def _families() -> list[tuple[str, list[Rule]]]:
    return [(name, list(rules)) for name, rules in groupby(all_rules(), lambda rule: rule.family)]


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the pages into the navigation; called by mkdocs."""
    pages = [{_title(name): f"rules/{name}.md"} for name, _ in _families()]
    config.nav = [*(config.nav or []), {"Rules": ["rules/index.md", *pages]}]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages; called by mkdocs."""
    families = _families()
    pages = {f"rules/{name}.md": page(name, rules) for name, rules in families}
    for path, text in {"rules/index.md": index(families), **pages}.items():
        files.append(File.generated(config, path, content=text))
    return files


def index(families: list[tuple[str, list[Rule]]]) -> str:
    """The list of all rules."""
    count = sum(len(rules) for _, rules in families)
    lines = [
        "# Rules",
        "",
        f"{count} rules in {len(families)} families. A rule that is wrong for you is silenced by its name, its family's or "
        "its scale's: in a comment, or in your [settings](../index.md#settings).",
        "",
        "| family | rules | scale |",
        "| --- | --- | --- |",
    ]
    for name, rules in families:
        links = ", ".join(f"[{rule.id}]({name}.md#{rule.id})" for rule in rules)
        lines.append(
            f"| [{_title(name)}]({name}.md) | {links} | {', '.join(dict.fromkeys(r.dimension for r in rules))} |"
        )
    return "\n".join(lines)


def page(family: str, rules: list[Rule]) -> str:
    """All that is known of the rules of a family."""
    return "\n".join([f"# {_title(family)}", "", *(line for rule in rules for line in _rule(rule))])


def _title(family: str) -> str:
    return family.replace("-", " ").capitalize()


def _rule(rule: Rule) -> Iterator[str]:
    off = "" if rule.default else ", off until you select it"
    yield f"## {rule.id} {{ #{rule.id} }}"
    yield ""
    yield f"*{rule.severity.label.capitalize()}: {_SCALES[rule.dimension]}{off}.*"
    yield ""
    yield _text(general(rule.message))
    yield ""
    yield f"**Why** {_text(rule.why)}"
    yield ""
    yield f"**Source** {_text(rule.source)}"
    yield ""
    yield from _list("Write instead", rule.alternatives)
    yield from _list("Flagged", rule.bad)
    yield from _list("Fine", rule.good)


def _list(title: str, items: tuple[str, ...]) -> Iterator[str]:
    if items:
        yield f"**{title}**"
        yield ""
        yield from (f"- {_text(' / '.join(item.splitlines()))}" for item in items)
        yield ""


def _text(text: str) -> str:
    """`text` as it stands, with nothing in it taken for markup."""
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>#|" else c for c in text)
