"""Copy inside tags: what is translated, shown as it stands, or shown where a value is missing.

``{% trans "Welcome" %}``, ``{{ _("Welcome") }}``, ``{{ name | default: "there" }}``, ``<%= paid ? "Paid" : "Open" %>``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import NamedTuple

from tonecheck.text import Span


class Literals(NamedTuple):
    """Where in a tag its copy stands; ``or_value`` if a value is shown where the copy is not.

    ``word`` is a default of one word ("there"): it stands in for the value and says nothing of its own.
    """

    spans: list[Span]
    or_value: bool
    word: str = ""


_STRING = re.compile(r"\"(?:[^\"\\]|\\.){0,2000}\"|'(?:[^'\\]|\\.){0,2000}'")
# Calls whose first string is shown. What the groups translate may be a key, not copy; what the last counts has two forms.
_CALL = re.compile(
    r"(?:(?<![\w.$])(?:(?:(?P<message>(?P<counted>_nx?|np?gettext|ungettext)|_|__|_e|_x|p?gettext|ugettext|gettext_noop"
    r"|esc_(?:html|attr)_(?:_|e|x))|echo|print"
    r"|(?:\w+_)?(?:link|button)_to(?:_if|_unless)?|mail_to|submit_tag|label_tag|button_tag|simple_format|\w+\.(?:\w+_)?(?:submit|button)"
    r"|(?:\w+_)?mail_to\s*\(?\s*(?:\"[^\"]{0,80}\"|'[^']{0,80}'|[\w.@]{1,80})\s*,|(?:content_tag|f\.label)\s*\(?\s*:\w{1,30}\s*,"
    r"|tag\.\w{1,20}|Html\.Raw)|(?P<key>t|tr|trans|translate|localize|i18n|lang|I18n\.t|\$t|\$_)))\s*\(?\s*$"
)
_TAG_CALL = re.compile(
    r"\{%[-~+]?\s*(?:(?P<key>trans|translate|t)|unsubscribe|web_view|manage_preferences|blocktrans)\s+_?\(?\s*$"
    r"|\{l\s+s=$|@section\(\s*['\"](?:title|subject|heading|header|preheader|preview)['\"]\s*,\s*$"
)
# Macros and helpers that are given their words by name: govukButton({ text: "Pay now", href: "/pay" }).
_MACRO = re.compile(r"\{\{-?\s*[\w.]{1,80}\(\s*\{|<%=")
_NAMED = re.compile(
    r"[{,(\s:]['\"]?(?P<name>(?:(?:title|heading|label|hint)_?[tT]ext|text|title|heading|label|hint|legend|description|caption"
    r"|placeholder|alt|prompt|notice|tooltip|(?:data[-_])?(?:turbo[-_])?confirm|disable[-_]with|aria-label))['\"]?(?::|\s*=>)\s*$"
)
# Of these, what a helper of Ruby never shows in the sentence that it stands in.
_ELSEWHERE = re.compile(r"placeholder|alt|tooltip|aria-label|disable[-_]with|.*confirm")
_HEARD = frozenset({"alt", "title", "label", "aria-label", "tooltip"})
_SHOWS_DEFAULT = re.compile(
    r"(?:\?\?|\?:|\|\||(?<!\w)or|\bdefault(?:_if_none)?(?:\s*\(|\s*[:=])?|\bfallback(?:\s*\(|\s*[:=])|\.presence_or\(?"
    r"|personalization_token\(\s*['\"][\w.]+['\"]\s*,)\s*$"
)
_FREEMARKER_DEFAULT = re.compile(r"[$#]\{[\w.()\[\]]{1,80}\)?!\s*$")
_CHOICE = re.compile(r"(?:\?|(?<!\w)else)\s*$")
_OTHERWISE = re.compile(r"[^?]\?[^?:.][\s\S]*:\s*$")
_STARTS = re.compile(r"(?:\{\{\{?[~-]?|<%-?=?|<\?=|\$\{|\{=|(?P<message>\{_))\s*\(?\s*$")
_GOES_ON = re.compile(
    r"\s*\)?\s*(?:[-~_]?(?:\}\}|%>|\?>|\})|;?\s*\?>|if\b|unless\b|\|\s*(?:t|trans|translate|_|capitalize|upcase|downcase|upper|lower|title|escape"
    r"|e|safe|raw|strip|trim|nl2br|capfirst|striptags|format|force_escape|noescape|append|replace|linebreaks|h)\b)"
)
_AS_KEY = re.compile(r"\s*\)?\s*\|\s*(?:t|trans|translate)\b")
_ASSIGNS = re.compile(
    r"\{%[-~+]?\s*(?:set|assign)\s+(?:\w*_)?(?:title|subject|heading|headline|preheader|preview|preview_text|greeting|intro"
    r"|message|cta|cta_text|button_text|label|caption|text)\s*=\s*$"
)
_KEY = re.compile(r"[a-z0-9_./:-]+|[\w-]+(?:[.:][\w-]+)+|[A-Z0-9]+(?:_[A-Z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]*)+")
_SURE_KEY = re.compile(r"(?=\S*\w[._:]+\w)[\w.:-]+")
_NO_COPY = re.compile(
    r"[^\s@]+@[^\s@]+$|(?:https?:/|/|#|www\.|mailto:)|\S+\.[a-z]{2,4}$|\S*[{<]|[^\s]+[:;=]\S*$|(?:%\W?\w[\W\s]*)+$"
)
# A picture of Hugo: {{< figure src="dog.png" alt="A dog" >}}.
_SHORTCODE_NAMED = re.compile(r"\s(?:alt|caption|title|description|text)=$")


def find(tag: str) -> Literals:
    """The copy in a tag that shows something.

    >>> find('{{ name | default: "dear friend" }}')
    Literals(spans=[Span(start=20, end=31)], or_value=True, word='')
    """
    spans: list[Span] = []
    choices = 0
    or_value = keyed = False
    single = ""
    counted = -1
    named = _NAMED if _MACRO.match(tag) else _SHORTCODE_NAMED if tag.startswith(("{{<", "{{%")) else None
    for match in _STRING.finditer(tag):
        before = tag[max(0, match.start() - 120) : match.start()]
        name = named.search(before) if named else None
        if name and tag.startswith("<%=") and _ELSEWHERE.fullmatch(name["name"]):
            continue
        how = "named" if name else _how(tag, before, match.end())
        if counted >= 0:
            how, counted = ("call" if tag[counted : match.start()].strip() == "," else how), -1
        elif how == "counted":
            counted = match.end()
        choices += how in ("choice", "start")
        keyed |= how == "key"
        inside = Span(match.start() + 1, match.end() - 1)
        words = tag[inside.start : inside.end]
        if words.startswith("default="):
            how, inside = "default", Span(inside.start + 8, inside.end)
            words = words[8:]
        if not how or not _is_copy(words, how):
            continue
        if how == "default":
            if words.isalpha():
                single = single or words
                continue
            or_value = True
        spans.append(inside)
        if how in ("call", "key", "message", "assign"):
            break
    return Literals(spans, (or_value and not keyed) or (choices == 1 and "?" in tag and ":" in tag), single)


def labels(code: str, beside: Set[Span]) -> Iterator[tuple[Span, str]]:
    """Labels of a Ruby helper, each with its role: what is heard for a picture, what it asks before it acts, shows on hovering.

    ``beside`` is the copy that is read where the helper stands.

    >>> list(labels('link_to "Delete", url, class: "a b", title: "Remove it"', frozenset()))
    [(Span(start=45, end=54), 'alt text')]
    """
    for match in _STRING.finditer(code):
        named = _NAMED.search(code, max(0, match.start() - 40), match.start())
        inside = Span(match.start() + 1, match.end() - 1)
        if named and inside not in beside and _is_copy(code[slice(*inside)], "named"):
            yield inside, "alt text" if named["name"] in _HEARD else "body"


def _how(tag: str, before: str, end: int) -> str:
    """Why the string after `before` is shown: what calls it, or what it is an alternative to; empty if it is not."""
    call = _TAG_CALL.search(before) or _CALL.search(before)
    if call:
        groups = call.groupdict()
        return next((how for how in ("key", "counted", "message") if groups.get(how)), "call")
    starts = _STARTS.search(before)
    if starts:
        how = "key" if _AS_KEY.match(tag, end) else "message" if starts["message"] else "start"
        return how if _GOES_ON.match(tag, end) else ""
    if _SHOWS_DEFAULT.search(before) or _FREEMARKER_DEFAULT.search(before):
        return "default"
    if _CHOICE.search(before) or _OTHERWISE.search(before):
        return "choice"
    return "assign" if _ASSIGNS.search(before) else ""


def _is_copy(words: str, how: str) -> bool:
    if "\\" in words or not any(c.isalpha() for c in words) or (how == "named" and " " not in words):
        return False
    if how == "key" and _KEY.fullmatch(words):
        return False
    return not _NO_COPY.match(words) and not (how in ("counted", "message") and is_key(words))


def is_key(words: str) -> bool:
    """Whether what is translated is the name of a message, where most often the message itself is.

    >>> is_key("messages.welcome"), is_key("Welcome")
    (True, False)
    """
    return _SURE_KEY.fullmatch(words) is not None
