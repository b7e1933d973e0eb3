"""Rules of Vale, as far as they can be said in tonecheck's own: existence, substitution, occurrence, capitalization, word lists.

Vale's patterns are regular expressions over text, ours are words in any form. What says the same in words is translated;
what does not is left out, with the reason, because a rule that finds something else than its author meant helps nobody.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from tonecheck.errors import DocumentError, PhraseError
from tonecheck.phrase_index import anchors_of
from tonecheck.words import Words


class Untranslatable(Exception):
    """A pattern or rule without a counterpart; the message says why."""


class Imported(NamedTuple):
    """What became of one file: a table of TOML, lines for a word list, how much that is, and what was left out and why."""

    path: str
    style: str
    rule: str
    words: str
    done: str
    left_out: tuple[tuple[str, str], ...]

    @property
    def is_taken(self) -> bool:
        """Whether anything of it was taken over."""
        return bool(self.rule or self.words)


def import_styles(folder: str, load: Callable[[str], Any]) -> Iterator[Imported]:
    """Every rule and word list under `folder`, a path of styles or a single one; `load` reads YAML.

    Raises DocumentError where there is nothing of Vale's.
    """
    found = False
    for path in sorted(_files(folder)):
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
        name = os.path.relpath(path, folder)
        if path.endswith(".txt"):
            found = True
            yield _word_list(name, text)
            continue
        try:
            table = load(text)
        except Exception as error:
            yield Imported(name, "", "", "", "", (("the file", f"is not valid YAML: {_where_and_why(error)}"),))
            continue
        if isinstance(table, Mapping) and isinstance(table.get("extends"), str):
            found = True
            yield _rule(name, os.path.basename(os.path.dirname(os.path.abspath(path))), table)
    if not found:
        raise DocumentError(f"{folder}: holds no Vale style; name the folder that StylesPath in .vale.ini names")


def _where_and_why(error: Exception) -> str:
    """What a reader of YAML says in several lines, in one; it counts lines from 0."""
    mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
    return f"line {mark.line + 1}: {problem}" if mark and problem else str(error).splitlines()[0]


def _files(folder: str) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.endswith((".yml", ".yaml")) or name in ("accept.txt", "reject.txt"):
                yield os.path.join(place, name)


_LEVELS = {"suggestion": "hint", "warning": "warning", "error": "error"}
_SCOPES: dict[str, list[str]] = {
    **{scope: [] for scope in ("text", "sentence", "paragraph", "summary", "blockquote")},
    **{scope: ["heading"] for scope in ("heading", "heading.h1", "heading.h2", "heading.h3")},
    "list": ["list item"],
    "link": ["link"],
    "alt": ["alt text"],
}


def _rule(path: str, style: str, table: Mapping[str, Any]) -> Imported:
    """One rule file as a table ``[rules.STYLE-FILE]``."""
    left_out = _LeftOut()
    try:
        keys, done = _KINDS.get(str(table["extends"]), _unknown)(table, left_out)
        roles = _roles(table)
    except Untranslatable as error:
        return Imported(path, style, "", "", "", (("the rule", str(error)),))
    words = "".join(f"name {name}\n" for name in dict.fromkeys(left_out.names))
    if not keys:
        return Imported(path, style, "", words, done, tuple(left_out))
    name = re.sub(r"[^a-z0-9]+", "-", f"{style}-{os.path.splitext(os.path.basename(path))[0]}".lower()).strip("-")
    keys = {
        "message": _message(table),
        **keys,
        "severity": _LEVELS.get(str(table.get("level", "warning")), "warning"),
        **({"roles": roles} if roles else {}),
        "source": str(table.get("link") or f"Vale, {style}/{os.path.basename(path)}"),
    }
    lines = [f"[rules.{name}]", *(f"{key} = {_toml(value)}" for key, value in keys.items())]
    return Imported(path, style, "\n".join(lines) + "\n", words, done, tuple(left_out))


class _LeftOut(list[tuple[str, str]]):
    """What was left out and why; ``names`` are those that go into a word list instead."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []


def _unknown(table: Mapping[str, Any], left_out: _LeftOut) -> tuple[dict[str, Any], str]:
    raise Untranslatable(f"extends “{table['extends']}”, which has no counterpart")


