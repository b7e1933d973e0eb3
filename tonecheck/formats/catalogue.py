"""Message catalogues: strings by key. Which of them are copy, what part of a message each is, and what it holds.

A format of catalogues parses its file into entries and leaves the rest to `extraction`. An entry is a message of its own,
but strings that stand beside a mail's subject are that mail.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

from tonecheck import formats
from tonecheck.formats import Comment, Extraction, roles
from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.naming import is_english, is_language
from tonecheck.patterns import lazy
from tonecheck.templates import Tag, stand_in
from tonecheck.text import LineIndex, Prose, Span, trim


class Entry(NamedTuple):
    """A string of a catalogue: the keys that lead to it, the string, and where in the file its entry begins.

    ``span`` may be that of the key alone. ``icu`` says that it is in ICU's syntax where the format knows it; ``None`` leaves
    that to the string. ``used`` are the source files that show it, each after a line end.
    """

    keys: tuple[str, ...]
    value: Prose
    span: Span
    icu: bool | None = None
    used: str = ""


_ROLES = {
    "subject": "subject subjects",
    "preheader": "preheader preheaders preview",
    "heading": "title titles heading headings headline headlines header headers subtitle h1 h2 h3",
    "button": "button buttons btn cta ctas submit",
    "link": "link links",
    "alt text": "alt aria tooltip tooltips",
    "greeting": "greeting greetings salutation",
    "sign-off": "signoff closing signature valediction",
    "footer": "footer footers",
    "legal": "legal disclaimer copyright",
}
_ROLE_OF = {word: role for role, words in _ROLES.items() for word in words.split()}
# Words at the end of a key that say how its string is written, not what it is.
_HOW = frozenset("html text md markdown line label copy string zero one two few many other plural male female".split())
# These tell the role also from the front: "btn_save", "aria-close".
_FRONT = frozenset({"button", "btn", "cta", "aria", "subject", "preheader"})
_KEY_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_TECHNICAL = frozenset(
    "id uuid guid type kind icon class classname css style styles url uri href src path route slug locale lang color colour"
    " image img file filename regex regexp pattern format formats template layout component variant size align target rel"
    " method event charset encoding version key code currency delimiter separator precision unit selector sort mode theme"
    " field model controller action namespace scope tag tags keywords".split()
)
_CLASSES = frozenset("class classname css icon selector classes".split())

_LETTER = re.compile(r"[^\W\d_]")
_ADDRESS = re.compile(
    r"(?:[a-z][a-z0-9+.-]*://|www\.|(?:mailto|tel|sms|data|javascript):|/|\./|#|@|\$|:|--|~/)\S*", re.IGNORECASE
)
_PATH = re.compile(r"[\w:%]\\[\w%]")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:[/:?#]\S*)?")
_IDENTIFIER = re.compile(r"\w*_\w*|\w+(?:(?:\.|::|\\)\w[\w-]*)+|[\w-]*\d[\w-]{24,}|[A-Za-z0-9+/=]{40,}")
# "dd/MM/yyyy", "hh:mm a": each word is one letter again and again.
_PICTURE = re.compile(r"(?:[^A-Za-z]|'[^']*'|(?<![A-Za-z])([A-Za-z])\1*(?![A-Za-z]))+")
_DIRECTIVE = re.compile(r"%[-_0^#]?[aAbBcDeFhHIjklmMpPrRSTuUVwWxXyYZzd]")
_DECLARATION = re.compile(r"(?:\s*[a-z-]+\s*:\s*[^:;{}]+(?:;|$))+\s*")
_CLASS_LIST = re.compile(r"[a-z0-9_:-]+(?: [a-z0-9_:/-]+)*")

# An element of HTML, or any that ends: "<unknown>" and "<https://example.com/>" are text.
_MARKUP = re.compile(
    r"</[a-z]|<(?![a-z]{2,8}://)[a-z][^<>]{0,500}/>|<(?:a|abbr|b|big|br|button|center|cite|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|input|kbd|li|mark|ol|p"
    r"|pre|q|s|samp|small|span|strong|style|sub|sup|table|t[dhr]|tbody|u|ul|var)(?:\s[^<>]*)?/?>|&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});|<!--",
    re.IGNORECASE,
)
_BLOCK_MARKUP = lazy(r"<(?:p|div|table|br|ul|ol|li|h[1-6]|html|body|!doctype)\b", re.IGNORECASE)
_MARKDOWN = re.compile(
    r"\[[^\]\n]{1,300}\]\([^)\s]{1,500}\)|\*\*[^*\n]{1,500}\*\*|^#{1,6} \S|`[^`\n]{1,300}`|^[-*] \S[^\n]*\n[-*] \S",
    re.MULTILINE,
)
# What stands for something else in the strings of catalogues only. i18next's numbered elements ("Read <1>this</1>") and
# Angular's tags ("{$START_LINK}") leave no trace; Chrome's "$NAME$", Angular's "{$NAME}", Symfony's "%name%", Laravel's ":name"
# and the messages that vue-i18n links ("@:key", "@.lower:key") are filled in.
_OWN = re.compile(
    r"(?P<silent></?\d{1,3}\s?/?>|\{\$(?:START|CLOSE)_\w{1,80}\})"
    r"|\$[A-Za-z_@]\w{0,80}\$|\{\$\w{1,80}\}|(?<![\w%])%[A-Za-z_][\w.]{2,80}%(?![\w%])"
    r"|(?<![\w.])@(?:\.\w{1,20})?:(?:\w(?:[\w.-]{0,80}\w)?|\{'[^'\n]{1,80}'\}|\([\w.-]{1,80}\))"
    r"|(?<![^\s\"'“(]):[A-Za-z_]\w{1,60}\b(?![/.@-]\w):?"
)
_ICU = re.compile(r"\{\s*\w+\s*,\s*(?:plural|select|selectordinal|number|date|time|choice)\s*[,}]")
# Where a value is filled in, as most catalogues write it: what is neither a choice nor a condition in any language.
# Each branch begins with its first character, so that the search goes from one of these to the next.
_PLACE = re.compile(
    r"\{(?:\{[ ]?(?!else\b|end\b|yield\b|outlet\b)[A-Za-z_][\w.]{0,60}[ ]?\}|(?<!\{\{)(?:[A-Za-z_][\w.]{0,60}|\d{1,2}))\}(?!\})"
    r"|%(?:\{\w{1,60}\}|\(\w{1,60}\)[sd]|\d\$[sd@]|(?<![\d%]%)[sd@](?![\w%]))"
)
_IN_MESSAGE = re.compile(r"['{]")
# What could be a tag, an address or markup; most strings have nothing of it.
_UNCOMMON = re.compile(r"[^\w .,;!?'\"’“”…–—()/+:&-]|[:&](?=\S)|\(\(|www\.")
# One line of words, and of several if of one in more than letters: it is copy, of no format but its own, without a tag.
_STOPS = r"[A-Za-z0-9_ .,;!?'\"’“”…–—()/+-]*"
_PLAIN = re.compile(rf"[A-Z][a-z]{{1,20}}(?:[,:]? {_STOPS}(?:[:&] {_STOPS})*:?(?<! ))?")
# Keys further above say nothing about the role of a string.
_NEAR = 4
# A mail has so many strings at most; a form with a field named "subject" may stand among more.
_MOST_OF_A_MAIL = 40


def extraction(text: str, entries: Iterable[Entry], comments: Iterable[Comment] = ()) -> Extraction:
    """The copy of a catalogue's entries in order; comments that stand alone cover the whole entry after them."""
    entries = list(entries)
    prose: list[Prose] = []
    inner: list[Comment] = []
    messages: list[int] = []
    places: list[str] = []
    before = None
    by_number = _by_number(entries)
    for entry, mail in zip(entries, _mails(entries)):
        if mail is None or mail != before:
            messages.append(len(prose))
            places.append(".".join(entry.keys) + entry.used)
        before = mail
        for form in by_number(entry) if by_number else (entry,):
            inner += read(form, prose)
    return Extraction(prose, _covering(text, comments, entries) + inner, True, [], tuple(messages), tuple(places))


