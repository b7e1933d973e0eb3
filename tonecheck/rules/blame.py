"""Blame: the reader is told off."""

import re

from tonecheck.patterns import lazy
from tonecheck.rule import ERROR, WARNING, Match, Rule

_FACE = "Brown & Levinson, “Politeness” (1987), on acts that threaten the hearer's face."
_ERRORS = "Nielsen Norman Group, “Error-Message Guidelines”: do not blame the user."
_BAD = (
    "(failure|failing~|non payment|nonpayment|late payment~|missed payment~|non compliance|lack|inability|error~"
    "|mistake~"
    "|inaction|inactivity|negligence|neglect|delay~|refusal|misuse|abuse|breach~|violation~|carelessness|conduct"
    "|behavior"
    "|action~|absence|omission~|oversight|unwillingness|reluctance|non attendance|cancellation|misconduct|default"
    "|arrears"
    "|ignorance|insistence|tardiness|lateness|incorrect|incomplete|insufficient|inadequate|invalid|outstanding"
    "|overdue|unpaid|own|poor|bad|low|late|continued failure|repeated failure~|persistent|failed|inaccurate|wrong"
    "|declined"
    "|improper|unsatisfactory|past due|careless|disregard|not having|not)"
)

_ADJ = "(continued|repeated|persistent|recent|ongoing|apparent|previous|continuing|account|)"

_HELP = lazy(
    r"(?:[^\w.!?:;,–—-]+\w+){0,3}[\s.!:;,–—-]+(?:please )?"
    r"(?:(?:use|try|enter|type|pick|choose|write|give)(?! again| (?:an? |the )?(?:valid|correct|proper)\b)"
    r"|(?:\w+ ){1,3}(?:should|must|has to|have to|needs? to|have|has) (?:be|look|have|start|end|contain|\d)|for example|e\.g\.)\b",
    re.IGNORECASE,
)


def _says_what_works(match: Match) -> bool:
    """Whether a bare “Invalid date” goes on to say what would work: that is all the help there is to give."""
    text, span = match.prose.text, match.span
    return text[span.start : span.start + 7].lower() == "invalid" and _HELP.match(text, span.end) is not None