def _roles(table: Mapping[str, Any]) -> list[str]:
    scopes = table.get("scope", "text")
    roles: list[str] = []
    for scope in scopes if isinstance(scopes, list) else [scopes]:
        if scope not in _SCOPES:
            raise Untranslatable(f"looks at the scope “{scope}”, which has no counterpart")
        if not _SCOPES[scope]:
            return []
        roles += _SCOPES[scope]
    return sorted(set(roles))


_NAMED = re.compile(r"""['"‘“`]?%s['"’”`]?""")


def _message(table: Mapping[str, Any]) -> str:
    """Vale's message without the replacement that it also names: tonecheck shows that by itself.

    A substitution names the replacement first, and the words found second or not at all.
    """
    message = str(table.get("message", "")).strip() or "“%s” is against your style."
    if table.get("extends") == "substitution" and "%s" in message and table.get("message"):
        if message.count("%s") == 1:
            return "We write something else than “{text}” here."
        message = _NAMED.sub("another word", message, count=1)
    return _NAMED.sub("“{text}”", message)


def _toml(value: Any) -> str:
    if isinstance(value, (list, tuple)) and len(value) > 2:
        return "[\n" + "".join(f"    {_toml(item)},\n" for item in value) + "]"
    # A JSON string is a TOML string.
    return json.dumps(value, ensure_ascii=False)


def _existence(table: Mapping[str, Any], left_out: _LeftOut) -> tuple[dict[str, Any], str]:
    raw = "".join(str(part) for part in table.get("raw") or ())
    tokens = [str(token) for token in table.get("tokens") or ()]
    if table.get("nonword") and not raw:
        raise Untranslatable("looks for signs (nonword), not words")
    sources = [raw + token for token in tokens] or [raw]
    excepted = {_key(str(word)) for word in table.get("exceptions") or ()}
    lines = []
    for source in sources:
        try:
            line = pattern(source, bool(table.get("ignorecase")), excepted)
            lines += [line] if line else []
        except Untranslatable as error:
            left_out.append((source, str(error)))
    return ({"phrases": lines} if lines else {}), _done(lines, sources)


def _substitution(table: Mapping[str, Any], left_out: _LeftOut) -> tuple[dict[str, Any], str]:
    swap = table.get("swap") or {}
    action = table.get("action")
    arrow = "=>" if isinstance(action, Mapping) and action.get("name") == "replace" else "=>?"
    lines = []
    for source, wanted in swap.items():
        try:
            first = re.sub(r"\(e?s\)$", "", str(wanted).split("|")[0].strip())
            if re.search(r"[\\()\[\]$?+*]|=>|~|!!", first):
                raise Untranslatable(f"is replaced by a pattern, “{wanted}”")
            line = pattern(str(source), bool(table.get("ignorecase")), {_key(first)})
            if line:
                lines.append(f"{line} {arrow} {first}" if first else line)
            elif re.search(r"[A-Z]", first):
                left_out.names.append(first)
            else:
                raise Untranslatable(f"is for tonecheck the same as “{first}”")
        except Untranslatable as error:
            left_out.append((str(source), str(error)))
    return ({"phrases": lines} if lines else {}), _done([*lines, *left_out.names], swap)


def _occurrence(table: Mapping[str, Any], left_out: _LeftOut) -> tuple[dict[str, Any], str]:
    if table.get("min"):
        raise Untranslatable("asks for at least so many (min)")
    most, token = int(table.get("max", 0)), str(table.get("token", ""))
    if re.fullmatch(r"(\\b)?\(?(\?:)?(\\w|\[\^\\s\]|\\S|\[a-zA-Z\])\+\)?(\\b)?", token):
        line = "_"
    else:
        line = pattern(token, bool(table.get("ignorecase")), set())
    per = {"sentence": "sentence", "paragraph": "paragraph"}.get(str(table.get("scope")), "message")
    return {"phrases": [line], "at-most": most, "per": per}, f"at most {most} in a {per}"


_STYLES = {"$sentence": "sentence", "$title": "title", "$lower": "lower", "$upper": "upper"}


