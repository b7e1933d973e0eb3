"""Stand-ins: what the prose carries where a tag will be filled in, a name for a name and an amount for an amount."""

from __future__ import annotations

import re
from functools import lru_cache

from tonecheck.patterns import lazy

# What a tag's own words say, most telling first; the stand-in after a consonant's article and after "an".
_TABLE = (
    (
        lazy(
            r"(?i)first_?name|last_?name|full_?name|fname|lname|user_?name|(?:customer|client|recipient|contact|member|guest"
            r"|person|user|display|their|your|friendly|agent|sender|staff|author)[._ ]?name|^\W*name\W*$|salutation|nickname"
            r"|greeting|given"
        ),
        "Alex",
    ),
    (
        lazy(
            r"(?i)company|brand|product|site|app_?name|organi[sz]ation|business|shop|store|team|vendor|sender|merchant"
            r"|publisher|school|clinic|bank"
        ),
        "Acme",
    ),
    (lazy(r"(?i)url|link|href|website|domain|path"), "example.com"),
    (lazy(r"(?i)e-?mail"), "alex@example.com"),
    (lazy(r"(?i)date|expir|deadline|\bday\b|when|month|(?:_|\b)time|_at\b|_on\b"), "3 May"),
    (
        lazy(
            r"(?i)price|amount|total|balance|cost|fee|sum\b|paid|refund|discount|currency|charge|money|\bsalary|number_to_cur"
        ),
        "£12",
    ),
    (
        lazy(
            r"(?i)count|number|num\b|_?id\b|qty|quantity|minutes|hours|days|weeks|years|percent|code|pin|otp|token|order"
            r"|invoice|ticket|case|ref|%(?:\d\$)?(?:hh?|ll?|[qz])?[diu]\b|\|length|\.size\b"
        ),
        "12",
    ),
    (lazy(r"(?i)name"), "Alex"),
)
# Where nothing is known of a value.
NEUTRAL = "item"
# The same kind of word for the other article.
_OTHER_SOUND = {"item": "parcel", "Alex": "Sam", "Acme": "Bright", "example.com": "page", "alex@example.com": "mail"}
_GREETING = lazy(
    r"\b(?:hi|hello|hey|dear|welcome|thanks|thank you|morning|afternoon|evening)(?: there)?,? ?$", re.IGNORECASE
)
_UNIT = lazy(
    r"[ -]?(?:%|(?:business |working )?(?:seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|years?|items?)\b|\w{1,20}\{\{[^{}]{0,40}\|\s?pluralize)"
)
_SPAN_OF_TIME = lazy(
    r"[ -](?:business |working |calendar )?(?:seconds|minutes|mins|hours|days|nights|weeks|months|years)\b"
)
_CURRENCY = ("£", "$", "€", "¥", "₹")
_ENDING = lazy(r"\|\s*pluralize(?::\s*['\"](?:[^'\",]{0,9},)?([^'\",]{1,9})['\"])?")
_CENTURY = lazy(r"(?i)(?<![a-z])year(?![a-z])|['\"]%?Y['\"]")


@lru_cache(maxsize=1024)
def _said(tag: str) -> str:
    if _CENTURY.search(tag):
        return "2026"
    return next((word for pattern, word in _TABLE if pattern.search(tag)), NEUTRAL)


def stand_in(tag: str, before: str = "", after: str = "") -> str:
    """A neutral word for what the tag will be filled with, from its own words and the text around it.

    >>> stand_in("{{ user.first_name }}"), stand_in("%{amount}"), stand_in("{{ x }}", "Hello "), stand_in("%s", "a ")
    ('Alex', '£12', 'Alex', 'parcel')
    """
    ending = _ENDING.search(tag) if "|" in tag else None
    if ending:
        return ending[1] or "s"
    word = _said(tag)
    if word == NEUTRAL:
        word = "Alex" if _GREETING.search(before) else "12" if _UNIT.match(after) else word
    elif _SPAN_OF_TIME.match(after):
        # "{days_after_the_domain_expires} days": what stands after it tells more than what is in it.
        word = "12"
    if before.endswith(_CURRENCY) or before.endswith(";"):
        return word.lstrip("£")
    if before[-3:].lower() in (" a ", "a ", "\na "):
        return _OTHER_SOUND.get(word, word)
    return word
