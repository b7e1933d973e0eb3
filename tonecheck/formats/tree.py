"""Nested keys and strings, as JSON and YAML files hold them, and the dialects of catalogues written in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from tonecheck.formats.catalogue import Entry, english_only
from tonecheck.formats.naming import is_english, is_language
from tonecheck.text import Piece, Prose, Span


class Item(NamedTuple):
    """A key, or the place in a list, with what it leads to; ``span`` is that of the key."""

    key: str
    span: Span
    node: Node


@dataclass(slots=True)
class Branch:
    """A mapping, or a list whose keys are its places."""

    items: list[Item] = field(default_factory=list)

    def get(self, key: str) -> Node:
        """What the last item of that key leads to."""
        return next((item.node for item in reversed(self.items) if item.key == key), None)

    def keys(self) -> set[str]:
        """The keys."""
        return {item.key for item in self.items}


# A string; keys or a list; what is neither (a number, an alias).
Node = Prose | Branch | None

_DEEPEST = 60
# What stands beside a string to tell translators about it.
_NOTES = frozenset(
    "description comment comments context placeholders note notes hash meaning state extractionstate"
    " developer_comment developercomment character_limit characterlimit obsolete tags".split()
)
# Of these, what nothing else than a string has beside it.
_TOLD = frozenset("comment description notes context developer_comment".split())
_BODIES = frozenset("body text html content plain plaintext body_html body_text".split())
_ABOUT_A_MAIL = _TOLD | {"comments", "note"}
_STRING = ("defaultMessage", "default_message", "message", "translation", "other", "string", "value")
_DOTTED_LANGUAGE = re.compile(r"@@(?:locale|language)")


def entries(root: Node) -> list[Entry]:
    """The strings of a file in order: of a text in several languages the English one, and no notes to translators."""
    if isinstance(root, Branch) and {"sourceLanguage", "strings"} <= root.keys():
        return list(_string_catalogue(root))
    found: list[Entry] = []
    arb = isinstance(root, Branch) and any(item.key.startswith("@@") for item in root.items)
    _walk(root, (), Span(0, 0), True if arb else None, found)
    return [entry._replace(value=entry.value._replace(spelling=("arb",))) for entry in found] if arb else found


def language(root: Node) -> str:
    """The language that the file names for all of its strings, "" if it names none or has English too."""
    if not isinstance(root, Branch):
        return ""
    for item in root.items:
        if _DOTTED_LANGUAGE.fullmatch(item.key) and isinstance(item.node, Prose):
            return item.node.text
    tags = [item.key for item in root.items]
    nested = all(is_language(item.key) and isinstance(item.node, Branch) for item in root.items)
    return tags[0] if tags and nested and not any(map(is_english, tags)) else ""


def _walk(node: Node, keys: tuple[str, ...], span: Span, icu: bool | None, found: list[Entry]) -> None:
    """Add the strings under `node` to those `found`; `span` is that of the last of the `keys`."""
    if isinstance(node, Prose):
        if node.pieces:
            found.append(Entry(keys, node, span, icu))
    elif isinstance(node, Branch) and len(keys) < _DEEPEST:
        left_out = english_only([item.key for item in node.items]) | _notes(node)
        for key, place, inner in node.items:
            if key in left_out or _is_note(key):
                continue
            if isinstance(inner, Branch):
                _walk(inner, (*keys, key), place, icu, found)
            elif inner is not None and inner.pieces:
                found.append(Entry((*keys, key), inner, place, icu))


def _is_note(key: str) -> bool:
    """Whether a key leads to something for translators and tools.

    "@greeting", "$schema", "_comment", "//", "greeting___DESCRIPTION", and the nameless header of gettext's JSON.
    """
    name = key.lower()
    if name and name[0] not in "@$/" and "comment" not in name and "description" not in name:
        return False
    if not name or name.startswith(("@", "$", "//")) or name.endswith(("__description", "_comment", ".comment")):
        return True
    return name.lstrip("_").rstrip("0123456789") in ("comment", "comments")


def _notes(node: Branch) -> set[str]:
    """The keys that tell about a string, in a mapping that holds one string with such keys around it."""
    keys = node.keys()
    if keys.isdisjoint(_STRING) and "subject" in keys and not keys.isdisjoint(_BODIES):
        # A mail: what is said about it is for those who send it.
        return {key for key in keys if key.lower() in _ABOUT_A_MAIL}
    if keys.isdisjoint(_STRING):
        return set()
    string = next((key for key in _STRING if key in keys and isinstance(node.get(key), (Prose, Branch))), "")
    if not string or (string in ("string", "value") and not keys & _TOLD):
        return set()
    plural = {"zero", "one", "two", "few", "many", "other"} if string == "other" else set()
    rest = {key for key in keys if key.lower() not in _NOTES} - {string, "id", "key", *plural}
    return keys - {string, *plural} if not rest or string in ("defaultMessage", "default_message") else set()


def _string_catalogue(root: Branch) -> Iterator[Entry]:
    """Xcode's string catalogue: variants by language, device and number; a key without English is the copy itself."""
    strings = root.get("strings")
    source = root.get("sourceLanguage")
    english_source = isinstance(source, Prose) and is_english(source.text)
    for item in strings.items if isinstance(strings, Branch) else ():
        node = item.node
        localizations = node.get("localizations") if isinstance(node, Branch) else None
        shown = isinstance(node, Branch) and not _is_text(node.get("shouldTranslate"), "false")
        english = [i for i in localizations.items if is_english(i.key)] if isinstance(localizations, Branch) else []
        for choice in english if shown else ():
            variants: list[Entry] = []
            _walk(choice.node, (item.key,), choice.span, None, variants)
            yield from (entry._replace(keys=(item.key,)) for entry in variants if entry.keys[-1] == "value")
        if shown and not english and english_source and item.span.end - item.span.start > 2:
            yield Entry((), sealed(item.key, Span(item.span.start + 1, item.span.end - 1)), item.span)


def _is_text(node: Node, text: str) -> bool:
    return isinstance(node, Prose) and node.text == text


def sealed(text: str, span: Span) -> Prose:
    """A key that is shown: its words can be found, but changing them would part it from its translations."""
    same = span.end - span.start == len(text)
    piece = Piece(0, len(text), span.start, span.end, "text" if same else "escape")
    return Prose("body", text, (piece,), ("sealed",))
