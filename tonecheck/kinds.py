"""Kinds of message: what changes when a mail tells of a death, asks for money or says welcome.

A kind is named in the file, by the settings, or found in the copy's own words and the file's name; see `of`. Each
brings a few settings of its own, under those of the user: an exclamation mark is fine in a welcome and wrong in a
letter of condolence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from tonecheck.findings import KindOfMessage, Severity
from tonecheck.formats import CATALOGUES
from tonecheck.patterns import lazy
from tonecheck.rule import ERROR, HINT, WARNING, Copy, Sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.formats import Comment


class Kind(NamedTuple):
    """One kind of message.

    ``settings`` are values of `tonecheck.config.Config` and ``why`` their reason. ``subject`` and ``words`` are the cues it is
    known by: one line for each number of points, phrases separated by ``|``, spelt as `tonecheck.words` keys them.
    """

    name: str
    about: str
    why: str
    settings: Mapping[str, Any]
    subject: Mapping[int, str]
    words: Mapping[int, str]


def _severities(severity: Severity, names: str) -> dict[str, Severity]:
    return dict.fromkeys(names.split(), severity)


KINDS = {
    kind.name: kind
    for kind in (
        Kind(
            "marketing",
            "an offer or news that nobody asked for",
            "The offer is the errand here, so a pitch interrupts nothing.",
            {"ignore": ("upsell-in-service", "upsell-while-you-are-here")},
            {3: "black friday|cyber monday|summer sale|winter sale|new collection|new arrivals|our sale|flash sale|free shipping"},
            {
                2: "shop now|shop the|while stocks last|while supplies last|limited time offer|our new collection|our new range"
                "|free shipping on|save up to|off your first order|off your next order|this weekend only|our sale",
                1: "use code|buy now|new arrivals|new season",
            },
        ),
        Kind(
            "transactional",
            "a receipt, a confirmation or a notice of what the reader set going",
            "A receipt needs no signature.",
            {"ignore": ("no-human-name",)},
            {
                3: "your receipt|receipt for|order confirmation|order confirmed|your order number|your invoice|booking confirmed"
                "|booking confirmation|your booking|your tickets|your ticket is|has shipped|is on its way|payment received"
                "|payment confirmation|refund confirmation|your refund is|appointment confirmed|invoice for|new invoice",
                2: "your order|your appointment|your delivery|your parcel|your refund|receipt|invoice",
            },
            {
                2: "thank you for your order|thanks for your order|thank you for your purchase|thanks for your purchase"
                "|this is a receipt|this is your receipt|payment receipt|order total|amount paid|order details|booking reference"
                "|tracking number|we have received your payment|your payment has been received|this is an invoice|invoice number"
                "|your order is on its way|your order has shipped|thank you for your payment",
                1: "order number|your order|total paid|your receipt|your invoice|your booking",
            },
        ),
        Kind(
            "apology",
            "something went wrong and it was ours",
            "Who has just been let down is not asked for money, stars or admiration.",
            {"severity": _severities(ERROR, "upsell score-begging self-praise cheer-in-bad-news company-first")},
            {
                3: "our apologies|we apologize|an apology|our mistake|we got it wrong|we got this wrong|sorry we let you down"
                "|sorry about your|we let you down|sorry for the|sorry about the|what went wrong",
                2: "we are sorry|i am sorry|apologies for",
            },
            {
                2: "our mistake|my mistake|our fault|we got this wrong|we got it wrong|we let you down|i let you down"
                "|should not have happened|should never have happened|that was our error|we are very sorry for|i am very sorry for"
                "|we are so sorry for|i am so sorry for|put this right|put it right|make up for|we apologize for|make it up to you",
                1: "we are sorry|i am sorry|i am really sorry|we are really sorry|my apologies|our apologies",
            },
        ),
        Kind(
            "refusal",
            "the answer is no",
            "A pitch, a survey or cheer next to a no tells the reader that nobody felt it.",
            {"severity": _severities(ERROR, "upsell score-begging false-benefit cheer-in-bad-news")},
            {
                3: "application declined|application unsuccessful|claim declined|request declined|application was unsuccessful"
                "|has been declined|has been rejected|was rejected|not been successful|can not approve|application rejected",
                1: "your application|your claim|your request|our decision|your proposal",
            },
            {
                3: "we have decided not to offer|we are unable to approve|we are not able to approve|we can not approve"
                "|has not been successful|has been unsuccessful|your application was unsuccessful|was not successful|we have to say no"
                "|application has been declined|application was declined|application has been rejected|claim has been declined"
                "|request has been declined|request has been rejected|request was rejected|we can not pay this claim|we are not able to offer you"
                "|we are unable to offer you|we can not offer you"
                "|sorry to say i can not|sorry to say we can not|i am sorry but we can not|i have to refuse|we have to refuse",
                2: "we did not choose|was not chosen|we have refused|the answer is no|we are saying no|decided not to"
                "|we have turned down|we can not accept your|we are unable to accept your|we can not agree to your"
                "|sorry to say we have not been able|unfortunately we can not|unfortunately we are unable",
                1: "our decision|your application|appeal|careful consideration|on this occasion|not eligible|do not qualify"
                "|does not qualify|is not covered",
            },
        ),
        Kind(
            "dunning",
            "a payment is late or did not go through",
            "A reader who cannot pay is easily shamed and has nothing to spend on extras.",
            {"severity": _severities(ERROR, "blame upsell score-begging")},
            {
                3: "overdue|past due|payment failed|payment has failed|payment did not go through|missed payment|payment reminder|arrears"
                "|outstanding balance|unpaid|could not take your payment|card has expired|card expired|problem with your payment"
                "|your payment was declined|card was declined",
                2: "final notice|rent|card expires|your card",
            },
            {
                2: "is overdue|are overdue|now overdue|overdue invoice|past due|in arrears|missed payment|missed a payment|missed your"
                "|could not take your payment|could not take the payment|could not charge|payment did not go through|payment failed"
                "|did not go through|has not been paid|have not received your payment|have not received payment|have not received the payment"
                "|unable to process your payment|unable to process your last payment|could not process your payment"
                "|outstanding balance|balance outstanding|card has expired|bring your account up to date"
                "|remains unpaid|is still unpaid|unpaid invoice|your payment is late",
                1: "late fee|update your payment|update your card|payment plan|pay in smaller|was declined|overdue",
            },
        ),
        Kind(
            "legal",
            "terms, a policy or a contract",
            "A contract has to name what ends it, and nobody signs it; plain words still help.",
            {
                "ignore": ("no-human-name", "impersonal-greeting"),
                "severity": {**_severities(HINT, "legalese passive official-tone burden"), "threat": WARNING},
            },
            {
                3: "terms of service|terms and conditions|terms of use|terms of business|terms of sale|privacy policy|privacy notice"
                "|cookie policy|license agreement|data processing agreement|membership terms|policy terms|terms",
            },
            {
                2: "these terms|this agreement|governing law|limitation of liability|indemnify|this privacy policy|this privacy notice"
                "|laws of england|you agree to be bound",
                1: "terms and conditions|personal data|third parties",
            },
        ),
        Kind(
            "security",
            "the reader's account or money may be at risk, or they prove who they are",
            "Where somebody may be at the reader's door, haste is honest, and no one need sign the warning.",
            {"ignore": ("urgency-hurry", "hype-empty-alarm", "no-human-name")},
            {
                3: "reset your password|password reset|reset password|forgot password|password was changed|password changed|password has been changed"
                "|new sign in|new login|sign in attempt|sign in to your account|login attempt|security alert|two factor|two step|verification code|login code|sign in code"
                "|one time code|one time password|unusual activity|suspicious|new device|card frozen|frozen your card|security notice"
                "|api key|verify your email|verify your email address|confirm your email|confirm your email address",
            },
            {
                3: "if you did not request a password|you requested a password reset|requested to reset your password"
                "|request to reset your password|we received a request to reset|if you did not ask to reset|if you did not sign in",
                2: "reset your password|if you did not request|if this was not you|if it was not you|if that was not you|was this you"
                "|did not make this change|did not ask for this|did not request this|never ask for your|unusual activity|secure your account"
                "|verification code|one time code|one time password|password was changed|password has been changed|new password was|new sign in"
                "|from a new device|signed in from|recovery codes|two factor|passkey|confirm your email address|verify your email address"
                "|you have requested a password|we have frozen your card|we have blocked your card",
                1: "safely ignore this|ignore this email|password|signed in|do not share",
            },
        ),
        Kind(
            "onboarding",
            "a welcome and the first steps",
            "Somebody is glad to see somebody: here a loud hello is how people talk.",
            {"ignore": ("exclamation-pile",)},
            {3: "welcome to|welcome aboard|getting started|your first steps|get started with|welcome on board|you are in|you are all set"},
            {
                2: "welcome to|welcome aboard|welcome on board|thanks for signing up|thank you for signing up|thanks for joining"
                "|thank you for joining|glad you are here|happy to have you|happy you are here|thrilled to have you|excited to have you"
                "|your first steps|here is how to get started|here is how to start",
                1: "get started|getting started|your account is ready|first steps|your username|set up your",
            },
        ),
        Kind(
            "survey",
            "questions to the reader",
            "Asking is the errand, so asking is not begging; targets, stars and favours still are.",
            {"severity": _severities(HINT, "score-begging-survey score-begging-how-did-we-do")},
            {
                3: "survey|how did we do|tell us how we did|how was your|questionnaire|tell us what you think|what did you think"
                "|rate your",
                1: "your feedback|feedback on your|questions about your",
            },
            {
                2: "take our survey|take the survey|short survey|quick survey|this survey|the survey|our survey|brief survey"
                "|how likely are you to recommend|rate your experience|questionnaire|answer a few questions|your answers",
                1: "your feedback|take part|your opinion|minutes to complete",
            },
        ),
        Kind(
            "condolence",
            "somebody has died",
            "Cheer, haste, forms and offers hurt nobody more than the bereaved.",
            {
                "enable": ("exclamation-mark",),
                "severity": _severities(
                    ERROR, "exclamation-mark upsell score-begging urgency burden automation official-tone cheer-in-bad-news"
                ),
            },
            {3: "condolences|sympathy|your loss|bereavement|bereaved|after a death|has died|funeral|the death of"},
            {
                3: "sorry for your loss|condolences|sorry to hear that your|sorry to hear of the death|sorry about your loss|deepest sympathy"
                "|sorry to learn that your|sorry that your husband|sorry that your wife|sorry that your mother|sorry that your father",
                2: "has died|had died|passed away|who died|the death of|'s death|death certificate|recent loss|the passing of your"
                "|sorry to hear about your mother|sorry to hear about your father|sorry about your mum|sorry about your dad|since your husband died|your bereavement|bereavement team"
                "|your late husband|your late wife|your late mother|your late father|the person who died|funeral|he died|she died|they died",
                1: "your loss|executor|probate|grief|miss him|miss her",
            },
        ),
        Kind(
            "backoffice",
            "an interface or a notice for those who run the service",
            "Its readers work with users and customers, who are third parties to them, and with the machine's own words.",
            {
                "ignore": (
                    "third-person-reader",
                    "jargon-machine-talk",
                    "jargon-internal-terms",
                    "automation-ticket",
                    "automation-status",
                ),
                "severity": _severities(HINT, "blame-invalid"),
            },
            # An interface is known by whom it speaks of, and by its place; see `_speaks_to_operators`, `_by_place`.
            {3: "new user registration|new user registered|awaiting moderation|waiting for moderation|held for moderation"},
            {
                2: "as list administrator|as an administrator|as the administrator|as a moderator|list moderator|list owner"
                "|admin panel|admin area|admin dashboard|new user has registered|new user registered|moderation queue"
                "|the following user|the following users",
                1: "approve or reject|requires your approval|requires approval|your authorization is|pending requests",
            },
        ),
    )
}  # fmt: skip

_NO_LETTER = lazy(r"[^a-z]+")
_CAMEL = lazy(r"(?<=[a-z])(?=[A-Z])")
_NAMED = lazy(r"tonecheck:\s*kind\s*=\s*([\w-]+)")
_FRONT_MATTER = lazy(r"(---|\+\+\+)[ \t]*\r?\n[\s\S]{0,20000}?^\1[ \t]*$", re.MULTILINE)
_FRONT_KEY = lazy(r"^kind[ \t]*[:=][ \t]*([\"']?)([a-z]+)\1[ \t]*\r?$", re.MULTILINE)


def named(text: str, comments: Iterable[Comment]) -> tuple[str, str] | None:
    """The kind that a file names, and where: in a comment, or in front matter.

    What a comment names may be no kind at all; front matter counts only where it does, because other programs use the
    same word for other things.
    """
    for comment in comments:
        name = named_in(comment)
        if name:
            return name, "a comment in the file"
    if text.startswith(("---", "+++")):
        head = _FRONT_MATTER.match(text)
        key = head and _FRONT_KEY.search(head[0])
        if key and key[2] in KINDS:
            return key[2], "the file's front matter"
    return None


def named_in(comment: Comment) -> str | None:
    """What a comment ``tonecheck: kind=NAME`` names, which may be no kind."""
    found = "tonecheck" in comment.text and _NAMED.search(comment.text)
    return found[1] if found else None


def of(
    copy: Copy, text: str, comments: Iterable[Comment], setting: str, origin: str, path: str = ""
) -> KindOfMessage | None:
    """The kind of a message: what the file names, else what the settings name, else what its words and its place show.

    `setting` is a kind, ``auto`` (look at the words) or ``none``; `origin` tells where it was set. `path` is that of the
    file in its project. None where nothing tells, or a comment names a kind that does not exist.
    """
    found = named(text, comments)
    if found:
        return KindOfMessage(found[0], found[1]) if found[0] in KINDS else None
    if setting == "auto":
        return detect(copy, path)
    return None if setting == "none" else KindOfMessage(setting, origin)


# A message shows at its start what it is.
_SENTENCES = 40
# So many points are enough to be sure, if no other kind comes as near.
_ENOUGH, _LEAD = 3, 2
_TITLES = ("subject", "heading")
_TEXT = ("greeting", "body", "list item", "button", "preheader")


def detect(copy: Copy, path: str = "") -> KindOfMessage | None:
    """The kind that a message or an interface shows, and by what; None where that leaves a doubt."""
    is_catalogue = copy.format in CATALOGUES.values()
    return (
        (is_catalogue and _speaks_to_operators(copy))
        or _by_words(copy, _stem(path))
        or _by_place(path, is_catalogue)
        or None
    )


def _by_words(copy: Copy, stem: str) -> KindOfMessage | None:
    """The kind that the words of a message show; None where they leave a doubt or it is no message."""
    title = _folded(_titles(copy))
    name = f" {' '.join(_parts(stem))} "
    is_message = copy.is_message or any(prose.role == "subject" for prose in copy.prose)
    body = _folded(islice(copy.sentences(*_TEXT), _SENTENCES))
    found = [
        (points, kind, cues)
        for kind in KINDS.values()
        if is_message or kind.name == "legal"
        for points, cues in (_points(kind, title, body, name),)
        if points
    ]
    found.sort(key=lambda item: -item[0])
    if not found or found[0][0] < _ENOUGH or (len(found) > 1 and found[0][0] - found[1][0] < _LEAD):
        return None
    shown = ", ".join(f"“{cue}”" for cue in found[0][2][:2])
    return KindOfMessage(found[0][1].name, f"its words: {shown}")


def _titles(copy: Copy) -> Iterator[Sentence]:
    """The sentences of the subject, or where there is none, of a heading among the first blocks."""
    subject = [prose for prose in copy.prose if prose.role == "subject"]
    first = [prose for prose in copy.prose[:6] if prose.role == "heading"][:1]
    for prose in subject or first:
        yield from copy.sentences_of(prose)


def _folded(sentences: Iterable[Sentence]) -> str:
    return " . ".join(["", *(" ".join(sentence.words.keys) for sentence in sentences), ""])


@cache
def _cues(line: str) -> tuple[str, ...]:
    """The cues of a line, each between spaces, so that it is found as whole words."""
    return tuple(f" {cue} " for cue in line.split("|"))


def _points(kind: Kind, title: str, body: str, name: str) -> tuple[int, Sequence[str]]:
    """How sure the words make us of a kind, and the cues, the surest first.

    The file's name is one more title, but only of what the body speaks of too: it may be the name of anything.
    """
    in_body = _found(kind.words, body)
    cues = in_body + _found(kind.subject, title) + (_found(kind.subject, name) if in_body else [])
    cues.sort(key=lambda item: -item[0])
    return sum(points for points, _ in cues), tuple(dict.fromkeys(cue for _, cue in cues))


def _found(known: Mapping[int, str], place: str) -> list[tuple[int, str]]:
    return [(points, cue.strip()) for points, line in known.items() for cue in _cues(line) if cue in place]


# --- backoffice ------------------------------------------------------------------------------------

_BY_KEYS = KindOfMessage("backoffice", "its keys")
BY_SOME_KEYS = KindOfMessage("backoffice", "the keys of some entries")
_BY_USERS = KindOfMessage("backoffice", "its words speak of users")

_WHO = (
    r"(?:users?|customers?|attendees?|members?|subscribers?|visitors?|recipients?|participants?|guests?|clients?|students?"
    r"|tenants?|patients?|residents?)"
)
_THIRD_PARTY = lazy(rf"\b{_WHO}\b", re.IGNORECASE)
_READER = lazy(r"\byou(?:r|rs|rself)?\b", re.IGNORECASE)
# What is said to an operator alone: to do something with users, and what a setting does.
_OPERATED = lazy(
    r"^\W*(?:allow|notify|specify|enable|disable|delete|edit|add|create|remove|manage|assign|search|invite|ban|block|unblock|approve"
    rf"|export|import|list|show|hide)\b.{{0,40}}\b{_WHO}\b|\bif (?:enabled|checked|selected|set|activated)\b"
    r"|\bthis (?:setting|option|permission)\b",
    re.IGNORECASE,
)
# So many strings of a catalogue are looked at, spread over it.
_SAMPLE = 2000
# So many strings must be an operator's, and so many speak of third parties, for one that speaks to the reader; or one
# string in so many is an operator's.
_LEAST_OPERATED, _LEAST_THIRD, _THIRD_FOR_YOU = 3, 10, 0.4
_MANY_OPERATED, _SHARE_OPERATED = 10, 0.01


def _speaks_to_operators(copy: Copy) -> KindOfMessage | None:
    """The kind of a catalogue that speaks of users more than to them, or often of what is done with users."""
    texts = [prose.text for prose in copy.prose[:: len(copy.prose) // _SAMPLE + 1]]
    third = sum(1 for text in texts if _THIRD_PARTY.search(text))
    operated = sum(1 for text in texts if _OPERATED.search(text))
    if third < _LEAST_THIRD or operated < _LEAST_OPERATED:
        return None
    to_reader = sum(1 for text in texts if _READER.search(text))
    is_meant = third >= _THIRD_FOR_YOU * to_reader or operated >= max(_MANY_OPERATED, _SHARE_OPERATED * len(texts))
    return _BY_USERS if is_meant else None


_OFFICES = frozenset("admin admins administrator administrators backoffice adminhtml".split())
# Names of catalogues only: the mails of a whole product lie in a folder "backend".
_CATALOGUES_FOR_STAFF = frozenset("backend management".split())


def _by_place(path: str, is_catalogue: bool) -> KindOfMessage | None:
    """The kind of a file that lies in a folder of the administrators, or is named for them and not by or from one."""
    *folders, _ = path.split("/")
    offices = _OFFICES | _CATALOGUES_FOR_STAFF if is_catalogue else _OFFICES
    names = [*((folder, _OFFICES) for folder in folders), (_stem(path), offices)]
    for name, known in names:
        parts = ["", *_parts(name)]
        for before, part in zip(parts, parts[1:]):
            if part in known and before not in ("from", "by", "contact"):
                return KindOfMessage("backoffice", f"its place: “{name}”")
    return None


# What leads to an entry for staff: a key or a folder that begins with one of these words and has something under it
# ("admin.users.title", "adminPanel.save", "includes/admin/users.php"), or a flat key that does ("admin_users_title").
_OFFICE = r"(?:wp-)?(?:[Ss]uper_?)?(?:[Aa]dmin(?:s|html|istrators?|istration)?|ADMIN|[Bb]ack[_-]?[Oo]ffice)"
_TO_STAFF = lazy(rf"^{_OFFICE}(?:(?=[A-Z])|[._/:-])|[./:]{_OFFICE}(?:(?=[A-Z])|[_-]|(?=[./:]))[\w-]*[./:]")
# And to one for customers. A key "customer" is none of these: in an office, it leads to a page about customers.
_TO_CUSTOMERS = lazy(r"(?:^|[./:])(?:checkout|storefront|frontend|cart|basket|mailers?|\w{1,40}_mailer|e?mails)[./:]")
# Under such keys stands, too, how somebody sets up mails and checkouts.
_SET_UP = lazy(
    r"[._](?:settings?|config(?:uration)?|options?|help|hints?|tooltips?|placeholders?|labels?|columns?|fields?|filters?|index)(?![a-z])"
)


def reader(place: str) -> str:
    """Whom an entry of a catalogue is for, by its keys and the files that show it: ``staff``, ``customers``, "" if neither tells.

    `place` is as `Extraction.places` has it.
    """
    keys, *files = place.split("\n")
    if _TO_STAFF.search(keys) or (files and all(map(_TO_STAFF.search, files))):
        return "staff"
    return "customers" if _TO_CUSTOMERS.search(keys) and not _SET_UP.search(keys) else ""


def of_entry(reader: str, others: KindOfMessage | None) -> KindOfMessage | None:
    """The kind of an entry for a `reader`, in a catalogue whose `others` are of a kind that was found by looking."""
    if reader == "staff":
        return _BY_KEYS
    # A place for administrators says more than a key; words that are counted over all of a catalogue say less.
    return None if reader == "customers" and others is _BY_USERS else others


def _stem(path: str) -> str:
    return path.rpartition("/")[2].partition(".")[0]


def _parts(name: str) -> list[str]:
    return [
        part for part in _NO_LETTER.split(_CAMEL.sub(" ", name).lower().replace("back-office", "backoffice")) if part
    ]
