"""Hollow apologies: sorry said in a way that owns nothing."""

from __future__ import annotations

from collections.abc import Iterator

from tonecheck.mentions import sentence_says
from tonecheck.phrase_index import index_of
from tonecheck.rule import ERROR, HINT, WARNING, Copy, Match, Rule, Sentence

_APOLOGIES = "Lewicki, Polin & Lount (2016), “An Exploration of the Structure of Effective Apologies”."
_SORRY = "(sorry|regret~|apologize~|apologies|disappointed|saddened) (that|to hear that|to hear|to learn|to learn that|to read that|) you"
_FEELING = (
    "(disappointed|dissatisfied|unhappy|upset|let down|unsatisfied|frustrated|ignored|confused|displeased|disgruntled"
    "|not (fully|entirely|completely|at all|very|) (happy|satisfied|pleased|impressed|comfortable))"
)
_FEELINGS = f"""
    {_SORRY} (have been|have|had|may|might|) (are|were|feel|felt|remain|) (so|very|clearly|somewhat|still|) {_FEELING} !! feel~ better
"""
_DID = (
    "(sent|refunded|returned|credited|moved|booked|rebooked|asked|spoken|spoke|put|ordered|cancelled|fixed|mended"
    "|replaced|taken|took|added|paid|changed|called|rung|rang|arranged|waived|told|got|given|gave|repaired|found|opened"
    "|looked|checked|stopped|removed|raised|reported|kept you|left you|made you|broke|lost|forgot|charged you|got it)"
)
_ACTS = f"""
    (i|we) (have|had|) (just|now|already|also|both|) {_DID}
    (i|we) (will|are going to|am going to) (now|also|) (send|refund|return|credit|move|book|rebook|ask|order|cancel|fix|mend|replace|take off|add|pay|change|call|ring|arrange|waive|repair|give you|collect|deliver|stop|remove)
    (i|we) (are|am) (now|already|) (sending|refunding|returning|crediting|moving|booking|ordering|fixing|mending|replacing|paying|changing|calling|giving|adding)
    (i|we) (got|did) (this|that|it|your _) wrong
    (i|we) should (not|) have
"""


def _acts(sentence: Sentence) -> bool:
    return any(True for _ in index_of(_ACTS).search(sentence.words))


def _feelings_without_an_act(copy: Copy) -> Iterator[Match]:
    """What names the reader's feeling, where neither the rest of its block nor the next one says what we do or did."""
    prose = [item for item in copy.prose if item.role not in ("legal", "footer")]
    for number, item in enumerate(prose):
        lower = item.text.lower()
        if "you" not in lower or not any(cue in lower for cue in ("sorry", "regret", "apolog", "disappoint", "sadden")):
            continue
        sentences = copy.sentences_of(item)
        for at, sentence in enumerate(sentences):
            hits = list(index_of(_FEELINGS).search(sentence.words))
            if not hits:
                continue
            following = [
                *sentences[at:],
                *(s for later in prose[number + 1 : number + 2] for s in copy.sentences_of(later)),
            ]
            if not any(_acts(s) for s in following):
                yield Match(item, max((hit.span for hit in hits), key=lambda span: span.end - span.start))


# What puts a name to an inconvenience.
_WHAT = "(a|an|#|no|your|having|not|being|walking|waiting|coming|going|travelling|driving|calling|ringing|carrying|sharing|using|making|missing|cold)"


def _is_forgiven(match: Match) -> bool:
    """Whether “these things happen” is said to a reader who slipped, and who is told that it costs them nothing."""
    text = match.prose.text[max(0, match.span.start - 120) : match.span.end + 120].lower()
    return "things" in match.prose.text[match.span.start : match.span.end].lower() and any(
        kind in text
        for kind in (
            "no charge",
            "no fee",
            "no cost",
            "nothing to pay",
            "worry",
            "no harm",
            "no extra",
            "no rush",
            "nothing extra",
        )
    )


# Whether a “sorry if” is about what may be or is to come, not about what the sender did.
_is_no_doubt = sentence_says(
    r"""\b(?:I|we|you|they|he|she)(?:['’]d| would) (?:\w+ )?be sorry\b|\bif (?:this|that|it|the \w+)(?: \w+)? (?:is|was) (?:the wrong \w+|hard to \w+|too (?:small|long|quiet|loud|late))|\bif you (?:were|are|have been) waiting""",
)


