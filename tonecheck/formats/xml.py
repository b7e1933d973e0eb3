"""XML as catalogues use it: tags, text and comments with their offsets, and the copy inside an element.

No format itself. A scanner of our own, because the standard library's parser gives offsets for tags in bytes and none
for text with entities in it. What is not well-formed is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from tonecheck.formats import Comment
from tonecheck.formats.builder import ProseBuilder
from tonecheck.templates import stand_in as stand_in_for
from tonecheck.text import Prose, Span

_TOKEN = re.compile(
    r"(?P<comment><!--[\s\S]*?(?:-->|\Z))"
    r"|(?P<cdata><!\[CDATA\[[\s\S]*?(?:\]\]>|\Z))"
    r"|(?P<other><\?[\s\S]*?(?:\?>|\Z)|<![A-Z][^\[>]*(?:\[[^\]]*\]\s*)?>)"
    r"|<(?P<close>/?)(?P<name>[^\s<>/=\"']+)(?P<rest>[^<>\"']*(?:(?:\"[^\"<]*\"|'[^'<]*')[^<>\"']*)*)>"
    r"|(?P<text>[^<]+|<)"
)
_ATTRIBUTE = re.compile(r"([^\s=/\"']+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_ENTITY = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z_][\w.-]{0,60}));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


class Token(NamedTuple):
    """A start tag (``open``), an end tag (``close``), an ``empty`` element, or text: ``text``, or ``cdata``."""

    kind: str
    start: int
    end: int
    name: str = ""
    attributes: Mapping[str, str] = {}


# What an element inside a string is: None where its content is shown, or what stands for the whole of it.
Rule = Callable[[Token, str], "str | None"]


class Tree:
    """The tokens of a text, its comments, and for each start tag the number of its end tag in ``closing``."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[Token] = []
        self.comments: list[Comment] = []
        self.closing: dict[int, int] = {}
        opened: dict[str, list[int]] = {}
        for match in _TOKEN.finditer(text):
            start, end = match.span()
            name = match["name"]
            if match["comment"]:
                self.comments.append(Comment(Span(start, end), match.group()))
            elif name:
                kind = "close" if match["close"] else "empty" if match["rest"].endswith("/") else "open"
                if kind == "open":
                    opened.setdefault(name, []).append(len(self.tokens))
                elif kind == "close" and opened.get(name):
                    self.closing[opened[name].pop()] = len(self.tokens)
                self.tokens.append(Token(kind, start, end, name, _attributes(match["rest"])))
            elif match["cdata"] or match["text"]:
                self.tokens.append(Token("cdata" if match["cdata"] else "text", start, end))

    def inline(self, at: int, rule: Rule) -> Prose:
        """The copy inside the element that opens at token `at`; `rule` is asked for each element in it."""
        text, tokens = self.text, self.tokens
        end = self.closing.get(at, at)
        sealed_off = any(token.kind == "cdata" for token in tokens[at:end])
        builder = ProseBuilder(text, (), ("cdata" if sealed_off else "xml",))
        number = at + 1
        while number < end:
            token = tokens[number]
            if token.kind in ("open", "empty"):
                close = min(self.closing.get(number, number), end - 1)
                content = text[token.end : min(tokens[close].start, token.end + 200)]
                spoken = rule(token, content)
                if spoken is not None:
                    _stand_in(builder, spoken, Span(token.start, tokens[close].end))
                    number = close
            elif token.kind == "text":
                _text(builder, text, token)
            elif token.kind == "cdata":
                builder.add(
                    token.start + 9, token.end - 3 if text.endswith("]]>", token.start, token.end) else token.end
                )
            number += 1
        return builder.whole()

    def span(self, at: int) -> Span:
        """The place of the element that opens at token `at`."""
        return Span(self.tokens[at].start, self.tokens[self.closing.get(at, at)].end)


def _attributes(source: str) -> dict[str, str]:
    if "=" not in source:
        return {}
    return {m[1]: decode(m[2] if m[2] is not None else m[3]) for m in _ATTRIBUTE.finditer(source)}


def decode(text: str) -> str:
    """`text` with its character references decoded."""
    return _ENTITY.sub(lambda match: _character(match) or match.group(), text) if "&" in text else text


def _character(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return _NAMED.get(name, "")
    code = int(decimal or hexadecimal, 10 if decimal else 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def attribute(token: Token, name: str) -> str:
    """The value of an attribute, whatever its prefix; "" if there is none."""
    if name in token.attributes:
        return token.attributes[name]
    return next((value for key, value in token.attributes.items() if key.endswith(f":{name}")), "")


def _stand_in(builder: ProseBuilder, spoken: str, span: Span) -> None:
    if spoken == "\n":
        builder.replace(spoken, *span)
    else:
        builder.fill(spoken, *span)


def _text(builder: ProseBuilder, text: str, token: Token) -> None:
    at = token.start
    if "&" in text[at : token.end]:
        for match in _ENTITY.finditer(text, at, token.end):
            builder.add(at, match.start())
            character = _character(match)
            if character:
                builder.replace(character, *match.span())
            else:
                # An entity that the file defines for itself: "&app_name;".
                _stand_in(builder, stand_in_for(match.group()), Span(*match.span()))
            at = match.end()
    builder.add(at, token.end)
