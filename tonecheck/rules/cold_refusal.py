"""Cold refusals: a no without a way forward."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tonecheck.mentions import sentence_says
from tonecheck.phrase_index import index_of
from tonecheck.rule import ERROR, HINT, WARNING, Copy, CopyCheck, Match, Rule, Sentence
from tonecheck.text import Prose, Span

_DOORS = """
    (instead|alternatively|meanwhile|in the meantime|for now)
    (please|kindly|just|simply|then) (try|call|contact|email|send|choose|use|check|update|visit|ask|ring|text|tell| let|upload) !! do not (call|contact|email|send)
    (please|kindly|just|simply|then) (add|log|sign|enter|pick|select|write|go|reply|provide|resubmit|wait|see|give| click|tap)
    (please|kindly|just|simply|then) (reduce|increase|shorten|press|correct|fix|remove|delete|change|replace|rename|re type|retype|re enter|restart|refresh|reload|reopen|close|open|turn|switch|set|fill|make sure|make an|make a|create|move|copy|ensure|specify|search|save|start|request|apply|scan|download|install|unlock|renew|reset|verify|attach|leave|look)
    (maybe|perhaps) you (forgot|need|want|have|do not have|meant|mistyped)
    ^ (try|retry|call|contact|email|choose|use|check|update|ask|ring|text|tell|upload|add|enter|pick|select|reply|press| click|tap|send|get|take|go|switch|visit|open|write|bring|sign|log|restart|make sure|give|see|find)
    (call|ring|text|ask|tell|email|message|try|visit|use|choose) (us|me|ana|tom|another|again|a different|the other)
    (or|and|so|but) (try|call|email|choose|use|ask|ring|text|pick|reply|press|tap)
    (we|i) (can|could|would|will|have) (still|instead|however|offer|help|refund|credit|send|give|change|move|suggest| swap|book|keep|put|waive|try|let you|show|find|look|replace|repair|sent|refunded|credited|arranged|booked| moved|put|asked|kept|waived|found|added|returned|deliver|ship|hold|happily|also|call|leave|accept|consider| review|reconsider|pay|be able) !! (can not|could not|would not|will not) (offer|help|refund|give|change| consider|reconsider|accept|review)
    (we|i) have (already|) (sent|refunded|credited|arranged|booked|moved|put|asked|kept|waived|found|added|returned|left|ordered|reserved|told)
    (here is|here are|happy to|glad to|what you can|how you can|you are welcome to|you are free to|you still have|one way|another way|best way)
    (what|how) (we|i|you) can
    (until|before|as soon as|once) (#|<day>|<month>|you|your|the|then|we have|it is)
    by (#|<day>|<month>|you|your|then|the (#|end|time|week|weekend))
    (let (us|me) know|give (us|me) a (call|ring|shout)|talk to|speak to|get in touch|write to|reach out|reach us|let us (get|sort|fix|try))
    (did|have|do|are|could|can) you
    (for free|free of charge|at no cost|no charge)
    (that|which|it|this) (was|is) (all|entirely|) (our|my) (_|) (mistake|error|fault|slip|doing)
    (your right to|right to) (appeal|ask|complain)
    (may|might) be able to
    (the reason|here is why|we have saved|it is not your)
    if you (would like|want|prefer|need|send|call|can|have|think|reply|tell|are|wish|add|choose)
    would you like
    (we|i) would love
    (we|i) will (automatically|) (retry|attempt|re attempt|reattempt)
    (apply|try|come back|order|book|write|call) (again|later|next|in (<month>|a))
    but (our|your|my|the|a|an|one of|any) ..4 (will|can|could) (happily|gladly|still|) (mend|repair|replace|help|fix|give|offer|take|bring|show|send|find|keep|lend|collect|answer|advise|swap|hold|change|refund|deliver|post|drive|store|make|sort|order|do)
    but (the|our|another|a|one of) ..4 (is|are|costs|comes|works|opens) ..3 (cheaper|free|available|open|less|smaller|larger|faster|nearer|closer|better|longer|in stock|quieter|just as|as good)
    (everyone|everybody|anyone|every person) can !! not (everyone|everybody|anyone)
    (our|my|the|one of our) _ ..1 (can|will|could) ..6 (free|for free|for nothing|for you|at no (extra|) (cost|charge))
    (text|call|ring|phone|email|message|tell|ask|write to) (us|me) (and|,) (we|i) (will|can)
    but (i|we) know (someone|somebody|people|a _|) (who|where|what) (can|will|does|could|to)
    (another|a new|a different|a clearer|a better) one ..5 (should|will|would) do
    but (the|our|your|my|a|an|there is) ..5 (who|which|that) (is|can|will|does|could)
    (ring|call|ask|write to|come to) (us|me) anyway
    but (i|we) (can|could|will|would) (happily|gladly|still|) (mend|fix|make|post|drive|store|sort|order|cut|clean|paint|hem|print|bake|fit|resize|trade|cancel|extend|teach|reserve|lend|collect|hold)
"""
# What is said to be of no use is no way out.
_FUTILE = """
    (will|would|can|could) not (change|alter) (anything|a thing|our _|the (answer|outcome|result|decision|situation)|my _|that|it|this) !! (we|i) (will|would|can|could) not (change|alter)
    but (it|that|this|doing so) (will|would) not (help|make (a|any|the slightest) difference|do (you|) any good|get you)
    nothing (you|we|i|they|that you) (say|do|send|write|can say|can do) ..3 (will|would|can) change
    (nothing|nobody|no one) (will|would) (come of|reply|answer|read it|respond)
    (our|the|my) (answer|decision|position|outcome|result) (will|would) (still|) (not change|stand|be the same|be no| remain~|stay)
    (there is|see) (no|little) (point|use) (in|$)
    (be|is|are|was) (only|just|) (wasting your|a waste of) (time|breath|effort)
"""
# To look at the refusal once more is no way out either.
_LOOK = """
    you (can|may|could) (also|always|) (view|see|find|read|check|look at) ..4 (detail~|status|order|booking|request|message|decision|invoice|information)
"""
_MAY = frozenset(("can", "could", "may", "might"))
_NOT = frozenset(("not", "only", "no", "rest", "imagine", "appreciate", "understand"))


def _opens_a_door(sentence: Sentence) -> bool:
    """Whether the sentence tells the reader what they or we can do, and not that it is of no use."""
    if any(True for _ in index_of(_FUTILE).search(sentence.words)):
        return False
    keys = sentence.words.keys
    only_looks = any(True for _ in index_of(_LOOK).search(sentence.words))
    for first, second, third in zip(keys, keys[1:], keys[2:], strict=False):
        if first == "you" and second in _MAY and third not in _NOT and not only_looks:
            return True
    return any(True for _ in index_of(_DOORS).search(sentence.words))


def _without_a_door(cues: tuple[str, ...], lines: str) -> CopyCheck:
    """A check for the patterns of `lines` where neither the sentence nor the next one opens a door.

    Only blocks and sentences that hold one of the `cues`, in lower case, are taken apart.
    """

    def has_cue(text: str) -> bool:
        lower = text.lower()
        for cue in cues:  # noqa: SIM110 - asked of every block at each keystroke, and three times as fast
            if cue in lower:
                return True
        return False

    def shut(sentences: Sequence[Sentence], following: Sequence[Sentence]) -> Iterator[Span]:
        following = [*sentences[1:], *following]
        for at, sentence in enumerate(sentences):
            if not has_cue(sentence.text):
                continue
            hits = list(index_of(lines).search(sentence.words))
            near = [sentence, *following[at : at + 1]]
            if hits and not any(_opens_a_door(s) for s in near):
                yield max((hit.span for hit in hits), key=lambda span: span.end - span.start)

    def check(copy: Copy) -> Iterator[Match]:
        prose = [p for p in copy.prose if p.role not in ("legal", "alt text", "footer", "button")]
        for number, item in enumerate(prose):
            if not has_cue(item.text):
                continue
            sentences, following = copy.sentences_of(item), _first_of(copy, prose[number + 1 : number + 2])
            key = ("cold-refusal", lines, item.role, item.text, *(sentence.text for sentence in following))
            for span in copy.recall(key, lambda s=sentences, f=following: tuple(shut(s, f))):  # type: ignore[misc]
                yield Match(item, span)

    return check


def _first_of(copy: Copy, prose: list[Prose]) -> list[Sentence]:
    return [sentence for item in prose for sentence in copy.sentences_of(item)[:1]]


_SOURCE = (
    "NN/g, “Error-Message Guidelines”: offer constructive advice; tonecheck rubric, warmth (25: cold, indifferent, "
    "curt)."
)
_IF = "if (we|i|our) | if you (do|have) not (confirm|verify|activate|choose|select|enter|add|fill|tell|give|reply|let|sign|upload) | in case | (even if|when|unless|until|while) (we|i)"
# A machine that failed refused nobody.
_MACHINE = "unable to (parse|read|load|open|connect|render|fetch|import|export|save|write|detect|retrieve|recognize|decode|play|find|locate|determine) (to|from|a|an|the|this|that|any|some|one|how|which|what) | unable to automatically"
_THING = (
    "(request~|application~|claim~|appeal|refund|complaint|inquiry~|submission|proposal|order|booking|reservation"
    "|return|petition"
    "|offer|registration|membership|loan|credit|transaction|payment~|document~|entry|admission|visa|ticket|case|bid"
    "|nomination|card)"
)
# What the reader sent or asked for.
_OWN = f"your (_|_ _|) ({_THING}|message|post|paper|manuscript|abstract|comment|essay|profile|upload|listing|article|review)"
# The same and what comes by mail, with whom or what it was for.
_SENT = (
    f"your (_|_ _|) ({_THING}|email|mail|message|letter|reply|question|post|paper|manuscript|abstract|comment|essay|article|review)"
    " ((to|for|about|on|in|of|from|with|regarding|concerning) (_|_ _|_ _ _|_ _ _ _)|)"
)
_ENTER = "(view|see|open|read|access|enter|use|join|visit|post|reply|watch|listen)"
# What the reader bought, with who may not touch it.
_BOUGHT = (
    f"((your (_|_ _|)|this|that|these|those|the|such|any|late|all|sale|incomplete|^) ({_THING}|item~|product~|fee|deposit"
    "|voucher|discount|fare|point~|purchase~|entries|exception~|goods|change~|refund~|tickets|bookings|orders|requests|claims))"
)
_REASON = "(because|since) (your|the|it|you|one|there|a|an|this|we|of) | as (it|the|you|they|this|there) | after (_|it|they) (is|are|has|have)"

_RULES = "(rule~|policy~|guideline~|terms|criteria|requirement~|condition~|standard~|regulation~)"
# A rule told for a reason, and nothing that the reader could mend, such as a page that is missing.
_BY_RULE = (
    "(;|) (because|since|as|due to) ("
    f"(of|) (our|the|these|its|their) (_|) {_RULES} (on|for|about|in|of|$)"
    f"|..4 {_RULES} (only|) (allow~|permit~|require~|say~|state~|apply|limit~|exclude~|forbid~|prohibit~|do not|does not)"
    "|... only (_|_ _|_ _ _) (may|can|are|is)"
    "|... only (accept~|take~|allow~|answer~|read~)"
    "|..4 (am|is|are|was|were|be|been) (not|no longer|) (yet|currently|) (permitted|allowed|authorized|registered|recognized"
    "|eligible|entitled|forbidden|prohibited|unregistered|unauthorized|unrecognized|subscribed|restricted to|reserved for)"
    "|..4 (am|is|are|was|were) (not|no longer) (on|in|among|one of|a|an|the) ..2 (list|<customer>)"
    "|..5 (unknown|unregistered|unrecognized|unauthorized|forbidden) (_|) (sender|address|domain|<customer>)"
    "|..2 (ticket|case|issue|thread|topic|list|group|discussion|conversation|round|form) (is|was|has been) (already|now|) closed"
    "|..4 (do|does|did|can|could|may|will) not (currently|) (allow|permit|accept|comply|conform|satisfy|fall|belong)"
    "|..4 (violate~|breach~|contravene~|infringe~|is against|goes against|falls outside|is outside)"
    f"|..4 (breaks|do not meet|does not meet|did not meet|do not follow|does not follow) (the|our|its|their|all|any) ..2 {_RULES})"
)

# Whether the sentence names where the reader can take it next.
_is_not_the_end = sentence_says(
    r"""\byou (?:can|may|could|have|['’]re free)\b[^.!?]{0,60}\b(?:ombudsman|appeal|tribunal|arbitrat\w+|court|review)\b""",
)


RULES = (
    Rule(
        id="cold-refusal",
        family="cold-refusal",
        dimension="warmth",
        severity=WARNING,
        message="“{text}” shuts the door; add what the reader can do, or what you can.",
        why="A no hurts less when something follows it. A bare no says that the reader's problem ends at our desk.",
        source=_SOURCE,
        alternatives=(
            "I can't …, but I can …",
            "We don't have this in blue. The green one ships today.",
            "The quickest way from here is …",
        ),
        check_copy=_without_a_door(
            (
                "unable",
                "n't",
                "n’t",
                "not",
                "decline",
                "nothing",
                "refuse",
                "reject",
                "no ",
                "without",
                "all we ",
                "all i ",
            ),
            f"""
            (we|i|<we>) (are|am|is|will be|were|was|would be|remain|have been) (currently|unfortunately|sadly| regrettably|still|also|therefore|afraid|simply|) unable to !! {_IF} | {_MACHINE}
            (unfortunately|sorry|regret~|regrettably|apologize|apologies|but|afraid) (that|but|) (we|i|our team) (are| am|is) unable to !! {_MACHINE}
            ^ (unable to|not able to) _ ..3 (your|you)
            ^ (unable to|not able to) (offer|grant|approve|accept|issue|refund|honor|extend|waive|exchange|accommodate|reimburse|compensate|rebook|deliver|assist|help)
            ^ (unable to|not able to) (process|complete|fulfill|proceed with) (a|the|this|) (_|) (refund~|return~|order|booking|application|claim|appeal|complaint)
            ^ regret unable
            (and|but|so) (are|am|is|will) (therefore|currently|unfortunately|regrettably|) not (currently|) (be|) in a position to !! {_IF}
            (we|i|<we>) (are|am|is|will|were|would) not (currently|presently|be|) (in a position to|able to|prepared to|willing to|authorized to|permitted to|allowed to) !! {_IF}
            (we|i|our team|the company|the bank|the council) (can|could) not (currently|at this time|unfortunately| therefore|presently|) (offer|accept|process|issue|provide|refund|accommodate|help (with|you)|help $| assist|approve|grant|give|make|change|extend|replace|exchange|cancel|fulfill|honor|consider|authorize| agree to|comply|release|disclose|discuss|proceed|support|take|allow|waive|return|send|credit| compensate|reimburse|entertain|complete|amend|repair|deliver|investigate|answer|respond|reply|be of| do anything|do this|do that) !! {_IF} | better | enough | help but
            (we|i) will not (be able to|be offering|be (refunding|compensating|accepting|making|issuing|providing)| refund|compensate|accept|consider|issue|replace|reimburse|process|respond|entertain) !! {_IF}
            (it is|is|this is|it was|was) (simply|unfortunately|currently|therefore|regrettably|sadly|) not (possible|feasible|permitted|permissible) (to (offer|refund|change|cancel|extend|process|provide| give|amend|accept|replace|make|return|transfer|issue|exchange|grant|waive|arrange|alter|accommodate| consider|approve|help|assist|proceed|complete|do|book|rebook|reinstate|reimburse|send|discuss| deliver|upgrade|honor|meet|fulfill)|for (us|me|you)|$|in (your|this|these)) !! {_IF}
            (this is|it is|is) (simply|unfortunately|) not something (that|) we (can|do|offer) (to|for (us|you)| $) !! {_IF}
            (it|this|that|which) (will|would|may) (unfortunately|sadly|) not be (possible|feasible) (to (offer| refund|change|cancel|extend|process|provide|give|amend|accept|replace|make|return|transfer|issue| exchange|grant|waive|arrange|alter|accommodate|consider|approve|help|assist|proceed|complete|do|book| rebook|reinstate|reimburse|send|discuss|deliver|upgrade|honor|meet|fulfill)|for (us|me)|$) !! {_IF}
            (the bank|the council|the company|the board|the panel|the committee|the team|the department|the insurer| the school|the club|the society|the lender|the landlord|the trust|management) (is|are) not (currently|) (in a position to|able to|prepared to|willing to|minded to) !! {_IF}
            nothing (more|further|else|) (can|could|will) be (done|offered|added)
            (we|i) (decline|refuse) to (comment|discuss|answer|respond|engage|enter|provide|accept|refund|consider)
            (that|this) is all (that|) (we|i) (can|could|are able to|am able to) (do|offer|say|tell|$)
            (compensation|refund~|benefit~|claim~|grant|bonus|nothing) (is|are) not payable
            (there is|we see|we have) no (possibility|prospect|question|scope|option) (of|to|for)
            (do|does) not fall (within|under|into) (the|our) (_|_ _|) (group|category~|criteria|scope|scheme|range)
            (we|i|the _) (do|does|can|could) not (currently|) (see|find) (any|a|sufficient|enough) (grounds|reason~| basis|justification|evidence) (to|for|on)
            (no|insufficient) grounds (to|for|on which)
            (is|are|was) not (in|within) (our|my) (power|gift|remit)
            (there is|we have) nothing (more|further|else|) (we|i|that we|that i) (can|could) (do|help|say|add|offer)
            (there is|we have|i have) nothing (more|further|else) (to (add|say|offer)|we can)
            (we|i) (must|have to|have|wish to|would like to|will|regretfully|respectfully) (respectfully|regretfully| therefore|to|decided to|) (decline|refuse|reject|declined|refused|rejected) (your|this|the)
            (decided|chosen|elected|opted) not to (proceed|move forward|progress|offer|extend|approve|take|renew| pursue|go ahead)
            (not be|not) (proceeding|moving forward|progressing|taking) (with your|your (application|candidacy| request)|you)
            (we|i) do not (currently|) (offer|accept|give|provide|issue|process|make|do|allow|grant) (any|cash|) (refund~|return~|exchange~|exceptions|compensation|extensions|replacement~|cancellations|changes) !! {_IF}
            (not|nothing|never) (something|anything) (that|) (we|i) (can|could|are able to) (do|help|offer|change| assist)
            refunds (are|is) not (available|possible|given|offered)
            (decided|determined|resolved|agreed) not to (uphold|support|accept|refund|grant|renew|award|compensate| consider)
            no discretion (can|to|in|is|may)
            (representation~|grievance|objection~|challenge|dispute) ..5 (is|are|was|were|has|have) not (been|) upheld !! if | means | when | why
            (we|i|panel|board|committee) (can|could|) (see|find|found|saw|identify|identified) no (merit|basis|grounds|justification|substance|foundation) (in|for|to) (your|the|this|any)
            (complaint|appeal|claim|argument~|objection~|grievance|representation~) (is|was|are|were|has|have) (entirely|wholly|completely|) (without|no|devoid of) (any|) (merit|foundation|substance)
            we (see|find|found|can see) no (reason|need|cause) to (revisit|reopen|depart from|alter|overturn|reconsider|discuss (this|it|the)) !! your (old|current) | worry
            """,
        ),
        bad=(
            "The bank is not prepared to reconsider.",
            "It will not be possible to change the date.",
            "We are unable to process your request.",
            "Unfortunately, we cannot offer a refund.",
            "We're not in a position to help with this.",
            "We have read your request and are not in a position to assist further.",
            "I can't change the booking.",
            "There is nothing more we can do.",
            "It is not possible to extend the deadline. Thank you for your understanding.",
            "We have decided not to proceed with your application.",
            "We are unable to refund you. You can complain, but it won't change anything.",
            "We can't offer a refund. You may write to us again, but our answer will stay the same.",
            "We cannot change the date. You can rest assured that this was looked at with care.",
            "Unable to process your claim.",
            "Unable to issue a refund.",
            "Sorry, we cannot accept the parcel. You can see the details of your order in the app.",
            "We are unable to refund you, and not everyone can have what they want.",
            "The tenant's representations have been weighed and are not upheld.",
            "We find no merit in your appeal.",
            "Your grievance is wholly without foundation.",
            "We see no reason to revisit the decision.",
        ),
        good=(
            "I can't make out the date. Another one taken by a window should do it.",
            "You've already paid for this one, so there's nothing to do.",
            "It's not possible to overcharge this battery.",
            "We can't take the shoes back, but our cobbler will mend them for nothing.",
            "We can't change the name, but you can pass the ticket on for free.",
            "I can't repair the lens. I've sent you a new one instead.",
            "We're unable to deliver to an island by van. Call us and we'll find a boat.",
            "If we are unable to reach you, we'll leave the parcel with your neighbour.",
            "We can't thank you enough.",
            "You can't go wrong with oak.",
            "We can't refund the fare. You can ask the ombudsman to look at it, and it won't cost you anything.",
            "We're unable to refund the ticket, and we can't change it, but you can pass it on.",
            "I can't change the price. You can move the date instead, and that won't change your seat.",
            "We can't deliver on Sundays because the bridge is shut, but the shop in Mallaig will keep it cold.",
            "I can't exchange a ring that has been worn, but I can resize it for nothing.",
            "Unable to open the log file.",
            "Unable to find a mail server",
            "Unable to delete unit!",
            "We were unable to read the file as a table.",
            "We've been unable to automatically tell which column is which.",
            "Unable to read your key. Retry or ask Ana.",
            "We cannot take 40 names at once. Please reduce the list to 20.",
            "We're unable to accept this mail. If it isn't spam, please press back and change the subject.",
            "I can't give you 10% off, but the older model is cheaper and just as quiet.",
            "We can't send the plans by post. However, anyone can read them at the desk.",
            "If you don't confirm your address, we can't send the tickets.",
            "I can't help with passports, so I've asked Ana to ring you.",
            "The panel sees the merit in your plan.",
            "We found no reason to keep you waiting.",
            "Complaint not upheld means that the panel found no fault.",
        ),
    ),
    Rule(
        id="cold-refusal-denied",
        family="cold-refusal",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” reads like a stamp on a file; say why, and what the reader can do now.",
        why="“Denied” is a word of guards and courts. Without a reason and a next step it leaves the reader powerless.",
        source=_SOURCE,
        alternatives=(
            "We couldn't approve your claim, because …. You can ask us to look again until 3 May.",
            "The card didn't go through. Try another one.",
        ),
        check_copy=_without_a_door(
            (
                "denied",
                "deny",
                "declin",
                "reject",
                "refus",
                "turned down",
                "dismiss",
                "disallow",
                "unsuccessful",
                "not be",
                "approved",
                "upheld",
                "void",
            ),
            f"""
            {_OWN} ((for|against|regarding|about|concerning|to|under|dated|of) (_|_ _|_ _ _|_ _ _ _)| ) (has been|have been|was|were|is|are|will be|had been|must be) (hereby|unfortunately|therefore|automatically|) (denied|declined|rejected|refused|turned down| dismissed|disallowed|unsuccessful|voided|not approved|not successful|not upheld|not accepted|not granted|invalidated) !! (when|if|whenever|once|after) (a|the|your|any) {_THING} | {_REASON} | automatic~
            {_OWN} (for _ _|for a _|for _|) (has|have|was|were) not (been|) (approved|successful|accepted|upheld| granted|selected|authorized|permitted) !! yet
            your (_|) (entry|request|application|refund|claim|admission|appeal) (denied|refused|rejected|declined) !! was not
            (we|i) (have|) (denied|rejected|refused|declined|dismissed) (your|the|this)
            you (have been|were|are) (denied|refused|rejected|declined|turned down|unsuccessful) !! (told|tell|telling|asked|ask|say|said) (us|me|) (that|whether|if|) (you (have been|were|are)) | if you (were|are|have been)
            you (have|were) not (been|) (successful|selected|approved|shortlisted|accepted|chosen)
            """,
        ),
        bad=(
            "Your claim has been denied.",
            "Your request for a refund was rejected.",
            "After the review your paper has been rejected.",
            "Your message to the group was refused for these reasons:",
            "Your application has not been approved.",
            "We have rejected your appeal. Please keep this letter for your records.",
            "You have been unsuccessful on this occasion.",
        ),
        good=(
            "You've told us that you were refused a visa in 2019. That is no bar.",
            "Your card was declined. Try another one, or call us and we'll sort it out.",
            "Your claim was rejected because one photo is missing. Send it by Friday and we'll look again.",
            "Nobody is ever denied a seat here.",
            "We denied your claim last week, and that was our mistake.",
            "Your loan has not been approved yet.",
            "Your application was declined; you can appeal until 3 May.",
            "Access denied",
            "Tell me whenever a claim is rejected.",
            "Your form was rejected because your browser sent no cookie.",
            "A room request has been rejected.",
            "Add a picture for refused requests",
        ),
    ),
    Rule(
        id="cold-refusal-stamp",
        family="cold-refusal",
        dimension="warmth",
        severity=HINT,
        message="“{text}” is a barrier coming down; say who may, and whom the reader can ask.",
        why="A shut gate without a word on who has the key leaves people guessing whether they did wrong.",
        source=_SOURCE,
        alternatives=(
            "This page is for members of the group. Ask Ana to let you in.",
            "You're signed in as Sam, who can't see this. Switch to another account.",
        ),
        check_copy=_without_a_door(
            (
                "denied",
                "refused",
                "reject",
                "declin",
                "permission",
                "rights",
                "privileg",
                "authoriz",
                "authoris",
                "allowed",
                "forbidden",
                "policy",
                "no access",
            ),
            f"""
            ^ (access|permission|authorization) (is|was|has been|) (denied|refused|rejected) $
            , (access|permission|authorization) (denied|refused|rejected) $
            ^ (_|_ _|) (entry|request|application|refund|claim|admission|appeal|payment) (denied|refused|rejected|declined) ($|for|by) !! (edit|add|delete|custom|show|a|an|any|when|whenever|if) (_|) (entry|request|application|refund|claim|admission|appeal|payment) (denied|refused|rejected|declined)
            ^ (the|this) (transaction|payment|order|booking|request|application|claim|proposal|submission) (was|has been|is) (denied|refused|rejected|declined) $
            you (do not|do not currently|still do not) have (the|a|any|) (necessary|required|sufficient|enough|proper|correct|appropriate|right|) (permission~|rights|privileges|authorization) (to {_ENTER}|for|on|$) !! if | that you | users who | (because|or) you (do not|have)
            you have (no|insufficient) (access authorization|access rights|access permission~|permission~|rights|privileges) (to {_ENTER}|for|on|$) !! if | that you | (because|or) you have
            you (are|were) (not|no longer) (allowed|permitted|authorized) to {_ENTER} !! if | that you | whether | (because|or) you are
            (forbidden|blocked|prohibited|denied|disallowed) by (the|our|your|this|) (_|) policy
            """,
        ),
        bad=(
            "Access denied.",
            "Permission refused",
            "Entry refused.",
            "Gift card request rejected",
            "You don't have permission to open this page.",
            "You are not allowed to view case 7.",
            "You have no access rights.",
            "This was blocked by the security policy.",
            "The request has been rejected.",
        ),
        good=(
            "You're not allowed to see this yet. Ask Ana to add you to the group.",
            "You have permission to take photos in the hall.",
            "Show this to users if you are not allowed to view it.",
            "Nobody is denied access to the beach.",
            "The page is gone, or you don't have permission to see it.",
            "Change the picture for denied requests.",
        ),
    ),
    Rule(
        id="cold-refusal-cannot-be",
        family="cold-refusal",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” refuses with nobody refusing; say who decides, and what can be done instead.",
        why="A no in the passive sounds like a law of nature. The reader has no one to ask and nothing to try.",
        source=_SOURCE,
        alternatives=(
            "We can't move the visit, but your neighbour can let us in.",
            "I can't refund the fee. I can give you a free month.",
        ),
        check_copy=_without_a_door(
            ("n't", "n’t", "not"),
            f"""
            {_BOUGHT} (can|could|will|shall|may|is|are) not (currently|at this time|therefore|unfortunately|) (be|able to be| being) (accommodated|processed|considered|accepted|granted|fulfilled|honored|refunded|approved| authorized|actioned|entertained|exchanged|transferred|extended|waived|reversed|amended|reimbursed| replaced|credited|issued|compensated|facilitated|undertaken|disclosed|progressed|reinstated|permitted| admitted|made|provided|returned|supported|assisted|completed|offered|changed|cancelled|redeemed| combined) !! {_IF} | yet | combined with | in conjunction with | can not be (changed|made|combined|completed|seen) by (others|anyone| strangers) | for (this|the|your) _ (can|could|will|shall|may|is|are) not | {_REASON}
            (can|could|will|shall|may) not (currently|at this time|therefore|unfortunately|) (be|be able to be) (accommodated|entertained|honored|waived|reimbursed|compensated|reinstated) !! {_IF} | yet | {_REASON}
            {_SENT} (can|could|will|shall|may) not (currently|at this time|therefore|unfortunately|) be (accepted|considered|approved|granted|entertained) !! {_IF} | yet | combined with | {_REASON}
            ^ (all|any|further|such|these|) (request~|claim~|application~|appeal~|complaint~|entry|entries|submission~|offer~|bid~) (for|by|made|received|sent|without|after|arriving|from|that|submitted|over|under) ... ... (will|shall|can) not be (considered|accepted|processed|reviewed|honored|entertained|answered|granted) !! {_IF} | yet | {_REASON}
            (incomplete|late|early|unsigned|partial|duplicate) _ (can|will|shall|may) not be (processed|considered|accepted|reviewed) !! {_IF} | yet | {_REASON}
            (refunds|returns|exchanges|cancellations|claims|transfers|extensions) (can|will|shall|may) not be (processed|considered|accepted|made|given|granted|issued|offered) !! {_IF} | yet | {_REASON}
            (refund~|return~|exchange~|cancellation~|change~|claim~|transfer~|request~|extension~|reimbursement~) (are|is|were|will be) not (permitted|possible|allowed|available|accepted|offered|given|granted|issued)
            """,
        ),
        bad=(
            "Your request cannot be accommodated.",
            "Late entries will not be considered.",
            "This ticket cannot be refunded or exchanged.",
            "Refunds are not permitted.",
            "Early arrivals cannot be accommodated.",
            "Incomplete surveys cannot be processed.",
            "By our terms refunds cannot be given.",
            "Your email to the help desk could not be accepted.",
            "The transaction could not be processed.",
            "Requests for compensation will not be considered.",
            "Claims made by phone cannot be processed.",
        ),
        good=(
            "The fee can't be refunded, but I've added a free month.",
            "This offer can't be combined with others; you get the larger of the two automatically, so here is your "
            "price.",
            "Your form could not be processed because page 2 is missing. Send it and we'll start today.",
            "The lid cannot come off in the bag.",
            "Your message to the chat could not be delivered.",
            "Your letter to the editor could not be considered in time, so I've kept it for May.",
            "Your address will not be disclosed to any other firm.",
            "This field can't be changed since it is locked.",
            "Joint offers cannot be combined.",
            "This action cannot be reversed.",
            "The order can't be cancelled as it has already shipped.",
            "Login could not be completed",
            "Bills may not be changed once they are sent.",
            "Claims for less than £5 can't be paid by card, so we'll send stamps.",
            "Requests for a window seat can't be granted on this train, but you can swap on board.",
        ),
    ),
    Rule(
        id="cold-refusal-by-rule",
        family="cold-refusal",
        dimension="warmth",
        severity=HINT,
        message="“{text}” is followed by a rule and by no way round it; say what the reader can do instead.",
        why="A rule explains the no and leaves the reader where they were: with the same question, and nowhere to take it.",
        source=_SOURCE,
        alternatives=(
            "Only members can write to this list. Join here, or write to Ana, who'll pass it on.",
            "We can't take this by email. Send it through the form, and you'll hear from us by Friday.",
        ),
        check_copy=_without_a_door(
            (
                *(
                    f"{before} {done}"
                    for before in ("be", "not", "been")
                    for done in ("accepted", "considered", "approved", "granted")
                ),
                *("rejected", "refused", "declined", "denied", "returned", "blocked", "turned down", "turned away"),
            ),
            f"""
            {_SENT} (can|could|will|shall|may|was|were|is|are|has|have) not (therefore|unfortunately|) (be|been|) (accepted|considered|approved|granted) [{_BY_RULE}] !! (if|when|whenever|whether|unless|in case) your | {_IF}
            {_SENT} (was|were|is|are|will be|has been|have been|had to be|must be) (automatically|therefore|unfortunately|) (rejected|refused|declined|denied|returned|blocked|turned down|turned away|not accepted) [{_BY_RULE}] !! (if|when|whenever|whether|unless|in case) your | {_IF}
            """,
        ),
        bad=(
            "Your email to our help desk could not be accepted because the sender is not on its list of customers.",
            "Your message could not be accepted because only registered users may use this address.",
            "Your request cannot be considered since it does not comply with the rules of the fund.",
            "Your comment has been rejected as it violates the guidelines. Thank you for your understanding.",
            "Your reply was returned because the ticket is closed.",
            "Your post was refused because you are not a member of this group.",
            "Your mail was rejected due to our rules on attachments.",
            "Your letter could not be accepted because it was sent from an unknown address.",
        ),
        good=(
            "Your email could not be accepted because only members can write to this list. Join here and send it again.",
            "Your message was returned because the ticket is closed; you can open a new one with the form.",
            "Your form could not be accepted because page 2 is missing.",
            "Your payment was not accepted because your member card has expired.",
            "Your message could not be delivered because the mailbox is closed.",
            "Your request was declined because it is not a PDF.",
            "Your email was rejected by their server because the sender is not registered there.",
            "Your order was accepted because it follows the rules.",
            "Your question can't be answered yet, because only Ana knows.",
            "Your payment was returned because their account is closed.",
            "Your booking was refused because the room is reserved already.",
            "Here you see whether your comment was rejected because it breaks a rule.",
        ),
    ),
    Rule(
        id="cold-refusal-not-eligible",
        family="cold-refusal",
        dimension="warmth",
        severity=WARNING,
        message="“{text}” sorts the reader out; say which condition, and what is open to them.",
        why="Being told that you do not qualify stings more when nobody says why or where to turn.",
        source=_SOURCE,
        alternatives=(
            "This rate is for under-25s. The best one for you is …",
            "You can apply again after six months of payslips.",
        ),
        check_copy=_without_a_door(
            (
                "eligib",
                "qualif",
                "entitle",
                "criteria",
                "requirement",
                "outside",
                "no longer",
                "condition",
                "threshold",
            ),
            """
            (you|this|your _|your) (are|is|were|was|will|do|does) (therefore|currently|unfortunately|) (not|no longer) (be|currently|) (eligible|entitled|qualify|qualified|covered) !! (if|whether|when|unless| that) you | yet | finds | found
            (you|your _|this|your) (are|is|were|was|have been|has been) (therefore|currently|deemed|found|considered| found to be|) (ineligible|disqualified|excluded)
            (do|does|did|have|has) not (currently|fully|) (meet|met|satisfy|fulfill) (our|the|all|all the|any of| these|one|minimum|necessary) (of|our|the|minimum|eligibility|required|necessary|lending|entry|) (our| the|) (criteria|requirement~|condition~|threshold|standards|eligibility|qualifying|conditions)
            (fall~|is|are|be|was) outside (of|) (the|our) (return|refund|warranty|scope|remit|guarantee|window| eligib~|criteria|terms|permitted)
            (there is|you have|have) no (entitlement|right) to
            you will ... and will not be (eligible|entitled|considered) (for|to|$) !! if
            (this|that|the|these|your) (_|) (item~|product~|order~|purchase~|booking~|account|device|fare) (are|is| was|were) (therefore|currently|unfortunately|) not (eligible|covered)
            (did|do|does|has|have|could) not (meet|met|reach|reached|satisfy|satisfied|cross) (the|our|its|this) (_|_ _|) threshold (for|required|$) !! so you | tax | filing | turnout | repay~ | pay nothing | owe | water | river | sensor | vote~ | quorum | fraud
            """,
        ),
        bad=(
            "You are not eligible for this offer.",
            "Your application does not meet our criteria.",
            "You're ineligible.",
            "Your request falls outside the refund window.",
            "You are no longer entitled to a discount.",
            "You will get no points and will not be eligible for the prize.",
            "Your son did not meet the threshold for a bus pass.",
            "Your needs do not meet our threshold for support.",
        ),
        good=(
            "You're not eligible for the youth rate, but you can get 10% off with a railcard.",
            "The youth card is for under-25s. The best fare for you is the off-peak return.",
            "Are you not eligible yet? Here's how you get there in two steps.",
            "You are eligible for a free eye test.",
            "Your pay doesn't reach the threshold for loan repayments, so you pay nothing.",
        ),
    ),
    Rule(
        id="cold-refusal-final",
        family="cold-refusal",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” ends the conversation on the reader; leave them someone to turn to.",
        why="Refusing even to talk is what people remember longest, and what they tell others.",
        source=_SOURCE,
        alternatives=(
            "I know this isn't the answer you wanted. If I've missed something, write to me.",
            "You can ask the ombudsman to look at it, free of charge: …",
        ),
        phrases=f"""
            (stop|cease|quit|refrain from|desist from) (contacting|calling|emailing|messaging|writing to|ringing|phoning|texting|bothering|pestering|harassing) us !! (we|i) (will|can) stop | (want|need|like) to stop
            do not (contact|email|call|message|write to|ring|phone|text|bother) (us|me) (about _|about this _|about this|) (again|any more|anymore|any further) !! if | unless | need to
            (will|shall|can) not (be|) (answer|answering|read|reading|acknowledge|acknowledging|accept|accepting|entertain|entertaining) (any|) (further|more|additional) (email~|letter~|call~|message~|question~|correspondence|query~|complaint~|contact|communication~)
            (will|shall|can) not (be|) (discuss|discussing) (it|that|the (matter|case|issue|decision|subject)|your (case|complaint|claim)) (further|again|any (further|more|longer)|anymore|$)
            (,|but|^) not (our|my) (problem|concern|department) (,|) ($|any more|anymore|if you|that you)
            (the|this|our|their|his|its|that|any|all|judge~ 's|management 's|panel 's|judges|whose) (decision~|ruling| verdict|determination|position) (is|are|was|remains|remain|will be|shall be|stands|stand|as|be) (considered|deemed|) (final|binding|irrevocable|as final|not open|not subject|and) !! until
            decision (is|to be|as) final and
            no (further|additional|more) (correspondence|communication~|discussion|appeal~|explanation~|review| consideration|contact|response~|reply|replies|action|comment~|queries|question~|inquiry~|dialog) (will|can|shall|is|are|may|to be|or) !! no further action (is|will be) (needed|required|necessary|taken (until|till|before|unless)) | is (needed|required) | from you | action can be taken
            (enter|entered|engage|engaging|entering) into (any|) (further|) (correspondence|discussion|dialog|debate| communication)
            (matter|complaint|dispute|claim|appeal|discussion|correspondence) (is|to be|as|has been|has now been) (now|) (considered|deemed|regarded as|permanently|) closed !! solved | fixed | paid | refunded | working | sorted | until
            (case|issue) (is|to be|as|has been|has now been) (now|) (considered|deemed|regarded as|permanently) closed !! solved | fixed | working | sorted
            (consider|considers|regard|treat) (this|the|your) (matter|case|issue|complaint|dispute|discussion) (as|to be|) (now|) (closed|resolved|concluded|settled)
            (will|can|shall|may) not be (reconsidered|reviewed|appealed|reopened|re opened|overturned|reinstated| revisited|open to) !! {_REASON} | (version|archive~) (will|can|shall|may) not be | already ... ... ... (will|can|shall|may) not be | (quiz~|poll~|survey~|exam~|attempt~|question~) ..4 (will|can|shall|may) not be
            not (open to|subject to|up for) (appeal|discussion|negotiation|debate|review|question|interpretation)
            not negotiable
            non negotiable
            (will|shall|can) not (be|) (respond|responding|reply|replying|correspond|discuss|engage|discussing| corresponding) (to|with|any|further|this) !! you (will|shall|can) not (be|) (respond|responding|reply|replying|discuss) | discuss (this|it|that) (by|over|on) (the|) (phone|telephone|email|text|chat) | for help
            (stand|stands|standing) by (our|the|this|its) (original|initial|earlier|previous|) (decision|ruling| position|assessment|findings|response)
            (we|i|the _) (have|has|) (decided to|will|must|) (uphold|upheld|maintain|maintained) (our|the|this|its) (original|initial|earlier|previous|) (decision|ruling|position|assessment)
            (not|unable to|declined to|decline to) (be|) (prepared to|willing to|able to|) (reopen|reopening|revisit| revisiting|reconsider|reconsidering) (your|the|this|our|its|any) (case|claim|complaint|decision| application|appeal|matter|request)
            (our|the|this) (decision|position|stance|view) (on _ _|on this|) (has|have|will|does|remains) (not|) (change~|unchanged|stand|stands)
            no (correspondence|discussion|dialogue|debate|negotiation~) (will|shall|can|may) be (entered|engaged|entertained)
            (closed|deleted|rejected|removed|discarded|ignored|cancelled|refused) without (comment|answer|the answer|an answer|reply|a reply|response|a response|explanation|an explanation|reading|being read|review) !! sorry | should not
            (our|the|this|my) (original|earlier|initial|first|) (decision|position|answer|verdict|ruling) (therefore|still|) stands (;|and)
            do not (write|reply|respond|email|ring|get in touch) (to us|us|with us|to this _|) (again|any further|any more|anymore) !! if | unless | need to | until
            (that|this|it) is our (final|last) (word|answer|position|say)
            (that|this) is the end of (the|this) (matter|conversation|discussion|correspondence)
            (conversation|discussion|correspondence|subject) is (now|) (closed|over|at an end|finished) !! until | reopen
            (there is|i have|we have) nothing (further|more|left) to (discuss|talk about)
            (we|i) (will|shall) not (be|) (revisiting|revisit|debating|debate|rediscuss) (this|it|our|the|your) !! you
            (no point|no use|pointless|useless) (in|) (contacting|calling|writing|ringing|emailing|complaining|replying|appealing|asking|phoning) !! (we|i) will | before | until | when
            (our|my) (answer|word|assessment) is (now|) final
        """,
        spares=_is_not_the_end,
        bad=(
            "The judges' decision is final.",
            "No further correspondence will be entered into.",
            "We now consider this matter closed.",
            "This decision will not be reconsidered.",
            "Our position is final and not open to discussion.",
            "We will not respond to further emails.",
            "Your complaint has been closed.",
            "Please stop contacting us about this.",
            "Do not email us again.",
            "We have decided and will not be answering further emails.",
            "We will not discuss it further.",
            "Sorry, not our problem.",
            "No discussion will be entertained on the marks.",
            "Reports without a photo will be closed without comment.",
            "The original answer stands.",
            "Please do not write to this office again.",
            "That is our final word.",
            "This is the end of the matter.",
            "The conversation is closed.",
            "There is nothing further to discuss.",
            "We will not be revisiting your grade.",
            "There's no point in ringing us again.",
            "Our answer is final.",
        ),
        good=(
            "Send the form back and no further action will be taken until I've read it.",
            "For your safety we can't discuss this by phone; write to me and I'll answer today.",
            "This is our final answer on the deposit, and you can take it to the ombudsman free within a year.",
            "Once your decision is final, tell me and I'll book it.",
            "No further action is needed from you.",
            "You can ask the ombudsman to look at it again, free of charge.",
            "The shop is closed on Sunday.",
            "Your issue has been closed: the new boiler is in and working.",
            "Your support case has been closed. Reply to this mail to open it again.",
            "In her final decision the ombudsman agreed with you.",
            "We'll stop contacting you about this.",
            "To stop calls from us, reply STOP.",
            "If it leaks again, you won't have to email us again: the plumber has your number.",
            "We will not discuss your file with anyone else.",
            "It's not our problem alone, and we're working on it with the council.",
            "You don't need to contact us again.",
            "No negotiation is needed: the price is the same for everybody.",
            "I won't close this without an answer from you.",
            "Your note was closed without a reply, and I'm sorry.",
            "You can't reply to hidden posts.",
            "It is signed, and no further action can be taken on this page.",
            "This issue cannot be reopened because the one above it is closed.",
            "A quiz with backtracking cannot be reopened.",
            "If you have already passed elsewhere, this try will not be reviewed.",
            "The offer stands, and you can take it up until May.",
            "You won't need to write to us again.",
            "This is the final answer in the quiz.",
            "The statue stands by the gate.",
            "Our answer is yes, and the final price is £20.",
            "There's no point in queueing or ringing: we will text you.",
        ),
    ),
    Rule(
        id="cold-refusal-no-exceptions",
        family="cold-refusal",
        dimension="warmth",
        severity=WARNING,
        message="“{text}” tells the reader not even to ask.",
        why="A rule without exceptions says that no reason the reader might have could matter to us.",
        source=_SOURCE,
        alternatives=("We can't refund after 30 days. If something went wrong, tell me and I'll see what I can do.",),
        phrases="""
            no (exceptions|excuses)
            (without|no) (any|) exception~ (will|can|shall|may|are|is|to|made|$) !! welcome | everyone | refund~ every
            exception~ (can|will|could|shall) not (be|) (made|granted|considered|permitted|allowed)
            (can|could|will|do|unable to|not able to) (not|) (be|) (make|making|grant|allow) (any|an|) (further|) exception~ !! can make | could make | will make
            under no circumstance~ (can|will|shall|may|do|are|is|would) (we|the|any|a|refund~|this|i|there) !! pin | password | share | code | ask you | ask for
            strictly no (refund~|return~|exchange~|entry|admission|exception~|cash|late|change~|access|pet~|children| substitution~|cancellation~)
            no (refund~|returns|exchanges|cancellations|refunds or returns|refunds or exchanges) (will|can|shall|are| is|or exchanges|or returns|under|for|after|$) !! yet | fee | (nothing|no money|no payment) (was|has been|had been) (taken|charged|paid|collected) | you (were|have) not (been|) charged | refund~ (is|are) (needed|necessary|required)
            all sales (are|) (considered|) final
            (is|are) (strictly|absolutely|completely|entirely) (non refundable|nonrefundable|non transferable|non negotiable|prohibited|forbidden)
            not (be|) (entertained|countenanced)
            regardless of (the|your|any|individual|personal) (circumstance~|reason~|situation)
            (do|does|can|will) not (take|consider) (personal|individual|your) (circumstance~|situation~|reasons)
            (non refundable|not refundable|not be refunded|non transferable|not be exchanged|not be changed) ..4 (under any circumstances|in any circumstances|regardless|whatsoever|for any reason|without exception)
            (will|can|do|does|shall) not (accept|tolerate|entertain|listen to) (any|) (more|further|) excuse~
        """,
        bad=(
            "No refunds, no exceptions.",
            "Exceptions cannot be made.",
            "Under no circumstances will we accept late forms.",
            "All sales are final.",
            "Strictly no refunds.",
            "Requests by phone will not be entertained.",
            "We do not take personal circumstances into account.",
            "We are unable to make exceptions.",
            "Booking fees are non-refundable for any reason whatsoever.",
            "The club will not accept excuses for lateness.",
        ),
        good=(
            "Under no circumstances will we ask for your PIN.",
            "Everyone is welcome here, without exception.",
            "I made an exception for you and kept the parcel an extra week.",
            "There are no cancellation fees.",
            "No refund is due on this: nothing was taken from your card.",
            "We have had no returns of this lamp in ten years.",
            "Your deposit can be refunded for any reason.",
            "You don't need an excuse to ring me.",
        ),
    ),
)
