"""PHP pages: the HTML outside of PHP, and the words that a translation function prints.

PHP tags are found here and not by the template scan, because only PHP's own rules for strings and comments tell where
code of any length ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck import templates
from tonecheck.formats import Comment, Extraction, Source, html
from tonecheck.templates import Tag, literals
from tonecheck.text import Span

SCAN = False
SPELLING = ("html",)

_OPENING = re.compile(r"<\?(?:php(?=\s|\Z)|=)", re.IGNORECASE)
# In code: strings and comments, which may hold "?>" (line comments end there), and the end.
_TOKEN = re.compile(
    r"\"(?:[^\"\\]|\\[\s\S])*\"|'(?:[^'\\]|\\[\s\S])*'|(?P<comment>/\*[\s\S]*?(?:\*/|\Z)|(?:\#(?!\[)|//)(?:(?!\?>)[^\r\n])*)"
    r"|<<<[ \t]*([\"']?)(?P<here>[A-Za-z_]\w*)\2[\s\S]*?(?:^[ \t]*(?P=here)\b|\Z)|(?P<end>\?>)",
    re.MULTILINE,
)
# What WordPress, gettext and Laravel print in the reader's language: <?php _e( 'Search results', 'theme' ); ?>
_PRINTED = re.compile(
    r"<\?(?:=|php\s+(?:/\*[^*]*\*/\s*)?(?:echo\b|print\b)?)\s*(?:(?:v?s?printf|wp_kses(?:_post)?|esc_html|nl2br|ucfirst)\s*\(\s*){0,3}(?:(?:esc_html|esc_attr)?_+e?x?|esc_(?:html|attr)_[_ex]+|_|gettext|t|trans|\$\w+->(?:trans|translate))\s*\(\s*"
    r"(?:\"(?P<double>[^\"\\$<&]+)\"|'(?P<single>[^'\\<&]+)')\s*[,)][^;{}]*;?\s*(?:/\*[^*]*\*/\s*)?(?:\?>|\Z)"
)
# The same for one and for many: _n( 'One point', '%d points', $n, 'theme' ).
_COUNTED = re.compile(
    r"<\?(?:=|php\s+(?:echo\b|print\b)?)\s*(?:(?:v?s?printf|esc_html)\s*\(\s*){0,2}(?:_nx?|n?gettext)\s*\(\s*"
    r"(?P<quote>[\"'])(?P<one>(?:(?!(?P=quote))[^\\$<&])+)(?P=quote)\s*,\s*(?P<other_quote>[\"'])(?P<many>(?:(?!(?P=other_quote))[^\\$<&])+)(?P=other_quote)"
    r"\s*,[^;{}]*;?\s*\?>"
)
_OUTPUT = re.compile(
    r"<\?(?:=|php\s+(?:echo|print|the_\w+|_e|esc_\w+)\b)(?:[^;\"']|\"[^\"]*\"|'[^']*')*;?\s*\?>", re.IGNORECASE
)
_KIND = re.compile(
    r"<\?php\s+(?:(?P<branch>\}?\s*else(?:if)?\b[\s\S]*[:{]|case\b[\s\S]*:|default\s*:)"
    r"|(?P<open>(?:if|foreach|for|while|switch)\b[\s\S]*[:{])|(?P<close>end(?:if|foreach|for|while|switch)\b|\}))\s*;?\s*(?:\?>|\Z)",
    re.IGNORECASE,
)


def extract(source: Source) -> Extraction:
    """The page that the file is a template of."""
    comments: list[Comment] = []
    tags = list(_tags(source.text, comments))
    found = html.extract(Source(source.text, templates.shadow(source.text, tags), tags, source.spelling))
    return Extraction(found.prose, found.comments + comments, echoes=found.echoes)


def _tags(text: str, comments: list[Comment]) -> Iterator[Tag]:
    at = 0
    while opening := _OPENING.search(text, at):
        start, at = opening.start(), len(text)
        for token in _TOKEN.finditer(text, opening.end()):
            if token["comment"]:
                comments.append(Comment(Span(*token.span()), token.group()))
            if token["end"]:
                at = token.end()
                break
        yield from _tag(text, start, at)


def _tag(text: str, start: int, end: int) -> Iterator[Tag]:
    code = text[start:end] if end - start < 4000 else text[start : start + 100]
    counted = _COUNTED.fullmatch(code)
    if counted:
        one, many = counted.span("one"), counted.span("many")
        yield Tag(start, start + one[0], "open", "")
        yield Tag(start + one[1], start + many[0], "branch", "")
        yield Tag(start + many[1], end, "close", "")
        return
    printed = _PRINTED.fullmatch(code)
    if printed and not literals.is_key(printed["double"] or printed["single"]):
        group = "double" if printed["double"] else "single"
        yield Tag(start, start + printed.start(group), "block", "")
        yield Tag(start + printed.end(group), end, "block", "")
        return
    control = _KIND.fullmatch(code)
    kind = control.lastgroup if control and control.lastgroup else "output" if _OUTPUT.fullmatch(code) else "block"
    yield Tag(start, end, kind, templates.stand_in(code) if kind == "output" else "")
