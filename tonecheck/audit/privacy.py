"""What is personal in sent mail, masked: addresses, numbers, and the name after the greeting wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"”)]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# Three digits or more, however they are grouped: telephones, cards, dates of birth, references. "2 days" stays.
_NUMBER = re.compile(
    r"(?<!\w)(?:[A-Za-z]{1,4}-)?[+#(]?(?=(?:[^\s\d]?[ \-–./():]?\d){3})\w*(?:[ \-–./():]{0,2}\d+\w*)+\)?|\w*\d{3,}\w*"
)
_GREETING = re.compile(
    r"^\W*(?:dear|hi|hello|hey|hiya|greetings|welcome|good (?:morning|afternoon|evening|day))[\s,]+(?:there\b[\s,]*)?",
    re.IGNORECASE,
)
_TITLES = frozenset("mr mrs ms miss mx dr prof sir madam".split())
# After a greeting, these are no names.
_NOBODY = frozenset(
    "there all everyone everybody team customer customers valued friend friends member members guest sir madam again"
    " to and the our a user subscriber colleague colleagues applicant resident tenant parent student reader back".split()
)
_WORD = re.compile(r"[^\W\d_][\w'’\-]*")


def names_in(greetings: Iterable[str]) -> frozenset[str]:
    """The names that lines of greeting call their readers by."""
    found: set[str] = set()
    for line in greetings:
        start = _GREETING.match(line)
        if not start:
            continue
        for match in list(_WORD.finditer(line, start.end()))[:5]:
            word = match.group()
            if word.lower().rstrip(".") in _TITLES:
                continue
            if word.lower() in _NOBODY or not word[0].isupper():
                break
            found.add(word)
            # The line may go on: "Hi Ana, Thank you" calls nobody Thank.
            if line[match.end() : match.end() + 1] in (",", "!", ":", ".", ";"):
                break
    return frozenset(found)


def masked(text: str, names: frozenset[str] = frozenset()) -> str:
    """`text` with addresses, numbers of three digits or more, and `names` replaced by what they are."""
    text = _ADDRESS.sub(lambda match: "[address]" if "@" in match[0] else "[link]", text)
    text = _NUMBER.sub("[number]", text)
    if names:
        listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        text = re.sub(rf"(?<!\w)(?:{listed})(?!\w)", "[name]", text, flags=re.IGNORECASE)
    return text