RULES = (
    Rule(
        id="blame-failed",
        family="blame",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” puts the reader in the dock; say what is still needed and how to do it.",
        why=(
            "A reader who is told that they failed defends themselves instead of acting. Often the mail crossed theirs."
        ),
        source=_FACE,
        alternatives=("We haven't received … yet.", "We still need …", "Did this slip your mind? Here is the link."),
        phrases="""
            you (have|had|still|also|again|repeatedly|once again|have again|have repeatedly|have still|have also|have so far|have so far|) (failed|fail|neglected|refused|omitted|declined) to !! (if|in case|where|should| did) you
            you (have|) (never|not) (bothered|troubled|taken the trouble|made the effort|made any attempt|made an effort) to
            you (did|do|have) not (even|) bother
            your (continued|repeated|persistent|apparent|own|recent|) (failure|refusal|neglect) (to|in|of) !! no failure
            you (ignored|disregarded|have ignored|have disregarded) (to|our|the|this|all|about our) !! after you | if you | (case|have) you
            you (have|) neglected (your|the|a|an|our|all|one) !! if you
            (by|for|after|despite|with) (you|your|) (failing|neglecting|refusing|omitting|declining) to
            you (have|) (repeatedly|deliberately|simply|again|) (ignored|disregarded) (our|the|all|#|several|multiple| many|these|repeated|every|previous)
        """,
        bad=(
            "You failed to pay your invoice on time.",
            "You have again neglected to return the form.",
            "Your continued failure to respond leaves us little choice.",
            "By failing to attend, you lost your place.",
            "You ignored our previous letters.",
            "You didn't even bother to cancel.",
        ),
        good=(
            "We haven't received your payment yet.",
            "If you forgot your password, tap Reset.",
            "Your card payment failed, so we'll try once more on Friday.",
            "You didn't do anything wrong.",
            "Forgot to pick a time? You still can, until noon.",
            "You have failed your theory test by two points; here's how to book another.",
            "Did you forget to add the photo?",
            "Perhaps you forgot to sign in?",
        ),
    ),
    Rule(
        id="blame-not-done",
        family="blame",
        dimension="warmth",
        severity=WARNING,
        message="“{text}” reads as a telling-off; say what you are waiting for instead.",
        why=(
            "“You have not” puts the fault first and the next step nowhere. “We haven't received” says the same and "
            "accuses nobody."
        ),
        source=_FACE,
        alternatives=(
            "We're still missing …",
            "Your form is waiting for one thing: …",
            "We haven't heard from you yet.",
        ),
        phrases="""
            you (forgot|forget|have forgotten|overlooked|have overlooked) (to|our|the|this|all|about our) !! (every|any|all|one|ones|what|anything|thing~|scarf|coat|bag|umbrella|glasses) ..2 you (forgot|forget) | (say|says|said|tells me|think) ..2 you (forgot|forget) | did you forget | (maybe|perhaps|may|might|think) ..2 you (forgot|forget|have forgotten|overlooked) | after you | if you | (case|have) you | password~
            you (have|) (omitted|forgotten) (your|the|a|an|our|all|one) !! if you | after you | long after | password~ | pin | (maybe|perhaps|may|might) ..2 (have|) forgotten
            (because|since|as|given that|seeing that) you (did|have|had|would|do) not (yet|) (pay|paid|respond| responded|reply|replied|provide|provided|complete|completed|supply|supplied|send|sent|bring|brought| return|returned|submit| submitted|follow|followed|read|attend|attended|confirm|confirmed|contact|contacted|notify|notified| tell|told|inform|informed|cancel|cancelled|comply|complied|activate|activated|use|used|keep|kept|meet| met|renew|renewed|update|updated|verify|verified|sign|signed) !! (may|might|could|can) be
            you (did|have) not (actually|even|properly|fully|) read (the|our|my|your) ..2 (terms|conditions|email~|letter~|instructions|print|notice|policy|message~|contract|agreement|description|listing|guide|faq) !! (if|when|unless|whether|until|did|what|which|why|case|where|because) ..2 you
            you (still|) (have|) (still|yet|again|) not (yet|still|) (paid|responded|replied|complied|returned| provided|supplied|submitted|settled|cleared|adhered|kept|met|fulfilled|cooperated|followed|made payment|made your|made any (payment~|attempt~|effort~|arrangement~)|made the|rectified|remedied|honored|contacted us|acted|remitted|brought) !! if you | if the | unless you | whether you | in case you | not to worry | do not worry | may have | (paid|pay) (a penny|too much) | (someone|somebody|anyone|anybody|people|person|stranger~) you have not met
            you (still|) (did|do) (still|) not (pay|respond|reply|comply|adhere|honor|follow|provide|supply|submit| return|complete|fill|enter|give us|settle|cooperate|include|attach|enclose) !! (and|so|then|that|sure|long|way|pleased|out|up) (as|) you do not pay | you do not pay (a|again|anything|nothing|twice|unless|until|till|for|tax|the) | you do not pay $ | rather you did not | (if|when|unless| whether|until|did|what|which|why|case|where) ..2 you | (people|users|members|accounts|pages|shops|channels|those|anyone) (that|who|) you do
            you have yet to (pay|respond|reply|return|provide|submit|complete|settle|comply|confirm|supply|make) !! if you | in case you | when you
            your (non compliance|noncompliance|non payment|nonpayment|negligence|carelessness|inaction|misconduct|non attendance)
            you (have|) never (returned|answered|replied|responded|paid|contacted|sent|provided|informed|told us) !! (that|which|spam|mail|message~|order~|anything|something|post~) you never | if you
        """,
        bad=(
            "You have not paid your March bill.",
            "You still haven't returned the router.",
            "You did not complete all mandatory fields.",
            "You have yet to provide proof of address.",
            "Your non-payment has been noted.",
            "You did not read the terms.",
            "You didn't even read our email.",
            "Because you did not reply, we closed the case.",
            "You forgot to sign the form.",
            "You have not made any payment.",
        ),
        good=(
            "If the cut goes wrong you don't pay for it.",
            "It signs you out of every TV you forgot to sign out of.",
            "Never send money to someone you haven't met.",
            "You haven't paid a penny too much.",
            "If you haven't paid yet, here is the link.",
            "You haven't been charged.",
            "We're still missing your proof of address.",
            "If you did not request this, ignore this email.",
            "You have not missed anything: registration opens on Monday.",
            "If you did not read the terms, here they are in short.",
            "You didn't read the meter wrong; our app did.",
            "People you don't follow",
            "Did you forget to attach the map?",
            "Maybe you forgot to sign in?",
            "This may be because you haven't confirmed your address.",
            "If you have yet to finish your exam, go back to it here.",
            "You haven't made any orders yet.",
        ),
    ),
    Rule(
        id="blame-invalid",
        family="blame",
        dimension="warmth",
        severity=WARNING,
        message="“{text}” blames the reader for a form they did not design; say what would work.",
        why=(
            "People who meet an error are already annoyed. Being named as its cause makes them feel stupid and "
            "tells them nothing."
        ),
        source=_ERRORS,
        alternatives=(
            "That code doesn't match. Check the last digit.",
            "This date is in the past. Pick one after today.",
            "Your card number has 16 digits; we got 15.",
        ),
        phrases="""
            you (have|) (entered|typed|provided|supplied|submitted|given|gave|used|made|selected|chosen|chose|input| keyed|uploaded|sent|filled in|specified|attempted|tried) (us with|us|in|) (an|a|the|your|some|) ..2 (invalid|incorrect|wrong|illegal|bad|false|erroneous|unacceptable|inaccurate|incomplete|unauthorized| improper|malformed|faulty|unsupported) !! (if|in case|whether|when|where|unless|think|did|even if| that) you
            you (have|) made (an|a|several|multiple|some|#) (error~|mistake~) !! (if|in case|think|whether|when|where| did|think that|realize|time) you
            (information|detail~|data|password|email|address|number|code|date|form|document~|answer~|value|username| card|name|file) (that|which|) you (have|) (provided|entered|supplied|submitted|gave|typed|used|sent| uploaded) (is|are|was|were|appears|seems|does|contains) (to be|) (incorrect|invalid|wrong|false| incomplete|inaccurate|erroneous|not valid|not correct|not match|not acceptable|errors|unacceptable) !! if the
            your (input|entry|submission|response|request|answer) (is|was|appears to be|has been deemed) (invalid| incorrect|wrong|illegal|unacceptable|malformed)
            you (have|) (entered|typed|provided|supplied|submitted) ..2 (incorrectly|wrongly|improperly)
            you (are|were) (wrong|mistaken|incorrect|confused|at fault|to blame|in error) !! (if|not|tell|think) ... you
            (by|due to|to|of|through|from|a|was|is|an|simple|obvious) user error !! cover~ | warranty
            (invalid|illegal|bad) user input
            ^ (illegal|bad) input $
            (through|is|was|entirely|being|of) your (own|) (fault|doing|making) !! not your
            (error|mistake|fault|problem) (was|is|lies|lay|appears to be) (on|at|with) (your (side|end|part)|you) !! not (on|with|at)
            (was|is|entirely|clearly|solely) (entirely|clearly|) your (mistake|error|own fault|fault|doing) !! not (your|a|an)
            illegal (character~|entry|operation) !! ^ illegal
            ^ invalid (password|email|email address|entry|username|user name|date|format|value| code|credentials|login|card number|pin|postcode|post code|zip code|phone number|file type|user id| selection) ($|entered|provided|supplied|specified|format)
            you are (attempting|trying) to (use|access|enter|submit|upload|log into|redeem|open|pay with) (an|a) (_|) (expired|invalid|unauthorized|unsupported|used|restricted|forbidden|incorrect|blocked|cancelled) !! if you
            (caused|due|owing|resulting|arising|result|consequence|damaged) (by|to|from|of) (incorrect|improper| negligent|careless|wrong|inappropriate|unauthorized|user|customer) (use|usage|handling|installation| storage|care|maintenance|error|mishandling|misuse|negligence|input|treatment) !! cover~ | guarantee | warranty | injury
            you (have|) (put in|keyed in|typed in|filled in|put) (the|a|an|your) ..2 (wrong|incorrect|invalid| incorrectly) !! (if|in case|whether|when|where|unless|did) you
            your (_|_ _|) (details|information|data|answer~|email address|card number|entry|password|username|login) (is|are|was|were) (wrong|incorrect|invalid|inaccurate|not valid) !! if your
            your (first|last|full|given|) (name|surname|address|title|postcode|reason|answer) (is|was) (not valid|invalid|illegal|unacceptable|not acceptable) !! if your
            (illegal|forbidden) (character~|symbol~|letter~|word~) (in|found|entered|$)
            ^ that is not a (real|proper) (email|name|address|phone)
            (illegal|forbidden|disallowed|prohibited) (character~|symbol~|letter~|word~) (detected|present|used|encountered|supplied|are|were|have)
            your (_|_ _|) (has|have|) (failed|fails|did not pass|does not pass|has not passed) (_|) (validation|our check~|the check~)
            (your|the) (_|_ _|_ _ _|) (does not|did not|do not) conform to (the|our|a) (_|) (format|pattern|length|standard|schema)
        """,
        spares=_says_what_works,
        bad=(
            "You entered an invalid password.",
            "You've provided an incorrect date of birth.",
            "The information you supplied is wrong.",
            "Your entry is invalid.",
            "You have made an error on page 2.",
            "The fault was caused by user error.",
            "Your name holds illegal characters.",
            "Your name is not valid.",
            "Illegal character in surname.",
            "That's not a real name.",
            "Forbidden symbols detected in your surname.",
            "Your postcode failed validation.",
            "Your date of birth does not conform to the required format.",
        ),
        good=(
            "Nobody thinks that this was your fault.",
            "If you entered the wrong address, you can change it until 6 pm.",
            "That password doesn't match. Try again or reset it.",
            "It's not your fault: our form asked for the date in an odd order.",
            "You have typed 15 digits and a card has 16.",
            "Enter the six numbers we texted to you.",
            "Delivery: user error",
            "Illegal value for “size”",
            "Invalid input",
            "Your ticket is not valid on the night bus, so take the 42.",
            "This is not a real address: it shows how to write yours.",
            "Invalid date. Enter it as day, month and year.",
            "Invalid postcode: try it with a space in the middle.",
            "The plug conforms to the British standard.",
        ),
    ),
    Rule(
        id="blame-due-to-your",
        family="blame",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” makes the reader the cause of the trouble; say what happens next instead.",
        why="The reader hears an accusation before the facts, and many such causes turn out to be ours.",
        source=_FACE,
        alternatives=(
            "Your payment didn't reach us, so …",
            "We don't have your reading yet, so this bill is an estimate.",
        ),
        phrases=f"""
            your (careless|carelessness|poor|improper|incorrect|bad|rough|sloppy|faulty) ..2 (is|was|were|has|caused|meant|means|led) (the|what|why|caused|led|to|that|) (reason|cause|caused|why|to|we|it)
            (due|owing|attributable) to (your|you) {_ADJ} {_BAD}
            (because|on account|in view|in light|by reason|on the basis|as a result|as a consequence|in consequence| on grounds|as a direct result) of (your|you) {_ADJ} {_BAD}
            (following|given|through|from|by|despite|considering|resulting from|caused by) your {_BAD} (to|in|of|and| we|your|has|have|you|the) !! (following|from|by|given) your own | by your action~ | your actions
            your (late|failed|missed|incorrect|incomplete|inadequate) (return|payment~|arrival|cancellation| submission|response|form|documents|paperwork|appointment) (has|have|) (resulted|caused|led|means| meant|prevented)
            your (incorrect|incomplete|late|wrong|inaccurate|faulty|missing|failed|careless|improper|invalid) (_|_ _| ) (has|have|) (caused|led|resulted|meant|means|created|prevented|delayed|made) !! refund | we will
            your (_|) (payment~|return|form|response|submission|application|report|rent|assignment|documents| paperwork) (was|were|arrived|came) (again|once again|also|repeatedly|received|submitted|very|) (late| incomplete|filled in incorrectly|incorrectly|incorrect) !! because (we|our|the) | our
            your (repeated|persistent|continued|frequent|constant|unauthorized|unacceptable|continual) (_|) (absence~|lateness|late payment~|late arrival~|behavior|conduct|violation~|no show~|missed _|demands| arrears|breach~|misuse|abuse|non payment|interruption~)
            (because|since|as) you were (not|never) (in|home|at home|there|here|available|present|ready|on time|on site|at the _) , ... ... (had to|waste~|charge~|could not|unable|forced|refused|turned away|wasted) !! neighbor~ | safe place | free | sorry | new (slot|time|date)
            (because|since|as) you were (out|away|late|absent|unavailable|unprepared) , ... ... (waste~|charge~|unable|forced|refused|turned away|wasted) !! neighbor~ | safe place | free | sorry | new (slot|time|date)
            wasted (trip|journey|visit|call out|callout|appointment|slot) (because|as|since|due to|owing to) (you|your)
            (delay~|problem~|error~|issue~|charge~|fee~|fault~|damage|failure|mistake~|loss|rejection|shortfall|arrears|mix up|confusion|cancellation|breakdown|leak) ..2 (is|was|are|were) (entirely|solely|purely|simply|all|wholly|largely|mainly|completely|) down to (your|you) !! not | down to your (bank|insurer|provider|supplier|landlord|airline|courier|doctor|gp|council|router|phone|browser)
            down to your (own|) (incomplete|late|missing|wrong|incorrect|failure|negligence|carelessness|lack of|inability|misuse|mistake|error|poor|failing|refusal) !! not down
            (thank you|thanks) to your (late|failure|delay|mistake|error|carelessness|negligence|incomplete|missing|wrong) !! error report | report~
            (caused|triggered|created|brought about) by you (not|entering|typing|using|failing|choosing|giving|selecting|putting|leaving|dropping|pressing|closing|providing|supplying|ignoring|forgetting|opening|mistyping|moving|touching|overloading) !! not (caused|triggered|created)
            (due to|because of|owing to|on account of|as a result of|caused by|through|attributed to|attributable to|reason) (the|a|) (customer|client|user|recipient|tenant|passenger|resident|occupier|guest|patient|addressee|consignee|member|claimant|applicant|policyholder|subscriber|buyer|parent|student|owner) ('s|) (unavailability|error|absence|negligence|non _|no show|inaction|failure|refusal|misuse|mistake~|omission~|neglect|default|non compliance|conduct|inactivity|fault|not (being|) (at home|available|present|home|in)|unavailable|absent|handling|carelessness) !! cover~ | warranty | not (due to|because|caused)
            (due to|because of|owing to|on account of|as a result of) (your|the) (_|) (unavailability|nonavailability|non availability|non response|no show|non appearance|non cooperation|lack of cooperation|absence|inability to (be|attend|pay|provide))
            (delivery|visit|appointment|repair|reading|collection|installation|inspection|service|job|call) (was|has been|could) (not (be|) (completed|made|possible|successful|carried out|done)|unsuccessful|failed|aborted|abandoned|cancelled) , (because|as|since) you (were|had|did) (out|not|gone|away|absent|unavailable|forgotten|left|failed) !! sorry | neighbor~ | safe place | new (slot|time|date)
        """,
        bad=(
            "Due to your failure to pay, service has been suspended.",
            "As a result of your non-payment, we have blocked your card.",
            "Your claim was rejected because of your incomplete form.",
            "Owing to your late cancellation, a fee applies.",
            "Following your repeated failure to attend, your place has been given away.",
            "Since you weren't at home, our engineer had to leave.",
            "As you were out, we have been forced to charge for the visit.",
            "It was a wasted journey because you gave us the old address.",
            "The extra charge was purely down to you.",
            "It's down to your late reply.",
            "Thanks to your late reply, the room has gone.",
            "The delay was caused by you entering the wrong postcode.",
            "The reading was not taken owing to resident absence.",
            "Fault caused by user negligence.",
            "Your session was cancelled because of your non-appearance.",
            "The installation was abandoned because you were out.",
        ),
        good=(
            "As a result of your feedback, we've moved the bus stop.",
            "Because of your help, we found the bug in an hour.",
            "Due to your loyalty you get a free month.",
            "Your payment didn't reach us, so your bill is still open.",
            "Your flight is cancelled because of the storm.",
            "Because you weren't in, we left it with your neighbour and the driver had to run.",
            "The prize is entirely down to you.",
            "The delay was not down to you.",
            "Thanks to your error report, the page is fixed.",
            "The charge is down to your bank, and we can help you get it back.",
            "It was not caused by you opening the box.",
            "Customer absence is no problem: we leave it in the porch.",
            "The delivery was not possible as you were out, so it's with your neighbour at number 9.",
            "The delay was caused by a fallen tree.",
            "Your policy covers damage caused by customer error.",
        ),
    ),
    Rule(
        id="blame-should-have",
        family="blame",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” lectures the reader about a past they cannot change.",
        why="Being told what one ought to have known or read feels like a scolding, and the question is still open.",
        source=_FACE,
        alternatives=("Here it is again: …", "It's easy to miss, so here it is: …", "Next time, you can …"),
        phrases="""
            (we|i) (already|repeatedly|clearly|previously) (told|asked|informed|warned|advised|reminded) you !! if (we|i)
            (we|i) (already|repeatedly|clearly|previously) explained (this|that|it|everything|all of this) (to you|in|before|twice|$)
            (if you had|if you would|had you) (only|just|) (kept|told|called|rung|asked|sent|returned|brought|saved|registered|reported|signed|answered|replied|opened|looked|taken|mentioned|chosen|given|cancelled) ..5 , (we|i|this|it|none of this) (could|would|might) (have|not have|still)
            you (should|ought|were supposed|were meant|needed) (really|to|) have (been aware|been more|read|checked| known|told|contacted|informed|noticed|called|paid|returned|cancelled|followed|done|made sure|kept| ensured|asked|brought|submitted|registered|thought|reported|applied|backed|notified|understood| realized|booked|allowed|taken|looked|arrived|confirmed|planned|verified|saved|retained) !! (paid| taken) (less|more|off) | (day|date|time|point|moment|month|year) (that|when|) you (should|ought)
            (if you had|if you would|had you) (only|just|even|) (taken|spent|spared|found) ..2 (moment|minute~|second~|time|trouble) (to|on|reading)
            (had you|if you had) (only|simply|bothered to|properly|actually|) (bothered|read|followed|checked|paid attention|listened|contacted us|told us|informed|looked|paid on time|notified)
            as (you|we|i) (have|had|were|are|been|) (been|) (repeatedly|previously|already|clearly|explicitly| expressly|surely|well) (been|) (told|informed|advised|explained|stated|notified|warned|communicated| reminded|mentioned|know|aware)
            as (already|clearly|repeatedly|explicitly|expressly) (stated|mentioned|explained|advised|communicated| indicated|noted|outlined|described|told|informed) !! except as | unless as | save as
            (as|like) (previously|i|we) (previously|already|) (stated|advised|communicated|notified|informed)
            you (were|have been|had been) (clearly|previously|repeatedly|already|duly|explicitly|specifically) (told| informed|warned|advised|notified|reminded|asked|instructed)
            (we|i) (have|had) (repeatedly|already|previously|clearly|explicitly) (told|asked|informed|warned| explained|advised|requested|written|reminded|notified|made)
            despite (our|several|numerous|repeated|many|multiple|previous|#) (previous|repeated|earlier|numerous| several|) (reminder~|request~|attempt~|letter~|email~|warning~|notice~|call~)
            (as per|per) (my|our) (last|previous|earlier) (email|e mail|message|letter|correspondence)
            you (were|are) (supposed|meant|expected) to (have|pay|read|return|check|bring|send|be|keep|tell|call) !! (not|when|what|if|where|how) ..2 (supposed|meant)
            (careful~|properly|correctly) (enough|) (read|follow) (the|our) (instructions|terms|email|letter)
            you were (told|informed|warned|advised|notified|instructed) (about|of|that|at|in|when|before|not to|to) !! (if|what|as|when|where|unless|than|because|since|in case) you were | sorry
            it was (already|) (made (_|) (clear|plain|known)|explained|pointed out|communicated|stated) (_|) to you
            you (ought to|should|need to|must|really must) (take (more|better|greater) care|be more careful|pay (more|closer) attention|learn to)
            ^ had (the|this|your) (_|_ _|) been (used|completed|received|returned|paid|sent|read|followed|filled) ... (we|you|this|it|the)
            (if you had|if you would|had you) (only|just|) (bought|purchased|insured|upgraded|paid for|taken out|opted for|added) ..5 , (we|i|this|this _|the _|it|you|none of this) (could|would|might) (have|not have|be|still)
            (would appear|appears|appear|seems|would seem|looks like|looks as if|looks as though) (that|) (the|our|these|all) ..2 (instruction~|guideline~|direction~|procedure~|recommendation~|advice|steps) ..6 (was|were|have|has) not (been|) (fully|properly|correctly|strictly|) (followed|observed|adhered|read|heeded|complied) !! by (us|our|the) | sorry
            (if you had|if you would|had you) (only|just|) (kept|told|read|checked|updated|opened|looked|signed|registered|called|asked|answered|replied|given|followed|listened|attended|logged) ... ... , you would (have|already have|also have) (known|seen|noticed|heard|realized|read|been (told|aware|informed|notified)) !! sorry | you would have heard (our|the|a|me|us)
        """,
        bad=(
            "You should have read the terms before booking.",
            "If you'd taken a moment to read the pack, you'd know the rule.",
            "If you had followed the instructions, this would not have happened.",
            "If you'd told us sooner, we could have helped.",
            "As we have already explained, the deposit is not refundable.",
            "Despite our previous reminders, the balance is open.",
            "You were clearly informed of the deadline.",
            "As clearly stated on our site, returns take ten days.",
            "As per my last email, the form is attached.",
            "I already told you this in my last email.",
            "If you had kept the box, we could have helped.",
            "We already explained this to you.",
            "Had you taken out our warranty, this repair would be free.",
            "It would seem that the washing instructions were not followed.",
            "It appears the care advice on the label was not observed.",
            "If you had opened the newsletter, you would have noticed the new hours.",
            "Had you checked the noticeboard, you would have seen the change.",
        ),
        good=(
            "Interest runs from the day you should have returned it, so it's small.",
            "You should have received a code by text.",
            "You should have your parcel by Tuesday.",
            "As you mentioned on the phone, the left shoe is too tight.",
            "I should have told you about the extra fee, and I'm sorry I didn't.",
            "We've already refunded you.",
            "Had you planned to travel with a bike? Space is free on the 10:14.",
            "I already told the driver to ring your bell.",
            "If you hadn't told us, we would have missed it.",
            "If you had to wait, we would like to hear about it.",
            "I already explained it to the bank, so you needn't.",
            "Sold as seen, except as expressly stated by us.",
            "Had you bought a ticket before the concert moved? Keep it; it still works.",
            "It looks as though the instructions were not followed by our fitter; I'll redo it.",
            "If you had a paper bill, you would have seen the code on page 1.",
            "The instructions are in the box.",
            "If you had called at noon, you would have heard our old message; sorry about that.",
        ),
    ),
    Rule(
        id="blame-responsibility",
        family="blame",
        dimension="warmth",
        severity=WARNING,
        message="“{text}” washes our hands of the reader; say what they can do, and what you will do.",
        why="Disclaimers in a message tell the reader that they are alone the moment something goes wrong.",
        source="tonecheck rubric, warmth; Brown & Levinson, “Politeness” (1987).",
        alternatives=(
            "Please keep your receipt: with it we can replace the shoes.",
            "Check the address before you send, because we can't change it later.",
        ),
        phrases="""
            (it is|it remains|is|remains|be) (solely|entirely|always|) (your|the customer 's|the user 's) (own|sole| full|entire|) (responsibility|duty|obligation) (to|for|that) !! not your
            it is (the|) (sole|) (responsibility|duty) of (the|each|every) (customer|passenger|user|guest|tenant| buyer|member|account holder|applicant|recipient)
            you (are|will be|remain|shall be|will remain|are to be) (also|still|held|solely|fully|personally|entirely| wholly|exclusively|therefore|) (responsible|liable|accountable) (for|to) !! if you | no more than | up to | (only|at most) | not (be|) (responsible| liable)
            (onus|burden) (is|lies|falls|rests) (on|with|upon) (you|the customer)
            (we|i|the company|management|the hotel) (can|will|do|shall|are|could) not (and will not|) (accept|assume| be held|take|be|) (any|) (responsible|responsibility|liable|liability|accountable) (for|if|in) !! you are not
            (accept|accepts|assume|assumes|take|takes|bear|bears) no (responsibility|liability|blame)
            (is|are|was|were) not (our|a company|the company 's) (responsibility|fault|problem|concern|doing)
            no fault of (ours|our own|the company)
            (can|could) not be (blamed|faulted|expected to) !! you (can|could) not
            your own (conduct|action~|behavior|inaction|negligence|carelessness|failure~|omission~|choices) (has|have|had|may have|) (_|) (contributed|cause~|led|resulted|created|brought|given rise|made)
        """,
        bad=(
            "It is your responsibility to check your junk folder.",
            "You are solely responsible for the safekeeping of your ticket.",
            "We cannot be held responsible for items left behind.",
            "The management accepts no liability for lost property.",
            "The delay was not our fault.",
            "Your own inaction has largely caused this.",
        ),
        good=(
            "You are not responsible for charges you didn't make.",
            "We take full responsibility for the leak.",
            "I'm responsible for your account from today, so write to me directly.",
            "Please keep your ticket: the inspector asks for it at the gate.",
            "Keeping the spare key is our responsibility.",
            "You moved the sofa on your own and made it look easy.",
        ),
    ),
    Rule(
        id="blame-accuse",
        family="blame",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” treats the reader as a suspect; state what you see and ask.",
        why="Most people accused by a template did nothing on purpose. They remember who doubted them.",
        source=_FACE,
        alternatives=("We noticed …. Was that you?", "You told us that …", "Your balance is 40 below the limit."),
        phrases="""
            you (claim~|allege~|assert~|purport~|maintain~) (that|to have|not to|never|you (did|were|have|had|never))
            your (alleged|purported|supposed|claimed|so called)
            (as you|you) (allege|claim|alleged) $
            you (claim~|allege~) (the|your|our|it|we|he|she|they) ..9 (but|however|yet|although) !! claim (it|them) (back|on|from|against) | (if|when|once|before|after|how|where) you claim~ | benefit~ | allowance~ | expense~ | refund~ | credit~
            (slot~|appointment~|no show~|people|customers|members|donors|patients|behavior|delay~) like (yours|you) (cost|costs|waste|wastes|deprive~|ruin~|spoil~)
            you (are|were|have been|remain|may be) (now|currently|) (in|found in|found to be in) (breach|violation| default|arrears|contravention) !! if you
            you (have|) (violated|breached|contravened|abused|infringed|misused|defaulted|overstepped) !! if you | any user
            (you are|your account is|your account has become) (now|seriously|) delinquent
            your delinquent
            (abuse|abusing|misuse|misusing|exploit~) of? (our|the|this) (service~|system|goodwill|policy|returns| platform|generosity) !! (spot|report|prevent|stop~|protect~)
            you (are|were) (not|) (telling|being) (the truth|truthful|honest|dishonest|untruthful)
            (we|i) (do not|cannot|can not) believe (you|your) (claim|story|account|version|explanation|did|were)
            you (have|) (chose|chosen|decided|elected|opted) not to (attend|respond|reply|pay|follow|disclose|inform| tell|contact|cooperate|comply|provide|engage|read|return|answer) !! if you | would
            you (are|were|have) not (been|being|) (entirely|completely|fully|wholly|totally|) (honest|truthful| candid|forthcoming|straight|upfront) (with|about|in|$)
            (which|that|and|reminders|letters|emails|messages|calls|warnings) you (have|) (chose|chosen|decided|elected|preferred|opted) to (ignore|disregard|overlook|throw away|bin)
            you (have|) (chose|chosen|decided|elected|preferred|opted) to (ignore|disregard|withhold) !! if you
            (brought|bring) (this|it|that|all this) (on|upon) (yourself|yourselves)
            you have (typed|entered|spelled|written|filled in|put) ..5 (wrong|wrongly|incorrectly) again !! if
            despite (having been|being) (told|asked|instructed|warned|reminded) (to|not|that|in|by|of)
            (only|nobody but|no one but) (yourself|yourselves) to blame
            (nobody|no one|none|anyone|anybody|not anyone) (else|) to blame (but|except|other than|apart from) (you|yourself|yourselves)
            (is|was|be) (entirely|wholly|solely|purely|squarely|completely|all|quite simply|) your own (silly|stupid|) (fault|doing) !! none | nothing | not | never | if | feel~ | felt
            (anyone|anybody|any person|somebody|someone|people) with (half a|a|any|an ounce of|some) (brain|sense|common sense|intelligence) (would|could|can|should|will|knows|sees)
            why (have|had|did|do|are|were) not you (yet|still|) (reply~|replied|respond~|pay~|paid|answer~|return~|come|came|attend~|call~|called|complete~|send|sent|read|write|written|confirm~) !! if | ask~ | (find|found|figure) out
            (are|were) you (really|) (dumb|stupid|an idiot|a moron|a fool|illiterate|that (stupid|dumb|lazy))
            ^ (oops|whoops|oh no|uh oh|well|) , (looks like|it looks like|) you (broke|have broken|ruined|wrecked|messed) (it|this|that|up) !! if
            (take~|took|taking) a (very|rather|particularly|extremely|) (dim|poor|stern|serious|grave) view of
            (is|are|be) (severely|strongly|heavily|greatly|) frowned (upon|on)
            (look~|be looked|be viewed|view~) (very|most|) (unfavorably|dimly) (on|upon|$)
            (do|does|will|shall) not (take|look) kindly (to|on|upon)
            (selfish|inconsiderate|irresponsible|thoughtless|mindless|ignorant|careless|lazy) (few|minority|individuals|people|residents|users|parents|drivers|neighbors|members|guests|owners|customers|visitors|tenants|patients|players|parking) !! report~ | if you see
            (action~|behavior|thoughtlessness|conduct|carelessness|selfishness|antics) of (a|some|the|certain) (selfish|few|small|tiny|inconsiderate|thoughtless|irresponsible|certain|minority|individuals|careless|members|residents|patients|customers)
            (ruin~|spoil~|wreck~) (it|things|this) for (everyone|everybody|the rest|others|other _|all)
            (note~|as|because|since|given|seeing) (that|) you (have|) (chose|chosen|decided|elected|opted|preferred) (not to|against) (take|taking|take out|taking out|buy|buying|purchase|purchasing|insure|insuring|add|adding|pay for|paying for|opt for|upgrade) ..4 (insurance|cover|coverage|warranty|guarantee|protection|policy|plan|option)
            you (declined|refused|turned down|waived|rejected) (our|the|all) ..2 (insurance|cover|warranty|protection|plan|offer|advice) , (so|and|therefore|which|hence)
            you (broke|lost|ruined|killed|ended|wrecked|dropped|missed) your (_|# day|# _|) streak
            (not|never) be (looked (on|upon)|viewed|regarded|seen) (very|too|) (kindly|favorably)
            you (have|) (chose|chosen|decided|elected|opted|preferred) not to (insure|protect|upgrade|back up) ..4 , (so|therefore|hence|which|and so)
            you (opted for|chose|picked|selected|went for|bought) (the|our|a|an) (cheapest|lowest|basic|non refundable|budget|saver|economy) (_|_ _|) , (so|therefore|hence) (no|we can not|you can not|there is no|nothing|it is not|you are not|you get no)
            you (were|are|could|can|did|do|have) not (even|) (be|been|) (bothered|bother) (to|with|reading|answering|replying|checking) !! if | when | feel
            (we|i) (frankly|honestly|had|really|) (expected|expect|hoped for|had expected) (so much|much|) (better|more) (from|of) (you $|you and|you ,|(a|an|our|someone|somebody|one of our) ..2 (<customer>|parent~|neighbor~|student~|pupil~|player~|who)) !! expect (more|better) from you (soon|tomorrow)
        """,
        bad=(
            "You claim the lamb was cold, but our records say otherwise.",
            "Wasted slots like yours cost the clinic dearly.",
            "We note that you chose not to attend your appointment.",
            "You claim that the parcel never arrived.",
            "You have entered your name wrong again.",
            "You were out, despite having been asked to wait.",
            "Your alleged payment could not be traced.",
            "You are in breach of your agreement.",
            "You have violated our community guidelines.",
            "Your account is delinquent.",
            "Those are letters you decided to overlook.",
            "You have chosen to disregard our advice.",
            "You brought this on yourself.",
            "You have only yourself to blame.",
            "There is nobody else to blame except you.",
            "The broken seal is your own fault.",
            "Anybody with a bit of patience could wait, and anyone with any sense would have read the label.",
            "Why haven't you replied to my letters?",
            "Are you stupid?",
            "Oops, you broke it!",
            "The school takes a poor view of parents who park on the zigzags.",
            "Loud music after ten is frowned upon.",
            "We will not look kindly on another late form.",
            "Thanks to a selfish few, the bike shed is now locked.",
            "Because of the behaviour of a small minority, the garden closes at six.",
            "Please don't ruin it for everyone.",
            "As you decided against taking out our travel cover, the full fee is due.",
            "You turned down our protection plan, so the screen costs £140.",
            "You lost your 40-day streak!",
            "Late forms will not be viewed favourably.",
            "You decided not to insure the ring, so there is nothing to pay out.",
            "You picked the cheapest room, so there is no window.",
            "We knocked, but you couldn't be bothered to come down.",
            "Honestly, we expected better from you.",
            "Two unpaid fines: we had expected more of a loyal member.",
            "Frankly, I expected more from one of our members.",
        ),
        good=(
            "You claim it back from them, but keep the receipt.",
            "You claim the refund on page two, but only for whole weeks.",
            "Members like you let us keep the hall open.",
            "You told us the parcel never arrived, so we've sent another.",
            "When you claim your refund, have your receipt at hand.",
            "We noticed a sign-in from Oslo. Was that you?",
            "You can claim that allowance until April.",
            "If someone has abused our chat, report it here.",
            "If you chose to ignore the offer, that's fine.",
            "None of this is your own fault.",
            "Please don't feel that the delay is your own doing.",
            "Someone with a brain injury can bring a friend along.",
            "The songs you chose to play were lovely.",
            "You have only yourself to please.",
            "You've exceeded your rate limit.",
            "If you broke it on the way home, bring it back.",
            "A friend asked why haven't you called.",
            "Take a good view of the bay from the tower.",
            "You chose not to add a gift note, so we left the card blank.",
            "See an inconsiderate driver? Report inconsiderate drivers on this page.",
            "You kept your streak for 40 days.",
            "If you declined our offer by mistake, you can still take it up.",
            "You chose the cheapest ticket, so we've moved you up a class as a present.",
            "If you can't be bothered to cook, come to us.",
            "We weren't bothered by the noise.",
            "You expected better from us, and you were right.",
            "We expected more from the new oven, so it went back.",
        ),
    ),
)
