"""The shape of the copy: whom it opens with, how long it runs, who signs it, how loud it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck import sentences
from tonecheck.errors import TonecheckError
from tonecheck.language import is_english
from tonecheck.patterns import lazy
from tonecheck.rule import HINT, Copy, Match, Rule, Sentence
from tonecheck.text import Prose, Span

_BODY = ("body", "heading", "list item")
_RUBRIC = "tonecheck rubric, "

# --- company-opening -------------------------------------------------------------------------------

_OURS = frozenset("we our ours ourselves company".split())
_YOURS = frozenset("you your yours yourself".split())
_CANDOUR = frozenset("sorry apologize apologies mistake fault wrong refund broke missed".split())
_OPENING_SENTENCES, _OPENING_OURS, _OPENING_WORDS = 3, 4, 20


def _company_opening(copy: Copy) -> Iterator[Match]:
    """A message whose first sentences name the sender four times and three times as often as the reader."""
    if not (copy.is_message or copy.of_role("subject")):
        return
    opening: list[Sentence] = []
    for sentence in copy.sentences("body"):
        opening.append(sentence)
        if len(opening) == _OPENING_SENTENCES:
            break
    keys = [key for sentence in opening for key in sentence.words.keys]
    ours = sum(key in _OURS for key in keys)
    yours = sum(key in _YOURS for key in keys)
    if ours >= max(_OPENING_OURS, 3 * yours) and len(keys) >= _OPENING_WORDS and not _CANDOUR.intersection(keys):
        yield Match(opening[0].prose, opening[0].span)


# --- length ----------------------------------------------------------------------------------------

_WALL_WORDS, _WALL_SENTENCES, _WALL_LEAST, _LETTERS = 130, 7, 110, 3.2
_LONG_SENTENCE = 40
_WORD = lazy(r"\w\S*")


def _wall_of_text(prose: Prose) -> Iterator[Match]:
    if len(prose.text) < _WALL_LEAST * 4 or _is_ragged(prose.text) or not is_english(prose.text):
        return
    words = sum(1 for _ in _WORD.finditer(prose.text))
    # Letters one after the other ("a b c …") are no words.
    if words < _WALL_LEAST or len(prose.text) < _LETTERS * words:
        return
    spans = list(sentences.split(prose.text))
    if words > _WALL_WORDS or len(spans) > _WALL_SENTENCES:
        yield Match(prose, spans[0])


def _is_ragged(text: str) -> bool:
    """Whether the lines are those of a table, a poem or an address, and not of a wrapped paragraph."""
    lines = text.split("\n")
    stopped = sum(line.rstrip()[-1:] in (".", "!", "?") for line in lines)
    return len(lines) > 3 and (len(text) / len(lines) < 45 or 2 * stopped > len(lines))


def _long_sentence(sentence: Sentence) -> Iterator[Match]:
    text = sentence.text
    if len(text) < _LONG_SENTENCE * 4 or _is_ragged(text):
        return
    if sum(1 for _ in _WORD.finditer(text)) > _LONG_SENTENCE and is_english(text):
        yield Match(sentence.prose, sentence.span)


# --- no-human-name ---------------------------------------------------------------------------------

_FORMULA = lazy(
    r"(?:(?:with )?(?:kind|kindest|best|warm|warmest|many|very best|our best)(?: (?:regards|wishes|thanks))?|regards"
    r"|yours(?: \w+)?"
    r"|sincerely(?: yours)?|respectfully|cheers|all the best|take care|thanks(?: again)?|thank you(?: again"
    r"| very much)?|see you soon"
    r"|warmly|cordially|love|best|talk soon|until then|with (?:thanks|love|sympathy|gratitude))\s*[,.!]?\s*",
    re.IGNORECASE,
)
_OFFICE = lazy(
    r"\b(?:team|teams|department|dept|desk|support|services?|office|staff|crew|management|care|helpdesk|relations"
    r"|committee|board|customer|customers|billing|accounts|admin|administration|administrator|security"
    r"|marketing|sales|operations|claims|collections|notifications?|ltd|limited|inc|llc|plc|gmbh|group|bank|council"
    r"|company|corporation|society"
    r"|university|college|school|hospital|trust|association|foundation|agency|authority|energy|water|mobile"
    r"|broadband|airlines?|airways|hotels?"
    r"|insurance|mutual|stores?|shop|club|online|app|clinic|surgery|practice|dental|library|museum|theatre|gym"
    r"|railways?|trains?|travel|hq)\b",
    re.IGNORECASE,
)
_PERSON = lazy(r"(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.? )?[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3}")
_PART = lazy(r"[,\n|·•–—/(]| - | and | & | from | at | of |\bc/o\b")
_CODE_MAIL = lazy(
    r"\b(?:verification|security|one-time|login|sign-?in|confirmation|access) (?:code|passcode|link|pin)\b"
    r"|\breset your password\b"
    r"|\bpassword reset\b|\bfraud\b|\bone-time pass|\b(?:code|passcode) (?:is|expires|below)\b",
    re.IGNORECASE,
)
_NO_SIGNATURE = lazy(r"[.!?:]$|[·|©\d]")
_SMS_WORDS = 35
_COMPANY_STAND_IN = "Acme"


def _no_human_name(copy: Copy) -> Iterator[Match]:
    """A greeted message, longer than a text, that is signed by a team alone."""
    if not copy.of_role("greeting"):
        return
    body = [prose for prose in copy.prose if prose.role in _BODY]
    closing = _closing(copy)
    if closing is None or sum(len(prose.text.split()) for prose in body) < _SMS_WORDS:
        return
    if any(_CODE_MAIL.search(prose.text) for prose in body + copy.of_role("subject")):
        return
    if _signed_by_office(closing):
        yield Match(closing, Span(0, len(closing.text)))


def _closing(copy: Copy) -> Prose | None:
    """The sign-off, or a last short block that stands for one."""
    for prose in reversed(copy.prose):
        if prose.role == "sign-off":
            return prose
        if prose.role == "body":
            is_signature = len(prose.text.split()) < 9 and not _NO_SIGNATURE.search(prose.text)
            return prose if is_signature else None
    return None


def _signed_by_office(closing: Prose) -> bool:
    """Whether the first name under the formula is that of an office."""
    formula = _FORMULA.match(closing.text)
    at = formula.end() if formula and (formula.end() == len(closing.text) or "\n" in formula.group()) else 0
    names = [tag for tag in closing.tag_spans() if closing.text[tag.start : tag.end] != _COMPANY_STAND_IN]
    for part in _PART.split(closing.text[at:]):
        start = closing.text.find(part, at)
        at = start + len(part)
        part = part.strip(" \t\r.!")
        if not part or part.lower() in ("your", "the", "all", "thanks"):
            continue
        if _OFFICE.search(part):
            return not any(tag.start < at for tag in names) and not _person_follows(closing.text[at:])
        return False
    return False


def _person_follows(rest: str) -> bool:
    """Whether a later line is a name of two or three words and not one more office."""
    for line in rest.splitlines():
        line = line.strip(" \t\r,.")
        words = line.split()
        if 2 <= len(words) <= 3 and _PERSON.fullmatch(line) and line[0].isupper() and words[-1][0].isupper():
            return not _OFFICE.search(line)
    return False


# --- apology-without-step --------------------------------------------------------------------------

# A sorry that tells no more than that something went wrong; one that says what happened is a step.
_APOLOGY = lazy(
    r"\b(?:sorry|apologi[sz]e|apologi[sz]ing|apology|apologies|regret)(?: again| sincerely)? (?:for|about)? ?(?:any|the|this|that|these|all|our|your)"
    r" (?:\w+ ){0,3}(?:inconvenience|delays?|disruption|trouble|confusion|problems?|issues?|errors?|mistakes?|hiccups?|mishandling|wait|experience|outage"
    r"|interruption|difficult(?:y|ies)|frustration|mix-?up|hassle|situation|matter|faults?|upset|distress)\b"
    r"|^(?:\W*\w+){0,4}\W*\b(?:sorry|apologi[sz]e|(?:my|our) apologies)\W*$",
    re.IGNORECASE,
)
_SORRY = ("sorry", "apolog", "regret")
_CONDOLENCE = lazy(
    r"\bsorry (?:to hear|to learn|you|about your|for your|if you)|\b(?:died|death|funeral|passed away|bereave\w*"
    r"|your loss|condolence\w*"
    r"|illness|diagnosis)\b|\bregret to (?:say|inform|tell)"
    r"|\b(?:sorry|apolog\w+) for (?:(?:the|my|our|any) )?(?:late|slow|delay(?:ed)? (?:in )?(?:reply|respon)"
    r"|not (?:respond|reply|writ|getting))",
    re.IGNORECASE,
)
_STEP = lazy(
    r"\b(?:refund\w*|credit(?:ed|ing)?|replac\w+|fix(?:ed|es|ing)?|repair\w*|restor\w+|sort(?:ed|ing)?|investigat\w+"
    r"|looking into|look into"
    r"|working on|work on|compensat\w+|vouchers?|discount|waiv\w+|removed|corrected|correcting|changed|changing"
    r"|new (?:date|time|one|slot)|rebook\w*"
    r"|reschedul\w+|instead|you can|you could|you may|you(?:'|’)ll|you will (?:be able|receive|get|have)|(?:we"
    r"|i)(?:'|’)ll|(?:we|i) will"
    r"|(?:we|i)(?:'|’)ve|(?:we|i) have (?!no|any)|reply|call|ring|phone|write to|e-?mail|click|visit|tap|press"
    r"|choose|collect|send(?:ing)?|sent"
    r"|free|paid|pay|back (?:up|on|in|by|online)|tomorrow|today|tonight|by (?:noon|midnight|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday"
    r"|the end|\d)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)|within \w+ (?:minutes|hours"
    r"|days|weeks)|link|moved|arrives?"
    r"|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|resolved|running again|until|took|gave|spoken"
    r"|spoke|asked)\b",
    re.IGNORECASE,
)
# Stock phrases that promise nothing, though their words are those of a step.
_HOLLOW = lazy(
    r"(?:please )?(?:do not hesitate to|don['’]t hesitate to|feel free to|please)? ?(?:contact|call|e-?mail) (?:us"
    r"|me|our \w+(?: \w+)?) (?:if|should) you"
    r" (?:have|need)[^.!?]{0,60}|we (?:hope|trust|appreciate|thank|understand|value)[^.!?]{0,120}"
    r"|thank you[^.!?]{0,120}",
    re.IGNORECASE,
)


def _apology_without_step(copy: Copy) -> Iterator[Match]:
    """The apology of a message in which no sentence offers, fixes or announces anything."""
    if not copy.is_message or not any(word in prose.text.lower() for prose in copy.prose for word in _SORRY):
        return
    first: Match | None = None
    for sentence in copy.sentences(*_BODY, "link", "button"):
        text = sentence.text
        if _CONDOLENCE.search(text):
            return
        rest = _HOLLOW.sub("", text)
        if sentence.prose.role in ("link", "button") or _STEP.search(rest):
            return
        found = _APOLOGY.search(text)
        if found and not first:
            first = Match(sentence.prose, sentence.span)
    if first:
        yield first


# --- many-musts ------------------------------------------------------------------------------------

_MUST = lazy(
    r"(?<!not )(?<!n't )(?<!n’t )(?<!no )\b(?:must|(?:are|is|be) (?:required|obliged) to|(?:need|needs|have|has) to"
    r"|shall|(?:is|are) mandatory"
    r"|(?:is|are) compulsory|it is (?:essential|imperative))\b",
    re.IGNORECASE,
)
# A word of every duty above: counting them is far cheaper than looking for the phrases.
_DUTIES = (
    "must",
    "required",
    "obliged",
    "need",
    "have to",
    "has to",
    "shall",
    "mandatory",
    "compulsory",
    "essential",
    "imperative",
)
_MANY = 3


def _many_musts(prose: Prose) -> Iterator[Match]:
    lower = prose.text.lower()
    if sum(lower.count(word) for word in _DUTIES) < _MANY:
        return
    found = list(_MUST.finditer(prose.text))
    if len(found) >= _MANY:
        yield Match(prose, Span(found[_MANY - 1].start(), found[_MANY - 1].end()))


# --- reading-grade ---------------------------------------------------------------------------------

_HARDEST_GRADE, _GRADED_WORDS = 12, 20


def _reading_grade(copy: Copy) -> Iterator[Match]:
    """Copy that needs more than twelve years of school, by Flesch and Kincaid's formula."""
    body = [prose for prose in copy.prose if prose.role in _BODY]
    text = "\n\n".join(prose.text for prose in body)
    if len(text.split()) < _GRADED_WORDS:
        return
    try:
        from textstat import flesch_kincaid_grade
    except ModuleNotFoundError:
        raise TonecheckError(
            "the rule reading-grade needs textstat, which is not installed; run `pip install textstat==0.7.8` or"
            " switch the rule off"
        ) from None
    grade = flesch_kincaid_grade(text)
    if grade > _HARDEST_GRADE:
        span = next(iter(sentences.split(body[0].text)))
        yield Match(
            body[0],
            span,
            f"This reads at school grade {grade:.0f}: shorter sentences and plainer words would let more people in.",
        )


