"""Loudness: exclamation marks, cheer and capitals where they hurt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck import sentences
from tonecheck.patterns import lazy
from tonecheck.rule import HINT, Copy, Match, Rule, Sentence
from tonecheck.text import Prose, Span

_BODY = ("body", "heading", "list item")
_RUBRIC = "tonecheck rubric, "

_LET_DOWN = lazy(
    r"\b(?:(?:is|are|was|were|been|got|be|has|have|had|being)(?: \w+){0,2} )?(?:declined|cancell?ed|delayed|rejected"
    r"|suspended|overdue"
    r"|denied|terminated|frozen)\b|\b(?:is|are|was|were|been|got|has|have)(?: \w+){0,2} (?:refused|lost|blocked"
    r"|damaged|stolen|late)\b"
    r"|\b(?:payment|card|order|delivery|transaction|booking|debit|upload|login)(?: \w+)? failed\b|\bfailed to\b",
    re.IGNORECASE,
)
_BAD_NEWS = lazy(
    r"\b(?:payment|debit|cheque|check|rent|transfer|deposit)(?: has| just)? bounced\b|\bno longer (?:active|covered|insured|valid)\b|\b(?:moved|pushed|put|shifted|postponed) (?:back |out |off )?(?:to|by|for|until) (?:\w+ ){0,3}"
    r"(?:months?|years?|weeks? (?:from now|later|away))\b|\b(?:trial|renew\w*|fee|overdraft)\b[^.!?]{0,60}\b(?:been|were|was) charged\b"
    r"|\b(?:show(?:n|ed)|shared|sent|exposed|leaked|emailed) your (?:\w+ ){1,4}?(?:to|with) (?:another|someone|others?|the wrong|a stranger)\b"
    r"|\bbad news\b|\bpassed away\b|\bdied\b|\byour loss\b|\bout of stock\b|\bdid(?:n['’]t| not) go through\b"
    r"|\b(?:unable|not able) to (?:process|complete|deliver|offer|approve|take)\b"
    r"|\b(?:couldn['’]t|could not|cannot|can['’]t) (?:process|complete|deliver|take your|approve|offer)\b",
    re.IGNORECASE,
)
_REGRET = lazy(
    r"\b(?:sorry|apologi[sz]e|apologies|unfortunately|regret|oops|whoops|uh-oh)\b[^.!?]{0,80}"
    r"\b(?:delays?|inconvenience|cancellation|outage|disruption|loss|stock|unavailable|unable|lost|broken|wrong)\b",
    re.IGNORECASE,
)
_HELP = lazy(r"\b(?:help|helps|fixed|fix|sort|refund\w*|let['’]s|reply|hope|here for you|sorted)\b", re.IGNORECASE)
_NOT_SO = lazy(
    r"\b(?:no longer|never|nothing|not|no|without|if|when|unless|can be|may be|for free|avoid|before|any)\b|n['’]t\b",
    re.IGNORECASE,
)
_CHEER = lazy(
    "[\U0001f389\U0001f38a\U0001f973\U0001f600-\U0001f606\U0001f609-\U0001f60e\U0001f60b\U0001f929\U0001f61c\U0001f64c\U0001f44f\U0001f680\U0001f483\U0001f57a\u2728\U0001f648\U0001f92a\U0001f37e\U0001f942\U0001f44d\U0001f618\U0001f60d\U0001f917\U0001f643]"
)
_KIND_CHEER = lazy(
    r"\W{0,5}(?:thank|thanks|hi|hello|hey|dear|welcome|good luck|get well|take care|happy|(?:we |i )?(?:really |truly |so )?appreciate|congratulations|well done|enjoy|don['’]t worry|no worries)\b",
    re.IGNORECASE,
)


_GLAD = lazy(
    r"\b(?:yay|woo-?hoo|hooray|hurrah|whoop|awesome|amazing|fantastic|brilliant|fabulous|great|good news|excit(?:ed|ing|ement)|super|best|thrilled|delighted|lucky|fun|celebrat\w+|all set"
    r"|time for (?:an?|some) (?:\w+ )?(?:adventure|party|treat|break|staycation|nap|detour)|but hey|more time for|plot twist|our bad|cheers|oops|oopsie|oopsy|whoops|whoopsie|uh-oh|yikes|stay|smile|happy|love|can['’]t wait)\b",
    re.IGNORECASE,
)


def _cheer_in_bad_news(prose: Prose) -> Iterator[Match]:
    """A party emoji, or a glad word with "!", in a sentence of bad news or next to one."""
    for span, text, is_bad, is_near in _loud_sentences(prose):
        cheer = _CHEER.search(text) or ("!" in text and _GLAD.search(text) and not _KIND_CHEER.match(text))
        near = is_bad or (is_near and not _HELP.search(text))
        if cheer and (near or ("!" in text and _REGRET.search(text) and not _KIND_CHEER.match(text))):
            yield Match(prose, span)


def _alarm_in_bad_news(prose: Prose) -> Iterator[Match]:
    """A sentence of bad news, or of regret, with "!" and without cheer."""
    for span, text, is_bad, _ in _loud_sentences(prose):
        if "!" not in text or _CHEER.search(text) or _GLAD.search(text) or _KIND_CHEER.match(text):
            continue
        if is_bad or _REGRET.search(text):
            yield Match(prose, span)


def _loud_sentences(prose: Prose) -> Iterator[tuple[Span, str, bool, bool]]:
    """The sentences with a mark or an emoji, whether each is bad news and whether one beside it is."""
    if "!" not in prose.text and not _CHEER.search(prose.text):
        return
    spans = list(sentences.split(prose.text))
    texts = [prose.text[span.start : span.end] for span in spans]
    bad = [_is_bad_news(text) for text in texts]
    for number, text in enumerate(texts):
        if "!" in text or _CHEER.search(text):
            yield spans[number], text, bad[number], any(bad[max(0, number - 1) : number + 2])


def _is_bad_news(text: str) -> bool:
    found = _LET_DOWN.search(text)
    if found and not _NOT_SO.search(text, max(0, found.start() - 60), found.end()):
        return True
    found = _BAD_NEWS.search(text)
    return found is not None and not _NOT_SO.search(text, max(0, found.start() - 40), found.start())


_PILE = lazy(r"!(?:[!?1]*!)|!\?|\?!")
_FEW_EXCLAMATIONS = 3


def _exclamation_pile(copy: Copy) -> Iterator[Match]:
    """Two marks at once, or the fourth sentence of a mail that ends with one."""
    count = 0
    is_mail = copy.is_message or bool(copy.of_role("subject"))
    for prose in copy.prose:
        if prose.role == "legal" or "!" not in prose.text:
            continue
        for found in _PILE.finditer(prose.text):
            yield Match(prose, Span(*found.span()))
        for span in sentences.split(prose.text):
            count += prose.text[span.start : span.end].rstrip("\"'”’) ").endswith("!")
            if is_mail and count == _FEW_EXCLAMATIONS + 1:
                yield Match(prose, span)
                count += 1


def _exclamation_mark(sentence: Sentence) -> Iterator[Match]:
    """A sentence that ends with a mark, or holds a party emoji."""
    found = _CHEER.search(sentence.text)
    if sentence.text.rstrip("\"'”’) ").endswith("!") or found:
        yield Match(sentence.prose, sentence.span)


_CAPITALS = lazy(r"\b[A-Z]{2,}(?:['’][A-Z]+)?\b")
_SHOUTED = frozenset(
    "ALL AND ANY ARE ASK BAD BAN BEST BIG BUT BUY CALL CAN CARD CASH COST DATE DAY DAYS DEAL DEBT DON DUE DONT EACH"
    " END ENDS EVER FAST FEE FEES FILL"
    " FINAL FIND FINE FIRST FOR FORM FREE FROM FULL GET GIFT GIVE GO GOOD GREAT HALF HAS HAVE HERE HIGH HOT HOUR HOW"
    " HUGE INTO ITEM JOIN JUST KEEP LAST"
    " LATE LEFT LESS LOAN LOOK LOSE LOST LOW MAKE MANY MISS MORE MOST MUST NEED NEVER NEW NEXT NO NOT NOTE NOW OFF"
    " OFFER ONCE ONE ONLY OPEN ORDER OUR OUT"
    " OVER OWE PAID PAY PLAN PRICE READ REAL RENT RULE RULES SALE SAVE SEE SEND SHOP SIGN SOON STILL TAKE TAX TERMS"
    " THAT THE THEN THERE THEY THIS TIME TODAY"
    " TOP TRY DO GIVEN REPLY RIGHT WRONG AGAIN ABOUT AFTER BEING COULD WOULD MIGHT WHICH WHILE WHERE THESE THOSE"
    " OTHER UNDER CLICK CLAIM"
    " CHECK HURRY FLASH CRAZY MEGA DEALS MONEY GIFTS SHALL CLOSE STOCK ALONE DAILY ENTRY EVENT"
    " FAULT GUEST IDEA ISSUE LEGAL LIMIT LOCAL STORE UNTIL UP USE VERY WAIT WANT WAS WAY WE WEEK"
    " WILL WIN WITH WON WORK YEAR YES YET YOU YOUR ZERO ALERT ALWAYS CHANCE EVERY OFFERS EXTRA".split()
)
# Six capitals and more are a word, not an abbreviation, but for these.
_LONG_ACRONYMS = frozenset(
    "UNICEF UNESCO NASDAQ SCOTUS POTUS ISBN13 COVID BFPO TRICARE MEDICARE MEDICAID FAFSA HIPAA COBRA".split()
)
# Words that tell a banner from the heading of a section.
_HAWKED = frozenset(
    "FREE NOW SAVE SALE OFF LAST HURRY ONLY OFFER OFFERS FINAL CHANCE ALERT DEAL DEALS LIMITED"
    " URGENT TODAY BUY WIN".split()
)
_APART = 12
_VOWEL = lazy(r"[AEIOUY]")
_KEYWORD_BEFORE = lazy(
    r"(?:\b(?:reply|text|type|send|press|tap|click|select|choose|code|word|enter|quote|say|or|then|with|sms|marked|key|button)\s+[\"'“‘(]?|[\"'“‘])$",
    re.IGNORECASE,
)


def _shouting_capitals(sentence: Sentence) -> Iterator[Match]:
    """Two or more ordinary words in capitals; not codes, keywords to text back, tags, or a heading by itself."""
    text, start = sentence.text, sentence.span.start
    found = [
        m
        for m in _CAPITALS.finditer(text)
        if _is_shouted(m.group())
        and not _KEYWORD_BEFORE.search(text, max(0, m.start() - 12), m.start())
        and not (text[m.start() - 1 : m.start()] == "@" and text[m.end() : m.end() + 1] == "@")
    ]
    # A name or a label in capitals ("GENERAL PUBLIC LICENSE") is no shout; a shout has ordinary words in it.
    if (
        sum(len(m.group()) > 2 for m in found) < 2
        or not any(m.group() in _SHOUTED for m in found)
        or _is_heading(sentence, found[0].start(), found[-1].end())
    ):
        return
    last = found[0]
    for word in found[1:]:
        if word.start() - last.end() > _APART:
            break
        last = word
    span = Span(start + found[0].start(), start + last.end())
    if not any(tag.start <= span.start < tag.end for tag in sentence.prose.tag_spans()):
        yield Match(sentence.prose, span)


def _is_shouted(word: str) -> bool:
    if word in _SHOUTED:
        return True
    return len(word) >= 6 and word not in _LONG_ACRONYMS and len(_VOWEL.findall(word)) >= 2


def _is_heading(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the capitals are all there is on their line, and the line is a label: short, without a stop."""
    role, size = sentence.prose.role, len(sentence.text.split())
    if role in ("subject", "preheader"):
        return False
    if role in ("button", "link", "heading", "alt text") and size < 5:
        return True
    text = sentence.text
    if size < 4 and "!" not in text:
        return True
    begin = text.rfind("\n", 0, first) + 1
    end = text.find("\n", last)
    line = text[begin : end if end >= 0 else len(text)].strip()
    words = line.split()
    is_label = line == line.upper() and line[-1] not in "!.?" and len(words) <= 10
    # What it is the label of stands below it, in the same sentence or in the next.
    has_text = end >= 0 or sentence.prose.text[sentence.span.end :].lstrip(" \t\r").startswith("\n")
    return is_label and (has_text or _HAWKED.isdisjoint(words))


