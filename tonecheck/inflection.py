"""How English words change: plurals, tenses and participles, and which of them a place in a sentence asks for.

For writing as much as for finding: what is made here goes into copy, so a form that is not sure is said to be so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tonecheck.patterns import lazy


class Forms(NamedTuple):
    """The forms of a verb, or of a noun, whose plural is ``third``."""

    base: str
    third: str
    past: str
    participle: str
    ing: str


# Base, past, participle where it is another; the rest is regular. Fully spelt where it is not.
_STRONG = """
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent
bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung
come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown
forbid forbade forbidden|forecast forecast|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got
give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held
hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|light lit|lose lost|make made|mean meant
meet met|pay paid|prove proved proven|put put|quit quit|read read|rid rid|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone
shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid
speak spoke spoken|spend spent|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen
stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|upset upset
wake woke woken|wear wore worn|weave wove woven|win won|withdraw withdrew withdrawn|write wrote written
"""
_PAST = {base: (past, *rest) for base, past, *rest in map(str.split, _STRONG.replace("\n", "|").strip("|").split("|"))}
# Verbs that are one of those with something before it.
_PREFIXED = frozenset(
    """
    foresee forego input mislay mislead mistake misunderstand offset oversee overcome overdo overhear overpay override
    overrun oversell oversleep overspend overtake overthrow outbid outdo outgrow output outrun outsell partake prepay
    rebuild recast redo redraw regrow relet remake repay reread rerun resell resend reset resit retake retell rethink
    rewrite typeset underbid undercut undergo underlie underpay undersell undertake underwrite undo unwind uphold
    withhold withstand
    """.split()
)
_PAST_IN_COMPOUNDS = {"lie": ("lay", "lain"), "wind": ("wound",)}
_THIRD = {"have": "has", "do": "does", "go": "goes", "undo": "undoes", "redo": "redoes", "overdo": "overdoes"}
_BE = Forms("be", "is", "was", "been", "being")
_PLURALS = {
    **{word: word.removesuffix(old) + new for old, new, words in (
        ("man", "men", "man woman businessman businesswoman chairman chairwoman craftsman fireman fisherman foreman handyman "
         "postman repairman salesman saleswoman spokesman spokeswoman tradesman workman"),
        ("person", "people", "person salesperson businessperson spokesperson chairperson"),
        ("f", "ves", "calf elf half leaf loaf self shelf thief wolf bookshelf"),
        ("fe", "ves", "knife life wife housewife midwife"),
        ("oot", "eet", "foot"), ("ooth", "eeth", "tooth"), ("oose", "eese", "goose"), ("ouse", "ice", "mouse louse"),
        ("", "es", "cargo echo hero potato tomato torpedo veto"),
        ("", "s", "stomach monarch patriarch epoch"),
        ("ion", "ia", "criterion"), ("on", "a", "phenomenon"),
        ("", "", "aircraft fish series sheep species"),
    ) for word in words.split()},
    "child": "children",
    "ox": "oxen",
}  # fmt: skip
# Forms beside those that we write.
_ALSO = {"be": "are were am", "get": "gotten", "person": "persons", "hang": "hanged", "light": "lighted", "shrink": "shrunken", "strive": "strived",
         "prove": "proved", "cost": "costed"}  # fmt: skip

_MAY_DOUBLE = lazy(r"(?:^|[^aeiou])[aeiou][bdgklmnprtv]$")
_VOWELLESS = "[bcdfghjklmnpqrstvwxyz]"
# One vowel between consonants, in a word of one syllable: plan, stop, quiz.
_SHORT = lazy(rf"(?:{_VOWELLESS}*|{_VOWELLESS}*qu)[aeiou][bdgklmnprtvz]")
# Longer words that have their stress at the end.
_STRESSED = lazy(
    r"(?:re|un|out|over|under|pre)(?:plan|plug|wrap|zip|stop|fit|map|pin|tap|run|ship|step|lap|bid|rig|tag|set)|.+(?<!li)(?<!vo)(?<!sum)mit"
    r"|.*(?<!of)(?<!dif)(?<!suf)(?<!prof)(?<!pil)(?<!buf)fer|.+(?:pel|cur)|(?:abet|abhor|abut|acquit|allot|annul|aver|befit|begin|"
    r"beget|control|debug|deter|disbar|distil|enrol|enthral|equip|excel|extol|format|forbid|forget|fulfil|handicap|instil|inter|"
    r"kidnap|patrol|program|rebel|rebut|regret|upset|worship|zigzag)"
)  # fmt: skip
# Where the British double an l that Americans leave alone: travelled, cancelling, labelled.
_BRITISH_L = lazy(rf".+(?:{_VOWELLESS}[aeio]l|[iu]al|uel|wel|yel)")


@lru_cache(maxsize=8192)
def forms(base: str, british: bool = False) -> Forms:
    """The forms of a regular or known irregular verb or noun, American where the two spellings differ.

    >>> forms("utilize")
    Forms(base='utilize', third='utilizes', past='utilized', participle='utilized', ing='utilizing')
    """
    if base == "be":
        return _BE
    strong = _strong(base)
    if strong:
        past, participle = strong[0], strong[-1]
    else:
        past = participle = _past(base, british)
    return Forms(base, _third(base), past, participle, _ing(base, british))


def every_form(base: str) -> set[str]:
    """All the forms that a reader of either spelling may meet; a consonant may be doubled or not."""
    found = {*forms(base), *forms(base, True), *_ALSO.get(base, "").split()}
    if _MAY_DOUBLE.search(base) and not _strong(base):
        found |= {base + base[-1] + "ed", base + base[-1] + "ing", base + "ed", base + "ing"}
    return found


def _strong(base: str) -> tuple[str, ...]:
    """Past and participle of an irregular verb; nothing for others."""
    stem = _after_prefix(base)
    if not stem:
        return _PAST.get(base, ())
    return tuple(base[: -len(stem)] + form for form in _PAST_IN_COMPOUNDS.get(stem) or _PAST[stem])


def _after_prefix(base: str) -> str:
    """The irregular verb that `base` ends with; nothing where it has no prefix."""
    ends = (base[at:] for at in range(2, len(base))) if base in _PREFIXED else ()
    return next((end for end in ends if end in _PAST or end in _PAST_IN_COMPOUNDS), "")


def _third(base: str) -> str:
    known = _THIRD.get(base) or _PLURALS.get(base)
    if known:
        return known
    if base.endswith("y") and base[-2:-1] not in tuple("aeiou"):
        return base[:-1] + "ies"
    if base.endswith(("asis", "esis", "isis", "ysis")):
        return base[:-2] + "es"
    if base.endswith("z") and _SHORT.fullmatch(base):
        return base + "zes"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _past(base: str, british: bool) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in tuple("aeiou"):
        return base[:-1] + "ied"
    return _stem(base, british) + "ed"


def _ing(base: str, british: bool) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e"):
        return base + "ing" if base.endswith(("ee", "oe", "ye")) else base[:-1] + "ing"
    return _stem(base, british) + "ing"


def _stem(base: str, british: bool) -> str:
    """What -ed and -ing are put to."""
    if base.endswith("ic"):
        return base + "k"
    # Only a consonant after one vowel is doubled.
    if base[-2:-1] not in tuple("aeiou"):
        return base
    if _SHORT.fullmatch(_after_prefix(base) or base) or _STRESSED.fullmatch(base):
        return base + base[-1]
    if british and base != "parallel" and _BRITISH_L.fullmatch(base):
        return base + "l"
    return base


# Verbs that no noun is spelt like: “your purchase” is not “your buy”.
VERBS_ONLY = frozenset(
    """
    become begin bring build buy choose come do eat forbid forget forgive get give go grow have hear keep know learn leave lend
    lose make meet obtain pay provide put receive say see seek sell send speak teach tell think understand write
    """.split()
)
# What a verb goes together with: sign in, set up, call off.
PARTICLES = frozenset(
    "about along apart around aside away back by down for forward in into off on out over through to up with".split()
)


def is_out_of_place(base: str, slot: int, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the `slot` form of a new verb, or of its first word, would stand where a noun or an object has to."""
    verb, *rest = base.split()
    if rest and rest[-1] in PARTICLES and after and after[0] in _PRONOUNS:
        return True
    as_noun = before[-1] in _DETERMINERS - {"that", "all"} if before else slot == 1
    return verb in VERBS_ONLY and slot in (0, 1) and as_noun


