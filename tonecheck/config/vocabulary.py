"""Word lists: one line an entry, for people who write words and no TOML.

    allow Leverage Edu                                 no rule touches it, in this spelling
    forbid cheap                                       never say it
    prefer parcel over consignment, shipment           say this instead; --fix does
    prefer call over "reach out to" because people call each other
    name GitHub                                        spelt so wherever it stands

A single word stands for all its forms (consignments, replaced by parcels; cancelled, by called off); in quotes it means
exactly itself. Several words are a pattern of `tonecheck.phrases`: ``reach~ out to`` for reaching out to. ``#`` starts a
comment, and ``because`` a reason, which the finding repeats.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from tonecheck.errors import ConfigError, PhraseError
from tonecheck.inflection import PARTICLES, VERBS_ONLY
from tonecheck.phrase_index import anchors_of
from tonecheck.rule import Match, Rule, Sentence
from tonecheck.text import Span

FAMILY = "vocabulary"


class Vocabulary(NamedTuple):
    """What the word list at ``path`` says: words that no rule may touch, and rules for the others."""

    path: str
    allow: tuple[str, ...]
    rules: tuple[Rule, ...]


class _Entry(NamedTuple):
    """One line of a word list. ``lines`` are patterns; a name has none. ``wanted`` is preferred over what is ``unwanted``."""

    where: str
    verb: str
    words: str
    lines: tuple[str, ...]
    reason: str
    wanted: str = ""
    unwanted: tuple[str, ...] = ()


_ENTRY = re.compile(r"(?P<verb>\w+)[ \t]+(?P<rest>\S.*)")
_COMMENT = re.compile(r"(?:^|[ \t])#.*")
_PARTS = re.compile(r'"([^"]*)"|([^,"]+)')
_WORD = re.compile(r"(?:[^\W\d_]+-)?[^\W\d_]{3,}")
_VERBS = ("allow", "forbid", "prefer", "name")


def read_vocabulary(path: str, where: str) -> Vocabulary:
    """Read a word list. Raises ConfigError, which names the file and the line."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
    except FileNotFoundError:
        raise ConfigError(f"{where}: there is no file “{path}”; correct its name, or make it") from None
    except OSError as error:
        raise ConfigError(f"{where}: {path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{where}: {path}: is not UTF-8; save it so") from None
    return vocabulary_of(text, path)


def vocabulary_of(text: str, path: str) -> Vocabulary:
    """The word list in `text`; `path` is what to call it in errors. Raises ConfigError."""
    entries = []
    for number, line in enumerate(text.splitlines(), 1):
        line = _COMMENT.sub("", line).strip()
        if line:
            entries.append(_entry(line, f"{path}:{number}"))
    _refuse_what_contradicts_itself(entries)
    allow = tuple(entry.words for entry in entries if entry.verb == "allow")
    return Vocabulary(path, allow, tuple(_rules(entries, path)))


def _refuse_what_contradicts_itself(entries: Sequence[_Entry]) -> None:
    """Raise ConfigError where a word is allowed and unwanted, or where preferring one goes round in a circle."""
    allowed = {entry.words: entry for entry in entries if entry.verb == "allow"}
    better = {word.casefold(): entry for entry in entries if entry.verb == "prefer" for word in entry.unwanted}
    for entry in entries:
        for word in entry.unwanted:
            if word in allowed:
                raise ConfigError(f"{entry.where}: “{word}” is allowed in {allowed[word].where}; take one of them out")
        seen: list[str] = []
        word = entry.wanted.casefold()
        while word in better and word not in seen:
            seen.append(word)
            word = better[word].wanted.casefold()
        if entry.wanted and word == entry.wanted.casefold() and seen:
            others = ", ".join(dict.fromkeys(better[one].where for one in seen if better[one] is not entry))
            told = f"goes round in a circle with {others}" if others else "prefers a word over itself"
            hint = "; how it is spelt is told with: name THIS" if not others else "; take one of them out"
            raise ConfigError(f"{entry.where}: “prefer {entry.words}” {told}{hint}")


def _entry(line: str, where: str) -> _Entry:
    found = _ENTRY.match(line)
    if not found or found["verb"] not in _VERBS:
        raise ConfigError(f"{where}: cannot read “{line}”; a line starts with {', '.join(_VERBS[:-1])} or {_VERBS[-1]}")
    rest, _, reason = found["rest"].partition(" because ")
    verb, rest = found["verb"], rest.strip()
    if not rest.strip('" ,'):
        raise ConfigError(f"{where}: “{line}” says no word")
    if verb in ("allow", "name"):
        return _Entry(where, verb, rest.strip('"'), (), reason.strip())
    wanted, over, unwanted = rest.partition(" over ")
    if verb == "prefer" and not over:
        raise ConfigError(f"{where}: “{line}” does not say over which word; write: prefer THIS over THAT")
    wanted = wanted.strip()
    if verb == "prefer" and not (wanted.strip('" ,') and unwanted.strip('" ,')):
        raise ConfigError(f"{where}: “{line}” lacks a word; write: prefer THIS over THAT")
    lines = tuple(_lines(unwanted, wanted) if verb == "prefer" else _lines(rest, ""))
    for pattern in lines:
        try:
            anchors_of(pattern)
        except PhraseError as error:
            raise ConfigError(f"{where}: “{line}”: {error}") from None
    said = tuple(_words(unwanted if verb == "prefer" else rest))
    return _Entry(where, verb, rest, lines, reason.strip(), wanted.strip('"') if over else "", said)