RULES = (
    Rule(
        id="cheer-in-bad-news",
        family="loudness",
        dimension="warmth",
        message="Cheer next to bad news sounds as if you hadn't noticed what it means to the reader.",
        why="Forced brightness where somebody is let down reads as indifference, or as mockery.",
        source=_RUBRIC + "notes: forced cheer in bad news lowers warmth and humanity.",
        alternatives=("Your payment didn't go through. Here's what to try.", "I'm sorry, your order is late."),
        check_prose=_cheer_in_bad_news,
        bad=(
            "Oops! Your payment failed!",
            "Your loan application was declined 🎉",
            "Bad news: your order is delayed. Stay awesome!",
            "Sorry, we're all out of stock! 😊",
            "You must be super excited for your sofa! It has been damaged at our dock.",
            "Good news! Your scan has been put back by five months.",
            "Hooray! Your trial is over and you were charged £60.",
            "Whoopsie, our bad! We sent your payslip to the wrong Sam.",
            "Your ferry has been cancelled. Time for a little adventure!",
            "Yay! Your cover is no longer active.",
            "Bad news: your match is off. But hey, think of the sofa!",
        ),
        good=(
            "Your payment didn't go through. Here's what to try.",
            "Thank you so much for your patience! I'm sorry it's late.",
            "Good news: your flight is no longer delayed!",
            "You can cancel any time, free of charge!",
            "We found your parcel! It comes today.",
            "It's never been cancelled in 40 years!",
            "The file was not saved, and the upload failed!",
            "The guest you chose is blocked!",
            "Success! 3 photos were added, 2 were rejected.",
            "Good news! Your scan has been brought forward by two months.",
            "Time for an adventure! Your ferry leaves at nine.",
            "Great! We sent your payslip to your new address.",
            "Good news, your match is on. More time for the pub later!",
        ),
    ),
    Rule(
        id="alarm-in-bad-news",
        family="loudness",
        dimension="warmth",
        severity=HINT,
        message="The exclamation mark calls out what is hard enough to read; a full stop keeps everybody calm.",
        why="Whoever reads that something failed is startled already. A raised voice adds worry and no help.",
        source="Nielsen Norman Group, “Error-Message Guidelines”: a neutral tone that does not alarm.",
        alternatives=("Your payment didn't go through. Here's what to try.", "The photo wasn't saved. Try again."),
        check_prose=_alarm_in_bad_news,
        bad=(
            "Your flight has been cancelled! Check the app for options.",
            "Your account is overdue! Pay today.",
            "The upload failed!",
            "We're sorry for the delay!",
        ),
        good=(
            "The upload failed.",
            "Thank you so much for your patience! I'm sorry it's late.",
            "Success! 3 photos were added, 2 were rejected.",
            "Sorry! That was my typo.",
            "Good news: your flight is no longer delayed!",
        ),
    ),
    Rule(
        id="cheer-oops",
        family="loudness",
        dimension="warmth",
        message="“{text}” makes light of what the reader has just lost; say what happened and what you are doing.",
        why="A giggle over somebody's money, trip or work tells them that it matters less to you than to them.",
        source=_RUBRIC + "warmth and humanity: forced cheer in bad news lowers both.",
        alternatives=("We've lost your order, and I'm sorry.", "Your payment didn't go through. Here is what to do."),
        phrases="""
            ^ (oops|oopsie|oopsies|oopsy|whoops|whoopsie|whoopsies|whoops a daisy|uh oh|yikes|eek|d'oh|my bad|awkward) , ... (your|the) (order|payment|claim|flight|booking|account|card|photos|work|file~|data|money|refund|application|appointment|parcel|policy|mortgage|rent|loan|balance|delivery|train)
            ^ (oops|oopsie|oopsies|oopsy|whoops|whoopsie|whoopsies|whoops a daisy|uh oh|yikes|eek|my bad|awkward) , ... ... (lost|gone|deleted|declined|cancelled|bounced|failed|rejected|overdue|missed|expired|denied|did not make the cut)
            ^ (uh oh|ruh roh|oh dear|oh no|oh snap|aw snap|oops|oopsie|oopsy|whoops|whoopsie|womp womp|bummer) , (spaghettio~|spaghetti o~|butterfingers|daisy|a daisy|sad trombone|houston|we have a problem)
            (made|had|did|done|is|was|having|a) (a|an|one|) (little|tiny|big|bit of a|small|) (oopsie|oopsy|whoopsie|oopsie daisy|boo boo|fail whale|brain fart)
            ^ (uh oh|ruh roh|aw snap|oh snap|aw shucks|womp womp|bummer|drat|houston , we have a problem|dang|yikes|eek) ($|,) ... (declined|bounced|failed|cancelled|deleted|lost|expired|overdue|rejected|delayed|missed|suspended)
            ^ (oh no|oh dear|eek) , (it|) (looks|seems|appears) (like|as if|that) (you|your|we|the|something|there) ..5 (lost|declined|bounced|failed|cancelled|expired|overdue|overdrawn|deleted|rejected|go through|luggage|payment|card|order|flight|booking|account|claim|refund|application)
        """,
        bad=(
            "Oopsie, looks like we lost your order!",
            "Uh-oh, your rent payment bounced.",
            "Yikes, your claim didn't make the cut.",
            "Uh-oh, Houston! Your card was declined.",
            "We made an oopsie with your tax form.",
            "Bummer, your flight was cancelled.",
            "Oh no, looks like your mortgage application bounced!",
        ),
        good=(
            "Oops, I typed the wrong date: it's Tuesday.",
            "We lost your order. I'm sorry, and I've sent another.",
            "Whoops! We can't find that page.",
            "Oh no, that must have hurt. I'm sending a new mug today.",
            "Houston has a shop, too.",
            "Oh no, that looks sore. Our vet can see her at two.",
        ),
    ),
    Rule(
        id="exclamation-pile",
        family="loudness",
        dimension="humanity",
        message="So many exclamation marks shout. Keep one, where you would raise your voice to a friend.",
        why="Each mark takes force from the last, and the whole starts to sound like an advert.",
        source="Mailchimp Content Style Guide: use exclamation points sparingly, and never more than one at a time.",
        alternatives=("Welcome! Your first lesson is ready.", "It's here. Enjoy it."),
        check_copy=_exclamation_pile,
        bad=(
            "Welcome aboard!!",
            "Your order is here!!! Track it now.",
            "Hi Sam!\n\nYour order shipped! It arrives Tuesday! You can track it! Enjoy it! We hope you like"
            " it.\n\nTom",
            "Really?! Yes.",
        ),
        good=(
            "Welcome! Your first lesson is ready.",
            "Hi Sam!\n\nYour order shipped. It arrives on Tuesday. Enjoy!\n\nTom",
            "Use `a !== b` in your code.",
        ),
    ),
    Rule(
        id="exclamation-mark",
        family="loudness",
        dimension="warmth",
        message="An exclamation mark has no place here: the reader would hear you call out.",
        why="To somebody who grieves or is in trouble, a raised voice sounds like a party next door.",
        source=_RUBRIC + "notes: forced cheer in bad news lowers warmth and humanity.",
        alternatives=("Thank you for telling us.", "Take all the time you need."),
        default=False,
        check_sentence=_exclamation_mark,
        bad=("Thank you for letting us know!", "Take care of yourself 🎉", "We're here for you!"),
        good=("Thank you for letting us know.", "Take care of yourself.", "Use `a !== b` in your code."),
    ),
    Rule(
        id="shouting-capitals",
        family="loudness",
        dimension="warmth",
        message="“{text}” shouts. In small letters it says the same and the reader keeps their calm.",
        why="Words in capitals are read as a raised voice, and more slowly than others.",
        source="GOV.UK style guide, “Capitalisation”: block capitals are hard to read.",
        alternatives=("Last day: Sunday.", "Please don't send cash.", "Bold type for the one thing that matters."),
        check_sentence=_shouting_capitals,
        bad=(
            "You MUST pay NOW.",
            "LAST CHANCE TO SAVE!",
            "Please note that refunds are NOT GIVEN on sale items.",
            "Subject: FINAL NOTICE",
            "DO NOT REPLY to this message.",
        ),
        good=(
            "Reply STOP to end or HELP for help.",
            "The NHS and HMRC both need your NI number.",
            "Use code WELCOME at the till.",
            "WHERE IS MY ORDER\nIt left us on Monday.",
            "Pay by VISA, BACS or CHAPS.",
            "Keep your PDF and your JPEG files in one folder.",
            "Date: @DATE@ and summary: @SUMMARY@ of what was changed by @NAME@.",
        ),
    ),
)