def _by_number(entries: Sequence[Entry]) -> Callable[[Entry], Iterable[Entry]] | None:
    """What makes of an entry with forms by number an entry for each form; None where no entry can have such forms."""
    if not any("|" in entry.value.text for entry in entries):
        return None
    from tonecheck.formats import plurals

    known = plurals.known(entry.value.text for entry in entries)

    def split(entry: Entry) -> Iterable[Entry]:
        found = plurals.forms(entry.value, known) if "|" in entry.value.text else ()
        return [entry._replace(value=form) for form in found] or (entry,)

    return split


def _mails(entries: Sequence[Entry]) -> Iterable[tuple[str, ...] | None]:
    """For each entry what it shares with the others of its mail: the keys above the mail's subject."""
    if not any("subject" in entry.keys[-1].lower() for entry in entries if entry.keys):
        return repeat(None)
    paths = [tuple(part for key in entry.keys for part in _parts(key)) for entry in entries]
    above = {path[:-1] for path in paths if path and path[-1].lower() in ("subject", "subject_line", "subjectline")}
    sizes: dict[tuple[str, ...], int] = dict.fromkeys(above, 0)
    mails = []
    for path in paths:
        mail = next((path[:depth] for depth in range(len(path)) if path[:depth] in above), None) if above else None
        mails.append(mail)
        if mail is not None:
            sizes[mail] += 1
    return [mail if mail is not None and sizes[mail] <= _MOST_OF_A_MAIL else None for mail in mails]