_BRITISH = lazy(
    r"\w+is(?:ation|ations)\b|\b(?:organ|recogn|real|apolog|util|final|priorit|custom|personal|author|special|minim|maxim"
    r"|summar|optim|emphas|critic|standard)is(?:e|es|ed|ing)\b|\b(?:colo|favo|hono|behavio|neighbo|labo|flavo|endeavo)ur"
    r"|\b(?:cent|theat|lit|met)res?\b|\b(?:cance|trave|labe|mode|leve|fue|signa|dia|channe|counse)ll(?:ed|ing|er)"
    r"|\b(?:cheque|programme|grey|tyre|whilst|catalogue|licence|defence|fulfil|enrol)s?\b",
    re.IGNORECASE,
)
_AMERICAN = lazy(
    r"\w+iz(?:ation|ations)\b|\b(?:organ|recogn|real|apolog|util|final|priorit|custom|personal|author|special|minim|maxim"
    r"|summar|optim|emphas|critic|standard)iz(?:e|es|ed|ing)\b|\b(?:colo|favo|hono|behavio|neighbo|labo|flavo|endeavo)r(?:s|ed|ing|ite\w*|able|ful)?\b"
    r"|\b(?:center|theater|liter)s?\b|\b(?:cance|trave|labe|mode|leve|fue|signa|dia|channe|counse)l(?:ed|ing|er)\b|\bgray\b",
    re.IGNORECASE,
)  # fmt: skip