def _words(listed: str) -> Iterator[str]:
    """The words and phrases of a list, as they are written."""
    for exact, free in _PARTS.findall(listed):
        if words := exact.strip() or free.strip():
            yield words


def _lines(unwanted: str, wanted: str) -> Iterator[str]:
    """A pattern for each word or phrase of a list; with what to write instead, if anything."""
    for exact, free in _PARTS.findall(unwanted):
        words = exact.strip() or free.strip()
        if not words:
            continue
        if not exact and _WORD.fullmatch(words):
            words += "~"
        instead = wanted.strip('"')
        if "~" in words and wanted and instead == wanted:
            instead = _inflecting(instead)
        yield f"{words} => {instead}" if instead else words


def _inflecting(wanted: str) -> str:
    """`wanted` with a mark at the word that changes: sign~ in, get~ in touch, gift card~."""
    first, *rest = wanted.split()
    if rest and (first in VERBS_ONLY or rest[-1] in PARTICLES):
        return " ".join((first + "~", *rest))
    last = rest[-1] if rest else first
    return wanted + "~" if _WORD.fullmatch(last) or last in VERBS_ONLY else wanted


_MESSAGES = {
    "forbid": ("forbidden-word", "“{text}” is a word we don't use{reason}."),
    "prefer": ("preferred-word", "We say “{wanted}”, not “{text}”{reason}."),
    "name": ("name-spelling", "“{text}” is not how the name is spelt{reason}."),
}


def _rules(entries: Iterable[_Entry], path: str) -> Iterator[Rule]:
    """One rule for the entries of each verb, preferred word and reason: each rule has one message."""
    groups: dict[tuple[str, str, str], list[_Entry]] = {}
    for entry in entries:
        if entry.verb != "allow":
            groups.setdefault((entry.verb, entry.wanted.replace("~", ""), entry.reason), []).append(entry)
    for (verb, wanted, reason), group in groups.items():
        name, message = _MESSAGES[verb]
        message = message.replace("{wanted}", wanted)
        names = tuple(entry.words for entry in group) if verb == "name" else ()
        yield Rule(
            id=name,
            family=FAMILY,
            dimension="humanity",
            message=message.replace("{reason}", f", because {reason}" if reason else ""),
            why=reason or "Readers find their way sooner where one thing has one name.",
            source=path,
            alternatives=(wanted,) if wanted else (),
            bad=(),
            good=(),
            phrases="\n".join(line for entry in group for line in entry.lines),
            quoted=True,
            check_sentence=NameSpelling(names) if names else None,
        )


@dataclass(frozen=True)
class NameSpelling:
    """Finds `names` that are spelt in another way: “Github”, “Git Hub” for “GitHub”."""

    names: tuple[str, ...]

    def __call__(self, sentence: Sentence) -> Iterator[Match]:
        """Every name in other capitals, or taken apart or together; one in a line all in capitals is left alone."""
        text, start = sentence.text, sentence.span.start
        if text.isupper():
            return
        lower = text.lower()
        for name in self.names:
            # Looking for its first letters is much cheaper than for all the ways to part it.
            if name[:2].lower() in lower:
                for found in _spellings(name).finditer(text):
                    if found.group() != name and _is_meant(found.group(), name):
                        span = Span(start + found.start(), start + found.end())
                        yield Match(sentence.prose, span, replacement=name, exact=True)


@lru_cache(maxsize=1024)
def _spellings(name: str) -> re.Pattern[str]:
    """The name in any case, with a space or hyphen wherever its parts meet; not inside an address or a handle."""
    parts = re.findall(r"[A-Z]?[^\W_A-Z]+|[A-Z]+(?![^\W_A-Z])|[A-Z]|[^\w\s]|_", name)
    letters = r"[ -]?".join(re.escape(part) for part in parts)
    return re.compile(rf"(?<![\w@#./\\-]){letters}(?![\w/]|[.-]\w)", re.IGNORECASE)


def _is_meant(found: str, name: str) -> bool:
    """Whether words apart are a name that is one word: “Linked In” is, but a page is “linked in” the footer."""
    return found.count(" ") <= name.count(" ") or all(part[0].isupper() for part in found.split(" "))
