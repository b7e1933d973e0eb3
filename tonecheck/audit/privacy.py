"""What is personal in sent mail, masked: addresses, numbers, and people's names wherever they stand.

Whose names they are tell the greeting, the signature, the header ``To`` and whoever says "my name is"; "Mr Smith" tells it
by itself, and so does a sentence that calls its reader at its end: "Thank you for waiting, Ana."
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"”)]+|(?<![\w@.])[\w-]+(?:\.[\w-]+)+/[^\s<>\"”)]+")
_MAIL = re.compile(r"[\w.+'’-]+@[\w-]+(?:\.[\w-]+)*|(?<![\w@])@\w{3,}")
_STREET = re.compile(
    r"\b\d{1,4}[A-Za-z]?,? (?:[^\W\d_a-z][\w'’.-]*,? ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Square"
    r"|Place|Terrace|Gardens|Crescent|Boulevard|Blvd|Highway)\b"
)
# Three digits or more, however they are grouped: telephones, cards, dates of birth, references. "2 days" stays.
_NUMBER = re.compile(
    # A bank account (IBAN), a postcode.
    r"\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b"
    r"|(?<!\w)(?:[A-Za-z]{1,4}-)?[+#(]?(?=(?:[^\s\d]?[ \-–./():]?\d){3})\w*(?:[ \-–./():]{0,2}\d+\w*)+\)?|\w*\d{3,}\w*"
)
_GREETING = re.compile(
    r"^\W*(?:dear(?:est)?|hi|hello|hey|hiya|greetings|welcome(?: back)?|good (?:morning|afternoon|evening|day)"
    r"|hola|hallo|bonjour|ciao|liebe[rs]?|chère?|estimad[oa]|sehr geehrter? (?:frau|herr))\b[\s,]*(?:there\b[\s,]*)?",
    re.IGNORECASE,
)
_TITLES = frozenset("mr mrs ms miss mx dr prof sir madam frau herr".split())
_PARTICLES = frozenset("de la le van der den von del di da dos bin al el ter and y e".split())
# Words by which nobody in particular is called; a name may follow: "Dear Customer Smith".
_ANYBODY = frozenset(
    "valued customer customers friend friends member members guest guests colleague colleagues team applicant resident"
    " tenant parent student reader subscriber user family".split()
)
# After a greeting, these are no names.
_NOBODY = frozenset(
    "there all everyone everybody again both folks to the a back from you your we our i my it its this that"
    " thank thanks please".split()
)
# Names that are words as well: only with a capital they are somebody.
_WORDS_TOO = frozenset(
    "will may mark grace art hope rose bill sue rob drew jack dean faith joy dawn june april august summer sky frank chase"
    " grant max miles pat pearl rich ray iris ivy jade amber cliff dale don earnest gene heath hunter price long young"
    " short brown green white black gray best close banks bond cook day field fields ford fox good hall hand hill king"
    " lane law love major page park parks post power read rice sharp shore small smart street strong sweet swift wise wood".split()
)
_WORD = re.compile(r"[^\W\d_][\w'’\-]*")
_TITLE = r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof)\b"
_TITLED = re.compile(rf"\b({_TITLE}\.?)((?: (?:de|la|van|der|von|[^\W\d_a-z][\w'’-]*))+)")
_NAMED = re.compile(
    rf"\b(?i:my name is|my name['’]s|(?:speaking|spoke|spoken|talking|talked) (?:to|with)) (?!{_TITLE})"
    r"((?:[^\W\d_a-z][\w'’-]*\s?){1,3})"
)
# At the end of a sentence that speaks to somebody. Before the comma a small letter: "in Leeds, Yorkshire" is a place.
_CALLED_LAST = re.compile(r"(?<!\w)([a-zß-ÿ][\w'’-]*, )([^\W\d_a-z][a-zß-ÿ][\w'’-]*)(?=[.!?…]*\s*$)")
_TO_SOMEBODY = re.compile(
    r"\b(?:you|your|yours|thanks?|sorry|please|welcome|hello|hi|congratulations)\b", re.IGNORECASE
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september"
    " october november december today tomorrow".split()
)
# Of a signature: no person.
_OFFICE = re.compile(
    r"\b(?:team|support|service|services|department|desk|centre|center|office|limited|ltd|inc|gmbh|company|the|your|our|manager"
    r"|director|head|advisor|agent|specialist|regards|wishes|sincerely|faithfully|truly|thanks|thank|cheers|best|love|care|soon)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^\W*(?:(?:kind|kindest|best|warm|warmest|many|yours|with|all the best)\b[^,\n]*|regards|sincerely|cheers|love|take care"
    r"|(?:speak|talk|see you) soon|thanks(?: again| so much)?|thank you)[,.!]*\s+",
    re.IGNORECASE,
)
# A closing and a name in one line, which reads as a sentence like any other: "Best regards, Grace Okafor".
_SIGNED_LINE = re.compile(
    r"^\W*(?i:(?:(?:with )?(?:kind|kindest|best|warm|warmest|many)(?: personal)?(?: regards| wishes| thanks)?|yours(?: \w+)?|all the best"
    r"|regards|sincerely|cheers|love|take care|(?:speak|talk|see you) soon|thanks(?: again| so much)?|thank you))"
    r"\s*[,!–—-]\s*(?:[^\W\d_a-z][\w'’.-]*[ \t]*){1,3}[.!]?\s*(?:[\n,|].*)?$",
    re.DOTALL,
)
_TO = re.compile(r"^(?:To|Cc|Reply-To):[ \t]*(.+(?:\r?\n[ \t].+)*)", re.MULTILINE | re.IGNORECASE)
# Headers end at the first empty line; nobody has more of them.
_HEADERS = 20_000


def names_in(greetings: Iterable[str]) -> frozenset[str]:
    """The names that lines of greeting call their readers by."""
    return frozenset(name for line in greetings for name in _called(line))


def _called(line: str) -> Iterator[str]:
    start = _GREETING.match(line)
    begin = start.end() if start else 0
    if not start and not re.fullmatch(r"\W*[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*)?,\s*", line):
        return
    for match in list(_WORD.finditer(line, begin))[:7]:
        word, after = match.group(), line[match.end() : match.end() + 1]
        lower = word.lower()
        if lower in _TITLES or lower in _PARTICLES or lower in _ANYBODY:
            # The line may go on: "Dear Customer, Thank you" calls nobody Thank.
            if after in (",", "!", ":"):
                return
            continue
        alone = after in (",", "!", "") and match.start() == begin
        if len(word) == 1 and after == ".":
            continue
        if lower in _NOBODY or (word[0].islower() and not alone):
            return
        yield word
        if after in (",", "!", ":", ".", ";"):
            return


def signed(lines: Iterable[str]) -> frozenset[str]:
    """The names of those who sign."""
    found: set[str] = set()
    for line in lines:
        line = _CLOSING.sub("", line)
        for part in re.split(r"[\n,|]", line)[:3]:
            words = _WORD.findall(part)
            if 0 < len(words) <= 3 and not _OFFICE.search(part) and not any(word[0].islower() for word in words):
                found.update(word for word in words if len(word) > 1)
    return frozenset(found)


def is_signed(text: str) -> bool:
    """Whether a sentence is a closing with a name in the same line."""
    return bool(_SIGNED_LINE.match(text))


def introduced(texts: Iterable[str]) -> frozenset[str]:
    """The names of people whom running text introduces: "My name is Ana", "Mr Singh"."""
    found: set[str] = set()
    for text in texts:
        for match in (*_NAMED.finditer(text), *_TITLED.finditer(text)):
            words = [
                word for word in _WORD.findall(match[match.lastindex or 0]) if len(word) > 1 and not word[0].islower()
            ]
            found.update(word for word in words if word.lower() not in _NOBODY and not _OFFICE.search(word))
    return frozenset(found)


def addressed(mail: str) -> frozenset[str]:
    """The names in the headers of a mail that say whom it goes to."""
    from email.header import decode_header, make_header

    head = mail[:_HEADERS]
    end = re.search(r"\r?\n\r?\n", head)
    found: set[str] = set()
    for match in _TO.finditer(head, 0, end.start() if end else len(head)):
        value = match[1]
        if "=?" in value:
            try:
                value = str(make_header(decode_header(value)))
            except (LookupError, ValueError):
                continue
        for name in re.findall(r"(?:^|,)\s*\"?([^<>@\",]+(?:, [^<>@\",]+)?)\"?\s*<", value):
            if not _OFFICE.search(name):
                found.update(word for word in _WORD.findall(name) if len(word) > 1 and word.lower() not in _PARTICLES)
    return frozenset(found)


def masked(text: str, names: frozenset[str] = frozenset()) -> str:
    """`text` with addresses, numbers of three digits or more, and `names` replaced by what they are."""
    text = _MAIL.sub("[address]", _LINK.sub("[link]", text))
    text = _NUMBER.sub("[number]", _STREET.sub("[address]", text))
    text = _TITLED.sub(r"\1 [name]", text)
    text = _NAMED.sub(
        lambda match: match[0][: match.start(1) - match.start()] + "[name]" + " " * match[1].endswith(" "), text
    )
    if _TO_SOMEBODY.search(text):
        text = _CALLED_LAST.sub(lambda match: match[0] if _is_nobody(match[2]) else f"{match[1]}[name]", text)
    if names:
        ways = {way for name in names for way in _ways(name)}
        listed = "|".join(re.escape(way) for way in sorted(ways, key=lambda way: (-len(way), way)))
        text = re.sub(rf"(?<!\w)(?:{listed})(?!\w)", "[name]", text)
    return text


def _is_nobody(word: str) -> bool:
    lower = word.lower()
    return lower in _NOBODY or lower in _DAYS or lower in _ANYBODY or bool(_OFFICE.search(word))


def _ways(name: str) -> Iterator[str]:
    """How a name may be written."""
    yield from (name, name.capitalize(), name.upper())
    if name.lower() not in _WORDS_TOO:
        yield name.lower()
