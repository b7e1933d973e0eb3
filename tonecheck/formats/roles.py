"""Roles by position and wording: greeting, sign-off, legal small print, footer.

A format knows its headings, lists and links; what a line does in a message shows in its words. This
pass sees prose in order, whatever the format, and gives it the role that rules ask for.
"""

from __future__ import annotations

import re

from tonecheck.patterns import lazy
from tonecheck.text import Prose, Span, trim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.memory import Memory

ROLES = (
    "subject", "preheader", "heading", "greeting", "body", "list item", "button", "link", "alt text",
    "sign-off", "footer", "legal",
)  # fmt: skip

_GREETING = lazy(
    r"(?:dear|hi|hiya|hello|hey|greetings|welcome back|good (?:morning|afternoon|evening|day)|to whom it may concern|attention)\b"
    r"(?: there,)?[^\n.!?:;,]{0,60}[,!:.]?[ \t\r]*(?=\n|$)",
    re.IGNORECASE,
)
_INLINE_GREETING = lazy(
    r"(?:dear|hi|hello|hey)\b(?:,? [^\s,.!?:;]{1,30}){0,4}?(?:,|!|:|\s[–—-])\s+(?=\S)", re.IGNORECASE
)
_SIGN_OFF = lazy(
    r"(?:(?:with )?(?:kind|kindest|best|warm|warmest|many|all the best|very best|our best)(?: (?:regards|wishes|thanks))?|regards"
    r"|yours(?: (?:sincerely|faithfully|truly|ever|respectfully))?|sincerely(?: yours)?|respectfully|cheers|all the best|take care"
    r"|with (?:thanks|gratitude|love|best wishes|warm regards)|love|thanks(?: again| so much)?|thank you|many thanks|see you soon|best"
    r"|warmly|cordially|the [^\n.!?]{1,40} team|your [^\n.!?]{1,40} team|team [^\n.!?]{1,30}|your friends at [^\n.!?]{1,30}"
    r"|talk soon|until then|in gratitude|with sympathy|with kind regards)[ \t]*[,.!]?[ \t\r]*(?=\n|$)",
    re.IGNORECASE,
)
# "Happy walking,": any short line with a comma, if nothing but names comes after it.
_FREE_SIGN_OFF = lazy(r"[^\W\d][^\n.!?:;,]{2,40},[ \t\r]*\n\s*[^\W\d][^\n!?:;]{1,80}(?:\n[^\n!?]{1,80}){0,4}$")
_LEGAL = lazy(
    r"©|\(c\) ?(?:19|20)\d\d|&copy;|all rights reserved|registered (?:in|office|company|number|trademark)|(?<!your )(?<!the )company (?:no|number|reg)\b|(?<!\byour )(?<!\bthe )(?<!\ba )\bVAT (?:no|number|reg)"
    r"|authori[sz]ed and regulated|this (?:e-?mail|message)(?: and any (?:attachments?|files))? (?:is|are|may be|contains?) (?:confidential|intended|privileged)"
    r"|intended (?:solely|only) for the (?:addressee|recipient|use)",
    re.IGNORECASE,
)
# One of these is in every match of the pattern before them: looking for them first is many times faster.
_LEGAL_MARKS = (
    "©", "(c)", "&copy", "rights reserved", "registered", "company", "vat ", "authori", "confidential", "intended",
    "privileged",
)  # fmt: skip
_FOOTER = lazy(
    r"\bunsubscribe\b|manage (?:your )?(?:e-?mail )?preferences|\bview (?:this (?:e-?mail )?)?(?:in|online)(?: (?:your|a) browser)?\b|you(?:'re| are|’re) receiving this"
    r"|this (?:e-?mail|message) was sent to|update your preferences|privacy policy",
    re.IGNORECASE,
)
_FOOTER_MARKS = ("unsubscribe", "preferences", "view ", "receiving this", "sent to", "privacy policy")
_OPENING = re.compile(r"dear|hi|hello|hey|greet|welcome|good|to whom|attention", re.IGNORECASE)
_LONGEST_SIGN_OFF = 80
_MARKS = _LEGAL_MARKS + _FOOTER_MARKS
_BODY = frozenset({"body", "heading", "list item"})