def is_british(word: str, around: str) -> bool:
    """Whether `word`, or if it does not tell, the text `around` it is spelt as the British do."""
    if _BRITISH.search(word) or _AMERICAN.search(word):
        return _BRITISH.search(word) is not None
    return _BRITISH.search(around) is not None and _AMERICAN.search(around) is None


_BEFORE_PARTICIPLES = frozenset(
    "have has had having be is are was were been being am get gets got gotten getting".split()
)
_BEFORE_BASES = frozenset(
    "to will would shall should can could may might must do does did please let us help helps".split()
)
_DETERMINERS = frozenset(
    "the a an my our your his her its their this that these those no any each every some all".split()
)
_SHORT_FOR_MORE = frozenset(("would", "'s"))
# Who does something: a form after them is no participle.
_SUBJECTS = frozenset("i we you he she it they who".split())
_THIRDS = frozenset("he she it".split())
_PRONOUNS = frozenset("me us you him her it them".split())
_OBJECTS = frozenset("me us you him her it them the a an my our your his their its this these those all".split())
_ADVERBS = frozenset(
    "not never always already also just still ever even now then soon often once only almost since both yet".split()
)


def slot_of(slots: Sequence[int], before: Sequence[str], after: Sequence[str]) -> tuple[int, bool]:
    """Which of `slots`, indexes of `Forms`, a place asks for, and whether that is sure.

    `before` and `after` are the words of the sentence on either side, as keys.
    """
    if len(slots) == 1:
        return slots[0], True
    at = len(before) - 1
    while at >= 0 and (before[at] in _ADVERBS or before[at].endswith("ly")):
        at -= 1
    last, but_one = (before[at] if at >= 0 else ""), (before[at - 1] if at > 0 else "")
    # “Was the parcel sent”, “have you chosen”: the subject stands between.
    if last in _BEFORE_PARTICIPLES or (last in _SUBJECTS and but_one in _BEFORE_PARTICIPLES):
        return (3, True) if 3 in slots else (slots[0], False)
    if 0 in slots:
        asks = last in _BEFORE_BASES | _DETERMINERS or (last in _SUBJECTS and but_one in _BEFORE_BASES) or not before
        return (2, True) if 2 in slots and last in _THIRDS and not asks else (0, asks)
    if last in _DETERMINERS:
        return 3, True
    if last in _SHORT_FOR_MORE:
        # “He'd chosen”, while “she's chosen” may be “Ana's chosen words”.
        return 3, last != "'s"
    # In “chosen and sent to you” what comes first decides, and “Given that” has no subject.
    told = last in _SUBJECTS or (last not in ("", "and", "or", "but") and bool(after) and after[0] in _OBJECTS)
    is_past = told or (last != "" and "by" not in after[:1])
    return (2, told) if is_past else (3, False)