_HALF_A_PARAGRAPH = (
    "Your new boiler is booked for the 9th and Owen will be with you at eight to take the old one out. He will turn"
    " the water off for about three"
    " hours, so please fill a kettle and a few jugs before he comes. The cupboard on the landing has to be empty,"
    " and somebody over eighteen has to be"
    " at home all day. He will bring dust sheets, take his shoes off and leave the rooms as he found them. When the"
    " new boiler is running he will show"
    " you the three buttons that you need, set the clock, and write his own number on the inside of the door. The"
    " guarantee starts on that day and"
    " runs for ten years, provided that someone looks at the boiler once a year, which we will remind you of each"
    " spring."
)

RULES = (
    Rule(
        id="company-opening",
        family="structure",
        dimension="focus",
        message="The opening is about the sender. Begin with the reader: what is this to them?",
        why="People decide in two lines whether a mail is for them. Counting “we” against “you” shows whose mail "
        "it is.",
        source=_RUBRIC
        + "focus: all about us, or about helping me get my thing done. See also Pennebaker, The Secret Life of"
        " Pronouns (2011).",
        alternatives=("You can now …", "Your … is …", "You asked us to …"),
        check_copy=_company_opening,
        bad=(
            "Dear Alex,\n\nWe are a family company and we have always loved wood. Our workshop is in Leeds, where"
            " our carpenters build our tables by"
            " hand. We opened our third shop in May.\n\nRegards,\nAcme",
            "Subject: News\n\nOur company has grown again. We opened our new head office in Leeds and our team moved"
            " in last week. We love our new"
            " kitchen.",
            "Hi Sam,\n\nWe launched our new app today. Our developers built it over two years and we think it's our"
            " finest work. You can get it in"
            " the shop.\n\nThe Acme team",
        ),
        good=(
            "Dear Alex,\n\nYour table is ready. You can collect it from our workshop on Monday, or we bring it to"
            " you.\n\nRegards,\nTom",
            "Dear Alex,\n\nWe're sorry. We lost your table, and it was our mistake. We have made a new one, and our"
            " driver brings it on Monday.\n\nTom",
            "Hi Sam,\n\nWe've moved your appointment because Dr Lind is ill. Your new time is 9:20.\n\nJo",
        ),
    ),
    Rule(
        id="wall-of-text",
        family="structure",
        dimension="humanity",
        message="This paragraph is a wall. Break it where the reader would take a breath.",
        why="Long blocks are skimmed, and what was needed is in the part that was skipped.",
        source="Federal Plain Language Guidelines (2011), “Write short paragraphs” and “Write short sections”.",
        alternatives=(
            "One thought, one paragraph.",
            "Three steps as a numbered list.",
            "A heading that answers the reader's question.",
        ),
        roles=("body", "list item"),
        check_prose=_wall_of_text,
        bad=(
            _HALF_A_PARAGRAPH + " If anything gets in the way, please ring us.",
            " ".join(
                f"Then you open box {n} of the kit and you lay out all the parts on the floor in a row."
                for n in range(1, 10)
            ),
        ),
        good=(
            "Owen will be with you at eight. Please fill a kettle before he comes.",
            _HALF_A_PARAGRAPH[:430],
            " ".join(
                f"Dann öffnen Sie die Kiste {n} und legen alle Teile, die in ihr sind, auf den Boden."
                for n in range(1, 13)
            ),
            " ".join(first + second for first in "abcdefghij" for second in "abcdefghijklmnopqrst"),
        ),
    ),
    Rule(
        id="no-human-name",
        family="structure",
        dimension="humanity",
        severity=HINT,
        message="Nobody has signed this. Could a person put their name under it?",
        why="A name tells the reader that someone answers for the words, and whom to ask for.",
        source=_RUBRIC
        + "humanity: someone answers for it. See also Packard, Moore & McFerran, Journal of Marketing Research (2018).",
        alternatives=("Nasreen Malik, Payments", "Tom, for the repairs team", "{{ agent.first_name }}"),
        check_copy=_no_human_name,
        bad=(
            "Dear Ms Lee,\n\nYour statement for May is ready. You can find it in the app under Documents. The total"
            " is £41.20 and it is due on the"
            " 14th of June. If you pay by Direct Debit there is nothing for you to do, and the money leaves on that"
            " day.\n\nKind regards,\nThe Acme"
            " Support Team",
            "Hi {{ first_name }},\n\nYour statement for May is ready. You can find it in the app under Documents."
            " The total is £41.20 and it is due"
            " on the 14th of June. If you pay by Direct Debit there is nothing to do.\n\nThanks,\nThe {{"
            " company_name }} Team",
            "Dear customer,\n\nThe road outside will be closed on Monday while the council lays new pipes, and your"
            " bins will be collected on Tuesday"
            " in that week. Please put them out by seven in the morning, as the lorry comes early on that side of"
            " the road.\n\nYours sincerely,\n"
            "Customer Services",
        ),
        good=(
            "Dear Ms Lee,\n\nYour statement for May is ready. You can find it in the app under Documents. The total"
            " is £41.20 and it is due on the"
            " 14th of June. If you pay by Direct Debit there is nothing to do at all.\n\nKind regards,\nNasreen"
            " Malik\nPayments team",
            "Hi {{ first_name }},\n\nYour statement for May is ready. You can find it in the app under Documents."
            " The total is £41.20 and it is due"
            " on the 14th of June. If you pay by Direct Debit there is nothing to do.\n\nThanks,\n{{ agent_name }},"
            " Acme Support",
            "Hi Sam, your parcel comes on Tuesday.\n\nThe Acme team",
            "Hi Sam,\n\nYour security code is 123456. It works for ten minutes and only once. If you didn't ask for"
            " it, somebody may have typed your"
            " address by mistake, and you can ignore this mail. Nobody can get in without the code.\n\nThe Acme team",
            "Hi Priya,\n\nTwo books of yours are due back on Monday, and somebody is waiting for the first. If"
            " you've finished it, could you drop it"
            " through the slot by the side door? It's open all night, and there are no fines here any more.\n\nSee"
            " you soon,\nIngrid and Moses at"
            " Thornbury Library",
        ),
    ),
    Rule(
        id="apology-without-step",
        family="structure",
        dimension="warmth",
        message="A sorry with nothing after it. What happens next, or what have you done about it?",
        why="In studies of apologies, owning the fault and offering repair count most. A bare sorry leaves the "
        "reader with the problem.",
        source="Lewicki, Polin & Lount, “An Exploration of the Structure of Effective Apologies”, Negotiation and Conflict Management"
        " Research (2016).",
        alternatives=(
            "We've sent a new one; it arrives on Tuesday.",
            "I've taken £5 off your bill.",
            "It works again since 9:40.",
        ),
        check_copy=_apology_without_step,
        bad=(
            "Dear Ms Lee,\n\nWe apologise for any inconvenience this may have caused. Thank you for your patience"
            " and understanding.\n\nRegards,\nAcme",
            "Hi Sam,\n\nYour train was late. We're sorry for the delay.\n\nThe Acme team",
            "Dear customer,\n\nThe lift is out of order. We apologise for the disruption. Please contact us if you"
            " have any questions.\n\nRegards,\nAcme",
        ),
        good=(
            "Dear Ms Lee,\n\nI'm sorry the cot arrived broken. A new one ships today, and you can bin the"
            " first.\n\nTom",
            "Hi Sam,\n\nYour train was late, and we're sorry. You get half the fare back: tap here to claim it.\n\nJo",
            "Dear Mr Osei,\n\nI'm so sorry to hear about your wife. Please take all the time you need.\n\nLeila",
            "Sorry, that page isn't here.",
            "Hi Moira,\n\nSorry, I had the page open since breakfast and wrote over your rows.\n\nTom",
        ),
    ),
    Rule(
        id="long-sentence",
        family="structure",
        dimension="corporate",
        severity=HINT,
        message="More than 40 words in one sentence. Where would you breathe if you said it aloud?",
        why="By the end of a long sentence the reader has lost its beginning, most of all on a phone.",
        source="GOV.UK, “Content design: planning, writing and managing content”: keep sentences to about 25 words.",
        alternatives=("Two sentences.", "A list with one item a line."),
        roles=("body", "heading", "subject", "preheader", "greeting"),
        check_sentence=_long_sentence,
        bad=(
            "If you would like to change the day of your delivery you can do so in the app until noon on the day"
            " before, as long as the parcel has"
            " not left the depot in Leeds, in which case the driver will try again on the next working day.",
            "We will write to you again once we have looked at the papers that you sent us in May together with the"
            " ones that your doctor has promised"
            " to send us, so that you know how much you will get and on which day of the month the money comes.",
        ),
        good=(
            "You can change the day until noon. After that, the driver tries again tomorrow.",
            "Drying out, four weeks\nNew floor and units\nFridge-freezer\nRedecorating\nTakeaways in week one\nLess"
            " your excess\nTotal for the work and"
            " the goods\nPaid on the ninth\nLeft to pay on the day\nHeld back for now\nAll of it\nMore to come",
        ),
    ),
    Rule(
        id="many-musts",
        family="structure",
        dimension="warmth",
        message="The third order in one paragraph. Which of these would you say to a neighbour, and how?",
        why="A run of musts sounds like a warden. People do what they understand the reason for.",
        source="Brown & Levinson, Politeness: Some Universals in Language Usage (1987), on bald commands as a "
        "threat to face.",
        alternatives=("Bring your passport, so that we can …", "Three things to bring: …", "It helps if you …"),
        roles=("body", "list item"),
        check_prose=_many_musts,
        bad=(
            "You must arrive at nine. You must bring your passport. You must not bring food.",
            "Applicants are required to complete form B, must sign it in ink and need to post it by Friday.",
            "You have to register first. Then you have to verify your address, and you must upload a photo.",
        ),
        good=(
            "Please bring your passport, so that we can check your name. You must be there by nine.",
            "You don't need to call, you don't have to pay, and there's no need to reply.",
            "You must take these with food. If you feel sick, stop and ring us.",
        ),
    ),
    Rule(
        id="reading-grade",
        family="structure",
        dimension="corporate",
        severity=HINT,
        default=False,
        message="This takes more than twelve years of school to read. Shorter sentences and plainer words would "
        "let more people in.",
        why="Hard copy shuts out tired, hurried and less practised readers first, and they need it most.",
        source="Kincaid et al., Derivation of New Readability Formulas for Navy Enlisted Personnel (1975).",
        alternatives=("Words of one or two syllables.", "Sentences of about 15 words."),
        check_copy=_reading_grade,
        bad=(
            "Notwithstanding the aforementioned considerations, the organisation's determination regarding"
            " supplementary reimbursement necessitates"
            " comprehensive documentation demonstrating the applicability of exceptional circumstances, including"
            " independently authenticated"
            " correspondence and certification.",
            "Consequently, the implementation of additional verification requirements constitutes an unavoidable"
            " administrative responsibility for"
            " international customers, particularly individuals experiencing complications regarding documentation,"
            " identification, or authentication"
            " of correspondence.",
        ),
        good=(
            "You can have your money back. Send us the form and a copy of the bill, and we will pay you in a week."
            " If you have lost the bill, ring us"
            " and we will look for it with you.",
            "Short.",
        ),
    ),
)