def refine(prose: list[Prose], memory: Memory | None = None) -> list[Prose]:
    """Give each prose the role that its words and place show; greetings and sign-offs become their own."""
    found: list[Prose] = []
    greeted = -1
    for number, item in enumerate(prose):
        begins = item.pieces[0].source_start
        # A greeting can have several readings, which begin at one place.
        if item.role in _BODY and ((greeted < 0 and number < 12) or greeted == begins):
            parts = _split_greeting(item)
            if parts[0].role == "greeting":
                greeted = begins
            found.extend(parts)
        else:
            found.append(item)
    return _label_end([_labelled(item, memory) for item in found])


def is_plain(text: str) -> bool:
    """Whether `refine` leaves a body of one line, and nothing beside it, as it is; "no" is only a maybe."""
    if "\n" in text or _OPENING.match(text) or (len(text) <= _LONGEST_SIGN_OFF and _SIGN_OFF.match(text)):
        return False
    lower = text.lower()
    for mark in _MARKS:  # noqa: SIM110 - a generator takes twice the time, for every string of a catalogue
        if mark in lower:
            return False
    return True


def _split_greeting(prose: Prose) -> list[Prose]:
    match = _GREETING.match(prose.text) or _INLINE_GREETING.match(prose.text)
    if not match or (prose.role == "list item"):
        return [prose]
    greeting = trim(prose.slice(Span(0, match.end()), "greeting"))
    rest = trim(prose.slice(Span(match.end(), len(prose.text)), prose.role))
    return [part for part in (greeting, rest) if part]


def _labelled(prose: Prose, memory: Memory | None) -> Prose:
    if prose.role not in ("body", "list item", "footer"):
        return prose
    key = ("role", prose.role, prose.text)
    role = memory.find(key) if memory is not None else None
    if not role:
        role = _label(prose)
        if memory is not None:
            memory.keep(key, role)
    return prose if role == prose.role else prose.with_role(role)


def _label(prose: Prose) -> str:
    lower = prose.text[:2500].lower()
    if len(prose.text) < 2500 and any(mark in lower for mark in _LEGAL_MARKS) and _LEGAL.search(prose.text):
        return "legal"
    if prose.role == "body" and len(prose.text) < 400 and any(mark in lower for mark in _FOOTER_MARKS):
        return "footer" if _FOOTER.search(prose.text) else "body"
    return prose.role


def _label_end(prose: list[Prose]) -> list[Prose]:
    """Mark the sign-off: a closing formula and the short lines of names right after it."""
    found: list[Prose] = []
    closing = False
    for item in prose:
        if item.role != "body":
            closing = closing and item.role in ("link", "alt text")
            found.append(item)
            continue
        parts = _split_sign_off(item)
        if (
            len(parts) == 1
            and parts[0].role == "body"
            and closing
            and len(item.text) < 120
            and item.text.count(".") < 2
        ):
            parts = [item.with_role("sign-off")]
        closing = parts[-1].role == "sign-off"
        found.extend(parts)
    return found


def _split_sign_off(prose: Prose) -> list[Prose]:
    """Cut at the first line that is a closing formula, if only short lines follow it."""
    text = prose.text
    if len(text) > 5000 and "\n" not in text[-300:]:
        return [prose]
    at = 0 if _SIGN_OFF.match(text) or (len(text) < 250 and _FREE_SIGN_OFF.match(text)) else -1
    tail = max(0, len(text) - 300)
    line = text.find("\n", tail)
    while at < 0 and line >= 0:
        begin = line + 1 + len(text[line + 1 :]) - len(text[line + 1 :].lstrip())
        if _SIGN_OFF.match(text, begin):
            at = begin
        line = text.find("\n", line + 1)
    if at < 0 or len(text) - at > 250:
        return [prose]
    before = trim(prose.slice(Span(0, at), prose.role))
    sign_off = trim(prose.slice(Span(at, len(text)), "sign-off"))
    return [part for part in (before, sign_off) if part]