def _capitalization(table: Mapping[str, Any], left_out: _LeftOut) -> tuple[dict[str, Any], str]:
    style = _STYLES.get(str(table.get("match")))
    if not style:
        raise Untranslatable(f"compares capitals with a pattern, “{table.get('match')}”")
    names = []
    for name in table.get("exceptions") or ():
        if re.search(r"[\\()\[\]?+*|]", str(name)):
            left_out.append((str(name), "is a pattern; only words can be excepted"))
        else:
            names.append(str(name))
    return {"capitals": style, **({"names": names} if names else {})}, f"{style} case"


_KINDS: dict[str, Callable[[Mapping[str, Any], _LeftOut], tuple[dict[str, Any], str]]] = {
    "existence": _existence,
    "substitution": _substitution,
    "occurrence": _occurrence,
    "capitalization": _capitalization,
}


def _done(lines: Sequence[str], sources: Any) -> str:
    return f"{len(lines)} of {len(sources)} patterns"


def _word_list(path: str, text: str) -> Imported:
    """``accept.txt`` and ``reject.txt`` of a vocabulary as lines of a word list."""
    verb = "allow" if path.endswith("accept.txt") else "forbid"
    style = os.path.basename(os.path.dirname(path)) or "vocabulary"
    lines, left_out = [], []
    words = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    for word in words:
        plain = word.removeprefix("(?i)")
        try:
            if verb == "forbid":
                lines.append(f'forbid "{pattern(plain, True, set())}"')
            elif re.search(r"[\\()\[\]?+*|.^$]", plain):
                raise Untranslatable("is a pattern; only words can be allowed")
            else:
                lines.append(f"allow {plain}")
        except Untranslatable as error:
            left_out.append((word, str(error)))
    return Imported(
        path,
        style,
        "",
        "\n".join(lines) + "\n" if lines else "",
        f"{len(lines)} of {len(words)} words",
        tuple(left_out),
    )


# So many wordings of one run of words are still a pattern that a person can read.
_MOST = 400


def pattern(source: str, ignores_case: bool, excepted: set[str]) -> str:
    """A regular expression as a pattern of `tonecheck.phrases`, without the wordings in `excepted`.

    Raises Untranslatable for one that says more, or less, than some words.
    """
    reader = _Regex(source)
    lines = []
    for runs in reader.whole():
        if not ignores_case and any(_has_capital(wording) for run in runs for wording in run):
            raise Untranslatable("depends on capitals")
        checked = [[_checked(wording) for wording in run] for run in runs]
        if len(runs) == 1:
            checked = [[wording for wording in checked[0] if _key(wording) not in excepted]]
        line = " ".join(group for run in checked if (group := _group(run)))
        lines += [line] if line and _key(line) not in excepted else []
    line = "|".join(dict.fromkeys(lines))
    if line:
        try:
            anchors_of(line)
        except PhraseError as error:
            raise Untranslatable(f"{error}") from None
    elif not excepted:
        raise Untranslatable("holds no word")
    return line


def _group(wordings: Sequence[str]) -> str:
    different = list(dict.fromkeys(wordings))
    return "".join(different) if len(different) < 2 else f"({'|'.join(different)})"


def _has_capital(wording: str) -> bool:
    """Whether a wording has a capital that means something; “I” has it anyway."""
    return any(word != word.lower() and not re.match(r"I(?:$|['’])", word) for word in wording.split())


def _checked(wording: str) -> str:
    """A wording as our patterns spell it. Between two words a hyphen or slash is no more than a space."""
    if ("_" in wording and re.search(r"[-/]", wording)) or re.search(r"(?:^|\s)[-/]|[-/](?:\s|$)", wording):
        raise Untranslatable("looks for hyphens or slashes")
    wording = " ".join(re.sub(r"[-/]", " ", wording).replace(",", " , ").lower().split())
    odd = re.search(r"[^\w\s'’#,]", wording)
    if odd:
        raise Untranslatable(f"holds the sign “{odd[0]}”")
    if re.search(r"[^\s][_#]|[_#][^\s]", wording):
        raise Untranslatable("looks for parts of words")
    return wording


def _key(text: str) -> str:
    return " ".join(Words(text).keys)