def _parts(key: str) -> list[str]:
    """The parts of a dotted key; a key that is a sentence is one part."""
    return key.split(".") if " " not in key else [key]


def read(entry: Entry, prose: list[Prose]) -> Sequence[Comment]:
    """Add the copy in one entry to `prose`, nothing where its string is none; the comments in it."""
    value = entry.value
    text, keys = value.text, entry.keys
    # In a message of ICU's or Java's, apostrophes are doubled.
    simple = not _written_in(keys) and not (entry.icu and _IN_MESSAGE.search(text))
    if simple and _PLAIN.fullmatch(text) and "((" not in text and "www." not in text:
        prose += _in_role([value], role_of(keys), text)
        return ()
    if not is_copy(text, keys):
        return ()
    role = role_of(keys)
    if simple and (common := _common(value)) is not None:
        prose += _in_role(common, role, text)
        return ()
    icu = entry.icu if entry.icu is not None else bool(_ICU.search(value.text))
    value = with_tags(value, _OWN)
    found = formats.embedded(value, _format(value.text, keys), ("icu",) if icu else ())
    prose += _in_role([item for item in found.prose if _says_something(item)], role, value.text)
    return found.comments


def _in_role(prose: list[Prose], role: str, text: str) -> list[Prose]:
    """The prose of a string in the role that its key gives it, or in those that its words show."""
    if role in ("footer", "legal") or (role and len(prose) == 1):
        return [item.with_role(role) if item.role == "body" else item for item in prose]
    # A word or two is a label, whatever mail it could open or close.
    if text.count(" ") <= 2 and "\n" not in text and not text.rstrip().endswith(","):
        return prose
    if len(prose) == 1 and prose[0].role == "body" and roles.is_plain(prose[0].text):
        return prose
    return [item.with_role("body") if _is_sentence(item) else item for item in roles.refine(prose)]


def _is_sentence(prose: Prose) -> bool:
    """Whether what looks like a sign-off is a sentence on a line: "Ana has left the team."."""
    return prose.role == "sign-off" and "\n" not in prose.text and prose.text.endswith(".")


