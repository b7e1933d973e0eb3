"""The passive that hides who acts towards the reader: "your account has been suspended". By whom?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck.mentions import is_owned
from tonecheck.patterns import lazy
from tonecheck.rule import HINT, Match, Rule, Sentence
from tonecheck.text import Span
from tonecheck.words import Words, key

_AGAINST_YOU = frozenset(
    key(word)
    for word in "suspended rejected denied refused cancelled canceled blocked restricted disabled deactivated terminated"
    " revoked withdrawn frozen limited downgraded forfeited banned declined closed removed deleted flagged withheld"
    " disallowed locked barred excluded invalidated voided rescinded dismissed stopped discontinued disconnected"
    " cut reassessed repossessed fined penalized penalised evicted overcharged".split()
)
_YOURS = frozenset(
    "account access application claim request appeal order booking reservation appointment membership subscription"
    " policy"
    " service services profile listing post comment review refund benefit benefits payment payments allowance grant"
    " offer"
    " place license permit visa contract tenancy enrollment registration submission dispute complaint case eligibility"
    " coverage cover loan mortgage overdraft limit credit facility privileges deposit data content store shop page"
    " channel"
    " video ad ads campaign invitation bid seat ticket supply line number voucher points balance entry nomination"
    " proposal"
    " extension card name details mandate debit tariff prescription referral slot delivery shift course permission"
    " badge pension"
    " waiver exemption reimbursement discount award plan key".split()
)
# "Your card was declined" is how people say it, and a change of a password is the reader's own.
_NATURAL = frozenset({("card", "declined"), ("payment", "declined"), ("payments", "declined"), ("account", "limited")})
# What a click of the reader's brings about, and is told at once; unless a reason that is ours stands beside it.
_OWN_CLICK = frozenset(
    (noun, done)
    for nouns, doings in (
        ("account profile data message page key", "deleted"),
        ("account you", "disconnected"),
        ("proposal registration request application submission bid nomination appeal claim entry", "withdrawn"),
        ("subscription registration", "cancelled canceled"),
    )
    for noun in nouns.split()
    for done in doings.split()
)
_OURS = frozenset("violation violating violated breach breached breaching policy due inactivity".split())
_ADVERBS = frozenset(
    "now also already automatically temporarily permanently since recently just unfortunately therefore immediately"
    " indefinitely subsequently regrettably sadly formally officially provisionally partially fully"
    " then consequently".split()
)
_SUBORDINATE = frozenset(
    "if when once after until unless before whether why how because whenever where while case that's think thinks"
    " thought"
    " believe believes believed say says said tell tells told suspect".split()
)
# Between "your" and "claim has been …" stands no other subject.
_NO_NOUN = frozenset("the a an us that this you we i they it and but".split())
_AUXILIARY = frozenset("has have had been was were being got".split())
_PREPOSITIONS = frozenset("for of to with on in at from".split())
_REASON_OF_YOURS = frozenset("asked requested wanted chose".split())
_NO_AGENT = frozenset(
    "mistake default law then now noon midnight january february march april may june july august september october"
    " november december monday tuesday wednesday thursday friday saturday sunday today tomorrow the end".split()
)


def _verdicts(sentence: Sentence) -> Iterator[Match]:
    """ "Your … has been suspended", "you have been banned": no agent named, and not under an "if"."""
    words = sentence.words
    for at, word in enumerate(words.keys):
        if word not in _AGAINST_YOU:
            continue
        first = _subject_start(words, at)
        if first >= 0 and not _agent_follows(words, at + 1) and not _is_own_click(words, at):
            yield Match(sentence.prose, Span(words.starts[first], words.ends[at]))


def _subject_start(words: Words, participle: int) -> int:
    """Where "your claim was" begins before the participle, or -1 where the sentence is another one."""
    keys = words.keys
    at = _skip_adverbs(words, participle)
    if keys[at] == "been":
        at = _skip_adverbs(words, at)
        if keys[at] not in ("has", "have", "had"):
            return -1
    elif keys[at] not in ("was", "were", "being", "got"):
        return -1
    elif keys[at] == "being":
        at = _skip_adverbs(words, at)
    noun = _skip_adverbs(words, at)
    if noun < 0 or noun >= at:
        return -1
    if keys[noun] == "you":
        return noun if _is_main_clause(words, noun) else -1
    for start in range(noun - 1, max(-1, noun - 7), -1):
        if words.gap(start + 1) > 1:
            return -1
        if keys[start] in _NO_NOUN and keys[start - 1] not in _PREPOSITIONS:
            return -1
        if keys[start] == "your":
            owned = _YOURS.intersection(keys[start + 1 : noun + 1])
            natural = (keys[noun], keys[participle]) in _NATURAL
            return start if owned and not natural and _is_main_clause(words, start) else -1
    return -1


def _is_own_click(words: Words, participle: int) -> bool:
    """Whether "your proposal has been withdrawn" only says that what the reader has just done is done."""
    keys = words.keys
    at = participle
    while at > 0 and (keys[at] == keys[participle] or keys[at] in _ADVERBS or keys[at] in _AUXILIARY):
        at -= 1
    clicked = "successfully" in keys or (keys[at], keys[participle]) in _OWN_CLICK
    return clicked and _OURS.isdisjoint(keys)


def _skip_adverbs(words: Words, at: int) -> int:
    """The nearest word before `at` in the same clause that is no adverb; -1 if there is none."""
    at -= 1
    while at >= 0 and words.gap(at + 1) < 2 and words.keys[at] in _ADVERBS:
        at -= 1
    return at if at >= 0 and words.gap(at + 1) < 2 else -1


def _is_main_clause(words: Words, first: int) -> bool:
    for at in range(first - 1, max(-1, first - 6), -1):
        if words.gap(at + 1) == 2:
            return True
        if words.keys[at] in _SUBORDINATE:
            return words.keys[at] in ("because", "that's")
        if words.gap(at + 1) == 1:
            return True
    return True


def _agent_follows(words: Words, at: int) -> bool:
    """Whether "by the insurer", "as you asked" or a reason comes soon after the verb."""
    keys = words.keys
    for index in range(at, min(len(keys), at + 10)):
        if words.gap(index) > 1:
            return False
        if keys[index] in _REASON_OF_YOURS or (keys[index] == "request" and keys[index - 1] == "your"):
            return True
        if keys[index] == "because" and keys[index + 1 : index + 2] != ["of"]:
            return True
        if keys[index] == "by" and index + 1 < len(keys):
            following = keys[index + 1]
            if (
                not following.isdigit()
                and following not in _NO_AGENT
                and not (following.endswith("ing") and following != "using")
            ):
                return True
            if following == "the" and keys[index + 2 : index + 3] != ["end"]:
                return True
    return False


# What went wrong for one reader: there what matters is who puts it right.
_SLIP = lazy(
    r"added|charged|billed|invoiced|debited|taken|deducted|given|sold|withdrawn|sent|marked|made|identified|found",
    re.IGNORECASE,
)


def _is_put_right(match: Match) -> bool:
    """Whether a slip is told without its maker, who answers for it in the next breath."""
    return bool(_SLIP.search(match.prose.text, match.span.start, match.span.end)) and is_owned(match)


_SOURCE = "Federal Plain Language Guidelines (2011), “Use active voice”."

RULES = (
    Rule(
        id="passive-verdict",
        family="passive",
        dimension="humanity",
        message="“{text}”: by whom? The reader wants to know who did this and who can undo it.",
        why="Bad news without an author sounds like a machine's verdict. A reader who knows who acted, and why, knows "
        "whom to ask.",
        source=_SOURCE,
        alternatives=(
            "I've paused your account because …",
            "We can't approve your claim yet. Here is why, and what would change it.",
            "We've cancelled your order because the last one was damaged.",
        ),
        check_sentence=_verdicts,
        phrases="""
            your ..3 (contract|policy|membership|lease|tenancy|visa|permit|license|loan|subscription|benefit|allowance|overdraft|application|account) (has not been|have not been|was not|were not) (renewed|extended|reinstated|awarded|approved|granted|upheld|authorized|continued) !! yet | by the | by your
            your ..3 (application|claim|request|appeal|bid|nomination|proposal) is (hereby|) (denied|rejected|refused) !! by the | by your | by our | by a
            your ..3 (application|claim|request|appeal|bid|nomination|proposal) has been unsuccessful
            your ..3 (application|claim|request|appeal|bid|nomination|proposal) has not been (successful|approved|accepted|granted|upheld) !! yet
            your ..3 (account|order|service|line|access|file|case|application|claim) (has|have|had) been (put|placed) (on|under) (hold|review|restriction|suspension|investigation)
            your ..3 (account|order|service|line|access|file|case|application|claim) (was|were) (put|placed) (on|under) (hold|review|restriction|suspension|investigation)
            (access|entry|permission|authorization|approval) ..4 (has been|was) (denied|refused) !! by our | by the | by your
            (you|your (_|) address|your account) (are|is) (now|currently|permanently|temporarily|still|) (banned|barred|blocked|suspended) !! (if|when|whenever|unless|until|while|whether|that|because|since|as) (you|your) | by your | (because|since) (of|your|you|the)
            you (have been|were) (logged|locked|timed) out (of|from) your account due
            you (have been|were) (found|deemed|judged|considered|assessed) ..2 (ineligible|not eligible|unsuitable|not suitable|in breach|liable|unfit)
            your request (to|for|that) ..6 (was|has been) (denied|declined|rejected|refused) !! by the | by your | by our
        """,
        bad=(
            "Your account has been suspended.",
            "We regret that your application was rejected on this occasion.",
            "Your request has been denied and no appeal is possible.",
            "Your membership has now been permanently revoked.",
            "Following a review, your housing benefit has been withdrawn.",
            "Your order has been placed on hold.",
            "You have been banned from the forum.",
            "You were deemed ineligible for the scheme.",
            "Your booking got cancelled.",
            "You are banned.",
            "Your IP address is blocked.",
            "Your API key has been blocked. Ask an administrator for details.",
            "Your profile has been deleted for a breach of the rules.",
            "Your review has been removed.",
            "Your request to become a member of the club was denied.",
        ),
        good=(
            "I've suspended your account because two of the last payments came back.",
            "Your card was declined. Try another one, or call us and we'll sort it out.",
            "Your claim was rejected by the insurer, and here is how to challenge that.",
            "If your account has been suspended, you can ask us to look again.",
            "Your subscription has been cancelled, as you asked.",
            "Your order was placed on 3 May.",
            "The museum was built in 1890 and is closed on Mondays.",
            "You are invited to tea on Sunday.",
            "Your password has been changed.",
            "Your proposal has been withdrawn.",
            "Your account has now been deleted.",
            "You have been disconnected.",
            "Access for this device has been revoked.",
            "Your subscription has been cancelled and ends on 3 May.",
            "If you are blocked, write to Ana.",
            "Your request to the bank was refused by the branch, so call them first.",
        ),
    ),
    Rule(
        id="passive-decision",
        family="passive",
        dimension="humanity",
        message="“{text}” hides the person who decided, and the reader is the one who has to live with it.",
        why="A decision that nobody made cannot be questioned or explained. It tells readers that they are up against "
        "an office and not a person.",
        source="Orwell, “Politics and the English Language” (1946), rule 4: never use the passive where you can use "
        "the active.",
        alternatives=("I've decided to …", "We decided on Tuesday to …", "Our lending team can't offer you …"),
        phrases="""
            it (has|had|is) been (noted|observed|noticed|reported|alleged|recorded|claimed|suggested|recommended) (that|to us|by)
            it (is|was) (recommended|advised|suggested|requested|anticipated|regretted|proposed|intended|envisaged) that (you|your|all|customers|patients|residents|tenants|the|this|we)
            it (has|had|is) (now|also|since|therefore|recently|unanimously|) been (decided|determined|agreed|concluded|established|ruled|resolved|found|judged|deemed|felt|considered|ascertained|confirmed) (that|to|by|not|necessary|appropriate|best) !! by us | by our | by the (court|judge|ombudsman|board|council|panel|government)
            it was (subsequently|therefore|also|ultimately|) (decided|determined|concluded|ruled|resolved|felt|deemed|judged|ascertained) (that|to|not|necessary|appropriate|best|by) !! by us | by our | by the (court|judge|ombudsman|board|council|panel|government)
            it (is|was) (felt|deemed|considered) (necessary|appropriate|that|best|unsuitable|inappropriate)
            (a|the|this|that) (difficult|tough|hard|final|business|commercial|operational|strategic|internal|) (decision|determination|judgment) (was|has been|had been|has now been|has already been) (made|taken|reached) !! made by | taken by | reached by | you think | you believe | until a | once a | when a | after a | before a | if a
            a (decision|determination) (is|has) (being|yet to be|still to be) (made|taken) on your
            (decisions|determinations) (were|have been|are) (made|taken) (in|on|about|regarding|at) ..3 your
            (your|the) ..3 (application|claim|case|request|circumstances|file|account|appeal|complaint) (was|were|has been|have been) (carefully|fully|duly|thoroughly|) (assessed|considered|evaluated|examined|reviewed|reassessed|investigated) (and|but|in|,|as) !! by our | by the | by a | by an | by my | by two
            (has|have|had) been (selected|earmarked|identified|scheduled|designated|slated) for (closure|termination|discontinuation|removal|redundancy|disconnection)
            (approval|consent|permission|authorization) (was|has been|can not be|could not be|is) not? (granted|given|obtained|forthcoming) !! (if|whether|when|once|until|unless) (a|an|the|your|) (approval|consent|permission|authorization)
            it (is|was) (regretted|anticipated|envisaged|intended|proposed|hoped) that
            your ..2 (table|seat|room|place|slot|spot|reservation|berth) (was|has been|were|have been) (given|allocated|released|reassigned|resold|sold|offered) (away|to (another|someone|other|a different|somebody)|on|$|because|as|due) !! sorry | by our | as you asked
            (concerns|complaints|questions|allegations|objections|doubts) (have|has) (also|recently|now|) been (raised|received|made|expressed|lodged|voiced) (about|regarding|concerning|in relation to|over|with|against|that|$) !! by (your|our|the|a|two|some|one|several|#|other)
            (was|were|has been|have been) (found|deemed|judged|determined|adjudged|considered) to (be in (breach|violation|contravention|default)|have (breached|violated|contravened|infringed|broken)|violate|breach|contravene|infringe|be (non compliant|inappropriate|unacceptable|unsatisfactory|misleading|at fault)) !! by (our|the|a) | independent
            (action|steps|measures) (has|have) been taken (against|on|in respect of) (you|your)
            (has been|have been) determined (not to|to be|to have|that|ineligible) !! by (the|our|your|a)
            (was|were) determined (ineligible|to be (non compliant|noncompliant|in breach|in violation|ineligible|unsuitable)) !! by (the|our|your|a)
        """,
        spares=_is_put_right,
        bad=(
            "A decision has been made to close your branch.",
            "It has been determined that you do not meet the criteria.",
            "It was felt that the course would not suit you.",
            "After careful review, a decision was reached not to renew the policy.",
            "It has been decided that deliveries to your area will stop.",
            "Your complaint has been thoroughly investigated and no fault was found.",
            "The decision was taken to discontinue the service.",
            "Complaints have been received about your dog.",
            "Your post was deemed to violate the guidelines.",
            "Action has been taken against your account.",
            "Your album has been determined not to meet the standards.",
            "Your shop was determined to be ineligible.",
        ),
        good=(
            "I've decided not to lend you the full amount, and I want to tell you why.",
            "The decision was made by the planning committee on 4 June.",
            "Once a decision has been made, I'll ring you the same day.",
            "It was agreed by the court that you keep the deposit.",
            "You decided to cancel, and that's fine.",
            "The house was considered a masterpiece in its time.",
            "Concerns have been raised by two neighbours about the noise.",
            "The bank was found by the ombudsman to be at fault, and you get £300.",
            "Her due date was determined by the midwife.",
            "We were determined not to let you down.",
        ),
    ),
    Rule(
        id="passive-handling",
        family="passive",
        dimension="humanity",
        message="“{text}” leaves the reader wondering whose desk this is on. Say who has it and what they'll do?",
        why="People who wrote in want to know that somebody read it. “Has been escalated” tells them only that it "
        "moved.",
        source="tonecheck rubric, humanity: impersonal and scripted copy hides who acts.",
        alternatives=(
            "I've read your message and I'm looking into it now.",
            "I've asked Ana in billing to check, and I'll write to you by Friday.",
        ),
        phrases="""
            your ..3 (inquiry|complaint|request|query|comments|feedback|case|ticket|concern~|issue|message|email|letter|correspondence|suggestion~|report|call|submission|application|claim|question~|details) (has|have) (now|also|already|successfully|been|) been? (successfully|duly|) (forwarded|escalated|referred|lodged|passed|assigned|allocated|acknowledged|routed|reassigned|transferred) !! by our | by the | by my | by a colleague
            your ..3 (inquiry|complaint|request|query|comments|feedback|case|ticket|concern~|issue|message|email|letter|correspondence|suggestion~|report|submission|claim) (was|were) (successfully|duly|) (forwarded|escalated|referred|lodged|assigned|allocated|acknowledged|routed) !! by our | by the | by my | by a colleague
            (this|the) (matter|issue|case|ticket|complaint|incident|inquiry|request) (has|have) been (forwarded|escalated|referred|passed|raised|assigned|brought to the attention|resolved and closed) !! assigned to you
            (has|have) been (brought|drawn) to (our|the) (attention|notice)
            (the|our) (relevant|appropriate|responsible|concerned) (team|department|person|party|parties|staff|manager) (has|have) been (informed|notified|advised|made aware|alerted)
            (an|a|the|several|two|three|another) (_|) (letter|cheque) (was|were|has been|have been) (already|also|) (sent|issued|mailed|posted|emailed|dispatched|raised|generated) (to you|to your|to the|on|in|by (post|email|mail|text)|at|for|$)
            (the|a|an) (wrong|incorrect|different|damaged|faulty) (_|) (item~|product~|order|size|color|amount|price|address|name|part~|parcel|meal|bill|document~|rate|code|model) (was|were|has been|have been) (dispatched|sent|delivered|shipped|charged|entered|supplied|applied|given|packed|picked|issued|recorded|printed)
            your ..2 (parcel|package|order|item|delivery|luggage|bag|bags|suitcase|letter|file|form|documents|application|request|complaint|email|message) (was|were|has been|have been|got) (unfortunately|regrettably|accidentally|inadvertently|) (damaged|lost|misplaced|mislaid|mishandled|misrouted|overlooked|missed|misdirected|destroyed|misfiled|broken) (in transit|in error|by mistake|during|while|whilst|en route|at our|in our|at the|due|because of|and|on|$) !! i am | we are | sorry | we lost | by the | by our | by a
        """,
        bad=(
            "Your case has been referred to a specialist unit.",
            "Your comments have been forwarded.",
            "This matter has been escalated.",
            "Your query has been passed on.",
            "The responsible department has been informed.",
            "It has been brought to our attention that a bill is unpaid.",
            "The wrong item was dispatched.",
            "Your parcel was damaged in transit.",
        ),
        good=(
            "I've logged your fault and asked Deepak to ring you before six.",
            "Your complaint is being looked at by Maria, who runs the depot.",
            "Your payment has been received. Thank you.",
            "Your parcel has been passed to a neighbour at number 9.",
            "We've read your comments, and the step will be fixed on Monday.",
            "I'm sorry your parcel was damaged. A new one leaves today.",
            "The email has been sent.",
            "An invoice has been generated.",
            "A confirmation email was sent to you.",
            "The request has been assigned to you.",
        ),
    ),
    Rule(
        id="passive-promise",
        family="passive",
        dimension="humanity",
        severity=HINT,
        message="“{text}” is a promise that nobody makes. Say who will do it, and by when?",
        why="A promise counts when a person stands behind it. Without one, the reader expects to chase you.",
        source=_SOURCE,
        alternatives=("I'll ring you by Thursday noon.", "Our engineer Mo will come on Friday between 8 and 10."),
        phrases="""
            (all|any|your) (calls|call|payments|claims|refunds|applications|orders) will be (answered|monitored|reviewed|assessed|dealt with|handled|processed|considered) !! by our | by the | by a
            (steps|measures|efforts) (are|is|were|have been|has been) (being|now|currently|) ..1 (taken|made|implemented|put in place|undertaken)
            you will (then|also|shortly|soon|) be (contacted|notified|informed|advised|updated|written to|called) (shortly|soon|in due course|in writing|once|as soon as|within|by (phone|email|post|mail|letter|telephone)|of (the|any|our)|about the|regarding|if|accordingly|with) !! by our _ _ who
            you will (then|also|shortly|soon|) be contacted
            your ..3 (complaint|case|inquiry|request|query|application|concern~|claim|message|email|feedback|issue|ticket|correspondence|matter) will (then|also|shortly|soon|now|) be (reviewed|investigated|processed|dealt with|looked into|handled|addressed|assessed|considered|responded to|answered|actioned|attended to|examined|forwarded|passed|escalated|treated) !! by our | by the | by me | by my | by a | by dr
            (this|the) (matter|issue|incident|complaint) will be (reviewed|investigated|dealt with|looked into|handled|addressed|considered|examined|rectified|resolved)
            (appropriate|necessary|corrective|further|disciplinary|remedial|the necessary|suitable|relevant) (action|actions|steps|measures) (will be|has been|have been|is being|are being|were|was) (taken|implemented|put in place) !! no further action
            (every|all) (reasonable|possible|necessary|) (effort|efforts|attempt|attempts|endeavor) (will be|is being|are being|has been|have been|was|were) made
            (a|an|the) (response|reply|update|resolution|explanation|answer) will be (provided|sent|issued|communicated|given)
            (updates|further information|further details|more information|instructions) will be (provided|communicated|sent|issued|given|shared|made available) (shortly|soon|in due course|as soon|when|once|as and when|at a later date|on)
            (any|all) (questions|inquiries|queries|requests|complaints|emails|messages) will be (answered|responded to|dealt with|handled|processed|replied to)
            (refunds|replacements|vouchers|credits|compensation|invoices|statements|refund|the refund|your refund|a refund|a replacement|a voucher|reimbursement) will (only|then|normally|usually|) be (issued|processed|made|credited|given|paid|sent|applied|provided) (within|in|to|by|at|on|only|for|once|after|when|if|$) !! by our | by the | by me
            (your|personal|this|any) ..1 (data|information|details) (may|might|will|can|could) (also|) be (shared|disclosed|passed|transferred|sold|retained|combined|stored) (with|to|by|for|outside|and|in|on) !! never
        """,
        bad=(
            "You will be contacted in due course.",
            "Your complaint will be investigated within 28 days.",
            "Every effort will be made to minimise disruption.",
            "Appropriate action will be taken.",
            "A response will be provided within ten working days.",
            "Further information will be communicated as soon as it is available.",
            "Refunds will be issued within ten days.",
        ),
        good=(
            "I'll ring you on Thursday before noon.",
            "Dr Shah's secretary, Ines, will ring you.",
            "Your appeal will be heard by three people who had no part in the first decision.",
            "You won't be charged until 3 May.",
            "Your parcel will be delivered on Tuesday.",
            "No further action will be taken against you, and the fine is gone.",
        ),
    ),
    Rule(
        id="passive-change",
        family="passive",
        dimension="humanity",
        message="“{text}” happened by itself, it seems. Say that you did it, and why.",
        why="A price or a limit does not change on its own. Hiding who changed it makes the reader feel handled.",
        source=_SOURCE,
        alternatives=("We're raising your price by £2 a month from May, because …", "I've lowered your limit to £500."),
        phrases="""
            (amount|payment|money|fee|charge|sum) (was|were|has been|have been) (incorrectly|wrongly|) (taken|debited|deducted|withdrawn) from your !! by
            <be> (inadvertently|accidentally|mistakenly|erroneously|wrongly|incorrectly) (made|sent|disclosed|shared|deleted|removed|charged|published|released|cancelled|closed|applied|taken|billed|marked|recorded|exposed|added) !! by
            your (luggage|bag~|baggage|suitcase~|parcel|package|order|case|form|application|letter|prescription|bin~) (was|were) not (loaded|processed|collected|sent|posted|recorded|registered|updated|transferred|passed|emptied|dispatched) !! by
            your ..3 (rate|premium|price|tariff|limit|allowance|benefit|benefits|rent|fee|fees|cover|hours|entitlement|payments|contribution~|score|overdraft|delivery slot|terms) (has|have) (now|also|recently|therefore|) been (reduced|increased|adjusted|revised|amended|lowered|raised|cut|recalculated|altered|reassessed|modified|varied) !! by your | by our | by the | as you asked | you asked | by the landlord
            (your|the|our) ..2 (price~|rate~|charge~|fee~|premium~) (is|are) being (increased|adjusted|revised|raised|reviewed|realigned)
            (some|certain|several|important|the following|minor|a number of|) (changes|amendments|adjustments|revisions|modifications|updates) (have been|are being|were|has been|will be) (made|introduced|applied|implemented) (to|in|on|with|that|which) (your|our|the|some|this|these) !! made by | you made | made to your (_|_ _|) account
            (your|the|our) (terms|conditions|policy|policies|agreement|contract|fees) ..4 (have|has) (recently|now|) been (updated|revised|amended|changed|modified) !! (if|when|whenever|once) (a|an|the|your)
            (new|additional|revised|enhanced|stricter) (charges|fees|rates|measures|restrictions|rules|terms|procedures|requirements|checks) (have been|are being|were|has been) (introduced|implemented|applied|imposed|put in place|adopted)
            (a|an|the|this|these|additional|late|late payment|administration|service|) (charge|fee|penalty|surcharge|fine|charges|fees|penalties|interest|levy) ..4 (was|were|has been|have been) (automatically|) (applied|added|levied|imposed|raised|incurred|deducted|assessed|debited) !! by your | by the | by a | ^ (a|the) (fee|charge|surcharge) has been (added|deducted) $
            (an|the|some|a) (error|errors|discrepancy|discrepancies|irregularity|irregularities|anomaly|issue|problem|issues|oversight) (was|were|has been|have been) (identified|found|detected|discovered|noted|uncovered|noticed|recorded) (in|with|on|during|regarding|relating|concerning|within|affecting|by) !! by our | by your | by the | by a
            (payment|your payment|your form|your reply|your documents|your deposit|your rent) (was|were|has|have) not (been|) (yet|) received
            (no) (payment|response|reply|form|answer|documents) (was|were|has been|have been) received (from|by|for|within|to|$) !! received by us
            you (are being|have been|were) (automatically|also|wrongly|incorrectly|) (charged|billed|invoiced|debited|fined|penalized) (a|an|for|the|extra|more|late) !! sorry | refund~ | by your | by the | back
            your ..2 (payment|debit|fee|deposit|card|account|money|premium) (was|were|has been|have been) (taken|charged|debited|collected|deducted) (twice|in error|by mistake|incorrectly|early|again|without|wrongly|too) !! sorry | refund~ | by your bank
            (your|working|opening|contracted|the|shift|staffing) ..2 (hours|shifts|visits|sessions|rations|privileges|points) (have|has) (now|also|therefore|accordingly|) been (reduced|cut|withdrawn|curtailed|scaled back|removed|revoked) !! by | as you asked | at your request | you asked | because (we|our|the)
            and (hours|shifts|visits|sessions|services|points|privileges) (have|has) been (reduced|cut|withdrawn|curtailed|removed|revoked) !! by | because (we|our|the)
            your (_|) (listing|post|video|comment|review|profile|page|ad|advert|content|photo~|channel|store|shop|stream|website|site|upload|thread) (has|have|was|were|is) (now|therefore|also|) (been|) (taken down|demonetized|unpublished|shadow banned|flagged) !! by you | as you asked | at your request | you asked | because
            your (_|) (offer|place|invitation|access|permission|discount|eligibility|funding|allocation|pass|bonus|grant|bursary) (has|was|have) (now|therefore|) (been|) (withdrawn|revoked|rescinded|reallocated|downgraded|retracted) !! successfully | by you | as you asked | at your request | you asked | because
            (delay~|difficulties|problems|disruption~|interruptions|shortages|setback~|faults) (was|were|has been|have been) (also|) (experienced|encountered|suffered) (in|at|during|within|with) (the|our|your|this) !! by
        """,
        spares=_is_put_right,
        bad=(
            "Your credit limit has been reduced.",
            "Changes have been made to our terms and conditions.",
            "A late payment fee of £12 was added to your account.",
            "Your monthly premium has been adjusted to £41.",
            "Prices are being realigned, and your rates are being increased in April.",
            "An error has been identified in your tax calculation.",
            "Payment was not received.",
            "You are being charged a late fee.",
            "The visits have now been curtailed.",
            "Your video has been taken down.",
            "Services are under review and sessions have been cut.",
            "Your offer has been rescinded.",
            "Problems were encountered during the fitting, so the date was moved.",
            "Disruption was experienced within the booking system.",
        ),
        good=(
            "The mistake was ours, so no charge was added.",
            "If your hours have been cut, ask us for the lower rate.",
            "If you think that you were charged for the wrong room, tell me.",
            "You were billed for 13 nights instead of three. My mistake; the rest is back on your card.",
            "You were charged for a cot. I've paid that back today.",
            "We're putting your rent up by £15 from June, and here is what it pays for.",
            "Your email address has been updated.",
            "Interest is paid on the first of each month.",
            "Your rent has been reduced by your landlord.",
            "The oven has been raised so that a wheelchair fits under it.",
            "You were charged twice, and I'm sorry. The £12 is on its way back.",
            "The hours have been cut because the library lost its grant.",
            "Your post was taken down at your request.",
            "The scaffolding has been taken down.",
            "The following changes were made to your account:",
            "A fee has been added",
            "Your access was revoked successfully.",
            "We had trouble in the packing room, so it's a day late.",
            "Tell us where delays were experienced by your team.",
        ),
    ),
    Rule(
        id="passive-inability",
        family="passive",
        dimension="humanity",
        severity=HINT,
        message="“{text}”: somebody couldn't do it. Say “we couldn't”, and what to try next.",
        why="“Could not be processed” names no one and helps with nothing. “We couldn't take it, because …” is the same "
        "length and tells the reader where to start.",
        source="Packard, Moore & McFerran, “(I'm) Happy to Help (You)”, Journal of Marketing Research (2018).",
        alternatives=(
            "We couldn't take your payment. Your card expired in May.",
            "I can't find your booking. Could you …?",
        ),
        phrases="""
            (your|this|the) ..3 (request|payment|order|application|transaction|submission|claim|refund|message|booking|account|upload|registration|change~|details|identity|email|form) (could|can) not be (processed|completed|accepted|approved|verified|fulfilled|submitted|accommodated|honored|granted|actioned|authorized|validated|progressed|confirmed|created|updated|located|found|sent|delivered|saved|handled) !! by your bank | by the bank | until you | without | because (one|we|the|your|you|page|it|there|a|an|two|our)
            (your|this|the) ..3 (request|payment|order|application|transaction|submission|claim|refund|booking|registration|account) was not (processed|completed|accepted|approved|verified|fulfilled|authorized|validated|granted) !! by your bank | by the bank
            (your|this|the) ..3 (request|payment|order|transaction|submission|booking|registration) (has|have) not been (processed|completed|verified|fulfilled|authorized|taken)
            it (is not|was not|has not been|had not been) possible (for us|) to (process|complete|accept|approve|offer|provide|accommodate|verify|refund|deliver|fulfill|grant|give|consider|resolve|issue|reply|answer|change|amend|contact|reach)
            (individual|personal|written|separate|personalized) (acknowledgment~|reply|replies|response~|feedback|answer~) ..6 (can|will) not be (provided|given|sent|issued|made|offered|guaranteed|entered)
        """,
        bad=(
            "Your payment could not be processed.",
            "Your request cannot be completed at this time.",
            "It has not been possible to process your refund.",
            "Your booking could not be found.",
            "Your identity could not be verified.",
            "Individual feedback on your entry will not be given.",
            "Owing to demand, personal replies to applicants cannot be sent.",
        ),
        good=(
            "We couldn't take your payment, so nothing has been charged.",
            "I can't find your booking. Could you send me the number that starts with K?",
            "The stain could not be worse timed, I know.",
            "The house can't be seen from the road.",
            "I can't write to each of you, but I read every letter.",
            "Written answers can be sent by post.",
        ),
    ),
    Rule(
        id="passive-order",
        family="passive",
        dimension="humanity",
        severity=HINT,
        message="“{text}” is an order from nobody to nobody. Say “please”, and say who does it and why?",
        why="A sign on a wall gives orders like this. A person who writes to a person asks, and gives the reason.",
        source=_SOURCE,
        alternatives=("please show your ticket at the gate", "we look in every bag, which takes a minute"),
        phrases="""
            _ (is|are) to be (shown|presented|returned|submitted|completed|paid|kept|worn|collected|displayed|produced|left|signed|addressed|directed|handed|reported|vacated|made) (at|to|by|before|in|on|within|with|upon|when|prior|from)
            (all|any|no) (_|) (bag~|luggage|vehicle~|car~|item~|visitor~|passenger~|bicycle~|animal~|dog~|ticket~|offender~|trespasser~|belongings|request~|exception~|refund~|change~|application~) will be (searched|inspected|refused|removed|clamped|towed|confiscated|prosecuted|charged|disposed|destroyed|screened|turned|accepted|considered|made|given|permitted|entertained|allowed|admitted|issued) !! by the | by our
            (form~|documents|application~|ticket~|badge~|pass|passes|card~|shoes|masks|ties|deposit~|invoice~|fee~|balance|dogs|children|bags|key~|items|bookings|orders|complaints|claims|payments|receipt~) (must|should) (always|also|only|) be (completed|shown|presented|returned|worn|displayed|carried|kept|paid|settled|left|handed|deposited|accompanied|supervised|made|printed|vacated|signed|collected|directed|addressed|reported|validated|stamped|scanned|surrendered|renewed|booked|received|retained|removed|switched) (in|at|to|by|on|before|within|with|upon|when|at all times|$|using|for|from) !! sea | pool | seat belt~ | medicine~ | tablets | fridge | oven | , while | because | so that | or (it|they|he|she) (will|may|might|could)
        """,
        bad=(
            "Tickets are to be shown at the gate.",
            "All bags will be searched.",
            "Forms must be completed in black ink.",
            "Keys should be left at reception before ten.",
        ),
        good=(
            "Please show your ticket at the gate.",
            "We look in every bag, which takes a minute.",
            "All dogs are welcome on the terrace.",
            "Tablets must be kept in the fridge.",
        ),
    ),
)