_ATOM = re.compile(
    r"(?P<edge>\\b)"
    r"|(?P<space>\\s|\\ | )"
    r"|(?P<word>\\w|\[\\w\]|\[a-zA-Z\]|\[\^\\s\]|\\S)"
    r"|(?P<digit>\\d|\[0-9\])"
    r"|(?P<set>\[(?!\^)(?:[^\]\\]|\\.)+\])"
    r"|(?P<sign>\\[^\w\s])"
    r"|(?P<letter>[^\\()\[\]{}|?*+.^$\s])"
)
_COUNT = re.compile(r"[?*+]\??|\{\d+(?:,\d*)?\}")
_AROUND = re.compile(r"\(\?(?:[=!]|<[=!])")


class _Regex:
    """Reads a regular expression as the wordings that it stands for.

    An alternative is a list of runs, cut where white space must stand; a run is the list of its wordings. ``_`` in a
    wording is any word, ``#`` a number.
    """

    def __init__(self, source: str) -> None:
        self.source = source.removeprefix("(?i)")
        self.at = 0

    def whole(self) -> list[list[list[str]]]:
        """Every alternative of the whole expression."""
        found = [self._runs()]
        while self._takes("|"):
            found.append(self._runs())
        if self.at < len(self.source):
            raise Untranslatable(f"is not understood from “{self.source[self.at :]}” on")
        return found

    def _takes(self, sign: str) -> bool:
        there = self.source.startswith(sign, self.at)
        self.at += len(sign) * there
        return there

    def _runs(self) -> list[list[str]]:
        runs: list[list[str]] = [[""]]
        while self.at < len(self.source) and self.source[self.at] not in "|)":
            atom = self._counted()
            if atom == [" "]:
                runs.append([""])
            else:
                runs[-1] = self._product(runs[-1], atom)
        return runs

    def _product(self, left: Sequence[str], right: Sequence[str]) -> list[str]:
        if len(left) * len(right) > _MOST:
            raise Untranslatable(f"stands for more than {_MOST} wordings")
        return [a + b for a in left for b in right]

    def _counted(self) -> list[str]:
        """One atom with its count."""
        atom = self._atom()
        count = _COUNT.match(self.source, self.at)
        if not count:
            if atom in (["_"], ["#"]):
                raise Untranslatable("looks for single letters or digits")
            return atom
        self.at = count.end()
        if count[0].startswith("?"):
            return [*atom, ""] if atom != [""] else atom
        if atom in ([" "], ["_"], ["#"]):
            return atom
        raise Untranslatable(f"repeats something (“{count[0]}”)")

    def _atom(self) -> list[str]:
        if _AROUND.match(self.source, self.at):
            raise Untranslatable("looks at what stands before or after")
        if self._takes("(?:") or self._takes("("):
            return self._alternatives()
        found = _ATOM.match(self.source, self.at)
        if not found:
            raise Untranslatable(f"holds “{self.source[self.at : self.at + 2]}”, which has no counterpart")
        self.at = found.end()
        kind, text = str(found.lastgroup), found[0]
        if kind == "set":
            return _letters(text[1:-1])
        if kind in ("edge", "space", "word", "digit"):
            return [{"edge": "", "space": " ", "word": "_", "digit": "#"}[kind]]
        if text in ("_", "#"):
            raise Untranslatable(f"holds the sign “{text}”")
        return [text[-1]]

    def _alternatives(self) -> list[str]:
        found: list[str] = []
        while True:
            wordings = [""]
            for number, run in enumerate(self._runs()):
                wordings = self._product(wordings, [" " + wording for wording in run] if number else run)
            found += wordings
            if not self._takes("|"):
                break
        if not self._takes(")"):
            raise Untranslatable("has a bracket that is not closed")
        return list(dict.fromkeys(found))


def _letters(inside: str) -> list[str]:
    """The letters of a set such as ``[sz]``; one letter in both cases is one letter."""
    inside = inside.replace(r"\s", " ").replace(r"\-", "-")
    if re.search(r"\w-\w|\\", inside):
        raise Untranslatable(f"holds a range of letters, “[{inside}]”")
    return list(dict.fromkeys(" " if c in "- " else c.lower() for c in inside))