def _says_something(prose: Prose) -> bool:
    """Whether there is a letter outside its tags."""
    return any(
        piece.kind != "tag" and any(c.isalpha() for c in prose.text[piece.start : piece.end]) for piece in prose.pieces
    )


def _common(value: Prose) -> list[Prose] | None:
    """The copy in `value` where it has nothing uncommon but places to be filled in, None where it has.

    It is what `formats.embedded` reads, but sooner.
    """
    text = value.text
    if not _UNCOMMON.search(text):
        found = trim(value)
        return [found] if found else []
    if "{" not in text and "%" not in text:
        return None
    places = list(_PLACE.finditer(text))
    edges = [0, *(at for match in places for at in match.span()), len(text)]
    if _UNCOMMON.search("x".join([text[start:end] for start, end in zip(edges[::2], edges[1::2])])):
        return None
    builder, at = ProseBuilder(text), 0
    for match in places:
        start, end = match.span()
        word = stand_in(match.group(), text[max(0, start - 20) : start], text[end : end + 60])
        builder.add(at, start)
        printf = text[start] == "%" and text[start + 1] != "{"
        builder.tag(Tag(start, end, "output", word, "printf" if printf else ""))
        at = end
    builder.add(at, len(text))
    found = trim(builder.whole())
    return [found.within(value)] if found and _says_something(found) else []


def with_tags(value: Prose, pattern: re.Pattern[str]) -> Prose:
    """`value` with stand-ins for what the pattern finds; what its group ``silent`` finds leaves no trace."""
    text = value.text
    tags = [_tag(text, match) for match in pattern.finditer(text)]
    if not tags:
        return value
    builder = ProseBuilder(text, tags)
    builder.add(0, len(text))
    return builder.whole().within(value)


def _tag(text: str, match: re.Match[str]) -> Tag:
    start, end = match.span()
    if match.lastgroup == "silent":
        return Tag(start, end, "block", "")
    return Tag(start, end, "output", stand_in(match.group(), text[max(0, start - 20) : start], text[end : end + 20]))


def _written_in(keys: Sequence[str]) -> str:
    """The format that the key of a string says, "" for none."""
    last = keys[-1].lower() if keys else ""
    if not last.endswith(("html", "_md", "_markdown")):
        return ""
    return "markdown" if last[-1] != "l" else "html" if last.endswith(("_html", ".html", "-html")) else ""


def _format(text: str, keys: Sequence[str]) -> str:
    written_in = _written_in(keys)
    if written_in:
        return written_in
    marked = "<" in text or "&" in text
    if marked and _BLOCK_MARKUP.search(text):
        return "html"
    if _MARKDOWN.search(text):
        return "markdown"
    if marked and _MARKUP.search(text):
        return "html"
    return "text" if "\n" in text or "\r" in text else "line"


def is_copy(text: str, keys: Sequence[str] = ()) -> bool:
    """Whether a string is words for a person: no address, identifier, date format, colour, class or style.

    >>> is_copy("Save", ["buttons", "save"]), is_copy("btn-primary", ["button", "class"]), is_copy("%d/%m/%Y")
    (True, False, False)
    """
    text = text.strip()
    if not _LETTER.search(text):
        return False
    words = _words(keys[-1] if keys and not keys[-1].isdigit() else _named(keys))
    # "css_class", "className"
    technical = next((word for word in (*words[-1:], "".join(words[-2:])) if word in _TECHNICAL), "")
    if " " not in text and "\n" not in text:
        # "[%key:common::save%]", "App::Model", "bin\\app.exe": a reference to another string, to code or to a file.
        if "::" in text or _PATH.search(text) or text.startswith("[%"):
            return False
        if _ADDRESS.fullmatch(text) or _HOST.fullmatch(text) or _IDENTIFIER.fullmatch(text):
            return False
        if technical and not (text[0].isupper() and text.isalpha()):
            return False
    elif technical and (_DECLARATION.fullmatch(text) or (technical in _CLASSES and _CLASS_LIST.fullmatch(text))):
        return False
    return not _is_picture(text)