# Whether the sentence goes on to say what it was that the sender did.
_is_explained = sentence_says(
    r"""\btwice\b|\bbecause (?:of our|i|we (?:had|forgot|lost|were|sent|left|didn['’]t|did|got|broke))\b""",
)


RULES = (
    Rule(
        id="hollow-apology",
        family="hollow-apology",
        dimension="warmth",
        severity=WARNING,
        message="“{text}” shows that nobody looked at what happened to this reader; can you name it?",
        why=(
            "“Any inconvenience” calls a spoiled day a maybe. An apology works when it says what went wrong and "
            "owns it."
        ),
        source=_APOLOGIES,
        alternatives=(
            "I'm sorry your parcel came two days late.",
            "We got this wrong, and you had to call twice. I'm sorry.",
            "I know you took a morning off for this visit. I'm sorry we missed it.",
        ),
        phrases=f"""
            any (possible|potential|further|undue|resulting|associated|unintended|temporary|and all|) inconvenience~
            (the|this|that|such|your|all) (inconvenience~|inconveniences) (cause~|causing|this|that|it|we|you|which| may|experienced|suffered)
            (apologize~|apologizing|apologies|apology|sorry|pardon|forgive|regret~|excuse) (you|us|me|) (for|about|) ..2 inconvenience~ !! inconvenience of {_WHAT}
            (apologize~|apologies|apology|sorry) (to you|to all|to our customers|to everyone|) for ..2 inconvenience~ !! inconvenience of {_WHAT}
            (apologize~|apologies|sorry) for (any|all|whatever) (and all|) (possible|potential|undue|further| resulting|) (trouble|upset|distress|disruption|frustration|confusion|difficulty~|hassle|annoyance| discomfort|disappointment|delay~|issue~|problem~|error~|stress|worry|concern~|misunderstanding~| disturbance~|interruption~|shortcoming~|mistake~|offense|bother|nuisance|hardship)
            (regret~|appreciate) (any|the|this) (inconvenience~|disruption|disturbance|upset)
            (apologize~|apologies|sorry) for (the|all the) (above|foregoing|aforementioned)
            (cause~|causing|created|caused) (you|to you|) (some|any|an|) (inconvenience~|disruption) !! (not|without| no|never) | to avoid causing
            inconvenience~ (is|was|are) (deeply|sincerely|greatly|much|) regretted
            (minimize~|reduce|limit) (the|any|) inconvenience~
            (bear|bearing) with us during (this|these) (time~|period)
            (inconvenience~|disruption) (that|which|) (this|it|we) (may|might|will|could|) (have|) cause~
            (apologize~|apologies) for (the|your|this) (_|) (frustration|distress|upset|disappointment|annoyance| aggravation)
            (sorry|apologize~|apologies|apology) (about|over|regarding|in respect of) (any|whatever) !! anybody
            (is|are|was|were) (deeply|sincerely|greatly|much|very much|truly|) regretted $
        """,
        bad=(
            "Any upset is deeply regretted.",
            "We apologise for any inconvenience this may cause.",
            "Sorry for the inconvenience.",
            "We sincerely apologize for any distress or confusion.",
            "Please forgive the inconvenience while our lifts are out of order.",
            "Any inconvenience is regretted.",
            "We're sorry for any delays to your journey and thank you for your patience.",
        ),
        good=(
            "I'm sorry the crib arrived without its screws; they're in today's post.",
            "Sorry about that! Your refund is on its way.",
            "There's a convenience store next to the hotel.",
            "Changing trains twice is an inconvenience, so I've booked you on the direct one.",
            "We're sorry we kept you waiting for an hour on Tuesday.",
            "I'm sorry for the inconvenience of two visits. I forgot the part.",
            "We apologise for the inconvenience of having no lift for a day.",
        ),
    ),
    Rule(
        id="hollow-apology-if",
        family="hollow-apology",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” makes the apology conditional, as if the reader had imagined the harm.",
        why="“Sorry if” doubts the person it speaks to. People accept an apology that admits what was done.",
        source=_APOLOGIES,
        alternatives=(
            "I'm sorry that we …",
            "We were wrong to …, and I'm sorry.",
            "You were right to tell us. I'm sorry.",
        ),
        phrases="""
            (sorry|apologize~|apologies|regret~) ... (was|were|came across|may have been|has been) (interpreted|perceived|misread|misunderstood|misinterpreted|construed)
            (sorry|apologize~|apologies|apology|apologizing) (to you|to anyone|to those|to all|for this|for that|) if (you|this|that|anyone|we|our|any|anything|it|the|there|i|my|his|her|your|some|somebody|someone| something|they|he|she|what|these|those) !! you will be sorry | cross~ in | already | twice | repeat~ | asleep | time zone | typo~ | missed you | too (soon|late) | too early | if i (was|sounded|seemed|overstepped|guessed|came across|am|got|have) | if you (came|come|have (come|been|queued|waited)|queued|waited|are the|were (up|out|waiting|there|one|among)) | before | (he|she|they) (was|were|is|had been) sorry | (he|she|they) (apologized|had apologized)
            (sorry|apologize~|apologies|apology|apologizing) ..2 (in the event that|in the event of|to the extent that|to the extent|insofar as|in so far as|should (you|this|that|our|we|it|any|anyone)|in case (you| this|we|our|it|any))
            (sorry|apologize~|apologies|apology) (to|for) (anyone|anybody|everyone|any customer~|those|those customers|any of you) (who|that|affected|offended|hurt|upset|inconvenienced|impacted) !! those (who|that) (waited|rang|called|came|wrote|turned up|stood|lost|paid|queued|travelled|could not|did not get|had to)
            (sorry|apologize~|apologies|apology) for (anything|whatever) (that|which|we|you) (may|might|could|)
            (sorry|apologize~|apologies|apology) for any (perceived|alleged|apparent)
            (sorry|apologize~|apologies|apology) for (any|the) (offense|impression|misunderstanding) (that|which|) (may|might|could|was|has|have) (have|) (been|)
            if (you|anyone|someone|anybody) (was|were|is|are|feel|felt|has been|have been) (at all|in any way|) (offended|inconvenienced|upset|hurt|let down|disappointed|affected) (by|with|then) ..2 (we|i|then) (are sorry|am sorry|apologize)
            if (we|this|our _|it) (have|has|) (in any way|) (caused|offended|upset|hurt|inconvenienced|let you down| fallen short|disappointed) ... (sorry|apologize~|apologies)
            (sorry|apologize~|apologies|apology) for (whatever|any) (part|role|hand) (that|) (we|our|i|this)
            if (you|anyone|someone|anybody|any of you|any _) (was|were|is|are|feel|felt|has been|have been) (at all|in any way|) (offended|inconvenienced|upset|hurt) , (then|) (we|i) (do|) (are sorry|am sorry|apologize)
            if (you|anyone|someone|anybody|any of you|any _|your _|your _ _) (was|were|is|are|feel|felt|has been|have been|had been|took|found) (at all|in any way|in some way|somehow|personally|at any point|inadvertently|) (offended|offense|offensive|inconvenienced|upset|hurt|let down|distressed|put out|aggrieved|slighted|insulted|uncomfortable) ... ... , (then|) (we|i|please) (do|can only|) (are sorry|am sorry|are truly sorry|am truly sorry|are (very|so) sorry|apologize|accept (our|my)|regret)
            should (you|anyone|anybody|any _) (have|) (been|be|feel|felt|taken|taken any|taken some|found|find) (this|it|that|us|our _|) (in any way|at all|) (offended|offense|offensive|upset|hurt|let down|aggrieved|distressed|distressing|upsetting|inconvenienced) ... ... (sorry|apologize|apologies|regret)
            if (any|some|) (offense|upset|hurt|distress|umbrage|harm) (was|has been|is|were) (taken|caused|felt|given|received)
            if (anything|something|what|my|our|his|her|their) (_|_ _|) (we|i|he|she|they|was|were|has|have|words|tone|remarks|comment~) (said|did|done|wrote|caused|offended|upset|gave|came across|hurt) ... ... (sorry|apologize|apologies)
            (while|although|whilst|though|even though|without) (we|i|wishing to|) (do not|can not|not|) (accept|accepting|admit|admitting|agree|concede|conceding|acknowledge|believe) (that|any|) (we|i|our|any|liability|fault|wrongdoing|responsibility|blame|the) (_|_ _|did _ _|) ... , (sorry|apologize|gesture|goodwill|offer|here|happy|refund~|credit~|send~|pay)
            (without|no) (admission of|admitting|acceptance of|accepting) (any|) (liability|fault|guilt|blame|wrongdoing|responsibility)
            not (be|to be|) (taken|seen|read|regarded|construed|understood|) (as|) (an|any) admission of !! admission of (misconduct|guilt) | your
            (sorry|apologize~|apologies) if (anybody|everybody|everyone|people|any <customer>|some <customer>|our <customer>) (_)
            if (the|this|that|any|our|my|his|her) (_|_ _) (has|have|in any way|) (caused|gave|given|created) (you|anyone|any|some|) (any|some|) (offense|upset|distress|hurt|alarm|confusion|embarrassment|discomfort) ... (sorry|apologize|apologies)
            (sorry|apologize~|apologies|apology) to (any|all|those) (_|) <customer> (who|that) (felt|feel|may|might|were|was)
        """,
        spares=_is_no_doubt,
        bad=(
            "We're sorry if our delay upset you.",
            "Our apologies if this has caused you to miss your connection.",
            "We apologise to anyone who may have been affected.",
            "I apologize if you were offended by my colleague's remark.",
            "We apologise in the event that your data was accessed.",
            "If we have caused you any upset, we apologise.",
            "If any guests were offended, we apologise.",
            "If anyone was at all upset by the tone of our letter, we are sorry.",
            "Should you have been upset by our driver's words, we apologise.",
            "If offence was taken, we apologise.",
            "If something we said upset you, we're sorry.",
            "Although we do not accept any fault, we have credited £5 as a gesture of goodwill.",
            "We enclose a voucher, without admission of liability.",
            "This refund is not an admission of fault.",
            "We're sorry if anybody was put out.",
            "If the leaflet caused any alarm, we apologise.",
            "Our apologies to any guests who felt rushed.",
        ),
        good=(
            "I was up there oiling the bell, and I'm sorry if I was short with you.",
            "The museum was shut on Sunday; sorry if you came by bus.",
            "Sorry to those who waited in the rain on Sunday. We have opened a second door.",
            "I'm sending a leaflet about wills, with apologies if it's too soon.",
            "I'd be sorry if you missed the last bus, so I've ordered a cab.",
            "I'm sorry if this is the wrong address. Tell me and I'll change it.",
            "If you've already paid, thank you, and sorry if our letters crossed in the post.",
            "I'm sorry that we woke you at five.",
            "Tell us if anything is missing; we're sorry about the mix-up.",
            "If you'd like a refund, press Refund and it's done.",
            "Sorry if this reaches you twice: our first mail went out without the map.",
            "He told the paper he was sorry if it had upset the town.",
            "If you were hurt, call us and a nurse will ring back.",
            "If you were upset by the noise last night, ring 4 and I'll move you.",
            "If anyone was hurt in the crash, call 999 first.",
            "We did this wrong, and as a gesture of goodwill I've taken £10 off.",
            "If what I said on Monday hurt, tell me.",
            "If the lift causes alarm again, press the yellow button.",
        ),
    ),
    Rule(
        id="hollow-apology-feel",
        family="hollow-apology",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” apologises for the reader's feelings, not for what we did.",
        why=(
            "The problem is moved from the writer's deed into the reader's head, and the reader hears that they are "
            "oversensitive."
        ),
        source=_APOLOGIES,
        alternatives=(
            "I'm sorry we …",
            "You waited forty minutes, and nobody told you why. I'm sorry.",
            "We should have …",
        ),
        phrases="""
            (sorry|regret~|apologize~|apologies|unfortunate|disappointed|saddened|regrettable|shame|pity) (that|to hear that|to hear|to learn|to learn that|to read that|to note that|to see that|if|to know|) you (have| had|may|might|) (feel|felt|believe|perceive~|think|consider|took|see|viewed|interpreted|experienced it) (that|this|we|our|the|it|your|like|as|they|there|he|she|you|so|offended|mistreated|cheated|wronged|neglected|treated|aggrieved|unfairly|misled|strongly|differently) !! feel~ better | unwell
            (sorry|apologize~|apologies) (for|about) (how|the way|what|any way) (you|this|it|that) (have|may have| might have|) (feel|felt|made you feel|came across|made|makes)
            (sorry|regret~|apologize~) (that|to hear that|to hear|to learn|to learn that|to read that|) you (are|were| have been|remain) (so|very|clearly|somewhat|still|) offended
            (sorry|regret~|apologize~|apologies) (that|to hear that|to hear|to learn|to learn that|to read that|for|) ... (did|does|do|has|have) not (quite|fully|) (meet|met|live~ up to|come up to|match|matched|satisfy) your ..2 (expectations|standards|satisfaction|needs|requirements|liking)
            (fail~|fell|fallen|falls) (to meet|short of|below) your (high|usual|own|) (expectations|standards)
            (sorry|apologize~|regret~|regrettable|unfortunate) (that|) you (found|find|have found) (us|our _|the (service|experience|staff|response|policy|process)) (to be|lacking|below|unsatisfactory|unhelpful| disappointing|confusing|difficult)
            (sorry|apologize~|apologies) for (the|any) (way|manner) (in which|that|) you (perceive~|took|interpreted| feel|felt)
            (sorry|regret~|apologize~) (that|) you (have|) (had|needed|felt the need|felt it necessary|found it necessary|chose) (to complain|to raise|to contact)
            (sorry|regret~|apologize~|disappointed|saddened) (that|to hear that|to hear|to learn|to learn that|to read that|) (you|your _|your _ _) (had|have had|experienced|received|was|were|has been) (such|) (a|an| ) (less than|disappointing|negative|unsatisfactory|poor|unpleasant|not up to|below|unfavorable)
            (sorry|regret~|apologize~|apologies|apology) for the fact that (you|some|our)
            (sorry|regret~|apologize~|apologies) (that|) you (have|) (have|had|felt) (cause|reason|occasion|grounds) (to|for)
            (sorry|apologize~|regret~|apologies) (that|if|for|) ... (was|were|has been|have been|may have been|being| is|are) (misinterpreted|misunderstood|misconstrued|misread|taken (the wrong way|out of context|that way|differently|badly)|perceived)
            (sorry|apologize~|regret~|disappointed|sad) (that|to hear that|to hear|to learn that|) you (did|do|were| have|are) not (fully|entirely|completely|able to|) (enjoy|enjoyed|like|liked|find|feel|love) !! feel~ (well|better)
        """,
        spares=_is_explained,
        bad=(
            "We are sorry you feel that way.",
            "I'm sorry that you feel our service was slow.",
            "I'm sorry if you feel our driver was rude.",
            "We're sorry you feel you were treated unfairly.",
            "We are sorry that you were offended by the letter.",
            "We apologise for how this made you feel.",
            "I am sorry that our product did not meet your expectations.",
            "We regret that you felt that our driver was late.",
        ),
        good=(
            "I'm sorry that you had to complain twice. I should have read the first one.",
            "I'm sorry that you had a poor night because of our drill.",
            "I'm sorry you found a hair in your soup. The meal's on us.",
            "Sorry you're feeling unwell; we can move your class to next week at no cost.",
            "I'm sorry we left you standing in the rain.",
            "If you feel the seat is too high, turn the black lever.",
            "I'm so sorry about your dad.",
            "We were sorry to hear that you were unhappy.",
            "We're sorry you feel let down. We'd feel the same, and I've sent your money back.",
        ),
    ),
    Rule(
        id="hollow-apology-feeling",
        family="hollow-apology",
        dimension="warmth",
        severity=HINT,
        message="“{text}” hears the reader, and nothing follows; say what we did, and what we do about it now.",
        why="It helps to hear that a feeling was noticed. Without a deed of ours it stays the reader's own affair.",
        source=_APOLOGIES,
        alternatives=(
            "I'm sorry we let you down: …",
            "You're right to be unhappy. I've …",
            "We should have …",
        ),
        check_copy=_feelings_without_an_act,
        bad=(
            "We're sorry to hear that you were dissatisfied with your stay.",
            "We regret that you felt let down by our driver.",
            "I'm sorry to hear that you are not happy with the room. Thank you for your feedback.",
            "We are sorry you feel disappointed.\n\nYour comments are important to us.",
        ),
        good=(
            "We're sorry you feel let down. We'd feel the same, and I've sent your money back.",
            "We were sorry to hear that you were unhappy with the room. We should have told you about the works.",
            "I'm sorry you were disappointed.\n\nYour new kettle is free, and I've sent it today.",
            "I'm sorry that we let you down.",
            "Sorry to hear that you're feeling ill; we'll move the visit.",
            "We'd be disappointed if you were unhappy with it, so send it back within a year.",
        ),
    ),
    Rule(
        id="hollow-apology-passive",
        family="hollow-apology",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” hides who did it; who is it that says sorry here?",
        why="A mistake without a maker leaves nobody to forgive. Owning it is the part of an apology that counts most.",
        source=_APOLOGIES + " Orwell, “Politics and the English Language” (1946).",
        alternatives=(
            "We made a mistake: …",
            "I sent it to the wrong address.",
            "We broke it, and we're fixing it today.",
        ),
        phrases="""
            (mistake~|error~|failing~|oversight~|misjudgment~|blunder~|slip~) (was|were|has been|have been|had been| may have been|may have|clearly were) (clearly|regrettably|unfortunately|inadvertently|) (made| committed|identified|overlooked) !! by (you|your) | (show|prove|say|think|believe|tell us) (that|) (the|an|a)
            (was|were) (never|not|by no means) (our|my|the) intention~
            (not|never|no) (was|were|) (our|my|the company 's) intention~ to
            no (offense|harm|disrespect) (was|is|has been) (ever|) (intended|meant)
            lesson~ (have been|has been|were|will be|are being) (learned|learnt|taken)
            (delay~|disruption~|upset|distress|trouble|damage|problem~|issue~|confusion|frustration|disappointment| difficulty~|disturbance|discomfort|stress|anxiety|offense) (this|that|it|which|) (may|might|will| could|) (have|) caused (to you|you|$|by this|as a result|and) !! (we|i) caused | caused (by|you) (a| the|snow|ice|wind) | not caused | for any | inconvenience~
            (apologize~|apologies|apology|sorry|regret~) ..2 (the|any) ... (caused|created|occasioned|encountered| experienced|incurred) $ !! inconvenience~ | for any
            (ball~ (was|were)|you (were|have been)) (dropped|let down (by|on this occasion))
            (apologize~|apologies|sorry) that (this|the|an|a) (issue|error|problem|mistake|incident|oversight| situation) (has|have|) (occurred|happened|arose|arisen|taken place|took place)
            (on this occasion|in this instance) ... (fell|fallen) (short|below)
            (service|standard~|experience|care) ..2 (fell|has fallen|have fallen) (short|below) ... (standard~| expect~|usual)
            (offense|upset|harm|distress) caused (was|is|were)
            (oversight~|mistake~|lapse~|misunderstanding~|miscommunication|mishap~) (has|have|had|may have| seems to have|appears to have|) (occurred|happened|arose|arisen|took place|taken place|crept in) (on (our|the _ 's|your) (end|side|part)|during (the|our|your|processing)|in (the|our|your) (process~| system~|handling|billing|booking))
            error~ (has|have|had|may have| seems to have|appears to have|) (occurred|happened|arose|arisen|took place|taken place|crept in) (on (our|the _ 's|your) (end|side|part)|in (the|our|your) (handling|billing|booking))
            there (appears|seems|has|have|had|was|must|may|were|clearly) (to|) (have|) (been|was|) (a|an|some|) (_|) (misunderstanding~|miscommunication|oversight~|mix up~|breakdown in communication|breakdown of communication|lapse~) (on|in|with|about|regarding|$|between|here|concerning|at|by|and) !! (if|whether) there (was|were|is|has|have)
            (never|not|no) (was|is|been|) (our|my) (wish|desire|aim|intent|purpose|intention) to
            (something|things) (appears|seem~|has|have|may|clearly) (to|) (have|) (gone|went) (wrong| awry) (on this occasion|in this instance|for which)
            ^ (sorry|unfortunately|sadly|but|) (but|) (these|such|those) things (do|can|will|just|sometimes|occasionally|) happen ($|from time to time|sometimes|now and (then|again)|occasionally|to the best of us) !! worry | no need | never mind | no harm | you (are|were|did|have)
            (it is|this is|that is|it was|this was|that was) (just|simply|really|only) one of those things
            it is what it is $
            (it is|that is|this is) (just|simply|) (how the cookie crumbles|the nature of the (beast|business|industry|game))
            (we are|our staff are|our team are|our team is|our drivers are|our agents are|our nurses are) (all|also|) only human
            (delays|glitches|hiccups|outages|errors|technical problems|bugs|mix ups|slip ups|oversights) (do|can|will) (sometimes|occasionally|inevitably|unfortunately|) (happen|occur) ($|from time|now and|, and|, but|in any)
            no (company|system|service|airline|network|software|process|website) is (perfect|infallible) ($|, and|, but)
        """,
        spares=_is_forgiven,
        bad=(
            "There appears to have been a misunderstanding.",
            "Mistakes were made in the handling of your claim.",
            "We apologise for the delay caused.",
            "It was never our intention to mislead.",
            "Lessons have been learned.",
            "On this occasion the service fell below the standard you expect.",
            "We regret the distress that has been experienced.",
            "An error has been made on your account.",
            "Such things happen from time to time.",
            "The cake was dropped; it's just one of those things.",
            "The line is slow, but it is what it is.",
            "That's just the nature of the business.",
            "Our agents are only human.",
            "Mix-ups do occur, and this was one.",
            "No airline is perfect.",
            "An error occurred on our side.",
        ),
        good=(
            "You'd only have to show that an error was made.",
            "I made a mistake with your order, and I've sent the right one today.",
            "We caused this delay by loading the wrong van.",
            "The damage was caused by a frozen pipe, so your policy covers it.",
            "We learned a lot from your letter, and here is what we changed.",
            "You haven't made any mistake.",
            "These things happen, so don't worry about the glass.",
            "Write lunch if that is what it is.",
            "If these things happen at night, ring the nurse.",
            "You were late with May's rent. These things happen, and there's no fee.",
            "Don't worry about the broken cup. These things happen.",
            "The museum shows how these things happen in the deep sea.",
            "An error occurred during the import.",
            "An error occurred during processing.",
            "Please ask the guest if there was some misunderstanding.",
        ),
    ),
    Rule(
        id="hollow-apology-regret",
        family="hollow-apology",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” is how letters from an office begin; say the bad news, then what you can do.",
        why="A formula of regret tells the reader to brace, and that nobody in particular is sorry.",
        source="tonecheck rubric, warmth and corporate (stock phrases).",
        alternatives=(
            "I'm sorry, but we can't …",
            "I have bad news: …",
            "We've had to cancel your flight. Here is what I've done about it.",
        ),
        phrases="""
            regret~ to (have to|) (inform|advise|announce|notify|tell|say|report|confirm|let you know|hear|learn|note)
            regret~ that (we|your|you|this|our|the|it|on this|in this|there) !! you will not regret
            (we|i|management|the company|the council|the bank) (sincerely|deeply|very much|greatly|truly|much|) regret~ (any|the|this|having|not|being|our|your|how|if) !! (^|and|but|so) i (really|deeply|truly|very much|) regret (not|having|how (i|we))
            with (much|great|deep|deepest|sincere|considerable|the greatest|profound|) regret (that|we|i|to)
            (regretfully|regrettably) (,) (we|i|your|our|the|this|that|it|there|you|on this)
            (pain~ us|afraid that we must|sorry to have to) (to|) (inform|advise|tell|announce)
            (sorry|sad|saddened) to (inform|advise|notify) you !! die~ | passed | death
            (must|have to|need to) (sadly|regretfully|regrettably) (inform|advise|decline|announce|tell)
            (unfortunately|sadly) (,) (we|i) (must|have to|need to|would like to|want to) (inform|advise|notify)
            (unfortunate|unhappy) (duty|task) to (inform|tell|advise)
            ^ (it is|this is|it was|this was) (deeply|most|very|indeed|highly|) (regrettable|unfortunate) (that|and| $)
            ^ (regretfully|regrettably) , (some|a|an|all|no|one|several|because|due|as|many)
        """,
        bad=(
            "We regret to inform you that your application was not successful.",
            "Regretfully, we are closing your branch.",
            "It is with regret that we announce the end of the service.",
            "Unfortunately, we must inform you that the item is out of stock.",
            "We deeply regret any upset.",
            "The bank regrets that it cannot help.",
        ),
        good=(
            "I regret that I didn't ring you on Monday.",
            "I'm sorry, but we can't repair this lens.",
            "Unfortunately the blue one has sold out. We have it in green.",
            "Take the window seat: you won't regret it.",
            "It is with great sadness that we tell you that Margaret died on Sunday.",
            "Book now and cancel any time, no regrets.",
            "I regret not ringing you on the day.",
        ),
    ),
)
