"""HTML, mail HTML and MJML: what a browser would show, plus the words in attributes that people hear or see.

The tokenizer follows the WHATWG rules for tags, comments, raw text and character references, because
mails are full of broken markup; it keeps the offset of everything, which no packaged parser does for
attributes and entities. Of tree building it does what text needs: which block, which role, hidden or not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tonecheck.formats import Comment, Extraction, Source
from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.languages import in_english, is_other
from tonecheck.formats.lines import End
from tonecheck.formats.text import add_without_urls
from tonecheck.patterns import lazy
from tonecheck.templates import SILENT_MARK, labels, stand_in
from tonecheck.text import Prose, Span

SPELLING = ("html",)

_NAME = re.compile(r"[a-zA-Z][^\s/>\x00]*")
_ATTRIBUTE_NAME = re.compile(r"[\s/]*([^\s/>=][^\s/>=]*)\s*(=?)\s*")
_UNQUOTED = re.compile(r"[^\s>]*")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};?)")
# What only Outlook shows, and says again what others are shown; old browsers' conditions are nobody's any more.
_OUTLOOK = re.compile(r"<!--\[if\s(?![^\]]*!\s*\(?mso)[^\]]*\bmso\b[^\]]*\]>")
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\u034f")

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# Settings of Outlook's are in "xml"; the last three are blocks of Vue's files.
_RAW = frozenset("script style xmp iframe noembed noframes xml mj-style i18n route page-query".split())
_BLOCK = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li main menu nav object ol"
    " optgroup option p pre section select summary svg table tbody td textarea tfoot th thead title tr ul video audio"
    " canvas template noscript v:roundrect v:rect v:textbox".split()
)
_NOT_COPY = frozenset("pre code kbd samp tt var svg math object canvas audio video".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 mj-accordion-title caption legend summary".split())
_ROLES = {"title": "subject", "mj-title": "subject", "mj-preview": "preheader", "li": "list item", "footer": "footer"}
_STRONG = frozenset({"b", "strong"})
_BUTTONS = frozenset("button mj-button option v:roundrect".split())
# Attributes of template languages that put a value in the place of what the element holds.
_FILLS = frozenset(
    "th:text th:utext data-th-text data-th-utext th:replace th:insert v-text v-html ng-bind ng-bind-html x-text x-html"
    " tal:content tal:replace [innertext] [innerhtml] [textcontent]".split()
)
# A stand-in that shows what a page will look like, and is not in it.
_REMOVED = frozenset({("th:remove", "all"), ("data-th-remove", "all")})
_SPOKEN = frozenset("alt title aria-label".split())
# Shown in the page or in a question before something is done.
_ASKED = frozenset("placeholder data-confirm data-turbo-confirm".split())
_HELPER = lazy(r"<%==?\s*(?P<code>(?:(?!<%|%>)[\s\S]){1,4000}?(?P<block>\bdo\s*(?:\|[^|%]*\|)?)?)\s*-?%>")
# "checkout.title", "checkout_title": what the words are looked up by.
_NAME_OF_MESSAGE = lazy(r"[A-Za-z][A-Za-z0-9-]*(?:[._][A-Za-z][A-Za-z0-9-]*)+")
_PROPERTIES = frozenset(
    "label description heading subtitle subject preview message text tooltip tip helpertext error hint defaultmessage".split()
)

_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|(?<![\w-])(?:max-)?height\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])"
)
# Too small to read; but what is inside may set a size of its own, as compiled MJML does in every cell.
_FONT_WEIGHT = re.compile(r"(?<![\w-])font-weight\s*:\s*(?P<bold>bold|[6-9]00)?")
_FONT_SIZE = re.compile(r"(?<![\w-])font-size\s*:\s*(?P<tiny>[01](?:px)?\s*(?![.\d\w%]))?")
_PREHEADER = re.compile(r"pre-?header|preview-?text|\bpreview\b|\bpreheader\b", re.IGNORECASE)
_FOOTER = re.compile(r"(?:^|\s)(?:(?:e?-?mail|page|site|main|global|message)[-_]*)?footer", re.IGNORECASE)
_LEGAL = re.compile(r"(?:^|[\s_-])(?:legal|disclaimer|copyright|fine-?print|small-?print)", re.IGNORECASE)
_BUTTON = re.compile(r"(?:^|[\s_-])(?:btn|button|cta)", re.IGNORECASE)
_QUOTE = re.compile(r"gmail_quote|yahoo_quoted|moz-cite|OutlookMessageHeader|protonmail_quote", re.IGNORECASE)
_META = re.compile(r"(?:(?:og|twitter):(?:title|description)|description)", re.IGNORECASE)
# A component of Vue's has its page in a template that no page begins with.
_VUE = lazy(r"^<template(?:>|\s[^<>]*>)", re.MULTILINE)
_SPACE = re.compile(r"\s*")
# White space after a line break, the end of a line of the source in it, up to what is shown.
_AFTER_BREAK = re.compile(r"[^\S\r\n]*(?:(?:\r\n|\r|\n)[^\S\r\n]*)?(?=\S|\Z)")
_BLANK = lazy(r"[ \t]*(?:\r\n|\r(?!\n)|\n)(?:[ \t]*(?:\r\n|\r(?!\n)|\n))+[ \t]*")
_PAGE = frozenset({"html", "body", "mjml"})
_STICKY = frozenset({"footer", "legal", "preheader"})


class _Attribute(NamedTuple):
    name: str
    start: int
    end: int
    quoted: bool = True


class _Element(NamedTuple):
    name: str
    role: str
    hidden: bool
    button: bool
    copy: bool
    tiny: bool = False
    bold: bool = False


class _Label(NamedTuple):
    """What the class and id of an element say that it is."""

    legal: bool = False
    preheader: bool = False
    footer: bool = False
    quote: bool = False


class _Style(NamedTuple):
    """Whether the style of an element hides it, and whether its own text is too small to read or bold."""

    hidden: bool = False
    tiny: bool | None = None
    bold: bool | None = None


_SILENT, _UNSTYLED = _Label(), _Style()


# Mails say the same of one cell after the other.
@lru_cache(maxsize=1024)
def _said(class_: str, id: str) -> _Label:
    label = f"{class_} {id}"
    return _Label(*(bool(pattern.search(label)) for pattern in (_LEGAL, _PREHEADER, _FOOTER, _QUOTE)))


@lru_cache(maxsize=1024)
def _styled(style: str) -> _Style:
    style = style.lower()
    size, weight = _FONT_SIZE.search(style), _FONT_WEIGHT.search(style)
    return _Style(
        _HIDDEN_STYLE.search(style) is not None,
        bool(size["tiny"]) if size else None,
        bool(weight["bold"]) if weight else None,
    )


def extract(source: Source, components: Mapping[str, str] | None = None) -> Extraction:
    """The prose of a page or mail; see the module's docstring for what counts.

    With `components`, names in capitals are those of components: what each becomes, or else a block; and every element
    may close itself.
    """
    reader = _Reader(source, components)
    reader.run()
    return Extraction(reader.prose, reader.comments, echoes=reader.echoes)


class _Reader:
    """One pass over the shadow of the source; `prose`, `echoes` and `comments` fill up in document order."""

    def __init__(self, source: Source, components: Mapping[str, str] | None, in_comment: bool = False) -> None:
        self._in_comment = in_comment
        self.source = source
        self._helpers = "<%=" in source.text
        self.text = source.shadow
        self._components = components
        self.prose: list[Prose] = []
        self.echoes: list[Prose] = []
        self.comments: list[Comment] = []
        self._builder = source.builder()
        self._open: list[_Element] = [_Element("", "body", False, False, True)]
        self._count: Counter[str] = Counter()
        self._linked = 0
        self._length = 0
        self._link_depth = 0
        self._button_link = False
        self._break_at = -1
        # The line breaks of the block, where the last of them is, and of the line since then how much is there and is bold.
        self._ends: dict[int, End] = {}
        self._last_end = -1
        self._line = self._bold = 0
        self._is_vue = "<template" in source.text and _VUE.search(source.text) is not None
        # Whether the page says that it is in another language.
        self._says_other = False

    def run(self) -> None:
        """Read tags and text to the end of the file."""
        at, text = 0, self.text
        if text.startswith(("---", "+++")):
            from tonecheck.formats import front_matter

            front, at, language = front_matter.read(self.source)
            self.prose, self.comments = [*front.prose], [*front.comments]
            self._says_other = is_other(language)
        while at < len(text):
            bracket = text.find("<", at)
            if bracket < 0:
                bracket = len(text)
            if bracket > at:
                self._text(at, bracket)
            at = self._markup(bracket) if bracket < len(text) else bracket
        self._flush()
        if self._says_other:
            self.prose, self.echoes = in_english(self.prose), in_english(self.echoes)

    def _markup(self, at: int) -> int:
        """Handle what starts with ``<`` at `at`; the offset after it."""
        text = self.text
        following = text[at + 1 : at + 2]
        if following.isascii() and following.isalpha():
            return self._start_tag(at)
        if following == "/":
            name = _NAME.match(text, at + 2)
            if name:
                end = self._skip_attributes(name.end())
                self._close(self._named(name.group()))
                return end
            if at + 2 < len(text):
                return self._until(">", at + 2)
        if text.startswith("<!--", at):
            end = text.find("-->", at + 2)
            end = len(text) if end < 0 else end + 3
            outlook = _OUTLOOK.match(text, at, end)
            if outlook:
                self._echo(Span(outlook.end(), end))
            else:
                self.comments.append(Comment(Span(at, end), self.source.text[at:end]))
            return end
        if text.startswith("<![CDATA[", at):
            return self._until("]]>", at)
        if following in ("!", "?"):
            return self._until(">", at)
        self._text(at, at + 1)
        return at + 1

    def _echo(self, span: Span) -> None:
        # A comment holds no other; one that never ends is full of what looks like more.
        if self._open[-1].copy and not self._open[-1].hidden and not self._in_comment:
            reader = _Reader(self.source.part(span), self._components, in_comment=True)
            reader.run()
            self.echoes += [prose.moved(span.start) for prose in reader.prose]

    def _until(self, closing: str, at: int) -> int:
        end = self.text.find(closing, at)
        return len(self.text) if end < 0 else end + len(closing)

    def _attributes(self, at: int) -> tuple[list[_Attribute], int, bool]:
        """The attributes from `at`, the offset after the tag, and whether it closes itself."""
        text = self.text
        found: list[_Attribute] = []
        if text[at : at + 1] == ">":
            return found, at + 1, False
        while True:
            match = _ATTRIBUTE_NAME.match(text, at)
            if not match:
                end = text.find(">", at)
                end = len(text) if end < 0 else end
                return found, min(end + 1, len(text)), text[end - 1 : end] == "/"
            at = match.end()
            start = end = at
            quoted = True
            if match[2]:
                quote = text[at : at + 1]
                if quote in ('"', "'"):
                    start, end = at + 1, text.find(quote, at + 1)
                    end = len(text) if end < 0 else end
                    at = min(end + 1, len(text))
                else:
                    quoted = False
                    at = end = _UNQUOTED.match(text, at).end()  # type: ignore[union-attr]
            if not match[1].startswith(SILENT_MARK):
                found.append(_Attribute(match[1].lower(), start, end, quoted))

    def _skip_attributes(self, at: int) -> int:
        return self._attributes(at)[1]

    def _start_tag(self, at: int) -> int:
        name_match = _NAME.match(self.text, at + 1)
        assert name_match
        written = name_match.group()
        name = self._named(written)
        attributes, end, closes_itself = self._attributes(name_match.end())
        values = {a.name: self.text[a.start : a.end] for a in reversed(attributes)}
        if self._components is not None and "classname" in values:
            values["class"] = values["classname"]
        if name == "br":
            self._line_break(at, end)
            return end
        if name in _BLOCK or name.startswith("mj-"):
            self._flush()
            self._close_paragraph(name)
        element = self._element(name, values)
        if element.role == "preheader" != self._open[-1].role:
            self._flush()
        if name == "a" and (element.button or _BUTTON.search(values.get("class", ""))):
            self._flush()
        self._spoken(name, attributes, values, element, self._is_component(written))
        closes_itself = closes_itself and self._may_close_itself(name)
        if name in _RAW and not closes_itself:
            return self._raw_text(name, end)
        if name in _VOID or closes_itself:
            return end
        if not _FILLS.isdisjoint(values):
            element = self._fill(attributes, element, Span(at, end))
        else:
            self._mark_code(name, element, Span(at, end))
        self._push(name, values, element)
        return end

    def _may_close_itself(self, name: str) -> bool:
        """Whether a slash at the end of the tag means what it looks like: in components, MJML and drawings."""
        if self._components is not None or self._is_vue or name.startswith("mj-"):
            return True
        return name not in _RAW and not self._open[-1].copy

    def _is_component(self, name: str) -> bool:
        """Whether an element is of the author's own making, so that its attributes may hold copy."""
        return self._components is not None or "-" in name or (name[0].isupper() and not name.isupper())

    def _named(self, name: str) -> str:
        """The element that a name stands for."""
        if self._components is None or not name[:1].isupper():
            return name.lower()
        return self._components.get(name) or self._components.get(name.rpartition(".")[2], "div")

    def _fill(self, attributes: list[_Attribute], element: _Element, tag: Span) -> _Element:
        """A stand-in for what a template language will put into an element, whose own text is never shown."""
        value = next(self.source.text[a.start : a.end] for a in attributes if a.name in _FILLS)
        if self._shown:
            self._builder.fill(stand_in(value), tag.start, tag.end)
        return element._replace(copy=False)

    def _mark_code(self, name: str, element: _Element, tag: Span) -> None:
        inline_code = not element.copy and self._shown and name not in _BLOCK
        if inline_code:
            # Code keeps its place in the sentence as a word that no rule knows.
            self._builder.replace("code", tag.start, tag.end)

    def _push(self, name: str, values: dict[str, str], element: _Element) -> None:
        if name == "a" and "href" in values:
            self._link_depth += 1
            self._button_link = bool(_BUTTON.search(values.get("class", "")) or values.get("role") == "button")
        self._open.append(element)
        self._count[name] += 1

    def _element(self, name: str, values: dict[str, str]) -> _Element:
        parent = self._open[-1]
        label = _said(values.get("class", ""), values.get("id", "")) if "class" in values or "id" in values else _SILENT
        role = self._role(name, label, values, parent)
        hidden = parent.hidden
        style = _styled(values["style"]) if "style" in values else _UNSTYLED
        tiny = parent.tiny if style.tiny is None else style.tiny
        if "hidden" in values or style.hidden or label.quote:
            if role != "preheader" and self._nothing_shown() and not label.quote and name != "img":
                role = "preheader"
            elif role != "preheader":
                hidden = True
        if values.get("type") == "cite" and name == "blockquote":
            hidden = True
        if not _REMOVED.isdisjoint(values.items()):
            hidden = True
        language = values.get("lang") or values.get("xml:lang")
        if language and is_other(language):
            # The page's own language may be the template's default; a part's is said on purpose.
            self._says_other = self._says_other or name in _PAGE
            hidden = hidden or name not in _PAGE
        button = parent.button or name in _BUTTONS or values.get("role") == "button"
        bold = (parent.bold or name in _STRONG) if style.bold is None else style.bold
        return _Element(name, role, hidden, button, parent.copy and name not in _NOT_COPY, tiny, bold)

    def _role(self, name: str, label: _Label, values: dict[str, str], parent: _Element) -> str:
        if label.legal:
            return "legal"
        if parent.role in _STICKY or (parent.role == "button" and name not in _BLOCK):
            return parent.role
        if name in _HEADINGS:
            return "heading"
        if name in _BUTTONS or values.get("role") == "button":
            return "button"
        if name in _ROLES:
            return _ROLES[name]
        if label.preheader and self._nothing_shown():
            return "preheader"
        if label.footer:
            return "footer"
        return parent.role

    def _nothing_shown(self) -> bool:
        return len(self.prose) < 3 and all(p.role in ("subject", "preheader", "alt text") for p in self.prose)

    def _close_paragraph(self, name: str) -> None:
        """A block start closes an open paragraph, and a list item an open one, as in a browser."""
        if self._open[-1].name == "p" or (name == "li" and self._open[-1].name == "li"):
            self._count[self._open.pop().name] -= 1

    def _close(self, name: str) -> None:
        if name == "br":
            return
        if name in _BLOCK or name.startswith("mj-"):
            self._flush()
        if not self._count[name]:
            return
        while self._open[-1].name != name:
            self._pop()
        self._pop()

    def _pop(self) -> None:
        if self._open[-1].role == "preheader" and len(self._open) > 1 and self._open[-2].role != "preheader":
            self._flush()
        element = self._open.pop()
        self._count[element.name] -= 1
        if element.name == "a" and self._link_depth:
            if self._button_link:
                self._flush()
            self._link_depth -= 1
            self._button_link = False

    def _raw_text(self, name: str, at: int) -> int:
        close = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(self.text, at)
        return self._skip_attributes(close.end()) if close else len(self.text)

    def _line_break(self, start: int, end: int) -> None:
        """One break is a line end; two in a row are a new paragraph."""
        between = self.text[self._break_at : start] if self._break_at >= 0 else "x"
        if len(between) < 200 and not between.strip().strip(SILENT_MARK):
            self._flush()
        elif self._shown:
            # The end of a line in the source is no second one.
            self._builder.replace(" " if self._builder.ends_line else "\n", start, end)
            self._ends[start] = End.BOLD if self._end_line() else End.MEANT
            self._last_end = start
        self._break_at = end

    def _end_line(self) -> bool:
        """Whether all of the line that ends here is bold; after another one, then the bold goes on over lines."""
        bold = 0 < self._line == self._bold
        if bold and self._last_end >= 0:
            self._ends[self._last_end] = End.MEANT
        self._line = self._bold = 0
        return bold

    @property
    def _shown(self) -> bool:
        element = self._open[-1]
        # A preheader is often made too small to see; it shows in the list of messages.
        return element.copy and not element.hidden and (not element.tiny or element.role == "preheader")

    def _text(self, start: int, end: int) -> None:
        if not self._shown:
            return
        if self._break_at >= 0 and (space := _AFTER_BREAK.match(self.text, start, end)):
            start = space.end()
        visible = len(self.text[start:end].strip())
        self._line += visible
        self._bold += visible if self._open[-1].bold or self._is_silent(start, end) else 0
        if self.text.find("\n", start, end) >= 0 and self._in_paragraph:
            start = self._white_space(start, end)
        if not visible:
            self._builder.add(start, end)
            return
        self._break_at = -1
        self._length += visible
        self._linked += visible if self._link_depth else 0
        add_decoded(self._builder, self.source, start, end)
        for helper in _HELPER.finditer(self.source.text, start, end) if self._helpers else ():
            code = Span(*helper.span("code"))
            for span, role, tags in labels(self.source.text, code, helper["block"] is not None):
                builder = ProseBuilder(self.source.text, tags)
                builder.add(span.start - 1, span.end)
                self.prose += builder.build(role)

    def _is_silent(self, start: int, end: int) -> bool:
        return self.text.startswith(SILENT_MARK, start) and not self.text[start:end].strip(f"{SILENT_MARK} \t\r\n")

    @property
    def _in_paragraph(self) -> bool:
        """Whether an element is open that is one paragraph, so that empty lines in the source mean nothing."""
        return self._count["p"] > 0 or self._count["li"] > 0 or self._open[-1].role == "heading"

    def _white_space(self, start: int, end: int) -> int:
        """Add text up to the last of the empty lines in it, each run of them as the space that is shown; the offset after it."""
        text = self.text
        if self._break_at < 0 and self._builder.ends_with_space:
            start = _SPACE.match(text, start, end).end()  # type: ignore[union-attr]
        for blank in _BLANK.finditer(text, start, end):
            if blank.start() == start and self._break_at >= 0:
                continue
            add_decoded(self._builder, self.source, start, blank.start())
            self._builder.code(" ", *blank.span())
            start = blank.end()
        return start

    def _spoken(
        self, name: str, attributes: list[_Attribute], values: dict[str, str], element: _Element, component: bool
    ) -> None:
        """Words in attributes: alternative texts, tooltips, labels of buttons and fields."""
        if element.hidden or values.get("width") == "1":
            return
        for attribute in attributes:
            role = ""
            if attribute.name in _SPOKEN:
                role = "alt text"
            elif name == "meta" and attribute.name == "content":
                # Search engines and chats show these words under the page's title.
                role = "alt text" if _META.fullmatch(values.get("name") or values.get("property", "")) else ""
            elif attribute.name in _ASKED:
                role = "body"
            elif component and attribute.name in _PROPERTIES:
                # A property may hold a key or a name of code; what has two words is for people, if not for translators.
                spoken = " " in self.text[attribute.start : attribute.end].strip()
                role = "body" if spoken and not (attribute.name == "description" and "defaultmessage" in values) else ""
            elif attribute.name == "value" and values.get("type") in ("submit", "button", "reset"):
                role = "button"
            if (
                not role
                or attribute.end <= attribute.start
                or _NAME_OF_MESSAGE.fullmatch(self.text, attribute.start, attribute.end)
                or (attribute.name == "title" and name in ("link", "mj-title"))
            ):
                continue
            builder = self.source.builder("" if attribute.quoted else "unquoted")
            add_decoded(builder, self.source, attribute.start, attribute.end)
            self.prose += builder.build(role)

    def _flush(self) -> None:
        element = self._open[-1]
        role = element.role
        if self._linked and self._linked >= self._length and role in ("body", "list item"):
            role = "button" if self._button_link or element.button else "link"
        self._linked = self._length = 0
        self._break_at = -1
        self._end_line()
        self.prose += self._builder.build(role, self._ends)
        self._ends, self._last_end = {}, -1


def add_decoded(builder: ProseBuilder, source: Source, start: int, end: int) -> None:
    """Add source text with its entities decoded and web addresses replaced."""
    shadow = source.shadow
    if "&" not in shadow[start:end] and "\u00ad" not in shadow[start:end]:
        add_without_urls(builder, source, start, end)
        return
    from html import unescape

    at = start
    for match in _ENTITY.finditer(shadow, start, end):
        decoded = unescape(match.group())
        if decoded == match.group():
            continue
        add_without_urls(builder, source, at, match.start())
        # "&notit;" is "¬it;": only the known name at its start is a reference, the rest is text.
        rest = len(decoded) - 1 if not match.group().endswith(";") or decoded.endswith(";") else 0
        at = match.end() - rest
        builder.replace("".join(c for c in decoded[: len(decoded) - rest] if c not in _INVISIBLE), match.start(), at)
    add_without_urls(builder, source, at, end)