def _named(keys: Sequence[str]) -> str:
    """The last key that is a name: that of the list for a place in it."""
    return next((key for key in reversed(keys) if not key.isdigit()), "")


def _is_picture(text: str) -> bool:
    """Whether a string shows how dates, times or numbers are written."""
    if len(text) > 60:
        return False
    if "%" in text and len(_DIRECTIVE.findall(text)) > 0:
        rest = re.findall(r"[^\W\d_]{2,}", _DIRECTIVE.sub(" ", text))
        if not rest or (len(_DIRECTIVE.findall(text)) > 1 and all(len(word) < 4 for word in rest)):
            return True
    match = _PICTURE.fullmatch(text)
    return bool(match) and re.search(r"([A-Za-z])\1", text) is not None


@lru_cache(maxsize=256)
def _words(key: str) -> tuple[str, ...]:
    return tuple([word.lower() for word in _KEY_WORD.findall(key)])


def role_of(keys: Sequence[str]) -> str:
    """The role that the keys of a string give it, "" if none does.

    >>> role_of(["welcome", "subject"]), role_of(["btn_save"]), role_of(["buttons", "save"]), role_of(["intro"])
    ('subject', 'button', 'button', '')
    """
    path = keys[-_NEAR:]
    if "." in "".join(path):
        path = [part for key in path for part in _parts(key)]
    for at in range(len(path) - 1, -1, -1):
        role = _role_by(path[at])
        if role is not None:
            return role or (_role_under(path[at - 1]) if at else "")
    return ""


@lru_cache(maxsize=4096)
def _role_by(key: str) -> str | None:
    """The role of a string under its own key, "" for none; None where it is the key above that names it."""
    if " " in key:
        return ""
    words = _words(key)
    last = len(words) - 1
    while last > 0 and words[last] in _HOW:
        last -= 1
    word = words[last] if words else ""
    if word in _HOW or word.isdigit():
        # "subject.one", "buttons.0"
        return None
    return _ROLE_OF.get(word) or (_ROLE_OF[words[0]] if words and words[0] in _FRONT else "")


@lru_cache(maxsize=4096)
def _role_under(key: str) -> str:
    """The role of the strings that stand under a key which names them together: "buttons"."""
    words = _words(key)
    return _ROLE_OF.get(words[-1], "") if words and words[-1].endswith(("s", "aria", "alt")) else ""


def english_only(keys: Iterable[str]) -> set[str]:
    """Those of the keys of one mapping to leave out, where it holds one text in several languages."""
    keys = list(keys)
    if not all(map(is_language, keys)) or not any(map(is_english, keys)):
        return set()
    return {key for key in keys if not is_english(key)}


def _covering(text: str, comments: Iterable[Comment], entries: Sequence[Entry]) -> list[Comment]:
    """The comments; one that stands alone before an entry of several lines covers all of it."""
    found = []
    index: LineIndex | None = None
    following = iter(entries)
    entry = next(following, None)
    for comment in comments:
        if "tonecheck:" not in comment.text:
            found.append(comment)
            continue
        index = index or LineIndex(text)
        while entry and entry.span.start < comment.span.end:
            entry = next(following, None)
        line = index.line_span(index.line_column(comment.span.start)[0])
        alone = not text[line.start : comment.span.start].strip()
        if entry and alone and _only_comments(text[comment.span.end : entry.span.start]):
            end = max([entry.span.end, *(piece.source_end for piece in entry.value.pieces[-1:])])
            comment = replace(comment, covers=Span(comment.span.start, end))
        found.append(comment)
    return found


def _only_comments(between: str) -> bool:
    return all(line.strip()[:1] in ("", "#", "!", "/", "*", "<") for line in between[:2000].splitlines())
